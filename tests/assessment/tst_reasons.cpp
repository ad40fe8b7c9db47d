// Why a practice applies or not, and in what two answers differ.
#include "core/assessment/answerparts.h"
#include "core/assessment/reasons.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;

namespace {

Condition test(Condition::Kind kind, const QString &fact, const FactValue &value)
{
    return {kind, {}, fact, value};
}

const Condition Face = test(Condition::Kind::Has, u"modalities"_s, u"face"_s);
const Condition Iris = test(Condition::Kind::Has, u"modalities"_s, u"iris"_s);
const Condition Research = test(Condition::Kind::Is, u"purpose"_s, u"research"_s);
const Condition Many = test(Condition::Kind::AtLeast, u"persons_stored"_s, qint64(100'000));
const Condition Minors = test(Condition::Kind::Is, u"minors"_s, true);

Condition all(const QList<Condition> &children)
{
    return {Condition::Kind::All, children, {}, {}};
}
Condition any(const QList<Condition> &children)
{
    return {Condition::Kind::Any, children, {}, {}};
}
Condition no(const Condition &child)
{
    return {Condition::Kind::Not, {child}, {}, {}};
}

Practice asking(const std::optional<Condition> &applies)
{
    Practice practice;
    practice.applies = applies;
    return practice;
}

} // namespace

class tst_Reasons final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAppliesToEveryoneHasNoFacts();
    void whatHoldsItUp();
    void whatRulesItOut();
    void whatIsNotKnown();
    void aFactAskedTwiceStandsOnce();
    void truthIsThatOfTheTree();
    void answersDiffer();
};

void tst_Reasons::whatAppliesToEveryoneHasNoFacts()
{
    const Reason reason = reasonFor(asking(std::nullopt), {});
    QCOMPARE(reason.truth, Truth::True);
    QVERIFY(reason.facts.isEmpty());
}

void tst_Reasons::whatHoldsItUp()
{
    const Practice practice = asking(all({Face, no(Research), any({Many, Minors})}));
    const QStringList modalities{u"face"_s};
    const Reason reason = reasonFor(practice, {{u"modalities"_s, modalities},
                                               {u"purpose"_s, u"access"_s},
                                               {u"persons_stored"_s, qint64(5)},
                                               {u"minors"_s, true}});
    QCOMPARE(reason.truth, Truth::True);
    const QList<DecidingFact> expected{{u"modalities"_s, FactValue(modalities), {{Face, false}}},
                                       {u"purpose"_s, FactValue(u"access"_s), {{Research, true}}},
                                       {u"minors"_s, FactValue(true), {{Minors, false}}}}; // the number decides nothing
    QCOMPARE(reason.facts, expected);
}

void tst_Reasons::whatRulesItOut()
{
    const Practice practice = asking(all({Face, no(Research), any({Many, Minors})}));
    const Reason research =
        reasonFor(practice, {{u"modalities"_s, QStringList{u"face"_s}}, {u"purpose"_s, u"research"_s}});
    QCOMPARE(research.truth, Truth::False);
    QCOMPARE(research.facts, (QList<DecidingFact>{{u"purpose"_s, FactValue(u"research"_s), {{Research, true}}}}));
    const Reason few = reasonFor(practice, {{u"modalities"_s, QStringList{u"face"_s}},
                                            {u"purpose"_s, u"access"_s},
                                            {u"persons_stored"_s, qint64(5)},
                                            {u"minors"_s, false}});
    QCOMPARE(few.truth, Truth::False);
    QCOMPARE(few.facts, (QList<DecidingFact>{{u"persons_stored"_s, FactValue(qint64(5)), {{Many, false}}},
                                             {u"minors"_s, FactValue(false), {{Minors, false}}}}));
}

void tst_Reasons::whatIsNotKnown()
{
    const Reason reason = reasonFor(asking(all({Face, Many})), {{u"modalities"_s, QStringList{u"face"_s}}});
    QCOMPARE(reason.truth, Truth::Unknown);
    QCOMPARE(reason.facts, (QList<DecidingFact>{{u"persons_stored"_s, std::nullopt, {{Many, false}}}}));
}

void tst_Reasons::aFactAskedTwiceStandsOnce()
{
    const Reason reason = reasonFor(asking(any({Face, Iris, Face})), {{u"modalities"_s, QStringList()}});
    QCOMPARE(reason.truth, Truth::False);
    QCOMPARE(reason.facts.size(), 1);
    QCOMPARE(reason.facts.constFirst().wanted, (QList<WantedTest>{{Face, false}, {Iris, false}}));
}

/// Over every profile of three facts: known, known otherwise, unknown.
void tst_Reasons::truthIsThatOfTheTree()
{
    const QList<Condition> trees{all({Face, no(Minors)}), any({no(Face), all({Many, Minors})}), no(any({Face, Many})),
                                 no(all({no(Face), no(no(Many))}))};
    const QList<std::optional<FactValue>> faces{std::nullopt, FactValue(QStringList{u"face"_s}),
                                                FactValue(QStringList())};
    const QList<std::optional<FactValue>> flags{std::nullopt, FactValue(true), FactValue(false)};
    const QList<std::optional<FactValue>> numbers{std::nullopt, FactValue(qint64(7)), FactValue(qint64(200'000))};
    for (const Condition &tree : trees) {
        for (int turn = 0; turn < 27; ++turn) {
            Profile profile;
            const auto put = [&profile](const QString &fact, const std::optional<FactValue> &value) {
                if (value)
                    profile.insert(fact, *value);
            };
            put(u"modalities"_s, faces.at(turn % 3));
            put(u"minors"_s, flags.at(turn / 3 % 3));
            put(u"persons_stored"_s, numbers.at(turn / 9));
            const Reason reason = reasonFor(asking(tree), profile);
            QVERIFY(!reason.facts.isEmpty());
            // The deciding facts alone decide the same.
            Profile deciding;
            for (const DecidingFact &fact : reason.facts) {
                QCOMPARE(fact.value.has_value(), reason.truth != Truth::Unknown);
                if (fact.value)
                    deciding.insert(fact.fact, *fact.value);
            }
            if (reason.truth != Truth::Unknown)
                QCOMPARE(reasonFor(asking(tree), deciding).truth, reason.truth);
        }
    }
}

void tst_Reasons::answersDiffer()
{
    Answer answer;
    answer.value = AnswerValue::No;
    answer.note = u"seen"_s;
    answer.due = QDate(2026, 12, 1);
    QVERIFY(differences(answer, answer).isEmpty());
    QVERIFY(differences(std::nullopt, std::nullopt).isEmpty());
    Answer later = answer;
    later.author = u"Li"_s;
    later.at = QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
    QVERIFY(differences(answer, later).isEmpty());
    later.value = AnswerValue::Yes;
    later.basis = Basis::Tested;
    later.due.reset();
    QCOMPARE(differences(answer, later), (QList{AnswerPart::Value, AnswerPart::Basis, AnswerPart::Due}));
    QCOMPARE(differences(std::nullopt, answer), (QList{AnswerPart::Value, AnswerPart::Note, AnswerPart::Due}));
    QCOMPARE(differences(Answer{}, std::nullopt), QList{AnswerPart::Value}); // an unknown is taken away
}

QTEST_GUILESS_MAIN(tst_Reasons)
#include "tst_reasons.moc"
