// Two judged assessments: each difference with its reason, and every figure's difference explained by the rows.
#include "core/scoring/differences.h"
#include "samplecatalog.h"

#include <QRandomGenerator>
#include <QTest>

using namespace shihe;
using namespace shihe::test;
using namespace Qt::StringLiterals;

namespace {

using Move = PracticeDifference::Kind;

const QDate Today(2026, 11, 22);
const QDate LastYear(2025, 4, 1); // the law is published but not in force, the old one still is
constexpr int Rounds = 300;

Assessment assessment(const Profile &profile, const Answers &answers)
{
    Assessment made;
    made.activities.append({.id = newId(), .title = {}, .profile = profile, .answers = answers});
    return made;
}

const PracticeDifference *rowOf(const Differences &found, const QString &practice)
{
    const auto row = std::find_if(found.rows.cbegin(), found.rows.cend(),
                                  [&practice](const auto &each) { return each.practice == practice; });
    return row == found.rows.cend() ? nullptr : &*row;
}

QStringList namesOf(const Differences &found)
{
    QStringList names;
    for (const PracticeDifference &row : found.rows)
        names << row.practice;
    return names;
}

/// What one side of a row adds to the figures of a view.
struct Sums
{
    qint64 earned = 0, possible = 0;
    int applicable = 0, answered = 0, positive = 0;

    void add(const std::optional<PracticeStanding> &standing, std::optional<int> PracticeStanding::*weight, int sign)
    {
        if (!standing || !((*standing).*weight))
            return;
        const qint64 each = *((*standing).*weight);
        applicable += sign;
        const auto &answer = standing->answer;
        answered += answer && *answer != AnswerValue::Unknown ? sign : 0;
        positive += answer == AnswerValue::Yes || answer == AnswerValue::Mostly ? sign : 0;
        if (answer == AnswerValue::NotApplicable)
            return;
        earned += sign * each * standing->points;
        possible += sign * each * 3;
    }
    friend bool operator==(const Sums &, const Sums &) = default;
};

Sums between(const View &before, const View &after)
{
    return {after.earned - before.earned, after.possible - before.possible, after.applicable - before.applicable,
            after.answered - before.answered, after.positive - before.positive};
}

Assessment randomAssessment(const Catalog &catalog, QRandomGenerator &random)
{
    Assessment made;
    for (int activity = random.bounded(3); activity >= 0; --activity) {
        Activity each{.id = newId(), .title = {}, .profile = {}, .answers = {}};
        if (random.bounded(3) > 0)
            each.profile.insert(u"minors"_s, random.bounded(2) == 0);
        for (const Practice &practice : catalog.practices) {
            const int value = random.bounded(8);
            if (value < 6)
                each.answers.insert(practice.id, answered(static_cast<AnswerValue>(value),
                                                          random.bounded(2) ? QStringList{u"e"_s} : QStringList()));
        }
        made.activities.append(each);
    }
    return made;
}

/// The catalog of another year: questions gone, reworded, weighed otherwise.
Catalog otherCatalog(Catalog catalog, QRandomGenerator &random)
{
    const QString gone = catalog.practices.at(random.bounded(int(catalog.practices.size()))).id;
    catalog.practices.removeIf([&gone](const Practice &practice) { return practice.id == gone; });
    for (Checklist &checklist : catalog.checklists) {
        for (ChecklistSection &section : checklist.sections)
            section.practices.removeAll(gone);
    }
    Practice &changed = catalog.practices[random.bounded(int(catalog.practices.size()))];
    if (random.bounded(2))
        ++changed.revision;
    else
        changed.severity = 1 + random.bounded(5);
    catalog.index();
    return catalog;
}

} // namespace

class tst_Differences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingDiffersFromItself();
    void answersAndEvidence();
    void kinds_data();
    void kinds();
    void aFactBringsAQuestion();
    void theLawBetweenTwoDays();
    void questionsComeAndGoWithTheCatalog();
    void everyFigureIsExplained();
    void theLatestEarlierOfTheSameOrganisation();
};

void tst_Differences::nothingDiffersFromItself()
{
    const Catalog catalog = sampleCatalog();
    const Assessment one = assessment({}, {{u"a.ban"_s, answered(AnswerValue::No)}});
    const Assessment copy = assessment({}, {{u"a.ban"_s, answered(AnswerValue::No)}}); // other ids
    const Differences found = differences({catalog, one, Today}, {catalog, copy, Today});
    QCOMPARE(namesOf(found), QStringList());
    QCOMPARE(found.same, found.after.applicable.size());
}

