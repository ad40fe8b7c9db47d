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

/// Why a view that is made of drafts, or of law that is not in force, binds nobody; nullopt for all others.
std::optional<Text> whyLoose(const Composer &c, const View &view)
{
    if (holds(c.catalog(), view, c.whole().asOf))
        return std::nullopt;
    const QStringList sources =
        view.kind == ViewKind::Checklist ? c.catalog().checklist(view.id)->sources : QStringList(view.id);
    QList<Text> forces;
    for (const QString &id : sources)
        addNew(forces, {c.forceOf(*c.catalog().source(id))});
    return joined(forces, u"；"_s, u"; "_s);
}

/// Length is all that a bar's colour leaves to say: what is grave is told by the seal before the grade, and a draft by
/// its frame and its words.
document::Bar barOf(const Composer &c, const View &view)
{
    document::Bar bar{.label = c.say(nameOf(c, view)), .value = shown(view), .provisional = view.provisional};
    if (view.conformity())
        bar.value = view.grade + u"  "_s + bar.value;
    if (view.possible > 0)
        bar.share = static_cast<double>(view.earned) / static_cast<double>(view.possible);
    if (const auto loose = whyLoose(c, view)) {
        bar.note = c.say(*loose);
        bar.role = Role::Violet;
        bar.dashed = true;
    } else if (view.grade == u"E") {
        bar.mark = Mark::Square;
    }
    return bar;
}

/// Views without any answer have no bar, and bars that are all zero make no figure: a line says how many.
void addBars(Composer &c, const QList<const View *> &views, const QString &caption)
{
    QList<const View *> drawn;
    std::copy_if(views.begin(), views.end(), std::back_inserter(drawn),
                 [](const View *view) { return view->answered > 0; });
    if (std::none_of(drawn.begin(), drawn.end(), [](const View *view) { return view->earned > 0; })) {
        if (const auto zero = static_cast<int>(drawn.size()); zero > 0)
            c.paragraph(c.say(c.count(u"report.scores.all-zero"_s, zero, {same(zero)})), TextSize::Small, true);
        return;
    }
    document::Bars bars{.caption = c.say(caption), .low = u"0"_s, .high = u"100"_s};
    QList<Text> alt;
    for (const View *view : std::as_const(drawn)) {
        bars.bars << barOf(c, *view);
        alt << told(c, *view);
    }
    bars.alt = c.phrase(joined(alt, u"；"_s, u"; "_s));
    c.add(bars);
    const auto left = static_cast<int>(views.size() - drawn.size());
    if (left > 0)
        c.paragraph(c.say(c.count(u"report.scores.not-drawn"_s, left, {same(left)})), TextSize::Small);
    if (std::any_of(drawn.begin(), drawn.end(), [](const View *view) { return view->provisional; }))
        c.paragraph(c.say(u"report.scores.hatched"_s), TextSize::Small);
}

/// With the seal of E and the mark of what may still change; where nothing is answered, that stands with it. Where
/// nothing holds, nothing is grave.
Cell gradeOf(const Composer &c, const View &view)
{
    if (view.isUnanswered() && !view.grade.isEmpty()) {
        Prose said = c.say(u"report.scores.no-answer"_s).in(Role::Slate);
        said.phrases.first().runs.prepend(Run{.text = view.grade + u"  "_s, .role = Role::Slate});
        return {said};
    }
    Prose grade = c.once(view.grade.isEmpty() ? u"–"_s : view.grade).bold();
    if (view.grade == u"E" && holds(c.catalog(), view, c.whole().asOf))
        grade = grade.in(Role::Cinnabar).marked(Mark::Square);
    if (view.provisional && !view.grade.isEmpty())
        grade.phrases.first().runs << Run{.text = u" "_s} << Run{.text = {}, .mark = Mark::Dashed};
    return {grade};
}

void addTable(Composer &c, const QList<const View *> &views, const QString &caption, bool graded = true)
{
    Table table{.columns = {{378, Align::Start},
                            {102, Align::End},
                            {102, Align::End},
                            {140, Align::End},
                            {140, Align::Centre}, // keeps its figures off the grade
                            {138, Align::Start}},
                .caption = caption.isEmpty() ? Prose() : c.say(caption)};
    table.head << c.head({u"report.view"_s, u"report.earned"_s, u"report.possible"_s, u"report.conformity"_s,
                          u"report.coverage"_s, u"report.grade"_s});
    for (const View *view : views) {
        Prose name = c.say(nameOf(c, *view));
        if (view->kind == ViewKind::Source)
            name = name.linkedTo(Composer::sourceAnchor(view->id));
        Cell named(name, document::Scope::Row);
        if (const auto loose = whyLoose(c, *view); loose && view->kind == ViewKind::Checklist)
            named.text << c.say(*loose).in(Role::Violet).marked(Mark::Dashed);
        table.rows << Row{{named, Cell(c.once(QString::number(view->earned))),
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
        .columns = {
            {400, Align::Start}, {160, Align::End}, {140, Align::End}, {160, Align::Centre}, {140, Align::Start}}};
    table.head << c.head(
        {u"scope.activity"_s, u"report.conformity"_s, u"report.findings"_s, u"report.coverage"_s, u"report.grade"_s});
    for (qsizetype i = 0; i < c.assessment().activities.size(); ++i) {
        const Evaluation &evaluation = c.input().evaluation.activities.at(i).evaluation;
        const View &law = evaluation.law();
        table.rows << Row{{Cell(c.say(c.activityName(c.assessment().activities.at(i))), document::Scope::Row),
                           Cell(c.once(shown(law))), Cell(c.once(QString::number(evaluation.findings.size()))),
                           Cell(c.once(u"%1 / %2"_s.arg(law.answered).arg(law.applicable))), gradeOf(c, law)}};
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
