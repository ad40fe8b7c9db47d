// Forms: the statement of applicability and the filing material, held against catalog, evaluation and calendar.
#include "composing.h"

#include "core/report/filingitems.h"

#include <QRegularExpression>

using namespace shihe;
using namespace shihe::document;
using namespace Qt::StringLiterals;
using test::AllLanguages;

class tst_Forms final : public QObject, private test::Composing
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { load(); }
    void formsAreSound_data();
    void formsAreSound();
    void everyClauseIsStatedOnce_data();
    void everyClauseIsStatedOnce();
    void sourcesThatAreOutSayWhy();
    void evidenceHasAColumnWhereThereIsAny();
    void itemsAreOfTheCatalog();
    void saysWhetherAFilingIsDue_data();
    void saysWhetherAFilingIsDue();
    void deadlineCountsFromTheEvent();
    void whatIsMissingIsShownAsMissing();
    void gapsOfAnItemAreAGroup();
    void aPlannedRepairIsNamed();
    void onlyWhatTheMeasuresBindIsFiled();
};

void tst_Forms::formsAreSound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    for (const char *name : {"empty", "full", "mixed", "several", "old"}) {
        for (const report::Kind kind : report::allKinds()) {
            if (report::isForm(kind))
                QTest::addRow("%s %s", name, qPrintable(word(kind))) << QString::fromLatin1(name) << word(kind);
        }
    }
}

void tst_Forms::formsAreSound()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    const report::Input given = inputOf(report::kindFromWord(kind).value(), name);
    for (const QList<Language> &languages : AllLanguages) {
        const Document document = composed(given, languages);
        const auto sound = check(document);
        QVERIFY2(sound, sound ? "" : qPrintable(sound.error().code + u' ' + sound.error().args.join(u' ')));
        QVERIFY(!allText(document).contains(QRegularExpression(u"%[0-9n]"_s)));
        const auto &cover = std::get<Cover>(document.blocks.front());
        QCOMPARE(cover.title.phrases.first().text(), m_words->text(languages.first(), u"report.title."_s + kind));
        QVERIFY(!cover.seal); // a grade is no part of a form
        QVERIFY(document.attachments.isEmpty());
        int section = 0;
        for (const Block &block : document.blocks) {
            const auto *heading = std::get_if<Heading>(&block);
            static const QRegularExpression number(u"^([0-9]+) "_s);
            const auto match = heading ? number.match(heading->text.phrases.first().text()) : QRegularExpressionMatch();
            if (heading && heading->level == 1 && match.hasMatch())
                QCOMPARE(match.captured(1).toInt(), ++section);
        }
        QVERIFY(section > 0);
    }
}

