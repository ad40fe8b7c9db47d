// The command line as scripts see it: the real program, its output, its exit status.
#include "running.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace shihe::test;

class tst_Cli final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void theCatalogIsInOrder();
    void lintNamesFileAndLine();
    void aBadCaseNamesFileAndLine();
    void guoBingTodayAndThen();
    void editsAreAcknowledgedAndChecked();
    void issuedIsReadOnly();
    void erasesForGood();
    void exportsThePlan();
    void backsUpAndRestores();
    void goesOverToALaterCatalogAndBack();
    void theDemoIsSignedAndEveryReaderAgrees();
    void anOpenRedLineBarsTheFinalReport();
    void oneByteChangedIsNoticed();
};

void tst_Cli::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList{u"sing"_s};
    QTest::newRow("unknown option") << QStringList{u"catalog"_s, u"list"_s, u"--jsn"_s};
    QTest::newRow("missing argument") << QStringList{u"evaluate"_s};
    QTest::newRow("no such file") << QStringList{u"evaluate"_s, u"没有.yaml"_s};
    QTest::newRow("no such catalog") << QStringList{u"catalog"_s, u"lint"_s, u"没有"_s};
    QTest::newRow("no workspace") << QStringList{u"workspace"_s, u"check"_s, GuoBing};
    QTest::newRow("no PDF") << QStringList{u"verify"_s, GuoBing};
    QTest::newRow("a key and an extension")
        << QStringList{u"sign"_s, GuoBing, u"--key"_s, u"k.p12"_s, u"--extend"_s, u"lt"_s, u"--out"_s, u"o.pdf"_s};
    QTest::newRow("no such extension") << QStringList{u"sign"_s, GuoBing,    u"--extend"_s,
                                                      u"t"_s,    u"--out"_s, u"o.pdf"_s};
    QTest::newRow("no date") << QStringList{u"evaluate"_s, GuoBing, u"--as-of"_s, u"2026-02-30"_s};
}

void tst_Cli::wrongUsageIsTwo()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = cli(arguments);
    QCOMPARE(outcome.status, 2);
    if (!arguments.isEmpty())
        QVERIFY(!outcome.err.isEmpty());
}

void tst_Cli::theCatalogIsInOrder()
{
    const Outcome outcome = cli({u"catalog"_s, u"lint"_s, Questionnaires});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
}

void tst_Cli::lintNamesFileAndLine()
{
    QTemporaryDir folder;
    const QString root = folder.filePath(u"知识库"_s);
    copyTree(Questionnaires, root);
    const QString path = root + u"/practices/alternatives.yaml"_s;
    QByteArray text = contentOf(path);
    const QByteArray cite = "    - {source: frt-measures-2025, at: \"10\"}\n";
    QVERIFY(text.contains(cite));
    put(path, text.replace(cite, QByteArray()));
    const Outcome outcome = cli({u"catalog"_s, u"lint"_s, root});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains(QRegularExpression(u"sources/frt-measures-2025\\.yaml:[0-9]+: "_s)),
             qPrintable(outcome.err));
}

void tst_Cli::aBadCaseNamesFileAndLine()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"案例.yaml"_s);
    put(path, "case: 1\nanswers:\n  no.such: yes\n");
    const Outcome outcome = cli({u"evaluate"_s, path});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.startsWith(path + u":3: "_s), qPrintable(outcome.err));
}

void tst_Cli::guoBingTodayAndThen()
{
    const auto redLines = [](const QString &day) {
        QStringList ids;
        const QJsonArray lines =
            cli({u"evaluate"_s, GuoBing, u"--as-of"_s, day, u"--json"_s}).json().value(u"red_lines"_s).toArray();
        for (const auto &line : lines)
            ids.append(line.toObject().value(u"practice"_s).toString());
        return ids;
    };
    const QStringList today = redLines(u"2026-11-22"_s);
    QVERIFY(today.contains(u"alternatives.not-only-face"_s));
    QVERIFY(today.contains(u"consent.separate"_s));
    QVERIFY(today.contains(u"retention.delete-when-done"_s));
    const QStringList then = redLines(u"2019-11-01"_s);
    QVERIFY(then.contains(u"purpose.no-change"_s));
    QVERIFY(!then.contains(u"consent.separate"_s));
}

