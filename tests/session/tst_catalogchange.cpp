// An assessment goes over to another catalog and back: one row, undone and made again to the last byte, also after the
// file was opened anew; what nobody asks for any more stays at hand.
#include "core/catalog/compiled.h"
#include "core/session/session.h"
#include "core/store/store.h"
#include "tests/scoring/mutation.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

namespace {

class StepClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime(QDate(2026, 12, 22), QTime(1, 2, 3, 4), Qt::UTC).addSecs(++m_looks);
    }

private:
    mutable int m_looks = 0;
};

Answer answered(AnswerValue value, const QString &note = {})
{
    Answer answer;
    answer.value = value;
    answer.note = note;
    return answer;
}

} // namespace

class tst_CatalogChange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isOneRowThatUndoTakesBack();
    void undoAndRedoReachOverAReopening();
    void theSessionFollowsItsCatalog();
    void draftsSayWhereTheyComeFrom();
    void whatIsUnaskedStaysAtHand();
    void anIssuedOneStillKnowsItsCatalogs();
    void evidenceOfUnaskedAnswersCanGo();
    void theSameCatalogIsRefused();
    void aReadOnlyFileRefuses();
    void aCopyTakesAnswersAlong();
    void ownCatalogsArePinnedAnew();
    void anyAssessmentComesBackExactly_data();
    void anyAssessmentComesBackExactly();

private:
    void make(const std::shared_ptr<const Catalog> &catalog);
    void answerAll();
    void reopen(store::Access access = store::Access::Write);
    [[nodiscard]] Assessment stored() const { return m_store->load(m_id).value_or(Assessment()); }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"工作区.shihe"_s); }
    void checkFile();

    const std::shared_ptr<const Catalog> m_earlier = std::make_shared<Catalog>(test::storedCatalog(u"earlier"_s));
    const std::shared_ptr<const Catalog> m_later = std::make_shared<Catalog>(test::storedCatalog(u"later"_s));
    StepClock m_clock;
    QString m_id;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<WorkspaceSession> m_workspace;
    std::unique_ptr<AssessmentSession> m_session;
};

void tst_CatalogChange::init()
{
    make(m_earlier);
}

void tst_CatalogChange::make(const std::shared_ptr<const Catalog> &catalog)
{
    m_session.reset();
    m_workspace.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto created = store::create(path());
    QVERIFY(created);
    m_store = std::move(*created);
    m_workspace = std::make_unique<WorkspaceSession>(*m_store, m_clock);
    m_workspace->setActor(u"李明"_s);
    const auto made =
        m_workspace->createAssessment(*catalog, {u"公司"_s, u"Company"_s}, {u"门禁"_s, u"Gate"_s}, QDate(2026, 12, 21));
    QVERIFY(made);
    m_id = *made;
    auto session = AssessmentSession::open(*m_workspace, catalog, m_id);
    QVERIFY(session);
    m_session = std::move(*session);
}

void tst_CatalogChange::reopen(store::Access access)
{
    m_session.reset();
    m_workspace.reset();
    m_store.reset();
    auto opened = store::open(path(), {.access = access});
    QVERIFY(opened);
    m_store = std::move(*opened);
    m_workspace = std::make_unique<WorkspaceSession>(*m_store, m_clock);
    m_workspace->setActor(u"李明"_s);
    const auto all = m_workspace->assessments();
    QVERIFY(all);
    const auto catalog = m_workspace->catalogOf(all->constFirst().catalogKey(), nullptr);
    QVERIFY(catalog);
    auto session = AssessmentSession::open(*m_workspace, *catalog, m_id);
    QVERIFY(session);
    m_session = std::move(*session);
}

void tst_CatalogChange::answerAll()
{
    QVERIFY(m_session->setFact(u"modalities"_s, QStringList{u"face"_s}));
    QVERIFY(m_session->setFact(u"purpose"_s, u"queue"_s));
    QVERIFY(m_session->setFact(u"persons_stored"_s, qint64(1200)));
    QVERIFY(m_session->setFact(u"fax"_s, true));
    for (const auto &[practice, value] :
         {std::pair(u"consent.obtained"_s, AnswerValue::Partly), std::pair(u"consent.not-forced"_s, AnswerValue::Yes),
          std::pair(u"notice.shown"_s, AnswerValue::Mostly), std::pair(u"keep.list"_s, AnswerValue::Yes),
          std::pair(u"keep.log"_s, AnswerValue::No), std::pair(u"delete.when-left"_s, AnswerValue::Yes),
          std::pair(u"access.limited"_s, AnswerValue::Yes), std::pair(u"poster.friendly"_s, AnswerValue::No),
          std::pair(u"audit.yearly"_s, AnswerValue::No)})
        QVERIFY(m_session->setAnswer(practice, answered(value, u"关于"_s + practice)));
    QVERIFY(m_session->setAction({.title = u"补日志"_s, .practices = {u"keep.log"_s}}));
}

