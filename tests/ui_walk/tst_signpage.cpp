// The page that signs files which are there already: many with one password, one person after another.
#include "../signing/authority.h"
#include "../signing/fixture.h"
#include "reporting.h"

#include "core/base/files.h"
#include "core/session/journalrows.h"

#include <Poco/Net/ServerSocket.h>
#include <QAbstractItemModel>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;
using test::child;
using test::Patience;
using test::shownText;

class tst_SignPage final : public QObject, private test::Reporting
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void manyFilesAreSignedWithOnePassword();
    void oneSignsAfterAnother();
    void verifyLeadsToTheNextSignature();
    void aWrongPasswordTouchesNothing();
    void whatIsThereIsNotReplaced();
    void cancelStopsBetweenFiles();
    void cancelInterruptsATimeStampThatNeverComes();
    void severalFilesDroppedOnTheWindowAreToBeSigned();
    void theRoleSpeaksTheWindowsLanguageUnlessTyped();
    void aReportOfTheWorkspaceIsNotedInItsJournal();

private:
    [[nodiscard]] Page *page() { return m_world->show(PageId::Sign); }
    void make(const QString &name, const QByteArray &bytes) { QVERIFY(writeFile(m_world->file(name), bytes)); }
    /// Chooses these files in the dialog, and waits until each was looked at.
    void choose(Page *page, const QStringList &names);
    void giveKey(Page *page, const QString &name, const QString &password = u"secret"_s);
    /// Presses the button and waits for the end.
    void sign(Page *page);
    [[nodiscard]] static QString state(Page *page, int row);
    [[nodiscard]] signing::Verification verified(const QString &name) const;

    std::unique_ptr<signing::test::World> m_authority;
};

void tst_SignPage::init()
{
    m_world = std::make_unique<test::World>(); // no workspace is needed
    m_authority = std::make_unique<signing::test::World>();
    m_authority->now = m_world->clock.now();
    for (const QString &name : {u"signer"_s, u"rsa"_s})
        make(name + u".p12"_s, m_authority->keyFile(name));
}

void tst_SignPage::choose(Page *page, const QStringList &names)
{
    QStringList paths;
    for (const QString &name : names)
        paths << m_world->file(name);
    m_world->prompter.path = paths.join(u'\n');
    QTest::mouseClick(child<QAbstractButton>(*page, u"dropFiles"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(page->isSettled(), Patience);
}

void tst_SignPage::giveKey(Page *page, const QString &name, const QString &password)
{
    child<QLineEdit>(*page, u"keyFile"_s)->setText(m_world->file(name + u".p12"_s));
    QTest::keyClicks(child<QLineEdit>(*page, u"password"_s), password);
}

void tst_SignPage::sign(Page *page)
{
    auto *button = child<QPushButton>(*page, u"signFilesNow"_s);
    QVERIFY(button->isEnabled());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!button->isEnabled());
    QCOMPARE(QApplication::focusWidget(), child<QWidget>(*page, u"cancelSigning"_s));
    QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && child<QWidget>(*page, u"signMessage"_s)->isVisible(), Patience);
    QVERIFY(page->isAncestorOf(QApplication::focusWidget())); // the keyboard stays in the page
}

QString tst_SignPage::state(Page *page, int row)
{
    const auto *model = child<QTableView>(*page, u"signFiles"_s)->model();
    return model->index(row, 1).data().toString().remove(QChar(0x200b));
}

signing::Verification tst_SignPage::verified(const QString &name) const
{
    const auto bytes = readFile(m_world->file(name), 100'000'000);
    if (!bytes)
        qFatal("no %s", qPrintable(name));
    return *signing::verify(*bytes, {.now = m_world->clock.now(), .trusted = {}});
}

