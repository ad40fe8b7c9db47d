// What a process may use that reads a stranger's file.
#pragma once

namespace shihe::cli {

/// Memory, time on the processor and no core dump, where the system knows such limits; elsewhere nothing. A file that
/// goes beyond ends the process.
void limitThisProcess();

} // namespace shihe::cli
