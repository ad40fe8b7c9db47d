// A week's work on one assessment: drafts of last year, many answers at once, history, evidence of every kind, actions,
// activities, and the figures for the home page; on a real workspace file.
#include "core/assessment/casefile.h"
#include "core/catalog/compiled.h"
#include "core/session/session.h"
#include "core/store/store.h"

#include <QRandomGenerator>
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
        return QDateTime(QDate(2026, 11, 22), QTime(1, 2, 3, 4), Qt::UTC).addSecs(++m_looks);
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

class tst_SessionWeek final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void copyCarriesAnswersAsDrafts();
    void draftsCountNowhereUntilConfirmed();
    void anAnswerTakesTheDraftsPlace();
    void editsStayWithTheDraft();
    void manyAnswersAreOneStep();
    void manyAnswersRefuseAsOne();
    void historyTellsEveryState();
    void evidenceOfEveryKind();
    void onePieceServesManyAnswers();
    void uploadGoesStepByStep();
    void uploadLeftAloneLeavesNothing();
    void sameContentIsStoredOnce();
    void actionsComeChangeAndGo();
    void actionNeedsATitle();
    void severalActionsAreOneStep();
    void priorityIsOverriddenWithAReason();
    void activityGoesWithItsAnswers();
    void figuresAreKeptForTheirState();
    void memoryIsWhatTheFileSays();

private:
    void open(const QString &id);
    [[nodiscard]] QStringList practices(Scope scope, qsizetype count) const;
    [[nodiscard]] QString path() const { return m_folder->filePath(u"工作区.shihe"_s); }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] AssessmentSummary summary() const;
    void checkFile();

    std::shared_ptr<const Catalog> m_catalog;
    StepClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<WorkspaceSession> m_workspace;
    std::unique_ptr<AssessmentSession> m_session;
};

void tst_SessionWeek::initTestCase()
{
    auto catalog = builtIn();
    QVERIFY(catalog);
    m_catalog = std::make_shared<const Catalog>(std::move(*catalog));
}

void tst_SessionWeek::init()
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
    const auto made = m_workspace->createAssessment(*m_catalog, {u"公司"_s, u"Company"_s}, {u"门禁"_s, u"Gate"_s},
                                                    QDate(2025, 11, 22));
    QVERIFY(made);
    open(*made);
}

void tst_SessionWeek::open(const QString &id)
{
    m_session.reset();
    auto session = AssessmentSession::open(*m_workspace, m_catalog, id);
    QVERIFY(session);
    m_session = std::move(*session);
}

QStringList tst_SessionWeek::practices(Scope scope, qsizetype count) const
{
    QStringList found;
    for (const QString &id : m_session->evaluation().law().weights.keys()) {
        if (m_catalog->practice(id)->scope == scope && found.size() < count)
            found << id;
    }
    return found;
}

QString tst_SessionWeek::file(const QString &name, const QByteArray &bytes) const
{
    QFile out(m_folder->filePath(name));
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? out.fileName() : QString();
}

AssessmentSummary tst_SessionWeek::summary() const
{
    const auto all = m_store->assessments();
    for (const AssessmentSummary &each : all.value_or(QList<AssessmentSummary>())) {
        if (each.id == m_session->assessment().id)
            return each;
    }
    return {};
}

void tst_SessionWeek::checkFile()
{
    const auto report = store::check(path());
    QVERIFY(report);
    QVERIFY2(!report->fault, qPrintable(report->fault.value_or(Error{}).code));
}

