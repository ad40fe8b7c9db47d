// What the window gets from outside. The program (app/) joins the parts; nothing here knows how a store is made.
#pragma once

#include "core/session/backups.h"
#include "core/session/session.h"
#include "ui/settings/settings.h"

#include <functional>
#include <memory>

namespace shihe::ui {

class Prompter;

/// All references must outlive the window.
struct Services
{
    std::shared_ptr<const Catalog> catalog; ///< the built-in one, which the shelf (catalogshelf.h) adds to
    const Words &words;
    Settings &settings;
    const Clock &clock;
    Prompter &prompter;

    /// Opens an existing workspace; creates a new, empty one (never over a file that is there). Errors: store.*,
    /// file.*.
    std::function<Result<std::unique_ptr<Store>>(const WorkspaceFile &file)> openWorkspace;
    std::function<Result<std::unique_ptr<Store>>(const WorkspaceFile &file)> createWorkspace;

    /// Keys of encrypted workspaces; nullptr: none is opened or made.
    const WorkspaceKeys *keys = nullptr;

    /// Makes backups; nullptr for none.
    const Backups *backups = nullptr;

    QString dataFolder;                              ///< fonts and the rest (core/base/files.h, dataFolder)
    QString sampleCase;                              ///< the case file of the sample organisation
    QString sampleCatalogs;                          ///< a folder of catalogs as a person might add them
    QString translations = QStringLiteral(":/i18n"); ///< folder of shihe_zh_CN.qm, shihe_en.qm, qtbase_zh_CN.qm
};

} // namespace shihe::ui
