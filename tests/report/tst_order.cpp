// What stands first, and what a source is called: a reader must neither miss the worst nor take a draft for law.
#include "composing.h"

#include "core/report/parts.h"
#include "core/report/wording.h"

#include <QRegularExpression>
#include <QSet>

using namespace shihe;
using namespace shihe::document;
using namespace Qt::StringLiterals;

class tst_Order final : public QObject, private test::Composing
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { load(); }
    void theGravestComeFirst();
    void aFindingKeepsItsNumber();
    void aLetterMeansOneThing();
    void namedDaysStandInOrder();
    void applicableLawIsThatOfTheStatement();
    void draftsAndCasesAreNoLaw();
    void aReplacedDraftNeverBound();
    void stillInUseIsNothingToCancel_data();
    void stillInUseIsNothingToCancel();
    void aRemedyAsTitleIsSaidInTheReportsLanguage();
    void numbersHaveEnglishForms();

private:
    [[nodiscard]] QString say(const char *key) const { return m_words->text(Language::En, key); }

    [[nodiscard]] static const Table *captioned(const Document &document, const QString &start)
    {
        for (const Block &block : document.blocks) {
            const auto *table = std::get_if<Table>(&block);
            if (table && table->caption.text().startsWith(start))
                return table;
        }
        return nullptr;
    }
    /// The first column of every table of the section at @p anchor.
    [[nodiscard]] static QList<QStringList> firstColumns(const Document &document, const QString &anchor)
    {
        QList<QStringList> columns;
        for (auto at = static_cast<std::size_t>(headingAt(document, anchor)) + 1; at < document.blocks.size(); ++at) {
            const auto *heading = std::get_if<Heading>(&document.blocks[at]);
            if (heading && heading->level == 1)
                break;
            if (const auto *table = std::get_if<Table>(&document.blocks[at])) {
                columns << QStringList();
                for (const Row &row : table->rows)
                    columns.last() << row.cells.first().text.first().text(); // the name; more may be told below it
            }
        }
        return columns;
    }
};

/// F numbers findings in every kind of report; what the impact assessment judges goes by its name.
void tst_Order::aLetterMeansOneThing()
{
    report::Input given = input(u"old"_s); // drafts were to come
    given.kind = report::Kind::Soa;
    given.parts = report::partsOf(given.kind);
    const report::Composer composer(given, {Language::En}, *m_words);
    QVERIFY(!given.evaluation.combined.anticipated.isEmpty());
    QSet<QString> numbers;
    QString last;
    for (const Block &block : report::compose(given, {Language::En}, *m_words).blocks) {
        const auto *table = std::get_if<Table>(&block);
        for (const Row &row : table ? table->rows : QList<Row>()) {
            if (!row.anchor.startsWith(u"practice."_s))
                continue;
            const QString practice = row.anchor.mid(9);
            const QString number = textOf(row.cells.first());
            const QString known = composer.findingNumber(practice) + composer.anticipatedNumber(practice); // never both
            QVERIFY2(known.isEmpty() ? number.startsWith(u'P') : number == known, qPrintable(practice + u' ' + number));
            QVERIFY(last.isEmpty() || last.at(0) <= number.at(0) || last.at(0) == u'U'); // findings first
            QVERIFY(!numbers.contains(number));
            numbers.insert(number);
            last = number;
        }
    }
    QVERIFY(numbers.size() > 20);

    static const QRegularExpression code(u"\b[DF][1-4]\b"_s);
    given = inputOf(report::Kind::Pia, u"full"_s); // no findings
    for (const QList<Language> &languages : test::AllLanguages) {
        const auto match = code.match(allText(report::compose(given, languages, *m_words)));
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    }
}

/// Who was named with the answers stands by day, whoever comes first in the catalog; without a day last.
void tst_Order::namedDaysStandInOrder()
{
    report::Input given = inputOf(report::Kind::Plan, u"mixed"_s);
    QDate day(2027, 3, 1);
    int left = 4;
    for (Answer &answer : given.assessment.activities.first().answers) {
        answer.responsible = u"陈静"_s;
        if (left % 2 == 0)
            answer.due = day = day.addDays(-3);
        if (--left == 0)
            break;
    }
    const Document document = composed(given, {Language::En});
    QStringList days;
    for (const Block &block : document.blocks) {
        const auto *table = std::get_if<Table>(&block);
        if (table && table->head.size() == 1 &&
            textOf(table->head.first().cells.at(1)) == say("report.plan.responsible")) {
            for (const Row &row : table->rows)
                days << textOf(row.cells.at(2)).left(10);
        }
    }
    QCOMPARE(days, (QStringList{u"2027-02-23"_s, u"2027-02-26"_s, u"–"_s, u"–"_s}));
}

