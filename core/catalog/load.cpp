#include "core/catalog/load.h"

#include "core/catalog/builder.h"
#include "core/catalog/rules.h"
#include "core/catalog/schema.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace shihe {
namespace {

constexpr qint64 MaxFile = 4 * 1024 * 1024;
constexpr qsizetype MaxFiles = 2000;
constexpr qint64 MaxTogether = 64 * 1024 * 1024;
constexpr qint64 MaxOfUser = 4 * 1024 * 1024; ///< several times what the built-in catalog takes

/// How figures come about, and what a user's catalog shares with the one it stands beside.
const QStringList OfBaseOnly{QStringLiteral("scoring.yaml"), QStringLiteral("holidays.yaml"),
                             QStringLiteral("app-types.yaml"), QStringLiteral("terms.yaml"),
                             QStringLiteral("contexts.yaml")};

/// The .yaml (and .yml) files below @p folder, from its root, sorted as bytes.
Result<QStringList> yamlFiles(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.isDir())
        return failure(QT_TRANSLATE_NOOP("words", "catalog.no-folder"), {folder});
    if (!info.isReadable() || !info.isExecutable())
        return failure(QT_TRANSLATE_NOOP("words", "catalog.folder-not-readable"), {folder});
    const QDir root(info.absoluteFilePath());
    QStringList files;
    QDirIterator walk(root.path(), {QStringLiteral("*.yaml"), QStringLiteral("*.yml")}, QDir::Files | QDir::Hidden,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        files.append(root.relativeFilePath(walk.next()));
        if (files.size() > MaxFiles)
            return failure(QT_TRANSLATE_NOOP("words", "catalog.too-many-files"), {folder, QString::number(MaxFiles)});
    }
    std::sort(files.begin(), files.end(), [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
    return files;
}

struct FileKind
{
    schema::Kind schema;
    void (*build)(Draft &, const YamlFile &);
};

std::optional<FileKind> kindOf(const QString &path)
{
    if (!path.endsWith(u".yaml"))
        return std::nullopt;
    if (path == u"catalog.yaml")
        return FileKind{schema::Kind::Catalog, buildIdentity};
    if (path == u"profile.yaml")
        return FileKind{schema::Kind::Profile, buildFacts};
    if (path == u"scoring.yaml")
        return FileKind{schema::Kind::Scoring, buildScoring};
    if (path == u"obligations.yaml")
        return FileKind{schema::Kind::Obligations, buildDuties};
    if (path == u"terms.yaml")
        return FileKind{schema::Kind::Terms, buildTerms};
    if (path == u"holidays.yaml")
        return FileKind{schema::Kind::Holidays, buildCalendar};
    if (path == u"app-types.yaml")
        return FileKind{schema::Kind::AppTypes, buildAppTypes};
    if (path == u"contexts.yaml")
        return FileKind{schema::Kind::Contexts, buildContexts};
    if (path.startsWith(u"sources/"))
        return FileKind{schema::Kind::Source, buildSource};
    if (path.startsWith(u"practices/"))
        return FileKind{schema::Kind::Practices, buildPractices};
    if (path.startsWith(u"checklists/"))
        return FileKind{schema::Kind::Checklist, buildChecklist};
    return std::nullopt;
}

/// Reads one file; it is kept in the draft if it could be parsed, and built if it fits its schema.
void readOne(Draft &draft, const QString &path, const FileKind &kind, const QByteArray &bytes)
{
    auto root = yaml::parse(bytes, MaxFile);
    if (!root) {
        draft.faults.append({path, root.error().line, root.error().error});
        return;
    }
    draft.files.push_back({path, std::move(*root)});
    const YamlFile &file = draft.files.back();
    const QList<yaml::Fault> faults = schema::check(file.root, kind.schema);
    for (const yaml::Fault &fault : faults)
        draft.faults.append({path, fault.line, fault.error});
    if (faults.isEmpty())
        kind.build(draft, file);
}

/// Sorts @p items by id as bytes, and the places with them.
template <typename T>
void sortById(QList<T> &items, QList<Place> &places)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < items.size(); ++i)
        order.append(i);
    std::stable_sort(order.begin(), order.end(),
                     [&items](qsizetype a, qsizetype b) { return items.at(a).id.toUtf8() < items.at(b).id.toUtf8(); });
    QList<T> sortedItems;
    QList<Place> sortedPlaces;
    for (const qsizetype i : std::as_const(order)) {
        sortedItems.append(items.at(i));
        sortedPlaces.append(places.at(i));
    }
    items = std::move(sortedItems);
    places = std::move(sortedPlaces);
}

} // namespace

int Place::line(const QString &key) const
{
    const yaml::Node *child = node ? node->find(key) : nullptr;
    return child ? child->line : line();
}

Place Place::item(const QString &key, qsizetype index) const
{
    const yaml::Node *list = node ? node->find(key) : nullptr;
    return {file, list && index < list->items.size() ? &list->items.at(index) : node};
}

