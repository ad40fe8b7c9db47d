// One fact on the profile page: its question, the help, the control, and what its thresholds bring in.
#pragma once

#include "core/session/session.h"
#include "ui/widgets/card.h"

class QLabel;

namespace shihe::ui {

class FactInput;
class StateMark;

class FactEditor final : public Card
{
    Q_OBJECT

public:
    /// @p fact and @p session must outlive the card.
    FactEditor(const Fact &fact, AssessmentSession &session, QWidget *parent = nullptr);

    [[nodiscard]] const Fact &fact() const { return m_fact; }
    void refresh(Language language);
    void takeFocus(); ///< to its first control

Q_SIGNALS:
    void failed(const shihe::Error &error);
    void clauseWanted(const shihe::ClauseRef &clause);

private:
    /// A number from which more practices apply.
    struct Threshold
    {
        qint64 from = 0;
        QStringList practices;
        QList<ClauseRef> clauses; ///< the strongest few they cite
    };

    void findThresholds();
    void showThresholds(Language language);

    const Fact &m_fact;
    AssessmentSession &m_session;
    StateMark *m_mark;
    QLabel *m_question;
    QLabel *m_help;
    QLabel *m_decides;
    FactInput *m_input;
    QLabel *m_invalid;
    QVBoxLayout *m_thresholds;
    QList<Threshold> m_from; ///< ascending
    qsizetype m_decided = 0; ///< practices that ask for this fact
};

} // namespace shihe::ui
