// One signature: its ranges, its CMS, its time, its certificate.
#pragma once

#include "core/signing/certificates.h"
#include "core/signing/cms.h"
#include "core/signing/fields.h"
#include "core/signing/timestamp.h"

namespace shihe::signing {

struct CheckedSignature
{
    SignatureReport report;
    SignedField field;
    Certificate certificate; ///< null if there is none
    Certificates others;
    bool isTimeStamp = false;
    std::optional<TokenReport> stamp; ///< its own time stamp, or what it is itself; only if that is intact
};

/// Everything that the signature by itself can tell; proven time, identity, state of the certificate and the levels
/// above B-T are judgeValidity()'s. Throws as qpdf does.
[[nodiscard]] CheckedSignature checkSignature(const PdfFile &file, SignedField field, const TrustStore &trust,
                                              const QDateTime &now);

} // namespace shihe::signing
