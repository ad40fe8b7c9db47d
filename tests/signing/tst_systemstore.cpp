// Keys of the system's store: what is the same on every system, with a store made of files in place of the system's.
#include "core/signing/keys.h"
#include "core/signing/systementries.h"
#include "core/signing/systemstore.h"
#include "fixture.h"

#include <QTest>
#include <openssl/ec.h>
#include <openssl/pem.h>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::signing;
using namespace shihe::signing::test;

class TestSystemStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_pki.isReady()); }

    void onlyWhatMaySignIsOffered()
    {
        QVERIFY(
            run(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ed25519"_s, u"-nodes"_s, u"-subj"_s, u"/CN=E"_s,
                               u"-keyout"_s, m_pki.path(u"ed.key"_s), u"-out"_s, m_pki.path(u"ed.pem"_s)}));
        SystemEntries entries = store({u"ec"_s, u"rsa"_s, u"encryption"_s, u"tsa"_s, u"ed"_s, u"rsa"_s});
        entries.own << SystemEntry{"no certificate", {}};
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QStringList names;
        for (const CertificateInfo &info : keysIn(entries, now))
            names << info.name;
        QCOMPARE(names, (QStringList{u"张三"_s, u"李四"_s})); // by name, once each
        QVERIFY(keysIn(entries, now.addYears(3)).isEmpty());
        QVERIFY(keysIn(entries, now.addDays(-1)).isEmpty());
    }

    void signsByFingerprint_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Algorithm>("algorithm");
        QTest::newRow("RSA") << u"rsa"_s << Algorithm::Rsa;
        QTest::newRow("P-256") << u"ec"_s << Algorithm::EcP256;
        QTest::newRow("P-384") << u"p384"_s << Algorithm::EcP384;
    }
    void signsByFingerprint()
    {
        QFETCH(QString, name);
        QFETCH(Algorithm, algorithm);
        const SystemEntries entries = store({u"tsa"_s, u"rsa"_s, u"ec"_s, u"p384"_s});
        const QString fingerprint = m_pki.key(name).certificate().fingerprint;
        QString spelled = fingerprint.toUpper(); // as other programs show it
        for (qsizetype i = 62; i > 0; i -= 2)
            spelled.insert(i, u':');
        for (const QString &way : {fingerprint, spelled, u' ' + fingerprint}) {
            const auto key = keyIn(entries, way);
            QVERIFY2(key, qPrintable(way));
            QCOMPARE(key->algorithm(), algorithm);
            QCOMPARE(key->certificate().fingerprint, fingerprint);
            QCOMPARE(key->data().chain.size(), 1U); // its issuer was in the store, too
        }
        const auto done = sign(samplePdf(), *keyIn(entries, fingerprint), options());
        QVERIFY2(done, done ? "" : qPrintable(done.error().code));
        const auto verdict = verify(*done, {QDateTime::currentDateTimeUtc(), {m_pki.root()}});
        QVERIFY(verdict);
        QCOMPARE(verdict->verdict, Verdict::Intact);
        QCOMPARE(verdict->signatures.constFirst().identity, Identity::Trusted);
    }

    void refusals()
    {
        SystemEntries entries = store({u"rsa"_s, u"ec"_s});
        for (const QString &strange : {u"0a"_s, QString(64, u'0'), QString(), u"rsa"_s}) {
            const auto key = keyIn(entries, strange);
            QVERIFY(!key);
            QCOMPARE(key.error().code, u"signing.store-no-key"_s);
            QCOMPARE(key.error().args.constFirst(), strange);
        }
        // What the system says is handed on; what it signs with another key is noticed.
        const QString fingerprint = m_pki.key(u"ec"_s).certificate().fingerprint;
        entries.own[1].sign = [](Algorithm, const QByteArray &) -> Result<QByteArray> {
            return failure("signing.store-cancelled");
        };
        const auto cancelled = sign(samplePdf(), *keyIn(entries, fingerprint), options());
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, u"signing.store-cancelled"_s);
        entries.own[1].sign = entries.own.at(0).sign;
        const auto foreign = sign(samplePdf(), *keyIn(entries, fingerprint), options());
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().code, u"signing.key-mismatch"_s);
    }

    void pairsBecomeSequences()
    {
        // A leading zero octet where the highest bit is set, none to spare (X.690, 8.3).
        QCOMPARE(ecdsaSequence(QByteArray::fromHex("0180")).toHex(), "30070201010202"
                                                                     "0080"_ba);
        QCOMPARE(ecdsaSequence(QByteArray::fromHex("00010002")).toHex(), "3006020101020102"_ba);
        QVERIFY(ecdsaSequence({}).isEmpty());
        QVERIFY(ecdsaSequence("abc").isEmpty());
    }

    void systemsWithoutAStoreSaySo()
    {
        if (hasSystemStore())
            QSKIP("this system has a store");
        const auto keys = systemKeys(QDateTime::currentDateTimeUtc());
        QVERIFY(!keys);
        QCOMPARE(keys.error().code, u"signing.store-none"_s);
        QCOMPARE(openSystemKey(QString(64, u'0')).error().code, u"signing.store-none"_s);
    }

private:
    /// A store with the keys @p names; elliptic ones are signed as CNG and PKCS #11 do, r and s side by side.
    [[nodiscard]] SystemEntries store(const QStringList &names) const
    {
        SystemEntries entries;
        entries.issuers << derOf(u"ca"_s) << derOf(u"ec"_s);
        for (const QString &name : names) {
            const QByteArray pem = m_pki.bytes(name + u".key"_s);
            const Bio in = reader(pem);
            const std::shared_ptr<EVP_PKEY> key(PEM_read_bio_PrivateKey(in.get(), nullptr, nullptr, nullptr),
                                                EVP_PKEY_free);
            entries.own << SystemEntry{
                derOf(name), [key](Algorithm algorithm, const QByteArray &bytes) {
                    const QByteArray value = signatureBy(key.get(), bytes);
                    return Result<QByteArray>(
                        algorithm == Algorithm::Rsa
                            ? value
                            : ecdsaSequence(paired(value, algorithm == Algorithm::EcP256 ? 32 : 48)));
                }};
        }
        return entries;
    }

    [[nodiscard]] QByteArray derOf(const QString &name) const
    {
        const QByteArray pem = m_pki.bytes(name + u".pem"_s);
        const Bio in = reader(pem);
        const Certificate certificate(PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr));
        return der(certificate.get(), i2d_X509);
    }

    static QByteArray paired(const QByteArray &sequence, int size)
    {
        const unsigned char *position = raw(sequence);
        const Owned<ECDSA_SIG, ECDSA_SIG_free> value(d2i_ECDSA_SIG(nullptr, &position, sequence.size()));
        if (!value)
            return {}; // an RSA signature where one of a curve was wanted
        QByteArray pair(2 * size, '\0');
        auto *bytes = reinterpret_cast<unsigned char *>(pair.data());
        BN_bn2binpad(ECDSA_SIG_get0_r(value.get()), bytes, size);
        BN_bn2binpad(ECDSA_SIG_get0_s(value.get()), bytes + size, size);
        return pair;
    }

    Pki m_pki;
};

QTEST_GUILESS_MAIN(TestSystemStore)
#include "tst_systemstore.moc"
