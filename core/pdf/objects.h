// The objects of a file under construction, and how they become bytes.
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QThreadPool>
#include <array>
#include <map>
#include <optional>
#include <vector>

namespace shihe::pdf {

class Objects final
{
public:
    /// Streams are packed on @p pool.
    explicit Objects(QThreadPool &pool)
        : m_pool{pool}
    {
    }

    /// For what may be made beside the objects.
    [[nodiscard]] QThreadPool &pool() const noexcept { return m_pool; }

    /// The number of a new object whose body follows.
    [[nodiscard]] int reserve();
    int add(const QByteArray &body);
    /// A stream with the dictionary entries @p entries. It is packed while others are made; XMP stays as it is.
    int addStream(const QByteArray &entries, const QByteArray &data, bool packed = true);
    /// Once for each object reserved.
    void set(int object, const QByteArray &body);

    /// The whole file, with object streams and a cross-reference stream. @p id is the permanent identifier (16 bytes);
    /// without it a hash of the content. The objects are used up.
    [[nodiscard]] QByteArray bytes(int root, int info, const std::optional<QByteArray> &id);

private:
    /// Many enough for a good packing, few enough for a reader that wants one of them.
    static constexpr int ObjectsAtOnce = 400;

    /// An entry of the cross-reference stream (ISO 32000-1, table 18).
    struct Place
    {
        enum Kind : quint8 { Free, Offset, Packed };
        Kind kind = Free;
        quint16 index = 0; ///< in the object stream
        quint32 where = 0; ///< the offset, or the object stream
    };
    struct Stream
    {
        QByteArray entries = {};
        QByteArray content = {};
        std::optional<QFuture<QByteArray>> packing = {}; ///< of the content
    };
    /// An object stream in the making (7.5.7).
    struct Pack
    {
        int stream = 0;
        quint16 count = 0;
        QByteArray index = {};
        QByteArray bodies = {};
    };
    /// Who looks for signatures needs the pages alone, who signs the roots of the structure, too, and like packs best
    /// with like: so the object streams hold the objects by kind.
    enum Kind { Pages, Annotations, Roots, Elements, Parents, Others, Kinds };
    [[nodiscard]] static Kind kindOf(const QByteArray &body);
    void setStream(int object, const QByteArray &entries, const QByteArray &data, bool packed);
    void close(Pack &pack);
    [[nodiscard]] QByteArray table() const;

    QThreadPool &m_pool;
    std::vector<Place> m_places{Place()}; ///< by object; 0 is the free head
    std::map<int, Stream> m_streams;
    std::array<Pack, Kinds> m_packs;
};

} // namespace shihe::pdf
