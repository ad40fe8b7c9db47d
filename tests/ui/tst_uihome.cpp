// Home: organisations with their assessments, what is due, search, order, and figures that are kept.
#include "uiworld.h"

#include "ui/models/assessmentsmodel.h"
#include "ui/pages/home/assessmenttree.h"
#include "ui/widgets/hitdelegate.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;

namespace {

const QDateTime Now(QDate(2026, 11, 22), QTime(2, 0), Qt::UTC);

AssessmentSummary summary(const QString &id, const QString &organisation, const Text &name, const Text &title,
                          int minutesAgo)
{
    AssessmentSummary made;
    made.id = id;
    made.organisation = organisation;
    made.organisationName = name;
    made.title = title;
    made.asOf = QDate(2026, 11, 1);
    made.changedAt = Now.addSecs(-60LL * minutesAgo);
    return made;
}

Figures figures(const QString &grade, int answered, int redLines, const QList<QDate> &due = {})
{
    Figures made;
    made.grade = grade;
    made.applicable = 40;
    made.answered = answered;
    made.redLines = redLines;
    made.due = due;
    return made;
}

/// Two organisations: the park's older assessment is bad, the school has none with figures.
QList<AssessmentSummary> sample()
{
    const Text park{u"野生动物园"_s, u"Wildlife Park"_s};
    const Text school{u"第一中学"_s, u"First School"_s};
    QList<AssessmentSummary> all{summary(u"p1"_s, u"park"_s, park, {u"闸机"_s, u"Gate"_s}, 90),
                                 summary(u"s1"_s, u"school"_s, school, {u"宿舍"_s, u"Dormitory"_s}, 30),
                                 summary(u"p2"_s, u"park"_s, park, {u"小程序"_s, u"Mini-program"_s}, 10)};
    all[0].figures = figures(u"E"_s, 30, 2, {QDate(2026, 11, 1), QDate(2026, 11, 21), QDate(2026, 12, 1)});
    all[2].figures = figures(u"B"_s, 40, 0, {QDate(2026, 11, 22)});
    return all;
}

/// "Wildlife Park: p2 p1 | First School: s1".
QString shape(const AssessmentsModel &model)
{
    QStringList groups;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex organisation = model.index(group, 0);
        QStringList ids;
        for (int row = 0; row < model.rowCount(organisation); ++row)
            ids.append(model.index(row, 0, organisation).data(AssessmentsModel::IdRole).toString());
        groups.append(organisation.data().toString() + u": "_s + ids.join(u' '));
    }
    return groups.join(u" | "_s);
}

template <typename T>
T *child(QWidget &parent, const QString &name)
{
    T *found = parent.findChild<T *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

} // namespace

class tst_UiHome final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAndOrders_data();
    void groupsAndOrders();
    void saysWhatIsDue();
    void searchesBothLanguages_data();
    void searchesBothLanguages();
    void organisationsWithoutAnAssessmentStand();
    void figuresAreWorkedOutAndKept();
    void opensByKey();
    void foldsAndKeepsItsPlace();
    void findsWhatWasWritten();
    void otherWorkspacesAreAtHand();
};

void tst_UiHome::groupsAndOrders_data()
{
    using Order = AssessmentsModel::Order;
    QTest::addColumn<int>("order");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<QString>("shape");
    const auto row = [](const char *name, Order order, Qt::SortOrder direction, const char *shape) {
        QTest::newRow(name) << static_cast<int>(order) << direction << QString::fromLatin1(shape);
    };
    row("the latest change", Order::Changed, Qt::DescendingOrder, "Wildlife Park: p2 p1 | First School: s1");
    row("the oldest change", Order::Changed, Qt::AscendingOrder, "Wildlife Park: p1 p2 | First School: s1");
    row("by name", Order::Name, Qt::AscendingOrder, "First School: s1 | Wildlife Park: p1 p2");
    row("the worst grade", Order::Grade, Qt::DescendingOrder, "Wildlife Park: p1 p2 | First School: s1");
    row("most red lines", Order::RedLines, Qt::DescendingOrder, "Wildlife Park: p1 p2 | First School: s1");
    row("first due", Order::Due, Qt::AscendingOrder, "Wildlife Park: p1 p2 | First School: s1");
    row("last due, none at the end", Order::Due, Qt::DescendingOrder, "Wildlife Park: p2 p1 | First School: s1");
    row("least coverage", Order::Coverage, Qt::AscendingOrder, "First School: s1 | Wildlife Park: p1 p2");
}

