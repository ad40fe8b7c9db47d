// The trace of one figure: how it is computed in a sentence or two, and the practices it comes from. Floats over the
// page until it is closed, and follows the answers meanwhile.
#pragma once

#include "core/scoring/topics.h"
#include "core/session/session.h"
#include "ui/widgets/scorepanel/figure.h"

#include <QFrame>

class QLabel;
class QTableView;
class QToolButton;

namespace shihe::ui {

class AboutButton;
class Desk;
class TraceModel;

class TracePanel final : public QFrame
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    TracePanel(const Desk &desk, AssessmentSession &session, QWidget *parent);

    void show(const Figure &figure, Language language);
    void retranslate(Language language);
    [[nodiscard]] const Figure &figure() const { return m_figure; }

Q_SIGNALS:
    void practiceWanted(const QString &practice);
    void clauseWanted(const shihe::ClauseRef &clause);
    void closed();

private:
    void refresh();
    /// Of all activities or of the shown one, as the figure asks.
    [[nodiscard]] const Evaluation &evaluation() const;
    [[nodiscard]] Answers answers() const;
    [[nodiscard]] QString viewName() const;
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString explanation(const Answers &answers) const;
    [[nodiscard]] QString gradeExplanation(const Answers &answers) const;

    const Desk &m_desk;
    AssessmentSession &m_session;
    Language m_language = Language::Zh;
    Figure m_figure;
    Part m_part; ///< the sums of the rows
    QLabel *m_title;
    QLabel *m_explanation;
    QLabel *m_hint;
    AboutButton *m_about;
    QToolButton *m_close;
    TraceModel *m_model;
    QTableView *m_table;
};

} // namespace shihe::ui
