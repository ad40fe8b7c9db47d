// The certificates in a CMS container: which one signed, and whether they are what they were.
#include "core/signing/cms.h"

#include <openssl/err.h>

namespace shihe::signing {

bool namesCertificate(CMS_SignerInfo *signer, X509 *certificate, bool version1)
{
    const CertificateReferences chain(sk_X509_new_null());
    sk_X509_push(chain.get(), certificate);
    Owned<ESS_SIGNING_CERT, ESS_SIGNING_CERT_free> first;
    Owned<ESS_SIGNING_CERT_V2, ESS_SIGNING_CERT_V2_free> second;
    if (const auto *value =
            signedAttribute<ASN1_STRING>(signer, NID_id_smime_aa_signingCertificateV2, V_ASN1_SEQUENCE)) {
        const unsigned char *at = ASN1_STRING_get0_data(value);
        second.reset(d2i_ESS_SIGNING_CERT_V2(nullptr, &at, ASN1_STRING_length(value)));
    }
    if (const auto *value = signedAttribute<ASN1_STRING>(signer, NID_id_smime_aa_signingCertificate, V_ASN1_SEQUENCE);
        value != nullptr && version1) {
        const unsigned char *at = ASN1_STRING_get0_data(value);
        first.reset(d2i_ESS_SIGNING_CERT(nullptr, &at, ASN1_STRING_length(value)));
    }
    const bool named =
        (first || second) && OSSL_ESS_check_signing_certs(first.get(), second.get(), chain.get(), 1) == 1;
    ERR_clear_error();
    return named;
}

bool areWhole(STACK_OF(X509) * all)
{
    const int count = all == nullptr ? 0 : sk_X509_num(all);
    const auto isNamed = [all](int child, int issuer) {
        return X509_NAME_cmp(X509_get_issuer_name(sk_X509_value(all, child)),
                             X509_get_subject_name(sk_X509_value(all, issuer))) == 0;
    };
    const auto isSigned = [all](int child, int issuer) {
        return X509_verify(sk_X509_value(all, child), X509_get0_pubkey(sk_X509_value(all, issuer))) == 1;
    };
    bool whole = true;
    for (int i = 0; i < count && whole && count > 1; ++i) {
        bool issuerIsThere = false;
        bool good = false;
        bool issued = false;
        for (int j = 0; j < count; ++j) {
            issuerIsThere = issuerIsThere || isNamed(i, j);
            good = good || (isNamed(i, j) && isSigned(i, j));
            issued = issued || (j != i && isNamed(j, i) && isSigned(j, i));
        }
        whole = issuerIsThere ? good : issued;
    }
    ERR_clear_error();
    return whole;
}

bool isSignedByIssuer(X509 *certificate, STACK_OF(X509) * all)
{
    bool isThere = false;
    bool good = false;
    for (int i = 0; all != nullptr && i < sk_X509_num(all); ++i) {
        X509 *issuer = sk_X509_value(all, i);
        if (X509_NAME_cmp(X509_get_issuer_name(certificate), X509_get_subject_name(issuer)) != 0)
            continue;
        isThere = true;
        // SM2 needs the signer's identifier besides; the chain to a trusted root is checked with it.
        EVP_PKEY *key = X509_get0_pubkey(issuer);
        good = good || EVP_PKEY_is_a(key, "SM2") == 1 || X509_verify(certificate, key) == 1;
    }
    ERR_clear_error();
    return good || !isThere;
}

} // namespace shihe::signing
