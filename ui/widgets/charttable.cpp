#include "ui/widgets/charttable.h"

#include "ui/text/format.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

QString said(const document::Prose &prose)
{
    return prose.text(u" / "_s);
}

} // namespace

ChartTable ChartTable::of(const Chart &chart, Language language)
{
    ChartTable table;
    int mark = 0;
    if (const auto *bars = std::get_if<document::Bars>(&chart)) {
        table.heads = {tr("Name"), tr("Value")};
        for (const document::Bar &bar : bars->bars) {
            const QString value = bar.provisional ? tr("%1, provisional").arg(bar.value) : bar.value;
            const QString note = said(bar.note);
            table.rows.append(
                {{said(bar.label), mark}, {note.isEmpty() ? value : u"%1 · %2"_s.arg(value, note), mark}});
            ++mark;
        }
    } else if (const auto *map = std::get_if<document::HeatMap>(&chart)) {
        table.heads = {map->down.isEmpty() ? tr("Name") : said(map->down)};
        for (const document::Prose &column : map->columns)
            table.heads.append(said(column));
        for (const document::HeatRow &row : map->rows) {
            QList<ChartCell> cells{{said(row.label), -1}};
            for (const auto &cell : row.cells) {
                const QString note = cell ? said(cell->note) : QString();
                cells.append({!cell            ? u"–"_s
                              : note.isEmpty() ? cell->value
                                               : u"%1 · %2"_s.arg(cell->value, note),
                              mark++});
            }
            table.rows.append(cells);
        }
    } else if (const auto *curve = std::get_if<document::Curve>(&chart)) {
        table.heads = {tr("Name"), curve->across.isEmpty() ? tr("Along") : said(curve->across),
                       curve->down.isEmpty() ? tr("Value") : said(curve->down)};
        for (const document::CurvePoint &point : curve->points) {
            table.rows.append({{said(point.label), mark}, {point.reached, mark}, {point.value, mark}});
            ++mark;
        }
    } else if (const auto *trend = std::get_if<document::Trend>(&chart)) {
        table.heads = {tr("Name"), tr("Date"), tr("Value")};
        for (const document::TrendLine &line : trend->lines) {
            for (const document::TrendPoint &point : line.points) {
                const QString value = point.provisional ? tr("%1, provisional").arg(point.value) : point.value;
                table.rows.append({{said(line.label), mark}, {Format::date(point.day, language), mark}, {value, mark}});
                ++mark;
            }
        }
    } else if (const auto *timeline = std::get_if<document::Timeline>(&chart)) {
        table.heads = {tr("Name"), tr("Status"), tr("From"), tr("Until")};
        for (const document::Lane &lane : timeline->lanes) {
            for (const document::Span &span : lane.spans) {
                table.rows.append(
                    {{said(lane.label), mark},
                     {said(span.label), mark},
                     {Format::date(span.from, language), mark},
                     {span.to ? Format::date(span.to->addDays(-1), language) : tr("further notice"), mark}});
                ++mark;
            }
        }
    } else if (const auto *radar = std::get_if<document::Radar>(&chart)) {
        table.heads = {tr("Name"), tr("Value")};
        for (const document::Arm &arm : radar->arms) {
            table.rows.append({{said(arm.label), mark}, {arm.value, mark}});
            ++mark;
        }
    }
    return table;
}

QString ChartTable::words(int mark) const
{
    for (const QList<ChartCell> &row : rows) {
        QStringList parts;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (row[i].mark != mark)
                continue;
            if (row.first().mark == -1)
                return u"%1 · %2: %3"_s.arg(row.first().text, heads.value(i), row[i].text);
            parts.append(row[i].text);
        }
        if (!parts.isEmpty())
            return parts.join(u" · "_s);
    }
    return {};
}

} // namespace shihe::ui
