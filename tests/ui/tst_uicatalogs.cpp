// The person's own catalogs in the window: chosen in Settings, shown with what is wrong, used by new assessments.
#include "uiworld.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;

namespace {

const QString Sample = u"" SHIHE_SOURCE_DIR "/resources/sample/catalogs"_s;

/// The sample and one with a fault in its second line.
QString mixedFolder(const test::World &world)
{
    const QString folder = world.file(u"我的"_s);
    for (const char *each : {"catalog.yaml", "profile.yaml", "sources/gate-standard.yaml", "practices/gate.yaml",
                             "checklists/gate.yaml", "obligations.yaml"}) {
        const QString to = folder + u"/house/"_s + QLatin1String(each);
        QDir().mkpath(QFileInfo(to).path());
        if (!QFile::copy(Sample + u"/house-rules/"_s + QLatin1String(each), to))
            qFatal("cannot copy");
    }
    QDir().mkpath(folder + u"/broken"_s);
    QFile broken(folder + u"/broken/catalog.yaml"_s);
    if (!broken.open(QIODevice::WriteOnly) || broken.write("id: broken\nversion: soon\n") < 0)
        qFatal("cannot write");
    return folder;
}

QStringList labels(const QWidget &page, const QString &name)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>(name))
        texts.append(label->text());
    return texts;
}

void click(QWidget &page, const QString &name)
{
    auto *button = page.findChild<QPushButton *>(name);
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

class tst_UiCatalogs final : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened = url; }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void theUsualFolderNeedNotExist();
    void choosingShowsWhatIsInUseAndWhatIsNot();
    void newAssessmentsUseThemOldOnesDoNot();
    void lawFollowsTheFolder();
    void opensTheFolder();
    void aMissingFolderIsSaid();

private:
    QUrl m_opened;
};

void tst_UiCatalogs::theUsualFolderNeedNotExist()
{
    test::World world;
    QVERIFY(!world.settings.choseCatalogsFolder());
    QVERIFY(world.settings.catalogsFolder().endsWith(u"/catalogs"_s));
    QVERIFY(!world.desk().shelf().error());
    QCOMPARE(world.desk().shelf().catalog().get(), world.desk().services().catalog.get());
    Page *page = world.show(PageId::Settings);
    QCOMPARE(labels(*page, u"catalogsNone"_s).size(), 1);
    QVERIFY(!page->findChild<QPushButton *>(u"clearCatalogs"_s)->isVisible());
}

void tst_UiCatalogs::choosingShowsWhatIsInUseAndWhatIsNot()
{
    test::World world;
    Page *page = world.show(PageId::Settings);
    world.prompter.path = mixedFolder(world);
    click(*page, u"changeCatalogs"_s);
    QCOMPARE(world.settings.catalogsFolder(), world.prompter.path);
    QCOMPARE(QDir::fromNativeSeparators(page->findChild<QLineEdit *>(u"catalogs"_s)->text()), world.prompter.path);
    const QStringList used = labels(*page, u"catalogLoaded"_s);
    QCOMPARE(used.size(), 1);
    QVERIFY2(used.at(0).contains(u"house-rules"_s) && used.at(0).contains(u"2026.1.0"_s), qPrintable(used.at(0)));
    const QStringList left = labels(*page, u"catalogLeftOut"_s);
    QCOMPARE(left.size(), 1);
    QVERIFY2(left.at(0).contains(u"broken/catalog.yaml:1"_s), qPrintable(left.at(0)));

    // In Chinese, too, and after a repair.
    world.desk().setLanguage(Language::Zh);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(labels(*page, u"catalogLeftOut"_s).at(0).contains(u"未加载"_s));
    QVERIFY(QDir(world.prompter.path + u"/broken"_s).removeRecursively());
    click(*page, u"readCatalogs"_s);
    QVERIFY(labels(*page, u"catalogLeftOut"_s).isEmpty());
    QCOMPARE(labels(*page, u"catalogLoaded"_s).size(), 1);

    click(*page, u"clearCatalogs"_s);
    QVERIFY(!world.settings.choseCatalogsFolder());
    QVERIFY(labels(*page, u"catalogLoaded"_s).isEmpty());
    QCOMPARE(world.desk().shelf().catalog().get(), world.desk().services().catalog.get());
}

