// The library of law: the time line by keys and mouse, and back and forward between what was looked at.
#include "uiworld.h"

#include "ui/models/sourcesmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chartcanvas.h"
#include "ui/widgets/chartview.h"

#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;

namespace {

template <typename T>
T *child(QWidget &parent, const QString &name)
{
    T *found = parent.findChild<T *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

ClauseRef chosenIn(const QTreeView &tree)
{
    return tree.currentIndex().data(SourcesModel::ClauseRole).value<ClauseRef>();
}

const ClauseRef Alternatives{u"frt-measures-2025"_s, u"10"_s};

} // namespace

class tst_UiLawTimes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTimeLineLeadsToASource();
    void backAndForward();
};

void tst_UiLawTimes::theTimeLineLeadsToASource()
{
    test::World world;
    Page *page = world.show(PageId::Law);
    auto *line = child<ChartView>(*page, u"timeline"_s);
    QVERIFY(line->isVisible());
    const auto lanes = [line] { return std::get<document::Timeline>(line->chart()).lanes; };
    QCOMPARE(lanes().size(), world.desk().catalog().sources.size());
    QTest::mouseClick(child<Chip>(*page, u"standing-1"_s), Qt::LeftButton); // coming law
    auto *tree = child<QTreeView>(*page, u"sources"_s);
    auto *model = qobject_cast<SourcesModel *>(tree->model());
    QCOMPARE(lanes().size(), model->sourceCount());
    QTest::mouseClick(child<Chip>(*page, u"standing-all"_s), Qt::LeftButton);
    // By keys: down goes from lane to lane, whatever lies in one, and what is far below comes into view.
    auto *canvas = child<ChartCanvas>(*line, u"chartCanvas"_s);
    canvas->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(canvas, Qt::Key_Down);
    QVERIFY(!canvas->accessibleDescription().isEmpty());
    const QString name = lanes().at(2).label.text();
    QTest::keyClick(canvas, Qt::Key_Return);
    QVERIFY(!line->isVisible());
    QCOMPARE(tree->currentIndex().data().toString(), name);
    QTest::mouseClick(child<QPushButton>(*page, u"lawTimeline"_s), Qt::LeftButton);
    QVERIFY(line->isVisible());
    canvas->setFocus(Qt::TabFocusReason);
    for (qsizetype i = 0; i < lanes().size(); ++i)
        QTest::keyClick(canvas, Qt::Key_Down);
    QTRY_VERIFY(canvas->visibleRegion().contains(canvas->areaOf(canvas->current()).center().toPoint()));
    // By mouse: the name of a lane is part of it.
    QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(8, canvas->areaOf(canvas->current()).center().toPoint().y()));
    QVERIFY(!line->isVisible());
    QCOMPARE(tree->currentIndex().data().toString(), lanes().constLast().label.text());
}

void tst_UiLawTimes::backAndForward()
{
    test::World world;
    Page *page = world.show(PageId::Law);
    auto *tree = child<QTreeView>(*page, u"sources"_s);
    QVERIFY(!child<QToolButton>(*page, u"lawBack"_s)->isEnabled());
    world.window().goTo({.page = PageId::Law, .clause = Alternatives});
    world.window().goTo({.page = PageId::Law, .clause = {u"pipl-2021"_s, u"13"_s}});
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(chosenIn(*tree), Alternatives);
    QTest::keyClick(tree, Qt::Key_Left, Qt::AltModifier);
    QVERIFY(child<ChartView>(*page, u"timeline"_s)->isVisible());
    QTest::keyClick(tree, Qt::Key_Right, Qt::AltModifier);
    QTest::mouseClick(child<QToolButton>(*page, u"lawForward"_s), Qt::LeftButton);
    QCOMPARE(chosenIn(*tree), (ClauseRef{u"pipl-2021"_s, u"13"_s}));
    QVERIFY(!child<QToolButton>(*page, u"lawForward"_s)->isEnabled());
}

QTEST_MAIN(tst_UiLawTimes)
#include "tst_uilawtimes.moc"
