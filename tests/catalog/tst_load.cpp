// From YAML files to a catalog: values, types by field, faults with file and line.
#include "core/catalog/load.h"
#include "core/catalog/schema.h"
#include "samplefolder.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;

class tst_Load final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverything();
    void readsARelativeFolder();
    void digestsAsTheDesignSays();
    void tellsTheFolderFromItsFaults();
    void faults_data();
    void faults();
    void missingAndStrayFiles();
    void reportsAllFaultsInOrder();
    void theCaseSchemaHolds();
};

void tst_Load::readsEverything()
{
    SampleFolder folder;
    const auto catalog = loadYaml(folder.path());
    QVERIFY(catalog);
    QCOMPARE(catalog->id, u"sample"_s);
    QCOMPARE(catalog->version, u"2026.11.0"_s);
    QCOMPARE(catalog->date, QDate(2026, 11, 22));
    QCOMPARE(catalog->facts.size(), 4);
    QCOMPARE(catalog->fact(u"consumers"_s)->scope, Scope::Organisation);
    QCOMPARE(catalog->fact(u"purpose"_s)->scope, Scope::Activity);
    QCOMPARE(catalog->fact(u"purpose"_s)->option(u"research"_s)->label.zh, u"研究"_s);
    const Source *law = catalog->source(u"law-2020"_s);
    QVERIFY(law);
    QCOMPARE(law->force, Force::Binding);
    QVERIFY(!law->statusOn({2019, 12, 31}));
    QCOMPARE(law->statusOn({2020, 5, 31}), Status::Published);
    QCOMPARE(law->statusOn({2020, 6, 1}), Status::InForce);
    QCOMPARE(law->clause(u"1"_s)->sanction, (QList<ClauseRef>{{u"law-2020"_s, u"9"_s}}));
    QCOMPARE(law->clause(u"3"_s)->notAsked->en, u"Not about biometrics."_s);
    QVERIFY(law->clause(u"1"_s)->verified);
    const Practice *practice = catalog->practice(u"consent.obtained"_s);
    QVERIFY(practice);
    QVERIFY(practice->redLine);
    QCOMPARE(practice->severity, 5);
    QCOMPARE(practice->applies->kind, Condition::Kind::All);
    QCOMPARE(practice->applies->children.at(1).children.at(0).value, FactValue(u"research"_s));
    QCOMPARE(catalog->practice(u"consent.not-forced"_s)->applies->value, FactValue(true));
    QCOMPARE(catalog->practicesCiting({u"law-2020"_s, u"2"_s}), QStringList{u"consent.not-forced"_s});
    QCOMPARE(catalog->practices.at(0).id, u"consent.not-forced"_s); // by id
    QVERIFY(catalog->checklist(u"sample-list"_s)->complete);
    QCOMPARE(catalog->scoring.levelFactor.value(Level::Prohibited), 4);
    QCOMPARE(catalog->scoring.impactBySeverity.value(5), 3);
    QCOMPARE(catalog->scoring.likelihood.value(u"red_line_no"_s), 3);
    QCOMPARE(catalog->scoring.matrix, (QList<QList<int>>{{0, 0, 1, 1}, {0, 1, 1, 2}, {1, 1, 2, 3}, {1, 2, 3, 3}}));
    QVERIFY(!catalog->scoring.likelihoodFloor.at(0).included);
    QCOMPARE(catalog->scoring.likelihoodFloor.at(0).level, 1);
}

void tst_Load::readsARelativeFolder()
{
    SampleFolder folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(QFileInfo(folder.path()).path()));
    const auto catalog = loadYaml(QFileInfo(folder.path()).fileName());
    QDir::setCurrent(before);
    QVERIFY(catalog);
    QCOMPARE(catalog->sha256, *catalogSha256(folder.path()));
}

void tst_Load::digestsAsTheDesignSays()
{
    SampleFolder folder;
    const QStringList paths{
        u"catalog.yaml"_s, u"checklists/sample-list.yaml"_s, u"practices/consent.yaml"_s,    u"profile.yaml"_s,
        u"scoring.yaml"_s, u"sources/law-2020.yaml"_s,       u"sources/standard-2021.yaml"_s};
    QByteArray lines;
    for (const QString &path : paths)
        lines += sha256Hex(folder.text(path).toUtf8()).toLatin1() + "  " + path.toUtf8() + "\n";
    QCOMPARE(catalogSha256(folder.path()).value(), sha256Hex(lines));
    QCOMPARE(loadYaml(folder.path())->sha256, sha256Hex(lines));
    folder.write(u"README.md"_s, u"not a part of it"_s);
    QCOMPARE(catalogSha256(folder.path()).value(), sha256Hex(lines));
}

