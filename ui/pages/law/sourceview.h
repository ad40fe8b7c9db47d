// One source of law as of a day: what it is, its status on a time line, whom it binds, and what the catalog makes of
// it.
#pragma once

#include "ui/pages/law/reading.h"
#include "ui/widgets/card.h"

namespace shihe::ui {

class SourceView final : public ScrolledColumn
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);

    void show(const Reading &reading, const Source &source);

Q_SIGNALS:
    void clauseWanted(const shihe::ClauseRef &clause);

private:
    void addTitle(const Reading &reading, const Source &source);
    void addStatus(const Reading &reading, const Source &source);
    void addContent(const Reading &reading, const Source &source);
    void addRelated(const Reading &reading, const Source &source);
};

} // namespace shihe::ui
