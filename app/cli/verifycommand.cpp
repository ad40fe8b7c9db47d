// shihe-cli verify FILE.pdf
#include "app/cli/command.h"
#include "app/cli/limits.h"
#include "app/cli/network.h"
#include "app/cli/workspace.h"
#include "core/session/against.h"
#include "core/signing/revisionlist.h"
#include "core/signing/signing.h"

namespace shihe::cli {
namespace {

constexpr qint64 PdfLimit = qint64{200} * 1024 * 1024; // signing::verify reads no more

struct Held
{
    Against against;
    std::optional<OpenAssessment> opened;
};

/// The report held against the workspace of `--against`. Errors: store.*, cli.*.
Result<Held> hold(const Context &context, const Arguments &arguments, const QByteArray &pdf, bool sound)
{
    const auto file = workspaceFile(context, arguments, arguments.value(QStringLiteral("against")));
    if (!file)
        return failure(file.error());
    std::optional<Binding> binding;
    if (const auto json = sound ? signing::embeddedFile(pdf, QStringLiteral("binding.json")) : std::nullopt)
        if (auto read = bindingFromJson(*json))
            binding = std::move(*read);
    Held held;
    held.against.named = binding && !binding->assessment.isEmpty();
    held.against.known = false;
    held.against.sound = sound;
    // A workspace that cannot be opened is an error, also where the report names no assessment.
    auto opened = openAssessment(*file, held.against.named ? binding->assessment : QString(), store::Access::Read);
    if (!opened && opened.error().code == u"cli.no-assessment")
        return held;
    if (!opened)
        return failure(opened.error());
    const auto against =
        holdAgainst(binding, *opened->session, sound ? signing::revisionList(pdf) : QList<Beginning>());
    if (!against)
        return failure(against.error());
    held.against = *against;
    held.against.sound = sound;
    held.opened = std::move(*opened);
    return held;
}

Result<signing::Verification> judge(const Context &context, const Arguments &arguments, const QByteArray &pdf)
{
    const auto roots = rootsOf(arguments);
    if (!roots)
        return failure(roots.error());
    signing::VerifyOptions options{.now = QDateTime::currentDateTimeUtc(), .trusted = *roots};
    options.systemTrust = arguments.has(QStringLiteral("system-trust"));
    if (arguments.has(QStringLiteral("online")))
        options.web = signing::webService(webOptions(context, arguments));
    return signing::verify(pdf, options);
}

} // namespace

int verifyCommand(const Context &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(
        words,
        QList<Arguments::Option>{
            {"ca"}, {"system-trust", 0}, {"require-trust", 0}, {"online", 0}, {"against"}, {"json", 0}} +
            networkOptions() + keyOptions(),
        1, 1);
    if (!arguments)
        return context.complain(arguments.error());
    limitThisProcess(); // the file is a stranger's
    const auto pdf = readFile(arguments->places().constFirst(), PdfLimit);
    if (!pdf)
        return context.complain(pdf.error());
    const auto result = judge(context, *arguments, *pdf);
    if (!result)
        return context.complain(result.error());
    std::optional<Held> held;
    if (arguments->has(QStringLiteral("against"))) {
        const bool sound = result->verdict != signing::Verdict::Changed && result->verdict != signing::Verdict::Damaged;
        auto found = hold(context, *arguments, *pdf, sound);
        if (!found)
            return context.complain(found.error());
        held = std::move(*found);
    }
    if (arguments->has(QStringLiteral("json"))) {
        QJsonObject json = signing::toJson(*result);
        if (held)
            json.insert(QStringLiteral("against"), toJson(held->against));
        printJson(json);
    } else {
        for (const QString &line : signing::describe(*result, context.words, context.language))
            print(line);
        if (held)
            for (const QString &line : describe(held->against, held->opened ? held->opened->session.get() : nullptr,
                                                context.words, context.language))
                print(line);
    }
    const bool inOrder =
        result->verdict == signing::Verdict::Intact || result->verdict == signing::Verdict::PermittedAdditions;
    const bool trustMissing = arguments->has(QStringLiteral("require-trust")) && !signing::trusted(*result);
    return inOrder && !trustMissing && (!held || held->against.matches()) ? Done : NotInOrder;
}

} // namespace shihe::cli
