// What leaves the program: the calendar line by line against RFC 5545, the workbook as another program reads it.
#include "core/catalog/compiled.h"
#include "core/exchange/exchange.h"
#include "core/scoring/plan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::exchange;

namespace {

const QDateTime Made(QDate(2026, 11, 22), QTime(2, 3, 4), Qt::UTC);

QList<QByteArray> unfolded(QByteArray ics)
{
    ics.replace("\r\n ", "");
    QList<QByteArray> lines = ics.split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    lines.removeAll(QByteArray());
    return lines;
}

/// The values of @p name, one for each component of @p kind.
QList<QByteArray> values(const QByteArray &ics, const QByteArray &name)
{
    QList<QByteArray> found;
    for (const QByteArray &line : unfolded(ics)) {
        if (line.startsWith(name + ':') || line.startsWith(name + ';'))
            found.append(line.mid(line.indexOf(':') + 1));
    }
    return found;
}

} // namespace

class tst_Exchange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLineIsAsTheRfcWantsIt_data();
    void everyLineIsAsTheRfcWantsIt();
    void eventsArePendingAndDated();
    void tasksCarryTheirState();
    void uidsStay();
    void awkwardTextsComeThrough();
    void theWorkbookReadsBack_data();
    void theWorkbookReadsBack();
    void nothingBecomesAFormula();
    void csvReadsBackCellByCell();
    void csvNeedsNoGuessing();
    void remarksStayInside();
    void sameInputSameBytes();

private:
    [[nodiscard]] PlanInput input() const;
    [[nodiscard]] QJsonArray read(const QByteArray &xlsx);
    [[nodiscard]] QJsonObject cell(const QJsonArray &sheets, int sheet, int row, const QString &column) const;

    std::shared_ptr<const Catalog> m_catalog;
    std::optional<Words> m_words;
    Assessment m_assessment;
    QStringList m_short; ///< practices that fall short
    QTemporaryDir m_folder;
};

void tst_Exchange::initTestCase()
{
    auto catalog = builtIn();
    QVERIFY(catalog);
    m_catalog = std::make_shared<const Catalog>(std::move(*catalog));
    auto words = Words::load(u":/i18n"_s);
    QVERIFY(words);
    m_words.emplace(std::move(*words));

    m_assessment.id = u"a1"_s;
    m_assessment.title = {u"门禁评估"_s, u"Gate"_s};
    m_assessment.asOf = QDate(2026, 11, 22);
    m_assessment.organisation.name = {u"云栖公司"_s, u"Yunqi"_s};
    Activity gate;
    gate.id = u"gate"_s;
    gate.title = {u"门禁"_s, u"Gate"_s};
    m_assessment.activities = {gate};
    const Evaluation empty = evaluate(*m_catalog, m_assessment, m_assessment.asOf).combined;
    for (const Finding &finding : empty.findings) {
        if (m_catalog->practice(finding.practice)->scope == Scope::Activity && m_short.size() < 3)
            m_short.append(finding.practice);
    }
    Answer no;
    no.value = AnswerValue::No;
    no.note = u"=1+1，看门人说的"_s;
    no.remark = u"SECRET-REMARK"_s;
    no.responsible = u"王芳"_s;
    no.due = QDate(2027, 3, 1);
    no.basis = Basis::Observed;
    no.risk = RiskOverride{.impact = 0, .likelihood = 0, .reason = u"@只有两人"_s};
    m_assessment.activities[0].answers[m_short.at(0)] = no;
    m_assessment.actions = {
        {.id = u"id-cards"_s,
         .title = u"=HYPERLINK(\"x\")；换成刷卡, then; tell\\all"_s,
         .practices = {m_short.at(0), m_short.at(1)},
         .owner = u"李四"_s,
         .due = QDate(2027, 1, 15),
         .effortHours = 20,
         .status = ActionStatus::InProgress,
         .note = u"第一行\n第二行"_s},
        {.id = u"id-undated"_s, .title = u"培训"_s},
        {.id = u"id-done"_s, .title = u"公告"_s, .due = QDate(2026, 1, 1), .status = ActionStatus::Done},
        {.id = u"id-dropped"_s, .title = u"不做了"_s, .due = QDate(2026, 1, 1), .status = ActionStatus::Dropped},
        {.id = u"id-late"_s, .title = u"晚了"_s, .due = QDate(2026, 11, 21)}};
}

