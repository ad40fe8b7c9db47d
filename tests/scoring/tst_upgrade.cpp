// Going over to a later catalog: every kind of change is told, every answer and fact has a fate, every figure a reason.
#include "core/catalog/compiled.h"
#include "mutation.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;
using Change = PracticeUpgrade::Kind;
using Part = PracticeUpgrade::Part;

class tst_Upgrade final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKindOfChangeIsTold();
    void answersTakeTheirWay();
    void theWorstCountsAndEveryTextIsKept();
    void anotherScopeTakesAnswersAlong();
    void factsTakeTheFormThatIsAsked();
    void actionsFollow();
    void oneThatComesBackIsAskedAgain();
    void figuresSayWhatMoves();
    void aStoredCatalogOfEachFormatIsRead();
    void offersWhatIsNewer();
    void theJsonHoldsEveryAnswer();

private:
    Catalog m_earlier, m_later;
    Assessment m_assessment;
};

namespace {

Answer answered(AnswerValue value, const QString &note = {})
{
    Answer answer;
    answer.value = value;
    answer.note = note;
    return answer;
}

Change kindOf(const CatalogUpgrade &upgrade, const QString &practice)
{
    const PracticeUpgrade *row = upgrade.row(practice);
    if (!row)
        qFatal("no row for %s", qPrintable(practice));
    return row->kind;
}

const FactUpgrade *factRow(const CatalogUpgrade &upgrade, const QString &fact)
{
    for (const FactUpgrade &row : upgrade.facts) {
        if (row.fact == fact)
            return &row;
    }
    return nullptr;
}

} // namespace

void tst_Upgrade::initTestCase()
{
    m_earlier = test::storedCatalog(u"earlier"_s);
    m_later = test::storedCatalog(u"later"_s);
    m_assessment.id = u"a"_s;
    m_assessment.asOf = QDate(2026, 12, 21);
    m_assessment.catalogVersion = m_earlier.version;
    m_assessment.catalogSha256 = m_earlier.sha256;
    Organisation &whole = m_assessment.organisation;
    whole.profile = {{u"consumers"_s, true}, {u"fax"_s, true}};
    whole.answers = {{u"consent.not-forced"_s, answered(AnswerValue::Yes)}};
    Activity gate{u"x"_s, {u"闸机"_s, u"Gate"_s}, {}, {}, {}};
    gate.profile = {
        {u"modalities"_s, QStringList{u"face"_s}}, {u"purpose"_s, u"queue"_s}, {u"persons_stored"_s, qint64(1200)}};
    gate.answers = {{u"consent.obtained"_s, answered(AnswerValue::Partly)},
                    {u"notice.shown"_s, answered(AnswerValue::Mostly, u"只在门口"_s)},
                    {u"keep.list"_s, answered(AnswerValue::Yes, u"台账"_s)},
                    {u"keep.log"_s, answered(AnswerValue::No, u"还没有日志"_s)},
                    {u"access.limited"_s, answered(AnswerValue::Yes)},
                    {u"poster.friendly"_s, answered(AnswerValue::No)},
                    {u"audit.yearly"_s, answered(AnswerValue::Yes)}};
    gate.carried = {{u"delete.when-left"_s, answered(AnswerValue::Yes)}};
    Activity canteen{u"y"_s, {u"食堂"_s, u"Canteen"_s}, {}, {}, {}};
    canteen.answers = {{u"audit.yearly"_s, answered(AnswerValue::No, u"太贵"_s)},
                       {u"consent.obtained"_s, answered(AnswerValue::Yes)}};
    m_assessment.activities = {gate, canteen};
    m_assessment.actions = {{.id = u"1"_s, .title = u"补日志"_s, .practices = {u"keep.log"_s, u"notice.shown"_s}}};
}

