#include "ui/pages/walk/questionpane.h"

#include "ui/models/walkmodel.h"
#include "ui/pages/walk/answerrow.h"
#include "ui/pages/walk/answersheet.h"
#include "ui/pages/walk/evidencebox.h"
#include "ui/pages/walk/proposalbox.h"
#include "ui/pages/walk/questionview.h"
#include "ui/pages/walk/steprow.h"
#include "ui/text/originwords.h"
#include "ui/window/desk.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

QuestionPane::QuestionPane(Desk &desk, AssessmentSession &session, const WalkModel &model, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_session(session)
    , m_model(model)
    , m_editable(!session.isFixed())
    , m_question(new QuestionView(this))
    , m_proposal(new ProposalBox)
    , m_evidence(new EvidenceBox(desk, session))
    , m_sheet(new AnswerSheet(session, m_evidence))
    , m_answers(new AnswerRow(this))
    , m_steps(new StepRow(this))
{
    place();
    m_answers->setEditable(m_editable);
    m_sheet->setEditable(m_editable);
    m_proposal->setEditable(m_editable);
    m_evidence->setEditable(m_editable);
    connect(m_answers, &AnswerRow::answered, this, &QuestionPane::keepAnswer);
    connect(m_answers, &AnswerRow::left, this, &QuestionPane::left);
    connect(m_sheet, &AnswerSheet::failed, this, &QuestionPane::failed);
    connect(m_sheet, &AnswerSheet::said, this, &QuestionPane::said);
    connect(m_sheet, &AnswerSheet::left, this, &QuestionPane::left);
    connect(m_proposal, &ProposalBox::confirmed, this, &QuestionPane::confirm);
    connect(m_proposal, &ProposalBox::sectionConfirmed, this,
            [this] { confirmAll(m_model.carriedBeside(m_practice)); });
    connect(m_evidence, &EvidenceBox::failed, this, &QuestionPane::failed);
    connect(m_evidence, &EvidenceBox::said, this, &QuestionPane::said);
    connect(m_evidence, &EvidenceBox::left, this, &QuestionPane::left);
    connect(m_evidence, &EvidenceBox::pieceWanted, this, &QuestionPane::pieceWanted);
    connect(m_question, &QuestionView::clauseWanted, this, &QuestionPane::clauseWanted);
    connect(m_question, &QuestionView::factWanted, this, &QuestionPane::factWanted);
    connect(m_steps, &StepRow::stepped, this, &QuestionPane::stepped);
}

void QuestionPane::place()
{
    m_question->placeProposal(m_proposal);
    m_question->column()->addWidget(m_sheet);
    m_question->column()->addStretch();
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::Large, space::Medium, space::Large, space::Medium);
    foot->setSpacing(space::Medium);
    foot->addWidget(m_answers);
    foot->addWidget(m_steps);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_question, 1);
    column->addWidget(makeRule(this));
    column->addLayout(foot);
}

void QuestionPane::open(const QString &practice)
{
    if (practice != m_practice) {
        flush();
        m_practice = practice;
        m_question->toTop();
        showAnswer(true);
    }
    showQuestion();
}

void QuestionPane::showQuestion()
{
    const Practice *practice = m_session.catalog().practice(m_practice);
    if (!practice)
        return;
    QuestionView::Look look;
    look.language = m_desk.language();
    look.both = m_desk.settings().bothLanguages();
    look.redLine = m_model.isRedLine(m_practice);
    look.applies = applies();
    if (const QModelIndex place = m_model.indexOf(m_practice); place.isValid())
        look.place = tr("%1 · %2 of %3")
                         .arg(place.parent().data().toString(), QString::number(place.row() + 1),
                              QString::number(m_model.rowCount(place.parent())));
    m_question->show(m_session, *practice, look);
    m_answers->setVisible(look.applies);
    m_sheet->setVisible(look.applies);
    m_steps->show(m_model, m_practice);
}

