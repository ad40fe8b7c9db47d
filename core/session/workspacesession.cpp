#include "core/catalog/compiled.h"
#include "core/session/session.h"

namespace shihe {
namespace {

/// The changes that write @p activity's facts and answers into @p place.
void fill(ChangeSet &changes, const Place &place, const Profile &profile, const Answers &answers,
          const QHash<QString, QString> &evidenceIds)
{
    for (auto fact = profile.cbegin(); fact != profile.cend(); ++fact)
        changes.append(SetFact{place, fact.key(), fact.value()});
    for (auto given = answers.cbegin(); given != answers.cend(); ++given) {
        Answer answer = given.value();
        for (QString &piece : answer.evidence)
            piece = evidenceIds.value(piece, piece);
        changes.append(SetAnswer{place, given.key(), answer});
    }
}

/// A case file names its evidence by path or description: kept as references, without content.
QHash<QString, QString> referencesOf(const Assessment &assessment, ChangeSet &changes, const QString &id,
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
                if (evidence.name.isEmpty())
                    evidence.name = name;
                evidence.at = now;
                changes.append(AddEvidence{id, evidence});
            }
        }
    };
    add(assessment.organisation.answers);
    for (const Activity &activity : assessment.activities)
        add(activity.answers);
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
    if (const auto kept = m_store.putCatalog(catalog.version, catalog.key(), compile(catalog)); !kept)
        return failure(kept.error());
    const QString id = newId();
    const ChangeSet changes{
        CreateAssessment{id, organisation, title, asOf, catalog.version, catalog.sha256, catalog.userPins()},
        CreateActivity{id, newId(), title}};
    if (const auto applied = m_store.apply(changes, m_actor, m_clock.now()); !applied)
        return failure(applied.error());
    Q_EMIT changed();
    return id;
}

Result<QString> WorkspaceSession::import(const Catalog &catalog, const Assessment &assessment)
{
    if (const auto kept = m_store.putCatalog(catalog.version, catalog.key(), compile(catalog)); !kept)
        return failure(kept.error());
    const QString organisation = newId();
    const QString id = newId();
    const QDate asOf = assessment.asOf.isValid() ? assessment.asOf : dayInChina(m_clock.now());
    ChangeSet changes{CreateOrganisation{organisation, assessment.organisation.name},
                      CreateAssessment{id, organisation, assessment.title, asOf, catalog.version, catalog.sha256,
                                       catalog.userPins()}};
    const auto evidenceIds = referencesOf(assessment, changes, id, m_clock.now());
    fill(changes, Place{id, {}}, assessment.organisation.profile, assessment.organisation.answers, evidenceIds);
    for (const Activity &activity : assessment.activities) {
        const QString activityId = newId();
        changes.append(CreateActivity{id, activityId, activity.title});
        fill(changes, Place{id, activityId}, activity.profile, activity.answers, evidenceIds);
    }
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
