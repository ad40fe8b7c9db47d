#include "app/cli/workspace.h"

#include "core/catalog/compiled.h"
#include "core/store/keys.h"

namespace shihe::cli {

QString systemPerson()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

QList<Arguments::Option> keyOptions()
{
    return {{"passphrase-env"}, {"passphrase-fd"}, {"recovery-env"}, {"recovery-fd"}};
}

Result<WorkspaceFile> workspaceFile(const Context &context, const Arguments &arguments, const QString &path,
                                    Asking asking)
{
    const store::FileKeys keys;
    const auto encrypted = keys.isEncrypted(path);
    if (!encrypted)
        return failure(encrypted.error());
    const auto given = [&arguments](const QString &what) {
        return arguments.has(what + QStringLiteral("-env")) || arguments.has(what + QStringLiteral("-fd"));
    };
    const bool recovery = given(QStringLiteral("recovery"));
    if (!*encrypted) {
        // Who gives a passphrase believes that nobody else can read the file.
        if (recovery || given(QStringLiteral("passphrase")))
            return failure(QT_TRANSLATE_NOOP("words", "store.not-encrypted"), {path});
        return WorkspaceFile(path);
    }
    const auto secret = recovery
                            ? secretFor(arguments, QStringLiteral("recovery"), {})
                            : secretFor(arguments, QStringLiteral("passphrase"),
                                        context.text(QT_TRANSLATE_NOOP("words", "cli.passphrase.ask")) + u' ', asking);
    if (!secret)
        return failure(secret.error());
    auto key = recovery ? keys.recover(path, *secret) : keys.unlock(path, *secret);
    if (!key)
        return failure(key.error());
    return WorkspaceFile(path, std::move(*key));
}

Result<WorkspaceKeyPtr> newKey(const Context &context, const Arguments &arguments, const QString &what)
{
    const auto secret =
        secretFor(arguments, what, context.text(QT_TRANSLATE_NOOP("words", "cli.passphrase.new")) + u' ');
    if (!secret)
        return failure(secret.error());
    if (!arguments.has(what + QStringLiteral("-env")) && !arguments.has(what + QStringLiteral("-fd"))) {
        const auto again = promptSecret(context.text(QT_TRANSLATE_NOOP("words", "cli.passphrase.repeat")) + u' ');
        if (!again || !again->matches(*secret))
            return failure(QT_TRANSLATE_NOOP("words", "cli.passphrase.differ"));
    }
    return store::FileKeys().make(*secret);
}

Result<OpenAssessment> openAssessment(const WorkspaceFile &file, const QString &assessment, store::Access access)
{
    auto store = store::open(file, {.access = access});
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
        return failure(QT_TRANSLATE_NOOP("words", "cli.no-assessment"), {file.path, assessment});

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
