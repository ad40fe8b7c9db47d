// Passphrases in the window: offered with a new workspace, asked for on opening, changed in the settings; never stored.
#include "core/session/recoverycode.h"
#include "core/store/backups.h"
#include "tests/ui/uiworld.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;

namespace {

const QString Passphrase = u"雨天带伞 correct horse"_s;
const QString Another = u"晴天不带伞 battery staple"_s;
constexpr int Patience = 20'000;

WorkspaceKeyPtr keyOf(const QString &path, const QString &passphrase)
{
    QByteArray bytes = passphrase.toUtf8();
    const auto key = store::FileKeys().unlock(path, Secret::fromUtf8(bytes));
    return key ? *key : nullptr;
}

} // namespace

class tst_UiPassphrase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewWorkspaceIsOfferedOne();
    void lengthAndRepetitionAreJudged();
    void isAskedForInThePage();
    void aWrongOneIsToldAndStays();
    void theRecoveryCodeOpens();
    void cancellingLeavesAllAsItWas();
    void isGivenChangedShownAndRemoved();
    void backupsFollow();
    void nothingIsStored();

private:
    template <typename T>
    T *part(const char *name)
    {
        T *found = nullptr;
        for (T *each : m_world->window().findChildren<T *>(QString::fromLatin1(name))) {
            if (!found || each->isVisible())
                found = each;
        }
        return found;
    }
    void click(const char *name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    void type(const char *field, const QString &text)
    {
        auto *edit = part<QLineEdit>(field);
        edit->setFocus();
        edit->clear();
        QInputMethodEvent typed;
        typed.setCommitString(text);
        QCoreApplication::sendEvent(edit, &typed);
    }
    [[nodiscard]] QString message() { return part<QLabel>("messageText")->text(); }
    /// An encrypted workspace with one assessment, closed.
    [[nodiscard]] QString makeClosed();

    store::FileBackups m_backups;
    std::unique_ptr<test::World> m_world;
};

void tst_UiPassphrase::init()
{
    m_world.reset();
    m_world = std::make_unique<test::World>(Language::En);
    (void)m_world->show(PageId::Home);
}

QString tst_UiPassphrase::makeClosed()
{
    const QString path = m_world->file(u"机密.shihe"_s);
    QByteArray bytes = Passphrase.toUtf8();
    const auto key = m_world->keys.make(Secret::fromUtf8(bytes));
    if (!key || !m_world->desk().createWorkspace({path, *key}))
        qFatal("no workspace");
    const auto id = m_world->desk().workspace()->createAssessment(m_world->desk().catalog(), {u"园"_s, u"Park"_s},
                                                                  {u"闸机"_s, u"Gate"_s}, QDate(2026, 11, 22));
    if (!id)
        qFatal("no assessment");
    m_world->desk().closeWorkspace();
    return path;
}

void tst_UiPassphrase::aNewWorkspaceIsOfferedOne()
{
    const QString path = m_world->file(u"新.shihe"_s);
    m_world->prompter.path = path;
    click("createWorkspace");
    QVERIFY(part<QRadioButton>("withPassphrase")->isChecked());
    QVERIFY(!part<QPushButton>("makeWorkspace")->isEnabled());
    type("newPassphrase", Passphrase);
    type("newPassphraseAgain", Passphrase);
    QVERIFY(part<QPushButton>("makeWorkspace")->isEnabled());
    click("makeWorkspace");
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("recoveryCode")->isVisible(), Patience);
    QVERIFY(m_world->desk().workspace());
    QCOMPARE(part<QLineEdit>("newPassphrase")->text(), QString());
    const WorkspaceKeyPtr key = keyOf(path, Passphrase);
    QVERIFY(key);
    click("copyRecovery");
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied.count(u'\n'), 4);
    QByteArray typed = copied.toUtf8();
    QVERIFY(m_world->keys.recover(path, Secret::fromUtf8(typed)));
    // Going elsewhere and back does not take it away; having kept it does.
    (void)m_world->show(PageId::Help);
    (void)m_world->show(PageId::Home);
    QVERIFY(part<QLabel>("recoveryCode")->isVisible());
    click("recoveryKept");
    QVERIFY(!part<QLabel>("recoveryCode")->isVisible());
    QCOMPARE(part<QLabel>("recoveryCode")->text(), QString());
}

