// The impact assessment in a workspace: kept by single things, undone, rebuilt, erased, closed when issued.
#include "core/assessment/impactitems.h"
#include "core/session/erased.h"
#include "tests/store/workspaces.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

class tst_Impact final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void comesBackAsItWas();
    void rowHoldsOnlyWhatChanged();
    void undoAndRedo();
    void goesWithItsActivity();
    void personIsErasedFromIt();
    void isFoundByItsWords();
    void issuedTakesNoChange();
    void unknownActivityIsRefused();

private:
    [[nodiscard]] Result<JournalHead> go(const ChangeSet &changes)
    {
        return m_store->apply(changes, u"李明"_s, m_clock.now());
    }
    [[nodiscard]] ImpactAssessment kept() { return m_store->load(u"a"_s).value().impact; }
    [[nodiscard]] static ImpactAssessment sample();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<store::SqliteStore> m_store;
    test::TestClock m_clock;
};

void tst_Impact::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>(test::quickFolder());
    m_path = m_folder->filePath(u"w.shihe"_s);
    QString error;
    m_store = test::makeWorkspace(m_path, error);
    QVERIFY2(m_store, qPrintable(error));
}

/// Whatever was done, tables and journal agree.
void tst_Impact::cleanup()
{
    const auto report = store::check(m_path);
    QVERIFY(report);
    QVERIFY2(!report->fault,
             qPrintable(report->fault.value_or(Error{}).code + report->fault.value_or(Error{}).args.join(u' ')));
    m_store.reset();
}

ImpactAssessment tst_Impact::sample()
{
    ImpactAssessment impact;
    impact.texts[ImpactText::Necessity] = u"处理敏感个人信息，周婷提出"_s;
    impact.signer = u"周婷"_s;
    impact.published = false;
    impact.unacceptable = 2;
    impact.finishedOn = QDate(2026, 11, 20);
    ActivityImpact &gate = impact.activities[u"x"_s];
    gate.topics[ImpactTopic::Lawful] = u"合法"_s;
    gate.dimensions[3].level = 3;
    gate.dimensions[3].reason = u"人脸不能更换"_s;
    gate.dimensions[3].corrections[ImpactCorrection::ManyPersons] = {true, u"62万人"_s};
    gate.dimensions[3].factors[1] = {1, u"有流程"_s, {true, u"有演练"_s}};
    gate.flows = {DataFlow{.id = u"b"_s, .sensitive = true}, DataFlow{.id = u"a"_s}};
    gate.flows[0].texts[DataField::Types] = u"人脸"_s;
    gate.treatments = {Treatment{.id = u"t"_s,
                                 .dimension = 3,
                                 .handling = Handling::AtOnce,
                                 .measure = u"加密"_s,
                                 .responsible = u"周婷"_s,
                                 .until = QDate(2026, 12, 1),
                                 .residual = 1,
                                 .residualReason = u"人少"_s}};
    return impact;
}

void tst_Impact::comesBackAsItWas()
{
    QVERIFY(kept().isEmpty());
    QVERIFY(go({SetImpact{u"a"_s, sample()}}));
    QCOMPARE(kept(), sample());
    m_store.reset();
    m_store = store::open(m_path).value();
    QCOMPARE(kept(), sample());
}

void tst_Impact::rowHoldsOnlyWhatChanged()
{
    QVERIFY(go({SetImpact{u"a"_s, sample()}}));
    const auto before = m_store->head();
    QCOMPARE(go({SetImpact{u"a"_s, sample()}})->seq, before->seq); // nothing changed, nothing written
    ImpactAssessment impact = sample();
    impact.activities[u"x"_s].dimensions[3].reason = u"无法更换"_s;
    impact.activities[u"x"_s].flows.move(1, 0);
    QVERIFY(go({SetImpact{u"a"_s, impact}}));
    QCOMPARE(kept(), impact);
    const auto row = test::rowsOf(m_path, u"SELECT kind, payload FROM journal ORDER BY seq DESC LIMIT 1"_s).at(0);
    QCOMPARE(row.at(0), u"set-impact"_s);
    const QJsonArray changes = QJsonDocument::fromJson(row.at(1).toUtf8())[u"changes"_s].toArray();
    QStringList items;
    for (const QJsonValue change : changes)
        items << change[u"key"_s][2].toString();
    items.sort();
    QCOMPARE(items, (QStringList{u"d4.reason"_s, u"flow.a.position"_s, u"flow.b.position"_s}));
    QVERIFY(!row.at(1).contains(u"更换"_s)); // words stand in the journal only by reference
}

