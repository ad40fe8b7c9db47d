// The page of evidence by mouse and keys: list, fields, preview, and the ways out; on a real workspace.
#include "opened.h"
#include "proving.h"

#include "core/base/digest.h"
#include "ui/models/evidencemodel.h"
#include "ui/widgets/dayfield.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QListWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;
using test::Asked;
using test::child;
using test::Opened;
using test::shownText;

namespace {

constexpr int MiB = 1024 * 1024;

} // namespace

class tst_EvidencePage final : public QObject, private test::Proving
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void thePageListsAndFilters();
    void everyFieldIsKeptAsMade();
    void onePieceServesSeveralAnswers();
    void aPieceLeadsToItsQuestion();
    void piecesGoAndComeBack();
    void copiesLeaveTheWorkspace();
    void programsAreNotRun();
    void allGoIntoAFolder();
    void theLanguageChanges();
};

void tst_EvidencePage::thePageListsAndFilters()
{
    const QString old = piece(u"certificate.txt"_s, "c");
    Evidence changed = session().assessment().evidence.value(old);
    changed.validUntil = session().assessment().asOf.addDays(-1);
    QVERIFY(session().changeEvidence(changed));
    const QString soon = piece(u"contract.txt"_s, "k");
    changed = session().assessment().evidence.value(soon);
    changed.validUntil = session().assessment().asOf.addDays(30);
    QVERIFY(session().changeEvidence(changed));
    Evidence paper;
    paper.kind = EvidenceKind::Paper;
    paper.name = u"forms"_s;
    QVERIFY(session().addEvidence({}, paper));
    Page *shown = page();
    auto *table = child<QTableView>(*shown, u"evidenceTable"_s);
    const QAbstractItemModelTester checked(table->model());
    QCOMPARE(table->model()->rowCount(), 3);
    const QString detail = child<QLabel>(*shown, u"evidenceDetail"_s)->text();
    QVERIFY2(detail.contains(u"1 expired"_s) && detail.contains(u"1 ends within 30 days"_s) &&
                 detail.contains(u"1 serves no answer"_s),
             qPrintable(detail));
    test::picture(*world, u"evidence-page-en"_s);
    const auto only = [&](EvidenceModel::Group group) {
        click(*shown, u"pieces-%1"_s.arg(int(group)));
        return table->model()->rowCount() == 1 ? table->model()->index(0, 0).data().toString() : QString();
    };
    QCOMPARE(only(EvidenceModel::Expired), u"certificate.txt"_s);
    QCOMPARE(only(EvidenceModel::EndsSoon), u"contract.txt"_s);
    QCOMPARE(only(EvidenceModel::Unused), u"forms"_s);
    click(*shown, u"pieces-%1"_s.arg(int(EvidenceModel::All)));
    table->setFocus();
    press(Qt::Key_Slash);
    auto *search = qobject_cast<QLineEdit *>(focus());
    QVERIFY(search);
    search->insert(session().catalog().practice(Asked)->question.zh.left(4)); // by what it serves
    QCOMPARE(table->model()->rowCount(), 2);
    QTest::keyClicks(focus(), u"qqq"_s);
    QVERIFY(!table->isVisible());
    QVERIFY(shownText(*shown).contains(u"Nothing here"_s));
}

void tst_EvidencePage::everyFieldIsKeptAsMade()
{
    const QString id = piece(u"a.txt"_s, "a");
    Page *shown = page();
    press(Qt::Key_F2);
    QTest::keyClicks(focus(), u"Policy of 2026"_s);
    press(Qt::Key_Return);
    QCOMPARE(inFile().value(id).name, u"Policy of 2026"_s);
    auto *valid = child<DayField>(*shown, u"pieceValid"_s);
    valid->setFocus();
    QTest::keyClicks(valid, u"2026/11/30"_s);
    press(Qt::Key_Return);
    QCOMPARE(inFile().value(id).validUntil, QDate(2026, 11, 30));
    auto *keep = child<DayField>(*shown, u"pieceKeep"_s);
    keep->setFocus();
    QTest::keyClicks(keep, u"20261101"_s);
    press(Qt::Key_Return);
    QCOMPARE(inFile().value(id).keepUntil, QDate(2026, 11, 1));
    QVERIFY(child<QLabel>(*shown, u"pieceWarning"_s)->text().contains(u"2026-11-01"_s)); // over
    auto *sensitive = child<QCheckBox>(*shown, u"pieceSensitive"_s);
    QVERIFY(sensitive->isChecked());
    QTest::mouseClick(sensitive, Qt::LeftButton, {}, QPoint(10, sensitive->height() / 2));
    QVERIFY(!inFile().value(id).sensitive);
    auto *source = child<QLineEdit>(*shown, u"pieceSource"_s);
    source->setFocus();
    QTest::keyClicks(source, u"Legal"_s);
    world->window().goTo({PageId::Walk}); // what was typed last is kept
    QCOMPARE(inFile().value(id).source, u"Legal"_s);
    QVERIFY(session().undo());
    QCOMPARE(inFile().value(id).source, QString());
}

void tst_EvidencePage::onePieceServesSeveralAnswers()
{
    const QString id = piece(u"a.txt"_s, "a");
    Page *shown = page();
    click(*shown, u"moreUses"_s);
    auto *practices = child<QWidget>(*shown, u"practices"_s);
    QTest::keyClicks(focus(), u"alternatives.not-only"_s);
    QCOMPARE(child<QListWidget>(*practices, u"pickItems"_s)->count(), 1);
    press(Qt::Key_Return);
    QCOMPARE(session().practicesOf(id), QStringList({u"alternatives.not-only-face"_s, Asked}));
    QTRY_VERIFY(shown->findChild<QWidget *>(u"use-alternatives.not-only-face"_s));
    click(*shown, u"takeOff-alternatives.not-only-face"_s);
    QCOMPARE(session().practicesOf(id), QStringList{Asked});
    QVERIFY(inFile().contains(id));
}

