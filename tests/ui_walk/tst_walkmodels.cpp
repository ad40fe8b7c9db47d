// The models of walk, trace and findings on the sample, under Qt's own model tester.
#include "driving.h"

#include "core/scoring/trace.h"
#include "ui/models/findingsfilter.h"
#include "ui/models/tracemodel.h"
#include "ui/models/walkmodel.h"
#include "ui/widgets/statemark.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;

class tst_WalkModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyOrderHoldsWhatApplies_data();
    void everyOrderHoldsWhatApplies();
    void answersShowInMarksAndTallies();
    void theProfileDecidesWhatIsWalked();
    void unansweredKeepsWhatGetsAnAnswer();
    void aSearchNarrowsEveryOrder();
    void redLinesComeFirst();
    void neighbours();
    void aTraceSumsUpToItsFigure();
    void aTracedWeightIsThatOfItsStrongestClause();
    void theGradeIsTraced();
    void tracesInATable();
    void findingsAreGrouped();
    void findingsAreFoundInEitherLanguage();

private:
    AssessmentSession &session() { return *m_world->desk().session(); }
    void answer(const QString &practice, AnswerValue value, const QString &reason = {})
    {
        Answer given;
        given.value = value;
        given.reason = reason;
        QVERIFY(session().setAnswer(practice, given));
    }
    [[nodiscard]] Answers answers() { return answersOf(session().assessment().organisation, session().activity()); }

    std::unique_ptr<test::World> m_world;
};

void tst_WalkModels::init()
{
    m_world = std::make_unique<test::World>();
    m_world->openSample();
}

void tst_WalkModels::everyOrderHoldsWhatApplies_data()
{
    QTest::addColumn<WalkModel::Order>("order");
    QTest::newRow("by topic") << WalkModel::Order::Topic;
    QTest::newRow("red lines first") << WalkModel::Order::RedLines;
    QTest::newRow("a checklist") << WalkModel::Order::Checklist;
    QTest::newRow("unanswered") << WalkModel::Order::Unanswered;
    QTest::newRow("without evidence") << WalkModel::Order::NoEvidence;
}

void tst_WalkModels::everyOrderHoldsWhatApplies()
{
    QFETCH(WalkModel::Order, order);
    WalkModel model(session(), m_world->words);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString checklist = u"face-recognition-measures"_s;
    model.arrange(order, checklist);
    QStringList expected;
    for (const QString &id : session().evaluation().applicable) {
        const auto given = session().answer(id);
        const bool open = !given || given->value == AnswerValue::Unknown;
        const bool bare = given && given->evidence.isEmpty() &&
                          (given->value == AnswerValue::Yes || given->value == AnswerValue::Mostly);
        if ((order != WalkModel::Order::Unanswered || open) && (order != WalkModel::Order::NoEvidence || bare) &&
            (order != WalkModel::Order::Checklist || session().catalog().checklist(checklist)->lists(id)))
            expected.append(id);
    }
    QStringList walked = model.practices();
    walked.sort();
    expected.sort();
    QVERIFY(!walked.isEmpty());
    QCOMPARE(walked, expected);
    for (const QString &id : expected)
        QCOMPARE(model.indexOf(id).data(WalkModel::PracticeRole).toString(), id);
}

void tst_WalkModels::answersShowInMarksAndTallies()
{
    WalkModel model(session(), m_world->words);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString id = u"notice.before"_s;
    const QModelIndex index = model.indexOf(id);
    const auto mark = [&] { return static_cast<Mark>(index.data(WalkModel::MarkRole).toInt()); };
    const auto tally = [&] { return index.parent().data(WalkModel::TallyRole).value<Tally>(); };
    QCOMPARE(mark(), Mark::Full); // the sample says yes
    const Tally before = tally();
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    answer(id, AnswerValue::No);
    QVERIFY(changed.count() > 0);
    QVERIFY(model.isRedLine(id));
    QCOMPARE(mark(), Mark::Square);
    QCOMPARE(tally().crossed, before.crossed + 1);
    QCOMPARE(tally().full, before.full - 1);
    QCOMPARE(tally().all(), before.all());
    answer(id, AnswerValue::NotApplicable, u"no persons"_s);
    QCOMPARE(tally().out, before.out + 1);
    QVERIFY(session().undo());
    QVERIFY(session().undo());
    QCOMPARE(tally(), before);
}

void tst_WalkModels::theProfileDecidesWhatIsWalked()
{
    WalkModel model(session(), m_world->words);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.indexOf(u"minors.guardian-consent"_s).isValid());
    const auto before = model.practices().size();
    QVERIFY(session().setFact(u"minors"_s, false));
    QVERIFY(!model.indexOf(u"minors.guardian-consent"_s).isValid());
    QVERIFY(model.practices().size() < before);
    QCOMPARE(model.practices().size(), session().evaluation().applicable.size());
}

