// The preview of a report: what is written, page by page; parts, kinds, the house on it, paper.
#include "reporting.h"

#include "core/base/files.h"
#include "ui/widgets/pages/pagesview.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPlainTextEdit>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;
using test::child;
using test::Patience;
using test::shownText;

class tst_ReportPreview final : public QObject, private test::Reporting
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void thePreviewIsWhatIsWritten();
    void thePreviewIsWalkedByKeys();
    void thePreviewFollows();
    void otherFormatsAreWritten();
    void partsAndKinds();
    void whatNoFontHasIsSpelledOut();
    void theHouseIsOnIt();
    void aColourTooLightIsSaid();
    void paperShowsThePages();
    void littleRoomShowsOneAtATime();
};

/// Byte for byte; and pages can be seen before anything is written.
void tst_ReportPreview::thePreviewIsWhatIsWritten()
{
    Page *page = report();
    QVERIFY(previewed(page));
    auto *pages = child<PagesView>(*page, u"previewPages"_s);
    QVERIFY(pages->pageCount() > 5);
    QVERIFY(pages->accessibleDescription().contains(u"Yunqi"_s)); // the words of the page in front
    test::picture(*m_world, u"report-preview-en"_s);
    const QString path = m_world->file(u"as-seen.pdf"_s);
    child<QLineEdit>(*page, u"reportFile"_s)->setText(path);
    m_world->clock.instant = m_world->clock.instant.addSecs(60); // what is made anew would differ
    QTest::mouseClick(child<QPushButton>(*page, u"makeReport"_s), Qt::LeftButton);
    QVERIFY(done(page));
    const auto bytes = readFile(path, 100'000'000);
    QVERIFY(bytes);
    QVERIFY(bytes->contains("20261122020000"));
    QPdfDocument file(nullptr);
    file.load(path);
    QCOMPARE(file.pageCount(), pages->pageCount());
}

void tst_ReportPreview::thePreviewIsWalkedByKeys()
{
    Page *page = report();
    QVERIFY(previewed(page));
    auto *pages = child<PagesView>(*page, u"previewPages"_s);
    auto *number = child<QSpinBox>(*page, u"previewPage"_s);
    pages->setFocus();
    QTest::keyClick(pages, Qt::Key_PageDown);
    QTest::keyClick(pages, Qt::Key_PageDown);
    QCOMPARE(number->value(), 3);
    QTest::keyClick(pages, Qt::Key_PageUp);
    QCOMPARE(number->value(), 2);
    QTest::keyClick(pages, Qt::Key_End);
    QCOMPARE(number->value(), pages->pageCount());
    QTest::keyClick(pages, Qt::Key_Home);
    QCOMPARE(number->value(), 1);
    const int before = pages->percent();
    QTest::keyClick(pages, Qt::Key_Plus);
    QVERIFY(pages->percent() > before);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(pages, Qt::Key_Minus);
    QVERIFY(pages->percent() < before);
    QVERIFY(previewed(page));
    test::picture(*m_world, u"report-side-by-side-en"_s);
    QTest::keyClick(pages, Qt::Key_0);
    QCOMPARE(pages->percent(), before);
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, u"4"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(pages->page(), 3);
    QVERIFY(previewed(page));
    QVERIFY(!child<QWidget>(*page, u"previewPages"_s)->accessibleName().isEmpty());
}

/// Changes in a row make one preview, of the last of them.
void tst_ReportPreview::thePreviewFollows()
{
    Page *page = report();
    QVERIFY(previewed(page));
    auto *pages = child<PagesView>(*page, u"previewPages"_s);
    const int whole = pages->pageCount();
    for (const int kind : {2, 3, 1}) {
        QTest::mouseClick(child<QPushButton>(*page, u"reportKind-%1"_s.arg(kind)), Qt::LeftButton);
        QVERIFY(!page->isSettled());
        QVERIFY(!child<QPushButton>(*page, u"printReport"_s)->isEnabled());
    }
    QVERIFY(previewed(page));
    QVERIFY(pages->pageCount() < 6 && pages->pageCount() < whole);
    // An answer given elsewhere is in it when the page is seen again.
    m_world->window().goTo({PageId::Findings});
    AssessmentSession &session = *m_world->desk().session();
    QVERIFY(session.rename({u"新名称"_s, u"Quite Another Name"_s}, session.assessment().title));
    (void)report();
    QVERIFY(previewed(page));
    QTRY_VERIFY(pages->accessibleDescription().contains(u"Quite Another Name"_s));
}

