// The part of a session that handles the state of the assessment.
#include "core/session/journalrows.h"
#include "core/session/session.h"

namespace shihe {

bool AssessmentSession::isFixed() const
{
    return m_workspace.store().readOnly() || isIssued(m_assessment.state);
}

Result<void> AssessmentSession::setState(const QString &state, const QString &note)
{
    const QStringList &open = m_evaluations.combined.openRedLines;
    if (isIssued(state) && !open.isEmpty())
        return failure(QT_TRANSLATE_NOOP("words", "session.open-red-lines"),
                       {QString::number(open.size()), open.join(QStringLiteral(", "))});
    const auto applied = apply({SetState{m_assessment.id, state, note.trimmed()}});
    if (applied)
        Q_EMIT assessmentChanged();
    return applied;
}

Result<void> AssessmentSession::noteSigned(SignedFile file)
{
    JournalRows *rows = m_workspace.store().journalRows();
    if (rows == nullptr)
        return {}; // keeps no journal
    file.assessment = m_assessment.id;
    const auto head = rows->noteSigned(file, m_workspace.actor(), m_workspace.clock().now());
    if (!head)
        return failure(head.error());
    m_head = *head;
    return {};
}

Result<void> AssessmentSession::readAgain()
{
    const auto before = m_catalog;
    if (const auto loaded = reload(); !loaded)
        return loaded;
    announceAll(before != m_catalog);
    return {};
}

} // namespace shihe
