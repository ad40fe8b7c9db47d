// `report` by the end of the file's name, and the kinds with a body of their own.
#include "running.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace shihe;
using test::cli;
using test::GuoBing;

class tst_CliReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNameDecidesTheFormat();
    void onlyAPdfIsSigned();
    void withoutAConverterWordIsRefused();
    void aFilingCountsFromItsEvent();
    void kindsAreNamed();
    void aReportIsHeldAgainstItsWorkspace();
    void theHouseIsOnIt();
    void aContradictionOfNumbersIsNoted();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void tst_CliReport::theNameDecidesTheFormat()
{
    for (const auto &[name, begins] :
         {std::pair(u"r.pdf"_s, QByteArray("%PDF-")), std::pair(u"r.HTML"_s, QByteArray("<!DOCTYPE html>")),
          std::pair(u"r.md"_s, QByteArray("**"))}) {
        const auto made = cli({u"report"_s, GuoBing, u"--kind"_s, u"summary"_s, u"--out"_s, file(name)});
        QVERIFY2(made.status == 0, qPrintable(made.err));
        QVERIFY2(test::contentOf(file(name)).startsWith(begins), qPrintable(name));
    }
    // What is attached to a PDF only is told to be left out elsewhere.
    QCOMPARE(cli({u"report"_s, GuoBing, u"--lang"_s, u"en"_s, u"--out"_s, file(u"gap.md"_s)}).status, 0);
    QVERIFY(test::contentOf(file(u"gap.md"_s)).contains("attached data (JSON)"));
    if (QStandardPaths::findExecutable(u"pandoc"_s).isEmpty())
        QSKIP("pandoc is not installed");
    const auto word = cli({u"report"_s, GuoBing, u"--kind"_s, u"filing"_s, u"--out"_s, file(u"r.docx"_s)});
    QVERIFY2(word.status == 0, qPrintable(word.err));
    QVERIFY(test::contentOf(file(u"r.docx"_s)).startsWith("PK"));
}

void tst_CliReport::onlyAPdfIsSigned()
{
    const auto refused = cli({u"report"_s, GuoBing, u"--sign"_s, u"key.p12"_s, u"--out"_s, file(u"signed.html"_s)});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains(u"PDF"_s) && refused.err.contains(u"--sign"_s), qPrintable(refused.err));
    QVERIFY(!QFile::exists(file(u"signed.html"_s)));
    const auto stamped = cli({u"report"_s, GuoBing, u"--tsa"_s, u"http://x"_s, u"--out"_s, file(u"signed.md"_s)});
    QCOMPARE(stamped.status, 2);
    QVERIFY(stamped.err.contains(u"--tsa"_s));
}

void tst_CliReport::withoutAConverterWordIsRefused()
{
    const auto refused =
        test::cli({u"report"_s, GuoBing, u"--out"_s, file(u"none.docx"_s)}, {}, {{u"PATH"_s, m_folder.path()}});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains(u"pandoc"_s), qPrintable(refused.err));
    QVERIFY(!QFile::exists(file(u"none.docx"_s)));
}

void tst_CliReport::aFilingCountsFromItsEvent()
{
    const QString name = file(u"faces.yaml"_s);
    test::put(name, "case: 1\ntitle: {zh: 甲, en: A}\norganisation: {zh: 乙, en: B}\nas_of: 2026-11-22\n"
                    "profile: {modalities: [face], purpose: access, persons_stored: 100000}\nanswers: {}\n");
    const QStringList call{u"report"_s, name,    u"--kind"_s, u"filing"_s,
                           u"--lang"_s, u"en"_s, u"--out"_s,  file(u"f.md"_s)};
    QCOMPARE(cli(call + QStringList{u"--event"_s, u"face-filing=2026-03-02"_s}).status, 0);
    QVERIFY(test::contentOf(file(u"f.md"_s)).contains("2026-04-14"));
    const auto unknown = cli(call + QStringList{u"--event"_s, u"nothing=2026-03-02"_s});
    QCOMPARE(unknown.status, 2);
    QVERIFY(unknown.err.contains(u"nothing"_s));
}

void tst_CliReport::kindsAreNamed()
{
    const auto unknown = cli({u"report"_s, GuoBing, u"--kind"_s, u"novel"_s, u"--out"_s, file(u"x.pdf"_s)});
    QCOMPARE(unknown.status, 2);
    const QString help = QString::fromUtf8(cli({u"help"_s}).out);
    for (const QString &kind : {u"gap"_s, u"soa"_s, u"filing-end"_s})
        QVERIFY(unknown.err.contains(kind) && help.contains(kind));
    const auto reader = cli({u"report"_s, GuoBing, u"--for"_s, u"nobody"_s, u"--out"_s, file(u"x.pdf"_s)});
    QCOMPARE(reader.status, 2);
    QVERIFY(reader.err.contains(u"regulator"_s));
}

