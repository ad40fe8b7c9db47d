// Report and verify: real PDFs with real signatures, made and judged through the pages.
#include "opened.h"
#include "reporting.h"

#include "core/base/files.h"
#include "core/signing/signing.h"
#include "ui/widgets/dropfield.h"
#include "ui/widgets/pages/pagesview.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;
using test::child;
using test::Opened;
using test::Patience;
using test::shownText;

class tst_ReportPage final : public QObject, private test::Reporting
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void languageAndFileAreProposed();
    void openRedLinesMakeADraft();
    void aReportIsMade_data();
    void aReportIsMade();
    void aSelfMadeKeyIsMadeAndSigns();
    void aWrongPasswordIsSaid();
    void cancelLeavesNothing();
    void leavingStopsTheWorker();
    void anUnwritableFolderIsSaid();
    void anExistingFileIsNotTakenUnasked();
    void theLanguageChangesAndWhatIsTypedStays();
    void theUsualSignerIsProposed();
    void aFileIsReplacedOnlyIfAgreed();
    void aDropOnTheReportIsVerified();
    void verifyTellsAChange();
    void verifyTakesDroppedFilesAndOthers();

private:
    void makeKey(Page *page, const QString &file);
    /// Makes a signed report and gives its path.
    [[nodiscard]] QString signedReport();
};

void tst_ReportPage::makeKey(Page *page, const QString &file)
{
    auto *sign = child<QCheckBox>(*page, u"sign"_s);
    if (!sign->isChecked())
        sign->click();
    QTest::mouseClick(child<QPushButton>(*page, u"newKey"_s), Qt::LeftButton);
    auto *make = child<QPushButton>(*page, u"makeKey"_s);
    QVERIFY(!make->isEnabled());
    auto *name = child<QLineEdit>(*page, u"keyName"_s);
    QCOMPARE(name->text(), u"Li Ming"_s);
    auto *first = child<QLineEdit>(*page, u"newPassword"_s);
    auto *second = child<QLineEdit>(*page, u"newPasswordAgain"_s);
    QCOMPARE(first->echoMode(), QLineEdit::Password);
    QTest::keyClicks(first, u"correct horse"_s);
    QTest::keyClicks(second, u"correct hors"_s);
    QVERIFY(!make->isEnabled());
    QTest::keyClicks(second, u"e"_s);
    QVERIFY(make->isEnabled());
    m_world->prompter.path = file;
    QTest::mouseClick(make, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(file), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(child<QLineEdit>(*page, u"keyFile"_s)->text(), file, Patience);
    QVERIFY(first->text().isEmpty() && second->text().isEmpty());
}

QString tst_ReportPage::signedReport()
{
    Page *page = report();
    makeKey(page, m_world->file(u"key.p12"_s));
    QTest::keyClicks(child<QLineEdit>(*page, u"password"_s), u"correct horse"_s);
    const QString path = m_world->file(u"signed.pdf"_s);
    child<QLineEdit>(*page, u"reportFile"_s)->setText(path);
    QTest::mouseClick(child<QPushButton>(*page, u"makeReport"_s), Qt::LeftButton);
    if (!done(page))
        qFatal("no report: %s", qPrintable(shownText(*page)));
    return path;
}

/// In the window's language, beside the workspace; by a name that every file system takes.
void tst_ReportPage::languageAndFileAreProposed()
{
    m_world->settings.setFolder(QDir::homePath());
    const Text name{u"甲/乙*公司"_s, u"A/B: Co.?"_s};
    QVERIFY(m_world->desk().session()->rename(name, {u"一"_s, u"One"_s}));
    Page *page = report();
    auto *file = child<QLineEdit>(*page, u"reportFile"_s);
    auto *chinese = child<QPushButton>(*page, u"reportLanguage-0"_s);
    auto *english = child<QPushButton>(*page, u"reportLanguage-1"_s);
    const QString folder = m_world->folder.path();
    QVERIFY(english->isChecked());
    QCOMPARE(file->text(), folder + u"/A-B- Co.- Gap report 2026-11-22.pdf"_s);
    m_world->desk().setLanguage(Language::Zh);
    QTRY_VERIFY(chinese->isChecked());
    QVERIFY2(file->text().startsWith(folder + u"/甲-乙-公司"_s), qPrintable(file->text()));
    // What was chosen by hand stays.
    QTest::mouseClick(english, Qt::LeftButton);
    m_world->desk().setLanguage(Language::En);
    m_world->desk().setLanguage(Language::Zh);
    QTest::qWait(20);
    QVERIFY(english->isChecked());
}

void tst_ReportPage::openRedLinesMakeADraft()
{
    Page *page = report();
    QVERIFY(child<QWidget>(*page, u"draftNotice"_s)->isVisible());
    QTest::mouseClick(child<QPushButton>(*page, u"toOpenRedLines"_s), Qt::LeftButton);
    QCOMPARE(m_world->window().current(), PageId::Walk);
    AssessmentSession &session = *m_world->desk().session();
    Answer yes;
    yes.value = AnswerValue::Yes;
    const QStringList open = session.evaluations().combined.openRedLines;
    for (const QString &id : open)
        QVERIFY(session.setAnswer(id, yes));
    m_world->window().goTo({PageId::Reports});
    QVERIFY(!child<QWidget>(*page, u"draftNotice"_s)->isVisible());
}

void tst_ReportPage::aReportIsMade_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("Chinese") << 0;
    QTest::newRow("English") << 1;
    QTest::newRow("both") << 2;
}

