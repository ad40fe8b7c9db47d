// The law library by mouse and keys: list, filters, search, time line, a clause's page, back and forward.
#include "uiworld.h"

#include "ui/models/sourcesmodel.h"
#include "ui/text/conditionwords.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/pickbox.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
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

/// All text that @p parent shows.
QString shownText(const QWidget &parent)
{
    QStringList words;
    for (const QLabel *label : parent.findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    for (const Tag *tag : parent.findChildren<Tag *>()) {
        if (tag->isVisible())
            words.append(tag->text());
    }
    for (const QPushButton *button : parent.findChildren<QPushButton *>()) {
        if (button->isVisible())
            words.append(button->text());
    }
    return words.join(u'\n');
}

ClauseRef chosenIn(const QTreeView &tree)
{
    return tree.currentIndex().data(SourcesModel::ClauseRole).value<ClauseRef>();
}

const ClauseRef Alternatives{u"frt-measures-2025"_s, u"10"_s};

} // namespace

class tst_UiLaw : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelIsATreeByKind();
    void theModelFollowsTheDay();
    void theModelKeepsToFilterAndSearch();
    void aClauseIsShownAsOfTheDay();
    void aClauseSaysWhomItBindsAndWhatWasAnswered();
    void practicesLeadToTheWalk();
    void draftsLeadToTheirFinalAndBack();
    void searchFindsInBothLanguagesAndByPlace();
    void filtersNarrowTheList();
    void askedInThisAssessment();
    void aHiddenClauseComesOutOfFilterAndSearch();
    void citationsAreCopied();
    void conditionsAreTold();
};

void tst_UiLaw::theModelIsATreeByKind()
{
    test::World world;
    const Catalog &catalog = world.desk().catalog();
    SourcesModel model(world.desk().sharedCatalog(), QDate(2026, 11, 22));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.sourceCount(), static_cast<int>(catalog.sources.size()));
    QVERIFY(model.rowCount() >= 6);
    const QModelIndex index = model.indexOf(Alternatives);
    QVERIFY(index.isValid());
    QCOMPARE(index.data(SourcesModel::ClauseRole).value<ClauseRef>(), Alternatives);
    QCOMPARE(index.parent().data(SourcesModel::ClauseRole).value<ClauseRef>(), (ClauseRef{Alternatives.source, {}}));
    QCOMPARE(index.parent().parent().data(SourcesModel::LayerRole).toInt(), static_cast<int>(SourcesModel::Group));
    QVERIFY(!index.parent().parent().parent().isValid());
    QVERIFY(!model.indexOf({u"no-such-source"_s, {}}).isValid());
    model.setLanguage(Language::En);
    QVERIFY(index.data().toString().startsWith(u"Art. 10"_s));
    model.setLanguage(Language::Zh);
    QVERIFY(index.data().toString().startsWith(u"第10条"_s));
}

void tst_UiLaw::theModelFollowsTheDay()
{
    test::World world;
    SourcesModel model(world.desk().sharedCatalog(), QDate(2025, 4, 1));
    const auto status = [&model] {
        return model.indexOf({Alternatives.source, {}}).data(SourcesModel::StatusRole).toInt();
    };
    QCOMPARE(status(), static_cast<int>(Status::Published));
    model.setDay(QDate(2025, 6, 1));
    QCOMPARE(status(), static_cast<int>(Status::InForce));
    model.setDay(QDate(2020, 1, 1));
    QCOMPARE(status(), -1);
}

void tst_UiLaw::theModelKeepsToFilterAndSearch()
{
    test::World world;
    SourcesModel model(world.desk().sharedCatalog(), QDate(2026, 11, 22));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int all = model.sourceCount();
    model.setQuery(u"同意"_s);
    QVERIFY(model.sourceCount() > 3 && model.sourceCount() < all);
    QCOMPARE(model.rowCount(), 1); // ranked, not by kind
    for (int row = 0; row < model.rowCount(model.index(0, 0)); ++row) {
        const QModelIndex source = model.index(row, 0, model.index(0, 0));
        for (int clause = 0; clause < model.rowCount(source); ++clause) {
            const QModelIndex hit = model.index(clause, 0, source);
            QVERIFY(hit.data(SourcesModel::DetailRole).toString().contains(u"同意"_s));
            QVERIFY(!hit.data(SourcesModel::StretchesRole).value<QList<Stretch>>().isEmpty());
        }
    }
    LibraryFilter filter;
    filter.standing = Standing::Superseded;
    model.setFilter(filter);
    for (const qsizetype source : model.shownSources())
        QCOMPARE(standingOf(model.catalog().sources.at(source), QDate(2026, 11, 22)), Standing::Superseded);
    model.setQuery({});
    QCOMPARE(model.sourceCount(), model.countOf(Standing::Superseded));
    QCOMPARE(model.countOf(std::nullopt), all);
}

