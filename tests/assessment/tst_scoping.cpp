// Which facts still matter, what applies by now, and where numbers bring more.
#include "core/assessment/scoping.h"
#include "core/catalog/compiled.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;

namespace {

const QDate Today(2026, 11, 22);

Condition is(const QString &fact, const FactValue &value)
{
    return {.kind = Condition::Kind::Is, .children = {}, .fact = fact, .value = value};
}

Condition atLeast(const QString &fact, qint64 number)
{
    return {.kind = Condition::Kind::AtLeast, .children = {}, .fact = fact, .value = number};
}

Condition group(Condition::Kind kind, const QList<Condition> &children)
{
    return {.kind = kind, .children = children, .fact = {}, .value = {}};
}

Fact fact(const QString &id, FactType type, Scope scope = Scope::Activity)
{
    Fact made;
    made.id = id;
    made.type = type;
    made.scope = scope;
    return made;
}

Clause clause(const QString &at, Level level)
{
    Clause made;
    made.at = at;
    made.level = level;
    return made;
}

Source source(const QString &id, Force force, std::optional<Condition> applies = {})
{
    Source made;
    made.id = id;
    made.force = force;
    made.status = {{QDate(2020, 1, 1), Status::InForce}};
    made.applies = std::move(applies);
    made.clauses = {clause(u"1"_s, Level::Shall), clause(u"2"_s, Level::Should)};
    return made;
}

Practice practice(const QString &id, std::optional<Condition> applies, const QList<ClauseRef> &cites)
{
    Practice made;
    made.id = id;
    made.applies = std::move(applies);
    made.cites = cites;
    return made;
}

/// Face gates: an app has questions of its own, and only a synthesising one is asked how.
Catalog sample()
{
    using enum Condition::Kind;
    Catalog catalog;
    catalog.facts = {fact(u"consumers"_s, FactType::Flag, Scope::Organisation), fact(u"kind"_s, FactType::One),
                     fact(u"synthetic"_s, FactType::Flag), fact(u"persons"_s, FactType::Number),
                     fact(u"idle"_s, FactType::Flag)};
    catalog.facts[1].options = {{u"swap"_s, {}}, {u"voice"_s, {}}};
    const ClauseRef law{u"law-2020"_s, u"1"_s};
    catalog.sources = {source(u"law-2020"_s, Force::Binding),
                       source(u"shops-2020"_s, Force::Binding, is(u"consumers"_s, true)),
                       source(u"standard-2020"_s, Force::Recommended)};
    catalog.practices = {
        practice(u"a"_s, std::nullopt, {law}),
        practice(u"b"_s, is(u"synthetic"_s, true), {{u"standard-2020"_s, u"1"_s}}),
        practice(u"c"_s, group(All, {is(u"synthetic"_s, true), is(u"kind"_s, u"swap"_s)}), {law}),
        practice(u"d"_s, group(All, {is(u"synthetic"_s, true), is(u"kind"_s, u"voice"_s)}), {law}),
        practice(u"e"_s, group(Any, {is(u"consumers"_s, true), atLeast(u"persons"_s, 100)}),
                 {{u"standard-2020"_s, u"1"_s}, {u"shops-2020"_s, u"2"_s}, {u"shops-2020"_s, u"1"_s}}),
    };
    catalog.duties = {{u"file"_s, {}, {}, {}, atLeast(u"persons"_s, 1000), {law}}};
    catalog.contexts = {{u"begin.shop"_s, {}, {}, {}, {{u"consumers"_s, true}, {u"synthetic"_s, false}}},
                        {u"begin.lab"_s, {}, {}, {}, {{u"consumers"_s, false}, {u"synthetic"_s, true}}}};
    catalog.index();
    return catalog;
}

QStringList idsOf(const QList<OpenFact> &facts)
{
    QStringList ids;
    for (const OpenFact &each : facts)
        ids.append(each.fact);
    return ids;
}

} // namespace

class tst_Scoping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mostDecidingComesFirst();
    void settledBranchesAskNothing();
    void answersNeverBringBackAFact();
    void organisationIsAskedForAllItsActivities();
    void reachIsOfAllActivities();
    void reachKnowsTheDay();
    void limitsNameTheirArticle();
    void presetsKeepToTheirScope();
    void contextsSettleMuchOfTheBuiltInCatalog();
};

