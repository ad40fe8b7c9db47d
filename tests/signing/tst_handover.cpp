// The row of signers, and many files with one key.
#include "fixture.h"

#include "core/base/files.h"
#include "core/signing/batch.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::signing;
using namespace shihe::signing::test;

class tst_Handover final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_pki.isReady()); }

    void rolesNameStepsInBothLanguages()
    {
        QCOMPARE(stepOf(u"编制人"_s), Step::Preparer);
        QCOMPARE(stepOf(u" Reviewer "_s), Step::Reviewer);
        QCOMPARE(stepOf(u"批准人"_s), Step::Approver);
        QVERIFY(!stepOf(u"witness"_s));
        QVERIFY(!stepOf(QString()));
    }

    void oneAfterAnother()
    {
        QByteArray pdf = samplePdf();
        Handover row = handover(pdf);
        QCOMPARE(row.next, Step::Preparer);
        QVERIFY(row.signers.isEmpty() && !row.complete && !row.closed);
        const auto sign = [&](const char *key, const QString &role) {
            pdf = signedBy(pdf, QString::fromLatin1(key), role);
            row = handover(pdf);
            QVERIFY(!row.closed);
        };
        sign("rsa", u"编制人"_s);
        QCOMPARE(row.next, Step::Reviewer);
        QCOMPARE(row.signers.size(), 1);
        QCOMPARE(row.signers.constFirst().name, u"张三"_s);
        QCOMPARE(row.signers.constFirst().role, u"编制人"_s);
        QCOMPARE(row.signers.constFirst().when->date(), options().now.date());
        sign("ec", u"reviewer"_s);
        QCOMPARE(row.next, Step::Approver);
        sign("ec", u"Reviewer"_s); // two may share a step
        QCOMPARE(row.next, Step::Approver);
        QVERIFY(!row.complete);
        sign("p384", u"approver"_s);
        QVERIFY(row.complete);
        QVERIFY(!row.next);
        QVERIFY(row.passedOver.isEmpty());
        QCOMPARE(row.signers.size(), 4);
    }

    void whoSkippedIsTold()
    {
        const Handover row = handover(signedBy(samplePdf(), u"rsa"_s, u"approver"_s));
        QVERIFY(row.complete);
        QCOMPARE(row.passedOver, (QList{Step::Preparer, Step::Reviewer}));
    }

    void otherRolesMoveNothing()
    {
        QByteArray pdf = signedBy(samplePdf(), u"rsa"_s, u"witness"_s);
        Handover row = handover(pdf);
        QVERIFY(!row.next && !row.complete);
        QCOMPARE(row.signers.constFirst().role, u"witness"_s);
        pdf = signedBy(pdf, u"ec"_s, u"preparer"_s);
        QCOMPARE(handover(pdf).next, Step::Reviewer);
        pdf = signedBy(samplePdf(), u"rsa"_s, QString());
        row = handover(pdf);
        QVERIFY(!row.next);
        QVERIFY2(row.signers.constFirst().role.isEmpty(), qPrintable(row.signers.constFirst().role));
    }

    void aTimeStampIsNobody()
    {
        SignOptions wish = options();
        wish.role = u"preparer"_s;
        wish.timeStamps = m_pki.timeStamps();
        const auto pdf = signing::sign(samplePdf(), m_pki.key(u"rsa"_s), wish);
        QVERIFY(pdf);
        QCOMPARE(handover(*pdf).signers.size(), 1);
        QCOMPARE(handover(*pdf).next, Step::Reviewer);
    }

    /// What is closed is closed for the reason that sign() gives.
    void closedAsSignRefuses()
    {
        const QByteArray once = signedBy(samplePdf(), u"ec"_s, u"preparer"_s);
        Edit edit(samplePdf());
        edit.root().replaceKey("/AcroForm",
                               edit.add("<</SigFlags 3/Fields[<</FT/Sig/T(S)/V<</Type/Sig/Reference[<</Type/"
                                        "SigRef/TransformMethod/DocMDP/TransformParams<</P 1>>>>]>>>>]>>"));
        edit.touch(edit.root());
        const QList<QByteArray> files{forged(u"page"_s, once), forged(u"flip"_s, once), edit.bytes(),
                                      samplePdf() + "tail", once.first(once.size() / 2)};
        for (const QByteArray &file : files) {
            const Handover row = handover(file);
            const auto refused = signing::sign(file, m_pki.key(u"rsa"_s), options());
            QVERIFY(!refused);
            QVERIFY2(row.closed, qPrintable(refused.error().code));
            QCOMPARE(row.closed->code, refused.error().code);
            QCOMPARE(mayFollow(row, u"reviewer"_s).error().code, refused.error().code);
        }
        const auto none = handoverOf("no PDF", options().now);
        QVERIFY(!none);
        QCOMPARE(none.error().code, u"signing.not-a-pdf"_s);
    }

    void theRowDecidesWhoMayFollow()
    {
        const Handover fresh = handover(samplePdf());
        for (const QString &role : {u"preparer"_s, u"approver"_s, QString(), u"witness"_s})
            QVERIFY(mayFollow(fresh, role));
        const QByteArray reviewed = signedBy(samplePdf(), u"rsa"_s, u"审核人"_s);
        QCOMPARE(mayFollow(handover(reviewed), u"编制人"_s).error(), (Error{u"signing.order-late"_s, {u"张三"_s}}));
        QVERIFY(mayFollow(handover(reviewed), u"审核人"_s));
        const Handover complete = handover(signedBy(reviewed, u"ec"_s, u"批准人"_s));
        for (const QString &role : {u"审核人"_s, u"approver"_s, QString()})
            QCOMPARE(mayFollow(complete, role).error(), (Error{u"signing.order-complete"_s, {u"李四"_s}}));
        QVERIFY(mayFollow(complete, u"归档人"_s));
    }

    void signedFilesHaveNamesOfTheirOwn()
    {
        QCOMPARE(signedPath(u"/a/report.pdf"_s, QString()), u"/a/report-signed.pdf"_s);
        QCOMPARE(signedPath(u"/a/report-signed.pdf"_s, QString()), u"/a/report-signed-2.pdf"_s);
        QCOMPARE(signedPath(u"/a/report-signed-2.pdf"_s, QString()), u"/a/report-signed-3.pdf"_s);
        QCOMPARE(signedPath(u"/a/v1.2.PDF"_s, QString()), u"/a/v1.2-signed.pdf"_s);
        QCOMPARE(signedPath(u"/a/report.pdf"_s, u"/out"_s), u"/out/report.pdf"_s);
    }

    void eachFileHasItsOutcome()
    {
        QTemporaryDir folder;
        const auto at = [&folder](const QString &name) { return folder.filePath(name); };
        const QByteArray done = signedBy(signedBy(samplePdf(), u"rsa"_s, u"preparer"_s), u"ec"_s, u"approver"_s);
        QVERIFY(writeFile(at(u"one.pdf"_s), samplePdf()) && writeFile(at(u"letter.pdf"_s), "Dear Sir") &&
                writeFile(at(u"done.pdf"_s), done) && writeFile(at(u"there.pdf"_s), samplePdf()) &&
                writeFile(at(u"two.pdf"_s), samplePdf()));
        QVERIFY(QDir(folder.path()).mkdir(u"out"_s) && writeFile(at(u"out/there.pdf"_s), "mine"));
        Batch batch = batchOf(folder, {u"one"_s, u"letter"_s, u"done"_s, u"gone"_s, u"there"_s, u"two"_s});
        batch.folder = at(u"out"_s);
        const QList<FileOutcome> outcomes = run(batch);
        QStringList codes;
        for (const FileOutcome &each : outcomes)
            codes << (each.refusal ? each.refusal->code : QFileInfo(each.out).fileName());
        QCOMPARE(codes, (QStringList{u"one.pdf"_s, u"signing.not-a-pdf"_s, u"signing.order-complete"_s,
                                     u"file.not-found"_s, u"signing.output-exists"_s, u"two.pdf"_s}));
        QCOMPARE(outcomes.constFirst().handover->next, Step::Reviewer);
        QCOMPARE(*readFile(at(u"out/there.pdf"_s), 100), "mine");
        QCOMPARE(*readFile(at(u"one.pdf"_s), 1'000'000), samplePdf());
        QCOMPARE(QDir(at(u"out"_s)).entryList(QDir::Files).size(), 3);
    }

    void aKeyThatRefusesIsNotAskedAgain()
    {
        QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(u"one.pdf"_s), samplePdf()) &&
                writeFile(folder.filePath(u"two.pdf"_s), samplePdf()));
        Batch batch = batchOf(folder, {u"one"_s, u"two"_s});
        int asked = 0;
        batch.sign = [&asked](const QByteArray &) -> Result<SignedPdf> {
            ++asked;
            return failure("signing.token-gone");
        };
        const QList<FileOutcome> outcomes = run(batch);
        QCOMPARE(asked, 1);
        QVERIFY(outcomes.constFirst().refusal);
        QCOMPARE(outcomes.constLast(), (FileOutcome{.number = 1}));
    }

    void aCancelLeavesTheRestAlone()
    {
        QTemporaryDir folder;
        for (const QString &name : {u"one.pdf"_s, u"two.pdf"_s, u"three.pdf"_s})
            QVERIFY(writeFile(folder.filePath(name), samplePdf()));
        Batch batch = batchOf(folder, {u"one"_s, u"two"_s, u"three"_s});
        bool cancelled = false;
        batch.cancelled = [&cancelled] { return cancelled; };
        const auto sign = batch.sign;
        batch.sign = [&](const QByteArray &pdf) {
            cancelled = !handover(pdf).signers.isEmpty() || QFileInfo::exists(folder.filePath(u"one-signed.pdf"_s));
            return sign(pdf);
        };
        const QList<FileOutcome> outcomes = run(batch);
        QVERIFY(!outcomes.at(0).out.isEmpty());
        QCOMPARE(outcomes.at(1), (FileOutcome{.number = 1})); // it was being signed: nothing of it is written
        QCOMPARE(outcomes.at(2), (FileOutcome{.number = 2}));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 4);
    }

