// Every rule that lint proves: a catalog that breaks just that one, and where lint says so.
#include "core/catalog/lint.h"
#include "core/catalog/similarity.h"
#include "samplefolder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;

namespace {

const auto Obligations = uR"yaml(- id: duty.assess
  title: {zh: 事前评估, en: Assess first}
  event: {zh: 开始处理, en: Processing begins}
  period: {kind: before}
  cites: [{source: law-2020, at: "2"}]
- id: duty.file
  title: {zh: 备案, en: File}
  event: {zh: 达到十万人, en: "100,000 persons"}
  period: {kind: within, count: 30, unit: working-days}
  applies: {fact: persons_stored, at_least: 100000}
  cites: [{source: law-2020, at: "1"}]
)yaml"_s;

const auto Holidays = uR"yaml(- year: 2026
  off:
    - {from: 2026-02-15, to: 2026-02-23}
  work:
    - {from: 2026-02-28}
)yaml"_s;

const auto AppTypes = uR"yaml(- type: messaging
  clause: {source: law-2020, at: "1"}
  function: {zh: 发消息, en: Messages}
  necessary: []
)yaml"_s;

const auto Contexts = uR"yaml(- id: begin.gate
  title: {zh: 闸机, en: A gate}
  activity: {zh: 闸机, en: Gate}
  checklist: sample-list
  facts: {modalities: [face], purpose: access, consumers: true, persons_stored: 12}
)yaml"_s;

const auto Terms = uR"yaml(- zh: 个人信息处理者
  en: personal information handler
  not_zh: [数据控制者]
  not_en: [data controller]
)yaml"_s;

} // namespace

class tst_Lint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleIsClean();
    void rules_data();
    void rules();
    void contextListsNeedNoCoverage();
    void notAskedCovers();
    void aMissingFolderIsNoFault();
    void resemblance_data();
    void resemblance();
    void refusesACaseExplosion();
    void isFastEnough();
};

void tst_Lint::theSampleIsClean()
{
    SampleFolder folder;
    const LintReport report = lint(folder.path());
    QVERIFY2(report.clean(), report.clean() ? ""
                                            : qPrintable(report.diagnostics.constFirst().place() + u' ' +
                                                         report.diagnostics.constFirst().error.code));
    QCOMPARE(report.facts, 4);
    QCOMPARE(report.sources, 2);
    QCOMPARE(report.clauses, 7);
    QCOMPARE(report.practices, 2);
    QCOMPARE(report.checklists, 1);
    QCOMPARE(report.version, u"2026.11.0"_s);
    QCOMPARE(report.sha256, *catalogSha256(folder.path()));
}