void tst_CliReport::aReportIsHeldAgainstItsWorkspace()
{
    const QMap<QString, QString> secrets{{u"PHRASE"_s, u"a long enough passphrase"_s}};
    const QString workspace = file(u"held.shihe"_s);
    const QString pdf = file(u"held.pdf"_s);
    const QStringList key{u"--passphrase-env"_s, u"PHRASE"_s};
    const auto with = [&](const QStringList &words, const QByteArray &input = {}) {
        return cli(words + key, input, secrets);
    };
    QCOMPARE(with({u"workspace"_s, u"create"_s, workspace, u"--encrypt"_s}).status, 0);
    QCOMPARE(with({u"import"_s, workspace, GuoBing}).status, 0);
    QCOMPARE(cli({u"demo"_s, file(u"other"_s)}).status, 0);
    QCOMPARE(with({u"report"_s, workspace, u"--out"_s, pdf}).status, 0);

    // Unsigned, but what it was made from is there.
    auto held = with({u"verify"_s, pdf, u"--against"_s, workspace, u"--json"_s});
    QCOMPARE(held.status, 1);
    QJsonObject against = held.json().value(u"against"_s).toObject();
    QVERIFY2(against.value(u"matches"_s).toBool(), held.out.constData());
    QCOMPARE(against.value(u"journal"_s).toString(), u"same"_s);

    // The demo's report is signed: the workspace decides the status.
    const QString demo = file(u"other/report.pdf"_s);
    const QString its = file(u"other/demo.shihe"_s);
    QCOMPARE(cli({u"verify"_s, demo, u"--against"_s, its}).status, 0);
    QCOMPARE(with({u"verify"_s, demo, u"--against"_s, workspace}).status, 1); // another workspace
    const QByteArray edit = "answer consent.separate partly changed\n";
    QVERIFY(cli({u"edit"_s, its}, edit).out.startsWith("ok"));
    held = cli({u"verify"_s, demo, u"--against"_s, its, u"--json"_s});
    QCOMPARE(held.status, 1);
    against = held.json().value(u"against"_s).toObject();
    QCOMPARE(against.value(u"journal"_s).toString(), u"continued"_s);
    QCOMPARE(against.value(u"rows_since"_s).toInt(), 1);
    const QString told = QString::fromUtf8(cli({u"verify"_s, demo, u"--against"_s, its}).out);
    QVERIFY2(told.contains(u"It no longer matches the assessment"_s), qPrintable(told));
    QVERIFY2(told.contains(u"Answer "_s), qPrintable(told));
    QCOMPARE(cli({u"verify"_s, demo, u"--against"_s, file(u"gone.shihe"_s)}).status, 2);
    const QString forged = file(u"forged.pdf"_s);
    test::put(forged, test::contentOf(demo) + "x");
    held = cli({u"verify"_s, forged, u"--against"_s, its, u"--json"_s});
    QCOMPARE(held.status, 1);
    QCOMPARE(held.json().value(u"against"_s).toObject().value(u"assessment"_s).toString(), u"not-compared"_s);
    QCOMPARE(cli({u"verify"_s, demo, u"--against"_s, workspace}, "wrong\n").status, 2);
}

void tst_CliReport::theHouseIsOnIt()
{
    QFile terms(file(u"terms.txt"_s));
    QVERIFY(terms.open(QIODevice::WriteOnly) && terms.write("Our terms apply.\n责任以合同为限。\n") > 0);
    terms.close();
    const QStringList asked{u"report"_s,   GuoBing,           u"--kind"_s,        u"summary"_s, u"--footer"_s,
                            u"Lin & Co"_s, u"--cover-text"_s, u"For the board"_s, u"--terms"_s, file(u"terms.txt"_s)};
    const auto made = cli(asked + QStringList{u"--colour"_s, u"#2b4a7f"_s, u"--out"_s, file(u"house.html"_s)});
    QVERIFY2(made.status == 0, qPrintable(made.err));
    const QByteArray html = test::contentOf(file(u"house.html"_s));
    for (const char *words : {"For the board", "Our terms apply.", "责任以合同为限。", "Lin &amp; Co"})
        QVERIFY2(html.contains(words), words);
    const auto wrong = cli(asked + QStringList{u"--colour"_s, u"blue"_s, u"--out"_s, file(u"wrong.html"_s)});
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.err.contains(u"blue"_s), qPrintable(wrong.err));
}

/// The report is made all the same; other kinds don't rest on the number.
void tst_CliReport::aContradictionOfNumbersIsNoted()
{
    QFile written(file(u"persons.yaml"_s));
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(test::contentOf(GuoBing) +
                  "impact: {activities: {main: {data: [{persons: \"年卡持有人，约12万人\"}]}}}\n");
    written.close();
    for (const auto &[kind, noted] :
         {std::pair(u"filing"_s, true), std::pair(u"pia"_s, true), std::pair(u"plan"_s, false)}) {
        const auto made = cli({u"report"_s, written.fileName(), u"--kind"_s, kind, u"--out"_s, file(u"persons.md"_s)});
        QVERIFY2(made.status == 0, qPrintable(made.err));
        QCOMPARE(made.err.contains(u"120000"_s) && made.err.contains(u"persons_stored"_s), noted);
    }
}

QTEST_GUILESS_MAIN(tst_CliReport)
#include "tst_clireport.moc"
