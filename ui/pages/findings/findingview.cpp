#include "ui/pages/findings/findingview.h"

#include "core/scoring/plan.h"
#include "ui/models/findingsmodel.h"
#include "ui/pages/findings/prioritybox.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pickbox.h"
#include "ui/widgets/statemark.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int HeldFor = 100; // ms: what is rebuilt has its height by then

} // namespace

FindingView::FindingView(AssessmentSession &session, QWidget *parent)
    : ScrolledColumn(480, parent)
    , m_session(session)
    , m_parts(new QVBoxLayout)
    , m_priority(new PriorityBox(session))
{
    setObjectName(u"finding"_s);
    setMargins({space::Normal, space::Normal, space::Normal, space::Normal});
    m_parts->setSpacing(space::Small);
    column()->setSpacing(space::Small);
    column()->addLayout(m_parts);
    column()->addWidget(m_priority);
    column()->addStretch();
    connect(m_priority, &PriorityBox::failed, this, &FindingView::failed);
}

void FindingView::holdHeight()
{
    widget()->setMinimumHeight(widget()->height());
    QTimer::singleShot(HeldFor, this, [this] { widget()->setMinimumHeight(0); });
}

void FindingView::clear()
{
    m_shown.clear();
    clearLayout(m_parts);
    m_priority->show(std::nullopt);
}

void FindingView::retranslate()
{
    m_priority->retranslate();
}

void FindingView::flush()
{
    m_priority->flush();
}

void FindingView::show(const Finding &finding, bool crossed, bool anticipated, Language language)
{
    if (m_shown == finding.practice)
        holdHeight();
    else
        verticalScrollBar()->setValue(0);
    m_shown = finding.practice;
    clearLayout(m_parts);
    const Practice &practice = *m_session.catalog().practice(finding.practice);
    addTags(finding, crossed, anticipated);
    auto *question = makeLabel(TextSize::Lead, Tone::Ink, true);
    question->setText(practice.question.in(language));
    m_parts->addWidget(question);
    addAnswer(finding, crossed, language);
    addOtherActivities(finding, language);
    auto *open = primaryButton();
    open->setObjectName(u"openQuestion"_s);
    open->setText(tr("Open the question"));
    open->setAccessibleName(open->text());
    connect(open, &QPushButton::clicked, this, [this, id = practice.id] { Q_EMIT practiceWanted(id); });
    m_parts->addWidget(open, 0, Qt::AlignLeft);
    addPart(tr("Remedy"), practice.remedy.in(language));
    addActions(finding);
    addPart(tr("Why"), practice.why.in(language));
    addClauses(finding, language);
    if (finding.gain.num > 0)
        addPart(tr("Gain and effort"),
                tr("A yes here raises the conformity with binding law by %1 percentage points. Effort: %2 of 5.")
                    .arg(FindingsModel::gainText(finding.gain), QString::number(practice.effort)));
    else
        addPart(tr("Gain and effort"), tr("It doesn't count in binding law. Effort: %1 of 5.").arg(practice.effort));
    m_priority->show(finding);
}

void FindingView::showSeveral(const QStringList &practices, Language language)
{
    clear();
    auto *head = makeLabel(TextSize::Lead, Tone::Ink, true);
    head->setText(tr("%n finding(s) chosen", nullptr, static_cast<int>(practices.size())));
    m_parts->addWidget(head);
    const Fraction gain = gainOf(m_session.evaluations().combined, practices);
    if (gain.num > 0) {
        auto *rise = makeLabel(TextSize::Body, Tone::Slate);
        rise->setText(tr("Once they are all a yes, conformity with binding law rises by %1 points.")
                          .arg(FindingsModel::gainText(gain)));
        m_parts->addWidget(rise);
    }
    addMaker(practices);
    for (const QString &id : practices) {
        auto *line = makeLabel(TextSize::Caption, Tone::Slate);
        line->setText(m_session.catalog().practice(id)->question.in(language));
        m_parts->addWidget(line);
    }
}

void FindingView::addOtherActivities(const Finding &finding, Language language)
{
    const Assessment &assessment = m_session.assessment();
    const bool whole = m_session.catalog().practice(finding.practice)->scope == Scope::Organisation;
    if (assessment.activities.size() < 2 || whole)
        return;
    QStringList others;
    for (const ActivityEvaluation &each : m_session.evaluations().activities) {
        if (each.id == finding.activity || !each.evaluation.applicable.contains(finding.practice))
            continue;
        for (const Activity &activity : assessment.activities) {
            if (activity.id != each.id)
                continue;
            const auto answer = activity.answers.constFind(finding.practice);
            others << tr("%1: %2").arg(activity.title.in(language), answer == activity.answers.constEnd()
                                                                        ? tr("Not answered")
                                                                        : Format::word(answer->value));
        }
    }
    if (others.isEmpty())
        return;
    auto *label = makeLabel(TextSize::Caption, Tone::Slate);
    label->setObjectName(u"otherActivities"_s);
    label->setText(tr("The worst answer counts. The other activities: %1").arg(others.join(tr("; "))));
    m_parts->addWidget(label);
}