void tst_UiLaw::aClauseIsShownAsOfTheDay()
{
    test::World world;
    world.openSample();
    Page *page = world.show(PageId::Law);
    world.window().goTo({.page = PageId::Law, .clause = Alternatives});
    QTRY_VERIFY(shownText(*page).contains(u"Art. 10"_s));
    const QString text = shownText(*page);
    const Clause *clause = world.desk().catalog().clause(Alternatives);
    QVERIFY(text.contains(clause->digest.zh) && text.contains(clause->digest.en));
    const QStringList practices = world.desk().catalog().practicesCiting(Alternatives);
    QVERIFY(text.contains(world.desk().catalog().practice(practices.first())->question.en));
    // Coming back finds the list as it was left.
    auto *tree = child<QTreeView>(*page, u"sources"_s);
    const QModelIndex open = tree->model()->index(0, 0, tree->model()->index(0, 0));
    tree->expand(open);
    QVERIFY(world.show(PageId::Walk));
    QVERIFY(world.show(PageId::Law));
    QVERIFY(tree->isExpanded(open));
    QVERIFY(world.desk().setAsOf(QDate(2019, 11, 1)));
    world.desk().setLanguage(Language::Zh);
    QTRY_VERIFY(shownText(*page).contains(u"第10条"_s));
    QVERIFY(shownText(*page).contains(u"尚未公布"_s)); // six years before it was made
}

void tst_UiLaw::aClauseSaysWhomItBindsAndWhatWasAnswered()
{
    test::World world;
    world.openSample();
    AssessmentSession &session = *world.desk().session();
    const QString practice = world.desk().catalog().practicesCiting(Alternatives).constFirst();
    Page *page = world.show(PageId::Law);
    world.window().goTo({.page = PageId::Law, .clause = Alternatives});
    QTRY_VERIFY(shownText(*page).contains(u"Whom it applies to"_s));
    QCOMPARE(child<QLabel>(*page, u"scopeVerdict"_s)->text(), u"Applies to the activity under assessment."_s);
    QVERIFY(session.setAnswer(practice, {.value = AnswerValue::Mostly}));
    QTRY_VERIFY(!page->findChildren<QPushButton *>(u"practice-"_s + practice).isEmpty());
    const auto said = [&] {
        const auto *row =
            qobject_cast<TextButton *>(page->findChildren<QPushButton *>(u"practice-"_s + practice).constLast());
        return row ? row->toolTip() : QString();
    };
    QTRY_VERIFY(!said().isEmpty());
    QVERIFY(session.setFact(u"modalities"_s, QStringList{u"fingerprint"_s}));
    QTRY_COMPARE(page->findChildren<QLabel *>(u"scopeVerdict"_s).constLast()->text(),
                 u"Does not apply to the activity under assessment."_s);
}

void tst_UiLaw::practicesLeadToTheWalk()
{
    test::World world;
    world.openSample();
    Page *page = world.show(PageId::Law);
    world.window().goTo({.page = PageId::Law, .clause = Alternatives});
    const QString practice = world.desk().catalog().practicesCiting(Alternatives).constFirst();
    QTest::qWait(10);
    auto *open = page->findChildren<QPushButton *>(u"practice-"_s + practice).constLast();
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    QCOMPARE(world.window().current(), PageId::Walk);
}

void tst_UiLaw::draftsLeadToTheirFinalAndBack()
{
    test::World world;
    Page *page = world.show(PageId::Law);
    auto *tree = child<QTreeView>(*page, u"sources"_s);
    const ClauseRef old{u"csl-2016"_s, u"22"_s};
    const Clause *clause = world.desk().catalog().clause(old);
    QVERIFY(clause && clause->became);
    world.window().goTo({.page = PageId::Law, .clause = old});
    QTest::qWait(10);
    const auto press = [page](const Source &source, const QString &at) {
        for (Chip *chip : page->findChildren<Chip *>()) {
            if (chip->isVisible() && chip->text() == Format::cite(source, at, Language::En)) {
                QTest::mouseClick(chip, Qt::LeftButton);
                return true;
            }
        }
        return false;
    };
    QVERIFY(press(*world.desk().catalog().source(clause->became->source), clause->became->at));
    QCOMPARE(chosenIn(*tree), *clause->became);
    QTest::qWait(10);
    QVERIFY(press(*world.desk().catalog().source(old.source), old.at));
    QCOMPARE(chosenIn(*tree), old);
}

void tst_UiLaw::searchFindsInBothLanguagesAndByPlace()
{
    test::World world;
    Page *page = world.show(PageId::Law);
    auto *tree = child<QTreeView>(*page, u"sources"_s);
    auto *search = child<QLineEdit>(*page, u"lawSearch"_s);
    auto *model = qobject_cast<SourcesModel *>(tree->model());
    const int all = model->sourceCount();
    search->setFocus();
    QTest::keyClicks(search, u"facial recognition technology"_s);
    QVERIFY(model->sourceCount() > 0 && model->sourceCount() < all);
    search->setText(u"注销"_s);
    QVERIFY(model->sourceCount() > 0 && model->sourceCount() < all);
    search->setText(u"个人信息保护法 13"_s);
    QCOMPARE(chosenIn(*tree), (ClauseRef{u"pipl-2021"_s, u"13"_s}));
    QTRY_VERIFY(shownText(*page).contains(u"Art. 13"_s)); // the best hit stands beside the list
    QVERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(tree->hasFocus());
    search->setText(u"zebra"_s);
    QCOMPARE(model->rowCount(), 0);
    QVERIFY(child<QLabel>(*page, u"lawNothing"_s)->isVisible());
    search->clear();
    QCOMPARE(model->sourceCount(), all);
    QTest::keyClick(tree, Qt::Key_Slash);
    QVERIFY(search->hasFocus());
}

