#include "ui/pages/law/lawtimes.h"

#include "ui/text/format.h"

namespace shihe::ui {

namespace {

constexpr int FirstYear = 2012;
constexpr int MostTicks = 8;

document::Span spanOf(const StatusChange &change, const std::optional<QDate> &until, Language language)
{
    document::Span span{.from = change.from, .to = until, .label = {language, Format::word(change.is)}};
    switch (change.is) {
    case Status::InForce:
        span.role = document::Role::Jade;
        span.fill = document::Fill::Solid;
        break;
    case Status::Published:
        span.role = document::Role::Violet;
        span.fill = document::Fill::Hatched;
        break;
    case Status::Draft:
        span.role = document::Role::Violet;
        span.fill = document::Fill::Dashed;
        break;
    case Status::Superseded:
        span.role = document::Role::Slate;
        span.fill = document::Fill::Pale;
        break;
    }
    return span;
}

QList<document::Tick> yearsBetween(QDate from, QDate to)
{
    int step = 1;
    while ((to.year() - from.year()) / step > MostTicks)
        step = step == 1 ? 2 : step == 2 ? 5 : 2 * step;
    QList<document::Tick> ticks;
    for (int year = from.year(); year < to.year(); ++year) {
        if (year % step == 0)
            ticks.append({QDate(year, 1, 1), QString::number(year)});
    }
    return ticks;
}

} // namespace

document::Timeline timesOf(const QList<const Source *> &sources, QDate asOf, Language language, bool names)
{
    document::Timeline times;
    int first = asOf.year();
    int last = asOf.year();
    for (const Source *source : sources) {
        document::Lane lane;
        if (names)
            lane.label = {language, source->shortTitle(language)};
        for (qsizetype i = 0; i < source->status.size(); ++i) {
            const StatusChange &change = source->status.at(i);
            first = std::min(first, std::max(change.from.year(), FirstYear));
            last = std::max(last, change.from.year());
            const bool ends = i + 1 < source->status.size();
            lane.spans.append(
                spanOf(change, ends ? std::optional(source->status.at(i + 1).from) : std::nullopt, language));
        }
        times.lanes.append(lane);
    }
    times.from = QDate(first, 1, 1);
    times.to = QDate(last + 1, 1, 1);
    times.ticks = yearsBetween(times.from, times.to);
    times.asOf = document::Tick{asOf, Format::date(asOf, language)};
    return times;
}

} // namespace shihe::ui
