// One finding: what falls short, what the law says, the repair and who makes it, and why it has its priority. Or
// several at once: what can be done with them together.
#pragma once

#include "core/session/session.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace shihe::ui {

class PriorityBox;

class FindingView final : public ScrolledColumn
{
    Q_OBJECT

public:
    /// @p session must outlive the view.
    explicit FindingView(AssessmentSession &session, QWidget *parent = nullptr);

    /// @p crossed: a red line is crossed; @p anticipated: no law of the day asks for it yet.
    void show(const Finding &finding, bool crossed, bool anticipated, Language language);
    void showSeveral(const QStringList &practices, Language language);
    void clear();
    void retranslate();
    void flush();

Q_SIGNALS:
    void practiceWanted(const QString &practice);
    void clauseWanted(const shihe::ClauseRef &clause);
    void actionWanted(const QString &id);
    /// One action for all of @p practices, or one @p each.
    void actionsToMake(const QStringList &practices, bool each);
    void actionToExtend(const QString &id, const QStringList &practices);
    void failed(const shihe::Error &error);

private:
    /// While the same finding is built anew, so that its place on the screen does not move under the hands.
    void holdHeight();
    void addTags(const Finding &finding, bool crossed, bool anticipated);
    void addAnswer(const Finding &finding, bool crossed, Language language);
    void addOtherActivities(const Finding &finding, Language language);
    void addActions(const Finding &finding);
    void addMaker(const QStringList &practices);
    void addClauses(const Finding &finding, Language language);
    void addPart(const QString &title, const QString &text);

    AssessmentSession &m_session;
    QString m_shown; ///< practice; empty for none or several
    QVBoxLayout *m_parts;
    PriorityBox *m_priority;
};

} // namespace shihe::ui
