#include "app/cli/noting.h"

#include "core/session/journalrows.h"
#include "core/signing/revisionlist.h"

namespace shihe::cli {
namespace {

QString lastSignerOf(const QByteArray &pdf)
{
    const auto verified = signing::verify(pdf, {.now = QDateTime::currentDateTimeUtc(), .trusted = {}});
    QString signer;
    if (verified)
        for (const signing::SignatureReport &each : verified->signatures)
            if (each.subfilter != u"ETSI.RFC3161")
                signer = each.signer;
    return signer;
}

} // namespace

SignedFile signedFileOf(const QByteArray &pdf, const QString &signer)
{
    return shihe::signedFileOf(pdf, signer, signing::revisionList(pdf),
                               signing::embeddedFile(pdf, QStringLiteral("binding.json")));
}

Result<void> noteSigned(const WorkspaceFile &workspace, const SignedFile &signedFile)
{
    auto store = store::open(workspace, {.access = store::Access::Write});
    if (!store)
        return failure(store.error());
    const auto noted = (*store)->journalRows()->noteSigned(signedFile, systemPerson(), QDateTime::currentDateTimeUtc());
    if (!noted)
        return failure(noted.error());
    return {};
}

Result<Notebook> Notebook::open(const WorkspaceFile &workspace)
{
    auto store = store::open(workspace, {.access = store::Access::Write});
    if (!store)
        return failure(store.error());
    Notebook notebook;
    notebook.m_store = std::move(*store);
    return notebook;
}

Result<void> Notebook::note(const Context &context, const QByteArray &pdf, const QString &signer)
{
    if (const auto written = write(pdf, signer); !written)
        return failure(QT_TRANSLATE_NOOP("words", "signing.not-noted"),
                       {context.words.text(context.language, written.error())});
    return {};
}

Result<void> Notebook::write(const QByteArray &pdf, const QString &signer)
{
    const auto known = m_store->journalRows()->signedFiles();
    if (!known)
        return failure(known.error());
    const SignedFile file = attributed(signedFileOf(pdf, signer.isEmpty() ? lastSignerOf(pdf) : signer), *known);
    if (file.assessment.isEmpty())
        return failure(QT_TRANSLATE_NOOP("words", "cli.sign.no-assessment"));
    const auto noted = m_store->journalRows()->noteSigned(file, systemPerson(), QDateTime::currentDateTimeUtc());
    if (!noted)
        return failure(noted.error());
    return {};
}

} // namespace shihe::cli