void tst_Cli::editsAreAcknowledgedAndChecked()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"客户 甲.shihe"_s);
    QCOMPARE(cli({u"workspace"_s, u"create"_s, path, u"--organisation"_s, u"某公司"_s}).status, 0);
    QCOMPARE(cli({u"workspace"_s, u"create"_s, path}).status, 2); // never over a file that is there
    const Outcome edited = cli({u"edit"_s, path}, "set modalities face,voice\n"
                                                  "answer consent.separate no 现场没有单独同意\n"
                                                  "answer consent.separate na\n"
                                                  "answer no.such yes\n"
                                                  "undo\n");
    QCOMPARE(edited.status, 1); // two of them were refused
    const QList<QByteArray> lines = edited.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines.at(0).startsWith("ok ") && lines.at(1).startsWith("ok ") && lines.at(4).startsWith("ok "));
    QVERIFY(lines.at(2).startsWith("error assessment.reason-missing "));
    QVERIFY(lines.at(3).startsWith("error assessment.unknown-practice "));
    QCOMPARE(cli({u"workspace"_s, u"check"_s, path}).status, 0);
    QCOMPARE(cli({u"workspace"_s, u"info"_s, path, u"--json"_s}).status, 0);
    QVERIFY(cli({u"workspace"_s, u"log"_s, path}).out.contains("undo"));
    const Outcome imported = cli({u"import"_s, path, GuoBing});
    QCOMPARE(imported.status, 0);
    QVERIFY(imported.out.trimmed().size() > 30);
}

void tst_Cli::issuedIsReadOnly()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w.shihe"_s);
    QCOMPARE(cli({u"workspace"_s, u"create"_s, path}).status, 0);
    const auto state = [&path](const QString &to) {
        return cli({u"workspace"_s, u"state"_s, path, to, u"--note"_s, u"王主任看过"_s});
    };
    QCOMPARE(cli({u"workspace"_s, u"state"_s, path}).out.trimmed(), QByteArray("draft 1"));
    QCOMPARE(state(u"gone"_s).status, 2);
    QCOMPARE(state(u"issued"_s).status, 1); // not from draft
    QCOMPARE(state(u"in-review"_s).status, 0);
    QCOMPARE(state(u"approved"_s).status, 0);
    const Outcome open = state(u"issued"_s);
    QCOMPARE(open.status, 1);
    QVERIFY2(open.err.contains(u"red line"_s), qPrintable(open.err));
    // Every red line that applies gets an answer; an answer may make others apply.
    const QRegularExpression id(u"[a-z][a-z0-9-]*\\.[a-z0-9.-]+"_s);
    for (int i = 0; i < 5; ++i) {
        const Outcome report = cli({u"report"_s, path, u"--out"_s, folder.filePath(u"r.pdf"_s), u"--final"_s});
        if (report.status == 0)
            break;
        QByteArray answers;
        auto found = id.globalMatch(report.err);
        while (found.hasNext()) {
            QString practice = found.next().captured();
            while (practice.endsWith(u'.'))
                practice.chop(1);
            answers += "answer " + practice.toUtf8() + " no\n";
        }
        (void)cli({u"edit"_s, path}, answers);
    }
    QCOMPARE(cli({u"workspace"_s, u"state"_s, path}).out.trimmed(), QByteArray("draft 1")); // a change takes it back
    for (const QString &to : {u"in-review"_s, u"approved"_s, u"issued"_s}) {
        const Outcome done = state(to);
        QVERIFY2(done.status == 0, qPrintable(to + done.err));
    }
    const Outcome edited = cli({u"edit"_s, path}, "set modalities face\nundo\n");
    QCOMPARE(edited.status, 1);
    for (const QByteArray &line : edited.out.trimmed().split('\n'))
        QVERIFY2(line.startsWith("error store.issued ") || line.startsWith("error edit.nothing-to-undo "),
                 line.constData());
    QCOMPARE(cli({u"report"_s, path, u"--out"_s, folder.filePath(u"r.pdf"_s), u"--final"_s}).status, 0);
    QCOMPARE(state(u"draft"_s).out.trimmed(), QByteArray("draft 2"));
    QCOMPARE(cli({u"edit"_s, path}, "set modalities face\n").status, 0);
    QCOMPARE(cli({u"workspace"_s, u"check"_s, path}).status, 0);
}