PlanInput tst_Exchange::input() const
{
    return {m_catalog, m_assessment, evaluate(*m_catalog, m_assessment, m_assessment.asOf).combined, Made};
}

QJsonArray tst_Exchange::read(const QByteArray &xlsx)
{
    QFile file(m_folder.filePath(u"book.xlsx"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(xlsx) != xlsx.size())
        return {};
    file.close();
    QProcess python;
    python.start(u"python3"_s, {u"" SHIHE_SOURCE_DIR "/tests/exchange/readxlsx.py"_s, file.fileName()});
    if (!python.waitForFinished(60'000) || python.exitCode() != 0) {
        qWarning("%s", python.readAllStandardError().constData());
        return {};
    }
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object().value(u"sheets"_s).toArray();
}

QJsonObject tst_Exchange::cell(const QJsonArray &sheets, int sheet, int row, const QString &column) const
{
    const QJsonArray rows = sheets.at(sheet).toObject().value(u"rows"_s).toArray();
    const QJsonArray head = rows.at(0).toArray();
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head.at(i).toObject().value(u"value"_s) == column)
            return rows.at(row).toArray().at(i).toObject();
    }
    qWarning("no column %s", qPrintable(column));
    return {};
}

void tst_Exchange::everyLineIsAsTheRfcWantsIt_data()
{
    QTest::addColumn<CalendarKind>("kind");
    QTest::addColumn<Language>("language");
    QTest::newRow("events zh") << CalendarKind::Events << Language::Zh;
    QTest::newRow("tasks zh") << CalendarKind::Tasks << Language::Zh;
    QTest::newRow("events en") << CalendarKind::Events << Language::En;
    QTest::newRow("tasks en") << CalendarKind::Tasks << Language::En;
}

void tst_Exchange::everyLineIsAsTheRfcWantsIt()
{
    QFETCH(CalendarKind, kind);
    QFETCH(Language, language);
    const QByteArray ics = toIcs(input(), kind, language, *m_words);
    QVERIFY(ics.endsWith("\r\n"));
    QCOMPARE(ics.count('\n'), ics.count("\r\n"));
    QCOMPARE(ics.count('\r'), ics.count("\r\n"));
    bool folded = false;
    for (const QByteArray &line : ics.chopped(2).split('\n')) {
        const QByteArray bare = line.endsWith('\r') ? line.chopped(1) : line;
        QVERIFY2(bare.size() <= 75, bare.constData());
        QVERIFY(!bare.isEmpty());
        QVERIFY2(QString::fromUtf8(bare).toUtf8() == bare && !QString::fromUtf8(bare).contains(QChar(0xfffd)),
                 "a character is cut in two");
        folded = folded || bare.startsWith(' ');
    }
    QVERIFY(folded);
    static const QRegularExpression property(u"^[A-Z][A-Z-]*(;[A-Z]+=[A-Z]+)*:.*$"_s);
    QList<QByteArray> open;
    for (const QByteArray &line : unfolded(ics)) {
        QVERIFY2(property.match(QString::fromUtf8(line)).hasMatch(), line.constData());
        if (line.startsWith("BEGIN:"))
            open.append(line.mid(6));
        if (line.startsWith("END:"))
            QCOMPARE(open.takeLast(), line.mid(4));
    }
    QVERIFY(open.isEmpty());
    const qsizetype components = values(ics, "UID").size();
    QVERIFY(components > 0);
    QCOMPARE(values(ics, "DTSTAMP"), QList<QByteArray>(components, "20261122T020304Z"));
    QCOMPARE(values(ics, "SUMMARY").size(), components);
    QCOMPARE(values(ics, "VERSION"), QList<QByteArray>{"2.0"});
    QCOMPARE(values(ics, "PRODID").size(), 1);
    QCOMPARE(values(ics, "X-WR-TIMEZONE"), QList<QByteArray>{"Asia/Shanghai"});
    const QList<QByteArray> uids = values(ics, "UID");
    QCOMPARE(QSet<QByteArray>(uids.begin(), uids.end()).size(), uids.size());
}

