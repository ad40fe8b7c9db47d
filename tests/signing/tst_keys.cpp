#include "core/base/files.h"
#include "fixture.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::signing;
using namespace shihe::signing::test;

class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_pki.isReady()); }

    void secretTakesTheTextAndWipesIt()
    {
        QString typed = u"密码 pass"_s;
        const Secret secret = Secret::fromText(typed);
        QVERIFY(typed.isEmpty());
        QCOMPARE(QString::fromUtf8(secret.utf8().data(), static_cast<qsizetype>(secret.utf8().size())), u"密码 pass"_s);

        QByteArray bytes("with\0zero", 9);
        QCOMPARE(Secret::fromUtf8(bytes).utf8(), std::string_view("with"));
        QVERIFY(bytes.isEmpty());
        QVERIFY(Secret().isEmpty());
        QCOMPARE(*Secret().utf8().data(), '\0');
    }

    void secretsMatchOnlyIfEqual()
    {
        QVERIFY(test::secret("one").matches(test::secret("one")));
        QVERIFY(!test::secret("one").matches(test::secret("two")));
        QVERIFY(!test::secret("one").matches(test::secret("one more")));
    }

    void movedSecretIsEmpty()
    {
        Secret first = test::secret("one");
        const Secret second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
        QCOMPARE(second.utf8(), std::string_view("one"));
    }

    void opensKeysOfEachKind_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Algorithm>("algorithm");
        QTest::addColumn<QString>("name");
        QTest::newRow("RSA 2048") << u"rsa"_s << Algorithm::Rsa << u"张三"_s;
        QTest::newRow("P-256") << u"ec"_s << Algorithm::EcP256 << u"李四"_s;
        QTest::newRow("P-384") << u"p384"_s << Algorithm::EcP384 << u"赵六"_s;
    }
    void opensKeysOfEachKind()
    {
        QFETCH(QString, file);
        QFETCH(Algorithm, algorithm);
        QFETCH(QString, name);
        const Key key = m_pki.key(file);
        QCOMPARE(key.algorithm(), algorithm);
        const CertificateInfo info = key.certificate();
        QCOMPARE(info.name, name);
        QCOMPARE(info.organisation, u"Shihe Test"_s);
        QCOMPARE(info.issuer, u"Shihe Test Root"_s);
        QCOMPARE(info.fingerprint.size(), 64);
        QVERIFY(info.from < info.until);
        QVERIFY(!info.selfMade);
    }

    void opensOldPackingOfRc2And3Des()
    {
        QVERIFY(run(u"openssl"_s,
                    {u"pkcs12"_s, u"-export"_s, u"-legacy"_s, u"-inkey"_s, u"rsa.key"_s, u"-in"_s, u"rsa.pem"_s,
                     u"-certfile"_s, u"ca.pem"_s, u"-out"_s, u"legacy.p12"_s, u"-passout"_s, u"pass:secret"_s},
                    nullptr, m_pki.path(u"."_s)));
        const auto key = openKey(m_pki.bytes(u"legacy.p12"_s), test::secret("secret"));
        QVERIFY2(key, key ? "" : qPrintable(key.error().code));
        QCOMPARE(key->certificate().name, u"张三"_s);
        const auto wrong = openKey(m_pki.bytes(u"legacy.p12"_s), test::secret("guess"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, u"signing.wrong-password"_s);
        // A key of the private library context must sign as well as any other.
        QVERIFY(sign(samplePdf(), *key, options()));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("code");
        const QByteArray good = m_pki.bytes(u"ec.p12"_s);
        QTest::newRow("wrong password") << good << QByteArray("guess") << u"signing.wrong-password"_s;
        QTest::newRow("no password") << good << QByteArray() << u"signing.wrong-password"_s;
        QTest::newRow("empty file") << QByteArray() << QByteArray("secret") << u"signing.not-a-key"_s;
        QTest::newRow("a PDF") << samplePdf() << QByteArray("secret") << u"signing.not-a-key"_s;
        QTest::newRow("cut short") << good.chopped(40) << QByteArray("secret") << u"signing.not-a-key"_s;
        QTest::newRow("PEM") << m_pki.bytes(u"ec.key"_s) << QByteArray("secret") << u"signing.not-a-key"_s;
        QTest::newRow("RSA 1024") << made(u"rsa:1024"_s, {}) << QByteArray("secret") << u"signing.key-too-weak"_s;
        QTest::newRow("Ed25519") << made(u"ed25519"_s, {}) << QByteArray("secret") << u"signing.key-ed25519"_s;
        QTest::newRow("P-521") << made(u"ec"_s, {u"-pkeyopt"_s, u"ec_paramgen_curve:P-521"_s}) << QByteArray("secret")
                               << u"signing.key-kind"_s;
        QTest::newRow("certificate alone") << certificateAlone() << QByteArray("secret") << u"signing.not-a-key"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, password);
        QFETCH(QString, code);
        const auto key = openKey(bytes, Secret::fromUtf8(password));
        QVERIFY(!key);
        QCOMPARE(key.error().code, code);
    }

    void selfMadeKeySaysSoAndLastsThreeYears()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(4, 5, 6), Qt::UTC);
        const auto file = makeSelfMadeKey({u"王小明"_s, u"示例公司"_s, now}, test::secret("long enough"));
        QVERIFY(file);
        const auto key = openKey(*file, test::secret("long enough"));
        QVERIFY(key);
        QCOMPARE(key->algorithm(), Algorithm::EcP256);
        const CertificateInfo info = key->certificate();
        QCOMPARE(info.name, u"王小明（自制 self-made）"_s);
        QCOMPARE(info.organisation, u"示例公司"_s);
        QCOMPARE(info.from, now);
        QCOMPARE(info.until, now.addYears(3));
        QVERIFY(info.selfMade);

        // OpenSSL's own program must see the modern packing.
        QVERIFY(writeFile(m_pki.path(u"made.p12"_s), *file));
        QByteArray said;
        QVERIFY(
            run(u"openssl"_s,
                {u"pkcs12"_s, u"-in"_s, u"made.p12"_s, u"-info"_s, u"-noout"_s, u"-passin"_s, u"pass:long enough"_s},
                &said, m_pki.path(u"."_s)));
        QVERIFY2(said.contains("AES-256-CBC") && said.contains("PBKDF2") && said.contains("MAC: sha256"),
                 said.constData());
        QVERIFY(!said.contains("RC2") && !said.contains("3DES"));
    }

    void selfMadeKeyNeedsNameAndPassword()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto nameless = makeSelfMadeKey({u" \n"_s, {}, now}, test::secret("x"));
        QVERIFY(!nameless);
        QCOMPARE(nameless.error().code, u"signing.name-missing"_s);
        const auto open = makeSelfMadeKey({u"A"_s, {}, now}, Secret());
        QVERIFY(!open);
        QCOMPARE(open.error().code, u"signing.password-missing"_s);
        // A name longer than a certificate may hold is shortened, the mark stays.
        const auto file = makeSelfMadeKey({QString(300, u'长'), {}, now}, test::secret("x"));
        QVERIFY(file);
        QVERIFY(openKey(*file, test::secret("x"))->certificate().name.endsWith(u"（自制 self-made）"));
    }

    void keyFileIsForItsOwnerAlone()
    {
        const QString path = m_pki.path(u"new.p12"_s);
        QVERIFY(writeKeyFile(path, "key"));
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QCOMPARE(QFile(path).permissions() & others, QFileDevice::Permissions());
        const auto again = writeKeyFile(path, "other");
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"signing.key-exists"_s);
        QCOMPARE(m_pki.bytes(u"new.p12"_s), QByteArray("key"));
        QVERIFY(!writeKeyFile(u"/nowhere/at/all.p12"_s, "key"));
    }

    void sm2SignsBesideAnotherKeyOnly()
    {
        const auto key = openKey(sm2(), test::secret("secret"));
        QVERIFY2(key, key ? "" : qPrintable(key.error().code));
        QCOMPARE(key->algorithm(), Algorithm::Sm2);
        const auto alone = sign(samplePdf(), *key, options());
        QVERIFY(!alone);
        QCOMPARE(alone.error().code, u"signing.sm2-alone"_s);

        const auto first = sign(samplePdf(), m_pki.key(u"rsa"_s), options());
        QVERIFY(first);
        const auto both = sign(*first, *key, options());
        QVERIFY2(both, both ? "" : qPrintable(both.error().code + both.error().args.join(u' ')));
        const auto seen = verify(*both, {QDateTime::currentDateTimeUtc(), {m_pki.root()}});
        QVERIFY(seen);
        QCOMPARE(seen->verdict, Verdict::PermittedAdditions);
        QCOMPARE(seen->signatures.size(), 2);
        const SignatureReport &second = seen->signatures.constLast();
        QVERIFY(second.intact);
        QCOMPARE(second.level, Level::None);
        QVERIFY(second.problems.contains(Error{u"signing.problem.sm2"_s, {}}));

        // One bit of the signed bytes, and it is seen by our own check, too.
        QByteArray touched = *both;
        const qsizetype place = touched.indexOf("/M(D:", first->size());
        QVERIFY(place > 0);
        touched[place + 6] = touched[place + 6] == '0' ? '1' : '0';
        const auto after = verify(touched, {QDateTime::currentDateTimeUtc(), {m_pki.root()}});
        QVERIFY(after);
        QVERIFY(!after->signatures.constLast().intact);
    }

