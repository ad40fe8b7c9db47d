// How many persons a text speaks of, and whether the profile agrees.
#include "core/assessment/persons.h"

#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

class tst_Persons final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreRead_data();
    void numbersAreRead();
    void aContradictionIsFound_data();
    void aContradictionIsFound();
    void otherDataAreLeftAside();
    void aReasonSpeaksToo();
};

void tst_Persons::numbersAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("described");
    QTest::addColumn<qint64>("persons"); // 0: none
    const auto row = [](const char *name, const QString &text, bool described, qint64 persons) {
        QTest::newRow(name) << text << described << persons;
    };
    row("ten thousands", u"年卡持有人，约12万人"_s, true, 120'000);
    row("without people", u"年卡用户12万"_s, true, 120'000);
    row("grouped", u"about 120,000 annual pass holders"_s, true, 120'000);
    row("plain", u"注册用户150000名"_s, true, 150'000);
    row("full width", u"约１２．５万人"_s, true, 125'000);
    row("million", u"1.5 million visitors a year"_s, true, 1'500'000);
    row("k", u"130k users"_s, true, 130'000);
    row("in words", u"十万余人"_s, true, 100'000);
    row("in longer words", u"二十五万名会员"_s, true, 250'000);
    row("hundreds", u"三百多人"_s, true, 0); // never near a threshold: not read
    row("greatest", u"员工300人，游客20万人"_s, true, 200'000);
    row("none", u"年卡持有人"_s, true, 0);
    row("a reason", u"存储约12万人的人脸信息"_s, false, 120'000);
    row("a reason in English", u"faces of 120,000 people are stored"_s, false, 120'000);
    row("of something else", u"赔偿20万元"_s, false, 0);
    row("a year", u"2026年10月已改为离线比对"_s, false, 0);
    row("no number at all", QString(), false, 0);
    row("absurd", u"99999999999999999999人"_s, false, 0);
}

void tst_Persons::numbersAreRead()
{
    QFETCH(QString, text);
    QFETCH(bool, described);
    QFETCH(qint64, persons);
    QCOMPARE(personsSaid(text, described ? Wording::AboutPersons : Wording::Any).value_or(0), persons);
}

namespace {

Assessment gate(const QString &persons, std::optional<qint64> stored)
{
    Assessment assessment;
    Activity activity;
    activity.id = u"gate"_s;
    if (stored)
        activity.profile.insert(u"persons_stored"_s, *stored);
    assessment.activities = {activity};
    DataFlow flow;
    flow.texts[DataField::Persons] = persons;
    assessment.impact.activities[u"gate"_s].flows = {flow};
    return assessment;
}

constexpr qint64 Threshold = 100'000;

} // namespace

void tst_Persons::aContradictionIsFound_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<qint64>("stored"); // -1: unknown
    QTest::addColumn<bool>("found");
    QTest::newRow("unknown") << u"约12万人"_s << qint64{-1} << true;
    QTest::newRow("fewer") << u"约12万人"_s << qint64{80'000} << true;
    QTest::newRow("enough") << u"约12万人"_s << qint64{100'000} << false;
    QTest::newRow("both below") << u"约9万人"_s << qint64{80'000} << false;
    QTest::newRow("nothing said") << u"年卡持有人"_s << qint64{-1} << false;
}

void tst_Persons::aContradictionIsFound()
{
    QFETCH(QString, said);
    QFETCH(qint64, stored);
    QFETCH(bool, found);
    const std::optional<qint64> known = stored < 0 ? std::nullopt : std::optional(stored);
    const QList<PersonsConflict> conflicts = personsConflicts(gate(said, known), Threshold);
    QCOMPARE(!conflicts.isEmpty(), found);
    if (found)
        QCOMPARE(conflicts.constFirst(),
                 (PersonsConflict{.activity = u"gate"_s, .said = said, .persons = 120'000, .stored = known}));
}

void tst_Persons::otherDataAreLeftAside()
{
    Assessment assessment = gate(u"访客20万人"_s, {});
    QCOMPARE(personsConflicts(assessment, Threshold).size(), 1);
    assessment.impact.activities[u"gate"_s].flows.first().sensitive = false;
    QVERIFY(personsConflicts(assessment, Threshold).isEmpty());
}

void tst_Persons::aReasonSpeaksToo()
{
    Assessment assessment = gate(u"年卡持有人"_s, {});
    Correction &many = assessment.impact.activities[u"gate"_s].dimensions[2].corrections[ImpactCorrection::ManyPersons];
    many = {.applies = true, .reason = u"存储约12万人的人脸信息。"_s};
    QCOMPARE(personsConflicts(assessment, Threshold).size(), 1);
    many.applies = false;
    QVERIFY(personsConflicts(assessment, Threshold).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Persons)
#include "tst_persons.moc"
