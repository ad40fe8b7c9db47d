// A whole assessment by keyboard alone, from the first run to a signed report that verifies: in Chinese, then, after a
// switch of language in the same window, once more in English.
#include "../ui/uiworld.h"

#include "core/signing/signing.h"
#include "ui/window/pages.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;

namespace {

const QString Passphrase = u"出门带伞 gate and harbour"_s;

} // namespace

class tst_Journey final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromFirstRunToSignedReport();

private:
    struct Trip
    {
        QString organisation;
        QString title;
        QString note;
        QString name; ///< of files
    };
    void describe(const Trip &trip, bool chinese);
    void answerEverything(const Trip &trip);
    void planOneRepair(const Trip &trip);
    void signTheReport(const Trip &trip);

    [[nodiscard]] QWidget *focus() { return m_world->window().focusWidget(); }
    [[nodiscard]] AssessmentSession &session() { return *m_world->desk().session(); }
    /// Goes on with Tab until a control called @p name has the keyboard.
    [[nodiscard]] bool tabTo(const QString &name);
    /// Among choices that stand in one or more rows.
    [[nodiscard]] bool arrowTo(const QString &name);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// What an input method commits to the field that has the keyboard.
    void type(const QString &text);
    /// The section of the rail, counted from 1.
    void section(int number);
    [[nodiscard]] bool toTab(PageId id);

    std::unique_ptr<test::World> m_world;
};

bool tst_Journey::arrowTo(const QString &name)
{
    for (int step = 0; step < 4; ++step) {
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down}) {
            if (focus() && focus()->objectName() == name)
                return true;
            press(key);
        }
    }
    return false;
}

bool tst_Journey::tabTo(const QString &name)
{
    // What something under way brings, such as a key being made, comes in its time.
    const auto there = [&] {
        const QList<QWidget *> named = m_world->window().findChildren<QWidget *>(name);
        return std::any_of(named.begin(), named.end(),
                           [](const QWidget *each) { return each->isVisible() && each->isEnabled(); });
    };
    if (!QTest::qWaitFor(there, 30'000))
        return false;
    for (int step = 0; step < 500; ++step) {
        QWidget *now = focus();
        if (now && now->objectName() == name && now->isVisible())
            return true;
        QTest::keyClick(now ? now : &m_world->window(), Qt::Key_Tab);
    }
    return false;
}

void tst_Journey::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (!m_world->window().isActiveWindow()) { // no window manager gives it back under the offscreen platform
        m_world->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_world->window()));
    }
    QTest::keyClick(focus() ? focus() : &m_world->window(), key, modifiers);
    QCoreApplication::processEvents();
}

void tst_Journey::type(const QString &text)
{
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QCoreApplication::sendEvent(focus(), &typed);
}

void tst_Journey::section(int number)
{
    press(static_cast<Qt::Key>(Qt::Key_0 + number), Qt::ControlModifier);
    QVERIFY(sections().at(number - 1).pages.contains(m_world->window().current()));
}

bool tst_Journey::toTab(PageId id)
{
    for (int step = 0; step < 8 && m_world->window().current() != id; ++step)
        press(m_world->window().current() < id ? Qt::Key_PageDown : Qt::Key_PageUp, Qt::ControlModifier);
    return m_world->window().current() == id;
}

void tst_Journey::describe(const Trip &trip, bool chinese)
{
    const bool first = m_world->desk().workspace()->organisations()->isEmpty();
    QVERIFY(tabTo(first ? u"firstStep"_s : u"newAssessment"_s));
    press(Qt::Key_Space);
    QCOMPARE(m_world->window().current(), PageId::New);
    const QString language = chinese ? u"Zh"_s : u"En"_s;
    QVERIFY(tabTo(u"name"_s + language));
    type(trip.organisation);
    QVERIFY(tabTo(u"title"_s + language));
    type(trip.title);
    QVERIFY(tabTo(u"next"_s));
    press(Qt::Key_Space);
    QVERIFY(tabTo(u"context-0"_s));
    press(Qt::Key_Down); // the first situation
    QVERIFY(tabTo(u"next"_s));
    press(Qt::Key_Space);
    for (int part = 0; part < 6 && m_world->window().current() == PageId::New; ++part) {
        QVERIFY(tabTo(u"next"_s));
        press(Qt::Key_Space);
    }
    QVERIFY(m_world->desk().session());
    const Text name = session().assessment().organisation.name;
    QCOMPARE(chinese ? name.zh : name.en, trip.organisation);
}

