// One assessment under work: commands, what they tell, undo, and the edit protocol; on a real workspace file.
#include "core/assessment/casefile.h"
#include "core/catalog/compiled.h"
#include "core/session/editscript.h"
#include "core/store/store.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

namespace {

class SteadyClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime(QDate(2026, 11, 22), QTime(1, 2, 3, 4), Qt::UTC); }
};

Answer answered(AnswerValue value)
{
    Answer answer;
    answer.value = value;
    return answer;
}

} // namespace

class tst_Session final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void startsWithOneActivity();
    void answersGoWhereTheirScopeSays();
    void changesTellAndEvaluate();
    void refusalsChangeNothing_data();
    void refusalsChangeNothing();
    void undoTakesBackAndRedoBringsAgain();
    void evidenceComesAndGoes();
    void activitiesHaveTheirOwnAnswers();
    void anyHistoryComesBackFromTheFile();
    void importKeepsTheCase();
    void pinnedCatalogStays();
    void editScript_data();
    void editScript();
    void editScriptUndoes();

private:
    [[nodiscard]] QString practiceOf(Scope scope, qsizetype skip = 0) const;
    [[nodiscard]] const Fact *factOf(FactType type, Scope scope = Scope::Activity) const;
    void reopen();

    std::shared_ptr<const Catalog> m_catalog;
    SteadyClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<WorkspaceSession> m_workspace;
    std::unique_ptr<AssessmentSession> m_session;
    QString m_id;
};

void tst_Session::initTestCase()
{
    auto catalog = builtIn();
    QVERIFY(catalog);
    m_catalog = std::make_shared<const Catalog>(std::move(*catalog));
}

void tst_Session::init()
{
    m_session.reset();
    m_workspace.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto created = store::create(m_folder->filePath(u"w.shihe"_s));
    QVERIFY(created);
    m_store = std::move(*created);
    m_workspace = std::make_unique<WorkspaceSession>(*m_store, m_clock);
    m_workspace->setActor(u"李明"_s);
    const auto made = m_workspace->createAssessment(*m_catalog, {u"公司"_s, u"Company"_s}, {u"门禁"_s, u"Gate"_s},
                                                    QDate(2026, 11, 22));
    QVERIFY(made);
    m_id = *made;
    auto session = AssessmentSession::open(*m_workspace, m_catalog, m_id);
    QVERIFY(session);
    m_session = std::move(*session);
}

void tst_Session::reopen()
{
    m_session.reset();
    m_workspace.reset();
    m_store.reset();
    auto opened = store::open(m_folder->filePath(u"w.shihe"_s));
    QVERIFY(opened);
    m_store = std::move(*opened);
    m_workspace = std::make_unique<WorkspaceSession>(*m_store, m_clock);
    auto session = AssessmentSession::open(*m_workspace, m_catalog, m_id);
    QVERIFY(session);
    m_session = std::move(*session);
}

QString tst_Session::practiceOf(Scope scope, qsizetype skip) const
{
    for (const Practice &practice : m_catalog->practices) {
        if (practice.scope == scope && skip-- == 0)
            return practice.id;
    }
    return {};
}

const Fact *tst_Session::factOf(FactType type, Scope scope) const
{
    for (const Fact &fact : m_catalog->facts) {
        if (fact.type == type && fact.scope == scope)
            return &fact;
    }
    return nullptr;
}

void tst_Session::startsWithOneActivity()
{
    QCOMPARE(m_session->assessment().activities.size(), 1);
    QCOMPARE(m_session->assessment().organisation.name.zh, u"公司"_s);
    QCOMPARE(m_session->assessment().catalogSha256, m_catalog->sha256);
    QCOMPARE(m_session->head().seq, 1);
    QVERIFY(!m_session->canUndo());
    QCOMPARE(m_session->evaluation().law().answered, 0);
    QCOMPARE(AssessmentSession::open(*m_workspace, m_catalog, u"none"_s).error().code, u"store.unknown-assessment"_s);
}

void tst_Session::answersGoWhereTheirScopeSays()
{
    const QString own = practiceOf(Scope::Activity);
    const QString shared = practiceOf(Scope::Organisation);
    QVERIFY(m_session->setAnswer(own, answered(AnswerValue::Yes)));
    QVERIFY(m_session->setAnswer(shared, answered(AnswerValue::No)));
    QVERIFY(m_session->activity().answers.contains(own));
    QVERIFY(m_session->assessment().organisation.answers.contains(shared));
    QCOMPARE(m_session->answer(shared)->value, AnswerValue::No);
    QCOMPARE(m_session->answer(own)->author, u"李明"_s);
    QCOMPARE(m_session->answer(own)->at, m_clock.now());
    const Fact *number = factOf(FactType::Number, Scope::Organisation);
    QVERIFY(m_session->setFact(number->id, qint64(7)));
    QVERIFY(m_session->assessment().organisation.profile.contains(number->id));
    QVERIFY(m_session->profile().value(number->id) == FactValue(qint64(7)));
    QVERIFY(m_session->unsetFact(number->id));
    QVERIFY(!m_session->profile().contains(number->id));
}

