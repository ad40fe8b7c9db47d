// Each state of a certificate has its own verdict; what proves nothing is not believed; nothing is asked unasked.
#include "authority.h"
#include "core/signing/cms.h"
#include "core/signing/online/proxies.h"
#include "fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace shihe::signing::test {
namespace {

/// The same file as if @p key had made its one signature, though sign() would not let it.
QByteArray resigned(QByteArray pdf, const Key &key)
{
    const QList<qsizetype> range = byteRanges(pdf).constLast();
    const QByteArray bytes = pdf.sliced(range[0], range[1]) + pdf.sliced(range[2], range[3]);
    const Result<QByteArray> cms =
        buildCms([&bytes](const EVP_MD *algorithm) { return digest(algorithm, bytes); }, key.data(), {});
    if (!cms)
        qFatal("%s", qPrintable(cms.error().code));
    const qsizetype room = range[2] - range[1] - 2;
    return pdf.replace(range[1] + 1, room, cms->toHex().leftJustified(room, '0'));
}

} // namespace

class tst_Revocation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void authoritiesOfTime_data();
    void authoritiesOfTime();
    void badAnswersProveNothing_data();
    void badAnswersProveNothing();
    void nothingIsAskedUnasked();
    void aMissingIssuerIsFetched();
    void strangersDontReachInside();
    void redirectsHaveAnEnd();
    void privateAddresses_data();
    void privateAddresses();
    void proxies_data();
    void proxies();
    void systemTrustOnlyIfChosen();
};

void tst_Revocation::verdicts_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("signedAfter");  // days from now
    QTest::addColumn<int>("revokedAfter"); // days from now; 999: not
    QTest::addColumn<bool>("stamped");
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<CertificateState>("state");
    QTest::addColumn<Revocation>("revocation");
    QTest::addColumn<QString>("word");
    using I = Identity;
    using C = CertificateState;
    using R = Revocation;
    QTest::newRow("good") << u"signer"_s << 0 << 999 << true << I::Trusted << C::Valid << R::Good
                          << u"signing.revocation.good-as-of"_s;
    QTest::newRow("revoked, no proven time") << u"signer"_s << -20 << -10 << false << I::Trusted << C::Revoked
                                             << R::Revoked << u"signing.revocation.revoked-on"_s;
    QTest::newRow("revoked before") << u"signer"_s << -20 << -30 << true << I::Trusted << C::Revoked << R::Revoked
                                    << u"signing.revocation.revoked-before"_s;
    QTest::newRow("revoked after") << u"signer"_s << -20 << -10 << true << I::Trusted << C::Valid << R::Revoked
                                   << u"signing.revocation.revoked-after"_s;
    QTest::newRow("expired") << u"late"_s << -60 << 999 << false << I::Trusted << C::Expired << R::NotChecked
                             << u"signing.revocation.not-checked"_s;
    QTest::newRow("expired since, but proven") << u"late"_s << -60 << 999 << true << I::Trusted << C::Valid
                                               << R::NotChecked << u"signing.revocation.not-checked"_s;
    QTest::newRow("not yet valid") << u"early"_s << 60 << 999 << false << I::Trusted << C::NotYetValid << R::Good
                                   << u"signing.revocation.good-as-of"_s;
    QTest::newRow("unknown issuer") << u"stranger"_s << 0 << 999 << false << I::UnknownIssuer << C::Valid
                                    << R::NotChecked << u"signing.revocation.not-checked"_s;
    QTest::newRow("self-made") << u"alone"_s << 0 << 999 << false << I::SelfMade << C::Valid << R::NotChecked
                               << u"signing.revocation.not-checked"_s;
    QTest::newRow("wrong usage") << u"server"_s << 0 << 999 << false << I::Trusted << C::WrongUsage << R::Good
                                 << u"signing.revocation.good-as-of"_s;
}

void tst_Revocation::verdicts()
{
    QFETCH(const QString, key);
    QFETCH(const int, signedAfter);
    QFETCH(const int, revokedAfter);
    QFETCH(const bool, stamped);
    World world;
    const QDateTime today = world.now;
    world.now = today.addDays(signedAfter);
    SignOptions options = test::options();
    options.now = world.now;
    if (stamped)
        options.timeStamps = world.timeStamps();
    const bool forced = key == u"server";
    Result<QByteArray> pdf = sign(samplePdf(), world.key(forced ? u"signer"_s : key), options);
    QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().code));
    if (forced) {
        QCOMPARE(sign(samplePdf(), world.key(key), options).error().code, u"signing.key-usage"_s);
        *pdf = resigned(*pdf, world.key(key));
    }
    world.now = today;
    if (revokedAfter != 999)
        world.revoke(key, today.addDays(revokedAfter), 1);
    const Result<Verification> result =
        verify(*pdf, {.now = today, .trusted = {world.pem(u"root"_s)}, .web = world.web()});
    QVERIFY(result);
    QCOMPARE(result->verdict, Verdict::Intact);
    const SignatureReport found = result->signatures.constFirst();
    QTEST(found.identity, "identity");
    QTEST(found.certificate, "state");
    QTEST(found.revocation, "revocation");
    QTEST(revocationWord(found, [](const QDateTime &time) { return time.toString(); }).code, "word");
    QCOMPARE(trusted(*result), found.identity == Identity::Trusted && found.certificate == CertificateState::Valid);
}

