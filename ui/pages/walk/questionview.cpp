#include "ui/pages/walk/questionview.h"

#include "ui/pages/walk/reasonbox.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QHBoxLayout>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int TextWidth = 680; // 28 to 40 Han or 55 to 80 Latin characters a line, see the look

} // namespace

QuestionView::QuestionView(QWidget *parent)
    : ScrolledColumn(TextWidth, parent)
    , m_place(makeLabel(TextSize::Caption, Tone::Slate))
    , m_redLine(new QWidget)
    , m_redLineWord(makeLabel(TextSize::Caption, Tone::Cinnabar, true))
    , m_scope(new Tag)
    , m_assumed(new Tag)
    , m_out(new Tag)
    , m_question(new BilingualLabel(TextSize::Title))
    , m_examplesTitle(new SectionTitle)
    , m_examples(new QVBoxLayout)
    , m_reason(new ReasonBox)
{
    setObjectName(u"question"_s);
    setMargins({space::Large, space::Normal, space::Large, space::Normal});
    column()->setSpacing(space::Small);
    m_question->setStrong(true);
    m_question->setObjectName(u"questionText"_s);
    m_assumed->setTone(Tone::Violet);
    m_redLineWord->setWordWrap(false);
    for (Tag *tag : {m_assumed, m_out, m_scope})
        tag->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // the place wraps before they do

    auto *seal = new StateMark;
    seal->setMark(Mark::Square);
    seal->setExtent(12);
    auto *redLine = new QHBoxLayout(m_redLine);
    redLine->setContentsMargins(0, 0, 0, 0);
    redLine->setSpacing(space::Hair);
    redLine->addWidget(seal);
    redLine->addWidget(m_redLineWord);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::Medium);
    head->addWidget(m_redLine, 0, Qt::AlignTop);
    head->addWidget(m_place, 1, Qt::AlignTop);
    head->addWidget(m_assumed, 0, Qt::AlignTop);
    head->addWidget(m_out, 0, Qt::AlignTop);
    head->addWidget(m_scope, 0, Qt::AlignTop);
    column()->addLayout(head);
    column()->addWidget(m_question);
    auto *chips = new QWidget;
    m_citations = new FlowLayout(space::Hair, chips);
    column()->addWidget(chips);
    m_why = addPart();
    m_check = addPart();
    column()->addSpacing(space::Hair);
    column()->addWidget(m_examplesTitle);
    m_examples->setSpacing(space::Hair);
    column()->addLayout(m_examples);

    column()->addWidget(m_reason);
    connect(m_reason, &ReasonBox::factWanted, this, &QuestionView::factWanted);
}

QuestionView::Part QuestionView::addPart()
{
    Part part{new SectionTitle, new BilingualLabel(TextSize::Body)};
    column()->addSpacing(space::Hair);
    column()->addWidget(part.title);
    column()->addWidget(part.text);
    return part;
}

void QuestionView::show(const AssessmentSession &session, const Practice &practice, const Look &look)
{
    for (BilingualLabel *label : {m_question, m_why.text, m_check.text})
        label->setBoth(look.both);
    m_place->setText(look.place);
    m_question->setText(practice.question, look.language);
    m_question->setAccessibleName(practice.question.in(look.language));
    m_why.text->setText(practice.why, look.language);
    m_check.text->setText(practice.check, look.language);
    showTags(session, practice, look);
    showCitations(session, practice, look.language);
    showEvidence(practice, look);
    placeReason(!look.applies);
    m_reason->show(session, practice, look.language);
}

void QuestionView::placeReason(bool first)
{
    const int reasons = column()->indexOf(m_why.title);
    if (first == (column()->indexOf(m_reason) < reasons))
        return;
    column()->removeWidget(m_reason);
    // Before the space above the first heading, or after all there is to read.
    column()->insertWidget(first ? column()->indexOf(m_why.title) - 1 : column()->indexOf(m_examples) + 1, m_reason);
}