private:
    static Handover handover(const QByteArray &pdf)
    {
        const auto found = handoverOf(pdf, options().now);
        if (!found)
            qFatal("%s", qPrintable(found.error().code));
        return *found;
    }

    QByteArray signedBy(const QByteArray &pdf, const QString &key, const QString &role)
    {
        SignOptions wish = options();
        wish.role = role;
        const auto out = signing::sign(pdf, m_pki.key(key), wish);
        if (!out)
            qFatal("%s", qPrintable(out.error().code));
        return *out;
    }

    Batch batchOf(const QTemporaryDir &folder, const QStringList &names)
    {
        Batch batch;
        for (const QString &name : names)
            batch.files << folder.filePath(name + u".pdf"_s);
        batch.role = u"preparer"_s;
        batch.now = [] { return options().now; };
        batch.sign = [this](const QByteArray &pdf) -> Result<SignedPdf> {
            return SignedPdf{signedBy(pdf, u"rsa"_s, u"preparer"_s)};
        };
        return batch;
    }

    static QList<FileOutcome> run(Batch batch)
    {
        QList<FileOutcome> outcomes;
        batch.done = [&outcomes](const FileOutcome &outcome) { outcomes << outcome; };
        signFiles(batch);
        return outcomes;
    }

    Pki m_pki;
};

QTEST_GUILESS_MAIN(tst_Handover)
#include "tst_handover.moc"
