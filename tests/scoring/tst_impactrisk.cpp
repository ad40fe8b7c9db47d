// The impact assessment by the method: matrix, corrections, the worst field, what is missing, how long it is kept.
#include "core/assessment/casefile.h"
#include "core/assessment/impactitems.h"
#include "core/catalog/compiled.h"
#include "core/scoring/impactrisk.h"

#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

class tst_ImpactRisk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void matrixIsThatOfTheStandard_data();
    void matrixIsThatOfTheStandard();
    void correctionsStayWithinTheLevels();
    void judgementWithoutAReasonDoesNotCount();
    void correctionWithoutAReasonDoesNotCount();
    void worstFieldCounts();
    void whatIsMissingIsNamed();
    void isKeptThreeYears();
    void itemsGiveTheSameAgain();
    void caseFileHoldsAll();
    void caseFileNamesTheFault_data();
    void caseFileNamesTheFault();

private:
    /// All that there is to enter, of one activity: low in every field.
    [[nodiscard]] Assessment complete() const;
    [[nodiscard]] ImpactRisk riskOf(const Assessment &assessment) const { return impactRisk(m_catalog, assessment); }

    Catalog m_catalog;
};

void tst_ImpactRisk::initTestCase()
{
    auto catalog = builtIn();
    QVERIFY(catalog);
    m_catalog = std::move(*catalog);
}

Assessment tst_ImpactRisk::complete() const
{
    Assessment assessment;
    assessment.activities.append(Activity{.id = u"gate"_s, .title = {}, .profile = {}, .answers = {}});
    ImpactAssessment &impact = assessment.impact;
    for (const ImpactText text : ImpactTexts)
        impact.texts[text] = word(text);
    impact.signer = u"林清"_s;
    impact.approver = u"王芳"_s;
    impact.published = true;
    impact.unacceptable = 2;
    impact.decidedOn = QDate(2026, 10, 1);
    impact.finishedOn = QDate(2026, 11, 20);
    ActivityImpact &gate = impact.activities[u"gate"_s];
    DataFlow flow{.id = u"1"_s, .sensitive = true};
    for (const DataField field : DataFields)
        flow.texts[field] = word(field);
    gate.flows = {flow};
    for (const ImpactTopic topic : ImpactTopics)
        gate.topics[topic] = word(topic);
    for (DimensionJudgement &dimension : gate.dimensions) {
        dimension.level = 0;
        dimension.reason = u"理由"_s;
        for (LikelihoodJudgement &factor : dimension.factors) {
            factor.level = 0;
            factor.reason = u"理由"_s;
        }
    }
    gate.treatments = {Treatment{.id = u"1"_s,
                                 .handling = Handling::AtOnce,
                                 .measure = u"措施"_s,
                                 .responsible = u"李明"_s,
                                 .until = QDate(2026, 12, 1),
                                 .residual = 0,
                                 .residualReason = u"理由"_s}};
    return assessment;
}

void tst_ImpactRisk::matrixIsThatOfTheStandard_data()
{
    QTest::addColumn<int>("impact");
    QTest::addColumn<int>("likelihood");
    QTest::addColumn<int>("risk");
    // GB/T 39335-2020, table D.5: low, medium, high, serious as 0 to 3.
    const std::array<std::array<int, 4>, 4> table{{{0, 0, 1, 1}, {0, 1, 1, 2}, {1, 1, 2, 3}, {1, 2, 3, 3}}};
    for (int impact = 0; impact < 4; ++impact) {
        for (int likelihood = 0; likelihood < 4; ++likelihood) {
            QTest::addRow("%s, %s", qPrintable(impactWord(impact)), qPrintable(likelihoodWord(likelihood)))
                << impact << likelihood
                << table.at(static_cast<std::size_t>(impact)).at(static_cast<std::size_t>(likelihood));
        }
    }
}

void tst_ImpactRisk::matrixIsThatOfTheStandard()
{
    QFETCH(const int, impact);
    QFETCH(const int, likelihood);
    QFETCH(const int, risk);
    Assessment assessment = complete();
    DimensionJudgement &judgement = assessment.impact.activities[u"gate"_s].dimensions[1];
    judgement.level = impact;
    judgement.factors[2].level = likelihood;
    QCOMPARE(riskOf(assessment).activities.at(0).dimensions[1].fields[2], std::optional(risk));
}

