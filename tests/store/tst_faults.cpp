// What the world does to a workspace while a program edits it: copies torn from under it, folders that go away, a clock
// that runs backwards, death in the middle of a backup. Every file opens or is refused with the reason, and no
// acknowledged edit is lost.
#include "core/store/backups.h"
#include "tests/store/editing.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

class tst_Faults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void clockRunsBackwards();
    void copiesTornFromUnderAnEditor_data();
    void copiesTornFromUnderAnEditor();
    void folderGoesAwayAndComesBack();
    void writeProtectedWhileOpen();
    void killedWhileBackingUp();

private:
    /// Sends @p count edits and gives what was acknowledged last.
    qint64 edit(test::Editor &editor, int count);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    int m_sent = 0;
};

void tst_Faults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(m_folder->path()).mkdir(u"客户"_s);
    m_path = m_folder->filePath(u"客户/评估.shihe"_s);
    QCOMPARE(test::makeEditable(m_path), QString());
}

qint64 tst_Faults::edit(test::Editor &editor, int count)
{
    const QStringList values{u"yes"_s, u"mostly"_s, u"partly"_s, u"no"_s, u"unknown"_s};
    qint64 acknowledged = 0;
    for (int i = 0; i < count; ++i) {
        const QString line =
            editor.command(u"answer %1 %2 第%3次"_s.arg(test::somePractice(), values.at(m_sent % 5)).arg(m_sent));
        ++m_sent;
        if (!line.startsWith(u"ok "_s))
            return -1;
        acknowledged = line.mid(3).toLongLong();
    }
    return acknowledged;
}

void tst_Faults::clockRunsBackwards()
{
    const auto store = store::open(m_path, {store::Access::Write});
    QVERIFY(store);
    const QString assessment = (*store)->assessments()->at(0).id;
    const QString activity = (*store)->load(assessment)->activities.at(0).id;
    QDateTime at = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < 5; ++i) {
        Answer answer;
        answer.value = AnswerValue::No;
        answer.note = u"第%1次"_s.arg(i);
        answer.at = at;
        QVERIFY((*store)->apply({SetAnswer{{assessment, activity}, test::somePractice(), answer}}, u"李明"_s, at));
        at = at.addDays(-400);
    }
    // The order is that of the rows, whatever the clock said.
    const auto history = (*store)->history({assessment, activity}, test::somePractice());
    QVERIFY(history);
    QCOMPARE(history->size(), 5);
    QCOMPARE(history->first().answer->note, u"第4次"_s);
    QVERIFY(history->first().at < history->last().at);
    QVERIFY(*(*store)->undo(assessment, u"李明"_s, at));
    QCOMPARE((*store)->load(assessment)->activities.at(0).answers.value(test::somePractice()).note, u"第3次"_s);
    const auto report = store::check(m_path);
    QVERIFY(report);
    QVERIFY2(!report->fault, qPrintable(report->fault.value_or(Error{}).code));
}

void tst_Faults::copiesTornFromUnderAnEditor_data()
{
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("the file alone") << QStringList{QString()};
    QTest::newRow("file, then log") << QStringList{QString(), u"-wal"_s};
    QTest::newRow("log, then file") << QStringList{u"-wal"_s, QString()};
}

void tst_Faults::copiesTornFromUnderAnEditor()
{
    QFETCH(const QStringList, parts);
    test::Editor editor({m_path});
    QVERIFY(editor.greeting().startsWith(u"ready"));
    for (int round = 0; round < 12; ++round) {
        const QString copy = m_folder->filePath(u"copy-%1.shihe"_s.arg(round));
        qint64 acknowledged = 0;
        for (const QString &part : parts) {
            QFile::copy(m_path + part, copy + part);
            acknowledged = edit(editor, 7); // the parts are of different moments
            QVERIFY(acknowledged > 0);
        }
        const auto opened = store::open(copy);
        if (!opened) {
            QVERIFY2(opened.error().code.startsWith(u"store."), qPrintable(opened.error().code));
            continue;
        }
        const auto report = store::check(copy);
        if (!report) {
            QVERIFY2(report.error().code.startsWith(u"store."), qPrintable(report.error().code));
            continue;
        }
        QVERIFY(report->head.seq <= acknowledged);
        if (report->fault)
            QVERIFY2(report->fault->code.startsWith(u"store."), qPrintable(report->fault->code));
        else
            QCOMPARE((*opened)->head()->seq, report->head.seq);
    }
    const qint64 last = edit(editor, 1);
    QVERIFY(editor.finish());
    const auto report = store::check(m_path); // the original noticed nothing
    QVERIFY(report && !report->fault);
    QCOMPARE(report->head.seq, last);
}

