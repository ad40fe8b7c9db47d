// The line protocol of `shihe-cli edit`.
#pragma once

#include "core/session/session.h"

namespace shihe {

/// Takes one command a line:
///   answer PRACTICE VALUE [NOTE, or the reason where VALUE is na]
///   set FACT VALUE[,VALUE]       unset FACT       activity ID       undo
/// A note, basis or evidence given before stays with an answer that is changed.
class EditScript final
{
public:
    /// @p session must outlive the script.
    explicit EditScript(AssessmentSession &session)
        : m_session(session)
    {
    }

    /// The number of the last journal row once the command is durable. On error nothing has changed.
    /// Errors: edit.unknown-command, edit.missing-argument, edit.unknown-activity, edit.nothing-to-undo, assessment.*,
    /// store.*.
    [[nodiscard]] Result<qint64> run(const QString &line);

private:
    [[nodiscard]] Result<void> answer(const QString &rest);
    [[nodiscard]] Result<void> set(const QString &rest);
    [[nodiscard]] Result<void> showActivity(const QString &id);
    [[nodiscard]] Result<void> undo();

    AssessmentSession &m_session;
};

} // namespace shihe
