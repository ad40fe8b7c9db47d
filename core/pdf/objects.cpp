#include "core/pdf/objects.h"

#include "core/base/deflate.h"
#include "core/base/digest.h"
#include "core/pdf/syntax.h"

#include <QThreadPool>
#include <QtConcurrentMap>
#include <array>
#include <map>
#include <utility>

namespace shihe::pdf {

int Objects::reserve()
{
    m_objects.emplace_back();
    return static_cast<int>(m_objects.size()) - 1;
}

int Objects::add(const QByteArray &body)
{
    m_objects.push_back({.body = body});
    return static_cast<int>(m_objects.size()) - 1;
}

int Objects::addStream(const QByteArray &entries, const QByteArray &data, bool packed)
{
    m_objects.push_back({.body = entries, .content = data, .isStream = true, .isPacked = packed});
    return static_cast<int>(m_objects.size()) - 1;
}

// Empty for what a page needs.
QByteArrayView Objects::kindOf(const QByteArray &body)
{
    if (body.startsWith("<</Type/StructElem/S/")) {
        constexpr qsizetype Role = 21;
        return QByteArrayView(body).sliced(Role, body.indexOf('/', Role) - Role);
    }
    if (body.startsWith("<</Type/Annot"))
        return QByteArrayView("/Annot");
    return QByteArrayView(body.startsWith('[') ? "[" : "");
}

// All that is no stream goes into object streams (ISO 32000-1, 7.5.7), which get the numbers behind all others.
void Objects::packObjects(std::vector<Place> &places)
{
    std::map<QByteArray, std::vector<std::size_t>> kinds;
    for (std::size_t i = 1; i < m_objects.size(); ++i) {
        if (!m_objects[i].isStream && !m_objects[i].body.isEmpty())
            kinds[kindOf(m_objects[i].body).toByteArray()].push_back(i);
    }
    QByteArray index;
    QByteArray packed;
    quint16 count = 0;
    const auto close = [&] {
        if (count > 0)
            addStream("/Type/ObjStm/N " + number(count) + "/First " + number(index.size()), index + packed);
        index.clear();
        packed.clear();
        count = 0;
    };
    for (const auto &[kind, objects] : kinds) {
        for (const std::size_t i : objects) {
            // The object stream gets the next free number when it is full.
            places[i] = {.kind = Place::Packed, .where = static_cast<quint32>(m_objects.size()), .index = count};
            index += number(static_cast<qint64>(i)) + ' ' + number(packed.size()) + ' ';
            packed += m_objects[i].body + '\n';
            m_objects[i].body = {};
            if (++count == ObjectsAtOnce)
                close();
        }
        if (kind.isEmpty())
            close();
    }
    close();
}

QByteArray Objects::bytes(int root, int info, const std::optional<QByteArray> &id)
{
    std::vector<Place> places(m_objects.size());
    packObjects(places);
    places.resize(m_objects.size());
    // A pool of its own: whoever calls may hold the last thread of the common one, and would wait for ever.
    QThreadPool pool;
    QtConcurrent::blockingMap(&pool, m_objects, [](Object &object) {
        if (object.isPacked)
            object.content = deflated(object.content);
    });
    constexpr qsizetype Wrapping = 150; // around the content of a stream
    qsizetype size = static_cast<qsizetype>(places.size());
    for (const Object &object : m_objects)
        size += object.isStream ? object.body.size() + object.content.size() + Wrapping : 0;
    QByteArray out;
    out.reserve(size);
    out += "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    const auto write = [&out, &places](std::size_t object, const QByteArray &entries, const QByteArray &content,
                                       bool packed) {
        places[object] = {.kind = Place::Offset, .where = static_cast<quint32>(out.size())};
        // The line end before "endstream" is no part of the length; PDF/A demands it (6.1.7.1).
        out += number(static_cast<qint64>(object)) + " 0 obj\n<<" + entries + (packed ? "/Filter/FlateDecode" : "") +
               "/Length " + number(content.size()) + ">>\nstream\n" + content + "\nendstream\nendobj\n";
    };
    for (std::size_t i = 1; i < m_objects.size(); ++i) {
        const Object object = std::exchange(m_objects[i], {});
        if (object.isStream)
            write(i, object.body, object.content, object.isPacked);
    }
    const QByteArray identifier = id.value_or(sha256(out).first(16)).toHex();
    const qsizetype at = out.size();
    const std::size_t self = places.size();
    places.push_back({.kind = Place::Offset, .where = static_cast<quint32>(at)});
    write(self,
          "/Type/XRef/Size " + number(static_cast<qint64>(self) + 1) + "/W[1 4 2]/Root " + reference(root) + "/Info " +
              reference(info) + "/ID[<" + identifier + "><" + identifier + ">]/DecodeParms<</Predictor 12/Columns 7>>",
          deflated(table(places)), true);
    out += "startxref\n" + number(at) + "\n%%EOF\n";
    return out;
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