void tst_SessionWeek::copyCarriesAnswersAsDrafts()
{
    const QString own = practices(Scope::Activity, 1).at(0);
    const QString shared = practices(Scope::Organisation, 1).at(0);
    QVERIFY(m_session->setFact(u"minors"_s, true));
    QVERIFY(m_session->setAnswer(own, answered(AnswerValue::Partly, u"去年如此"_s)));
    QVERIFY(m_session->setAnswer(shared, answered(AnswerValue::Yes)));
    QVERIFY(m_session->addEvidence(own, file(u"制度.txt"_s, "rules")));
    QVERIFY(m_session->setAction({.title = u"补告知"_s, .practices = {own}}));
    QVERIFY(m_session->setAction({.title = u"已完成"_s, .practices = {own}, .status = ActionStatus::Done}));
    const Assessment last = m_session->assessment();
    QSignalSpy told(m_workspace.get(), &WorkspaceSession::changed);

    const auto copy = m_workspace->copyAssessment(*m_catalog, last, {u"今年"_s, u"This year"_s}, QDate(2026, 11, 22));
    QVERIFY(copy);
    QCOMPARE(told.size(), 1);
    open(*copy);
    const Assessment &now = m_session->assessment();
    QCOMPARE(now.organisation.id, last.organisation.id);
    QCOMPARE(now.asOf, QDate(2026, 11, 22));
    QCOMPARE(now.activities.at(0).title, last.activities.at(0).title);
    QVERIFY(now.activities.at(0).profile == last.activities.at(0).profile);
    QVERIFY(now.activities.at(0).answers.isEmpty() && now.organisation.answers.isEmpty());
    const auto draft = m_session->carried(own);
    QVERIFY(draft);
    QCOMPARE(draft->value, AnswerValue::Partly);
    QCOMPARE(draft->note, u"去年如此"_s);
    QCOMPARE(draft->author, u"李明"_s);
    QCOMPARE(draft->evidence.size(), 1);
    QCOMPARE(now.evidence.value(draft->evidence.at(0)).sha256, sha256Hex("rules"));
    QVERIFY(m_session->carried(shared));
    QCOMPARE(now.actions.size(), 1);
    QCOMPARE(now.actions.at(0).title, u"补告知"_s);
    checkFile();
}

void tst_SessionWeek::draftsCountNowhereUntilConfirmed()
{
    const QStringList own = practices(Scope::Activity, 3);
    for (const QString &practice : own)
        QVERIFY(m_session->setAnswer(practice, answered(AnswerValue::Yes)));
    const int before = m_session->evaluation().view(u"law"_s)->answered;
    const auto copy =
        m_workspace->copyAssessment(*m_catalog, m_session->assessment(), {u"新"_s, u"New"_s}, QDate(2025, 11, 22));
    QVERIFY(copy);
    open(*copy);
    QCOMPARE(m_session->evaluation().view(u"law"_s)->answered, before - 3);
    QCOMPARE(m_session->carriedPractices(), own);
    QVERIFY(m_session->confirm(own.mid(0, 2)));
    QCOMPARE(m_session->evaluation().view(u"law"_s)->answered, before - 1);
    QCOMPARE(m_session->carriedPractices(), own.mid(2));
    QVERIFY(m_session->answer(own.at(0))->at > summary().changedAt.addSecs(-60));
    QVERIFY(m_session->undo()); // one step
    QCOMPARE(m_session->carriedPractices(), own);
    QVERIFY(m_session->redo());
    QVERIFY(*m_store->load(*copy) == m_session->assessment());
    checkFile();
}

void tst_SessionWeek::anAnswerTakesTheDraftsPlace()
{
    const QString practice = practices(Scope::Activity, 1).at(0);
    QVERIFY(m_session->setAnswer(practice, answered(AnswerValue::Yes)));
    open(*m_workspace->copyAssessment(*m_catalog, m_session->assessment(), {u"新"_s, {}}, QDate(2026, 11, 22)));
    QVERIFY(m_session->setAnswer(practice, answered(AnswerValue::No)));
    QVERIFY(!m_session->carried(practice));
    QVERIFY(m_session->undo());
    QCOMPARE(m_session->carried(practice)->value, AnswerValue::Yes);
    QVERIFY(!m_session->answer(practice));
}

