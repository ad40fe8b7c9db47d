#include "samplecatalog.h"

#include <QJsonArray>
#include <QTest>

using namespace shihe;
using namespace shihe::test;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 22);
const Profile NoMinors{{u"minors"_s, FactValue(false)}, {u"stored"_s, FactValue(qint64{1000})}};

constexpr auto Yes = AnswerValue::Yes;
constexpr auto Mostly = AnswerValue::Mostly;
constexpr auto Partly = AnswerValue::Partly;
constexpr auto No = AnswerValue::No;
constexpr auto Unknown = AnswerValue::Unknown;
constexpr auto Na = AnswerValue::NotApplicable;

Answers answers(const QList<std::pair<const char *, AnswerValue>> &given)
{
    Answers result;
    for (const auto &[id, value] : given)
        result.insert(QString::fromLatin1(id), answered(value));
    return result;
}

} // namespace

class tst_Scoring final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lawByHand_data();
    void lawByHand();
    void gradeBorders_data();
    void gradeBorders();
    void viewsOfOtherKinds();
    void whatHolds();
    void theLawOfAnotherDay();
    void redLinesCapEveryViewThatHoldsThem();
    void findingsAndTheirOrder();
    void prioritiesByHand_data();
    void prioritiesByHand();
    void anOverrideKeepsBoth();
    void gainIsTheRiseOfTheLawView();
    void unknownFactsAreNamed();
    void severalActivitiesCombineByTheWorst();
    void jsonHasTheDesignsShape();
};

// Weights in `law` today, without minors: a 5x4=20, b 4x3=12, c 2x1=2, d 3x0=0; possible 3x34=102.
void tst_Scoring::lawByHand_data()
{
    QTest::addColumn<Answers>("given");
    QTest::addColumn<qint64>("earned");
    QTest::addColumn<qint64>("possible");
    QTest::addColumn<QString>("conformity");
    QTest::addColumn<int>("answered");
    QTest::addColumn<QString>("grade");
    QTest::addColumn<bool>("provisional");

    const auto row = [](const char *name, const Answers &given, qint64 earned, qint64 possible,
                        const QString &conformity, int answeredCount, const QString &grade, bool provisional) {
        QTest::newRow(name) << given << earned << possible << conformity << answeredCount << grade << provisional;
    };
    row("nothing answered", {}, 0, 102, u"0.00"_s, 0, u"D"_s, true);
    row("all yes", answers({{"a.ban", Yes}, {"b.duty", Yes}, {"c.advice", Yes}, {"d.info", Yes}}), 102, 102,
        u"100.00"_s, 4, u"A"_s, false);
    row("weights count", answers({{"a.ban", Yes}}), 60, 102, u"58.82"_s, 1, u"D"_s, true);
    row("values count", answers({{"a.ban", Mostly}, {"b.duty", Partly}}), 52, 102, u"50.98"_s, 2, u"D"_s, true);
    row("na leaves the sum and counts as answered", answers({{"a.ban", Na}, {"b.duty", Yes}}), 36, 42, u"85.71"_s, 2,
        u"B"_s, true);
    row("unknown is no answer", answers({{"a.ban", Unknown}}), 0, 102, u"0.00"_s, 0, u"D"_s, true);
    row("weight 0 counts in coverage only", answers({{"d.info", No}}), 0, 102, u"0.00"_s, 1, u"D"_s, true);
    row("a mandatory no bars A", answers({{"a.ban", Yes}, {"b.duty", Yes}, {"c.advice", No}, {"d.info", Yes}}), 96, 102,
        u"94.11"_s, 4, u"A"_s, false);
    row("na on everything gives no figure", answers({{"a.ban", Na}, {"b.duty", Na}, {"c.advice", Na}, {"d.info", Na}}),
        0, 0, QString(), 4, QString(), false);
    row("a red line at no is E", answers({{"a.ban", No}, {"b.duty", Yes}, {"c.advice", Yes}, {"d.info", Yes}}), 42, 102,
        u"41.17"_s, 4, u"E"_s, false);
    row("a red line at partly is D at best",
        answers({{"a.ban", Partly}, {"b.duty", Yes}, {"c.advice", Yes}, {"d.info", Yes}}), 62, 102, u"60.78"_s, 4,
        u"D"_s, false);
}

void tst_Scoring::lawByHand()
{
    QFETCH(Answers, given);
    const Catalog catalog = sampleCatalog();
    const Evaluation evaluation = evaluate(catalog, NoMinors, given, Today);
    const View &law = evaluation.law();
    QTEST(law.earned, "earned");
    QTEST(law.possible, "possible");
    QTEST(law.conformityText(), "conformity");
    QCOMPARE(law.applicable, 4);
    QTEST(law.answered, "answered");
    QTEST(law.grade, "grade");
    QTEST(law.provisional, "provisional");
}