void tst_Forms::everyClauseIsStatedOnce_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"empty", "full", "mixed", "several", "old"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_Forms::everyClauseIsStatedOnce()
{
    QFETCH(QString, name);
    const report::Input given = inputOf(report::Kind::Soa, name);
    const Document document = composed(given);
    const Evaluation &whole = given.evaluation.combined;
    for (const Source &source : m_catalog->sources) {
        const auto &activities = given.assessment.activities;
        const bool bound = std::any_of(activities.begin(), activities.end(), [&](const Activity &activity) {
            return binds(source, profileOf(given.assessment.organisation, activity));
        });
        const auto asks = std::count_if(source.clauses.begin(), source.clauses.end(),
                                        [](const Clause &clause) { return clause.level != Level::Info; });
        const qsizetype at = headingAt(document, u"soa."_s + source.id);
        QCOMPARE(at >= 0, source.statusOn(whole.asOf) == Status::InForce && bound && asks > 0);
        if (at < 0)
            continue;
        const auto *table = firstAfter<Table>(document, at);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), asks);
        qsizetype row = 0;
        for (const Clause &clause : source.clauses) {
            if (clause.level == Level::Info)
                continue;
            const QList<Cell> &cells = table->rows.at(row++).cells;
            const QStringList citing = m_catalog->practicesCiting({source.id, clause.at});
            QStringList applying;
            for (const QString &id : citing) {
                if (whole.applicable.contains(id) && source.inForce(clause, whole.asOf))
                    applying << id;
            }
            const QString applies = textOf(cells.at(1));
            for (const QString &id : applying) {
                QVERIFY2(links(table->rows.at(row - 1)).contains(u"practice."_s + id), qPrintable(id));
                const Row *practice = rowAt(document, u"practice."_s + id);
                QVERIFY2(practice, qPrintable(id));
                QCOMPARE(textOf(practice->cells.at(1)), m_catalog->practice(id)->question.zh);
            }
            if (!applying.isEmpty() && textOf(cells.last()) == said(u"report.soa.excluded"_s)) {
                QVERIFY2(applies.startsWith(said(u"report.soa.no"_s)), qPrintable(source.id + clause.at)); // by answer
            } else if (!applying.isEmpty()) {
                QVERIFY(applies.startsWith(said(u"report.soa.yes"_s)) ||
                        applies.startsWith(said(u"report.soa.assumed"_s)));
            } else if (!citing.isEmpty()) {
                QVERIFY2(applies.startsWith(said(u"report.soa.no"_s)), qPrintable(source.id + clause.at));
                // With the reason: the facts that rule it out, or its time.
                const QStringList ways = links(table->rows.at(row - 1));
                const bool told = std::any_of(ways.begin(), ways.end(), [&](const QString &way) {
                    return way.startsWith(u"fact."_s) && rowAt(document, way);
                });
                QVERIFY2(told || !source.inForce(clause, whole.asOf), qPrintable(source.id + clause.at));
            } else {
                QCOMPARE(textOf(cells.last()),
                         said(source.inForce(clause, whole.asOf) ? u"report.soa.not-asked"_s
                                                                 : u"report.soa.not-applicable"_s));
                if (clause.notAsked && source.inForce(clause, whole.asOf)) // where it is asked whether it applies
                    QCOMPARE(applies, clause.notAsked->zh);
            }
            if (name == u"full" && !applying.isEmpty())
                QCOMPARE(textOf(cells.last()), said(u"report.soa.met"_s));
        }
    }
}

void tst_Forms::sourcesThatAreOutSayWhy()
{
    const Document document = composed(inputOf(report::Kind::Soa, u"mixed"_s));
    const auto *table = firstAfter<Table>(document, headingAt(document, u"outside"_s));
    QVERIFY(table);
    for (const Row &row : table->rows)
        QVERIFY2(!textOf(row.cells.at(2)).isEmpty(), qPrintable(textOf(row.cells.at(0))));
    QVERIFY(allText(document).contains(said(u"status.draft"_s)));
}

void tst_Forms::evidenceHasAColumnWhereThereIsAny()
{
    report::Input given = inputOf(report::Kind::Soa, u"empty"_s);
    const auto columns = [&] {
        const Document document = composed(given);
        const auto *table = firstAfter<Table>(document, headingAt(document, u"soa-practices"_s));
        return table ? table->columns.size() : 0;
    };
    QCOMPARE(columns(), 3);
    given.assessment.activities.first().answers[u"security.encryption"_s] = {.value = AnswerValue::Yes,
                                                                             .evidence = {u"配置截图"_s}};
    evaluateAgain(given);
    QCOMPARE(columns(), 4);
}

void tst_Forms::itemsAreOfTheCatalog()
{
    QStringList practices = report::disposalPractices();
    for (const report::FilingItem &item : report::filingItems()) {
        QVERIFY(m_words->has(Language::Zh, u"report.filing.item."_s + item.word));
        for (const QString &fact : item.facts)
            QVERIFY2(m_catalog->fact(fact), qPrintable(fact));
        practices << item.practices;
    }
    for (const report::Kind kind : {report::Kind::Filing, report::Kind::FilingChange, report::Kind::FilingEnd}) {
        practices << report::filingPractice(kind);
        QVERIFY(std::any_of(m_catalog->duties.begin(), m_catalog->duties.end(),
                            [kind](const Duty &duty) { return duty.id == report::filingDuty(kind); }));
    }
    for (const QString &id : practices)
        QVERIFY2(m_catalog->practice(id), qPrintable(id));
}

