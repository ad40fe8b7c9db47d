// Findings: what falls short, red lines first, then by priority, with clauses, remedy and gain.
#pragma once

#include "ui/models/findingsfilter.h"
#include "ui/window/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace shihe::ui {

class EmptyState;
class FilterBar;
class FindingView;
class GroupChips;
class RowTable;

class FindingsPage final : public Page
{
    Q_OBJECT

public:
    FindingsPage(Desk &desk, AssessmentSession &session, QWidget *parent = nullptr);
    ~FindingsPage() override;

    void retranslate() override;
    void shown() override;

protected:
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList();
    void connectParts();
    void fitColumns();
    [[nodiscard]] QString groupName(FindingsModel::Group group) const;
    void showCounts();
    void choose(FindingsModel::Group group);
    void showChosen();
    void filter();
    [[nodiscard]] QStringList selected() const;
    void reselect(const QStringList &practices);
    void makeActions(const QStringList &practices, bool each);
    void extendAction(const QString &id, const QStringList &practices);
    void openAction(const QString &id);
    void openPractice(const QString &practice);
    void toFirst();

    AssessmentSession &m_session;
    FindingsModel *m_model;
    FindingsFilter *m_found;
    QLabel *m_head;
    QLabel *m_detail;
    GroupChips *m_groups;
    QLineEdit *m_search;
    QPushButton *m_filter;
    FilterBar *m_filters;
    QStackedWidget *m_body;
    RowTable *m_table;
    FindingView *m_view;
    EmptyState *m_none;
    QLabel *m_noMatch;
    QStringList m_chosen;     ///< practices
    bool m_following = false; ///< the selection is being brought back, not changed by a person
};

} // namespace shihe::ui
