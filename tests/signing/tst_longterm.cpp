// B-LT and B-LTA: made, read again, renewed, and what stands in the way.
#include "authority.h"
#include "fixture.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace shihe::signing::test {

class tst_LongTerm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levels_data();
    void levels();
    void outlivesItsCertificates();
    void isRenewed();
    void leavesWhatIsDone();
    void answersComeBeforeLists();
    void asksWhereOthersOfTheIssuerAre();
    void needsATimeStamp();
    void refuses_data();
    void refuses();
    void incompleteDataIsNoLevel();
    void otherReadersAgree();
    void signsWithoutTimeStampOnlyIfChosen();

private:
    [[nodiscard]] QByteArray signedBy(World &world, const QString &name, bool stamped, const QByteArray &pdf) const;
    [[nodiscard]] ExtendOptions wish(World &world, Level level) const;
    [[nodiscard]] Verification seen(World &world, const QByteArray &pdf) const;
};

QByteArray tst_LongTerm::signedBy(World &world, const QString &name, bool stamped, const QByteArray &pdf) const
{
    SignOptions options = test::options();
    options.now = world.now;
    if (stamped)
        options.timeStamps = world.timeStamps();
    const Result<QByteArray> out = sign(pdf, world.key(name), options);
    if (!out)
        qFatal("%s", qPrintable(out.error().code + u' ' + out.error().args.join(u' ')));
    return *out;
}

ExtendOptions tst_LongTerm::wish(World &world, Level level) const
{
    ExtendOptions options;
    options.now = world.now;
    options.level = level;
    options.timeStamps = world.timeStamps();
    options.web = world.web();
    return options;
}

Verification tst_LongTerm::seen(World &world, const QByteArray &pdf) const
{
    const Result<Verification> found = verify(pdf, {.now = world.now, .trusted = {world.pem(u"root"_s)}});
    if (!found)
        qFatal("%s", qPrintable(found.error().code));
    return *found;
}

QString said(const Result<QByteArray> &result)
{
    return result ? QString() : result.error().code + u' ' + result.error().args.join(u' ');
}

void tst_LongTerm::levels_data()
{
    QTest::addColumn<QStringList>("signers");
    QTest::addColumn<bool>("stamped");
    QTest::addColumn<bool>("isPacked");
    QTest::addColumn<Level>("level");
    for (const bool isPacked : {false, true}) {
        const char *kind = isPacked ? "stream" : "table";
        for (const Level level : {Level::BLT, Level::BLTA}) {
            const char *name = level == Level::BLT ? "B-LT" : "B-LTA";
            QTest::addRow("one, RSA, %s, %s", kind, name) << QStringList{u"rsa"_s} << true << isPacked << level;
            QTest::addRow("two, %s, %s", kind, name) << QStringList{u"signer"_s, u"rsa"_s} << true << isPacked << level;
            QTest::addRow("three, %s, %s", kind, name)
                << QStringList{u"rsa"_s, u"signer"_s, u"alone"_s} << true << isPacked << level;
            QTest::addRow("from B-B, %s, %s", kind, name) << QStringList{u"signer"_s} << false << isPacked << level;
        }
    }
}

void tst_LongTerm::levels()
{
    QFETCH(const QStringList, signers);
    QFETCH(const bool, stamped);
    QFETCH(const bool, isPacked);
    QFETCH(const Level, level);
    World world;
    QByteArray pdf = isPacked ? packed(samplePdf()) : samplePdf();
    for (const QString &name : signers)
        pdf = signedBy(world, name, stamped, pdf);
    const Level before = stamped ? Level::BT : Level::BB;
    for (const SignatureReport &signature : seen(world, pdf).signatures)
        QCOMPARE(signature.level, before);

    const Result<QByteArray> out = extend(pdf, wish(world, level));
    QVERIFY2(out, qPrintable(said(out)));
    QVERIFY(out->startsWith(pdf)); // no signed byte was touched
    const Verification found = seen(world, *out);
    QCOMPARE(found.verdict, Verdict::PermittedAdditions);
    for (const SignatureReport &signature : found.signatures) {
        QVERIFY(signature.intact);
        QVERIFY2(signature.problems.isEmpty(), qPrintable(signature.problems.value(0).code));
        if (signature.subfilter == u"ETSI.RFC3161")
            continue;
        QCOMPARE(signature.level, level);
        QVERIFY(signature.proven);
        QCOMPARE(signature.certificate, CertificateState::Valid);
        const bool selfMade = signature.identity == Identity::SelfMade;
        QCOMPARE(signature.revocation, selfMade ? Revocation::NotChecked : Revocation::Good);
    }
    QCOMPARE(found.renewBefore.has_value(), level == Level::BLTA || !stamped);
}