void tst_Journey::answerEverything(const Trip &trip)
{
    section(2);
    QVERIFY(toTab(PageId::Walk));
    const auto open = [this] {
        int count = 0;
        for (const QString &practice : session().evaluation().applicable)
            count += session().answer(practice) ? 0 : 1;
        return count;
    };
    const int all = static_cast<int>(session().evaluation().applicable.size());
    QVERIFY(all > 60);
    press(Qt::Key_4); // no
    press(Qt::Key_T);
    type(trip.note);
    press(Qt::Key_Escape);
    for (int left = open(), turn = 0; left > 0; ++turn) {
        press(Qt::Key_U);
        press(turn % 9 == 4 ? Qt::Key_2 : Qt::Key_1);
        QVERIFY2(open() < left, qPrintable(QString::number(left))); // each key answers one more
        left = open();
    }
    QVERIFY(session().evaluation().openRedLines.isEmpty());
    int notes = 0;
    for (const QString &practice : session().evaluation().applicable)
        notes += session().answer(practice)->note == trip.note ? 1 : 0;
    QCOMPARE(notes, 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(open(), 1);
    press(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(open(), 0);
}

void tst_Journey::planOneRepair(const Trip &trip)
{
    section(3);
    QVERIFY(toTab(PageId::Plan));
    QVERIFY(tabTo(u"firstStep"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY(!session().assessment().actions.isEmpty());
    QVERIFY(tabTo(u"actionTitle"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    type(trip.title);
    press(Qt::Key_Tab);
    const auto renamed = [&] {
        const QList<Action> &actions = session().assessment().actions;
        return std::any_of(actions.begin(), actions.end(),
                           [&](const Action &each) { return each.title == trip.title; });
    };
    QTRY_VERIFY(renamed());
}

void tst_Journey::signTheReport(const Trip &trip)
{
    section(5);
    QVERIFY(toTab(PageId::Reports));
    QVERIFY(tabTo(u"sign"_s));
    press(Qt::Key_Space);
    QVERIFY(tabTo(u"ownKey"_s)); // one stop of the Tab key for all choices
    QVERIFY(arrowTo(u"newKey"_s));
    QVERIFY(tabTo(u"keyName"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"王芳"_s);
    QVERIFY(tabTo(u"newPassword"_s));
    QTest::keyClicks(focus(), u"correct horse"_s);
    QVERIFY(tabTo(u"newPasswordAgain"_s));
    QTest::keyClicks(focus(), u"correct horse"_s);
    m_world->prompter.path = m_world->file(trip.name + u".p12"_s);
    QVERIFY(tabTo(u"makeKey"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_world->prompter.path), 20'000);
    QVERIFY(tabTo(u"password"_s));
    QTest::keyClicks(focus(), u"correct horse"_s);
    const QString report = m_world->file(trip.name + u".pdf"_s);
    m_world->prompter.path = report;
    QVERIFY(tabTo(u"chooseReportFile"_s));
    press(Qt::Key_Space);
    QVERIFY(tabTo(u"makeReport"_s));
    press(Qt::Key_Space);
    const auto done = [this] {
        const auto *button = m_world->window().findChild<QWidget *>(u"verifyReport"_s);
        return button && button->isVisible();
    };
    QTRY_VERIFY_WITH_TIMEOUT(done(), 60'000);
    QVERIFY(QFile::exists(report));
    QVERIFY(tabTo(u"verifyReport"_s));
    press(Qt::Key_Space);
    QCOMPARE(m_world->window().current(), PageId::Verify);
    QFile file(report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto verdict = signing::verify(file.readAll(), {});
    QVERIFY(verdict);
    QCOMPARE(verdict->signatures.size(), 1);
    QVERIFY(verdict->verdict == signing::Verdict::Intact);
    const auto shown = [this] {
        const auto *words = m_world->window().findChild<QWidget *>(u"verdict"_s);
        return words && words->isVisible();
    };
    QTRY_VERIFY_WITH_TIMEOUT(shown(), 20'000);
}

void tst_Journey::fromFirstRunToSignedReport()
{
    m_world = std::make_unique<test::World>(Language::Zh);
    QVERIFY(m_world->show(PageId::Home));
    m_world->prompter.path = m_world->file(u"工作区.shihe"_s);
    QVERIFY(tabTo(u"createWorkspace"_s));
    press(Qt::Key_Space);
    for (const QString &field : {u"newPassphrase"_s, u"newPassphraseAgain"_s}) {
        QVERIFY(tabTo(field));
        type(Passphrase);
    }
    QVERIFY(tabTo(u"makeWorkspace"_s));
    press(Qt::Key_Space);
    QVERIFY(tabTo(u"recoveryKept"_s));
    press(Qt::Key_Space);
    QVERIFY(m_world->desk().workspace());

    for (const bool chinese : {true, false}) {
        const Trip trip = chinese ? Trip{u"杭州某某科技有限公司"_s, u"门禁人脸识别"_s, u"前台只提供刷脸"_s, u"报告"_s}
                                  : Trip{u"Harbour Gate Ltd"_s, u"Face access at the gate"_s,
                                         u"The desk offers faces alone"_s, u"report"_s};
        if (!chinese) {
            QVERIFY(tabTo(u"chinese"_s)); // one stop of the Tab key for both languages
            press(Qt::Key_Right);
            QCOMPARE(m_world->desk().language(), Language::En);
            QVERIFY(tabTo(u"rail-home"_s));
            press(Qt::Key_Space);
            QTRY_COMPARE(m_world->window().current(), PageId::Home);
        }
        describe(trip, chinese);
        if (!QTest::currentTestFailed())
            answerEverything(trip);
        if (!QTest::currentTestFailed())
            planOneRepair(trip);
        if (!QTest::currentTestFailed())
            signTheReport(trip);
        if (QTest::currentTestFailed()) {
            m_world->window().grab().save(u"" SHIHE_BINARY_DIR "/journey.png"_s);
            return;
        }
    }
    QCOMPARE(m_world->desk().workspace()->assessments()->size(), 2);
    const QString path = m_world->file(u"工作区.shihe"_s);
    QByteArray typed = Passphrase.toUtf8();
    const auto key = m_world->keys.unlock(path, Secret::fromUtf8(typed));
    QVERIFY(key);
    QVERIFY(!store::check({path, *key})->fault);
}

QTEST_MAIN(tst_Journey)
#include "tst_journey.moc"