void tst_Revocation::authoritiesOfTime_data()
{
    QTest::addColumn<int>("revokedAfter");
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("clock"); // minutes that the authority is ahead of the verifier
    QTest::addColumn<bool>("proven");
    QTest::addColumn<QString>("problem");
    QTest::newRow("good") << 999 << -1 << 0 << true << QString();
    QTest::newRow("key lost later") << -5 << 1 << 0 << false << u"signing.problem.token-revoked"_s;
    QTest::newRow("revoked later, no reason given") << -5 << -1 << 0 << false << u"signing.problem.token-revoked"_s;
    QTest::newRow("gave up later") << -5 << 5 << 0 << true << QString();
    QTest::newRow("gave up before") << -15 << 5 << 0 << false << u"signing.problem.token-revoked"_s;
    QTest::newRow("from the future") << 999 << -1 << 11 * 24 * 60 << false << u"signing.problem.token-future"_s;
    QTest::newRow("two minutes ahead") << 999 << -1 << 10 * 24 * 60 + 2 << true << QString();
}

void tst_Revocation::authoritiesOfTime()
{
    QFETCH(const int, revokedAfter);
    QFETCH(const int, reason);
    QFETCH(const int, clock);
    QFETCH(const QString, problem);
    World world;
    const QDateTime today = world.now;
    world.now = today.addDays(-10).addSecs(clock * 60);
    SignOptions options = test::options();
    options.now = world.now;
    options.timeStamps = world.timeStamps();
    const Result<QByteArray> pdf = sign(samplePdf(), world.key(u"signer"_s), options);
    QVERIFY(pdf);
    if (clock > 0) { // nobody gets a signature with such a time stamp from us
        options.now = today;
        const Result<QByteArray> refused = sign(samplePdf(), world.key(u"signer"_s), options);
        QCOMPARE(refused ? QString() : refused.error().code, problem.isEmpty() ? QString() : u"signing.tsa-clock"_s);
    }
    world.now = today;
    if (revokedAfter != 999)
        world.revoke(u"tsa"_s, today.addDays(revokedAfter), reason < 0 ? std::nullopt : std::optional(reason));
    const Result<Verification> result =
        verify(*pdf, {.now = today, .trusted = {world.pem(u"root"_s)}, .web = world.web()});
    QVERIFY(result);
    const SignatureReport found = result->signatures.constFirst();
    QTEST(found.proven.has_value(), "proven");
    QCOMPARE(found.problems.value(0).code, problem);
    QCOMPARE(toJson(*result)[u"signatures"_s][0][u"problems"_s][0].toString(), problem.section(u'.', -1));
}

void tst_Revocation::badAnswersProveNothing_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Revocation>("byOcsp"); // if lists are silent
    QTest::addColumn<Revocation>("byList"); // if OCSP is silent
    for (const char *fault : {"garbage", "stale", "huge"})
        QTest::newRow(fault) << QString::fromLatin1(fault) << Revocation::NotChecked << Revocation::NotChecked;
    for (const char *fault : {"nonce", "another", "undelegated", "unknown", "later", "forged", "future"})
        QTest::newRow(fault) << QString::fromLatin1(fault) << Revocation::NotChecked << Revocation::Good;
    for (const char *fault : {"no-nonce", "issuer"}) // allowed
        QTest::newRow(fault) << QString::fromLatin1(fault) << Revocation::Good << Revocation::Good;
    for (const char *fault : {"foreign-list", "partial", "stale-list"})
        QTest::newRow(fault) << QString::fromLatin1(fault) << Revocation::Good << Revocation::NotChecked;
}