void tst_Upgrade::everyKindOfChangeIsTold()
{
    const CatalogUpgrade upgrade = catalogUpgrade(m_earlier, m_later, m_assessment);
    QCOMPARE(kindOf(upgrade, u"consent.not-forced"_s), Change::Unchanged);
    QCOMPARE(kindOf(upgrade, u"consent.obtained"_s), Change::Reworded);
    QCOMPARE(upgrade.row(u"consent.obtained"_s)->parts, QList<Part>{Part::Question});
    QCOMPARE(kindOf(upgrade, u"notice.at-door"_s), Change::Split);
    QCOMPARE(kindOf(upgrade, u"notice.in-app"_s), Change::Split);
    QCOMPARE(kindOf(upgrade, u"keep.records"_s), Change::Merged);
    QCOMPARE(upgrade.row(u"keep.records"_s)->from, (QStringList{u"keep.list"_s, u"keep.log"_s}));
    QCOMPARE(kindOf(upgrade, u"delete.on-leaving"_s), Change::Renamed);
    QCOMPARE(upgrade.row(u"delete.on-leaving"_s)->from, QStringList{u"delete.when-left"_s});
    QCOMPARE(kindOf(upgrade, u"access.limited"_s), Change::Recited);
    QCOMPARE(upgrade.row(u"access.limited"_s)->parts, (QList<Part>{Part::Cites, Part::Severity}));
    QCOMPARE(kindOf(upgrade, u"audit.yearly"_s), Change::Reworded);
    QCOMPARE(upgrade.row(u"audit.yearly"_s)->parts, QList<Part>{Part::Scope});
    QCOMPARE(kindOf(upgrade, u"children.guarded"_s), Change::New);
    QCOMPARE(kindOf(upgrade, u"poster.friendly"_s), Change::Gone);
    // What became something else is no row of its own.
    QCOMPARE(upgrade.row(u"notice.shown"_s), nullptr);
    QCOMPARE(upgrade.practices.size(), 10);
    QCOMPARE(upgrade.practices.constFirst().kind, Change::Reworded);
    QCOMPARE(upgrade.practices.constLast().kind, Change::Unchanged);
    QCOMPARE(upgrade.count(Fate::Stays), 2);
    QCOMPARE(upgrade.count(Fate::ToConfirm), 8);
    QCOMPARE(upgrade.count(Fate::Remembered), 1);
}

void tst_Upgrade::answersTakeTheirWay()
{
    const CatalogUpgrade upgrade = catalogUpgrade(m_earlier, m_later, m_assessment);
    const Assessment &after = upgrade.after;
    QCOMPARE(after.catalogSha256, m_later.sha256);
    QCOMPARE(after.catalogVersion, u"2026.12.0"_s);
    const Activity &gate = after.activities.at(0);
    const Activity &before = m_assessment.activities.at(0);
    // Unchanged, recited and gone ones stand as they were.
    QCOMPARE(after.organisation.answers, m_assessment.organisation.answers);
    QCOMPARE(gate.answers.keys(), (QStringList{u"access.limited"_s, u"poster.friendly"_s}));
    QCOMPARE(gate.answers.value(u"poster.friendly"_s), before.answers.value(u"poster.friendly"_s));
    // The others wait to be confirmed, a split one twice, a draft still as a draft.
    QCOMPARE(gate.carried.keys(), (QStringList{u"consent.obtained"_s, u"delete.on-leaving"_s, u"keep.records"_s,
                                               u"notice.at-door"_s, u"notice.in-app"_s}));
    QCOMPARE(gate.carried.value(u"consent.obtained"_s), before.answers.value(u"consent.obtained"_s));
    QCOMPARE(gate.carried.value(u"notice.at-door"_s), before.answers.value(u"notice.shown"_s));
    QCOMPARE(gate.carried.value(u"notice.in-app"_s), before.answers.value(u"notice.shown"_s));
    QCOMPARE(gate.carried.value(u"delete.on-leaving"_s), before.carried.value(u"delete.when-left"_s));
}

void tst_Upgrade::theWorstCountsAndEveryTextIsKept()
{
    Assessment assessment = m_assessment;
    Activity &gate = assessment.activities[0];
    Answer &list = gate.answers[u"keep.list"_s];
    list = answered(AnswerValue::NotApplicable, u"台账"_s);
    list.reason = u"没有系统"_s;
    list.evidence = {u"e1"_s, u"e2"_s};
    list.responsible = u"王芳"_s;
    list.remark = u"先放一放"_s;
    list.due = QDate(2027, 1, 1);
    Answer &log = gate.answers[u"keep.log"_s];
    log.evidence = {u"e2"_s, u"e3"_s};
    log.risk = RiskOverride{0, {}, u"数据少"_s};
    log.author = u"李明"_s;
    const CatalogUpgrade upgrade = catalogUpgrade(m_earlier, m_later, assessment);
    const Answer merged = upgrade.after.activities.at(0).carried.value(u"keep.records"_s);
    QCOMPARE(merged.value, AnswerValue::No);
    QCOMPARE(merged.author, u"李明"_s);
    QCOMPARE(merged.risk, log.risk);
    QCOMPARE(merged.evidence, (QStringList{u"e1"_s, u"e2"_s, u"e3"_s}));
    QCOMPARE(merged.responsible, u"王芳"_s);
    QCOMPARE(merged.remark, u"先放一放"_s);
    QCOMPARE(merged.due, QDate(2027, 1, 1));
    QCOMPARE(merged.note, u"[keep.list · 闸机: na] 没有系统 / 台账\n[keep.log · 闸机: no] 还没有日志 / 数据少"_s);
    QVERIFY(checkAnswer(u"keep.records"_s, merged));
}