const Fact *Draft::fact(const QString &id) const
{
    const Fact *own = catalog.fact(id);
    return own || !base ? own : base->fact(id);
}

const Source *Draft::source(const QString &id) const
{
    const Source *own = catalog.source(id);
    return own || !base ? own : base->source(id);
}

const Practice *Draft::practice(const QString &id) const
{
    const Practice *own = catalog.practice(id);
    return own || !base ? own : base->practice(id);
}

const Clause *Draft::clause(const ClauseRef &ref) const
{
    const Source *owner = source(ref.source);
    return owner ? owner->clause(ref.at) : nullptr;
}

void Draft::report(const Place &place, int line, const char *code, QStringList args)
{
    faults.append({place.file, line, Error{QString::fromLatin1(code), std::move(args)}});
}

void Draft::sortFaults()
{
    std::stable_sort(faults.begin(), faults.end(), [](const Diagnostic &a, const Diagnostic &b) {
        const QByteArray fileA = a.file.toUtf8();
        const QByteArray fileB = b.file.toUtf8();
        return fileA != fileB ? fileA < fileB : a.line < b.line;
    });
}

QString Diagnostic::place() const
{
    return line > 0 ? file + u':' + QString::number(line) : file;
}

Draft readDraft(const QString &folder, const Catalog *base)
{
    Draft draft;
    draft.base = base;
    const auto files = yamlFiles(folder);
    if (!files) {
        draft.faults.append({QString(), 0, files.error()});
        return draft;
    }
    for (const char *required : {"catalog.yaml", "profile.yaml", "scoring.yaml"}) {
        const QString path = QLatin1String(required);
        if (!files->contains(path) && (!base || path == u"catalog.yaml"))
            draft.faults.append(
                {path, 0, Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "catalog.no-file")), {path}}});
    }

    // The profile comes before what asks for its facts.
    QStringList order = *files;
    std::stable_partition(order.begin(), order.end(), [](const QString &path) { return path == u"profile.yaml"; });
    QMap<QByteArray, QString> digests;
    qint64 left = base ? MaxOfUser : MaxTogether;
    for (const QString &path : std::as_const(order)) {
        const auto bytes = readFile(folder + u'/' + path, MaxFile);
        if (!bytes) {
            draft.faults.append({path, 0, bytes.error()});
            continue;
        }
        left -= bytes->size();
        if (left < 0) {
            draft.report({path, nullptr}, 0, QT_TRANSLATE_NOOP("words", "catalog.too-large"),
                         {QString::number((base ? MaxOfUser : MaxTogether) / (1024 * 1024))});
            break;
        }
        if (path.endsWith(u".yaml"))
            digests.insert(path.toUtf8(), sha256Hex(*bytes));
        if (base && OfBaseOnly.contains(path)) {
            draft.report({path, nullptr}, 0, QT_TRANSLATE_NOOP("words", "catalog.file-not-wanted"), {path});
            continue;
        }
        const auto kind = kindOf(path);
        if (!kind) {
            draft.faults.append(
                {path, 0, Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "catalog.stray-file")), {path}}});
            continue;
        }
        readOne(draft, path, *kind, *bytes);
    }
    QByteArray lines;
    for (auto it = digests.cbegin(); it != digests.cend(); ++it)
        lines += it.value().toLatin1() + "  " + it.key() + '\n';
    draft.catalog.sha256 = sha256Hex(lines);

    sortById(draft.catalog.sources, draft.sources);
    sortById(draft.catalog.practices, draft.practices);
    sortById(draft.catalog.checklists, draft.checklists);
    sortById(draft.catalog.duties, draft.duties);
    draft.catalog.index();
    if (draft.faults.isEmpty()) {
        rules::checkPrefixes(draft);
        rules::checkIds(draft);
        rules::checkReferences(draft);
        rules::checkFacts(draft);
        rules::checkDuties(draft);
        rules::checkContexts(draft);
    }
    draft.sortFaults();
    return draft;
}

tl::expected<Catalog, QList<Diagnostic>> loadYaml(const QString &folder)
{
    Draft draft = readDraft(folder);
    if (!draft.faults.isEmpty())
        return tl::unexpected(std::move(draft.faults));
    return std::move(draft.catalog);
}

Result<QString> catalogSha256(const QString &folder)
{
    const auto files = yamlFiles(folder);
    if (!files)
        return failure(files.error());
    QByteArray lines;
    for (const QString &path : *files) {
        if (!path.endsWith(u".yaml"))
            continue;
        const auto bytes = readFile(folder + u'/' + path, MaxFile);
        if (!bytes)
            return failure(bytes.error());
        lines += sha256Hex(*bytes).toLatin1() + "  " + path.toUtf8() + '\n';
    }
    return sha256Hex(lines);
}

} // namespace shihe
