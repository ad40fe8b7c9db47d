// The editor program (editor.cpp) as a child process, and a workspace for it to edit.
#pragma once

#include <QProcess>

#include "tests/store/workspaces.h"

namespace shihe::test {

/// A workspace with one assessment on the built-in catalog. Empty: done; else the error's code.
[[nodiscard]] QString makeEditable(const WorkspaceFile &file);

/// A practice that is answered for each activity, with free text allowed in its answers.
[[nodiscard]] QString somePractice();

class Editor final
{
public:
    /// @p passphrase, if any, goes by the environment.
    explicit Editor(const QStringList &arguments, const QString &passphrase = {});
    ~Editor();

    /// The first line it says: "ready SEQ", "notice …", "error …".
    [[nodiscard]] QString greeting() { return line(); }
    /// Sends a command and gives the answer; empty if the program is gone.
    [[nodiscard]] QString command(const QString &text);
    void send(const QString &text);
    [[nodiscard]] QString line(int msecs = 20'000);
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    void kill();   ///< SIGKILL
    bool finish(); ///< end of input; true if it left with 0

private:
    QProcess m_process;
};

} // namespace shihe::test
