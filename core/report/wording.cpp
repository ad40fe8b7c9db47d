#include "core/report/wording.h"

#include <array>

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

QString chineseNumber(int number)
{
    Q_ASSERT(number > 0 && number < 10'000);
    static const QString digits = u"零一二三四五六七八九"_s;
    static const std::array<QString, 4> units{u"千"_s, u"百"_s, u"十"_s, QString()};
    QString out;
    bool gap = false;
    int unit = 1000;
    for (const QString &name : units) {
        const int digit = number / unit % 10;
        unit /= 10;
        if (digit == 0) {
            gap = !out.isEmpty();
            continue;
        }
        if (gap)
            out += digits.front();
        gap = false;
        // 十 to 十九 go without the leading 一.
        if (!(digit == 1 && name == u"十" && out.isEmpty()))
            out += digits.at(digit);
        out += name;
    }
    return out;
}

Text sourceName(const Source &source)
{
    const bool byNumber =
        (source.kind == Kind::Standard || source.kind == Kind::International) && !source.number.isEmpty();
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

Text placeName(const Source &source, const QString &at)
{
    if (at == u"document")
        return {u"全文"_s, u"the document"_s};
    if (source.kind == Kind::Standard || source.kind == Kind::International)
        return {at, u"clause "_s + at};
    // "10", "19(3)": an article, perhaps with an item; "4.2" is an item of a text without articles.
    const qsizetype bracket = at.indexOf(u'(');
    bool whole = false;
    const int article = (bracket < 0 ? at : at.left(bracket)).toInt(&whole);
    if (!whole || article < 1 || article > 9'999)
        return {u"第%1项"_s.arg(at), u"item "_s + at};
    QString item = bracket < 0 ? QString() : at.mid(bracket);
    item.replace(u'(', u'（').replace(u')', u'）');
    return {u"第%1条%2"_s.arg(chineseNumber(article), item), u"art. "_s + at};
}

Text clauseName(const Source &source, const QString &at)
{
    return joined({sourceName(source), placeName(source, at)},
                  source.kind == Kind::Standard || source.kind == Kind::International ? u" "_s : QString(), u", "_s);
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

QString percent(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return u"–"_s;
    const qint64 tenths = part * 1000 / whole;
    return u"%1.%2%"_s.arg(tenths / 10).arg(tenths % 10);
}

Language writtenIn(const QString &text)
{
    for (const char32_t character : text.toUcs4()) {
        if (QChar::script(character) == QChar::Script_Han)
            return Language::Zh;
    }
    return Language::En;
}

} // namespace shihe::report
