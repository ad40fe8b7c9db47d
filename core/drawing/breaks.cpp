#include "core/drawing/breaks.h"

#include "core/drawing/scripts.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cctype>

namespace shihe::drawing {

using namespace Qt::StringLiterals;

namespace {

bool in(const QString &set, QChar c)
{
    return set.contains(c);
}

// Wholes that don't come apart. The digits' own rules are UAX 14's (LB 25).
const QRegularExpression &wholes()
{
    static const QRegularExpression pattern(
        // 2026年11月22日, 11月22日
        u"\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}月\\d{1,2}日"
        // 第十条第二款, 第5条
        u"|第[0-9〇零一二三四五六七八九十百千]+[条款项章节编部页号期次步类级]"
        // GB/T 39335-2020, ISO/IEC 30107-3:2023, GA/T 1093
        u"|(?<![A-Za-z])[A-Z]{1,4}(?:/[A-Z]{1,4})? ?\\d[\\d.:—–-]*"
        // art. 10, arts. 55-56, Art. 6(1)
        u"|(?<![A-Za-z])[Aa]rts?\\. ?\\d[\\d.–-]*(?:\\([0-9a-z]\\))*"
        // 5 f) 3), 6.2 b), 5.5 b)-f)
        u"|\\d[\\d.]* [a-z]\\)(?: \\d+\\))?(?:[-–](?:[a-z]|\\d+)\\))?"
        // 500 MB, 30 days
        u"|\\d[\\d.,]* "
        u"(?:[kMGT]i?B|bytes?|[mck]?m|kg|g|m?s|h|min|pt|k?Hz|RMB|CNY|days?|weeks?|months?|years?|hours?|minutes?|"
        u"people|persons?|yuan)(?![A-Za-z])"
        // 15天, 120000人
        u"|\\d[\\d.,]*(?: ?[%‰℃°]|[个人名次条款项章节页份件张年月日天周时分秒岁倍级类种元万亿千百台路])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

constexpr qsizetype DigestGroup = 16;

// Digits of a hash, which part in groups and nowhere else.
bool isDigest(QStringView word)
{
    return word.size() >= 2 * DigestGroup && word.size() % DigestGroup == 0 &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return isxdigit(c.toLatin1()) != 0; });
}

// A long word of a machine: an address, a path, a hash.
bool isMachineWord(QStringView word)
{
    return word.size() > 16 && word.indexOf(u' ') < 0;
}

// How many Han stand from @p at on, counted up to one more than @p most.
qsizetype hanFrom(const QString &text, qsizetype at, qsizetype most)
{
    qsizetype count = 0;
    while (count <= most && at + count < text.size() && isIdeograph(text[at + count].unicode()))
        ++count;
    return count;
}

// "（应当）" and "· 禁止" are one word each; the latter may begin a line, as its dot parts two things.
void keepShortWords(const QString &text, QList<Break> &breaks)
{
    constexpr qsizetype InBrackets = 3;
    constexpr qsizetype AfterDot = 2;
    const auto glue = [&breaks](qsizetype begin, qsizetype end) {
        for (qsizetype i = begin + 1; i < end; ++i) {
            if (breaks[i] == Break::Allowed)
                breaks[i] = Break::Glued;
        }
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'（') {
            const qsizetype count = hanFrom(text, i + 1, InBrackets);
            const qsizetype close = i + 1 + count;
            if (count > 0 && count <= InBrackets && close < text.size() && text[close] == u'）')
                glue(i, close + 1);
        } else if (text[i] == u'·' && i > 0 && text[i - 1] == u' ' && i + 1 < text.size() && text[i + 1] == u' ') {
            const qsizetype count = hanFrom(text, i + 2, AfterDot);
            if (count == 0 || count > AfterDot)
                continue;
            glue(i, i + 2 + count);
            breaks[i] = Break::Allowed;
        }
    }
}

} // namespace

QList<Break> breaks(const QString &text)
{
    static const QString noStart = u"，。、；：？！）》」』】〉〕”’%‰℃…—·,.;:?!)]}"_s;
    static const QString noEnd = u"（《「『【〈〔“‘￥$#([{"_s;
    QList<Break> result(text.size(), Break::Never);

    if (std::all_of(text.begin(), text.end(), [](QChar c) { return isSimple(c.unicode()); })) {
        std::fill(result.begin() + std::min(qsizetype(1), result.size()), result.end(), Break::Last);
    } else {
        QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, text);
        for (qsizetype at = clusters.toNextBoundary(); at > 0 && at < text.size(); at = clusters.toNextBoundary())
            result[at] = Break::Last;
    }

    QTextBoundaryFinder lines(QTextBoundaryFinder::Line, text);
    for (qsizetype at = lines.toNextBoundary(); at > 0 && at < text.size(); at = lines.toNextBoundary())
        result[at] = Break::Allowed;

    for (qsizetype i = 1; i < text.size(); ++i) {
        const QChar before = text[i - 1];
        const QChar after = text[i];
        if (result[i] == Break::Never)
            continue;
        // Qt reads "256 300" as one number; UAX 14 parts after every blank (LB 18).
        if (before == u' ' && after != u' ')
            result[i] = Break::Allowed;
        // UAX 14 ties curly quotation marks to both neighbours, as it can't know which side they open; in Chinese the
        // shape tells.
        if ((after == u'“' || after == u'‘') && (isHan(before.unicode()) && !isOpening(before.unicode())))
            result[i] = Break::Allowed;
        if ((before == u'”' || before == u'’') && isIdeograph(after.unicode()))
            result[i] = Break::Allowed;
        const bool pair = before == after && (before == u'—' || before == u'…');
        if (result[i] == Break::Allowed && (in(noStart, after) || in(noEnd, before) || pair))
            result[i] = Break::Glued;
        // Qt parts "1,234" after its first digit; UAX 14 does not (LB 25).
        const bool inNumber = i > 1 && in(u",."_s, before) && text[i - 2].isDigit() && after.isDigit();
        if (pair || (inNumber && result[i] == Break::Allowed))
            result[i] = Break::Glued;
    }

    // Nearly all texts have none, and the pattern is slow.
    const bool hasWholes = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c == u'第'; });
    for (auto match = hasWholes ? wholes().globalMatch(text) : QRegularExpressionMatchIterator(); match.hasNext();) {
        const QRegularExpressionMatch whole = match.next();
        for (qsizetype i = whole.capturedStart() + 1; i < whole.capturedEnd(); ++i) {
            if (result[i] == Break::Allowed)
                result[i] = Break::Glued;
        }
    }

    keepShortWords(text, result);

    // Inside long machine words: after punctuation that parts them.
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i].unicode() > 0x20 && text[i].unicode() < 0x7F)
            continue;
        const QStringView word = QStringView(text).mid(begin, i - begin);
        if (isDigest(word)) {
            for (qsizetype j = begin + DigestGroup; j < i; j += DigestGroup)
                result[j] = Break::Glued;
        } else if (isMachineWord(word)) {
            for (qsizetype j = begin + 1; j < i; ++j) {
                if (result[j] == Break::Last && in(u"/.-_=&?"_s, text[j - 1]) && !in(u"/.-_=&?"_s, text[j]))
                    result[j] = Break::Soft;
            }
        }
        begin = i + 1;
    }
    return result;
}

} // namespace shihe::drawing