void tst_LongTerm::outlivesItsCertificates()
{
    World world;
    const QByteArray plain = signedBy(world, u"signer"_s, true, samplePdf());
    const Result<QByteArray> out = extend(plain, wish(world, Level::BLTA));
    QVERIFY2(out, qPrintable(said(out)));
    world.now = world.now.addDays(700); // answers and lists ran out long ago, the authority of the time stamp did not
    world.silent = {u"/ocsp"_s, u"/inter.crl"_s, u"/root.crl"_s};
    const SignatureReport found = seen(world, *out).signatures.constFirst();
    QCOMPARE(found.level, Level::BLTA);
    QCOMPARE(found.certificate, CertificateState::Valid);
    QCOMPARE(found.revocation, Revocation::Good);
    QVERIFY(found.problems.isEmpty());
    QCOMPARE(seen(world, plain).signatures.constFirst().revocation, Revocation::NotChecked);

    world.now = world.now.addDays(365); // now its own certificate has ended, and so has that of the time stamp
    const SignatureReport late = seen(world, *out).signatures.constFirst();
    QCOMPARE(late.certificate, CertificateState::Valid);
    const Verification all = seen(world, *out);
    QCOMPARE(all.signatures.constLast().problems.value(0).code, u"signing.problem.token-expired"_s);
}

void tst_LongTerm::isRenewed()
{
    World world;
    const Result<QByteArray> first = extend(signedBy(world, u"signer"_s, true, samplePdf()), wish(world, Level::BLTA));
    QVERIFY2(first, qPrintable(said(first)));
    world.now = world.now.addDays(700);
    world.make({u"tsa"_s,
                u"root"_s,
                world.now.addDays(-1),
                world.now.addDays(900),
                {u"keyUsage=critical,digitalSignature"_s, u"extendedKeyUsage=critical,timeStamping"_s,
                 u"crlDistributionPoints=URI:"_s + world.url(u"root.crl"_s)}});
    const Result<QByteArray> second = extend(*first, wish(world, Level::BLTA));
    QVERIFY2(second, qPrintable(said(second)));
    QVERIFY(second->startsWith(*first));
    const Verification found = seen(world, *second);
    QCOMPARE(found.verdict, Verdict::PermittedAdditions);
    QCOMPARE(found.signatures.size(), 3);
    QCOMPARE(found.signatures.constFirst().level, Level::BLTA);
    QVERIFY(*found.renewBefore > world.now.addDays(800));
    world.now = world.now.addDays(300); // the first authority has ended; the second stamp was there in time
    QVERIFY(seen(world, *second).signatures.at(1).problems.isEmpty());
}

void tst_LongTerm::leavesWhatIsDone()
{
    World world;
    const Result<QByteArray> once = extend(signedBy(world, u"signer"_s, true, samplePdf()), wish(world, Level::BLT));
    QVERIFY2(once, qPrintable(said(once)));
    world.requests.clear();
    const Result<QByteArray> twice = extend(*once, wish(world, Level::BLT));
    QVERIFY(twice);
    QCOMPARE(*twice, *once);
    QVERIFY(world.requests.isEmpty());
}

void tst_LongTerm::answersComeBeforeLists()
{
    World world;
    const QByteArray pdf = signedBy(world, u"signer"_s, true, samplePdf());
    world.requests.clear();
    QVERIFY(extend(pdf, wish(world, Level::BLT)));
    // The issuer's certificate came with the signature; only what is missing is fetched, once.
    QCOMPARE(world.requests.count(u"/ocsp"_s), 1);
    QVERIFY(!world.requests.contains(u"/inter.crl"_s));
    QCOMPARE(world.requests.count(u"/root.crl"_s), 1);

    world.silent = {u"/ocsp"_s};
    world.requests.clear();
    const Result<QByteArray> byList = extend(pdf, wish(world, Level::BLT));
    QVERIFY2(byList, qPrintable(said(byList)));
    QVERIFY(world.requests.indexOf(u"/ocsp"_s) < world.requests.indexOf(u"/inter.crl"_s));
    QCOMPARE(seen(world, *byList).signatures.constFirst().level, Level::BLT);
}

void tst_LongTerm::asksWhereOthersOfTheIssuerAre()
{
    World world;
    world.make({u"tsa"_s, // names no address, as many small authorities' do
                u"inter"_s,
                world.now.addDays(-1),
                world.now.addDays(900),
                {u"keyUsage=critical,digitalSignature"_s, u"extendedKeyUsage=critical,timeStamping"_s}});
    const QByteArray pdf = signedBy(world, u"signer"_s, true, samplePdf());
    const Result<QByteArray> out = extend(pdf, wish(world, Level::BLT));
    QVERIFY2(out, qPrintable(said(out)));
    QCOMPARE(seen(world, *out).signatures.constFirst().level, Level::BLT);
}