void tst_Scoring::gradeBorders_data()
{
    QTest::addColumn<int>("earned");
    QTest::addColumn<QString>("grade");
    QTest::newRow("90 is A") << 270 << u"A"_s;
    QTest::newRow("just below 90 is B") << 269 << u"B"_s;
    QTest::newRow("80 is B") << 240 << u"B"_s;
    QTest::newRow("just below 80 is C") << 239 << u"C"_s;
    QTest::newRow("60 is C") << 180 << u"C"_s;
    QTest::newRow("just below 60 is D") << 179 << u"D"_s;
    QTest::newRow("0 is D") << 0 << u"D"_s;
}

void tst_Scoring::gradeBorders()
{
    QFETCH(int, earned);
    Catalog catalog = sampleCatalog();
    // A hundred practices of severity 1 on a should-clause: weight 1 each, possible 300.
    catalog.practices.clear();
    Answers given;
    for (int i = 0; i < 100; ++i) {
        Practice practice;
        practice.id = u"p.%1"_s.arg(i, 3, 10, QChar(u'0'));
        practice.severity = 1;
        practice.cites = {{u"law"_s, u"3"_s}};
        catalog.practices.append(practice);
        const int value = std::clamp(earned - 3 * i, 0, 3);
        given.insert(practice.id, answered(value == 3 ? Yes : value == 2 ? Mostly : value == 1 ? Partly : No));
    }
    catalog.checklists.clear();
    catalog.index();
    const Evaluation evaluation = evaluate(catalog, NoMinors, given, Today);
    QCOMPARE(evaluation.law().earned, qint64{earned});
    QCOMPARE(evaluation.law().possible, qint64{300});
    QTEST(evaluation.law().grade, "grade");
}

void tst_Scoring::viewsOfOtherKinds()
{
    const Catalog catalog = sampleCatalog();
    const Evaluation evaluation = evaluate(catalog, NoMinors, answers({{"a.ban", Yes}, {"f.draft", Partly}}), Today);
    QStringList ids;
    for (const View &view : evaluation.views)
        ids.append(view.id);
    QCOMPARE(ids, (QStringList{u"law"_s, u"standards"_s, u"all"_s, u"none"_s, u"draft"_s, u"gbt"_s, u"law"_s, u"old"_s,
                               u"pledge"_s}));
    const View &standards = evaluation.views.at(1); // a 5x3, e 3x3
    QCOMPARE(standards.earned, qint64{45});
    QCOMPARE(standards.possible, qint64{72});
    const View *all = evaluation.view(u"all"_s); // a 20, b 12, c 2, d 0, e 9, f 9; h cites none of its sources
    QCOMPARE(all->possible, qint64{3 * 52});
    QCOMPARE(all->earned, qint64{60 + 9});
    QCOMPARE(all->applicable, 6);
    QCOMPARE(evaluation.view(u"none"_s)->applicable, 0);
    QVERIFY(evaluation.view(u"none"_s)->grade.isEmpty());
    QVERIFY(!evaluation.view(u"none"_s)->provisional);
    QCOMPARE(evaluation.view(u"draft"_s)->conformityText(), u"33.33"_s);
    QCOMPARE(evaluation.view(u"old"_s)->possible, qint64{36}); // superseded, yet with a view of its own
    QCOMPARE(evaluation.view(u"pledge"_s)->possible, qint64{3});
}

// What is made of nothing but drafts and texts not in force binds nobody; one source in force is enough.
void tst_Scoring::whatHolds()
{
    const Catalog catalog = sampleCatalog();
    const auto held = [&](QDate day) {
        QStringList ids;
        for (const View &view : evaluate(catalog, NoMinors, {}, day).views) {
            if (holds(catalog, view, day))
                ids << view.id;
        }
        return ids;
    };
    QCOMPARE(held(Today),
             (QStringList{u"law"_s, u"standards"_s, u"all"_s, u"none"_s, u"gbt"_s, u"law"_s, u"pledge"_s}));
    QCOMPARE(held(QDate(2020, 1, 1)), (QStringList{u"law"_s, u"standards"_s, u"none"_s, u"old"_s, u"pledge"_s}));
}

