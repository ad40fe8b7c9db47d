// Backups from the window: by themselves on opening and closing, when asked, restored beside and opened.
#include "core/store/backups.h"
#include "tests/ui/uiworld.h"
#include "ui/window/backupkeeper.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;

class tst_UiBackups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onOpeningAndClosing();
    void notWhenSwitchedOff();
    void nowAndRestoredByMouse();
    void aRefusalIsToldInTheLine();

private:
    store::FileBackups m_backups;
};

namespace {

QStringList backupsIn(const QString &folder)
{
    return QDir(folder).entryList({u"*Z.*.shihe"_s}, QDir::Files);
}

template <typename T>
T *part(QWidget &window, const char *name)
{
    return window.findChild<T *>(QString::fromLatin1(name));
}

} // namespace

void tst_UiBackups::onOpeningAndClosing()
{
    test::World world(Language::En, &m_backups);
    const QString folder = world.file(u"sample.backups"_s);
    world.openSample();
    QTRY_COMPARE_WITH_TIMEOUT(backupsIn(folder).size(), 1, 20'000);
    QVERIFY(world.desk().session()->rename({u"某园"_s, u"A park"_s}, {u"年卡"_s, u"Passes"_s}));
    world.clock.instant = world.clock.instant.addSecs(60);
    world.desktop.reset(); // the program ends
    QCOMPARE(backupsIn(folder).size(), 2);
    for (const QString &name : backupsIn(folder))
        QVERIFY(!store::check(folder + u'/' + name)->fault);
}

void tst_UiBackups::notWhenSwitchedOff()
{
    test::World world(Language::Zh, &m_backups);
    world.openSample();
    (void)world.show(PageId::Settings);
    auto *on = part<QCheckBox>(world.window(), "backupsOn");
    QVERIFY(on->isChecked());
    on->setFocus();
    QTest::keyClick(on, Qt::Key_Space);
    QVERIFY(!world.settings.backupsOn());
    world.desk().closeWorkspace();
    world.desktop.reset();
    QVERIFY(!QDir(world.file(u"sample.backups"_s)).exists());
}

void tst_UiBackups::nowAndRestoredByMouse()
{
    test::World world(Language::En, &m_backups);
    world.settings.setBackupsOn(false); // only those asked for
    world.openSample();
    (void)world.show(PageId::Settings);
    world.prompter.path = world.file(u"elsewhere"_s);
    QTest::mouseClick(part<QPushButton>(world.window(), "changeBackups"), Qt::LeftButton);
    QCOMPARE(world.settings.backupsFolder(), world.prompter.path);
    auto *list = part<QListWidget>(world.window(), "backups");
    auto *now = part<QPushButton>(world.window(), "backUpNow");
    QTRY_VERIFY(now->isEnabled());
    QTest::mouseClick(now, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, 20'000);
    const QStringList made = backupsIn(world.file(u"elsewhere"_s));
    QCOMPARE(made.size(), 1);
    QVERIFY(list->item(0)->text().startsWith(u"2026-11-22"));

    const QString title = world.desk().session()->assessment().title.en;
    QVERIFY(world.desk().session()->rename({u"某园"_s, u"A park"_s}, {u"改过"_s, u"Changed"_s}));
    world.prompter.path = world.file(u"restored.shihe"_s);
    auto *restore = part<QPushButton>(world.window(), "restoreBackup");
    QTRY_VERIFY(restore->isEnabled());
    QTest::mouseClick(restore, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(world.desk().workspace()->store().path(), world.prompter.path, 20'000);
    QCOMPARE(world.window().current(), PageId::Home);
    QCOMPARE(world.desk().workspace()->assessments()->first().title.en, title);
    // The one it was made of is as it was.
    QCOMPARE(store::info(world.file(u"sample.shihe"_s))->assessmentList.first().title.en, u"Changed"_s);
}

void tst_UiBackups::aRefusalIsToldInTheLine()
{
    test::World world(Language::En, &m_backups);
    world.settings.setBackupsOn(false);
    world.openSample();
    QVERIFY(writeFile(world.file(u"file"_s), "in the way"));
    world.settings.setBackupsFolder(world.file(u"file/below"_s));
    (void)world.show(PageId::Settings);
    const QSignalSpy failed(world.desk().backups(), &BackupKeeper::failed);
    world.desk().backups()->backUp(world.desk().workspace()->store().path());
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20'000);
    bool told = false;
    for (const auto *label : world.window().findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text().startsWith(u"No backup could be written in "));
    QVERIFY(told);
}

QTEST_MAIN(tst_UiBackups)
#include "tst_uibackups.moc"