void tst_UiHome::groupsAndOrders()
{
    QFETCH(int, order);
    QFETCH(Qt::SortOrder, direction);
    AssessmentsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLanguage(Language::En);
    model.setAssessments({}, sample(), Now);
    model.setOrder(static_cast<AssessmentsModel::Order>(order), direction);
    QTEST(shape(model), "shape");
    QCOMPARE(model.parent(model.indexOf(u"s1"_s)).data().toString(), u"First School"_s);
}

void tst_UiHome::saysWhatIsDue()
{
    AssessmentsModel model;
    model.setLanguage(Language::En);
    model.setAssessments({}, sample(), Now);
    const auto due = [&model](const QString &id) {
        return model.indexOf(id).siblingAtColumn(AssessmentsModel::DueColumn);
    };
    QCOMPARE(due(u"p1"_s).data().toString(), u"2 overdue\n2026-12-01"_s);
    QCOMPARE(due(u"p2"_s).data().toString(), u"2026-11-22"_s); // today is not past
    QCOMPARE(due(u"s1"_s).data().toString(), u"…"_s);
    QCOMPARE(due(u"p1"_s).parent().data(AssessmentsModel::OverdueRole).toInt(), 2);
    model.setFigures(u"s1"_s, figures(u"A"_s, 40, 0));
    QCOMPARE(due(u"s1"_s).data().toString(), u"–"_s);
    QCOMPARE(due(u"s1"_s).siblingAtColumn(AssessmentsModel::CoverageColumn).data().toString(), u"100.00%"_s);
}

void tst_UiHome::searchesBothLanguages_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("shape");
    QTest::newRow("two Chinese signs of a name") << u"动物"_s << u"Wildlife Park: p2 p1"_s;
    QTest::newRow("two Chinese signs of a title") << u"宿舍"_s << u"First School: s1"_s;
    QTest::newRow("English, any case") << u"GATE"_s << u"Wildlife Park: p1"_s;
    QTest::newRow("words of both, from name and title") << u"动物 program"_s << u"Wildlife Park: p2"_s;
    QTest::newRow("nothing") << u"hospital"_s << QString();
    QTest::newRow("blanks") << u"  "_s << u"Wildlife Park: p2 p1 | First School: s1"_s;
}

void tst_UiHome::searchesBothLanguages()
{
    QFETCH(QString, words);
    AssessmentsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLanguage(Language::En);
    model.setAssessments({}, sample(), Now);
    model.setFilter(words);
    QTEST(shape(model), "shape");
}

void tst_UiHome::organisationsWithoutAnAssessmentStand()
{
    AssessmentsModel model;
    model.setLanguage(Language::En);
    model.setAssessments({{u"hotel"_s, {u"旅馆"_s, u"Hotel"_s}}, {u"park"_s, {u"野生动物园"_s, u"Wildlife Park"_s}}},
                         sample(), Now);
    QCOMPARE(shape(model), u"Wildlife Park: p2 p1 | First School: s1 | Hotel: "_s);
}

void tst_UiHome::figuresAreWorkedOutAndKept()
{
    test::World world;
    QVERIFY(world.desk().createWorkspace(world.file(u"w.shihe"_s)));
    WorkspaceSession &workspace = *world.desk().workspace();
    const auto id = workspace.createAssessment(world.desk().catalog(), {u"园"_s, u"Park"_s}, {u"闸机"_s, u"Gate"_s},
                                               QDate(2026, 11, 1));
    QVERIFY(id);
    QVERIFY(world.desk().openAssessment(*id));
    Answer answer;
    answer.value = AnswerValue::No;
    answer.due = QDate(2026, 11, 3);
    QVERIFY(world.desk().session()->setAnswer(u"alternatives.not-only-face"_s, answer));
    world.desk().closeAssessment(); // which lays the figures down
    QVERIFY(workspace.assessments()->constFirst().figures);
    // As if an older version had left none.
    QVERIFY(workspace.store().apply({ChangeAssessment{*id, {u"大门"_s, u"Main gate"_s}, QDate(2026, 11, 1)}}, u"Li"_s,
                                    world.clock.now()));
    QVERIFY(!workspace.assessments()->constFirst().figures);

    auto *home = world.show(PageId::Home);
    auto *tree = child<AssessmentTree>(*home, u"assessments"_s);
    const auto at = [tree](int column) { return tree->model()->index(0, column, tree->model()->index(0, 0)); };
    QTRY_COMPARE(at(AssessmentsModel::GradeColumn).data(AssessmentsModel::GradeRole).toString(), u"E"_s);
    QCOMPARE(at(AssessmentsModel::RedLineColumn).data(AssessmentsModel::CrossedRole).toInt(), 1);
    QCOMPARE(at(AssessmentsModel::DueColumn).data().toString(), u"1 overdue"_s);
    QTRY_VERIFY(workspace.assessments()->constFirst().figures); // and once for all
    QCOMPARE(workspace.assessments()->constFirst().figures->redLines, 1);
}

