// One action beside the plan: everything about it, each edit kept as it is made.
#pragma once

#include "core/session/session.h"
#include "ui/widgets/card.h"

#include <functional>

class QAbstractButton;
class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace shihe::ui {

class DayField;
class LineField;
class NoteField;
class SectionTitle;

class ActionView final : public ScrolledColumn
{
    Q_OBJECT

public:
    /// @p session must outlive the view.
    explicit ActionView(AssessmentSession &session, QWidget *parent = nullptr);

    /// An empty or unknown @p id shows nothing. What was typed for another action is kept first.
    void show(const QString &id);
    [[nodiscard]] QString shown() const { return m_id; }
    /// What the session says now; what is being typed stays.
    void follow();
    /// Keeps what is typed and not yet kept.
    void flush();
    void retranslate(Language language);
    void toTitle();

Q_SIGNALS:
    void practiceWanted(const QString &practice);
    void failed(const shihe::Error &error);

private:
    void makeFields();
    [[nodiscard]] const Action *action() const;
    void keep(const std::function<void(Action &)> &change);
    void showFindings(const Action &action);
    [[nodiscard]] QString stateOf(const QString &practice) const;
    void addFinding(const QString &practice);
    void showWords(const Action &action);

    AssessmentSession &m_session;
    QString m_id;
    Language m_language = Language::Zh;
    QStringList m_listed; ///< what the list of findings says, so that it is built anew only when that changes
    QWidget *m_body;
    SectionTitle *m_titleLabel;
    NoteField *m_title;
    SectionTitle *m_statusLabel;
    QWidget *m_statusRow;
    QButtonGroup *m_status;
    Card *m_again;
    QLabel *m_againText;
    QPushButton *m_look;
    QLabel *m_ownerLabel;
    LineField *m_owner;
    QLabel *m_dueLabel;
    DayField *m_due;
    QLabel *m_noDay;
    QLabel *m_overdue;
    QLabel *m_effortLabel;
    QSpinBox *m_effort;
    QLabel *m_days;
    SectionTitle *m_findingsLabel;
    QVBoxLayout *m_findings;
    QLabel *m_gain;
    SectionTitle *m_noteLabel;
    NoteField *m_note;
    QPushButton *m_remove;
};

} // namespace shihe::ui