/// The choice gives the name its end, a typed end makes the choice; only a PDF is signed and verified.
void tst_ReportPreview::otherFormatsAreWritten()
{
    Page *page = report();
    auto *file = child<QLineEdit>(*page, u"reportFile"_s);
    auto *sign = child<QCheckBox>(*page, u"sign"_s);
    QVERIFY(file->text().endsWith(u".pdf"_s) && sign->isVisibleTo(page));
    auto *html = child<QPushButton>(*page, u"reportFormat-html"_s);
    QVERIFY(!html->accessibleName().isEmpty());
    html->setFocus();
    QTest::keyClick(html, Qt::Key_Space);
    QVERIFY(file->text().endsWith(u".html"_s));
    QVERIFY(!sign->isVisibleTo(page));
    const QString path = file->text();
    QTest::mouseClick(child<QPushButton>(*page, u"makeReport"_s), Qt::LeftButton);
    QVERIFY2(done(page), qPrintable(test::shownText(*page)));
    const auto bytes = readFile(path, 100'000'000);
    QVERIFY(bytes && bytes->startsWith("<!DOCTYPE html>"));
    QVERIFY(!child<QPushButton>(*page, u"verifyReport"_s)->isVisible());
    QVERIFY(previewed(page));
    QVERIFY(test::shownText(*page).contains(u"without pages"_s)); // the preview says that it is not the file
    file->setText(m_world->file(u"typed.md"_s));
    QVERIFY(child<QPushButton>(*page, u"reportFormat-md"_s)->isChecked());
    QTest::mouseClick(child<QPushButton>(*page, u"makeReport"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_world->file(u"typed.md"_s)), test::Patience);
    QVERIFY(done(page));
    file->setText(m_world->file(u"typed.pdf"_s));
    QVERIFY(child<QPushButton>(*page, u"reportFormat-pdf"_s)->isChecked() && sign->isVisibleTo(page));
}

void tst_ReportPreview::partsAndKinds()
{
    Page *page = report();
    QVERIFY(child<QWidget>(*page, u"part-findings"_s)->isVisible());
    child<QCheckBox>(*page, u"part-findings"_s)->click();
    child<QCheckBox>(*page, u"part-method"_s)->click();
    const QString path = m_world->file(u"parts.pdf"_s);
    child<QLineEdit>(*page, u"reportFile"_s)->setText(path);
    QTest::mouseClick(child<QPushButton>(*page, u"makeReport"_s), Qt::LeftButton);
    QVERIFY(done(page));
    QPdfDocument file(nullptr);
    file.load(path);
    const QString contents = file.getAllText(1).text();
    QVERIFY2(contents.contains(u"Left out of this report"_s) && contents.contains(u"findings; method"_s),
             qPrintable(contents));
    QTest::mouseClick(child<QPushButton>(*page, u"reportKind-2"_s), Qt::LeftButton);
    QVERIFY(!child<QWidget>(*page, u"part-findings"_s)->isVisible());
    QVERIFY(shownText(*page).contains(u"Action plan"_s));
    QTest::mouseClick(child<QPushButton>(*page, u"reportKind-0"_s), Qt::LeftButton);
    QVERIFY(!child<QCheckBox>(*page, u"part-findings"_s)->isChecked()); // what was chosen stays
}

void tst_ReportPreview::whatNoFontHasIsSpelledOut()
{
    AssessmentSession &session = *m_world->desk().session();
    Answer answer = *session.answer(u"consent.separate"_s);
    answer.note = u"谢谢\U0001F44D\U0001F3FD，شكرا"_s;
    QVERIFY(session.setAnswer(u"consent.separate"_s, answer));
    Page *page = report();
    auto *spell = child<QCheckBox>(*page, u"spellOut"_s);
    QTRY_VERIFY_WITH_TIMEOUT(spell->isVisible(), Patience); // the preview has named them
    QVERIFY2(shownText(*page).contains(u"U+1F44D U+1F3FD, U+0634"), qPrintable(shownText(*page)));
    spell->setFocus();
    QTest::keyClick(spell, Qt::Key_Space);
    QVERIFY(previewed(page));
    QVERIFY(child<PagesView>(*page, u"previewPages"_s)->pageCount() > 5);
}

