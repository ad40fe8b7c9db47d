#include "core/catalog/builder.h"

#include <array>

namespace shihe {
namespace {

template <typename Enum, size_t N>
Enum fromWord(const std::array<Enum, N> &all, const QString &text)
{
    const auto found = std::find_if(all.begin(), all.end(), [&text](Enum one) { return word(one) == text; });
    return found == all.end() ? all.back() : *found;
}

constexpr std::array Levels{Level::Prohibited, Level::Shall, Level::Should, Level::May, Level::Info};
constexpr std::array Forces{Force::Binding, Force::Recommended, Force::Voluntary};
constexpr std::array States{Status::Draft, Status::Published, Status::InForce, Status::Superseded};
constexpr std::array Kinds{Kind::Law,      Kind::Regulation, Kind::Rule,       Kind::Standard,
                           Kind::Judicial, Kind::Case,       Kind::Initiative, Kind::International};
constexpr std::array Confidences{Confidence::High, Confidence::Medium, Confidence::Low};
constexpr std::array Depths{Depth::Item, Depth::Heading, Depth::Document, Depth::History};
constexpr std::array PeriodKinds{Period::Kind::Before, Period::Kind::AtOnce, Period::Kind::Promptly,
                                 Period::Kind::Within, Period::Kind::Keep,   Period::Kind::Every};
constexpr std::array PeriodUnits{Period::Unit::Hours, Period::Unit::Days, Period::Unit::WorkingDays,
                                 Period::Unit::Months, Period::Unit::Years};

/// Reads the fields of one map.
class Fields final
{
public:
    Fields(Draft &draft, Place place)
        : m_draft(draft)
        , m_place(std::move(place))
    {
    }

    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] bool has(const char *key) const { return node(key) != nullptr; }
    [[nodiscard]] const yaml::Node *node(const char *key) const { return m_place.node->find(QLatin1String(key)); }

    [[nodiscard]] QString text(const char *key) const
    {
        const yaml::Node *found = node(key);
        return found ? found->scalar : QString();
    }
    [[nodiscard]] int number(const char *key) const { return text(key).toInt(); }
    [[nodiscard]] bool flag(const char *key, bool otherwise) const
    {
        return has(key) ? text(key) == u"true" : otherwise;
    }
    [[nodiscard]] Text both() const { return Text{text("zh"), text("en")}; }
    [[nodiscard]] Text both(const char *key) const { return has(key) ? inside(key).both() : Text(); }
    [[nodiscard]] Fields inside(const char *key) const { return Fields(m_draft, Place{m_place.file, node(key)}); }

