#include "core/catalog/citing.h"
#include "core/exchange/rows.h"
#include "core/scoring/plan.h"

namespace shihe::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int Narrow = 12;
constexpr int Middle = 18;
constexpr int Wide = 48;

Hundredths hundredths(const Fraction &fraction)
{
    return {fraction.num * 100 / fraction.den}; // rounded down, as everywhere
}

Cell dayCell(const std::optional<QDate> &day)
{
    return day ? Cell(*day) : Cell();
}

class Book
{
public:
    Book(const PlanInput &input, const QList<Language> &languages, const Words &words)
        : m_input(input)
        , m_words(words)
        , m_say(words, languages)
        , m_today(dayInChina(input.made))
    {
    }

    [[nodiscard]] Workbook make() const
    {
        Workbook book;
        book.title = m_say.say(m_input.assessment.organisation.name) + u" · "_s + m_say.say(m_input.assessment.title);
        book.made = m_input.made;
        book.sheets = {planSheet(), findingsSheet()};
        return book;
    }

private:
    [[nodiscard]] Column column(const char *key, int width) const { return {m_say.say(QLatin1String(key)), width}; }

    /// One column for each language, headed in it: long texts of two languages don't share a cell.
    void addTexts(Sheet &sheet, const char *key) const
    {
        for (const Language language : m_say.languages())
            sheet.columns.append({m_say.in(language, QLatin1String(key)), Wide});
    }

    [[nodiscard]] Sheet planSheet() const
    {
        Sheet sheet;
        sheet.name = m_say.say(QLatin1String(QT_TRANSLATE_NOOP("words", "exchange.sheet.plan")));
        sheet.columns = {column(QT_TRANSLATE_NOOP("words", "exchange.number"), 6),
                         column("report.plan.action", Wide),
                         column("report.status", Narrow),
                         column("report.plan.owner", Middle),
                         column("report.plan.due", Narrow),
                         column("report.plan.overdue", Narrow),
                         column(QT_TRANSLATE_NOOP("words", "exchange.hours"), Narrow),
                         column(QT_TRANSLATE_NOOP("words", "exchange.gain"), Narrow),
                         column(QT_TRANSLATE_NOOP("words", "exchange.after"), Narrow)};
        addTexts(sheet, QT_TRANSLATE_NOOP("words", "exchange.repairs"));
        sheet.columns.append(column(QT_TRANSLATE_NOOP("words", "exchange.practices"), Middle));
        sheet.columns.append(column(QT_TRANSLATE_NOOP("words", "exchange.note"), Wide));
        const QList<PlanStep> steps = plan(m_input.assessment, m_input.combined);
        for (const Action &action : inOrder(m_input)) {
            const auto place = sheet.rows.size();
            const bool planned = place < steps.size(); // the pending ones stand first
            QList<Cell> row{qint64{place + 1},
                            action.title,
                            m_say.say(u"report.plan.status."_s + word(action.status)),
                            action.owner,
                            dayCell(action.due),
                            isOverdue(action, m_today) ? Cell(m_say.say(u"report.plan.overdue"_s)) : Cell(),
                            action.effortHours > 0 ? Cell(qint64{action.effortHours}) : Cell(),
                            planned ? Cell(hundredths(steps.at(place).gain)) : Cell(),
                            planned ? Cell(hundredths(steps.at(place).after)) : Cell()};
            for (const Language language : m_say.languages())
                row.append(questions(action.practices, language));
            row.append(action.practices.join(u'\n'));
            row.append(action.note);
            sheet.rows.append(row);
        }
        return sheet;
    }

    [[nodiscard]] QString questions(const QStringList &practices, Language language) const
    {
        QStringList texts;
        for (const QString &id : practices) {
            if (const Practice *practice = m_input.catalog->practice(id))
                texts.append(practice->question.in(language));
        }
        return texts.join(u'\n');
    }

