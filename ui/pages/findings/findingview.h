// One finding: what falls short, what the law says, the repair, and why it has its priority.
#pragma once

#include "core/session/session.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace shihe::ui {

class FindingView final : public ScrolledColumn
{
    Q_OBJECT

public:
    explicit FindingView(QWidget *parent = nullptr);

    /// @p crossed: a red line is crossed; @p anticipated: no law of the day asks for it yet.
    void show(const AssessmentSession &session, const Finding &finding, bool crossed, bool anticipated,
              Language language);
    void clear();

Q_SIGNALS:
    void practiceWanted(const QString &practice);
    void clauseWanted(const shihe::ClauseRef &clause);

private:
    void addTags(const Finding &finding, bool crossed, bool anticipated);
    void addAnswer(const AssessmentSession &session, const Finding &finding, bool crossed, Language language);
    void addClauses(const AssessmentSession &session, const Finding &finding, Language language);
    void addPriority(const Finding &finding);
    void addPart(const QString &title, const QString &text);
};

} // namespace shihe::ui
