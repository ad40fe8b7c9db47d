#include "core/signing/cms.h"
#include "core/signing/revocation.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>

namespace shihe::signing {
namespace {

constexpr qint64 SecondsOfSkew = 5 * 60;

bool isStrong(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    int digestNid = NID_undef;
    if (OBJ_find_sigid_algs(OBJ_obj2nid(object), &digestNid, nullptr) != 1)
        return false;
    // RSA-PSS and Edwards keys name no digest here; a weak one cannot be chosen by accident.
    return digestNid == NID_undef || digestNid == NID_sha256 || digestNid == NID_sha384 || digestNid == NID_sha512 ||
           digestNid == NID_sm3;
}

/// The issuer itself, or one it made for this: issued by the very key, for OCSP signing, valid when it answered.
bool mayAnswer(X509 *signer, X509 *issuer, const QDateTime &at)
{
    if (X509_cmp(signer, issuer) == 0)
        return true;
    const bool delegated = (X509_get_extension_flags(signer) & EXFLAG_XKUSAGE) != 0 &&
                           (X509_get_extended_key_usage(signer) & XKU_OCSP_SIGN) != 0;
    return delegated && X509_NAME_cmp(X509_get_issuer_name(signer), X509_get_subject_name(issuer)) == 0 &&
           X509_verify(signer, X509_get0_pubkey(issuer)) == 1 && at >= dateOf(X509_get0_notBefore(signer)) &&
           at <= dateOf(X509_get0_notAfter(signer));
}

bool isAbout(const OCSP_CERTID *id, X509 *certificate, X509 *issuer)
{
    ASN1_OBJECT *algorithm = nullptr;
    OCSP_id_get0_info(nullptr, &algorithm, nullptr, nullptr, const_cast<OCSP_CERTID *>(id));
    const EVP_MD *hash = EVP_get_digestbyobj(algorithm);
    const Owned<OCSP_CERTID, OCSP_CERTID_free> own(hash == nullptr ? nullptr
                                                                   : OCSP_cert_to_id(hash, certificate, issuer));
    return own && OCSP_id_cmp(id, own.get()) == 0;
}

} // namespace

void CertificateStatus::merge(const CertificateStatus &other)
{
    static constexpr int OnHold = 6; // the one revocation that can be lifted: there the later word counts
    const auto isOnHold = [](const CertificateStatus &status) {
        return status.kind == Kind::Revoked && status.reason == OnHold;
    };
    if (other.kind == Kind::Unknown)
        return;
    const bool differ = kind != Kind::Unknown && kind != other.kind;
    const bool takes = kind == Kind::Unknown                            ? true
                       : differ && (isOnHold(*this) || isOnHold(other)) ? other.asOf > asOf
                       : differ                                         ? other.kind == Kind::Revoked
                       : kind == Kind::Revoked                          ? other.revokedAt < revokedAt
                                                                        : other.asOf > asOf;
    if (takes)
        *this = other;
}

bool provesGood(const QDateTime &from, const QDateTime &until, X509 *certificate, const Moment &moment)
{
    constexpr qint64 SecondsWithoutEnd = 24 * 60 * 60; // "newer information is always available": no older than a day
    const QDateTime end = until.isValid() ? until : from.addSecs(SecondsWithoutEnd);
    return end.addSecs(SecondsOfSkew) >= moment.at && from <= dateOf(X509_get0_notAfter(certificate));
}

CertificateStatus statusByOcsp(OCSP_BASICRESP *answer, X509 *certificate, X509 *issuer, STACK_OF(X509) * others,
                               const Moment &moment)
{
    X509 *signer = nullptr;
    const CertificateReferences known(others == nullptr ? sk_X509_new_null() : sk_X509_dup(others));
    sk_X509_push(known.get(), issuer);
    const QDateTime produced = dateOf(OCSP_resp_get0_produced_at(answer));
    const bool authentic = OCSP_resp_get0_signer(answer, &signer, known.get()) == 1 &&
                           isStrong(OCSP_resp_get0_tbs_sigalg(answer)) && mayAnswer(signer, issuer, produced) &&
                           OCSP_basic_verify(answer, known.get(), nullptr, OCSP_NOVERIFY) == 1;
    ERR_clear_error();
    if (!authentic || produced > moment.now.addSecs(SecondsOfSkew))
        return {};
    CertificateStatus status;
    for (int i = 0; i < OCSP_resp_count(answer); ++i) {
        OCSP_SINGLERESP *single = OCSP_resp_get0(answer, i);
        if (!isAbout(OCSP_SINGLERESP_get0_id(single), certificate, issuer))
            continue;
        int reason = -1;
        ASN1_GENERALIZEDTIME *revoked = nullptr;
        ASN1_GENERALIZEDTIME *from = nullptr;
        ASN1_GENERALIZEDTIME *until = nullptr;
        const int said = OCSP_single_get0_status(single, &reason, &revoked, &from, &until);
        const QDateTime since = dateOf(from);
        if (!since.isValid() || since > moment.now.addSecs(SecondsOfSkew))
            continue;
        if (said == V_OCSP_CERTSTATUS_REVOKED && dateOf(revoked).isValid())
            status.merge({CertificateStatus::Kind::Revoked, since, dateOf(revoked),
                          reason < 0 ? std::nullopt : std::optional(reason)});
        else if (said == V_OCSP_CERTSTATUS_GOOD && provesGood(since, dateOf(until), certificate, moment))
            status.merge({CertificateStatus::Kind::Good, since, {}, {}});
    }
    ERR_clear_error();
    return status;
}

OcspQuery makeOcspQuery(X509 *certificate, X509 *issuer)
{
    OcspQuery query;
    query.request.reset(OCSP_REQUEST_new());
    Owned<OCSP_CERTID, OCSP_CERTID_free> id(
        OCSP_cert_to_id(EVP_sha1(), certificate, issuer)); // names, protects nothing
    if (!query.request || !id || OCSP_request_add0_id(query.request.get(), id.get()) == nullptr)
        return {};
    (void)id.release(); // the request's now
    OCSP_request_add1_nonce(query.request.get(), nullptr, 16);
    query.bytes = der(query.request.get(), i2d_OCSP_REQUEST);
    return query;
}

OcspAnswer readOcspAnswer(const QByteArray &bytes)
{
    if (!elementLength(bytes, true))
        return {};
    const unsigned char *position = raw(bytes);
    const Owned<OCSP_RESPONSE, OCSP_RESPONSE_free> response(
        d2i_OCSP_RESPONSE(nullptr, &position, static_cast<long>(bytes.size())));
    OcspAnswer answer(response && OCSP_response_status(response.get()) == OCSP_RESPONSE_STATUS_SUCCESSFUL
                          ? OCSP_response_get1_basic(response.get())
                          : nullptr);
    ERR_clear_error();
    return answer;
}

} // namespace shihe::signing
