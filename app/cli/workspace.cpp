#include "app/cli/workspace.h"

#include "core/catalog/compiled.h"

namespace shihe::cli {

QString systemPerson()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

Result<OpenAssessment> openAssessment(const QString &path, const QString &assessment, store::Access access)
{
    auto store = store::open(path, {.access = access});
    if (!store)
        return failure(store.error());
    OpenAssessment opened;
    opened.store = std::move(*store);
    opened.clock = std::make_unique<SystemClock>();
    opened.workspace = std::make_unique<WorkspaceSession>(*opened.store, *opened.clock);

    const auto all = opened.workspace->assessments();
    if (!all)
        return failure(all.error());
    const auto chosen =
        assessment.isEmpty()
            ? std::max_element(all->cbegin(), all->cend(),
                               [](const auto &a, const auto &b) { return a.changedAt < b.changedAt; })
            : std::find_if(all->cbegin(), all->cend(), [&assessment](const auto &a) { return a.id == assessment; });
    if (chosen == all->cend())
        return failure(QT_TRANSLATE_NOOP("words", "cli.no-assessment"), {path, assessment});

    auto builtInCatalog = builtIn();
    if (!builtInCatalog)
        return failure(builtInCatalog.error());
    auto catalog =
        opened.workspace->catalogOf(chosen->catalogKey(), std::make_shared<const Catalog>(std::move(*builtInCatalog)));
    if (!catalog)
        return failure(catalog.error());
    auto session = AssessmentSession::open(*opened.workspace, *catalog, chosen->id);
    if (!session)
        return failure(session.error());
    opened.session = std::move(*session);
    return opened;
}

} // namespace shihe::cli