void tst_Session::changesTellAndEvaluate()
{
    const QString practice = practiceOf(Scope::Activity);
    QSignalSpy answer(m_session.get(), &AssessmentSession::answerChanged);
    QSignalSpy profile(m_session.get(), &AssessmentSession::profileChanged);
    QSignalSpy names(m_session.get(), &AssessmentSession::assessmentChanged);
    QSignalSpy evaluation(m_session.get(), &AssessmentSession::evaluationChanged);
    QVERIFY(m_session->setAnswer(practice, answered(AnswerValue::Partly)));
    QCOMPARE(answer.size(), 1);
    QCOMPARE(answer.at(0).at(0).toString(), practice);
    QCOMPARE(evaluation.size(), 1);
    const Evaluation expected =
        evaluate(*m_catalog, m_session->profile(), m_session->activity().answers, QDate(2026, 11, 22));
    QCOMPARE(toJson(m_session->evaluation()), toJson(expected));
    QVERIFY(m_session->setFact(factOf(FactType::Flag)->id, true));
    QCOMPARE(profile.size(), 1);
    QVERIFY(m_session->rename({u"新公司"_s, u"New"_s}, {u"新题"_s, u"Title"_s}));
    QVERIFY(m_session->setAsOf(QDate(2020, 1, 15)));
    QCOMPARE(names.size(), 2);
    QCOMPARE(m_session->evaluation().asOf, QDate(2020, 1, 15));
    QCOMPARE(m_workspace->assessments()->at(0).organisationName.en, u"New"_s);
    QVERIFY(m_session->clearAnswer(practice));
    QVERIFY(!m_session->answer(practice));
}

void tst_Session::refusalsChangeNothing_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown practice") << 0 << u"assessment.unknown-practice"_s;
    QTest::newRow("na without reason") << 1 << u"assessment.reason-missing"_s;
    QTest::newRow("unknown fact") << 2 << u"assessment.unknown-fact"_s;
    QTest::newRow("unknown option") << 3 << u"assessment.unknown-option"_s;
    QTest::newRow("wrong type") << 4 << u"assessment.not-a-flag"_s;
    QTest::newRow("no such evidence") << 5 << u"session.no-such-evidence"_s;
    QTest::newRow("no such file") << 6 << u"file.not-found"_s;
}

void tst_Session::refusalsChangeNothing()
{
    QFETCH(const int, which);
    QFETCH(const QString, code);
    const QString practice = practiceOf(Scope::Activity);
    const Assessment before = m_session->assessment();
    const JournalHead head = m_session->head();
    const auto attempt = [&]() -> Result<void> {
        switch (which) {
        case 0:
            return m_session->setAnswer(u"no.such-practice"_s, answered(AnswerValue::Yes));
        case 1:
            return m_session->setAnswer(practice, answered(AnswerValue::NotApplicable));
        case 2:
            return m_session->setFact(u"no_such_fact"_s, true);
        case 3:
            return m_session->setFact(factOf(FactType::Many)->id, QStringList{u"no-such-option"_s});
        case 4:
            return m_session->setFact(factOf(FactType::Flag)->id, qint64(1));
        case 5:
            return m_session->removeEvidence(practice, u"none"_s);
        default:
            break;
        }
        const auto added = m_session->addEvidence(practice, m_folder->filePath(u"none.pdf"_s));
        return added ? Result<void>() : failure(added.error());
    };
    const auto refused = attempt();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QVERIFY(m_session->assessment() == before);
    QVERIFY(*m_store->head() == head);
}

void tst_Session::undoTakesBackAndRedoBringsAgain()
{
    const QString practice = practiceOf(Scope::Activity);
    QVERIFY(m_session->setAnswer(practice, answered(AnswerValue::No)));
    QVERIFY(m_session->setAnswer(practice, answered(AnswerValue::Yes)));
    const Assessment after = m_session->assessment();
    QVERIFY(m_session->canUndo() && !m_session->canRedo());
    QSignalSpy told(m_session.get(), &AssessmentSession::assessmentChanged);
    QVERIFY(m_session->undo());
    QCOMPARE(told.size(), 1);
    QCOMPARE(m_session->answer(practice)->value, AnswerValue::No);
    QVERIFY(m_session->undo());
    QVERIFY(!m_session->answer(practice));
    QVERIFY(!m_session->canUndo() && m_session->canRedo());
    reopen();
    QVERIFY(m_session->redo());
    QVERIFY(m_session->redo());
    QVERIFY(m_session->assessment() == after);
    QCOMPARE(m_session->head().seq, 7); // each a row of its own
}

