// User catalogs on the command line: only where asked for, a bad one told in a line, and pinned by an assessment.
#include "running.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace shihe::test;

namespace {

const QString Sample = u"" SHIHE_SOURCE_DIR "/resources/sample/catalogs"_s;

QJsonObject viewOf(const QJsonObject &evaluation, const QString &id)
{
    const QJsonArray views = evaluation.value(u"views"_s).toArray();
    for (const auto &view : views) {
        if (view[u"id"_s] == id)
            return view.toObject();
    }
    return {};
}

void change(const QString &path, const QByteArray &before, const QByteArray &after)
{
    QByteArray text = contentOf(path);
    QCOMPARE(text.count(before), 1);
    put(path, text.replace(before, after));
}

} // namespace

class tst_CliUserCatalogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lintTellsItFromAWholeCatalog();
    void noneUnlessAskedFor();
    void theLawStaysWhatItIs();
    void aBadOneIsToldInALine();
    void aMissingFolderIsTwo();
    void listAndShow();
    void coverageAndStatusStay();
    void anAssessmentPinsThem();
    void besideAReplacedCatalog();
};

void tst_CliUserCatalogs::lintTellsItFromAWholeCatalog()
{
    const Outcome alone = cli({u"catalog"_s, u"lint"_s, Sample + u"/house-rules"_s});
    QVERIFY2(alone.status == 0, qPrintable(alone.err));
    QVERIFY(alone.out.contains("house-rules 2026.1.0"));
    QCOMPARE(cli({u"catalog"_s, u"lint"_s, u"--catalogs"_s, Sample}).status, 0);
    QCOMPARE(cli({u"catalog"_s, u"lint"_s, Sample, u"--catalogs"_s, Sample}).status, 2);

    QTemporaryDir folder;
    const QString copy = folder.filePath(u"我的知识库"_s);
    copyTree(Sample + u"/house-rules"_s, copy);
    change(copy + u"/practices/gate.yaml"_s, "frt-measures-2025, at: \"10\"", "frt-measures-2025, at: \"999\"");
    const Outcome bad = cli({u"catalog"_s, u"lint"_s, copy});
    QCOMPARE(bad.status, 1);
    QVERIFY2(bad.err.contains(QRegularExpression(u"practices/gate\\.yaml:[0-9]+: .*999"_s)), qPrintable(bad.err));
    QCOMPARE(cli({u"catalog"_s, u"lint"_s, u"--catalogs"_s, folder.path()}).status, 1);
}

void tst_CliUserCatalogs::noneUnlessAskedFor()
{
    QVERIFY(!cli({u"evaluate"_s, GuoBing, u"--json"_s}).out.contains("house-rules"));
    QVERIFY(!cli({u"catalog"_s, u"list"_s}).out.contains("house-rules"));
}

void tst_CliUserCatalogs::theLawStaysWhatItIs()
{
    const QJsonObject alone = cli({u"evaluate"_s, GuoBing, u"--json"_s}).json();
    const Outcome outcome = cli({u"evaluate"_s, GuoBing, u"--json"_s, u"--catalogs"_s, Sample});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.err.isEmpty(), qPrintable(outcome.err));
    const QJsonObject both = outcome.json();
    QCOMPARE(both.keys(), alone.keys());
    for (const QString &key :
         {u"catalog"_s, u"red_lines"_s, u"open_red_lines"_s, u"findings"_s, u"anticipated"_s, u"risk"_s})
        QCOMPARE(both.value(key), alone.value(key));
    const QJsonArray views = alone.value(u"views"_s).toArray();
    for (const auto &view : views)
        QCOMPARE(viewOf(both, view[u"id"_s].toString()), view.toObject());
    QVERIFY(both.value(u"applicable"_s).toArray().contains(u"house-rules/gate.phone"_s));
    QCOMPARE(viewOf(both, u"house-rules/gate"_s).value(u"kind"_s).toString(), u"checklist"_s);
    QCOMPARE(viewOf(both, u"house-rules/gate-standard"_s).value(u"applicable"_s).toInt(), 3);
}

void tst_CliUserCatalogs::aBadOneIsToldInALine()
{
    QTemporaryDir folder;
    copyTree(Sample, folder.path());
    QDir().mkpath(folder.filePath(u"bad"_s));
    put(folder.filePath(u"bad/catalog.yaml"_s), "id: bad\nversion: [\n");
    const Outcome outcome = cli({u"evaluate"_s, GuoBing, u"--json"_s, u"--catalogs"_s, folder.path()});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY2(outcome.err.startsWith(folder.filePath(u"bad/catalog.yaml:"_s)), qPrintable(outcome.err));
    QVERIFY(!viewOf(outcome.json(), u"house-rules/gate"_s).isEmpty());
}

void tst_CliUserCatalogs::aMissingFolderIsTwo()
{
    const Outcome outcome = cli({u"evaluate"_s, GuoBing, u"--catalogs"_s, u"没有"_s});
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.err.contains(u"没有"_s));
}

