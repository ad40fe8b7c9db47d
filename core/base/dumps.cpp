#include "core/base/dumps.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <windows.h>
#else
#include <sys/resource.h>
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#endif
#endif

namespace shihe {

// Nothing here is checked: a system that refuses is one that never offered it, and the program must start all the same.
void keepOutOfDumps() noexcept
{
#if defined(Q_OS_WIN)
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX); // no error report with the memory's contents
#else
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) // its leak check attaches to the process
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
#endif
}

} // namespace shihe
