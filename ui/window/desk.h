// What lies on the desk: the open workspace, the open assessment, the language and the theme of the window. Pages are
// built around it and follow its signals.
#pragma once

#include "core/session/intake.h"
#include "ui/window/backupkeeper.h"
#include "ui/window/catalogshelf.h"
#include "ui/window/locksmith.h"
#include "ui/window/services.h"

#include <QTranslator>

namespace shihe::ui {

class Desk final : public QObject
{
    Q_OBJECT

public:
    /// Applies the stored language and theme to the program.
    explicit Desk(Services services, QObject *parent = nullptr);
    ~Desk() override;

    [[nodiscard]] const Services &services() const { return m_services; }
    [[nodiscard]] Settings &settings() const { return m_services.settings; }
    [[nodiscard]] Prompter &prompter() const { return m_services.prompter; }

    [[nodiscard]] Language language() const { return m_language; }
    /// Installs the translators; every widget then gets QEvent::LanguageChange. Nothing typed is touched.
    void setLanguage(Language language);
    /// Theme and type size from the settings, at once.
    void applyTheme();

    /// nullptr while no workspace is open.
    [[nodiscard]] WorkspaceSession *workspace() const { return m_workspace.get(); }
    /// nullptr while no assessment is open.
    [[nodiscard]] AssessmentSession *session() const { return m_session.get(); }
    /// nullptr where the program makes none.
    [[nodiscard]] BackupKeeper *backups() const { return m_backups.get(); }
    /// nullptr where the program opens no encrypted workspaces.
    [[nodiscard]] Locksmith *locksmith() const { return m_locksmith.get(); }
    /// Takes files into the open assessment; nullptr while none is open.
    [[nodiscard]] Intake *intake() const { return m_intake.get(); }
    /// What new assessments are judged by.
    [[nodiscard]] CatalogShelf &shelf() { return m_shelf; }
    [[nodiscard]] const CatalogShelf &shelf() const { return m_shelf; }
    /// The open assessment's catalog, else the shelf's.
    [[nodiscard]] const Catalog &catalog() const { return *sharedCatalog(); }
    [[nodiscard]] std::shared_ptr<const Catalog> sharedCatalog() const;
    /// The catalog that an assessment of the open workspace is pinned to.
    [[nodiscard]] Result<std::shared_ptr<const Catalog>> catalogOf(const AssessmentSummary &assessment) const;

    /// On error what was open stays open, as it does while an encrypted one without its key waits at the locksmith's
    /// for its passphrase; Home asks for it. Errors: store.*, file.*.
    [[nodiscard]] Result<void> openWorkspace(const WorkspaceFile &file);
    [[nodiscard]] Result<void> createWorkspace(const WorkspaceFile &file);
    /// A new workspace at @p path with the sample organisation, its assessment opened.
    [[nodiscard]] Result<void> openSample(const QString &path);
    void closeWorkspace();

    [[nodiscard]] Result<void> openAssessment(const QString &id);
    void closeAssessment();

    /// The day the law is looked at: the open assessment's, else the chosen one, today in China at first.
    [[nodiscard]] QDate asOf() const;
    [[nodiscard]] Result<void> setAsOf(QDate day);

    /// The sentence for @p error in the window's language.
    [[nodiscard]] QString text(const Error &error) const;

Q_SIGNALS:
    void workspaceChanged();
    void aboutToCloseAssessment(); ///< last chance to use the old session
    void assessmentOpened();       ///< another one, or none
    /// The open assessment is on another catalog: after an upgrade, its undo or redo. Views of the old one must go.
    void catalogChanged();
    void asOfChanged();
    void languageChanged(); ///< after every widget has been told

private:
    void take(std::unique_ptr<Store> store);

    Services m_services;
    CatalogShelf m_shelf;
    QTranslator m_words;
    QTranslator m_qtWords;
    Language m_language;
    QDate m_day;
    std::unique_ptr<BackupKeeper> m_backups; // after the store is closed
    std::unique_ptr<Locksmith> m_locksmith;
    // In this order: the session stands on the workspace, the workspace on the store.
    std::unique_ptr<Store> m_store;
    std::unique_ptr<WorkspaceSession> m_workspace;
    std::unique_ptr<AssessmentSession> m_session;
    std::unique_ptr<Intake> m_intake;
};

} // namespace shihe::ui