void QuestionView::retranslate()
{
    m_redLineWord->setText(tr("Red line"));
    m_redLine->setToolTip(tr("Without this the processing is unlawful in itself; falling short caps the grade."));
    m_redLine->setAccessibleName(m_redLineWord->text());
    m_assumed->setText(tr("Assumed"));
    m_out->setText(tr("Does not apply"));
    m_why.title->setText(tr("Why"));
    m_check.title->setText(tr("How to check"));
    m_examplesTitle->setText(tr("What shows it"));
}

void QuestionView::toTop()
{
    verticalScrollBar()->setValue(0);
}

void QuestionView::placeProposal(QWidget *proposal)
{
    column()->insertWidget(2, proposal); // the head and the question stand before it
}

void QuestionView::setOpenClause(const ClauseRef &clause)
{
    for (const auto &[ref, chip] : std::as_const(m_chips))
        chip->setChecked(ref == clause);
}

QList<ClauseRef> QuestionView::citations() const
{
    QList<ClauseRef> refs;
    for (const auto &[ref, chip] : m_chips)
        refs.append(ref);
    return refs;
}

void QuestionView::showTags(const AssessmentSession &session, const Practice &practice, const Look &look)
{
    m_redLine->setVisible(look.redLine);
    m_assumed->setVisible(look.applies && session.evaluation().assumed.contains(practice.id));
    m_out->setVisible(!look.applies);
    const bool several = session.assessment().activities.size() > 1;
    m_scope->setVisible(several);
    m_scope->setText(practice.scope == Scope::Organisation ? tr("Once for the organisation") : tr("For this activity"));
}

void QuestionView::showCitations(const AssessmentSession &session, const Practice &practice, Language language)
{
    const Catalog &catalog = session.catalog();
    const QDate day = session.assessment().asOf;
    const Made made{practice.id, language, day, bindingClauses(catalog, practice.cites, session.assessment())};
    if (m_made == made)
        return;
    m_made = made;
    clearLayout(m_citations);
    m_chips.clear();
    for (const ClauseRef &ref : made.clauses) {
        const Source *source = catalog.source(ref.source);
        const Clause *clause = catalog.clause(ref);
        if (!source || !clause)
            continue;
        auto *chip = new Chip;
        chip->setObjectName(u"cite-"_s + ref.text());
        chip->setCheckable(true);
        const QString place = Format::place(*source, ref.at, language);
        const QString title = source->title.in(language);
        const bool inForce = source->inForce(*clause, day);
        chip->setText(Format::cite(*source, ref.at, language));
        chip->setTone(!inForce ? Tone::Violet : source->force == Force::Binding ? Tone::Indigo : Tone::Slate);
        const auto status = source->statusOn(day);
        const QString state = inForce  ? Format::word(Status::InForce)
                              : status ? Format::word(*status)
                                       : tr("Not yet published");
        nameButton(
            chip,
            tr("%1 %2: %3, %4, %5").arg(title, place, Format::word(clause->level), Format::word(source->force), state));
        connect(chip, &Chip::clicked, this, [this, ref] { Q_EMIT clauseWanted(ref); });
        m_citations->addWidget(chip);
        m_chips.append({ref, chip});
        chip->show();
    }
    m_citations->invalidate();
}

void QuestionView::showEvidence(const Practice &practice, const Look &look)
{
    if (m_listed == std::pair(practice.id, look.language) && m_listedBoth == look.both)
        return;
    m_listed = {practice.id, look.language};
    m_listedBoth = look.both;
    clearLayout(m_examples);
    for (const Text &example : practice.evidence) {
        auto *label = new BilingualLabel(TextSize::Body);
        label->setBoth(look.both);
        const auto listed = [](const QString &text) { return text.isEmpty() ? text : u"– "_s + text; };
        label->setText({listed(example.zh), listed(example.en)}, look.language);
        m_examples->addWidget(label);
    }
    m_examplesTitle->setVisible(!practice.evidence.isEmpty());
}

} // namespace shihe::ui
