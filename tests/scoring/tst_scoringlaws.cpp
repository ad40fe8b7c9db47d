// Laws that hold for any answers: tried on many random ones, the seed of a failure is printed.
#include "samplecatalog.h"

#include <QRandomGenerator>
#include <QTest>

using namespace shihe;
using namespace shihe::test;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 22);
constexpr int Rounds = 500;

struct Situation
{
    Profile profile;
    Answers answers;
};

Situation randomSituation(const Catalog &catalog, QRandomGenerator &random)
{
    Situation situation;
    if (random.bounded(3) > 0)
        situation.profile.insert(u"minors"_s, random.bounded(2) == 0);
    if (random.bounded(3) > 0)
        situation.profile.insert(u"stored"_s, FactValue(qint64{random.bounded(20'000'000)}));
    for (const Practice &practice : catalog.practices) {
        const int value = random.bounded(7);
        if (value < 6)
            situation.answers.insert(practice.id, answered(static_cast<AnswerValue>(value)));
    }
    return situation;
}

} // namespace

class tst_ScoringLaws final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void improvingAnAnswerNeverLowersConformity();
    void answersOfOthersDoNotMatter();
    void notApplicableOnEverythingGivesNoFigure();
    void figuresStayInRange();
    void everyFindingsGainIsWhatHappens();
};

void tst_ScoringLaws::improvingAnAnswerNeverLowersConformity()
{
    const Catalog catalog = sampleCatalog();
    const QList<AnswerValue> ladder{AnswerValue::No, AnswerValue::Partly, AnswerValue::Mostly, AnswerValue::Yes};
    for (quint32 seed = 0; seed < Rounds; ++seed) {
        QRandomGenerator random(seed);
        Situation situation = randomSituation(catalog, random);
        const Practice &practice = catalog.practices.at(random.bounded(static_cast<int>(catalog.practices.size())));
        qint64 before = -1;
        QString grade = u"Z"_s;
        for (const AnswerValue value : ladder) {
            situation.answers.insert(practice.id, answered(value));
            const Evaluation evaluation = evaluate(catalog, situation.profile, situation.answers, Today);
            const qint64 conformity = evaluation.law().conformity().value_or(0);
            QVERIFY2(conformity >= before, qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY2(evaluation.law().grade <= grade, qPrintable(u"seed %1"_s.arg(seed)));
            before = conformity;
            grade = evaluation.law().grade;
        }
    }
}

void tst_ScoringLaws::answersOfOthersDoNotMatter()
{
    // Answers to what does not apply change nothing.
    const Catalog catalog = sampleCatalog();
    for (quint32 seed = 0; seed < Rounds; ++seed) {
        QRandomGenerator random(seed);
        Situation situation = randomSituation(catalog, random);
        situation.profile.insert(u"minors"_s, false);
        situation.answers.insert(u"g.minors"_s, answered(AnswerValue::No));
        const QJsonObject with = toJson(evaluate(catalog, situation.profile, situation.answers, Today));
        situation.answers.remove(u"g.minors"_s);
        QCOMPARE(toJson(evaluate(catalog, situation.profile, situation.answers, Today)), with);
    }
}

void tst_ScoringLaws::notApplicableOnEverythingGivesNoFigure()
{
    const Catalog catalog = sampleCatalog();
    Answers answers;
    for (const Practice &practice : catalog.practices)
        answers.insert(practice.id, answered(AnswerValue::NotApplicable));
    const Evaluation evaluation = evaluate(catalog, {}, answers, Today);
    for (const View &view : evaluation.views) {
        QVERIFY(!view.conformity());
        QVERIFY(view.conformityText().isEmpty());
        QVERIFY(view.grade.isEmpty());
        QCOMPARE(view.answered, view.applicable);
    }
    QVERIFY(evaluation.findings.isEmpty());
    QVERIFY(!evaluation.risk);
}

void tst_ScoringLaws::figuresStayInRange()
{
    const Catalog catalog = sampleCatalog();
    for (quint32 seed = 0; seed < Rounds; ++seed) {
        QRandomGenerator random(seed);
        const Situation situation = randomSituation(catalog, random);
        const Evaluation evaluation = evaluate(catalog, situation.profile, situation.answers, Today);
        for (const View &view : evaluation.views) {
            QVERIFY(0 <= view.earned && view.earned <= view.possible);
            QVERIFY(view.evidenced <= view.positive && view.positive <= view.answered);
            QVERIFY(view.answered <= view.applicable);
            QCOMPARE(view.grade.isEmpty(), view.possible == 0);
            QCOMPARE(view.provisional, view.answered < view.applicable);
        }
        for (const Finding &finding : evaluation.findings)
            QVERIFY(finding.levels.risk >= 0 && finding.levels.risk <= 3 && finding.gain.den > 0);
    }
}

void tst_ScoringLaws::everyFindingsGainIsWhatHappens()
{
    const Catalog catalog = sampleCatalog();
    for (quint32 seed = 0; seed < Rounds; ++seed) {
        QRandomGenerator random(seed);
        const Situation situation = randomSituation(catalog, random);
        const Evaluation before = evaluate(catalog, situation.profile, situation.answers, Today);
        for (const Finding &finding : before.findings) {
            Answers improved = situation.answers;
            improved.insert(finding.practice, answered(AnswerValue::Yes));
            const Evaluation after = evaluate(catalog, situation.profile, improved, Today);
            if (before.law().possible == 0)
                continue;
            QCOMPARE(after.law().possible, before.law().possible);
            const qint64 rise = after.law().earned - before.law().earned;
            QCOMPARE(finding.gain, Fraction::reduced(100 * rise, before.law().possible));
        }
    }
}

QTEST_GUILESS_MAIN(tst_ScoringLaws)
#include "tst_scoringlaws.moc"