void tst_ImpactRisk::correctionsStayWithinTheLevels()
{
    Assessment assessment = complete();
    DimensionJudgement &judgement = assessment.impact.activities[u"gate"_s].dimensions[0];
    const auto impact = [&] { return riskOf(assessment).activities.at(0).dimensions[0].impact; };
    judgement.corrections[ImpactCorrection::Deidentified] = {true, u"理由"_s};
    QCOMPARE(impact(), std::optional(0)); // no lower than low
    judgement.corrections[ImpactCorrection::ManyPersons] = {true, u"理由"_s};
    QCOMPARE(impact(), std::optional(0)); // one up, one down
    judgement.corrections[ImpactCorrection::Vulnerable] = {true, u"理由"_s};
    QCOMPARE(impact(), std::optional(1));
    judgement.level = 3;
    QCOMPARE(impact(), std::optional(3)); // added up first, then no higher than serious
    judgement.factors[0].lowered = {true, u"理由"_s};
    QCOMPARE(riskOf(assessment).activities.at(0).dimensions[0].likelihood[0], std::optional(0));
    judgement.factors[0].level = 3;
    QCOMPARE(riskOf(assessment).activities.at(0).dimensions[0].likelihood[0], std::optional(2));
}

void tst_ImpactRisk::judgementWithoutAReasonDoesNotCount()
{
    Assessment assessment = complete();
    DimensionJudgement &judgement = assessment.impact.activities[u"gate"_s].dimensions[3];
    judgement.level = 3;
    judgement.reason = u"  "_s;
    const ImpactRisk risk = riskOf(assessment);
    QVERIFY(!risk.activities.at(0).dimensions[3].risk);
    QVERIFY(!risk.activities.at(0).judged);
    QCOMPARE(risk.risk, std::optional(0)); // of the others so far
    QVERIFY(risk.gaps.contains(ImpactGap{ImpactGap::Kind::Impact, u"gate"_s, 3}));
}

void tst_ImpactRisk::correctionWithoutAReasonDoesNotCount()
{
    Assessment assessment = complete();
    assessment.impact.activities[u"gate"_s].dimensions[0].corrections[ImpactCorrection::Vulnerable].applies = true;
    const ImpactRisk risk = riskOf(assessment);
    QCOMPARE(risk.activities.at(0).dimensions[0].impact, std::optional(0));
    QCOMPARE(risk.gaps, QList<ImpactGap>({{ImpactGap::Kind::Correction, u"gate"_s, 0, 1}}));
}

void tst_ImpactRisk::worstFieldCounts()
{
    Assessment assessment = complete();
    assessment.activities.append(Activity{.id = u"app"_s, .title = {}, .profile = {}, .answers = {}});
    ActivityImpact app = assessment.impact.activities.value(u"gate"_s);
    app.dimensions[2].level = 3;
    app.dimensions[2].factors[1].level = 2;
    assessment.impact.activities.insert(u"app"_s, app);
    const ImpactRisk risk = riskOf(assessment);
    QCOMPARE(risk.activities.at(0).risk, std::optional(0));
    QCOMPARE(risk.activities.at(1).dimensions[2].risk, std::optional(3));
    QCOMPARE(risk.activities.at(1).risk, std::optional(3));
    QCOMPARE(risk.risk, std::optional(3));
    QCOMPARE(risk.residual, std::optional(0));
}

void tst_ImpactRisk::whatIsMissingIsNamed()
{
    QVERIFY(riskOf(complete()).isComplete());

    Assessment empty = complete();
    empty.impact = {};
    QVERIFY(!riskOf(empty).risk);
    // The whole: 3 texts, signer, published, level, its day, the end, approver. The activity: mapping, 5 topics, 4
    // impacts, 16 likelihoods.
    QCOMPARE(riskOf(empty).gaps.size(), 9 + 1 + 5 + 4 + 16);

    Assessment late = complete();
    late.impact.decidedOn = QDate(2026, 11, 21);
    QCOMPARE(riskOf(late).gaps, QList<ImpactGap>({{ImpactGap::Kind::DecidedLate}}));

    Assessment untreated = complete();
    ActivityImpact &gate = untreated.impact.activities[u"gate"_s];
    gate.dimensions[1].level = 3; // medium
    gate.treatments[0].dimension = 0;
    QCOMPARE(riskOf(untreated).gaps, QList<ImpactGap>({{ImpactGap::Kind::Untreated, u"gate"_s, 1}}));

    Assessment voice = complete();
    voice.impact.activities[u"gate"_s].topics[ImpactTopic::Accuracy].clear();
    QCOMPARE(riskOf(voice).gaps.size(), 1);
    voice.activities[0].profile.insert(u"modalities"_s, QStringList{u"voice"_s});
    QVERIFY(riskOf(voice).isComplete()); // asked of faces only
}