void tst_ReportPage::aReportIsMade()
{
    QFETCH(int, language);
    Page *page = report();
    QTest::mouseClick(child<QPushButton>(*page, u"reportLanguage-%1"_s.arg(language)), Qt::LeftButton);
    auto *file = child<QLineEdit>(*page, u"reportFile"_s);
    QVERIFY2(file->text().contains(u"Yunqi Wildlife Park"_s), qPrintable(file->text()));
    const QString path = file->text();
    QTest::mouseClick(child<QPushButton>(*page, u"makeReport"_s), Qt::LeftButton);
    QVERIFY(!child<QPushButton>(*page, u"makeReport"_s)->isEnabled()); // one at a time
    QVERIFY(child<QPushButton>(*page, u"cancelReport"_s)->isVisible());
    QVERIFY2(done(page), qPrintable(shownText(*page)));
    QVERIFY(!page->findChild<QProgressBar *>()->isVisible());
    const auto bytes = readFile(path, 100'000'000);
    QVERIFY(bytes);
    QVERIFY(bytes->startsWith("%PDF-"));
    QVERIFY(shownText(*page).contains(u"The draft is ready"_s));

    Opened opened;
    QTest::mouseClick(child<QPushButton>(*page, u"openReport"_s), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(*page, u"revealReport"_s), Qt::LeftButton);
    QCOMPARE(opened.urls, (QList<QUrl>{QUrl::fromLocalFile(path), QUrl::fromLocalFile(m_world->folder.path())}));
    m_world->window().goTo({PageId::Findings});
    m_world->window().goTo({PageId::Reports});
    QVERIFY(file->text() != path); // the next one does not replace it unasked
}

void tst_ReportPage::aSelfMadeKeyIsMadeAndSigns()
{
    const QString path = signedReport();
    Page *page = report();
    QVERIFY(child<QLineEdit>(*page, u"password"_s)->text().isEmpty()); // never kept
    test::picture(*m_world, u"report-done-en"_s);
    const auto bytes = readFile(path, 100'000'000);
    QVERIFY(bytes);
    const auto found = signing::verify(*bytes, {.now = m_world->clock.now(), .trusted = {}});
    QVERIFY(found);
    QCOMPARE(found->verdict, signing::Verdict::Intact);
    QCOMPARE(found->signatures.size(), 1);
    QCOMPARE(found->signatures.constFirst().identity, signing::Identity::SelfMade);
    QVERIFY(found->signatures.constFirst().signer.contains(u"自制"_s));

    QTest::mouseClick(child<QPushButton>(*page, u"verifyReport"_s), Qt::LeftButton);
    QCOMPARE(m_world->window().current(), PageId::Verify);
    Page *verify = m_world->window().page(PageId::Verify);
    QTRY_VERIFY_WITH_TIMEOUT(verify->findChild<QLabel *>(u"verdictText"_s), Patience);
    QCOMPARE(child<QLabel>(*verify, u"verdictText"_s)->text(), u"Intact"_s);
    QVERIFY(shownText(*verify).contains(u"Self-made key, identity not proven"_s));
    const auto *unproven = child<QLabel>(*verify, u"identityNotProven"_s); // beside the verdict, not only further below
    QVERIFY(child<QWidget>(*verify, u"verdict"_s)->isAncestorOf(unproven) && unproven->isVisible());
    QVERIFY(shownText(*verify).contains(u"Time claimed by the signer"_s));
    QVERIFY(shownText(*verify).contains(u"(UTC+8)"_s));
    QVERIFY(shownText(*verify).contains(u"PAdES B-B"_s));
    QVERIFY(shownText(*verify).contains(u"It matches the assessment in the workspace"_s));
    QVERIFY(shownText(*verify).contains(u"File: it is the one that row"_s)); // the journal noted it
    test::picture(*m_world, u"verify-intact-en"_s);
    m_world->desk().setLanguage(Language::Zh);
    QTRY_COMPARE(child<QLabel>(*verify, u"verdictText"_s)->text(), u"完好"_s);
    QTRY_VERIFY(shownText(*verify).contains(u"时间由签名人自报"_s));
    QVERIFY(shownText(*verify).contains(u"（UTC+8）"_s));
    QVERIFY(shownText(*verify).contains(u"签名人的身份未经证实"_s));
    test::picture(*m_world, u"verify-intact-zh"_s);
}