void tst_Upgrade::anotherScopeTakesAnswersAlong()
{
    const CatalogUpgrade upgrade = catalogUpgrade(m_earlier, m_later, m_assessment);
    const Answer draft = upgrade.after.organisation.carried.value(u"audit.yearly"_s);
    QCOMPARE(draft.value, AnswerValue::No);
    QVERIFY(draft.note.contains(u"食堂"_s) && draft.note.contains(u"太贵"_s));
    QVERIFY(!upgrade.after.activities.at(0).answers.contains(u"audit.yearly"_s));
    QVERIFY(!upgrade.after.activities.at(1).answers.contains(u"audit.yearly"_s));

    // And back: each activity has it.
    const CatalogUpgrade back = catalogUpgrade(m_later, m_earlier, upgrade.after);
    QVERIFY(back.after.organisation.carried.isEmpty());
    for (const Activity &activity : back.after.activities)
        QCOMPARE(activity.carried.value(u"audit.yearly"_s), draft);
}

void tst_Upgrade::factsTakeTheFormThatIsAsked()
{
    const CatalogUpgrade upgrade = catalogUpgrade(m_earlier, m_later, m_assessment);
    const FactUpgrade *fax = factRow(upgrade, u"fax"_s);
    QCOMPARE(fax->kind, FactUpgrade::Kind::Gone);
    QCOMPARE(fax->values, (QList<KeptFact>{{{}, true, std::nullopt}}));
    QVERIFY(upgrade.after.organisation.profile.contains(u"fax"_s)); // kept, though unasked
    const FactUpgrade *purpose = factRow(upgrade, u"purpose"_s);
    QCOMPARE(purpose->kind, FactUpgrade::Kind::Narrowed);
    QCOMPARE(purpose->gone, QStringList{u"queue"_s});
    QCOMPARE(purpose->values, (QList<KeptFact>{{u"x"_s, u"queue"_s, std::nullopt}}));
    QVERIFY(!upgrade.after.activities.at(0).profile.contains(u"purpose"_s));
    QCOMPARE(factRow(upgrade, u"modalities"_s)->kind, FactUpgrade::Kind::Widened);
    QCOMPARE(factRow(upgrade, u"minors"_s)->kind, FactUpgrade::Kind::New);
    QCOMPARE(factRow(upgrade, u"consumers"_s)->kind, FactUpgrade::Kind::Reworded);
    QCOMPARE(upgrade.after.organisation.profile.value(u"consumers"_s), FactValue(true));
    QVERIFY(catalogUpgrade(m_earlier, m_earlier, m_assessment).facts.isEmpty());
    const FactUpgrade *stored = factRow(upgrade, u"persons_stored"_s);
    QCOMPARE(stored->kind, FactUpgrade::Kind::Moved);
    QCOMPARE(upgrade.after.organisation.profile.value(u"persons_stored"_s), FactValue(qint64(1200)));
    QVERIFY(!upgrade.after.activities.at(0).profile.contains(u"persons_stored"_s));

    // Activities that differ don't speak for the whole.
    Assessment differing = m_assessment;
    differing.activities[1].profile.insert(u"persons_stored"_s, qint64(7));
    const CatalogUpgrade other = catalogUpgrade(m_earlier, m_later, differing);
    QVERIFY(!other.after.organisation.profile.contains(u"persons_stored"_s));
    QCOMPARE(factRow(other, u"persons_stored"_s)->values,
             (QList<KeptFact>{{u"x"_s, qint64(1200), std::nullopt}, {u"y"_s, qint64(7), std::nullopt}}));

    // A choice of one becomes one of many; of many what is still an option stays.
    Catalog many = m_earlier;
    many.facts[1].type = FactType::Many;
    many.index();
    const CatalogUpgrade widened = catalogUpgrade(m_earlier, many, m_assessment);
    QCOMPARE(factRow(widened, u"purpose"_s)->kind, FactUpgrade::Kind::Retyped);
    QCOMPARE(widened.after.activities.at(0).profile.value(u"purpose"_s), FactValue(QStringList{u"queue"_s}));
    Assessment both = m_assessment;
    both.activities[0].profile.insert(u"purpose"_s, QStringList{u"queue"_s, u"access"_s});
    const CatalogUpgrade narrowed = catalogUpgrade(many, m_later, both);
    QCOMPARE(narrowed.after.activities.at(0).profile.value(u"purpose"_s), FactValue(u"access"_s));
}

void tst_Upgrade::actionsFollow()
{
    const CatalogUpgrade upgrade = catalogUpgrade(m_earlier, m_later, m_assessment);
    QCOMPARE(upgrade.after.actions.constFirst().practices,
             (QStringList{u"keep.records"_s, u"notice.at-door"_s, u"notice.in-app"_s}));
}

