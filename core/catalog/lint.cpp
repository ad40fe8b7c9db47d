#include "core/catalog/lint.h"

#include "core/catalog/rules.h"

namespace shihe {

LintReport lint(const QString &folder)
{
    Draft draft = readDraft(folder);
    if (draft.faults.isEmpty()) {
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
    LintReport report;
    const Catalog &catalog = draft.catalog;
    report.facts = catalog.facts.size();
    report.sources = catalog.sources.size();
    for (const Source &source : catalog.sources)
        report.clauses += source.clauses.size();
    report.practices = catalog.practices.size();
    report.checklists = catalog.checklists.size();
    report.version = catalog.version;
    report.sha256 = catalog.sha256;
    report.diagnostics = std::move(draft.faults);
    return report;
}

} // namespace shihe
