// The curve of gain over effort and the table behind it.
#pragma once

#include "core/session/session.h"

#include <QWidget>

class QTableView;

namespace shihe::ui {

class ChartView;
class CurveModel;
class PlanModel;

class CurveView final : public QWidget
{
    Q_OBJECT

public:
    /// @p session and @p plan must outlive the view.
    CurveView(const AssessmentSession &session, const PlanModel &plan, QWidget *parent = nullptr);

    void retranslate(Language language);

Q_SIGNALS:
    void actionWanted(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void draw();

    const AssessmentSession &m_session;
    const PlanModel &m_plan;
    Language m_language = Language::Zh;
    CurveModel *m_model;
    ChartView *m_chart;
    QTableView *m_table;
};

} // namespace shihe::ui
