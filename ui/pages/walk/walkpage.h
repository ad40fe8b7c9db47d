// The walk: one question in the middle, its sections on the left, a clause beside it where one is open.
#pragma once

#include "ui/pages/walk/walkkeys.h"
#include "ui/window/page.h"

class QStackedWidget;

namespace shihe::ui {

class BatchPanel;
class ClausePanel;
class EmptyState;
class KeysOverlay;
class QuestionPane;
class SectionPanel;
class WalkModel;

class WalkPage final : public Page
{
    Q_OBJECT

public:
    WalkPage(Desk &desk, AssessmentSession &session, QWidget *parent = nullptr);
    ~WalkPage() override; ///< what was typed last is kept

    void retranslate() override;
    void shown() override;
    void arrive(const Destination &destination) override;
    [[nodiscard]] QString current() const;

protected:
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Sheet { QuestionSheet, EmptySheet, BatchSheet }; ///< what stands in the middle

    void connectSections();
    void connectQuestion();
    void open(const QString &practice); ///< makes it the current question
    void step(int by, bool unanswered);
    void act(WalkKeys::Act act);
    void flush();
    void follow(); ///< something in the assessment changed
    void showMiddle();
    void showQuestion();
    void showClause(const ClauseRef &clause);
    void nextClause();
    void closeClause();
    void placePanels();
    void toKeys(); ///< the keyboard back from a text field
    void toOneQuestion();
    [[nodiscard]] bool isBatch() const;

    AssessmentSession &m_session;
    WalkModel *m_model;
    SectionPanel *m_sections;
    QStackedWidget *m_middle;
    EmptyState *m_empty;
    QuestionPane *m_question;
    BatchPanel *m_batch;
    ClausePanel *m_clause;
    WalkKeys *m_keys;
    KeysOverlay *m_overview;
};

} // namespace shihe::ui
