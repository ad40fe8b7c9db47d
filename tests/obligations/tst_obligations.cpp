// Which duties begin, and by when they are due, on a small catalog of our own.
#include "core/obligations/obligations.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;

namespace {

Condition atLeast(const QString &fact, qint64 limit)
{
    Condition condition;
    condition.kind = Condition::Kind::AtLeast;
    condition.fact = fact;
    condition.value = limit;
    return condition;
}

Condition flag(const QString &fact)
{
    Condition condition;
    condition.kind = Condition::Kind::Is;
    condition.fact = fact;
    condition.value = true;
    return condition;
}

Source source(const QString &id, const QList<StatusChange> &status)
{
    Source made;
    made.id = id;
    made.status = status;
    Clause clause;
    clause.at = u"1"_s;
    clause.level = Level::Shall;
    made.clauses = {clause};
    return made;
}

Duty duty(const QString &id, const QString &law, Period period, std::optional<Condition> applies)
{
    return {.id = id,
            .title = {u"义务"_s, u"A duty"_s},
            .event = {u"事件"_s, u"an event"_s},
            .period = period,
            .applies = std::move(applies),
            .cites = {{law, u"1"_s}}};
}

constexpr Period ThirtyWorkingDays{Period::Kind::Within, 30, Period::Unit::WorkingDays};

} // namespace

class tst_Obligations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsAtTheThreshold_data();
    void beginsAtTheThreshold();
    void anUnknownFactIsAssumed();
    void aPublishedLawIsComing();
    void aDraftAndAnEndedLawBringNothing();
    void countsFromAGivenEvent();
    void ends_data();
    void ends();
    void comesOncePerActivity();
    void jsonSaysWhy();

private:
    [[nodiscard]] QList<Obligation> found(QDate asOf, const DutyEvents &events = {}) const
    {
        return obligations(m_catalog, m_assessment, asOf, events);
    }

    Catalog m_catalog;
    Assessment m_assessment;
};

