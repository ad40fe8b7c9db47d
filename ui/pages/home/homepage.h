// Home: the organisations and assessments of the workspace with what matters most of each; or how to begin.
#pragma once

#include "ui/models/assessmentsmodel.h"
#include "ui/window/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;

namespace shihe::ui {

class EmptyState;
class Welcome;

class HomePage final : public Page
{
    Q_OBJECT

public:
    explicit HomePage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void retranslate() override;
    void shown() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList();
    void refresh();
    void fitColumns(); ///< as wide as their figures and dates
    void createWorkspace();
    void openWorkspace();
    void openSample();
    void newAssessment();
    void open(const QString &assessment);
    [[nodiscard]] Result<Figures> figures(const AssessmentSummary &summary) const;

    QStackedLayout *m_stack;
    Welcome *m_welcome;
    EmptyState *m_empty;
    QWidget *m_list;
    QLabel *m_name;
    QLabel *m_path;
    QLineEdit *m_filter;
    QPushButton *m_new;
    QPushButton *m_other;
    QPushButton *m_close;
    QTableView *m_table;
    AssessmentsModel *m_model;
    QSortFilterProxyModel *m_sorted;
};

} // namespace shihe::ui
