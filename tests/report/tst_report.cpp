// The gap report as data: every figure in it is read back out of its blocks and held against the evaluation.
#include "composing.h"

#include "core/assessment/binding.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace shihe;
using namespace shihe::document;
using namespace Qt::StringLiterals;
using test::AllLanguages;

class tst_Report final : public QObject, private test::Composing
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { load(); }
    void isSound_data();
    void isSound();
    void everyFindingOnceWithAllItsClauses_data() { isSound_data(); }
    void everyFindingOnceWithAllItsClauses();
    void theAnnexGivesTheScore_data() { isSound_data(); }
    void theAnnexGivesTheScore();
    void theWorstOfTheOrganisationsAnswersCounts();
    void draftWhileARedLineIsOpen_data() { isSound_data(); }
    void draftWhileARedLineIsOpen();
    void noWordIsMissing();
    void everyWordOfTheRoomExists();
    void notesStayInTheirLanguage();
    void anOverrideShowsBoth();
    void anOverrideOfAnOpenAnswerIsSound();
    void attachmentsHoldTheFigures();
    void tellsWhatAnAppCollectsBeyondNeed();
};

void tst_Report::isSound_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"empty", "full", "mixed", "several", "old"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_Report::isSound()
{
    QFETCH(QString, name);
    for (const QList<Language> &languages : AllLanguages) {
        const Document document = composed(name, languages);
        const auto sound = check(document);
        QVERIFY2(sound, sound ? "" : qPrintable(sound.error().code + u' ' + sound.error().args.join(u' ')));
        QVERIFY(std::holds_alternative<Cover>(document.blocks.front()));
        QVERIFY(std::holds_alternative<SignaturePlace>(document.blocks.back()));
        QCOMPARE(document.metadata.languages, languages);
        // 17:00 UTC is the next day in China.
        const QString text = allText(document);
        QVERIFY(!text.contains(QRegularExpression(u"%[0-9n]"_s)));
        const auto &cover = std::get<Cover>(document.blocks.front());
        const bool tomorrow = std::any_of(cover.facts.begin(), cover.facts.end(), [](const CoverFact &fact) {
            return fact.value.text().contains(u"2026年11月23日"_s) || fact.value.text().contains(u"2026-11-23"_s);
        });
        QVERIFY(tomorrow);
    }
}

void tst_Report::everyFindingOnceWithAllItsClauses()
{
    QFETCH(QString, name);
    const report::Input given = input(name);
    for (const QList<Language> &languages : AllLanguages) {
        const Document document = report::compose(given, languages, *m_words);
        qsizetype cards = 0;
        for (const auto &[findings, prefix] : {std::pair(&given.evaluation.combined.findings, u"finding."_s),
                                               std::pair(&given.evaluation.combined.anticipated, u"anticipated."_s)}) {
            for (const Finding &finding : *findings) {
                // A clause whose source does not bind here is not told as broken.
                const QList<ClauseRef> binding = bindingClauses(*m_catalog, finding.clauses, given.assessment);
                // That the anchor is unique is check()'s business.
                const Practice &practice = *m_catalog->practice(finding.practice);
                const qsizetype at = headingAt(document, prefix + finding.practice);
                if (at < 0) {
                    // Waits for its answer: a row that names the clauses, whose digests stand among the sources.
                    QVERIFY2(!finding.answer || finding.answer == AnswerValue::Unknown, qPrintable(practice.id));
                    const Row *row = rowAt(document, prefix + practice.id);
                    QVERIFY2(row, qPrintable(practice.id));
                    for (const ClauseRef &ref : binding) {
                        QVERIFY2(links(*row).contains(u"clause."_s + ref.text()), qPrintable(ref.text()));
                        const Row *digest = rowAt(document, u"clause."_s + ref.text());
                        QVERIFY2(digest, qPrintable(ref.text()));
                        for (const Language language : languages)
                            QVERIFY(textOf(digest->cells.at(2)).contains(m_catalog->clause(ref)->digest.in(language)));
                    }
                    for (const Language language : languages)
                        QVERIFY(textOf(row->cells.at(1)).contains(practice.remedy.in(language)));
                    continue;
                }
                ++cards;
                const auto *table = firstAfter<Table>(document, at);
                QVERIFY(table);
                Reader reader;
                reader(*table);
                const QString text = reader.out.join(u'\n');
                for (const Language language : languages) {
                    for (const ClauseRef &ref : binding)
                        QVERIFY2(text.contains(m_catalog->clause(ref)->digest.in(language)), qPrintable(ref.text()));
                    QVERIFY(text.contains(practice.why.in(language)));
                    QVERIFY(text.contains(practice.remedy.in(language)));
                }
                if (finding.gain.num != 0)
                    QVERIFY(text.contains(finding.gain.den == 1
                                              ? QString::number(finding.gain.num)
                                              : u"%1/%2"_s.arg(finding.gain.num).arg(finding.gain.den)));
            }
        }
        const auto blocks = std::count_if(document.blocks.begin(), document.blocks.end(), [](const Block &block) {
            const auto *heading = std::get_if<Heading>(&block);
            return heading && heading->level == 3;
        });
        QCOMPARE(qsizetype(blocks), cards);
        QCOMPARE(cards == 0, name == u"empty" || name == u"full");
    }
}

