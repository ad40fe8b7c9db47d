#include "app/cli/noting.h"

#include "core/assessment/binding.h"
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

QString assessmentNamedBy(const QByteArray &pdf)
{
    const auto json = signing::embeddedFile(pdf, QStringLiteral("binding.json"));
    const auto binding = json ? bindingFromJson(*json) : Result<Binding>(Binding());
    return binding ? binding->assessment : QString();
}

} // namespace

SignedFile signedFileOf(const QByteArray &pdf, const QString &signer)
{
    return {.signer = signer, .sha256 = sha256Hex(pdf), .bytes = pdf.size(), .revisions = signing::revisionList(pdf)};
}

Result<void> noteSigned(const WorkspaceFile &workspace, const SignedFile &signedFile)
{
    auto store = store::open(workspace, {.access = store::Access::Write});
    if (!store)
        return failure(store.error());
    const auto noted = (*store)->noteSigned(signedFile, systemPerson(), QDateTime::currentDateTimeUtc());
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
    SignedFile file = signedFileOf(pdf, signer.isEmpty() ? lastSignerOf(pdf) : signer);
    const auto known = m_store->signedFiles();
    if (!known)
        return failure(known.error());
    const FileStanding before = standingOf(file.revisions, *known);
    file.kind = before.file.kind;
    file.assessment = assessmentNamedBy(pdf);
    if (file.assessment.isEmpty())
        file.assessment = before.file.assessment;
    if (file.assessment.isEmpty())
        return failure(QT_TRANSLATE_NOOP("words", "cli.sign.no-assessment"));
    const auto noted = m_store->noteSigned(file, systemPerson(), QDateTime::currentDateTimeUtc());
    if (!noted)
        return failure(noted.error());
    return {};
}

} // namespace shihe::cli