void tst_Load::tellsTheFolderFromItsFaults()
{
    const auto missing = loadYaml(u"/nowhere/at/all"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().size(), 1);
    QVERIFY(missing.error().constFirst().aboutFolder());
    QCOMPARE(missing.error().constFirst().error.code, u"catalog.no-folder"_s);
    QCOMPARE(catalogSha256(u"/nowhere/at/all"_s).error().code, u"catalog.no-folder"_s);

    SampleFolder folder;
    folder.write(u"scoring.yaml"_s, u"a: [\n"_s);
    const auto broken = loadYaml(folder.path());
    QVERIFY(!broken);
    QVERIFY(!broken.error().constFirst().aboutFolder());
    QCOMPARE(broken.error().constFirst().place(), u"scoring.yaml:1"_s);
}

void tst_Load::faults_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("needle"); // on the line at fault, after the change
    QTest::addColumn<Error>("error");
    const QString law = u"sources/law-2020.yaml"_s;
    const QString practices = u"practices/consent.yaml"_s;
    const QString list = u"checklists/sample-list.yaml"_s;
    const auto row = [](const char *name, const QString &file, const QString &before, const QString &after,
                        const QString &needle, const char *code, const QStringList &args) {
        QTest::newRow(name) << file << before << after << needle << Error{QString::fromLatin1(code), args};
    };
    row("missing field", practices, u"  remedy: {zh: 补办手续。, en: Obtain it now.}\n"_s, {},
        u"id: consent.obtained"_s, "catalog.missing-field", {u"remedy"_s});
    row("missing translation", law, u"{zh: 不得强迫。, en: No coercion.}"_s, u"{zh: 不得强迫。}"_s, u"不得强迫"_s,
        "catalog.missing-field", {u"en"_s});
    row("unknown field", practices, u"  effort: 2"_s, u"  effort: 2\n  efort: 2"_s, u"efort:"_s,
        "catalog.unknown-field", {u"efort"_s});
    row("text for a number", practices, u"severity: 5"_s, u"severity: high"_s, u"severity: high"_s,
        "catalog.wrong-type", {u"severity"_s, u"high"_s});
    row("number out of range", practices, u"severity: 5"_s, u"severity: 6"_s, u"severity: 6"_s, "catalog.out-of-range",
        {u"severity"_s, u"6"_s});
    row("YAML 1.1 flag", practices, u"red_line: true"_s, u"red_line: yes"_s, u"red_line: yes"_s, "catalog.wrong-type",
        {u"red_line"_s, u"yes"_s});
    row("unknown word", law, u"kind: law"_s, u"kind: lore"_s, u"kind: lore"_s, "catalog.wrong-word",
        {u"kind"_s, u"lore"_s});
    row("nothing for a text", law, u"{zh: 某法, en: A Law}"_s, u"{zh: 某法, en: }"_s, u"某法"_s, "catalog.wrong-type",
        {u"en"_s, {}});
    row("list for a map", law, u"{zh: 某法, en: A Law}"_s, u"[某法, A Law]"_s, u"某法"_s, "catalog.wrong-type",
        {u"title"_s, {}});
    row("malformed id", practices, u"id: consent.obtained"_s, u"id: Consent.obtained"_s, u"id: Consent"_s,
        "catalog.wrong-form", {u"id"_s, u"Consent.obtained"_s});
    row("malformed version", u"catalog.yaml"_s, u"\"2026.11.0\""_s, u"new"_s, u"version"_s, "catalog.wrong-form",
        {u"version"_s, u"new"_s});
    row("no such day", law, u"2020-06-01"_s, u"2020-06-31"_s, u"2020-06-31"_s, "catalog.bad-date", {u"2020-06-31"_s});
    row("malformed day", law, u"2020-06-01"_s, u"1 June 2020"_s, u"June"_s, "catalog.wrong-form",
        {u"from"_s, u"1 June 2020"_s});
    row("empty list", list, u"sources: [law-2020, standard-2021]"_s, u"sources: []"_s, u"sources: []"_s,
        "catalog.wrong-count", {u"sources"_s});
    row("endless list", list, u"sources: [law-2020, standard-2021]"_s,
        u"sources: ["_s + u"law-2020,"_s.repeated(100'000) + u']', u"sources: ["_s, "catalog.wrong-count",
        {u"sources"_s});
    row("long text for an id", list, u"id: sample-list"_s, u"id: "_s + QString(1'000'000, u'a') + u'_', u"id: aaa"_s,
        "catalog.wrong-form", {u"id"_s, QString(60, u'a')});
    row("item twice", list, u"[law-2020, standard-2021]"_s, u"[law-2020, law-2020]"_s, u"[law-2020"_s,
        "catalog.repeated", {u"sources"_s});
    row("condition without a test", practices, u"{fact: consumers, is: true}"_s, u"{fact: consumers}"_s,
        u"{fact: consumers}"_s, "catalog.wrong-choice", {u"applies"_s});
    row("condition of two kinds", practices, u"{fact: consumers, is: true}"_s,
        u"{fact: consumers, is: true, has: face}"_s, u"true, has: face"_s, "catalog.wrong-choice", {u"applies"_s});
    row("id used twice", practices, u"id: consent.not-forced"_s, u"id: consent.obtained # again"_s, u"# again"_s,
        "catalog.duplicate-id", {u"consent.obtained"_s});
    row("id of another kind", list, u"id: sample-list"_s, u"id: law-2020"_s, u"id: law-2020"_s, "catalog.duplicate-id",
        {u"law-2020"_s});
    row("clause twice", law, u"at: \"2\""_s, u"at: \"1\" # again"_s, u"# again"_s, "catalog.duplicate-id", {u"1"_s});
    row("option twice", u"profile.yaml"_s, u"{id: iris,"_s, u"{id: face,"_s, u"虹膜"_s, "catalog.duplicate-id",
        {u"face"_s});
    row("name of a view", list, u"id: sample-list"_s, u"id: law"_s, u"id: law"_s, "catalog.reserved-id", {u"law"_s});
    row("unknown source", list, u"[law-2020, standard-2021]"_s, u"[law-2020, standard-2022]"_s, u"standard-2022"_s,
        "catalog.unknown-source", {u"standard-2022"_s});
    row("cite of no clause", practices, u"{source: law-2020, at: \"2\"}"_s, u"{source: law-2020, at: \"7\"}"_s,
        u"at: \"7\""_s, "catalog.unknown-clause", {u"law-2020"_s, u"7"_s});
    row("sanction of no clause", law, u"[\"law-2020:9\"]"_s, u"[\"law-2020:8\"]"_s, u"sanction"_s,
        "catalog.unknown-clause", {u"law-2020"_s, u"8"_s});
    row("became of no source", law, u"level: prohibited"_s, u"level: prohibited\n    became: {source: x, at: \"1\"}"_s,
        u"became"_s, "catalog.unknown-source", {u"x"_s});
    row("replaces no source", law, u"replaces: []"_s, u"replaces: [law-1980]"_s, u"law-1980"_s,
        "catalog.unknown-source", {u"law-1980"_s});
    row("unknown practice", list, u"- consent.not-forced"_s, u"- consent.forced"_s, u"consent.forced"_s,
        "catalog.unknown-practice", {u"consent.forced"_s});
    row("practice listed twice", list, u"- consent.not-forced"_s,
        u"- consent.not-forced\n      - consent.obtained # 2"_s, u"# 2"_s, "catalog.listed-twice",
        {u"consent.obtained"_s});
    row("unknown fact", practices, u"fact: consumers"_s, u"fact: customers"_s, u"fact: customers"_s,
        "catalog.unknown-fact", {u"customers"_s});
    row("unknown option", practices, u"has: face"_s, u"has: voice"_s, u"has: voice"_s, "catalog.unknown-option",
        {u"modalities"_s, u"voice"_s});
    row("test of another type", practices, u"has: face"_s, u"is: face"_s, u"is: face"_s, "catalog.wrong-test",
        {u"modalities"_s, u"is"_s});
    row("flag that is no flag", practices, u"{fact: consumers, is: true}"_s, u"{fact: consumers, is: yes}"_s,
        u"is: yes"_s, "catalog.wrong-test", {u"consumers"_s, u"is"_s});
    row("unknown fact in scoring", u"scoring.yaml"_s, u"at_least: 500000"_s,
        u"at_least: 500000}\n  - {fact: x, above: 1"_s, u"fact: x"_s, "catalog.unknown-fact", {u"x"_s});
    row("grades out of order", u"scoring.yaml"_s, u"grade: B, from: 80"_s, u"grade: B, from: 95"_s, u"from: 95"_s,
        "catalog.grade-order", {u"B"_s});
    row("choice without options", u"profile.yaml"_s, u"type: number"_s, u"type: one"_s, u"id: persons_stored"_s,
        "catalog.options-missing", {u"persons_stored"_s});
    row("alias", law, u"number: 第1号"_s, u"number: &n 第1号"_s, u"&n"_s, "yaml.anchor", {});
}