void tst_UiLaw::filtersNarrowTheList()
{
    test::World world;
    Page *page = world.show(PageId::Law);
    auto *model = qobject_cast<SourcesModel *>(child<QTreeView>(*page, u"sources"_s)->model());
    const Catalog &catalog = world.desk().catalog();
    QTest::mouseClick(child<Chip>(*page, u"standing-2"_s), Qt::LeftButton);
    QVERIFY(model->sourceCount() > 0);
    for (const qsizetype source : model->shownSources())
        QCOMPARE(standingOf(catalog.sources.at(source), world.desk().asOf()), Standing::Draft);
    QTest::mouseClick(child<Chip>(*page, u"standing-all"_s), Qt::LeftButton);
    auto *force = child<PickBox>(*page, u"lawForce"_s);
    force->setFocus();
    QTest::keyClick(force, Qt::Key_Down);
    QTest::keyClick(force, Qt::Key_Down);
    for (const qsizetype source : model->shownSources())
        QCOMPARE(catalog.sources.at(source).force, Force::Recommended);
    auto *kind = child<PickBox>(*page, u"lawKind"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down); // laws: none of them is merely recommended
    QCOMPARE(model->sourceCount(), 0);
    QVERIFY(!child<Chip>(*page, u"lawAsked"_s)->isVisible()); // no assessment is open
    QVERIFY(!child<Chip>(*page, u"lawOwn"_s)->isVisible());
}

void tst_UiLaw::askedInThisAssessment()
{
    test::World world;
    world.openSample();
    Page *page = world.show(PageId::Law);
    auto *model = qobject_cast<SourcesModel *>(child<QTreeView>(*page, u"sources"_s)->model());
    const int all = model->sourceCount();
    const int clauses = model->hitCount();
    QTest::mouseClick(child<Chip>(*page, u"lawAsked"_s), Qt::LeftButton);
    QVERIFY(model->sourceCount() > 0 && model->sourceCount() < all);
    QVERIFY(model->hitCount() < clauses);
    QVERIFY(model->indexOf(Alternatives).isValid());
    world.desk().closeAssessment();
    QVERIFY(world.show(PageId::Law));
    QCOMPARE(model->sourceCount(), all);
}

void tst_UiLaw::aHiddenClauseComesOutOfFilterAndSearch()
{
    test::World world;
    Page *page = world.show(PageId::Law);
    auto *tree = child<QTreeView>(*page, u"sources"_s);
    QTest::mouseClick(child<Chip>(*page, u"standing-2"_s), Qt::LeftButton); // drafts
    child<QLineEdit>(*page, u"lawSearch"_s)->setText(u"zebra"_s);
    world.window().goTo({.page = PageId::Law, .clause = Alternatives});
    QCOMPARE(chosenIn(*tree), Alternatives);
    QVERIFY(child<Chip>(*page, u"standing-all"_s)->isChecked());
    QVERIFY(child<QLineEdit>(*page, u"lawSearch"_s)->text().isEmpty());
}

void tst_UiLaw::citationsAreCopied()
{
    test::World world;
    Page *page = world.show(PageId::Law);
    world.window().goTo({.page = PageId::Law, .clause = Alternatives});
    QTest::mouseClick(child<QPushButton>(*page, u"copyCitation"_s), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().endsWith(u"art. 10"_s));
    QVERIFY(lines.last().endsWith(u"第十条"_s));
}

void tst_UiLaw::conditionsAreTold()
{
    test::World world;
    const Catalog &catalog = world.desk().catalog();
    for (const Source &source : catalog.sources) {
        if (!source.applies)
            continue;
        for (const Language language : {Language::Zh, Language::En}) {
            const auto lines = ConditionWords::lines(*source.applies, catalog, language);
            QVERIFY2(!lines.isEmpty(), qPrintable(source.id));
        }
    }
    Condition face;
    face.kind = Condition::Kind::Has;
    face.fact = u"modalities"_s;
    face.value = u"face"_s;
    Condition none;
    none.kind = Condition::Kind::Not;
    none.children = {face};
    const QString said = ConditionWords::lines(none, catalog, Language::En).constFirst().text;
    QVERIFY2(said.endsWith(u"other than Face"_s), qPrintable(said));
    Condition either;
    either.kind = Condition::Kind::Any;
    either.children = {face, none};
    const auto lines = ConditionWords::lines(either, catalog, Language::En);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).text, u"One of these:"_s);
    QCOMPARE(lines.at(1).depth, 1);
}

QTEST_MAIN(tst_UiLaw)
#include "tst_uilaw.moc"
