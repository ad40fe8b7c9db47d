#include "core/catalog/compiled.h"
#include "core/base/digest.h"

#include "core/catalog/archive.h"

// Layout: the eight bytes of Magic, the format's number (quint32, big endian), the SHA-256 of the rest, then the
// catalog by the fields below. A change to them raises Format; the readers of older numbers stay, since workspaces
// keep compiled catalogs.

namespace shihe {
namespace {

constexpr QByteArrayView Magic("SHIHECAT");
// 2: a source has a short name; terms and user catalogs. 3: contexts. 4: a practice says what it replaces
constexpr quint32 Format = 4;
constexpr qsizetype DigestSize = 32;
constexpr qsizetype HeadSize = Magic.size() + qsizetype(sizeof(Format)) + DigestSize;

} // namespace

// Found by the reader through the type's own namespace, so not in the unnamed one.
static constexpr Level last(Level)
{
    return Level::Info;
}
static constexpr Force last(Force)
{
    return Force::Voluntary;
}
static constexpr Status last(Status)
{
    return Status::Superseded;
}
static constexpr Kind last(Kind)
{
    return Kind::International;
}
static constexpr Confidence last(Confidence)
{
    return Confidence::Low;
}
static constexpr Depth last(Depth)
{
    return Depth::History;
}
static constexpr FactType last(FactType)
{
    return FactType::Many;
}
static constexpr Scope last(Scope)
{
    return Scope::Activity;
}
static constexpr Period::Kind last(Period::Kind)
{
    return Period::Kind::Every;
}
static constexpr Period::Unit last(Period::Unit)
{
    return Period::Unit::Years;
}
static constexpr Condition::Kind last(Condition::Kind)
{
    return Condition::Kind::AtMost;
}

template <typename Archive>
void fields(Archive &archive, Text &text)
{
    archive(text.zh, text.en);
}

template <typename Archive>
void fields(Archive &archive, ClauseRef &ref)
{
    archive(ref.source, ref.at);
}

template <typename Archive>
void fields(Archive &archive, Condition &condition)
{
    archive(condition.kind, condition.children, condition.fact, condition.value);
}

template <typename Archive>
void fields(Archive &archive, StatusChange &change)
{
    archive(change.from, change.is);
}

template <typename Archive>
void fields(Archive &archive, Clause &clause)
{
    archive(clause.at, clause.level, clause.digest, clause.sanction, clause.notAsked, clause.verified, clause.depth,
            clause.from, clause.to, clause.became);
}

template <typename Archive>
void fields(Archive &archive, Source &source)
{
    archive(source.id, source.kind, source.title);
    if (archive.format() >= 2)
        archive(source.brief, source.applies);
    archive(source.issuer, source.number, source.force, source.status, source.replaces, source.confidence, source.depth,
            source.clauses);
}

template <typename Archive>
void fields(Archive &archive, FactOption &option)
{
    archive(option.id, option.label);
}

template <typename Archive>
void fields(Archive &archive, Fact &fact)
{
    archive(fact.id, fact.type, fact.scope, fact.options, fact.unit, fact.question, fact.help);
}

template <typename Archive>
void fields(Archive &archive, Practice &practice)
{
    archive(practice.id, practice.revision);
    if (archive.format() >= 4)
        archive(practice.replaces);
    archive(practice.topic, practice.question, practice.why, practice.check, practice.evidence, practice.remedy,
            practice.severity, practice.scope, practice.redLine, practice.effort, practice.applies, practice.cites);
}

template <typename Archive>
void fields(Archive &archive, ChecklistSection &section)
{
    archive(section.id, section.title, section.practices);
}

template <typename Archive>
void fields(Archive &archive, Checklist &checklist)
{
    archive(checklist.id, checklist.title, checklist.complete, checklist.sources, checklist.sections);
}

template <typename Archive>
void fields(Archive &archive, ScoringParameters::Grade &grade)
{
    archive(grade.grade, grade.from, grade.refusesMandatoryNo);
}

template <typename Archive>
void fields(Archive &archive, ScoringParameters::Threshold &threshold)
{
    archive(threshold.fact, threshold.limit, threshold.included, threshold.level);
}

template <typename Archive>
void fields(Archive &archive, ScoringParameters &scoring)
{
    archive(scoring.values, scoring.levelFactor, scoring.grades, scoring.caps, scoring.impactBySeverity,
            scoring.likelihood, scoring.raiseImpact, scoring.vulnerable, scoring.likelihoodFloor, scoring.matrix);
}

template <typename Archive>
void fields(Archive &archive, Period &period)
{
    archive(period.kind, period.count, period.unit);
}

template <typename Archive>
void fields(Archive &archive, Duty &duty)
{
    archive(duty.id, duty.title, duty.event, duty.period, duty.applies, duty.cites);
}

template <typename Archive>
void fields(Archive &archive, CalendarYear &year)
{
    archive(year.off, year.work);
}

template <typename Archive>
void fields(Archive &archive, AppType &type)
{
    archive(type.type, type.clause, type.function, type.necessary);
}

template <typename Archive>
void fields(Archive &archive, Term &term)
{
    archive(term.name, term.notZh, term.notEn);
}

template <typename Archive>
void fields(Archive &archive, Context &context)
{
    archive(context.id, context.title, context.activity, context.checklist, context.facts);
}

template <typename Archive>
void fields(Archive &archive, UserCatalog &user)
{
    archive(user.pin.id, user.pin.version, user.pin.sha256, user.date, user.facts);
}

template <typename Archive>
void fields(Archive &archive, Catalog &catalog)
{
    archive(catalog.id, catalog.version, catalog.date, catalog.sha256, catalog.facts, catalog.sources,
            catalog.practices, catalog.checklists, catalog.scoring);
    if (archive.format() >= 2)
        archive(catalog.duties, catalog.calendar.years, catalog.appTypes, catalog.terms, catalog.users);
    if (archive.format() >= 3)
        archive(catalog.contexts);
}

QByteArray compile(const Catalog &catalog)
{
    QByteArray body;
    // One description serves both ways, so it takes a catalog that could be changed.
    Catalog copy = catalog;
    Writer writer(body, Format);
    fields(writer, copy);
    QByteArray head(Magic.toByteArray());
    for (int shift = 24; shift >= 0; shift -= 8)
        head.append(static_cast<char>(Format >> shift & 0xFF));
    return head + sha256(body) + body;
}

namespace {

enum class Origin { File, Program };

Result<Catalog> read(const QByteArray &bytes, Origin origin)
{
    if (bytes.size() < HeadSize || !bytes.startsWith(Magic.toByteArray()))
        return failure(QT_TRANSLATE_NOOP("words", "catalog.not-compiled"));
    quint32 format = 0;
    for (qsizetype i = Magic.size(); i < HeadSize - DigestSize; ++i)
        format = format << 8 | static_cast<unsigned char>(bytes.at(i));
    if (format > Format) {
        return failure(QT_TRANSLATE_NOOP("words", "catalog.compiled-newer"),
                       {QString::number(format), QString::number(Format)});
    }
    const QByteArrayView body = QByteArrayView(bytes).sliced(HeadSize);
    const bool damaged =
        origin == Origin::File && QByteArrayView(bytes).sliced(HeadSize - DigestSize, DigestSize) != sha256(body);
    if (format == 0 || damaged)
        return failure(QT_TRANSLATE_NOOP("words", "catalog.compiled-damaged"));
    Catalog catalog;
    Reader reader(body, format);
    fields(reader, catalog);
    if (!reader.complete())
        return failure(QT_TRANSLATE_NOOP("words", "catalog.compiled-damaged"));
    catalog.index();
    return catalog;
}

} // namespace

Result<Catalog> fromCompiled(const QByteArray &bytes)
{
    return read(bytes, Origin::File);
}

Result<Catalog> fromOwn(const QByteArray &bytes)
{
    return read(bytes, Origin::Program);
}

} // namespace shihe
