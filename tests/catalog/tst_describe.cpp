// What `catalog list` and `catalog show` tell.
#include "core/catalog/compiled.h"
#include "core/catalog/describe.h"
#include "core/catalog/load.h"
#include "samplefolder.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;

Q_DECLARE_METATYPE(shihe::Language)

class tst_Describe final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void list();
    void show_data();
    void show();
    void clause();
    void condition();
    void unknownId();
    void everyLineHasItsWords_data();
    void everyLineHasItsWords();

private:
    Catalog m_catalog;
};

void tst_Describe::initTestCase()
{
    SampleFolder folder;
    auto catalog = loadYaml(folder.path());
    QVERIFY(catalog);
    m_catalog = std::move(*catalog);
}

void tst_Describe::list()
{
    const QJsonObject now = listJson(m_catalog, {2026, 11, 22});
    QCOMPARE(now.value(u"catalog"_s).toObject().value(u"sha256"_s).toString(), m_catalog.sha256);
    const QJsonArray sources = now.value(u"sources"_s).toArray();
    QCOMPARE(sources.size(), 2);
    QCOMPARE(sources.at(0).toObject().value(u"id"_s).toString(), u"law-2020"_s);
    QCOMPARE(sources.at(0).toObject().value(u"status"_s).toString(), u"in-force"_s);
    QCOMPARE(now.value(u"checklists"_s).toArray().at(0).toObject().value(u"practices"_s).toInt(), 2);
    QCOMPARE(now.value(u"practices"_s).toArray().size(), 2);
    const QJsonObject before = listJson(m_catalog, {2019, 11, 1});
    Source named = m_catalog.sources.at(0);
    QVERIFY(!toJson(named).contains(u"short"));
    named.brief = {u"法"_s, u"Law"_s};
    QCOMPARE(toJson(named).value(u"short").toObject().value(u"en").toString(), u"Law"_s);
    QVERIFY(before.value(u"sources"_s).toArray().at(0).toObject().value(u"status"_s).isNull());
}

void tst_Describe::show_data()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("consent.obtained") << u"practice"_s;
    QTest::newRow("law-2020") << u"source"_s;
    QTest::newRow("sample-list") << u"checklist"_s;
    QTest::newRow("purpose") << u"fact"_s;
    QTest::newRow("law-2020:2") << u"clause"_s;
}

void tst_Describe::show()
{
    QFETCH(QString, type);
    const auto object = showJson(m_catalog, QString::fromLatin1(QTest::currentDataTag()), {2026, 11, 22});
    QVERIFY(object);
    QCOMPARE(object->value(u"type"_s).toString(), type);
}

void tst_Describe::clause()
{
    const auto object = showJson(m_catalog, u"standard-2021:5.1 a)"_s, {2026, 11, 22});
    QVERIFY(object);
    QCOMPARE(object->value(u"level"_s).toString(), u"should"_s);
    QVERIFY(object->value(u"practices"_s).toArray().isEmpty());
    QCOMPARE(showJson(m_catalog, u"law-2020:1"_s, {2026, 11, 22})->value(u"practices"_s).toArray(),
             QJsonArray{u"consent.obtained"_s});
}

void tst_Describe::condition()
{
    const QJsonObject practice = toJson(*m_catalog.practice(u"consent.obtained"_s));
    const QJsonObject face{{u"fact"_s, u"modalities"_s}, {u"has"_s, u"face"_s}};
    const QJsonObject research{{u"fact"_s, u"purpose"_s}, {u"is"_s, u"research"_s}};
    const QJsonObject wanted{{u"all"_s, QJsonArray{face, QJsonObject{{u"not"_s, research}}}}};
    QCOMPARE(practice.value(u"applies"_s).toObject(), wanted);
}

void tst_Describe::unknownId()
{
    for (const QString &id : {u"nothing"_s, u"law-2020:77"_s, u""_s})
        QCOMPARE(showJson(m_catalog, id, {2026, 11, 22}).error().code, u"catalog.unknown-id"_s);
}

void tst_Describe::everyLineHasItsWords_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("force");
    QTest::newRow("zh") << Language::Zh << u"有约束力"_s;
    QTest::newRow("en") << Language::En << u"binding"_s;
}

void tst_Describe::everyLineHasItsWords()
{
    QFETCH(Language, language);
    QFETCH(QString, force);
    const auto words = Words::load(u":/i18n"_s);
    QVERIFY(words);
    const auto shipped = builtIn();
    QVERIFY(shipped);
    const QDate today(2026, 11, 22);
    for (const Catalog *catalog : std::initializer_list<const Catalog *>{&m_catalog, &*shipped}) {
        const QStringList list = listLines(*catalog, *words, language, today);
        QVERIFY(list.join(u'\n').contains(force, Qt::CaseInsensitive));
        QVERIFY(list.constLast().contains(catalog->sha256));
        QStringList ids;
        for (const Practice &practice : catalog->practices)
            ids.append(practice.id);
        for (const Checklist &checklist : catalog->checklists)
            ids.append(checklist.id);
        for (const Fact &fact : catalog->facts)
            ids.append(fact.id);
        for (const Source &source : catalog->sources) {
            ids.append(source.id);
            for (const Clause &clause : source.clauses)
                ids.append(ClauseRef{source.id, clause.at}.text());
        }
        QStringList lines = list;
        for (const QString &id : std::as_const(ids)) {
            const auto shown = showLines(*catalog, id, *words, language, today);
            QVERIFY2(shown, qPrintable(id));
            lines += *shown;
        }
        // A key without a text comes back in brackets.
        static const QRegularExpression gap(u"\\[[a-z-]+\\.[a-z.-]+\\]"_s);
        for (const QString &line : std::as_const(lines))
            QVERIFY2(!gap.match(line).hasMatch(), qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(tst_Describe)
#include "tst_describe.moc"