private:
    QByteArray made(const QString &kind, const QStringList &more)
    {
        const bool good = run(u"openssl"_s,
                              QStringList{u"req"_s, u"-x509"_s, u"-nodes"_s, u"-newkey"_s, kind} + more +
                                  QStringList{u"-keyout"_s, u"k.key"_s, u"-out"_s, u"k.pem"_s, u"-subj"_s, u"/CN=x"_s,
                                              u"-config"_s, u"cnf"_s},
                              nullptr, m_pki.path(u"."_s)) &&
                          run(u"openssl"_s,
                              {u"pkcs12"_s, u"-export"_s, u"-inkey"_s, u"k.key"_s, u"-in"_s, u"k.pem"_s, u"-out"_s,
                               u"k.p12"_s, u"-passout"_s, u"pass:secret"_s},
                              nullptr, m_pki.path(u"."_s));
        return good ? m_pki.bytes(u"k.p12"_s) : QByteArray();
    }
    QByteArray sm2()
    {
        const QString folder = m_pki.path(u"."_s);
        const bool good =
            run(u"openssl"_s, {u"genpkey"_s, u"-algorithm"_s, u"SM2"_s, u"-out"_s, u"sm2.key"_s}, nullptr, folder) &&
            run(u"openssl"_s,
                {u"req"_s, u"-x509"_s, u"-new"_s, u"-sm3"_s, u"-sigopt"_s, u"distid:1234567812345678"_s, u"-key"_s,
                 u"sm2.key"_s, u"-out"_s, u"sm2.pem"_s, u"-subj"_s, u"/CN=SM2"_s, u"-config"_s, u"cnf"_s,
                 u"-extensions"_s, u"signer"_s},
                nullptr, folder) &&
            run(u"openssl"_s,
                {u"pkcs12"_s, u"-export"_s, u"-inkey"_s, u"sm2.key"_s, u"-in"_s, u"sm2.pem"_s, u"-out"_s, u"sm2.p12"_s,
                 u"-passout"_s, u"pass:secret"_s},
                nullptr, folder);
        return good ? m_pki.bytes(u"sm2.p12"_s) : QByteArray();
    }
    QByteArray certificateAlone()
    {
        const bool good = run(u"openssl"_s,
                              {u"pkcs12"_s, u"-export"_s, u"-nokeys"_s, u"-in"_s, u"ec.pem"_s, u"-out"_s, u"c.p12"_s,
                               u"-passout"_s, u"pass:secret"_s},
                              nullptr, m_pki.path(u"."_s));
        return good ? m_pki.bytes(u"c.p12"_s) : QByteArray();
    }

    Pki m_pki;
};

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
