#include "ui/models/walkstate.h"

#include "core/scoring/trace.h"

namespace shihe::ui {

namespace {

void addDiffering(const Answers &before, const Answers &after, QSet<QString> &practices)
{
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        const auto old = before.constFind(it.key());
        if (old == before.cend() || !(*old == *it))
            practices.insert(it.key());
    }
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!after.contains(it.key()))
            practices.insert(it.key());
    }
}

std::optional<AnswerValue> valueIn(const Answers &answers, const QString &practice)
{
    const auto found = answers.constFind(practice);
    return found == answers.cend() ? std::nullopt : std::optional(found->value);
}

} // namespace

void WalkState::read(const AssessmentSession &session)
{
    m_answers = answersOf(session.assessment().organisation, session.activity());
    m_drafts = session.assessment().organisation.carried;
    m_drafts.insert(session.activity().carried);
    if (const QStringList &applicable = session.evaluation().applicable; applicable != m_applicable) {
        m_applicable = applicable;
        m_applies = {applicable.begin(), applicable.end()};
    }
    if (const QDate day = session.assessment().asOf; day != m_day) {
        m_day = day;
        m_redLines = redLinesOn(session.catalog(), day);
    }
}

bool WalkState::isAnswered(const QString &practice) const
{
    return answer(practice).value_or(AnswerValue::Unknown) != AnswerValue::Unknown;
}

bool WalkState::lacksEvidence(const QString &practice) const
{
    const auto given = m_answers.constFind(practice);
    return given != m_answers.cend() && given->evidence.isEmpty() &&
           (given->value == AnswerValue::Yes || given->value == AnswerValue::Mostly);
}

std::optional<AnswerValue> WalkState::answer(const QString &practice) const
{
    return valueIn(m_answers, practice);
}

std::optional<AnswerValue> WalkState::draft(const QString &practice) const
{
    return valueIn(m_drafts, practice);
}

Mark WalkState::mark(const QString &practice) const
{
    if (!applies(practice))
        return Mark::Dash;
    return isCarried(practice) ? Mark::Dashed : markOf(answer(practice), isRedLine(practice));
}

Tally WalkState::tally(const QStringList &practices) const
{
    Tally tally;
    for (const QString &id : practices) {
        if (!applies(id)) {
            ++tally.out;
            continue;
        }
        switch (answer(id).value_or(AnswerValue::Unknown)) {
        case AnswerValue::Yes:
            ++tally.full;
            break;
        case AnswerValue::Mostly:
        case AnswerValue::Partly:
            ++tally.half;
            break;
        case AnswerValue::No:
            ++(isRedLine(id) ? tally.crossed : tally.no);
            break;
        case AnswerValue::Unknown:
            ++tally.left;
            break;
        case AnswerValue::NotApplicable:
            ++tally.out;
            break;
        }
    }
    return tally;
}

Answers WalkState::texts() const
{
    Answers texts = m_drafts;
    texts.insert(m_answers);
    return texts;
}

QSet<QString> WalkState::changed(const WalkState &now) const
{
    QSet<QString> practices;
    addDiffering(m_answers, now.m_answers, practices);
    addDiffering(m_drafts, now.m_drafts, practices);
    return practices;
}

bool WalkState::asksAs(const WalkState &now) const
{
    return m_day == now.m_day && m_applicable == now.m_applicable;
}

} // namespace shihe::ui
