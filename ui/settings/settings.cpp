#include "ui/settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <array>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr std::array<int, 4> sizes{90, 100, 115, 130};
constexpr qint64 MiB = 1024 * 1024;

namespace key {
constexpr auto version = "version"_L1;
constexpr auto language = "language"_L1;
constexpr auto theme = "theme"_L1;
constexpr auto fontPercent = "fontPercent"_L1;
constexpr auto person = "person"_L1;
constexpr auto folder = "folder"_L1;
constexpr auto catalogs = "catalogs"_L1;
constexpr auto backupsOn = "backups/on"_L1;
constexpr auto backupsFolder = "backups/folder"_L1;
constexpr auto evidenceLimit = "evidenceLimit"_L1;
constexpr auto evidenceQuota = "evidenceQuota"_L1;
constexpr auto signerKey = "signer/keyFile"_L1;
constexpr auto signerRole = "signer/role"_L1;
constexpr auto signerReason = "signer/reason"_L1;
constexpr auto signerPlace = "signer/place"_L1;
constexpr auto onlineLevel = "online/level"_L1;
constexpr auto onlineServer = "online/timeStampServer"_L1;
constexpr auto onlineOptional = "online/timeStampOptional"_L1;
constexpr auto onlineProxy = "online/proxy"_L1;
constexpr auto house = "house"_L1;
constexpr auto clientHouse = "clients/"_L1;
constexpr auto tokenModule = "signer/tokenModule"_L1;
constexpr auto recent = "recentWorkspaces"_L1;
constexpr auto bothLanguages = "bothLanguages"_L1;
constexpr auto draft = "draft/assessment"_L1;
constexpr auto draftOf = "draft/workspace"_L1;
constexpr auto panelFolded = "window/panelFolded"_L1;
constexpr auto geometry = "window/geometry"_L1;
} // namespace key

} // namespace

Settings::Settings(std::unique_ptr<QSettings> file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    // Version 1 is the first layout; later ones translate here, step by step.
    if (m_file->value(key::version, 0).toInt() < Version)
        m_file->setValue(key::version, Version);
}

Settings::~Settings() = default;

Language Settings::language() const
{
    const QString stored = m_file->value(key::language).toString();
    if (stored == u"zh"_s)
        return Language::Zh;
    if (stored == u"en"_s)
        return Language::En;
    return QLocale::system().language() == QLocale::Chinese ? Language::Zh : Language::En;
}

void Settings::setLanguage(Language language)
{
    put(key::language, language == Language::Zh ? u"zh"_s : u"en"_s);
}

ThemeChoice Settings::theme() const
{
    const QString stored = m_file->value(key::theme).toString();
    return stored == u"light"_s ? ThemeChoice::Light : stored == u"dark"_s ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice choice)
{
    put(key::theme, choice == ThemeChoice::Light ? u"light"_s : choice == ThemeChoice::Dark ? u"dark"_s : u"system"_s);
}

int Settings::fontPercent() const
{
    const int stored = m_file->value(key::fontPercent, 100).toInt();
    return std::find(sizes.begin(), sizes.end(), stored) != sizes.end() ? stored : 100;
}

void Settings::setFontPercent(int percent)
{
    put(key::fontPercent, percent);
}

QString Settings::person() const
{
    const QString stored = m_file->value(key::person).toString();
    return stored.isEmpty() ? QFileInfo(QDir::homePath()).fileName() : stored;
}

void Settings::setPerson(const QString &name)
{
    put(key::person, name.trimmed());
}

QString Settings::folder() const
{
    const QString stored = m_file->value(key::folder).toString();
    if (!stored.isEmpty())
        return stored;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return documents.isEmpty() ? QDir::homePath() : documents;
}

void Settings::setFolder(const QString &folder)
{
    put(key::folder, folder);
}

QString Settings::catalogsFolder() const
{
    const QString stored = m_file->value(key::catalogs).toString();
    return stored.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/catalogs"_s
                            : stored;
}

bool Settings::choseCatalogsFolder() const
{
    return !m_file->value(key::catalogs).toString().isEmpty();
}

void Settings::setCatalogsFolder(const QString &folder)
{
    put(key::catalogs, folder);
}

bool Settings::backupsOn() const
{
    return m_file->value(key::backupsOn, true).toBool();
}

void Settings::setBackupsOn(bool on)
{
    put(key::backupsOn, on);
}

QString Settings::backupsFolder() const
{
    return m_file->value(key::backupsFolder).toString();
}

void Settings::setBackupsFolder(const QString &folder)
{
    put(key::backupsFolder, folder);
}

QList<qint64> Settings::evidenceLimits()
{
    return {10 * MiB, 50 * MiB, 100 * MiB, 500 * MiB, 2048 * MiB};
}

qint64 Settings::evidenceLimit() const
{
    const qint64 stored = m_file->value(key::evidenceLimit).toLongLong();
    return evidenceLimits().contains(stored) ? stored : evidenceLimits().constLast();
}

void Settings::setEvidenceLimit(qint64 bytes)
{
    put(key::evidenceLimit, bytes);
}

