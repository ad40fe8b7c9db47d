// What holds of every upgrade, whatever the catalogs and the answers: no answer vanishes, from what is told or from
// what is left; every fact and figure that is another one is told.
#include "core/catalog/compiled.h"
#include "mutation.h"

#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

class tst_UpgradeLaws final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_upgrade = {}; }
    void everyAnswerIsTold_data() { seeds(); }
    void everyAnswerIsTold();
    void everyAnswerIsLeft_data() { seeds(); }
    void everyAnswerIsLeft();
    void everyFactIsTold_data() { seeds(); }
    void everyFactIsTold();
    void theRowsAddUp_data() { seeds(); }
    void theRowsAddUp();

private:
    static void seeds();
    void upgrade();
    void isLeft(const PracticeUpgrade &row, const KeptAnswer &given) const;

    Catalog m_now, m_later;
    Assessment m_before;
    CatalogUpgrade m_upgrade;
};

namespace {

const QStringList Places{QString(), u"x"_s, u"y"_s}; // the organisation and two activities

const Answers &answersIn(const Assessment &assessment, const QString &place, bool draft)
{
    if (place.isEmpty())
        return draft ? assessment.organisation.carried : assessment.organisation.answers;
    const Activity &activity = assessment.activities.at(place == u"x"_s ? 0 : 1);
    return draft ? activity.carried : activity.answers;
}

qsizetype countOf(const Assessment &assessment)
{
    qsizetype count = 0;
    for (const QString &place : Places)
        count += answersIn(assessment, place, false).size() + answersIn(assessment, place, true).size();
    return count;
}

/// What a practice earns in `law`, and could.
std::pair<int, int> shareOf(const std::optional<PracticeStanding> &standing)
{
    if (!standing || !standing->law || standing->answer == AnswerValue::NotApplicable)
        return {0, 0};
    return {*standing->law * standing->points, *standing->law * 3};
}

} // namespace

void tst_UpgradeLaws::seeds()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void tst_UpgradeLaws::upgrade()
{
    QFETCH(const quint32, seed);
    QRandomGenerator chance(seed);
    m_now = seed % 2 ? *builtIn() : test::storedCatalog(u"earlier"_s);
    m_later = test::mutated(m_now, chance);
    m_before = test::filled(m_now, chance);
    m_upgrade = catalogUpgrade(m_now, m_later, m_before);
}

void tst_UpgradeLaws::everyAnswerIsTold()
{
    upgrade();
    QVERIFY(countOf(m_before) > 5);
    QCOMPARE(m_upgrade.count(Fate::Stays) + m_upgrade.count(Fate::ToConfirm) + m_upgrade.count(Fate::Remembered),
             countOf(m_before));
    for (const PracticeUpgrade &row : std::as_const(m_upgrade.practices)) {
        for (const KeptAnswer &given : row.answers)
            QCOMPARE(answersIn(m_before, given.activity, given.draft).value(given.practice), given.answer);
    }
}

void tst_UpgradeLaws::everyAnswerIsLeft()
{
    upgrade();
    for (const PracticeUpgrade &row : std::as_const(m_upgrade.practices)) {
        for (const KeptAnswer &given : row.answers)
            isLeft(row, given);
    }
    // And nothing that was not there.
    qsizetype made = 0;
    for (const QString &place : Places) {
        const QStringList drafts = answersIn(m_upgrade.after, place, true).keys();
        made += std::count_if(drafts.cbegin(), drafts.cend(), [this](const QString &practice) {
            return m_upgrade.row(practice)->kind <= PracticeUpgrade::Kind::Returned;
        });
    }
    QCOMPARE(countOf(m_upgrade.after), m_upgrade.count(Fate::Stays) + m_upgrade.count(Fate::Remembered) + made);
}

/// As it stood; or as a draft wherever the practice is asked, with every text of it and no better than it was.
void tst_UpgradeLaws::isLeft(const PracticeUpgrade &row, const KeptAnswer &given) const
{
    if (given.fate != Fate::ToConfirm) {
        QCOMPARE(answersIn(m_upgrade.after, given.activity, given.draft).value(given.practice), given.answer);
        return;
    }
    QStringList places{given.activity};
    if (m_later.practice(row.practice)->scope == Scope::Organisation)
        places = {QString()};
    else if (given.activity.isEmpty())
        places = {u"x"_s, u"y"_s};
    for (const QString &place : std::as_const(places)) {
        const Answers &drafts = answersIn(m_upgrade.after, place, true);
        QVERIFY2(drafts.contains(row.practice), qPrintable(row.practice));
        const Answer draft = drafts.value(row.practice);
        for (const QString &text : {given.answer.note, given.answer.reason})
            QVERIFY2((draft.note + draft.reason).contains(text), qPrintable(row.practice));
        QVERIFY(draft.remark.contains(given.answer.remark));
        QVERIFY(draft.responsible.contains(given.answer.responsible));
        QVERIFY(given.answer.value != AnswerValue::No || draft.value == AnswerValue::No);
        QVERIFY(checkAnswer(row.practice, draft));
    }
}

void tst_UpgradeLaws::everyFactIsTold()
{
    upgrade();
    QSet<QString> told;
    for (const FactUpgrade &row : std::as_const(m_upgrade.facts))
        told.insert(row.fact);
    const auto compare = [&told](const Profile &before, const Profile &after) {
        for (auto fact = before.cbegin(); fact != before.cend(); ++fact) {
            if (!after.contains(fact.key()) || after.value(fact.key()) != *fact)
                QVERIFY2(told.contains(fact.key()), qPrintable(fact.key()));
        }
    };
    compare(m_before.organisation.profile, m_upgrade.after.organisation.profile);
    for (qsizetype i = 0; i < m_before.activities.size(); ++i)
        compare(m_before.activities.at(i).profile, m_upgrade.after.activities.at(i).profile);
    // What is left is what the later catalog takes, or does not ask for.
    for (const Activity &activity : std::as_const(m_upgrade.after.activities)) {
        for (auto fact = activity.profile.cbegin(); fact != activity.profile.cend(); ++fact) {
            const Fact *known = m_later.fact(fact.key());
            QVERIFY2(!known || checkFact(*known, *fact), qPrintable(fact.key()));
        }
    }
}

void tst_UpgradeLaws::theRowsAddUp()
{
    upgrade();
    int earned = 0;
    int possible = 0;
    for (const PracticeDifference &row : std::as_const(m_upgrade.effect.rows)) {
        QVERIFY(!row.reasons.isEmpty());
        earned += shareOf(row.after).first - shareOf(row.before).first;
        possible += shareOf(row.after).second - shareOf(row.before).second;
    }
    const View &before = m_upgrade.effect.before.law();
    const View &after = m_upgrade.effect.after.law();
    QCOMPARE(earned, after.earned - before.earned);
    QCOMPARE(possible, after.possible - before.possible);
}

QTEST_GUILESS_MAIN(tst_UpgradeLaws)
#include "tst_upgradelaws.moc"
