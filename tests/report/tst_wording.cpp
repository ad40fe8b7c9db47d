#include "core/catalog/places.h"
#include "core/report/wording.h"

#include <QTest>

using namespace shihe;
using namespace shihe::report;
using namespace Qt::StringLiterals;

class tst_Wording final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chineseNumbers_data();
    void chineseNumbers();
    void places_data();
    void places();
    void aStandardWithoutANumberGoesByItsTitle();
    void figures();
    void languages();
    void wordsOfALanguage();
};

void tst_Wording::chineseNumbers_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one digit") << 7 << u"七"_s;
    QTest::newRow("ten without one") << 10 << u"十"_s;
    QTest::newRow("teens") << 19 << u"十九"_s;
    QTest::newRow("tens") << 40 << u"四十"_s;
    QTest::newRow("an article") << 58 << u"五十八"_s;
    QTest::newRow("hundred") << 100 << u"一百"_s;
    QTest::newRow("a gap takes zero") << 104 << u"一百零四"_s;
    QTest::newRow("ten inside") << 110 << u"一百一十"_s;
    QTest::newRow("the civil code") << 1034 << u"一千零三十四"_s;
    QTest::newRow("round thousands") << 2000 << u"二千"_s;
    QTest::newRow("one zero for two") << 1004 << u"一千零四"_s;
}

void tst_Wording::chineseNumbers()
{
    QFETCH(int, number);
    QTEST(chineseNumber(number), "expected");
}

void tst_Wording::places_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("zh");
    QTest::addColumn<QString>("en");
    const auto row = [](const char *name, Kind kind, const QString &at, const QString &zh, const QString &en) {
        QTest::newRow(name) << static_cast<int>(kind) << at << zh << en;
    };
    row("article", Kind::Law, u"16"_s, u"《个人信息保护法》第十六条"_s, u"Personal Law, art. 16"_s);
    row("article with item", Kind::Rule, u"19(3)"_s, u"《个人信息保护法》第十九条（3）"_s,
        u"Personal Law, art. 19(3)"_s);
    row("inserted article", Kind::Law, u"253-1"_s, u"《个人信息保护法》第二百五十三条之一"_s,
        u"Personal Law, art. 253-1"_s);
    row("span", Kind::Rule, u"15-17"_s, u"《个人信息保护法》第十五条至第十七条"_s, u"Personal Law, arts. 15-17"_s);
    row("article and type", Kind::Rule, u"5 (36)"_s, u"《个人信息保护法》第五条（36）"_s,
        u"Personal Law, art. 5 (36)"_s);
    row("annex item", Kind::Rule, u"annex item 2"_s, u"《个人信息保护法》附件第2项"_s, u"Personal Law, annex item 2"_s);
    row("annex items", Kind::Rule, u"annex items 21-27"_s, u"《个人信息保护法》附件第21至27项"_s,
        u"Personal Law, annex items 21-27"_s);
    row("note", Kind::Standard, u"3.2 note 1"_s, u"X 1-2 3.2注1"_s, u"X 1-2, clause 3.2 note 1"_s);
    row("annex and table", Kind::Standard, u"annex D, table D.5"_s, u"X 1-2附录D表D.5"_s,
        u"X 1-2, annex D, table D.5"_s);
    row("annex of a letter", Kind::Standard, u"A"_s, u"X 1-2附录A"_s, u"X 1-2, annex A"_s);
    row("item", Kind::Rule, u"4.2"_s, u"《个人信息保护法》第4.2项"_s, u"Personal Law, item 4.2"_s);
    row("standard", Kind::Standard, u"5 f) 3)"_s, u"X 1-2 5 f) 3)"_s, u"X 1-2, clause 5 f) 3)"_s);
    row("whole", Kind::Law, u"document"_s, u"《个人信息保护法》全文"_s, u"Personal Law, the document"_s);
}

void tst_Wording::places()
{
    QFETCH(int, kind);
    QFETCH(QString, at);
    Source source;
    source.kind = static_cast<Kind>(kind);
    source.title = {u"中华人民共和国个人信息保护法"_s, u"Personal Law of the People's Republic of China"_s};
    source.number = u"X 1-2"_s;
    const Text name = clauseName(source, at);
    QTEST(name.zh, "zh");
    QTEST(name.en, "en");
}

void tst_Wording::aStandardWithoutANumberGoesByItsTitle()
{
    Source source;
    source.kind = Kind::Standard;
    source.title = {u"移动应用第三方软件开发工具包安全指南"_s, u"SDK security guide"_s};
    source.number = u"征求意见稿，无标准号"_s;
    QCOMPARE(sourceName(source).zh, u"《移动应用第三方软件开发工具包安全指南》"_s);
    QCOMPARE(sourceName(source).en, u"SDK security guide"_s);
    source.number = u"GB/T 35273-2020"_s;
    QCOMPARE(sourceName(source).en, source.number);
}

void tst_Wording::figures()
{
    QCOMPARE(grouped(0), u"0"_s);
    QCOMPARE(grouped(999), u"999"_s);
    QCOMPARE(grouped(1'000'000), u"1,000,000"_s);
    QCOMPARE(twoDecimals(625, 267), u"2.34"_s);
    QCOMPARE(twoDecimals(5, 1000), u"0.00"_s); // down, never up
    QCOMPARE(exact({625, 267}), u"625/267"_s);
    QCOMPARE(exact({3, 1}), u"3"_s);
    QCOMPARE(shareText(2, 3), u"66.66%"_s);
    QCOMPARE(shareText(0, 0), u"–"_s);
    QCOMPARE(day(QDate(2026, 1, 2)).zh, u"2026年1月2日"_s);
    QCOMPARE(day(QDate(2026, 1, 2)).en, u"2026-01-02"_s);
}

void tst_Wording::languages()
{
    QCOMPARE(writtenIn(u"Tickets only"_s), Language::En);
    QCOMPARE(writtenIn(u"App 收集"_s), Language::Zh);
    QCOMPARE(writtenIn(QString::fromUcs4(U"\U00020BB7", 1)), Language::Zh); // beyond the first plane
}

void tst_Wording::wordsOfALanguage()
{
    for (const QString &none : {u"privacy@example.cn，0571-00000000"_s, u"+86 (571) 8888-0000"_s, u"12,000"_s,
                                u"https://example.cn/Privacy?id=Face"_s, u"www.example.cn/privacy"_s,
                                u"example.com.cn"_s, u"2026-11-20"_s, u"99.5%"_s, u"1:N"_s, u"–"_s, QString()})
        QVERIFY2(!hasWords(none), qPrintable(none));
    for (const QString &some : {u"Mail privacy@example.cn"_s, u"30 days"_s, u"1:N比对"_s, u"电话0571-00000000"_s,
                                u"consent"_s, u"See https://example.cn/a, please"_s})
        QVERIFY2(hasWords(some), qPrintable(some));
}

QTEST_GUILESS_MAIN(tst_Wording)
#include "tst_wording.moc"
