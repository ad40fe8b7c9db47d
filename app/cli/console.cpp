#include "app/cli/console.h"

#include <array>
#include <cstdio>

#ifdef Q_OS_WIN
#include <conio.h>
#include <io.h>
#else
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace shihe::cli {
namespace {

void write(std::FILE *stream, const QByteArray &utf8)
{
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stream);
    std::fflush(stream);
}

qint64 readByte(int descriptor, char *byte)
{
#ifdef Q_OS_WIN
    return _read(descriptor, byte, 1);
#else
    return ::read(descriptor, byte, 1);
#endif
}

} // namespace

void print(const QString &line)
{
    write(stdout, (line + u'\n').toUtf8());
}
void printError(const QString &line)
{
    write(stderr, (line + u'\n').toUtf8());
}
void print(const QByteArray &utf8)
{
    write(stdout, utf8);
}

std::optional<QString> readLine()
{
    QByteArray line;
    std::array<char, 4096> buffer{};
    while (std::fgets(buffer.data(), static_cast<int>(buffer.size()), stdin)) {
        line += buffer.data();
        if (line.endsWith('\n')) {
            line.chop(line.endsWith("\r\n") ? 2 : 1);
            return QString::fromUtf8(line);
        }
    }
    return line.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(line));
}

std::optional<Secret> readSecret(int descriptor)
{
    QByteArray bytes;
    bytes.reserve(1024); // so that growing leaves no copies behind
    char byte = 0;
    qint64 got = 0;
    while (bytes.size() < 1024 && (got = readByte(descriptor, &byte)) == 1 && byte != '\n')
        bytes += byte;
    if (got < 0)
        return std::nullopt;
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    return Secret::fromUtf8(bytes);
}

#ifdef Q_OS_WIN

std::optional<Secret> promptSecret(const QString &question, Asking asking)
{
    Q_UNUSED(asking) // the console's keys are read past standard input
    if (!_isatty(_fileno(stdin)))
        return std::nullopt;
    write(stderr, question.toUtf8());
    QString text;
    text.reserve(1024);
    for (wint_t c = _getwch(); c != L'\r' && c != L'\n'; c = _getwch()) {
        if (c == L'\b')
            text.chop(1);
        else
            text += QChar(static_cast<char16_t>(c));
    }
    write(stderr, "\n");
    return Secret::fromText(text);
}

#else

namespace {

Secret askedOn(int terminal, const QString &question)
{
    write(stderr, question.toUtf8());
    termios before{};
    tcgetattr(terminal, &before);
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(terminal, TCSAFLUSH, &silent);
    auto secret = readSecret(terminal);
    tcsetattr(terminal, TCSAFLUSH, &before);
    write(stderr, "\n");
    return secret ? std::move(*secret) : Secret();
}

} // namespace

std::optional<Secret> promptSecret(const QString &question, Asking asking)
{
    if (isatty(STDIN_FILENO))
        return askedOn(STDIN_FILENO, question);
    const int terminal = asking == Asking::OnTheTerminal ? open("/dev/tty", O_RDWR | O_CLOEXEC) : -1;
    if (terminal < 0)
        return std::nullopt;
    Secret secret = askedOn(terminal, question);
    close(terminal);
    return secret;
}

#endif

} // namespace shihe::cli