void tst_Scoping::mostDecidingComesFirst()
{
    const Catalog catalog = sample();
    const QList<OpenFact> open = openFacts(catalog, {});
    // synthetic: three practices; kind: two; consumers: one and a source; persons: one. Nobody asks for "idle".
    QCOMPARE(idsOf(open), (QStringList{u"synthetic"_s, u"kind"_s, u"consumers"_s, u"persons"_s}));
    QCOMPARE(open.at(0), (OpenFact{u"synthetic"_s, 3, 0}));
    QCOMPARE(open.at(2), (OpenFact{u"consumers"_s, 1, 1}));
}

void tst_Scoping::settledBranchesAskNothing()
{
    const Catalog catalog = sample();
    // Nothing is synthesised: how does not matter.
    QCOMPARE(idsOf(openFacts(catalog, {{u"synthetic"_s, false}})), (QStringList{u"consumers"_s, u"persons"_s}));
    // Of `any` one true branch is enough.
    QCOMPARE(idsOf(openFacts(catalog, {{u"synthetic"_s, false}, {u"consumers"_s, true}})), QStringList());
    QCOMPARE(idsOf(openFacts(catalog, {{u"synthetic"_s, false}, {u"consumers"_s, false}})), QStringList{u"persons"_s});
}

/// What the wizard rests on: once settled, a fact stays out however the others come out.
void tst_Scoping::answersNeverBringBackAFact()
{
    const auto catalog = builtIn();
    QVERIFY(catalog);
    Profile profile;
    QStringList before = idsOf(openFacts(*catalog, profile));
    int asked = 0;
    while (!before.isEmpty()) {
        const Fact &next = *catalog->fact(before.constFirst());
        switch (next.type) {
        case FactType::Flag:
            profile.insert(next.id, asked % 2 == 0);
            break;
        case FactType::Number:
            profile.insert(next.id, qint64{asked} * 10'000);
            break;
        case FactType::One:
            profile.insert(next.id, next.options.at(asked % next.options.size()).id);
            break;
        case FactType::Many:
            profile.insert(next.id, QStringList{next.options.at(asked % next.options.size()).id});
            break;
        }
        ++asked;
        const QStringList now = idsOf(openFacts(*catalog, profile));
        QVERIFY(!now.contains(next.id));
        for (const QString &id : now)
            QVERIFY2(before.contains(id), qPrintable(id));
        before = now;
    }
    QVERIFY(asked < catalog->facts.size()); // some were never needed
    QVERIFY(applicability(*catalog, profile).assumed.isEmpty());
}

void tst_Scoping::organisationIsAskedForAllItsActivities()
{
    const Catalog catalog = sample();
    const Organisation organisation;
    const Activity small{.id = u"gate"_s, .title = {}, .profile = {{u"persons"_s, qint64{5}}}, .answers = {}};
    const Activity large{.id = u"app"_s, .title = {}, .profile = {{u"persons"_s, qint64{500}}}, .answers = {}};
    // Practice e is settled for the large one; for the small one it hangs on the organisation.
    QCOMPARE(openOrganisationFacts(catalog, organisation, {large, small}), (QList<OpenFact>{{u"consumers"_s, 1, 1}}));
    QCOMPARE(openOrganisationFacts(catalog, organisation, {large}), (QList<OpenFact>{{u"consumers"_s, 0, 1}}));
    QCOMPARE(idsOf(openActivityFacts(catalog, organisation, small)), (QStringList{u"synthetic"_s, u"kind"_s}));
}

void tst_Scoping::reachIsOfAllActivities()
{
    const Catalog catalog = sample();
    const Organisation organisation{.id = {}, .name = {}, .profile = {{u"consumers"_s, false}}, .answers = {}};
    const Activity gate{.id = u"gate"_s, .title = {}, .profile = {{u"synthetic"_s, false}}, .answers = {}};
    const Activity app{.id = u"app"_s,
                       .title = {},
                       .profile = {{u"synthetic"_s, true}, {u"kind"_s, u"swap"_s}, {u"persons"_s, qint64{5}}},
                       .answers = {}};
    const Reach of = reach(catalog, organisation, {gate, app}, Today);
    QCOMPARE(of.practices, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"e"_s}));
    QCOMPARE(of.assumed, QStringList{u"e"_s}); // how many the gate stores is not known
    QCOMPARE(of.sources, (QStringList{u"law-2020"_s, u"standard-2020"_s}));
    QCOMPARE(of.assumedSources, QStringList());
    const Reach none = reach(catalog, {}, {}, Today);
    QCOMPARE(none.practices.size(), 5);
    QCOMPARE(none.sources, (QStringList{u"law-2020"_s, u"shops-2020"_s, u"standard-2020"_s}));
    QCOMPARE(none.assumedSources, QStringList{u"shops-2020"_s});
}

