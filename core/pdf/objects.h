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
    void set(int object, const QByteArray &body) { m_bodies[object] = body; }

    /// The body of a stream with the dictionary entries @p entries. XMP stays unfiltered.
    [[nodiscard]] static QByteArray stream(const QByteArray &entries, const QByteArray &data, bool deflate = true);

    /// The whole file, with object streams and a cross-reference stream. @p id is the permanent identifier (16 bytes);
    /// without it a hash of the content.
    [[nodiscard]] QByteArray bytes(int root, int info, const std::optional<QByteArray> &id) const;

private:
    /// Many enough for a good packing, few enough for a reader that wants one of them.
    static constexpr int ObjectsAtOnce = 200;

    /// An entry of the cross-reference stream (ISO 32000-1, table 18).
    struct Place
    {
        enum Kind : quint8 { Free, Offset, Packed };
        Kind kind = Free;
        quint32 where = 0; ///< the offset, or the object stream
        quint16 index = 0; ///< in the object stream
    };
    [[nodiscard]] static bool isStream(const QByteArray &body);
    [[nodiscard]] static QByteArray table(const std::vector<Place> &places);

    QList<QByteArray> m_bodies{QByteArray()}; // 0 is the free head
};

} // namespace shihe::pdf
