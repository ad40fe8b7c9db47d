#include "core/pdf/objects.h"

#include "core/pdf/syntax.h"

#include <QCryptographicHash>
#include <array>

namespace shihe::pdf {

int Objects::reserve()
{
    m_bodies << QByteArray();
    return static_cast<int>(m_bodies.size()) - 1;
}

int Objects::add(const QByteArray &body)
{
    const int object = reserve();
    m_bodies[object] = body;
    return object;
}

QByteArray Objects::stream(const QByteArray &entries, const QByteArray &data, bool deflate)
{
    const QByteArray content = deflate ? qCompress(data, 9).mid(4) : data; // Qt puts the size in front
    // The line end before "endstream" is no part of the length; PDF/A demands it (6.1.7.1).
    return "<<" + entries + (deflate ? "/Filter/FlateDecode" : "") + "/Length " + number(content.size()) +
           ">>\nstream\n" + content + "\nendstream";
}

bool Objects::isStream(const QByteArray &body)
{
    return body.endsWith("\nendstream");
}

QByteArray Objects::bytes(int root, int info, const std::optional<QByteArray> &id) const
{
    QByteArray out = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    std::vector<Place> places(static_cast<std::size_t>(m_bodies.size()));
    const auto write = [&out, &places](std::size_t object, const QByteArray &body) {
        if (object >= places.size())
            places.resize(object + 1);
        places[object] = {.kind = Place::Offset, .where = static_cast<quint32>(out.size())};
        out += number(static_cast<qint64>(object)) + " 0 obj\n" + body + "\nendobj\n";
    };
    // Streams stand in the file, all else in object streams behind them (ISO 32000-1, 7.5.7).
    for (qsizetype i = 1; i < m_bodies.size(); ++i) {
        if (isStream(m_bodies[i]))
            write(static_cast<std::size_t>(i), m_bodies[i]);
    }
    QByteArray index;
    QByteArray packed;
    int count = 0;
    const auto close = [&] {
        if (count == 0)
            return;
        write(places.size(),
              stream("/Type/ObjStm/N " + number(count) + "/First " + number(index.size()), index + packed));
        index.clear();
        packed.clear();
        count = 0;
    };
    for (qsizetype i = 1; i < m_bodies.size(); ++i) {
        const QByteArray &body = m_bodies[i];
        if (body.isEmpty() || isStream(body))
            continue; // reserved and not needed, or written
        // The object stream gets the next free number when it is full.
        places[static_cast<std::size_t>(i)] = {
            .kind = Place::Packed, .where = static_cast<quint32>(places.size()), .index = static_cast<quint16>(count)};
        index += number(i) + ' ' + number(packed.size()) + ' ';
        packed += body + '\n';
        if (++count == ObjectsAtOnce)
            close();
    }
    close();
    const QByteArray identifier =
        id.value_or(QCryptographicHash::hash(out, QCryptographicHash::Sha256).first(16)).toHex();
    const qsizetype at = out.size();
    const std::size_t self = places.size();
    places.push_back({.kind = Place::Offset, .where = static_cast<quint32>(at)});
    write(self, stream("/Type/XRef/Size " + number(static_cast<qint64>(self) + 1) + "/W[1 4 2]/Root " +
                           reference(root) + "/Info " + reference(info) + "/ID[<" + identifier + "><" + identifier +
                           ">]/DecodeParms<</Predictor 12/Columns 7>>",
                       table(places)));
    return out + "startxref\n" + number(at) + "\n%%EOF\n";
}

// Each row as its difference to the one above (PNG's filter "up"), which leaves next to nothing to be deflated.
QByteArray Objects::table(const std::vector<Place> &places)
{
    QByteArray rows;
    std::array<char, 7> above{};
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Place &place = places[i];
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
