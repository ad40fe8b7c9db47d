// The plan: order, curve and projection, against figures computed by hand and against evaluate() itself.
#include "samplecatalog.h"

#include "core/scoring/plan.h"

#include <QRandomGenerator>
#include <QTest>

using namespace shihe;
using namespace shihe::test;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 22);

constexpr auto Yes = AnswerValue::Yes;
constexpr auto Partly = AnswerValue::Partly;
constexpr auto No = AnswerValue::No;
constexpr auto Na = AnswerValue::NotApplicable;

Action action(const QString &id, const QStringList &practices, int hours, std::optional<QDate> due = std::nullopt)
{
    Action made;
    made.id = id;
    made.title = id;
    made.practices = practices;
    made.effortHours = hours;
    made.due = due;
    return made;
}

Activity activity(const QString &id, const Answers &answers)
{
    Activity made;
    made.id = id;
    made.profile = {{u"minors"_s, FactValue(false)}, {u"stored"_s, FactValue(qint64{1000})}};
    made.answers = answers;
    return made;
}

/// a.ban no, b.duty partly, c.advice not answered, d.info yes.
/// Weights in `law`: a 20, b 12, c 2, d 0; possible 3x34 = 102, earned 12x1 = 12.
/// Gains in 1/102 points: a 20x3x100 = 6000, b 12x2x100 = 2400, c 2x3x100 = 600.
Assessment sampleAssessment()
{
    Assessment assessment;
    assessment.asOf = Today;
    assessment.activities = {activity(
        u"gate"_s, {{u"a.ban"_s, answered(No)}, {u"b.duty"_s, answered(Partly)}, {u"d.info"_s, answered(Yes)}})};
    return assessment;
}

QStringList order(const QList<PlanStep> &steps)
{
    QStringList ids;
    for (const PlanStep &step : steps)
        ids.append(step.action);
    return ids;
}

} // namespace

class tst_Plan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gainsByHand();
    void orderAndCurveByHand();
    void equalOnesGoByDueDate();
    void whatIsNotPendingStandsInNoPlan();
    void withoutLawThereIsNoGain();
    void projectionChangesOnlyWhatFallsShort();
    void theCurveEndsWhereTheProjectionDoes();
    void whoSeesToAFinding();
    void overdueIsPendingAndPast();
    void oneSuggestionForEachFindingWithoutAnAction();
};

void tst_Plan::gainsByHand()
{
    const Catalog catalog = sampleCatalog();
    const Evaluation evaluation = evaluate(catalog, sampleAssessment(), Today).combined;
    QCOMPARE(evaluation.law().possible, qint64{102});
    QCOMPARE(evaluation.law().earned, qint64{12});
    QCOMPARE(gainOf(evaluation, {u"a.ban"_s}), (Fraction{1000, 17}));
    QCOMPARE(gainOf(evaluation, {u"b.duty"_s, u"c.advice"_s}), (Fraction{500, 17}));
    QCOMPARE(gainOf(evaluation, {u"c.advice"_s, u"c.advice"_s}), (Fraction{100, 17})); // once
    QCOMPARE(gainOf(evaluation, {u"a.ban"_s, u"b.duty"_s, u"c.advice"_s}), (Fraction{1500, 17}));
    QCOMPARE(gainOf(evaluation, {u"d.info"_s}), (Fraction{0, 1})); // no finding
    QCOMPARE(gainOf(evaluation, {u"e.std"_s}), (Fraction{0, 1}));  // outside the law
    QCOMPARE(gainOf(evaluation, {u"nobody.knows"_s}), (Fraction{0, 1}));
}

