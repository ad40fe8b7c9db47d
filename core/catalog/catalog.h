// The catalog: all sources, practices, checklists and profile facts of one version, and the law's state on any day.
// Loaded from YAML or from the compiled form (compiled.h), checked by lint (lint.h). Value types; reading is safe from
// any thread once built.
#pragma once

#include "core/base/base.h"
#include "core/catalog/calendar.h"
#include "core/catalog/clauseref.h"
#include "core/catalog/condition.h"
#include "core/catalog/context.h"
#include "core/catalog/duty.h"
#include "core/catalog/identity.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <optional>

namespace shihe {

enum class Level { Prohibited, Shall, Should, May, Info };
enum class Force { Binding, Recommended, Voluntary };
enum class Status { Draft, Published, InForce, Superseded };
enum class Kind { Law, Regulation, Rule, Standard, Judicial, Case, Initiative, International };
enum class Confidence { High, Medium, Low };
/// How deep a source may be cited: item, heading, the document only, or as history that is never a duty.
enum class Depth { Item, Heading, Document, History };

/// The spelling of the YAML files and of JSON: "prohibited", "in-force", "A" …
[[nodiscard]] QString word(Level level);
[[nodiscard]] QString word(Force force);
[[nodiscard]] QString word(Status status);
[[nodiscard]] QString word(Kind kind);
[[nodiscard]] QString word(Confidence confidence);
[[nodiscard]] QString word(Depth depth);

struct StatusChange
{
    QDate from;
    Status is = Status::Draft;
    friend bool operator==(const StatusChange &, const StatusChange &) = default;
};

/// A numbered place in a source.
struct Clause
{
    QString at; ///< article, or clause like "5 f) 3)"; "document" where only the document may be cited
    Level level = Level::Info;
    Text digest;                   ///< in our own words
    QList<ClauseRef> sanction;     ///< what a breach leads to
    std::optional<Text> notAsked;  ///< why no practice asks it
    bool verified = true;          ///< false: number or wording not seen in the text; shown to the reader
    std::optional<Depth> depth;    ///< only where it differs from the source's
    std::optional<QDate> from, to; ///< only where it is in force shorter than its source; `to` is the last day
    std::optional<ClauseRef> became;
    friend bool operator==(const Clause &, const Clause &) = default;
};

/// A law, regulation, standard, draft, judicial rule, case or initiative.
struct Source
{
    QString id;
    Kind kind = Kind::Law;
    Text title;
    Text brief; ///< the short name in lists and on chips (`short` in YAML); may be empty
    Text issuer;
    QString number; ///< official document number, empty if there is none
    Force force = Force::Binding;
    QList<StatusChange> status; ///< ascending by date, never empty
    QStringList replaces;
    Confidence confidence = Confidence::High;
    Depth depth = Depth::Item;
    /// Whom and what it binds; nullopt: all. Where it is false the source's clauses are not shown as broken; weights
    /// don't know it, which is why lint proves that no such clause ever decides a weight.
    std::optional<Condition> applies;
    QList<Clause> clauses; ///< in the order of the text

    /// The short name; the title where there is none.
    [[nodiscard]] const QString &shortTitle(Language language) const noexcept
    {
        return brief.in(language).isEmpty() ? title.in(language) : brief.in(language);
    }
    /// nullopt before the first date: the source does not exist yet on that day.
    [[nodiscard]] std::optional<Status> statusOn(QDate day) const;
    [[nodiscard]] const Clause *clause(const QString &at) const;
    /// Whether @p clause of this source is in force on @p day.
    [[nodiscard]] bool inForce(const Clause &clause, QDate day) const;
    friend bool operator==(const Source &, const Source &) = default;
};

enum class FactType { Flag, Number, One, Many };
enum class Scope { Organisation, Activity };

struct FactOption
{
    QString id;
    Text label;
    friend bool operator==(const FactOption &, const FactOption &) = default;
};

/// A typed fact of the profile; decides what applies.
struct Fact
{
    QString id;
    FactType type = FactType::Flag;
    Scope scope = Scope::Activity;
    QList<FactOption> options; ///< of One and Many
    QString unit;              ///< of Number, e.g. "persons"
    Text question;
    Text help;

    [[nodiscard]] const FactOption *option(const QString &id) const;
    friend bool operator==(const Fact &, const Fact &) = default;
};

/// One assessable thing an organisation does or omits. *Yes* conforms.
struct Practice
{
    QString id;
    int revision = 1;
    QStringList replaces; ///< ids of earlier versions whose answers it takes over; none of them is in this catalog
    QString topic;
    Text question;
    Text why;
    Text check;
    QList<Text> evidence;
    Text remedy;
    int severity = 3; ///< 1 to 5, harm to people
    Scope scope = Scope::Activity;
    bool redLine = false;
    int effort = 3;                   ///< 1 to 5, of the remedy
    std::optional<Condition> applies; ///< nullopt: always
    QList<ClauseRef> cites;
    friend bool operator==(const Practice &, const Practice &) = default;
};

struct ChecklistSection
{
    QString id;
    Text title;
    QStringList practices;
    friend bool operator==(const ChecklistSection &, const ChecklistSection &) = default;
};

/// An ordered selection of practices for one or more sources.
struct Checklist
{
    QString id;
    Text title;
    bool complete = true;
    QStringList sources;
    QList<ChecklistSection> sections;