void tst_Differences::answersAndEvidence()
{
    const Catalog catalog = sampleCatalog();
    const Assessment before = assessment(
        {{u"minors"_s, false}}, {{u"a.ban"_s, answered(AnswerValue::No)}, {u"b.duty"_s, answered(AnswerValue::Yes)}});
    const Assessment after = assessment({{u"minors"_s, false}}, {{u"a.ban"_s, answered(AnswerValue::Yes)},
                                                                 {u"b.duty"_s, answered(AnswerValue::Yes, {u"e"_s})}});
    const Differences found = differences({catalog, before, Today}, {catalog, after, Today});
    QCOMPARE(namesOf(found), (QStringList{u"a.ban"_s, u"b.duty"_s}));
    QCOMPARE(found.rows.at(0).kind(), Move::Better);
    QCOMPARE(found.rows.at(0).reasons, QList<ChangeReason>{{Cause::Answer}});
    QVERIFY(found.rows.at(0).before->crossed);
    QVERIFY(found.rows.at(0).before->finding && !found.rows.at(0).after->finding);
    QCOMPARE(found.rows.at(1).kind(), Move::Other);
    QCOMPARE(found.rows.at(1).reasons, QList<ChangeReason>{{Cause::Evidence}});
}

void tst_Differences::kinds_data()
{
    QTest::addColumn<int>("before"); // -1: none
    QTest::addColumn<int>("after");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, int before, int after, Move kind) {
        QTest::newRow(name) << before << after << static_cast<int>(kind);
    };
    const auto of = [](AnswerValue value) { return static_cast<int>(value); };
    row("partly to mostly", of(AnswerValue::Partly), of(AnswerValue::Mostly), Move::Better);
    row("yes to partly", of(AnswerValue::Yes), of(AnswerValue::Partly), Move::Worse);
    row("none to no", -1, of(AnswerValue::No), Move::Other);
    row("none to yes", -1, of(AnswerValue::Yes), Move::Better);
    row("no to not applicable", of(AnswerValue::No), of(AnswerValue::NotApplicable), Move::Other);
    row("unknown to no", of(AnswerValue::Unknown), of(AnswerValue::No), Move::Other);
}

void tst_Differences::kinds()
{
    QFETCH(int, before);
    QFETCH(int, after);
    QFETCH(int, kind);
    const Catalog catalog = sampleCatalog();
    const auto with = [](int value) {
        Answers answers;
        if (value >= 0)
            answers.insert(u"b.duty"_s, answered(static_cast<AnswerValue>(value)));
        return assessment({}, answers);
    };
    const Differences found = differences({catalog, with(before), Today}, {catalog, with(after), Today});
    QCOMPARE(found.rows.size(), 1);
    QCOMPARE(static_cast<int>(found.rows.first().kind()), kind);
}

void tst_Differences::aFactBringsAQuestion()
{
    const Catalog catalog = sampleCatalog();
    const Assessment before = assessment({{u"minors"_s, false}}, {});
    const Assessment after = assessment({{u"minors"_s, true}}, {});
    const Differences found = differences({catalog, before, Today}, {catalog, after, Today});
    QCOMPARE(namesOf(found), QStringList{u"g.minors"_s});
    QCOMPARE(found.rows.first().kind(), Move::New);
    QCOMPARE(found.rows.first().reasons, (QList<ChangeReason>{{Cause::Fact, u"minors"_s}}));
    const Differences back = differences({catalog, after, Today}, {catalog, before, Today});
    QCOMPARE(back.rows.first().kind(), Move::Gone);
}

void tst_Differences::theLawBetweenTwoDays()
{
    const Catalog catalog = sampleCatalog();
    const Assessment one = assessment({{u"minors"_s, false}}, {{u"b.duty"_s, answered(AnswerValue::No)}});
    const Differences found = differences({catalog, one, LastYear}, {catalog, one, Today});
    const PracticeDifference *ban = rowOf(found, u"a.ban"_s);
    QVERIFY(ban && ban->byLaw());
    QCOMPARE(ban->kind(), Move::Other);
    QCOMPARE(ban->reasons, (QList<ChangeReason>{{Cause::LawCame, {}, {u"law"_s, u"1"_s}}}));
    QVERIFY(!ban->before->law && ban->after->law == 20);
    QVERIFY(!rowOf(found, u"e.std"_s)); // the standard is the same on both days
}

