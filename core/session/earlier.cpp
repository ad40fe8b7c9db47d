#include "core/session/earlier.h"

#include "core/scoring/differences.h"

namespace shihe {

Result<std::optional<EarlierAssessment>> earlierOf(const AssessmentSession &session)
{
    const WorkspaceSession &workspace = session.workspace();
    const auto all = workspace.assessments();
    if (!all)
        return failure(all.error());
    QList<Candidate> candidates;
    for (const AssessmentSummary &each : *all)
        candidates.append({each.id, each.organisation, each.asOf});
    const qsizetype found = predecessor(candidates, session.assessment().id);
    if (found < 0)
        return std::nullopt;
    auto catalog = workspace.catalogOf(all->at(found).catalogKey(), session.sharedCatalog());
    if (!catalog)
        return failure(catalog.error());
    auto assessment = workspace.store().load(all->at(found).id);
    if (!assessment)
        return failure(assessment.error());
    return EarlierAssessment{std::move(*assessment), std::move(*catalog)};
}

} // namespace shihe