void tst_CatalogChange::checkFile()
{
    const auto report = store::check(path());
    QVERIFY(report);
    QVERIFY2(!report->fault, qPrintable(report->fault.value_or(Error{}).code));
}

void tst_CatalogChange::isOneRowThatUndoTakesBack()
{
    answerAll();
    const Assessment before = stored();
    const qint64 rows = m_store->head()->seq;
    const CatalogUpgrade told = m_session->preview(*m_later);
    QCOMPARE(stored(), before); // a look changes nothing
    QCOMPARE(m_store->head()->seq, rows);

    QVERIFY(m_session->upgrade(m_later));
    QCOMPARE(m_store->head()->seq, rows + 1);
    const Assessment after = stored();
    QCOMPARE(after, told.after);
    QCOMPARE(after.catalogSha256, m_later->sha256);
    checkFile();
    bool found = false;
    QVERIFY(store::log(path(), [&](const store::LogRow &row) {
        found = row.seq == rows + 1 && row.kind == u"change-catalog"_s;
        return true;
    }));
    QVERIFY(found);

    QVERIFY(m_session->undo());
    QCOMPARE(stored(), before);
    QVERIFY(m_session->redo());
    QCOMPARE(stored(), after);
    checkFile();
}

void tst_CatalogChange::undoAndRedoReachOverAReopening()
{
    answerAll();
    const Assessment before = stored();
    QVERIFY(m_session->upgrade(m_later));
    const Assessment after = stored();
    QVERIFY(m_session->confirm({u"keep.records"_s}));
    reopen();
    QCOMPARE(m_session->catalog().version, m_later->version);
    QVERIFY(m_session->undo()); // the confirmation
    QVERIFY(m_session->undo());
    QCOMPARE(stored(), before);
    QCOMPARE(m_session->catalog().version, m_earlier->version);
    QCOMPARE(m_session->answer(u"keep.log"_s)->value, AnswerValue::No);
    reopen();
    QVERIFY(m_session->redo());
    QCOMPARE(stored(), after);
    QVERIFY(m_session->catalog() == *m_later);
    checkFile();
}

void tst_CatalogChange::theSessionFollowsItsCatalog()
{
    answerAll();
    QStringList told;
    connect(m_session.get(), &AssessmentSession::catalogChanged, this, [&] {
        told << u"catalog"_s + m_session->catalog().version;
        QCOMPARE(m_session->evaluation().catalogVersion, m_session->catalog().version);
    });
    connect(m_session.get(), &AssessmentSession::assessmentChanged, this, [&told] { told << u"assessment"_s; });
    QVERIFY(m_session->upgrade(m_later));
    QCOMPARE(told, (QStringList{u"catalog2026.12.0"_s, u"assessment"_s}));
    QCOMPARE(m_session->sharedCatalog().get(), m_later.get());
    QVERIFY(m_session->setAnswer(u"children.guarded"_s, answered(AnswerValue::No)));
    QVERIFY(m_session->undo());
    QCOMPARE(told.count(u"catalog2026.12.0"_s), 1); // only where it is another one
    QVERIFY(m_session->undo());
    QCOMPARE(told.constLast(), u"assessment"_s);
    QVERIFY(told.contains(u"catalog2026.11.0"_s));
    QCOMPARE(m_session->setAnswer(u"children.guarded"_s, answered(AnswerValue::No)).error().code,
             u"assessment.unknown-practice"_s);
    QCOMPARE(m_session->evaluation().catalogVersion, m_earlier->version);
}

void tst_CatalogChange::draftsSayWhereTheyComeFrom()
{
    answerAll();
    QVERIFY(m_session->upgrade(m_later));
    reopen();
    const auto merged = m_session->originOf(u"keep.records"_s);
    QVERIFY(merged);
    QCOMPARE(merged->kind, PracticeUpgrade::Kind::Merged);
    QCOMPARE(merged->version, u"2026.12.0"_s);
    QCOMPARE(merged->from, (QStringList{u"keep.list"_s, u"keep.log"_s}));
    QCOMPARE(merged->questions.size(), 2);
    QCOMPARE(merged->questions.at(1), m_earlier->practice(u"keep.log"_s)->question);
    QCOMPARE(m_session->originOf(u"consent.obtained"_s)->kind, PracticeUpgrade::Kind::Reworded);
    QVERIFY(!m_session->originOf(u"access.limited"_s)); // counts as it is
    QVERIFY(m_session->confirm({u"keep.records"_s}));
    QVERIFY(!m_session->originOf(u"keep.records"_s));
    QVERIFY(m_session->answer(u"keep.records"_s)->note.contains(u"关于keep.log"_s));
}