    [[nodiscard]] Sheet findingsSheet() const
    {
        Sheet sheet;
        sheet.name = m_say.say(QLatin1String(QT_TRANSLATE_NOOP("words", "exchange.sheet.findings")));
        sheet.columns = {column(QT_TRANSLATE_NOOP("words", "exchange.number"), 6)};
        addTexts(sheet, QT_TRANSLATE_NOOP("words", "exchange.finding"));
        sheet.columns += {column(QT_TRANSLATE_NOOP("words", "exchange.topic"), Middle),
                          column(QT_TRANSLATE_NOOP("words", "exchange.answer"), Narrow),
                          column(QT_TRANSLATE_NOOP("words", "exchange.duty"), Middle),
                          column(QT_TRANSLATE_NOOP("words", "exchange.priority"), Narrow),
                          column(QT_TRANSLATE_NOOP("words", "exchange.impact"), Narrow),
                          column(QT_TRANSLATE_NOOP("words", "exchange.likelihood"), Narrow),
                          column(QT_TRANSLATE_NOOP("words", "exchange.computed"), Middle),
                          column(QT_TRANSLATE_NOOP("words", "exchange.override-reason"), Middle),
                          column(QT_TRANSLATE_NOOP("words", "exchange.clauses"), 36),
                          column(QT_TRANSLATE_NOOP("words", "exchange.activity"), Middle),
                          column("report.plan.responsible", Middle),
                          column("report.plan.due", Narrow),
                          column(QT_TRANSLATE_NOOP("words", "exchange.gain"), Narrow),
                          column(QT_TRANSLATE_NOOP("words", "exchange.actions"), Wide)};
        addTexts(sheet, "report.remedy");
        sheet.columns += {column(QT_TRANSLATE_NOOP("words", "exchange.note"), Wide),
                          column(QT_TRANSLATE_NOOP("words", "exchange.basis"), Narrow),
                          column(QT_TRANSLATE_NOOP("words", "exchange.informant"), Middle),
                          column(QT_TRANSLATE_NOOP("words", "exchange.evidence"), Narrow),
                          column(QT_TRANSLATE_NOOP("words", "exchange.practices"), Middle)};
        for (const Finding &finding : m_input.combined.findings)
            addFinding(sheet, finding, finding.binding ? u"finding.binding"_s : u"finding.conformity"_s);
        for (const Finding &finding : m_input.combined.anticipated)
            addFinding(sheet, finding, u"report.finding.not-yet"_s);
        return sheet;
    }

    void addFinding(Sheet &sheet, const Finding &finding, const QString &duty) const
    {
        const Practice &practice = *m_input.catalog->practice(finding.practice);
        const Answer answer = answerOf(finding);
        const Charge charge = chargeOf(m_input.assessment, finding);
        QList<Cell> row{qint64{sheet.rows.size() + 1}};
        for (const Language language : m_say.languages())
            row.append(practice.question.in(language));
        row += {m_say.say(topicName(m_words, practice.topic)),
                m_say.say(u"answer."_s + (finding.answer ? word(*finding.answer) : u"none"_s)),
                m_say.say(duty),
                m_say.say(u"priority."_s + impactWord(finding.levels.risk)),
                m_say.say(u"impact."_s + impactWord(finding.levels.impact)),
                m_say.say(u"likelihood."_s + likelihoodWord(finding.levels.likelihood)),
                m_say.say(u"priority."_s + impactWord(finding.computed.risk)),
                finding.risk ? finding.risk->reason : QString(),
                clauses(finding),
                activityName(finding),
                charge.responsible,
                dayCell(charge.due),
                hundredths(finding.gain),
                actions(finding)};
        for (const Language language : m_say.languages())
            row.append(practice.remedy.in(language));
        row += {answer.note, answer.basis ? m_say.say(u"basis."_s + word(*answer.basis)) : QString(), answer.informant,
                qint64{answer.evidence.size()}, practice.id};
        sheet.rows.append(row);
    }

    [[nodiscard]] Answer answerOf(const Finding &finding) const
    {
        for (const Activity &activity : m_input.assessment.activities) {
            if (activity.id == finding.activity)
                return answersOf(m_input.assessment.organisation, activity).value(finding.practice);
        }
        return m_input.assessment.organisation.answers.value(finding.practice);
    }

    [[nodiscard]] QString clauses(const Finding &finding) const
    {
        QStringList names;
        const QList<ClauseRef> binding = bindingClauses(*m_input.catalog, finding.clauses, m_input.assessment);
        for (const CitedSource &cited : citedBySource(*m_input.catalog, binding))
            names.append(m_say.say(citeText(cited)));
        return names.join(u'\n');
    }

    /// Where the worst answer comes from, if there are several.
    [[nodiscard]] QString activityName(const Finding &finding) const
    {
        if (m_input.assessment.activities.size() < 2)
            return {};
        for (const Activity &activity : m_input.assessment.activities) {
            if (activity.id == finding.activity)
                return m_say.say(activity.title);
        }
        return {};
    }

    [[nodiscard]] QString actions(const Finding &finding) const
    {
        QStringList titles;
        for (const Action &action : actionsOf(m_input.assessment, finding.practice))
            titles.append(action.title);
        return titles.join(u'\n');
    }

    const PlanInput &m_input;
    const Words &m_words;
    Speaker m_say;
    QDate m_today;
};

} // namespace

Workbook planWorkbook(const PlanInput &input, const QList<Language> &languages, const Words &words)
{
    return Book(input, languages, words).make();
}

} // namespace shihe::exchange
