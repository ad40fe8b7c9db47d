// The gap report as data: every figure in it is read back out of its blocks and held against the evaluation.
#include "reader.h"

#include "core/catalog/compiled.h"
#include "core/report/report.h"
#include "core/report/wording.h"
#include "core/scoring/plan.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace shihe;
using namespace shihe::document;
using namespace Qt::StringLiterals;

namespace {

const QList<QList<Language>> AllLanguages{{Language::Zh}, {Language::En}, {Language::Zh, Language::En}};

} // namespace

class tst_Report final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isSound_data();
    void isSound();
    void everyFindingOnceWithAllItsClauses_data() { isSound_data(); }
    void everyFindingOnceWithAllItsClauses();
    void theAnnexGivesTheScore_data() { isSound_data(); }
    void theAnnexGivesTheScore();
    void draftWhileARedLineIsOpen_data() { isSound_data(); }
    void draftWhileARedLineIsOpen();
    void noWordIsMissing();
    void everyWordOfTheRoomExists();
    void notesStayInTheirLanguage();
    void anOverrideShowsBoth();
    void attachmentsHoldTheFigures();
    void tellsWhatAnAppCollectsBeyondNeed();
    void everyPartCanBeLeftOut_data();
    void everyPartCanBeLeftOut();
    void kindsAreMadeOfParts_data();
    void kindsAreMadeOfParts();
    void theHouseIsNamed();
    void thePlanHoldsEveryAction();
    void remarksArePrintedNowhere();

private:
    [[nodiscard]] report::Input input(const QString &name) const;
    [[nodiscard]] Document composed(const QString &name, const QList<Language> &languages) const
    {
        return report::compose(input(name), languages, *m_words);
    }

    std::shared_ptr<const Catalog> m_catalog;
    std::optional<Words> m_words;
};

void tst_Report::initTestCase()
{
    auto catalog = builtIn();
    QVERIFY(catalog);
    m_catalog = std::make_shared<const Catalog>(std::move(*catalog));
    auto words = Words::load(u":/i18n"_s);
    QVERIFY(words);
    m_words.emplace(std::move(*words));
}

