// The curve of gain over effort and the table behind it.
#pragma once

#include <QWidget>

class QTableView;

namespace shihe::ui {

class CurveModel;
class PlanModel;

class CurveView final : public QWidget
{
    Q_OBJECT

public:
    /// @p plan must outlive the view.
    explicit CurveView(const PlanModel &plan, QWidget *parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void actionWanted(const QString &id);

private:
    CurveModel *m_model;
    QTableView *m_table;
};

} // namespace shihe::ui