void QuestionPane::showAnswer(bool fresh)
{
    const auto answer = m_session.answer(m_practice);
    const bool redLine = m_model.isRedLine(m_practice);
    if (fresh) {
        m_answers->start(answer, redLine);
        m_sheet->start(m_practice);
    } else {
        m_answers->follow(answer, redLine);
        m_sheet->follow();
    }
    m_evidence->show(m_practice);
    showProposal();
}

void QuestionPane::showProposal()
{
    const auto draft = applies() ? m_session.carried(m_practice) : std::nullopt;
    m_proposal->setVisible(draft.has_value());
    if (!draft)
        return;
    const Language language = m_desk.language();
    std::optional<ProposalBox::Origin> origin;
    if (const auto found = m_session.originOf(m_practice)) {
        origin =
            ProposalBox::Origin{m_desk.services().words.text(language, u"upgrade."_s + word(found->kind)),
                                OriginWords::sentence(*found, *m_session.catalog().practice(m_practice), language)};
    }
    m_proposal->show(*draft, m_model.isRedLine(m_practice), m_model.carriedBeside(m_practice).size(), language, origin);
}

void QuestionPane::flush()
{
    if (m_practice.isEmpty())
        return;
    m_answers->flush();
    m_sheet->flush();
}

void QuestionPane::retranslate()
{
    m_question->retranslate();
    m_proposal->retranslate();
    m_answers->retranslate();
    m_evidence->retranslate();
    m_sheet->retranslate(m_desk.language());
    m_steps->retranslate();
    showQuestion();
    if (!m_practice.isEmpty())
        showAnswer(false);
}

void QuestionPane::setOpenClause(const ClauseRef &clause)
{
    m_question->setOpenClause(clause);
}

QList<ClauseRef> QuestionPane::citations() const
{
    return m_question->citations();
}

void QuestionPane::choose(AnswerValue value)
{
    if (applies())
        m_answers->choose(value);
}

void QuestionPane::keepAnswer(AnswerValue value, const QString &reason)
{
    m_sheet->flush(); // what is typed belongs to this answer
    auto answer = m_session.answer(m_practice);
    if (!answer)
        answer = m_session.carried(m_practice).value_or(Answer{}); // what stands in the fields is kept
    answer->value = value;
    answer->reason = reason;
    const auto kept = m_session.setAnswer(m_practice, *answer);
    tell(kept);
    if (!kept)
        showAnswer(true); // what is kept, not what was wished for
}

void QuestionPane::confirm()
{
    if (m_editable && applies() && m_model.isCarried(m_practice))
        confirmAll({m_practice});
}

void QuestionPane::confirmAll(const QStringList &practices)
{
    flush();
    tell(m_session.confirm(practices));
}

bool QuestionPane::takesEvidence() const
{
    return m_editable && applies();
}

void QuestionPane::setDropping(bool dropping)
{
    m_evidence->setDropping(dropping);
}

void QuestionPane::chooseEvidence()
{
    if (takesEvidence())
        m_evidence->chooseFiles();
}

void QuestionPane::pasteEvidence()
{
    if (takesEvidence())
        m_evidence->paste();
}

bool QuestionPane::takes(const QMimeData *mime) const
{
    return takesEvidence() && m_evidence->takes(mime);
}

void QuestionPane::take(const QMimeData *mime)
{
    if (takesEvidence())
        m_evidence->take(mime);
}

void QuestionPane::toNote()
{
    if (applies())
        m_sheet->toNote();
}

void QuestionPane::toRemark()
{
    if (applies())
        m_sheet->toRemark();
}

void QuestionPane::toggleHistory()
{
    if (applies())
        m_sheet->toggleHistory();
}

void QuestionPane::takeFocus()
{
    m_steps->takeFocus();
}

bool QuestionPane::applies() const
{
    return m_model.applies(m_practice);
}

void QuestionPane::tell(const Result<void> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
}

} // namespace shihe::ui
