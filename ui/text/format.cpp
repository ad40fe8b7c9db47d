#include "ui/text/format.h"

#include "core/catalog/citing.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr qint64 ChinaOffset = 8 * 3600; // no summer time since 1992 (core/base/dates.h)

QLocale localeOf(Language language)
{
    return language == Language::Zh ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English);
}

} // namespace

QString Format::date(QDate day, Language language)
{
    return language == Language::Zh ? day.toString(u"yyyy年M月d日"_s) : day.toString(u"yyyy-MM-dd"_s);
}

QString Format::stamp(const QDateTime &instant, Language language)
{
    const QDateTime china = instant.toOffsetFromUtc(ChinaOffset);
    return date(china.date(), language) + u' ' + china.toString(u"HH:mm"_s);
}

QString Format::moment(const QDateTime &instant, Language language)
{
    return stamp(instant, language) + (language == Language::Zh ? u"（UTC+8）"_s : u" (UTC+8)"_s);
}

QString Format::digest(QString hex)
{
    for (qsizetype at = hex.size() - 8; at > 0; at -= 8)
        hex.insert(at, QChar(0x200b));
    return hex;
}

QString Format::since(const QDateTime &instant, const QDateTime &now, Language language)
{
    const qint64 seconds = instant.secsTo(now);
    if (seconds < 0)
        return stamp(instant, language);
    if (seconds < 60)
        return tr("just now");
    if (seconds < 3600)
        return tr("%n minute(s) ago", nullptr, static_cast<int>(seconds / 60));
    const qint64 days = dayInChina(instant).daysTo(dayInChina(now));
    if (days == 0)
        return tr("%n hour(s) ago", nullptr, static_cast<int>(seconds / 3600));
    if (days == 1)
        return tr("yesterday");
    return date(dayInChina(instant), language);
}

QString Format::number(qint64 value, Language language)
{
    return localeOf(language).toString(value);
}

QString Format::share(int part, int whole)
{
    return shareText(part, whole);
}

QString Format::size(qint64 bytes, Language language)
{
    const int digits = bytes % (1024 * 1024) == 0 ? 0 : 1; // "500 MB", a limit, but "2.3 MB"
    return localeOf(language).formattedDataSize(bytes, digits, QLocale::DataSizeTraditionalFormat);
}

QString Format::word(Level level)
{
    switch (level) {
    case Level::Prohibited:
        return tr("Prohibited");
    case Level::Shall:
        return tr("Shall");
    case Level::Should:
        return tr("Should");
    case Level::May:
        return tr("May");
    case Level::Info:
        return tr("Information");
    }
    return {};
}

QString Format::ownCatalog(const QString &source)
{
    return tr("Your catalog %1").arg(source.section(u'/', 0, 0));
}

QString Format::word(Force force)
{
    switch (force) {
    case Force::Binding:
        return tr("Binding");
    case Force::Recommended:
        return tr("Recommended standard");
    case Force::Voluntary:
        return tr("Voluntary");
    }
    return {};
}

QString Format::word(Status status)
{
    switch (status) {
    case Status::Draft:
        return tr("Draft");
    case Status::Published:
        return tr("Published, not yet in force");
    case Status::InForce:
        return tr("In force");
    case Status::Superseded:
        return tr("Superseded");
    }
    return {};
}

QString Format::word(Kind kind)
{
    switch (kind) {
    case Kind::Law:
        return tr("Law");
    case Kind::Regulation:
        return tr("Regulation");
    case Kind::Rule:
        return tr("Departmental rule");
    case Kind::Standard:
        return tr("Standard");
    case Kind::Judicial:
        return tr("Judicial interpretation");
    case Kind::Case:
        return tr("Court case");
    case Kind::Initiative:
        return tr("Industry initiative");
    case Kind::International:
        return tr("International");
    }
    return {};
}

