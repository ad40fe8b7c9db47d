// Erasing for good from the window, and the state of an assessment: what is asked, what happens, what is refused.
#include "uiworld.h"

#include "core/session/erased.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;

namespace {

template <typename T>
T *child(QWidget &parent, const QString &name)
{
    T *found = parent.findChild<T *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

QString words(QWidget &parent, const QString &name)
{
    return child<QLabel>(parent, name)->text();
}

void press(QWidget &parent, const QString &name)
{
    auto *button = child<QPushButton>(parent, name);
    QVERIFY2(button->isEnabled() && button->isVisible(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

class tst_UiErase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonFromSettings();
    void whatIsDueOfTheEvidence();
    void aClientFromHome();
    void issuedIsReadOnlyUntilReopened();
    void openRedLineIsNamed();
};

void tst_UiErase::aPersonFromSettings()
{
    test::World world;
    world.openSample();
    AssessmentSession &session = *world.desk().session();
    const QString practice = session.evaluation().applicable.constFirst();
    Answer answer = session.answer(practice).value_or(Answer{});
    answer.value = AnswerValue::Partly;
    answer.informant = u"赵钱孙"_s;
    answer.note = u"赵钱孙说明年改"_s;
    QVERIFY(session.setAnswer(practice, answer));
    Page &page = *world.show(PageId::Settings);
    auto *name = child<QLineEdit>(page, u"erasePerson"_s);
    QTest::keyClicks(name, u"nobody"_s);
    press(page, u"lookForPerson"_s);
    auto *box = child<QWidget>(page, u"eraseBox"_s);
    QTRY_VERIFY(!box->isVisible()); // nothing found, and said above the page
    name->setText(u"赵钱孙"_s);
    press(page, u"lookForPerson"_s);
    auto *erase = child<QPushButton>(page, u"eraseForGood"_s);
    QTRY_VERIFY(erase->isVisible());
    QVERIFY(words(page, u"eraseText"_s).contains(u"1 text"_s));
    auto *mentions = child<QListWidget>(page, u"eraseMentions"_s);
    QCOMPARE(mentions->count(), 1);
    QCOMPARE(mentions->item(0)->text(), u"赵钱孙说明年改"_s);

    press(page, u"eraseNot"_s); // changed one's mind
    QVERIFY(!box->isVisible());
    QCOMPARE(session.answer(practice)->informant, u"赵钱孙"_s);

    press(page, u"lookForPerson"_s);
    QTRY_VERIFY(erase->isVisible());
    mentions->item(0)->setCheckState(Qt::Checked);
    press(page, u"eraseForGood"_s);
    QTRY_VERIFY(child<QPushButton>(page, u"eraseCertificate"_s)->isVisible());
    QCOMPARE(session.answer(practice)->informant, ErasedMark);
    QCOMPARE(session.answer(practice)->note, ErasedMark);
    world.prompter.path = world.file(u"证明.txt"_s);
    press(page, u"eraseCertificate"_s);
    QFile text(world.prompter.path);
    QVERIFY(text.open(QIODevice::ReadOnly));
    const QString written = QString::fromUtf8(text.readAll());
    QVERIFY(written.contains(u"删除证明"_s) && !written.contains(u"赵钱孙"_s));
    QVERIFY(QFile::exists(world.file(u"证明.json"_s)));
    QVERIFY(!store::check(world.desk().workspace()->store().path())->fault);
}

void tst_UiErase::whatIsDueOfTheEvidence()
{
    test::World world;
    world.openSample();
    AssessmentSession &session = *world.desk().session();
    const QString practice = session.evaluation().applicable.constFirst();
    QStringList due;
    for (int i = 0; i < 3; ++i) {
        QFile file(world.file(u"e%1.txt"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray::number(i)) > 0);
        file.close();
        const auto id = session.addEvidence(practice, file.fileName());
        QVERIFY(id);
        if (i < 2) {
            Evidence piece = session.assessment().evidence.value(*id);
            piece.keepUntil = QDate(2026, 1, 1);
            QVERIFY(session.changeEvidence(piece));
            due << *id;
        }
    }
    Page &page = *world.show(PageId::Evidence);
    press(page, u"eraseDue"_s);
    auto *erase = child<QPushButton>(page, u"eraseForGood"_s);
    QTRY_VERIFY(erase->isVisible());
    press(page, u"eraseForGood"_s);
    QTRY_VERIFY(child<QPushButton>(page, u"eraseCertificate"_s)->isVisible());
    int erased = 0;
    for (const Evidence &piece : session.assessment().evidence)
        erased += isErased(piece) ? 1 : 0;
    QCOMPARE(erased, 2);
    for (const QString &id : std::as_const(due))
        QVERIFY(isErased(session.assessment().evidence.value(id)));
    QVERIFY(!child<QPushButton>(page, u"eraseDue"_s)->isVisible());
    QVERIFY(isErased(session.assessment().evidence.value(due.at(0))) &&
            child<QLineEdit>(page, u"pieceName"_s)->isReadOnly());
    // A step that would bring the name back says that it can't.
    QVERIFY(session.canUndo());
    int said = 0;
    connect(&session, &AssessmentSession::erasedBack, this, [&said] { ++said; });
    QVERIFY(session.dropEvidence(due.at(0)));
    QVERIFY(session.undo());
    QCOMPARE(said, 1);
    QVERIFY(isErased(session.assessment().evidence.value(due.at(0))));
}

void tst_UiErase::aClientFromHome()
{
    test::World world;
    world.openSample();
    Page &page = *world.show(PageId::Home);
    auto *button = child<QPushButton>(page, u"workspaces"_s);
    QMenu *menu = button->menu();
    auto *tree = child<QTreeView>(page, u"assessments"_s);
    tree->setFocus();
    tree->setCurrentIndex(tree->model()->index(0, 0));
    Q_EMIT menu->aboutToShow();
    QAction *chosen = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(u"Erase "_s))
            chosen = action;
    }
    QVERIFY(chosen);
    chosen->trigger();
    QTRY_VERIFY(child<QPushButton>(page, u"eraseForGood"_s)->isVisible());
    QVERIFY(words(page, u"eraseText"_s).startsWith(u"1 assessment "_s));
    press(page, u"eraseForGood"_s);
    QTRY_VERIFY(!world.desk().session());
    QTRY_VERIFY(world.desk().workspace()->organisations()->isEmpty());
    QVERIFY(!store::check(world.desk().workspace()->store().path())->fault);
}

void tst_UiErase::issuedIsReadOnlyUntilReopened()
{
    test::World world;
    world.openSample();
    // A mere start, with no red line open.
    AssessmentSession *session = world.desk().session();
    for (int i = 0; i < 9 && !session->evaluations().combined.openRedLines.isEmpty(); ++i) {
        for (const QString &practice : QStringList(session->evaluations().combined.openRedLines)) {
            for (const Activity &activity : session->assessment().activities) {
                session->setActivity(activity.id);
                QVERIFY(session->setAnswer(practice, Answer{.value = AnswerValue::No}));
            }
        }
    }
    const auto overview = [&world]() -> Page & { return *world.show(PageId::Organisation); };
    for (const QString &state : {u"in-review"_s, u"approved"_s, u"issued"_s}) {
        child<QLineEdit>(overview(), u"stateNote"_s)->setText(u"看过"_s);
        press(overview(), u"stateForward"_s);
        QTRY_COMPARE(world.desk().session()->assessment().state, state);
    }
    QTRY_VERIFY(world.desk().session() && world.desk().session()->isFixed());
    QTest::qWait(0);
    session = world.desk().session();
    QVERIFY(child<QLineEdit>(overview(), u"nameZh"_s)->isReadOnly());
    QVERIFY(!child<QPushButton>(overview(), u"stateForward"_s)->isVisible());
    const QString practice = session->evaluation().applicable.constFirst();
    const auto refused = session->setAnswer(practice, Answer{.value = AnswerValue::Yes});
    QCOMPARE(refused.error().code, u"store.issued"_s);
    QVERIFY(world.desk().text(refused.error()).contains(u"reopen"_s));

    press(overview(), u"stateBack"_s);
    QTRY_VERIFY(world.desk().session() && !world.desk().session()->isFixed());
    QTest::qWait(0);
    QCOMPARE(world.desk().session()->assessment().mark.version, 2);
    QVERIFY(!child<QLineEdit>(overview(), u"nameZh"_s)->isReadOnly());
    QVERIFY(!world.desk().session()->canUndo());
}

void tst_UiErase::openRedLineIsNamed()
{
    test::World world;
    world.openSample();
    AssessmentSession &session = *world.desk().session();
    QVERIFY(!session.evaluations().combined.openRedLines.isEmpty());
    QVERIFY(session.setState(u"in-review"_s, {}));
    QVERIFY(session.setState(u"approved"_s, {}));
    const auto refused = session.setState(u"issued"_s, {});
    QCOMPARE(refused.error().code, u"session.open-red-lines"_s);
    QCOMPARE(session.assessment().state, u"approved"_s);
}

QTEST_MAIN(tst_UiErase)
#include "tst_uierase.moc"