void tst_Session::evidenceComesAndGoes()
{
    const QString practice = practiceOf(Scope::Activity);
    const QString file = m_folder->filePath(u"照片.jpg"_s);
    QVERIFY(writeFile(file, "a picture"));
    const auto id = m_session->addEvidence(practice, file);
    QVERIFY(id);
    QCOMPARE(m_session->answer(practice)->value, AnswerValue::Unknown);
    QCOMPARE(m_session->answer(practice)->evidence, QStringList{*id});
    const Evidence piece = m_session->assessment().evidence.value(*id);
    QCOMPARE(piece.name, u"照片.jpg"_s);
    QCOMPARE(piece.sha256, sha256Hex("a picture"));
    QVERIFY(piece.sensitive);
    QVERIFY(m_session->removeEvidence(practice, *id));
    QVERIFY(m_session->assessment().evidence.isEmpty());
    QVERIFY(m_session->undo());
    QCOMPARE(m_session->assessment().evidence.size(), 1);
    QVERIFY(m_store->exportContent(piece.sha256, m_folder->filePath(u"back"_s)));
}

void tst_Session::activitiesHaveTheirOwnAnswers()
{
    const QString practice = practiceOf(Scope::Activity);
    const QString first = m_session->activity().id;
    QVERIFY(m_session->setAnswer(practice, answered(AnswerValue::Yes)));
    const auto second = m_session->addActivity({u"摄像"_s, u"Cameras"_s});
    QVERIFY(second);
    QSignalSpy shown(m_session.get(), &AssessmentSession::activityChanged);
    m_session->setActivity(*second);
    QCOMPARE(shown.size(), 1);
    QVERIFY(!m_session->answer(practice));
    QVERIFY(m_session->setAnswer(practice, answered(AnswerValue::No)));
    m_session->setActivity(first);
    QCOMPARE(m_session->answer(practice)->value, AnswerValue::Yes);
    QCOMPARE(m_session->evaluations().activities.size(), 2);
}

void tst_Session::anyHistoryComesBackFromTheFile()
{
    QRandomGenerator random(5);
    const QList<AnswerValue> values{AnswerValue::Yes, AnswerValue::Mostly, AnswerValue::Partly, AnswerValue::No,
                                    AnswerValue::Unknown};
    const Fact *many = factOf(FactType::Many);
    for (int i = 0; i < 120; ++i) {
        const QString practice = m_catalog->practices.at(random.bounded(20)).id;
        switch (random.bounded(8)) {
        case 0:
            QVERIFY(m_session->undo());
            break;
        case 1:
            QVERIFY(m_session->redo());
            break;
        case 2:
            QVERIFY(m_session->clearAnswer(practice));
            break;
        case 3: {
            QStringList chosen;
            for (const FactOption &option : many->options) {
                if (random.bounded(2))
                    chosen << option.id;
            }
            QVERIFY(m_session->setFact(many->id, chosen));
            break;
        }
        default: {
            Answer answer = answered(values.at(random.bounded(5)));
            answer.note = u"备注 %1"_s.arg(random.bounded(10));
            QVERIFY(m_session->setAnswer(practice, answer));
        }
        }
        // What an edit makes of the assessment in memory is what the store makes of it.
        QVERIFY(*m_store->load(m_id) == m_session->assessment());
    }
    const Assessment before = m_session->assessment();
    const QJsonObject evaluated = toJson(m_session->evaluation());
    reopen();
    QVERIFY(m_session->assessment() == before);
    QCOMPARE(toJson(m_session->evaluation()), evaluated);
    const auto report = store::check(m_folder->filePath(u"w.shihe"_s));
    QVERIFY(report);
    QVERIFY2(!report->fault, qPrintable(report->fault.value_or(Error{}).code));
}

void tst_Session::importKeepsTheCase()
{
    const auto file = readCase(*m_catalog, u"" SHIHE_SOURCE_DIR "/tests/cases/guo-bing-safari-park.yaml"_s);
    QVERIFY(file);
    const auto id = m_workspace->import(*m_catalog, file->assessment);
    QVERIFY(id);
    const auto loaded = m_store->load(*id);
    QVERIFY(loaded);
    QCOMPARE(loaded->organisation.name, file->assessment.organisation.name);
    QVERIFY(loaded->organisation.profile == file->assessment.organisation.profile);
    QCOMPARE(loaded->activities.size(), file->assessment.activities.size());
    QVERIFY(loaded->activities.at(0).profile == file->assessment.activities.at(0).profile);
    QCOMPARE(loaded->activities.at(0).answers.keys(), file->assessment.activities.at(0).answers.keys());
    QCOMPARE(toJson(evaluate(*m_catalog, *loaded, loaded->asOf).combined),
             toJson(evaluate(*m_catalog, file->assessment, loaded->asOf).combined));
    QCOMPARE(m_workspace->assessments()->size(), 2);
}

