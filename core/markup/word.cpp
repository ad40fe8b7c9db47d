#include "core/markup/word.h"

#include "core/base/files.h"
#include "core/markup/htmlcomposer.h"
#include "core/markup/package.h"
#include "core/markup/wordtemplate.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace shihe::markup {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 100;                     // milliseconds between looks at `cancelled`
constexpr qint64 Largest = 256 * qint64{1 << 20}; // bytes of a result

/// What @p program prints, run in @p folder.
Result<QByteArray> run(const QString &program, const QStringList &arguments, const QString &folder,
                       const std::atomic_bool *cancelled)
{
    QProcess process;
    process.setWorkingDirectory(folder);
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
                       {QString::fromLocal8Bit(process.readAllStandardError()).simplified().left(300)});
    return process.readAllStandardOutput();
}

/// docProps/core.xml
QByteArray properties(const document::Metadata &metadata)
{
    const Language first = metadata.languages.first();
    const QString created = metadata.created.value_or(QDateTime::currentDateTimeUtc()).toUTC().toString(Qt::ISODate);
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties "
           "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
           "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>%1</dc:title><dc:subject>%2</dc:subject>"
           "<dc:creator>%3</dc:creator><cp:keywords>%4</cp:keywords><dc:language>%5</dc:language><dcterms:created "
           "xsi:type=\"dcterms:W3CDTF\">%6</dcterms:created></cp:coreProperties>\n"_s
               .arg(escaped(metadata.title.in(first)), escaped(metadata.subject.in(first)), escaped(metadata.author),
                    escaped(metadata.keywords.join(u", "_s)), first == Language::Zh ? u"zh-CN"_s : u"en"_s, created)
               .toUtf8();
}

/// What the converter can't say, put into @p made.
Result<QByteArray> finished(const QByteArray &made, const Document &document, const QList<WordTable> &tables)
{
    auto parts = unpacked(made);
    if (!parts)
        return failure(parts.error());
    auto text = finishedTables(parts->value(u"word/document.xml"_s), tables);
    if (!text)
        return failure(text.error());
    parts->insert(u"word/document.xml"_s, *text);
    parts->insert(u"docProps/core.xml"_s, properties(document.metadata));
    return packed(*parts);
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
    HtmlOptions options{.forWord = true, .cancelled = cancelled};
    if (const auto sound = document::check(document); !sound)
        return failure(sound.error());
    HtmlComposer composer(document, fonts, options);
    const auto text = composer.run();
    if (!text)
        return failure(text.error());
    const QTemporaryDir folder;
    const auto original = run(program, {u"--print-default-data-file"_s, u"reference.docx"_s}, folder.path(), cancelled);
    if (!original)
        return failure(original.error());
    const auto styles = wordTemplate(*original, document);
    if (!styles)
        return failure(styles.error());
    QList<std::pair<QString, QByteArray>> files{{u"report.html"_s, *text}, {u"styles.docx"_s, *styles}};
    for (qsizetype i = 0; i < composer.pictures().size(); ++i)
        files.append({HtmlComposer::pictureName(i), composer.pictures().at(i)});
    for (const auto &[name, bytes] : std::as_const(files)) {
        if (const auto written = writeFile(folder.filePath(name), bytes); !written)
            return failure(written.error());
    }
    const auto done = run(program,
                          {u"--from=html"_s, u"--to=docx"_s, u"--reference-doc=styles.docx"_s,
                           u"--output=report.docx"_s, u"report.html"_s},
                          folder.path(), cancelled);
    if (!done)
        return failure(done.error());
    const auto made = readFile(folder.filePath(u"report.docx"_s), Largest);
    if (!made)
        return failure(made.error());
    return finished(*made, document, composer.tables());
}

} // namespace shihe::markup
