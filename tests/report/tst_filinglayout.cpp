// How the filing material is laid out: whose an answer is, what its tables and headings are called.
#include "composing.h"

#include "core/report/audience.h"

using namespace shihe;
using namespace shihe::document;
using namespace Qt::StringLiterals;

class tst_FilingLayout final : public QObject, private test::Composing
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { load(); }
    void anAnswerNamesItsActivity();
    void whatIsTheSameInAllIsSaidOnce();
    void aSecondTableIsCaptioned();
    void headingsThatAskAreQuestions();
    void aContradictionOfNumbersIsNamed();
    void whatIsWantedOfAllCannotBeRuledOut();

private:
    /// The answers of @p practice, by the question of their row.
    [[nodiscard]] static const Row *rowOf(const Document &document, const Practice &practice);
    /// Of two activities that both answer yes to @p practice.
    [[nodiscard]] report::Input bothYes(const Practice &practice) const;
    /// Each paragraph in the leading language.
    [[nodiscard]] static QStringList linesOf(const Cell &cell);
};

const Row *tst_FilingLayout::rowOf(const Document &document, const Practice &practice)
{
    for (const Block &block : document.blocks) {
        const auto *table = std::get_if<Table>(&block);
        for (qsizetype i = 0; table && table->columns.size() == 3 && i < table->rows.size(); ++i) {
            const Row &row = table->rows.at(i);
            if (row.cells.size() == 3 && textOf(row.cells.first()) == practice.question.zh)
                return &row;
        }
    }
    return nullptr;
}

report::Input tst_FilingLayout::bothYes(const Practice &practice) const
{
    report::Input given = inputOf(report::Kind::Filing, u"several"_s);
    for (Activity &activity : given.assessment.activities) {
        Answer &answer = activity.answers[practice.id];
        answer = {};
        answer.value = AnswerValue::Yes;
    }
    return given;
}

QStringList tst_FilingLayout::linesOf(const Cell &cell)
{
    QStringList said;
    for (const Prose &prose : cell.text)
        said << prose.phrases.first().text();
    return said;
}

/// As among all answers of the gap report: the answer first, whose it is behind it; above a note on a line of its own.
void tst_FilingLayout::anAnswerNamesItsActivity()
{
    const Practice &practice = *m_catalog->practice(u"security.encryption"_s);
    report::Input given = bothYes(practice);
    Activity &gate = given.assessment.activities.first();
    gate.answers[practice.id].note = u"磁盘整盘加密"_s;
    gate.answers[practice.id].evidence = {u"配置截图"_s};
    evaluateAgain(given);
    const Document document = composed(given);
    const Row *row = rowOf(document, practice);
    QVERIFY(row);
    const QString yes = m_words->text(Language::Zh, u"answer.yes"_s);
    QCOMPARE(linesOf(row->cells.at(1)), (QStringList{yes + u"（入园闸机）"_s, yes + u"（手机应用）"_s}));
    const QStringList note = linesOf(row->cells.at(2));
    QCOMPARE(note.size(), 3);
    QCOMPARE(note.first(), u"入园闸机"_s);
    QVERIFY(note.at(1).contains(u"磁盘整盘加密"_s));
    QVERIFY(note.at(2).contains(u"配置截图"_s));
}

void tst_FilingLayout::whatIsTheSameInAllIsSaidOnce()
{
    const Practice &practice = *m_catalog->practice(u"security.encryption"_s);
    report::Input given = bothYes(practice);
    evaluateAgain(given);
    const Document document = composed(given);
    const Row *row = rowOf(document, practice);
    QVERIFY(row);
    QCOMPARE(linesOf(row->cells.at(1)), QStringList{m_words->text(Language::Zh, u"answer.yes"_s)});
    QVERIFY(row->cells.at(2).text.isEmpty());
    QVERIFY(allText(document).contains(m_words->text(Language::Zh, u"report.answers.of-all"_s)));
}

/// So that what goes on overleaf says what it is.
void tst_FilingLayout::aSecondTableIsCaptioned()
{
    int second = 0;
    for (const report::Kind kind : {report::Kind::Filing, report::Kind::FilingChange, report::Kind::FilingEnd}) {
        const Document document = composed(inputOf(kind, u"mixed"_s));
        bool above = false;
        for (const Block &block : document.blocks) {
            if (std::holds_alternative<Heading>(block))
                above = false;
            const auto *table = std::get_if<Table>(&block);
            if (table && above)
                QVERIFY2(!table->caption.isEmpty(), qPrintable(textOf(table->rows.first().cells.first())));
            second += table && above ? 1 : 0;
            above = above || table;
        }
    }
    QVERIFY(second >= 5);
}

void tst_FilingLayout::headingsThatAskAreQuestions()
{
    for (const report::Kind kind : {report::Kind::Filing, report::Kind::FilingChange, report::Kind::FilingEnd}) {
        const Document document = composed(inputOf(kind, u"mixed"_s), {Language::En});
        const auto &heading =
            std::get<Heading>(document.blocks.at(static_cast<std::size_t>(headingAt(document, u"filing-trigger"_s))));
        QVERIFY2(heading.text.text().endsWith(u'?'), qPrintable(heading.text.text()));
    }
}

/// Art. 15 lists the impact assessment: that it does not apply can't stand.
void tst_FilingLayout::whatIsWantedOfAllCannotBeRuledOut()
{
    report::Input given = inputOf(report::Kind::Filing, u"full"_s);
    const QString todo = m_words->text(Language::Zh, u"report.filing.todo.always"_s);
    QVERIFY(!allText(composed(given)).contains(todo));
    for (const char *id : {"impact-assessment.before", "minors.dedicated-rules"})
        given.assessment.activities.first().answers[QString::fromLatin1(id)] = {.value = AnswerValue::NotApplicable,
                                                                                .reason = u"不涉及"_s};
    evaluateAgain(given);
    QCOMPARE(allText(composed(given)).count(todo), 1); // dedicated rules may well not be needed
}

/// The impact assessment tells of 120,000 persons, the profile of none or fewer than call for a filing.
void tst_FilingLayout::aContradictionOfNumbersIsNamed()
{
    report::Input given = inputOf(report::Kind::Filing, u"mixed"_s);
    const QString title = m_words->text(Language::Zh, u"report.filing.conflict"_s);
    DataFlow flow;
    flow.texts[DataField::Persons] = u"年卡持有人，约12万人"_s;
    given.assessment.impact.activities[u"gate"_s].flows = {flow};
    Profile &profile = given.assessment.activities.first().profile;
    const auto told = [&](const std::optional<qint64> &stored) {
        profile.remove(u"persons_stored"_s);
        if (stored)
            profile.insert(u"persons_stored"_s, *stored);
        evaluateAgain(given);
        return allText(composed(report::redacted(given, report::Audience::Client)));
    };
    QVERIFY(!told(620'000).contains(title));
    const QString unknown = told(std::nullopt);
    QVERIFY(unknown.contains(title) && unknown.contains(u"年卡持有人，约12万人"_s));
    QVERIFY(told(80'000).contains(u"画像填写的存储人数是80,000人"_s));
    given.kind = report::Kind::Pia; // where the number was written
    QVERIFY(told(80'000).contains(u"画像填写的存储人数是80,000人"_s));
    given.kind = report::Kind::Filing;
    given.assessment.impact.activities.clear();
    QVERIFY(!told(80'000).contains(title));
}

QTEST_GUILESS_MAIN(tst_FilingLayout)
#include "tst_filinglayout.moc"
