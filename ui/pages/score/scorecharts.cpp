#include "ui/pages/score/scorecharts.h"

#include "ui/text/format.h"
#include "ui/text/topics.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shihe::ui {

using document::Bar;
using document::Bars;
using document::HeatCell;
using document::HeatMap;
using document::HeatRow;
using document::Role;

namespace {

const QString None = u"–"_s;

std::optional<double> shareOf(qint64 earned, qint64 possible)
{
    return possible > 0 ? std::optional(double(earned) / double(possible)) : std::nullopt;
}

QString shown(const QString &conformity)
{
    return conformity.isEmpty() ? None : conformity;
}

/// What is missing, as a tint: nothing at 100, the darkest at 0.
double lacking(const Part &part)
{
    const auto share = shareOf(part.earned, part.possible);
    return share ? 1 - *share : 0;
}

} // namespace

ScoreChart ScoreCharts::checklists(const Shown &shownNow) const
{
    ScoreChart made;
    Bars bars{.caption = say(tr("Conformity by checklist")), .low = u"0"_s, .high = u"100"_s};
    QStringList said;
    for (const Checklist &checklist : m_catalog.checklists) {
        const View *view = shownNow.evaluation.view(checklist.id);
        if (!view || view->applicable == 0)
            continue;
        const QString name = checklist.title.in(m_desk.language());
        const QString grade = view->grade.isEmpty() ? None : view->grade;
        Bar bar{.label = say(name),
                .value = !view->conformity()    ? None
                         : view->isUnanswered() ? tr("No answer")
                                                : u"%1 %2"_s.arg(view->conformityText(), grade),
                .share = shareOf(view->earned, view->possible),
                .provisional = view->provisional};
        if (!holds(m_catalog, *view, shownNow.evaluation.asOf)) {
            bar.note = say(tr("Not in force, binds nobody"));
            bar.role = Role::Violet;
            bar.dashed = true;
        } else if (view->grade == u"E") {
            bar.mark = document::Mark::Square;
        }
        bars.bars << bar;
        made.figures << AskedFigure{
            {.kind = FigureKind::Conformity, .view = checklist.id, .combined = shownNow.activity.isEmpty()},
            shownNow.activity};
        said << u"%1 %2"_s.arg(name, bars.bars.last().value);
    }
    bars.alt = {m_desk.language(), said.isEmpty() ? tr("No checklist applies.") : said.join(tr("; "))};
    made.chart = bars;
    return made;
}

ScoreChart ScoreCharts::topics(const Shown &shownNow, const QString &view) const
{
    QList<TopicPart> parts = byTopic(m_catalog, shownNow.evaluation, view, shownNow.answers);
    std::stable_sort(parts.begin(), parts.end(), [](const TopicPart &a, const TopicPart &b) {
        const bool none = a.whole.possible == 0;
        if (none || b.whole.possible == 0)
            return !none && b.whole.possible == 0;
        return a.whole.earned * b.whole.possible < b.whole.earned * a.whole.possible;
    });
    ScoreChart made;
    Bars bars{.caption = say(tr("Conformity by topic, the weakest first")), .low = u"0"_s, .high = u"100"_s};
    QStringList said;
    for (const TopicPart &part : std::as_const(parts)) {
        const QString name = topicName(m_desk, part.topic);
        bars.bars << Bar{.label = say(name),
                         .value = shown(part.whole.conformityText()),
                         .share = shareOf(part.whole.earned, part.whole.possible),
                         .provisional = part.whole.answered < part.whole.applicable};
        made.figures << AskedFigure{{.kind = FigureKind::Conformity,
                                     .view = view,
                                     .combined = shownNow.activity.isEmpty(),
                                     .topic = part.topic},
                                    shownNow.activity};
        said << u"%1 %2"_s.arg(name, bars.bars.last().value);
    }
    bars.alt = {m_desk.language(), said.isEmpty() ? tr("Nothing applies here.") : said.join(tr("; "))};
    made.chart = bars;
    return made;
}

