// Why a finding has its priority, and the assessor's own judgement of it: both stay in sight.
#pragma once

#include "core/session/session.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;

namespace shihe::ui {

class NoteField;
class PickBox;
class SectionTitle;

/// An own judgement is kept as soon as it has a level and a reason; what is half done waits here, also while other
/// findings are looked at.
class PriorityBox final : public QWidget
{
    Q_OBJECT

public:
    /// @p session must outlive the box.
    explicit PriorityBox(AssessmentSession &session, QWidget *parent = nullptr);

    /// nullopt: nothing to judge.
    void show(const std::optional<Finding> &finding);
    void flush();
    void retranslate();

Q_SIGNALS:
    void failed(const shihe::Error &error);

private:
    [[nodiscard]] RiskOverride written() const;
    void fill(const RiskOverride &risk);
    void keep();
    void showWords();

    AssessmentSession &m_session;
    std::optional<Finding> m_finding;
    QHash<QString, RiskOverride> m_drafts; ///< by practice
    SectionTitle *m_title;
    QLabel *m_computed;
    QLabel *m_own;
    QLabel *m_note;
    QPushButton *m_change;
    QWidget *m_fields;
    QLabel *m_impactLabel;
    PickBox *m_impact;
    QLabel *m_likelihoodLabel;
    PickBox *m_likelihood;
    QLabel *m_reasonLabel;
    NoteField *m_reason;
    QLabel *m_hint;
    QPushButton *m_back;
};

} // namespace shihe::ui