void tst_SignPage::manyFilesAreSignedWithOnePassword()
{
    const QByteArray pdf = signing::test::samplePdf();
    for (const QString &name : {u"a.pdf"_s, u"b.pdf"_s, u"c.pdf"_s})
        make(name, pdf);
    make(u"letter.pdf"_s, "Dear Sir");
    Page *sign = page();
    QVERIFY(!child<QWidget>(*sign, u"handover"_s)->isVisible());
    choose(sign, {u"a.pdf"_s, u"letter.pdf"_s, u"b.pdf"_s, u"c.pdf"_s, u"a.pdf"_s});
    QCOMPARE(child<QTableView>(*sign, u"signFiles"_s)->model()->rowCount(), 4); // none twice
    QCOMPARE(state(sign, 0), u"Ready to be signed"_s);
    QVERIFY2(state(sign, 1).contains(u"no PDF"_s), qPrintable(state(sign, 1)));
    QCOMPARE(child<QLineEdit>(*sign, u"role"_s)->text(), u"preparer"_s);
    QVERIFY(!child<QPushButton>(*sign, u"signFilesNow"_s)->isEnabled()); // no key yet
    test::picture(*m_world, u"sign-ready-en"_s);

    giveKey(sign, u"signer"_s);
    QCOMPARE(child<QPushButton>(*sign, u"signFilesNow"_s)->text(), u"Sign 3 files"_s);
    this->sign(sign);
    QVERIFY(child<QLineEdit>(*sign, u"password"_s)->text().isEmpty());
    QVERIFY(shownText(*sign).contains(u"3 files signed"_s));
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        QCOMPARE(*readFile(m_world->file(name + u".pdf"_s), 1'000'000), pdf);
        const signing::Verification found = verified(name + u"-signed.pdf"_s);
        QCOMPARE(found.verdict, signing::Verdict::Intact);
        QCOMPARE(found.signatures.constFirst().reason, u"preparer"_s);
    }
    QVERIFY2(state(sign, 3).contains(u"c-signed.pdf"_s), qPrintable(state(sign, 3)));
    QVERIFY(shownText(*sign).contains(u"give the signed file to the reviewer"_s));
    QVERIFY(!child<QPushButton>(*sign, u"signFilesNow"_s)->isEnabled());
    test::picture(*m_world, u"sign-done-en"_s);
    m_world->desk().setLanguage(Language::Zh);
    QVERIFY(shownText(*sign).contains(u"交给审核人"_s));
    QVERIFY(!shownText(*sign).contains(u"files signed"_s)); // what was said is said again
    test::picture(*m_world, u"sign-done-zh"_s);
}

void tst_SignPage::oneSignsAfterAnother()
{
    make(u"report.pdf"_s, signing::test::samplePdf());
    Page *sign = page();
    const QStringList files{u"report.pdf"_s, u"report-signed.pdf"_s, u"report-signed-2.pdf"_s,
                            u"report-signed-3.pdf"_s};
    const QStringList roles{u"preparer"_s, u"reviewer"_s, u"approver"_s};
    for (int step = 0; step < 3; ++step) {
        choose(sign, {files.at(step)});
        QCOMPARE(child<QLineEdit>(*sign, u"role"_s)->text(), roles.at(step));
        QVERIFY(child<QPushButton>(*sign, u"roleStep%1"_s.arg(step))->isChecked());
        giveKey(sign, step == 1 ? u"rsa"_s : u"signer"_s);
        this->sign(sign);
        QVERIFY(QFileInfo::exists(m_world->file(files.at(step + 1))));
        if (step == 1)
            test::picture(*m_world, u"sign-third-next-en"_s);
    }
    QVERIFY(shownText(*sign).contains(u"the file is complete"_s));
    const signing::Verification found = verified(files.constLast());
    QCOMPARE(found.verdict, signing::Verdict::PermittedAdditions);
    QStringList signedAs;
    for (const signing::SignatureReport &each : found.signatures)
        signedAs << each.reason;
    QCOMPARE(signedAs, roles);
    // A complete file is refused before anybody types a password, and with its reason.
    QTest::mouseClick(child<QPushButton>(*sign, u"removeAll"_s), Qt::LeftButton);
    choose(sign, {files.constLast()});
    QVERIFY2(state(sign, 0).contains(u"the file is complete"_s), qPrintable(state(sign, 0)));
    giveKey(sign, u"signer"_s);
    QVERIFY(!child<QPushButton>(*sign, u"signFilesNow"_s)->isEnabled());
    QTRY_VERIFY(shownText(*sign).contains(u"Preparer"_s));
    test::picture(*m_world, u"sign-complete-en"_s);
}

void tst_SignPage::verifyLeadsToTheNextSignature()
{
    signing::SignOptions options;
    options.now = m_world->clock.now();
    options.role = u"编制人"_s;
    const auto once = signing::sign(signing::test::samplePdf(), m_authority->key(u"signer"_s), options);
    QVERIFY(once);
    make(u"once.pdf"_s, *once);
    make(u"changed.pdf"_s, signing::test::forged(u"page"_s, *once));
    Page *verify = m_world->show(PageId::Verify);
    const auto look = [&](const QString &name) {
        m_world->prompter.path = m_world->file(name);
        QTest::mouseClick(child<QAbstractButton>(*verify, u"dropPdf"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(verify->findChild<QLabel *>(u"verdictText"_s), Patience);
    };
    look(u"changed.pdf"_s);
    QVERIFY(!child<QWidget>(*verify, u"handover"_s)->isVisible());
    look(u"once.pdf"_s);
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(*verify, u"handover"_s)->isVisible(), Patience);
    test::picture(*m_world, u"verify-next-en"_s);
    auto *next = child<QPushButton>(*verify, u"signNext"_s);
    QVERIFY(next->isVisible());
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Space);
    QCOMPARE(m_world->window().current(), PageId::Sign);
    Page *sign = m_world->window().page(PageId::Sign);
    QTRY_VERIFY_WITH_TIMEOUT(sign->isSettled(), Patience);
    QCOMPARE(child<QTableView>(*sign, u"signFiles"_s)->model()->rowCount(), 1);
    QCOMPARE(child<QLineEdit>(*sign, u"role"_s)->text(), u"reviewer"_s);
}