/// By priority, then red lines, then the answer; and how many there are in all.
void tst_Order::theGravestComeFirst()
{
    const report::Input given = input(u"mixed"_s);
    const Evaluation &whole = given.evaluation.combined;
    const Document document = report::compose(given, {Language::En}, *m_words);
    const Table *table = captioned(document, say("report.summary.gravest"));
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 5);
    QVERIFY(table->caption.text().contains(QString::number(whole.findings.size())));
    QList<std::pair<int, bool>> shown;
    for (const Row &row : table->rows) {
        const qsizetype place = textOf(row.cells.first()).mid(1).toInt() - 1;
        const Finding &finding = whole.findings.at(place);
        const bool crossed = std::any_of(whole.redLines.begin(), whole.redLines.end(),
                                         [&finding](const RedLine &line) { return line.practice == finding.practice; });
        shown << std::pair(finding.levels.risk, crossed);
    }
    QVERIFY(std::is_sorted(shown.begin(), shown.end(), std::greater<>()));
    QCOMPARE(shown.first().first, whole.findings.first().levels.risk);
    for (const RedLine &line : whole.redLines) { // none of the worst that are crossed is left out for another
        if (whole.finding(line.practice)->levels.risk > shown.last().first)
            QVERIFY(std::any_of(table->rows.begin(), table->rows.end(), [&](const Row &row) {
                return textOf(row.cells.at(1)) == m_catalog->practice(line.practice)->question.en;
            }));
    }
}

void tst_Order::aFindingKeepsItsNumber()
{
    report::Input given = input(u"mixed"_s);
    const auto numbers = [&](report::Kind kind) {
        given.kind = kind;
        given.parts = report::partsOf(kind);
        const Document document = report::compose(given, {Language::En}, *m_words);
        QStringList found;
        if (const Table *table = captioned(document, say("report.summary.gravest"))) {
            for (const Row &row : table->rows)
                found << textOf(row.cells.first());
        }
        return found;
    };
    const QStringList gap = numbers(report::Kind::Gap);
    QCOMPARE(gap.size(), 5);
    QCOMPARE(numbers(report::Kind::Summary), gap);
}

void tst_Order::applicableLawIsThatOfTheStatement()
{
    report::Input given = input(u"sample"_s);
    const QList<QStringList> law = firstColumns(report::compose(given, {Language::En}, *m_words), u"applicable-law"_s);
    QCOMPARE(law.size(), 2);
    given.kind = report::Kind::Soa;
    given.parts = report::partsOf(given.kind);
    const Document statement = report::compose(given, {Language::En}, *m_words);
    const QStringList asked = firstColumns(statement, u"soa"_s).first();
    const QStringList outside = firstColumns(statement, u"outside"_s).first();
    for (const QString &source : law.first())
        QVERIFY2(asked.contains(source) && !outside.contains(source), qPrintable(source));
    for (const QString &source : law.last())
        QVERIFY2(outside.contains(source), qPrintable(source));
}

void tst_Order::draftsAndCasesAreNoLaw()
{
    const report::Input given = input(u"full"_s);
    const Document document = report::compose(given, {Language::En}, *m_words);
    int drafts = 0;
    int cases = 0;
    for (const Source &source : m_catalog->sources) {
        const Row *row = rowAt(document, u"source."_s + source.id);
        if (!row)
            continue;
        const QString force = textOf(row->cells.at(1));
        if (source.kind == Kind::Case) {
            ++cases;
            QCOMPARE(force, say("kind.case") + u'\n' + say("report.status.case"));
            QVERIFY(!textOf(row->cells.at(2)).contains(say("status.in-force")));
        } else if (source.statusOn(given.assessment.asOf) == Status::Draft) {
            ++drafts;
            QVERIFY2(force.startsWith(say("report.force.draft")), qPrintable(source.id));
        }
    }
    QVERIFY(drafts > 0);
    QVERIFY(cases > 0);
}