void tst_WalkModels::unansweredKeepsWhatGetsAnAnswer()
{
    WalkModel model(session(), m_world->words);
    model.arrange(WalkModel::Order::Unanswered);
    QVERIFY(!model.indexOf(u"notice.before"_s).isValid());
    const QString first = model.practices().constFirst();
    answer(first, AnswerValue::Yes);
    QVERIFY(model.indexOf(first).isValid()); // not from under one's hand
    model.arrange(WalkModel::Order::Unanswered);
    QVERIFY(!model.indexOf(first).isValid());
}

void tst_WalkModels::aSearchNarrowsEveryOrder()
{
    WalkModel model(session(), m_world->words);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const auto order : {WalkModel::Order::Topic, WalkModel::Order::RedLines, WalkModel::Order::Checklist,
                             WalkModel::Order::Unanswered, WalkModel::Order::NotAsked}) {
        model.search({});
        model.arrange(order, u"face-recognition-measures"_s);
        const QStringList all = model.practices();
        model.search(u"同意"_s);
        const QStringList found = model.practices();
        QVERIFY(!found.isEmpty() && found.size() < all.size());
        QCOMPARE(model.unsearched(), all.size());
        QStringList kept = all;
        kept.removeIf([&found](const QString &id) { return !found.contains(id); });
        QCOMPARE(found, kept); // the same order, fewer of them
    }
    // The profile may change under a search.
    model.arrange(WalkModel::Order::Topic);
    QVERIFY(session().setFact(u"minors"_s, false));
    QVERIFY(session().undo());
}

void tst_WalkModels::redLinesComeFirst()
{
    WalkModel model(session(), m_world->words);
    model.arrange(WalkModel::Order::RedLines);
    QCOMPARE(model.rowCount(), 2);
    const QSet<QString> redLines = redLinesOn(session().catalog(), session().assessment().asOf);
    bool others = false;
    for (const QString &id : model.practices()) {
        others = others || !redLines.contains(id);
        QCOMPARE(redLines.contains(id), !others);
    }
    // On a day before the law that draws it, nothing is a red line for its sake.
    QVERIFY(redLines.contains(u"alternatives.not-only-face"_s));
    QVERIFY(!redLinesOn(session().catalog(), QDate(2010, 1, 1)).contains(u"alternatives.not-only-face"_s));
}

void tst_WalkModels::neighbours()
{
    WalkModel model(session(), m_world->words);
    const QStringList all = model.practices();
    QCOMPARE(model.neighbour(all.at(0), 1, false), all.at(1));
    QCOMPARE(model.neighbour(all.at(1), -1, false), all.at(0));
    QCOMPARE(model.neighbour(all.at(0), -1, false), QString());
    QCOMPARE(model.neighbour(all.constLast(), 1, false), QString());
    // Searching for open ones goes round, and never stops at an answered one.
    QString place = all.constLast();
    for (int step = 0; step < 5; ++step) {
        place = model.neighbour(place, 1, true);
        QVERIFY(!place.isEmpty() && !model.isAnswered(place));
    }
    for (const QString &id : all)
        answer(id, AnswerValue::Yes);
    QCOMPARE(model.neighbour(all.at(0), 1, true), QString());
}

void tst_WalkModels::aTraceSumsUpToItsFigure()
{
    answer(u"notice.contact"_s, AnswerValue::NotApplicable, u"reason"_s);
    const Evaluation &evaluation = session().evaluation();
    for (const View &view : evaluation.views) {
        qint64 earned = 0;
        qint64 possible = 0;
        int answered = 0;
        int positive = 0;
        int evidenced = 0;
        const QList<TraceRow> rows = trace(session().catalog(), evaluation, view.id, answers());
        for (const TraceRow &row : rows) {
            earned += row.earned();
            possible += row.possible();
            answered += row.answered() ? 1 : 0;
            positive += row.positive() ? 1 : 0;
            evidenced += row.positive() && row.evidenced ? 1 : 0;
        }
        QCOMPARE(rows.size(), view.applicable);
        QCOMPARE(earned, view.earned);
        QCOMPARE(possible, view.possible);
        QCOMPARE(answered, view.answered);
        QCOMPARE(positive, view.positive);
        QCOMPARE(evidenced, view.evidenced);
    }
    QVERIFY(trace(session().catalog(), evaluation, u"no-such-view"_s, answers()).isEmpty());
}

void tst_WalkModels::aTracedWeightIsThatOfItsStrongestClause()
{
    const Evaluation &evaluation = session().evaluation();
    const Catalog &catalog = session().catalog();
    for (const View &view : evaluation.views) {
        for (const TraceRow &row : trace(catalog, evaluation, view.id, answers())) {
            QVERIFY2(!row.clauses.isEmpty(), qPrintable(view.id + u' ' + row.practice));
            const Clause *strongest = catalog.clause(row.clauses.constFirst());
            QCOMPARE(row.weight,
                     catalog.practice(row.practice)->severity * catalog.scoring.levelFactor.value(strongest->level));
        }
    }
}

