#include "core/signing/web.h"

#include "core/signing/online/client.h"
#include "core/signing/plain.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace shihe::signing {
namespace {

using Ask = decltype(&shiheAsk);

/// Beside the program, as in a build and on Windows, or in the folder that an installation keeps for such parts.
Result<Ask> load()
{
    const QDir program(QCoreApplication::applicationDirPath());
    QString why;
    for (const QString &folder : {QStringLiteral("."), QStringLiteral(SHIHE_MODULES)}) {
        QLibrary module(QDir::cleanPath(program.filePath(folder)) + QStringLiteral("/shihe-online"));
        module.setLoadHints(QLibrary::PreventUnloadHint);
        if (const auto ask = reinterpret_cast<Ask>(module.resolve("shiheAsk")))
            return ask;
        why = module.errorString();
    }
    return failure(QT_TRANSLATE_NOOP("words", "signing.web-missing"), {plain(why)});
}

} // namespace

WebService webService(const WebOptions &options)
{
    return [options](const WebRequest &request) -> Result<QByteArray> {
        static const Result<Ask> ask = load();
        if (!ask)
            return failure(ask.error());
        Result<QByteArray> answer;
        (*ask)(&request, &options, &answer);
        return answer;
    };
}

} // namespace shihe::signing