void tst_UiPassphrase::lengthAndRepetitionAreJudged()
{
    m_world->prompter.path = m_world->file(u"新.shihe"_s);
    click("createWorkspace");
    const auto judged = [this](const QString &first, const QString &again) {
        type("newPassphrase", first);
        type("newPassphraseAgain", again);
        return part<QLabel>("passphraseJudgement")->text();
    };
    QVERIFY(judged(u"1234567"_s, u"1234567"_s).contains(u"too short"));
    QVERIFY(!part<QPushButton>("makeWorkspace")->isEnabled());
    QVERIFY(judged(u"12345678"_s, u"12345679"_s).contains(u"differ"));
    QVERIFY(!part<QPushButton>("makeWorkspace")->isEnabled());
    QVERIFY(judged(u"12345678"_s, u"12345678"_s).contains(u"Longer is better"));
    QVERIFY(part<QPushButton>("makeWorkspace")->isEnabled());
    QVERIFY(judged(Passphrase, Passphrase).contains(u"long"));
    click("cancelWorkspace");
    QVERIFY(part<QPushButton>("createWorkspace")->isVisible());
    QVERIFY(!QFile::exists(m_world->file(u"新.shihe"_s)));
}

void tst_UiPassphrase::isAskedForInThePage()
{
    const QString path = makeClosed();
    m_world->desktop->show(path);
    auto *field = part<QLineEdit>("passphrase");
    QVERIFY(field->isVisible());
    QVERIFY(!m_world->desk().workspace());
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    type("passphrase", Passphrase);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_world->desk().locksmith()->busy()); // beside the window's thread
    QTRY_VERIFY_WITH_TIMEOUT(m_world->desk().workspace(), Patience);
    QCOMPARE(m_world->desk().workspace()->store().path(), path);
    QVERIFY(!field->isVisible());
    QCOMPARE(field->text(), QString());
}

void tst_UiPassphrase::aWrongOneIsToldAndStays()
{
    const QString path = makeClosed();
    QVERIFY(m_world->desk().openWorkspace(path));
    type("passphrase", Another);
    click("unlock");
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"does not open"), Patience);
    QCOMPARE(part<QLineEdit>("passphrase")->text(), Another);
    QVERIFY(part<QLineEdit>("passphrase")->hasFocus());
    QVERIFY(!m_world->desk().workspace());
    type("passphrase", Passphrase);
    click("unlock");
    QTRY_VERIFY_WITH_TIMEOUT(m_world->desk().workspace(), Patience);
}

void tst_UiPassphrase::theRecoveryCodeOpens()
{
    const QString path = makeClosed();
    const Secret made = recoveryCode(*keyOf(path, Passphrase));
    QString code = QString::fromUtf8(made.utf8().data(), static_cast<qsizetype>(made.utf8().size()));
    QVERIFY(m_world->desk().openWorkspace(path));
    QTest::mouseClick(part<QPushButton>("otherWay"), Qt::LeftButton);
    QCOMPARE(part<QLineEdit>("passphrase")->echoMode(), QLineEdit::Normal);
    const QChar right = code.at(15);
    code[15] = right == u'3' ? u'4' : u'3';
    type("passphrase", code);
    click("unlock");
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"Group 3"), Patience);
    code[15] = right;
    type("passphrase", code);
    click("unlock");
    QTRY_VERIFY_WITH_TIMEOUT(m_world->desk().workspace(), Patience);
}

void tst_UiPassphrase::cancellingLeavesAllAsItWas()
{
    const QString path = makeClosed();
    const QString open = m_world->file(u"open.shihe"_s);
    QVERIFY(m_world->desk().createWorkspace(open));
    QVERIFY(m_world->desk().openWorkspace(path));
    QVERIFY(part<QLineEdit>("passphrase")->isVisible());
    QCOMPARE(m_world->desk().workspace()->store().path(), open);
    click("cancelUnlock");
    QVERIFY(!part<QLineEdit>("passphrase")->isVisible());
    QCOMPARE(m_world->desk().workspace()->store().path(), open);
}

