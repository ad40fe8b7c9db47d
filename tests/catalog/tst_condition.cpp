// Conditions in three-valued logic, and whether they can come out either way.
#include "core/catalog/cases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;

Q_DECLARE_METATYPE(Truth)
Q_DECLARE_METATYPE(Condition)

namespace {

Condition test(Condition::Kind kind, const QString &fact, FactValue value)
{
    Condition condition;
    condition.kind = kind;
    condition.fact = fact;
    condition.value = std::move(value);
    return condition;
}

Condition tree(Condition::Kind kind, QList<Condition> children)
{
    Condition condition;
    condition.kind = kind;
    condition.children = std::move(children);
    return condition;
}

const QMap<QString, FactValue> &known()
{
    static const QMap<QString, FactValue> values{{u"t"_s, true},
                                                 {u"f"_s, false},
                                                 {u"n"_s, qint64(5)},
                                                 {u"one"_s, u"a"_s},
                                                 {u"many"_s, QStringList{u"a"_s, u"b"_s}},
                                                 {u"none"_s, QStringList{}}};
    return values;
}

const FactValue *valueOf(const QString &fact)
{
    const auto found = known().constFind(fact);
    return found == known().constEnd() ? nullptr : &*found;
}

Condition literal(Truth truth)
{
    const QString fact = truth == Truth::True ? u"t"_s : truth == Truth::False ? u"f"_s : u"missing"_s;
    return test(Condition::Kind::Is, fact, true);
}

constexpr std::array Truths{Truth::False, Truth::Unknown, Truth::True};

} // namespace

class tst_Condition final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void negates();
    void joins();
    void emptyTrees();
    void tests_data();
    void tests();
    void namesItsFactsOnce();
    void comesOutEitherWay_data();
    void comesOutEitherWay();
};

void tst_Condition::negates()
{
    QCOMPARE(tree(Condition::Kind::Not, {literal(Truth::True)}).evaluate(valueOf), Truth::False);
    QCOMPARE(tree(Condition::Kind::Not, {literal(Truth::False)}).evaluate(valueOf), Truth::True);
    QCOMPARE(tree(Condition::Kind::Not, {literal(Truth::Unknown)}).evaluate(valueOf), Truth::Unknown);
}

void tst_Condition::joins()
{
    // Rows and columns in the order false, unknown, true (Kleene).
    constexpr Truth f = Truth::False, u = Truth::Unknown, t = Truth::True;
    constexpr Truth both[3][3] = {{f, f, f}, {f, u, u}, {f, u, t}};
    constexpr Truth either[3][3] = {{f, u, t}, {u, u, t}, {t, t, t}};
    for (size_t a = 0; a < 3; ++a) {
        for (size_t b = 0; b < 3; ++b) {
            const QList<Condition> children{literal(Truths[a]), literal(Truths[b])};
            QCOMPARE(tree(Condition::Kind::All, children).evaluate(valueOf), both[a][b]);
            QCOMPARE(tree(Condition::Kind::Any, children).evaluate(valueOf), either[a][b]);
        }
    }
}

void tst_Condition::emptyTrees()
{
    QCOMPARE(tree(Condition::Kind::All, {}).evaluate(valueOf), Truth::True);
    QCOMPARE(tree(Condition::Kind::Any, {}).evaluate(valueOf), Truth::False);
}

void tst_Condition::tests_data()
{
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<Truth>("truth");
    using K = Condition::Kind;
    QTest::newRow("flag") << test(K::Is, u"t"_s, true) << Truth::True;
    QTest::newRow("flag, other") << test(K::Is, u"t"_s, false) << Truth::False;
    QTest::newRow("one") << test(K::Is, u"one"_s, u"a"_s) << Truth::True;
    QTest::newRow("one, other") << test(K::Is, u"one"_s, u"b"_s) << Truth::False;
    QTest::newRow("has") << test(K::Has, u"many"_s, u"b"_s) << Truth::True;
    QTest::newRow("has not") << test(K::Has, u"many"_s, u"c"_s) << Truth::False;
    QTest::newRow("known to be empty") << test(K::Has, u"none"_s, u"a"_s) << Truth::False;
    QTest::newRow("at least, reached") << test(K::AtLeast, u"n"_s, qint64(5)) << Truth::True;
    QTest::newRow("at least, missed") << test(K::AtLeast, u"n"_s, qint64(6)) << Truth::False;
    QTest::newRow("at most, kept") << test(K::AtMost, u"n"_s, qint64(5)) << Truth::True;
    QTest::newRow("at most, exceeded") << test(K::AtMost, u"n"_s, qint64(4)) << Truth::False;
    QTest::newRow("not given") << test(K::AtMost, u"missing"_s, qint64(4)) << Truth::Unknown;
}

