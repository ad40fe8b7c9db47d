// The states of an assessment: which steps there are, what issuing binds and forbids, what voids an approval.
#include "tests/store/workspaces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

class tst_States final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void steps_data();
    void steps();
    void whoAndWhyAreKept();
    void issuedTakesNoChange_data();
    void issuedTakesNoChange();
    void issuedIsBoundToTheHead();
    void forgedIssueIsFound();
    void undoNeverCrossesAnIssue();
    void reopenedIsTheNextVersion();
    void changeVoidsTheApproval();
    void undoDoesNotApprove();

private:
    [[nodiscard]] Result<JournalHead> go(const ChangeSet &changes);
    [[nodiscard]] bool to(const QStringList &states, const QString &note = {});
    [[nodiscard]] Assessment load() { return m_store->load(u"a"_s).value(); }
    void check();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<store::SqliteStore> m_store;
    test::TestClock m_clock;
};

void tst_States::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>(test::quickFolder());
    m_path = m_folder->filePath(u"w.shihe"_s);
    QString error;
    m_store = test::makeWorkspace(m_path, error);
    QVERIFY2(m_store, qPrintable(error));
    QVERIFY(go({SetAction{u"a"_s, Action{.id = u"fix"_s, .title = u"换闸机"_s}}}));
}

void tst_States::cleanup()
{
    check();
    m_store.reset();
}

void tst_States::check()
{
    const auto report = store::check(m_path);
    QVERIFY(report);
    QVERIFY2(!report->fault,
             qPrintable(report->fault.value_or(Error{}).code + report->fault.value_or(Error{}).args.join(u' ')));
}

Result<JournalHead> tst_States::go(const ChangeSet &changes)
{
    return m_store->apply(changes, u"李明"_s, m_clock.now());
}

bool tst_States::to(const QStringList &states, const QString &note)
{
    return std::all_of(states.cbegin(), states.cend(), [&](const QString &state) {
        return go({SetState{u"a"_s, state, note}}).has_value();
    });
}

void tst_States::steps_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("allowed");
    QTest::newRow("draft") << u"draft"_s << QStringList{u"in-review"_s};
    QTest::newRow("in review") << u"in-review"_s << QStringList{u"approved"_s, u"draft"_s};
    QTest::newRow("approved") << u"approved"_s << QStringList{u"issued"_s, u"draft"_s};
    QTest::newRow("issued") << u"issued"_s << QStringList{u"draft"_s};
}

void tst_States::steps()
{
    QFETCH(const QString, from);
    QFETCH(const QStringList, allowed);
    QCOMPARE(nextStates(from), allowed);
    const QStringList &all = assessmentStates();
    QVERIFY(to(all.mid(1, all.indexOf(from))));
    QCOMPARE(load().state, from);
    for (const QString &state : all + QStringList{u"gone"_s}) {
        if (allowed.contains(state))
            continue;
        const auto done = go({SetState{u"a"_s, state}});
        QVERIFY(!done);
        QCOMPARE(done.error().code, u"store.state-not-allowed"_s);
    }
    QVERIFY(to({allowed.last()}));
}

void tst_States::whoAndWhyAreKept()
{
    QVERIFY(to({u"in-review"_s}, u"请王主任过目"_s));
    const StateMark mark = load().mark;
    QCOMPARE(mark.by, u"李明"_s);
    QCOMPARE(mark.note, u"请王主任过目"_s);
    QVERIFY(mark.at.isValid());
    QCOMPARE(mark.version, 1);
    const auto rows = test::rowsOf(m_path, u"SELECT kind, payload FROM journal ORDER BY seq DESC LIMIT 1"_s);
    QCOMPARE(rows.at(0).at(0), u"set-state"_s);
    QVERIFY(!rows.at(0).at(1).contains(u"王主任"_s)); // only its reference
    QVERIFY(m_store->canUndo(u"a"_s));
    QVERIFY(m_store->undo(u"a"_s, {}, m_clock.now())); // the action; the state is no step
    QCOMPARE(load().state, u"in-review"_s);
    QVERIFY(load().actions.isEmpty());
}

void tst_States::issuedTakesNoChange_data()
{
    QTest::addColumn<int>("which");
    const QStringList names{u"answer"_s,          u"clear answer"_s,    u"fact"_s,       u"title"_s,
                            u"activity"_s,        u"rename activity"_s, u"remove"_s,     u"add evidence"_s,
                            u"change evidence"_s, u"remove evidence"_s, u"set action"_s, u"remove action"_s};
    for (int i = 0; i < names.size(); ++i)
        QTest::newRow(qPrintable(names.at(i))) << i;
}

