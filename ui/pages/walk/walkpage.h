// The walk: one question in the middle, its sections on the left, a clause beside it where one is open.
#pragma once

#include "ui/window/page.h"

class QStackedWidget;

namespace shihe::ui {

class AnswerRow;
class ClausePanel;
class EmptyState;
class EvidenceBox;
class NoteField;
class QuestionView;
class SectionPanel;
class SectionTitle;
class StepRow;
class WalkModel;

class WalkPage final : public Page
{
    Q_OBJECT

public:
    WalkPage(Desk &desk, AssessmentSession &session, QWidget *parent = nullptr);
    ~WalkPage() override; ///< what was typed last is kept

    [[nodiscard]] QString title() const override;
    void retranslate() override;
    void shown() override;
    void arrive(const Destination &destination) override;
    [[nodiscard]] QString current() const { return m_current; }

protected:
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeMiddle();
    void addKeys();
    void open(const QString &practice); ///< makes it the current question
    void step(int by, bool unanswered);
    void flush();
    void follow(); ///< something in the assessment changed
    void showQuestion();
    void showAnswer(bool fresh);
    void showClause(const ClauseRef &clause);
    void closeClause();
    void placePanels();
    void keepAnswer(AnswerValue value, const QString &reason);
    void keepNote(const QString &note);
    void chooseEvidence();
    void attach(const QStringList &files);
    void toKeys(); ///< the keyboard back from a text field

    AssessmentSession &m_session;
    WalkModel *m_model;
    SectionPanel *m_sections;
    QStackedWidget *m_middle;
    EmptyState *m_empty;
    QuestionView *m_question;
    SectionTitle *m_noteTitle;
    NoteField *m_note;
    EvidenceBox *m_evidence;
    AnswerRow *m_answers;
    StepRow *m_steps;
    ClausePanel *m_clause;
    QString m_current;
};

} // namespace shihe::ui
