// The person's own preferences on this machine. Typed, versioned, injected; never a secret, never an answer.
#pragma once

#include "core/base/text.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>
#include <memory>

namespace shihe::ui {

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

    /// Workspaces opened lately, the latest first; at most MostRecent, existing files only.
    [[nodiscard]] QStringList recent() const;
    void addRecent(const QString &workspace);
    void removeRecent(const QString &workspace);

    /// Whether questions stand in the second language, too.
    [[nodiscard]] bool bothLanguages() const;
    void setBothLanguages(bool both);

    [[nodiscard]] bool panelFolded() const;
    void setPanelFolded(bool folded);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

    /// False where the last change could not be kept (read-only folder, full disk).
    [[nodiscard]] bool stored();

Q_SIGNALS:
    void changed();

private:
    void put(QLatin1StringView key, const QVariant &value);

    std::unique_ptr<QSettings> m_file;
};

} // namespace shihe::ui
