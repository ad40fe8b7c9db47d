// The plan: what is to be done, by whom, by when, in which order, and where it leads.
#pragma once

#include "ui/models/groupfilter.h"
#include "ui/models/planmodel.h"
#include "ui/window/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace shihe::ui {

class ActionView;
class CurveView;
class EmptyState;
class ExportButton;
class GroupChips;
class RowTable;

class PlanPage final : public Page
{
    Q_OBJECT

public:
    PlanPage(Desk &desk, AssessmentSession &session, QWidget *parent = nullptr);
    ~PlanPage() override;

    void retranslate() override;
    void shown() override;
    /// At an action, its title ready to be written.
    void arrive(const Destination &destination) override;

protected:
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeList();
    void connectParts();
    void fitColumns();
    [[nodiscard]] QString groupName(PlanModel::Group group) const;
    void choose(PlanModel::Group group);
    void showCounts();
    void follow();
    void select(const QString &id);
    void showChosen();
    void makeAction();
    void suggest();
    void openPractice(const QString &practice);

    AssessmentSession &m_session;
    PlanModel *m_model;
    GroupFilter *m_found;
    QLabel *m_head;
    QLabel *m_detail;
    QPushButton *m_curve;
    QPushButton *m_suggest;
    QPushButton *m_new;
    ExportButton *m_export;
    GroupChips *m_groups;
    QWidget *m_filters;
    QLineEdit *m_search;
    QStackedWidget *m_body;
    RowTable *m_table;
    QLabel *m_noMatch;
    ActionView *m_view;
    EmptyState *m_none;
    CurveView *m_curveView;
    QString m_wanted;      ///< the action that stays chosen while the table changes
    int m_suggestions = 0; ///< how many actions could be suggested
    bool m_following = false;
};

} // namespace shihe::ui