QList<qint64> Settings::evidenceQuotas()
{
    constexpr qint64 GiB = 1024 * MiB;
    return {1 * GiB, 5 * GiB, 20 * GiB, 100 * GiB, 0};
}

qint64 Settings::evidenceQuota() const
{
    const qint64 stored = m_file->value(key::evidenceQuota).toLongLong();
    return evidenceQuotas().contains(stored) ? stored : 0;
}

void Settings::setEvidenceQuota(qint64 bytes)
{
    put(key::evidenceQuota, bytes);
}

Signer Settings::signer() const
{
    return {text(key::signerKey), text(key::signerRole), text(key::signerReason), text(key::signerPlace)};
}

void Settings::setSigner(const Signer &signer)
{
    putAll({{key::signerKey, signer.keyFile.trimmed()},
            {key::signerRole, signer.role.trimmed()},
            {key::signerReason, signer.reason.trimmed()},
            {key::signerPlace, signer.place.trimmed()}});
}

Online Settings::online() const
{
    return {m_file->value(key::onlineLevel, 0).toInt(), text(key::onlineServer),
            m_file->value(key::onlineOptional, false).toBool(), text(key::onlineProxy)};
}

void Settings::setOnline(const Online &online)
{
    putAll({{key::onlineLevel, online.level},
            {key::onlineServer, online.timeStampServer.trimmed()},
            {key::onlineOptional, online.timeStampOptional},
            {key::onlineProxy, online.proxy.trimmed()}});
}

QString Settings::tokenModule() const
{
    return text(key::tokenModule);
}

void Settings::setTokenModule(const QString &file)
{
    putAll({{key::tokenModule, file.trimmed()}});
}

House Settings::house() const
{
    return houseIn(key::house);
}

void Settings::setHouse(const House &house)
{
    setHouseIn(key::house, house);
}

House Settings::houseFor(const QString &client) const
{
    return hasOwnHouse(client) ? houseIn(key::clientHouse + client) : house();
}

bool Settings::hasOwnHouse(const QString &client) const
{
    return !client.isEmpty() && m_file->contains(key::clientHouse + client + "/footer"_L1);
}

void Settings::setHouseFor(const QString &client, const House &house)
{
    setHouseIn(key::clientHouse + client, house);
}

void Settings::removeHouseFor(const QString &client)
{
    if (!hasOwnHouse(client))
        return;
    m_file->remove(key::clientHouse + client);
    Q_EMIT changed();
}

House Settings::houseIn(const QString &group) const
{
    const auto read = [&](QLatin1StringView name) { return m_file->value(group + name).toString(); };
    return {read("/logo"_L1), read("/accent"_L1), read("/footer"_L1), read("/cover"_L1), read("/clauses"_L1)};
}

void Settings::setHouseIn(const QString &group, const House &house)
{
    putAll({{group + "/logo"_L1, house.logo},
            {group + "/accent"_L1, house.accent},
            {group + "/footer"_L1, house.footer.simplified()},
            {group + "/cover"_L1, house.cover},
            {group + "/clauses"_L1, house.clauses}});
}

QStringList Settings::recent() const
{
    QStringList paths = m_file->value(key::recent).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void Settings::addRecent(const QString &workspace)
{
    const QString path = QFileInfo(workspace).absoluteFilePath();
    QStringList paths = m_file->value(key::recent).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    put(key::recent, QStringList(paths.mid(0, MostRecent)));
}

void Settings::removeRecent(const QString &workspace)
{
    QStringList paths = m_file->value(key::recent).toStringList();
    paths.removeAll(workspace);
    put(key::recent, paths);
}

bool Settings::bothLanguages() const
{
    return m_file->value(key::bothLanguages, false).toBool();
}

void Settings::setBothLanguages(bool both)
{
    put(key::bothLanguages, both);
}

QByteArray Settings::draft(const QString &workspace) const
{
    return m_file->value(key::draftOf).toString() == workspace ? m_file->value(key::draft).toByteArray() : QByteArray();
}

void Settings::setDraft(const QString &workspace, const QByteArray &draft)
{
    if (draft.isEmpty()) {
        m_file->remove(key::draftOf);
        m_file->remove(key::draft);
        return;
    }
    m_file->setValue(key::draftOf, workspace);
    m_file->setValue(key::draft, draft);
}

bool Settings::panelFolded() const
{
    return m_file->value(key::panelFolded, false).toBool();
}

void Settings::setPanelFolded(bool folded)
{
    put(key::panelFolded, folded);
}

QByteArray Settings::geometry() const
{
    return m_file->value(key::geometry).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    put(key::geometry, geometry);
}

bool Settings::stored()
{
    m_file->sync();
    return m_file->status() == QSettings::NoError;
}

QString Settings::text(QLatin1StringView key) const
{
    return m_file->value(key).toString();
}

void Settings::put(QLatin1StringView key, const QVariant &value)
{
    putAll({{key, value}});
}

/// Told once, when all of it is there.
void Settings::putAll(const QList<std::pair<QString, QVariant>> &values)
{
    bool other = false;
    for (const auto &[key, value] : values) {
        if (m_file->value(key) == value)
            continue;
        m_file->setValue(key, value);
        other = true;
    }
    if (other)
        Q_EMIT changed();
}

} // namespace shihe::ui
