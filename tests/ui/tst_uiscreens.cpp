// Pictures of every page in both languages and themes.
#include "uiworld.h"

#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;

class tst_UiScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsPictured();
};

void tst_UiScreens::everyPageIsPictured()
{
    test::World world;
    const QString folder = u"" SHIHE_BINARY_DIR "/screenshots"_s;
    QDir(folder).removeRecursively();
    const auto files = world.desktop->screenshots(folder);
    QVERIFY2(files, files ? "" : qPrintable(world.desk().text(files.error())));
    QVERIFY(files->size() >= 4 * 6);
    for (const QString &file : *files) {
        const QImage image(file);
        QCOMPARE(image.size(), QSize(1280, 800));
        QVERIFY2(image.pixelColor(0, 799) != image.pixelColor(60, 28) || !image.allGray(), qPrintable(file));
    }
    QCOMPARE(world.settings.language(), Language::En); // put back
    QCOMPARE(world.settings.theme(), ThemeChoice::Light);
}

QTEST_MAIN(tst_UiScreens)
#include "tst_uiscreens.moc"
