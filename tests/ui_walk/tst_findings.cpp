// The findings page by mouse and keys.
#include "driving.h"

#include "ui/models/findingsmodel.h"
#include "ui/pages/walk/walkpage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;
using test::child;
using test::shownText;

class tst_Findings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void redLinesStandOnTopWithTheirRemedy();
    void groupsAndSearch();
    void openingLeadsToTheQuestion_data();
    void openingLeadsToTheQuestion();
    void followsTheAnswers();
    void nothingLeftIsSaid();
    void theLanguageChanges();

private:
    AssessmentSession &session() { return *m_world->desk().session(); }
    QTableView *table() { return child<QTableView>(*m_page, u"findings"_s); }
    [[nodiscard]] QString idAt(int row)
    {
        return table()->model()->index(row, 0).data(FindingsModel::PracticeRole).toString();
    }

    std::unique_ptr<test::World> m_world;
    Page *m_page = nullptr;
};

void tst_Findings::init()
{
    m_world = std::make_unique<test::World>();
    m_world->openSample();
    m_page = m_world->show(PageId::Findings);
    QVERIFY(m_page);
}

void tst_Findings::redLinesStandOnTopWithTheirRemedy()
{
    const Evaluation &whole = session().evaluations().combined;
    QCOMPARE(table()->model()->rowCount(), whole.findings.size());
    QVERIFY(std::any_of(whole.redLines.begin(), whole.redLines.end(),
                        [this](const RedLine &line) { return line.practice == idAt(0); }));
    const Practice *practice = session().catalog().practice(idAt(0));
    const QString shown = shownText(*m_page);
    QVERIFY(shown.contains(practice->question.en));
    QVERIFY(shown.contains(practice->remedy.en));
    const Finding *finding = whole.finding(practice->id);
    QVERIFY(shown.contains(FindingsModel::gainText(finding->gain)));
    test::picture(*m_world, u"findings-en"_s);
}

void tst_Findings::groupsAndSearch()
{
    const Evaluation &whole = session().evaluations().combined;
    auto *redLines = child<QPushButton>(*m_page, u"group-%1"_s.arg(int(FindingsModel::RedLine)));
    QTest::mouseClick(redLines, Qt::LeftButton);
    QCOMPARE(table()->model()->rowCount(), whole.redLines.size());
    auto *search = child<QLineEdit>(*m_page, u"findingsSearch"_s);
    search->setFocus();
    QTest::keyClicks(search, u"separate consent"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(idAt(0), u"consent.separate"_s);
    QTest::keyClicks(search, u"qqq"_s);
    QVERIFY(!table()->isVisible());
    QVERIFY(shownText(*m_page).contains(u"Nothing here"_s));
}

void tst_Findings::openingLeadsToTheQuestion_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by Return") << true;
    QTest::newRow("by the button") << false;
}

void tst_Findings::openingLeadsToTheQuestion()
{
    QFETCH(bool, byKey);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::qWait(0); // what the last finding showed is gone
    const QString id = idAt(table()->currentIndex().row());
    if (byKey)
        QTest::keyClick(table(), Qt::Key_Return);
    else
        QTest::mouseClick(child<QPushButton>(*m_page, u"openQuestion"_s), Qt::LeftButton);
    QCOMPARE(m_world->window().current(), PageId::Walk);
    QCOMPARE(qobject_cast<WalkPage *>(m_world->window().page(PageId::Walk))->current(), id);
}

void tst_Findings::followsTheAnswers()
{
    const int before = table()->model()->rowCount();
    Answer yes;
    yes.value = AnswerValue::Yes;
    QVERIFY(session().setAnswer(idAt(0), yes));
    QCOMPARE(table()->model()->rowCount(), before - 1);
}

void tst_Findings::nothingLeftIsSaid()
{
    Answer yes;
    yes.value = AnswerValue::Yes;
    const QStringList applicable = session().evaluation().applicable;
    for (const QString &id : applicable)
        QVERIFY(session().setAnswer(id, yes));
    QVERIFY(!table()->isVisible());
    QVERIFY(shownText(*m_page).contains(u"No findings"_s));
    test::picture(*m_world, u"findings-none-en"_s);
}

void tst_Findings::theLanguageChanges()
{
    m_world->desk().setLanguage(Language::Zh);
    const Practice *practice = session().catalog().practice(idAt(0));
    QTRY_VERIFY(shownText(*m_page).contains(practice->remedy.zh));
    QVERIFY(!shownText(*m_page).contains(practice->remedy.en));
    QCOMPARE(table()->model()->index(0, FindingsModel::FindingColumn).data().toString(), practice->question.zh);
    test::picture(*m_world, u"findings-zh"_s);
}

QTEST_MAIN(tst_Findings)
#include "tst_findings.moc"