void tst_WalkModels::theGradeIsTraced()
{
    const Catalog &catalog = session().catalog();
    const QStringList applicable = session().evaluation().applicable;
    for (const QString &id : applicable)
        answer(id, AnswerValue::Yes);
    GradeTrace grade = traceGrade(catalog, session().evaluation(), u"law"_s, answers());
    QCOMPARE(grade.byShare, u"A"_s);
    QCOMPARE(grade.beforeCaps, u"A"_s);
    QVERIFY(grade.cap.isEmpty());
    QCOMPARE(session().evaluation().law().grade, u"A"_s);

    answer(u"alternatives.not-only-face"_s, AnswerValue::No);
    grade = traceGrade(catalog, session().evaluation(), u"law"_s, answers());
    QCOMPARE(grade.byShare, u"A"_s);
    QCOMPARE(grade.beforeCaps, u"B"_s); // a mandatory no rules out A
    QCOMPARE(grade.mandatoryNo, QStringList{u"alternatives.not-only-face"_s});
    QCOMPARE(grade.cap, u"E"_s);
    QCOMPARE(grade.cappedBy, QStringList{u"alternatives.not-only-face"_s});
    QCOMPARE(session().evaluation().law().grade, u"E"_s);
}

void tst_WalkModels::tracesInATable()
{
    TraceModel model(session());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(trace(session().catalog(), session().evaluation(), u"law"_s, answers()));
    QCOMPARE(model.rowCount(), session().evaluation().law().applicable);
    model.setLanguage(Language::En);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString id = model.index(row, 0).data(TraceModel::PracticeRole).toString();
        QCOMPARE(model.index(row, TraceModel::WeightColumn).data().toInt(),
                 session().evaluation().law().weights.value(id));
        QVERIFY(!model.index(row, TraceModel::ClauseColumn).data().toString().isEmpty());
    }
}

void tst_WalkModels::findingsAreGrouped()
{
    FindingsModel model(session());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    FindingsFilter filter(&model);
    const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Evaluation &whole = session().evaluations().combined;
    filter.setGroup(FindingsModel::All);
    QCOMPARE(filter.rowCount(), whole.findings.size());
    filter.setGroup(FindingsModel::RedLine);
    QCOMPARE(filter.rowCount(), whole.redLines.size());
    filter.setGroup(FindingsModel::Anticipated);
    QCOMPARE(filter.rowCount(), whole.anticipated.size());
    filter.setGroup(FindingsModel::Open);
    for (int row = 0; row < filter.rowCount(); ++row)
        QVERIFY(!session().answer(filter.index(row, 0).data(FindingsModel::PracticeRole).toString()));
    QCOMPARE(model.count(FindingsModel::Binding) + model.count(FindingsModel::Standard),
             model.count(FindingsModel::All));

    // Crossed red lines stand on top, whatever else is serious.
    const auto crossed = whole.redLines.size();
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto groups = FindingsModel::Groups::fromInt(model.index(row, 0).data(FindingsModel::GroupsRole).toInt());
        QCOMPARE(groups.testFlag(FindingsModel::RedLine), row < crossed);
    }
    filter.setGroup(FindingsModel::All);
    filter.sort(FindingsModel::GainColumn, Qt::DescendingOrder);
    for (int row = 1; row < filter.rowCount(); ++row)
        QVERIFY(filter.index(row - 1, FindingsModel::GainColumn).data(FindingsModel::SortRole).toDouble() >=
                filter.index(row, FindingsModel::GainColumn).data(FindingsModel::SortRole).toDouble());
    QCOMPARE(FindingsModel::gainText(Fraction{29, 10}), u"2.90"_s);
    QCOMPARE(FindingsModel::gainText(Fraction{2, 3}), u"0.66"_s); // never flatters
}

void tst_WalkModels::findingsAreFoundInEitherLanguage()
{
    FindingsModel model(session());
    FindingsFilter filter(&model);
    const auto found = [&](const QString &text) {
        filter.setText(text);
        QStringList ids;
        for (int row = 0; row < filter.rowCount(); ++row)
            ids.append(filter.index(row, 0).data(FindingsModel::PracticeRole).toString());
        return ids;
    };
    QVERIFY(found(u"单独"_s).contains(u"consent.separate"_s));
    QVERIFY(found(u"SEPARATE consent"_s).contains(u"consent.separate"_s));
    QVERIFY(found(u"qqzz"_s).isEmpty());
}

QTEST_MAIN(tst_WalkModels)
#include "tst_walkmodels.moc"
