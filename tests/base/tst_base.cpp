#include "core/base/base.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

class tst_Base final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonicalJson_data();
    void canonicalJson();
    void canonicalNumbers_data();
    void canonicalNumbers();
    void datesAreStrict_data();
    void datesAreStrict();
    void daysAreReadAsPeopleTypeThem();
    void theDayInChinaBeginsEightHoursEarlier();
    void digestOfKnownText();
    void digestsOfBeginnings();
    void writtenFilesAreWholeOrUntouched();
    void readingTellsWhy();
    void argumentsAreFilledInOnce();
    void aKeyWithoutTextIsSeen();
};

void tst_Base::canonicalJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("members are sorted") << R"({"b": 1, "a": [true, null, false]})"_ba
                                        << R"({"a":[true,null,false],"b":1})"_ba;
    QTest::newRow("sorted by UTF-16, not by code point")
        << QByteArray("{\"\uFB33\": 1, \"\U0001F600\": 2}") << QByteArray("{\"\U0001F600\":2,\"\uFB33\":1}");
    QTest::newRow("shortest escapes") << R"({"a": "\u0001\u000a\"\\\/中"})"_ba
                                      << QByteArray(R"({"a":"\u0001\n\"\\/中"})");
    QTest::newRow("empty") << "{}"_ba
                           << "{}"_ba;
    QTest::newRow("nested") << R"({"x": {"z": {}, "y": []}})"_ba
                            << R"({"x":{"y":[],"z":{}}})"_ba;
}

void tst_Base::canonicalJson()
{
    QFETCH(QByteArray, json);
    QTEST(shihe::canonicalJson(QJsonDocument::fromJson(json).object()), "canonical");
}

// The examples of RFC 8785, appendix B.
void tst_Base::canonicalNumbers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("0") << 0.0 << "0"_ba;
    QTest::newRow("-0") << -0.0 << "0"_ba;
    QTest::newRow("smallest") << 5e-324 << "5e-324"_ba;
    QTest::newRow("largest") << 1.7976931348623157e308 << "1.7976931348623157e+308"_ba;
    QTest::newRow("2^53") << 9007199254740992.0 << "9007199254740992"_ba;
    QTest::newRow("2^68") << 295147905179352830000.0 << "295147905179352830000"_ba;
    QTest::newRow("1e21") << 1e21 << "1e+21"_ba;
    QTest::newRow("just below 1e21") << 999999999999999900000.0 << "999999999999999900000"_ba;
    QTest::newRow("1e-6") << 0.000001 << "0.000001"_ba;
    QTest::newRow("1e-7") << 1e-7 << "1e-7"_ba;
    QTest::newRow("a third") << 333333333.3333333 << "333333333.3333333"_ba;
    QTest::newRow("negative") << -0.0000033333333333333333 << "-0.0000033333333333333333"_ba;
}

void tst_Base::canonicalNumbers()
{
    QFETCH(double, number);
    QFETCH(QByteArray, text);
    QCOMPARE(shihe::canonicalJson({{u"n"_s, number}}), "{\"n\":"_ba + text + '}');
}

void tst_Base::datesAreStrict_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("a day") << u"2026-11-22"_s << true;
    QTest::newRow("leap day") << u"2024-02-29"_s << true;
    QTest::newRow("no leap day") << u"2026-02-29"_s << false;
    QTest::newRow("short") << u"2026-1-2"_s << false;
    QTest::newRow("slashes") << u"2026/11/22"_s << false;
    QTest::newRow("trailing") << u"2026-11-22 "_s << false;
    QTest::newRow("empty") << QString() << false;
}

void tst_Base::datesAreStrict()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const auto date = dateFromIso(text);
    QCOMPARE(date.has_value(), valid);
    if (date)
        QCOMPARE(date->toString(Qt::ISODate), text);
}

void tst_Base::daysAreReadAsPeopleTypeThem()
{
    for (const QString &typed : {u"2026-12-01"_s, u" 2026-12-1 "_s, u"2026/12/1"_s, u"2026.12.01"_s, u"20261201"_s,
                                 u"2026年12月1日"_s, u"2026 年 12 月 1 日"_s, u"２０２６－１２－０１"_s})
        QCOMPARE(dayFromText(typed), std::optional(QDate(2026, 12, 1)));
    for (const QString &typed : {u""_s, u"2026-13-01"_s, u"2026-02-30"_s, u"12-01"_s, u"2026121"_s, u"soon"_s})
        QVERIFY2(!dayFromText(typed), qPrintable(typed));
}

void tst_Base::theDayInChinaBeginsEightHoursEarlier()
{
    const QDate day(2026, 11, 22);
    QCOMPARE(dayInChina(QDateTime(day, QTime(15, 59, 59), Qt::UTC)), day);
    QCOMPARE(dayInChina(QDateTime(day, QTime(16, 0), Qt::UTC)), day.addDays(1));
    QCOMPARE(utcStamp(QDateTime(day, QTime(3, 4, 5, 678), Qt::UTC)), u"2026-11-22T03:04:05.678Z"_s);
}

void tst_Base::digestsOfBeginnings()
{
    const QByteArray bytes = "abcdef";
    const QList<Beginning> expected{
        {0, sha256Hex("")}, {3, sha256Hex("abc")}, {3, sha256Hex("abc")}, {6, sha256Hex("abcdef")}};
    QCOMPARE(beginnings(bytes, {0, 3, 3, 6}), expected);
    QVERIFY(beginnings(bytes, {}).isEmpty());
}

void tst_Base::digestOfKnownText()
{
    QCOMPARE(sha256Hex("abc"), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}

void tst_Base::writtenFilesAreWholeOrUntouched()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"报告 一.txt"_s);
    QVERIFY(writeFile(path, "first"));
    QVERIFY(writeFile(path, "second"));
    QCOMPARE(readFile(path, 100).value(), "second"_ba);

    const auto failed = writeFile(folder.filePath(u"没有/文件.txt"_s), "x");
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, u"file.not-writable"_s);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // nothing half-written is left
}

void tst_Base::readingTellsWhy()
{
    QTemporaryDir folder;
    QCOMPARE(readFile(folder.filePath(u"无"_s), 10).error().code, u"file.not-found"_s);
    QCOMPARE(readFile(folder.path(), 10).error().code, u"file.not-readable"_s);
    const QString path = folder.filePath(u"大"_s);
    QVERIFY(writeFile(path, "12345678901"));
    QCOMPARE(readFile(path, 10).error().code, u"file.too-large"_s);
}

void tst_Base::argumentsAreFilledInOnce()
{
    const auto words = Words::load(u":/i18n"_s);
    QVERIFY(words);
    const Error error{u"file.not-readable"_s, {u"%2"_s, u"why"_s}};
    QVERIFY(words->text(Language::En, error).contains(u"The file %2 could not"_s));
    QVERIFY(words->text(Language::Zh, error).contains(u"why"_s));
}

void tst_Base::aKeyWithoutTextIsSeen()
{
    const auto words = Words::load(u":/i18n"_s);
    QVERIFY(words);
    QCOMPARE(words->text(Language::En, "no.such-key"), u"[no.such-key]"_s);
    QVERIFY(!Words::load(u":/nowhere"_s));
}

QTEST_GUILESS_MAIN(tst_Base)
#include "tst_base.moc"
