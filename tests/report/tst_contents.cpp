// What a gap report holds beside scores and findings: what changed since last time, the words, what comes next, and
// what the house adds of its own.
#include "composing.h"

#include "core/report/glossary.h"
#include "core/report/wording.h"

using namespace shihe;
using namespace shihe::document;
using namespace Qt::StringLiterals;
using test::AllLanguages;

class tst_Contents final : public QObject, private test::Composing
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { load(); }
    void changesAddUpToTheDifference();
    void withoutAnEarlierOneThatIsSaid();
    void theGlossaryHoldsToTheCatalog();
    void theGlossaryNamesWhatIsUsed();
    void whatComesNextIsInOrder();
    void theHouseHasWordsOfItsOwn();
    void barsThatAreAllZeroAreWords();
    void whatDoesNotBindHasNoGrade();
    void whatRunsIsInEachLanguage();
    void itemsHaveOneBullet();

private:
    [[nodiscard]] static QList<const Table *> tablesAfter(const Document &document, const QString &anchor)
    {
        QList<const Table *> tables;
        for (auto at = static_cast<std::size_t>(headingAt(document, anchor)) + 1; at < document.blocks.size(); ++at) {
            const auto *heading = std::get_if<Heading>(&document.blocks[at]);
            if (heading && heading->level == 1)
                break;
            if (const auto *table = std::get_if<Table>(&document.blocks[at]))
                tables << table;
        }
        return tables;
    }
};