ScoreChart ScoreCharts::heatMap(const Shown &shownNow, const QString &view) const
{
    const QList<TopicPart> parts = byTopic(m_catalog, shownNow.evaluation, view, shownNow.answers);
    QList<Level> levels;
    for (const Level level : {Level::Prohibited, Level::Shall, Level::Should, Level::May, Level::Info}) {
        if (std::any_of(parts.begin(), parts.end(), [&](const TopicPart &part) { return part.levels.contains(level); }))
            levels << level;
    }
    ScoreChart made;
    HeatMap map{.caption = say(tr("Topic by level")), .down = say(tr("Topic"))};
    for (const Level level : std::as_const(levels))
        map.columns << say(Format::word(level));
    QString weakest;
    double most = 0;
    for (const TopicPart &part : parts) {
        HeatRow row{.label = say(topicName(m_desk, part.topic))};
        for (const Level level : std::as_const(levels)) {
            made.figures << AskedFigure{{.kind = FigureKind::Conformity,
                                         .view = view,
                                         .combined = shownNow.activity.isEmpty(),
                                         .topic = part.topic,
                                         .level = level},
                                        shownNow.activity};
            if (!part.levels.contains(level)) {
                row.cells << std::nullopt;
                continue;
            }
            const Part &cell = part.levels[level];
            row.cells << HeatCell{.value = shown(cell.conformityText()),
                                  .note = say(tr("%1 of %2 answered").arg(cell.answered).arg(cell.applicable)),
                                  .role = Role::Ochre,
                                  .strength = lacking(cell)};
            if (lacking(cell) > most) {
                most = lacking(cell);
                weakest = u"%1 · %2: %3"_s.arg(row.label.text(), Format::word(level), cell.conformityText());
            }
        }
        map.rows << row;
    }
    map.alt = {m_desk.language(), weakest.isEmpty() ? tr("Nothing falls short.") : tr("The weakest: %1").arg(weakest)};
    made.chart = map;
    return made;
}

ScoreChart ScoreCharts::activities(const QList<ComparedRow> &rows) const
{
    ScoreChart made;
    HeatMap map{.caption = say(tr("Activities side by side")),
                .down = say(tr("Activity")),
                .columns = {say(tr("Grade")), say(tr("Law")), say(tr("Standards")), say(tr("Coverage")),
                            say(tr("Evidence share")), say(tr("Red lines crossed"))}};
    QStringList said;
    for (const ComparedRow &each : rows) {
        const View &law = each.evaluation->law();
        const View &standards = each.evaluation->views.at(1);
        const QString grade = law.grade.isEmpty() ? None : law.grade;
        const auto crossed = each.evaluation->redLines.size();
        const auto plain = [](const QString &value) { return HeatCell{.value = value}; };
        HeatRow row{.label = say(each.name)};
        row.cells << HeatCell{.value = grade,
                              .note = law.provisional ? say(tr("provisional")) : document::Prose(),
                              .role = Role::Cinnabar,
                              .strength = law.grade == u"E"_s ? 0.4 : 0}
                  << plain(shown(law.conformityText())) << plain(shown(standards.conformityText()))
                  << plain(u"%1 / %2"_s.arg(law.answered).arg(law.applicable))
                  << plain(u"%1 / %2"_s.arg(law.evidenced).arg(law.positive))
                  << HeatCell{.value = QString::number(crossed),
                              .mark = crossed > 0 ? std::optional(document::Mark::Square) : std::nullopt};
        map.rows << row;
        for (const auto &[kind, view] : QList<std::pair<FigureKind, QString>>{{FigureKind::Grade, u"law"_s},
                                                                              {FigureKind::Conformity, u"law"_s},
                                                                              {FigureKind::Conformity, u"standards"_s},
                                                                              {FigureKind::Coverage, u"law"_s},
                                                                              {FigureKind::Evidence, u"law"_s},
                                                                              {FigureKind::Crossed, u"law"_s}})
            made.figures << AskedFigure{{.kind = kind, .view = view, .combined = each.activity.isEmpty()},
                                        each.activity};
        said << u"%1 %2"_s.arg(each.name, grade);
    }
    map.alt = {m_desk.language(), said.join(tr("; "))};
    made.chart = map;
    return made;
}

} // namespace shihe::ui
