#include "core/signing/signing.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shihe::signing {
namespace {

QString name(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Intact:
        return u"intact"_s;
    case Verdict::PermittedAdditions:
        return u"permitted-additions"_s;
    case Verdict::Changed:
        return u"changed"_s;
    case Verdict::Damaged:
        return u"damaged"_s;
    case Verdict::Unsigned:
        return u"unsigned"_s;
    }
    return {};
}

QString name(Level level)
{
    switch (level) {
    case Level::None:
        return u"none"_s;
    case Level::BB:
        return u"B-B"_s;
    case Level::BT:
        return u"B-T"_s;
    case Level::BLT:
        return u"B-LT"_s;
    case Level::BLTA:
        return u"B-LTA"_s;
    }
    return {};
}

QString name(Identity identity)
{
    switch (identity) {
    case Identity::Trusted:
        return u"trusted"_s;
    case Identity::SelfMade:
        return u"self-made"_s;
    case Identity::UnknownIssuer:
        return u"unknown-issuer"_s;
    }
    return {};
}

QString name(CertificateState state)
{
    switch (state) {
    case CertificateState::Valid:
        return u"valid"_s;
    case CertificateState::Expired:
        return u"expired"_s;
    case CertificateState::NotYetValid:
        return u"not-yet-valid"_s;
    case CertificateState::Revoked:
        return u"revoked"_s;
    case CertificateState::WrongUsage:
        return u"wrong-usage"_s;
    }
    return {};
}

QString name(Revocation revocation)
{
    switch (revocation) {
    case Revocation::Good:
        return u"good"_s;
    case Revocation::Revoked:
        return u"revoked"_s;
    case Revocation::NotChecked:
        return u"not-checked"_s;
    }
    return {};
}

QJsonValue time(const std::optional<QDateTime> &instant)
{
    return instant ? QJsonValue(instant->toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

/// The last word of each code: "token-future" of "signing.problem.token-future".
QJsonArray codes(const QList<Error> &errors)
{
    QJsonArray list;
    for (const Error &error : errors)
        list.append(error.code.section(u'.', -1));
    return list;
}

QJsonObject toJson(const SignatureReport &signature)
{
    return {{u"field"_s, signature.field},
            {u"signer"_s, signature.signer},
            {u"subfilter"_s, signature.subfilter},
            {u"level"_s, name(signature.level)},
            {u"profile"_s, profile(signature)},
            {u"outdated"_s, signature.outdated},
            {u"intact"_s, signature.intact},
            {u"covers_revision"_s, signature.coversRevision},
            {u"revisions"_s, signature.revisions},
            {u"identity"_s, name(signature.identity)},
            {u"certificate"_s, name(signature.certificate)},
            {u"time"_s, QJsonObject{{u"claimed"_s, time(signature.claimed)}, {u"proven"_s, time(signature.proven)}}},
            {u"revocation"_s, name(signature.revocation)},
            {u"revocation_as_of"_s, time(signature.revocationAsOf)},
            {u"revoked_at"_s, time(signature.revokedAt)},
            {u"problems"_s, codes(signature.problems)}};
}

} // namespace

QString wordKey(Verdict verdict)
{
    return u"signing.verdict."_s + name(verdict);
}
QString wordKey(Identity identity)
{
    return u"signing.identity."_s + name(identity);
}
QString wordKey(CertificateState state)
{
    return u"signing.certificate."_s + name(state);
}
QString wordKey(Revocation revocation)
{
    return u"signing.revocation."_s + name(revocation);
}

QString profile(const SignatureReport &signature)
{
    const QString outdated = signature.outdated ? u", outdated"_s : QString();
    if (signature.level != Level::None)
        return u"PAdES "_s + name(signature.level);
    if (signature.subfilter == u"ETSI.RFC3161")
        return u"time stamp (ETSI.RFC3161)"_s + outdated;
    if (signature.subfilter == u"ETSI.CAdES.detached")
        return u"CAdES in PDF (ETSI.CAdES.detached), no PAdES baseline"_s + outdated;
    if (signature.subfilter == u"adbe.pkcs7.detached")
        return u"CMS in PDF (adbe.pkcs7.detached), no PAdES"_s + outdated;
    if (signature.subfilter == u"adbe.pkcs7.sha1")
        return u"CMS in PDF (adbe.pkcs7.sha1), no PAdES"_s + outdated;
    if (signature.subfilter == u"adbe.x509.rsa_sha1")
        return u"adbe.x509.rsa_sha1"_s + outdated;
    return signature.subfilter.isEmpty() ? u"unknown"_s : u"unknown (%1)"_s.arg(signature.subfilter);
}

QString wordKey(Level level)
{
    return u"signing.level."_s + name(level);
}

Error revocationWord(const SignatureReport &signature, const std::function<QString(const QDateTime &)> &time)
{
    if (signature.revocation == Revocation::Good && signature.revocationAsOf)
        return {QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.revocation.good-as-of")),
                {time(*signature.revocationAsOf)}};
    if (signature.revocation != Revocation::Revoked || !signature.revokedAt)
        return {wordKey(signature.revocation), {}};
    if (!signature.proven)
        return {QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.revocation.revoked-on")),
                {time(*signature.revokedAt)}};
    const bool before = *signature.revokedAt <= *signature.proven;
    return {before ? QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.revocation.revoked-before"))
                   : QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.revocation.revoked-after")),
            {time(*signature.revokedAt)}};
}

QStringList changeWords()
{
    return {u"actions"_s,
            u"annotation-added"_s,
            u"annotation-changed"_s,
            u"annotation-removed"_s,
            u"attachments"_s,
            u"covers-content"_s,
            u"cross-reference"_s,
            u"dates"_s,
            u"field-filled"_s,
            u"field-look"_s,
            u"form"_s,
            u"layers"_s,
            u"metadata"_s,
            u"names"_s,
            u"other"_s,
            u"outline"_s,
            u"page-content"_s,
            u"pages"_s,
            u"permissions"_s,
            u"revision-chain"_s,
            u"signature-added"_s,
            u"signature-changed"_s,
            u"signature-field-added"_s,
            u"signature-loose"_s,
            u"signature-removed"_s,
            u"structure"_s,
            u"time-stamp-added"_s,
            u"trailer"_s,
            u"trailing-bytes"_s,
            u"validation-data"_s,
            u"validation-data-removed"_s};
}

QJsonObject toJson(const Verification &verification)
{
    QJsonArray signatures;
    for (const SignatureReport &signature : verification.signatures)
        signatures.append(toJson(signature));
    QJsonArray changes;
    for (const Change &change : verification.changes)
        changes.append(QJsonObject{{u"revision"_s, change.revision},
                                   {u"page"_s, change.page ? QJsonValue(*change.page) : QJsonValue()},
                                   {u"what"_s, change.what},
                                   {u"allowed"_s, change.allowed}});
    return {{u"verdict"_s, name(verification.verdict)},
            {u"signatures"_s, signatures},
            {u"changes"_s, changes},
            {u"revocation_addresses"_s, QJsonArray::fromStringList(verification.revocationAddresses)},
            {u"not_checked"_s, codes(verification.notChecked)},
            {u"renew_before"_s, time(verification.renewBefore)}};
}

} // namespace shihe::signing
