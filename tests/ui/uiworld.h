// A whole program for a test: real catalog, words, settings file, store and window, in a folder of its own.
#pragma once

#include "core/catalog/compiled.h"
#include "core/store/keys.h"
#include "core/store/store.h"
#include "ui/application.h"
#include "ui/dialogs/prompter.h"
#include "ui/window/desk.h"
#include "ui/window/mainwindow.h"

#include <QTemporaryDir>

namespace shihe::test {

/// Answers what a person would be asked in a dialog.
class ScriptedPrompter final : public ui::Prompter
{
public:
    QString path; ///< the next file or folder chosen; empty: cancelled
    bool yes = true;
    QStringList asked; ///< titles of what was asked

    [[nodiscard]] QString openFile(QWidget *, const QString &title, const QString &, const QString &) override;
    /// `path` alone, or its lines.
    [[nodiscard]] QStringList openFiles(QWidget *, const QString &title, const QString &, const QString &) override;
    [[nodiscard]] QString saveFile(QWidget *, const QString &title, const QString &, const QString &) override;
    [[nodiscard]] QString openFolder(QWidget *, const QString &title, const QString &) override;
    [[nodiscard]] bool confirm(QWidget *, const QString &title, const QString &, const QString &) override;
    [[nodiscard]] QString secret(QWidget *, const QString &title, const QString &, bool *ok) override;
};

class FixedClock final : public Clock
{
public:
    QDateTime instant{QDate(2026, 11, 22), QTime(2, 0), Qt::UTC};
    [[nodiscard]] QDateTime now() const override { return instant; }
};

class World
{
public:
    /// On @p catalog, else on the built-in one.
    explicit World(Language language = Language::En, const Backups *backups = nullptr,
                   const std::shared_ptr<const Catalog> &catalog = nullptr);

    [[nodiscard]] QString file(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] ui::Desk &desk() { return desktop->desk(); }
    [[nodiscard]] ui::MainWindow &window() { return desktop->window(); }
    /// The sample in a new workspace, opened.
    void openSample();
    /// The page, in front.
    [[nodiscard]] ui::Page *show(ui::PageId id);

    QTemporaryDir folder;
    FixedClock clock;
    ScriptedPrompter prompter;
    store::FileKeys keys;
    Words words;
    ui::Settings settings;
    std::unique_ptr<ui::Desktop> desktop;
};

} // namespace shihe::test
