#include "core/catalog/places.h"

#include <QRegularExpression>

#include <array>

namespace shihe {
namespace {

QString fullWidth(QString text)
{
    return text.replace(u'(', u'（').replace(u')', u'）');
}

/// The words that stand beside numbers in a standard, in Chinese.
QString clauseInChinese(QString at)
{
    static const QRegularExpression letter(QStringLiteral("^[A-Z]$"));
    static const QRegularExpression annex(QStringLiteral("^annex ([A-Z0-9.]+)"));
    static const QRegularExpression table(QStringLiteral(",? ?table ([A-Z0-9.]+)"));
    static const QRegularExpression note(QStringLiteral(" note ([0-9]+)"));
    static const QRegularExpression row(QStringLiteral(" row ([0-9]+)"));
    if (letter.match(at).hasMatch())
        return QStringLiteral("附录") + at;
    return at.replace(annex, QStringLiteral("附录\\1"))
        .replace(table, QStringLiteral("表\\1"))
        .replace(note, QStringLiteral("注\\1"))
        .replace(row, QStringLiteral("第\\1行"));
}

Text clausePlace(const QString &at)
{
    static const QRegularExpression letter(QStringLiteral("^[A-Z]$"));
    return {clauseInChinese(at), letter.match(at).hasMatch() ? QStringLiteral("annex ") + at : at};
}

/// "annex item 2" of a rule: its 附件, which is no 附录 of a standard.
std::optional<Text> annexPlace(const QString &at)
{
    static const QRegularExpression item(QStringLiteral("^annex(?: items? ([0-9]+)(?:-([0-9]+))?)?$"));
    const auto match = item.match(at);
    if (!match.hasMatch())
        return std::nullopt;
    QString zh = QStringLiteral("附件");
    if (!match.captured(1).isEmpty())
        zh += match.captured(2).isEmpty() ? QStringLiteral("第%1项").arg(match.captured(1))
                                          : QStringLiteral("第%1至%2项").arg(match.captured(1), match.captured(2));
    return Text{zh, at};
}

} // namespace

QString chineseNumber(int number)
{
    Q_ASSERT(number > 0 && number < 10'000);
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    static const std::array<QString, 4> units{QStringLiteral("千"), QStringLiteral("百"), QStringLiteral("十"),
                                              QString()};
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

Text placeName(const Source &source, const QString &at, Numerals numerals)
{
    if (at == u"document")
        return {QStringLiteral("全文"), QStringLiteral("the document")};
    if (countsByClauses(source.kind))
        return clausePlace(at);
    if (const auto annex = annexPlace(at))
        return *annex;
    // "10", "19(3)", "253-1" (第二百五十三条之一), "15-17" (a span): an article, perhaps with an item.
    static const QRegularExpression article(QStringLiteral("^([0-9]{1,4})(?:-([0-9]{1,4}))? ?((?:\\([^)]*\\))*)$"));
    const auto match = article.match(at);
    if (!match.hasMatch())
        return {fullWidth(QStringLiteral("第%1项").arg(at)), QStringLiteral("item ") + at};
    const auto counted = [numerals](int number) {
        return numerals == Numerals::Chinese && number > 0 ? chineseNumber(number) : QString::number(number);
    };
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    QString zh = QStringLiteral("第%1条").arg(counted(first));
    if (second > first)
        zh += QStringLiteral("至第%1条").arg(counted(second));
    else if (second > 0)
        zh += QStringLiteral("之") + counted(second);
    const bool span = second > first;
    return {zh + fullWidth(match.captured(3)), (span ? QStringLiteral("arts. ") : QStringLiteral("art. ")) + at};
}

} // namespace shihe