// Per hour in 1/102 points: X 6000/40 = 150, Y 3000/8 (no estimate: a day) = 375, Z 600/2 = 300, W 8400/60 = 140.
// After: base 1200; Y 1200+3000 = 4200; Z brings nothing more; X 10200; W nothing more.
void tst_Plan::orderAndCurveByHand()
{
    const Catalog catalog = sampleCatalog();
    Assessment assessment = sampleAssessment();
    assessment.actions = {action(u"X"_s, {u"a.ban"_s}, 40), action(u"Y"_s, {u"b.duty"_s, u"c.advice"_s}, 0),
                          action(u"Z"_s, {u"c.advice"_s}, 2),
                          action(u"W"_s, {u"a.ban"_s, u"b.duty"_s, u"d.info"_s}, 60)};
    const QList<PlanStep> steps = plan(assessment, evaluate(catalog, assessment, Today).combined);
    QCOMPARE(order(steps), (QStringList{u"Y"_s, u"Z"_s, u"X"_s, u"W"_s}));
    QCOMPARE(steps.at(0).gain, (Fraction{500, 17}));
    QCOMPARE(steps.at(0).after, (Fraction{700, 17}));
    QCOMPARE(steps.at(1).gain, (Fraction{100, 17}));
    QCOMPARE(steps.at(1).after, (Fraction{700, 17}));
    QCOMPARE(steps.at(2).gain, (Fraction{1000, 17}));
    QCOMPARE(steps.at(2).after, (Fraction{100, 1}));
    QCOMPARE(steps.at(3).gain, (Fraction{1400, 17}));
    QCOMPARE(steps.at(3).after, (Fraction{100, 1}));
    QCOMPARE(steps.at(3).repairs, (QStringList{u"a.ban"_s, u"b.duty"_s})); // d.info is in order
    QList<int> hours;
    for (const PlanStep &step : steps)
        hours << step.hours;
    QCOMPARE(hours, (QList<int>{8, 10, 50, 110}));
}

void tst_Plan::equalOnesGoByDueDate()
{
    const Catalog catalog = sampleCatalog();
    Assessment assessment = sampleAssessment();
    // All repair b: 2400/8, 4800/16 would be the same rate; here each has one day.
    assessment.actions = {action(u"first"_s, {u"b.duty"_s}, 8), action(u"second"_s, {u"b.duty"_s}, 0),
                          action(u"late"_s, {u"b.duty"_s}, 8, QDate(2027, 2, 1)),
                          action(u"early"_s, {u"b.duty"_s}, 8, QDate(2027, 1, 1))};
    const QList<PlanStep> steps = plan(assessment, evaluate(catalog, assessment, Today).combined);
    QCOMPARE(order(steps), (QStringList{u"early"_s, u"late"_s, u"first"_s, u"second"_s}));
}

void tst_Plan::whatIsNotPendingStandsInNoPlan()
{
    const Catalog catalog = sampleCatalog();
    Assessment assessment = sampleAssessment();
    assessment.actions = {action(u"open"_s, {u"a.ban"_s}, 8), action(u"running"_s, {u"a.ban"_s}, 8),
                          action(u"done"_s, {u"a.ban"_s}, 8), action(u"dropped"_s, {u"a.ban"_s}, 8),
                          action(u"of nothing"_s, {u"d.info"_s}, 8)};
    assessment.actions[1].status = ActionStatus::InProgress;
    assessment.actions[2].status = ActionStatus::Done;
    assessment.actions[3].status = ActionStatus::Dropped;
    const QList<PlanStep> steps = plan(assessment, evaluate(catalog, assessment, Today).combined);
    QCOMPARE(order(steps), (QStringList{u"open"_s, u"running"_s, u"of nothing"_s}));
    QCOMPARE(steps.at(2).gain, (Fraction{0, 1}));
    QVERIFY(steps.at(2).repairs.isEmpty());
}

void tst_Plan::withoutLawThereIsNoGain()
{
    const Catalog catalog = sampleCatalog();
    Assessment assessment = sampleAssessment();
    const QDate before(2017, 1, 1); // no source of the catalog exists yet
    assessment.actions = {action(u"X"_s, {u"a.ban"_s}, 8)};
    const QList<PlanStep> steps = plan(assessment, evaluate(catalog, assessment, before).combined);
    QCOMPARE(steps.size(), 1);
    QCOMPARE(steps.at(0).gain, (Fraction{0, 1}));
    QCOMPARE(steps.at(0).after, (Fraction{0, 1}));
}

