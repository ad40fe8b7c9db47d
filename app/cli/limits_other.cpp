#include "app/cli/limits.h"

namespace shihe::cli {

// No such limits; the verifier's own hold (core/signing/pdffile.h, expansion.h).
void limitThisProcess() {}

} // namespace shihe::cli
