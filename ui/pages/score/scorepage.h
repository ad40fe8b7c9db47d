// The score: grade, conformity with law and standards, coverage, evidence and red lines; by checklist, topic and level;
// over the assessments; several activities side by side; and what repairs would bring. Every figure opens its trace.
#pragma once

#include "core/scoring/topics.h"
#include "ui/pages/score/scorecharts.h"
#include "ui/window/page.h"

class QLabel;
class QPushButton;

namespace shihe::ui {

class Card;
class ChartView;
class FigureRow;
class FlowLayout;
class GradeSeal;
class TracePanel;
class TrendBox;
class WhatIfBox;
class WhenSeen;

class ScorePage final : public Page
{
    Q_OBJECT

public:
    ScorePage(Desk &desk, AssessmentSession &session, QWidget *parent = nullptr);

    void retranslate() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] Card *headCard();
    [[nodiscard]] Card *activitiesCard();
    [[nodiscard]] Card *topicsCard();
    [[nodiscard]] ChartView *chart(const QString &name, ScoreChart &holder);
    [[nodiscard]] FigureRow *figure(const QString &name, const Figure &asked);
    /// The evaluation that the page shows: of all activities, or of the shown one.
    [[nodiscard]] const Evaluation &evaluation() const;
    [[nodiscard]] bool isCombined() const;
    void refresh();
    void showHead();
    void makeChips();
    void showCharts();
    void showCompared();
    void openTrace(AskedFigure asked);
    void openPractice(const QString &practice);
    void placeTrace();

    AssessmentSession &m_session;
    WhenSeen *m_fresh;
    bool m_together = true;
    QString m_view = QStringLiteral("law");
    QStringList m_activities; ///< that chips were made for
    QStringList m_left;       ///< left out of the comparison
    ScoreChart m_byChecklist, m_byTopic, m_heat, m_compared;

    QWidget *m_scope;
    FlowLayout *m_scopeFlow;
    GradeSeal *m_seal;
    QLabel *m_grade;
    QLabel *m_gradeNote;
    FigureRow *m_why;
    FigureRow *m_law;
    FigureRow *m_standards;
    FigureRow *m_coverage;
    FigureRow *m_evidence;
    FigureRow *m_crossed;
    FigureRow *m_open;
    Card *m_side;
    FlowLayout *m_sideFlow;
    ChartView *m_comparedView;
    ChartView *m_checklistView;
    QPushButton *m_lawButton;
    QPushButton *m_standardsButton;
    ChartView *m_topicView;
    ChartView *m_heatView;
    TrendBox *m_trend;
    WhatIfBox *m_whatIf;
    TracePanel *m_trace;
};

} // namespace shihe::ui