void tst_Exchange::eventsArePendingAndDated()
{
    const QByteArray ics = toIcs(input(), CalendarKind::Events, Language::Zh, *m_words);
    QVERIFY(!ics.contains("VTODO"));
    QList<QByteArray> uids = values(ics, "UID");
    QCOMPARE(uids.size(), 3);
    QVERIFY(uids.contains("id-cards.action@shihe"));
    QVERIFY(uids.contains("id-late.action@shihe"));
    QVERIFY(uids.contains("a1.gate." + m_short.at(0).toUtf8() + ".answer@shihe"));
    const qsizetype cards = uids.indexOf("id-cards.action@shihe");
    QCOMPARE(values(ics, "DTSTART").at(cards), "20270115");
    QCOMPARE(values(ics, "DTEND").at(cards), "20270116");
    QVERIFY(ics.contains("DTSTART;VALUE=DATE:20270115\r\n"));
    QVERIFY(ics.contains("DTSTART;VALUE=DATE:20270301\r\n")); // of the answer
}

void tst_Exchange::tasksCarryTheirState()
{
    const QByteArray ics = toIcs(input(), CalendarKind::Tasks, Language::En, *m_words);
    QVERIFY(!ics.contains("VEVENT"));
    QCOMPARE(values(ics, "UID").size(), 5); // what was dropped is not among them
    const QList<QByteArray> states = values(ics, "STATUS");
    QCOMPARE(states.count("IN-PROCESS"), 1);
    QCOMPARE(states.count("COMPLETED"), 1);
    QCOMPARE(states.count("NEEDS-ACTION"), 3);
    QCOMPARE(values(ics, "DUE").size(), 4);
    // RFC 5545: a task with DUE and DTSTART wants the same type for both; there is no DTSTART.
    QVERIFY(values(ics, "DTSTART").isEmpty());
}

void tst_Exchange::uidsStay()
{
    const QByteArray before = toIcs(input(), CalendarKind::Tasks, Language::Zh, *m_words);
    PlanInput changed = input();
    changed.assessment.actions[0].title = u"换个名字"_s;
    changed.assessment.actions[0].due = QDate(2028, 1, 1);
    changed.made = Made.addDays(30);
    const QByteArray after = toIcs(changed, CalendarKind::Tasks, Language::En, *m_words);
    QCOMPARE(values(after, "UID"), values(before, "UID"));
}

void tst_Exchange::awkwardTextsComeThrough()
{
    const QByteArray ics = toIcs(input(), CalendarKind::Events, Language::Zh, *m_words);
    const qsizetype cards = values(ics, "UID").indexOf("id-cards.action@shihe");
    QCOMPARE(QString::fromUtf8(values(ics, "SUMMARY").at(cards)),
             u"=HYPERLINK(\"x\")；换成刷卡\\, then\\; tell\\\\all"_s);
    QVERIFY(QString::fromUtf8(values(ics, "DESCRIPTION").at(cards)).contains(u"第一行\\n第二行"_s));
}

void tst_Exchange::theWorkbookReadsBack_data()
{
    QTest::addColumn<QList<Language>>("languages");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("running");
    QTest::addColumn<QString>("effort");
    QTest::newRow("zh") << QList<Language>{Language::Zh} << u"整改项"_s << u"期限"_s << u"状态"_s << u"进行中"_s
                        << u"工作量（小时）"_s;
    QTest::newRow("en") << QList<Language>{Language::En} << u"Action"_s << u"Due"_s << u"Status"_s << u"In progress"_s
                        << u"Effort (hours)"_s;
    QTest::newRow("both") << QList<Language>{Language::Zh, Language::En} << u"整改项 / Action"_s << u"期限 / Due"_s
                          << u"状态 / Status"_s << u"进行中 / In progress"_s << u"工作量（小时） / Effort (hours)"_s;
}

