// One clause: its digest in both languages, its level, whether it is in force, whom its source binds, which practices
// ask it, what it came from and became, what a breach leads to, and the terms it uses.
#pragma once

#include "ui/pages/law/reading.h"
#include "ui/widgets/card.h"

namespace shihe::ui {

class ClauseView final : public ScrolledColumn
{
    Q_OBJECT

public:
    explicit ClauseView(QWidget *parent = nullptr);

    void show(const Reading &reading, const ClauseRef &ref);

Q_SIGNALS:
    void clauseWanted(const shihe::ClauseRef &clause);
    void practiceWanted(const QString &practice);
    void searchWanted(const QString &words);

private:
    void addHead(const Reading &reading, const Source &source, const Clause &clause);
    void addDigest(const Reading &reading, const Clause &clause);
    void addPractices(const Reading &reading, const ClauseRef &ref, const Clause &clause);
    void addPractice(const Reading &reading, const Practice &practice);
    void addClauses(const QString &heading, const QList<ClauseRef> &refs, const Reading &reading);
    void addTerms(const Reading &reading, const Clause &clause);
    void addSteps(const Reading &reading, const Source &source, const QString &at);
};

} // namespace shihe::ui