void tst_Revocation::badAnswersProveNothing()
{
    QFETCH(const QString, fault);
    World world;
    SignOptions options = test::options();
    options.now = world.now;
    const Result<QByteArray> pdf = sign(samplePdf(), world.key(u"signer"_s), options);
    QVERIFY(pdf);
    world.fault = fault;
    const auto revocation = [&](const QString &silent) {
        world.silent = {silent};
        const Result<Verification> found =
            verify(*pdf, {.now = world.now, .trusted = {world.pem(u"inter"_s)}, .web = world.web()});
        const SignatureReport signature = found->signatures.constFirst();
        if (signature.revocation == Revocation::NotChecked && found->notChecked.isEmpty())
            qWarning("nothing is said of why");
        return signature.revocation;
    };
    QFETCH(const Revocation, byOcsp);
    QCOMPARE(revocation(u"/inter.crl"_s), byOcsp);
    QFETCH(const Revocation, byList);
    QCOMPARE(revocation(u"/ocsp"_s), byList);
}

void tst_Revocation::nothingIsAskedUnasked()
{
    World world;
    SignOptions options = test::options();
    options.now = world.now;
    const Result<QByteArray> pdf = sign(samplePdf(), world.key(u"signer"_s), options);
    QVERIFY(pdf);
    const Result<Verification> found = verify(*pdf, {.now = world.now, .trusted = {world.pem(u"root"_s)}});
    QVERIFY(world.requests.isEmpty());
    QCOMPARE(found->signatures.constFirst().revocation, Revocation::NotChecked);
    QCOMPARE(found->revocationAddresses,
             (QStringList{world.url(u"ocsp"_s), world.url(u"inter.crl"_s), world.url(u"root.crl"_s)}));
}

void tst_Revocation::aMissingIssuerIsFetched()
{
    World world;
    SignOptions options = test::options();
    options.now = world.now;
    const Result<QByteArray> pdf = sign(samplePdf(), world.key(u"signer"_s, false), options);
    QVERIFY(pdf);
    VerifyOptions rules{.now = world.now, .trusted = {world.pem(u"root"_s)}};
    const Result<Verification> offline = verify(*pdf, rules);
    QCOMPARE(offline->signatures.constFirst().identity, Identity::UnknownIssuer);
    QVERIFY(offline->revocationAddresses.contains(world.url(u"inter.cer"_s))); // told before it is asked
    rules.web = world.web();
    const Result<Verification> online = verify(*pdf, rules);
    QCOMPARE(online->signatures.constFirst().identity, Identity::Trusted);
    QCOMPARE(online->signatures.constFirst().revocation, Revocation::Good);
}

void tst_Revocation::strangersDontReachInside()
{
    World world;
    SignOptions options = test::options();
    options.now = world.now;
    const Result<QByteArray> pdf = sign(samplePdf(), world.key(u"signer"_s), options);
    const Result<Verification> found =
        verify(*pdf, {.now = world.now, .trusted = {world.pem(u"root"_s)}, .web = webService()}); // nothing allowed
    QVERIFY(world.requests.isEmpty());
    QCOMPARE(found->notChecked.value(0).code, u"signing.web-private"_s);
    QCOMPARE(found->signatures.constFirst().revocation, Revocation::NotChecked);
    for (const QString &url :
         {u"file:///etc/passwd"_s, u"ldap://127.0.0.1/"_s, u"http://"_s, u"http://u:p@127.0.0.1/"_s})
        QCOMPARE(webService()({url}).error().code, u"signing.web-address"_s);
    QCOMPARE(webService()({u"http://localhost:1/"_s}).error().code, u"signing.web-private"_s);
}

void tst_Revocation::redirectsHaveAnEnd()
{
    World world;
    WebRequest request{world.url(u"moved/root.cer"_s)};
    QCOMPARE(world.web()(request).error().code, u"signing.web-failed"_s); // none allowed
    request.redirects = 1;
    QVERIFY(world.web()(request));
    request.redirects = 3;
    request.url = world.url(u"ring"_s);
    world.requests.clear();
    QCOMPARE(world.web()(request).error().code, u"signing.web-failed"_s);
    QCOMPARE(world.requests.size(), 4);
    // A redirect is held to the rules again.
    QStringList told;
    WebOptions options;
    options.allowedHosts = {u"127.0.0.1:%1"_s.arg(QUrl(world.url({})).port())};
    options.told = [&told](const QString &url) { told << url; };
    request.url = world.url(u"to/http://localhost:1/x"_s);
    QCOMPARE(webService(options)(request).error().code, u"signing.web-private"_s);
    QCOMPARE(told, QStringList{request.url}); // what is refused is not asked
}

