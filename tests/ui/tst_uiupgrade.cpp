// A newer catalog than the open assessment's, in the window: offered, seen before it is adopted, adopted with
// one button, undone with one key, by mouse and by keys.
#include "core/catalog/load.h"
#include "inspect.h"
#include "ui/models/upgrademodel.h"
#include "ui/widgets/buttons.h"
#include "ui/window/pages.h"
#include "uiworld.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;
using Upgraded = PracticeUpgrade::Kind;

namespace {

std::shared_ptr<const Catalog> stored(const QString &name)
{
    auto catalog = loadYaml(u"" SHIHE_SOURCE_DIR "/tests/data/catalogs/"_s + name);
    if (!catalog)
        qFatal("%s", qPrintable(catalog.error().constFirst().error.code));
    return std::make_shared<const Catalog>(std::move(*catalog));
}

template <typename T>
T *child(QWidget &parent, const QString &name)
{
    const QList<T *> found = parent.findChildren<T *>(name);
    if (found.isEmpty())
        qFatal("no %s", qPrintable(name));
    return found.constLast();
}

} // namespace

class tst_UiUpgrade final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isOfferedQuietly();
    void showsOldAndNewWordsByKind();
    void isAdoptedAndTakenBack();
    void byKeysAlone();
    void everyPageFollows();
    void draftsSayWhyTheyWait();
    void whatIsUnaskedIsListed();
    void nothingNewerSaysSo();
    void aReadOnlyWorkspaceOnlyLooks();
    void aMissingCatalogOfOnesOwnIsSaid();
    void looksRight_data();
    void looksRight();
    void theRealCatalogIsQuick();

private:
    void open(Language language, const std::shared_ptr<const Catalog> &now, const std::shared_ptr<const Catalog> &then);
    void answerAll();
    void adopt();
    [[nodiscard]] AssessmentSession &session() { return *m_world->desk().session(); }
    [[nodiscard]] MainWindow &window() { return m_world->window(); }
    [[nodiscard]] QString said(); ///< in the line above the page
    void look(const QString &what, Language language);

    std::unique_ptr<test::World> m_world;
};

void tst_UiUpgrade::open(Language language, const std::shared_ptr<const Catalog> &now,
                         const std::shared_ptr<const Catalog> &then)
{
    m_world = std::make_unique<test::World>(language, nullptr, now);
    Desk &desk = m_world->desk();
    QVERIFY(desk.createWorkspace(m_world->file(u"客户.shihe"_s)));
    const auto id = desk.workspace()->createAssessment(*then, {u"某公司"_s, u"A Company"_s}, {u"门禁"_s, u"Gate"_s},
                                                       QDate(2026, 12, 21));
    QVERIFY(id);
    QVERIFY(desk.openAssessment(*id));
    (void)m_world->show(PageId::Organisation);
}

void tst_UiUpgrade::answerAll()
{
    QVERIFY(session().setFact(u"modalities"_s, QStringList{u"face"_s}));
    QVERIFY(session().setFact(u"purpose"_s, u"queue"_s));
    QVERIFY(session().setFact(u"consumers"_s, true));
    QVERIFY(session().setFact(u"fax"_s, true));
    for (const auto &[practice, value] :
         {std::pair(u"consent.obtained"_s, AnswerValue::Partly), std::pair(u"consent.not-forced"_s, AnswerValue::Yes),
          std::pair(u"notice.shown"_s, AnswerValue::Mostly), std::pair(u"keep.list"_s, AnswerValue::Yes),
          std::pair(u"keep.log"_s, AnswerValue::No), std::pair(u"delete.when-left"_s, AnswerValue::Yes),
          std::pair(u"access.limited"_s, AnswerValue::Yes), std::pair(u"poster.friendly"_s, AnswerValue::No),
          std::pair(u"audit.yearly"_s, AnswerValue::No)})
        QVERIFY(session().setAnswer(practice, {.value = value}));
}

void tst_UiUpgrade::init()
{
    open(Language::En, stored(u"later"_s), stored(u"earlier"_s));
    answerAll();
}

