#include "core/signing/certificates.h"
#include "core/signing/keys.h"
#include "core/signing/tokenwire.h"

#include <QProcess>
#include <openssl/err.h>
#include <openssl/pem.h>

namespace shihe::signing {
namespace {

constexpr int StartPatience = 10'000; // ms

Certificate certificateFrom(const QByteArray &bytes)
{
    const Bio in = reader(bytes);
    Certificate certificate(PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr));
    if (!certificate) {
        const unsigned char *position = raw(bytes);
        certificate.reset(d2i_X509(nullptr, &position, static_cast<long>(bytes.size())));
    }
    ERR_clear_error();
    return certificate;
}

Result<TokenAnswer> ask(TokenRequest request, const TokenHelper &helper)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice()); // what modules print there is for their makers
    process.start(helper.program, {QString::fromLatin1(TokenHelperArgument)});
    if (!process.waitForStarted(StartPatience))
        return failure(QT_TRANSLATE_NOOP("words", "signing.token-helper"), {plain(process.errorString())});
    QByteArray question = packed(request);
    wipe(request.pin);
    process.write(question);
    process.closeWriteChannel();
    wipe(question);
    const auto patience = static_cast<int>(helper.patience.count());
    if (!process.waitForFinished(patience) && process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(StartPatience);
        return failure(QT_TRANSLATE_NOOP("words", "signing.token-silent"),
                       {request.choice.module, QString::number((patience + 999) / 1000)});
    }
    // A whole answer counts even if the module dies when it is let go.
    auto answer = answerFrom(process.readAllStandardOutput());
    if (!answer)
        return failure(QT_TRANSLATE_NOOP("words", "signing.token-crashed"), {request.choice.module});
    if (answer->error)
        return failure(*answer->error);
    return std::move(*answer);
}

QByteArray bytesOf(const Secret &pin)
{
    const std::string_view view = pin.utf8();
    return {view.data(), static_cast<qsizetype>(view.size())};
}

} // namespace

Result<QList<Token>> tokens(const QString &module, const TokenHelper &helper)
{
    TokenRequest request;
    request.choice.module = module;
    const auto answer = ask(std::move(request), helper);
    if (!answer)
        return failure(answer.error());
    QList<Token> tokens;
    for (const TokenFound &found : answer->found) {
        Token token = found.token;
        for (const TokenObject &object : found.objects)
            if (const Certificate certificate = certificateFrom(object.certificate))
                token.certificates << TokenCertificate{QString::fromLatin1(object.id.toHex()),
                                                       describeCertificate(certificate.get())};
        tokens << token;
    }
    return tokens;
}

Result<Key> openToken(const TokenChoice &choice, Secret pin, const QByteArray &certificate, const TokenHelper &helper)
{
    auto data = std::make_shared<Key::Data>();
    if (!certificate.isEmpty() && !(data->certificate = certificateFrom(certificate)))
        return failure(QT_TRANSLATE_NOOP("words", "signing.bad-certificate"));
    TokenRequest request;
    request.question = TokenQuestion::Open;
    request.choice = choice;
    request.certificateElsewhere = !certificate.isEmpty();
    request.pin = bytesOf(pin);
    const auto answer = ask(std::move(request), helper);
    if (!answer)
        return failure(answer.error());
    const TokenOpened &opened = answer->opened;
    if (!data->certificate)
        data->certificate = certificateFrom(opened.certificate);
    if (!data->certificate)
        return failure(QT_TRANSLATE_NOOP("words", "signing.token-no-certificate"));
    const auto algorithm = algorithmOf(X509_get0_pubkey(data->certificate.get()));
    if (!algorithm)
        return failure(algorithm.error());
    if ((*algorithm == Algorithm::Rsa) != (opened.kind == TokenKeyKind::Rsa))
        return failure(QT_TRANSLATE_NOOP("words", "signing.key-mismatch"));
    data->algorithm = *algorithm;
    data->chain = chainOf(data->certificate.get(), opened.others);

    const auto secret = std::make_shared<const Secret>(std::move(pin));
    X509 *own = data->certificate.get();
    data->sign = [secret, choice, opened, helper, own,
                  elsewhere = !certificate.isEmpty()](const QByteArray &bytes) -> Result<QByteArray> {
        TokenRequest wish;
        wish.question = TokenQuestion::Sign;
        wish.choice = {choice.module, {}, {}, QString::fromLatin1(opened.keyId.toHex())};
        wish.serial = opened.serial;
        wish.kind = opened.kind;
        wish.certificateElsewhere = elsewhere;
        wish.bytes = bytes;
        wish.pin = bytesOf(*secret);
        auto made = ask(std::move(wish), helper);
        if (!made)
            return failure(made.error());
        const QByteArray value =
            opened.kind == TokenKeyKind::Ec ? ecdsaSequence(made->signature) : std::move(made->signature);
        if (!isSignatureBy(X509_get0_pubkey(own), bytes, value))
            return failure(QT_TRANSLATE_NOOP("words", "signing.key-mismatch"));
        return value;
    };
    return Key(std::move(data));
}

} // namespace shihe::signing
