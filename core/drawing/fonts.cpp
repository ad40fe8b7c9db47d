#include "core/drawing/fonts.h"

#include "core/base/files.h"
#include "core/drawing/scripts.h"

#include <QTextBoundaryFinder>
#include <QtGlobal>
#include <hb.h>
#include <vector>

namespace shihe::drawing {

using namespace Qt::StringLiterals;

namespace {

// Default-ignorable characters need no glyph: joiners, variation selectors, word joiner, byte order mark.
bool ignorable(char32_t character)
{
    return character == 0x00AD || (character >= 0x200B && character <= 0x200F) ||
           (character >= 0x2060 && character <= 0x2064) || (character >= 0xFE00 && character <= 0xFE0F) ||
           character == 0xFEFF || (character >= 0xE0100 && character <= 0xE01EF);
}

struct Buffer
{
    hb_buffer_t *handle = hb_buffer_create();
    Buffer() = default;
    ~Buffer() { hb_buffer_destroy(handle); }
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;
};

// A stretch of text that is shaped in one go.
struct Stretch
{
    qsizetype begin = 0;
    qsizetype end = 0;
    int face = 0;
    bool han = false;
};

// We set from left to right alone, and would turn these around.
bool rightToLeft(char32_t character)
{
    constexpr char32_t First = 0x590; // Hebrew; and no Han is
    if (character < First || (character >= 0x2E80 && character < 0xD800))
        return false;
    const QChar::Direction direction = QChar::direction(character);
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

/// "U+0061 U+20DD"
QString codeOf(QStringView cluster)
{
    QString name;
    for (const uint character : cluster.toUcs4()) {
        if (!ignorable(character))
            name += (name.isEmpty() ? u"U+"_s : u" U+"_s) + u"%1"_s.arg(character, 4, 16, QChar(u'0')).toUpper();
    }
    return name;
}

Error missingGlyph(const QString &text, qsizetype begin, qsizetype end)
{
    const qsizetype around = 12;
    return {QString::fromLatin1(QT_TRANSLATE_NOOP("words", "drawing.missing-glyph")),
            {codeOf(QStringView(text).mid(begin, end - begin)),
             text.mid(qMax(qsizetype(0), begin - around), end - begin + 2 * around)}};
}

// Quotation marks and the apostrophe have a Chinese form, an em wide, and a Latin one, which the font gives for 'pwid'.
// English takes the Latin one always, Chinese only inside a Latin word.
std::vector<hb_feature_t> features(const QString &text, const Stretch &stretch, Language language)
{
    constexpr auto Everywhere = static_cast<unsigned>(-1);
    std::vector<hb_feature_t> list;
    for (const hb_tag_t tag : {HB_TAG('l', 'i', 'g', 'a'), HB_TAG('c', 'l', 'i', 'g'), HB_TAG('d', 'l', 'i', 'g')})
        list.push_back({tag, 0, 0, Everywhere});
    for (qsizetype i = stretch.begin; i < stretch.end; ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x2018 || unit > 0x201D)
            continue;
        const bool inWord =
            i > 0 && i + 1 < text.size() && isLatin(text[i - 1].unicode()) && isLatin(text[i + 1].unicode());
        if (language == Language::En || inWord)
            list.push_back({HB_TAG('p', 'w', 'i', 'd'), 1, static_cast<unsigned>(i), static_cast<unsigned>(i + 1)});
    }
    return list;
}

} // namespace

Result<Fonts> Fonts::load(const QString &folder)
{
    static constexpr std::array<const char *, 2 * Chain> Names{"NotoSansSC-Regular.ttf", "LXGWWenKai-Regular.ttf",
                                                               "DejaVuSans.ttf",         "NotoSansSC-Bold.ttf",
                                                               "LXGWWenKai-Bold.ttf",    "DejaVuSans-Bold.ttf"};
    Fonts fonts;
    for (std::size_t i = 0; i < Names.size(); ++i) {
        auto face = Face::load(folder + u'/' + QString::fromLatin1(Names[i]));
        if (!face)
            return failure(face.error());
        fonts.m_faces[i] = std::move(*face);
    }
    auto profile = readFile(folder + u"/sRGB.icc"_s, 1 << 20);
    if (!profile)
        return failure("drawing.font-missing", {folder + u"/sRGB.icc"_s});
    fonts.m_profile = std::move(*profile);
    if (const auto found = fonts.findMarks(); !found)
        return failure(found.error());
    return fonts;
}

Result<void> Fonts::findMarks()
{
    using document::Mark;
    constexpr double Width = 0.6; // about the height of figures
    constexpr double SquareWidth = 0.54;
    constexpr Point Centre{0.36, -0.37};
    constexpr int Symbols = Chain - 1; // its rings are strong enough for small sizes
    for (const Mark mark : {Mark::Disc, Mark::Half, Mark::Square, Mark::Ring, Mark::Dashed, Mark::Hollow, Mark::Halved,
                            Mark::Lozenge, Mark::Peak}) {
        const auto glyph = face(Symbols).glyph(document::character(mark).unicode());
        const QList<Point> points = glyph ? face(Symbols).outline(*glyph).points : QList<Point>();
        Point least{1, 1};
        Point most{-1, -1};
        for (const Point &point : points) {
            least = {qMin(least.x, point.x), qMin(least.y, point.y)};
            most = {qMax(most.x, point.x), qMax(most.y, point.y)};
        }
        if (least.x >= most.x)
            return failure("drawing.font-broken", {QString(document::character(mark))});
        const double size = (mark == Mark::Square ? SquareWidth : Width) / (most.x - least.x);
        m_marks[static_cast<std::size_t>(mark)] = {.glyph = {.id = *glyph, .face = Symbols},
                                                   .size = size,
                                                   .dx = Centre.x - size * (least.x + most.x) / 2,
                                                   .dy = size * (least.y + most.y) / 2 - Centre.y};
    }
    return {};
}

QString Fonts::settable(const QString &text)
{
    const auto harmless = [](QChar c) {
        return (c.unicode() >= 0x20 && c.unicode() < 0x7F) || (c.unicode() > 0x9F && c.unicode() < 0x2028) ||
               c.unicode() > 0x202E || c == u'\n';
    };
    if (std::all_of(text.begin(), text.end(), harmless))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (harmless(c))
            clean += c;
        else if (c == u'\t')
            clean += u' ';
        else if (c.unicode() == 0x2028 || c.unicode() == 0x2029 || c.unicode() == 0x85 ||
                 (c == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n')))
            clean += u'\n';
    }
    return clean;
}

int Fonts::faceFor(QStringView cluster, bool bold) const
{
    const int first = bold ? Chain : 0;
    for (int index = first; index < first + Chain; ++index) {
        bool all = true;
        for (qsizetype i = 0; i < cluster.size() && all; ++i) {
            char32_t character = cluster[i].unicode();
            if (cluster[i].isHighSurrogate() && i + 1 < cluster.size()) {
                character = QChar::surrogateToUcs4(cluster[i], cluster[i + 1]);
                ++i;
            }
            all = ignorable(character) || (!rightToLeft(character) && face(index).has(character));
        }
        if (all)
            return index;
    }
    return -1;
}

template <typename Take>
void Fonts::eachCluster(const QString &text, bool bold, Take &&take) const
{
    std::optional<QTextBoundaryFinder> clusters; // made only for text that needs it
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin + 1;
        const bool simple = isSimple(text[begin].unicode()) && (end == text.size() || isSimple(text[end].unicode()));
        if (!simple) {
            if (!clusters)
                clusters.emplace(QTextBoundaryFinder::Grapheme, text);
            clusters->setPosition(begin);
            end = clusters->toNextBoundary();
            if (end < 0)
                end = text.size();
        }
        if (!take(begin, end, faceFor(QStringView(text).mid(begin, end - begin), bold)))
            return;
        begin = end;
    }
}

QStringList Fonts::missing(const QString &text) const
{
    QStringList codes;
    const QString clean = settable(text);
    eachCluster(clean, false, [&](qsizetype begin, qsizetype end, int index) {
        const QStringView cluster = QStringView(clean).mid(begin, end - begin);
        if (index < 0 && cluster != u"\n")
            codes << codeOf(cluster);
        return true;
    });
    codes.removeDuplicates();
    return codes;
}

Fonts Fonts::spellingOut() const
{
    Fonts copy = *this;
    copy.m_spells = true;
    return copy;
}

QString Fonts::shown(const QString &text) const
{
    const QString clean = settable(text);
    if (!m_spells || missing(clean).isEmpty())
        return clean;
    QString spelled;
    eachCluster(clean, false, [&](qsizetype begin, qsizetype end, int index) {
        const QStringView cluster = QStringView(clean).mid(begin, end - begin);
        spelled += index < 0 && cluster != u"\n" ? u"["_s + codeOf(cluster) + u']' : cluster.toString();
        return true;
    });
    return spelled;
}

Result<QList<Glyph>> Fonts::shape(const QString &text, Language language, bool bold) const
{
    // Cut into grapheme clusters; each takes the first font that has all of it, neighbours of one font and one script
    // make a stretch. (A stretch that mixes scripts would lose the kerning of the Latin.)
    std::vector<Stretch> stretches;
    std::optional<Error> missing;
    eachCluster(text, bold, [&](qsizetype begin, qsizetype end, int index) {
        if (index < 0) {
            missing = missingGlyph(text, begin, end);
            return false;
        }
        const char16_t unit = text[begin].unicode();
        const bool neutral = !isHan(unit) && !isLatin(unit);
        if (!stretches.empty() && stretches.back().face == index && (neutral || stretches.back().han == isHan(unit)))
            stretches.back().end = end;
        else
            stretches.push_back({begin, end, index, isHan(unit)});
        return true;
    });
    if (missing)
        return failure(*missing);

    static const hb_language_t chinese = hb_language_from_string("zh-cn", -1);
    static const hb_language_t english = hb_language_from_string("en", -1);
    thread_local const Buffer buffer; // text is set in thousands of short pieces
    QList<Glyph> glyphs;
    glyphs.reserve(text.size());
    for (const Stretch &stretch : stretches) {
        const Face &used = face(stretch.face);
        hb_buffer_clear_contents(buffer.handle);
        hb_buffer_add_utf16(buffer.handle, reinterpret_cast<const uint16_t *>(text.utf16()),
                            static_cast<int>(text.size()), static_cast<unsigned>(stretch.begin),
                            static_cast<int>(stretch.end - stretch.begin));
        hb_buffer_set_direction(buffer.handle, HB_DIRECTION_LTR);
        hb_buffer_set_script(buffer.handle, stretch.han ? HB_SCRIPT_HAN : HB_SCRIPT_LATIN);
        hb_buffer_set_language(buffer.handle, language == Language::Zh ? chinese : english);
        hb_buffer_set_flags(buffer.handle, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
        const std::vector<hb_feature_t> wanted = features(text, stretch, language);
        hb_shape(used.handle(), buffer.handle, wanted.data(), static_cast<unsigned>(wanted.size()));

        unsigned count = 0;
        const hb_glyph_info_t *info = hb_buffer_get_glyph_infos(buffer.handle, &count);
        const hb_glyph_position_t *position = hb_buffer_get_glyph_positions(buffer.handle, &count);
        const double em = used.unitsPerEm();
        for (unsigned i = 0; i < count; ++i) {
            // The text before the first glyph (a removed ignorable) belongs to it, too.
            const qsizetype begin = i == 0 ? stretch.begin : static_cast<qsizetype>(info[i].cluster);
            const bool repeated = i > 0 && info[i].cluster == info[i - 1].cluster;
            unsigned next = i + 1;
            while (next < count && info[next].cluster == info[i].cluster)
                ++next;
            const qsizetype end = next < count ? static_cast<qsizetype>(info[next].cluster) : stretch.end;
            if (info[i].codepoint == 0)
                return failure(missingGlyph(text, begin, end));
            glyphs << Glyph{.id = info[i].codepoint,
                            .face = stretch.face,
                            .begin = begin,
                            .length = repeated ? 0 : end - begin,
                            .advance = position[i].x_advance / em,
                            .dx = position[i].x_offset / em,
                            .dy = position[i].y_offset / em};
        }
    }
    return glyphs;
}

Result<QList<Glyph>> Fonts::label(const QString &text, Language language, bool bold) const
{
    auto glyphs = shape(text, language, bold);
    for (qsizetype i = 1; glyphs && i < glyphs->size(); ++i) {
        const Glyph &glyph = glyphs->at(i);
        if (glyph.length > 0 && glyph.begin > 0 &&
            standApart(text[glyph.begin - 1].unicode(), text[glyph.begin].unicode()))
            (*glyphs)[i - 1].advance += HanLatinSpace;
    }
    return glyphs;
}

Result<double> Fonts::width(const QString &text, Language language, bool bold, double size) const
{
    const auto glyphs = label(shown(text), language, bold);
    if (!glyphs)
        return failure(glyphs.error());
    double sum = 0;
    for (const Glyph &glyph : *glyphs)
        sum += glyph.advance;
    return sum * size;
}

} // namespace shihe::drawing