void tst_SignPage::aWrongPasswordTouchesNothing()
{
    make(u"a.pdf"_s, signing::test::samplePdf());
    Page *sign = page();
    choose(sign, {u"a.pdf"_s});
    giveKey(sign, u"signer"_s, u"guess"_s);
    this->sign(sign);
    QVERIFY2(shownText(*sign).contains(u"password"_s), qPrintable(shownText(*sign)));
    QVERIFY(!QFileInfo::exists(m_world->file(u"a-signed.pdf"_s)));
    QCOMPARE(state(sign, 0), u"Ready to be signed"_s);
    giveKey(sign, u"signer"_s);
    this->sign(sign);
    QVERIFY(QFileInfo::exists(m_world->file(u"a-signed.pdf"_s)));
}

void tst_SignPage::whatIsThereIsNotReplaced()
{
    make(u"a.pdf"_s, signing::test::samplePdf());
    make(u"b.pdf"_s, signing::test::samplePdf());
    QVERIFY(QDir(m_world->folder.path()).mkdir(u"out"_s));
    make(u"out/a.pdf"_s, "mine");
    Page *sign = page();
    choose(sign, {u"a.pdf"_s, u"b.pdf"_s});
    giveKey(sign, u"signer"_s);
    QTest::mouseClick(child<QPushButton>(*sign, u"signedInto"_s), Qt::LeftButton);
    QVERIFY(!child<QPushButton>(*sign, u"signFilesNow"_s)->isEnabled()); // no folder yet
    m_world->prompter.path = m_world->file(u"out"_s);
    QTest::mouseClick(child<QPushButton>(*sign, u"chooseSignedFolder"_s), Qt::LeftButton);
    this->sign(sign);
    QCOMPARE(*readFile(m_world->file(u"out/a.pdf"_s), 100), "mine");
    QCOMPARE(verified(u"out/b.pdf"_s).verdict, signing::Verdict::Intact);
    QVERIFY2(state(sign, 0).contains(u"is there already"_s), qPrintable(state(sign, 0)));
    QVERIFY(shownText(*sign).contains(u"1 of 2 files signed"_s));
}

