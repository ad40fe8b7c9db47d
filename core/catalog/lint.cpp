#include "core/catalog/lint.h"

#include "core/catalog/rules.h"

#include <QFile>

namespace shihe {
namespace {

constexpr qint64 MaxIdentity = 64 * 1024;

LintReport reportOf(Draft draft)
{
    proveRules(draft);
    LintReport report;
    const Catalog &catalog = draft.catalog;
    report.facts = catalog.facts.size();
    report.sources = catalog.sources.size();
    for (const Source &source : catalog.sources)
        report.clauses += source.clauses.size();
    report.practices = catalog.practices.size();
    report.checklists = catalog.checklists.size();
    report.id = catalog.id;
    report.version = catalog.version;
    report.sha256 = catalog.sha256;
    report.diagnostics = std::move(draft.faults);
    return report;
}

bool writesPrefix(const yaml::Node &node, const QString &prefix)
{
    const auto writes = [&prefix](const yaml::Node &item) { return writesPrefix(item, prefix); };
    return node.scalar.startsWith(prefix) || std::any_of(node.items.cbegin(), node.items.cend(), writes) ||
           std::any_of(node.pairs.cbegin(), node.pairs.cend(),
                       [&writes](const auto &pair) { return writes(pair.second); });
}

} // namespace

void proveRules(Draft &draft)
{
    if (!draft.faults.isEmpty())
        return;
    rules::checkTexts(draft);
    rules::checkTerms(draft);
    rules::checkSources(draft);
    rules::checkCites(draft);
    rules::checkCoverage(draft);
    rules::checkPractices(draft);
    rules::checkScopes(draft);
    rules::checkQuestions(draft);
    draft.sortFaults();
}

LintReport lint(const QString &folder)
{
    return reportOf(readDraft(folder));
}

LintReport lint(const QString &folder, const Catalog &base)
{
    return reportOf(readDraft(folder, &base));
}

bool isUserCatalog(const QString &folder, const Catalog &base)
{
    const auto bytes = readFile(folder + QStringLiteral("/catalog.yaml"), MaxIdentity);
    const auto root = bytes ? yaml::parse(*bytes, MaxIdentity) : tl::unexpected(yaml::Fault{});
    const yaml::Node *node = root ? root->find(QStringLiteral("id")) : nullptr;
    const QString id = node ? node->scalar : QString();
    if (id.isEmpty() || id == base.id)
        return false;
    if (!QFile::exists(folder + QStringLiteral("/scoring.yaml")))
        return true;
    const Draft draft = readDraft(folder, &base);
    return std::any_of(draft.files.cbegin(), draft.files.cend(),
                       [&id](const YamlFile &file) { return writesPrefix(file.root, id + u'/'); });
}

} // namespace shihe