void tst_UiPassphrase::isGivenChangedShownAndRemoved()
{
    m_world->openSample();
    const QString path = m_world->desk().workspace()->store().path();
    const QString assessment = m_world->desk().session()->assessment().id;
    (void)m_world->show(PageId::Settings);
    QVERIFY(part<QLabel>("passphraseState")->text().contains(u"Not encrypted"));

    QSignalSpy changed(m_world->desk().locksmith(), &Locksmith::changed);
    click("givePassphrase");
    type("newPassphrase", Passphrase);
    type("newPassphraseAgain", Passphrase);
    click("passphraseGo");
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, Patience);
    QVERIFY(keyOf(path, Passphrase));
    QVERIFY(m_world->desk().session());
    QCOMPARE(m_world->desk().session()->assessment().id, assessment);
    QVERIFY(m_world->desk().session()->setAsOf(QDate(2026, 11, 23)));

    (void)m_world->show(PageId::Settings);
    click("changePassphrase");
    type("presentPassphrase", Another);
    type("newPassphrase", Another);
    type("newPassphraseAgain", Another);
    click("passphraseGo");
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"does not open"), Patience);
    QVERIFY(m_world->desk().workspace());
    type("presentPassphrase", Passphrase);
    type("newPassphrase", Another);
    type("newPassphraseAgain", Another);
    click("passphraseGo");
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, Patience);
    QVERIFY(!keyOf(path, Passphrase));

    QCOMPARE(m_world->window().current(), PageId::Settings); // where the new code is shown
    QVERIFY(part<QLabel>("recoveryCode")->isVisible());
    click("recoveryKept");
    click("showRecovery");
    type("presentPassphrase", Another);
    click("passphraseGo");
    QTRY_VERIFY_WITH_TIMEOUT(!part<QLabel>("recoveryCode")->text().isEmpty(), Patience);
    QByteArray code = part<QLabel>("recoveryCode")->text().toUtf8();
    QVERIFY(m_world->keys.recover(path, Secret::fromUtf8(code)));
    click("recoveryKept");

    click("removePassphrase");
    type("presentPassphrase", Another);
    click("passphraseGo");
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 3, Patience);
    QCOMPARE(*m_world->keys.isEncrypted(path), false);
    QCOMPARE(m_world->desk().session()->assessment().asOf, QDate(2026, 11, 23));
    m_world->desk().closeWorkspace();
    QVERIFY(!store::check(path)->fault);
}

void tst_UiPassphrase::backupsFollow()
{
    m_world = std::make_unique<test::World>(Language::En, &m_backups);
    m_world->settings.setBackupsOn(false);
    const QString path = makeClosed();
    QVERIFY(m_world->desk().openWorkspace({path, keyOf(path, Passphrase)}));
    (void)m_world->show(PageId::Settings);
    click("backUpNow");
    QTRY_COMPARE_WITH_TIMEOUT(part<QListWidget>("backups")->count(), 1, Patience);
    m_world->prompter.path = m_world->file(u"恢复.shihe"_s);
    part<QListWidget>("backups")->setCurrentRow(0);
    click("restoreBackup");
    // It is encrypted, too, and waits for its passphrase.
    QTRY_COMPARE_WITH_TIMEOUT(m_world->desk().locksmith()->waiting(), m_world->prompter.path, Patience);
    QTRY_VERIFY(part<QLineEdit>("passphrase")->isVisible());
    QVERIFY(keyOf(m_world->prompter.path, Passphrase));
}

void tst_UiPassphrase::nothingIsStored()
{
    const QString path = makeClosed();
    QVERIFY(m_world->desk().openWorkspace(path));
    type("passphrase", Passphrase);
    click("unlock");
    QTRY_VERIFY_WITH_TIMEOUT(m_world->desk().workspace(), Patience);
    m_world->desktop.reset();
    const QByteArray settings = readFile(m_world->file(u"settings.ini"_s), 1 << 20).value_or(QByteArray());
    QVERIFY(settings.contains("shihe")); // the path is remembered
    QVERIFY(!settings.contains(Passphrase.toUtf8()) && !settings.contains("correct horse"));
}

QTEST_MAIN(tst_UiPassphrase)
#include "tst_uipassphrase.moc"
