// The score panel: live figures, and the trace behind each of them.
#include "driving.h"

#include "ui/models/tracemodel.h"
#include "ui/pages/walk/walkpage.h"
#include "ui/widgets/scorepanel/figurerow.h"
#include "ui/widgets/scorepanel/scorepanel.h"
#include "ui/widgets/scorepanel/tracepanel.h"
#include "ui/widgets/statemark.h"

#include <QElapsedTimer>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;
using test::child;
using test::shownText;

class tst_Score final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void figuresAreThoseOfTheEvaluation();
    void figuresFollowEachAnswer();
    void everyFigureOpensItsTrace_data();
    void everyFigureOpensItsTrace();
    void theTraceFollowsAndLeads();
    void theTraceClosesByKey();
    void theLanguageChanges();

private:
    AssessmentSession &session() { return *m_world->desk().session(); }
    ScorePanel *panel() { return child<ScorePanel>(m_world->window(), u"scorePanel"_s); }
    FigureRow *row(const QString &name) { return child<FigureRow>(*panel(), u"figure-"_s + name); }
    void answer(const QString &practice, AnswerValue value)
    {
        Answer given;
        given.value = value;
        QVERIFY(session().setAnswer(practice, given));
    }

    std::unique_ptr<test::World> m_world;
};

void tst_Score::init()
{
    m_world = std::make_unique<test::World>();
    m_world->openSample();
    QVERIFY(m_world->show(PageId::Walk));
}

void tst_Score::figuresAreThoseOfTheEvaluation()
{
    const Evaluation &evaluation = session().evaluation();
    const View &law = evaluation.law();
    QCOMPARE(child<GradeSeal>(*panel(), u"lawSeal"_s)->grade(), law.grade);
    QCOMPARE(child<GradeSeal>(*panel(), u"lawSeal"_s)->provisional(), law.provisional);
    QCOMPARE(row(u"conformity"_s)->value(), law.conformityText() + u'%');
    QCOMPARE(row(u"coverage"_s)->value(), u"%1 / %2"_s.arg(law.answered).arg(law.applicable));
    QCOMPARE(row(u"evidence"_s)->value(), u"%1 / %2"_s.arg(law.evidenced).arg(law.positive));
    QCOMPARE(row(u"crossed"_s)->value(), QString::number(evaluation.redLines.size()));
    QCOMPARE(row(u"open"_s)->value(), QString::number(evaluation.openRedLines.size()));
    QCOMPARE(row(u"standards"_s)->value(), evaluation.view(u"standards"_s)->conformityText() + u'%');
    int unanswered = 0;
    for (const Checklist &checklist : session().catalog().checklists) {
        const View &view = *evaluation.view(checklist.id);
        if (view.isUnanswered() && view.conformity())
            QCOMPARE(row(checklist.id)->value(), u"No answer"_s);
        else if (view.conformity())
            QCOMPARE(row(checklist.id)->value(), view.conformityText() + u'%');
        unanswered += view.isUnanswered() ? 1 : 0;
    }
    QVERIFY(unanswered > 0);
}

void tst_Score::figuresFollowEachAnswer()
{
    const QString before = row(u"coverage"_s)->value();
    const QString id = session().evaluation().openRedLines.constFirst();
    const int open = row(u"open"_s)->value().toInt();
    QElapsedTimer timer;
    timer.start();
    answer(id, AnswerValue::Yes);
    qInfo("one answer, all figures: %lld ms", timer.elapsed());
    QVERIFY(row(u"coverage"_s)->value() != before);
    QCOMPARE(row(u"open"_s)->value().toInt(), open - 1);
    const int crossed = row(u"crossed"_s)->value().toInt();
    answer(id, AnswerValue::Partly);
    QCOMPARE(row(u"crossed"_s)->value().toInt(), crossed + 1);
    QVERIFY(session().undo());
    QCOMPARE(row(u"crossed"_s)->value().toInt(), crossed);
}

