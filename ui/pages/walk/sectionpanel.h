// The left side of the walk: in which order, for which activity, narrowed by which search, and the tree.
#pragma once

#include "ui/models/walkmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace shihe::ui {

class PickBox;

class SectionPanel final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the panel.
    SectionPanel(AssessmentSession &session, WalkModel &model, QWidget *parent = nullptr);

    /// Marks @p practice and opens its section, without a signal.
    void setCurrent(const QString &practice);
    void setBoth(bool both);
    /// Chooses an order as if by hand: "topic", "unanswered", "red-lines", "no-evidence", "to-confirm", "not-asked", or
    /// a checklist's id.
    void choose(const QString &order);
    /// The questions that are marked, in the order of the walk; one where nothing else is.
    [[nodiscard]] QStringList marked() const;
    void unmark(); ///< all but the current one
    /// The keyboard is on a section, which Enter opens and folds.
    [[nodiscard]] bool isOnSection() const;
    void clearSearch();
    void toSearch();
    void refresh(); ///< activities may have come or changed their names, checklists may apply or no longer
    void retranslate(Language language);
    void takeFocus();

Q_SIGNALS:
    void practiceChosen(const QString &practice);
    void arranged();   ///< another order
    void searched();   ///< the search found other questions
    void searchDone(); ///< Enter in the search: on to the first match
    void markedChanged();
    void bothToggled(bool both);
    void keysWanted(); ///< their overview

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillOrders(); ///< the checklists of which something applies
    void chooseOrder();
    void search();
    void sayMatches();

    AssessmentSession &m_session;
    WalkModel &m_model;
    Language m_language = Language::Zh;
    QList<std::pair<QString, QString>> m_orders; ///< as they stand in the box: id and words
    PickBox *m_order;
    PickBox *m_activity;
    QLineEdit *m_search;
    QLabel *m_matches;
    QTreeView *m_tree;
    QPushButton *m_both;
    QPushButton *m_keys;
    bool m_following = false; ///< the selection is moved by the program
};

} // namespace shihe::ui
