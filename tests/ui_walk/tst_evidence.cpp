// Evidence beside a question, by mouse and keys, on a real workspace.
#include "proving.h"

#include "core/base/digest.h"

#include <QClipboard>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;
using test::Asked;
using test::child;
using test::shownText;

namespace {

constexpr int MiB = 1024 * 1024;

} // namespace

class tst_Evidence final : public QObject, private test::Proving
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void aFolderIsSaidBeforeItIsTakenIn();
    void whatIsAskedCanBeLeft();
    void answersAreGivenWhileAFilmComesIn();
    void cancelLeavesNothingHalf();
    void aScreenshotIsPasted();
    void anAddressIsLinked();
    void paperIsNamed();
    void aKnownPieceIsAttached();
    void sameContentIsSaid();
    void tooLargeIsRefusedByName();
};

void tst_Evidence::aFolderIsSaidBeforeItIsTakenIn()
{
    WalkPage *walked = walk();
    file(u"材料/a.txt"_s, QByteArray(1000, 'a'));
    file(u"材料/深/b.txt"_s, QByteArray(24, 'b'));
    drop(walked, {QUrl::fromLocalFile(world->file(u"材料"_s))});
    QTRY_VERIFY(child<QWidget>(*walked, u"takeIn"_s)->isVisible());
    QVERIFY(shownText(*walked).contains(u"2 files"_s));
    QCOMPARE(attached(), 0);
    test::picture(*world, u"evidence-asked-en"_s);
    press(Qt::Key_Space); // the keyboard is on the button
    QTRY_COMPARE(attached(), 2);
    QTRY_VERIFY(shownText(*walked).contains(u"2 files added"_s));
    QVERIFY(session().undo());
    QCOMPARE(attached(), 1);
}

void tst_Evidence::whatIsAskedCanBeLeft()
{
    WalkPage *walked = walk();
    file(u"f/a.txt"_s, "a");
    world->prompter.path = world->file(u"f"_s);
    click(*walked, u"addFolder"_s);
    QTRY_VERIFY(child<QWidget>(*walked, u"takeIn"_s)->isVisible());
    click(*walked, u"leaveOut"_s);
    QVERIFY(!child<QWidget>(*walked, u"incoming"_s)->isVisible());
    QTest::qWait(50);
    QCOMPARE(attached(), 0);
}

