#include "core/drawing/lettering.h"

#include "core/drawing/breaks.h"

namespace shihe::drawing {

using document::Phrase;
using document::Prose;
using document::Role;

namespace {

Letters lettersOf(const Letters &leading, bool leads)
{
    return leads ? leading : Letters{.size = type::Second, .role = Role::Slate, .side = leading.side};
}

double leadOf(const Letters &letters)
{
    return letters.size < type::Size ? type::SecondLead : type::Lead;
}

} // namespace

double Lettering::width(const QString &text, Language language, const Letters &letters)
{
    const auto measured = m_ruler.width(text, language, letters.bold, letters.size);
    if (measured)
        return *measured;
    if (!m_error)
        m_error = measured.error();
    return 0;
}

double Lettering::width(const Prose &prose)
{
    double widest = 0;
    for (qsizetype i = 0; i < prose.phrases.size(); ++i)
        widest = std::max(widest, width(prose.phrases[i].text(), prose.phrases[i].language, lettersOf({}, i == 0)));
    return widest;
}

void Lettering::line(const QString &text, Language language, Point at, const Letters &letters)
{
    if (text.isEmpty())
        return;
    if (letters.side != Side::Start)
        at.x -= width(text, language, letters) / (letters.side == Side::Centre ? 2 : 1);
    m_picture.labels << Label{.text = text,
                              .language = language,
                              .at = at,
                              .size = letters.size,
                              .bold = letters.bold,
                              .colour = colour(letters.role)};
}

QStringList Lettering::broken(const Phrase &phrase, double room, const Letters &letters)
{
    const QString text = phrase.text().simplified();
    if (text.isEmpty())
        return {};
    if (width(text, phrase.language, letters) <= room)
        return {text};
    const QList<Break> at = breaks(text);
    QStringList lines;
    qsizetype begin = 0;
    while (begin < text.size()) {
        // The longest piece that fits, ending at the most welcome of its breaks.
        qsizetype best = text.size();
        if (width(text.mid(begin), phrase.language, letters) > room) {
            best = 0;
            for (qsizetype end = begin + 1; end < text.size(); ++end) {
                if (at[end] == Break::Never)
                    continue;
                if (best > 0 && width(text.mid(begin, end - begin).trimmed(), phrase.language, letters) > room)
                    break;
                if (best == 0 || at[end] >= at[best])
                    best = end;
            }
            if (best == 0)
                best = text.size();
        }
        lines << text.mid(begin, best - begin).trimmed();
        begin = best;
    }
    return lines;
}

double Lettering::block(const Prose &prose, Point at, double room, const Letters &letters)
{
    double height = 0;
    for (qsizetype i = 0; i < prose.phrases.size(); ++i) {
        const Letters these = lettersOf(letters, i == 0);
        const QStringList lines = broken(prose.phrases[i], room, these);
        for (const QString &each : lines) {
            height += leadOf(these);
            line(each, prose.phrases[i].language, {at.x, at.y + height - type::Drop}, these);
        }
    }
    return height;
}

double Lettering::height(const Prose &prose, double room, const Letters &letters)
{
    double height = 0;
    for (qsizetype i = 0; i < prose.phrases.size(); ++i) {
        const Letters these = lettersOf(letters, i == 0);
        height += leadOf(these) * static_cast<double>(broken(prose.phrases[i], room, these).size());
    }
    return height;
}

bool Lettering::place(const QString &text, Language language, Point at, const Letters &letters, const Extent &within)
{
    const double wide = width(text, language, letters);
    const double left = letters.side == Side::Start ? at.x : letters.side == Side::End ? at.x - wide : at.x - wide / 2;
    const Extent room{left, at.y - letters.size, left + wide, at.y + type::Drop};
    if (room.left < within.left || room.right > within.right || room.top < within.top || room.bottom > within.bottom)
        return false;
    for (const Extent &taken : std::as_const(m_taken)) {
        if (taken.meets(room))
            return false;
    }
    take(room);
    line(text, language, at, letters);
    return true;
}

Result<Picture> Lettering::finished() const
{
    if (m_error)
        return failure(*m_error);
    return m_picture;
}

} // namespace shihe::drawing