/// Every practice that differs stands there once, with its answers then and now and at least one cause.
void tst_Contents::changesAddUpToTheDifference()
{
    const report::Input last = input(u"mixed"_s);
    report::Input given = input(u"full"_s);
    given.assessment.activities.first().profile.insert(u"persons_stored"_s, qint64{90'000});
    given.evaluation = evaluate(*m_catalog, given.assessment, given.assessment.asOf);
    given.earlier = report::earlierFor(given, last.catalog, last.assessment);
    const Differences &found = given.earlier->found;
    QVERIFY(found.rows.size() > 50);
    for (const QList<Language> &languages : AllLanguages) {
        const Document document = report::compose(given, languages, *m_words);
        QVERIFY(check(document));
        const QList<const Table *> tables = tablesAfter(document, u"changes"_s);
        QVERIFY(tables.size() > 1);
        const View &then = last.evaluation.combined.law();
        const Row &conformity = tables.first()->rows.first();
        QCOMPARE(textOf(conformity.cells.at(1)), then.conformityText() + u'%');
        QCOMPARE(textOf(conformity.cells.at(2)), given.evaluation.combined.law().conformityText() + u'%');
        QStringList told;
        for (const Table *table : tables.sliced(1)) {
            for (const Row &row : table->rows) {
                QCOMPARE(row.cells.first().text.size(), 2); // the question, and why
                QVERIFY(!row.cells.first().text.last().text().isEmpty());
                told << row.cells.first().text.first().phrases.first().text();
            }
        }
        QStringList meant;
        for (const PracticeDifference &row : found.rows)
            meant << m_catalog->practice(row.practice)->question.in(languages.first());
        told.sort();
        meant.sort();
        QCOMPARE(told, meant);
    }
}

void tst_Contents::withoutAnEarlierOneThatIsSaid()
{
    const Document document = composed(u"mixed"_s, {Language::En});
    QVERIFY(tablesAfter(document, u"changes"_s).isEmpty());
    const auto *said = firstAfter<Paragraph>(document, headingAt(document, u"changes"_s));
    QCOMPARE(said->text.text(), m_words->text(Language::En, "report.changes.none"));
}

/// No definition of ours: each term is the catalog's, each clause is in it.
void tst_Contents::theGlossaryHoldsToTheCatalog()
{
    for (const report::TermPlace &place : report::termPlaces()) {
        const auto term = std::find_if(m_catalog->terms.begin(), m_catalog->terms.end(),
                                       [&](const Term &each) { return each.name.zh == place.term; });
        QVERIFY2(term != m_catalog->terms.end(), qPrintable(place.term));
        const Clause *clause = m_catalog->clause(place.clause);
        QVERIFY2(clause, qPrintable(place.clause.text()));
        QVERIFY(!clause->digest.zh.isEmpty() && clause->verified);
    }
    for (const QString &word : report::ownWords()) {
        for (const QString &key : {u"report.glossary.word."_s + word, u"report.glossary.means."_s + word}) {
            QVERIFY2(m_words->has(Language::Zh, key), qPrintable(key));
            QVERIFY2(m_words->has(Language::En, key), qPrintable(key));
        }
    }
}

void tst_Contents::theGlossaryNamesWhatIsUsed()
{
    const Document document = composed(u"mixed"_s, {Language::En});
    const QList<const Table *> tables = tablesAfter(document, u"glossary"_s);
    QCOMPARE(tables.size(), 3); // words, terms, short forms
    QCOMPARE(tables.first()->rows.size(), report::ownWords().size());
    QStringList terms;
    for (const Row &row : tables.at(1)->rows) {
        terms << textOf(row.cells.at(0));
        QVERIFY2(textOf(row.cells.at(2)) != u"–"_s, qPrintable(terms.last())); // without a meaning it is not listed
        if (terms.last() == u"单独同意"_s) {
            QCOMPARE(textOf(row.cells.at(1)), u"separate consent"_s);
            const QString digest = m_catalog->clause({u"gbt-42574-2023"_s, u"3.7"_s})->digest.en;
            QVERIFY(textOf(row.cells.at(2)).contains(digest));
        }
    }
    QVERIFY(terms.contains(u"单独同意"_s));
    // A term that the report does not use is not explained.
    report::Input small = input(u"mixed"_s);
    small.parts = {report::Part::Glossary};
    const Document short_ = report::compose(small, {Language::Zh}, *m_words);
    const QList<const Table *> left = tablesAfter(short_, u"glossary"_s);
    QVERIFY(left.size() == 1 || left.last()->rows.size() < terms.size());
}

/// Days that people set and days counted from a known event; none from an event that nobody named.
void tst_Contents::whatComesNextIsInOrder()
{
    report::Input given = input(u"mixed"_s);
    const auto tableOf = [&]() -> std::optional<Table> {
        const Document document = report::compose(given, {Language::En}, *m_words);
        for (const Block &block : document.blocks) {
            const auto *table = std::get_if<Table>(&block);
            if (table && table->caption.text() == m_words->text(Language::En, "report.deadlines.title"))
                return *table;
        }
        return std::nullopt;
    };
    QVERIFY(!tableOf());
    Action action;
    action.id = u"m1"_s;
    action.title = u"Publish the notice"_s;
    action.due = QDate(2027, 1, 31);
    Action late = action;
    late.id = u"m2"_s;
    late.title = u"Appoint an officer"_s;
    late.due = QDate(2026, 11, 1);
    Action done = late;
    done.id = u"m3"_s;
    done.status = ActionStatus::Done;
    given.assessment.actions = {action, late, done};
    given.events.insert(u"face-filing"_s, QDate(2026, 11, 20));
    QVERIFY(std::any_of(m_catalog->duties.begin(), m_catalog->duties.end(),
                        [](const Duty &duty) { return duty.id == u"face-filing"; }));
    const auto table = tableOf();
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 3);
    QVERIFY(textOf(table->rows.at(0).cells.at(0)).contains(m_words->text(Language::En, "report.plan.overdue")));
    QCOMPARE(textOf(table->rows.at(0).cells.at(1)), late.title);
    QCOMPARE(textOf(table->rows.at(1).cells.at(2)), m_words->text(Language::En, "report.deadlines.by.law"));
    QCOMPARE(textOf(table->rows.at(2).cells.at(1)), action.title);
}

/// On the cover and before the disclaimer, in every kind; each line is a paragraph.
void tst_Contents::theHouseHasWordsOfItsOwn()
{
    for (const report::Kind kind : report::allKinds()) {
        report::Input given = input(u"mixed"_s);
        given.kind = kind;
        given.parts = report::partsOf(kind);
        given.branding.cover = u"  仅供委托方使用  "_s;
        given.branding.clauses = u"First term.\n\n 第二条。\n"_s;
        const Document document = report::compose(given, {Language::Zh, Language::En}, *m_words);
        QVERIFY(check(document));
        QCOMPARE(std::get<Cover>(document.blocks.front()).note.text(), u"仅供委托方使用"_s);
        const auto at = static_cast<std::size_t>(headingAt(document, u"own-clauses"_s));
        QVERIFY(at < document.blocks.size());
        const auto &first = std::get<Paragraph>(document.blocks.at(at + 1)).text;
        const auto &second = std::get<Paragraph>(document.blocks.at(at + 2)).text;
        QCOMPARE(first.text(), u"First term."_s);
        QCOMPARE(first.phrases.first().language, Language::En);
        QCOMPARE(second.text(), u"第二条。"_s);
        QCOMPARE(second.phrases.first().language, Language::Zh);
        QVERIFY(std::holds_alternative<Heading>(document.blocks.at(at + 3)));
    }
    QCOMPARE(headingAt(composed(u"mixed"_s, {Language::Zh}), u"own-clauses"_s), -1);
}

/// No empty frame where nothing was reached yet.
void tst_Contents::barsThatAreAllZeroAreWords()
{
    report::Input given = input(u"full"_s);
    const auto figures = [&] {
        const Document document = report::compose(given, {Language::En}, *m_words);
        return std::count_if(document.blocks.begin(), document.blocks.end(),
                             [](const Block &block) { return std::holds_alternative<Bars>(block); });
    };
    QVERIFY(figures() > 1);
    Assessment &assessment = given.assessment;
    for (Answer &answer : assessment.organisation.answers)
        answer.value = AnswerValue::No;
    for (Answer &answer : assessment.activities.first().answers)
        answer.value = AnswerValue::No;
    given.evaluation = evaluate(*m_catalog, assessment, assessment.asOf);
    QCOMPARE(figures(), 0);
    const auto atZero = m_words->text(Language::En, "report.scores.all-zero", 2).replace(u"%1"_s, u"2"_s);
    QVERIFY(allText(report::compose(given, {Language::En}, *m_words)).contains(atZero)); // law and standards
}

/// A grade under a law that does not bind here would contradict the chapter that says so.
void tst_Contents::whatDoesNotBindHasNoGrade()
{
    const report::Input given = input(u"mixed"_s);
    const Document document = report::compose(given, {Language::En}, *m_words);
    const auto tableBelow = [&](const char *title) {
        const QString wanted = m_words->text(Language::En, title);
        for (std::size_t i = 0; i < document.blocks.size(); ++i) {
            const auto *heading = std::get_if<Heading>(&document.blocks[i]);
            if (heading && heading->text.text() == wanted)
                return firstAfter<Table>(document, static_cast<qsizetype>(i));
        }
        return static_cast<const Table *>(nullptr);
    };
    const Table *binding = tableBelow("report.scores.sources");
    const Table *compared = tableBelow("report.scores.outside");
    QVERIFY(binding && compared);
    const auto has = [](const Table &table, const QString &name) {
        return std::any_of(table.rows.cbegin(), table.rows.cend(),
                           [&name](const Row &row) { return textOf(row.cells.constFirst()) == name; });
    };
    int outside = 0;
    for (const View &view : given.evaluation.combined.views) {
        if (view.kind != ViewKind::Source || view.applicable == 0)
            continue;
        const Source &source = *m_catalog->source(view.id);
        const QString name = report::sourceName(source).en;
        QVERIFY2(has(*binding, name) != has(*compared, name), qPrintable(name));
        if (source.statusOn(given.evaluation.combined.asOf) != Status::InForce) {
            QVERIFY2(has(*compared, name), qPrintable(name));
            ++outside;
        }
    }
    QVERIFY(outside > 0);
    for (const Row &row : compared->rows)
        QCOMPARE(textOf(row.cells.constLast()), u"–"_s);
}

void tst_Contents::whatRunsIsInEachLanguage()
{
    const Running one = composed(u"mixed"_s, {Language::Zh}).running;
    const Running both = composed(u"mixed"_s, {Language::Zh, Language::En}).running;
    for (const Language language : {Language::Zh, Language::En}) {
        QVERIFY(both.head.text().contains(m_words->text(language, "report.title.gap")));
        QVERIFY(both.page.text().contains(m_words->text(language, "report.page")));
        QVERIFY(both.foot.text().contains(m_words->text(language, "report.as-of")));
        QVERIFY(both.continued.in(language).contains(u"%1"));
    }
    QVERIFY(both.head.text().startsWith(one.head.text()));
    QVERIFY(both.page.text().startsWith(one.page.text()));
}

/// A mark in front of an item would be a second one.
void tst_Contents::itemsHaveOneBullet()
{
    for (const report::Kind kind : report::allKinds()) {
        report::Input given = input(u"empty"_s);
        given.kind = kind;
        given.parts = report::partsOf(kind);
        const Document document = report::compose(given, {Language::Zh, Language::En}, *m_words);
        for (const Block &block : document.blocks) {
            const auto *list = std::get_if<List>(&block);
            for (const Prose &item : list ? list->items : QList<Prose>())
                QVERIFY2(!item.phrases.first().runs.first().mark, qPrintable(item.text()));
        }
    }
}

QTEST_GUILESS_MAIN(tst_Contents)
#include "tst_contents.moc"