QString tst_UiUpgrade::said()
{
    QStringList texts;
    for (const QLabel *label : child<QWidget>(window(), u"message"_s)->findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u' ');
}

void tst_UiUpgrade::adopt()
{
    QTest::mouseClick(child<QPushButton>(*window().page(PageId::Organisation), u"seeUpgrade"_s), Qt::LeftButton);
    QCOMPARE(window().current(), PageId::Upgrade);
    QTest::mouseClick(child<QPushButton>(*window().page(PageId::Upgrade), u"adopt"_s), Qt::LeftButton);
    QTRY_COMPARE(session().catalog().version, u"2026.12.0"_s);
    QCOMPARE(window().current(), PageId::Organisation);
}

void tst_UiUpgrade::isOfferedQuietly()
{
    const auto *line = child<QLabel>(*window().page(PageId::Organisation), u"catalogOffer"_s);
    QVERIFY(line->isVisible());
    QVERIFY2(line->text().contains(u"2026.12.0"_s) && line->text().contains(u"2026.11.0"_s), qPrintable(line->text()));
    QVERIFY(!child<QWidget>(window(), u"message"_s)->isVisible()); // no more than that
    QCOMPARE(session().catalog().version, u"2026.11.0"_s);
}

void tst_UiUpgrade::showsOldAndNewWordsByKind()
{
    const qint64 rows = session().head().seq;
    QTest::mouseClick(child<QPushButton>(*window().page(PageId::Organisation), u"seeUpgrade"_s), Qt::LeftButton);
    QWidget &page = *window().page(PageId::Upgrade);
    auto *table = child<QTableView>(page, u"upgradeTable"_s);
    const auto cell = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
    const auto rowOf = [table](const QString &practice) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data(UpgradeModel::PracticeRole).toString() == practice)
                return row;
        }
        return -1;
    };
    const int merged = rowOf(u"keep.records"_s);
    QVERIFY(merged >= 0);
    QCOMPARE(cell(merged, UpgradeModel::KindColumn), u"Merged"_s);
    QCOMPARE(cell(merged, UpgradeModel::BeforeColumn),
             u"Is each activity on the register?\nDoes every access leave a log entry?"_s);
    QCOMPARE(cell(merged, UpgradeModel::AfterColumn), u"Are register and logs complete?"_s);
    QVERIFY(cell(merged, UpgradeModel::EffectColumn).contains(u"No, to confirm\nTogether: No"_s));
    const int moved = rowOf(u"access.limited"_s);
    QCOMPARE(cell(moved, UpgradeModel::AfterColumn), u"The same question"_s);
    QVERIFY2(cell(moved, UpgradeModel::EffectColumn).contains(u"Weight in law: 3 → 15"_s),
             qPrintable(cell(moved, UpgradeModel::EffectColumn)));
    QVERIFY(cell(moved, UpgradeModel::EffectColumn).startsWith(u"Yes, still counts"_s));
    const int gone = rowOf(u"poster.friendly"_s);
    QCOMPARE(cell(gone, UpgradeModel::AfterColumn), u"–"_s);
    QVERIFY(cell(gone, UpgradeModel::EffectColumn).startsWith(u"No, kept, counts no more"_s));
    QCOMPARE(rowOf(u"consent.not-forced"_s), -1); // stays in every respect

    // By kind, and by a word of either language.
    QTest::mouseClick(child<QPushButton>(page, u"upgrade-%1"_s.arg(UpgradeModel::groupOf(Upgraded::Split))),
                      Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 2);
    QTest::mouseClick(child<QPushButton>(page, u"upgrade-%1"_s.arg(UpgradeModel::Facts)), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 6);
    QTest::mouseClick(child<QPushButton>(page, u"upgrade-%1"_s.arg(UpgradeModel::All)), Qt::LeftButton);
    QTest::keyClicks(child<QLineEdit>(page, u"upgradeSearch"_s), u"poster"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    child<QLineEdit>(page, u"upgradeSearch"_s)->setText(u"海报"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(session().head().seq, rows); // a look changes nothing

    // It follows the answers.
    QVERIFY(session().clearAnswer(u"poster.friendly"_s));
    QCOMPARE(cell(0, UpgradeModel::EffectColumn).split(u'\n').constFirst(), u"Not answered"_s);
    m_world->desk().setLanguage(Language::Zh);
    QCOMPARE(child<QPushButton>(page, u"adopt"_s)->text(), u"采用知识库2026.12.0"_s);
    QCOMPARE(child<QLineEdit>(page, u"upgradeSearch"_s)->text(), u"海报"_s);
}

void tst_UiUpgrade::isAdoptedAndTakenBack()
{
    const Assessment before = session().assessment();
    adopt();
    QVERIFY2(said().contains(u"2026.12.0"_s) && said().contains(u"to be confirmed"_s), qPrintable(said()));
    QVERIFY(!child<QLabel>(*window().page(PageId::Organisation), u"catalogOffer"_s)->isVisible());

    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(session().catalog().version, u"2026.11.0"_s);
    QCOMPARE(session().assessment(), before);
    QVERIFY(child<QLabel>(*window().page(PageId::Organisation), u"catalogOffer"_s)->isVisible());
    QVERIFY(said().contains(u"2026.11.0"_s));
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(session().catalog().version, u"2026.12.0"_s);
}

void tst_UiUpgrade::byKeysAlone()
{
    const auto tabTo = [this](const QString &name) {
        for (int presses = 0; presses < 80; ++presses) {
            if (window().focusWidget() && window().focusWidget()->objectName() == name)
                return true;
            QTest::keyClick(window().focusWidget() ? window().focusWidget() : &window(), Qt::Key_Tab);
        }
        return false;
    };
    QVERIFY(tabTo(u"seeUpgrade"_s));
    QTest::keyClick(window().focusWidget(), Qt::Key_Space);
    QCOMPARE(window().current(), PageId::Upgrade);
    QCOMPARE(window().focusWidget()->objectName(), u"upgradeTable"_s);
    QTest::keyClick(window().focusWidget(), Qt::Key_Down);
    QVERIFY(tabTo(u"adopt"_s));
    QTest::keyClick(window().focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(session().catalog().version, u"2026.12.0"_s);
    QVERIFY(window().focusWidget()); // the keyboard is not left nowhere
}

void tst_UiUpgrade::everyPageFollows()
{
    const auto visitAll = [this] {
        for (const Section &section : sections()) {
            for (const PageId id : section.pages)
                QVERIFY(m_world->show(id));
        }
    };
    visitAll();
    (void)m_world->show(PageId::Organisation);
    adopt();
    visitAll();
    (void)m_world->show(PageId::Walk);
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(session().catalog().version, u"2026.11.0"_s);
    QCOMPARE(window().current(), PageId::Walk); // where one was
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(session().catalog().version, u"2026.12.0"_s);
    visitAll();
    (void)m_world->show(PageId::Walk);
    QVERIFY(session().setAnswer(u"keep.records"_s, {.value = AnswerValue::Yes}));
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(session().carried(u"keep.records"_s));
    QCOMPARE(session().carried(u"keep.records"_s)->value, AnswerValue::No);
}

void tst_UiUpgrade::draftsSayWhyTheyWait()
{
    adopt();
    window().goTo({PageId::Walk, u"keep.records"_s});
    QWidget &proposal = *child<QWidget>(*window().page(PageId::Walk), u"proposal"_s);
    QVERIFY(proposal.isVisible());
    QCOMPARE(proposal.findChild<Tag *>()->text(), u"Merged"_s);
    QStringList texts;
    for (const QLabel *label : proposal.findChildren<QLabel *>())
        texts << label->text();
    const QString shown = texts.join(u'\n');
    QVERIFY2(shown.contains(u"Merged in catalog 2026.12.0"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"Is each activity on the register? / Does every access leave a log entry?"_s),
             qPrintable(shown));
    QTest::mouseClick(child<QPushButton>(proposal, u"confirmDraft"_s), Qt::LeftButton);
    QCOMPARE(session().answer(u"keep.records"_s)->value, AnswerValue::No);
    window().goTo({PageId::Walk, u"audit.yearly"_s});
    texts.clear();
    for (const QLabel *label : child<QWidget>(*window().page(PageId::Walk), u"proposal"_s)->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY2(texts.join(u'\n').contains(u"Answered once for the whole organisation"_s), qPrintable(texts.join(u'\n')));
}

void tst_UiUpgrade::whatIsUnaskedIsListed()
{
    const auto piece = session().addEvidence(u"poster.friendly"_s, {.kind = EvidenceKind::Paper, .name = u"Poster"_s});
    QVERIFY(piece);
    adopt();
    QWidget &page = *window().page(PageId::Organisation);
    auto *show = child<QPushButton>(page, u"showUnasked"_s);
    QVERIFY2(show->text().contains(u"answers: 1, facts: 1"_s), qPrintable(show->text()));
    QTest::mouseClick(show, Qt::LeftButton);
    QStringList texts;
    for (const QLabel *label : child<QWidget>(page, u"unasked"_s)->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY2(texts.contains(u"Does the poster sound friendly?"_s), qPrintable(texts.join(u'\n')));
    QVERIFY(texts.contains(u"Any fax?"_s));

    window().goTo({.page = PageId::Evidence, .evidence = *piece});
    auto *use = child<QPushButton>(*window().page(PageId::Evidence), u"use-poster.friendly"_s);
    QVERIFY(!use->isEnabled()); // nowhere to go
    QTest::mouseClick(child<QAbstractButton>(*window().page(PageId::Evidence), u"takeOff-poster.friendly"_s),
                      Qt::LeftButton);
    QVERIFY(session().unasked().constFirst().answer.evidence.isEmpty());
}

void tst_UiUpgrade::nothingNewerSaysSo()
{
    const auto later = stored(u"later"_s);
    open(Language::En, later, later);
    QVERIFY(!child<QLabel>(*window().page(PageId::Organisation), u"catalogOffer"_s)->isVisible());
    (void)m_world->show(PageId::Upgrade);
    QVERIFY(!child<QPushButton>(*window().page(PageId::Upgrade), u"adopt"_s)->isVisible());
    // An older program does not offer to go back.
    open(Language::En, stored(u"earlier"_s), later);
    QVERIFY(!child<QLabel>(*window().page(PageId::Organisation), u"catalogOffer"_s)->isVisible());
}

void tst_UiUpgrade::aReadOnlyWorkspaceOnlyLooks()
{
    const QString path = session().workspace().store().path();
    const QString id = session().assessment().id;
    m_world->desk().closeWorkspace();
    {
        // As a later program would leave it.
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"later"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version = 1000"_s));
    }
    QSqlDatabase::removeDatabase(u"later"_s);
    QVERIFY(m_world->desk().openWorkspace(path));
    QVERIFY(m_world->desk().openAssessment(id));
    QVERIFY(session().workspace().store().readOnly());
    (void)m_world->show(PageId::Upgrade);
    QVERIFY(child<QTableView>(*window().page(PageId::Upgrade), u"upgradeTable"_s)->isVisible());
    QVERIFY(!child<QPushButton>(*window().page(PageId::Upgrade), u"adopt"_s)->isEnabled());
}

void tst_UiUpgrade::aMissingCatalogOfOnesOwnIsSaid()
{
    auto then = std::make_shared<Catalog>(*stored(u"earlier"_s));
    then->users = {{{u"firm"_s, u"1.0"_s, QString(64, u'1')}, QDate(2026, 1, 1), {}}};
    Practice own = *then->practice(u"keep.log"_s);
    own.id = u"firm/keep.photo"_s;
    then->practices.append(own);
    then->index();
    open(Language::En, stored(u"later"_s), then);
    QVERIFY(session().setAnswer(own.id, {.value = AnswerValue::Yes}));
    (void)m_world->show(PageId::Upgrade);
    const auto *missing = child<QLabel>(*window().page(PageId::Upgrade), u"upgradeMissing"_s);
    QVERIFY(missing->isVisible());
    QVERIFY2(missing->text().contains(u"your catalog firm"_s), qPrintable(missing->text()));
    // And a catalog that is missing is no reason by itself.
    open(Language::En, stored(u"earlier"_s), then);
    QVERIFY(!child<QLabel>(*window().page(PageId::Organisation), u"catalogOffer"_s)->isVisible());
}

void tst_UiUpgrade::look(const QString &what, Language language)
{
    for (int tries = 0; tries < 20; ++tries) {
        QTest::qWait(20); // until layouts have come to rest
        if (test::cutTexts(window()).isEmpty())
            break;
    }
    const QDir folder(u"" SHIHE_BINARY_DIR "/screenshots"_s);
    QVERIFY(folder.mkpath(u"upgrade"_s));
    QVERIFY(window().grab().save(folder.filePath(u"upgrade/%1.png"_s.arg(what))));
    QStringList faults = test::cutTexts(window());
    faults += test::foreignTexts(window(), language, session().catalog());
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n%1:\n  %2"_s.arg(what, faults.join(u"\n  "_s))));
}

void tst_UiUpgrade::looksRight_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("zh-light") << Language::Zh << ThemeChoice::Light;
    QTest::newRow("en-light") << Language::En << ThemeChoice::Light;
    QTest::newRow("zh-dark") << Language::Zh << ThemeChoice::Dark;
    QTest::newRow("en-dark") << Language::En << ThemeChoice::Dark;
}

void tst_UiUpgrade::looksRight()
{
    QFETCH(const Language, language);
    QFETCH(const ThemeChoice, theme);
    const QString suffix = u'-' + QString::fromLatin1(QTest::currentDataTag());
    open(language, stored(u"later"_s), stored(u"earlier"_s));
    answerAll();
    m_world->settings.setTheme(theme);
    m_world->desk().applyTheme();
    (void)m_world->show(PageId::Organisation);
    look(u"offer"_s + suffix, language);
    (void)m_world->show(PageId::Upgrade);
    look(u"preview"_s + suffix, language);
    QVERIFY(session().upgrade(m_world->desk().shelf().catalog()));
    look(u"adopted"_s + suffix, language);
    child<QPushButton>(*window().page(PageId::Organisation), u"showUnasked"_s)->click();
    QWidget &overview = *m_world->show(PageId::Organisation);
    auto *column = overview.findChild<QScrollArea *>();
    QTRY_VERIFY(column->verticalScrollBar()->maximum() > 0);
    column->verticalScrollBar()->setValue(column->verticalScrollBar()->maximum());
    look(u"after"_s + suffix, language);
    window().goTo({PageId::Walk, u"keep.records"_s});
    look(u"draft"_s + suffix, language);
    (void)m_world->show(PageId::Upgrade);
    look(u"nothing"_s + suffix, language);
}

void tst_UiUpgrade::theRealCatalogIsQuick()
{
    auto read = builtIn();
    QVERIFY(read);
    const auto now = std::make_shared<const Catalog>(std::move(*read));
    auto then = std::make_shared<Catalog>(*now);
    then->version = u"2026.1.0"_s;
    then->date = now->date.addMonths(-9);
    then->sha256 = QString(64, u'a');
    for (Practice &practice : then->practices)
        practice.question.en.prepend(u"Formerly: "_s);
    for (qsizetype i = 0; i < then->practices.size(); i += 3)
        then->practices[i].revision = 0;
    open(Language::En, now, then);
    for (const QString &practice : QStringList(session().evaluation().applicable))
        QVERIFY(session().setAnswer(practice, {.value = AnswerValue::Mostly}));
    QElapsedTimer timer;
    timer.start();
    (void)m_world->show(PageId::Upgrade);
    const qint64 seen = timer.restart();
    QVERIFY(session().upgrade(m_world->desk().shelf().catalog()));
    const qint64 adopted = timer.restart();
    QVERIFY(session().undo());
    const qint64 undone = timer.elapsed();
    qInfo("%lld answers: seen in %lld ms, adopted in %lld ms, undone in %lld ms",
          static_cast<long long>(session().evaluation().applicable.size()), static_cast<long long>(seen),
          static_cast<long long>(adopted), static_cast<long long>(undone));
    QVERIFY2(seen < 2000 && adopted < 3000 && undone < 3000, "too slow"); // generous: the machine may be busy
}

QTEST_MAIN(tst_UiUpgrade)
#include "tst_uiupgrade.moc"
