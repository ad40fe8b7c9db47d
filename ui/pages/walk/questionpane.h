// The question in the middle of the walk with everything that is said about it: the draft of last time, note, evidence,
// basis, remark, history; below it the six answers and the way on.
#pragma once

#include "core/session/session.h"

#include <QWidget>

class QMimeData;

namespace shihe::ui {

class AnswerRow;
class AnswerSheet;
class Desk;
class EvidenceBox;
class ProposalBox;
class QuestionView;
class StepRow;
class WalkModel;

class QuestionPane final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the pane.
    QuestionPane(Desk &desk, AssessmentSession &session, const WalkModel &model, QWidget *parent = nullptr);

    /// Shows @p practice; what was typed for the last one is kept.
    void open(const QString &practice);
    [[nodiscard]] const QString &practice() const { return m_practice; }
    /// What is read may have changed: language, search, profile.
    void showQuestion();
    /// What is said may have changed; with @p fresh in another place, so that nothing typed stays in view.
    void showAnswer(bool fresh);
    void flush();
    void retranslate();
    void setOpenClause(const ClauseRef &clause);
    [[nodiscard]] QList<ClauseRef> citations() const;

    void choose(AnswerValue value);
    void confirm(); ///< the draft, if there is one
    void chooseEvidence();
    void pasteEvidence();
    [[nodiscard]] bool takes(const QMimeData *mime) const; ///< as evidence
    void take(const QMimeData *mime);
    void setDropping(bool dropping);
    void toNote();
    void toRemark();
    void toggleHistory();
    void takeFocus(); ///< to a button, where the page's keys work

Q_SIGNALS:
    void failed(const shihe::Error &error);
    void said(const QString &sentence);
    void pieceWanted(const QString &evidence);
    void left(); ///< a field is done
    void stepped(int by, bool toUnanswered);
    void clauseWanted(const shihe::ClauseRef &clause);
    void factWanted(const QString &fact);

private:
    void place();
    void showProposal();
    void keepAnswer(AnswerValue value, const QString &reason);
    void confirmAll(const QStringList &practices);
    [[nodiscard]] bool applies() const;
    [[nodiscard]] bool takesEvidence() const;
    void tell(const Result<void> &result);

    Desk &m_desk;
    AssessmentSession &m_session;
    const WalkModel &m_model;
    const bool m_editable;
    QuestionView *m_question;
    ProposalBox *m_proposal;
    EvidenceBox *m_evidence;
    AnswerSheet *m_sheet;
    AnswerRow *m_answers;
    StepRow *m_steps;
    QString m_practice;
};

} // namespace shihe::ui
