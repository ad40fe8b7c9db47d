#include "app/cli/console.h"

#include <array>
#include <cstdio>

#ifdef Q_OS_WIN
#include <conio.h>
#include <io.h>
#else
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

std::optional<signing::Secret> readSecret(int descriptor)
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
    return signing::Secret::fromUtf8(bytes);
}

#ifdef Q_OS_WIN

std::optional<signing::Secret> promptSecret(const QString &question)
{
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
    return signing::Secret::fromText(text);
}

#else

std::optional<signing::Secret> promptSecret(const QString &question)
{
    if (!isatty(STDIN_FILENO))
        return std::nullopt;
    write(stderr, question.toUtf8());
    termios before{};
    tcgetattr(STDIN_FILENO, &before);
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    auto secret = readSecret(STDIN_FILENO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    write(stderr, "\n");
    return secret;
}

#endif

} // namespace shihe::cli
