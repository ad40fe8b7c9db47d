// A Document becomes a Word file: pandoc, where it is installed, converts our HTML.
#pragma once

#include "core/markup/markup.h"

namespace shihe::markup {

/// The program that converts, with its path; empty where there is none. Looks into the search path anew each time.
[[nodiscard]] QString wordConverter();

/// Tables, headings, links and both languages; charts and seals as pictures with words; A4 with head and foot. Waits
/// for a process: not for the window's thread. Errors: those of html(); markup.no-converter, markup.converter (what it
/// said), markup.package, markup.cancelled.
[[nodiscard]] Result<QByteArray> word(const Document &document, const drawing::Fonts &fonts,
                                      const std::atomic_bool *cancelled = nullptr);

} // namespace shihe::markup
