// Pictures of every page in both languages and themes; and what can be measured of them: no text cut, no control
// without a name, nothing untranslated.
#include "uiworld.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QImage>
#include <QLabel>
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
    void nothingIsCut_data() { languages(); }
    void nothingIsCut();
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

void tst_UiScreens::nothingIsCut()
{
    QFETCH(Language, language);
    test::World world(language);
    world.openSample();
    for (const PageId id : pages) {
        const Page *page = world.show(id);
        if (!page)
            continue;
        QTest::qWait(20);
        for (const QLabel *label : world.window().findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty() || label->textFormat() == Qt::RichText)
                continue;
            const QRect text = label->fontMetrics().boundingRect(
                QRect(0, 0, label->wordWrap() ? label->contentsRect().width() : 100000, 100000),
                label->wordWrap() ? Qt::TextWordWrap : Qt::TextSingleLine, label->text());
            QVERIFY2(text.width() <= label->contentsRect().width() + 1 &&
                         text.height() <= label->contentsRect().height() + 1,
                     qPrintable(u"%1: '%2' needs %3x%4, has %5x%6"_s.arg(nameOf(label), label->text())
                                    .arg(text.width())
                                    .arg(text.height())
                                    .arg(label->contentsRect().width())
                                    .arg(label->contentsRect().height())));
        }
        for (const QAbstractButton *button : world.window().findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->text().isEmpty())
                continue;
            const int wanted = button->fontMetrics().horizontalAdvance(button->text());
            QVERIFY2(wanted <= button->width(),
                     qPrintable(u"'%1' needs %2, has %3"_s.arg(button->text()).arg(wanted).arg(button->width())));
        }
    }
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
