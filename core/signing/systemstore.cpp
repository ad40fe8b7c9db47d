#include "core/signing/systemstore.h"

#include "core/signing/certificates.h"
#include "core/signing/keys.h"
#include "core/signing/systementries.h"

#include <algorithm>
#include <openssl/err.h>

namespace shihe::signing {
namespace {

Certificate certificateFrom(const QByteArray &der)
{
    const unsigned char *position = raw(der);
    Certificate certificate(d2i_X509(nullptr, &position, static_cast<long>(der.size())));
    ERR_clear_error();
    return certificate;
}

/// As people copy it from elsewhere: "AB:CD …".
QString normalised(const QString &fingerprint)
{
    QString plain = fingerprint.toLower();
    plain.removeIf([](QChar c) { return c == u':' || c.isSpace(); });
    return plain;
}

} // namespace

QList<CertificateInfo> keysIn(const SystemEntries &entries, const QDateTime &now)
{
    QList<CertificateInfo> keys;
    for (const SystemEntry &entry : entries.own) {
        const Certificate certificate = certificateFrom(entry.certificate);
        if (!certificate || !maySignDocuments(certificate.get()) || !algorithmOf(X509_get0_pubkey(certificate.get())))
            continue;
        const CertificateInfo info = describeCertificate(certificate.get());
        if (info.from <= now && now <= info.until && !keys.contains(info)) // a card may be in the store twice
            keys << info;
    }
    std::sort(keys.begin(), keys.end(), [](const CertificateInfo &a, const CertificateInfo &b) {
        return std::tie(a.name, a.until, a.fingerprint) < std::tie(b.name, b.until, b.fingerprint);
    });
    ERR_clear_error();
    return keys;
}

Result<Key> keyIn(const SystemEntries &entries, const QString &fingerprint)
{
    const QByteArray wanted = QByteArray::fromHex(normalised(fingerprint).toLatin1());
    const auto entry = std::find_if(entries.own.begin(), entries.own.end(), [&wanted](const SystemEntry &each) {
        return digest(EVP_sha256(), each.certificate) == wanted;
    });
    auto data = std::make_shared<Key::Data>();
    if (entry == entries.own.end() || !(data->certificate = certificateFrom(entry->certificate)))
        return failure(QT_TRANSLATE_NOOP("words", "signing.store-no-key"), {plain(fingerprint)});
    X509 *own = data->certificate.get();
    const auto algorithm = algorithmOf(X509_get0_pubkey(own));
    if (!algorithm)
        return failure(algorithm.error());
    data->algorithm = *algorithm;
    data->chain = chainOf(own, entries.issuers);
    data->sign = [own, kind = *algorithm, ask = entry->sign](const QByteArray &bytes) -> Result<QByteArray> {
        auto value = ask(kind, bytes);
        if (value && !isSignatureBy(X509_get0_pubkey(own), bytes, *value))
            return failure(QT_TRANSLATE_NOOP("words", "signing.key-mismatch"));
        return value;
    };
    return Key(std::move(data));
}

Result<QList<CertificateInfo>> systemKeys(const QDateTime &now)
{
    const auto entries = systemEntries();
    if (!entries)
        return failure(entries.error());
    return keysIn(*entries, now);
}

Result<Key> openSystemKey(const QString &fingerprint)
{
    const auto entries = systemEntries();
    if (!entries)
        return failure(entries.error());
    return keyIn(*entries, fingerprint);
}

} // namespace shihe::signing
