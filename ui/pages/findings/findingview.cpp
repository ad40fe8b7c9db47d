#include "ui/pages/findings/findingview.h"

#include "ui/models/findingsmodel.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

FindingView::FindingView(QWidget *parent)
    : ScrolledColumn(480, parent)
{
    setObjectName(u"finding"_s);
    setMargins({space::Normal, space::Normal, space::Normal, space::Normal});
    column()->setSpacing(space::Small);
}

void FindingView::clear()
{
    clearLayout(column());
}

void FindingView::show(const AssessmentSession &session, const Finding &finding, bool crossed, bool anticipated,
                       Language language)
{
    clear();
    const Practice &practice = *session.catalog().practice(finding.practice);
    addTags(finding, crossed, anticipated);
    auto *question = makeLabel(TextSize::Lead, Tone::Ink, true);
    question->setText(practice.question.in(language));
    column()->addWidget(question);
    addAnswer(session, finding, crossed, language);
    auto *open = primaryButton();
    open->setObjectName(u"openQuestion"_s);
    open->setText(tr("Open the question"));
    open->setAccessibleName(open->text());
    connect(open, &QPushButton::clicked, this, [this, id = practice.id] { Q_EMIT practiceWanted(id); });
    column()->addWidget(open, 0, Qt::AlignLeft);
    addPart(tr("Remedy"), practice.remedy.in(language));
    addPart(tr("Why"), practice.why.in(language));
    addClauses(session, finding, language);
    addPriority(finding);
    if (finding.gain.num > 0)
        addPart(tr("Gain and effort"),
                tr("A yes here raises the conformity with binding law by %1 percentage points. Effort: %2 of 5.")
                    .arg(FindingsModel::gainText(finding.gain), QString::number(practice.effort)));
    else
        addPart(tr("Gain and effort"), tr("It doesn't count in binding law. Effort: %1 of 5.").arg(practice.effort));
    column()->addStretch();
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
    column()->addWidget(tags);
}

void FindingView::addAnswer(const AssessmentSession &session, const Finding &finding, bool crossed, Language language)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Small);
    auto *mark = new StateMark;
    mark->setMark(markOf(finding.answer, crossed));
    auto *word = makeLabel(TextSize::Body);
    QString text = finding.answer ? Format::word(*finding.answer) : tr("Not answered");
    if (session.assessment().activities.size() > 1) {
        for (const Activity &activity : session.assessment().activities) {
            if (activity.id == finding.activity)
                text = tr("%1 (in %2)").arg(text, activity.title.in(language));
        }
    }
    word->setText(text);
    mark->setAccessibleName(text);
    line->addWidget(mark);
    line->addWidget(word, 1);
    column()->addWidget(row);
}

void FindingView::addClauses(const AssessmentSession &session, const Finding &finding, Language language)
{
    addPart(tr("Clauses"), {});
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(space::Hair, chips);
    for (const ClauseRef &ref : finding.clauses) {
        const Source *source = session.catalog().source(ref.source);
        const Clause *clause = session.catalog().clause(ref);
        if (!source || !clause)
            continue;
        auto *chip = new Chip;
        const QString place = Format::place(*source, ref.at, language);
        const bool inForce = source->inForce(*clause, session.assessment().asOf);
        chip->setText(Format::cite(*source, ref.at, language));
        chip->setTone(!inForce ? Tone::Violet : source->force == Force::Binding ? Tone::Indigo : Tone::Slate);
        nameButton(chip, u"%1 %2 · %3: %4"_s.arg(source->title.in(language), place, Format::word(clause->level),
                                                 clause->digest.in(language)));
        connect(chip, &Chip::clicked, this, [this, ref] { Q_EMIT clauseWanted(ref); });
        flow->addWidget(chip);
    }
    column()->addWidget(chips);
}

void FindingView::addPriority(const Finding &finding)
{
    const auto levels = [](const Levels &each) {
        return tr("impact %1, likelihood %2: priority %3")
            .arg(Format::impact(each.impact), Format::likelihood(each.likelihood), Format::impact(each.risk));
    };
    QString text = tr("By the matrix of GB/T 39335: %1.").arg(levels(finding.levels));
    if (finding.risk)
        text += u'\n' + tr("Set by hand: %1. Computed: %2.").arg(finding.risk->reason, levels(finding.computed));
    addPart(tr("Why this priority"), text);
    auto *note = makeLabel(TextSize::Caption, Tone::Slate);
    note->setText(tr("Our own ranking; the law does not rank."));
    column()->addWidget(note);
}

void FindingView::addPart(const QString &title, const QString &text)
{
    auto *heading = new SectionTitle;
    heading->setText(title);
    column()->addSpacing(space::Hair);
    column()->addWidget(heading);
    if (text.isEmpty())
        return;
    auto *label = makeLabel(TextSize::Body);
    label->setText(text);
    column()->addWidget(label);
}

} // namespace shihe::ui
