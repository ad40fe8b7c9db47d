// What the signatures of a file are worth: proven times, identities, certificates at those times, revocation, levels.
#pragma once

#include "core/signing/revocations.h"
#include "core/signing/signaturecheck.h"

namespace shihe::signing {

/// Judges @p signatures, which are sorted by the revisions they cover, and tells @p result where one could ask and
/// until when the last time stamp holds. Throws as qpdf does.
void judgeValidity(PdfFile &file, std::vector<CheckedSignature> &signatures, const TrustStore &trust,
                   const VerifyOptions &options, Budget &budget, Verification &result);

} // namespace shihe::signing
