// Nothing in a report stands unexplained, and nothing is said of what does not apply.
#include "composing.h"

#include "core/report/glossary.h"
#include "core/report/parts.h"

#include <QRegularExpression>

using namespace shihe;
using namespace shihe::document;
using namespace Qt::StringLiterals;

class tst_Explained final : public QObject, private test::Composing
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { load(); }
    void aMissingShareIsExplained();
    void whatIsNotInForceDoesNotBind();
    void noReasonStandsForWhatAppliesNowhere();
    void aPlanTellsDaysOff();
    void numbersFromElsewhereAreExplained();
    void shortFormsAreExplained();
    void shortFormsStandInBothLanguages();
    void aGradeWithoutAnswersSaysSo();
    void countsLeadToEachOther_data();
    void countsLeadToEachOther();
    void aLevelIsThatOfTheStrictestSentence();
};

void tst_Explained::aMissingShareIsExplained()
{
    const QStringList reasons{said(u"report.evidence-share.idle"_s), said(u"report.evidence-share.none"_s)};
    const report::Input given = input(u"empty"_s);
    QCOMPARE(given.evaluation.combined.law().positive, 0);
    for (const QString &why : reasons) { // on the first page, and in the sums
        QCOMPARE(allText(report::compose(given, {Language::Zh}, *m_words)).count(why), 1);
        QVERIFY(!allText(composed(u"full"_s, {Language::Zh})).contains(why));
    }
    QCOMPARE(shareText(8, 176), u"4.54%"_s);
    QCOMPARE(shareText(0, 0), u"–"_s);
}

void tst_Explained::whatIsNotInForceDoesNotBind()
{
    report::Input given = input(u"mixed"_s);
    given.assessment.asOf = QDate(2025, 4, 1); // published on 2025-03-21, in force on 2025-06-01
    given.evaluation = evaluate(*m_catalog, given.assessment, given.assessment.asOf);
    const QString coming = said(u"report.force.coming.binding"_s).replace(u"%1"_s, u"2025年6月1日"_s);
    QCOMPARE(m_catalog->source(u"frt-measures-2025"_s)->statusOn(given.assessment.asOf), Status::Published);
    int seen = 0;
    for (const report::Kind kind : {report::Kind::Gap, report::Kind::Soa}) {
        given.kind = kind;
        given.parts = report::partsOf(kind);
        const Document document = report::compose(given, {Language::Zh}, *m_words);
        for (const Block &block : document.blocks) {
            const auto *table = std::get_if<Table>(&block);
            for (const Row &row : table ? table->rows : QList<Row>()) {
                const bool mine = textOf(row.cells.first()).startsWith(u"《人脸识别技术应用安全管理办法》"_s) ||
                                  row.anchor == u"source.frt-measures-2025";
                if (!mine || row.cells.size() < 3)
                    continue;
                for (const Cell &cell : row.cells)
                    QVERIFY2(!textOf(cell).contains(said(u"force.binding"_s)), qPrintable(textOf(cell)));
                seen += textOf(row.cells.at(1)).startsWith(coming) ? 1 : 0;
            }
        }
    }
    QVERIFY(seen > 0);
}

/// Where none of a source's clauses applies, it is not said why it applies.
void tst_Explained::noReasonStandsForWhatAppliesNowhere()
{
    const QString because = said(u"report.soa.source-because"_s).section(u"%1"_s, 0, 0);
    const QString none = said(u"report.soa.source-none"_s).section(u"%1"_s, 0, 0);
    const QString assumed = said(u"report.soa.source-assumed"_s).section(u"%1"_s, 0, 0);
    const QString unknown = said(u"fact.unknown"_s);
    int nowhere = 0;
    for (const char *name : {"sample", "mixed"}) {
        const Document document =
            report::compose(inputOf(report::Kind::Soa, QString::fromLatin1(name)), {Language::Zh}, *m_words);
        QString reason;
        for (const Block &block : document.blocks) {
            if (std::holds_alternative<Heading>(block))
                reason.clear();
            if (const auto *paragraph = std::get_if<Paragraph>(&block); paragraph && reason.isEmpty()) {
                const QString text = paragraph->text.text();
                if (text.startsWith(because) || text.startsWith(none) || text.startsWith(assumed))
                    reason = paragraph->text.text();
            }
            const auto *table = std::get_if<Table>(&block);
            if (!table || reason.isEmpty() || textOf(table->head.first().cells.at(1)) != said(u"report.soa.applies"_s))
                continue;
            const bool applies = std::any_of(table->rows.begin(), table->rows.end(), [&](const Row &row) {
                const QString word = textOf(row.cells.at(1));
                return word.startsWith(said(u"report.soa.yes"_s)) || word.startsWith(said(u"report.soa.assumed"_s));
            });
            QVERIFY2(reason.startsWith(none) != applies, qPrintable(reason));
            nowhere += applies ? 0 : 1;
            if (applies) // what nobody knows is no reason
                QVERIFY2(reason.startsWith(assumed) == reason.contains(unknown), qPrintable(reason));
        }
    }
    QVERIFY(nowhere > 0);
}

