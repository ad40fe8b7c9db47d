#include "core/signing/batch.h"

#include "core/base/files.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace shihe::signing {
namespace {

constexpr qint64 PdfLimit = qint64{200} * 1024 * 1024; // verify() reads no more

/// nullopt: a cancel came before anything was written.
std::optional<FileOutcome> signOne(const Batch &batch, int number)
{
    const auto refused = [number](const Error &error) { return FileOutcome{.number = number, .refusal = error}; };
    const QString in = batch.files.at(number);
    const QString out = signedPath(in, batch.folder);
    if (QFileInfo::exists(out)) // first: it costs nothing to find out
        return refused({QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.output-exists")), {out}});
    const auto pdf = readFile(in, PdfLimit);
    if (!pdf)
        return refused(pdf.error());
    const Result<Handover> before = handoverOf(*pdf, batch.now());
    if (!before)
        return refused(before.error());
    if (const auto good = mayFollow(*before, batch.role); !good)
        return refused(good.error());
    if (batch.cancelled())
        return std::nullopt;
    const Result<SignedPdf> made = batch.sign(*pdf);
    if (batch.cancelled())
        return std::nullopt;
    if (!made)
        return refused(made.error());
    const Result<Handover> after = handoverOf(made->bytes, batch.now());
    if (!after)
        return refused(after.error());
    if (const auto written = writeFile(out, made->bytes); !written)
        return refused(written.error());
    return FileOutcome{.number = number, .out = out, .shortfall = made->shortfall, .handover = *after};
}

} // namespace

QString signedPath(const QString &in, const QString &folder)
{
    const QFileInfo file(in);
    if (!folder.isEmpty())
        return QDir(folder).filePath(file.fileName());
    static const QRegularExpression Signed(QStringLiteral("^(.*-signed)(?:-([0-9]{1,3}))?$"));
    QString name = file.completeBaseName();
    if (const auto match = Signed.match(name); match.hasMatch())
        name = match.captured(1) + u'-' + QString::number(std::max(1, match.captured(2).toInt()) + 1);
    else
        name += QStringLiteral("-signed");
    return file.dir().filePath(name + QStringLiteral(".pdf"));
}

bool concernsKey(const Error &error)
{
    return error.code.startsWith(u"signing.token-") || error.code.startsWith(u"signing.key-") ||
           error.code.startsWith(u"signing.store-");
}

void signFiles(const Batch &batch)
{
    if (!batch.folder.isEmpty())
        QDir().mkpath(batch.folder); // where it can't be, each file says so
    bool stopped = false;
    for (int number = 0; number < batch.files.size(); ++number) {
        std::optional<FileOutcome> outcome;
        if (!stopped && !batch.cancelled()) {
            batch.begins(number);
            outcome = signOne(batch, number);
        }
        stopped = stopped || (outcome && outcome->refusal && concernsKey(*outcome->refusal));
        batch.done(outcome.value_or(FileOutcome{.number = number}));
    }
}

} // namespace shihe::signing