void tst_Scoring::theLawOfAnotherDay()
{
    const Catalog catalog = sampleCatalog();
    const Answers given = answers({{"b.duty", Partly}, {"f.draft", No}, {"a.ban", No}});

    const Evaluation early = evaluate(catalog, NoMinors, given, QDate(2020, 1, 15));
    QCOMPARE(early.law().possible, qint64{36}); // only old:1
    QCOMPARE(early.law().earned, qint64{12});
    QCOMPARE(early.views.at(1).applicable, 0);
    QCOMPARE(early.view(u"all"_s)->applicable, 1); // law and gbt do not exist yet, the draft does
    QVERIFY(early.redLines.isEmpty());
    QCOMPARE(early.findings.size(), 1);
    QCOMPARE(early.findings.constFirst().clauses, (QList<ClauseRef>{{u"old"_s, u"1"_s}}));
    QCOMPARE(early.anticipated.size(), 1);
    QCOMPARE(early.anticipated.constFirst().practice, u"f.draft"_s);
    QVERIFY(!early.anticipated.constFirst().binding);

    const Evaluation between = evaluate(catalog, NoMinors, given, QDate(2025, 4, 1)); // law is published only
    QCOMPARE(between.law().possible, qint64{36});
    QVERIFY(between.redLines.isEmpty());
    const auto anticipates = [&between](const QString &id) {
        return std::any_of(between.anticipated.cbegin(), between.anticipated.cend(),
                           [&id](const Finding &finding) { return finding.practice == id; });
    };
    QVERIFY(anticipates(u"c.advice"_s));  // unanswered, asked for by a text not yet effective
    QVERIFY(!anticipates(u"b.duty"_s));   // a finding already
    QVERIFY(between.finding(u"a.ban"_s)); // under gbt:1, which recommends
    QVERIFY(!between.finding(u"a.ban"_s)->binding);
    QVERIFY(!anticipates(u"d.info"_s)); // info asks for nothing

    QVERIFY(!evaluate(catalog, NoMinors, given, Today).lawKnownUntil);
    QCOMPARE(evaluate(catalog, NoMinors, given, Today.addDays(1)).lawKnownUntil, std::optional(Today));
}

void tst_Scoring::redLinesCapEveryViewThatHoldsThem()
{
    const Catalog catalog = sampleCatalog();
    Answers given = answers({{"a.ban", No}, {"e.std", Yes}, {"b.duty", Yes}, {"c.advice", Yes}, {"f.draft", Yes}});
    Evaluation evaluation = evaluate(catalog, NoMinors, given, Today);
    QCOMPARE(evaluation.redLines.size(), 1);
    QCOMPARE(evaluation.redLines.constFirst().practice, u"a.ban"_s);
    QCOMPARE(evaluation.views.at(0).grade, u"E"_s);
    QCOMPARE(evaluation.views.at(1).grade, u"E"_s); // a.ban is in `standards`, too
    QCOMPARE(evaluation.view(u"all"_s)->grade, u"E"_s);
    QCOMPARE(evaluation.view(u"draft"_s)->grade, u"A"_s);
    QVERIFY(evaluation.openRedLines.isEmpty()); // e.std is marked, but nothing of it binds

    given.remove(u"a.ban"_s);
    evaluation = evaluate(catalog, NoMinors, given, Today);
    QCOMPARE(evaluation.openRedLines, QStringList{u"a.ban"_s});
    QVERIFY(evaluation.redLines.isEmpty());
    given.insert(u"a.ban"_s, answered(Unknown));
    QCOMPARE(evaluate(catalog, NoMinors, given, Today).openRedLines, QStringList{u"a.ban"_s});
    given.insert(u"a.ban"_s, answered(Na));
    QVERIFY(evaluate(catalog, NoMinors, given, Today).openRedLines.isEmpty());
}

void tst_Scoring::findingsAndTheirOrder()
{
    const Catalog catalog = sampleCatalog();
    const Evaluation evaluation = evaluate(
        catalog, NoMinors, answers({{"a.ban", No}, {"b.duty", No}, {"c.advice", Mostly}, {"d.info", No}}), Today);
    QStringList ids;
    for (const Finding &finding : evaluation.findings)
        ids.append(finding.practice);
    // a serious x very high, b high x high = high; e medium x high = medium (standards), c low x low = low.
    // d weighs nothing, f is only in a superseded draft, h only in a pledge.
    QCOMPARE(ids, (QStringList{u"a.ban"_s, u"b.duty"_s, u"e.std"_s, u"c.advice"_s}));
    QCOMPARE(evaluation.risk, std::optional(3));
    QVERIFY(evaluation.findings.at(0).binding);
    QVERIFY(!evaluation.findings.at(2).binding);
    QCOMPARE(evaluation.findings.at(2).answer, std::optional<AnswerValue>());
    QVERIFY(!evaluation.findings.at(3).binding); // a should binds nobody
    QCOMPARE(evaluation.findings.at(0).clauses, (QList<ClauseRef>{{u"gbt"_s, u"1"_s}, {u"law"_s, u"1"_s}}));
    QVERIFY(evaluation.anticipated.isEmpty());
}