void tst_Explained::aPlanTellsDaysOff()
{
    const QString off = said(u"report.plan.day-off"_s);
    for (const auto &[due, told] : {std::pair(QDate(2027, 5, 22), true), std::pair(QDate(2027, 5, 24), false),
                                    std::pair(QDate(2026, 12, 26), true)}) {
        report::Input given = inputOf(report::Kind::Plan, u"mixed"_s);
        Action action;
        action.id = u"m1"_s;
        action.title = u"公开规则"_s;
        action.due = due;
        given.assessment.actions = {action};
        QCOMPARE(allText(report::compose(given, {Language::Zh}, *m_words)).contains(off), told);
    }
}

/// "F3" in a report without findings says whose number it is.
void tst_Explained::numbersFromElsewhereAreExplained()
{
    const QString why = said(u"report.numbers-elsewhere"_s);
    report::Input given = inputOf(report::Kind::Plan, u"mixed"_s);
    Action action;
    action.id = u"m1"_s;
    action.title = u"公开规则"_s;
    action.practices = {given.evaluation.combined.findings.first().practice};
    given.assessment.actions = {action};
    QVERIFY(allText(report::compose(given, {Language::Zh}, *m_words)).contains(why));
    for (Answers *answers : {&given.assessment.organisation.answers, &given.assessment.activities.first().answers})
        answers->first().evidence = {u"制度汇编"_s};
    given.kind = report::Kind::Evidence;
    given.parts = report::partsOf(given.kind);
    QVERIFY(allText(report::compose(given, {Language::Zh}, *m_words)).contains(why));
    QVERIFY(!allText(composed(u"mixed"_s, {Language::Zh})).contains(why));
}

/// Each report explains the short forms that it uses, in a list of their own or among its sources.
void tst_Explained::shortFormsAreExplained()
{
    for (const QString &form : report::abbreviations()) {
        const QString key = u"abbreviation."_s + form.toLower().replace(u'/', u'-');
        QVERIFY2(m_words->has(Language::Zh, key) && m_words->has(Language::En, key), qPrintable(key));
    }
    for (const report::Kind kind : report::allKinds()) {
        const report::Input given = inputOf(kind, u"mixed"_s);
        const Document document = report::compose(given, {Language::En}, *m_words);
        QStringList explained;
        const qsizetype at = headingAt(document, u"abbreviations"_s);
        const auto *table = at < 0 ? nullptr : firstAfter<Table>(document, at);
        for (const Row &row : table ? table->rows : QList<Row>())
            explained << textOf(row.cells.first());
        const QString text = allText(document);
        for (const QString &form : report::abbreviations()) {
            const QRegularExpression alone(u"(?<![A-Za-z0-9])"_s + QRegularExpression::escape(form) +
                                           u"(?![A-Za-z0-9])"_s);
            if (text.contains(alone))
                QVERIFY2(explained.contains(form), qPrintable(word(kind) + u": "_s + form));
        }
        const bool lists = given.parts.contains(report::Part::Sources);
        if (text.contains(u"PIPL"_s))
            QVERIFY2(explained.contains(u"PIPL"_s) != lists, qPrintable(word(kind)));
        if (lists)
            QVERIFY(text.contains(said(u"report.sources.short"_s, Language::En).replace(u"%1"_s, u"PIPL"_s)));
    }
}