    [[nodiscard]] bool lists(const QString &practice) const;
    friend bool operator==(const Checklist &, const Checklist &) = default;
};

/// The parameters of scoring.yaml. Levels are small whole numbers in the order low, medium, high, serious (impact,
/// risk) and low, medium, high, very-high (likelihood).
struct ScoringParameters
{
    struct Grade
    {
        QString grade;
        int from = 0; ///< per cent, included
        bool refusesMandatoryNo = false;
        friend bool operator==(const Grade &, const Grade &) = default;
    };
    struct Threshold
    {
        QString fact;
        qint64 limit = 0; ///< reached at `limit` where `included`, else above it
        bool included = true;
        int level = 0; ///< of a likelihood floor
        friend bool operator==(const Threshold &, const Threshold &) = default;
    };

    QMap<QString, int> values;       ///< answer word -> 0…3
    QMap<Level, int> levelFactor;    ///< all five levels
    QList<Grade> grades;             ///< best first
    QMap<QString, QString> caps;     ///< answer word on a red line -> worst grade allowed
    QMap<int, int> impactBySeverity; ///< severity 1…5 -> impact 0…3
    QMap<QString, int> likelihood;   ///< red_line_no, no, unknown, partly, mostly -> 0…3
    QList<Threshold> raiseImpact;
    std::optional<Condition> vulnerable;
    QList<Threshold> likelihoodFloor;
    QList<QList<int>> matrix; ///< [impact][likelihood] -> risk 0…3
    friend bool operator==(const ScoringParameters &, const ScoringParameters &) = default;
};

/// Where a clause stands: its source's place in Catalog::sources and its own among that source's clauses.
struct ClausePlace
{
    qsizetype source = 0;
    qsizetype clause = 0;
    friend bool operator==(const ClausePlace &, const ClausePlace &) = default;
};

/// Everything of one version, and what user catalogs add to it (usercatalogs.h). Immutable once loaded.
class Catalog final
{
public:
    QString id;
    QString version;
    QDate date;     ///< the day up to which its law is known
    QString sha256; ///< of the YAML files, as the design defines it

    QList<Fact> facts;           ///< in the order of profile.yaml
    QList<Source> sources;       ///< by id, compared as bytes
    QList<Practice> practices;   ///< by id, compared as bytes
    QList<Checklist> checklists; ///< by id, compared as bytes
    ScoringParameters scoring;
    QList<Duty> duties;       ///< by id, compared as bytes
    WorkingCalendar calendar; ///< of the years whose notices are out
    QList<AppType> appTypes;  ///< in the order of the rule that lists them
    QList<Term> terms;        ///< for the authors of user catalogs
    QList<Context> contexts;  ///< in the order people choose from
    QList<UserCatalog> users; ///< those added to this one, by id; what is theirs stands in the lists above

    /// Builds the look-up tables; call once after filling the lists. References stay valid while the catalog lives.
    void index();

    [[nodiscard]] const Fact *fact(const QString &id) const;
    [[nodiscard]] const Source *source(const QString &id) const;
    [[nodiscard]] const Practice *practice(const QString &id) const;
    [[nodiscard]] const Checklist *checklist(const QString &id) const;
    [[nodiscard]] const Context *context(const QString &id) const;
    /// Of the option @p type of the fact app_type; nullptr for one that no rule lists.
    [[nodiscard]] const AppType *appType(const QString &type) const;
    /// nullptr if the source or the place is unknown.
    [[nodiscard]] const Clause *clause(const ClauseRef &ref) const;
    /// nullopt if the source or the place is unknown.
    [[nodiscard]] std::optional<ClausePlace> place(const ClauseRef &ref) const;
    /// Practices that cite @p ref, by id.
    [[nodiscard]] QStringList practicesCiting(const ClauseRef &ref) const;
    /// The user catalog that the fact, source, practice, checklist or duty @p thing comes from; nullptr: not of a
    /// user.
    [[nodiscard]] const UserCatalog *userOf(const QString &thing) const;
    [[nodiscard]] QList<CatalogPin> userPins() const;
    /// What a workspace keeps it under (catalogKey).
    [[nodiscard]] QString key() const { return catalogKey(sha256, userPins()); }

    // By place, for what runs over all of the catalog on every answer.

    /// Where @p practice stands in `practices`; -1 for an unknown one.
    [[nodiscard]] qsizetype practicePlace(const QString &practice) const { return m_practices.value(practice, -1); }
    /// The clauses that the practice at @p place cites, ordered by "source:at" as bytes.
    [[nodiscard]] const QList<ClausePlace> &citesOf(qsizetype place) const { return m_cites.at(place); }
    /// The practices of the checklist at @p place, ascending, each once.
    [[nodiscard]] const QList<qsizetype> &practicesOf(qsizetype place) const { return m_listed.at(place); }
    /// Every fact that an `applies` of a practice or scoring.yaml asks for, ordered, each once.
    [[nodiscard]] const QStringList &askedFacts() const { return m_askedFacts; }

    /// Topics in the order of first use on the checklists, users' last.
    [[nodiscard]] QStringList topics() const;

    friend bool operator==(const Catalog &, const Catalog &) = default;

private:
    void indexCites();
    void indexFacts();

    QHash<QString, qsizetype> m_facts, m_sources, m_practices, m_checklists;
    QList<QList<ClausePlace>> m_cites;
    QHash<QString, QStringList> m_citing; ///< by ClauseRef::text()
    QList<QList<qsizetype>> m_listed;
    QStringList m_askedFacts;
};

} // namespace shihe
