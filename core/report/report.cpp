#include "core/report/report.h"

#include "core/report/parts.h"

#include <array>

namespace shihe::report {

Earlier earlierFor(const Input &input, std::shared_ptr<const Catalog> catalog, const Assessment &assessment)
{
    Differences found = differences({*catalog, assessment, assessment.asOf},
                                    {*input.catalog, input.assessment, input.evaluation.combined.asOf});
    return {assessment.title, assessment.asOf, std::move(catalog), std::move(found)};
}

bool isDraft(const Input &input)
{
    return !input.evaluation.combined.openRedLines.isEmpty();
}

namespace {

void addBody(Composer &composer)
{
    switch (composer.input().kind) {
    case Kind::Soa:
        return addStatement(composer);
    case Kind::Filing:
    case Kind::FilingChange:
    case Kind::FilingEnd:
        return addFiling(composer);
    case Kind::Pia:
        return addPia(composer);
    case Kind::PiaPublic:
        return addPiaPublic(composer);
    default:
        break;
    }
    addSummary(composer);
    using Add = void (*)(Composer &);
    const std::array<std::pair<Part, Add>, 14> parts{{{Part::Scope, addScope},
                                                      {Part::Law, addLaw},
                                                      {Part::Scores, addScores},
                                                      {Part::RedLines, addRedLines},
                                                      {Part::Findings, addFindings},
                                                      {Part::Plan, addPlan},
                                                      {Part::Anticipated, addAnticipated},
                                                      {Part::Open, addNotAssessed},
                                                      {Part::Answers, addAnswers},
                                                      {Part::Changes, addComparison},
                                                      {Part::Method, addMethod},
                                                      {Part::Sources, addSources},
                                                      {Part::Evidence, addEvidence},
                                                      {Part::Glossary, addGlossary}}};
    for (const auto &[part, add] : parts) {
        if (composer.has(part))
            add(composer);
    }
}

} // namespace

Document compose(const Input &input, const QList<Language> &languages, const Words &words)
{
    Composer composer(input, languages, words);
    addCover(composer);
    addBody(composer);
    addRecord(composer);
    if (composer.has(Part::Data))
        addAttachments(composer);
    dropLinks(composer);
    return std::move(composer.document());
}

} // namespace shihe::report