void FindingView::addActions(const Finding &finding)
{
    const QList<Action> actions = actionsOf(m_session.assessment(), finding.practice);
    addPart(tr("Repaired by"), actions.isEmpty() ? tr("No action yet.") : QString());
    for (const Action &action : actions) {
        auto *link = linkButton();
        link->setObjectName(u"action-"_s + action.id);
        link->setText(u"%1 · %2"_s.arg(action.title, Format::word(action.status)));
        link->setAccessibleName(tr("Open the action: %1").arg(link->text()));
        connect(link, &QPushButton::clicked, this, [this, id = action.id] { Q_EMIT actionWanted(id); });
        m_parts->addWidget(link);
    }
    addMaker({finding.practice});
}

void FindingView::addMaker(const QStringList &practices)
{
    const bool several = practices.size() > 1;
    auto *row = new QWidget;
    auto *flow = new FlowLayout(space::Small, row);
    const auto button = [&](QPushButton *made, const QString &name, const QString &text, bool each) {
        made->setObjectName(name);
        made->setText(text);
        made->setAccessibleName(text);
        connect(made, &QPushButton::clicked, this, [this, practices, each] { Q_EMIT actionsToMake(practices, each); });
        flow->addWidget(made);
    };
    button(several ? primaryButton() : plainButton(), u"makeAction"_s,
           several ? tr("Make one action of them") : tr("Make an action"), false);
    if (several)
        button(plainButton(), u"makeActions"_s, tr("One action for each"), true);
    m_parts->addWidget(row);
    QList<Action> others = m_session.assessment().actions;
    erase_if(others, [&practices](const Action &action) {
        return !action.pending() || std::all_of(practices.begin(), practices.end(),
                                                [&action](const QString &id) { return action.practices.contains(id); });
    });
    if (others.isEmpty())
        return;
    auto *box = new PickBox;
    box->setObjectName(u"addToAction"_s);
    box->setAccessibleName(tr("Add to an action that is there"));
    box->addItem(tr("Add to an action…"));
    for (const Action &action : std::as_const(others))
        box->addItem(action.title, action.id);
    connect(box, &QComboBox::activated, this, [this, box, practices](int place) {
        if (place > 0)
            Q_EMIT actionToExtend(box->itemData(place).toString(), practices);
    });
    m_parts->addWidget(box);
}

void FindingView::addTags(const Finding &finding, bool crossed, bool anticipated)
{
    auto *tags = new QWidget;
    auto *flow = new FlowLayout(space::Hair, tags);
    const auto tag = [flow](const QString &text, Tone tone) {
        auto *made = new Tag;
        made->setText(text);
        made->setTone(tone);
        flow->addWidget(made);
    };
    if (crossed)
        tag(u"■ "_s + tr("Red line crossed"), Tone::Cinnabar);
    if (anticipated)
        tag(tr("Not yet in force"), Tone::Violet);
    else
        tag(finding.binding ? Format::word(Force::Binding) : Format::word(Force::Recommended), Tone::Slate);
    tag(tr("Priority: %1").arg(Format::impact(finding.levels.risk)), Tone::Slate);
    m_parts->addWidget(tags);
}

void FindingView::addAnswer(const Finding &finding, bool crossed, Language language)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Small);
    auto *mark = new StateMark;
    mark->setMark(markOf(finding.answer, crossed));
    auto *word = makeLabel(TextSize::Body);
    QString text = finding.answer ? Format::word(*finding.answer) : tr("Not answered");
    if (m_session.assessment().activities.size() > 1) {
        for (const Activity &activity : m_session.assessment().activities) {
            if (activity.id == finding.activity)
                text = tr("%1 (in %2)").arg(text, activity.title.in(language));
        }
    }
    word->setText(text);
    mark->setAccessibleName(text);
    line->addWidget(mark);
    line->addWidget(word, 1);
    m_parts->addWidget(row);
}

void FindingView::addClauses(const Finding &finding, Language language)
{
    addPart(tr("Clauses"), {});
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(space::Hair, chips);
    for (const ClauseRef &ref : bindingClauses(m_session.catalog(), finding.clauses, m_session.assessment())) {
        const Source *source = m_session.catalog().source(ref.source);
        const Clause *clause = m_session.catalog().clause(ref);
        if (!source || !clause)
            continue;
        auto *chip = new Chip;
        const QString place = Format::place(*source, ref.at, language);
        const bool inForce = source->inForce(*clause, m_session.assessment().asOf);
        chip->setText(Format::cite(*source, ref.at, language));
        chip->setTone(!inForce ? Tone::Violet : source->force == Force::Binding ? Tone::Indigo : Tone::Slate);
        nameButton(chip, u"%1 %2 · %3: %4"_s.arg(source->title.in(language), place, Format::word(clause->level),
                                                 clause->digest.in(language)));
        connect(chip, &Chip::clicked, this, [this, ref] { Q_EMIT clauseWanted(ref); });
        flow->addWidget(chip);
    }
    m_parts->addWidget(chips);
}

void FindingView::addPart(const QString &title, const QString &text)
{
    auto *heading = new SectionTitle;
    heading->setText(title);
    m_parts->addSpacing(space::Hair);
    m_parts->addWidget(heading);
    if (text.isEmpty())
        return;
    auto *label = makeLabel(TextSize::Body);
    label->setText(text);
    m_parts->addWidget(label);
}

} // namespace shihe::ui