void tst_ReportPage::aWrongPasswordIsSaid()
{
    Page *page = report();
    makeKey(page, m_world->file(u"key.p12"_s));
    auto *password = child<QLineEdit>(*page, u"password"_s);
    auto *start = child<QPushButton>(*page, u"makeReport"_s);
    QVERIFY(!start->isEnabled());
    QTest::keyClicks(password, u"wrong one"_s);
    QVERIFY(start->isEnabled());
    const QString path = m_world->file(u"never.pdf"_s);
    child<QLineEdit>(*page, u"reportFile"_s)->setText(path);
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(shownText(*page).contains(u"The password is wrong"_s), Patience);
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(password->text().isEmpty());
    QCOMPARE(QApplication::focusWidget(), password);
    test::picture(*m_world, u"report-wrong-password-en"_s);
}

void tst_ReportPage::cancelLeavesNothing()
{
    Page *page = report();
    const QString path = m_world->file(u"cancelled.pdf"_s);
    child<QLineEdit>(*page, u"reportFile"_s)->setText(path);
    QTest::mouseClick(child<QPushButton>(*page, u"reportLanguage-2"_s), Qt::LeftButton);
    auto *start = child<QPushButton>(*page, u"makeReport"_s);
    QTest::mouseClick(start, Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(*page, u"cancelReport"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), Patience);
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(!child<QWidget>(*page, u"reportDone"_s)->isVisible());
}

void tst_ReportPage::leavingStopsTheWorker()
{
    Page *page = report();
    const QString path = m_world->file(u"left.pdf"_s);
    child<QLineEdit>(*page, u"reportFile"_s)->setText(path);
    QTest::mouseClick(child<QPushButton>(*page, u"makeReport"_s), Qt::LeftButton);
    m_world->desktop.reset(); // awaits the worker; nothing of the window may be touched after this
    QVERIFY(!QFileInfo::exists(path));
}

void tst_ReportPage::anUnwritableFolderIsSaid()
{
    Page *page = report();
    child<QLineEdit>(*page, u"reportFile"_s)->setText(m_world->file(u"no/such/folder/report.pdf"_s));
    QTest::mouseClick(child<QPushButton>(*page, u"makeReport"_s), Qt::LeftButton);
    auto *start = child<QPushButton>(*page, u"makeReport"_s);
    QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), Patience);
    QVERIFY2(shownText(*page).contains(u"no/such/folder"_s), qPrintable(shownText(*page)));
}

void tst_ReportPage::anExistingFileIsNotTakenUnasked()
{
    const QString path = m_world->file(u"there.pdf"_s);
    QVERIFY(writeFile(path, "x"));
    Page *page = report();
    m_world->prompter.path = path;
    QTest::mouseClick(child<QPushButton>(*page, u"chooseReportFile"_s), Qt::LeftButton);
    QCOMPARE(child<QLineEdit>(*page, u"reportFile"_s)->text(), path);
    QVERIFY(shownText(*page).contains(u"is there already"_s));
}

void tst_ReportPage::theLanguageChangesAndWhatIsTypedStays()
{
    Page *page = report();
    child<QCheckBox>(*page, u"sign"_s)->click();
    auto *role = child<QLineEdit>(*page, u"role"_s);
    QTest::keyClicks(role, u"reviewer"_s);
    QTest::keyClicks(child<QLineEdit>(*page, u"password"_s), u"half"_s);
    m_world->desk().setLanguage(Language::Zh);
    QCOMPARE(role->text(), u"reviewer"_s);
    QCOMPARE(child<QLineEdit>(*page, u"password"_s)->text(), u"half"_s);
    QTRY_VERIFY(shownText(*page).contains(u"差距报告"_s));
    QVERIFY(child<QLineEdit>(*page, u"reportFile"_s)->text().contains(u"云栖野生动物园"_s));
    test::picture(*m_world, u"report-sign-zh"_s);
    QTest::mouseClick(child<QPushButton>(*page, u"newKey"_s), Qt::LeftButton);
    test::picture(*m_world, u"report-key-zh"_s);
}

