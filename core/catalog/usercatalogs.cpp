#include "core/catalog/usercatalogs.h"

#include "core/catalog/draft.h"

#include <QDir>
#include <QFileInfo>

namespace shihe {
namespace {

constexpr qsizetype MaxCatalogs = 50;

template <typename T>
bool byId(const T &a, const T &b)
{
    return a.id.toUtf8() < b.id.toUtf8();
}

/// Ids of two catalogs differ by their prefix; facts need not ("a" with a_b_c, "a-b" with the same).
void checkBesideOthers(Draft &draft, const QList<Catalog> &others)
{
    for (const Catalog &other : others) {
        if (other.id == draft.catalog.id) {
            draft.report(draft.identity, draft.identity.line(QStringLiteral("id")),
                         QT_TRANSLATE_NOOP("words", "catalog.user-id-taken"), {draft.catalog.id});
            return;
        }
        for (qsizetype i = 0; i < draft.catalog.facts.size(); ++i) {
            const QString &id = draft.catalog.facts.at(i).id;
            if (other.fact(id)) {
                draft.report(draft.facts.at(i), draft.facts.at(i).line(QStringLiteral("id")),
                             QT_TRANSLATE_NOOP("words", "catalog.duplicate-id"), {id});
            }
        }
    }
}

void merge(Catalog &catalog, const Catalog &user)
{
    UserCatalog added{{user.id, user.version, user.sha256}, user.date, {}};
    for (const Fact &fact : user.facts)
        added.facts.append(fact.id);
    catalog.users.append(added);
    catalog.facts += user.facts;
    catalog.sources += user.sources;
    catalog.practices += user.practices;
    catalog.checklists += user.checklists;
    catalog.duties += user.duties;
}

} // namespace

QString LeftOut::file() const
{
    const Diagnostic &first = faults.constFirst();
    return first.aboutFolder() ? folder : folder + u'/' + first.file;
}

Result<QStringList> userCatalogFolders(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.isDir())
        return failure(QT_TRANSLATE_NOOP("words", "catalog.no-folder"), {folder});
    if (!info.isReadable() || !info.isExecutable())
        return failure(QT_TRANSLATE_NOOP("words", "catalog.folder-not-readable"), {folder});
    const QDir root(folder);
    if (root.exists(QStringLiteral("catalog.yaml")))
        return QStringList{root.path()};
    QStringList names = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (names.size() > MaxCatalogs) {
        return failure(QT_TRANSLATE_NOOP("words", "catalog.too-many-catalogs"), {folder, QString::number(MaxCatalogs)});
    }
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
    QStringList folders;
    for (const QString &name : std::as_const(names))
        folders.append(root.filePath(name));
    return folders;
}

Result<UserCatalogs> addUserCatalogs(const Catalog &base, const QString &folder)
{
    const auto folders = userCatalogFolders(folder);
    if (!folders)
        return failure(folders.error());
    UserCatalogs result{base, {}};
    QList<Catalog> accepted;
    for (const QString &path : *folders) {
        Draft draft = readDraft(path, &base);
        proveRules(draft);
        if (draft.faults.isEmpty())
            checkBesideOthers(draft, accepted);
        if (draft.faults.isEmpty())
            accepted.append(std::move(draft.catalog));
        else
            result.leftOut.append({path, std::move(draft.faults)});
    }
    std::sort(accepted.begin(), accepted.end(), byId<Catalog>);
    Catalog &catalog = result.catalog;
    for (const Catalog &user : std::as_const(accepted))
        merge(catalog, user);
    std::sort(catalog.sources.begin(), catalog.sources.end(), byId<Source>);
    std::sort(catalog.practices.begin(), catalog.practices.end(), byId<Practice>);
    std::sort(catalog.checklists.begin(), catalog.checklists.end(), byId<Checklist>);
    std::sort(catalog.duties.begin(), catalog.duties.end(), byId<Duty>);
    catalog.index();
    return result;
}

} // namespace shihe