void tst_Report::theAnnexGivesTheScore()
{
    QFETCH(QString, name);
    const report::Input given = input(name);
    const View &law = given.evaluation.combined.law();
    for (const QList<Language> &languages : AllLanguages) {
        const Document document = report::compose(given, languages, *m_words);
        const qsizetype at = headingAt(document, u"arithmetic"_s);
        QVERIFY(at >= 0);
        const auto *table = firstAfter<Table>(document, at);
        QVERIFY(table);
        // As a reader with a pencil: severity x factor = weight, weight x value = earned, then the sums.
        qint64 earned = 0;
        qint64 weights = 0;
        for (qsizetype i = 0; i + 1 < table->rows.size(); ++i) {
            const QList<Cell> &cells = table->rows.at(i).cells;
            QCOMPARE(cells.size(), 8);
            const qint64 weight = textOf(cells.at(4)).toLongLong();
            QCOMPARE(textOf(cells.at(1)).toLongLong() * textOf(cells.at(3)).toLongLong(), weight);
            QVERIFY(weight > 0);
            const QString product = textOf(cells.at(7));
            if (product == u"–")
                continue;
            QCOMPARE(weight * textOf(cells.at(6)).toLongLong(), product.toLongLong());
            weights += weight;
            earned += product.toLongLong();
        }
        const QList<Cell> &sums = table->rows.constLast().cells;
        QCOMPARE(textOf(sums.at(1)).toLongLong(), weights);
        QCOMPARE(textOf(sums.at(4)).toLongLong(), earned);
        QCOMPARE(earned, law.earned);
        QCOMPARE(3 * weights, law.possible);
        const auto *steps = firstAfter<List>(document, at);
        QVERIFY(steps);
        if (law.possible > 0) {
            Reader reader;
            reader(*steps);
            const QString text = reader.out.join(u'\n');
            QVERIFY(
                text.contains(u"100 × %1 ÷ %2 = %3%"_s.arg(law.earned).arg(law.possible).arg(law.conformityText())));
        }
    }
}

// A case file may answer in an activity what the organisation is asked once: the report counts as the score does.
void tst_Report::theWorstOfTheOrganisationsAnswersCounts()
{
    report::Input given = input(u"several"_s);
    const QList<ActivityEvaluation> &judged = given.evaluation.activities;
    const auto once =
        std::find_if(m_catalog->practices.cbegin(), m_catalog->practices.cend(), [&](const Practice &each) {
            return each.scope == shihe::Scope::Organisation &&
                   given.evaluation.combined.law().weights.value(each.id) > 0 &&
                   std::all_of(judged.cbegin(), judged.cend(),
                               [&](const auto &one) { return one.evaluation.applicable.contains(each.id); });
        });
    QVERIFY(once != m_catalog->practices.cend());
    given.assessment.organisation.answers.remove(once->id);
    for (Activity &activity : given.assessment.activities)
        activity.answers.insert(once->id, {.value = AnswerValue::Yes});
    given.assessment.activities.last().answers.insert(once->id, {.value = AnswerValue::No});
    given.evaluation = evaluate(*m_catalog, given.assessment, given.assessment.asOf);
    const Document document = report::compose(given, {Language::En}, *m_words);
    const auto *table = firstAfter<Table>(document, headingAt(document, u"arithmetic"_s));
    QVERIFY(table);
    const auto row = std::find_if(table->rows.cbegin(), table->rows.cend(), [&](const Row &each) {
        return textOf(each.cells.constFirst()).endsWith(once->question.en);
    });
    QVERIFY(row != table->rows.cend());
    QCOMPARE(textOf(row->cells.at(5)), u"No"_s);
    QCOMPARE(textOf(table->rows.constLast().cells.at(4)).toLongLong(), given.evaluation.combined.law().earned);
    // In the order of the findings' numbers, so that a reader finds each.
    QList<int> numbers;
    for (const Row &each : table->rows) {
        static const QRegularExpression number(u"^F(\\d+)\\b"_s);
        if (const auto match = number.match(textOf(each.cells.constFirst())); match.hasMatch())
            numbers << match.captured(1).toInt();
    }
    QVERIFY(numbers.size() > 2);
    QVERIFY(std::is_sorted(numbers.cbegin(), numbers.cend()));
}

