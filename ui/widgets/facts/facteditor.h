// One fact: its question, the help, the control, and what its numbers bring in. Keeps nothing: what is chosen goes out,
// what holds is shown by refresh().
#pragma once

#include "core/assessment/scoping.h"
#include "ui/widgets/card.h"

class QLabel;

namespace shihe::ui {

class FactInput;
class StateMark;
class Tag;

class FactEditor final : public Card
{
    Q_OBJECT

public:
    /// Both must outlive the card.
    FactEditor(const Fact &fact, const Catalog &catalog, QWidget *parent = nullptr);

    [[nodiscard]] const Fact &fact() const { return m_fact; }
    /// Shows what @p profile says. @p decides is how many practices hang on the fact now, 0 where it no longer matters.
    void refresh(Language language, const Profile &profile, QDate asOf, int decides);
    /// Says that it holds for all activities (there are several).
    void setShared(bool shared);
    void setReadOnly(bool readOnly);
    void takeFocus(); ///< to its first control

Q_SIGNALS:
    /// nullopt takes the fact back to unknown.
    void chosen(const std::optional<shihe::FactValue> &value);
    void clauseWanted(const shihe::ClauseRef &clause);

private:
    void showLimits(Language language, const FactValue *value, QDate asOf);
    void addLimit(const Limit &limit, bool reached, Language language);

    const Fact &m_fact;
    const Catalog &m_catalog;
    StateMark *m_mark;
    QLabel *m_question;
    Tag *m_shared;
    QLabel *m_help;
    QLabel *m_decides;
    FactInput *m_input;
    QLabel *m_invalid;
    QVBoxLayout *m_limits;
    QList<Limit> m_from; ///< ascending
    QDate m_asOf;        ///< of m_from
    const int m_asking;  ///< practices that ask for this fact
};

} // namespace shihe::ui
