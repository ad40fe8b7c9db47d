// A file read for judging it: its revisions, and the signatures that each of them shows.
#pragma once

#include "core/signing/fields.h"

namespace shihe::signing {

struct Reading
{
    PdfFile file;
    std::vector<std::vector<SignedField>> fields; ///< by revision, from 1 at 0; of the earliest ones at least
};

/// @p pdf with the fields of all its revisions. Errors: those of PdfFile::read(). Throws as qpdf does.
[[nodiscard]] Result<Reading> readSigned(const QByteArray &pdf);

/// verify() of @p pdf, to which something was appended after @p earlier was read: that much is not read again.
[[nodiscard]] Result<Verification> verifyAppended(const QByteArray &pdf, Reading earlier, const VerifyOptions &options);

} // namespace shihe::signing