void tst_Faults::folderGoesAwayAndComesBack()
{
    test::Editor editor({m_path});
    QVERIFY(editor.greeting().startsWith(u"ready"));
    const qint64 before = edit(editor, 5);
    QVERIFY(before > 0);
    const QString here = m_folder->filePath(u"客户"_s);
    const QString away = m_folder->filePath(u"断开的网络盘"_s);
    QVERIFY(QDir().rename(here, away));
    const QString refused = editor.command(u"answer %1 no 断开之后"_s.arg(test::somePractice()));
    QVERIFY2(refused.startsWith(u"error store.vanished "_s), qPrintable(refused));
    QVERIFY(QDir().rename(away, here));
    const qint64 after = edit(editor, 5);
    QCOMPARE(after, before + 5); // what was refused left no row
    QVERIFY(editor.finish());
    const auto report = store::check(m_path);
    QVERIFY(report && !report->fault);
    QCOMPARE(report->head.seq, after);
}

void tst_Faults::writeProtectedWhileOpen()
{
    test::Editor editor({m_path});
    QVERIFY(editor.greeting().startsWith(u"ready"));
    QVERIFY(edit(editor, 3) > 0);
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const qint64 kept = edit(editor, 3); // it has the file open: what it acknowledges is kept
    QVERIFY(kept > 0);
    QVERIFY(editor.finish());
    const auto report = store::check(m_path);
    QVERIFY(report && !report->fault);
    QCOMPARE(report->head.seq, kept);
    test::Editor next({u"--nobody"_s, u"--read"_s, m_path});
    const QString greeting = next.greeting();
    if (greeting.isEmpty())
        QSKIP("no right to give up rights here");
    QVERIFY2(greeting.startsWith(u"notice store.read-only "_s) || greeting.startsWith(u"error "_s),
             qPrintable(greeting));
}

void tst_Faults::killedWhileBackingUp()
{
    const QString backups = m_folder->filePath(u"backups"_s);
    QDir().mkpath(backups);
    qint64 acknowledged = 0;
    for (int round = 0; round < 8; ++round) {
        test::Editor editor({m_path});
        QVERIFY(editor.greeting().startsWith(u"ready"));
        acknowledged = edit(editor, 5);
        QVERIFY(acknowledged > 0);
        editor.send(u"backup "_s + backups);
        if (!editor.line(round * 4).isEmpty())
            qInfo("round %d: the copy was done before the end", round);
        editor.kill();
    }
    const auto report = store::check(m_path);
    QVERIFY(report && !report->fault);
    QCOMPARE(report->head.seq, acknowledged);
    const store::FileBackups files;
    const auto found = files.list(m_path, backups);
    QVERIFY(found);
    for (const Backup &backup : *found) {
        const auto whole = store::check(backup.path);
        QVERIFY2(whole && !whole->fault, qPrintable(backup.path));
    }
    // The next one takes nothing amiss that the dead left lying.
    test::Editor editor({m_path});
    QVERIFY(editor.greeting().startsWith(u"ready"));
    QVERIFY(edit(editor, 1) > 0);
    const QString made = editor.command(u"backup "_s + backups);
    QVERIFY2(made.startsWith(u"ok "_s), qPrintable(made));
    QCOMPARE(files.list(m_path, backups)->size(), found->size() + 1);
    const auto others = [&backups] {
        QStringList names = QDir(backups).entryList(QDir::Files);
        names.removeIf([](const QString &name) { return name.endsWith(u".shihe"_s); });
        return names;
    };
    // A lock without a word in it is of one that died over it, or of one that is about to write.
    const QString name = QFileInfo(files.list(m_path, backups)->first().path).fileName();
    const QString lock = QDir(backups).filePath(name.section(u'.', 0, 1) + u".20200101-000000000Z.abcdef01.new.lock"_s);
    QFile empty(lock);
    QVERIFY(empty.open(QFile::WriteOnly));
    for (const QString &each : others())
        QVERIFY2(each.endsWith(u".lock"_s) && QFileInfo(QDir(backups), each).size() == 0, qPrintable(each));
    for (const QString &each : others()) {
        QFile left(QDir(backups).filePath(each));
        QVERIFY(left.open(QFile::ReadWrite));
        QVERIFY(left.setFileTime(QDateTime::currentDateTime().addSecs(-61), QFile::FileModificationTime));
    }
    QVERIFY(editor.command(u"backup "_s + backups).startsWith(u"ok "_s));
    QVERIFY2(others().isEmpty(), qPrintable(others().join(u' ')));
}

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
