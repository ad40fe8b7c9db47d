// The objects of a file under construction, and how they become bytes.
#pragma once

#include <QByteArray>
#include <QList>
#include <optional>
#include <vector>

namespace shihe::pdf {

class Objects final
{
public:
    /// The number of a new object whose body follows.
    [[nodiscard]] int reserve();
    int add(const QByteArray &body);
    /// A stream with the dictionary entries @p entries. It is packed by bytes(); XMP stays as it is.
    int addStream(const QByteArray &entries, const QByteArray &data, bool packed = true);
    void set(int object, const QByteArray &body) { m_objects[static_cast<std::size_t>(object)].body = body; }

    /// The whole file, with object streams and a cross-reference stream, packed on all cores. @p id is the permanent
    /// identifier (16 bytes); without it a hash of the content. The objects are used up.
    [[nodiscard]] QByteArray bytes(int root, int info, const std::optional<QByteArray> &id);

private:
    /// Many enough for a good packing, few enough for a reader that wants one of them.
    static constexpr int ObjectsAtOnce = 400;

    /// An entry of the cross-reference stream (ISO 32000-1, table 18).
    struct Place
    {
        enum Kind : quint8 { Free, Offset, Packed };
        Kind kind = Free;
        quint32 where = 0; ///< the offset, or the object stream
        quint16 index = 0; ///< in the object stream
    };
    struct Object
    {
        QByteArray body = {};    ///< of a stream: the entries of its dictionary; empty if reserved and not needed
        QByteArray content = {}; ///< of a stream
        bool isStream = false;
        bool isPacked = false; ///< to be packed
    };
    /// Who shows a page needs neither its structure nor other pages' annotations, and like packs best with like: so the
    /// object streams hold the objects by kind, elements of the structure by role.
    [[nodiscard]] static QByteArrayView kindOf(const QByteArray &body);
    void packObjects(std::vector<Place> &places);
    [[nodiscard]] static QByteArray table(const std::vector<Place> &places);

    std::vector<Object> m_objects{Object()}; // 0 is the free head
};

} // namespace shihe::pdf
