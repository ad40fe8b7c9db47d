// YAML: what is read, and what is refused at which line.
#include "core/catalog/yaml.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;

class tst_Yaml final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsScalarsAsText();
    void knowsLines();
    void refuses_data();
    void refuses();
    void holdsItsLimits_data();
    void holdsItsLimits();
};

void tst_Yaml::readsScalarsAsText()
{
    const auto root = yaml::parse("a: no\nb: 007\nc: \"true\"\nd: ~\ne:\nf: 2026-11-22\ng: [1, {h: x}]\n");
    QVERIFY(root);
    QVERIFY(root->isMap());
    QCOMPARE(root->find(u"a"_s)->scalar, u"no"_s);
    QVERIFY(root->find(u"a"_s)->plain);
    QCOMPARE(root->find(u"b"_s)->scalar, u"007"_s);
    QCOMPARE(root->find(u"c"_s)->scalar, u"true"_s);
    QVERIFY(!root->find(u"c"_s)->plain);
    QCOMPARE(root->find(u"d"_s)->kind, yaml::Node::Kind::Null);
    QCOMPARE(root->find(u"e"_s)->kind, yaml::Node::Kind::Null);
    QCOMPARE(root->find(u"f"_s)->scalar, u"2026-11-22"_s);
    QCOMPARE(root->find(u"g"_s)->items.size(), 2);
    QCOMPARE(root->find(u"g"_s)->items.at(1).find(u"h"_s)->scalar, u"x"_s);
    QVERIFY(!root->find(u"z"_s));
}

void tst_Yaml::knowsLines()
{
    const auto root = yaml::parse("# words\n\na:\n  - b: 人脸\n    c: d\n");
    QVERIFY(root);
    QCOMPARE(root->pairs.constFirst().first.line, 3);
    const yaml::Node &item = root->find(u"a"_s)->items.constFirst();
    QCOMPARE(item.line, 4);
    QCOMPARE(item.find(u"c"_s)->line, 5);
    QCOMPARE(item.find(u"b"_s)->scalar, u"人脸"_s);
}

void tst_Yaml::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &bytes, const char *code, int line) {
        QTest::newRow(name) << bytes << QString::fromLatin1(code) << line;
    };
    row("duplicate key", "a: 1\nb: 2\na: 3\n", "yaml.duplicate-key", 3);
    row("duplicate key in a flow map", "x:\n  {a: 1, a: 2}\n", "yaml.duplicate-key", 2);
    row("anchor", "a: 1\nb: &x 2\n", "yaml.anchor", 2);
    row("anchor on a list", "b: &x [1]\n", "yaml.anchor", 1);
    row("alias", "b: &x 2\nc: *x\n", "yaml.anchor", 1);
    row("unknown alias", "a: 1\nc: *x\n", "yaml.syntax", 2);
    row("tag", "a: 1\nb: !!str 2\n", "yaml.tag", 2);
    row("own tag on a map", "a: !thing {b: c}\n", "yaml.tag", 1);
    row("two documents", "a: 1\n---\nb: 2\n", "yaml.several-documents", 3);
    row("broken UTF-8", "a: 1\nb: \xE4\xBA\n", "yaml.not-utf8", 2);
    row("UTF-16", QByteArray("\xFF\xFE\x61\x00", 4), "yaml.not-utf8", 1);
    row("zero byte", QByteArray("a: 1\nb: \0\n", 10), "yaml.control-character", 2);
    row("list as key", "[a]: 1\n", "yaml.bad-key", 1);
    row("colon in a plain text", "a: b\nc: d: e\n", "yaml.syntax", 2);
    row("open quote", "a: \"b\n", "yaml.syntax", 1);
    row("open bracket", "a: [b\n", "yaml.syntax", 1);
    row("tab as indentation", "a:\n\t- b\n", "yaml.syntax", 2);
}

void tst_Yaml::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(int, line);
    const auto root = yaml::parse(bytes);
    QVERIFY(!root);
    QCOMPARE(root.error().error.code, code);
    QCOMPARE(root.error().line, line);
}

void tst_Yaml::holdsItsLimits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QByteArray steps;
    for (int i = 0; i < 1000; ++i)
        steps += QByteArray(i, ' ') + "a:\n";
    const QByteArray million(1'000'000, '[');
    QTest::newRow("flow lists") << million << u"yaml.too-deep"_s;
    QTest::newRow("flow maps") << QByteArray(1'000'000, '{') << u"yaml.too-deep"_s;
    QTest::newRow("lists in lists") << QByteArray("- ").repeated(100'000) << u"yaml.too-deep"_s;
    QTest::newRow("maps in maps") << steps << u"yaml.too-deep"_s;
    QTest::newRow("a hundred and one") << QByteArray(101, '[') + QByteArray(101, ']') << u"yaml.too-deep"_s;
    QTest::newRow("too large") << QByteArray(5 * 1024 * 1024, 'a') << u"yaml.too-large"_s;
    QTest::newRow("a hundred") << QByteArray(100, '[') + QByteArray(100, ']') << QString();
    QTest::newRow("a long text") << "a: " + QByteArray(2'000'000, 'x') + '\n' << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void tst_Yaml::holdsItsLimits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto root = yaml::parse(bytes);
    QCOMPARE(root ? QString() : root.error().error.code, code);
}

QTEST_GUILESS_MAIN(tst_Yaml)
#include "tst_yaml.moc"
