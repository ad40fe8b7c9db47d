#include "core/signing/cms.h"
#include "core/signing/revocation.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>

namespace shihe::signing {
namespace {

constexpr qint64 SecondsOfSkew = 5 * 60;
constexpr qsizetype MostAddresses = 3;

using Points = Owned<CRL_DIST_POINTS, CRL_DIST_POINTS_free>;
using Partition = Owned<ISSUING_DIST_POINT, ISSUING_DIST_POINT_free>;

bool isWeb(const QString &url)
{
    return url.startsWith(u"http://", Qt::CaseInsensitive) || url.startsWith(u"https://", Qt::CaseInsensitive);
}

QStringList addressesIn(GENERAL_NAMES *names)
{
    QStringList found;
    for (int i = 0; names != nullptr && i < sk_GENERAL_NAME_num(names); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names, i);
        if (name->type == GEN_URI)
            found << QString::fromLatin1(bytesOf(name->d.uniformResourceIdentifier)).trimmed();
    }
    return found;
}

QStringList addressesOf(DIST_POINT_NAME *name)
{
    return name != nullptr && name->type == 0 ? addressesIn(name->name.fullname) : QStringList();
}

/// Of the certificate's distribution points, whatever the scheme.
QStringList pointsOf(X509 *certificate)
{
    QStringList found;
    const Points points(
        static_cast<CRL_DIST_POINTS *>(X509_get_ext_d2i(certificate, NID_crl_distribution_points, nullptr, nullptr)));
    for (int i = 0; points && i < sk_DIST_POINT_num(points.get()); ++i)
        found += addressesOf(sk_DIST_POINT_value(points.get(), i)->distpoint);
    ERR_clear_error();
    return found;
}

QStringList web(const QStringList &addresses)
{
    QStringList found;
    for (const QString &address : addresses)
        if (isWeb(address) && !found.contains(address) && found.size() < MostAddresses)
            found << address;
    return found;
}

QStringList accessAddresses(X509 *certificate, int method)
{
    QStringList found;
    const Owned<AUTHORITY_INFO_ACCESS, AUTHORITY_INFO_ACCESS_free> access(
        static_cast<AUTHORITY_INFO_ACCESS *>(X509_get_ext_d2i(certificate, NID_info_access, nullptr, nullptr)));
    for (int i = 0; access && i < sk_ACCESS_DESCRIPTION_num(access.get()); ++i) {
        const ACCESS_DESCRIPTION *entry = sk_ACCESS_DESCRIPTION_value(access.get(), i);
        if (OBJ_obj2nid(entry->method) == method && entry->location->type == GEN_URI)
            found << QString::fromLatin1(bytesOf(entry->location->d.uniformResourceIdentifier)).trimmed();
    }
    ERR_clear_error();
    return web(found);
}

/// A list may be about a part of the authority's certificates only (RFC 5280, 5.2.5): then silence proves nothing for
/// the others. What critical extension we don't know may narrow it in another way.
bool isAbout(X509_CRL *list, X509 *certificate)
{
    for (int i = 0; i < X509_CRL_get_ext_count(list); ++i) {
        X509_EXTENSION *extension = X509_CRL_get_ext(list, i);
        if (X509_EXTENSION_get_critical(extension) == 1 &&
            OBJ_obj2nid(X509_EXTENSION_get_object(extension)) != NID_issuing_distribution_point)
            return false; // also a delta list
    }
    if (X509_CRL_get_ext_by_NID(list, NID_issuing_distribution_point, -1) < 0)
        return true;
    const Partition part(static_cast<ISSUING_DIST_POINT *>(
        X509_CRL_get_ext_d2i(list, NID_issuing_distribution_point, nullptr, nullptr)));
    const bool authority = X509_check_ca(certificate) > 0;
    if (!part || part->indirectCRL > 0 || part->onlyattr > 0 || part->onlysomereasons != nullptr ||
        (part->onlyuser > 0 && authority) || (part->onlyCA > 0 && !authority))
        return false;
    if (part->distpoint == nullptr)
        return true;
    const QStringList named = pointsOf(certificate);
    const QStringList own = addressesOf(part->distpoint);
    return std::any_of(own.begin(), own.end(), [&named](const QString &address) { return named.contains(address); });
}

bool isAuthentic(X509_CRL *list, X509 *issuer)
{
    const bool mayList = (X509_get_key_usage(issuer) & KU_CRL_SIGN) != 0; // all bits if it has no key usage
    int digestNid = NID_undef;
    OBJ_find_sigid_algs(X509_CRL_get_signature_nid(list), &digestNid, nullptr);
    const bool weak = digestNid == NID_sha1 || digestNid == NID_md5;
    return mayList && !weak && X509_NAME_cmp(X509_CRL_get_issuer(list), X509_get_subject_name(issuer)) == 0 &&
           X509_CRL_verify(list, X509_get0_pubkey(issuer)) == 1;
}

/// When the key was lost, if the authority says so; else when it revoked (RFC 5280, 5.3.2).
QDateTime revokedSince(X509_REVOKED *entry)
{
    const QDateTime revoked = dateOf(X509_REVOKED_get0_revocationDate(entry));
    const Owned<ASN1_GENERALIZEDTIME, ASN1_GENERALIZEDTIME_free> invalid(
        static_cast<ASN1_GENERALIZEDTIME *>(X509_REVOKED_get_ext_d2i(entry, NID_invalidity_date, nullptr, nullptr)));
    const QDateTime since = invalid ? dateOf(invalid.get()) : QDateTime();
    return since.isValid() && since < revoked ? since : revoked;
}

std::optional<int> reasonOf(X509_REVOKED *entry)
{
    const Owned<ASN1_ENUMERATED, ASN1_ENUMERATED_free> reason(
        static_cast<ASN1_ENUMERATED *>(X509_REVOKED_get_ext_d2i(entry, NID_crl_reason, nullptr, nullptr)));
    return reason ? std::optional(static_cast<int>(ASN1_ENUMERATED_get(reason.get()))) : std::nullopt;
}

} // namespace

