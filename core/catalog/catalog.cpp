#include "core/catalog/catalog.h"

#include <algorithm>

namespace shihe {
namespace {

template <typename T>
QHash<QString, qsizetype> positions(const QList<T> &items)
{
    QHash<QString, qsizetype> result;
    for (qsizetype i = 0; i < items.size(); ++i)
        result.insert(items.at(i).id, i);
    return result;
}

template <typename T>
const T *find(const QList<T> &items, const QHash<QString, qsizetype> &index, const QString &id)
{
    const auto found = index.constFind(id);
    return found == index.constEnd() ? nullptr : &items.at(*found);
}

} // namespace

QString factPrefix(const QString &id)
{
    return QString(id).replace(u'-', u'_') + u'_';
}

QString catalogKey(const QString &sha256, const QList<CatalogPin> &users)
{
    if (users.isEmpty())
        return sha256;
    QString lines = sha256 + QStringLiteral("  \n");
    for (const CatalogPin &pin : users)
        lines += pin.sha256 + QStringLiteral("  ") + pin.id + u'\n';
    return sha256Hex(lines.toUtf8());
}

QString word(Level level)
{
    switch (level) {
    case Level::Prohibited:
        return QStringLiteral("prohibited");
    case Level::Shall:
        return QStringLiteral("shall");
    case Level::Should:
        return QStringLiteral("should");
    case Level::May:
        return QStringLiteral("may");
    case Level::Info:
        break;
    }
    return QStringLiteral("info");
}

QString word(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::Before:
        return QStringLiteral("before");
    case Period::Kind::AtOnce:
        return QStringLiteral("at-once");
    case Period::Kind::Promptly:
        return QStringLiteral("promptly");
    case Period::Kind::Within:
        return QStringLiteral("within");
    case Period::Kind::Keep:
        return QStringLiteral("keep");
    case Period::Kind::Every:
        break;
    }
    return QStringLiteral("every");
}

QString word(Period::Unit unit)
{
    switch (unit) {
    case Period::Unit::Hours:
        return QStringLiteral("hours");
    case Period::Unit::Days:
        return QStringLiteral("days");
    case Period::Unit::WorkingDays:
        return QStringLiteral("working-days");
    case Period::Unit::Months:
        return QStringLiteral("months");
    case Period::Unit::Years:
        break;
    }
    return QStringLiteral("years");
}

QString word(Force force)
{
    switch (force) {
    case Force::Binding:
        return QStringLiteral("binding");
    case Force::Recommended:
        return QStringLiteral("recommended");
    case Force::Voluntary:
        break;
    }
    return QStringLiteral("voluntary");
}

QString word(Status status)
{
    switch (status) {
    case Status::Draft:
        return QStringLiteral("draft");
    case Status::Published:
        return QStringLiteral("published");
    case Status::InForce:
        return QStringLiteral("in-force");
    case Status::Superseded:
        break;
    }
    return QStringLiteral("superseded");
}

QString word(Kind kind)
{
    switch (kind) {
    case Kind::Law:
        return QStringLiteral("law");
    case Kind::Regulation:
        return QStringLiteral("regulation");
    case Kind::Rule:
        return QStringLiteral("rule");
    case Kind::Standard:
        return QStringLiteral("standard");
    case Kind::Judicial:
        return QStringLiteral("judicial");
    case Kind::Case:
        return QStringLiteral("case");
    case Kind::Initiative:
        return QStringLiteral("initiative");
    case Kind::International:
        break;
    }
    return QStringLiteral("international");
}

QString word(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High:
        return QStringLiteral("high");
    case Confidence::Medium:
        return QStringLiteral("medium");
    case Confidence::Low:
        break;
    }
    return QStringLiteral("low");
}

QString word(Depth depth)
{
    switch (depth) {
    case Depth::Item:
        return QStringLiteral("A");
    case Depth::Heading:
        return QStringLiteral("B");
    case Depth::Document:
        return QStringLiteral("C");
    case Depth::History:
        break;
    }
    return QStringLiteral("D");
}

std::optional<Status> Source::statusOn(QDate day) const
{
    std::optional<Status> current;
    for (const StatusChange &change : status) {
        if (change.from <= day)
            current = change.is;
    }
    return current;
}

const Clause *Source::clause(const QString &at) const
{
    const auto found = std::find_if(clauses.cbegin(), clauses.cend(), [&at](const Clause &c) { return c.at == at; });
    return found == clauses.cend() ? nullptr : &*found;
}

bool Source::inForce(const Clause &clause, QDate day) const
{
    return statusOn(day) == Status::InForce && (!clause.from || *clause.from <= day) &&
           (!clause.to || day <= *clause.to);
}

const FactOption *Fact::option(const QString &optionId) const
{
    const auto found =
        std::find_if(options.cbegin(), options.cend(), [&optionId](const FactOption &o) { return o.id == optionId; });
    return found == options.cend() ? nullptr : &*found;
}

bool Checklist::lists(const QString &practice) const
{
    return std::any_of(sections.cbegin(), sections.cend(),
                       [&practice](const ChecklistSection &section) { return section.practices.contains(practice); });
}