void tst_States::issuedTakesNoChange()
{
    QFETCH(const int, which);
    QVERIFY(to({u"in-review"_s, u"approved"_s, u"issued"_s}));
    const Place x{u"a"_s, u"x"_s};
    Evidence piece;
    piece.id = u"e9"_s;
    piece.name = u"x"_s;
    Evidence known = load().evidence.value(u"e2"_s);
    known.name = u"其他"_s;
    const QList<Change> changes{SetAnswer{x, u"p"_s, Answer{}},
                                SetAnswer{x, u"alternatives.offered"_s, std::nullopt},
                                SetFact{x, u"minors"_s, false},
                                ChangeAssessment{u"a"_s, {u"新"_s, u"New"_s}, QDate(2026, 1, 1)},
                                CreateActivity{u"a"_s, u"z"_s, {u"z"_s, {}}},
                                RenameActivity{u"a"_s, u"y"_s, {u"z"_s, {}}},
                                RemoveActivity{u"a"_s, u"y"_s},
                                AddEvidence{u"a"_s, piece},
                                ChangeEvidence{u"a"_s, known},
                                RemoveEvidence{u"a"_s, u"e2"_s},
                                SetAction{u"a"_s, Action{.id = u"new"_s, .title = u"x"_s}},
                                RemoveAction{u"a"_s, u"fix"_s}};
    const Assessment before = load();
    const auto head = m_store->head();
    if (which == 9) { // in use, so that it would be refused before
        const auto used = go({changes.at(which)});
        QCOMPARE(used.error().code, u"store.evidence-in-use"_s);
        return;
    }
    const auto done = go({changes.at(which)});
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"store.issued"_s);
    QCOMPARE(load(), before);
    QCOMPARE(m_store->head().value(), head.value());
    for (const bool redo : {false, true}) {
        const auto step = redo ? m_store->redo(u"a"_s, {}, m_clock.now()) : m_store->undo(u"a"_s, {}, m_clock.now());
        QCOMPARE(step.error().code, u"store.issued"_s);
    }
    QVERIFY(!m_store->canUndo(u"a"_s) && !m_store->canRedo(u"a"_s));
}

void tst_States::issuedIsBoundToTheHead()
{
    QVERIFY(to({u"in-review"_s, u"approved"_s}));
    const JournalHead head = m_store->head().value();
    QVERIFY(to({u"issued"_s}));
    QCOMPARE(load().mark.issuedSeq, head.seq);
    QCOMPARE(load().mark.issuedHash, head.hash);
    const auto row = test::rowsOf(m_path, u"SELECT payload FROM journal ORDER BY seq DESC LIMIT 1"_s);
    const QJsonObject after = QJsonDocument::fromJson(row.at(0).at(0).toUtf8())[u"changes"_s][0][u"after"_s].toObject();
    QCOMPARE(after[u"issued_seq"_s].toInteger(), head.seq);
    QCOMPARE(after[u"issued_hash"_s].toString(), head.hash);
}

void tst_States::forgedIssueIsFound()
{
    QVERIFY(to({u"in-review"_s, u"approved"_s, u"issued"_s}));
    for (const char *set : {"issued_seq = 1", "issued_hash = 'x'", "version = 2", "state_by = NULL", "state_at = 'x'",
                            "state = 'draft'"}) {
        const QString copy = m_folder->filePath(u"copy.shihe"_s);
        QFile::remove(copy);
        m_store.reset();
        QVERIFY(QFile::copy(m_path, copy));
        QVERIFY(test::tamper(copy, u"UPDATE assessment SET "_s + QLatin1String(set)));
        const auto report = store::check(copy);
        QVERIFY(report && report->fault);
        QCOMPARE(report->fault->code, u"store.check-state"_s);
        QCOMPARE(report->fault->args.at(1), QString::fromLatin1(set).section(u' ', 0, 0));
    }
}

void tst_States::undoNeverCrossesAnIssue()
{
    QVERIFY(to({u"in-review"_s, u"approved"_s, u"issued"_s, u"draft"_s}));
    QVERIFY(!m_store->canUndo(u"a"_s));
    QVERIFY(go({SetFact{{u"a"_s, u"x"_s}, u"minors"_s, false}}));
    QVERIFY(m_store->undo(u"a"_s, {}, m_clock.now()).value());
    QVERIFY(!m_store->undo(u"a"_s, {}, m_clock.now()).value()); // what was issued stands
    QVERIFY(m_store->redo(u"a"_s, {}, m_clock.now()).value());
}

void tst_States::reopenedIsTheNextVersion()
{
    for (int version = 1; version <= 3; ++version) {
        QCOMPARE(load().mark.version, version);
        QVERIFY(to({u"in-review"_s, u"approved"_s, u"issued"_s}));
        QCOMPARE(load().mark.version, version);
        QVERIFY(load().mark.issuedSeq > 0);
        QVERIFY(to({u"draft"_s}));
        QCOMPARE(load().mark.issuedSeq, 0);
    }
}

void tst_States::changeVoidsTheApproval()
{
    QVERIFY(to({u"in-review"_s, u"approved"_s}));
    QVERIFY(go({SetFact{{u"a"_s, u"x"_s}, u"minors"_s, true}})); // as it was: nothing happens
    QCOMPARE(load().state, u"approved"_s);
    QVERIFY(go({RenameOrganisation{u"o"_s, {u"新名"_s, u"New"_s}}})); // of the client, not of the assessment
    QCOMPARE(load().state, u"approved"_s);
    QVERIFY(go({SetFact{{u"a"_s, u"x"_s}, u"minors"_s, false}}));
    QCOMPARE(load().state, u"draft"_s);
    QVERIFY(load().mark.by.isEmpty());
}

void tst_States::undoDoesNotApprove()
{
    QVERIFY(to({u"in-review"_s, u"approved"_s}));
    QVERIFY(go({SetFact{{u"a"_s, u"x"_s}, u"minors"_s, false}}));
    QVERIFY(m_store->undo(u"a"_s, {}, m_clock.now()).value());
    QCOMPARE(load().state, u"draft"_s);
    QVERIFY(to({u"in-review"_s, u"approved"_s}));
    QVERIFY(m_store->redo(u"a"_s, {}, m_clock.now()).value()); // a change like any other
    QCOMPARE(load().state, u"draft"_s);
}

QTEST_GUILESS_MAIN(tst_States)
#include "tst_states.moc"
