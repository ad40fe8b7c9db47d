// Systems without one store of keys for all programs.
#include "core/signing/systementries.h"
#include "core/signing/systemstore.h"

namespace shihe::signing {

bool hasSystemStore()
{
    return false;
}

Result<SystemEntries> systemEntries()
{
    return failure(QT_TRANSLATE_NOOP("words", "signing.store-none"));
}

} // namespace shihe::signing
