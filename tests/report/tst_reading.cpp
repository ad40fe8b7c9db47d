// What an editor's eye looks for: one form for one thing, and names in place of ids.
#include "composing.h"

#include "core/catalog/citing.h"
#include "core/report/composer.h"
#include "core/report/wording.h"

#include <QRegularExpression>
#include <QSet>

using namespace shihe;
using namespace shihe::document;
using namespace Qt::StringLiterals;
using test::AllLanguages;

class tst_Reading final : public QObject, private test::Composing
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { load(); }
    void aStandardHasOneNumber();
    void topicsCiteAsListsDo();
    void aSharedLevelIsSaidOnce();
    void tablesNamePracticesByTheirQuestions();
    void aSourceIsNamedOnceAboveItsClauses();
    void digestsStandInGroups();
    void theRecordTellsTheTimeAsPeopleDo();
    void levelsDifferWithoutColour();
    void aGradeBearsItsMark();
    void namesAreOfNoLanguage();
    void aLawStandsBeforeTheRulesUnderIt();

private:
    [[nodiscard]] static QList<const Table *> tablesAfter(const Document &document, const QString &anchor, int level)
    {
        QList<const Table *> tables;
        for (auto at = static_cast<std::size_t>(headingAt(document, anchor)) + 1; at < document.blocks.size(); ++at) {
            const auto *heading = std::get_if<Heading>(&document.blocks[at]);
            if (heading && heading->level <= level)
                break;
            if (const auto *table = std::get_if<Table>(&document.blocks[at]))
                tables << table;
        }
        return tables;
    }
    [[nodiscard]] static std::optional<Mark> markOf(const Cell &cell)
    {
        return cell.text.first().phrases.first().runs.first().mark;
    }
};

/// "39335-2020", as the catalog has it, and not with a dash.
void tst_Reading::aStandardHasOneNumber()
{
    static const QRegularExpression dash(u"[0-9][—–][0-9]{4}"_s);
    for (const report::Kind kind : report::allKinds()) {
        const QString text =
            allText(report::compose(inputOf(kind, u"mixed"_s), {Language::Zh, Language::En}, *m_words));
        const auto match = dash.match(text);
        QVERIFY2(!match.hasMatch(), qPrintable(word(kind) + u": "_s + match.captured()));
    }
}

void tst_Reading::topicsCiteAsListsDo()
{
    const ClauseRef law{u"pipl-2021"_s, u"56"_s};
    const ClauseRef measures{u"frt-measures-2025"_s, u"9"_s};
    const ClauseRef standard{u"gbt-41819-2022"_s, u"5 f)"_s};
    const QList<std::pair<QString, QList<ClauseRef>>> topics{{u"accuracy"_s, {standard}},
                                                             {u"effect"_s, {law, measures, standard}},
                                                             {u"lawful"_s, {law, measures, standard}},
                                                             {u"leak"_s, {measures, standard}},
                                                             {u"measures"_s, {law, measures, standard}}};
    for (const auto &[topic, clauses] : topics) {
        const Text cited = citeText(*m_catalog, clauses);
        QCOMPARE(said(u"pia.topic-source."_s + topic), cited.zh);
        QCOMPARE(said(u"pia.topic-source."_s + topic, Language::En), cited.en);
    }
}

/// In the tables: "个人信息保护法第十四条、第二十九条（应当）", each place with its way to the digest.
void tst_Reading::aSharedLevelIsSaidOnce()
{
    const report::Input given = input(u"empty"_s);
    const Document document = report::compose(given, {Language::Zh}, *m_words);
    const Finding *finding = given.evaluation.combined.finding(u"consent.separate"_s);
    QVERIFY(finding);
    const Row *row = rowAt(document, u"finding.consent.separate"_s);
    QVERIFY(row);
    const QString text = textOf(row->cells.at(1));
    QVERIFY2(text.contains(u"个人信息保护法第十四条、第二十九条（应当）"_s), qPrintable(text));
    QCOMPARE(text.count(u"个人信息保护法"_s), 1);
    for (const char *article : {"14", "29"})
        QVERIFY(links(*row).contains(u"clause.pipl-2021:"_s + QString::fromLatin1(article)));
}