void tst_ReportPreview::theHouseIsOnIt()
{
    const QString logo = m_world->file(u"logo.svg"_s);
    const QByteArray drawn = "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='100' viewBox='0 0 300 100'>"
                             "<rect width='300' height='100' fill='#c08000'/></svg>";
    QVERIFY(writeFile(logo, drawn));
    Page *page = report();
    m_world->prompter.path = logo;
    QTest::mouseClick(child<QPushButton>(*page, u"chooseLogo"_s), Qt::LeftButton);
    QCOMPARE(child<QLineEdit>(*page, u"logo"_s)->text(), logo);
    auto *footer = child<QLineEdit>(*page, u"footer"_s);
    footer->setFocus();
    QTest::keyClicks(footer, u"Lin and Partners"_s);
    QCOMPARE(m_world->settings.house().footer, u"Lin and Partners"_s); // kept as it is typed
    auto *words = child<QPlainTextEdit>(*page, u"coverText"_s);
    words->setFocus();
    QTest::keyClicks(words, u"For the board"_s);
    // From here on for this client alone.
    QTest::mouseClick(child<QCheckBox>(*page, u"ownMark"_s), Qt::LeftButton);
    auto *terms = child<QPlainTextEdit>(*page, u"ownClauses"_s);
    terms->setFocus();
    QTest::keyClicks(terms, u"Our terms apply."_s);
    QCOMPARE(m_world->settings.house().cover, u"For the board"_s);
    QVERIFY(m_world->settings.house().clauses.isEmpty());
    QVERIFY(previewed(page));
    test::picture(*m_world, u"report-house-en"_s);
    const QString path = m_world->file(u"house.pdf"_s);
    child<QLineEdit>(*page, u"reportFile"_s)->setText(path);
    QTest::mouseClick(child<QPushButton>(*page, u"makeReport"_s), Qt::LeftButton);
    QVERIFY(done(page));
    QPdfDocument file(nullptr);
    file.load(path);
    QVERIFY(file.getAllText(2).text().contains(u"Lin and Partners"_s));
    QVERIFY(file.getAllText(0).text().contains(u"For the board"_s));
    QVERIFY(file.getAllText(file.pageCount() - 1).text().contains(u"Our terms apply."_s));
    const QImage cover = file.render(0, file.pagePointSize(0).toSize());
    bool seen = false; // in the upper right corner
    for (int y = 40; y < 140; ++y)
        seen = seen || QColor(cover.pixel(cover.width() - 100, y)) == QColor(0xc0, 0x80, 0x00);
    QVERIFY(seen);
    // A picture that is gone is said, in the preview, too; nothing is written without it.
    QVERIFY(QFile::remove(logo));
    QTest::keyClicks(footer, u"."_s);
    QTRY_VERIFY_WITH_TIMEOUT(shownText(*page).contains(u"logo.svg"_s), Patience);
    QVERIFY(!child<QPushButton>(*page, u"printReport"_s)->isEnabled());
    QTest::mouseClick(child<QPushButton>(*page, u"removeLogo"_s), Qt::LeftButton);
    QVERIFY(previewed(page));
}

void tst_ReportPreview::aColourTooLightIsSaid()
{
    Page *page = report();
    auto *accent = child<QLineEdit>(*page, u"accent"_s);
    accent->setFocus();
    QTest::keyClicks(accent, u"#ffc10"_s);
    QVERIFY(shownText(*page).contains(u"Write a colour like"_s));
    QVERIFY(m_world->settings.house().accent.isEmpty());
    QTest::keyClicks(accent, u"7"_s);
    QCOMPARE(m_world->settings.house().accent, u"#ffc107"_s);
    QVERIFY(shownText(*page).contains(u"too light to be read on paper"_s));
    accent->selectAll();
    QTest::keyClicks(accent, u"#003a70"_s);
    QVERIFY(!shownText(*page).contains(u"too light"_s));
}

void tst_ReportPreview::paperShowsThePages()
{
    Page *page = report();
    QTest::mouseClick(child<QPushButton>(*page, u"reportKind-1"_s), Qt::LeftButton);
    QVERIFY(previewed(page));
    QTest::mouseClick(child<QPushButton>(*page, u"printReport"_s), Qt::LeftButton);
    const auto dialog = [&] { return page->findChild<QPrintPreviewDialog *>(u"printPreview"_s); };
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QVERIFY(dialog()->windowTitle().contains(u"Summary"_s));
    QTest::qWait(50);
    const QString path = m_world->file(u"paper.pdf"_s);
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setFullPage(true);
        printer.setPageSize(QPageSize(QPageSize::A4));
        Q_EMIT dialog()->paintRequested(&printer);
    }
    QPdfDocument paper(nullptr);
    paper.load(path);
    QCOMPARE(paper.pageCount(), child<PagesView>(*page, u"previewPages"_s)->pageCount());
    const QImage cover = paper.render(0, QSize(595, 842)); // as dark and as light as the page itself
    int dark = 0;
    for (int y = 0; y < cover.height(); ++y) {
        for (int x = 0; x < cover.width(); ++x)
            dark += qAlpha(cover.pixel(x, y)) > 200 && qGray(cover.pixel(x, y)) < 100 ? 1 : 0;
    }
    QVERIFY(dark > 500);
    dialog()->close();
    QTRY_VERIFY(!dialog());
}

void tst_ReportPreview::littleRoomShowsOneAtATime()
{
    m_world->window().resize(1000, 640);
    Page *page = report();
    auto *pages = child<PagesView>(*page, u"previewPages"_s);
    auto *start = child<QPushButton>(*page, u"makeReport"_s);
    QTRY_VERIFY(start->isVisible() && !pages->isVisible());
    QTest::mouseClick(child<QPushButton>(*page, u"reportSide-1"_s), Qt::LeftButton);
    QVERIFY(pages->isVisible() && !start->isVisible());
    QVERIFY(previewed(page));
    test::picture(*m_world, u"report-narrow-en"_s);
    m_world->window().resize(1600, 900);
    QTRY_VERIFY(pages->isVisible() && start->isVisible());
    QVERIFY(!child<QPushButton>(*page, u"reportSide-1"_s)->isVisible());
}

QTEST_MAIN(tst_ReportPreview)
#include "tst_reportpreview.moc"
