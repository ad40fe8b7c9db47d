// User catalogs: loaded beside the built-in one, told from it, and left out with their first fault where they are bad.
#include "core/catalog/compiled.h"
#include "core/catalog/lint.h"
#include "core/catalog/usercatalogs.h"
#include "samplefolder.h"
#include "userfolder.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::test;

class tst_UserCatalogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleIsInOrder();
    void addsWithoutChangingTheBase();
    void knowsWhatComesFromWhere();
    void survivesCompiling();
    void theKeyTellsCatalogsApart();
    void builtInPracticesMayBeListed();
    void folders();
    void oneCatalogAsTheFolder();
    void tellsAUserCatalogFromAWhole();
    void aWholeCatalogHasNoPrefixes();
    void theGuidesExamplesAreReal_data();
    void theGuidesExamplesAreReal();
};

void tst_UserCatalogs::theSampleIsInOrder()
{
    const LintReport report = lint(UserFolder::sample(), base());
    QVERIFY2(report.clean(), qPrintable(codes(report.diagnostics)));
    QCOMPARE(report.id, u"house-rules"_s);
    QCOMPARE(report.facts, 1);
    QCOMPARE(report.sources, 1);
    QCOMPARE(report.practices, 3);
    QCOMPARE(report.checklists, 1);
    QCOMPARE(report.sha256, *catalogSha256(UserFolder::sample()));
}