void tst_Report::draftWhileARedLineIsOpen()
{
    QFETCH(QString, name);
    const report::Input given = input(name);
    const bool open = !given.evaluation.combined.openRedLines.isEmpty();
    QCOMPARE(report::isDraft(given), open);
    for (const QList<Language> &languages : AllLanguages) {
        const Document document = report::compose(given, languages, *m_words);
        QCOMPARE(!std::get<Cover>(document.blocks.front()).stamp.isEmpty(), open);
        QCOMPARE(!document.running.status.isEmpty(), open);
    }
    if (name == u"empty")
        QVERIFY(open);
    if (name == u"full")
        QVERIFY(!open);
}

void tst_Report::noWordIsMissing()
{
    const QRegularExpression gap(u"\\[[a-z-]+(\\.[a-z0-9-]+)+\\]"_s);
    for (const char *name : {"empty", "full", "mixed", "several", "old"}) {
        for (const QList<Language> &languages : AllLanguages) {
            const auto match = gap.match(allText(composed(QString::fromLatin1(name), languages)));
            QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
        }
    }
}

void tst_Report::everyWordOfTheRoomExists()
{
    const QRegularExpression key(u"\"((?:report|part|grade|finding|fact|scope|red-line)\\.[a-z0-9.-]*[a-z0-9-])\"_s"_s);
    const QDir room(u"" SHIHE_SOURCE_DIR "/core/report"_s);
    int seen = 0;
    for (const QString &name : room.entryList({u"*.cpp"_s}, QDir::Files)) {
        QFile file(room.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (auto match = key.globalMatch(source); match.hasNext();) {
            const QString found = match.next().captured(1);
            ++seen;
            QVERIFY2(m_words->has(Language::Zh, found) && m_words->has(Language::En, found), qPrintable(found));
        }
    }
    QVERIFY(seen > 150);
    for (const Practice &practice : m_catalog->practices)
        QVERIFY2(m_words->has(Language::En, u"topic."_s + practice.topic), qPrintable(practice.topic));
}

void tst_Report::notesStayInTheirLanguage()
{
    report::Input given = input(u"mixed"_s);
    QVERIFY(!given.evaluation.combined.findings.isEmpty());
    const QString id = given.evaluation.combined.findings.constFirst().practice;
    for (Answers *answers : {&given.assessment.organisation.answers, &given.assessment.activities.first().answers}) {
        if (answers->contains(id))
            (*answers)[id].note = u"仅有人工口头说明"_s;
    }
    const QString zh = allText(report::compose(given, {Language::Zh}, *m_words));
    QVERIFY(zh.contains(u"仅有人工口头说明"_s));
    const QString en = allText(report::compose(given, {Language::En}, *m_words));
    QVERIFY(en.contains(u"仅有人工口头说明"_s + m_words->text(Language::En, "report.original-chinese")));
    QVERIFY(!zh.contains(m_words->text(Language::Zh, "report.original-chinese")));
}

void tst_Report::anOverrideShowsBoth()
{
    report::Input given = input(u"mixed"_s);
    const Finding before = given.evaluation.combined.findings.constFirst();
    for (Answers *answers : {&given.assessment.organisation.answers, &given.assessment.activities.first().answers}) {
        if (answers->contains(before.practice))
            (*answers)[before.practice].risk =
                RiskOverride{.impact = 0, .likelihood = 0, .reason = u"影响很小的理由"_s};
    }
    given.evaluation = evaluate(*m_catalog, given.assessment, given.assessment.asOf);
    const Document document = report::compose(given, {Language::Zh}, *m_words);
    const auto *table = firstAfter<Table>(document, headingAt(document, u"finding."_s + before.practice));
    QVERIFY(table);
    const QString state = textOf(table->rows.constFirst().cells.at(1));
    QVERIFY(state.contains(u"影响很小的理由"_s));
    QVERIFY(state.contains(m_words->text(Language::Zh, u"priority."_s + impactWord(before.computed.risk))));
    QVERIFY(state.contains(m_words->text(Language::Zh, "report.finding.computed")));
}

/// Where each finding that waits for an answer has a priority set by hand, nothing leads to a list that isn't there.
void tst_Report::anOverrideOfAnOpenAnswerIsSound()
{
    report::Input given = input(u"mixed"_s);
    for (Answers *answers : {&given.assessment.organisation.answers, &given.assessment.activities.first().answers}) {
        for (Answer &answer : *answers)
            answer.risk = RiskOverride{.impact = 0, .likelihood = {}, .reason = u"已核"_s};
    }
    given.evaluation = evaluate(*m_catalog, given.assessment, given.assessment.asOf);
    const auto sound = check(report::compose(given, {Language::Zh}, *m_words));
    QVERIFY2(sound, sound ? "" : qPrintable(sound.error().code + u' ' + sound.error().args.join(u' ')));
}

void tst_Report::attachmentsHoldTheFigures()
{
    for (const char *name : {"mixed", "several"}) {
        report::Input given = input(QString::fromLatin1(name));
        given.binding = bindingOf(given.assessment, *given.catalog, "key");
        given.binding->head = QString(64, u'a');
        const bool several = given.assessment.activities.size() > 1;
        const Document document = report::compose(given, {Language::Zh}, *m_words);
        QCOMPARE(document.attachments.size(), 3);
        const Attachment &evaluation = document.attachments.at(0);
        QCOMPARE(evaluation.name, u"evaluation.json"_s);
        QCOMPARE(evaluation.relationship, Relationship::Data);
        QCOMPARE(QJsonDocument::fromJson(evaluation.bytes).object(), toJson(given.evaluation, several));
        const QJsonObject assessment = QJsonDocument::fromJson(document.attachments.at(1).bytes).object();
        QCOMPARE(assessment.value(u"as_of"_s).toString(), u"2026-11-22"_s);
        const QJsonArray activities = assessment.value(u"activities"_s).toArray();
        QCOMPARE(activities.size(), given.assessment.activities.size());
        const auto binding = bindingFromJson(document.attachments.at(2).bytes);
        QVERIFY(binding);
        QCOMPARE(binding->catalogSha256, given.catalog->sha256);
        QCOMPARE(binding->head, given.binding->head);
        QCOMPARE(binding->answers.size(), given.assessment.activities.size() + 1);
        QCOMPARE(activities.at(0).toObject().value(u"answers"_s).toObject().size(),
                 given.assessment.activities.constFirst().answers.size());
    }
}

void tst_Report::tellsWhatAnAppCollectsBeyondNeed()
{
    report::Input given = input(u"mixed"_s);
    Profile &profile = given.assessment.activities.first().profile;
    profile.insert(u"app_type"_s, u"photo"_s);
    profile.insert(u"app_collects"_s, QStringList{u"face"_s});
    const QString title = m_words->text(Language::Zh, "report.scope.necessity").section(u'%', 0, 0);
    const QString found = allText(report::compose(given, {Language::Zh}, *m_words));
    QVERIFY(found.contains(title));
    QVERIFY(found.contains(m_words->text(Language::Zh, "necessity.beyond").section(u'%', 0, 0) + u"人脸"_s));
    profile.remove(u"app_collects"_s);
    QVERIFY(!allText(report::compose(given, {Language::Zh}, *m_words)).contains(title));
}

QTEST_GUILESS_MAIN(tst_Report)
#include "tst_report.moc"