void tst_Exchange::theWorkbookReadsBack()
{
    QFETCH(QList<Language>, languages);
    QFETCH(QString, action);
    QFETCH(QString, due);
    QFETCH(QString, status);
    QFETCH(QString, running);
    QFETCH(QString, effort);
    const PlanInput given = input();
    const auto xlsx = toXlsx(planWorkbook(given, languages, *m_words));
    QVERIFY(xlsx);
    const QJsonArray sheets = read(*xlsx);
    QCOMPARE(sheets.size(), 2);
    for (const QJsonValue &sheet : sheets) {
        QCOMPARE(sheet[u"frozen"_s].toString(), u"A2"_s);
        QVERIFY(sheet[u"filter"_s].toString().startsWith(u"A1:"));
        QCOMPARE(sheet[u"widths"_s].toArray().size(), sheet[u"rows"_s][0].toArray().size());
        const QJsonArray rows = sheet[u"rows"_s].toArray();
        for (const QJsonValue &row : rows)
            QCOMPARE(row.toArray().size(), rows.at(0).toArray().size());
    }
    const QJsonArray rows = sheets.at(0)[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 1 + m_assessment.actions.size());
    const QList<PlanStep> steps = plan(given.assessment, given.combined);
    int row = 0;
    for (int i = 0; i < steps.size(); ++i) {
        if (steps.at(i).action == u"id-cards")
            row = i + 1;
    }
    QVERIFY(row > 0);
    QCOMPARE(cell(sheets, 0, row, action)[u"value"_s].toString(), m_assessment.actions.at(0).title);
    QCOMPARE(cell(sheets, 0, row, status)[u"value"_s].toString(), running);
    const QJsonObject day = cell(sheets, 0, row, due);
    QCOMPARE(day[u"type"_s].toString(), u"number"_s);
    QCOMPARE(day[u"value"_s].toString(), u"46402"_s); // 2027-01-15, counted by hand from 2026-01-01 = 46023
    QCOMPARE(day[u"format"_s].toString(), u"yyyy\\-mm\\-dd"_s);
    QCOMPARE(cell(sheets, 0, row, effort)[u"type"_s].toString(), u"number"_s);
    QCOMPARE(cell(sheets, 0, row, effort)[u"value"_s].toString(), u"20"_s);
    // The findings: all of them, each text in full.
    const QJsonArray findings = sheets.at(1)[u"rows"_s].toArray();
    QCOMPARE(findings.size(), 1 + given.combined.findings.size() + given.combined.anticipated.size());
    const QString question = m_words->text(languages.constFirst(), "exchange.finding");
    for (int i = 0; i < given.combined.findings.size(); ++i) {
        QCOMPARE(cell(sheets, 1, i + 1, question)[u"value"_s].toString(),
                 m_catalog->practice(given.combined.findings.at(i).practice)->question.in(languages.constFirst()));
    }
}

void tst_Exchange::csvReadsBackCellByCell()
{
    // As python's own reader has it, which knows neither our quoting nor our types.
    const Workbook book = planWorkbook(input(), {Language::Zh, Language::En}, *m_words);
    for (const Sheet &sheet : book.sheets) {
        const QString path = m_folder.filePath(u"sheet.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toCsv(sheet));
        file.close();
        QProcess reader;
        reader.start(u"python3"_s, {u"-c"_s,
                                    u"import csv,json,sys; print(json.dumps(list(csv.reader("
                                    "open(sys.argv[1], encoding='utf-8-sig', newline=''), strict=True))))"_s,
                                    path});
        QVERIFY(reader.waitForFinished());
        QCOMPARE(reader.exitCode(), 0);
        const QJsonArray rows = QJsonDocument::fromJson(reader.readAllStandardOutput()).array();
        QCOMPARE(rows.size(), sheet.rows.size() + 1);
        for (const QJsonValue &row : rows)
            QCOMPARE(row.toArray().size(), sheet.columns.size());
        for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
            for (qsizetype column = 0; column < sheet.columns.size(); ++column) {
                const QString read = rows[row + 1][column].toString();
                const Cell &cell = sheet.rows.at(row).at(column);
                if (const auto *text = std::get_if<QString>(&cell))
                    QCOMPARE(read.startsWith(u'\'') ? read.mid(1) : read, *text);
                else if (const auto *day = std::get_if<QDate>(&cell))
                    QCOMPARE(QDate::fromString(read, Qt::ISODate), *day);
                else if (const auto *whole = std::get_if<qint64>(&cell))
                    QCOMPARE(read.toLongLong(), *whole);
            }
        }
    }
}

