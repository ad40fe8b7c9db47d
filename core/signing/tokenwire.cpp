#include "core/signing/tokenwire.h"

#include <QIODevice>

namespace shihe::signing {
namespace {

constexpr quint32 Mark = 0x53485431; // "SHT1": a module that prints must not be taken for an answer
constexpr quint32 End = 0x454e4431;

template <class Write>
QByteArray written(Write write)
{
    QByteArray bytes;
    bytes.reserve(4096); // growing would leave copies of a PIN behind
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << Mark;
    write(out);
    out << End;
    return bytes;
}

template <class T, class Read>
std::optional<T> readFrom(const QByteArray &bytes, Read read)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_0);
    quint32 mark = 0;
    quint32 end = 0;
    T value;
    in >> mark;
    if (mark != Mark)
        return std::nullopt;
    read(in, value);
    in >> end;
    return in.status() == QDataStream::Ok && end == End ? std::optional<T>(std::move(value)) : std::nullopt;
}

void write(QDataStream &out, const Token &token)
{
    out << token.slot << token.label << token.serial << token.maker << token.needsPin << token.fewTries << token.lastTry
        << token.locked;
}

void read(QDataStream &in, Token &token)
{
    in >> token.slot >> token.label >> token.serial >> token.maker >> token.needsPin >> token.fewTries >>
        token.lastTry >> token.locked;
}

} // namespace

QByteArray packed(const TokenRequest &request)
{
    return written([&request](QDataStream &out) {
        out << static_cast<quint8>(request.question) << request.choice.module << request.choice.slot.has_value()
            << request.choice.slot.value_or(0) << request.choice.label << request.choice.keyId << request.serial
            << static_cast<quint8>(request.kind) << request.certificateElsewhere << request.bytes << request.pin;
    });
}

std::optional<TokenRequest> requestFrom(const QByteArray &bytes)
{
    return readFrom<TokenRequest>(bytes, [](QDataStream &in, TokenRequest &request) {
        quint8 question = 0;
        quint8 kind = 0;
        bool hasSlot = false;
        quint64 slot = 0;
        in >> question >> request.choice.module >> hasSlot >> slot >> request.choice.label >> request.choice.keyId >>
            request.serial >> kind >> request.certificateElsewhere >> request.bytes >> request.pin;
        request.question = static_cast<TokenQuestion>(question);
        request.kind = static_cast<TokenKeyKind>(kind);
        if (hasSlot)
            request.choice.slot = slot;
    });
}

QByteArray packed(const TokenAnswer &answer)
{
    return written([&answer](QDataStream &out) {
        out << answer.error.has_value() << (answer.error ? answer.error->code : QString())
            << (answer.error ? answer.error->args : QStringList());
        out << static_cast<quint32>(answer.found.size());
        for (const TokenFound &found : answer.found) {
            write(out, found.token);
            out << static_cast<quint32>(found.objects.size());
            for (const TokenObject &object : found.objects)
                out << object.id << object.certificate;
        }
        const TokenOpened &opened = answer.opened;
        out << opened.slot << opened.serial << static_cast<quint8>(opened.kind) << opened.keyId << opened.certificate
            << opened.others << answer.signature;
    });
}

std::optional<TokenAnswer> answerFrom(const QByteArray &bytes)
{
    return readFrom<TokenAnswer>(bytes, [](QDataStream &in, TokenAnswer &answer) {
        bool failed = false;
        Error error;
        quint32 count = 0;
        in >> failed >> error.code >> error.args >> count;
        if (failed)
            answer.error = error;
        for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
            TokenFound found;
            quint32 objects = 0;
            read(in, found.token);
            in >> objects;
            for (quint32 j = 0; j < objects && in.status() == QDataStream::Ok; ++j) {
                TokenObject object;
                in >> object.id >> object.certificate;
                found.objects << object;
            }
            answer.found << found;
        }
        quint8 kind = 0;
        TokenOpened &opened = answer.opened;
        in >> opened.slot >> opened.serial >> kind >> opened.keyId >> opened.certificate >> opened.others >>
            answer.signature;
        opened.kind = static_cast<TokenKeyKind>(kind);
    });
}

} // namespace shihe::signing
