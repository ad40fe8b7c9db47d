// What goes into a workspace comes out again, and what is refused leaves no trace.
#include "core/store/migrations.h"
#include "tests/store/workspaces.h"

#include <QFile>
#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

class tst_Store final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackAsItWentIn();
    void failedSetChangesNothing_data();
    void failedSetChangesNothing();
    void undoAndRedoOverSessions();
    void newStepEndsRedo();
    void evidenceIsKeptOnce();
    void evidenceComesOutAsItWentIn();
    void unclaimedFilesAreDropped();
    void infoCounts();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

const Place Gate{u"a"_s, u"x"_s};

Answer answered(AnswerValue value)
{
    Answer answer;
    answer.value = value;
    return answer;
}

} // namespace

void tst_Store::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"评估 #1 100%.shihe"_s);
}

void tst_Store::comesBackAsItWentIn()
{
    QString error;
    auto store = test::makeWorkspace(m_path, error);
    QVERIFY2(store, qPrintable(error));
    const auto before = store->load(u"a"_s);
    QVERIFY(before);
    store.reset();

    const auto opened = store::open(m_path);
    QVERIFY(opened);
    QVERIFY(!(*opened)->readOnly());
    const auto after = (*opened)->load(u"a"_s);
    QVERIFY(after);
    QVERIFY(*after == *before);
    QCOMPARE(after->organisation.name, (Text{u"杭州野生动物世界有限公司"_s, u"Hangzhou Safari Park"_s}));
    QCOMPARE(after->asOf, QDate(2026, 11, 22));
    QCOMPARE(after->state, u"draft"_s);
    QCOMPARE(after->activities.size(), 2);
    QCOMPARE(after->activities.at(1).title, (Text{u"检票"_s, u"Tickets"_s})); // the new name was undone
    const Profile &profile = after->activities.at(0).profile;
    QVERIFY(profile.value(u"modalities"_s) == FactValue(QStringList{u"face"_s, u"fingerprint"_s}));
    QVERIFY(profile.value(u"minors"_s) == FactValue(true));
    QVERIFY(profile.value(u"purpose"_s) == FactValue(u"access"_s));
    QVERIFY(after->organisation.profile.value(u"persons_total"_s) == FactValue(qint64(10'000'000)));
    const Answer answer = after->activities.at(0).answers.value(u"alternatives.offered"_s);
    QCOMPARE(answer.value, AnswerValue::No);
    QCOMPARE(answer.note, u"入园须知要求刷脸，\"未提供\"其他方式\n第二行"_s);
    QCOMPARE(answer.evidence, (QStringList{u"e2"_s, u"e1"_s}));
    QVERIFY(answer.risk == (RiskOverride{3, 1, u"孩子多"_s}));
    QCOMPARE(answer.basis, Basis::DocumentSeen);
    QCOMPARE(answer.informant, u"王主任"_s);
    QCOMPARE(answer.author, u"李明"_s);
    QVERIFY(answer.at.isValid());
    QCOMPARE(after->organisation.answers.value(u"remote.none"_s).reason, u"没有远程识别"_s);
    const Evidence piece = after->evidence.value(u"e1"_s);
    QCOMPARE(piece.name, u"年卡协议 2019.pdf"_s);
    QCOMPARE(piece.sha256, sha256Hex(test::noise(3000)));
    QCOMPARE(piece.size, 3000);
    QVERIFY(!piece.sensitive);
    QCOMPARE(piece.keepUntil, QDate(2030, 1, 2));
    QCOMPARE(piece.source, u"公证处"_s);

    const auto summaries = (*opened)->assessments();
    QVERIFY(summaries);
    QCOMPARE(summaries->size(), 1);
    QCOMPARE(summaries->at(0).title.en, u"Annual pass"_s);
    QCOMPARE(summaries->at(0).organisationName.zh, u"杭州野生动物世界有限公司"_s);
    QVERIFY(summaries->at(0).changedAt.isValid());
    QCOMPARE((*opened)->catalog(QString(64, u'c')).value_or(QByteArray()), QByteArray("a catalog"));
    QCOMPARE((*opened)->load(u"b"_s).error().code, u"store.unknown-assessment"_s);
}

