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
    for (const char *page :
         {"first",   "protect", "recovery", "unlock",    "home",      "erase",    "new",   "organisation",
          "upgrade", "profile", "walk",     "walk-both", "walk-keys", "evidence", "score", "findings",
          "plan",    "compare", "law",      "report",    "verify",    "settings", "help"}) {
        for (const char *how : {"zh-light", "zh-dark", "en-light", "en-dark"})
            QVERIFY2(files->contains(u"%1/%2-%3.png"_s.arg(folder, QLatin1StringView(page), QLatin1StringView(how))),
                     page);
    }
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