void tst_Impact::undoAndRedo()
{
    QVERIFY(go({SetImpact{u"a"_s, sample()}}));
    ImpactAssessment later = sample();
    later.activities[u"x"_s].treatments.clear();
    later.approver = u"王芳"_s;
    QVERIFY(go({SetImpact{u"a"_s, later}}));
    QVERIFY(*m_store->undo(u"a"_s, u"李明"_s, m_clock.now()));
    QCOMPARE(kept(), sample());
    QVERIFY(*m_store->undo(u"a"_s, u"李明"_s, m_clock.now()));
    QVERIFY(kept().isEmpty());
    QVERIFY(*m_store->redo(u"a"_s, u"李明"_s, m_clock.now()));
    QVERIFY(*m_store->redo(u"a"_s, u"李明"_s, m_clock.now()));
    QCOMPARE(kept(), later);
}

void tst_Impact::goesWithItsActivity()
{
    QVERIFY(go({SetImpact{u"a"_s, sample()}}));
    QVERIFY(go({RemoveActivity{u"a"_s, u"x"_s}}));
    QVERIFY(kept().activities.isEmpty());
    QCOMPARE(kept().signer, u"周婷"_s);
    QVERIFY(*m_store->undo(u"a"_s, u"李明"_s, m_clock.now()));
    QCOMPARE(kept(), sample());
}

void tst_Impact::personIsErasedFromIt()
{
    QVERIFY(go({SetImpact{u"a"_s, sample()}}));
    const auto persons = m_store->persons();
    QVERIFY(persons && persons->contains(std::pair(u"周婷"_s, QString())));
    QStringList mentions;
    {
        auto erasure = m_store->erasure(ErasePerson{u"周婷"_s});
        QVERIFY(erasure);
        while (!(*erasure)->look().value()) {
        }
        for (const Mention &mention : (*erasure)->findings().mentions)
            mentions << mention.ref;
        QCOMPARE(mentions.size(), 1); // why it is made
        QVERIFY((*erasure)->carryOut(mentions, u"李明"_s, m_clock.now()));
        while (!(*erasure)->sweep().value()) {
        }
    }
    ImpactAssessment left = kept();
    QCOMPARE(left.signer, ErasedMark);
    QCOMPARE(left.activities[u"x"_s].treatments.at(0).responsible, ErasedMark);
    QCOMPARE(left.texts[ImpactText::Necessity], ErasedMark);
    QCOMPARE(left.activities[u"x"_s].dimensions[3].reason, u"人脸不能更换"_s);
    QCOMPARE(erasedIn(m_store->load(u"a"_s).value()), 3);
    // It stays erased when the form is written again.
    left.activities[u"x"_s].flows.move(1, 0);
    QVERIFY(go({SetImpact{u"a"_s, left}}));
    QCOMPARE(kept(), left);
    m_store.reset();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(u"周婷"_s.toUtf8()));
    m_store = store::open(m_path).value();
}

void tst_Impact::isFoundByItsWords()
{
    QVERIFY(go({SetImpact{u"a"_s, sample()}}));
    const auto hits = m_store->search(u"更换"_s, 10);
    QVERIFY(hits);
    QCOMPARE(hits->size(), 1);
    QCOMPARE(hits->at(0).in, TextHit::In::Impact);
    QCOMPARE(hits->at(0).assessment, u"a"_s);
    QCOMPARE(hits->at(0).activity, u"x"_s);
    QCOMPARE(hits->at(0).text, u"人脸不能更换"_s);
    QVERIFY(go({SetImpact{u"a"_s, {}}}));
    QVERIFY(m_store->search(u"更换"_s, 10)->isEmpty());
}

void tst_Impact::issuedTakesNoChange()
{
    QVERIFY(go({SetImpact{u"a"_s, sample()}}));
    for (const QString &state : {u"in-review"_s, u"approved"_s, u"issued"_s})
        QVERIFY(go({SetState{u"a"_s, state}}));
    const auto refused = go({SetImpact{u"a"_s, {}}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"store.issued"_s);
    QCOMPARE(kept(), sample());
}

void tst_Impact::unknownActivityIsRefused()
{
    ImpactAssessment impact = sample();
    impact.activities[u"z"_s].topics[ImpactTopic::Leak] = u"x"_s;
    QCOMPARE(go({SetImpact{u"a"_s, impact}}).error().code, u"store.unknown-activity"_s);
    QVERIFY(kept().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Impact)
#include "tst_impact.moc"
