// What a report is made of: parts that can be left out, kinds, the house, the plan; and what is printed nowhere.
#include "composing.h"

#include "core/report/wording.h"
#include "core/scoring/plan.h"

#include <QRegularExpression>

using namespace shihe;
using namespace shihe::document;
using namespace Qt::StringLiterals;
using test::AllLanguages;

class tst_Parts final : public QObject, private test::Composing
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { load(); }
    void everyPartCanBeLeftOut_data();
    void everyPartCanBeLeftOut();
    void kindsAreMadeOfParts_data();
    void kindsAreMadeOfParts();
    void theHouseIsNamed();
    void thePlanHoldsEveryAction();
    void remarksArePrintedNowhere();
};

void tst_Parts::everyPartCanBeLeftOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("part");
    for (const char *name : {"empty", "mixed", "several"}) {
        for (const report::Part part : report::allParts())
            QTest::addRow("%s without %s", name, qPrintable(word(part))) << QString::fromLatin1(name) << word(part);
    }
}

/// The reader is told; the numbers have no gap; nothing leads, or points in words, to what is not there.
void tst_Parts::everyPartCanBeLeftOut()
{
    QFETCH(QString, name);
    QFETCH(QString, part);
    report::Input given = input(name);
    for (const report::Part each : report::allParts()) {
        if (word(each) == part)
            given.parts.erase(each);
    }
    for (const QList<Language> &languages : AllLanguages) {
        const Document document = report::compose(given, languages, *m_words);
        const auto sound = check(document);
        QVERIFY2(sound, sound ? "" : qPrintable(sound.error().code + u' ' + sound.error().args.join(u' ')));
        const QString text = allText(document);
        QVERIFY(!text.contains(QRegularExpression(u"%[0-9n]"_s)));
        const auto note = std::find_if(document.blocks.begin(), document.blocks.end(), [&](const Block &block) {
            const auto *found = std::get_if<Note>(&block);
            return found && found->title.text().contains(m_words->text(languages.first(), "report.left-out"));
        });
        QVERIFY(note != document.blocks.end());
        QCOMPARE(std::get<Note>(*note).text.first().phrases.first().text(),
                 m_words->text(languages.first(), u"part."_s + part));
        int section = 0;
        char16_t annex = u'A';
        int last = 0;
        char16_t lastAnnex = u'A';
        static const QRegularExpression annexTitle(u"^(?:附录|Annex )([A-Z]) "_s);
        static const QRegularExpression sectionTitle(u"^([0-9]+) "_s);
        for (const Block &block : document.blocks) {
            const auto *heading = std::get_if<Heading>(&block);
            if (!heading || heading->level != 1)
                continue;
            const QString title = heading->text.phrases.first().text();
            if (const auto match = sectionTitle.match(title); match.hasMatch()) {
                last = ++section;
                QCOMPARE(match.captured(1).toInt(), section);
            } else if (const auto letter = annexTitle.match(title); letter.hasMatch()) {
                lastAnnex = annex++;
                QCOMPARE(letter.captured(1), QString(QChar(lastAnnex)));
            }
        }
        QVERIFY(last > 1);
        // "section 7", "第7章", "annex C", "附录C": each one exists.
        static const QRegularExpression places(u"第([0-9]+)章|section ([0-9]+)"_s);
        for (auto match = places.globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            QVERIFY2((found.captured(1) + found.captured(2)).toInt() <= last, qPrintable(found.captured()));
        }
        static const QRegularExpression annexes(u"见附录([A-Z])|see annex ([A-Z])"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        for (auto match = annexes.globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            QVERIFY2((found.captured(1) + found.captured(2)).at(0) <= QChar(lastAnnex), qPrintable(found.captured()));
        }
    }
}

void tst_Parts::kindsAreMadeOfParts_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("anchors");
    QTest::newRow("summary") << u"summary"_s << QStringList{u"journal"_s};
    QTest::newRow("plan") << u"plan"_s << QStringList{u"plan"_s, u"journal"_s};
    QTest::newRow("evidence") << u"evidence"_s << QStringList{u"evidence"_s, u"journal"_s};
}

