// A week's work on one assessment: evidence of every kind, actions, activities, and the figures for the home page; on a
// real workspace file.
#include "workplace.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace shihe;
using test::answered;
using namespace Qt::StringLiterals;

class tst_SessionWeek final : public QObject, private test::Workplace
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(QDate(2025, 11, 22)); }
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
};

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
