// One clause beside the question: digest, level, force, and its state on the as-of date.
#pragma once

#include "core/catalog/catalog.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace shihe::ui {

class BilingualLabel;
class FlowLayout;
class ScrolledColumn;

class ClausePanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ClausePanel(QWidget *parent = nullptr);

    void show(const Catalog &catalog, const ClauseRef &ref, QDate day, Language language, bool both);
    void retranslate();
    [[nodiscard]] const ClauseRef &clause() const { return m_clause; }
    void takeFocus();

Q_SIGNALS:
    void closed();
    void clauseWanted(const shihe::ClauseRef &clause);  ///< to be shown here
    void libraryWanted(const shihe::ClauseRef &clause); ///< to be opened in the law library

private:
    void addTags(const Source &source, const Clause &clause, QDate day, Language language);
    void addSanctions(const Catalog &catalog, const Clause &clause, Language language);

    QToolButton *m_close;
    QLabel *m_source;
    QLabel *m_place;
    FlowLayout *m_tags;
    BilingualLabel *m_digest;
    QLabel *m_note;
    QLabel *m_breach;
    FlowLayout *m_sanctions;
    QPushButton *m_library;
    ClauseRef m_clause;
};

} // namespace shihe::ui