void tst_Store::failedSetChangesNothing_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("code");
    QTest::newRow("assessment") << 0 << u"store.unknown-assessment"_s;
    QTest::newRow("activity") << 1 << u"store.unknown-activity"_s;
    QTest::newRow("organisation") << 2 << u"store.unknown-organisation"_s;
    QTest::newRow("evidence") << 3 << u"store.unknown-evidence"_s;
    QTest::newRow("content") << 4 << u"store.unknown-content"_s;
    QTest::newRow("id taken") << 5 << u"store.id-taken"_s;
    QTest::newRow("evidence in use") << 6 << u"store.evidence-in-use"_s;
    QTest::newRow("number") << 7 << u"store.number-too-large"_s;
}

void tst_Store::failedSetChangesNothing()
{
    QFETCH(const int, which);
    QFETCH(const QString, code);
    Answer withEvidence = answered(AnswerValue::Yes);
    withEvidence.evidence = {u"nothing"_s};
    Evidence unstored;
    unstored.id = u"e3"_s;
    unstored.sha256 = QString(64, u'0');
    const ChangeSet bad{SetFact{{u"b"_s, {}}, u"f"_s, true}, SetFact{{u"a"_s, u"z"_s}, u"f"_s, true},
                        RenameOrganisation{u"p"_s, {}},      SetAnswer{Gate, u"q"_s, withEvidence},
                        AddEvidence{u"a"_s, unstored},       CreateActivity{u"a"_s, u"x"_s, {}},
                        RemoveEvidence{u"a"_s, u"e1"_s},     SetFact{Gate, u"f"_s, qint64(9'007'199'254'740'993)}};
    QString error;
    const auto store = test::makeWorkspace(m_path, error);
    QVERIFY(store);
    const auto head = store->head();
    const auto before = store->load(u"a"_s);
    Answer first = answered(AnswerValue::Yes);
    first.author = u"新人"_s;
    const auto applied =
        store->apply({SetAnswer{Gate, u"p"_s, first}, bad.at(which)}, u"另一人"_s, test::TestClock().now());
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, code);
    QVERIFY(*store->head() == *head);
    QVERIFY(*store->load(u"a"_s) == *before);
    // The store goes on, and the persons of the failed set are made anew.
    QVERIFY(store->apply({SetAnswer{Gate, u"p"_s, first}}, u"另一人"_s, test::TestClock().now()));
    QCOMPARE(store->load(u"a"_s)->activities.at(0).answers.value(u"p"_s).author, u"新人"_s);
    const auto checked = store::check(m_path);
    QVERIFY2(checked && !checked->fault, qPrintable(checked->fault.value_or(Error{}).code));
}

void tst_Store::undoAndRedoOverSessions()
{
    QString error;
    QVERIFY(test::makeWorkspace(m_path, error));
    const test::TestClock clock;
    QList<Assessment> states;
    const auto now = [&] { return *(*store::open(m_path, {store::Access::Read}))->load(u"a"_s); };
    states << now();
    while (true) {
        auto opened = store::open(m_path);
        QVERIFY(opened);
        const bool can = (*opened)->canUndo(u"a"_s);
        const auto undone = (*opened)->undo(u"a"_s, u"撤销者"_s, clock.now());
        QVERIFY(undone);
        QCOMPARE(undone->has_value(), can);
        if (!can)
            break;
        opened->reset();
        states << now();
    }
    QCOMPARE(states.size(), 8); // nine rows: the creation stays, the last was undone already
    QVERIFY(states.last().organisation.answers.isEmpty() && states.last().activities.at(0).profile.isEmpty());
    QCOMPARE(states.last().activities.size(), 1);
    QVERIFY(states.last().evidence.isEmpty());
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        auto opened = store::open(m_path);
        QVERIFY((*opened)->canRedo(u"a"_s));
        QVERIFY(*(*opened)->redo(u"a"_s, {}, clock.now()));
        QVERIFY(*(*opened)->load(u"a"_s) == states.at(i));
    }
    auto opened = store::open(m_path);
    QVERIFY((*opened)->canRedo(u"a"_s)); // the step that makeWorkspace undid
    QVERIFY(*(*opened)->redo(u"a"_s, {}, clock.now()));
    QVERIFY(!(*opened)->canRedo(u"a"_s));
    QCOMPARE((*opened)->load(u"a"_s)->activities.at(1).title.en, u"Ticket check"_s);
    QVERIFY(!store::check(m_path)->fault);
}

void tst_Store::newStepEndsRedo()
{
    QString error;
    const auto store = test::makeWorkspace(m_path, error);
    QVERIFY(store->canRedo(u"a"_s));
    QVERIFY(store->apply({SetAnswer{Gate, u"p"_s, answered(AnswerValue::Mostly)}}, {}, test::TestClock().now()));
    QVERIFY(!store->canRedo(u"a"_s));
    QVERIFY(!store->redo(u"a"_s, {}, test::TestClock().now())->has_value());
    // Setting what is set already is no step.
    const auto head = store->head();
    QVERIFY(*store->apply({SetFact{Gate, u"minors"_s, true}}, {}, test::TestClock().now()) == *head);
    QVERIFY(!store::check(m_path)->fault);
}

void tst_Store::evidenceIsKeptOnce()
{
    QString error;
    const auto store = test::makeWorkspace(m_path, error);
    const QString file = m_folder->filePath(u"again"_s);
    QVERIFY(writeFile(file, test::noise(3000)));
    const auto stored = store->addContent(file);
    QVERIFY(stored);
    Evidence piece = *stored;
    piece.id = u"e3"_s;
    QVERIFY(store->apply({AddEvidence{u"a"_s, piece}}, {}, test::TestClock().now()));
    QCOMPARE(store::info(m_path)->files, 1);
    QCOMPARE(store->load(u"a"_s)->evidence.size(), 3);
    QVERIFY(store->apply({RemoveEvidence{u"a"_s, u"e3"_s}}, {}, test::TestClock().now()));
    QVERIFY(*store->undo(u"a"_s, {}, test::TestClock().now()));
    QCOMPARE(store->load(u"a"_s)->evidence.value(u"e3"_s).sha256, stored->sha256);
    QVERIFY(!store::check(m_path)->fault);
}

void tst_Store::evidenceComesOutAsItWentIn()
{
    QString error;
    const qint64 size = 40 * 1024 * 1024 + 17; // several transactions, and a chunk that is not full
    const auto store = test::makeWorkspace(m_path, error, size);
    QVERIFY(store);
    const QByteArray content = test::noise(size);
    const QString out = m_folder->filePath(u"out"_s);
    QVERIFY(store->exportContent(sha256Hex(content), out));
    QVERIFY(*readFile(out, 1 << 30) == content);
    QCOMPARE(test::rowsOf(m_path, u"SELECT count(*), max(length(bytes)) FROM chunk"_s).at(0),
             (QStringList{u"41"_s, u"1048576"_s}));
    QCOMPARE(store->exportContent(QString(64, u'0'), out).error().code, u"store.unknown-content"_s);
    QCOMPARE(store->exportContent(sha256Hex(content), m_folder->filePath(u"no/such"_s)).error().code,
             u"file.not-writable"_s);
    QVERIFY(test::tamper(m_path, u"UPDATE chunk SET bytes = zeroblob(1048576) WHERE number = 3"_s));
    QCOMPARE(store->exportContent(sha256Hex(content), out).error().code, u"store.evidence-damaged"_s);
    QVERIFY(*readFile(out, 1 << 30) == content); // what was there before is untouched
}

void tst_Store::unclaimedFilesAreDropped()
{
    QString error;
    auto store = test::makeWorkspace(m_path, error);
    const QString file = m_folder->filePath(u"unclaimed"_s);
    QVERIFY(writeFile(file, "unclaimed"));
    QVERIFY(store->addContent(file));
    QVERIFY(!store::check(m_path)->fault);
    QCOMPARE(store->addContent(m_folder->filePath(u"none"_s)).error().code, u"file.not-found"_s);
    QCOMPARE(store->addContent(m_folder->path()).error().code, u"file.not-readable"_s);
    QVERIFY(store->addContent(file)); // the failures dropped it, and it comes again
    QCOMPARE(store::info(m_path)->files, 2);
    store.reset();
    QVERIFY(store::open(m_path));
    QCOMPARE(store::info(m_path)->files, 1);
    QVERIFY(!store::check(m_path)->fault);
}

void tst_Store::infoCounts()
{
    QString error;
    QVERIFY(test::makeWorkspace(m_path, error));
    const auto info = store::info(m_path);
    QVERIFY(info);
    QCOMPARE(info->format, store::currentFormat());
    QCOMPARE(info->head.seq, 10);
    QCOMPARE(QList<qint64>({info->organisations, info->assessments, info->activities, info->answers, info->evidence,
                            info->files, info->fileBytes}),
             QList<qint64>({1, 1, 2, 2, 2, 1, 3000}));
    const QJsonObject json = info->toJson();
    QCOMPARE(json[u"assessments"_s][0][u"title"_s][u"zh"_s].toString(), u"年卡"_s);
    QCOMPARE(json[u"created_at"_s].toString().size(), 24);
}

QTEST_GUILESS_MAIN(tst_Store)
#include "tst_store.moc"