void tst_Lint::rules_data()
{
    QTest::addColumn<QString>("file"); // changed
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("place");  // the file at fault
    QTest::addColumn<QString>("needle"); // on the line at fault, after the change
    QTest::addColumn<Error>("error");
    const QString law = u"sources/law-2020.yaml"_s;
    const QString standard = u"sources/standard-2021.yaml"_s;
    const QString practices = u"practices/consent.yaml"_s;
    const QString list = u"checklists/sample-list.yaml"_s;
    const QString profile = u"profile.yaml"_s;
    const QString duties = u"obligations.yaml"_s;
    const auto elsewhere = [](const char *name, const QString &file, const QString &before, const QString &after,
                              const QString &place, const QString &needle, const char *code, const QStringList &args) {
        QTest::newRow(name) << file << before << after << place << needle << Error{QString::fromLatin1(code), args};
    };
    const auto row = [&elsewhere](const char *name, const QString &file, const QString &before, const QString &after,
                                  const QString &needle, const char *code, const QStringList &args) {
        elsewhere(name, file, before, after, file, needle, code, args);
    };

    // The mutations that the catalog must not survive.
    elsewhere("only cite of a shall clause removed", practices, u"    - {source: law-2020, at: \"1\"}\n"_s,
              u"    - {source: law-2020, at: \"9\"}\n    - {source: law-2020, at: \"2\"}\n"_s, law, u"at: \"1\""_s,
              "catalog.not-covered", {u"law-2020:1"_s, u"shall"_s, u"sample-list"_s});
    elsewhere("only cite of a prohibited clause removed", practices, u"at: \"2\"}"_s, u"at: \"1\"}"_s, law,
              u"at: \"2\""_s, "catalog.not-covered", {u"law-2020:2"_s, u"prohibited"_s, u"sample-list"_s});
    row("not_asked removed", law, u"\n    not_asked: {zh: 与生物识别无关。, en: Not about biometrics.}"_s, {},
        u"at: \"3\""_s, "catalog.not-covered", {u"law-2020:3"_s, u"shall"_s, u"sample-list"_s});
    row("translation removed", practices, u"why: {zh: 否则个人失去控制。, en: People lose control otherwise.}"_s,
        u"why: {zh: 否则个人失去控制。}"_s, u"否则个人失去控制"_s, "catalog.missing-field", {u"en"_s});

    row("Chinese without Han", law, u"zh: 某法,"_s, u"zh: Some law,"_s, u"Some law"_s, "catalog.no-han",
        {u"Some law"_s});
    row("Han in English", law, u"en: A Law}"_s, u"en: A Law 法}"_s, u"A Law 法"_s, "catalog.foreign-script",
        {u"A Law 法"_s});
    row("full-width sign in English", law, u"en: No coercion."_s, u"en: No coercion。"_s, u"No coercion"_s,
        "catalog.foreign-script", {u"ercion。"_s});
    row("English without letters", law, u"en: Penalties."_s, u"en: \"66\""_s, u"\"66\""_s, "catalog.no-latin",
        {u"66"_s});
    row("blank between Han and Latin", law, u"zh: 不得强迫。"_s, u"zh: 不得强迫使用 App。"_s, u"App"_s,
        "catalog.blank-in-chinese", {u"不得强迫使用 App。"_s});
    row("blank between digit and Han", law, u"zh: 不得强迫。"_s, u"zh: 15 日内不得强迫。"_s, u"日内"_s,
        "catalog.blank-in-chinese", {u"15 日内不得强迫。"_s});
    row("blank in an option", profile, u"zh: 人脸,"_s, u"zh: 3D 人脸,"_s, u"3D"_s, "catalog.blank-in-chinese",
        {u"3D 人脸"_s});
    row("blank inside a sentence", law, u"zh: 不得强迫。"_s, u"zh: 不得强迫， 也不得诱导。"_s, u"诱导"_s,
        "catalog.blank-in-chinese", {u"不得强迫， 也不得诱导。"_s});
    row("straight quote in Chinese", law, u"zh: 不得强迫。"_s, u"zh: '不得\"强迫\"。'"_s, u"强迫"_s,
        "catalog.straight-quote", {u"不得\"强迫\"。"_s});
    row("straight quote in English", law, u"en: No coercion."_s, u"en: 'No \"coercion\".'"_s, u"coercion"_s,
        "catalog.straight-quote", {u"No \"coerci"_s});
    row("half-width comma", law, u"zh: 不得强迫。"_s, u"zh: \"不得强迫,不得诱导。\""_s, u"诱导"_s, "catalog.half-width",
        {u"不得强迫,不得诱导。"_s});
    row("half-width bracket", law, u"zh: 不得强迫。"_s, u"zh: \"不得强迫(禁止)。\""_s, u"禁止"_s, "catalog.half-width",
        {u"不得强迫(禁止)。"_s});

    const QString named = u"title: {zh: 某法, en: A Law}\nshort: "_s;
    row("short name in the wrong script", law, u"title: {zh: 某法, en: A Law}"_s, named + u"{zh: 法, en: 法}"_s,
        u"short:"_s, "catalog.foreign-script", {u"法"_s});
    row("short name of another source", law, u"title: {zh: 某法, en: A Law}"_s, named + u"{zh: 法, en: A Standard}"_s,
        u"short:"_s, "catalog.same-short", {u"A Standard"_s});
    row("status out of order", law, u"{from: 2020-06-01,"_s, u"{from: 2019-06-01,"_s, u"2019-06-01"_s,
        "catalog.status-order", {u"2019-06-01"_s});
    row("status on the same day", law, u"{from: 2020-06-01,"_s, u"{from: 2020-01-01, "_s, u"in-force"_s,
        "catalog.status-order", {u"2020-01-01"_s});
    row("clause ends before it begins", law, u"level: prohibited"_s,
        u"level: prohibited\n    from: 2022-01-01\n    to: 2021-12-31"_s, u"to: 2021"_s, "catalog.clause-dates",
        {u"2"_s});
    row("cite below a heading", practices, u"{source: standard-2021, at: \"5\"}"_s,
        u"{source: standard-2021, at: \"5\"}\n    - {source: standard-2021, at: \"5.1 a)\"}"_s, u"5.1 a)"_s,
        "catalog.cite-too-deep", {u"standard-2021:5.1 a)"_s, u"B"_s});
    elsewhere("cite of more than the document", standard, u"depth: B"_s, u"depth: C"_s, practices, u"standard-2021"_s,
              "catalog.cite-too-deep", {u"standard-2021:5"_s, u"C"_s});
    elsewhere("cite below a clause's own depth", law, u"level: prohibited"_s, u"level: prohibited\n    depth: C"_s,
              practices, u"at: \"2\"}"_s, "catalog.cite-too-deep", {u"law-2020:2"_s, u"C"_s});
    row("practice that replaces one still there", practices, u"  revision: 2\n"_s,
        u"  revision: 2\n  replaces: [consent.asked, consent.obtained]\n"_s, u"replaces:"_s, "catalog.replaces-present",
        {u"consent.not-forced"_s, u"consent.obtained"_s});
    row("practice that replaces itself", practices, u"  revision: 2\n"_s,
        u"  revision: 2\n  replaces: [consent.not-forced]\n"_s, u"replaces:"_s, "catalog.replaces-present",
        {u"consent.not-forced"_s, u"consent.not-forced"_s});
    row("practice on no checklist", list, u"      - consent.not-forced\n"_s, {}, {}, "catalog.not-listed",
        {u"consent.not-forced"_s});
    row("red line on a standard", practices, u"  applies: {fact: consumers"_s,
        u"  red_line: true # bare\n  applies: {fact: consumers"_s, {}, "catalog.red-line-without-duty",
        {u"consent.not-forced"_s});
    row("activity fact for the organisation", practices, u"applies: {fact: consumers, is: true}"_s,
        u"applies: {fact: persons_stored, at_least: 9}"_s, u"at_least: 9"_s, "catalog.organisation-fact",
        {u"consent.not-forced"_s, u"persons_stored"_s});
    row("never applies", practices, u"{not: {fact: purpose, is: research}}"_s,
        u"{not: {fact: modalities, has: face}}"_s, u"{not:"_s, "catalog.never-applies", {u"consent.obtained"_s});
    row("always applies", practices, u"applies: {fact: consumers, is: true}"_s,
        u"applies: {any: [{fact: consumers, is: true}, {fact: consumers, is: false}]}"_s, u"is: false"_s,
        "catalog.always-applies", {u"consent.not-forced"_s});
    row("no question", practices, u"取得个人单独同意了吗？"_s, u"取得个人单独同意。"_s, u"单独同意。"_s,
        "catalog.no-question", {u"consent.obtained"_s});
    row("question too long", practices, u"采集人脸前"_s, u"采集人脸之前"_s + u"（包括照片视频）"_s.repeated(7),
        u"照片视频"_s, "catalog.long-question", {u"consent.obtained"_s, u"60"_s, u"200"_s});
    row("two questions in Chinese", practices, u"采集人脸前取得个人单独同意了吗？"_s,
        u"是否告知个人，是否取得单独同意？"_s, u"是否告知"_s, "catalog.two-questions", {u"consent.obtained"_s});
    row("two questions in English", practices, u"Is separate consent obtained before faces are captured?"_s,
        u"Is separate consent obtained, and can it be withdrawn?"_s, u"withdrawn"_s, "catalog.two-questions",
        {u"consent.obtained"_s});
    row("forbidden rendering in English", practices, u"People lose control otherwise."_s,
        u"The Data Controller loses control otherwise."_s, u"Data Controller"_s, "catalog.wrong-term",
        {u"Data Controller"_s, u"personal information handler"_s});
    row("forbidden rendering in Chinese", practices, u"否则个人失去控制。"_s, u"否则数据控制者失去控制。"_s,
        u"数据控制者"_s, "catalog.wrong-term", {u"数据控制者"_s, u"个人信息处理者"_s});
    row("length where there is none", duties, u"period: {kind: before}"_s,
        u"period: {kind: before, count: 3, unit: days}"_s, u"kind: before"_s, "catalog.period-length",
        {u"duty.assess"_s, u"before"_s});
    row("no length where there is one", duties, u"period: {kind: within, count: 30, unit: working-days}"_s,
        u"period: {kind: within}"_s, u"kind: within"_s, "catalog.period-length", {u"duty.file"_s, u"within"_s});
    row("duty of no clause", duties, u"{source: law-2020, at: \"1\"}"_s, u"{source: law-2020, at: \"8\"}"_s,
        u"at: \"8\""_s, "catalog.unknown-clause", {u"law-2020"_s, u"8"_s});
    row("duty of an unknown fact", duties, u"fact: persons_stored"_s, u"fact: persons"_s, u"fact: persons,"_s,
        "catalog.unknown-fact", {u"persons"_s});
    row("holiday of another year", u"holidays.yaml"_s, u"{from: 2026-02-15, to: 2026-02-23}"_s,
        u"{from: 2026-02-15, to: 2027-02-23}"_s, u"2027"_s, "catalog.wrong-year", {u"2026"_s});
    row("app type without its facts", u"app-types.yaml"_s, {}, {}, u"type: messaging"_s, "catalog.app-fact-missing",
        {});
    const QString contexts = u"contexts.yaml"_s;
    row("context of an unknown fact", contexts, u"purpose: access"_s, u"aim: access"_s, u"aim"_s,
        "catalog.unknown-fact", {u"aim"_s});
    row("context of an unknown option", contexts, u"[face]"_s, u"[face, nose]"_s, u"nose"_s, "catalog.unknown-option",
        {u"modalities"_s, u"nose"_s});
    row("context with text for a flag", contexts, u"consumers: true"_s, u"consumers: perhaps"_s, u"perhaps"_s,
        "catalog.wrong-preset", {u"consumers"_s});
    row("context with one option for several", contexts, u"[face]"_s, u"face"_s, u"face"_s, "catalog.wrong-preset",
        {u"modalities"_s});
    row("context of an unknown checklist", contexts, u"checklist: sample-list"_s, u"checklist: list"_s,
        u"checklist: list"_s, "catalog.unknown-checklist", {u"list"_s});
    row("same question in Chinese", practices, u"zh: 拒绝刷脸的顾客仍能正常使用服务吗？"_s,
        u"zh: 采集人脸之前取得个人单独同意了吗？"_s, u"之前"_s, "catalog.same-question",
        {u"consent.not-forced"_s, u"consent.obtained"_s});
    row("same question in English", practices, u"May customers who decline still use the service as usual?"_s,
        u"Is a separate consent obtained before faces are captured?"_s, u"a separate"_s, "catalog.same-question",
        {u"consent.not-forced"_s, u"consent.obtained"_s});
}