void tst_Scoring::prioritiesByHand_data()
{
    QTest::addColumn<QString>("practice");
    QTest::addColumn<AnswerValue>("answer");
    QTest::addColumn<qint64>("stored");
    QTest::addColumn<bool>("minors");
    QTest::addColumn<Levels>("levels");
    const auto row = [](const char *name, const char *id, AnswerValue answer, qint64 stored, bool minors,
                        const Levels &levels) {
        QTest::newRow(name) << QString::fromLatin1(id) << answer << stored << minors << levels;
    };
    row("severity 4 at no", "b.duty", No, 0, false, {2, 2, 2});
    row("severity 4 at partly", "b.duty", Partly, 0, false, {2, 1, 1});
    row("severity 4 at mostly", "b.duty", Mostly, 0, false, {2, 0, 1});
    row("red line at no", "a.ban", No, 0, false, {3, 3, 3});
    row("red line at partly", "a.ban", Partly, 0, false, {3, 1, 2});
    row("severity 2 at unknown", "c.advice", Unknown, 0, false, {0, 2, 1});
    row("499,999 persons", "c.advice", No, 499'999, false, {0, 2, 1});
    row("500,000 persons raise impact", "c.advice", No, 500'000, false, {1, 2, 1});
    row("minors raise impact", "b.duty", No, 0, true, {3, 2, 3});
    row("capped at serious", "a.ban", Mostly, 500'000, true, {3, 0, 1});
    row("1,000,000 is not above", "b.duty", Mostly, 1'000'000, false, {3, 0, 1});
    row("above 1,000,000 likelihood is medium at least", "b.duty", Mostly, 1'000'001, false, {3, 1, 2});
    row("above 10,000,000 it is high at least", "b.duty", Mostly, 10'000'001, false, {3, 2, 3});
    row("the floor lowers nothing", "a.ban", No, 10'000'001, false, {3, 3, 3});
}

void tst_Scoring::prioritiesByHand()
{
    QFETCH(QString, practice);
    QFETCH(AnswerValue, answer);
    QFETCH(qint64, stored);
    QFETCH(bool, minors);
    const Catalog catalog = sampleCatalog();
    const Profile profile{{u"minors"_s, FactValue(minors)}, {u"stored"_s, FactValue(stored)}};
    const Evaluation evaluation = evaluate(catalog, profile, {{practice, answered(answer)}}, Today);
    const Finding *finding = evaluation.finding(practice);
    QVERIFY(finding);
    QFETCH(Levels, levels);
    QCOMPARE(finding->computed.impact, levels.impact);
    QCOMPARE(finding->computed.likelihood, levels.likelihood);
    QCOMPARE(finding->computed.risk, levels.risk);
    QCOMPARE(finding->levels, finding->computed);
}

void tst_Scoring::anOverrideKeepsBoth()
{
    const Catalog catalog = sampleCatalog();
    Answer answer = answered(No);
    answer.risk = RiskOverride{.impact = 1, .likelihood = {}, .reason = u"试点"_s};
    const Evaluation evaluation = evaluate(catalog, NoMinors, {{u"b.duty"_s, answer}}, Today);
    const Finding *finding = evaluation.finding(u"b.duty"_s);
    QCOMPARE(finding->computed, (Levels{2, 2, 2}));
    QCOMPARE(finding->levels, (Levels{1, 2, 1}));
    QCOMPARE(finding->risk->reason, u"试点"_s);
}

void tst_Scoring::gainIsTheRiseOfTheLawView()
{
    const Catalog catalog = sampleCatalog();
    const Evaluation evaluation =
        evaluate(catalog, NoMinors, answers({{"b.duty", Partly}, {"a.ban", No}, {"e.std", No}}), Today);
    // 12 x 2 of 102, and 20 x 3 of 102, in per cent.
    QCOMPARE(evaluation.finding(u"b.duty"_s)->gain, (Fraction{400, 17}));
    QCOMPARE(evaluation.finding(u"a.ban"_s)->gain, (Fraction{1000, 17}));
    QCOMPARE(evaluation.finding(u"e.std"_s)->gain, (Fraction{0, 1}));
}

void tst_Scoring::unknownFactsAreNamed()
{
    const Catalog catalog = sampleCatalog();
    const Evaluation evaluation = evaluate(catalog, {}, {}, Today);
    QCOMPARE(evaluation.unknownFacts, (QStringList{u"minors"_s, u"stored"_s}));
    QCOMPARE(evaluation.assumed, QStringList{u"g.minors"_s});
    QVERIFY(evaluation.applicable.contains(u"g.minors"_s));
    QVERIFY(!evaluate(catalog, NoMinors, {}, Today).applicable.contains(u"g.minors"_s));
}

void tst_Scoring::severalActivitiesCombineByTheWorst()
{
    const Catalog catalog = sampleCatalog();
    Assessment assessment;
    assessment.organisation.profile = {{u"stored"_s, FactValue(qint64{10})}};
    Activity gate;
    gate.id = u"gate"_s;
    gate.profile = {{u"minors"_s, FactValue(true)}};
    gate.answers = answers({{"a.ban", Yes}, {"b.duty", Partly}, {"c.advice", Na}, {"g.minors", Mostly}});
    Activity app;
    app.id = u"app"_s;
    app.profile = {{u"minors"_s, FactValue(false)}};
    app.answers = answers({{"a.ban", No}, {"b.duty", Yes}, {"c.advice", Na}});
    assessment.activities = {gate, app};

    const AssessmentEvaluation result = evaluate(catalog, assessment, Today);
    QCOMPARE(result.activities.size(), 2);
    QCOMPARE(result.activities.at(0).evaluation.redLines.size(), 0);
    QCOMPARE(result.activities.at(1).evaluation.redLines.size(), 1);
    const Evaluation &combined = result.combined;
    QCOMPARE(combined.redLines.size(), 1);
    // a no (app), b partly (gate), g mostly (gate), d unanswered; c is not applicable anywhere.
    QCOMPARE(combined.law().earned, qint64{12 * 1 + 15 * 2});
    QCOMPARE(combined.law().possible, qint64{3 * (20 + 12 + 15)});
    QCOMPARE(combined.finding(u"a.ban"_s)->activity, u"app"_s);
    QCOMPARE(combined.finding(u"b.duty"_s)->activity, u"gate"_s);
    QCOMPARE(combined.finding(u"b.duty"_s)->levels.impact, 3); // the gate's minors raise it
    QVERIFY(combined.assumed.isEmpty());
    // What the trace of a combined figure is made of.
    const Answers counted = combinedAnswers(catalog, assessment, Today);
    QCOMPARE(counted.value(u"a.ban"_s).value, No);
    QCOMPARE(counted.value(u"b.duty"_s).value, Partly);
    QCOMPARE(counted.value(u"g.minors"_s).value, Mostly);
    QVERIFY(!counted.contains(u"d.law"_s));
}

void tst_Scoring::jsonHasTheDesignsShape()
{
    const Catalog catalog = sampleCatalog();
    const QJsonObject json = toJson(evaluate(catalog, NoMinors, answers({{"a.ban", No}}), Today));
    QCOMPARE(json.keys(),
             (QStringList{u"anticipated"_s, u"applicable"_s, u"as_of"_s, u"assumed"_s, u"catalog"_s, u"findings"_s,
                          u"open_red_lines"_s, u"red_lines"_s, u"risk"_s, u"unknown_facts"_s, u"views"_s}));
    const QJsonObject finding = json.value(u"findings"_s).toArray().first().toObject();
    QCOMPARE(finding.keys(), (QStringList{u"answer"_s, u"binding"_s, u"clauses"_s, u"computed"_s, u"gain"_s,
                                          u"impact"_s, u"likelihood"_s, u"override"_s, u"practice"_s, u"risk"_s}));
    QCOMPARE(finding.value(u"likelihood"_s).toString(), u"very-high"_s);
    QCOMPARE(finding.value(u"risk"_s).toString(), u"serious"_s);
    QVERIFY(finding.value(u"override"_s).isNull());
    const QJsonObject view = json.value(u"views"_s).toArray().first().toObject();
    QCOMPARE(view.keys(),
             (QStringList{u"answered"_s, u"applicable"_s, u"conformity"_s, u"earned"_s, u"evidenced"_s, u"grade"_s,
                          u"id"_s, u"kind"_s, u"positive"_s, u"possible"_s, u"provisional"_s}));
    QVERIFY(json.value(u"views"_s).toArray().at(3).toObject().value(u"conformity"_s).isNull());
}

QTEST_GUILESS_MAIN(tst_Scoring)
#include "tst_scoring.moc"
