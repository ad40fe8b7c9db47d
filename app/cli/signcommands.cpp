// shihe-cli sign, shihe-cli verify
#include "app/cli/command.h"
#include "app/cli/network.h"
#include "app/cli/signing.h"

namespace shihe::cli {
namespace {

constexpr qint64 PdfLimit = qint64{200} * 1024 * 1024; // signing::verify reads no more

} // namespace

int signCommand(const Context &context, const QStringList &words)
{
    const auto arguments =
        Arguments::parse(words, QList<Arguments::Option>{{"key"}, {"out"}, {"extend"}} + signingOptions(), 1, 1);
    if (!arguments)
        return context.complain(arguments.error());
    const bool extending = arguments->has(QStringLiteral("extend"));
    if (arguments->has(QStringLiteral("key")) == extending || !arguments->has(QStringLiteral("out")))
        return context.complain(Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.sign.usage")), {}});
    const auto pdf = readFile(arguments->places().constFirst(), PdfLimit);
    if (!pdf)
        return context.complain(pdf.error());
    const auto signedPdf = extending ? extendWith(context, *arguments, *pdf)
                                     : signWith(context, *arguments, arguments->value(QStringLiteral("key")), *pdf);
    if (!signedPdf)
        return context.complain(signedPdf.error());
    const QString out = arguments->value(QStringLiteral("out"));
    if (const auto written = writeFile(out, *signedPdf); !written)
        return context.complain(written.error());
    print(out);
    if (extending)
        printLevels(context, *signedPdf);
    return Done;
}

int verifyCommand(const Context &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(
        words,
        QList<Arguments::Option>{{"ca"}, {"system-trust", 0}, {"require-trust", 0}, {"online", 0}, {"json", 0}} +
            networkOptions(),
        1, 1);
    if (!arguments)
        return context.complain(arguments.error());
    const auto pdf = readFile(arguments->places().constFirst(), PdfLimit);
    if (!pdf)
        return context.complain(pdf.error());
    const auto roots = rootsOf(*arguments);
    if (!roots)
        return context.complain(roots.error());
    signing::VerifyOptions options{.now = QDateTime::currentDateTimeUtc(), .trusted = *roots};
    options.systemTrust = arguments->has(QStringLiteral("system-trust"));
    if (arguments->has(QStringLiteral("online")))
        options.web = signing::webService(webOptions(context, *arguments));
    const auto result = signing::verify(*pdf, options);
    if (!result)
        return context.complain(result.error());
    if (arguments->has(QStringLiteral("json"))) {
        printJson(signing::toJson(*result));
    } else {
        for (const QString &line : signing::describe(*result, context.words, context.language))
            print(line);
    }
    const bool inOrder =
        result->verdict == signing::Verdict::Intact || result->verdict == signing::Verdict::PermittedAdditions;
    const bool trustMissing = arguments->has(QStringLiteral("require-trust")) && !signing::trusted(*result);
    return inOrder && !trustMissing ? Done : NotInOrder;
}

} // namespace shihe::cli