void tst_UiHome::opensByKey()
{
    test::World world;
    world.openSample();
    world.desk().closeAssessment();
    auto *home = world.show(PageId::Home);
    auto *tree = child<AssessmentTree>(*home, u"assessments"_s);
    tree->setFocus();
    tree->setCurrentIndex(tree->model()->index(0, 0));
    QTest::keyClick(tree, Qt::Key_Return); // folds the organisation
    QVERIFY(!tree->isExpanded(tree->model()->index(0, 0)));
    QTest::keyClick(tree, Qt::Key_Return);
    QTest::keyClick(tree, Qt::Key_Down);
    QTest::keyClick(tree, Qt::Key_Return);
    QVERIFY(world.desk().session());
    QCOMPARE(world.window().current(), PageId::Organisation);
}

void tst_UiHome::foldsAndKeepsItsPlace()
{
    AssessmentsModel model;
    model.setLanguage(Language::En);
    AssessmentTree tree(model);
    tree.resize(900, 400);
    tree.show();
    model.setAssessments({}, sample(), Now);
    tree.collapse(model.index(1, 0)); // the school
    QVERIFY(!tree.isExpanded(model.index(1, 0)));
    tree.setCurrentIndex(model.indexOf(u"p1"_s));
    model.setFilter(u"i"_s);
    model.setOrder(AssessmentsModel::Order::Name, Qt::AscendingOrder);
    QCOMPARE(tree.currentAssessment(), u"p1"_s);
    QCOMPARE(tree.currentOrganisation(), u"park"_s);
    QCOMPARE(shape(model), u"First School: s1 | Wildlife Park: p1 p2"_s);
    QVERIFY(!tree.isExpanded(model.index(0, 0)));
    QVERIFY(tree.isExpanded(model.index(1, 0)));
}

void tst_UiHome::findsWhatWasWritten()
{
    test::World world(Language::Zh);
    world.openSample();
    const QString practice = u"alternatives.not-only-face"_s;
    Answer answer;
    answer.value = AnswerValue::No;
    answer.note = u"八月走访：闸机旁只有刷脸一种方式，没有告知牌，保安说年卡用户必须刷脸。"_s;
    QVERIFY(world.desk().session()->setAnswer(practice, answer));
    world.desk().closeAssessment();
    auto *home = world.show(PageId::Home);
    auto *filter = child<QLineEdit>(*home, u"filter"_s);
    auto *list = child<QListView>(*home, u"found"_s);
    QVERIFY(!list->isVisible());
    filter->setFocus();
    filter->insert(u"告知牌"_s); // as an input method does
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->isVisible());
    const QModelIndex hit = list->model()->index(0, 0);
    QVERIFY(hit.data().toString().contains(u"没有告知牌"_s));
    QVERIFY(
        hit.data(HitDelegate::ContextRole).toString().contains(world.desk().catalog().practice(practice)->question.zh));
    list->setFocus();
    list->setCurrentIndex(hit);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(world.desk().session());
    QCOMPARE(world.window().current(), PageId::Walk);

    QVERIFY(world.show(PageId::Home));
    filter->insert(u"与车牌"_s); // typed on: nothing has that
    QTRY_VERIFY(!list->isVisible());
}

void tst_UiHome::otherWorkspacesAreAtHand()
{
    test::World world;
    QVERIFY(world.desk().createWorkspace(world.file(u"first.shihe"_s)));
    QVERIFY(world.desk().createWorkspace(world.file(u"second.shihe"_s)));
    const auto id = world.desk().workspace()->createAssessment(world.desk().catalog(), {u"园"_s, u"Park"_s},
                                                               {u"闸机"_s, u"Gate"_s}, QDate(2026, 11, 1));
    QVERIFY(id);
    auto *home = world.show(PageId::Home);
    QMenu *menu = child<QPushButton>(*home, u"workspaces"_s)->menu();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().constFirst()->text(), u"first"_s);
    menu->actions().constFirst()->trigger();
    QCOMPARE(QFileInfo(world.desk().workspace()->store().path()).completeBaseName(), u"first"_s);
}

QTEST_MAIN(tst_UiHome)
#include "tst_uihome.moc"
