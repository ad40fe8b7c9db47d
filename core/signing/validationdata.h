// The document security store of a PDF: certificates, lists and answers that prove a signature's validity later
// (ETSI EN 319 142-1, 5.4.2; ISO 32000-2, 12.8.4.3).
#pragma once

#include "core/signing/appender.h"
#include "core/signing/expansion.h"
#include "core/signing/revocation.h"

namespace shihe::signing {

/// One word of an authority, as it came and as it is understood: a list or an answer.
struct Evidence
{
    QByteArray bytes;
    Crl list;
    OcspAnswer answer;
};

[[nodiscard]] Evidence listEvidence(const QByteArray &bytes);
[[nodiscard]] Evidence answerEvidence(const QByteArray &bytes);

struct ValidationData
{
    bool present = false; ///< there is a store, however little it holds
    Certificates certificates;
    std::vector<Evidence> evidence;
};

/// What the store of @p pdf holds; what cannot be read is passed over. Throws as qpdf does, and std::length_error if it
/// holds more than a file of ours ever would.
[[nodiscard]] ValidationData readValidationData(QPDF &pdf, Budget &budget);

/// What one signature needs (VRI): all in DER.
struct RelatedData
{
    QByteArray contents; ///< of the signature, padding included
    QList<QByteArray> certificates;
    QList<QByteArray> lists;
    QList<QByteArray> answers;
};

/// Writes a store that holds what the old one did, and all of @p related.
void addValidationData(Appender &update, const std::vector<RelatedData> &related);

} // namespace shihe::signing
