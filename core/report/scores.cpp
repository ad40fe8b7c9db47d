#include "core/report/parts.h"
#include "core/report/standing.h"

#include <algorithm>

namespace shihe::report {

using namespace Qt::StringLiterals;

namespace {

Text nameOf(const Composer &c, const View &view)
{
    switch (view.kind) {
    case ViewKind::Law:
        return c.text(u"report.scores.law"_s);
    case ViewKind::Standards:
        return c.text(u"report.scores.standards"_s);
    case ViewKind::Checklist:
        return c.catalog().checklist(view.id)->title;
    case ViewKind::Source:
        break;
    }
    return sourceName(*c.catalog().source(view.id));
}

QString shown(const View &view)
{
    return view.conformity() ? view.conformityText() + u'%' : u"–"_s;
}

Text told(const Composer &c, const View &view)
{
    return view.conformity() ? c.text(u"report.scores.told"_s, {nameOf(c, view), same(shown(view)), same(view.grade)})
                             : c.text(u"report.scores.told-none"_s, {nameOf(c, view)});
}

constexpr qsizetype BarsAtOnce = 8; // of a figure, which is never parted by a page's end

void addSomeBars(Composer &c, const QList<const View *> &views, const Prose &caption)
{
    document::Bars bars{.caption = caption, .low = u"0"_s, .high = u"100"_s};
    QList<Text> alt;
    for (const View *view : views) {
        bars.bars << document::Bar{.label = c.say(nameOf(c, *view)),
                                   .value = view->conformity() ? view->grade + u"  "_s + shown(*view) : shown(*view),
                                   .share = view->possible > 0 ? std::optional(static_cast<double>(view->earned) /
                                                                               static_cast<double>(view->possible))
                                                               : std::nullopt,
                                   .role = view->grade == u"E" ? Role::Cinnabar : Role::Indigo,
                                   .provisional = view->provisional};
        alt << told(c, *view);
    }
    bars.alt = c.phrase(joined(alt, u"；"_s, u"; "_s));
    c.add(bars);
}

/// As many figures as they need. Views without any answer have no bar, and bars that are all zero make no figure: a
/// line says how many.
void addBars(Composer &c, const QList<const View *> &views, const QString &caption)
{
    QList<const View *> drawn;
    std::copy_if(views.begin(), views.end(), std::back_inserter(drawn),
                 [](const View *view) { return view->answered > 0; });
    int figures = 0;
    int atZero = 0;
    for (qsizetype first = 0; first < drawn.size(); first += BarsAtOnce) {
        const QList<const View *> some = drawn.mid(first, BarsAtOnce);
        if (std::none_of(some.begin(), some.end(), [](const View *view) { return view->earned > 0; })) {
            atZero += static_cast<int>(some.size());
            continue;
        }
        const bool goesOn = figures++ > 0;
        addSomeBars(c, some, goesOn ? c.say(u"report.continued"_s, {c.text(caption)}) : c.say(caption));
    }
    if (atZero > 0)
        c.paragraph(c.say(c.count(u"report.scores.all-zero"_s, atZero, {same(atZero)})), TextSize::Small, figures == 0);
    if (figures == 0)
        return;
    const auto left = static_cast<int>(views.size() - drawn.size());
    if (left > 0)
        c.paragraph(c.say(c.count(u"report.scores.not-drawn"_s, left, {same(left)})), TextSize::Small);
    if (std::any_of(drawn.begin(), drawn.end(), [](const View *view) { return view->provisional; }))
        c.paragraph(c.say(u"report.scores.hatched"_s), TextSize::Small);
}

/// With the seal of E and the mark of what may still change; where nothing is answered, that stands with it.
Cell gradeOf(const Composer &c, const View &view)
{
    if (view.isUnanswered() && !view.grade.isEmpty()) {
        Cell cell(c.once(view.grade).in(Role::Slate));
        cell.text << c.say(u"report.scores.no-answer"_s).in(Role::Slate);
        return cell;
    }
    Prose grade = c.once(view.grade.isEmpty() ? u"–"_s : view.grade).bold();
    if (view.grade == u"E")
        grade = grade.in(Role::Cinnabar).marked(Mark::Square);
    if (view.provisional && !view.grade.isEmpty())
        grade.phrases.first().runs << Run{.text = u" "_s} << Run{.text = {}, .mark = Mark::Dashed};
    return {grade};
}

void addTable(Composer &c, const QList<const View *> &views, const QString &caption, bool graded = true)
{
    Table table{.columns = {{390, Align::Start},
                            {110, Align::End},
                            {110, Align::End},
                            {140, Align::End},
                            {140, Align::End},
                            {110, Align::Start}},
                .caption = caption.isEmpty() ? Prose() : c.say(caption)};
    table.head << c.head({u"report.view"_s, u"report.earned"_s, u"report.possible"_s, u"report.conformity"_s,
                          u"report.coverage"_s, u"report.grade"_s});
    for (const View *view : views) {
        Prose name = c.say(nameOf(c, *view));
        if (view->kind == ViewKind::Source)
            name = name.linkedTo(Composer::sourceAnchor(view->id));
        table.rows << Row{{Cell(name, document::Scope::Row), Cell(c.once(QString::number(view->earned))),
                           Cell(c.once(QString::number(view->possible))), Cell(c.once(shown(*view))),
                           Cell(c.once(u"%1 / %2"_s.arg(view->answered).arg(view->applicable))),
                           graded ? gradeOf(c, *view) : Cell(c.once(u"–"_s))}};
    }
    c.add(table);
    if (!graded)
        return;
    const auto has = [&views](bool unanswered) {
        return std::any_of(views.begin(), views.end(), [unanswered](const View *view) {
            return view->provisional && !view->grade.isEmpty() && view->isUnanswered() == unanswered;
        });
    };
    if (has(false))
        c.paragraph(c.say(u"report.scores.provisional"_s).in(Role::Violet).marked(Mark::Dashed), TextSize::Small);
    if (has(true))
        c.paragraph(c.say(u"report.scores.no-answer-means"_s).in(Role::Slate), TextSize::Small);
}

void addActivities(Composer &c)
{
    if (!c.severalActivities())
        return;
    c.heading(2, c.say(u"report.scores.activities"_s));
    Table table{
        .columns = {{400, Align::Start}, {160, Align::End}, {160, Align::End}, {140, Align::End}, {140, Align::Start}}};
    table.head << c.head(
        {u"scope.activity"_s, u"report.conformity"_s, u"report.coverage"_s, u"report.findings"_s, u"report.grade"_s});
    for (qsizetype i = 0; i < c.assessment().activities.size(); ++i) {
        const Evaluation &evaluation = c.input().evaluation.activities.at(i).evaluation;
        const View &law = evaluation.law();
        table.rows << Row{{Cell(c.say(c.activityName(c.assessment().activities.at(i))), document::Scope::Row),
                           Cell(c.once(shown(law))), Cell(c.once(u"%1 / %2"_s.arg(law.answered).arg(law.applicable))),
                           Cell(c.once(QString::number(evaluation.findings.size()))), gradeOf(c, law)}};
    }
    c.add(table);
    c.paragraph(c.say(u"report.scores.activities-means"_s), TextSize::Small);
}

} // namespace

void addScores(Composer &c)
{
    c.heading(1, c.titleOf(Part::Scores, u"report.scores.title"_s));
    c.paragraph(c.say(u"report.scores.lead"_s));
    QList<const View *> main;
    QList<const View *> checklists;
    QList<const View *> sources;
    for (const View &view : c.whole().views) {
        if (view.kind == ViewKind::Law || view.kind == ViewKind::Standards)
            main << &view;
        else if (view.applicable > 0)
            (view.kind == ViewKind::Checklist ? checklists : sources) << &view;
    }
    c.heading(2, c.say(u"report.scores.main"_s));
    addBars(c, main, u"report.scores.main-caption"_s);
    addTable(c, main, {});
    c.paragraph(c.say(u"report.scores.main-means"_s), TextSize::Small);
    addActivities(c);
    if (!checklists.isEmpty()) {
        c.heading(2, c.say(u"report.scores.checklists"_s));
        addBars(c, checklists, u"report.scores.checklists-caption"_s);
        addTable(c, checklists, {});
    }
    const auto outside = std::stable_partition(sources.begin(), sources.end(), [&c](const View *view) {
        return whyOutside(c, *c.catalog().source(view->id)).isEmpty();
    });
    const QList<const View *> compared(outside, sources.end());
    sources.erase(outside, sources.end());
    if (!sources.isEmpty()) {
        c.heading(2, c.say(u"report.scores.sources"_s));
        c.paragraph(c.say(u"report.scores.sources-lead"_s), TextSize::Body, true);
        addTable(c, sources, {});
    }
    if (!compared.isEmpty()) {
        c.heading(2, c.say(u"report.scores.outside"_s));
        c.paragraph(c.say(u"report.scores.outside-lead"_s), TextSize::Body, true);
        addTable(c, compared, {}, false);
    }
}

} // namespace shihe::report
