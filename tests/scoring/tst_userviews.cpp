// What a user catalog adds counts in its own views and moves no figure of any other.
#include "core/scoring/trace.h"
#include "samplecatalog.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace shihe;
using namespace shihe::test;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 22);
constexpr quint32 Rounds = 500;

Practice practice(const QString &id, int severity, const QList<ClauseRef> &cites)
{
    Practice made;
    made.id = id;
    made.severity = severity;
    made.cites = cites;
    return made;
}

/// The sample with a catalog `u` that would do all the harm it can: a source that calls itself binding and in force,
/// practices that cite the law, the standard and the draft, one of them marked a red line.
Catalog withUser()
{
    Catalog catalog = sampleCatalog();
    Source policy;
    policy.id = u"u/policy"_s;
    policy.force = Force::Binding;
    policy.status = {{QDate(2020, 1, 1), Status::InForce}};
    for (const Level level : {Level::Prohibited, Level::Shall}) {
        Clause clause;
        clause.at = QString::number(policy.clauses.size() + 1);
        clause.level = level;
        policy.clauses.append(clause);
    }
    catalog.sources.insert(5, policy); // by id: after "pledge"
    Fact guests;
    guests.id = u"u_guests"_s;
    catalog.facts.append(guests);

    Practice line = practice(u"u/line"_s, 5, {{u"law"_s, u"1"_s}, {u"gbt"_s, u"2"_s}, {u"u/policy"_s, u"1"_s}});
    line.redLine = true;
    Practice coming = practice(u"u/coming"_s, 4, {{u"draft"_s, u"1"_s}, {u"law"_s, u"2"_s}});
    Practice own = practice(u"u/own"_s, 2, {{u"u/policy"_s, u"2"_s}});
    own.applies = Condition{.kind = Condition::Kind::Is, .children = {}, .fact = u"u_guests"_s, .value = true};
    catalog.practices += {coming, line, own};

    Checklist list;
    list.id = u"u/list"_s;
    list.sources = {u"u/policy"_s, u"law"_s};
    list.sections = {{u"all"_s, {}, {u"u/line"_s, u"u/coming"_s, u"u/own"_s, u"a.ban"_s}}};
    catalog.checklists.append(list);
    catalog.users = {{{u"u"_s, u"1.0.0"_s, QString(64, u'a')}, Today, {u"u_guests"_s}}};
    catalog.index();
    return catalog;
}

struct Situation
{
    Profile profile;
    Answers answers;
};

Situation randomSituation(const Catalog &catalog, QRandomGenerator &random)
{
    Situation situation;
    for (const QString &flag : {u"minors"_s, u"u_guests"_s}) {
        if (random.bounded(3) > 0)
            situation.profile.insert(flag, random.bounded(2) == 0);
    }
    if (random.bounded(3) > 0)
        situation.profile.insert(u"stored"_s, FactValue(qint64{random.bounded(20'000'000)}));
    for (const Practice &practice : catalog.practices) {
        const int value = random.bounded(7);
        if (value < 6)
            situation.answers.insert(practice.id, answered(static_cast<AnswerValue>(value)));
    }
    return situation;
}

/// @p json without what only the user catalog can have put in: ids in the lists, its views, its facts.
QJsonObject withoutUser(QJsonObject json)
{
    for (const QString &key : {u"applicable"_s, u"assumed"_s, u"unknown_facts"_s}) {
        QJsonArray kept;
        const QJsonArray all = json.value(key).toArray();
        for (const QJsonValue &id : all) {
            if (!isOfUser(id.toString()) && id.toString() != u"u_guests")
                kept.append(id);
        }
        json.insert(key, kept);
    }
    QJsonArray views;
    const QJsonArray all = json.value(u"views").toArray();
    for (const QJsonValue &view : all) {
        if (!isOfUser(view[u"id"_s].toString()))
            views.append(view);
    }
    json.insert(u"views", views);
    return json;
}

} // namespace

class tst_UserViews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingElseMoves();
    void nothingElseMovesOverSeveralActivities();
    void theirOwnViewsCount();
    void noRedLine();
    void theShapeStays();
};