void tst_SignPage::cancelStopsBetweenFiles()
{
    QStringList names;
    for (int i = 0; i < 40; ++i)
        names << u"%1.pdf"_s.arg(i);
    for (const QString &name : std::as_const(names))
        make(name, signing::test::samplePdf());
    Page *sign = page();
    choose(sign, names);
    giveKey(sign, u"signer"_s);
    QTest::mouseClick(child<QPushButton>(*sign, u"signFilesNow"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(m_world->file(u"1-signed.pdf"_s)), Patience);
    QTest::mouseClick(child<QPushButton>(*sign, u"cancelSigning"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(sign->isSettled() && child<QWidget>(*sign, u"signMessage"_s)->isVisible(), Patience);
    const QStringList made = QDir(m_world->folder.path()).entryList({u"*-signed*"_s}, QDir::Files);
    QVERIFY2(made.size() >= 2 && made.size() < 40, qPrintable(made.join(u' ')));
    for (const QString &name : made)
        QCOMPARE(verified(name).verdict, signing::Verdict::Intact);
    QVERIFY2(state(sign, 39).contains(u"as it was"_s), qPrintable(state(sign, 39)));
    QCOMPARE(child<QPushButton>(*sign, u"signFilesNow"_s)->text(), u"Sign %1 files"_s.arg(40 - made.size()));
}

void tst_SignPage::cancelInterruptsATimeStampThatNeverComes()
{
    make(u"a.pdf"_s, signing::test::samplePdf());
    // Takes the connection and never answers.
    const Poco::Net::ServerSocket silent(Poco::Net::SocketAddress("127.0.0.1", 0));
    Page *sign = page();
    choose(sign, {u"a.pdf"_s});
    giveKey(sign, u"signer"_s);
    child<QComboBox>(*sign, u"signLevel"_s)->setCurrentIndex(1);
    child<QLineEdit>(*sign, u"timeStampServer"_s)->setText(u"http://127.0.0.1:%1"_s.arg(silent.address().port()));
    QTest::mouseClick(child<QPushButton>(*sign, u"signFilesNow"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(silent.poll(Poco::Timespan(0, 1000), Poco::Net::Socket::SELECT_READ), Patience);
    QElapsedTimer since;
    since.start();
    QTest::mouseClick(child<QPushButton>(*sign, u"cancelSigning"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(sign->isSettled(), Patience);
    QVERIFY2(since.elapsed() < 1000, qPrintable(QString::number(since.elapsed()))); // the wait would be ten seconds
    QVERIFY(!QFileInfo::exists(m_world->file(u"a-signed.pdf"_s)));
    QVERIFY2(state(sign, 0).contains(u"as it was"_s), qPrintable(state(sign, 0)));
}

void tst_SignPage::severalFilesDroppedOnTheWindowAreToBeSigned()
{
    make(u"a.pdf"_s, signing::test::samplePdf());
    make(u"b.pdf"_s, signing::test::samplePdf());
    (void)m_world->show(PageId::Law);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_world->file(u"a.pdf"_s)), QUrl::fromLocalFile(m_world->file(u"b.pdf"_s))});
    const auto drop = [&data](QWidget *onto) {
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(onto, &enter);
        QDropEvent fall(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(onto, &fall);
    };
    drop(&m_world->window());
    QCOMPARE(m_world->window().current(), PageId::Sign);
    Page *sign = m_world->window().page(PageId::Sign);
    QTRY_VERIFY_WITH_TIMEOUT(sign->isSettled(), Patience);
    const auto *model = child<QTableView>(*sign, u"signFiles"_s)->model();
    QCOMPARE(model->rowCount(), 2);
    make(u"c.pdf"_s, signing::test::samplePdf());
    data.setUrls({QUrl::fromLocalFile(m_world->file(u"c.pdf"_s))});
    drop(sign); // one alone, beside the field
    QCOMPARE(model->rowCount(), 3);
    drop(child<QWidget>(*sign, u"dropFiles"_s)); // it is in the list already
    QCOMPARE(model->rowCount(), 3);
    QTest::mouseClick(child<QPushButton>(*sign, u"removeChosen"_s), Qt::LeftButton);
    QCOMPARE(model->rowCount(), 2);
}

void tst_SignPage::theRoleSpeaksTheWindowsLanguageUnlessTyped()
{
    make(u"a.pdf"_s, signing::test::samplePdf());
    Page *sign = page();
    choose(sign, {u"a.pdf"_s});
    auto *role = child<QLineEdit>(*sign, u"role"_s);
    m_world->desk().setLanguage(Language::Zh);
    QCOMPARE(role->text(), u"编制人"_s);
    QTest::mouseClick(child<QPushButton>(*sign, u"roleStep2"_s), Qt::LeftButton);
    QCOMPARE(role->text(), u"批准人"_s);
    m_world->desk().setLanguage(Language::En);
    QCOMPARE(role->text(), u"approver"_s);
    role->selectAll();
    QTest::keyClicks(role, u"witness"_s);
    m_world->desk().setLanguage(Language::Zh);
    QCOMPARE(role->text(), u"witness"_s);
    QVERIFY(!child<QPushButton>(*sign, u"roleStep2"_s)->isChecked());
}

/// What the command does with --workspace. A file that has nothing to do with the workspace is not.
void tst_SignPage::aReportOfTheWorkspaceIsNotedInItsJournal()
{
    m_world->openSample();
    Page *reports = report();
    child<QLineEdit>(*reports, u"reportFile"_s)->setText(m_world->file(u"own.pdf"_s));
    QTest::mouseClick(child<QPushButton>(*reports, u"makeReport"_s), Qt::LeftButton);
    QVERIFY2(done(reports), qPrintable(shownText(*reports)));
    make(u"letter.pdf"_s, signing::test::samplePdf());
    Page *sign = page();
    choose(sign, {u"own.pdf"_s, u"letter.pdf"_s});
    giveKey(sign, u"signer"_s);
    this->sign(sign);
    QVERIFY2(shownText(*sign).contains(u"1 of them is noted in the journal"_s), qPrintable(shownText(*sign)));
    const auto files = m_world->desk().workspace()->store().journalRows()->signedFiles();
    QVERIFY(files);
    QCOMPARE(files->size(), 1);
    const auto bytes = readFile(m_world->file(u"own-signed.pdf"_s), 100'000'000);
    QVERIFY(bytes);
    QCOMPARE(files->first().sha256, sha256Hex(*bytes));
    QCOMPARE(files->first().assessment, m_world->desk().session()->assessment().id);
    QCOMPARE(files->first().signer, verified(u"own-signed.pdf"_s).signatures.constFirst().signer);
    QCOMPARE(m_world->desk().session()->head().seq, files->first().seq);
    test::picture(*m_world, u"sign-noted-en"_s);
}

QTEST_MAIN(tst_SignPage)
#include "tst_signpage.moc"
