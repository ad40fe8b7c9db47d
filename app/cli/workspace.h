// Opening a workspace from the command line.
#pragma once

#include "app/cli/command.h"
#include "core/session/session.h"
#include "core/store/store.h"

namespace shihe::cli {

/// A workspace with one of its assessments open. Destroyed in the right order by itself.
struct OpenAssessment
{
    std::unique_ptr<Store> store;
    std::unique_ptr<Clock> clock;
    std::unique_ptr<WorkspaceSession> workspace;
    std::unique_ptr<AssessmentSession> session;
};

/// Who works at the terminal.
[[nodiscard]] QString systemPerson();

/// Opens @p assessment of the workspace @p path, or the one changed last where no id is given.
/// Errors: store.*, cli.no-assessment.
[[nodiscard]] Result<OpenAssessment> openAssessment(const QString &path, const QString &assessment,
                                                    store::Access access);

/// Who works at this terminal, as the system calls them.
[[nodiscard]] QString systemPerson();

} // namespace shihe::cli
