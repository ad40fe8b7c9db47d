// Questions that need a box of their own: file names, and a yes to something that can't be taken back. Behind an
// interface, so that tests answer them.
#pragma once

#include <QStringList>

class QWidget;

namespace shihe::ui {

class Prompter
{
public:
    virtual ~Prompter() = default;

    /// A path, or an empty string if the person changed their mind. @p filter as QFileDialog wants it.
    [[nodiscard]] virtual QString openFile(QWidget *parent, const QString &title, const QString &folder,
                                           const QString &filter) = 0;
    /// Several of them; empty if the person changed their mind.
    [[nodiscard]] virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &folder,
                                                const QString &filter) = 0;
    /// @p suggestion is a full path. Asks before an existing file is replaced.
    [[nodiscard]] virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                                           const QString &filter) = 0;
    [[nodiscard]] virtual QString openFolder(QWidget *parent, const QString &title, const QString &folder) = 0;
    /// @p action is the verb on the button, e.g. "Delete"; true if it was chosen.
    [[nodiscard]] virtual bool confirm(QWidget *parent, const QString &title, const QString &text,
                                       const QString &action) = 0;
    /// A secret such as a key's password, never stored; nullopt-like empty and @p ok false if cancelled.
    [[nodiscard]] virtual QString secret(QWidget *parent, const QString &title, const QString &text, bool *ok) = 0;
};

/// With real dialogs.
class DialogPrompter final : public Prompter
{
public:
    [[nodiscard]] QString openFile(QWidget *parent, const QString &title, const QString &folder,
                                   const QString &filter) override;
    [[nodiscard]] QStringList openFiles(QWidget *parent, const QString &title, const QString &folder,
                                        const QString &filter) override;
    [[nodiscard]] QString saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                                   const QString &filter) override;
    [[nodiscard]] QString openFolder(QWidget *parent, const QString &title, const QString &folder) override;
    [[nodiscard]] bool confirm(QWidget *parent, const QString &title, const QString &text,
                               const QString &action) override;
    [[nodiscard]] QString secret(QWidget *parent, const QString &title, const QString &text, bool *ok) override;
};

} // namespace shihe::ui