void tst_ImpactRisk::isKeptThreeYears()
{
    QCOMPARE(riskOf(complete()).keptUntil, std::optional(QDate(2029, 11, 20)));
    QCOMPARE(keptUntil(QDate(2028, 2, 29)), QDate(2031, 2, 28));
}

void tst_ImpactRisk::itemsGiveTheSameAgain()
{
    Assessment assessment = complete();
    ActivityImpact &gate = assessment.impact.activities[u"gate"_s];
    gate.dimensions[2].corrections[ImpactCorrection::ManyPersons] = {true, u"62万人"_s};
    gate.dimensions[2].factors[3].lowered = {true, {}};
    gate.treatments[0].dimension = 3;
    gate.flows.prepend(DataFlow{.id = u"2"_s});      // before the first, and nothing in it
    gate.treatments.append(Treatment{.id = u"0"_s}); // after it, though it sorts before
    QCOMPARE(impactFrom(itemsOf(assessment.impact)), assessment.impact);
    QVERIFY(itemsOf({}).isEmpty());
    QVERIFY(impactFrom({}).isEmpty());
}

void tst_ImpactRisk::caseFileHoldsAll()
{
    const auto file = readCase(m_catalog, R"(case: 1
title: 门禁
as_of: 2026-11-22
impact:
  necessity: 处理敏感个人信息
  signer: 林清
  published: false
  unacceptable: high
  decided_on: 2026-10-01
  activities:
    gate:
      topics: {lawful: 合法}
      data: [{types: 人脸, sensitive: true, cross_border: 不出境}]
      dimensions:
        d4:
          impact: serious
          reason: 人脸不能更换
          many_persons: 62万人
          likelihood: {f2: {level: very-high, reason: 没有流程, lowered: 有演练}}
      treatments: [{dimension: d4, handling: accept, measure: 已告知, residual: low, reason: 轻微}]
activities:
  - {id: gate, title: 闸机}
)",
                               u"case.yaml"_s);
    QVERIFY(file);
    const ImpactAssessment &impact = file->assessment.impact;
    QCOMPARE(impact.texts[ImpactText::Necessity], u"处理敏感个人信息"_s);
    QCOMPARE(impact.published, std::optional(false));
    QCOMPARE(impact.decidedOn, std::optional(QDate(2026, 10, 1)));
    const ActivityImpact gate = impact.activities.value(u"gate"_s);
    QCOMPARE(gate.flows.at(0).texts[DataField::CrossBorder], u"不出境"_s);
    QCOMPARE(gate.dimensions[3].level, std::optional(3));
    QVERIFY(gate.dimensions[3].corrections[ImpactCorrection::ManyPersons].counts());
    QCOMPARE(gate.dimensions[3].factors[1].lowered.reason, u"有演练"_s);
    QCOMPARE(gate.treatments.at(0).handling, std::optional(Handling::Accept));
    const ImpactRisk risk = impactRisk(m_catalog, file->assessment);
    QCOMPARE(risk.risk, std::optional(3)); // serious, high
}

void tst_ImpactRisk::caseFileNamesTheFault_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("code");
    QTest::newRow("key") << QByteArray("  reason: x") << u"case.unknown-key"_s;
    QTest::newRow("level") << QByteArray("  unacceptable: very-high") << u"case.not-a-level"_s;
    QTest::newRow("day") << QByteArray("  finished_on: soon") << u"case.not-a-date"_s;
    QTest::newRow("flag") << QByteArray("  published: perhaps") << u"case.not-one-of"_s;
    QTest::newRow("activity") << QByteArray("  activities: {other: {}}") << u"case.unknown-key"_s;
    QTest::newRow("dimension") << QByteArray("  activities: {main: {dimensions: {d5: {}}}}") << u"case.unknown-key"_s;
    QTest::newRow("handling") << QByteArray("  activities: {main: {treatments: [{handling: later}]}}")
                              << u"case.not-one-of"_s;
    QTest::newRow("list") << QByteArray("  activities: {main: {data: 人脸}}") << u"case.not-a-list"_s;
}

void tst_ImpactRisk::caseFileNamesTheFault()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, code);
    const auto file = readCase(m_catalog, "case: 1\ntitle: x\nas_of: 2026-11-22\nimpact:\n" + line + "\n", u"c.yaml"_s);
    QVERIFY(!file);
    QCOMPARE(file.error().error.code, code);
    QCOMPARE(file.error().line, 5);
}

QTEST_GUILESS_MAIN(tst_ImpactRisk)
#include "tst_impactrisk.moc"
