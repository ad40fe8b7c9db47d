// The law library: what a source is on a day, filters, and the search in both languages.
#include "core/catalog/compiled.h"
#include "core/catalog/library.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;

class tst_Library : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void standingFollowsTheDay();
    void filtersAreAnded();
    void askedIsWhatThePracticesCite();
    void twoCharactersAreFound();
    void aPlaceIsFoundByItsSource_data();
    void aPlaceIsFoundByItsSource();
    void aSourceNamedComesFirst_data();
    void aSourceNamedComesFirst();
    void lawInForceComesBeforeOldDrafts();
    void everyHitHoldsEveryWord();
    void numbersAreWhole();
    void stretchesAndExcerptsShowTheWord();
    void draftsLeadToTheirFinalAndBack();
    void citationsAreWhole();
    void termsAreTheLongestOnes();
    void isFast();

private:
    [[nodiscard]] const Source &source(const LibraryHit &hit) const { return m_catalog.sources.at(hit.source); }
    [[nodiscard]] qsizetype placeOf(const QString &id) const
    {
        return m_catalog.place({id, m_catalog.source(id)->clauses.constFirst().at})->source;
    }

    Catalog m_catalog;
    QDate m_day{2026, 11, 22};
};

void tst_Library::initTestCase()
{
    auto catalog = builtIn();
    QVERIFY(catalog);
    m_catalog = std::move(*catalog);
}

void tst_Library::standingFollowsTheDay()
{
    const Source &measures = *m_catalog.source(u"frt-measures-2025"_s);
    QCOMPARE(standingOf(measures, QDate(2024, 1, 1)), Standing::NotYet);
    QCOMPARE(standingOf(measures, QDate(2025, 5, 31)), Standing::Coming);
    QCOMPARE(standingOf(measures, QDate(2025, 6, 1)), Standing::InForce);
    QCOMPARE(standingOf(*m_catalog.source(u"frt-draft-2023"_s), QDate(2023, 9, 1)), Standing::Draft);
    QCOMPARE(standingOf(*m_catalog.source(u"csl-2016"_s), m_day), Standing::Superseded);
}

void tst_Library::filtersAreAnded()
{
    LibraryFilter filter;
    for (qsizetype i = 0; i < m_catalog.sources.size(); ++i)
        QVERIFY(filter.accepts(m_catalog, i, m_day));
    filter.standing = Standing::InForce;
    filter.kind = Kind::Law;
    QVERIFY(filter.accepts(m_catalog, placeOf(u"pipl-2021"_s), m_day));
    QVERIFY(!filter.accepts(m_catalog, placeOf(u"pipl-2021"_s), QDate(2021, 9, 1))); // coming then
    QVERIFY(!filter.accepts(m_catalog, placeOf(u"csl-2016"_s), m_day));
    QVERIFY(!filter.accepts(m_catalog, placeOf(u"frt-measures-2025"_s), m_day)); // a rule
    filter.force = Force::Recommended;
    QVERIFY(!filter.accepts(m_catalog, placeOf(u"pipl-2021"_s), m_day));
    filter = {};
    filter.ofUser = true;
    QVERIFY(!filter.accepts(m_catalog, placeOf(u"pipl-2021"_s), m_day));
}

void tst_Library::askedIsWhatThePracticesCite()
{
    const Practice &practice = m_catalog.practices.constFirst();
    LibraryFilter filter;
    filter.asked = citedBy(m_catalog, {practice.id, u"no-such-practice"_s});
    QSet<QString> cited;
    for (const ClauseRef &ref : practice.cites)
        cited.insert(ref.text());
    for (qsizetype i = 0; i < m_catalog.sources.size(); ++i) {
        const Source &each = m_catalog.sources.at(i);
        bool any = false;
        for (qsizetype c = 0; c < each.clauses.size(); ++c) {
            const bool wanted = cited.contains(ClauseRef{each.id, each.clauses.at(c).at}.text());
            QCOMPARE(filter.accepts(ClausePlace{i, c}), wanted);
            any = any || wanted;
        }
        QCOMPARE(filter.accepts(m_catalog, i, m_day), any);
    }
}