void tst_Score::everyFigureOpensItsTrace_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("words");
    QTest::newRow("grade") << u"grade"_s << u"cap the grade at E"_s;
    QTest::newRow("conformity") << u"conformity"_s << u"rounded down"_s;
    QTest::newRow("coverage") << u"coverage"_s << u"applicable practices are answered"_s;
    QTest::newRow("evidence") << u"evidence"_s << u"have evidence attached"_s;
    QTest::newRow("crossed") << u"crossed"_s << u"Answered no or partly"_s;
    QTest::newRow("open") << u"open"_s << u"Unknown or not answered"_s;
    QTest::newRow("standards") << u"standards"_s << u"rounded down"_s;
    QTest::newRow("a checklist") << u"face-recognition-measures"_s << u"rounded down"_s;
}

void tst_Score::everyFigureOpensItsTrace()
{
    QFETCH(QString, figure);
    QFETCH(QString, words);
    QTest::mouseClick(row(figure), Qt::LeftButton);
    auto *trace = child<TracePanel>(m_world->window(), u"trace"_s);
    QVERIFY(trace->isVisible());
    QVERIFY2(shownText(*trace).contains(words), qPrintable(shownText(*trace)));
    const auto *model = child<QTableView>(*trace, u"traceTable"_s)->model();
    const Evaluation &evaluation = session().evaluation();
    const View &view = trace->figure().view == u"law"_s ? evaluation.law() : *evaluation.view(trace->figure().view);
    const qsizetype expected = figure == u"crossed"_s    ? evaluation.redLines.size()
                               : figure == u"open"_s     ? evaluation.openRedLines.size()
                               : figure == u"evidence"_s ? view.positive
                                                         : view.applicable;
    QCOMPARE(model->rowCount(), expected);
    test::picture(*m_world, u"trace-%1-en"_s.arg(figure));
}

void tst_Score::theTraceFollowsAndLeads()
{
    QTest::mouseClick(row(u"open"_s), Qt::LeftButton);
    auto *trace = child<TracePanel>(m_world->window(), u"trace"_s);
    auto *table = child<QTableView>(*trace, u"traceTable"_s);
    const int rows = table->model()->rowCount();
    const QString last = session().evaluation().openRedLines.constLast();
    answer(last, AnswerValue::Yes);
    QCOMPARE(table->model()->rowCount(), rows - 1);
    const QModelIndex first = table->model()->index(0, 0);
    const QString id = first.data(TraceModel::PracticeRole).toString();
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(first).center());
    if (trace->isVisible()) { // some platforms activate on Return alone
        table->setCurrentIndex(first);
        QTest::keyClick(table, Qt::Key_Return);
    }
    QVERIFY(!trace->isVisible());
    QCOMPARE(m_world->window().current(), PageId::Walk);
    QCOMPARE(qobject_cast<WalkPage *>(m_world->window().page(PageId::Walk))->current(), id);
}

void tst_Score::theTraceClosesByKey()
{
    row(u"conformity"_s)->setFocus();
    QTest::keyClick(row(u"conformity"_s), Qt::Key_Space);
    auto *trace = child<TracePanel>(m_world->window(), u"trace"_s);
    QVERIFY(trace->isVisible());
    QTest::keyClick(child<QTableView>(*trace, u"traceTable"_s), Qt::Key_Escape);
    QVERIFY(!trace->isVisible());
    QTest::mouseClick(row(u"conformity"_s), Qt::LeftButton);
    QTest::mouseClick(child<QToolButton>(*trace, u"closeTrace"_s), Qt::LeftButton);
    QVERIFY(!trace->isVisible());
}

void tst_Score::theLanguageChanges()
{
    QTest::mouseClick(row(u"grade"_s), Qt::LeftButton);
    m_world->desk().setLanguage(Language::Zh);
    QTRY_VERIFY(shownText(*panel()).contains(u"有约束力的法律"_s));
    QVERIFY(row(u"conformity"_s)->accessibleName().startsWith(u"符合度"_s));
    auto *trace = child<TracePanel>(m_world->window(), u"trace"_s);
    QVERIFY(trace->isVisible());
    QVERIFY2(shownText(*trace).contains(u"等级最高为E"_s), qPrintable(shownText(*trace)));
    test::picture(*m_world, u"trace-grade-zh"_s);
}

QTEST_MAIN(tst_Score)
#include "tst_score.moc"
