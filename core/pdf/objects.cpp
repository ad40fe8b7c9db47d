#include "core/pdf/objects.h"

#include "core/base/deflate.h"
#include "core/base/digest.h"
#include "core/pdf/syntax.h"

#include <QtConcurrentRun>
#include <utility>

namespace shihe::pdf {

int Objects::reserve()
{
    m_places.emplace_back();
    return static_cast<int>(m_places.size()) - 1;
}

int Objects::add(const QByteArray &body)
{
    const int object = reserve();
    set(object, body);
    return object;
}

int Objects::addStream(const QByteArray &entries, const QByteArray &data, bool packed)
{
    const int object = reserve();
    setStream(object, entries, data, packed);
    return object;
}

void Objects::setStream(int object, const QByteArray &entries, const QByteArray &data, bool packed)
{
    Stream &stream = m_streams[object];
    stream.entries = entries;
    if (packed)
        stream.packing = QtConcurrent::run(&m_pool, [data] { return deflated(data); });
    else
        stream.content = data;
}

Objects::Kind Objects::kindOf(const QByteArray &body)
{
    if (body.startsWith("<</S/Document") || body.startsWith("<</Type/StructTreeRoot") || body.startsWith("<</Nums"))
        return Roots;
    if (body.startsWith("<</S/"))
        return Elements;
    if (body.startsWith("<</Type/Annot"))
        return Annotations;
    if (body.startsWith("<</Type/Page") || body.startsWith("<</Type/Catalog"))
        return Pages;
    return body.startsWith('[') ? Parents : Others;
}

void Objects::set(int object, const QByteArray &body)
{
    Pack &pack = m_packs[kindOf(body)];
    if (pack.count == 0)
        pack.stream = reserve();
    Place &place = m_places[static_cast<std::size_t>(object)];
    Q_ASSERT(place.kind == Place::Free);
    place = {.kind = Place::Packed, .index = pack.count, .where = static_cast<quint32>(pack.stream)};
    pack.index += number(object) + ' ' + number(pack.bodies.size()) + ' ';
    pack.bodies += body + '\n';
    if (++pack.count == ObjectsAtOnce)
        close(pack);
}

void Objects::close(Pack &pack)
{
    const Pack full = std::exchange(pack, {});
    if (full.count > 0)
        setStream(full.stream, "/Type/ObjStm/N " + number(full.count) + "/First " + number(full.index.size()),
                  full.index + full.bodies, true);
}

QByteArray Objects::bytes(int root, int info, const std::optional<QByteArray> &id)
{
    for (Pack &pack : m_packs)
        close(pack);
    constexpr qsizetype Wrapping = 150; // around the content of a stream
    auto size = static_cast<qsizetype>(m_places.size());
    for (auto &[object, stream] : m_streams) {
        if (stream.packing)
            stream.content = stream.packing->takeResult();
        size += stream.entries.size() + stream.content.size() + Wrapping;
    }
    QByteArray out;
    out.reserve(size);
    out.append("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
    const auto write = [this, &out](int object, const Stream &stream) {
        m_places[static_cast<std::size_t>(object)] = {.kind = Place::Offset, .where = static_cast<quint32>(out.size())};
        // The line end before "endstream" is no part of the length; PDF/A demands it (6.1.7.1).
        out.append(QByteArray(number(object) + " 0 obj\n<<" + stream.entries +
                              (stream.packing ? "/Filter/FlateDecode" : "") + "/Length " +
                              number(stream.content.size()) + ">>\nstream\n"));
        out.append(std::as_const(stream.content));
        out.append("\nendstream\nendobj\n");
    };
    for (const auto &[object, stream] : std::exchange(m_streams, {}))
        write(object, stream);
    const QByteArray identifier = id.value_or(sha256(out).first(16)).toHex();
    const qsizetype at = out.size();
    const int self = reserve();
    m_places.back() = {.kind = Place::Offset, .where = static_cast<quint32>(at)};
    setStream(self,
              "/Type/XRef/Size " + number(self + 1) + "/W[1 4 2]/Root " + reference(root) + "/Info " + reference(info) +
                  "/ID[<" + identifier + "><" + identifier + ">]/DecodeParms<</Predictor 12/Columns 7>>",
              table(), true);
    m_streams[self].content = m_streams[self].packing->takeResult();
    write(self, m_streams[self]);
    out.append("startxref\n" + number(at) + "\n%%EOF\n");
    return out;
}

// Each row as its difference to the one above (PNG's filter "up"), which leaves next to nothing to be deflated.
QByteArray Objects::table() const
{
    QByteArray rows;
    rows.reserve(8 * static_cast<qsizetype>(m_places.size()));
    std::array<char, 7> above{};
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Place &place = m_places[i];
        const auto byte = [&place](int shift) { return static_cast<char>(place.where >> shift & 0xff); };
        const std::array<char, 7> row{static_cast<char>(place.kind),
                                      byte(24),
                                      byte(16),
                                      byte(8),
                                      byte(0),
                                      static_cast<char>(i == 0 ? 0xff : place.index >> 8),
                                      static_cast<char>(i == 0 ? 0xff : place.index & 0xff)};
        rows += 2;
        for (std::size_t column = 0; column < row.size(); ++column)
            rows += static_cast<char>(row[column] - above[column]);
        above = row;
    }
    return rows;
}

} // namespace shihe::pdf