void tst_CliUserCatalogs::listAndShow()
{
    const QJsonObject list = cli({u"catalog"_s, u"list"_s, u"--json"_s, u"--catalogs"_s, Sample}).json();
    QCOMPARE(list.value(u"user_catalogs"_s).toArray().size(), 1);
    QCOMPARE(list.value(u"user_catalogs"_s)[0][u"id"_s].toString(), u"house-rules"_s);
    QVERIFY(list.value(u"practices"_s).toArray().contains(u"house-rules/gate.phone"_s));
    QVERIFY(cli({u"catalog"_s, u"list"_s, u"--catalogs"_s, Sample}).out.contains("house-rules"));
    const QJsonObject shown =
        cli({u"catalog"_s, u"show"_s, u"house-rules/gate-standard:5.2"_s, u"--json"_s, u"--catalogs"_s, Sample}).json();
    QCOMPARE(shown.value(u"practices"_s).toArray(), QJsonArray{u"house-rules/gate.visitor-deletion"_s});
    QCOMPARE(cli({u"catalog"_s, u"show"_s, u"house-rules/gate"_s}).status, 2);
}

void tst_CliUserCatalogs::coverageAndStatusStay()
{
    const auto builtIn = [](const QJsonObject &printed) {
        QJsonArray kept;
        const QJsonArray sources = printed.value(u"sources"_s).toArray();
        for (const auto &source : sources) {
            if (!source[u"id"_s].toString().contains(u'/'))
                kept.append(source);
        }
        return kept;
    };
    const QStringList coverage{u"catalog"_s, u"coverage"_s, u"--json"_s};
    const QStringList status{u"catalog"_s, u"status"_s, u"--json"_s, u"--as-of"_s, u"2026-11-22"_s};
    for (const QStringList &words : {coverage, status}) {
        const QJsonObject both = cli(words + QStringList{u"--catalogs"_s, Sample}).json();
        QCOMPARE(builtIn(both), builtIn(cli(words).json()));
        QCOMPARE(both.value(u"sources"_s).toArray().size(), builtIn(both).size() + 1);
    }
}

void tst_CliUserCatalogs::anAssessmentPinsThem()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w.shihe"_s);
    const QString catalogs = folder.filePath(u"catalogs"_s);
    copyTree(Sample, catalogs);
    QCOMPARE(cli({u"workspace"_s, u"create"_s, path, u"--catalogs"_s, catalogs}).status, 0);
    // What is pinned needs the folder no more.
    QVERIFY(QDir(catalogs).removeRecursively());
    const Outcome edited = cli({u"edit"_s, path}, "set modalities face\n"
                                                  "set house_rules_visitors true\n"
                                                  "answer house-rules/gate.phone yes 贴在门边\n");
    QVERIFY2(edited.status == 0, edited.out.constData());
    const QString out = folder.filePath(u"r.pdf"_s);
    const Outcome reported = cli({u"report"_s, path, u"--out"_s, out, u"--lang"_s, u"en"_s});
    QVERIFY2(reported.status == 0, qPrintable(reported.err));
    const QByteArray text = run(u"pdftotext"_s, {out, u"-"_s}).out;
    QVERIFY(text.contains("house-rules 2026.1.0"));
    QVERIFY(text.contains("phone number posted"));

    // A second assessment on the same built-in catalog without them: each keeps its own.
    QCOMPARE(cli({u"import"_s, path, GuoBing}).status, 0);
    QCOMPARE(cli({u"edit"_s, path}, "answer house-rules/gate.phone no\n").status, 1);
    const QJsonArray all = cli({u"workspace"_s, u"info"_s, path, u"--json"_s}).json().value(u"assessments"_s).toArray();
    QCOMPARE(all.size(), 2);
    QVERIFY(all.at(0)[u"user_catalogs"_s].toArray().isEmpty());
    const QJsonArray pinned = all.at(1)[u"user_catalogs"_s].toArray();
    QCOMPARE(pinned.size(), 1);
    QCOMPARE(pinned.at(0)[u"id"_s].toString(), u"house-rules"_s);
    QCOMPARE(pinned.at(0)[u"version"_s].toString(), u"2026.1.0"_s);
    QCOMPARE(pinned.at(0)[u"sha256"_s].toString().size(), 64);
    QCOMPARE(all.at(0)[u"catalog"_s], all.at(1)[u"catalog"_s]);
    QVERIFY(cli({u"workspace"_s, u"log"_s, path, u"--json"_s}).out.contains("user_catalogs"));
    QCOMPARE(cli({u"workspace"_s, u"check"_s, path}).status, 0);

    // No upgrade leaves them behind by oversight.
    const Outcome upgraded =
        cli({u"workspace"_s, u"upgrade"_s, path, u"--assessment"_s, all.at(1)[u"id"_s].toString()});
    QCOMPARE(upgraded.status, 2);
    QVERIFY2(upgraded.err.contains(u"house-rules"_s), qPrintable(upgraded.err));
}

void tst_CliUserCatalogs::besideAReplacedCatalog()
{
    // `--catalog` replaces the built-in one; user catalogs then stand beside that.
    const Outcome outcome =
        cli({u"catalog"_s, u"list"_s, u"--json"_s, u"--catalog"_s, Questionnaires, u"--catalogs"_s, Sample});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.json().value(u"user_catalogs"_s).toArray().size(), 1);
}

QTEST_GUILESS_MAIN(tst_CliUserCatalogs)
#include "tst_cliusercatalogs.moc"