void tst_Session::pinnedCatalogStays()
{
    const auto same = m_workspace->catalogOf(m_catalog->sha256, m_catalog);
    QVERIFY(same);
    QCOMPARE(same->get(), m_catalog.get());
    const auto kept = m_workspace->catalogOf(m_catalog->sha256, nullptr); // as a newer program would find it
    QVERIFY(kept);
    QCOMPARE((*kept)->sha256, m_catalog->sha256);
    QCOMPARE((*kept)->practices.size(), m_catalog->practices.size());
    QCOMPARE(m_workspace->catalogOf(QString(64, u'0'), m_catalog).error().code, u"store.unknown-catalog"_s);
}

void tst_Session::editScript_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code"); // empty: a new row
    const auto catalog = builtIn();
    QVERIFY(catalog);
    m_catalog = std::make_shared<const Catalog>(*catalog);
    const QString practice = practiceOf(Scope::Activity);
    const QString number = factOf(FactType::Number, Scope::Organisation)->id;
    const Fact *many = factOf(FactType::Many);
    QTest::newRow("answer") << u"answer %1 yes"_s.arg(practice) << QString();
    QTest::newRow("answer with a note") << u"  answer   %1 no  没有 其他方式 "_s.arg(practice) << QString();
    QTest::newRow("na") << u"answer %1 na 不涉及"_s.arg(practice) << QString();
    QTest::newRow("set number") << u"set %1 12"_s.arg(number) << QString();
    QTest::newRow("set many") << u"set %1 %2,%3"_s.arg(many->id, many->options.at(0).id, many->options.at(1).id)
                              << QString();
    QTest::newRow("na without reason") << u"answer %1 na"_s.arg(practice) << u"assessment.reason-missing"_s;
    QTest::newRow("unknown value") << u"answer %1 maybe"_s.arg(practice) << u"assessment.unknown-answer"_s;
    QTest::newRow("unknown practice") << u"answer no.such yes"_s << u"assessment.unknown-practice"_s;
    QTest::newRow("no value") << u"answer %1"_s.arg(practice) << u"edit.missing-argument"_s;
    QTest::newRow("unknown fact") << u"set nothing 1"_s << u"assessment.unknown-fact"_s;
    QTest::newRow("unset unknown fact") << u"unset nothing"_s << u"assessment.unknown-fact"_s;
    QTest::newRow("negative number") << u"set %1 -1"_s.arg(number) << u"assessment.not-a-number"_s;
    QTest::newRow("unknown option") << u"set %1 %2,nothing"_s.arg(many->id, many->options.at(0).id)
                                    << u"assessment.unknown-option"_s;
    QTest::newRow("unknown activity") << u"activity nothing"_s << u"edit.unknown-activity"_s;
    QTest::newRow("nothing to undo") << u"undo"_s << u"edit.nothing-to-undo"_s;
    QTest::newRow("unknown command") << u"delete everything"_s << u"edit.unknown-command"_s;
    QTest::newRow("empty line") << QString() << u"edit.unknown-command"_s;
}

void tst_Session::editScript()
{
    QFETCH(const QString, line);
    QFETCH(const QString, code);
    EditScript script(*m_session);
    const auto done = script.run(line);
    QCOMPARE(done ? QString() : done.error().code, code);
    QCOMPARE(m_store->head()->seq, code.isEmpty() ? 2 : 1);
    if (done)
        QCOMPARE(*done, 2);
}

void tst_Session::editScriptUndoes()
{
    const QString practice = practiceOf(Scope::Activity);
    EditScript script(*m_session);
    QCOMPARE(*script.run(u"answer %1 partly 半天前"_s.arg(practice)), 2);
    QCOMPARE(m_session->answer(practice)->note, u"半天前"_s);
    QCOMPARE(*script.run(u"answer %1 na 理由 说明"_s.arg(practice)), 3);
    QCOMPARE(m_session->answer(practice)->reason, u"理由 说明"_s);
    QCOMPARE(*script.run(u"undo"_s), 4);
    QCOMPARE(m_session->answer(practice)->value, AnswerValue::Partly);
    QCOMPARE(*script.run(u"activity %1"_s.arg(m_session->activity().id)), 4);
}

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