void tst_Reading::tablesNamePracticesByTheirQuestions()
{
    report::Input given = input(u"mixed"_s);
    const QString used = given.evaluation.combined.applicable.first();
    for (Answers *answers : {&given.assessment.organisation.answers, &given.assessment.activities.first().answers}) {
        if (answers->contains(used))
            (*answers)[used].evidence = {u"制度汇编"_s};
    }
    const Document document = report::compose(given, {Language::Zh}, *m_words);
    QStringList texts;
    for (const QString &anchor : {u"method"_s, u"evidence"_s}) {
        auto at = static_cast<std::size_t>(headingAt(document, anchor)) + 1;
        Reader reader;
        for (; at < document.blocks.size(); ++at) {
            const auto *heading = std::get_if<Heading>(&document.blocks[at]);
            if (heading && heading->level == 1)
                break;
            std::visit(reader, document.blocks[at]);
        }
        texts << reader.out.join(u'\n');
    }
    for (const Practice &practice : m_catalog->practices) {
        for (const QString &text : texts)
            QVERIFY2(!text.contains(practice.id), qPrintable(practice.id));
    }
    QVERIFY(texts.last().contains(m_catalog->practice(used)->question.zh));
    // The finding's number says where more is told.
    const Finding &first = given.evaluation.combined.findings.first();
    QVERIFY(texts.first().contains(u"F1  "_s + m_catalog->practice(first.practice)->question.zh));
}

void tst_Reading::aSourceIsNamedOnceAboveItsClauses()
{
    for (const QList<Language> &languages : AllLanguages) {
        const Document document = composed(u"mixed"_s, languages);
        const QList<const Table *> tables = tablesAfter(document, u"clauses"_s, 2);
        QCOMPARE(tables.size(), 1);
        QSet<QString> named;
        QString source;
        for (const Row &row : tables.first()->rows) {
            if (row.cells.size() == 1) {
                QVERIFY(row.keepWithNext);
                QCOMPARE(row.cells.first().columns, 3);
                source = textOf(row.cells.first());
                QVERIFY2(!named.contains(source), qPrintable(source));
                named << source;
                continue;
            }
            QVERIFY(!source.isEmpty());
            QVERIFY2(!textOf(row.cells.first()).contains(source), qPrintable(source));
        }
        QVERIFY(named.size() > 10);
    }
}

void tst_Reading::digestsStandInGroups()
{
    report::Input given = input(u"mixed"_s);
    given.journal = report::JournalMark{.seq = 7, .hash = QString(64, u'a')};
    Evidence stored;
    stored.name = u"记录"_s;
    stored.sha256 = QString(64, u'b');
    given.assessment.evidence.insert(u"e1"_s, stored);
    const QString text = allText(report::compose(given, {Language::Zh}, *m_words));
    static const QRegularExpression whole(u"[0-9a-f]{17,}"_s);
    QVERIFY2(!text.contains(whole), qPrintable(whole.match(text).captured()));
    for (const QString &digest : {given.catalog->sha256, given.journal->hash, stored.sha256})
        QVERIFY(text.contains(report::digestText(digest)));
    QCOMPARE(report::digestText(stored.sha256), u"%1 %1\n%1 %1"_s.arg(QString(16, u'b')));
}

void tst_Reading::theRecordTellsTheTimeAsPeopleDo()
{
    const report::Input given = input(u"mixed"_s);
    static const QRegularExpression machine(u"[0-9]T[0-9]{2}:[0-9]{2}|[0-9]Z\\b"_s);
    const QString zh = allText(report::compose(given, {Language::Zh}, *m_words));
    const QString en = allText(report::compose(given, {Language::En}, *m_words));
    QVERIFY(zh.contains(u"2026年11月23日01:00:00（UTC+8）"_s)); // 17:00 UTC
    QVERIFY(en.contains(u"2026-11-23 01:00:00 (UTC+8)"_s));
    QVERIFY(!zh.contains(machine));
    QVERIFY(!en.contains(machine));
}

/// In black and white: each level has a mark and a ground of its own, and none has the mark of what is in order.
void tst_Reading::levelsDifferWithoutColour()
{
    QList<std::pair<QString, const Table *>> matrices;
    const Document gap = composed(u"mixed"_s, {Language::Zh});
    matrices << std::pair(u"priority."_s, tablesAfter(gap, u"method"_s, 1).last());
    report::Input judged = inputOf(report::Kind::Pia, u"mixed"_s);
    DimensionJudgement &dimension =
        judged.assessment.impact.activities[judged.assessment.activities.first().id].dimensions[0];
    dimension.level = 3;
    dimension.reason = u"理由"_s;
    dimension.factors[0].level = 3;
    dimension.factors[0].reason = u"理由"_s;
    const Document pia = report::compose(judged, {Language::Zh}, *m_words);
    matrices << std::pair(u"pia.risk."_s, tablesAfter(pia, u"pia-judgements"_s, 1).first());
    for (const auto &[key, matrix] : matrices) {
        QMap<QString, std::pair<std::optional<Role>, int>> grounds;
        QMap<QString, Mark> marks;
        for (const Row &row : matrix->rows) {
            for (const Cell &cell : row.cells.sliced(1)) {
                const QString level = textOf(cell).section(u'\n', 0, 0);
                QVERIFY(markOf(cell));
                if (grounds.contains(level)) {
                    QVERIFY(grounds.value(level) == std::pair(cell.tint, cell.strength));
                    QCOMPARE(marks.value(level), *markOf(cell));
                }
                grounds.insert(level, {cell.tint, cell.strength});
                marks.insert(level, *markOf(cell));
                for (const Prose &prose : cell.text) {
                    for (const Run &run : prose.phrases.first().runs)
                        QVERIFY(!run.mark || role(*run.mark) == Role::Ink);
                }
            }
        }
        QCOMPARE(marks.size(), 4);
        QStringList shapes;
        QList<int> strengths;
        for (const char *level : {"low", "medium", "high", "serious"}) {
            const QString name = said(key + QString::fromLatin1(level));
            QVERIFY2(marks.contains(name), qPrintable(name));
            QVERIFY(!shapes.contains(QString(character(marks.value(name)))));
            shapes << character(marks.value(name));
            QVERIFY(strengths.isEmpty() || grounds.value(name).second > strengths.last());
            strengths << grounds.value(name).second;
        }
    }
}

