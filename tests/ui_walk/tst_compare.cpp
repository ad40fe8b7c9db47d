// The compare page by mouse and keys: last year's assessment against this year's, and one on two days.
#include "driving.h"

#include "ui/models/comparemodel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;
using test::child;
using test::shownText;

class tst_Compare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lastYearStandsFirst();
    void groupsAndSearch();
    void leadsToQuestionAndClause();
    void followsTheAnswers();
    void anotherDayShowsTheLaw();
    void isCopiedAsATable();
    void theLanguageChanges();
    void aWholeCatalogIsQuick();

private:
    AssessmentSession &session() { return *m_world->desk().session(); }
    QTableView *table() { return child<QTableView>(*m_page, u"compareTable"_s); }
    [[nodiscard]] QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    void click(const QString &name) { QTest::mouseClick(child<QPushButton>(*m_page, name), Qt::LeftButton); }

    std::unique_ptr<test::World> m_world;
    QString m_last;    ///< last year's assessment
    QString m_changed; ///< the practice that is better now
    Page *m_page = nullptr;
};

void tst_Compare::init()
{
    m_world = std::make_unique<test::World>();
    m_world->openSample();
    m_last = session().assessment().id;
    const auto copied = m_world->desk().workspace()->copyAssessment(session().catalog(), session().assessment(),
                                                                    {u"今年"_s, u"This year"_s}, QDate(2026, 11, 22));
    QVERIFY(copied);
    QVERIFY(m_world->desk().openAssessment(*copied));
    QVERIFY(session().confirm(session().carriedPractices()));
    m_changed.clear();
    for (const Finding &finding : session().evaluations().combined.findings) {
        if (m_changed.isEmpty() && finding.answer == AnswerValue::No)
            m_changed = finding.practice;
    }
    QVERIFY(!m_changed.isEmpty());
    QVERIFY(session().setAnswer(m_changed, {.value = AnswerValue::Yes}));
    m_page = m_world->show(PageId::Compare);
    QVERIFY(m_page);
}

void tst_Compare::lastYearStandsFirst()
{
    QCOMPARE(child<QComboBox>(*m_page, u"compareWith"_s)->currentData().toString(), m_last);
    QVERIFY(!child<QDateEdit>(*m_page, u"compareDay"_s)->isVisible());
    QVERIFY(table()->model()->rowCount() >= 1);
    bool found = false;
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        if (table()->model()->index(row, 0).data(CompareModel::PracticeRole).toString() != m_changed)
            continue;
        found = true;
        QVERIFY(cell(row, CompareModel::BeforeColumn).startsWith(u"No"_s));
        QCOMPARE(cell(row, CompareModel::AfterColumn), u"Yes"_s);
        QVERIFY(cell(row, CompareModel::WhyColumn).contains(u"▲ Another answer"_s));
    }
    QVERIFY(found);
    const QString shown = shownText(*m_page);
    const QString now = session().evaluations().combined.law().conformityText();
    QVERIFY2(shown.contains(u" → "_s + now), qPrintable(shown));
}

void tst_Compare::groupsAndSearch()
{
    click(u"compare-%1"_s.arg(int(CompareModel::Better)));
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(!child<QPushButton>(*m_page, u"compare-%1"_s.arg(int(CompareModel::Gone)))->isEnabled());
    click(u"compare-%1"_s.arg(int(CompareModel::All)));
    auto *search = child<QLineEdit>(*m_page, u"compareSearch"_s);
    QTest::keyClicks(search, u"nowhere to be found"_s);
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(shownText(*m_page).contains(u"Nothing here."_s));
    search->setText(session().catalog().practice(m_changed)->question.zh.left(6));
    QVERIFY(table()->model()->rowCount() >= 1);
}

void tst_Compare::leadsToQuestionAndClause()
{
    click(u"compare-%1"_s.arg(int(CompareModel::Better)));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(m_world->window().current(), PageId::Walk);
    (void)m_world->show(PageId::Compare);
    click(u"compareClause"_s);
    QCOMPARE(m_world->window().current(), PageId::Law);
}

void tst_Compare::followsTheAnswers()
{
    const int before = table()->model()->rowCount();
    QVERIFY(session().setAnswer(m_changed, {.value = AnswerValue::No}));
    QCOMPARE(table()->model()->rowCount(), before - 1);
    QVERIFY(session().undo());
    QCOMPARE(table()->model()->rowCount(), before);
}

void tst_Compare::anotherDayShowsTheLaw()
{
    auto *with = child<QComboBox>(*m_page, u"compareWith"_s);
    with->setFocus();
    QTest::keyClick(with, Qt::Key_End);
    auto *day = child<QDateEdit>(*m_page, u"compareDay"_s);
    QVERIFY(day->isVisible());
    day->setDate(QDate(2021, 1, 1));
    QVERIFY(child<QPushButton>(*m_page, u"compare-%1"_s.arg(int(CompareModel::Law)))->isEnabled());
    click(u"compare-%1"_s.arg(int(CompareModel::Law)));
    QVERIFY(table()->model()->rowCount() > 10);
    QVERIFY(cell(0, CompareModel::WhyColumn).contains(u"Counts now: "_s));
    day->setDate(session().assessment().asOf);
    QVERIFY(shownText(*m_page).contains(u"No difference"_s));
}

void tst_Compare::isCopiedAsATable()
{
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 7 + 1 + 1 + table()->model()->rowCount());
    QCOMPARE(lines.last().split(u'\t').size(), 4);
}

void tst_Compare::theLanguageChanges()
{
    auto *search = child<QLineEdit>(*m_page, u"compareSearch"_s);
    search->setText(u"e"_s);
    const QVariant with = child<QComboBox>(*m_page, u"compareWith"_s)->currentData();
    m_world->desk().setLanguage(Language::Zh);
    QCOMPARE(search->text(), u"e"_s);
    QCOMPARE(child<QComboBox>(*m_page, u"compareWith"_s)->currentData(), with);
    QCOMPARE(child<QPushButton>(*m_page, u"compareCopy"_s)->text(), u"复制为表格"_s);
}

void tst_Compare::aWholeCatalogIsQuick()
{
    // Every question of the catalog differs between these days or these answers.
    child<QComboBox>(*m_page, u"compareWith"_s)
        ->setCurrentIndex(child<QComboBox>(*m_page, u"compareWith"_s)->count() - 1);
    auto *day = child<QDateEdit>(*m_page, u"compareDay"_s);
    QElapsedTimer timer;
    timer.start();
    day->setDate(QDate(2016, 1, 1));
    const qint64 took = timer.elapsed();
    QVERIFY(table()->model()->rowCount() > 50);
    QVERIFY2(took < 1000, qPrintable(QString::number(took))); // generous: the machine may be busy
    qInfo("compared in %lld ms, %d rows", took, table()->model()->rowCount());
}

QTEST_MAIN(tst_Compare)
#include "tst_compare.moc"