void tst_Obligations::init()
{
    m_catalog = {};
    Fact persons;
    persons.id = u"persons"_s;
    persons.type = FactType::Number;
    Fact total = persons;
    total.id = u"total"_s;
    total.scope = Scope::Organisation;
    Fact minors;
    minors.id = u"minors"_s;
    m_catalog.facts = {persons, total, minors};
    m_catalog.sources = {
        source(u"coming"_s, {{QDate(2026, 3, 1), Status::Published}, {QDate(2026, 12, 1), Status::InForce}}),
        source(u"draft"_s, {{QDate(2026, 1, 1), Status::Draft}}),
        source(u"ended"_s, {{QDate(2017, 6, 1), Status::InForce}, {QDate(2026, 1, 1), Status::Superseded}}),
        source(u"law"_s, {{QDate(2025, 3, 1), Status::Published}, {QDate(2025, 6, 1), Status::InForce}})};
    m_catalog.duties = {duty(u"duty.file"_s, u"law"_s, ThirtyWorkingDays, atLeast(u"persons"_s, 100'000))};
    m_catalog.calendar.years.insert(2026, {{QDate(2026, 10, 1), QDate(2026, 10, 2)}, {QDate(2026, 10, 10)}});
    m_catalog.index();
    m_assessment = {};
    Activity gate;
    gate.id = u"gate"_s;
    m_assessment.activities = {gate};
}

void tst_Obligations::beginsAtTheThreshold_data()
{
    QTest::addColumn<qint64>("persons");
    QTest::addColumn<QString>("state");
    QTest::newRow("none") << qint64(0) << u"threshold"_s;
    QTest::newRow("one short") << qint64(99'999) << u"threshold"_s;
    QTest::newRow("reached") << qint64(100'000) << u"running"_s;
    QTest::newRow("above") << qint64(2'000'000) << u"running"_s;
}

void tst_Obligations::beginsAtTheThreshold()
{
    QFETCH(qint64, persons);
    QFETCH(QString, state);
    m_assessment.activities.first().profile.insert(u"persons"_s, persons);
    const QList<Obligation> all = found(QDate(2026, 11, 2));
    QCOMPARE(all.size(), 1);
    QCOMPARE(word(all.first().state), state);
    QCOMPARE(all.first().clauses, (QList<ClauseRef>{{u"law"_s, u"1"_s}}));
    if (state == u"threshold") {
        QCOMPARE(*all.first().threshold, (DutyThreshold{u"persons"_s, 100'000}));
        QVERIFY(!all.first().due);
    } else {
        // From Monday 2 November: six weeks of Monday to Friday.
        QCOMPARE(*all.first().due, QDate(2026, 12, 14));
        QVERIFY(!all.first().estimated && !all.first().eventGiven);
    }
}

void tst_Obligations::anUnknownFactIsAssumed()
{
    const QList<Obligation> all = found(QDate(2026, 11, 2));
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().state, DutyState::Assumed);
    QCOMPARE(all.first().unknownFacts, QStringList{u"persons"_s});
    m_catalog.duties.first().applies = flag(u"minors"_s);
    m_assessment.activities.first().profile.insert(u"minors"_s, false);
    QVERIFY(found(QDate(2026, 11, 2)).isEmpty());
}

void tst_Obligations::aPublishedLawIsComing()
{
    m_catalog.duties = {duty(u"duty.new"_s, u"coming"_s, ThirtyWorkingDays, std::nullopt)};
    QVERIFY(found(QDate(2026, 2, 28)).isEmpty());
    const QList<Obligation> before = found(QDate(2026, 3, 1));
    QCOMPARE(before.size(), 1);
    QCOMPARE(before.first().state, DutyState::Coming);
    QCOMPARE(*before.first().starts, QDate(2026, 12, 1));
    QCOMPARE(before.first().event, QDate(2026, 12, 1));
    QVERIFY(before.first().estimated); // thirty working days reach into 2027
    QCOMPARE(found(QDate(2026, 12, 1)).first().state, DutyState::Running);
}

void tst_Obligations::aDraftAndAnEndedLawBringNothing()
{
    m_catalog.duties = {duty(u"duty.draft"_s, u"draft"_s, ThirtyWorkingDays, std::nullopt),
                        duty(u"duty.old"_s, u"ended"_s, ThirtyWorkingDays, std::nullopt)};
    QVERIFY(found(QDate(2026, 11, 22)).isEmpty());
    QCOMPARE(found(QDate(2025, 12, 31)).size(), 1);
    // Two clauses, one of them in force: the duty runs and names that one.
    m_catalog.duties = {duty(u"duty.both"_s, u"ended"_s, ThirtyWorkingDays, std::nullopt)};
    m_catalog.duties.first().cites.append({u"law"_s, u"1"_s});
    QCOMPARE(found(QDate(2026, 11, 22)).first().clauses, (QList<ClauseRef>{{u"law"_s, u"1"_s}}));
}

void tst_Obligations::countsFromAGivenEvent()
{
    m_assessment.activities.first().profile.insert(u"persons"_s, qint64(100'000));
    const QList<Obligation> all = found(QDate(2026, 11, 22), {{u"duty.file"_s, QDate(2026, 9, 28)}});
    QVERIFY(all.first().eventGiven);
    QCOMPARE(all.first().event, QDate(2026, 9, 28));
    // 29, 30 September; 1 and 2 October are off and Saturday 10 is made up.
    QCOMPARE(*all.first().due, QDate(2026, 11, 10));
}

void tst_Obligations::ends_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QDate>("event");
    QTest::addColumn<QDate>("end"); // invalid: none
    using Kind = Period::Kind;
    using Unit = Period::Unit;
    const QDate event(2026, 9, 16);
    QTest::newRow("before") << Period{Kind::Before, 0, Unit::Days} << event << QDate();
    QTest::newRow("at once") << Period{Kind::AtOnce, 0, Unit::Days} << event << QDate();
    QTest::newRow("hours") << Period{Kind::Within, 4, Unit::Hours} << event << QDate();
    QTest::newRow("days") << Period{Kind::Within, 14, Unit::Days} << event << QDate(2026, 9, 30);
    QTest::newRow("days that end on a day off") << Period{Kind::Within, 15, Unit::Days} << event << QDate(2026, 10, 5);
    QTest::newRow("kept over a day off") << Period{Kind::Keep, 15, Unit::Days} << event << QDate(2026, 10, 1);
    QTest::newRow("months") << Period{Kind::Keep, 6, Unit::Months} << QDate(2026, 8, 31) << QDate(2027, 2, 28);
    QTest::newRow("years") << Period{Kind::Every, 2, Unit::Years} << QDate(2024, 2, 29) << QDate(2026, 2, 28);
}

void tst_Obligations::ends()
{
    QFETCH(Period, period);
    QFETCH(QDate, event);
    QFETCH(QDate, end);
    const auto found = endOf(period, event, m_catalog.calendar);
    QCOMPARE(found.has_value(), end.isValid());
    if (found)
        QCOMPARE(found->day, end);
}

void tst_Obligations::comesOncePerActivity()
{
    m_catalog.duties.append(duty(u"duty.officer"_s, u"law"_s, {Period::Kind::Promptly, 0, Period::Unit::Days},
                                 atLeast(u"total"_s, 1'000'000)));
    m_assessment.organisation.profile.insert(u"total"_s, qint64(1'000'000));
    Activity app;
    app.id = u"app"_s;
    app.profile.insert(u"persons"_s, qint64(100'000));
    m_assessment.activities.first().profile.insert(u"persons"_s, qint64(10));
    m_assessment.activities.append(app);
    QStringList seen;
    for (const Obligation &obligation : found(QDate(2026, 11, 22)))
        seen.append(obligation.duty + u'/' + obligation.activity + u'/' + word(obligation.state));
    QCOMPARE(seen,
             (QStringList{u"duty.file/app/running"_s, u"duty.officer//running"_s, u"duty.file/gate/threshold"_s}));
}

void tst_Obligations::jsonSaysWhy()
{
    m_assessment.activities.first().profile.insert(u"persons"_s, qint64(5));
    const QJsonObject json = toJson(m_catalog, found(QDate(2026, 11, 22)), QDate(2026, 11, 22));
    QCOMPARE(json.value(u"holidays_until"_s).toInt(), 2026);
    const QJsonObject first = json.value(u"obligations"_s).toArray().first().toObject();
    QCOMPARE(first.value(u"threshold"_s).toObject().value(u"at_least"_s).toInt(), 100'000);
    QCOMPARE(first.value(u"period"_s).toObject().value(u"unit"_s).toString(), u"working-days"_s);
    QVERIFY(first.value(u"due"_s).isNull() && first.value(u"activity"_s).isNull());
}

QTEST_GUILESS_MAIN(tst_Obligations)
#include "tst_obligations.moc"
