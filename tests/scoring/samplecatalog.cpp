#include "samplecatalog.h"

namespace shihe::test {
namespace {

using namespace Qt::StringLiterals;

Source source(const QString &id, Force force, const QList<StatusChange> &status, const QList<Level> &levels,
              Depth depth = Depth::Item)
{
    Source source;
    source.id = id;
    source.force = force;
    source.status = status;
    source.depth = depth;
    int number = 0;
    for (const Level level : levels) {
        Clause clause;
        clause.at = QString::number(++number);
        clause.level = level;
        source.clauses.append(clause);
    }
    return source;
}

Practice practice(const QString &id, int severity, bool redLine, const QList<ClauseRef> &cites)
{
    Practice practice;
    practice.id = id;
    practice.severity = severity;
    practice.redLine = redLine;
    practice.cites = cites;
    return practice;
}

ScoringParameters parameters()
{
    ScoringParameters p;
    p.values = {{u"yes"_s, 3}, {u"mostly"_s, 2}, {u"partly"_s, 1}, {u"no"_s, 0}, {u"unknown"_s, 0}};
    p.levelFactor = {{Level::Prohibited, 4}, {Level::Shall, 3}, {Level::Should, 1}, {Level::May, 0}, {Level::Info, 0}};
    p.grades = {{u"A"_s, 90, true}, {u"B"_s, 80, false}, {u"C"_s, 60, false}, {u"D"_s, 0, false}};
    p.caps = {{u"no"_s, u"E"_s}, {u"partly"_s, u"D"_s}};
    p.impactBySeverity = {{1, 0}, {2, 0}, {3, 1}, {4, 2}, {5, 3}};
    p.likelihood = {{u"red_line_no"_s, 3}, {u"no"_s, 2}, {u"unknown"_s, 2}, {u"partly"_s, 1}, {u"mostly"_s, 0}};
    p.raiseImpact = {{u"stored"_s, 500'000, true, 0}};
    p.vulnerable = Condition{.kind = Condition::Kind::Is, .children = {}, .fact = u"minors"_s, .value = true};
    p.likelihoodFloor = {{u"stored"_s, 1'000'000, false, 1}, {u"stored"_s, 10'000'000, false, 2}};
    p.matrix = {{0, 0, 1, 1}, {0, 1, 1, 2}, {1, 1, 2, 3}, {1, 2, 3, 3}};
    return p;
}

} // namespace

Catalog sampleCatalog()
{
    Catalog catalog;
    catalog.version = u"test"_s;
    catalog.date = QDate(2026, 11, 22);
    Fact minors;
    minors.id = u"minors"_s;
    Fact stored;
    stored.id = u"stored"_s;
    stored.type = FactType::Number;
    catalog.facts = {minors, stored};
    catalog.sources = {
        source(u"draft"_s, Force::Binding,
               {{QDate(2019, 5, 28), Status::Draft}, {QDate(2026, 1, 1), Status::Superseded}}, {Level::Shall},
               Depth::History),
        source(u"gbt"_s, Force::Recommended, {{QDate(2023, 5, 1), Status::InForce}}, {Level::Shall, Level::Shall}),
        source(u"law"_s, Force::Binding,
               {{QDate(2025, 3, 21), Status::Published}, {QDate(2025, 6, 1), Status::InForce}},
               {Level::Prohibited, Level::Shall, Level::Should, Level::Info, Level::Shall}),
        source(u"old"_s, Force::Binding,
               {{QDate(2017, 6, 1), Status::InForce}, {QDate(2026, 1, 1), Status::Superseded}}, {Level::Shall}),
        source(u"pledge"_s, Force::Voluntary, {{QDate(2019, 1, 1), Status::InForce}}, {Level::Should})};
    Practice minorsOnly = practice(u"g.minors"_s, 5, false, {{u"law"_s, u"5"_s}});
    minorsOnly.applies = Condition{.kind = Condition::Kind::Is, .children = {}, .fact = u"minors"_s, .value = true};
    catalog.practices = {practice(u"a.ban"_s, 5, true, {{u"law"_s, u"1"_s}, {u"gbt"_s, u"1"_s}}),
                         practice(u"b.duty"_s, 4, false, {{u"law"_s, u"2"_s}, {u"old"_s, u"1"_s}}),
                         practice(u"c.advice"_s, 2, false, {{u"law"_s, u"3"_s}}),
                         practice(u"d.info"_s, 3, false, {{u"law"_s, u"4"_s}}),
                         practice(u"e.std"_s, 3, true, {{u"gbt"_s, u"2"_s}}),
                         practice(u"f.draft"_s, 3, false, {{u"draft"_s, u"1"_s}}),
                         minorsOnly,
                         practice(u"h.pledge"_s, 1, false, {{u"pledge"_s, u"1"_s}})};
    Checklist all;
    all.id = u"all"_s;
    all.sources = {u"law"_s, u"gbt"_s, u"draft"_s};
    ChecklistSection section;
    for (const Practice &practice : std::as_const(catalog.practices))
        section.practices.append(practice.id);
    all.sections = {section};
    Checklist none;
    none.id = u"none"_s;
    none.sources = {u"pledge"_s};
    catalog.checklists = {all, none};
    catalog.scoring = parameters();
    catalog.index();
    return catalog;
}

Answer answered(AnswerValue value, const QStringList &evidence)
{
    Answer answer;
    answer.value = value;
    answer.evidence = evidence;
    if (value == AnswerValue::NotApplicable)
        answer.reason = u"没有这项活动"_s;
    return answer;
}

} // namespace shihe::test