void tst_Evidence::answersAreGivenWhileAFilmComesIn()
{
    WalkPage *walked = walk();
    drop(walked, {QUrl::fromLocalFile(file(u"film.mp4"_s, QByteArray(12 * MiB, 'f')))});
    QTRY_VERIFY(world->desk().intake()->isRunning());
    QTRY_VERIFY(shownText(*walked).contains(u"film.mp4"_s));
    press(Qt::Key_1);
    press(Qt::Key_N);
    press(Qt::Key_4);
    QVERIFY(world->desk().intake()->isRunning());
    QCOMPARE(stored(Asked)->value, AnswerValue::Yes);
    QVERIFY(walked->current() != Asked);
    QTRY_COMPARE_WITH_TIMEOUT(attached(), 1, 20'000); // where it was dropped, not where one is now
    QVERIFY(stored(walked->current())->evidence.isEmpty());
}

void tst_Evidence::cancelLeavesNothingHalf()
{
    WalkPage *walked = walk();
    drop(walked, {QUrl::fromLocalFile(file(u"film.mp4"_s, QByteArray(12 * MiB, 'f')))});
    QTRY_VERIFY(world->desk().intake()->isRunning() && world->desk().intake()->percent() > 5);
    click(*walked, u"leaveOut"_s);
    QTRY_VERIFY(shownText(*walked).contains(u"nothing half"_s));
    QCOMPARE(attached(), 0);
    QVERIFY(inFile().isEmpty());
    const QString path = session().workspace().store().path();
    world->desk().closeWorkspace();
    QCOMPARE(store::info(path)->files, 0);
}

void tst_Evidence::aScreenshotIsPasted()
{
    QVERIFY(walk());
    QImage shot(40, 30, QImage::Format_RGB32);
    shot.fill(Qt::darkGreen);
    QApplication::clipboard()->setImage(shot);
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(attached(), 1);
    const Evidence kept = inFile().first();
    QVERIFY2(kept.name.startsWith(u"Screenshot 2026-11-22 10.00.00"_s), qPrintable(kept.name));
    QVERIFY(kept.name.endsWith(u".png"_s));
    QVERIFY(kept.sensitive);
    const auto bytes = session().workspace().store().content(kept.sha256, MiB);
    QCOMPARE(QImage::fromData(*bytes).size(), shot.size());
    QApplication::clipboard()->setText(u"only words"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(shownText(world->window()).contains(u"no file, no picture"_s));
    QCOMPARE(attached(), 1);
}

void tst_Evidence::anAddressIsLinked()
{
    WalkPage *walked = walk();
    click(*walked, u"addLink"_s);
    QTest::keyClicks(focus(), u"javascript:alert(1)"_s);
    press(Qt::Key_Return);
    QVERIFY(shownText(world->window()).contains(u"no address"_s));
    auto *address = child<QLineEdit>(*walked, u"referenceFirst"_s);
    QVERIFY(address->isVisible()); // what was typed is still there
    address->selectAll();
    QTest::keyClicks(address, u"www.cac.gov.cn/rules"_s);
    press(Qt::Key_Tab);
    QTest::keyClicks(focus(), u"The rules"_s);
    press(Qt::Key_Return);
    QCOMPARE(attached(), 1);
    QCOMPARE(inFile().first().kind, EvidenceKind::Link);
    QCOMPARE(inFile().first().reference, u"https://www.cac.gov.cn/rules"_s);
    QVERIFY(!address->isVisible());
    QApplication::clipboard()->setText(u"https://example.com/policy"_s);
    click(*walked, u"pasteEvidence"_s);
    QCOMPARE(address->text(), u"https://example.com/policy"_s);
    press(Qt::Key_Escape);
    QVERIFY(!address->isVisible());
    QCOMPARE(attached(), 1);
}

void tst_Evidence::paperIsNamed()
{
    WalkPage *walked = walk();
    click(*walked, u"addPaper"_s);
    press(Qt::Key_Return);
    QVERIFY(shownText(world->window()).contains(u"no name yet"_s));
    QTest::keyClicks(focus(), u"Consent forms"_s);
    press(Qt::Key_Tab);
    QTest::keyClicks(focus(), u"Archive, cabinet 3"_s);
    press(Qt::Key_Return);
    QCOMPARE(attached(), 1);
    QCOMPARE(inFile().first().reference, u"Archive, cabinet 3"_s);
}

void tst_Evidence::aKnownPieceIsAttached()
{
    const QString policy = piece(u"policy.txt"_s, "p", u"alternatives.not-only-face"_s);
    piece(u"other.txt"_s, "o", u"alternatives.not-only-face"_s);
    WalkPage *walked = walk();
    click(*walked, u"reuseEvidence"_s);
    auto *pieces = child<QWidget>(*walked, u"pieces"_s);
    auto *list = child<QListWidget>(*pieces, u"pickItems"_s);
    QCOMPARE(list->count(), 2);
    QTest::keyClicks(focus(), u"polic"_s);
    QCOMPARE(list->count(), 1);
    press(Qt::Key_Return);
    QCOMPARE(stored(Asked)->evidence, QStringList{policy});
    QCOMPARE(session().practicesOf(policy).size(), 2);
    press(Qt::Key_Escape);
    QVERIFY(!pieces->isVisible());
}

void tst_Evidence::sameContentIsSaid()
{
    piece(u"first.txt"_s, "same", u"alternatives.not-only-face"_s);
    WalkPage *walked = walk();
    drop(walked, {QUrl::fromLocalFile(file(u"second.txt"_s, "same"))});
    QTRY_VERIFY(shownText(*walked).contains(u"second.txt → first.txt"_s));
    QCOMPARE(attached(), 1);
    QCOMPARE(inFile().size(), 1);
    drop(walked, {QUrl::fromLocalFile(file(u"third.txt"_s, "same"))});
    QTRY_VERIFY(shownText(*walked).contains(u"nothing to do: third.txt"_s));
}

void tst_Evidence::tooLargeIsRefusedByName()
{
    click(*world->show(PageId::Settings), u"limit-0"_s);
    QCOMPARE(world->settings.evidenceLimit(), 10 * MiB);
    WalkPage *walked = walk();
    QVERIFY(child<QLabel>(*walked, u"evidenceHint"_s)->text().contains(u"10"_s)); // said before
    drop(walked, {QUrl::fromLocalFile(file(u"film.bin"_s, QByteArray(10 * MiB + 1, 'x')))});
    QTRY_VERIFY(shownText(*walked).contains(u"Too large: film.bin"_s));
    QVERIFY(shownText(*walked).contains(u"Link it"_s));
    QVERIFY(!child<QWidget>(*walked, u"takeIn"_s)->isVisible());
    QCOMPARE(attached(), 0);
}

QTEST_MAIN(tst_Evidence)
#include "tst_evidence.moc"