void tst_LongTerm::needsATimeStamp()
{
    World world;
    const QByteArray pdf = signedBy(world, u"signer"_s, false, samplePdf());
    for (const Level level : {Level::BLT, Level::BLTA}) {
        ExtendOptions options = wish(world, level);
        options.timeStamps = nullptr;
        const Result<QByteArray> out = extend(pdf, options);
        QVERIFY(!out);
        QCOMPARE(out.error().code, u"signing.extend-no-time-stamp"_s);
    }
}

void tst_LongTerm::refuses_data()
{
    QTest::addColumn<QString>("signer");
    QTest::addColumn<QStringList>("silent");
    QTest::addColumn<int>("revokedDaysAgo");
    QTest::addColumn<QString>("code");
    QTest::newRow("nobody answers") << u"signer"_s << QStringList{u"/ocsp"_s, u"/inter.crl"_s} << -1
                                    << u"signing.web-failed"_s;
    QTest::newRow("no list of the root") << u"signer"_s << QStringList{u"/root.crl"_s} << -1 << u"signing.web-failed"_s;
    QTest::newRow("no address") << u"stranger"_s << QStringList{} << -1 << u"signing.extend-no-data"_s;
    QTest::newRow("revoked") << u"signer"_s << QStringList{} << 3 << u"signing.extend-revoked"_s;
}

void tst_LongTerm::refuses()
{
    QFETCH(const QString, signer);
    QFETCH(const QStringList, silent);
    QFETCH(const int, revokedDaysAgo);
    World world;
    const QByteArray pdf = signedBy(world, signer, true, samplePdf());
    world.silent = silent;
    if (revokedDaysAgo >= 0)
        world.revoke(signer, world.now.addDays(-revokedDaysAgo), 1);
    ExtendOptions options = wish(world, Level::BLT);
    options.trusted = {world.pem(u"other"_s)};
    const Result<QByteArray> out = extend(pdf, options);
    QVERIFY(!out);
    QTEST(out.error().code, "code");
}

void tst_LongTerm::incompleteDataIsNoLevel()
{
    World world;
    const Result<QByteArray> out = extend(signedBy(world, u"signer"_s, true, samplePdf()), wish(world, Level::BLT));
    QVERIFY2(out, qPrintable(said(out)));
    for (const std::string key : {"/OCSPs", "/CRLs"}) {
        Edit edit(*out);
        Object store = edit.root().getKey("/DSS");
        store.removeKey(key);
        edit.touch(store);
        const SignatureReport found = seen(world, edit.bytes()).signatures.constFirst();
        QCOMPARE(found.level, Level::BT);
        QCOMPARE(found.problems.value(0).code, u"signing.problem.data-incomplete"_s);
        QVERIFY(found.intact);
    }
}

void tst_LongTerm::otherReadersAgree()
{
    World world;
    const Result<QByteArray> out = extend(
        signedBy(world, u"rsa"_s, true, signedBy(world, u"signer"_s, true, samplePdf())), wish(world, Level::BLTA));
    QVERIFY2(out, qPrintable(said(out)));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"signed.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*out) == out->size());
    file.close();
    QVERIFY(run(u"qpdf"_s, {u"--check"_s, path}));
    if (QStandardPaths::findExecutable(u"pdfsig"_s).isEmpty())
        QSKIP("pdfsig is not installed");
    QByteArray words;
    QVERIFY(run(u"pdfsig"_s, {u"-no-ocsp"_s, u"-nocert"_s, path}, &words));
    QVERIFY2(words.count("Signature is Valid.") == 2, words.constData());
}

void tst_LongTerm::signsWithoutTimeStampOnlyIfChosen()
{
    World world;
    world.silent = {u"/tsa"_s};
    SignOptions options = test::options();
    options.timeStamps = world.timeStamps();
    const Result<QByteArray> refused = sign(samplePdf(), world.key(u"signer"_s), options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"signing.tsa-unreachable"_s);
    QCOMPARE(world.requests.count(u"/tsa"_s), 2); // tried again once

    QStringList told;
    options.withoutTimeStamp = [&told](const Error &why) { told << why.code; };
    const Result<QByteArray> out = sign(samplePdf(), world.key(u"signer"_s), options);
    QVERIFY2(out, qPrintable(said(out)));
    QCOMPARE(told, QStringList{u"signing.tsa-unreachable"_s});
    QCOMPARE(seen(world, *out).signatures.constFirst().level, Level::BB);
}

} // namespace shihe::signing::test

QTEST_GUILESS_MAIN(shihe::signing::test::tst_LongTerm)
#include "tst_longterm.moc"
