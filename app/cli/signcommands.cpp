// shihe-cli sign
#include "app/cli/command.h"
#include "app/cli/network.h"
#include "app/cli/noting.h"
#include "app/cli/signing.h"
#include "core/signing/batch.h"

#include <QDir>
#include <QFileInfo>

namespace shihe::cli {
namespace {

constexpr qint64 PdfLimit = qint64{200} * 1024 * 1024; // signing::verify reads no more

/// `--key`, `--token`, `--system-key` or `--extend`, one of them; `--out` for a single file or `--out-dir` for any
/// number.
bool isUsable(const Arguments &arguments)
{
    const int ways = static_cast<int>(arguments.has(QStringLiteral("key"))) +
                     static_cast<int>(arguments.has(QStringLiteral("token"))) +
                     static_cast<int>(arguments.has(QStringLiteral("system-key"))) +
                     static_cast<int>(arguments.has(QStringLiteral("extend")));
    const bool single = arguments.has(QStringLiteral("out"));
    return ways == 1 && single != arguments.has(QStringLiteral("out-dir")) &&
           (!single || arguments.places().size() == 1);
}

/// Where @p in goes. Error: cli.sign.same-file, where signing would replace what is signed.
Result<QString> placeFor(const Arguments &arguments, const QString &in)
{
    if (arguments.has(QStringLiteral("out")))
        return arguments.value(QStringLiteral("out"));
    const QString out = QDir(arguments.value(QStringLiteral("out-dir"))).filePath(QFileInfo(in).fileName());
    if (QFileInfo(out).exists())
        return failure(QT_TRANSLATE_NOOP("words", "cli.sign.file-there"), {out});
    return out;
}

/// What every file of one call is signed with; without a key it is extended.
struct Means
{
    std::optional<signing::Key> key;
    std::optional<Notebook> notebook; ///< of `--workspace`
};

Result<QByteArray> newBytes(const Context &context, const Arguments &arguments, const Means &means,
                            const QByteArray &pdf)
{
    if (!means.key)
        return extendWith(context, arguments, pdf);
    const auto done = signWith(context, arguments, *means.key, pdf);
    if (!done)
        return failure(done.error());
    return done->bytes;
}

Result<void> signFile(const Context &context, const Arguments &arguments, Means &means, const QString &in)
{
    const auto out = placeFor(arguments, in);
    if (!out)
        return failure(out.error());
    const auto pdf = readFile(in, PdfLimit);
    if (!pdf)
        return failure(pdf.error());
    const auto done = newBytes(context, arguments, means, *pdf);
    if (!done)
        return failure(done.error());
    if (const auto written = writeFile(*out, *done); !written)
        return failure(written.error());
    print(*out);
    if (!means.key)
        printLevels(context, *done);
    if (means.notebook)
        return means.notebook->note(context, *done, means.key ? means.key->certificate().name : QString());
    return {};
}

} // namespace

int signCommand(const Context &context, const QStringList &words)
{
    const auto arguments =
        Arguments::parse(words,
                         QList<Arguments::Option>{{"key"}, {"out"}, {"out-dir"}, {"extend"}, {"workspace"}} +
                             signingOptions() + keyOptions(),
                         1, 10'000);
    if (!arguments)
        return context.complain(arguments.error());
    if (!isUsable(*arguments))
        return context.complain(Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.sign.usage")), {}});
    const QString folder = arguments->value(QStringLiteral("out-dir"));
    if (!folder.isEmpty() && !QDir().mkpath(folder))
        return context.complain(Error{QStringLiteral("file.not-writable"), {folder}});
    Means means;
    if (arguments->has(QStringLiteral("workspace"))) {
        const auto file = workspaceFile(context, *arguments, arguments->value(QStringLiteral("workspace")));
        auto notebook = file ? Notebook::open(*file) : failure(file.error());
        if (!notebook)
            return context.complain(notebook.error());
        means.notebook = std::move(*notebook);
    }
    if (!arguments->has(QStringLiteral("extend"))) {
        auto opened = openSigner(context, *arguments, arguments->value(QStringLiteral("key")));
        if (!opened)
            return context.complain(opened.error());
        means.key = std::move(*opened);
    }
    const QStringList &files = arguments->places();
    qsizetype failed = 0;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (files.size() > 1)
            printError(QStringLiteral("[%1/%2] %3").arg(i + 1).arg(files.size()).arg(files.at(i)));
        const auto done = signFile(context, *arguments, means, files.at(i));
        if (done)
            continue;
        ++failed;
        context.complain(done.error());
        if (signing::concernsKey(done.error())) {
            failed += files.size() - i - 1;
            break;
        }
    }
    if (files.size() > 1)
        printError(context.words.text(context.language,
                                      Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.sign.summary")),
                                            {QString::number(files.size() - failed), QString::number(files.size())}}));
    return failed == 0 ? Done : Unusable;
}

} // namespace shihe::cli
