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

/// What opens an encrypted workspace: `--passphrase-env NAME`, `--passphrase-fd N`, or the same with `--recovery-`.
[[nodiscard]] QList<Arguments::Option> keyOptions();

/// The workspace @p path with its key. Where it is encrypted and no option tells how to open it, the passphrase is
/// asked for. Errors: store.passphrase-wrong, store.not-encrypted (an option for a plain workspace), cli.secret-*,
/// file.*.
[[nodiscard]] Result<WorkspaceFile> workspaceFile(const Context &context, const Arguments &arguments,
                                                  const QString &path, Asking asking = Asking::WhereInputIs);

/// A key for a passphrase chosen now: from `--<what>-env` or `--<what>-fd`, else asked for twice.
/// Errors: store.passphrase-short, cli.passphrase.differ, cli.secret-*.
[[nodiscard]] Result<WorkspaceKeyPtr> newKey(const Context &context, const Arguments &arguments, const QString &what);

/// Opens @p assessment of a workspace, or the one changed last where no id is given.
/// Errors: store.*, cli.no-assessment.
[[nodiscard]] Result<OpenAssessment> openAssessment(const WorkspaceFile &file, const QString &assessment,
                                                    store::Access access);

} // namespace shihe::cli
