#include "core/session/workspacekey.h"

namespace shihe {

PassphraseLength lengthOf(QStringView passphrase)
{
    constexpr qsizetype Enough = 16;
    const qsizetype length = passphrase.toUcs4().size(); // 𠮷 is one character
    return length == 0                   ? PassphraseLength::None
           : length < ShortestPassphrase ? PassphraseLength::TooShort
           : length < Enough             ? PassphraseLength::Short
                                         : PassphraseLength::Good;
}

} // namespace shihe