/// "empty": nothing known. "full": every practice done. "mixed": each answer in turn, as of a gate that takes faces.
/// "several": two activities that differ. "old": the law of 2019, when drafts were still drafts.
report::Input tst_Report::input(const QString &name) const
{
    Assessment assessment;
    assessment.id = name;
    assessment.title = {u"年卡入园"_s, u"Entry with an annual card"_s};
    assessment.asOf = name == u"old" ? QDate(2020, 1, 15) : QDate(2026, 11, 22);
    assessment.organisation.name = {u"某野生动物世界有限公司"_s, u"A Safari Park Ltd."_s};
    Activity gate;
    gate.id = u"gate"_s;
    gate.title = {u"入园闸机"_s, u"Entrance gate"_s};
    if (name != u"empty") {
        assessment.organisation.profile.insert(u"consumers"_s, true);
        gate.profile = {{u"modalities"_s, QStringList{u"face"_s}},
                        {u"persons_stored"_s, qint64{620'000}},
                        {u"purpose"_s, u"access"_s}};
        int turn = 0;
        for (const Practice &practice : m_catalog->practices) {
            Answer answer;
            answer.value = name == u"full" ? AnswerValue::Yes : static_cast<AnswerValue>(turn++ % 6);
            if (answer.value == AnswerValue::NotApplicable)
                answer.reason = u"没有这项功能"_s;
            if (answer.value == AnswerValue::Yes && turn % 4 == 0)
                answer.evidence = {u"制度汇编"_s};
            (practice.scope == shihe::Scope::Organisation ? assessment.organisation.answers : gate.answers)
                .insert(practice.id, answer);
        }
    }
    assessment.activities = {gate};
    if (name == u"several") {
        Activity app = gate;
        app.id = u"app"_s;
        app.title = {u"手机应用"_s, u"Mobile app"_s};
        app.profile.insert(u"channels"_s, QStringList{u"app"_s});
        for (auto answer = app.answers.begin(); answer != app.answers.end(); ++answer) {
            if (answer->value == AnswerValue::Yes)
                answer->value = AnswerValue::Partly;
        }
        assessment.activities << app;
    }
    report::Input input;
    input.catalog = m_catalog;
    input.assessment = assessment;
    input.evaluation = evaluate(*m_catalog, assessment, assessment.asOf);
    input.made = QDateTime(QDate(2026, 11, 22), QTime(17, 0), Qt::UTC);
    input.preparedBy = u"林清"_s;
    input.program = u"Shihe 0.1.0"_s;
    return input;
}

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
            QCOMPARE(cells.size(), 7);
            const qint64 weight = textOf(cells.at(4)).toLongLong();
            QCOMPARE(textOf(cells.at(1)).toLongLong() * textOf(cells.at(3)).toLongLong(), weight);
            QVERIFY(weight > 0);
            const QString product = textOf(cells.at(6));
            if (product == u"–")
                continue;
            const QString answer = textOf(cells.at(5));
            QCOMPARE(weight * answer.last(1).toLongLong(), product.toLongLong());
            weights += weight;
            earned += product.toLongLong();
        }
        const QList<Cell> &sums = table->rows.constLast().cells;
        QCOMPARE(textOf(sums.at(1)).toLongLong(), weights);
        QCOMPARE(textOf(sums.at(3)).toLongLong(), earned);
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

void tst_Report::attachmentsHoldTheFigures()
{
    for (const char *name : {"mixed", "several"}) {
        const report::Input given = input(QString::fromLatin1(name));
        const bool several = given.assessment.activities.size() > 1;
        const Document document = report::compose(given, {Language::Zh}, *m_words);
        QCOMPARE(document.attachments.size(), 2);
        const Attachment &evaluation = document.attachments.at(0);
        QCOMPARE(evaluation.name, u"evaluation.json"_s);
        QCOMPARE(evaluation.relationship, Relationship::Data);
        QCOMPARE(QJsonDocument::fromJson(evaluation.bytes).object(), toJson(given.evaluation, several));
        const QJsonObject assessment = QJsonDocument::fromJson(document.attachments.at(1).bytes).object();
        QCOMPARE(assessment.value(u"as_of"_s).toString(), u"2026-11-22"_s);
        const QJsonArray activities = assessment.value(u"activities"_s).toArray();
        QCOMPARE(activities.size(), given.assessment.activities.size());
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

void tst_Report::everyPartCanBeLeftOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("part");
    for (const char *name : {"empty", "mixed", "several"}) {
        for (const report::Part part : report::allParts())
            QTest::addRow("%s without %s", name, qPrintable(word(part))) << QString::fromLatin1(name) << word(part);
    }
}

/// The reader is told; the numbers have no gap; nothing leads, or points in words, to what is not there.
void tst_Report::everyPartCanBeLeftOut()
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

void tst_Report::kindsAreMadeOfParts_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("anchors");
    QTest::newRow("summary") << u"summary"_s << QStringList{u"journal"_s};
    QTest::newRow("plan") << u"plan"_s << QStringList{u"plan"_s, u"journal"_s};
    QTest::newRow("evidence") << u"evidence"_s << QStringList{u"evidence"_s, u"journal"_s};
}

void tst_Report::kindsAreMadeOfParts()
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
        const QString told =
            m_words->text(languages.first(), kind == u"summary" ? u"report.left-out-summary"_s : u"report.left-out"_s);
        QVERIFY(allText(document).contains(told));
    }
    QVERIFY(!report::kindFromWord(u"Gap"_s));
    QCOMPARE(report::partsOf(report::Kind::Gap).size(), std::size_t(report::allParts().size()));
}

void tst_Report::theHouseIsNamed()
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

void tst_Report::thePlanHoldsEveryAction()
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
    const QString plan = allText(alone);
    for (const Finding &finding : given.evaluation.combined.findings)
        QVERIFY(plan.contains(m_catalog->practice(finding.practice)->question.zh));
}

/// Not in any kind, language or attachment.
void tst_Report::remarksArePrintedNowhere()
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

QTEST_GUILESS_MAIN(tst_Report)
#include "tst_report.moc"