void tst_Parts::kindsAreMadeOfParts()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, anchors);
    report::Input given = input(u"mixed"_s);
    given.kind = report::kindFromWord(kind).value();
    QCOMPARE(word(given.kind), kind);
    given.parts = report::partsOf(given.kind);
    for (const QList<Language> &languages : AllLanguages) {
        const Document document = report::compose(given, languages, *m_words);
        const auto sound = check(document);
        QVERIFY2(sound, sound ? "" : qPrintable(sound.error().code + u' ' + sound.error().args.join(u' ')));
        QStringList found;
        for (const Block &block : document.blocks) {
            const auto *heading = std::get_if<Heading>(&block);
            if (heading && heading->level == 1 && !heading->anchor.isEmpty())
                found << heading->anchor;
        }
        QCOMPARE(found, anchors);
        QVERIFY(document.attachments.isEmpty()); // what is not shown is not handed over, either
        const QString title = m_words->text(languages.first(), u"report.title."_s + kind);
        QCOMPARE(std::get<Cover>(document.blocks.front()).title.phrases.first().text(), title);
        QVERIFY(document.metadata.title.in(languages.first()).contains(title));
        QVERIFY(document.running.head.text().contains(title));
        QVERIFY(std::holds_alternative<SignaturePlace>(document.blocks.back()));
        const QString told = m_words->text(languages.first(), u"report.left-out."_s + kind);
        QVERIFY(!told.isEmpty());
        QVERIFY(allText(document).contains(told));
    }
    QVERIFY(!report::kindFromWord(u"Gap"_s));
    QCOMPARE(report::partsOf(report::Kind::Gap).size(), std::size_t(report::allParts().size()));
}

void tst_Parts::theHouseIsNamed()
{
    report::Input given = input(u"mixed"_s);
    given.branding.logo = Image{.width = 1, .height = 1, .rgb = "abc"};
    given.branding.accent = Colour{1, 2, 3};
    given.branding.footer = u" 某某律师事务所  杭州 "_s;
    const Document document = report::compose(given, {Language::En}, *m_words);
    QVERIFY(check(document));
    const auto &cover = std::get<Cover>(document.blocks.front());
    QVERIFY(cover.logo);
    QCOMPARE(cover.logo->alt.text(), m_words->text(Language::En, "report.cover.logo"));
    QCOMPARE(document.accent, given.branding.accent);
    QCOMPARE(document.running.house.text(), u"某某律师事务所 杭州"_s);
    QCOMPARE(document.running.house.runs.first().language, Language::Zh);
}

