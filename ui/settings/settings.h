// The person's own preferences on this machine. Typed, versioned, injected; never a secret, never an answer.
#pragma once

#include "core/base/text.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSettings>
#include <QStringList>
#include <memory>
#include <utility>

namespace shihe::ui {

/// What a signature is prefilled with; all may be empty.
struct Signer
{
    QString keyFile; ///< PKCS#12
    QString role;
    QString reason;
    QString place;
    friend bool operator==(const Signer &, const Signer &) = default;
};

/// What goes online when signing.
struct Online
{
    int level = 0; ///< 0 to 3: B-B, B-T, B-LT, B-LTA
    QString timeStampServer;
    bool timeStampOptional = false; ///< sign at a lower level if nobody answers
    QString proxy;                  ///< empty: what the environment says
    friend bool operator==(const Online &, const Online &) = default;
};

/// The mark of whoever makes the reports; all may be empty.
struct House
{
    QString logo;   ///< a file: PNG, JPEG or SVG
    QString accent; ///< "#2b4a7f"
    QString footer;
    QString cover = {};   ///< what stands on the cover
    QString clauses = {}; ///< terms of its own, a line each
    friend bool operator==(const House &, const House &) = default;
};

class Settings final : public QObject
{
    Q_OBJECT

public:
    static constexpr int Version = 1;
    static constexpr int MostRecent = 8;

    /// Takes the file over; brings older layouts up to date. A newer layout is read as far as it is known.
    explicit Settings(std::unique_ptr<QSettings> file, QObject *parent = nullptr);
    ~Settings() override;

    /// Nothing stored: Chinese where the system speaks Chinese, else English.
    [[nodiscard]] Language language() const;
    void setLanguage(Language language);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    /// Per cent of the normal size: 90, 100, 115 or 130.
    [[nodiscard]] int fontPercent() const;
    void setFontPercent(int percent);

    /// The name changes are signed with in the journal; claimed, not proven. The account's name if nothing is stored.
    [[nodiscard]] QString person() const;
    void setPerson(const QString &name);

    /// Where new workspaces are put; the documents folder at first. Reports go beside their workspace.
    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);

    /// Where the person's own catalogs lie, each in a folder of its own; `catalogs` in the program's data folder unless
    /// another is chosen. An empty one goes back to that.
    [[nodiscard]] QString catalogsFolder() const;
    [[nodiscard]] bool choseCatalogsFolder() const;
    void setCatalogsFolder(const QString &folder);

    /// Whether workspaces are backed up by themselves; and where to, an empty folder meaning beside each.
    [[nodiscard]] bool backupsOn() const;
    void setBackupsOn(bool on);
    [[nodiscard]] QString backupsFolder() const;
    void setBackupsFolder(const QString &folder);

    /// The largest file taken as evidence, in bytes: one of evidenceLimits(). 2 GiB at first.
    [[nodiscard]] static QList<qint64> evidenceLimits();
    [[nodiscard]] qint64 evidenceLimit() const;
    void setEvidenceLimit(qint64 bytes);
    /// All files of a workspace together, in bytes: one of evidenceQuotas(), 0 for no limit (at first).
    [[nodiscard]] static QList<qint64> evidenceQuotas();
    [[nodiscard]] qint64 evidenceQuota() const;
    void setEvidenceQuota(qint64 bytes);

    /// Who signs as a rule: the key file of last time or chosen, and what the signature says. Never the password.
    [[nodiscard]] Signer signer() const;
    void setSigner(const Signer &signer);
    [[nodiscard]] Online online() const;
    void setOnline(const Online &online);

    /// The PKCS #11 module that signed last; may be empty.
    [[nodiscard]] QString tokenModule() const;
    void setTokenModule(const QString &file);

    /// What reports carry of the house that makes them.
    [[nodiscard]] House house() const;
    void setHouse(const House &house);
    /// The same for reports on one client, an organisation's id; that of all where it has none of its own.
    [[nodiscard]] House houseFor(const QString &client) const;
    [[nodiscard]] bool hasOwnHouse(const QString &client) const;
    void setHouseFor(const QString &client, const House &house);
    void removeHouseFor(const QString &client);

    /// Workspaces opened lately, the latest first; at most MostRecent, existing files only.
    [[nodiscard]] QStringList recent() const;
    void addRecent(const QString &workspace);
    void removeRecent(const QString &workspace);

    /// Whether questions stand in the second language, too.
    [[nodiscard]] bool bothLanguages() const;
    void setBothLanguages(bool both);

    /// The assessment that was being prepared in @p workspace when its page was left; empty for none.
    [[nodiscard]] QByteArray draft(const QString &workspace) const;
    /// One at a time; empty @p draft: none any more.
    void setDraft(const QString &workspace, const QByteArray &draft);

    [[nodiscard]] bool panelFolded() const;
    void setPanelFolded(bool folded);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

    /// False where the last change could not be kept (read-only folder, full disk).
    [[nodiscard]] bool stored();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] House houseIn(const QString &group) const;
    void setHouseIn(const QString &group, const House &house);
    [[nodiscard]] QString text(QLatin1StringView key) const;
    void putAll(const QList<std::pair<QString, QVariant>> &values);
    void put(QLatin1StringView key, const QVariant &value);

    std::unique_ptr<QSettings> m_file;
};

} // namespace shihe::ui