    [[nodiscard]] std::vector<Fields> list(const char *key) const
    {
        std::vector<Fields> result;
        if (const yaml::Node *found = node(key)) {
            for (const yaml::Node &item : found->items)
                result.emplace_back(m_draft, Place{m_place.file, &item});
        }
        return result;
    }
    [[nodiscard]] QStringList texts(const char *key) const
    {
        QStringList result;
        for (const Fields &item : list(key))
            result.append(item.m_place.node->scalar);
        return result;
    }
    [[nodiscard]] QDate date(const char *key) const
    {
        const auto day = dateFromIso(text(key));
        if (!day) {
            m_draft.report(m_place, m_place.line(QLatin1String(key)), QT_TRANSLATE_NOOP("words", "catalog.bad-date"),
                           {text(key)});
        }
        return day.value_or(QDate());
    }
    [[nodiscard]] std::optional<QDate> dateIfAny(const char *key) const
    {
        return has(key) ? std::optional(date(key)) : std::nullopt;
    }
    [[nodiscard]] ClauseRef cite() const { return {text("source"), text("at")}; }

private:
    Draft &m_draft;
    Place m_place;
};

Fields whole(Draft &draft, const YamlFile &file)
{
    return Fields(draft, Place{file.path, &file.root});
}

FactValue conditionValue(const Draft &draft, const QString &factId, const QString &text)
{
    // The tables are not built yet.
    const auto &facts = draft.catalog.facts;
    const auto own = std::find_if(facts.cbegin(), facts.cend(), [&factId](const Fact &f) { return f.id == factId; });
    const Fact *fact = own != facts.cend() ? &*own : draft.base ? draft.base->fact(factId) : nullptr;
    if (fact && fact->type == FactType::Flag && (text == u"true" || text == u"false"))
        return text == u"true";
    return text;
}

/// As the fact's type has it; what does not fit stays text or a list, for checkContexts to refuse.
FactValue factValue(const Draft &draft, const QString &factId, const yaml::Node &node)
{
    if (node.isSequence()) {
        QStringList options;
        for (const yaml::Node &item : node.items)
            options.append(item.scalar);
        return options;
    }
    const auto &facts = draft.catalog.facts;
    const auto fact = std::find_if(facts.cbegin(), facts.cend(), [&factId](const Fact &f) { return f.id == factId; });
    bool whole = false;
    const qint64 number = node.scalar.toLongLong(&whole);
    if (whole && fact != facts.cend() && fact->type == FactType::Number)
        return number;
    return conditionValue(draft, factId, node.scalar);
}

Condition condition(const Draft &draft, const yaml::Node &node)
{
    Condition result;
    for (const auto &[key, value] : node.pairs) {
        const QString &name = key.scalar;
        if (name == u"fact") {
            result.fact = value.scalar;
        } else if (name == u"is") {
            result.kind = Condition::Kind::Is;
            result.value = conditionValue(draft, node.find(QStringLiteral("fact"))->scalar, value.scalar);
        } else if (name == u"has") {
            result.kind = Condition::Kind::Has;
            result.value = value.scalar;
        } else if (name == u"at_least" || name == u"at_most") {
            result.kind = name == u"at_least" ? Condition::Kind::AtLeast : Condition::Kind::AtMost;
            result.value = value.scalar.toLongLong();
        } else if (name == u"not") {
            result.kind = Condition::Kind::Not;
            result.children.append(condition(draft, value));
        } else {
            result.kind = name == u"all" ? Condition::Kind::All : Condition::Kind::Any;
            for (const yaml::Node &child : value.items)
                result.children.append(condition(draft, child));
        }
    }
    return result;
}

Clause clause(const Fields &fields)
{
    Clause result;
    result.at = fields.text("at");
    result.level = fromWord(Levels, fields.text("level"));
    result.digest = fields.both("digest");
    for (const QString &ref : fields.texts("sanction"))
        result.sanction.append({ref.section(u':', 0, 0), ref.section(u':', 1)});
    if (fields.has("not_asked"))
        result.notAsked = fields.both("not_asked");
    result.verified = fields.flag("verified", true);
    if (fields.has("depth"))
        result.depth = fromWord(Depths, fields.text("depth"));
    result.from = fields.dateIfAny("from");
    result.to = fields.dateIfAny("to");
    if (fields.has("became"))
        result.became = fields.inside("became").cite();
    return result;
}

FactType factType(const QString &text)
{
    if (text == u"flag")
        return FactType::Flag;
    if (text == u"number")
        return FactType::Number;
    return text == u"one" ? FactType::One : FactType::Many;
}

Scope scope(const Fields &fields)
{
    return fields.text("scope") == u"organisation" ? Scope::Organisation : Scope::Activity;
}

int level(const QString &text)
{
    static const QStringList words{QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")};
    const qsizetype found = words.indexOf(text);
    return found < 0 ? 3 : int(found); // serious, very-high
}

QList<ScoringParameters::Threshold> thresholds(const Fields &fields, const char *key)
{
    QList<ScoringParameters::Threshold> result;
    for (const Fields &item : fields.list(key)) {
        const bool included = item.has("at_least");
        result.append({item.text("fact"), item.text(included ? "at_least" : "above").toLongLong(), included,
                       item.has("level") ? level(item.text("level")) : 0});
    }
    return result;
}

} // namespace

void buildIdentity(Draft &draft, const YamlFile &file)
{
    const Fields fields = whole(draft, file);
    draft.identity = fields.place();
    draft.catalog.id = fields.text("id");
    draft.catalog.version = fields.text("version");
    draft.catalog.date = fields.date("date");
}

void buildFacts(Draft &draft, const YamlFile &file)
{
    for (const Fields &fields : whole(draft, file).list("facts")) {
        Fact fact;
        fact.id = fields.text("id");
        fact.type = factType(fields.text("type"));
        fact.scope = scope(fields);
        fact.unit = fields.text("unit");
        fact.question = fields.both("question");
        fact.help = fields.both("help");
        for (const Fields &option : fields.list("options"))
            fact.options.append({option.text("id"), option.both()});
        draft.catalog.facts.append(fact);
        draft.facts.append(fields.place());
    }
}

void buildSource(Draft &draft, const YamlFile &file)
{
    const Fields fields = whole(draft, file);
    Source source;
    source.id = fields.text("id");
    source.kind = fromWord(Kinds, fields.text("kind"));
    source.title = fields.both("title");
    if (fields.has("short"))
        source.brief = fields.both("short");
    source.issuer = fields.both("issuer");
    source.number = fields.text("number");
    source.force = fromWord(Forces, fields.text("force"));
    for (const Fields &change : fields.list("status"))
        source.status.append({change.date("from"), fromWord(States, change.text("is"))});
    source.replaces = fields.texts("replaces");
    source.confidence = fromWord(Confidences, fields.text("confidence"));
    source.depth = fromWord(Depths, fields.text("depth"));
    if (const yaml::Node *applies = fields.node("applies"))
        source.applies = condition(draft, *applies);
    for (const Fields &item : fields.list("clauses"))
        source.clauses.append(clause(item));
    draft.catalog.sources.append(source);
    draft.sources.append(fields.place());
}

void buildPractices(Draft &draft, const YamlFile &file)
{
    for (const yaml::Node &item : file.root.items) {
        const Fields fields(draft, Place{file.path, &item});
        Practice practice;
        practice.id = fields.text("id");
        practice.revision = fields.number("revision");
        practice.replaces = fields.texts("replaces");
        practice.topic = fields.text("topic");
        practice.question = fields.both("question");
        practice.why = fields.both("why");
        practice.check = fields.both("check");
        for (const Fields &evidence : fields.list("evidence"))
            practice.evidence.append(evidence.both());
        practice.remedy = fields.both("remedy");
        practice.severity = fields.number("severity");
        practice.scope = scope(fields);
        practice.redLine = fields.flag("red_line", false);
        practice.effort = fields.number("effort");
        if (const yaml::Node *applies = fields.node("applies"))
            practice.applies = condition(draft, *applies);
        for (const Fields &cite : fields.list("cites"))
            practice.cites.append(cite.cite());
        draft.catalog.practices.append(practice);
        draft.practices.append(fields.place());
    }
}

void buildChecklist(Draft &draft, const YamlFile &file)
{
    const Fields fields = whole(draft, file);
    Checklist checklist;
    checklist.id = fields.text("id");
    checklist.title = fields.both("title");
    checklist.complete = fields.flag("complete", true);
    checklist.sources = fields.texts("sources");
    for (const Fields &section : fields.list("sections"))
        checklist.sections.append({section.text("id"), section.both("title"), section.texts("practices")});
    draft.catalog.checklists.append(checklist);
    draft.checklists.append(fields.place());
}

void buildDuties(Draft &draft, const YamlFile &file)
{
    for (const yaml::Node &item : file.root.items) {
        const Fields fields(draft, Place{file.path, &item});
        Duty duty;
        duty.id = fields.text("id");
        duty.title = fields.both("title");
        duty.event = fields.both("event");
        const Fields period = fields.inside("period");
        duty.period.kind = fromWord(PeriodKinds, period.text("kind"));
        duty.period.count = period.number("count");
        if (period.has("unit"))
            duty.period.unit = fromWord(PeriodUnits, period.text("unit"));
        if (const yaml::Node *applies = fields.node("applies"))
            duty.applies = condition(draft, *applies);
        for (const Fields &cite : fields.list("cites"))
            duty.cites.append(cite.cite());
        draft.catalog.duties.append(duty);
        draft.duties.append(fields.place());
    }
}

void buildCalendar(Draft &draft, const YamlFile &file)
{
    for (const yaml::Node &item : file.root.items) {
        const Fields fields(draft, Place{file.path, &item});
        CalendarYear year;
        const int number = fields.number("year");
        for (const auto &[key, days] : {std::pair("off", &year.off), std::pair("work", &year.work)}) {
            for (const Fields &span : fields.list(key)) {
                const QDate first = span.date("from");
                const QDate last = span.has("to") ? span.date("to") : first;
                // A span may begin in the old year; each year's list holds its own days only.
                if (!first.isValid() || !last.isValid() || last < first || first.year() != number ||
                    last.year() != number) {
                    draft.report(span.place(), span.place().line(), QT_TRANSLATE_NOOP("words", "catalog.wrong-year"),
                                 {QString::number(number)});
                    continue;
                }
                for (QDate day = first; day <= last; day = day.addDays(1))
                    days->append(day);
            }
        }
        draft.catalog.calendar.years.insert(number, year);
    }
}

void buildAppTypes(Draft &draft, const YamlFile &file)
{
    for (const yaml::Node &item : file.root.items) {
        const Fields fields(draft, Place{file.path, &item});
        draft.catalog.appTypes.append(
            {fields.text("type"), fields.inside("clause").cite(), fields.both("function"), fields.texts("necessary")});
        draft.appTypes.append(fields.place());
    }
}

void buildTerms(Draft &draft, const YamlFile &file)
{
    for (const yaml::Node &item : file.root.items) {
        const Fields fields(draft, Place{file.path, &item});
        draft.catalog.terms.append({fields.both(), fields.texts("not_zh"), fields.texts("not_en")});
    }
}

void buildContexts(Draft &draft, const YamlFile &file)
{
    for (const yaml::Node &item : file.root.items) {
        const Fields fields(draft, Place{file.path, &item});
        Context context{fields.text("id"), fields.both("title"), fields.both("activity"), fields.text("checklist"), {}};
        for (const auto &[key, value] : fields.node("facts")->pairs)
            context.facts.insert(key.scalar, factValue(draft, key.scalar, value));
        draft.catalog.contexts.append(context);
        draft.contexts.append(fields.place());
    }
}

void buildScoring(Draft &draft, const YamlFile &file)
{
    const Fields fields = whole(draft, file);
    draft.scoring = fields.place();
    ScoringParameters &scoring = draft.catalog.scoring;
    for (const auto &[key, value] : fields.node("values")->pairs)
        scoring.values.insert(key.scalar, value.scalar.toInt());
    for (const auto &[key, value] : fields.node("level_factor")->pairs)
        scoring.levelFactor.insert(fromWord(Levels, key.scalar), value.scalar.toInt());
    for (const Fields &grade : fields.list("grades"))
        scoring.grades.append({grade.text("grade"), grade.number("from"), grade.flag("refuses_mandatory_no", false)});
    for (const auto &[key, value] : fields.node("caps")->pairs)
        scoring.caps.insert(key.scalar, value.scalar);
    for (const auto &[key, value] : fields.node("impact_by_severity")->pairs)
        scoring.impactBySeverity.insert(key.scalar.toInt(), level(value.scalar));
    for (const auto &[key, value] : fields.node("likelihood")->pairs)
        scoring.likelihood.insert(key.scalar, level(value.scalar));
    scoring.raiseImpact = thresholds(fields, "raise_impact");
    scoring.likelihoodFloor = thresholds(fields, "likelihood_floor");
    if (const yaml::Node *vulnerable = fields.node("vulnerable"))
        scoring.vulnerable = condition(draft, *vulnerable);
    scoring.matrix.clear();
    for (const char *impact : {"low", "medium", "high", "serious"}) {
        const Fields row = fields.inside("matrix").inside(impact);
        scoring.matrix.append(QList<int>());
        for (const char *likelihood : {"low", "medium", "high", "very-high"})
            scoring.matrix.last().append(level(row.text(likelihood)));
    }
}

} // namespace shihe