void tst_Differences::questionsComeAndGoWithTheCatalog()
{
    const Catalog now = sampleCatalog();
    Catalog then = sampleCatalog();
    then.practices.removeIf([](const Practice &practice) { return practice.id == u"c.advice"; });
    for (Checklist &checklist : then.checklists) {
        for (ChecklistSection &section : checklist.sections)
            section.practices.removeAll(u"c.advice"_s);
    }
    for (Practice &practice : then.practices) {
        if (practice.id == u"b.duty")
            practice.revision = 7;
        if (practice.id == u"a.ban")
            practice.severity = 2;
    }
    then.index();
    const Assessment one = assessment({}, {{u"b.duty"_s, answered(AnswerValue::Yes)}});
    const Differences found = differences({then, one, Today}, {now, one, Today});
    QCOMPARE(namesOf(found), (QStringList{u"a.ban"_s, u"b.duty"_s, u"c.advice"_s}));
    QCOMPARE(rowOf(found, u"c.advice"_s)->reasons, QList<ChangeReason>{{Cause::QuestionNew}});
    QCOMPARE(rowOf(found, u"b.duty"_s)->reasons, QList<ChangeReason>{{Cause::Reworded}});
    QCOMPARE(rowOf(found, u"a.ban"_s)->reasons, QList<ChangeReason>{{Cause::Catalog}});
    QCOMPARE(rowOf(differences({now, one, Today}, {then, one, Today}), u"c.advice"_s)->reasons,
             QList<ChangeReason>{{Cause::QuestionGone}});
}

void tst_Differences::everyFigureIsExplained()
{
    const Catalog catalog = sampleCatalog();
    const QList<QDate> days{QDate(2018, 1, 1), LastYear, QDate(2025, 7, 1), Today};
    for (quint32 seed = 0; seed < Rounds; ++seed) {
        QRandomGenerator random(seed);
        const Catalog other = random.bounded(2) ? otherCatalog(catalog, random) : catalog;
        const Assessment before = randomAssessment(other, random);
        const Assessment after = random.bounded(3) ? randomAssessment(catalog, random) : before;
        const Differences found =
            differences({other, before, days.at(random.bounded(4))}, {catalog, after, days.at(random.bounded(4))});
        Sums law;
        Sums standards;
        int crossed = 0;
        int open = 0;
        int findings = 0;
        for (const PracticeDifference &row : found.rows) {
            QVERIFY2(!row.reasons.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(row.practice)));
            const auto side = [&](const std::optional<PracticeStanding> &standing, int sign) {
                law.add(standing, &PracticeStanding::law, sign);
                standards.add(standing, &PracticeStanding::standards, sign);
                crossed += standing && standing->crossed ? sign : 0;
                open += standing && standing->open ? sign : 0;
                findings += standing && standing->finding ? sign : 0;
            };
            side(row.before, -1);
            side(row.after, 1);
        }
        const QByteArray where = "seed " + QByteArray::number(seed);
        QVERIFY2(law == between(found.before.views.at(0), found.after.views.at(0)), where.constData());
        QVERIFY2(standards == between(found.before.views.at(1), found.after.views.at(1)), where.constData());
        QVERIFY2(crossed == found.after.redLines.size() - found.before.redLines.size(), where.constData());
        QVERIFY2(open == found.after.openRedLines.size() - found.before.openRedLines.size(), where.constData());
        QVERIFY2(findings == found.after.findings.size() - found.before.findings.size(), where.constData());
    }
}

void tst_Differences::theLatestEarlierOfTheSameOrganisation()
{
    const QList<Candidate> all{{u"now"_s, u"o"_s, QDate(2026, 11, 1)},
                               {u"old"_s, u"o"_s, QDate(2024, 11, 1)},
                               {u"last"_s, u"o"_s, QDate(2025, 11, 1)},
                               {u"others"_s, u"p"_s, QDate(2026, 10, 1)},
                               {u"later"_s, u"o"_s, QDate(2027, 1, 1)}};
    QCOMPARE(predecessor(all, u"now"_s), 2);
    QCOMPARE(predecessor(all, u"old"_s), -1);
    QCOMPARE(predecessor(all, u"others"_s), -1);
    QCOMPARE(predecessor(all, u"nobody"_s), -1);
}

QTEST_GUILESS_MAIN(tst_Differences)
#include "tst_differences.moc"
