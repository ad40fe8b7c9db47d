#include "core/report/impactgaps.h"
#include "core/report/pia.h"

namespace shihe::report {

using namespace Qt::StringLiterals;

Prose Pia::said(const QString &text) const
{
    return text.trimmed().isEmpty() ? missing() : c.quote(text);
}

Prose Pia::named(const QString &name) const
{
    return name.trimmed().isEmpty() ? missing() : c.name(name);
}

Prose Pia::day(const std::optional<QDate> &day) const
{
    return day ? c.say(report::day(*day)) : missing();
}

Prose Pia::endDay(const std::optional<QDate> &day) const
{
    if (!day || risk.isComplete())
        return this->day(day);
    return c.together({this->day(day), c.say(c.count(u"pia.still-missing"_s, static_cast<int>(risk.gaps.size())))});
}

Prose Pia::flag(const std::optional<bool> &flag) const
{
    return flag ? c.say(*flag ? u"fact.yes"_s : u"fact.no"_s) : missing();
}

Prose Pia::riskWord(std::optional<int> level) const
{
    if (!level)
        return missing();
    return Composer::levelled(c.say(u"pia.risk."_s + impactWord(*level)), *level);
}

Cell Pia::riskCell(std::optional<int> level) const
{
    return level ? Composer::levelCell(riskWord(level), *level) : Cell(riskWord(level));
}

Cell Pia::riskSoFar(std::optional<int> level, bool known) const
{
    Cell cell = riskCell(level);
    if (level && !known)
        cell.text << c.say(u"pia.so-far"_s);
    return cell;
}

Prose Pia::residual() const
{
    const QList<Text> open = names([](const ActivityRisk &activity) { return !activity.settled; });
    QString key = isUnacceptable(risk.residual) ? u"pia.result.residual-unacceptable"_s : u"pia.result.residual"_s;
    const Text level = c.text(u"pia.risk."_s + impactWord(*risk.residual));
    if (open.isEmpty())
        return c.say(key, {level});
    return c.say(key + u"-so-far"_s, {level, joined(open, u"、"_s, u", "_s)});
}

Text Pia::dimensionName(std::size_t d) const
{
    return c.text(u"pia.dimension.d%1"_s.arg(d + 1));
}

Text Pia::factorName(std::size_t f) const
{
    return c.text(u"pia.factor.f%1"_s.arg(f + 1));
}

Text Pia::factorShort(std::size_t f) const
{
    return c.text(u"pia.factor-short.f%1"_s.arg(f + 1));
}

void Pia::activityHeading(const Activity &activity, const QString &anchor) const
{
    c.heading(2, c.say(u"report.scope.activity"_s, {c.activityName(activity)}), anchor + u'.' + activity.id);
}

Text Pia::gap(const ImpactGap &gap) const
{
    return impactGapText(gap, [this](const QString &key, const QList<Text> &pieces) { return c.text(key, pieces); });
}

} // namespace shihe::report