void tst_Parts::thePlanHoldsEveryAction()
{
    report::Input given = input(u"mixed"_s);
    const QString first = given.evaluation.combined.findings.at(0).practice;
    const QString second = given.evaluation.combined.findings.at(1).practice;
    Action late;
    late.title = u"补充单独同意"_s;
    late.practices = {first, second};
    late.owner = u"王芳"_s;
    late.due = QDate(2026, 11, 1);
    late.effortHours = 1200;
    late.note = u"与法务一起办理"_s;
    Action done;
    done.title = u"Publish the notice"_s;
    done.practices = {given.evaluation.combined.findings.at(2).practice};
    done.status = ActionStatus::Done;
    Action dropped = done;
    dropped.title = u"取消的事项"_s;
    dropped.status = ActionStatus::Dropped;
    dropped.practices = {given.evaluation.combined.findings.at(3).practice};
    late.id = u"m1"_s;
    done.id = u"m2"_s;
    dropped.id = u"m3"_s;
    given.assessment.actions = {done, dropped, late};
    Answers &answers = given.assessment.activities.first().answers;
    answers.first().responsible = u"赵强"_s;
    answers.first().due = QDate(2027, 1, 31);

    const Document document = report::compose(given, {Language::Zh}, *m_words);
    QVERIFY(check(document));
    const auto *table = firstAfter<Table>(document, headingAt(document, u"plan"_s));
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 3);
    const Row &row = table->rows.first(); // what is still to be done comes first
    const QString what = textOf(row.cells.at(1));
    for (const QString &piece : {late.title, late.note, m_catalog->practice(first)->question.zh,
                                 m_catalog->practice(second)->question.zh, u"F1"_s, u"F2"_s})
        QVERIFY2(what.contains(piece), qPrintable(piece));
    QVERIFY(links(row).contains(u"finding."_s + first));
    QCOMPARE(textOf(row.cells.at(2)), u"王芳"_s);
    QVERIFY(textOf(row.cells.at(3)).contains(m_words->text(Language::Zh, "report.plan.overdue")));
    QCOMPARE(textOf(row.cells.at(4)), u"1,200"_s);
    const auto steps = plan(given.assessment, given.evaluation.combined);
    QCOMPARE(steps.size(), 1);
    QCOMPARE(textOf(row.cells.at(5)), u'+' + report::twoDecimals(steps.at(0).gain.num, steps.at(0).gain.den));
    const auto *curve = firstAfter<document::Curve>(document, headingAt(document, u"plan"_s));
    QVERIFY(curve);
    QCOMPARE(curve->points.size(), 2);
    QCOMPARE(curve->points.last().value, report::twoDecimals(steps.at(0).after.num, steps.at(0).after.den) + u'%');
    const QString text = allText(document);
    QVERIFY(text.contains(u"赵强"_s) && text.contains(u"2027年1月31日"_s));
    const auto open = given.evaluation.combined.findings.size() - 3; // the dropped one repairs nothing
    QVERIFY(
        text.contains(m_words->text(Language::Zh, "report.plan.unplanned").replace(u"%1"_s, QString::number(open))));

    given.kind = report::Kind::Plan;
    given.parts = report::partsOf(given.kind);
    const Document alone = report::compose(given, {Language::Zh}, *m_words);
    QVERIFY(check(alone));
    const Table *unplanned = nullptr;
    for (const Block &block : alone.blocks) {
        const auto *each = std::get_if<Table>(&block);
        if (each && each->columns.size() == 4)
            unplanned = each;
    }
    QVERIFY(unplanned);
    QCOMPARE(unplanned->rows.size(), open);
    QCOMPARE(textOf(unplanned->rows.first().cells.first()), u"F4"_s); // by the number of the gap report
    const QString plan = allText(alone);
    for (const Finding &finding : given.evaluation.combined.findings)
        QVERIFY(plan.contains(m_catalog->practice(finding.practice)->question.zh));

    // Without any action too, the numbers say whose they are.
    given.assessment.actions.clear();
    QVERIFY(allText(report::compose(given, {Language::Zh}, *m_words))
                .contains(m_words->text(Language::Zh, u"report.numbers-elsewhere"_s)));
}

/// Not in any kind, language or attachment.
void tst_Parts::remarksArePrintedNowhere()
{
    const QString secret = u"客户经理说漏了嘴XYZZY"_s;
    for (const char *name : {"mixed", "several"}) {
        report::Input given = input(QString::fromLatin1(name));
        for (Answer &answer : given.assessment.organisation.answers)
            answer.remark = secret;
        for (Activity &activity : given.assessment.activities) {
            for (Answer &answer : activity.answers)
                answer.remark = secret;
            activity.carried = activity.answers; // drafts of last year count nowhere
            for (Answer &answer : activity.carried)
                answer.note = secret;
        }
        for (const report::Kind kind : report::allKinds()) {
            given.kind = kind;
            given.parts = report::partsOf(kind);
            for (const QList<Language> &languages : AllLanguages) {
                const Document document = report::compose(given, languages, *m_words);
                QVERIFY(!allText(document).contains(u"XYZZY"_s));
                for (const Attachment &attachment : document.attachments)
                    QVERIFY(!attachment.bytes.contains("XYZZY"));
            }
        }
    }
}

QTEST_GUILESS_MAIN(tst_Parts)
#include "tst_parts.moc"
