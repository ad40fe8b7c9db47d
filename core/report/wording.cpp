#include "core/report/wording.h"

#include "core/base/dates.h"
#include "core/catalog/citing.h"

#include <QRegularExpression>

#include <algorithm>

namespace shihe::report {

using namespace Qt::StringLiterals;

Text same(const QString &text)
{
    return {text, text};
}
Text same(qint64 number)
{
    return same(grouped(number));
}

Text day(QDate date)
{
    return {u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day()), date.toString(Qt::ISODate)};
}

Text joined(const QList<Text> &parts, const QString &zh, const QString &en)
{
    QStringList chinese;
    QStringList english;
    for (const Text &part : parts) {
        chinese << part.zh;
        english << part.en;
    }
    return {chinese.join(zh), english.join(en)};
}

Text sourceName(const Source &source)
{
    // A draft may say in place of a number that it has none yet.
    const bool hasNumber = std::any_of(source.number.begin(), source.number.end(), [](QChar c) { return c.isDigit(); });
    const bool byNumber = (source.kind == Kind::Standard || source.kind == Kind::International) && hasNumber;
    if (byNumber)
        return same(source.number);
    // As lawyers cite a statute once it is known whose it is.
    QString zh = source.title.zh;
    QString en = source.title.en;
    if (zh.startsWith(u"中华人民共和国"_s))
        zh.remove(0, 7);
    en.remove(u" of the People's Republic of China"_s);
    return {u"《%1》"_s.arg(zh), en};
}

Text midSentence(const Text &text)
{
    return {text.zh, text.en.left(1).toLower() + text.en.mid(1)};
}

Text shortName(const Source &source)
{
    const Text name = sourceName(source);
    Text brief{source.shortTitle(Language::Zh), source.shortTitle(Language::En)};
    if (name.zh == u"《%1》"_s.arg(brief.zh))
        brief.zh.clear();
    if (name.en == brief.en)
        brief.en.clear();
    return brief;
}

Text placeName(const Source &source, const QString &at)
{
    Text name = shihe::placeName(source, at, Numerals::Chinese);
    // A bare number wants to be told what it counts.
    if (countsByClauses(source.kind) && !name.en.startsWith(u"annex"_s) && !name.en.startsWith(u"table"_s) &&
        at != u"document")
        name.en.prepend(u"clause "_s);
    return name;
}

Text clauseName(const Source &source, const QString &at)
{
    const Text name = sourceName(source);
    const Text place = placeName(source, at);
    return {besideInChinese(name.zh, place.zh), name.en + u", "_s + place.en};
}

QString grouped(qint64 number)
{
    QString digits = QString::number(number);
    const qsizetype first = number < 0 ? 1 : 0;
    for (qsizetype i = digits.size() - 3; i > first; i -= 3)
        digits.insert(i, u',');
    return digits;
}

QString twoDecimals(qint64 num, qint64 den)
{
    const qint64 hundredths = num * 100 / den;
    return u"%1.%2"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QChar(u'0'));
}

QString exact(Fraction fraction)
{
    return fraction.den == 1 ? QString::number(fraction.num) : u"%1/%2"_s.arg(fraction.num).arg(fraction.den);
}

QString digestText(const QString &sha256)
{
    constexpr qsizetype Group = 16;
    QString text;
    for (qsizetype i = 0; i < sha256.size(); i += Group) {
        if (i > 0)
            text += i % (2 * Group) == 0 ? u'\n' : u' ';
        text += sha256.mid(i, Group);
    }
    return text;
}

Text stampText(const QDateTime &instant)
{
    const QTime time = instant.toUTC().addSecs(8 * 3600).time();
    const Text date = day(dayInChina(instant));
    const QString clock = time.toString(u"HH:mm:ss"_s);
    return {date.zh + clock + u"（UTC+8）"_s, date.en + u' ' + clock + u" (UTC+8)"_s};
}

Language writtenIn(const QString &text)
{
    for (const char32_t character : text.toUcs4()) {
        if (QChar::script(character) == QChar::Script_Han)
            return Language::Zh;
    }
    return Language::En;
}

bool hasWords(const QString &text)
{
    // Links, addresses, hosts, and what stands together with a digit; of visible ASCII, so that Chinese text beside
    // stays.
    static const QRegularExpression alikeInAll(
        uR"([A-Za-z]+://[!-~]+|[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+|www\.[!-~]+|[a-z0-9-]+(\.[a-z0-9-]+)+|[!-~]*[0-9][!-~]*)"_s);
    const QString rest = QString(text).remove(alikeInAll);
    return std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
}

} // namespace shihe::report
