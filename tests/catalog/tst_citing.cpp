// How clauses are cited, one and several.
#include "core/catalog/citing.h"
#include "core/catalog/compiled.h"

#include <QRegularExpression>
#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

class tst_Citing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void clausesOfOneSourceStandTogether_data();
    void clausesOfOneSourceStandTogether();
    void noBlankStandsWithinChinese();

private:
    Catalog m_catalog;
};

void tst_Citing::initTestCase()
{
    auto catalog = builtIn();
    QVERIFY(catalog);
    m_catalog = std::move(*catalog);
}

void tst_Citing::clausesOfOneSourceStandTogether_data()
{
    QTest::addColumn<QStringList>("clauses");
    QTest::addColumn<QString>("zh");
    QTest::addColumn<QString>("en");
    QTest::newRow("by number, not as they come")
        << QStringList{u"pipl-2021:29"_s, u"frt-measures-2025:6"_s, u"pipl-2021:13"_s, u"pipl-2021:14"_s}
        << u"个人信息保护法第十三条、第十四条、第二十九条；人脸识别办法第六条"_s
        << u"PIPL arts. 13, 14, 29; Face recognition measures art. 6"_s;
    QTest::newRow("one") << QStringList{u"pipl-2021:16"_s} << u"个人信息保护法第十六条"_s << u"PIPL art. 16"_s;
    QTest::newRow("of an annex") << QStringList{u"pi-audit-2025:annex item 13"_s, u"pi-audit-2025:annex item 2"_s}
                                 << u"合规审计办法附件第2项、第13项"_s
                                 << u"Compliance audit measures annex items 2, 13"_s;
    QTest::newRow("articles and an annex")
        << QStringList{u"pi-audit-2025:annex item 2"_s, u"pi-audit-2025:10"_s} << u"合规审计办法第十条、附件第2项"_s
        << u"Compliance audit measures art. 10, annex item 2"_s;
    QTest::newRow("as a whole") << QStringList{u"small-handler-2026:document"_s} << u"小型处理者规定（全文）"_s
                                << u"Small handler provisions (as a whole)"_s;
    QTest::newRow("a standard") << QStringList{u"gbt-35273-2020:10.2"_s, u"gbt-35273-2020:C.2 b)"_s,
                                               u"gbt-35273-2020:5.3 b)"_s}
                                << u"GB/T 35273个人信息安全规范5.3 b)、10.2、C.2 b)"_s
                                << u"GB/T 35273 information security specification 5.3 b), 10.2, C.2 b)"_s;
}

void tst_Citing::clausesOfOneSourceStandTogether()
{
    QFETCH(const QStringList, clauses);
    QList<ClauseRef> refs;
    for (const QString &clause : clauses) {
        refs << ClauseRef{clause.section(u':', 0, 0), clause.section(u':', 1)};
        QVERIFY2(m_catalog.clause(refs.last()), qPrintable(clause));
    }
    const Text text = citeText(m_catalog, refs);
    QTEST(text.zh, "zh");
    QTEST(text.en, "en");
    if (clauses.size() == 1)
        QCOMPARE(text.zh, shortCite(*m_catalog.source(refs.first().source), refs.first().at).zh);
}

void tst_Citing::noBlankStandsWithinChinese()
{
    static const QRegularExpression blank(u"\\p{Han} \\p{Han}"_s);
    int seen = 0;
    for (const Source &source : m_catalog.sources) {
        if (source.shortTitle(Language::Zh).contains(blank))
            continue; // a standard's title as it is written
        for (const Clause &clause : source.clauses) {
            ++seen;
            const QString cite = shortCite(source, clause.at).zh;
            QVERIFY2(!cite.contains(blank), qPrintable(cite));
        }
    }
    QVERIFY(seen > 1000);
    QCOMPARE(besideInChinese(u"GB/T 35273-2020"_s, u"5.3 b)"_s), u"GB/T 35273-2020 5.3 b)"_s);
    QCOMPARE(besideInChinese(u"GB/T 41772-2022"_s, u"全文"_s), u"GB/T 41772-2022全文"_s);
}

QTEST_GUILESS_MAIN(tst_Citing)
#include "tst_citing.moc"