void tst_SessionWeek::editsStayWithTheDraft()
{
    const QStringList some = practices(Scope::Activity, 2);
    const QString practice = some.at(0);
    QVERIFY(m_session->setAnswer(practice, answered(AnswerValue::Yes, u"旧"_s)));
    open(*m_workspace->copyAssessment(*m_catalog, m_session->assessment(), {u"新"_s, {}}, QDate(2026, 11, 22)));
    Answer draft = *m_session->carried(practice);
    draft.note = u"新"_s;
    QVERIFY(m_session->setCarried(practice, draft));
    QVERIFY(m_session->addEvidence(practice, file(u"照片.txt"_s, "gate")));
    QVERIFY(!m_session->answer(practice));
    QCOMPARE(m_session->carried(practice)->note, u"新"_s);
    QCOMPARE(m_session->carried(practice)->author, draft.author);
    const QString piece = m_session->carried(practice)->evidence.at(0);
    QVERIFY(m_session->removeEvidence(practice, piece));
    QVERIFY(m_session->carried(practice)->evidence.isEmpty());
    // Among several, a draft stays one or becomes an answer, as it is asked for.
    const auto owe = [](Answer answer) {
        answer.responsible = u"王芳"_s;
        return answer;
    };
    QVERIFY(m_session->changeAnswers(some, owe, AssessmentSession::Drafts::StayDrafts));
    QVERIFY(!m_session->answer(practice));
    QCOMPARE(m_session->carried(practice)->responsible, u"王芳"_s);
    QCOMPARE(m_session->answer(some.at(1))->responsible, u"王芳"_s);
    QVERIFY(m_session->changeAnswers(some, owe));
    QCOMPARE(m_session->answer(practice)->value, AnswerValue::Yes);
    QCOMPARE(m_session->answer(practice)->note, u"新"_s);
    QVERIFY(!m_session->carried(practice));
    const auto none = m_session->setCarried(practice, draft);
    QVERIFY(!none);
    QCOMPARE(none.error().code, u"session.no-draft"_s);
    checkFile();
}

void tst_SessionWeek::manyAnswersAreOneStep()
{
    const QStringList some = practices(Scope::Activity, 4);
    QVERIFY(m_session->setAnswer(some.at(0), answered(AnswerValue::No, u"保留"_s)));
    const qint64 seq = m_session->head().seq;
    QSignalSpy told(m_session.get(), &AssessmentSession::answerChanged);
    QVERIFY(m_session->changeAnswers(some + some, [](Answer answer) {
        answer.responsible = u"王芳"_s;
        answer.due = QDate(2027, 3, 1);
        answer.basis = Basis::Observed;
        return answer;
    }));
    QCOMPARE(m_session->head().seq, seq + 1);
    QCOMPARE(told.size(), 4);
    for (const QString &practice : some) {
        QCOMPARE(m_session->answer(practice)->responsible, u"王芳"_s);
        QCOMPARE(m_session->answer(practice)->due, QDate(2027, 3, 1));
    }
    QCOMPARE(m_session->answer(some.at(0))->note, u"保留"_s);
    QCOMPARE(m_session->answer(some.at(0))->value, AnswerValue::No);
    QVERIFY(m_session->undo());
    QVERIFY(!m_session->answer(some.at(1)));
    QCOMPARE(m_session->answer(some.at(0))->responsible, QString());
}