CertificateStatus statusByCrl(X509_CRL *list, X509 *certificate, X509 *issuer, const Moment &moment)
{
    const QDateTime from = dateOf(X509_CRL_get0_lastUpdate(list));
    CertificateStatus status;
    if (!from.isValid() || from > moment.now.addSecs(SecondsOfSkew) || !isAuthentic(list, issuer) ||
        !isAbout(list, certificate)) {
        ERR_clear_error();
        return status;
    }
    X509_REVOKED *entry = nullptr;
    const int found = X509_CRL_get0_by_cert(list, &entry, certificate); // 2: taken off the list again
    if (found == 1 && revokedSince(entry).isValid())
        status = {CertificateStatus::Kind::Revoked, from, revokedSince(entry), reasonOf(entry)};
    else if (found != 1 && provesGood(from, dateOf(X509_CRL_get0_nextUpdate(list)), certificate, moment))
        status = {CertificateStatus::Kind::Good, from, {}, {}};
    ERR_clear_error();
    return status;
}

QStringList ocspAddresses(X509 *certificate)
{
    return accessAddresses(certificate, NID_ad_OCSP);
}

QStringList crlAddresses(X509 *certificate)
{
    return web(pointsOf(certificate));
}

QStringList issuerAddresses(X509 *certificate)
{
    return accessAddresses(certificate, NID_ad_ca_issuers);
}

Crl readCrl(const QByteArray &bytes)
{
    if (!elementLength(bytes, true))
        return {};
    const unsigned char *position = raw(bytes);
    Crl list(d2i_X509_CRL(nullptr, &position, static_cast<long>(bytes.size())));
    ERR_clear_error();
    return list;
}

} // namespace shihe::signing
