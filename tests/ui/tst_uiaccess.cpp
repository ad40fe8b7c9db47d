// The window for those who use no mouse or do not see it: every control has a name and a role, the Tab key reaches each
// and says so on the screen, and text stands out from its ground.
#include "uiworld.h"

#include "ui/window/pages.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QImage>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;

namespace {

QString nameOf(const QObject *object)
{
    return u"%1 '%2'"_s.arg(QString::fromLatin1(object->metaObject()->className()), object->objectName());
}

QList<PageId> allPages()
{
    QList<PageId> pages;
    for (const Section &section : sections())
        pages += section.pages;
    return pages << PageId::New << PageId::Help; // behind no entry of the rail
}

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) &&
           !widget.visibleRegion().isEmpty() && !widget.focusProxy();
}

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

/// @p over laid on @p ground.
QColor laid(const QColor &over, const QColor &ground)
{
    const double share = over.alphaF();
    const auto mix = [share](double top, double below) { return share * top + (1 - share) * below; };
    return QColor::fromRgbF(static_cast<float>(mix(over.redF(), ground.redF())),
                            static_cast<float>(mix(over.greenF(), ground.greenF())),
                            static_cast<float>(mix(over.blueF(), ground.blueF())));
}

} // namespace

class tst_UiAccess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasANameAndARole_data() { languages(); }
    void everyControlHasANameAndARole();
    void tabReachesEveryControl();
    void focusIsSeen_data() { themes(); }
    void focusIsSeen();
    void textStandsOut_data() { themes(); }
    void textStandsOut();

private:
    static void languages()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Chinese") << Language::Zh;
        QTest::newRow("English") << Language::En;
    }
    static void themes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    static void walkTree(QAccessibleInterface *reader, const QString &page, QStringList &faults, int &seen);
};

void tst_UiAccess::walkTree(QAccessibleInterface *reader, const QString &page, QStringList &faults, int &seen)
{
    if (!reader || !reader->isValid())
        return;
    const QAccessible::State state = reader->state();
    if (state.invisible)
        return;
    const auto *widget = qobject_cast<QWidget *>(reader->object());
    const bool ours = widget && !widget->objectName().startsWith(u"qt_"_s);
    if (ours && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
        ++seen;
        if (reader->text(QAccessible::Name).trimmed().isEmpty())
            faults << u"%1: %2 has no name"_s.arg(page, nameOf(widget));
        if (reader->role() == QAccessible::NoRole)
            faults << u"%1: %2 has no role"_s.arg(page, nameOf(widget));
    }
    // Cells of tables and trees are named by their text; there may be thousands.
    if (reader->tableInterface())
        return;
    for (int i = 0; i < reader->childCount(); ++i)
        walkTree(reader->child(i), page, faults, seen);
}

void tst_UiAccess::everyControlHasANameAndARole()
{
    QFETCH(const Language, language);
    test::World world(language);
    const auto walk = [&](const QList<PageId> &pages) {
        for (const PageId id : pages) {
            Page *page = world.show(id);
            QVERIFY(page);
            QTest::qWait(10);
            QStringList faults;
            int seen = 0;
            walkTree(QAccessible::queryAccessibleInterface(&world.window()), titleOf(id), faults, seen);
            QVERIFY2(faults.isEmpty(), qPrintable(u"\n  "_s + faults.join(u"\n  "_s)));
            QVERIFY2(seen > 8, qPrintable(titleOf(id))); // the rail and the bar at least
        }
    };
    QList<PageId> withoutAssessment = allPages();
    withoutAssessment.removeIf([](PageId id) { return needsAssessment(id); });
    walk(withoutAssessment);
    world.openSample();
    walk(allPages());
}

void tst_UiAccess::tabReachesEveryControl()
{
    test::World world;
    world.openSample();
    for (const PageId id : allPages()) {
        Page *page = world.show(id);
        QVERIFY(page);
        QTest::qWait(10);
        QSet<const QWidget *> reached;
        const QWidget *first = nullptr;
        const QWidget *before = nullptr;
        // Once round the window; scroll areas follow the focus, so that what is hidden at first comes into view.
        for (int steps = 0; steps < 600; ++steps) {
            QTest::keyClick(world.window().focusWidget() ? world.window().focusWidget() : &world.window(), Qt::Key_Tab);
            const QWidget *now = world.window().focusWidget();
            QVERIFY2(now, qPrintable(titleOf(id)));
            // A date takes several steps, for its parts: only the first control again ends the round.
            if (now == first && now != before)
                break;
            first = first ? first : now;
            before = now;
            reached.insert(now);
        }
        QStringList missed;
        for (const QWidget *widget : page->findChildren<QWidget *>()) {
            if (takesTab(*widget) && !reached.contains(widget))
                missed << nameOf(widget);
        }
        QVERIFY2(missed.isEmpty(), qPrintable(titleOf(id) + u" does not reach:\n  "_s + missed.join(u"\n  "_s)));
    }
}

void tst_UiAccess::focusIsSeen()
{
    QFETCH(const bool, dark);
    test::World world;
    world.settings.setTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    world.desk().applyTheme();
    world.openSample();
    for (const PageId id : allPages()) {
        Page *page = world.show(id);
        QVERIFY(page);
        QTest::qWait(10);
        QStringList unseen;
        for (QWidget *widget : page->findChildren<QWidget *>()) {
            if (!takesTab(*widget))
                continue;
            const auto picture = [&] {
                QCoreApplication::processEvents();
                const QPoint corner = widget->mapTo(&world.window(), QPoint(0, 0));
                return world.window().grab(QRect(corner, widget->size()).adjusted(-4, -4, 4, 4)).toImage();
            };
            widget->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents(); // it may scroll into view
            const QImage with = picture();
            widget->clearFocus();
            if (with == picture())
                unseen << nameOf(widget);
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(titleOf(id) + u":\n  "_s + unseen.join(u"\n  "_s)));
    }
}

void tst_UiAccess::textStandsOut()
{
    QFETCH(const bool, dark);
    const Theme theme = dark ? Theme::dark() : Theme::light();
    const QList<std::pair<QString, QColor>> texts{{u"ink"_s, theme.ink},       {u"slate"_s, theme.slate},
                                                  {u"indigo"_s, theme.indigo}, {u"jade"_s, theme.jade},
                                                  {u"ochre"_s, theme.ochre},   {u"cinnabar"_s, theme.cinnabar},
                                                  {u"violet"_s, theme.violet}};
    for (const auto &[name, text] : texts) {
        for (const QColor &ground : {theme.paper, theme.card, theme.well})
            QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(name));
    }
    // Text in its own tone on its tint, as chips and messages have it.
    for (const Tone tone : {Tone::Indigo, Tone::Jade, Tone::Ochre, Tone::Cinnabar, Tone::Violet}) {
        const QColor ground = laid(theme.tint(tone), theme.card);
        QVERIFY(contrast(theme.color(tone), ground) >= 4.5);
        QVERIFY(contrast(theme.ink, ground) >= 4.5);
    }
    // Words on a filled button, and placeholders and selections of the palette.
    const QPalette palette = theme.palette();
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    QVERIFY(contrast(laid(palette.color(QPalette::PlaceholderText), theme.card), theme.card) >= 4.5);
    // The focus ring: 3:1 is asked of what is no text.
    for (const QColor &ground : {theme.paper, theme.card, theme.well})
        QVERIFY(contrast(theme.indigo, ground) >= 3);
}

QTEST_MAIN(tst_UiAccess)
#include "tst_uiaccess.moc"