/// The formula gives a grade where nothing is answered; a reader must not take it for a judgement.
void tst_Explained::aGradeWithoutAnswersSaysSo()
{
    const Document empty = report::compose(input(u"empty"_s), {Language::Zh}, *m_words);
    const QString mark = said(u"report.scores.no-answer"_s);
    int views = 0;
    for (const Block &block : empty.blocks) {
        const auto *table = std::get_if<Table>(&block);
        if (!table || table->head.isEmpty() || textOf(table->head.first().cells.first()) != said(u"report.view"_s))
            continue;
        for (const Row &row : table->rows) {
            if (const Cell &grade = row.cells.last(); textOf(grade) != u"–"_s) {
                QVERIFY2(textOf(grade).endsWith(mark), qPrintable(textOf(row.cells.first())));
                ++views;
            }
        }
    }
    QVERIFY(views > 20);
    const auto &cover = std::get<Cover>(empty.blocks.front());
    QCOMPARE(cover.verdict.phrases.first().text(), said(u"report.grade-unanswered"_s).arg(u"D"_s));
    for (const QString &key : {u"report.summary.unanswered"_s, u"report.scores.no-answer-means"_s}) {
        QVERIFY2(allText(empty).contains(said(key)), qPrintable(key));
        QVERIFY2(!allText(composed(u"full"_s, {Language::Zh})).contains(said(key)), qPrintable(key));
    }
}

void tst_Explained::countsLeadToEachOther_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"empty", "mixed", "several", "sample", "full"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// What counts as unanswered is what some activity left open, less what another answered no.
void tst_Explained::countsLeadToEachOther()
{
    QFETCH(QString, name);
    report::Input given = input(name);
    if (name == u"several") { // one no that stands for what the other left open
        for (Answers *answers :
             {&given.assessment.activities.first().answers, &given.assessment.activities.last().answers})
            answers->remove(u"security.encryption"_s);
        given.assessment.activities.last().answers.insert(u"security.encryption"_s, {.value = AnswerValue::No});
        evaluateAgain(given);
    }
    const report::Composer composer(given, {Language::Zh}, *m_words);
    const report::Counts counts = report::countsOf(composer);
    const Answers counted = combinedAnswers(*m_catalog, given.assessment, given.assessment.asOf);
    const Evaluation &whole = given.evaluation.combined;
    const auto open = std::count_if(whole.applicable.begin(), whole.applicable.end(), [&](const QString &id) {
        return !counted.contains(id) || counted[id].value == AnswerValue::Unknown;
    });
    QCOMPARE(counts.unanswered(), open);
    QCOMPARE(counts.openInLaw, whole.law().applicable - whole.law().answered);
    QVERIFY(counts.openFindings <= open);
    QCOMPARE(counts.asNo > 0, name == u"several");
    const QString text = allText(report::compose(given, {Language::Zh}, *m_words));
    const QString summed = said(u"report.counts.law"_s)
                               .arg(open)
                               .arg(counts.openInLaw)
                               .arg(whole.law().applicable)
                               .arg(whole.law().answered);
    QCOMPARE(text.contains(summed), open > 0);
}

/// "Prohibited" stands behind a clause that also holds duties.
void tst_Explained::aLevelIsThatOfTheStrictestSentence()
{
    const QString why = said(u"report.clause-level-means"_s);
    QCOMPARE(allText(composed(u"mixed"_s, {Language::Zh})).count(why), 3); // red lines, findings, digests
    QVERIFY(allText(composed(inputOf(report::Kind::Soa, u"mixed"_s))).contains(why));
}

/// A law whose name is short enough in one of them is told in that one, too.
void tst_Explained::shortFormsStandInBothLanguages()
{
    const report::Input given = inputOf(report::Kind::Soa, u"mixed"_s);
    const Document document = report::compose(given, {Language::Zh, Language::En}, *m_words);
    const auto *table = firstAfter<Table>(document, headingAt(document, u"abbreviations"_s));
    QVERIFY(table != nullptr);
    int sources = 0;
    for (const Row &row : table->rows) {
        if (report::abbreviations().contains(textOf(row.cells.first())))
            continue;
        ++sources;
        for (const Cell &cell : row.cells)
            QVERIFY2(cell.text.first().phrases.size() == 2, qPrintable(textOf(cell)));
    }
    QVERIFY(sources > 2);
}

QTEST_GUILESS_MAIN(tst_Explained)
#include "tst_explained.moc"
