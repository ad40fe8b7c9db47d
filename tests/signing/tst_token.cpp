// Keys in tokens, with SoftHSM as the token: a PKCS #11 module that keeps its keys in files.
#include "core/signing/tokens.h"
#include "fixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::signing;
using namespace shihe::signing::test;

namespace {

QString softHsm()
{
    for (const QString &folder : {u"/usr/lib/softhsm"_s, u"/usr/lib/x86_64-linux-gnu/softhsm"_s,
                                  u"/usr/lib/aarch64-linux-gnu/softhsm"_s, u"/usr/lib64/pkcs11"_s})
        if (QFile::exists(folder + u"/libsofthsm2.so"_s))
            return folder + u"/libsofthsm2.so"_s;
    return {};
}

TokenHelper helper(std::chrono::milliseconds patience = std::chrono::seconds(60))
{
    return {QCoreApplication::applicationFilePath(), patience};
}

} // namespace

class TestToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_pki.isReady());
        if (softHsm().isEmpty())
            QSKIP("softhsm2 is not installed (scripts/setup check installs it)");
        QFile configuration(m_pki.path(u"softhsm.conf"_s));
        QVERIFY(configuration.open(QIODevice::WriteOnly));
        configuration.write("directories.tokendir = " + m_pki.path(u"tokens"_s).toUtf8() +
                            "\nobjectstore.backend = file\nlog.level = ERROR\n");
        configuration.close();
        qputenv("SOFTHSM2_CONF", configuration.fileName().toUtf8());
    }

    /// Every test has a token of its own.
    void init()
    {
        if (softHsm().isEmpty())
            return;
        QDir(m_pki.path(u"tokens"_s)).removeRecursively();
        QVERIFY(QDir().mkpath(m_pki.path(u"tokens"_s)));
        QVERIFY(run(u"softhsm2-util"_s, {u"--init-token"_s, u"--free"_s, u"--label"_s, u"公司U盾"_s, u"--so-pin"_s,
                                         u"12345678"_s, u"--pin"_s, u"1234"_s}));
    }

    void showsTokensAndTheirCertificates()
    {
        needToken();
        QVERIFY(put(u"rsa"_s, u"01"_s));
        QVERIFY(put(u"ec"_s, u"0a02"_s));
        const auto found = tokens(softHsm(), helper());
        QVERIFY2(found, found ? "" : qPrintable(found.error().code));
        QCOMPARE(found->size(), 1);
        const Token &token = found->constFirst();
        QCOMPARE(token.label, u"公司U盾"_s);
        QVERIFY(!token.serial.isEmpty());
        QVERIFY(token.needsPin && !token.locked && !token.lastTry);
        QStringList seen;
        for (const TokenCertificate &each : token.certificates)
            seen << each.keyId + u' ' + each.certificate.name;
        seen.sort();
        QCOMPARE(seen, (QStringList{u"01 张三"_s, u"0a02 李四"_s}));
    }

    void signsWithTheKeyInside_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<Algorithm>("algorithm");
        QTest::newRow("RSA") << u"rsa"_s << Algorithm::Rsa;
        QTest::newRow("P-256") << u"ec"_s << Algorithm::EcP256;
        QTest::newRow("P-384") << u"p384"_s << Algorithm::EcP384;
    }
    void signsWithTheKeyInside()
    {
        needToken();
        QFETCH(QString, key);
        QFETCH(Algorithm, algorithm);
        QVERIFY(put(key, u"07"_s));
        const auto opened = openToken({softHsm(), {}, {}, {}}, test::secret("1234"), {}, helper());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().code));
        QCOMPARE(opened->algorithm(), algorithm);
        // One PIN, several files.
        for (const QByteArray &pdf : {samplePdf(), packed(samplePdf())}) {
            const auto done = sign(pdf, *opened, options());
            QVERIFY2(done, done ? "" : qPrintable(done.error().code));
            const auto verdict = verify(*done, {QDateTime::currentDateTimeUtc(), {m_pki.root()}});
            QVERIFY(verdict);
            QCOMPARE(verdict->verdict, Verdict::Intact);
            QCOMPARE(verdict->signatures.constFirst().level, Level::BB);
            QCOMPARE(verdict->signatures.constFirst().identity, Identity::Trusted);
        }
    }

    void wrongPinIsToldAndTheRightOneStillWorks()
    {
        needToken();
        QVERIFY(put(u"ec"_s, u"01"_s));
        const TokenChoice choice{softHsm(), {}, {}, {}};
        const auto wrong = openToken(choice, test::secret("4321"), {}, helper());
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().code.startsWith(u"signing.token-pin-wrong"), qPrintable(wrong.error().code));
        const auto none = openToken(choice, Secret(), {}, helper());
        QVERIFY(!none);
        QCOMPARE(none.error().code, u"signing.token-pin-missing"_s);
        QVERIFY(openToken(choice, test::secret("1234"), {}, helper()));
    }

    void pulledBetweenPinAndSignature()
    {
        needToken();
        QVERIFY(put(u"ec"_s, u"01"_s));
        const auto key = openToken({softHsm(), {}, {}, {}}, test::secret("1234"), {}, helper());
        QVERIFY(key);
        QVERIFY(QDir(m_pki.path(u"tokens"_s)).removeRecursively());
        QVERIFY(QDir().mkpath(m_pki.path(u"tokens"_s)));
        const auto done = sign(samplePdf(), *key, options());
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"signing.token-gone"_s);
        const auto again = openToken({softHsm(), {}, {}, {}}, test::secret("1234"), {}, helper());
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"signing.token-none"_s);
    }

    void asksWhichKeyWhereThereAreSeveral()
    {
        needToken();
        QVERIFY(put(u"rsa"_s, u"01"_s));
        QVERIFY(put(u"ec"_s, u"02"_s));
        const auto open = openToken({softHsm(), {}, {}, {}}, test::secret("1234"), {}, helper());
        QVERIFY(!open);
        QCOMPARE(open.error().code, u"signing.token-which-key"_s);
        QVERIFY(open.error().args.constFirst().contains(u"01") && open.error().args.constFirst().contains(u"02"));
        const auto named = openToken({softHsm(), {}, u"公司U盾"_s, u"02"_s}, test::secret("1234"), {}, helper());
        QVERIFY(named);
        QCOMPARE(named->certificate().name, u"李四"_s);
        const auto missing = openToken({softHsm(), {}, {}, u"77"_s}, test::secret("1234"), {}, helper());
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, u"signing.token-no-key"_s);
    }

    void certificateMayComeFromAFile()
    {
        needToken();
        QVERIFY(put(u"ec"_s, u"01"_s, false));
        const TokenChoice choice{softHsm(), {}, {}, {}};
        const auto bare = openToken(choice, test::secret("1234"), {}, helper());
        QVERIFY(!bare);
        QCOMPARE(bare.error().code, u"signing.token-no-certificate"_s);
        const auto key = openToken(choice, test::secret("1234"), m_pki.bytes(u"ec.pem"_s), helper());
        QVERIFY2(key, key ? "" : qPrintable(key.error().code));
        QVERIFY(sign(samplePdf(), *key, options()));
        const auto broken = openToken(choice, test::secret("1234"), "no certificate", helper());
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, u"signing.bad-certificate"_s);
        // Somebody else's certificate of the same kind is noticed before a file leaves.
        QVERIFY(put(u"other"_s, u"02"_s, false, true));
        const auto other =
            openToken({softHsm(), {}, {}, u"02"_s}, test::secret("1234"), m_pki.bytes(u"ec.pem"_s), helper());
        QVERIFY(other);
        const auto done = sign(samplePdf(), *other, options());
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"signing.key-mismatch"_s);
    }

    void badModulesHarmNobody_data()
    {
        QTest::addColumn<QString>("module");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such file") << u"/nowhere/module.so"_s << u"signing.token-module"_s;
        QTest::newRow("no module") << m_pki.path(u"ca.pem"_s) << u"signing.token-module"_s;
        QTest::newRow("crashes") << u"" SHIHE_CRASHING_MODULE ""_s << u"signing.token-crashed"_s;
        QTest::newRow("hangs") << u"" SHIHE_HANGING_MODULE ""_s << u"signing.token-silent"_s;
    }
    void badModulesHarmNobody()
    {
        QFETCH(QString, module);
        QFETCH(QString, code);
        QElapsedTimer clock;
        clock.start();
        const auto found = tokens(module, helper(std::chrono::seconds(4)));
        QVERIFY(!found);
        QCOMPARE(found.error().code, code);
        QVERIFY(clock.elapsed() < 30'000);
    }

    void helperThatIsNotThereIsTold()
    {
        const auto found = tokens(u"x.so"_s, {.program = u"/nowhere/program"_s});
        QVERIFY(!found);
        QCOMPARE(found.error().code, u"signing.token-helper"_s);
    }

private:
    /// Tests without SoftHSM pass over.
    static void needToken()
    {
        if (softHsm().isEmpty())
            QSKIP("softhsm2 is not installed");
    }

    /// Puts key NAME of the authority, and its certificate, into the token; a @p fresh key is made first.
    bool put(const QString &name, const QString &id, bool withCertificate = true, bool fresh = false)
    {
        const QString folder = m_pki.path(u"."_s);
        if (fresh && !run(u"openssl"_s,
                          {u"genpkey"_s, u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                           u"-out"_s, name + u".key"_s},
                          nullptr, folder))
            return false;
        QByteArray said;
        bool good =
            run(u"openssl"_s,
                {u"pkcs8"_s, u"-topk8"_s, u"-nocrypt"_s, u"-in"_s, name + u".key"_s, u"-out"_s, name + u".p8"_s}, &said,
                folder) &&
            run(u"softhsm2-util"_s,
                {u"--import"_s, name + u".p8"_s, u"--token"_s, u"公司U盾"_s, u"--label"_s, name, u"--id"_s, id,
                 u"--pin"_s, u"1234"_s},
                &said, folder);
        if (good && withCertificate)
            good = run(u"openssl"_s,
                       {u"x509"_s, u"-in"_s, name + u".pem"_s, u"-outform"_s, u"DER"_s, u"-out"_s, name + u".der"_s},
                       &said, folder) &&
                   run(u"pkcs11-tool"_s,
                       {u"--module"_s, softHsm(), u"--login"_s, u"--pin"_s, u"1234"_s, u"--write-object"_s,
                        name + u".der"_s, u"--type"_s, u"cert"_s, u"--id"_s, id, u"--label"_s, name},
                       &said, folder);
        if (!good)
            qWarning("%s", said.constData());
        return good;
    }

    Pki m_pki;
};

int main(int argc, char *argv[])
{
    if (argc == 2 && qstrcmp(argv[1], TokenHelperArgument) == 0) // as the programs do
        return serveToken();
    QCoreApplication application(argc, argv);
    TestToken test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_token.moc"
