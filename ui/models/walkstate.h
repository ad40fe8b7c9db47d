// What the walk needs to know of every question of the shown activity, read from the session at one moment.
#pragma once

#include "core/session/session.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/thinbar.h"

#include <QSet>

namespace shihe::ui {

class WalkState final
{
public:
    void read(const AssessmentSession &session);

    [[nodiscard]] const QStringList &applicable() const { return m_applicable; }
    [[nodiscard]] bool applies(const QString &practice) const { return m_applies.contains(practice); }
    /// On the as-of date.
    [[nodiscard]] bool isRedLine(const QString &practice) const { return m_redLines.contains(practice); }
    /// By any value but unknown.
    [[nodiscard]] bool isAnswered(const QString &practice) const;
    /// Yes or mostly, with nothing attached.
    [[nodiscard]] bool lacksEvidence(const QString &practice) const;
    /// A draft waits to be confirmed.
    [[nodiscard]] bool isCarried(const QString &practice) const { return m_drafts.contains(practice); }
    [[nodiscard]] std::optional<AnswerValue> answer(const QString &practice) const;
    [[nodiscard]] std::optional<AnswerValue> draft(const QString &practice) const;
    [[nodiscard]] Mark mark(const QString &practice) const;
    [[nodiscard]] Tally tally(const QStringList &practices) const;
    /// Answers, and drafts where there is no answer.
    [[nodiscard]] Answers texts() const;

    /// Whose answer or draft is another one in @p now.
    [[nodiscard]] QSet<QString> changed(const WalkState &now) const;
    /// Whether the same questions apply on the same day's law.
    [[nodiscard]] bool asksAs(const WalkState &now) const;
    [[nodiscard]] QDate day() const { return m_day; }

private:
    QDate m_day;
    QStringList m_applicable;
    QSet<QString> m_applies;
    QSet<QString> m_redLines;
    Answers m_answers; ///< of the shown activity, the organisation's among them
    Answers m_drafts;
};

} // namespace shihe::ui