void tst_Scoping::reachKnowsTheDay()
{
    const Catalog catalog = sample();
    QCOMPARE(reach(catalog, {}, {}, QDate(2019, 12, 31)).sources, QStringList());
}

void tst_Scoping::limitsNameTheirArticle()
{
    const Catalog catalog = sample();
    const QList<Limit> limits = limitsOf(catalog, u"persons"_s, Today);
    QCOMPARE(limits.size(), 2);
    QCOMPARE(limits.at(0).from, 100);
    QCOMPARE(limits.at(0).practices, QStringList{u"e"_s});
    // Law before the standard, and no "should".
    QCOMPARE(limits.at(0).clauses, (QList<ClauseRef>{{u"shops-2020"_s, u"1"_s}, {u"standard-2020"_s, u"1"_s}}));
    QCOMPARE(limits.at(1).from, 1000);
    QCOMPARE(limits.at(1).duties, QStringList{u"file"_s});
    QCOMPARE(limits.at(1).clauses, (QList<ClauseRef>{{u"law-2020"_s, u"1"_s}}));
    QCOMPARE(limitsOf(catalog, u"persons"_s, QDate(2019, 1, 1)).at(1).clauses, QList<ClauseRef>());
    QVERIFY(limitsOf(catalog, u"consumers"_s, Today).isEmpty());
    QCOMPARE(practicesAsking(catalog, u"synthetic"_s), 3);

    // The one that everyone knows: 100,000 faces, article 15.
    const auto real = builtIn();
    QVERIFY(real);
    const QList<Limit> stored = limitsOf(*real, u"persons_stored"_s, Today);
    const auto hundred = std::find_if(stored.begin(), stored.end(), [](const Limit &l) { return l.from == 100'000; });
    QVERIFY(hundred != stored.end());
    QCOMPARE(hundred->clauses.value(0).source, u"frt-measures-2025"_s);
    QVERIFY(hundred->clauses.value(0).at.startsWith(u"15"_s));
}

void tst_Scoping::presetsKeepToTheirScope()
{
    const Catalog catalog = sample();
    QCOMPARE(presetFacts(catalog, {u"begin.shop"_s}, Scope::Organisation), (Profile{{u"consumers"_s, true}}));
    QCOMPARE(presetFacts(catalog, {u"begin.shop"_s}, Scope::Activity), (Profile{{u"synthetic"_s, false}}));
    // A shop with a laboratory: the two disagree on the organisation, so a person says.
    QCOMPARE(presetFacts(catalog, {u"begin.shop"_s, u"begin.lab"_s}, Scope::Organisation), Profile());
    QCOMPARE(presetFacts(catalog, {u"unheard-of"_s, QString()}, Scope::Activity), Profile());
}

void tst_Scoping::contextsSettleMuchOfTheBuiltInCatalog()
{
    const auto catalog = builtIn();
    QVERIFY(catalog);
    QVERIFY(catalog->contexts.size() >= 10);
    const qsizetype all = openFacts(*catalog, {}).size();
    for (const Context &context : catalog->contexts) {
        Profile profile = presetFacts(*catalog, {context.id}, Scope::Activity);
        profile.insert(presetFacts(*catalog, {context.id}, Scope::Organisation));
        QVERIFY2(openFacts(*catalog, profile).size() + profile.size() <= all, qPrintable(context.id));
        if (const Checklist *checklist = catalog->checklist(context.checklist)) {
            // What it is made for must apply: none of its practices is ruled out by the presets alone, bar a few.
            const QStringList applicable = applicability(*catalog, profile).applicable;
            int listed = 0;
            int left = 0;
            for (const ChecklistSection &section : checklist->sections) {
                for (const QString &id : section.practices) {
                    ++listed;
                    left += applicable.contains(id) ? 1 : 0;
                }
            }
            QVERIFY2(left * 10 >= listed * 6, qPrintable(u"%1: %2 of %3"_s.arg(context.id).arg(left).arg(listed)));
        }
    }
}

QTEST_GUILESS_MAIN(tst_Scoping)
#include "tst_scoping.moc"
