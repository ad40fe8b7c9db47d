// Compare: another assessment of the workspace, or this one on another day, against the open one.
#pragma once

#include "ui/models/comparemodel.h"
#include "ui/window/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace shihe::ui {

class DateField;
class EmptyState;
class FigureStrip;
class PickBox;

class ComparePage final : public Page
{
    Q_OBJECT

public:
    ComparePage(Desk &desk, AssessmentSession &session, QWidget *parent = nullptr);

    void retranslate() override;
    void shown() override;

private:
    void makeTable();
    /// The other assessments and the choice among them, kept where it still can be.
    void listOthers();
    void compare();
    void showFound();
    void showCounts();
    void choose(CompareModel::Group group);
    void followChosen();
    void openQuestion();
    void openClause();
    void copyTable();
    [[nodiscard]] QString groupName(CompareModel::Group group) const;
    [[nodiscard]] Result<std::shared_ptr<const Compared>> compared() const;
    [[nodiscard]] QString chosen() const; ///< id of the other assessment; empty: this one on another day

    AssessmentSession &m_session;
    CompareModel *m_model;
    CompareFilter *m_shown;
    QLabel *m_withLabel;
    PickBox *m_with;
    DateField *m_day;
    FigureStrip *m_figures;
    QLabel *m_detail;
    QList<std::pair<CompareModel::Group, QPushButton *>> m_groups;
    QLineEdit *m_search;
    QPushButton *m_question, *m_clause, *m_copy;
    QStackedWidget *m_body;
    QTableView *m_table;
    EmptyState *m_none;
    QLabel *m_noMatch;
    std::shared_ptr<const Compared> m_compared;
    bool m_stale = true; ///< something changed since it was compared
};

} // namespace shihe::ui