void tst_Library::twoCharactersAreFound()
{
    const LibrarySearch search(m_catalog);
    const QList<LibraryHit> hits = search.find(u"同意"_s, m_day);
    QVERIFY(hits.size() >= 5);
    int holding = 0;
    for (const Source &each : m_catalog.sources) {
        for (const Clause &clause : each.clauses)
            holding += clause.digest.zh.contains(u"同意"_s) ? 1 : 0;
    }
    int found = 0;
    for (const LibraryHit &hit : hits) {
        for (const qsizetype clause : hit.clauses) {
            QVERIFY(source(hit).clauses.at(clause).digest.zh.contains(u"同意"_s));
            ++found;
        }
    }
    QCOMPARE(found, holding); // all of them
    QVERIFY(search.find(u"  "_s, m_day).isEmpty());
    QVERIFY(search.find(u"zebra"_s, m_day).isEmpty());
}

void tst_Library::aPlaceIsFoundByItsSource_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("short name") << u"个人信息保护法 13"_s;
    QTest::newRow("as lawyers write") << u"个人信息保护法第13条"_s;
    QTest::newRow("English") << u"pipl-2021 art. 13"_s;
    QTest::newRow("full width") << u"ＰＩＰＬ-２０２１　１３"_s;
}

void tst_Library::aPlaceIsFoundByItsSource()
{
    QFETCH(QString, query);
    const QList<LibraryHit> hits = LibrarySearch(m_catalog).find(query, m_day);
    QVERIFY(!hits.isEmpty());
    QCOMPARE(source(hits.constFirst()).id, u"pipl-2021"_s);
    QVERIFY(!hits.constFirst().clauses.isEmpty());
    QCOMPARE(source(hits.constFirst()).clauses.at(hits.constFirst().clauses.constFirst()).at, u"13"_s);
}

void tst_Library::aSourceNamedComesFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("id");
    QTest::newRow("title") << u"中华人民共和国个人信息保护法"_s << u"pipl-2021"_s;
    QTest::newRow("short") << u"人脸识别办法"_s << u"frt-measures-2025"_s;
    QTest::newRow("English short") << u"face recognition measures"_s << u"frt-measures-2025"_s;
    QTest::newRow("number") << u"39335"_s << u"gbt-39335-2020"_s;
}

void tst_Library::aSourceNamedComesFirst()
{
    QFETCH(QString, query);
    QFETCH(QString, id);
    const QList<LibraryHit> hits = LibrarySearch(m_catalog).find(query, m_day);
    QVERIFY(!hits.isEmpty());
    QCOMPARE(source(hits.constFirst()).id, id);
    QVERIFY(hits.constFirst().bySource);
}

void tst_Library::lawInForceComesBeforeOldDrafts()
{
    const QList<LibraryHit> hits = LibrarySearch(m_catalog).find(u"单独同意"_s, m_day);
    QVERIFY(!hits.isEmpty());
    QCOMPARE(standingOf(source(hits.constFirst()), m_day), Standing::InForce);
    // A word in the long title of a recommended standard does not outweigh the statute.
    const QList<LibraryHit> consent = LibrarySearch(m_catalog).find(u"同意"_s, m_day);
    QCOMPARE(source(consent.constFirst()).force, Force::Binding);
}

void tst_Library::everyHitHoldsEveryWord()
{
    for (const LibraryHit &hit : LibrarySearch(m_catalog).find(u"minors guardian"_s, m_day)) {
        const QString names = source(hit).title.en + source(hit).brief.en;
        for (const qsizetype clause : hit.clauses) {
            const QString text = source(hit).clauses.at(clause).digest.en + names;
            QVERIFY2(text.contains(u"minors"_s, Qt::CaseInsensitive) &&
                         text.contains(u"guardian"_s, Qt::CaseInsensitive),
                     qPrintable(text));
        }
    }
}