void tst_Plan::projectionChangesOnlyWhatFallsShort()
{
    const Catalog catalog = sampleCatalog();
    Assessment assessment = sampleAssessment();
    assessment.activities.append(activity(u"lab"_s, {{u"a.ban"_s, answered(Na)}, {u"b.duty"_s, answered(No)}}));
    const AssessmentEvaluation now = evaluate(catalog, assessment, Today);
    const AssessmentEvaluation then = projected(catalog, assessment, {u"a.ban"_s, u"g.minors"_s}, Today);
    QCOMPARE(then.activities.at(0).evaluation.law().earned, qint64{12 + 60});
    QVERIFY(!then.activities.at(0).evaluation.finding(u"a.ban"_s));
    // What does not apply stays out: the law of `lab` is b and c alone, and no practice of minors has come in.
    QCOMPARE(then.activities.at(1).evaluation.law().possible, now.activities.at(1).evaluation.law().possible);
    QCOMPARE(then.activities.at(1).evaluation.law().earned, now.activities.at(1).evaluation.law().earned);
    QCOMPARE(then.combined.applicable, now.combined.applicable);
    QVERIFY(then.combined.redLines.isEmpty());
    QCOMPARE(assessment.activities.at(0).answers.value(u"a.ban"_s).value, No); // the original is untouched
}

void tst_Plan::theCurveEndsWhereTheProjectionDoes()
{
    Catalog catalog = sampleCatalog();
    catalog.practices[1].scope = Scope::Organisation;
    catalog.index();
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int round = 0; round < 300; ++round) {
        Assessment assessment;
        assessment.asOf = Today;
        const int activities = 1 + random.bounded(3);
        const auto answers = [&catalog, &random](Scope scope) {
            Answers given;
            for (const Practice &practice : std::as_const(catalog.practices)) {
                const int value = random.bounded(7);
                if (value < 6 && practice.scope == scope)
                    given.insert(practice.id, answered(static_cast<AnswerValue>(value)));
            }
            return given;
        };
        assessment.organisation.answers = answers(Scope::Organisation);
        for (int i = 0; i < activities; ++i)
            assessment.activities.append(activity(QString::number(i), answers(Scope::Activity)));
        QStringList all;
        for (int i = 0; i < 4; ++i) {
            QStringList practices;
            for (const Practice &practice : std::as_const(catalog.practices)) {
                if (random.bounded(3) == 0)
                    practices.append(practice.id);
            }
            all += practices;
            assessment.actions.append(action(QString::number(i), practices, random.bounded(20)));
        }
        const Evaluation combined = evaluate(catalog, assessment, Today).combined;
        const View law = projected(catalog, assessment, all, Today).combined.law();
        const QList<PlanStep> steps = plan(assessment, combined);
        const Fraction end = law.possible > 0 ? Fraction::reduced(100 * law.earned, law.possible) : Fraction{};
        QVERIFY2(steps.last().after == end, qPrintable(u"seed %1, round %2"_s.arg(seed).arg(round)));
        const Fraction rise = gainOf(combined, all);
        const qint64 possible = combined.law().possible;
        if (possible > 0)
            QCOMPARE(
                Fraction::reduced(100 * combined.law().earned * rise.den + rise.num * possible, possible * rise.den),
                end);
    }
}