void tst_Cli::erasesForGood()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w.shihe"_s);
    QCOMPARE(cli({u"workspace"_s, u"create"_s, path, u"--organisation"_s, u"赵钱孙李公司"_s}).status, 0);
    QCOMPARE(cli({u"edit"_s, path}, "answer consent.separate no 周吴郑王说没有\n").status, 0);
    QCOMPARE(cli({u"workspace"_s, u"backup"_s, path}).status, 0);
    const QJsonObject info = cli({u"workspace"_s, u"info"_s, path, u"--json"_s}).json();
    const QString client = info[u"assessments"_s][0][u"organisation"_s][u"id"_s].toString();
    QCOMPARE(cli({u"workspace"_s, u"erase"_s, path, u"person"_s, u"nobody"_s}).status, 1);
    QCOMPARE(cli({u"workspace"_s, u"erase"_s, path, u"everything"_s, u"x"_s}).status, 2);
    QCOMPARE(cli({u"workspace"_s, u"erase"_s, path, u"organisation"_s, client, u"--backups"_s, u"maybe"_s}).status, 2);

    const QString paper = folder.filePath(u"证明.json"_s);
    const Outcome done = cli({u"workspace"_s, u"erase"_s, path, u"organisation"_s, client, u"--backups"_s, u"delete"_s,
                              u"--certificate"_s, paper, u"--json"_s});
    QVERIFY2(done.status == 0, qPrintable(done.err));
    const QJsonObject certificate = done.json();
    QCOMPARE(certificate[u"copies"_s].toArray().size(), 1);
    QVERIFY(certificate[u"copies"_s][0][u"deleted"_s].toBool());
    QVERIFY(!QFile::exists(certificate[u"copies"_s][0][u"path"_s].toString()));
    QVERIFY(contentOf(paper).contains("PIPL art. 47"));
    const QString text = QString::fromUtf8(contentOf(folder.filePath(u"证明.txt"_s)));
    QVERIFY(text.contains(u"删除证明"_s) && text.contains(u"Certificate of erasure"_s));
    QVERIFY(!text.contains(u"赵钱孙李"_s) && !text.contains(u"%"_s));
    QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        const QString file = files.next();
        ++seen;
        for (const QString &secret : {u"赵钱孙李"_s, u"周吴郑王"_s})
            QVERIFY2(!contentOf(file).contains(secret.toUtf8()), qPrintable(file));
    }
    QVERIFY(seen >= 4); // workspace, certificate in two forms, a backup that took the place of the old one
    QCOMPARE(cli({u"workspace"_s, u"check"_s, path}).status, 0);
    QVERIFY(cli({u"workspace"_s, u"info"_s, path, u"--json"_s}).json()[u"assessments"_s].toArray().isEmpty());
    QVERIFY(cli({u"workspace"_s, u"log"_s, path}).out.contains("+08:00  "));
}

void tst_Cli::exportsThePlan()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"客户.shihe"_s);
    QCOMPARE(cli({u"workspace"_s, u"create"_s, path}).status, 0);
    QCOMPARE(cli({u"import"_s, path, GuoBing}).status, 0);
    const QString sheet = folder.filePath(u"整改.xlsx"_s);
    const QString calendar = folder.filePath(u"整改.ics"_s);
    const Outcome made = cli({u"export"_s, path, u"--out"_s, sheet, u"--lang"_s, u"both"_s});
    QVERIFY2(made.status == 0, qPrintable(made.err));
    QCOMPARE(QString::fromUtf8(made.out.trimmed()), sheet);
    QVERIFY(contentOf(sheet).startsWith("PK"));
    QCOMPARE(cli({u"export"_s, path, u"--format"_s, u"ics"_s, u"--tasks"_s, u"--out"_s, calendar}).status, 0);
    QVERIFY(contentOf(calendar).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    const QString values = folder.filePath(u"整改.csv"_s);
    QCOMPARE(cli({u"export"_s, path, u"--format"_s, u"csv"_s, u"--out"_s, values, u"--lang"_s, u"en"_s}).status, 0);
    QVERIFY(contentOf(values).startsWith("\xEF\xBB\xBF"
                                         "No.,"));
    QCOMPARE(cli({u"export"_s, path, u"--findings"_s, u"--out"_s, values, u"--lang"_s, u"en"_s}).status, 0);
    QVERIFY(contentOf(values).count("\r\n") > 3); // the case falls short in several practices
    QCOMPARE(cli({u"export"_s, path}).status, 2);
    QCOMPARE(cli({u"export"_s, path, u"--out"_s, folder.filePath(u"plan.odt"_s)}).status, 2);
    QCOMPARE(cli({u"export"_s, folder.filePath(u"none.shihe"_s), u"--out"_s, sheet}).status, 2);
}

