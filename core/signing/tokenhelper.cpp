// The helper process of a token. Standard output belongs to the answer: what the module prints goes to standard error.
#include "core/base/dumps.h"
#include "core/signing/tokenwire.h"

#include <QFile>
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

namespace shihe::signing {
namespace {

/// A descriptor for the answer that nobody else knows.
int takeStandardOutput()
{
    std::fflush(stdout);
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    const int own = _dup(_fileno(stdout));
    _setmode(own, _O_BINARY);
    _dup2(_fileno(stderr), _fileno(stdout));
#else
    const int own = dup(STDOUT_FILENO);
    dup2(STDERR_FILENO, STDOUT_FILENO);
#endif
    return own;
}

} // namespace

int serveToken()
{
    keepOutOfDumps();
    const int descriptor = takeStandardOutput();
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) ||
        !out.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return 2;
    constexpr qint64 LargestQuestion = 1024 * 1024;
    QByteArray bytes = in.read(LargestQuestion);
    auto request = requestFrom(bytes);
    wipe(bytes);
    if (!request)
        return 2;
    const QByteArray answer = packed(askModule(*request));
    wipe(request->pin);
    return out.write(answer) == answer.size() ? 0 : 2;
}

} // namespace shihe::signing