void tst_Forms::saysWhetherAFilingIsDue_data()
{
    QTest::addColumn<QStringList>("modalities");
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<qint64>("persons"); // -1: unknown
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QString>("outcome");
    const QDate now(2026, 11, 22);
    QTest::newRow("at the number") << QStringList{u"face"_s} << u"access"_s << qint64{100'000} << now << u"running"_s;
    QTest::newRow("below") << QStringList{u"face"_s} << u"access"_s << qint64{99'999} << now << u"threshold"_s;
    QTest::newRow("unknown") << QStringList{u"face"_s} << u"access"_s << qint64{-1} << now << u"assumed"_s;
    QTest::newRow("palm") << QStringList{u"palm"_s} << u"access"_s << qint64{900'000} << now << u"none"_s;
    QTest::newRow("research") << QStringList{u"face"_s} << u"research"_s << qint64{900'000} << now << u"none"_s;
    QTest::newRow("published") << QStringList{u"face"_s} << u"access"_s << qint64{900'000} << QDate(2025, 4, 1)
                               << u"coming"_s;
}

void tst_Forms::saysWhetherAFilingIsDue()
{
    QFETCH(QStringList, modalities);
    QFETCH(QString, purpose);
    QFETCH(qint64, persons);
    QFETCH(QDate, asOf);
    QFETCH(QString, outcome);
    for (const auto &[kind, variant] :
         {std::pair(report::Kind::Filing, u"first"_s), std::pair(report::Kind::FilingChange, u"change"_s)}) {
        report::Input given = inputOf(kind, u"mixed"_s);
        given.assessment.asOf = asOf;
        Profile &profile = given.assessment.activities.first().profile;
        profile = {{u"modalities"_s, modalities}, {u"purpose"_s, purpose}};
        if (persons >= 0)
            profile.insert(u"persons_stored"_s, persons);
        evaluateAgain(given);
        const Document document = composed(given);
        const auto *note = firstAfter<Note>(document, headingAt(document, u"filing-trigger"_s));
        QVERIFY(note);
        QCOMPARE(note->title.text(), said(u"report.filing.verdict.%1.%2"_s.arg(variant, outcome)));
        const auto *table = firstAfter<Table>(document, headingAt(document, u"filing-trigger"_s));
        const QString printed = textOf(table->rows.first().cells.at(1));
        if (persons >= 0)
            QCOMPARE(QString(printed).remove(u','), QString::number(persons));
        else
            QCOMPARE(printed, said(u"fact.unknown"_s));
    }
}

void tst_Forms::deadlineCountsFromTheEvent()
{
    report::Input given = inputOf(report::Kind::Filing, u"mixed"_s);
    const auto due = [this](const report::Input &of) {
        const Document document = composed(of);
        return textOf(firstAfter<Table>(document, headingAt(document, u"filing-trigger"_s))->rows.first().cells.at(3));
    };
    // Without the day: what it counts from, and a line to fill; the date is only an if.
    QVERIFY(due(given).contains(u"____"_s));
    QVERIFY(due(given).contains(u"达到10万人之日"_s));
    // Ordinary: 30 working days by the holiday calendar.
    const QDate event(2026, 3, 2);
    given.events = {{u"face-filing"_s, event}};
    const QDate last = m_catalog->calendar.workingDaysAfter(event, 30).day;
    QCOMPARE(last, QDate(2026, 4, 14)); // counted by hand: 6 April is a day off (Tomb Sweeping)
    QVERIFY(due(given).startsWith(u"2026年4月14日"_s));
    QVERIFY(!due(given).contains(u"____"_s));
    // Before the measures took effect: the day of the notice.
    given.events = {{u"face-filing"_s, QDate(2024, 1, 1)}};
    QVERIFY(due(given).startsWith(u"2025年7月14日"_s));
    given.events = {{u"face-filing-change"_s, event}};
    given.kind = report::Kind::FilingChange;
    QVERIFY(due(given).startsWith(u"2026年4月14日"_s));
}

void tst_Forms::whatIsMissingIsShownAsMissing()
{
    for (const char *name : {"empty", "mixed", "full"}) {
        const report::Input given = inputOf(report::Kind::Filing, QString::fromLatin1(name));
        const Document document = composed(given);
        const auto *items = firstAfter<Table>(document, headingAt(document, u"filing-items"_s));
        QVERIFY(items);
        QCOMPARE(items->rows.size(), report::filingItems().size());
        for (qsizetype i = 0; i < items->rows.size(); ++i) {
            const QString state = textOf(items->rows.at(i).cells.at(3));
            if (!report::filingItems().at(i).ofArticle || report::filingItems().at(i).word == u"other")
                QCOMPARE(state, said(u"report.filing.missing"_s)); // no assessment holds it
            if (QString::fromLatin1(name) == u"empty")
                QVERIFY(state != said(u"report.filing.ready"_s));
        }
        const auto *gaps = firstAfter<Table>(document, headingAt(document, u"filing-gaps"_s));
        QVERIFY(gaps);
        Reader reader;
        reader(*gaps);
        const QString missing = reader.out.join(u'\n');
        for (const report::FilingItem &item : report::filingItems()) {
            for (const QString &id : item.facts) {
                const Fact &fact = *m_catalog->fact(id);
                const Profile &profile = fact.scope == shihe::Scope::Organisation
                                             ? given.assessment.organisation.profile
                                             : given.assessment.activities.first().profile;
                QCOMPARE(missing.contains(fact.question.zh), !profile.contains(id));
            }
        }
    }
    // An answer with its paper is ready; without the paper it is not.
    report::Input given = inputOf(report::Kind::Filing, u"full"_s);
    const auto rulesState = [this](const report::Input &of) {
        const Document document = composed(of);
        return textOf(firstAfter<Table>(document, headingAt(document, u"filing-items"_s))->rows.at(4).cells.at(3));
    };
    for (Activity &activity : given.assessment.activities) {
        for (Answer &answer : activity.answers)
            answer.evidence = {u"影响评估报告.pdf"_s};
    }
    QCOMPARE(rulesState(given), said(u"report.filing.ready"_s));
    for (Activity &activity : given.assessment.activities) {
        for (Answer &answer : activity.answers)
            answer.evidence.clear();
    }
    QCOMPARE(rulesState(given), said(u"report.filing.missing"_s));
}

/// So that its name stands above them on every page.
void tst_Forms::gapsOfAnItemAreAGroup()
{
    const Document document = composed(inputOf(report::Kind::Filing, u"empty"_s));
    const auto *gaps = firstAfter<Table>(document, headingAt(document, u"filing-gaps"_s));
    int grouped = 0;
    for (const Row &row : gaps->rows) {
        QCOMPARE(row.inGroup, row.cells.first().text.isEmpty());
        grouped += row.inGroup ? 1 : 0;
    }
    QVERIFY(grouped > 3);
}

void tst_Forms::aPlannedRepairIsNamed()
{
    report::Input given = inputOf(report::Kind::Filing, u"full"_s);
    given.assessment.activities.first().answers[u"security.encryption"_s].value = AnswerValue::Partly;
    Action action;
    action.id = u"m1"_s;
    action.title = u"启用全盘加密"_s;
    action.practices = {u"security.encryption"_s};
    action.due = QDate(2027, 3, 1);
    given.assessment.actions = {action};
    evaluateAgain(given);
    const auto gaps = [this](const report::Input &of) {
        const Document document = composed(of);
        Reader reader;
        reader(*firstAfter<Table>(document, headingAt(document, u"filing-gaps"_s)));
        return reader.out.join(u'\n');
    };
    QVERIFY(gaps(given).contains(u"启用全盘加密（期限2027年3月1日）"_s));
    given.assessment.actions.first().status = ActionStatus::Dropped;
    QVERIFY(!gaps(given).contains(u"启用全盘加密"_s));
    QVERIFY(gaps(given).contains(m_catalog->practice(u"security.encryption"_s)->remedy.zh));
}

void tst_Forms::onlyWhatTheMeasuresBindIsFiled()
{
    report::Input given = inputOf(report::Kind::Filing, u"several"_s);
    Activity &app = given.assessment.activities.last();
    app.profile.insert(u"modalities"_s, QStringList{u"voice"_s});
    app.profile.insert(u"channels"_s, QStringList{u"web"_s});
    evaluateAgain(given);
    const QString text = allText(composed(given));
    QVERIFY(!text.contains(m_catalog->fact(u"channels"_s)->option(u"web"_s)->label.zh));
    QVERIFY(text.contains(m_catalog->fact(u"purpose"_s)->option(u"access"_s)->label.zh));
}

QTEST_GUILESS_MAIN(tst_Forms)
#include "tst_forms.moc"