void tst_Lint::rules()
{
    QFETCH(QString, file);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, place);
    QFETCH(QString, needle);
    QFETCH(Error, error);
    SampleFolder folder;
    // The optional files come with the rows that need them.
    if (file == u"obligations.yaml")
        folder.write(file, Obligations);
    else if (file == u"holidays.yaml")
        folder.write(file, Holidays);
    else if (file == u"app-types.yaml")
        folder.write(file, AppTypes);
    else if (file == u"contexts.yaml")
        folder.write(file, Contexts);
    if (error.code == u"catalog.wrong-term")
        folder.write(u"terms.yaml"_s, Terms);
    if (!before.isEmpty())
        folder.change(file, before, after);
    // Two rows need a second change so that only their own rule is broken.
    if (error.code == u"catalog.not-listed") {
        place = u"practices/consent.yaml"_s;
        needle = u"id: consent.not-forced"_s;
        folder.change(u"sources/law-2020.yaml"_s, u"level: prohibited"_s, u"level: may"_s);
    } else if (error.code == u"catalog.red-line-without-duty") {
        needle = u"# bare"_s;
        folder.change(u"sources/law-2020.yaml"_s, u"level: prohibited"_s, u"level: may"_s);
    }
    const LintReport report = lint(folder.path());
    QVERIFY(!report.folderUnreadable());
    const QList<Diagnostic> wanted{{place, folder.line(place, needle), error}};
    QStringList got;
    for (const Diagnostic &fault : report.diagnostics)
        got.append(fault.place() + u' ' + fault.error.code + u' ' + fault.error.args.join(u','));
    if (report.diagnostics != wanted)
        QCOMPARE(got.join(u'\n'), wanted.constFirst().place() + u' ' + error.code + u' ' + error.args.join(u','));
}