void tst_Load::faults()
{
    QFETCH(QString, file);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, needle);
    QFETCH(Error, error);
    SampleFolder folder;
    folder.change(file, before, after);
    const auto catalog = loadYaml(folder.path());
    QVERIFY(!catalog);
    const Diagnostic wanted{file, folder.line(file, needle), error};
    // A change may break a second rule on its way; the one asked for must be there.
    QStringList got;
    for (const Diagnostic &fault : catalog.error())
        got.append(fault.place() + u' ' + fault.error.code + u' ' + fault.error.args.join(u','));
    if (!catalog.error().contains(wanted))
        QCOMPARE(got.join(u'\n'), wanted.place() + u' ' + error.code + u' ' + error.args.join(u','));
}

void tst_Load::missingAndStrayFiles()
{
    SampleFolder folder;
    folder.remove(u"scoring.yaml"_s);
    folder.write(u"practices/more.yml"_s, u"[]\n"_s);
    folder.write(u"notes.yaml"_s, u"a: b\n"_s);
    const auto catalog = loadYaml(folder.path());
    QVERIFY(!catalog);
    const QList<Diagnostic> wanted{
        {u"notes.yaml"_s, 0, {u"catalog.stray-file"_s, {u"notes.yaml"_s}}},
        {u"practices/more.yml"_s, 0, {u"catalog.stray-file"_s, {u"practices/more.yml"_s}}},
        {u"scoring.yaml"_s, 0, {u"catalog.no-file"_s, {u"scoring.yaml"_s}}},
    };
    QCOMPARE(catalog.error(), wanted);
}

