// One signature: its ranges, its CMS, its time, its certificate.
#pragma once

#include "core/signing/certificates.h"
#include "core/signing/cms.h"
#include "core/signing/fields.h"

namespace shihe::signing {

struct CheckedSignature
{
    SignatureReport report;
    SignedField field;
    Certificate certificate; ///< null if there is none
    Certificates others;
    bool isTimeStamp = false;
};

/// Everything that the signature by itself can tell; the certificate's state is judgeCertificate()'s. Throws as qpdf
/// does.
[[nodiscard]] CheckedSignature checkSignature(const PdfFile &file, SignedField field, const TrustStore &trust,
                                              const QDateTime &now);

/// Fills in identity and state of the certificate at the proven time, else at @p now.
void judgeCertificate(CheckedSignature &signature, const TrustStore &trust, const QDateTime &now);

} // namespace shihe::signing
