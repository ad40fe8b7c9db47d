// What a person wants to sign with, and the work itself: opening the key, placing the box, signing, raising the level.
#pragma once

#include "core/drawing/fonts.h"
#include "core/signing/batch.h"
#include "core/signing/tokens.h"

namespace shihe::ui {

struct SignRequest
{
    QString keyFile;                           ///< PKCS#12
    std::optional<signing::TokenChoice> token; ///< instead of a file
    QString seal;                              ///< a PNG; may be empty
    Secret password;                           ///< or PIN
    signing::SignOptions options;              ///< without box and outlines
    bool visible = true;                       ///< in the place that the report keeps for it
    Language language = Language::Zh;
    signing::Level level = signing::Level::BB;
    QString timeStampServer;        ///< for every level above B-B
    bool timeStampOptional = false; ///< sign at the level that is reached if nobody answers
    signing::WebOptions web;
};

/// The running program as the helper that loads a token's module.
[[nodiscard]] signing::TokenHelper tokenHelper();

/// The key that @p request names, whose password is taken, and the picture of its seal read. Errors: those of
/// readFile(), signing::openKey() and signing::openToken().
[[nodiscard]] Result<signing::Key> openKey(SignRequest &request);

/// Signs @p pdf as @p request says. Slow; may go online. Errors: those of signing::sign() and signing::extend().
[[nodiscard]] Result<signing::SignedPdf> signAsWanted(const QByteArray &pdf, const signing::Key &key,
                                                      const SignRequest &request, const drawing::Fonts &fonts,
                                                      const Words &words);

} // namespace shihe::ui
