// shihe-cli sign
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

} // namespace shihe::cli
