#include "core/markup/word.h"

#include "core/base/files.h"
#include "core/markup/svg.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace shihe::markup {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 100;                     // milliseconds between looks at `cancelled`
constexpr qint64 Largest = 256 * qint64{1 << 20}; // bytes of a result

Result<void> run(const QString &program, const QStringList &arguments, const std::atomic_bool *cancelled)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    while (!process.waitForFinished(Patience)) {
        if (process.error() == QProcess::FailedToStart)
            return failure("markup.converter", {process.errorString()});
        if (process.state() == QProcess::NotRunning)
            break;
        if (cancelled && *cancelled) {
            process.kill();
            process.waitForFinished();
            return failure("markup.cancelled");
        }
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failure(QT_TRANSLATE_NOOP("words", "markup.converter"),
                       {QString::fromLocal8Bit(process.readAll()).simplified().left(300)});
    return {};
}

} // namespace

QString wordConverter()
{
    return QStandardPaths::findExecutable(u"pandoc"_s);
}

Result<QByteArray> word(const Document &document, const drawing::Fonts &fonts, const std::atomic_bool *cancelled)
{
    const QString program = wordConverter();
    if (program.isEmpty())
        return failure(QT_TRANSLATE_NOOP("words", "markup.no-converter"));
    const auto text = html(document, fonts, {.forWord = true, .cancelled = cancelled});
    if (!text)
        return failure(text.error());
    const QTemporaryDir folder;
    const QString in = folder.filePath(u"report.html"_s);
    const QString out = folder.filePath(u"report.docx"_s);
    if (const auto written = writeFile(in, *text); !written)
        return failure(written.error());
    const Language first = document.metadata.languages.first();
    const auto done = run(program,
                          {u"--from=html"_s, u"--to=docx"_s, u"--metadata"_s,
                           u"lang="_s + (first == Language::Zh ? u"zh-CN"_s : u"en"_s), u"--output"_s, out, in},
                          cancelled);
    if (!done)
        return failure(done.error());
    return readFile(out, Largest);
}

} // namespace shihe::markup