void tst_Order::aReplacedDraftNeverBound()
{
    const Document document = composed(u"sample"_s, {Language::Zh});
    int replaced = 0;
    for (const Block &block : document.blocks) {
        const auto *table = std::get_if<Table>(&block);
        const bool tells = table && !table->head.isEmpty() && table->head.first().cells.size() > 1 &&
                           textOf(table->head.first().cells.at(1)) == m_words->text(Language::Zh, "report.force");
        for (const Row &row : tells ? table->rows : QList<Row>()) {
            if (!textOf(row.cells.first()).startsWith(u"《数据安全法（草案"_s))
                continue;
            ++replaced;
            QCOMPARE(textOf(row.cells.at(1)), m_words->text(Language::Zh, "report.force.draft"));
        }
    }
    QVERIFY(replaced > 0);
}

void tst_Order::stillInUseIsNothingToCancel_data()
{
    QTest::addColumn<QVariant>("stopped");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("in use") << QVariant(false) << u"going"_s;
    QTest::newRow("stopped") << QVariant(true) << u"running"_s;
    QTest::newRow("nobody knows") << QVariant() << u"assumed"_s;
}

void tst_Order::stillInUseIsNothingToCancel()
{
    QFETCH(const QVariant, stopped);
    QFETCH(const QString, outcome);
    report::Input given = input(u"mixed"_s);
    if (stopped.isValid())
        given.assessment.activities.first().profile.insert(u"stopped"_s, stopped.toBool());
    given.evaluation = evaluate(*m_catalog, given.assessment, given.assessment.asOf);
    given.kind = report::Kind::FilingEnd;
    given.parts = report::partsOf(given.kind);
    const Document document = report::compose(given, {Language::Zh}, *m_words);
    const auto *note = firstAfter<Note>(document, headingAt(document, u"filing-trigger"_s));
    QVERIFY(note);
    QCOMPARE(note->title.text(), m_words->text(Language::Zh, u"report.filing.verdict.end."_s + outcome));
}

void tst_Order::aRemedyAsTitleIsSaidInTheReportsLanguage()
{
    report::Input given = input(u"mixed"_s);
    const Practice &practice = *m_catalog->practice(given.evaluation.combined.findings.first().practice);
    Action action;
    action.id = u"m1"_s;
    action.title = practice.remedy.zh;
    action.practices = {practice.id};
    given.assessment.actions = {action};
    const QString mark = say("report.original-chinese");
    QVERIFY(!allText(report::compose(given, {Language::En}, *m_words)).contains(practice.remedy.zh));
    given.assessment.actions.first().title = u"另行安排"_s; // a person's own words stay theirs
    QVERIFY(allText(report::compose(given, {Language::En}, *m_words)).contains(u"另行安排"_s + mark));
}

void tst_Order::numbersHaveEnglishForms()
{
    QCOMPARE(report::documentNumber(u"国家互联网信息办公室令第16号"_s).en, u"CAC Order No. 16"_s);
    QCOMPARE(report::documentNumber(u"国务院令第799号"_s).en, u"State Council Order No. 799"_s);
    QCOMPARE(report::documentNumber(u"中华人民共和国主席令第九十一号"_s).en, u"Presidential Order No. 91"_s);
    QCOMPARE(report::documentNumber(u"国家互联网信息办公室 公安部令第19号"_s).en, u"CAC and MPS Order No. 19"_s);
    QCOMPARE(report::documentNumber(u"国家互联网信息办公室等四部门令第9号"_s).en, u"CAC and others Order No. 9"_s);
    QCOMPARE(report::documentNumber(u"法释〔2021〕15号"_s).en, u"Fa Shi [2021] No. 15"_s);
    QCOMPARE(report::documentNumber(u"征求意见稿，无文号"_s).en, u"draft for comment, no number"_s);
    QCOMPARE(report::documentNumber(u"某部令第3号"_s).en, u"某部令第3号"_s); // a body that nobody named in English
    for (const Source &source : m_catalog->sources) {
        const QString english = report::documentNumber(source.number).en;
        QVERIFY2(report::writtenIn(english) == Language::En, qPrintable(source.id + u": "_s + source.number));
    }
}

QTEST_GUILESS_MAIN(tst_Order)
#include "tst_order.moc"