void tst_Plan::whoSeesToAFinding()
{
    const Catalog catalog = sampleCatalog();
    Assessment assessment = sampleAssessment();
    const auto charge = [&] {
        return chargeOf(assessment, *evaluate(catalog, assessment, Today).combined.finding(u"a.ban"_s));
    };
    QCOMPARE(charge(), Charge{});
    assessment.actions = {action(u"done"_s, {u"a.ban"_s}, 8, QDate(2026, 1, 1)),
                          action(u"late"_s, {u"a.ban"_s}, 8, QDate(2027, 2, 1)),
                          action(u"early"_s, {u"a.ban"_s}, 8, QDate(2027, 1, 1))};
    assessment.actions[0].status = ActionStatus::Done;
    assessment.actions[0].owner = u"张三"_s;
    assessment.actions[1].owner = u"李四"_s;
    assessment.actions[2].owner = u"王五"_s;
    QCOMPARE(charge(), (Charge{u"李四"_s, QDate(2027, 1, 1)}));
    Answer &answer = assessment.activities[0].answers[u"a.ban"_s];
    answer.responsible = u"赵六"_s;
    QCOMPARE(charge(), (Charge{u"赵六"_s, QDate(2027, 1, 1)}));
    answer.due = QDate(2028, 1, 1);
    QCOMPARE(charge(), (Charge{u"赵六"_s, QDate(2028, 1, 1)}));
    QCOMPARE(actionsOf(assessment, u"a.ban"_s).size(), 3);
    QVERIFY(actionsOf(assessment, u"b.duty"_s).isEmpty());
}

void tst_Plan::overdueIsPendingAndPast()
{
    Action one = action(u"X"_s, {}, 8, Today);
    QVERIFY(!isOverdue(one, Today)); // the day itself is still there to do it
    QVERIFY(isOverdue(one, Today.addDays(1)));
    one.status = ActionStatus::InProgress;
    QVERIFY(isOverdue(one, Today.addDays(1)));
    one.status = ActionStatus::Done;
    QVERIFY(!isOverdue(one, Today.addDays(1)));
    one.status = ActionStatus::Open;
    one.due = std::nullopt;
    QVERIFY(!isOverdue(one, Today));
}

void tst_Plan::oneSuggestionForEachFindingWithoutAnAction()
{
    Catalog catalog = sampleCatalog();
    catalog.practices[0].remedy = {u"改为自愿"_s, u"Make it voluntary"_s};
    Assessment assessment = sampleAssessment();
    assessment.actions = {action(u"dropped"_s, {u"b.duty"_s}, 8)};
    assessment.actions[0].status = ActionStatus::Dropped; // a decision, too: it is not proposed again
    assessment.activities[0].answers[u"a.ban"_s].responsible = u"张三"_s;
    assessment.activities[0].answers[u"a.ban"_s].due = QDate(2027, 1, 1);
    const Evaluation combined = evaluate(catalog, assessment, Today).combined;
    QList<Action> suggested = suggestedActions(catalog, assessment, combined, Language::En);
    QCOMPARE(suggested.size(), 1); // c.advice and e.std have no answer yet
    QCOMPARE(suggested.at(0).title, u"Make it voluntary"_s);
    QCOMPARE(suggested.at(0).practices, QStringList{u"a.ban"_s});
    QCOMPARE(suggested.at(0).owner, u"张三"_s);
    QCOMPARE(suggested.at(0).due, std::optional(QDate(2027, 1, 1)));
    QCOMPARE(suggested.at(0).effortHours, 0);
    QVERIFY(suggested.at(0).id.isEmpty());
    QCOMPARE(suggestedActions(catalog, assessment, combined, Language::Zh).at(0).title, u"改为自愿"_s);
    assessment.activities[0].answers[u"c.advice"_s] = answered(AnswerValue::Unknown);
    assessment.activities[0].answers[u"e.std"_s] = answered(AnswerValue::Mostly);
    suggested = suggestedActions(catalog, assessment, evaluate(catalog, assessment, Today).combined, Language::En);
    QCOMPARE(suggested.size(), 2);
    assessment.actions = suggested + assessment.actions;
    QVERIFY(suggestedActions(catalog, assessment, combined, Language::En).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Plan)
#include "tst_plan.moc"