void tst_Reading::aGradeBearsItsMark()
{
    const report::Input given = input(u"several"_s);
    const Document document = report::compose(given, {Language::Zh}, *m_words);
    int seen = 0;
    int loose = 0;
    for (const Block &block : document.blocks) {
        const auto *table = std::get_if<Table>(&block);
        const bool grades =
            table && !table->head.isEmpty() && textOf(table->head.first().cells.last()) == said(u"report.grade"_s);
        for (const Row &row : grades ? table->rows : QList<Row>()) {
            if (!textOf(row.cells.last()).startsWith(u'E'))
                continue;
            ++seen;
            // A draft, which says so below its name, bears none: it binds nobody, so nothing in it is grave.
            const bool draft = row.cells.first().text.size() > 1;
            loose += draft ? 1 : 0;
            QCOMPARE(markOf(row.cells.last()), draft ? std::nullopt : std::optional(Mark::Square));
            QCOMPARE(markOf(Cell(row.cells.first().text.last())), draft ? std::optional(Mark::Dashed) : std::nullopt);
        }
    }
    QVERIFY(loose > 0 && seen > loose + 2 + int(given.assessment.activities.size()) - 1);
}

/// Who signs and who treats a risk has a name, which is not marked as written in another language.
void tst_Reading::namesAreOfNoLanguage()
{
    report::Input given = inputOf(report::Kind::Pia, u"mixed"_s);
    given.assessment.impact.signer = u"林清"_s;
    given.assessment.impact.approver = u"王芳"_s;
    Treatment treatment;
    treatment.responsible = u"李明"_s;
    given.assessment.impact.activities[given.assessment.activities.first().id].treatments = {treatment};
    const QString text = allText(report::compose(given, {Language::En}, *m_words));
    for (const QString &name : {u"林清"_s, u"王芳"_s, u"李明"_s}) {
        QVERIFY(text.contains(name));
        QVERIFY(!text.contains(name + said(u"report.original-chinese"_s, Language::En)));
    }
}

/// Of clauses that bind alike.
void tst_Reading::aLawStandsBeforeTheRulesUnderIt()
{
    const report::Input given = inputOf(report::Kind::Gap, u"mixed"_s);
    const Document document = report::compose(given, {Language::Zh}, *m_words);
    int several = 0;
    for (const Finding &finding : given.evaluation.combined.findings) {
        const qsizetype at = headingAt(document, report::Composer::findingAnchor(finding.practice));
        const auto *table = at < 0 ? nullptr : firstAfter<Table>(document, at);
        const auto clauses =
            std::find_if(table ? table->rows.begin() : QList<Row>::const_iterator(),
                         table ? table->rows.end() : QList<Row>::const_iterator(),
                         [this](const Row &row) { return textOf(row.cells.first()) == said(u"report.clauses"_s); });
        if (!table || clauses == table->rows.end())
            continue;
        const Source *before = nullptr;
        Level level{};
        for (const Prose &prose : clauses->cells.at(1).text) {
            const QString link = prose.phrases.first().runs.first().link.mid(7); // "clause."
            const ClauseRef ref{link.section(u':', 0, 0), link.section(u':', 1)};
            const Source *source = m_catalog->source(ref.source);
            if (!source)
                continue;
            const Level own = m_catalog->clause(ref)->level;
            if (before && before != source && before->force == source->force && level == own) {
                QVERIFY2(!ranksBefore(*source, *before), qPrintable(finding.practice + u' ' + link));
                ++several;
            }
            before = source;
            level = own;
        }
    }
    QVERIFY(several > 20);
}

QTEST_GUILESS_MAIN(tst_Reading)
#include "tst_reading.moc"
