#include "core/report/report.h"

#include "core/report/parts.h"

namespace shihe::report {

bool isDraft(const Input &input)
{
    return !input.evaluation.combined.openRedLines.isEmpty();
}

Document compose(const Input &input, const QList<Language> &languages, const Words &words)
{
    Composer composer(input, languages, words);
    addCover(composer);
    addSummary(composer);
    addScope(composer);
    addScores(composer);
    addRedLines(composer);
    addFindings(composer);
    addAnticipated(composer);
    addNotAssessed(composer);
    addAnswers(composer);
    addMethod(composer);
    addAnnexes(composer);
    addAttachments(composer);
    return std::move(composer.document());
}

} // namespace shihe::report