void tst_UserViews::nothingElseMoves()
{
    const Catalog alone = sampleCatalog();
    const Catalog both = withUser();
    for (quint32 seed = 0; seed < Rounds; ++seed) {
        QRandomGenerator random(seed);
        const Situation situation = randomSituation(both, random);
        const QDate day = Today.addDays(-random.bounded(3000));
        const QJsonObject before = toJson(evaluate(alone, situation.profile, situation.answers, day));
        const QJsonObject after = toJson(evaluate(both, situation.profile, situation.answers, day));
        QVERIFY2(withoutUser(after) == before, qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void tst_UserViews::nothingElseMovesOverSeveralActivities()
{
    const Catalog alone = sampleCatalog();
    const Catalog both = withUser();
    for (quint32 seed = 0; seed < Rounds / 10; ++seed) {
        QRandomGenerator random(seed);
        Assessment assessment;
        for (const QString &id : {u"x"_s, u"y"_s}) {
            const Situation situation = randomSituation(both, random);
            assessment.activities.append({id, {}, situation.profile, situation.answers});
        }
        const QJsonObject before = toJson(evaluate(alone, assessment, Today).combined);
        const QJsonObject after = toJson(evaluate(both, assessment, Today).combined);
        QVERIFY2(withoutUser(after) == before, qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void tst_UserViews::theirOwnViewsCount()
{
    const Catalog catalog = withUser();
    const Answers answers{{u"u/line"_s, answered(AnswerValue::No)},
                          {u"u/coming"_s, answered(AnswerValue::Yes)},
                          {u"a.ban"_s, answered(AnswerValue::Yes)}};
    const Evaluation evaluation = evaluate(catalog, {{u"u_guests"_s, true}}, answers, Today);
    for (const QString &id : {u"u/line"_s, u"u/coming"_s, u"u/own"_s})
        QVERIFY(evaluation.applicable.contains(id));
    const View *source = evaluation.view(u"u/policy"_s);
    QCOMPARE(source->weights, (QMap<QString, int>{{u"u/line"_s, 5 * 4}, {u"u/own"_s, 2 * 3}}));
    QCOMPARE(source->earned, 0);
    QCOMPARE(source->possible, 3 * 26);
    QCOMPARE(source->grade, u"D"_s); // no red line, no cap
    QVERIFY(source->provisional);
    // A list of the user's may look at the law, through built-in practices as through its own.
    const View *list = evaluation.view(u"u/list"_s);
    QCOMPARE(
        list->weights,
        (QMap<QString, int>{{u"a.ban"_s, 5 * 4}, {u"u/coming"_s, 4 * 3}, {u"u/line"_s, 5 * 4}, {u"u/own"_s, 2 * 3}}));
    QCOMPARE(list->earned, 3 * (20 + 12));
    const QList<TraceRow> rows = trace(catalog, evaluation, u"u/policy"_s, answers);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).clauses, (QList<ClauseRef>{{u"u/policy"_s, u"1"_s}}));
    // Not where it has no guests.
    QVERIFY(!evaluate(catalog, {{u"u_guests"_s, false}}, answers, Today).applicable.contains(u"u/own"_s));
    QVERIFY(evaluate(catalog, {}, answers, Today).unknownFacts.contains(u"u_guests"_s));
}

void tst_UserViews::noRedLine()
{
    const Catalog catalog = withUser();
    QVERIFY(!redLinesOn(catalog, Today).contains(u"u/line"_s));
    QVERIFY(redLinesOn(catalog, Today).contains(u"a.ban"_s));
    const Evaluation crossed = evaluate(catalog, {}, {{u"u/line"_s, answered(AnswerValue::No)}}, Today);
    QVERIFY(crossed.redLines.isEmpty());
    QVERIFY(!crossed.openRedLines.contains(u"u/line"_s));
    QVERIFY(!crossed.finding(u"u/line"_s));
    QVERIFY(!crossed.finding(u"u/coming"_s));
    for (const Finding &finding : crossed.anticipated)
        QVERIFY(!isOfUser(finding.practice));
}

void tst_UserViews::theShapeStays()
{
    const QJsonObject before = toJson(evaluate(sampleCatalog(), {}, {}, Today));
    const QJsonObject after = toJson(evaluate(withUser(), {}, {}, Today));
    QCOMPARE(after.keys(), before.keys());
    QCOMPARE(after.value(u"catalog"), before.value(u"catalog"));
    QStringList ids;
    const QJsonArray views = after.value(u"views").toArray();
    for (const QJsonValue &view : views)
        ids.append(view[u"id"_s].toString());
    QCOMPARE(ids, (QStringList{u"law"_s, u"standards"_s, u"all"_s, u"none"_s, u"u/list"_s, u"draft"_s, u"gbt"_s,
                               u"law"_s, u"old"_s, u"pledge"_s, u"u/policy"_s}));
}

QTEST_GUILESS_MAIN(tst_UserViews)
#include "tst_userviews.moc"
