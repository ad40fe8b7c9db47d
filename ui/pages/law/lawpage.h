// The law library: every source with its status as of the date, on a time line and in a list to be filtered and
// searched; its clauses in digest, and which practices ask them.
#pragma once

#include "ui/models/sourcesmodel.h"
#include "ui/window/history.h"
#include "ui/window/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace shihe::ui {

class ClauseView;
class LawFilters;
class LawTimeline;
class SourceView;
struct Reading;

class LawPage final : public Page
{
    Q_OBJECT

public:
    explicit LawPage(Desk &desk, QWidget *parent = nullptr);

    void retranslate() override;
    void shown() override;
    void arrive(const Destination &destination) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTree();
    void joinParts();
    void makeShortcuts();
    void lookAt(AssessmentSession *session);
    void followDesk();
    void filter();
    void search();
    void showWhatIsOpen();
    /// Shows @p clause, a source, or with an empty source the time line. Takes away filter and search that hide it.
    void choose(const ClauseRef &clause);
    void showChosen();
    void step(int steps);
    void copyCitation();
    [[nodiscard]] Reading reading() const;

    std::shared_ptr<const Catalog> m_catalog;
    SourcesModel *m_model;
    QLineEdit *m_search;
    LawFilters *m_filters;
    QTreeView *m_tree;
    QLabel *m_nothing;
    QToolButton *m_back;
    QToolButton *m_forward;
    QPushButton *m_toTimeline;
    QPushButton *m_copy;
    QStackedWidget *m_detail;
    LawTimeline *m_timeline;
    SourceView *m_source;
    ClauseView *m_clause;
    ClauseRef m_chosen;
    History<ClauseRef> m_history;
};

} // namespace shihe::ui
