#include "fixture.h"

#include "core/base/files.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::signing;
using namespace shihe::signing::test;

class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_pki.isReady());
        for (const bool stream : {false, true}) {
            const auto once = sign(stream ? packed(samplePdf()) : samplePdf(), m_pki.key(u"rsa"_s), options());
            QVERIFY(once);
            const auto twice = sign(*once, m_pki.key(u"ec"_s), options());
            QVERIFY(twice);
            m_once << *once;
            m_twice << *twice;
        }
    }

    void oneSignatureIsIntact()
    {
        const auto result = judged(m_once[0]);
        QCOMPARE(result.verdict, Verdict::Intact);
        QCOMPARE(result.revisions, 2);
        QCOMPARE(result.signatures.size(), 1);
        const SignatureReport &signature = result.signatures[0];
        QCOMPARE(signature.field, u"Signature1"_s);
        QCOMPARE(signature.signer, u"张三"_s);
        QCOMPARE(signature.subfilter, u"ETSI.CAdES.detached"_s);
        QCOMPARE(signature.level, Level::BB);
        QVERIFY(signature.intact);
        QCOMPARE(signature.coversRevision, 2);
        QCOMPARE(signature.identity, Identity::Trusted);
        QCOMPARE(signature.certificate, CertificateState::Valid);
        QCOMPARE(signature.revocation, Revocation::NotChecked);
        QVERIFY(signature.claimed && !signature.proven);
        QCOMPARE(signature.reason, u"审核人 · Reviewed 已审核"_s);
        QCOMPARE(signature.place, u"上海"_s);
        QVERIFY(signature.problems.isEmpty());
        QVERIFY(result.changes.isEmpty());
        QCOMPARE(result.hiddenObjects, 0);
        QVERIFY(trusted(result));
    }

    void secondSignatureIsAPermittedAddition()
    {
        for (const QByteArray &pdf : m_twice) {
            const auto result = judged(pdf);
            QCOMPARE(result.verdict, Verdict::PermittedAdditions);
            QCOMPARE(result.signatures.size(), 2);
            QCOMPARE(result.signatures[0].coversRevision, 2);
            QCOMPARE(result.signatures[1].coversRevision, 3);
            QCOMPARE(result.changes.size(), 1);
            QCOMPARE(result.changes[0].what, u"signature-added"_s);
            QCOMPARE(result.changes[0].revision, 3);
            QVERIFY(result.changes[0].allowed && !result.changes[0].page);
        }
    }

    void everyForgeryIsRefused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("file");
        for (const QString &kind : forgeries())
            for (const int file : {0, 1, 2, 3})
                if (file < 2 || (kind != u"swap")) // which needs two signatures
                    QTest::addRow("%s, %s", qPrintable(kind),
                                  QList{"table, twice", "stream, twice", "table, once", "stream, once"}[file])
                        << kind << file;
    }
    void everyForgeryIsRefused()
    {
        QFETCH(QString, kind);
        QFETCH(int, file);
        const QByteArray pdf = file < 2 ? m_twice[file] : m_once[file - 2];
        const QByteArray bad = forged(kind, pdf);
        QVERIFY(!bad.isEmpty() && bad != pdf);
        const auto result = judged(bad);
        if (kind == u"rollback") { // a whole, valid, older file: no PDF can show it
            QCOMPARE(result.verdict, file < 2 ? Verdict::Intact : Verdict::Unsigned);
            return;
        }
        QVERIFY2(result.verdict == Verdict::Changed || result.verdict == Verdict::Damaged, qPrintable(said(result)));
        const auto refused = [&result](const QString &what, std::optional<int> page) {
            return std::any_of(result.changes.begin(), result.changes.end(), [&](const Change &change) {
                return change.what == what && change.page == page && !change.allowed;
            });
        };
        if (kind == u"page")
            QVERIFY2(refused(u"page-content"_s, 3), qPrintable(said(result)));
        if (kind == u"stamp")
            QVERIFY2(refused(u"annotation-added"_s, 3), qPrintable(said(result)));
        if (kind == u"annot")
            QVERIFY2(refused(u"annotation-changed"_s, 1), qPrintable(said(result)));
    }

    void anyFlippedByteIsNoticed_data()
    {
        QTest::addColumn<int>("file");
        QTest::newRow("table") << 0;
        QTest::newRow("stream") << 1;
    }
    void anyFlippedByteIsNoticed()
    {
        QFETCH(int, file);
        const QByteArray &pdf = m_twice[file];
        const auto ranges = byteRanges(pdf);
        const auto isPadding = [&](qsizetype at) {
            // The signature's own digits are covered by nothing but the signature itself: a flip there must be noticed,
            // too, except that the case of a hexadecimal digit says nothing.
            return std::any_of(ranges.begin(), ranges.end(),
                               [at](const auto &range) { return at > range[1] && at < range[2] - 1; });
        };
        int tried = 0;
        for (qsizetype at = 0; at < pdf.size(); at += 41) {
            QByteArray bad = pdf;
            bad[at] = static_cast<char>(bad[at] ^ (isPadding(at) ? 0x01 : 0x20));
            const auto result = verify(bad, {QDateTime::currentDateTimeUtc(), {m_pki.root()}});
            if (!result)
                continue; // the header: no PDF any more
            ++tried;
            QVERIFY2(result->verdict == Verdict::Changed || result->verdict == Verdict::Damaged,
                     qPrintable(u"byte %1: %2"_s.arg(at).arg(said(*result))));
        }
        QVERIFY(tried > 300);
    }

    /// No signature covers its own container: what stands there must be right by other means.
    void anyFlippedDigitOfASignatureIsNoticed()
    {
        for (const QByteArray &pdf : m_once) {
            const auto range = byteRanges(pdf).last();
            qsizetype end = range[2] - 1;
            while (pdf[end - 1] == '0')
                --end;
            for (qsizetype at = range[1] + 1; at < end; at += 2) {
                QByteArray bad = pdf;
                bad[at] = static_cast<char>(bad[at] ^ 1);
                const auto result = verify(bad, {QDateTime::currentDateTimeUtc(), {m_pki.root()}});
                QVERIFY(result);
                QVERIFY2(result->verdict == Verdict::Changed || result->verdict == Verdict::Damaged,
                         qPrintable(u"digit %1: %2"_s.arg(at - range[1]).arg(said(*result))));
            }
        }
    }

    void anyCutIsNoticed()
    {
        for (const QByteArray &pdf : m_twice) {
            const qsizetype first = pdf.indexOf("%%EOF") + 6;
            const qsizetype second = pdf.indexOf("%%EOF", first) + 6;
            for (qsizetype size = 0; size < pdf.size() - 1; size += 97) {
                const auto result = verify(pdf.first(size), {QDateTime::currentDateTimeUtc(), {}});
                if (!result) {
                    QCOMPARE(result.error().code, u"signing.not-a-pdf"_s);
                    QVERIFY(size < 8);
                    continue;
                }
                // Just behind a revision the file is a whole, older one; within a few bytes nothing of the next shows.
                if (size < first + 100 && size >= first - 1)
                    continue;
                QVERIFY2(result->verdict == Verdict::Damaged || result->verdict == Verdict::Changed ||
                             (result->verdict == Verdict::Unsigned && size < second) || size == second - 1,
                         qPrintable(u"%1 bytes: %2"_s.arg(size).arg(said(*result))));
            }
        }
    }

    void rubbish_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("error"); // empty: damaged
        QTest::newRow("nothing") << QByteArray() << u"signing.not-a-pdf"_s;
        QTest::newRow("text") << QByteArray("hello") << u"signing.not-a-pdf"_s;
        QTest::newRow("zeros") << QByteArray(10'000, '\0') << u"signing.not-a-pdf"_s;
        QTest::newRow("header alone") << QByteArray("%PDF-1.7\n") << QString();
        QTest::newRow("header and rubbish") << QByteArray("%PDF-1.7\n" + QByteArray(5'000, 'x')) << QString();
        QTest::newRow("xref into nowhere") << QByteArray("%PDF-1.7\nxx\nstartxref\n9\n%%EOF\n") << QString();
        QTest::newRow("xref that names itself")
            << QByteArray("%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/Prev 9/Root 1 0 "
                          "R>>\nstartxref\n9\n%%EOF\n")
            << QString();
        QByteArray many = "%PDF-1.7\n";
        for (int i = 0; i < 101; ++i)
            many += "xref\nstartxref\n9\n%%EOF\n";
        QTest::newRow("101 revisions") << many << u"signing.too-many-revisions"_s;
        QTest::newRow("deep arrays") << QByteArray("%PDF-1.7\n1 0 obj\n" + QByteArray(100'000, '[') +
                                                   "\nendobj\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n "
                                                   "\ntrailer\n<</Size 2/Root 1 0 R>>\nstartxref\n100027\n%%EOF\n")
                                     << QString();
    }
    void rubbish()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, error);
        const auto result = verify(bytes, {QDateTime::currentDateTimeUtc(), {}});
        QCOMPARE(result.has_value(), error.isEmpty());
        if (result)
            QCOMPARE(result->verdict, Verdict::Damaged);
        else
            QCOMPARE(result.error().code, error);
    }

    void unsignedIsUnsigned()
    {
        for (const QByteArray &pdf : {samplePdf(), packed(samplePdf())}) {
            const auto result = judged(pdf);
            QCOMPARE(result.verdict, Verdict::Unsigned);
            QVERIFY(result.signatures.isEmpty());
            QVERIFY(!trusted(result));
        }
    }

    void identityAndCertificateAreTold()
    {
        const auto self = sign(samplePdf(), m_pki.key(u"alone"_s), options());
        QVERIFY(self);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto one = verify(*self, {now, {m_pki.root()}});
        QCOMPARE(one->verdict, Verdict::Intact);
        QCOMPARE(one->signatures[0].identity, Identity::SelfMade);
        QVERIFY(!trusted(*one));
        QCOMPARE(verify(*self, {now, {m_pki.bytes(u"alone.pem"_s)}})->signatures[0].identity, Identity::Trusted);
        QCOMPARE(verify(m_once[0], {now, {}})->signatures[0].identity, Identity::UnknownIssuer);
        QCOMPARE(verify(m_once[0], {now, {m_pki.bytes(u"alone.pem"_s)}})->signatures[0].identity,
                 Identity::UnknownIssuer);
        const auto later = verify(m_once[0], {now.addYears(5), {m_pki.root()}});
        QCOMPARE(later->signatures[0].certificate, CertificateState::Expired);
        QCOMPARE(later->signatures[0].identity, Identity::Trusted);
        QCOMPARE(later->verdict, Verdict::Intact); // the content is what was signed, whatever the certificate
        QVERIFY(!trusted(*later));
        QCOMPARE(verify(m_once[0], {now.addYears(-5), {m_pki.root()}})->signatures[0].certificate,
                 CertificateState::NotYetValid);
        const auto broken = verify(m_once[0], {now, {"no certificate"}});
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, u"signing.bad-root"_s);
    }

    void signaturesOfOthersAreReadButNeverCalledPades()
    {
        // poppler signs with a certificate of an NSS database, as adbe.pkcs7.detached
        QVERIFY(writeFile(m_pki.path(u"in.pdf"_s), samplePdf(false)));
        const QString store = u"sql:"_s + m_pki.path(u"."_s);
        QByteArray output;
        if (!run(u"certutil"_s, {u"-N"_s, u"-d"_s, store, u"--empty-password"_s}, &output))
            QSKIP("certutil (libnss3-tools) is not installed");
        QVERIFY(run(u"pk12util"_s,
                    {u"-i"_s, m_pki.path(u"rsa.p12"_s), u"-d"_s, store, u"-W"_s, u"secret"_s, u"-K"_s, u""_s}));
        run(u"certutil"_s, {u"-M"_s, u"-d"_s, store, u"-n"_s, u"Shihe Test Root - Shihe Test"_s, u"-t"_s, u"CT,C,C"_s},
            &output);
        QVERIFY(run(u"certutil"_s, {u"-L"_s, u"-d"_s, store}, &output));
        const QString nick =
            QString::fromUtf8(output).contains(u"张三 - Shihe Test"_s) ? u"张三 - Shihe Test"_s : u"张三"_s;
        if (!run(u"pdfsig"_s,
                 {u"-nssdir"_s, store, u"-add-signature"_s, u"-nick"_s, nick, u"-digest"_s, u"SHA256"_s,
                  m_pki.path(u"in.pdf"_s), m_pki.path(u"foreign.pdf"_s)},
                 &output))
            QSKIP("this pdfsig cannot sign");
        const auto result = judged(m_pki.bytes(u"foreign.pdf"_s));
        QVERIFY2(result.verdict == Verdict::Intact, qPrintable(said(result)));
        QCOMPARE(result.signatures[0].subfilter, u"adbe.pkcs7.detached"_s);
        QCOMPARE(result.signatures[0].level, Level::None);
        QCOMPARE(result.signatures[0].identity, Identity::Trusted);
    }

    void jsonIsAsTheCommandLinePromises()
    {
        const QJsonObject json = toJson(judged(m_twice[0]));
        for (const QString &key : {u"changes"_s, u"signatures"_s, u"verdict"_s})
            QVERIFY(json.contains(key));
        QCOMPARE(json[u"verdict"_s].toString(), u"permitted-additions"_s);
        const QJsonObject signature = json[u"signatures"_s].toArray()[0].toObject();
        for (const QString &key :
             {u"certificate"_s, u"covers_revision"_s, u"field"_s, u"identity"_s, u"intact"_s, u"level"_s, u"outdated"_s,
              u"profile"_s, u"revisions"_s, u"revocation"_s, u"signer"_s, u"subfilter"_s, u"time"_s})
            QVERIFY2(signature.contains(key), qPrintable(key));
        QCOMPARE(signature[u"level"_s].toString(), u"B-B"_s);
        QCOMPARE(signature[u"profile"_s].toString(), u"PAdES B-B"_s);
        QVERIFY(!signature[u"outdated"_s].toBool());
        QCOMPARE(signature[u"revisions"_s].toInt(), 3);
        QVERIFY(signature[u"time"_s].toObject()[u"proven"_s].isNull());
        QVERIFY(signature[u"time"_s].toObject()[u"claimed"_s].toString().endsWith(u'Z'));
        const QJsonObject change = json[u"changes"_s].toArray()[0].toObject();
        QCOMPARE(change.keys(), (QStringList{u"allowed"_s, u"page"_s, u"revision"_s, u"what"_s}));
        QVERIFY(change[u"page"_s].isNull());
        QCOMPARE(toJson(judged(samplePdf()))[u"verdict"_s].toString(), u"unsigned"_s);
    }

    void wordsTellTheVerdictInBothLanguages()
    {
        const auto words = Words::load(u":/i18n"_s);
        QVERIFY(words);
        const auto changed = judged(forged(u"page"_s, m_twice[0]));
        QCOMPARE(describe(changed, *words, Language::Zh).first(), u"签名后被改动：第3页"_s);
        QCOMPARE(describe(changed, *words, Language::En).first(), u"Changed after signing: page 3"_s);
        for (const QByteArray &pdf : {m_once[0], m_twice[1], samplePdf(), forged(u"flip"_s, m_once[0]),
                                      forged(u"wrap"_s, m_twice[0]), m_once[0].first(m_once[0].size() / 3)})
            for (const Language language : {Language::Zh, Language::En})
                for (const QString &line : describe(judged(pdf), *words, language)) {
                    QVERIFY2(!line.trimmed().startsWith(u'['), qPrintable(line));
                    QVERIFY2(!line.contains(u'%'), qPrintable(line));
                }
        for (const QString &what : changeWords())
            for (const Language language : {Language::Zh, Language::En})
                QVERIFY2(words->has(language, u"signing.change."_s + what), qPrintable(what));
        for (const QString &key :
             {wordKey(Verdict::Intact), wordKey(Verdict::PermittedAdditions), wordKey(Verdict::Changed),
              wordKey(Verdict::Damaged), wordKey(Verdict::Unsigned), wordKey(Identity::Trusted),
              wordKey(Identity::SelfMade), wordKey(Identity::UnknownIssuer), wordKey(CertificateState::Valid),
              wordKey(CertificateState::Expired), wordKey(CertificateState::NotYetValid),
              wordKey(CertificateState::Revoked), wordKey(CertificateState::WrongUsage), wordKey(Revocation::Good),
              wordKey(Revocation::Revoked), wordKey(Revocation::NotChecked)})
            for (const Language language : {Language::Zh, Language::En})
                QVERIFY2(words->has(language, key), qPrintable(key));
    }

private:
    [[nodiscard]] Verification judged(const QByteArray &pdf) const
    {
        const auto result = verify(pdf, {QDateTime::currentDateTimeUtc(), {m_pki.root()}});
        if (!result)
            qFatal("%s", qPrintable(result.error().code));
        return *result;
    }

    [[nodiscard]] static QString said(const Verification &result)
    {
        QStringList out{toJson(result)[u"verdict"_s].toString()};
        for (const Change &change : result.changes)
            out << change.what + (change.allowed ? u" ok "_s : u" no "_s) + change.path;
        for (const SignatureReport &signature : result.signatures)
            for (const Error &problem : signature.problems)
                out << problem.code;
        for (const Error &damage : result.damage)
            out << damage.code + u' ' + damage.args.join(u' ');
        return out.join(u"; "_s);
    }

    Pki m_pki;
    QList<QByteArray> m_once;
    QList<QByteArray> m_twice;
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