void tst_Condition::tests()
{
    QFETCH(Condition, condition);
    QFETCH(Truth, truth);
    QCOMPARE(condition.evaluate(valueOf), truth);
}

void tst_Condition::namesItsFactsOnce()
{
    const Condition condition = tree(Condition::Kind::All, {literal(Truth::True), literal(Truth::False),
                                                            tree(Condition::Kind::Not, {literal(Truth::True)})});
    QCOMPARE(condition.facts(), (QStringList{u"t"_s, u"f"_s}));
}

void tst_Condition::comesOutEitherWay_data()
{
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<bool>("canBeTrue");
    QTest::addColumn<bool>("canBeFalse");
    using K = Condition::Kind;
    const auto flag = test(K::Is, u"flag"_s, true);
    const auto atLeast = [](qint64 n) { return test(K::AtLeast, u"number"_s, n); };
    const auto atMost = [](qint64 n) { return test(K::AtMost, u"number"_s, n); };
    const auto is = [](const QString &option) { return test(K::Is, u"one"_s, option); };
    const auto has = [](const QString &option) { return test(K::Has, u"many"_s, option); };
    const auto negated = [](const Condition &c) { return tree(K::Not, {c}); };
    QTest::newRow("a flag") << flag << true << true;
    QTest::newRow("a flag and its opposite") << tree(K::All, {flag, negated(flag)}) << false << true;
    QTest::newRow("a flag or its opposite") << tree(K::Any, {flag, negated(flag)}) << true << false;
    QTest::newRow("at least 0") << atLeast(0) << true << false;
    QTest::newRow("at least 1") << atLeast(1) << true << true;
    QTest::newRow("a single number") << tree(K::All, {atLeast(7), atMost(7)}) << true << true;
    QTest::newRow("no number") << tree(K::All, {atLeast(8), atMost(7)}) << false << true;
    QTest::newRow("every number") << tree(K::Any, {atLeast(8), atMost(7)}) << true << false;
    QTest::newRow("two options at once") << tree(K::All, {is(u"a"_s), is(u"b"_s)}) << false << true;
    QTest::newRow("every option") << tree(K::Any, {is(u"a"_s), is(u"b"_s)}) << true << false;
    QTest::newRow("two of several") << tree(K::All, {has(u"a"_s), has(u"b"_s)}) << true << true;
    QTest::newRow("none of several") << tree(K::All, {negated(has(u"a"_s)), negated(has(u"b"_s))}) << true << true;
}

void tst_Condition::comesOutEitherWay()
{
    QFETCH(Condition, condition);
    QFETCH(bool, canBeTrue);
    QFETCH(bool, canBeFalse);
    Catalog catalog;
    const QList<FactOption> options{{u"a"_s, {}}, {u"b"_s, {}}};
    const auto fact = [&catalog](const QString &id, FactType type, const QList<FactOption> &choices) {
        Fact added;
        added.id = id;
        added.type = type;
        added.options = choices;
        catalog.facts.append(added);
    };
    fact(u"flag"_s, FactType::Flag, {});
    fact(u"number"_s, FactType::Number, {});
    fact(u"one"_s, FactType::One, options);
    fact(u"many"_s, FactType::Many, options);
    catalog.index();
    const auto outcomes = possibleOutcomes(catalog, condition);
    QVERIFY(outcomes);
    QCOMPARE(outcomes->canBeTrue, canBeTrue);
    QCOMPARE(outcomes->canBeFalse, canBeFalse);
}

QTEST_GUILESS_MAIN(tst_Condition)
#include "tst_condition.moc"
