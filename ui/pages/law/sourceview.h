// One source of law as of a day: what it is, its status on a time line, and what the catalog makes of it.
#pragma once

#include "core/catalog/catalog.h"
#include "ui/widgets/card.h"

namespace shihe::ui {

class SourceView final : public ScrolledColumn
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);

    void show(const Catalog &catalog, const Source &source, QDate day, Language language);

Q_SIGNALS:
    void clauseWanted(const shihe::ClauseRef &clause);

private:
    void addTitle(const Source &source, QDate day, Language language);
    void addStatus(const Source &source, QDate day, Language language);
    void addContent(const Catalog &catalog, const Source &source, Language language);
    void addRelated(const Catalog &catalog, const Source &source, Language language);
};

} // namespace shihe::ui