void tst_Revocation::privateAddresses_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<bool>("isPrivate");
    const auto row = [](const char *name, const char *hex, bool isPrivate) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << isPrivate;
    };
    row("127.0.0.1", "7f000001", true);
    row("10.1.2.3", "0a010203", true);
    row("172.16.0.1", "ac100001", true);
    row("172.32.0.1", "ac200001", false);
    row("192.168.1.1", "c0a80101", true);
    row("169.254.169.254", "a9fea9fe", true);
    row("100.64.0.1", "64400001", true);
    row("0.0.0.0", "00000000", true);
    row("224.0.0.1", "e0000001", true);
    row("8.8.8.8", "08080808", false);
    row("::1", "00000000000000000000000000000001", true);
    row("::ffff:127.0.0.1", "00000000000000000000ffff7f000001", true);
    row("::ffff:8.8.8.8", "00000000000000000000ffff08080808", false);
    row("64:ff9b::10.0.0.1", "0064ff9b00000000000000000a000001", true);
    row("fc00::1", "fc000000000000000000000000000001", true);
    row("fe80::1", "fe800000000000000000000000000001", true);
    row("2001:db8::1", "20010db8000000000000000000000001", false);
}

void tst_Revocation::privateAddresses()
{
    QFETCH(const QByteArray, octets);
    QTEST(isPrivateAddress(raw(octets), static_cast<std::size_t>(octets.size())), "isPrivate");
}

void tst_Revocation::proxies_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("http");
    QTest::addColumn<QByteArray>("https");
    QTest::addColumn<QByteArray>("none");
    QTest::addColumn<QString>("expected"); // "host:port", empty: straight
    const QByteArray one = "http://proxy.example:3128";
    const QByteArray two = "other.example:8080";
    QTest::newRow("nothing set") << u"http://tsa.example/"_s << QByteArray() << QByteArray() << QByteArray()
                                 << QString();
    QTest::newRow("http") << u"http://tsa.example/"_s << one << two << QByteArray() << u"proxy.example:3128"_s;
    QTest::newRow("https") << u"https://tsa.example/"_s << one << two << QByteArray() << u"other.example:8080"_s;
    QTest::newRow("exempt") << u"http://tsa.example/"_s << one << two << QByteArray("a.b, tsa.example") << QString();
    QTest::newRow("exempt domain") << u"http://ocsp.tsa.example/"_s << one << two << QByteArray(".tsa.example")
                                   << QString();
    QTest::newRow("exempt port") << u"http://tsa.example:81/"_s << one << two << QByteArray("tsa.example:80")
                                 << u"proxy.example:3128"_s;
    QTest::newRow("all exempt") << u"https://tsa.example/"_s << one << two << QByteArray("*") << QString();
    QTest::newRow("not below") << u"http://nottsa.example/"_s << one << two << QByteArray("tsa.example")
                               << u"proxy.example:3128"_s;
    QTest::newRow("this machine") << u"http://127.0.0.1:9/"_s << one << two << QByteArray() << QString();
}

void tst_Revocation::proxies()
{
    QFETCH(const QString, url);
    QFETCH(const QByteArray, http);
    QFETCH(const QByteArray, https);
    QFETCH(const QByteArray, none);
    qputenv("http_proxy", http);
    qputenv("https_proxy", https);
    qputenv("no_proxy", none);
    const auto word = [&](const std::optional<QString> &configured) {
        const auto proxy = proxyFor(Poco::URI(url.toStdString()), configured);
        return proxy ? u"%1:%2"_s.arg(QString::fromStdString(proxy->host)).arg(proxy->port) : QString();
    };
    QTEST(word(std::nullopt), "expected");
    QCOMPARE(word(QString()), QString()); // told to go straight
    for (const char *name : {"http_proxy", "https_proxy", "no_proxy"})
        qunsetenv(name);

    // And really asked: by way of it, the full address in the first line.
    World world;
    WebOptions options;
    options.proxy = world.url({});
    (void)webService(options)({u"http://tsa.example/query"_s});
    QCOMPARE(world.requests, QStringList{u"http://tsa.example:80/query"_s});
}

void tst_Revocation::systemTrustOnlyIfChosen()
{
    World world;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"roots.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(world.pem(u"root"_s)) > 0);
    file.close();
    qputenv("SSL_CERT_FILE", file.fileName().toLocal8Bit());
    SignOptions options = test::options();
    options.now = world.now;
    const Result<QByteArray> pdf = sign(samplePdf(), world.key(u"signer"_s), options);
    QCOMPARE(verify(*pdf, {.now = world.now, .trusted = {}})->signatures.constFirst().identity,
             Identity::UnknownIssuer);
    QCOMPARE(verify(*pdf, {.now = world.now, .trusted = {}, .systemTrust = true})->signatures.constFirst().identity,
             Identity::Trusted);
    qunsetenv("SSL_CERT_FILE");
}

} // namespace shihe::signing::test

QTEST_GUILESS_MAIN(shihe::signing::test::tst_Revocation)
#include "tst_revocation.moc"
