// Journal payloads taken apart as text: the same as their JSON says, and nothing else gets through.
#include "core/base/canonicaljson.h"
#include "core/store/objects.h"
#include "core/store/payload.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::store;

class tst_Payload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheJsonSays();
    void takesCanonicalJsonOnly_data();
    void takesCanonicalJsonOnly();
    void isNotDriven();
};

void tst_Payload::saysWhatTheJsonSays()
{
    const QJsonObject note{{u"ref"_s, u"dc19510f"_s}};
    const QJsonObject no{{u"value"_s, u"no"_s}, {u"note"_s, note}};
    const QJsonObject yes{{u"value"_s, u"yes \"\\\n\u0001 是"_s}, {u"evidence"_s, QJsonArray{u"ref"_s, 1.5, true}}};
    const QList<ObjectChange> changes{
        {u"answer"_s, {u"a\"1\\"_s, QString(), u"consent.separate"_s}, no, yes},
        {u"answer"_s, {u"二"_s, u"gate"_s, u"use.no-activation"_s}, {}, no},
        {u"person"_s, {u"p"_s}, no, {}},
    };
    QJsonArray list;
    for (const ObjectChange &change : changes)
        list.append(change.toJson());
    const QByteArray payload =
        canonicalJson({{u"assessment"_s, u"a"_s}, {u"changes"_s, list}, {u"of"_s, 7}, {u"refs"_s, QJsonArray{}}});
    const auto texts = changeTexts(payload);
    QVERIFY(texts);
    QCOMPARE(texts->size(), changes.size());
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const ChangeText &text = texts->at(i);
        const ObjectChange &change = changes.at(i);
        QCOMPARE(text.object, change.object);
        QCOMPARE(text.key, change.key);
        QCOMPARE(text.before.toByteArray(), change.before ? canonicalJson(*change.before) : QByteArray());
        QCOMPARE(text.after.toByteArray(), change.after ? canonicalJson(*change.after) : QByteArray());
        QCOMPARE(text.refs, change.after ? references(*change.after) : QStringList());
    }
    QCOMPARE(texts->at(1).refs, QStringList{u"dc19510f"_s});
    const auto none = changeTexts("{}");
    QVERIFY(none && none->isEmpty());
}

void tst_Payload::takesCanonicalJsonOnly_data()
{
    QTest::addColumn<QByteArray>("payload");
    const auto change = [](const char *text) { return QByteArray("{\"changes\":[") + text + "]}"; };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("cut") << QByteArray("{\"changes\":[");
    QTest::newRow("white space") << QByteArray("{ \"of\":1}");
    QTest::newRow("more behind it") << QByteArray("{\"of\":1}{}");
    QTest::newRow("no UTF-8") << QByteArray("{\"of\":\"\xff\"}");
    QTest::newRow("a control character") << QByteArray("{\"of\":\"\n\"}");
    QTest::newRow("no escape") << QByteArray(R"({"of":"\x"})");
    QTest::newRow("half an escape") << QByteArray(R"({"of":"\u12"})");
    QTest::newRow("no number") << QByteArray("{\"of\":01}");
    QTest::newRow("half a number") << QByteArray("{\"of\":1.}");
    QTest::newRow("no word") << QByteArray("{\"of\":nil}");
    QTest::newRow("a comma too many") << QByteArray("{\"of\":[1,]}");
    QTest::newRow("changes that are none") << QByteArray("{\"changes\":{}}");
    QTest::newRow("a change that is none") << change("1");
    QTest::newRow("no type") << change(R"({"after":{},"before":null,"key":["p"]})");
    QTest::newRow("an unknown type") << change(R"({"after":{},"before":null,"key":["p"],"object":"x"})");
    QTest::newRow("a short key") << change(R"({"after":{},"before":null,"key":["a"],"object":"answer"})");
    QTest::newRow("a number in the key") << change(R"({"after":{},"before":null,"key":[1],"object":"person"})");
    QTest::newRow("members that are none") << change(R"({"after":[],"before":null,"key":["p"],"object":"person"})");
}

void tst_Payload::takesCanonicalJsonOnly()
{
    QFETCH(QByteArray, payload);
    QVERIFY(!changeTexts(payload));
}

void tst_Payload::isNotDriven()
{
    const QByteArray deep = "{\"of\":" + QByteArray(1'000'000, '[');
    QVERIFY(!changeTexts(deep));
    QVERIFY(!changeTexts("{\"of\":" + QByteArray(100, '[') + QByteArray(100, ']') + '}'));
}

QTEST_APPLESS_MAIN(tst_Payload)
#include "tst_payload.moc"
