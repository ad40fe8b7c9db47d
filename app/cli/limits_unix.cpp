#include "app/cli/limits.h"

#include <algorithm>
#include <sys/resource.h>

namespace shihe::cli {
namespace {

template <class Resource>
void lower(Resource resource, rlim_t most)
{
    rlimit limit{};
    if (getrlimit(resource, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_cur == RLIM_INFINITY ? most : std::min(limit.rlim_cur, most);
    static_cast<void>(setrlimit(resource, &limit)); // without it the verifier's own limits hold
}

} // namespace

void limitThisProcess()
{
#if !defined(__SANITIZE_ADDRESS__) // which reserves far more
    // A file of 200 MB, what it expands to (500 MB), and both trees of a comparison.
    constexpr rlim_t Memory = 4UL * 1024 * 1024 * 1024;
    lower(RLIMIT_AS, Memory);
#endif
    constexpr rlim_t Seconds = 120;
    lower(RLIMIT_CPU, Seconds);
    lower(RLIMIT_CORE, 0);
}

} // namespace shihe::cli
