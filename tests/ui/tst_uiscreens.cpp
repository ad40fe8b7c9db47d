// Pictures of every page in both languages and themes; and no control without a name.
#include "uiworld.h"

#include <QAccessible>
#include <QImage>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;

namespace {

const QList<PageId> pages{PageId::Home, PageId::Organisation, PageId::Profile, PageId::Walk,    PageId::Findings,
                          PageId::Law,  PageId::Reports,      PageId::Verify,  PageId::Settings};

QString nameOf(const QObject *object)
{
    return u"%1 '%2'"_s.arg(QString::fromLatin1(object->metaObject()->className()), object->objectName());
}

} // namespace

class tst_UiScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsPictured();
    void everyControlHasAName_data() { languages(); }
    void everyControlHasAName();

private:
    static void languages()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Chinese") << Language::Zh;
        QTest::newRow("English") << Language::En;
    }
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

void tst_UiScreens::everyControlHasAName()
{
    QFETCH(Language, language);
    test::World world(language);
    world.openSample();
    for (const PageId id : pages) {
        if (!world.show(id))
            continue;
        for (QWidget *widget : world.window().findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                widget->objectName().startsWith(u"qt_"_s))
                continue;
            const QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(reader && !reader->text(QAccessible::Name).isEmpty(), qPrintable(nameOf(widget)));
        }
    }
}

QTEST_MAIN(tst_UiScreens)
#include "tst_uiscreens.moc"