void tst_Lint::contextListsNeedNoCoverage()
{
    SampleFolder folder;
    folder.change(u"practices/consent.yaml"_s, u"at: \"2\"}"_s, u"at: \"1\"}"_s);
    QVERIFY(!lint(folder.path()).clean());
    folder.change(u"checklists/sample-list.yaml"_s, u"id: sample-list"_s, u"id: sample-list\ncomplete: false"_s);
    QVERIFY(lint(folder.path()).clean());
}

void tst_Lint::notAskedCovers()
{
    SampleFolder folder;
    folder.change(u"practices/consent.yaml"_s, u"at: \"2\"}"_s, u"at: \"1\"}"_s);
    folder.change(u"sources/law-2020.yaml"_s, u"level: prohibited"_s,
                  u"level: prohibited\n    not_asked: {zh: 有理由。, en: For a reason.}"_s);
    QVERIFY(lint(folder.path()).clean());
}

void tst_Lint::aMissingFolderIsNoFault()
{
    const LintReport report = lint(u"/nowhere/at/all"_s);
    QVERIFY(report.folderUnreadable());
    QVERIFY(!report.clean());
    QVERIFY(report.sha256.isEmpty());
}

void tst_Lint::resemblance_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<qsizetype>("common");
    QTest::addColumn<bool>("resembles");
    const auto row = [](const char *name, const QString &left, const QString &right, qsizetype common, bool resembles) {
        QTest::newRow(name) << left << right << common << resembles;
    };
    row("the same", u"单独同意"_s, u"单独同意"_s, 3, true);
    row("width, case and blanks", u"Ａｐｐ 1，同意？"_s, u"app1同意"_s, 5, true);
    row("exactly 0.8", u"abcdef"_s, u"abcdeg"_s, 4, true);   // 2 x 4 / 10
    row("just below 0.8", u"abcde"_s, u"abcdf"_s, 3, false); // 2 x 3 / 8
    row("multisets", u"aaaa"_s, u"aa"_s, 1, false);          // 2 x 1 / 4
    row("nothing in common", u"abc"_s, u"xyz"_s, 0, false);
    row("beyond the first plane", u"𠮷𠮷同"_s, u"𠮷𠮷意"_s, 1, false);
}

