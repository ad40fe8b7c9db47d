// The law library: every source with its status as of the date, its clauses in digest, and which practices ask them.
#pragma once

#include "ui/models/sourcesmodel.h"
#include "ui/window/page.h"

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace shihe::ui {

class ClauseView;
class SourceView;

class LawPage final : public Page
{
    Q_OBJECT

public:
    explicit LawPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void retranslate() override;
    void shown() override;
    void arrive(const Destination &destination) override;

private:
    void followDesk();
    void choose(const ClauseRef &clause);
    void showChosen();

    std::shared_ptr<const Catalog> m_catalog;
    SourcesModel *m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    QStackedWidget *m_detail;
    SourceView *m_source;
    ClauseView *m_clause;
    ClauseRef m_chosen;
};

} // namespace shihe::ui
