// What the window has taken is on the disk: it is killed at random moments while someone answers, over and over, on the
// same workspace.
#include "tests/ui/uiworld.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

class tst_Killed final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAcknowledgedAnswerIsLost();
};

namespace {

QByteArray lineOf(QProcess &process, int msecs)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(msecs))
            return {};
    }
    return process.readLine().trimmed();
}

} // namespace

void tst_Killed::noAcknowledgedAnswerIsLost()
{
    // SHIHE_KILL_ROUNDS=20 for the long run.
    const int rounds = qEnvironmentVariable("SHIHE_KILL_ROUNDS", u"4"_s).toInt();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.shihe"_s);
    {
        test::World world;
        const auto made = world.desk().openSample(path);
        QVERIFY2(made, made ? "" : qPrintable(made.error().code));
    }
    QRandomGenerator random(20261125);
    qint64 acknowledged = 0;
    int answers = 0;
    for (int round = 0; round < rounds; ++round) {
        QProcess window;
        window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        window.start(QStringLiteral(SHIHE_ANSWERER), {path, folder.filePath(u"settings.ini"_s)});
        const QByteArray ready = lineOf(window, 60'000);
        QVERIFY2(ready.startsWith("ready "), ready.constData());
        QVERIFY(ready.mid(6).toLongLong() >= acknowledged);
        const auto take = [&](const QByteArray &line) {
            if (line.startsWith("ok ")) {
                acknowledged = line.mid(3).toLongLong();
                ++answers;
            }
        };
        QElapsedTimer watch;
        watch.start();
        const int lifetime = 50 + static_cast<int>(random.bounded(1500));
        while (watch.elapsed() < lifetime)
            take(lineOf(window, 5));
        QCOMPARE(window.state(), QProcess::Running);
        window.kill();
        QVERIFY(window.waitForFinished());
        // What it had said before it died counts, too.
        for (QByteArray line = lineOf(window, 0); !line.isEmpty(); line = lineOf(window, 0))
            take(line);
        const auto report = store::check(path);
        QVERIFY(report);
        QVERIFY2(!report->fault, qPrintable(report->fault.value_or(Error{}).code));
        QVERIFY2(report->head.seq >= acknowledged, qPrintable(u"round %1"_s.arg(round)));
    }
    QVERIFY(answers > rounds);
    qInfo("%d rounds, %d answers acknowledged", rounds, answers);
}

QTEST_MAIN(tst_Killed)
#include "tst_killed.moc"