void tst_UiCatalogs::newAssessmentsUseThemOldOnesDoNot()
{
    test::World world;
    world.openSample();
    const QString old = world.desk().session()->assessment().id;
    world.settings.setCatalogsFolder(Sample);
    QVERIFY(!world.desk().session()->catalog().practice(u"house-rules/gate.phone"_s));

    const auto made = world.desk().workspace()->createAssessment(*world.desk().shelf().catalog(), {u"园"_s, u"Park"_s},
                                                                 {u"门"_s, u"Gate"_s}, QDate(2026, 11, 22));
    QVERIFY(made);
    QVERIFY(world.desk().openAssessment(*made));
    QCOMPARE(world.desk().session()->assessment().userCatalogs.size(), 1);
    QVERIFY(world.desk().session()->evaluation().applicable.contains(u"house-rules/gate.phone"_s));
    // Every page can show it.
    for (const PageId id : {PageId::Organisation, PageId::Profile, PageId::Walk, PageId::Findings, PageId::Law})
        QVERIFY(world.show(id));
    const Page *overview = world.show(PageId::Organisation);
    QStringList shown;
    for (const QLabel *label : overview->findChildren<QLabel *>())
        shown.append(label->text());
    QVERIFY(shown.join(u'\n').contains(u"house-rules"_s));

    // Both open again without the folder.
    world.settings.setCatalogsFolder({});
    QVERIFY(world.desk().openAssessment(old));
    QVERIFY(!world.desk().session()->catalog().practice(u"house-rules/gate.phone"_s));
    QVERIFY(world.desk().openAssessment(*made));
    QVERIFY(world.desk().session()->catalog().practice(u"house-rules/gate.phone"_s));
}

void tst_UiCatalogs::lawFollowsTheFolder()
{
    test::World world;
    Page *law = world.show(PageId::Law);
    const auto *tree = law->findChild<QTreeView *>(u"sources"_s);
    const auto sources = [tree] {
        int count = 0; // below the kinds they are grouped by
        for (int kind = 0; kind < tree->model()->rowCount(); ++kind)
            count += tree->model()->rowCount(tree->model()->index(kind, 0));
        return count;
    };
    const int before = sources();
    const QSignalSpy changed(&world.desk().shelf(), &CatalogShelf::changed);
    world.settings.setCatalogsFolder(Sample);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(sources(), before + 1);
    Destination destination{PageId::Law};
    destination.clause = {u"house-rules/gate-standard"_s, u"5.1"_s};
    world.window().goTo(destination);
    world.settings.setCatalogsFolder({}); // the clause that is shown goes away
    QCOMPARE(sources(), before);
    QVERIFY(law->findChild<QWidget *>(u"timeline"_s)->isVisible()); // the whole instead
}

void tst_UiCatalogs::opensTheFolder()
{
    test::World world;
    QDesktopServices::setUrlHandler(u"file"_s, this, "takeUrl");
    const auto leave = qScopeGuard([] { QDesktopServices::unsetUrlHandler(u"file"_s); });
    Page *page = world.show(PageId::Settings);
    click(*page, u"openCatalogs"_s);
    QCOMPARE(m_opened, QUrl::fromLocalFile(world.settings.catalogsFolder()));
    QVERIFY(QDir(world.settings.catalogsFolder()).exists()); // made, so that a catalog can be put there
    QVERIFY(QDir(world.settings.catalogsFolder()).removeRecursively());
}

void tst_UiCatalogs::aMissingFolderIsSaid()
{
    test::World world;
    world.settings.setCatalogsFolder(world.file(u"gone"_s));
    QVERIFY(world.desk().shelf().error());
    const Page *page = world.show(PageId::Settings);
    QVERIFY(labels(*page, u"catalogsFault"_s).value(0).contains(u"gone"_s));
    QCOMPARE(world.desk().shelf().catalog().get(), world.desk().services().catalog.get());
}

QTEST_MAIN(tst_UiCatalogs)
#include "tst_uicatalogs.moc"