void tst_Library::numbersAreWhole()
{
    for (const LibraryHit &hit : LibrarySearch(m_catalog).find(u"pipl-2021 1"_s, m_day)) {
        for (const qsizetype clause : hit.clauses) {
            if (source(hit).id == u"pipl-2021"_s)
                QVERIFY(source(hit).clauses.at(clause).at != u"13"_s);
        }
    }
}

void tst_Library::stretchesAndExcerptsShowTheWord()
{
    const QString text = u"Before. Consent must be given; CONSENT may be withdrawn."_s;
    const QList<Stretch> found = stretchesOf(u"consent"_s, text);
    QCOMPARE(found, (QList<Stretch>{{8, 7}, {31, 7}}));
    QCOMPARE(excerptOf(text, found, 200), text);
    const QString part = excerptOf(text, found, 30);
    QVERIFY2(part.contains(u"Consent"_s) && part.size() <= 32 && part.startsWith(u'…') && part.endsWith(u'…'),
             qPrintable(part));
    QCOMPARE(stretchesOf(u"同意 单独同意"_s, u"取得单独同意。"_s), (QList<Stretch>{{2, 4}}));
    for (const Source &each : m_catalog.sources) {
        for (const Clause &clause : each.clauses) {
            const auto stretches = stretchesOf(u"同意"_s, clause.digest.zh);
            if (!stretches.isEmpty())
                QVERIFY(excerptOf(clause.digest.zh, stretches, 60).contains(u"同意"_s));
        }
    }
}

void tst_Library::draftsLeadToTheirFinalAndBack()
{
    int followed = 0;
    for (const Source &each : m_catalog.sources) {
        for (const Clause &clause : each.clauses) {
            if (!clause.became)
                continue;
            QVERIFY(predecessorsOf(m_catalog, *clause.became).contains(ClauseRef{each.id, clause.at}));
            ++followed;
        }
    }
    QVERIFY(followed > 10);
}

void tst_Library::citationsAreWhole()
{
    const Source &measures = *m_catalog.source(u"frt-measures-2025"_s);
    const Text cite = citationOf(measures, u"10"_s);
    QCOMPARE(cite.zh, u"《人脸识别技术应用安全管理办法》（国家互联网信息办公室 公安部令第19号）第十条"_s);
    QCOMPARE(cite.en, measures.title.en + u", art. 10"_s);
    const Source &standard = *m_catalog.source(u"gbt-35273-2020"_s);
    QVERIFY(citationOf(standard, {}).zh.startsWith(u"GB/T 35273-2020《"_s));
    QVERIFY(citationOf(standard, standard.clauses.constFirst().at).en.startsWith(u"GB/T 35273-2020, "_s));
    QVERIFY(!citationOf(*m_catalog.source(u"app-rules-2026-draft"_s), {}).zh.contains(u"无文号"_s));
}

void tst_Library::termsAreTheLongestOnes()
{
    const QList<Text> terms = termsIn(m_catalog, {u"处理敏感个人信息应当取得单独同意。"_s,
                                                  u"Sensitive personal information needs separate consent."_s});
    QStringList names;
    for (const Text &term : terms)
        names.append(term.zh);
    QVERIFY(names.contains(u"敏感个人信息"_s));
    QVERIFY(names.contains(u"单独同意"_s));
    QVERIFY(!names.contains(u"个人信息"_s) && !names.contains(u"个人"_s));
}

void tst_Library::isFast()
{
    const LibrarySearch search(m_catalog);
    for (const QString &query : {u"个"_s, u"同意"_s, u"personal information"_s, u"e"_s}) {
        QElapsedTimer timer;
        timer.start();
        const auto hits = search.find(query, m_day);
        const qint64 took = timer.elapsed();
        QVERIFY(!hits.isEmpty());
        qInfo("%s: %lld ms", qPrintable(query), static_cast<long long>(took));
        QVERIFY2(took < 250, qPrintable(query)); // 50 on a free machine; the tests share theirs
    }
}

QTEST_GUILESS_MAIN(tst_Library)
#include "tst_library.moc"
