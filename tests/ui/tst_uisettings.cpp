// Settings: typed, bounded, kept.
#include "ui/settings/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;

class tst_UiSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsSet();
    void aClientMayHaveAMarkOfItsOwn();
    void readsNonsenseAsDefault();
    void recentIsShortLatestFirstAndExisting();
    void tellsOfChangesOnly();

private:
    [[nodiscard]] static std::unique_ptr<QSettings> file(const QTemporaryDir &folder)
    {
        return std::make_unique<QSettings>(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    }
};

void tst_UiSettings::keepsWhatIsSet()
{
    const QTemporaryDir folder;
    {
        Settings settings(file(folder));
        settings.setLanguage(Language::Zh);
        settings.setTheme(ThemeChoice::Dark);
        settings.setFontPercent(115);
        settings.setPerson(u" 王芳 "_s);
        settings.setFolder(u"/somewhere"_s);
        settings.setPanelFolded(true);
        settings.setBackupsOn(false);
        settings.setBackupsFolder(u"/mnt/备份"_s);
        settings.setEvidenceLimit(50 * 1024 * 1024);
        settings.setSigner({u"/keys/wang.p12"_s, u" 审核 "_s, u"年度评估"_s, u"杭州"_s});
        settings.setHouse({u"/logo.png"_s, u"#2b4a7f"_s, u"某某  事务所"_s, u"仅供内部"_s, u"一\n二"_s});
        QVERIFY(settings.stored());
    }
    const Settings again(file(folder));
    QCOMPARE(again.language(), Language::Zh);
    QCOMPARE(again.theme(), ThemeChoice::Dark);
    QCOMPARE(again.fontPercent(), 115);
    QCOMPARE(again.person(), u"王芳"_s);
    QCOMPARE(again.folder(), u"/somewhere"_s);
    QVERIFY(again.panelFolded());
    QVERIFY(!again.backupsOn());
    QCOMPARE(again.backupsFolder(), u"/mnt/备份"_s);
    QCOMPARE(again.evidenceLimit(), 50 * 1024 * 1024);
    QCOMPARE(again.signer(), (Signer{u"/keys/wang.p12"_s, u"审核"_s, u"年度评估"_s, u"杭州"_s}));
    QCOMPARE(again.house(), (House{u"/logo.png"_s, u"#2b4a7f"_s, u"某某 事务所"_s, u"仅供内部"_s, u"一\n二"_s}));
    QCOMPARE(file(folder)->value(u"version"_s).toInt(), Settings::Version);
}

void tst_UiSettings::aClientMayHaveAMarkOfItsOwn()
{
    const QTemporaryDir folder;
    {
        Settings settings(file(folder));
        settings.setHouse({{}, {}, u"Lin"_s});
        QCOMPARE(settings.houseFor(u"o1"_s), settings.house());
        QSignalSpy spy(&settings, &Settings::changed);
        settings.setHouseFor(u"o1"_s, {{}, u"#003a70"_s, {}});
        QCOMPARE(spy.size(), 1);
    }
    Settings again(file(folder));
    QVERIFY(again.hasOwnHouse(u"o1"_s) && !again.hasOwnHouse(u"o2"_s) && !again.hasOwnHouse({}));
    QCOMPARE(again.houseFor(u"o1"_s), (House{{}, u"#003a70"_s, {}}));
    QCOMPARE(again.houseFor(u"o2"_s).footer, u"Lin"_s);
    again.removeHouseFor(u"o1"_s);
    QCOMPARE(again.houseFor(u"o1"_s).footer, u"Lin"_s);
}

void tst_UiSettings::readsNonsenseAsDefault()
{
    const QTemporaryDir folder;
    auto raw = file(folder);
    raw->setValue(u"language"_s, u"klingon"_s);
    raw->setValue(u"theme"_s, 7);
    raw->setValue(u"fontPercent"_s, 5000);
    raw->setValue(u"evidenceLimit"_s, -3);
    const Settings settings(std::move(raw));
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QCOMPARE(settings.fontPercent(), 100);
    QCOMPARE(settings.evidenceLimit(), 2048LL * 1024 * 1024);
    QVERIFY(!settings.person().isEmpty());
    QVERIFY(!settings.folder().isEmpty());
}

void tst_UiSettings::recentIsShortLatestFirstAndExisting()
{
    const QTemporaryDir folder;
    Settings settings(file(folder));
    for (int i = 0; i < 12; ++i) {
        QFile made(folder.filePath(u"%1.shihe"_s.arg(i)));
        QVERIFY(made.open(QIODevice::WriteOnly));
        settings.addRecent(made.fileName());
    }
    QCOMPARE(settings.recent().size(), Settings::MostRecent);
    QCOMPARE(settings.recent().first(), folder.filePath(u"11.shihe"_s));
    settings.addRecent(folder.filePath(u"9.shihe"_s));
    QCOMPARE(settings.recent().first(), folder.filePath(u"9.shihe"_s));
    QCOMPARE(settings.recent().size(), Settings::MostRecent);
    QVERIFY(QFile::remove(folder.filePath(u"9.shihe"_s)));
    QCOMPARE(settings.recent().first(), folder.filePath(u"11.shihe"_s));
    settings.removeRecent(folder.filePath(u"11.shihe"_s));
    QCOMPARE(settings.recent().first(), folder.filePath(u"10.shihe"_s));
}

void tst_UiSettings::tellsOfChangesOnly()
{
    const QTemporaryDir folder;
    Settings settings(file(folder));
    const QSignalSpy changed(&settings, &Settings::changed);
    settings.setPerson(u"A"_s);
    settings.setPerson(u"A"_s);
    QCOMPARE(changed.count(), 1);
}

QTEST_MAIN(tst_UiSettings)
#include "tst_uisettings.moc"
