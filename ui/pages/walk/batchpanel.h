// Several questions at once: one answer, basis, responsible person or due date for all that are marked in the tree,
// each as one step that undo takes back.
#pragma once

#include "core/session/session.h"

#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;

namespace shihe::ui {

class AnswerRow;
class BasisRow;
class DayField;
class LineField;

class BatchPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit BatchPanel(AssessmentSession &session, QWidget *parent = nullptr);

    void show(const QStringList &practices);
    [[nodiscard]] const QStringList &practices() const { return m_practices; }
    /// As a click on the answer's button.
    void choose(AnswerValue value);
    void flush();
    void setEditable(bool editable);
    void retranslate(Language language);

Q_SIGNALS:
    void failed(const shihe::Error &error);
    void closed(); ///< back to the one question
    void left();   ///< a field is done

private:
    void change(const std::function<void(Answer &)> &what,
                AssessmentSession::Drafts drafts = AssessmentSession::Drafts::StayDrafts);
    void say();

    AssessmentSession &m_session;
    QStringList m_practices;
    std::optional<int> m_changed; ///< by the last step
    QLabel *m_title;
    QLabel *m_help;
    AnswerRow *m_answers;
    QLabel *m_basisLabel;
    BasisRow *m_basis;
    QLabel *m_responsibleLabel;
    LineField *m_responsible;
    QLabel *m_dueLabel;
    DayField *m_due;
    QLabel *m_result;
    QPushButton *m_back;
};

} // namespace shihe::ui
