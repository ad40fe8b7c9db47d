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
    void noAcknowledgedEditIsLost_data();
    void noAcknowledgedEditIsLost();
    void killedWhileStoringEvidence();
};

void tst_Durability::noAcknowledgedEditIsLost_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::newRow("plain") << QString();
    QTest::newRow("encrypted") << u"雨天 带伞 correct horse"_s;
}

void tst_Durability::noAcknowledgedEditIsLost()
{
    QFETCH(const QString, passphrase);
    // SHIHE_KILL_ROUNDS=200 for the long run.
    const int rounds = qEnvironmentVariable("SHIHE_KILL_ROUNDS", u"20"_s).toInt();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.shihe"_s);
    const WorkspaceFile file(path, passphrase.isEmpty() ? nullptr : test::keyFor(passphrase.toUtf8().constData()));
    QCOMPARE(test::makeEditable(file), QString());
    const QString practice = test::somePractice();
    const QStringList values{u"yes"_s, u"mostly"_s, u"partly"_s, u"no"_s, u"unknown"_s};
    QRandomGenerator random(1);

    QMap<qint64, QString> acknowledged; // journal row -> the note it was sent with
    int sent = 0;
    int killedMidway = 0;
    for (int round = 0; round < rounds; ++round) {
        test::Editor editor({path}, passphrase);
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

    const auto report = store::check(file);
    QVERIFY(report);
    QVERIFY2(!report->fault, qPrintable(report->fault.value_or(Error{}).code));
    QVERIFY(report->rows >= acknowledged.lastKey());
    qsizetype found = 0;
    QVERIFY(store::log(file, [&](const store::LogRow &row) {
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

QTEST_GUILESS_MAIN(tst_Durability)
#include "tst_durability.moc"
