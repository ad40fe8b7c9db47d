// A view taken apart by topic and level: by hand, and back together.
#include "samplecatalog.h"

#include "core/scoring/topics.h"

#include <QTest>

using namespace shihe;
using namespace shihe::test;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 22);

/// a.ban and b.duty are of one topic, all others of another.
Catalog twoTopics()
{
    Catalog catalog = sampleCatalog();
    for (Practice &practice : catalog.practices)
        practice.topic = practice.id < u"c"_s ? u"first"_s : u"second"_s;
    return catalog;
}

Assessment twoActivities()
{
    Assessment assessment;
    const Profile facts{{u"minors"_s, FactValue(false)}, {u"stored"_s, FactValue(qint64{1000})}};
    for (const QString &id : {u"gate"_s, u"app"_s}) {
        Activity activity;
        activity.id = id;
        activity.profile = facts;
        assessment.activities.append(activity);
    }
    assessment.activities[0].answers = {{u"a.ban"_s, answered(AnswerValue::Yes)},
                                        {u"b.duty"_s, answered(AnswerValue::Mostly)},
                                        {u"c.advice"_s, answered(AnswerValue::NotApplicable)}};
    assessment.activities[1].answers = {{u"a.ban"_s, answered(AnswerValue::Partly)},
                                        {u"c.advice"_s, answered(AnswerValue::Yes)}};
    return assessment;
}

} // namespace

class tst_Topics final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Weights in `law`: a 20 (prohibited), b 12 (shall), c 2 (should), d 0 (info).
    void byHand()
    {
        const Catalog catalog = twoTopics();
        const Assessment assessment = twoActivities();
        const AssessmentEvaluation all = evaluate(catalog, assessment, Today);
        const QList<TopicPart> parts =
            byTopic(catalog, all.activities[0].evaluation, u"law"_s, assessment.activities[0].answers);
        QCOMPARE(parts.size(), 2);
        const auto &first = parts[parts[0].topic == u"first"_s ? 0 : 1];
        const auto &second = parts[parts[0].topic == u"first"_s ? 1 : 0];
        QCOMPARE(first.whole, (Part{84, 96, 2, 2}));
        QCOMPARE(first.whole.conformityText(), u"87.50"_s);
        QCOMPARE(first.levels.value(Level::Prohibited), (Part{60, 60, 1, 1}));
        QCOMPARE(first.levels.value(Level::Shall), (Part{24, 36, 1, 1}));
        QCOMPARE(second.whole, (Part{0, 0, 2, 1})); // `na` leaves the sums and counts as answered
        QCOMPARE(second.whole.conformityText(), QString());
        QCOMPARE(second.levels.keys(), (QList<Level>{Level::Should, Level::Info}));
    }

    void theWorstAnswerCounts()
    {
        const Catalog catalog = twoTopics();
        const Assessment assessment = twoActivities();
        const Answers answers = combinedAnswers(catalog, assessment, Today);
        QCOMPARE(answers.value(u"a.ban"_s).value, AnswerValue::Partly);
        QVERIFY(!answers.contains(u"b.duty"_s)); // not answered is worse than mostly
        QCOMPARE(answers.value(u"c.advice"_s).value, AnswerValue::Yes);
    }

    void thePartsAreTheView()
    {
        const Catalog catalog = twoTopics();
        const Assessment assessment = twoActivities();
        const AssessmentEvaluation all = evaluate(catalog, assessment, Today);
        const Answers answers = combinedAnswers(catalog, assessment, Today);
        for (const View &view : all.combined.views) {
            Part sum;
            for (const TopicPart &part : byTopic(catalog, all.combined, view.id, answers)) {
                sum.earned += part.whole.earned;
                sum.possible += part.whole.possible;
                sum.applicable += part.whole.applicable;
                sum.answered += part.whole.answered;
            }
            QCOMPARE(sum, (Part{view.earned, view.possible, view.applicable, view.answered}));
        }
    }
};

QTEST_APPLESS_MAIN(tst_Topics)
#include "tst_topics.moc"