void tst_SessionWeek::manyAnswersRefuseAsOne()
{
    const QStringList some = practices(Scope::Activity, 2);
    const JournalHead head = m_session->head();
    const auto refused = m_session->changeAnswers(some, [](Answer answer) {
        answer.value = AnswerValue::NotApplicable; // without a reason
        return answer;
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"assessment.reason-missing"_s);
    QVERIFY(m_session->head() == head);
    QVERIFY(!m_session->answer(some.at(0)));
}

void tst_SessionWeek::historyTellsEveryState()
{
    const QString practice = practices(Scope::Activity, 1).at(0);
    QVERIFY(m_session->history(practice)->isEmpty());
    QVERIFY(m_session->setAnswer(practice, answered(AnswerValue::No, u"初稿"_s)));
    m_workspace->setActor(u"王芳"_s);
    QVERIFY(m_session->setAnswer(practice, answered(AnswerValue::Partly)));
    QVERIFY(m_session->undo());
    QVERIFY(m_session->clearAnswer(practice));
    const auto versions = m_session->history(practice);
    QVERIFY(versions);
    QCOMPARE(versions->size(), 4);
    QVERIFY(!versions->at(0).answer);
    QCOMPARE(versions->at(0).kind, u"clear-answer"_s);
    QCOMPARE(versions->at(1).kind, u"undo"_s);
    QCOMPARE(versions->at(1).answer->value, AnswerValue::No);
    QCOMPARE(versions->at(2).actor, u"王芳"_s);
    QCOMPARE(versions->at(2).answer->value, AnswerValue::Partly);
    QCOMPARE(versions->at(3).actor, u"李明"_s);
    QCOMPARE(versions->at(3).answer->note, u"初稿"_s);
    QVERIFY(versions->at(0).seq > versions->at(3).seq && versions->at(0).at > versions->at(3).at);
    checkFile();
}

void tst_SessionWeek::evidenceOfEveryKind()
{
    const QString practice = practices(Scope::Activity, 1).at(0);
    Evidence link;
    link.kind = EvidenceKind::Link;
    link.name = u"隐私政策"_s;
    link.reference = u"https://example.cn/隐私"_s;
    link.validUntil = QDate(2026, 12, 31);
    const auto first = m_session->addEvidence(practice, link);
    QVERIFY(first);
    Evidence paper;
    paper.kind = EvidenceKind::Paper;
    paper.name = u"合同"_s;
    paper.reference = u"档案室 3 号柜"_s;
    QVERIFY(m_session->addEvidence({}, paper)); // not yet of any answer
    QCOMPARE(m_session->answer(practice)->evidence, QStringList{*first});

    Evidence changed = m_session->assessment().evidence.value(*first);
    changed.name = u"隐私政策（2026 版）"_s;
    changed.sensitive = false;
    changed.keepUntil = QDate(2029, 1, 1);
    changed.size = 99; // fixed by the store
    QSignalSpy told(m_session.get(), &AssessmentSession::evidenceChanged);
    QVERIFY(m_session->changeEvidence(changed));
    QCOMPARE(told.size(), 1);
    const Assessment stored = *m_store->load(m_session->assessment().id);
    QVERIFY(stored == m_session->assessment());
    const Evidence now = stored.evidence.value(*first);
    QCOMPARE(now.name, changed.name);
    QCOMPARE(now.size, 0);
    QCOMPARE(now.reference, link.reference);
    QCOMPARE(now.validUntil, link.validUntil);
    QVERIFY(m_session->undo());
    QCOMPARE(m_session->assessment().evidence.value(*first).name, link.name);
    checkFile();
}

void tst_SessionWeek::onePieceServesManyAnswers()
{
    const QStringList some = practices(Scope::Activity, 3);
    const auto piece = m_session->addEvidence(some.at(0), file(u"a.txt"_s, "a"));
    QVERIFY(piece);
    QVERIFY(m_session->attachEvidence(*piece, some));
    QCOMPARE(m_session->practicesOf(*piece), some);
    QCOMPARE(m_session->answer(some.at(0))->evidence.size(), 1); // not twice
    QVERIFY(m_session->removeEvidence(some.at(0), *piece));
    QVERIFY(m_session->assessment().evidence.contains(*piece)); // still of use
    QVERIFY(m_session->dropEvidence(*piece));
    QVERIFY(m_session->assessment().evidence.isEmpty());
    QVERIFY(m_session->answer(some.at(1))->evidence.isEmpty());
    QVERIFY(m_session->undo());
    QCOMPARE(m_session->practicesOf(*piece), some.mid(1));
    QVERIFY(!m_session->attachEvidence(u"none"_s, some));
    checkFile();
}

void tst_SessionWeek::uploadGoesStepByStep()
{
    const QString practice = practices(Scope::Activity, 1).at(0);
    QByteArray bytes(5 * 1024 * 1024 + 17, 'x');
    bytes[3] = 'y';
    auto upload = m_store->upload(file(u"录像.mp4"_s, bytes));
    QVERIFY(upload);
    int steps = 0;
    qint64 done = 0;
    for (bool ended = false; !ended; ++steps) {
        const auto step = (*upload)->step();
        QVERIFY(step);
        QVERIFY((*upload)->done() >= done && (*upload)->done() <= (*upload)->total());
        done = (*upload)->done();
        ended = *step;
        // Answers can be given meanwhile.
        QVERIFY(m_session->setAnswer(practice, answered(steps % 2 ? AnswerValue::Yes : AnswerValue::No)));
    }
    QVERIFY(steps >= 12);
    QCOMPARE(done, (*upload)->total());
    const Evidence piece = (*upload)->evidence();
    QCOMPARE(piece.name, u"录像.mp4"_s);
    QCOMPARE(piece.sha256, sha256Hex(bytes));
    QCOMPARE(piece.size, bytes.size());
    QVERIFY(m_session->addEvidence(practice, piece));
    upload->reset();
    QVERIFY(m_store->exportContent(piece.sha256, m_folder->filePath(u"back"_s)));
    checkFile();
}

void tst_SessionWeek::uploadLeftAloneLeavesNothing()
{
    const qint64 size = store::info(path())->fileBytes;
    {
        auto upload = m_store->upload(file(u"b.bin"_s, QByteArray(3 * 1024 * 1024, 'z')));
        QVERIFY(upload);
        for (int i = 0; i < 6; ++i)
            QVERIFY(!*(*upload)->step());
    }
    QCOMPARE(store::info(path())->fileBytes, size);
    QVERIFY(!m_store->upload(m_folder->filePath(u"none"_s)));
    checkFile();
}

void tst_SessionWeek::sameContentIsStoredOnce()
{
    const QString practice = practices(Scope::Activity, 1).at(0);
    QVERIFY(m_session->addEvidence(practice, file(u"1.txt"_s, "same")));
    auto upload = m_store->upload(file(u"2.txt"_s, "same"));
    QVERIFY(upload);
    while (!*(*upload)->step()) {
    }
    QCOMPARE((*upload)->done(), (*upload)->total());
    QVERIFY(m_session->addEvidence(practice, (*upload)->evidence()));
    QCOMPARE(store::info(path())->files, 1);
    QCOMPARE(m_session->assessment().evidence.size(), 2);
    checkFile();
}

void tst_SessionWeek::actionsComeChangeAndGo()
{
    const QStringList some = practices(Scope::Activity, 2);
    QSignalSpy told(m_session.get(), &AssessmentSession::actionsChanged);
    const auto first = m_session->setAction({.title = u" 换成刷卡 "_s,
                                             .practices = some,
                                             .owner = u"王芳"_s,
                                             .due = QDate(2027, 1, 15),
                                             .effortHours = 24});
    const auto second = m_session->setAction({.title = u"培训"_s});
    QVERIFY(first && second);
    Action changed = m_session->assessment().actions.at(0);
    QCOMPARE(changed.title, u"换成刷卡"_s);
    changed.status = ActionStatus::InProgress;
    changed.note = u"已立项"_s;
    QVERIFY(m_session->setAction(changed));
    QCOMPARE(told.size(), 3);
    const auto loaded = m_store->load(m_session->assessment().id);
    QCOMPARE(loaded->actions.size(), 2);
    QVERIFY(loaded->actions.at(0) == changed);
    QVERIFY(*loaded == m_session->assessment());
    QVERIFY(m_session->removeAction(*second));
    QCOMPARE(m_session->removeAction(*second).error().code, u"store.unknown-action"_s);
    QVERIFY(m_session->undo());
    QCOMPARE(m_session->assessment().actions.size(), 2);
    QVERIFY(m_session->undo());
    QCOMPARE(m_session->assessment().actions.at(0).status, ActionStatus::Open);
    checkFile();
}

void tst_SessionWeek::severalActionsAreOneStep()
{
    QSignalSpy told(m_session.get(), &AssessmentSession::actionsChanged);
    const auto ids = m_session->setActions({{.title = u"换成刷卡"_s}, {.title = u"培训"_s}, {.title = u"补告知"_s}});
    QVERIFY(ids);
    QCOMPARE(ids->size(), 3);
    QCOMPARE(m_session->assessment().actions.at(1).id, ids->at(1));
    QCOMPARE(told.size(), 1);
    QVERIFY(m_session->undo());
    QVERIFY(m_session->assessment().actions.isEmpty());
    QCOMPARE(m_session->setActions({{.title = u"好"_s}, {.title = u" "_s}}).error().code,
             u"session.action-without-title"_s);
    QVERIFY(m_session->assessment().actions.isEmpty());
    QVERIFY(m_session->setActions({})->isEmpty());
    checkFile();
}

void tst_SessionWeek::priorityIsOverriddenWithAReason()
{
    const QString id = practices(Scope::Activity, 1).constFirst();
    const QString first = m_session->activity().id;
    const auto finding = [&] { return *m_session->evaluations().combined.finding(id); };
    const RiskOverride low{.impact = 0, .likelihood = 0, .reason = u"只有两名员工"_s};
    QCOMPARE(m_session->overridePriority(finding(), low).error().code, u"session.override-unanswered"_s);
    QVERIFY(m_session->setAnswer(id, {.value = AnswerValue::No}));
    QCOMPARE(
        m_session->overridePriority(finding(), RiskOverride{.impact = 0, .likelihood = {}, .reason = {}}).error().code,
        u"assessment.override-reason-missing"_s);
    // Another activity is shown: the answer behind the finding gets it all the same.
    const auto second = m_session->addActivity({u"实验室"_s, u"Lab"_s});
    QVERIFY(second);
    m_session->setActivity(*second);
    QVERIFY(m_session->setAnswer(id, {.value = AnswerValue::Yes}));
    QCOMPARE(finding().activity, first);
    QVERIFY(m_session->overridePriority(finding(), low));
    QCOMPARE(finding().risk, std::optional(low));
    QCOMPARE(finding().levels.risk, 0);
    QVERIFY(finding().computed.risk > 0);
    QVERIFY(!m_session->answer(id)->risk);
    QVERIFY(m_session->undo());
    QVERIFY(!finding().risk);
    QVERIFY(m_session->redo());
    QVERIFY(m_session->overridePriority(finding(), std::nullopt));
    QCOMPARE(finding().levels, finding().computed);
    checkFile();
}

void tst_SessionWeek::actionNeedsATitle()
{
    const auto refused = m_session->setAction({.title = u"  "_s});
    QCOMPARE(refused.error().code, u"session.action-without-title"_s);
    QVERIFY(m_session->assessment().actions.isEmpty());
}

void tst_SessionWeek::activityGoesWithItsAnswers()
{
    const QString practice = practices(Scope::Activity, 1).at(0);
    const QString first = m_session->activity().id;
    QCOMPARE(m_session->removeActivity(first).error().code, u"store.last-activity"_s);
    const auto second = m_session->addActivity({u"园区"_s, u"Park"_s});
    QVERIFY(second);
    m_session->setActivity(*second);
    QVERIFY(m_session->setAnswer(practice, answered(AnswerValue::Yes)));
    QVERIFY(m_session->setFact(u"minors"_s, true));
    QVERIFY(m_session->renameActivity(*second, {u"园区入口"_s, u"Park gate"_s}));
    const Assessment before = m_session->assessment();
    QSignalSpy shown(m_session.get(), &AssessmentSession::activityChanged);
    QVERIFY(m_session->removeActivity(*second));
    QCOMPARE(shown.size(), 1);
    QCOMPARE(m_session->activity().id, first);
    QCOMPARE(m_session->evaluations().activities.size(), 1);
    QVERIFY(*m_store->load(before.id) == m_session->assessment());
    QVERIFY(m_session->undo());
    QVERIFY(m_session->assessment() == before);
    checkFile();
}

void tst_SessionWeek::figuresAreKeptForTheirState()
{
    const QString practice = practices(Scope::Activity, 1).at(0);
    QVERIFY(!summary().figures);
    m_session->keepFigures();
    QVERIFY(summary().figures == m_session->figures());
    Answer answer = answered(AnswerValue::No);
    answer.due = QDate(2027, 5, 1);
    QVERIFY(m_session->setAnswer(practice, answer));
    QVERIFY(!summary().figures); // those were of another state
    QVERIFY(m_session->setAction({.title = u"整改"_s, .due = QDate(2027, 2, 1)}));
    const Figures expected = m_session->figures();
    QCOMPARE(expected.due, (QList<QDate>{QDate(2027, 2, 1), QDate(2027, 5, 1)}));
    QCOMPARE(expected.answered, 1);
    const QString id = m_session->assessment().id;
    open(id); // closing lays them down
    QVERIFY(summary().figures == expected);
    checkFile();
}

void tst_SessionWeek::memoryIsWhatTheFileSays()
{
    QRandomGenerator random(11);
    const QString other = *m_session->addActivity({u"乙"_s, u"B"_s});
    const QStringList some = practices(Scope::Activity, 12) + practices(Scope::Organisation, 6);
    for (int i = 0; i < 80; ++i) {
        const QString practice = some.at(random.bounded(some.size()));
        const QStringList pieces = m_session->assessment().evidence.keys();
        const QList<Action> &actions = m_session->assessment().actions;
        switch (random.bounded(11)) {
        case 0:
            QVERIFY(m_session->undo());
            break;
        case 1:
            QVERIFY(m_session->redo());
            break;
        case 2:
            QVERIFY(m_session->addEvidence(practice, Evidence{.name = u"件 %1"_s.arg(i)}));
            break;
        case 3:
            if (!pieces.isEmpty())
                QVERIFY(m_session->attachEvidence(pieces.at(random.bounded(pieces.size())), {practice}));
            break;
        case 4:
            if (!pieces.isEmpty())
                QVERIFY(m_session->dropEvidence(pieces.at(random.bounded(pieces.size()))));
            break;
        case 5:
            QVERIFY(m_session->setAction({.title = u"做 %1"_s.arg(i), .practices = {practice}}));
            break;
        case 6:
            if (!actions.isEmpty())
                QVERIFY(m_session->removeAction(actions.at(random.bounded(actions.size())).id));
            break;
        case 7:
            m_session->setActivity(m_session->activity().id == other ? m_session->assessment().activities.at(0).id
                                                                     : other);
            break;
        case 8:
            QVERIFY(m_session->rename({u"公司 %1"_s.arg(i), {}}, {u"评估 %1"_s.arg(i), {}}));
            break;
        default:
            QVERIFY(m_session->setAnswer(practice, answered(i % 2 ? AnswerValue::Yes : AnswerValue::No)));
        }
        QVERIFY(*m_store->load(m_session->assessment().id) == m_session->assessment());
    }
    checkFile();
}

QTEST_GUILESS_MAIN(tst_SessionWeek)
#include "tst_sessionweek.moc"
