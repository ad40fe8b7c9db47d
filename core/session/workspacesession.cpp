#include "core/catalog/compiled.h"
#include "core/session/journalrows.h"
#include "core/session/session.h"

namespace shihe {
namespace {

void fill(ChangeSet &changes, const Place &place, const Profile &profile)
{
    for (auto fact = profile.cbegin(); fact != profile.cend(); ++fact)
        changes.append(SetFact{place, fact.key(), fact.value()});
}

void fill(ChangeSet &changes, const Place &place, const Answers &answers, bool carried,
          const QHash<QString, QString> &evidenceIds)
{
    for (auto given = answers.cbegin(); given != answers.cend(); ++given) {
        Answer answer = given.value();
        for (QString &piece : answer.evidence)
            piece = evidenceIds.value(piece, piece);
        changes.append(SetAnswer{place, given.key(), answer, carried});
    }
}

/// What @p catalog still asks, as it asks it.
Profile known(const Catalog &catalog, const Profile &profile)
{
    Profile kept;
    for (auto each = profile.cbegin(); each != profile.cend(); ++each) {
        const Fact *fact = catalog.fact(each.key());
        if (fact && checkFact(*fact, each.value()))
            kept.insert(each.key(), each.value());
    }
    return kept;
}

/// Answers and drafts as drafts; an answer is younger than the draft it replaced.
Answers drafts(const Catalog &catalog, const Answers &carried, const Answers &answers, Scope scope)
{
    Answers all = carried;
    all.insert(answers);
    Answers kept;
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        const Practice *practice = catalog.practice(each.key());
        if (practice && practice->scope == scope)
            kept.insert(each.key(), each.value());
    }
    return kept;
}

/// New ids for the evidence that answers name. A case file names it by path or description: that is kept as a mere
/// reference, without content.
QHash<QString, QString> evidenceOf(const Assessment &assessment, ChangeSet &changes, const QString &id,
                                   const QDateTime &now)
{
    QHash<QString, QString> ids;
    const auto add = [&](const Answers &answers) {
        for (const Answer &answer : answers) {
            for (const QString &name : answer.evidence) {
                if (ids.contains(name))
                    continue;
                ids.insert(name, newId());
                Evidence evidence = assessment.evidence.value(name);
                evidence.id = ids.value(name);
                if (evidence.name.isEmpty()) {
                    evidence.kind = EvidenceKind::Paper;
                    evidence.name = name;
                }
                if (!evidence.at.isValid())
                    evidence.at = now;
                changes.append(AddEvidence{id, evidence});
            }
        }
    };
    add(assessment.organisation.answers);
    add(assessment.organisation.carried);
    for (const Activity &activity : assessment.activities) {
        add(activity.answers);
        add(activity.carried);
    }
    return ids;
}

} // namespace