void tst_Lint::resemblance()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(qsizetype, common);
    QFETCH(bool, resembles);
    QCOMPARE(Bigrams(left).common(Bigrams(right)), common);
    QCOMPARE(Bigrams(left).resembles(Bigrams(right)), resembles);
    QCOMPARE(Bigrams(right).resembles(Bigrams(left)), resembles);
}

void tst_Lint::refusesACaseExplosion()
{
    // Sixteen pairs and a contradiction at the end: unsatisfiable, which shows only once every pair has been tried.
    SampleFolder folder;
    QString facts = folder.text(u"profile.yaml"_s);
    for (int i = 0; i < 33; ++i)
        facts += u"  - {id: f%1, type: flag, scope: organisation, question: {zh: 问题？, en: Question}}\n"_s.arg(i);
    QStringList parts;
    for (int i = 0; i < 32; i += 2)
        parts.append(u"{any: [{fact: f%1, is: true}, {fact: f%2, is: true}]}"_s.arg(i).arg(i + 1));
    parts << u"{fact: f32, is: true}"_s << u"{not: {fact: f32, is: true}}"_s;
    const QString wide = u"{all: [%1]}"_s.arg(parts.join(u", "_s));
    folder.write(u"profile.yaml"_s, facts);
    folder.change(u"practices/consent.yaml"_s, u"applies: {fact: consumers, is: true}"_s, u"applies: "_s + wide);
    QElapsedTimer timer;
    timer.start();
    const LintReport report = lint(folder.path());
    QVERIFY2(timer.elapsed() < 60'000, "took too long");
    QCOMPARE(report.diagnostics.size(), 1);
    QCOMPARE(report.diagnostics.constFirst().error, (Error{u"catalog.too-many-cases"_s, {u"consent.not-forced"_s}}));
}

void tst_Lint::isFastEnough()
{
    // Three hundred practices of the size of real ones. The bound is generous: builds with sanitizers run this too.
    SampleFolder folder;
    QString practices = folder.text(u"practices/consent.yaml"_s);
    QString list = folder.text(u"checklists/sample-list.yaml"_s);
    const QString why = u"为什么要这样做呢？因为个人会失去控制。"_s.repeated(5);
    const QString english =
        u"People lose control of what is theirs, and the organisation answers for it. "_s.repeated(3).trimmed();
    for (int i = 0; i < 300; ++i) {
        QString zh;
        QString en;
        for (int j = 0; j < 25; ++j) {
            zh += QChar(0x4E00 + (i * 7919 + j * 104729 + i * j * 31) % 20000);
            en += QChar(u'a' + (i * 31 + j * 17 + i * j * 7 + i * i) % 26);
            en += QChar(u'a' + (i / 26 + j * i * 3 + j * j) % 26);
        }
        practices +=
            u"- id: bulk.p%1\n  revision: 1\n  topic: bulk\n  question: {zh: %2？, en: \"q%3?\"}\n"
            "  why: {zh: %4, en: \"%5\"}\n  check: {zh: %4, en: \"%5\"}\n"
            "  evidence: [{zh: 记录, en: Records}]\n  remedy: {zh: %4, en: \"%5\"}\n  severity: 3\n  effort: 2\n"
            "  cites: [{source: law-2020, at: \"1\"}]\n"_s.arg(QString::number(i), zh, en, why, english);
        list += u"      - bulk.p%1\n"_s.arg(i);
    }
    folder.write(u"practices/consent.yaml"_s, practices);
    folder.write(u"checklists/sample-list.yaml"_s, list);
    QElapsedTimer timer;
    timer.start();
    const LintReport report = lint(folder.path());
    const qint64 elapsed = timer.elapsed();
    QCOMPARE(report.practices, 302);
    qInfo("lint of 302 practices: %lld ms", static_cast<long long>(elapsed));
    QVERIFY(elapsed < 20'000);
    for (const Diagnostic &fault : report.diagnostics)
        QCOMPARE(fault.error.code, u"catalog.same-question"_s);
}

QTEST_GUILESS_MAIN(tst_Lint)
#include "tst_lint.moc"
