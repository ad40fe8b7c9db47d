// A PKCS #11 module as one hopes never to meet: it dies or hangs as soon as it is asked for its functions.
#include <chrono>
#include <cstdlib>
#include <thread>

#ifdef _WIN32
#define EXPORTED __declspec(dllexport)
#else
#define EXPORTED __attribute__((visibility("default")))
#endif

extern "C" EXPORTED unsigned long C_GetFunctionList(void ** /*list*/)
{
#ifdef SHIHE_HANGS
    std::this_thread::sleep_for(std::chrono::minutes(5));
#endif
    std::abort();
}