void tst_Load::reportsAllFaultsInOrder()
{
    SampleFolder folder;
    folder.change(u"sources/law-2020.yaml"_s, u"kind: law"_s, u"kind: lore"_s);
    folder.change(u"sources/law-2020.yaml"_s, u"depth: A"_s, u"depth: Z"_s);
    folder.change(u"practices/consent.yaml"_s, u"effort: 3"_s, u"effort: 9"_s);
    const auto catalog = loadYaml(folder.path());
    QVERIFY(!catalog);
    QStringList places;
    for (const Diagnostic &fault : catalog.error())
        places.append(fault.place());
    QCOMPARE(places, (QStringList{u"practices/consent.yaml:29"_s, u"sources/law-2020.yaml:2"_s,
                                  u"sources/law-2020.yaml:12"_s}));
}

void tst_Load::theCaseSchemaHolds()
{
    const QByteArray good = "case: 1\ntitle: {zh: 案, en: Case}\nas_of: 2026-11-22\n"
                            "profile: {modalities: [face], persons_stored: 12, minors: true, purpose: access}\n"
                            "answers:\n  a.b: no\n  a.c: {value: na, reason: none}\n";
    const auto root = yaml::parse(good);
    QVERIFY(root);
    const auto faults = schema::check(*root, schema::Kind::Case);
    QVERIFY2(faults.isEmpty(), faults.isEmpty() ? "" : qPrintable(faults.constFirst().error.code));
    const auto bad = yaml::parse(QByteArray(good).replace("case: 1", "case: 2"));
    QVERIFY(bad);
    QCOMPARE(schema::check(*bad, schema::Kind::Case).constFirst().error,
             (Error{u"catalog.wrong-word"_s, {u"case"_s, u"2"_s}}));
}

QTEST_GUILESS_MAIN(tst_Load)
#include "tst_load.moc"