void tst_Cli::backsUpAndRestores()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"客户.shihe"_s);
    QCOMPARE(cli({u"workspace"_s, u"create"_s, path}).status, 0);
    const Outcome made = cli({u"workspace"_s, u"backup"_s, path, u"--json"_s});
    QVERIFY2(made.status == 0, qPrintable(made.err));
    const QString backup = made.json().value(u"path"_s).toString();
    QCOMPARE(QFileInfo(backup).path(), folder.filePath(u"客户.backups"_s));
    QCOMPARE(cli({u"workspace"_s, u"restore"_s, backup, u"--to"_s, path}).status, 2); // nothing is overwritten
    QCOMPARE(cli({u"workspace"_s, u"restore"_s, backup}).status, 2);
    const QString restored = folder.filePath(u"恢复.shihe"_s);
    QCOMPARE(cli({u"workspace"_s, u"restore"_s, backup, u"--to"_s, restored}).status, 0);
    QCOMPARE(cli({u"workspace"_s, u"check"_s, restored}).status, 0);
    const Outcome elsewhere = cli({u"workspace"_s, u"backup"_s, path, u"--to"_s, folder.filePath(u"那边"_s)});
    QVERIFY(elsewhere.out.contains("那边/客户."));
    put(backup, contentOf(backup).replace("set-", "sat-").replace("create-", "delete-"));
    QCOMPARE(cli({u"workspace"_s, u"restore"_s, backup, u"--to"_s, folder.filePath(u"x.shihe"_s)}).status, 1);
    QVERIFY(!QFile::exists(folder.filePath(u"x.shihe"_s)));
}

void tst_Cli::goesOverToALaterCatalogAndBack()
{
    const QString catalogs = u"" SHIHE_SOURCE_DIR "/tests/data/catalogs/"_s;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"客户.shihe"_s);
    QCOMPARE(cli({u"workspace"_s, u"create"_s, path, u"--catalog"_s, catalogs + u"earlier"_s}).status, 0);
    QCOMPARE(
        cli({u"edit"_s, path}, "answer keep.list yes\nanswer keep.log no 还没有\nanswer poster.friendly no\n").status,
        0);
    const auto versionOf = [&path] {
        const QJsonObject info = cli({u"workspace"_s, u"info"_s, path, u"--json"_s}).json();
        return info.value(u"assessments"_s)[0][u"catalog"_s][u"version"_s].toString();
    };
    const QStringList upgrade{u"workspace"_s, u"upgrade"_s, path, u"--catalog"_s, catalogs + u"later"_s};
    const QByteArray before = contentOf(path);
    const Outcome seen = cli(upgrade + QStringList{u"--preview"_s});
    QCOMPARE(seen.status, 0);
    QVERIFY2(seen.out.contains("Merged  keep.records < keep.list + keep.log  (yes, no)"), seen.out.constData());
    QVERIFY(seen.out.contains("No longer asked  poster.friendly  (no)"));
    QCOMPARE(contentOf(path), before);
    QCOMPARE(versionOf(), u"2026.11.0"_s);

    const QJsonObject told = cli(upgrade + QStringList{u"--json"_s}).json();
    QCOMPARE(told.value(u"adopted"_s).toBool(), true);
    QCOMPARE(versionOf(), u"2026.12.0"_s);
    QCOMPARE(cli({u"workspace"_s, u"check"_s, path}).status, 0);
    QCOMPARE(cli({u"edit"_s, path}, "answer keep.records mostly\nanswer keep.list yes\n").status, 1); // known no more
    QCOMPARE(cli({u"edit"_s, path}, "undo\nundo\nanswer keep.list yes\n").status, 0);
    QCOMPARE(versionOf(), u"2026.11.0"_s);
    QCOMPARE(cli({u"workspace"_s, u"check"_s, path}).status, 0);
    QCOMPARE(cli({u"workspace"_s, u"upgrade"_s, GuoBing}).status, 2);
}