WorkspaceSession::WorkspaceSession(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

void WorkspaceSession::setActor(const QString &actor)
{
    m_actor = actor;
}

Result<bool> WorkspaceSession::noteSigned(const SignedFile &file)
{
    JournalRows *rows = m_store.journalRows();
    if (rows == nullptr)
        return false;
    const auto known = rows->signedFiles();
    if (!known)
        return failure(known.error());
    const SignedFile ours = attributed(file, *known);
    const auto all = m_store.assessments();
    if (!all)
        return failure(all.error());
    if (std::none_of(all->begin(), all->end(),
                     [&ours](const AssessmentSummary &each) { return each.id == ours.assessment; }))
        return false;
    const auto head = rows->noteSigned(ours, m_actor, m_clock.now());
    if (!head)
        return failure(head.error());
    Q_EMIT noted(*head);
    return true;
}

Result<QString> WorkspaceSession::createAssessment(const Catalog &catalog, const Text &organisation, const Text &title,
                                                   QDate asOf)
{
    Assessment assessment;
    assessment.title = title;
    assessment.asOf = asOf;
    assessment.organisation.name = organisation;
    assessment.activities.append(Activity{.id = {}, .title = title, .profile = {}, .answers = {}});
    return import(catalog, assessment);
}

Result<QString> WorkspaceSession::addAssessment(const Catalog &catalog, const QString &organisation, const Text &title,
                                                QDate asOf)
{
    Assessment assessment;
    assessment.title = title;
    assessment.asOf = asOf;
    assessment.organisation.id = organisation;
    assessment.activities.append(Activity{.id = {}, .title = title, .profile = {}, .answers = {}});
    return create(catalog, assessment);
}

Result<QString> WorkspaceSession::copyAssessment(const Catalog &catalog, const Assessment &from, const Text &title,
                                                 QDate asOf)
{
    // Questions that were split, merged or renamed since take their answers along.
    Assessment copy = from;
    if (const QString key = catalogKey(from.catalogSha256, from.userCatalogs); key != catalog.key()) {
        if (const auto before = catalogOf(key, nullptr))
            copy = catalogUpgrade(**before, catalog, from).after;
    }
    copy.title = title;
    copy.asOf = asOf;
    Organisation &organisation = copy.organisation;
    organisation.profile = known(catalog, organisation.profile);
    organisation.carried = drafts(catalog, organisation.carried, organisation.answers, Scope::Organisation);
    organisation.answers.clear();
    for (Activity &activity : copy.activities) {
        activity.profile = known(catalog, activity.profile);
        activity.carried = drafts(catalog, activity.carried, activity.answers, Scope::Activity);
        activity.answers.clear();
    }
    copy.actions.removeIf([](const Action &action) { return !action.pending(); });
    copy.impact = {}; // judged at its time: another assessment judges anew
    return create(catalog, copy);
}

Result<QString> WorkspaceSession::import(const Catalog &catalog, const Assessment &assessment)
{
    Assessment anew = assessment;
    anew.organisation.id.clear();
    return create(catalog, anew);
}

Result<QString> WorkspaceSession::create(const Catalog &catalog, const Assessment &assessment)
{
    if (const auto kept = m_store.putCatalog(catalog.version, catalog.key(), compile(catalog)); !kept)
        return failure(kept.error());
    ChangeSet changes;
    QString organisation = assessment.organisation.id;
    if (organisation.isEmpty()) {
        organisation = newId();
        changes.append(CreateOrganisation{organisation, assessment.organisation.name});
    }
    const QString id = newId();
    const QDate asOf = assessment.asOf.isValid() ? assessment.asOf : dayInChina(m_clock.now());
    changes.append(CreateAssessment{id, organisation, assessment.title, asOf, catalog.version, catalog.sha256,
                                    catalog.userPins()});
    const auto evidenceIds = evidenceOf(assessment, changes, id, m_clock.now());
    const Place whole{id, {}};
    fill(changes, whole, assessment.organisation.profile);
    fill(changes, whole, assessment.organisation.answers, false, evidenceIds);
    fill(changes, whole, assessment.organisation.carried, true, evidenceIds);
    ImpactAssessment impact = assessment.impact;
    impact.activities.clear();
    for (const Activity &activity : assessment.activities) {
        const Place place{id, newId()};
        if (assessment.impact.activities.contains(activity.id))
            impact.activities.insert(place.activity, assessment.impact.activities.value(activity.id));
        changes.append(CreateActivity{id, place.activity, activity.title});
        fill(changes, place, activity.profile);
        fill(changes, place, activity.answers, false, evidenceIds);
        fill(changes, place, activity.carried, true, evidenceIds);
    }
    for (Action action : assessment.actions) {
        action.id = newId();
        changes.append(SetAction{id, action});
    }
    if (!impact.isEmpty())
        changes.append(SetImpact{id, impact});
    if (const auto applied = m_store.apply(changes, m_actor, m_clock.now()); !applied)
        return failure(applied.error());
    Q_EMIT changed();
    return id;
}

Result<std::shared_ptr<const Catalog>> WorkspaceSession::catalogOf(const QString &key,
                                                                   std::shared_ptr<const Catalog> known) const
{
    if (known && known->key() == key)
        return known;
    const auto compiled = m_store.catalog(key);
    if (!compiled)
        return failure(compiled.error());
    auto catalog = fromCompiled(*compiled);
    if (!catalog)
        return failure(catalog.error());
    return std::make_shared<const Catalog>(std::move(*catalog));
}

} // namespace shihe