void tst_Upgrade::oneThatComesBackIsAskedAgain()
{
    const Assessment away = catalogUpgrade(m_earlier, m_later, m_assessment).after;
    Catalog again = m_later;
    again.practices.append(*m_earlier.practice(u"poster.friendly"_s));
    again.sha256 = QString(64, u'f');
    again.index();
    const CatalogUpgrade upgrade = catalogUpgrade(m_later, again, away);
    QCOMPARE(kindOf(upgrade, u"poster.friendly"_s), Change::Returned);
    const Activity &gate = upgrade.after.activities.at(0);
    QVERIFY(!gate.answers.contains(u"poster.friendly"_s));
    QCOMPARE(gate.carried.value(u"poster.friendly"_s).value, AnswerValue::No);
}

void tst_Upgrade::figuresSayWhatMoves()
{
    const CatalogUpgrade upgrade = catalogUpgrade(m_earlier, m_later, m_assessment);
    QCOMPARE(upgrade.effect.before.asOf, m_assessment.asOf);
    QCOMPARE(upgrade.effect.after.asOf, m_assessment.asOf);
    // Drafts count nowhere until they are confirmed.
    QVERIFY(upgrade.effect.after.law().answered < upgrade.effect.before.law().answered);
    QVERIFY(upgrade.confirmed.law().answered > upgrade.effect.after.law().answered);
    QVERIFY(upgrade.effect.after.openRedLines.contains(u"consent.obtained"_s));
    QVERIFY(!upgrade.confirmed.openRedLines.contains(u"consent.obtained"_s));
    for (const PracticeDifference &row : upgrade.effect.rows) {
        for (const ChangeReason &reason : row.reasons)
            QVERIFY2(reason.cause != Cause::Answer && reason.cause != Cause::Evidence, qPrintable(row.practice));
    }
}

/// Workspaces keep compiled catalogs of every format that was ever released.
void tst_Upgrade::aStoredCatalogOfEachFormatIsRead()
{
    QFile file(u"" SHIHE_SOURCE_DIR "/tests/data/catalogs/format-3.catalog"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto stored = fromCompiled(file.readAll());
    QVERIFY(stored);
    QVERIFY(*stored == m_earlier);
    QCOMPARE(stored->key(), m_earlier.key());
    const auto upgrade = catalogUpgrade(*stored, m_later, m_assessment);
    QCOMPARE(upgrade.count(Change::Split), 2);
}

void tst_Upgrade::offersWhatIsNewer()
{
    QCOMPARE(catalogOffer(m_earlier, m_earlier), CatalogOffer::None);
    QCOMPARE(catalogOffer(m_earlier, m_later), CatalogOffer::Newer);
    QCOMPARE(catalogOffer(m_later, m_earlier), CatalogOffer::None);
    Catalog sameDay = m_earlier;
    sameDay.sha256 = QString(64, u'a');
    sameDay.version = u"2026.11.10"_s;
    QCOMPARE(catalogOffer(m_earlier, sameDay), CatalogOffer::Newer);
    QCOMPARE(catalogOffer(sameDay, m_earlier), CatalogOffer::None);
    // One's own: a new or another one is offered, a missing one is no reason.
    Catalog own = m_earlier;
    own.users = {{{u"firm"_s, u"1"_s, QString(64, u'1')}, QDate(2026, 1, 1), {}}};
    QCOMPARE(catalogOffer(m_earlier, own), CatalogOffer::Own);
    QCOMPARE(catalogOffer(own, m_earlier), CatalogOffer::None);
    Catalog next = own;
    next.users[0].pin.sha256 = QString(64, u'2');
    QCOMPARE(catalogOffer(own, next), CatalogOffer::Own);
}

void tst_Upgrade::theJsonHoldsEveryAnswer()
{
    const QJsonObject json = toJson(catalogUpgrade(m_earlier, m_later, m_assessment), m_earlier, m_later);
    QCOMPARE(json[u"from"_s][u"version"_s].toString(), u"2026.11.0"_s);
    QCOMPARE(json[u"to"_s][u"sha256"_s].toString(), m_later.sha256);
    QSet<QString> told;
    for (const QJsonValue row : json[u"practices"_s].toArray()) {
        for (const QJsonValue answer : row[u"answers"_s].toArray())
            told.insert(answer[u"activity"_s].toString() + u'/' + answer[u"practice"_s].toString());
    }
    QCOMPARE(told.size(), 11);
    QCOMPARE(json[u"figures"_s][u"as_of"_s].toString(), u"2026-12-21"_s);
    QVERIFY(json[u"figures"_s][u"moved"_s].toArray().size() > 3);
}

QTEST_GUILESS_MAIN(tst_Upgrade)
#include "tst_upgrade.moc"