void tst_CatalogChange::whatIsUnaskedStaysAtHand()
{
    answerAll();
    QVERIFY(m_session->upgrade(m_later));
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(m_session->unasked().size(), 1);
        QCOMPARE(m_session->unasked().constFirst().practice, u"poster.friendly"_s);
        QCOMPARE(m_session->unasked().constFirst().answer.note, u"关于poster.friendly"_s);
        QCOMPARE(m_session->knownPractice(u"poster.friendly"_s)->question,
                 m_earlier->practice(u"poster.friendly"_s)->question);
        QCOMPARE(m_session->unaskedFacts().size(), 1);
        QCOMPARE(m_session->knownFact(u"fax"_s)->question, m_earlier->fact(u"fax"_s)->question);
        // Reports and figures never see it.
        for (const Activity &activity : m_session->assessment().activities)
            QVERIFY(!activity.answers.contains(u"poster.friendly"_s));
        QVERIFY(!m_session->assessment().organisation.profile.contains(u"fax"_s));
        reopen();
    }
    // Later changes leave it alone.
    QVERIFY(m_session->setAnswer(u"access.limited"_s, answered(AnswerValue::No)));
    QVERIFY(m_session->setFact(u"minors"_s, true));
    QCOMPARE(m_session->unasked().size(), 1);
    QVERIFY(stored().organisation.profile.contains(u"fax"_s));

    // And it is there again where a catalog asks for it again.
    auto again = std::make_shared<Catalog>(*m_later);
    again->practices.append(*m_earlier->practice(u"poster.friendly"_s));
    again->version = u"2027.1.0"_s;
    again->sha256 = QString(64, u'd');
    again->index();
    QVERIFY(m_session->upgrade(again));
    QVERIFY(m_session->unasked().isEmpty());
    QCOMPARE(m_session->carried(u"poster.friendly"_s)->value, AnswerValue::No);
    QCOMPARE(m_session->originOf(u"poster.friendly"_s)->kind, PracticeUpgrade::Kind::Returned);
    QCOMPARE(m_session->originOf(u"keep.records"_s)->version, u"2026.12.0"_s); // of the step before
}

/// Issuing cuts off what can be undone, not what was.
void tst_CatalogChange::anIssuedOneStillKnowsItsCatalogs()
{
    answerAll();
    QVERIFY(m_session->upgrade(m_later));
    QVERIFY(m_session->undo());
    QVERIFY(m_session->redo());
    QVERIFY(m_session->setAnswer(u"consent.obtained"_s, answered(AnswerValue::Yes)));
    for (const QString &state : {u"in-review"_s, u"approved"_s, u"issued"_s})
        QVERIFY(m_session->setState(state, {}));
    QVERIFY(!m_session->canUndo());
    reopen();
    QCOMPARE(m_session->knownPractice(u"poster.friendly"_s)->question,
             m_earlier->practice(u"poster.friendly"_s)->question);
    QCOMPARE(m_session->originOf(u"keep.records"_s)->from.size(), 2);
    QCOMPARE(m_session->upgrade(m_earlier).error().code, u"store.issued"_s);
    QCOMPARE(m_session->catalog().version, m_later->version);
}

void tst_CatalogChange::evidenceOfUnaskedAnswersCanGo()
{
    answerAll();
    const auto piece = m_session->addEvidence(u"poster.friendly"_s, {.kind = EvidenceKind::Paper, .name = u"海报"_s});
    QVERIFY(piece);
    QVERIFY(m_session->attachEvidence(*piece, {u"notice.shown"_s}));
    QVERIFY(m_session->upgrade(m_later));
    QCOMPARE(m_session->practicesOf(*piece),
             (QStringList{u"notice.at-door"_s, u"notice.in-app"_s, u"poster.friendly"_s}));
    QVERIFY(m_session->removeEvidence(u"poster.friendly"_s, *piece));
    QVERIFY(m_session->unasked().constFirst().answer.evidence.isEmpty());
    QCOMPARE(m_session->practicesOf(*piece), (QStringList{u"notice.at-door"_s, u"notice.in-app"_s}));
    QVERIFY(m_session->undo());
    QVERIFY(m_session->dropEvidence(*piece));
    QVERIFY(m_session->assessment().evidence.isEmpty());
    QCOMPARE(m_session->unasked().size(), 1);
    checkFile();
}

