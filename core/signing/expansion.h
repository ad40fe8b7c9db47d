// What packed streams grow to, and when it is too much.
#pragma once

#include "core/signing/pdffile.h"

namespace shihe::signing {

/// Adds up what streams expand to, over one verification; throws std::length_error over 100 MB a stream or 500 MB in
/// all.
class ExpansionLimit final
{
public:
    [[nodiscard]] std::string decoded(Object stream);

private:
    std::size_t m_total = 0;
};

} // namespace shihe::signing
