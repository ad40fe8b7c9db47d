// The score of the shown activity, live: grade, conformity, coverage, evidence, red lines, standards, checklists. Every
// figure opens its trace.
#pragma once

#include "ui/widgets/scorepanel/figure.h"
#include "ui/window/page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shihe::ui {

class FigureRow;
class GradeSeal;
class SectionTitle;
class TextButton;
class TracePanel;

class ScorePanel final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    ScorePanel(Desk &desk, AssessmentSession &session, QWidget *parent = nullptr);
    ~ScorePanel() override;

    void retranslate();
    void openTrace(const Figure &figure);
    void closeTrace();

Q_SIGNALS:
    void goTo(const shihe::ui::Destination &destination);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] FigureRow *addRow(QVBoxLayout *column, const Figure &figure, const QString &name);
    void refresh();
    void choose(bool combined);
    [[nodiscard]] const Evaluation &evaluation() const; ///< the one whose figures are shown
    void showView(FigureRow *row, const QString &name, const View *view);
    void placeTrace();

    Desk &m_desk;
    AssessmentSession &m_session;
    QWidget *m_choice; ///< whose figures: shown where there are several activities
    QPushButton *m_ofAll;
    QPushButton *m_ofOne;
    bool m_combined = false;
    SectionTitle *m_law;
    GradeSeal *m_seal;
    QLabel *m_grade;
    QLabel *m_gradeNote;
    FigureRow *m_gradeWhy;
    FigureRow *m_conformity;
    FigureRow *m_coverage;
    FigureRow *m_evidence;
    FigureRow *m_crossed;
    FigureRow *m_open;
    SectionTitle *m_standardsTitle;
    FigureRow *m_standards;
    SectionTitle *m_checklistsTitle;
    QList<std::pair<QString, FigureRow *>> m_checklists;
    TextButton *m_others;
    bool m_all = false; ///< also the checklists of which nothing applies
    QLabel *m_known;
    TracePanel *m_trace = nullptr; ///< made on first use; a child of the window
};

} // namespace shihe::ui
