// Keeps what the program knows out of core dumps and of other programs of the same user.
#pragma once

namespace shihe {

/// The process leaves no core dump, and no debugger of the same user may attach where the system can forbid it. Called
/// once at the start of main(); children inherit it.
void keepOutOfDumps() noexcept;

} // namespace shihe