void tst_Cli::theDemoIsSignedAndEveryReaderAgrees()
{
    QTemporaryDir folder;
    const QString demo = folder.filePath(u"演示"_s);
    const Outcome made = cli({u"demo"_s, demo});
    QVERIFY2(made.status == 0, qPrintable(made.err));
    const QString pdf = demo + u"/report.pdf"_s;
    QCOMPARE(cli({u"demo"_s, demo}).status, 2); // nothing is overwritten
    QCOMPARE(cli({u"workspace"_s, u"check"_s, demo + u"/demo.shihe"_s}).status, 0);

    const Outcome verified = cli({u"verify"_s, pdf, u"--json"_s});
    QCOMPARE(verified.status, 0);
    QCOMPARE(verified.json().value(u"verdict"_s).toString(), u"intact"_s);
    QCOMPARE(cli({u"verify"_s, pdf, u"--require-trust"_s}).status, 1); // the key is self-made

    const Outcome pdfsig = run(u"pdfsig"_s, {u"-no-ocsp"_s, pdf});
    QVERIFY2(pdfsig.out.contains("Signature is Valid") && pdfsig.out.contains("Total document signed"),
             pdfsig.out.constData());
    QCOMPARE(run(u"qpdf"_s, {u"--check"_s, pdf}).status, 0);
    const QByteArray text = run(u"pdftotext"_s, {pdf, u"-"_s}).out;
    for (const char *word : {"网络", "人脸", "单独同意", "杭州野生动物世界有限公司"})
        QVERIFY2(text.contains(word), word);
    const QList<QByteArray> fonts = run(u"pdffonts"_s, {pdf}).out.trimmed().split('\n').mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QByteArray &font : fonts)
        QVERIFY2(font.contains(" yes yes yes "), font.constData());
}

void tst_Cli::anOpenRedLineBarsTheFinalReport()
{
    QTemporaryDir folder;
    const QString out = folder.filePath(u"报告.pdf"_s);
    const Outcome refused = cli({u"report"_s, GuoBing, u"--out"_s, out, u"--final"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY(!QFile::exists(out));
    QCOMPARE(cli({u"report"_s, GuoBing, u"--out"_s, out, u"--lang"_s, u"en"_s}).status, 0);
    QVERIFY(run(u"pdftotext"_s, {out, u"-"_s}).out.contains("Draft"));
    const qint64 whole = QFileInfo(out).size();
    for (const QString &kind : {u"summary"_s, u"evidence"_s}) {
        QCOMPARE(cli({u"report"_s, GuoBing, u"--out"_s, out, u"--kind"_s, kind}).status, 0);
        QVERIFY(QFileInfo(out).size() < whole / 2);
    }
    const Outcome unknown = cli({u"report"_s, GuoBing, u"--out"_s, out, u"--kind"_s, u"novel"_s});
    QCOMPARE(unknown.status, 2);
    QVERIFY(unknown.err.contains(u"novel"_s));
}

void tst_Cli::oneByteChangedIsNoticed()
{
    QTemporaryDir folder;
    QCOMPARE(cli({u"demo"_s, folder.path()}).status, 0);
    const QString path = folder.filePath(u"report.pdf"_s);
    const QByteArray original = contentOf(path);
    for (const double share : {0.01, 0.3, 0.6}) {
        QByteArray changed = original;
        const auto at = static_cast<qsizetype>(share * static_cast<double>(changed.size()));
        changed[at] = static_cast<char>(changed.at(at) ^ 1);
        put(path, changed);
        QCOMPARE(cli({u"verify"_s, path}).status, 1);
    }
    put(path, original.left(original.size() / 2));
    QCOMPARE(cli({u"verify"_s, path}).status, 1);
}

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_cli.moc"
