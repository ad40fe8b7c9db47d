// Official document numbers in the English forms that are in use for them.
#include "core/report/wording.h"

#include <QRegularExpression>

#include <optional>

namespace shihe::report {

using namespace Qt::StringLiterals;

namespace {

/// Up to 99, as orders of the President are counted: "九十一".
int chineseNumber(const QString &text)
{
    static const QString digits = u"零一二三四五六七八九"_s;
    int sum = 0;
    int last = 0;
    for (const QChar each : text) {
        if (each == u'十') {
            sum += (last == 0 ? 1 : last) * 10;
            last = 0;
        } else {
            last = static_cast<int>(digits.indexOf(each));
        }
    }
    return sum + last;
}

/// Empty where one of the bodies is not known.
QString issuersOf(const QString &chinese)
{
    static const QMap<QString, QString> known{{u"国家互联网信息办公室"_s, u"CAC"_s},
                                              {u"公安部"_s, u"MPS"_s},
                                              {u"工业和信息化部"_s, u"MIIT"_s},
                                              {u"国家市场监督管理总局"_s, u"SAMR"_s},
                                              {u"国务院"_s, u"State Council"_s}};
    static const QRegularExpression others(u"等.{0,2}部门$"_s);
    QString first = chinese;
    const bool more = first.contains(others);
    first.remove(others);
    QStringList names;
    for (const QString &each : first.split(QRegularExpression(u"[ 、]"_s), Qt::SkipEmptyParts)) {
        if (!known.contains(each))
            return {};
        names << known.value(each);
    }
    if (more)
        names << u"others"_s;
    return names.join(u" and "_s);
}

std::optional<QString> english(const QString &number)
{
    static const QRegularExpression president(
        u"^中华人民共和国主席令第([一二三四五六七八九十]+)号(?:（(\\d+)年(\\d+)月(\\d+)日修改决定）)?$"_s);
    static const QRegularExpression order(u"^(.+)令第 ?(\\d+) ?号$"_s);
    static const QRegularExpression letter(u"^(法释|国信办通字|国信办秘字)〔(\\d{4})〕(\\d+)号$"_s);
    static const QMap<QString, QString> letters{{u"法释"_s, u"Fa Shi"_s},
                                                {u"国信办通字"_s, u"Guo Xin Ban Tong Zi"_s},
                                                {u"国信办秘字"_s, u"Guo Xin Ban Mi Zi"_s}};
    static const QRegularExpression judgment(u"^\\((\\d{4})\\)浙(\\d+)民初(\\d+)号$"_s);
    if (number.startsWith(u"征求意见稿，无"_s))
        return u"draft for comment, no number"_s;
    if (const auto found = president.match(number); found.hasMatch()) {
        const QDate amended(found.captured(2).toInt(), found.captured(3).toInt(), found.captured(4).toInt());
        const QString plain = u"Presidential Order No. %1"_s.arg(chineseNumber(found.captured(1)));
        return amended.isValid() ? plain + u" (amending decision of %1)"_s.arg(amended.toString(Qt::ISODate)) : plain;
    }
    if (const auto found = order.match(number); found.hasMatch()) {
        const QString issuers = issuersOf(found.captured(1));
        if (!issuers.isEmpty())
            return u"%1 Order No. %2"_s.arg(issuers, found.captured(2));
    }
    if (const auto found = letter.match(number); found.hasMatch())
        return u"%1 [%2] No. %3"_s.arg(letters.value(found.captured(1)), found.captured(2), found.captured(3));
    if (const auto found = judgment.match(number); found.hasMatch())
        return u"(%1) Zhe %2 Min Chu No. %3"_s.arg(found.captured(1), found.captured(2), found.captured(3));
    return std::nullopt;
}

} // namespace

Text documentNumber(const QString &number)
{
    QString chinese = number;
    if (writtenIn(number) == Language::Zh)
        chinese.replace(u' ', u'、');
    return {chinese, english(number).value_or(number)};
}

} // namespace shihe::report