void tst_CatalogChange::theSameCatalogIsRefused()
{
    const qint64 rows = m_store->head()->seq;
    QCOMPARE(m_session->upgrade(std::make_shared<Catalog>(*m_earlier)).error().code, u"session.same-catalog"_s);
    QCOMPARE(m_store->head()->seq, rows);
}

void tst_CatalogChange::aReadOnlyFileRefuses()
{
    answerAll();
    const Assessment before = stored();
    reopen(store::Access::Read);
    QCOMPARE(m_session->preview(*m_later).count(PracticeUpgrade::Kind::Split), 2);
    QVERIFY(!m_session->upgrade(m_later));
    QCOMPARE(m_session->catalog().version, m_earlier->version);
    QCOMPARE(stored(), before);
}

void tst_CatalogChange::aCopyTakesAnswersAlong()
{
    answerAll();
    const auto copied =
        m_workspace->copyAssessment(*m_later, stored(), {u"今年"_s, u"This year"_s}, QDate(2026, 12, 22));
    QVERIFY(copied);
    const auto copy = m_store->load(*copied);
    QVERIFY(copy);
    const Activity &gate = copy->activities.constFirst();
    QCOMPARE(gate.carried.value(u"keep.records"_s).value, AnswerValue::No);
    QCOMPARE(gate.carried.value(u"notice.in-app"_s).value, AnswerValue::Mostly);
    QVERIFY(!gate.carried.contains(u"poster.friendly"_s)); // a new assessment begins with what is asked
    QCOMPARE(copy->organisation.profile.value(u"persons_stored"_s), FactValue(qint64(1200)));
    QCOMPARE(copy->actions.constFirst().practices, QStringList{u"keep.records"_s});
}

void tst_CatalogChange::ownCatalogsArePinnedAnew()
{
    auto own = std::make_shared<Catalog>(*m_earlier);
    own->users = {{{u"firm"_s, u"1.0"_s, QString(64, u'1')}, QDate(2026, 1, 1), {}}};
    Practice practice = *m_earlier->practice(u"keep.log"_s);
    practice.id = u"firm/keep.photo"_s;
    own->practices.append(practice);
    own->index();
    make(own);
    QVERIFY(m_session->setAnswer(u"firm/keep.photo"_s, answered(AnswerValue::Yes)));
    const Assessment before = stored();
    QCOMPARE(before.userCatalogs, own->userPins());

    auto next = std::make_shared<Catalog>(*own);
    next->users[0].pin = {u"firm"_s, u"2.0"_s, QString(64, u'2')};
    next->practices.last().id = u"firm/keep.picture"_s;
    next->practices.last().replaces = {u"firm/keep.photo"_s};
    next->index();
    QVERIFY(m_session->upgrade(next));
    QCOMPARE(stored().userCatalogs, next->userPins());
    QCOMPARE(m_session->carried(u"firm/keep.picture"_s)->value, AnswerValue::Yes);
    QVERIFY(m_session->undo());
    QCOMPARE(stored(), before);
    checkFile();
}

void tst_CatalogChange::anyAssessmentComesBackExactly_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// The real catalog and a version of it as chance made it.
void tst_CatalogChange::anyAssessmentComesBackExactly()
{
    QFETCH(const quint32, seed);
    QRandomGenerator chance(seed);
    const auto now = std::make_shared<const Catalog>(*builtIn());
    const auto later = std::make_shared<const Catalog>(test::mutated(*now, chance));
    const auto last = std::make_shared<Catalog>(test::mutated(*later, chance));
    last->sha256 = QString(64, u'9');
    make(now);
    const auto id = m_workspace->import(*now, test::filled(*now, chance));
    QVERIFY(id);
    m_id = *id;
    auto session = AssessmentSession::open(*m_workspace, now, m_id);
    QVERIFY(session);
    m_session = std::move(*session);

    const Assessment first = stored();
    QVERIFY(m_session->upgrade(later));
    const Assessment second = stored();
    QVERIFY(m_session->upgrade(last));
    const Assessment third = stored();
    QVERIFY(m_session->undo());
    QCOMPARE(stored(), second);
    QVERIFY(m_session->undo());
    QCOMPARE(stored(), first);
    QVERIFY(m_session->redo());
    QVERIFY(m_session->redo());
    QCOMPARE(stored(), third);
    checkFile();
}

QTEST_GUILESS_MAIN(tst_CatalogChange)
#include "tst_catalogchange.moc"
