// One clause: its digest in both languages, its level, whether it is in force, which practices ask it, what a breach
// leads to.
#pragma once

#include "core/catalog/catalog.h"
#include "ui/widgets/card.h"

namespace shihe::ui {

class ClauseView final : public ScrolledColumn
{
    Q_OBJECT

public:
    explicit ClauseView(QWidget *parent = nullptr);

    /// @p canWalk: practices are links, since an assessment is open.
    void show(const Catalog &catalog, const ClauseRef &ref, QDate day, Language language, bool canWalk);

Q_SIGNALS:
    void clauseWanted(const shihe::ClauseRef &clause);
    void practiceWanted(const QString &practice);

private:
    void addHead(const Source &source, const Clause &clause, QDate day, Language language);
    void addPractices(const Catalog &catalog, const ClauseRef &ref, const Clause &clause, Language language,
                      bool canWalk);
    void addClauses(const QString &heading, const QList<ClauseRef> &refs, const Catalog &catalog, Language language);
    void addSteps(const Source &source, const QString &at, Language language);
};

} // namespace shihe::ui
