// A time stamp over a whole document: a signature that nobody makes (ETSI EN 319 142-1, 5.4.3; ISO 32000-2, 12.8.5).
#pragma once

#include "core/signing/certificates.h"
#include "core/signing/pdffile.h"

namespace shihe::signing {

/// @p file with one more revision that carries an invisible document time stamp by @p service. Errors: those of
/// requestToken(), signing.failed. Throws as qpdf does.
[[nodiscard]] Result<QByteArray> addDocumentTimeStamp(PdfFile &file, const TimeStampService &service,
                                                      const TrustStore &trust, const QDateTime &now);

} // namespace shihe::signing