void tst_Exchange::csvNeedsNoGuessing()
{
    Sheet sheet{.name = u"t"_s, .columns = {{u"甲"_s}, {u"=乙"_s}}, .rows = {}};
    for (const QString &text : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r1"_s, u" =1"_s})
        sheet.rows.append({text, qint64{-7}});
    sheet.rows.append({u"a\"b,c"_s, Hundredths{-5}});
    sheet.rows.append({u"多\n行"_s, QDate(2027, 1, 15)});
    sheet.rows.append({Cell(), Hundredths{12345}});
    QCOMPARE(toCsv(sheet), QByteArray("\xEF\xBB\xBF甲,'=乙\r\n"
                                      "'=1+1,-7\r\n"
                                      "'+1,-7\r\n"
                                      "'-1,-7\r\n"
                                      "'@SUM(A1),-7\r\n"
                                      "'\t=1,-7\r\n"
                                      "\"'\r1\",-7\r\n"
                                      "' =1,-7\r\n"
                                      "\"a\"\"b,c\",-0.05\r\n"
                                      "\"多\n行\",2027-01-15\r\n"
                                      ",123.45\r\n"));
}

void tst_Exchange::nothingBecomesAFormula()
{
    Workbook book{.title = u"t"_s, .made = Made, .sheets = {}};
    const QStringList texts{u"=1+1"_s,
                            u"+1"_s,
                            u"-1"_s,
                            u"@SUM(A1)"_s,
                            u"\t=1"_s,
                            u" =1"_s,
                            u"=cmd|x"_s,
                            u"plain"_s,
                            u"_x000D_"_s,
                            u"a<b>&\"'"_s,
                            u"多\n行"_s,
                            u"\u0007\u0000bell"_s,
                            u"\U00020BB7野家"_s,
                            QString(QChar(0xd842))};
    Sheet sheet{.name = u"a[b]:c*d?e/f\\g and a name that is too long"_s, .columns = {{u"=head"_s, 10}}, .rows = {}};
    for (const QString &text : texts)
        sheet.rows.append({Cell(text)});
    sheet.rows.append({Cell(QString(40'000, u'长'))});
    sheet.rows.append({Cell(Hundredths{-5})});
    sheet.rows.append({Cell()});
    book.sheets = {sheet};
    const auto xlsx = toXlsx(book);
    QVERIFY(xlsx);
    const QJsonArray sheets = read(*xlsx); // fails where a formula stands
    QCOMPARE(sheets.size(), 1);
    QVERIFY(sheets.at(0)[u"name"_s].toString().size() <= 31);
    const QJsonArray rows = sheets.at(0)[u"rows"_s].toArray();
    for (int i = 0; i < texts.size(); ++i) {
        const QJsonValue cell = rows.at(i + 1)[0];
        QCOMPARE(cell[u"type"_s].toString(), u"text"_s);
        if (i < 11)
            QCOMPARE(cell[u"value"_s].toString(), texts.at(i));
        QCOMPARE(cell[u"quoted"_s].toBool(), i < 7);
    }
    QCOMPARE(rows.at(12)[0][u"value"_s].toString(), u"bell"_s);
    QCOMPARE(rows.at(13)[0][u"value"_s].toString(), u"\U00020BB7野家"_s);
    QCOMPARE(rows.at(14)[0][u"value"_s].toString(), QString(QChar(0xfffd)));
    QCOMPARE(rows.at(15)[0][u"value"_s].toString().size(), 32'767);
    QCOMPARE(rows.at(16)[0][u"value"_s].toString(), u"-0.05"_s);
    QCOMPARE(rows.at(17)[0][u"type"_s].toString(), u"empty"_s);
}

void tst_Exchange::remarksStayInside()
{
    const Workbook book = planWorkbook(input(), {Language::Zh, Language::En}, *m_words);
    bool note = false;
    for (const Sheet &sheet : book.sheets) {
        for (const QList<Cell> &row : sheet.rows) {
            for (const Cell &each : row) {
                const auto *text = std::get_if<QString>(&each);
                QVERIFY(!text || !text->contains(u"SECRET-REMARK"));
                note = note || (text && text->contains(u"看门人说的"));
            }
        }
    }
    QVERIFY(note); // what was written for others is there
    for (const CalendarKind kind : {CalendarKind::Events, CalendarKind::Tasks})
        QVERIFY(!toIcs(input(), kind, Language::Zh, *m_words).contains("SECRET"));
}

void tst_Exchange::sameInputSameBytes()
{
    const auto first = toXlsx(planWorkbook(input(), {Language::Zh}, *m_words));
    const auto second = toXlsx(planWorkbook(input(), {Language::Zh}, *m_words));
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
}

QTEST_GUILESS_MAIN(tst_Exchange)
#include "tst_exchange.moc"