QString Format::word(AnswerValue value)
{
    switch (value) {
    case AnswerValue::Yes:
        return tr("Yes");
    case AnswerValue::Mostly:
        return tr("Mostly");
    case AnswerValue::Partly:
        return tr("Partly");
    case AnswerValue::No:
        return tr("No");
    case AnswerValue::Unknown:
        return tr("Unknown");
    case AnswerValue::NotApplicable:
        return tr("Not applicable");
    }
    return {};
}

QString Format::word(Basis basis)
{
    switch (basis) {
    case Basis::Stated:
        return tr("Stated");
    case Basis::DocumentSeen:
        return tr("Document seen");
    case Basis::Observed:
        return tr("Observed");
    case Basis::Tested:
        return tr("Tested");
    }
    return {};
}

QString Format::word(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Open:
        return tr("Open");
    case ActionStatus::InProgress:
        return tr("In progress");
    case ActionStatus::Done:
        return tr("Done");
    case ActionStatus::Dropped:
        return tr("Dropped");
    }
    return {};
}

QString Format::effort(int hours)
{
    constexpr int Day = 8;
    if (hours <= 0)
        return u"–"_s;
    if (hours < Day || hours % (Day / 2) != 0)
        return tr("%1 h").arg(hours);
    const int halves = hours / (Day / 2);
    if (halves == 2)
        return tr("1 day");
    return tr("%1 days").arg(QString::number(halves / 2) + (halves % 2 == 0 ? QString() : u".5"_s));
}

QString Format::impact(int level)
{
    switch (level) {
    case 0:
        return tr("Low");
    case 1:
        return tr("Medium");
    case 2:
        return tr("High");
    case 3:
        return tr("Serious");
    default:
        return {};
    }
}

QString Format::likelihood(int level)
{
    switch (level) {
    case 0:
        return tr("Low");
    case 1:
        return tr("Medium");
    case 2:
        return tr("High");
    case 3:
        return tr("Very high");
    default:
        return {};
    }
}

QString Format::state(const QString &state)
{
    if (state == u"in-review"_s)
        return tr("In review");
    if (state == u"approved"_s)
        return tr("Approved");
    if (state == u"issued"_s)
        return tr("Issued");
    return tr("Draft assessment");
}

QString Format::unit(const QString &unit)
{
    if (unit == u"persons"_s)
        return tr("persons");
    if (unit == u"days"_s)
        return tr("days");
    return unit;
}

QString Format::grade(const QString &grade, bool provisional)
{
    if (grade.isEmpty())
        return tr("No grade yet");
    return provisional ? tr("Grade %1, provisional").arg(grade) : tr("Grade %1").arg(grade);
}

QString Format::place(const Source &source, const QString &at, Language language)
{
    if (at == u"document"_s)
        return tr("whole document");
    QString name = placeName(source, at, Numerals::Arabic).in(language);
    // It mostly begins a line: "Art. 10".
    if (language == Language::En && !countsByClauses(source.kind) && !name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

QString Format::cite(const Source &source, const QString &at, Language language)
{
    const QString where = place(source, at, language);
    const QString &name = source.shortTitle(language);
    return language == Language::Zh ? besideInChinese(name, where) : name + u' ' + where;
}

QString Format::fact(const Fact &fact, const FactValue *value, Language language)
{
    if (!value)
        return tr("Not known yet");
    const auto option = [&](const QString &id) {
        const FactOption *found = fact.option(id);
        return found ? found->label.in(language) : id;
    };
    if (const bool *flag = std::get_if<bool>(value))
        return *flag ? tr("Yes") : tr("No");
    if (const qint64 *count = std::get_if<qint64>(value))
        return number(*count, language) + (fact.unit.isEmpty() ? QString() : u' ' + unit(fact.unit));
    if (const QString *one = std::get_if<QString>(value))
        return option(*one);
    QStringList labels;
    for (const QString &id : std::get<QStringList>(*value))
        labels.append(option(id));
    return labels.isEmpty() ? tr("None") : labels.join(language == Language::Zh ? u"、"_s : u", "_s);
}

} // namespace shihe::ui
