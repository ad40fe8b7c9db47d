// What was acknowledged is on the disk: a real program is killed at random moments, over and over, on the same
// workspace.
#include "tests/store/editing.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

class tst_Durability final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAcknowledgedEditIsLost();
    void killedWhileStoringEvidence();
    void anEditIsQuick();
};

void tst_Durability::noAcknowledgedEditIsLost()
{
    // SHIHE_KILL_ROUNDS=200 for the long run.
    const int rounds = qEnvironmentVariable("SHIHE_KILL_ROUNDS", u"20"_s).toInt();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.shihe"_s);
    QCOMPARE(test::makeEditable(path), QString());
    const QString practice = test::somePractice();
    const QStringList values{u"yes"_s, u"mostly"_s, u"partly"_s, u"no"_s, u"unknown"_s};
    QRandomGenerator random(1);

    QMap<qint64, QString> acknowledged; // journal row -> the note it was sent with
    int sent = 0;
    int killedMidway = 0;
    for (int round = 0; round < rounds; ++round) {
        test::Editor editor({path});
        const QString greeting = editor.greeting();
        QVERIFY2(greeting.startsWith(u"ready "), qPrintable(greeting));
        QVERIFY(greeting.mid(6).toLongLong() >= (acknowledged.isEmpty() ? 0 : acknowledged.lastKey()));

        // Many edits under way at once, the answers read while they come, then the end at any moment.
        QStringList notes;
        for (int i = 0; i < 200; ++i) {
            notes << u"第 %1 次"_s.arg(++sent);
            editor.send(u"answer %1 %2 %3"_s.arg(practice, values.at(sent % 5), notes.last()));
        }
        QElapsedTimer watch;
        watch.start();
        const int lifetime = static_cast<int>(random.bounded(250));
        qsizetype next = 0;
        const auto take = [&](const QString &line) {
            QVERIFY2(line.startsWith(u"ok "), qPrintable(line));
            acknowledged.insert(line.mid(3).toLongLong(), notes.at(next++));
        };
        while (watch.elapsed() < lifetime && next < notes.size()) {
            if (const QString line = editor.line(5); !line.isEmpty())
                take(line);
        }
        editor.kill();
        // What it had said before it died counts, too.
        for (QString line = editor.line(0); !line.isEmpty(); line = editor.line(0))
            take(line);
        killedMidway += next < notes.size() ? 1 : 0;
    }
    QVERIFY(!acknowledged.isEmpty());
    QVERIFY(killedMidway > rounds / 2);

    const auto report = store::check(path);
    QVERIFY(report);
    QVERIFY2(!report->fault, qPrintable(report->fault.value_or(Error{}).code));
    QVERIFY(report->rows >= acknowledged.lastKey());
    qsizetype found = 0;
    QVERIFY(store::log(path, [&](const store::LogRow &row) {
        if (acknowledged.contains(row.seq) && row.texts.values().contains(acknowledged.value(row.seq)))
            ++found;
        return true;
    }));
    QCOMPARE(found, acknowledged.size());
    qInfo("%d rounds, %d killed midway, %lld edits acknowledged, %lld rows", rounds, killedMidway,
          static_cast<long long>(acknowledged.size()), static_cast<long long>(report->rows));
}

void tst_Durability::killedWhileStoringEvidence()
{
    // As after a death between two parts of a file: its chunks are there, its claim is not.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.shihe"_s);
    QCOMPARE(test::makeEditable(path), QString());
    const QString digest(64, u'd');
    QVERIFY(test::tamper(path, u"INSERT INTO blob (sha256, size) VALUES (?, 9000000)"_s, {digest}));
    QVERIFY(test::tamper(path, u"INSERT INTO upload (sha256) VALUES (?)"_s, {digest}));
    QVERIFY(
        test::tamper(path, u"INSERT INTO chunk (sha256, number, bytes) VALUES (?, 0, zeroblob(1000000))"_s, {digest}));
    QVERIFY(!store::check(path)->fault);
    test::Editor editor({path});
    QVERIFY(editor.greeting().startsWith(u"ready"));
    QVERIFY(editor.finish());
    QCOMPARE(test::rowsOf(path, u"SELECT count(*) FROM chunk"_s).at(0).at(0), u"0"_s);
    QVERIFY(!store::check(path)->fault);
}

void tst_Durability::anEditIsQuick()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.shihe"_s);
    QString error;
    const auto store = test::makeWorkspace(path, error);
    QVERIFY(store);
    const test::TestClock clock;
    QList<qint64> times;
    for (int i = 0; i < 300; ++i) {
        Answer answer;
        answer.value = i % 2 ? AnswerValue::Yes : AnswerValue::No;
        answer.note = u"备注 %1"_s.arg(i);
        QElapsedTimer watch;
        watch.start();
        QVERIFY(store->apply({SetAnswer{{u"a"_s, u"x"_s}, u"p%1"_s.arg(i % 100), answer}}, u"李明"_s, clock.now()));
        times << watch.nsecsElapsed() / 1000;
    }
    std::sort(times.begin(), times.end());
    const auto median = static_cast<double>(times.at(150)) / 1000;
    const auto percentile = static_cast<double>(times.at(297)) / 1000;
    qInfo("one answer, on the disk: median %.2f ms, 99th percentile %.2f ms", median, percentile);
    QVERIFY2(median < 500, "an answer takes longer than a person would wait");
}

QTEST_GUILESS_MAIN(tst_Durability)
#include "tst_durability.moc"