void tst_ReportPage::theUsualSignerIsProposed()
{
    Page *page = report();
    makeKey(page, m_world->file(u"key.p12"_s));
    QTest::keyClicks(child<QLineEdit>(*page, u"password"_s), u"correct horse"_s);
    QTest::keyClicks(child<QLineEdit>(*page, u"role"_s), u"reviewer"_s);
    child<QLineEdit>(*page, u"reportFile"_s)->setText(m_world->file(u"signed.pdf"_s));
    QTest::mouseClick(child<QPushButton>(*page, u"makeReport"_s), Qt::LeftButton);
    QVERIFY(done(page));
    const Signer usual = m_world->settings.signer();
    QCOMPARE(usual.keyFile, m_world->file(u"key.p12"_s));
    QCOMPARE(usual.role, u"reviewer"_s);
    const auto stored = readFile(m_world->file(u"settings.ini"_s), 1'000'000);
    QVERIFY(!stored || !stored->contains("correct horse"));
    const QString id = m_world->desk().session()->assessment().id;
    m_world->desk().closeAssessment();
    QVERIFY(m_world->desk().openAssessment(id));
    page = report();
    child<QCheckBox>(*page, u"sign"_s)->click();
    QCOMPARE(child<QLineEdit>(*page, u"keyFile"_s)->text(), m_world->file(u"key.p12"_s));
    QCOMPARE(child<QLineEdit>(*page, u"role"_s)->text(), u"reviewer"_s);
    QVERIFY(child<QLineEdit>(*page, u"password"_s)->text().isEmpty());
}

void tst_ReportPage::aFileIsReplacedOnlyIfAgreed()
{
    const QString path = m_world->file(u"kept.pdf"_s);
    QVERIFY(writeFile(path, "mine"));
    Page *page = report();
    child<QLineEdit>(*page, u"reportFile"_s)->setText(path);
    m_world->prompter.yes = false;
    m_world->prompter.asked.clear();
    QTest::mouseClick(child<QPushButton>(*page, u"makeReport"_s), Qt::LeftButton);
    QCOMPARE(m_world->prompter.asked, QStringList{u"Replace the file"_s});
    QVERIFY(child<QPushButton>(*page, u"makeReport"_s)->isEnabled());
    QCOMPARE(readFile(path, 100).value(), QByteArray("mine"));
    m_world->prompter.yes = true;
    QTest::mouseClick(child<QPushButton>(*page, u"makeReport"_s), Qt::LeftButton);
    QVERIFY(done(page));
    QVERIFY(readFile(path, 100'000'000)->startsWith("%PDF"));
}

void tst_ReportPage::aDropOnTheReportIsVerified()
{
    const QString path = m_world->file(u"dropped.pdf"_s);
    QVERIFY(writeFile(path, "%PDF-1.7 no more"));
    Page *page = report();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    // Wherever it falls: on a field, on the pages.
    for (QWidget *under : {static_cast<QWidget *>(child<QLineEdit>(*page, u"reportFile"_s)),
                           static_cast<QWidget *>(child<PagesView>(*page, u"previewPages"_s))}) {
        (void)report();
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(under, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_world->window(), &drop);
        QCOMPARE(m_world->window().current(), PageId::Verify);
    }
}

void tst_ReportPage::verifyTellsAChange()
{
    const QString path = signedReport();
    auto bytes = readFile(path, 100'000'000);
    QVERIFY(bytes);
    const qsizetype place = bytes->indexOf("/Type");
    QVERIFY(place > 0);
    (*bytes)[place + 1] = 'X';
    const QString forged = m_world->file(u"forged.pdf"_s);
    QVERIFY(writeFile(forged, *bytes));
    m_world->window().goTo({PageId::Verify, {}, {}, forged});
    Page *verify = m_world->window().page(PageId::Verify);
    QTRY_VERIFY_WITH_TIMEOUT(verify->findChild<QLabel *>(u"verdictText"_s), Patience);
    const QString verdict = child<QLabel>(*verify, u"verdictText"_s)->text();
    QVERIFY2(verdict.startsWith(u"Changed"_s) || verdict == u"Damaged"_s, qPrintable(verdict));
    QVERIFY(shownText(*verify).contains(u"Not compared"_s)); // what a changed file says of itself proves nothing
    test::picture(*m_world, u"verify-changed-en"_s);
}

void tst_ReportPage::verifyTakesDroppedFilesAndOthers()
{
    Page *verify = m_world->show(PageId::Verify);
    auto *field = child<DropField>(*verify, u"dropPdf"_s);
    const QString text = m_world->file(u"letter.txt"_s);
    QVERIFY(writeFile(text, "Dear Sir"));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(text)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &drop);
    auto *message = child<QWidget>(*verify, u"verifyMessage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), Patience); // no PDF: said, not crashed
    m_world->prompter.path = m_world->file(u"gone.pdf"_s);
    QTest::mouseClick(field, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(shownText(*verify).contains(u"gone.pdf"_s) && message->isVisible(), Patience);
    // A file without a certificate is no root.
    m_world->prompter.path = text;
    QTest::mouseClick(child<QPushButton>(*verify, u"addRoot"_s), Qt::LeftButton);
    QTRY_VERIFY(shownText(*verify).contains(u"letter.txt"_s));
}

QTEST_MAIN(tst_ReportPage)
#include "tst_reportpage.moc"