void Catalog::index()
{
    m_facts = positions(facts);
    m_sources = positions(sources);
    m_practices = positions(practices);
    m_checklists = positions(checklists);
    indexCites();
    indexFacts();
    m_listed.clear();
    for (const Checklist &checklist : checklists) {
        QList<qsizetype> &places = m_listed.emplaceBack();
        for (const ChecklistSection &section : checklist.sections) {
            for (const QString &listed : section.practices) {
                if (const qsizetype place = practicePlace(listed); place >= 0)
                    places.append(place);
            }
        }
        std::sort(places.begin(), places.end());
        places.erase(std::unique(places.begin(), places.end()), places.end());
    }
}

// A cite that leads nowhere is lint's business; here it is passed over.
void Catalog::indexCites()
{
    QHash<QString, ClausePlace> places;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        for (qsizetype j = 0; j < sources.at(i).clauses.size(); ++j)
            places.insert(ClauseRef{sources.at(i).id, sources.at(i).clauses.at(j).at}.text(), {i, j});
    }
    m_cites.clear();
    m_citing.clear();
    for (const Practice &practice : practices) {
        QList<QByteArray> texts;
        for (const ClauseRef &ref : practice.cites) {
            const QString text = ref.text();
            texts.append(text.toUtf8());
            if (QStringList &citing = m_citing[text]; citing.isEmpty() || citing.constLast() != practice.id)
                citing.append(practice.id);
        }
        std::sort(texts.begin(), texts.end());
        QList<ClausePlace> &cites = m_cites.emplaceBack();
        for (const QByteArray &text : std::as_const(texts)) {
            if (const auto place = places.constFind(QString::fromUtf8(text)); place != places.constEnd())
                cites.append(*place);
        }
    }
}

void Catalog::indexFacts()
{
    m_askedFacts.clear();
    for (const Practice &practice : practices) {
        if (practice.applies)
            m_askedFacts += practice.applies->facts();
    }
    if (scoring.vulnerable)
        m_askedFacts += scoring.vulnerable->facts();
    for (const auto &threshold : scoring.raiseImpact)
        m_askedFacts.append(threshold.fact);
    for (const auto &threshold : scoring.likelihoodFloor)
        m_askedFacts.append(threshold.fact);
    std::sort(m_askedFacts.begin(), m_askedFacts.end());
    m_askedFacts.removeDuplicates();
}

const Fact *Catalog::fact(const QString &factId) const
{
    return find(facts, m_facts, factId);
}
const Source *Catalog::source(const QString &sourceId) const
{
    return find(sources, m_sources, sourceId);
}
const Practice *Catalog::practice(const QString &practiceId) const
{
    return find(practices, m_practices, practiceId);
}

const Checklist *Catalog::checklist(const QString &checklistId) const
{
    return find(checklists, m_checklists, checklistId);
}

const Context *Catalog::context(const QString &wanted) const
{
    const auto found =
        std::find_if(contexts.cbegin(), contexts.cend(), [&wanted](const Context &one) { return one.id == wanted; });
    return found == contexts.cend() ? nullptr : &*found;
}

const AppType *Catalog::appType(const QString &type) const
{
    const auto found =
        std::find_if(appTypes.cbegin(), appTypes.cend(), [&type](const AppType &one) { return one.type == type; });
    return found == appTypes.cend() ? nullptr : &*found;
}

const Clause *Catalog::clause(const ClauseRef &ref) const
{
    const Source *owner = source(ref.source);
    return owner ? owner->clause(ref.at) : nullptr;
}

std::optional<ClausePlace> Catalog::place(const ClauseRef &ref) const
{
    const qsizetype owner = m_sources.value(ref.source, -1);
    if (owner < 0)
        return std::nullopt;
    const QList<Clause> &clauses = sources.at(owner).clauses;
    const auto found =
        std::find_if(clauses.cbegin(), clauses.cend(), [&ref](const Clause &clause) { return clause.at == ref.at; });
    return found == clauses.cend() ? std::nullopt
                                   : std::optional(ClausePlace{owner, std::distance(clauses.cbegin(), found)});
}

QStringList Catalog::practicesCiting(const ClauseRef &ref) const
{
    return m_citing.value(ref.text());
}

const UserCatalog *Catalog::userOf(const QString &thing) const
{
    const QString prefix = thing.section(u'/', 0, 0);
    const auto owns = [&](const UserCatalog &one) {
        return isOfUser(thing) ? one.pin.id == prefix : one.facts.contains(thing);
    };
    const auto found = std::find_if(users.cbegin(), users.cend(), owns);
    return found == users.cend() ? nullptr : &*found;
}

QList<CatalogPin> Catalog::userPins() const
{
    QList<CatalogPin> pins;
    for (const UserCatalog &one : users)
        pins.append(one.pin);
    return pins;
}

QStringList Catalog::topics() const
{
    QStringList topics;
    for (const bool ofUser : {false, true}) {
        for (const Checklist &checklist : checklists) {
            if (isOfUser(checklist.id) != ofUser)
                continue;
            for (const ChecklistSection &section : checklist.sections) {
                for (const QString &practiceId : section.practices) {
                    const Practice *item = practice(practiceId);
                    if (item && !topics.contains(item->topic))
                        topics.append(item->topic);
                }
            }
        }
    }
    return topics;
}

} // namespace shihe