void tst_EvidencePage::aPieceLeadsToItsQuestion()
{
    const QString id = piece(u"a.txt"_s, "a");
    Page *shown = page();
    click(*shown, u"use-"_s + Asked);
    QCOMPARE(world->window().current(), PageId::Walk);
    auto *walked = qobject_cast<WalkPage *>(world->window().page(PageId::Walk));
    QCOMPARE(walked->current(), Asked);
    click(*walked, u"piece-"_s + id); // and back
    QCOMPARE(world->window().current(), PageId::Evidence);
    QCOMPARE(child<QLineEdit>(*shown, u"pieceName"_s)->text(), u"a.txt"_s);
}

void tst_EvidencePage::piecesGoAndComeBack()
{
    const QString id = piece(u"a.txt"_s, "a");
    QVERIFY(session().attachEvidence(id, {u"alternatives.not-only-face"_s}));
    Page *shown = page();
    press(Qt::Key_Delete);
    QVERIFY(inFile().isEmpty());
    QVERIFY(shownText(world->window()).contains(u"taken off 2 answers"_s));
    QVERIFY(child<QWidget>(*shown, u"noEvidence"_s)->isVisible());
    QVERIFY(session().undo());
    QCOMPARE(session().practicesOf(id).size(), 2);
    QVERIFY(child<QWidget>(*shown, u"evidenceTable"_s)->isVisible());
}

void tst_EvidencePage::copiesLeaveTheWorkspace()
{
    const QByteArray bytes(3 * MiB, 'x');
    piece(u"告知书.pdf"_s, bytes);
    Page *shown = page();
    world->prompter.path = world->file(u"copy.pdf"_s);
    click(*shown, u"savePiece"_s);
    QTRY_VERIFY(shownText(world->window()).contains(u"Saved as"_s));
    QFile copy(world->prompter.path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), bytes);
    Opened opened;
    for (int round = 1; round <= 2; ++round) { // twice: over the first copy
        click(*shown, u"openPiece"_s);
        QTRY_COMPARE(opened.urls.size(), round);
    }
    const QString temporary = opened.urls.at(0).toLocalFile();
    QCOMPARE(QFileInfo(temporary).fileName(), u"告知书.pdf"_s);
    QVERIFY(QFile::exists(temporary));
    world->desk().closeWorkspace();
    QVERIFY(!QFile::exists(temporary)); // gone with the page
}

void tst_EvidencePage::programsAreNotRun()
{
    piece(u"setup.exe"_s, "MZ");
    Evidence link;
    link.kind = EvidenceKind::Link;
    link.name = u"z"_s;
    link.reference = u"file:///etc/passwd"_s; // from someone else's workspace
    QVERIFY(session().addEvidence(Asked, link));
    Page *shown = page();
    const Opened opened;
    click(*shown, u"openPiece"_s);
    QVERIFY(shownText(world->window()).contains(u"may be a program"_s));
    child<QTableView>(*shown, u"evidenceTable"_s)->setFocus();
    press(Qt::Key_Down);
    click(*shown, u"openPiece"_s);
    QVERIFY(shownText(world->window()).contains(u"no address"_s));
    QTest::qWait(50);
    QVERIFY(opened.urls.isEmpty());
}

void tst_EvidencePage::allGoIntoAFolder()
{
    piece(u"a/告知书.pdf"_s, "one");
    piece(u"b/告知书.pdf"_s, "two");
    Page *shown = page();
    QVERIFY(QDir().mkpath(world->file(u"out"_s)));
    world->prompter.path = world->file(u"out"_s);
    click(*shown, u"exportEvidence"_s);
    QTRY_VERIFY(shownText(world->window()).contains(u"SHA256SUMS"_s));
    const QStringList made = QDir(world->file(u"out"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(made.size(), 1);
    QVERIFY(made.at(0).contains(u"2026-11-22"_s));
    const QDir folder(world->file(u"out/"_s + made.at(0)));
    QCOMPARE(folder.entryList(QDir::Files).size(), 4);
    // With something large it can be stopped, and nothing is left.
    piece(u"film.bin"_s, QByteArray(40 * MiB, 'f'));
    click(*shown, u"exportEvidence"_s);
    click(*shown, u"cancelSending"_s);
    QTest::qWait(50);
    QCOMPARE(QDir(world->file(u"out"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
    QVERIFY(child<QWidget>(*shown, u"exportEvidence"_s)->isEnabled());
}

void tst_EvidencePage::theLanguageChanges()
{
    piece(u"a.txt"_s, "a");
    Page *shown = page();
    auto *source = child<QLineEdit>(*shown, u"pieceSource"_s);
    source->setFocus();
    QTest::keyClicks(source, u"half a wor"_s);
    world->desk().setLanguage(Language::Zh);
    QTRY_COMPARE(child<QLabel>(*shown, u"evidenceHead"_s)->text(), u"1份证据"_s);
    QCOMPARE(source->text(), u"half a wor"_s);
    test::picture(*world, u"evidence-page-zh"_s);
    WalkPage *walked = walk();
    QVERIFY(shownText(*walked).contains(u"证据"_s));
    test::picture(*world, u"evidence-box-zh"_s);
}

QTEST_MAIN(tst_EvidencePage)
#include "tst_evidencepage.moc"