void tst_UserCatalogs::addsWithoutChangingTheBase()
{
    UserFolder folder;
    folder.add(u"b"_s, u"zebra"_s);
    folder.add(u"c"_s);
    folder.change(u"b/practices/gate.yaml"_s, u"zebra/gate.phone\n"_s, u"zebra/gate.phone # ours\n"_s);
    // Two catalogs know nothing of each other, so they may ask the same.
    const auto added = addUserCatalogs(base(), folder.path());
    QVERIFY(added);
    QVERIFY2(added->leftOut.isEmpty(), qPrintable(codes(added->leftOut.value(0).faults)));
    const Catalog &all = added->catalog;
    QCOMPARE(all.id, base().id);
    QCOMPARE(all.version, base().version);
    QCOMPARE(all.sha256, base().sha256);
    QCOMPARE(all.scoring, base().scoring);
    const auto ids = [](const auto &items) {
        QStringList result;
        for (const auto &item : items)
            result.append(item.id);
        return result;
    };
    const auto sorted = [](QStringList list) {
        std::sort(list.begin(), list.end(), [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
        return list;
    };
    QCOMPARE(ids(all.practices), sorted(ids(all.practices)));
    QCOMPARE(ids(all.sources), sorted(ids(all.sources)));
    QCOMPARE(ids(all.checklists), sorted(ids(all.checklists)));
    QCOMPARE(all.practices.size(), base().practices.size() + 6);
    QCOMPARE(all.facts.mid(0, base().facts.size()), base().facts);
    QCOMPARE(all.facts.size(), base().facts.size() + 2);
    QCOMPARE(all.duties.size(), base().duties.size() + 2);
    for (const Practice &practice : base().practices)
        QCOMPARE(*all.practice(practice.id), practice);
    for (const Source &source : base().sources)
        QCOMPARE(*all.source(source.id), source);
    for (const Checklist &checklist : base().checklists)
        QCOMPARE(*all.checklist(checklist.id), checklist);
    // The order of the built-in topics stays.
    QCOMPARE(all.topics().mid(0, base().topics().size()), base().topics());
}

void tst_UserCatalogs::knowsWhatComesFromWhere()
{
    const auto added = addUserCatalogs(base(), UserFolder::sample() + u"/.."_s);
    QVERIFY(added);
    const Catalog &all = added->catalog;
    QCOMPARE(all.users.size(), 1);
    const UserCatalog &house = all.users.constFirst();
    QCOMPARE(house.pin, (CatalogPin{u"house-rules"_s, u"2026.1.0"_s, *catalogSha256(UserFolder::sample())}));
    QCOMPARE(house.date, QDate(2026, 11, 22));
    for (const QString &id : {u"house-rules/gate-standard"_s, u"house-rules/gate.phone"_s, u"house-rules/gate"_s,
                              u"house_rules_visitors"_s, u"house-rules/delete-visitors"_s})
        QCOMPARE(all.userOf(id), &house);
    QVERIFY(!all.userOf(u"pipl-2021"_s));
    QVERIFY(!all.userOf(u"modalities"_s));
    QVERIFY(!all.userOf(u"other/thing"_s));
    // A flag of its own is read as one in its own conditions.
    QCOMPARE(all.practice(u"house-rules/gate.paper-pass"_s)->applies->children.at(1).value, FactValue(true));
}

void tst_UserCatalogs::survivesCompiling()
{
    const auto added = addUserCatalogs(base(), UserFolder::sample());
    QVERIFY(added);
    const auto back = fromCompiled(compile(added->catalog));
    QVERIFY(back);
    QVERIFY(*back == added->catalog);
    QCOMPARE(back->users, added->catalog.users);
    QCOMPARE(back->key(), added->catalog.key());
    // The terms come along, so that a catalog checked against the compiled one is held to them.
    QVERIFY(!base().terms.isEmpty());
}

void tst_UserCatalogs::theKeyTellsCatalogsApart()
{
    QCOMPARE(base().key(), base().sha256);
    const auto added = addUserCatalogs(base(), UserFolder::sample());
    QVERIFY(added);
    const QString line = base().sha256 + u"  \n"_s + added->catalog.users.at(0).pin.sha256 + u"  house-rules\n"_s;
    QCOMPARE(added->catalog.key(), sha256Hex(line.toUtf8()));
}

void tst_UserCatalogs::builtInPracticesMayBeListed()
{
    UserFolder folder;
    folder.add(u"a"_s);
    const QString known = base().practices.constFirst().id;
    folder.change(u"a/checklists/gate.yaml"_s, u"[house-rules/gate.phone]"_s,
                  u"[house-rules/gate.phone, %1]"_s.arg(known));
    const auto added = addUserCatalogs(base(), folder.path());
    QVERIFY(added);
    QVERIFY2(added->leftOut.isEmpty(), qPrintable(codes(added->leftOut.value(0).faults)));
    QVERIFY(added->catalog.checklist(u"house-rules/gate"_s)->lists(known));
}

void tst_UserCatalogs::folders()
{
    const UserFolder empty;
    const auto nothing = addUserCatalogs(base(), empty.path());
    QVERIFY(nothing);
    QVERIFY(nothing->catalog == base());
    QVERIFY(nothing->leftOut.isEmpty());

    QCOMPARE(addUserCatalogs(base(), empty.path(u"none"_s)).error().code, u"catalog.no-folder"_s);

    UserFolder folder;
    folder.write(u"README.txt"_s, "files beside the catalogs are passed over");
    folder.write(u"notes/todo.txt"_s, "no catalog");
    folder.write(u".hidden/catalog.yaml"_s, "id: [");
    const QList<LeftOut> left = leftOut(folder);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.at(0).faults,
             (QList<Diagnostic>{{u"catalog.yaml"_s, 0, Error{u"catalog.no-file"_s, {u"catalog.yaml"_s}}}}));
    QCOMPARE(addUserCatalogs(base(), folder.path(u"README.txt"_s)).error().code, u"catalog.no-folder"_s);

    const UserFolder crowded;
    for (int i = 0; i < 51; ++i)
        QVERIFY(QDir(crowded.path()).mkdir(QString::number(i)));
    QCOMPARE(addUserCatalogs(base(), crowded.path()).error().code, u"catalog.too-many-catalogs"_s);
}

void tst_UserCatalogs::oneCatalogAsTheFolder()
{
    const auto added = addUserCatalogs(base(), UserFolder::sample());
    QVERIFY(added);
    QCOMPARE(added->catalog.users.size(), 1);
}

void tst_UserCatalogs::tellsAUserCatalogFromAWhole()
{
    QVERIFY(isUserCatalog(UserFolder::sample(), base()));
    QVERIFY(!isUserCatalog(u"" SHIHE_SOURCE_DIR "/questionnaires"_s, base()));
    QVERIFY(!isUserCatalog(u"/no/such/folder"_s, base()));
    SampleFolder whole; // a replacement with another id
    QVERIFY(!isUserCatalog(whole.path(), base()));
    whole.remove(u"catalog.yaml"_s);
    QVERIFY(!isUserCatalog(whole.path(), base()));
    UserFolder folder; // with a file that it should not have
    folder.add(u"a"_s);
    folder.write(u"a/scoring.yaml"_s, "x: y\n");
    QVERIFY(isUserCatalog(folder.path(u"a"_s), base()));
    folder.write(u"a/catalog.yaml"_s, "{");
    QVERIFY(!isUserCatalog(folder.path(u"a"_s), base()));
}

void tst_UserCatalogs::aWholeCatalogHasNoPrefixes()
{
    SampleFolder folder;
    folder.change(u"practices/consent.yaml"_s, u"- id: consent.obtained"_s, u"- id: sample/consent.obtained"_s);
    folder.change(u"checklists/sample-list.yaml"_s, u"- consent.obtained"_s, u"- sample/consent.obtained"_s);
    const auto catalog = loadYaml(folder.path());
    QVERIFY(!catalog);
    QCOMPARE(catalog.error().constFirst().error, (Error{u"catalog.prefix-unwanted"_s, {u"sample/consent.obtained"_s}}));
}

void tst_UserCatalogs::theGuidesExamplesAreReal_data()
{
    QTest::addColumn<QString>("guide");
    QTest::newRow("English") << u"" SHIHE_SOURCE_DIR "/docs/catalog-guide.md"_s;
    QTest::newRow("Chinese") << u"" SHIHE_SOURCE_DIR "/docs/catalog-guide.zh-CN.md"_s;
}

// Each block that names a file of the sample in its first line stands in that file, letter by letter.
void tst_UserCatalogs::theGuidesExamplesAreReal()
{
    QFETCH(QString, guide);
    QFile file(guide);
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression block(u"```yaml\\n# house-rules/(\\S+)\\n(.*?)```"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    QSet<QString> shown;
    const QString text = QString::fromUtf8(file.readAll());
    for (auto match = block.globalMatch(text); match.hasNext();) {
        const auto one = match.next();
        QFile sample(UserFolder::sample() + u'/' + one.captured(1));
        QVERIFY2(sample.open(QIODevice::ReadOnly), qPrintable(one.captured(1)));
        QVERIFY2(QString::fromUtf8(sample.readAll()).contains(one.captured(2)), qPrintable(one.captured(2)));
        shown.insert(one.captured(1));
    }
    QVERIFY(shown.size() >= 5);
    QCOMPARE(text.count(u"```yaml\n"_s), text.count(u"```yaml\n# house-rules/"_s));
}

QTEST_GUILESS_MAIN(tst_UserCatalogs)
#include "tst_usercatalogs.moc"
