// The part of a session that handles its catalog: going over to a later one, and what that one no longer asks for.
#include "core/catalog/compiled.h"
#include "core/session/session.h"

namespace shihe {
namespace {

void addAnswers(ChangeSet &changes, const Place &place, const Answers &before, const Answers &after, bool carried)
{
    for (auto each = after.cbegin(); each != after.cend(); ++each) {
        const auto known = before.constFind(each.key());
        if (known == before.cend() || *known != *each)
            changes.append(SetAnswer{place, each.key(), *each, carried});
    }
}

/// What takes @p before to @p after where both hold the same activities.
ChangeSet changesBetween(const Assessment &before, const Assessment &after)
{
    ChangeSet changes{ChangeCatalog{after.id, after.catalogVersion, after.catalogSha256, after.userCatalogs}};
    const auto differ = [&changes](const Place &place, const auto &then, const auto &now) {
        for (auto fact = then.profile.cbegin(); fact != then.profile.cend(); ++fact) {
            if (!now.profile.contains(fact.key()))
                changes.append(SetFact{place, fact.key(), std::nullopt});
        }
        for (auto fact = now.profile.cbegin(); fact != now.profile.cend(); ++fact) {
            if (!then.profile.contains(fact.key()) || then.profile.value(fact.key()) != *fact)
                changes.append(SetFact{place, fact.key(), *fact});
        }
        for (const QString &practice : then.answers.keys() + then.carried.keys()) {
            if (!now.answers.contains(practice) && !now.carried.contains(practice))
                changes.append(SetAnswer{place, practice, std::nullopt});
        }
        addAnswers(changes, place, then.answers, now.answers, false);
        addAnswers(changes, place, then.carried, now.carried, true);
    };
    differ(Place{after.id, {}}, before.organisation, after.organisation);
    for (qsizetype i = 0; i < after.activities.size(); ++i)
        differ(Place{after.id, after.activities.at(i).id}, before.activities.at(i), after.activities.at(i));
    for (qsizetype i = 0; i < after.actions.size(); ++i) {
        if (after.actions.at(i) != before.actions.at(i))
            changes.append(SetAction{after.id, after.actions.at(i)});
    }
    return changes;
}

} // namespace

CatalogUpgrade AssessmentSession::preview(const Catalog &catalog) const
{
    return catalogUpgrade(*m_catalog, catalog, whole());
}

Result<void> AssessmentSession::upgrade(const std::shared_ptr<const Catalog> &catalog)
{
    if (catalog->key() == m_catalog->key())
        return failure(QT_TRANSLATE_NOOP("words", "session.same-catalog"), {catalog->version});
    Store &store = m_workspace.store();
    if (const auto kept = store.putCatalog(catalog->version, catalog->key(), compile(*catalog)); !kept)
        return kept;
    const Assessment before = whole();
    const ChangeSet changes = changesBetween(before, catalogUpgrade(*m_catalog, *catalog, before).after);
    if (const auto head = store.apply(changes, m_workspace.actor(), m_workspace.clock().now()); !head)
        return failure(head.error());
    m_catalogs.insert(catalog->key(), catalog);
    if (const auto loaded = reload(); !loaded)
        return loaded;
    announceAll(true);
    return {};
}

Result<std::shared_ptr<const Catalog>> AssessmentSession::catalogUnder(const QString &key) const
{
    if (const auto known = m_catalogs.constFind(key); known != m_catalogs.cend())
        return *known;
    auto read = m_workspace.catalogOf(key, nullptr);
    if (read)
        m_catalogs.insert(key, *read);
    return read;
}

void AssessmentSession::setAside()
{
    m_unasked.clear();
    m_unaskedFacts.clear();
    const auto sort = [this](const Place &place, auto &holder) {
        for (auto fact = holder.profile.begin(); fact != holder.profile.end();) {
            if (m_catalog->fact(fact.key())) {
                ++fact;
                continue;
            }
            m_unaskedFacts.append({place, fact.key(), *fact});
            fact = holder.profile.erase(fact);
        }
        for (Answers *answers : {&holder.answers, &holder.carried}) {
            for (auto answer = answers->begin(); answer != answers->end();) {
                if (m_catalog->practice(answer.key())) {
                    ++answer;
                    continue;
                }
                m_unasked.append({place, answer.key(), *answer, answers == &holder.carried});
                answer = answers->erase(answer);
            }
        }
    };
    sort(Place{m_assessment.id, {}}, m_assessment.organisation);
    for (Activity &activity : m_assessment.activities)
        sort(Place{m_assessment.id, activity.id}, activity);
}

Assessment AssessmentSession::whole() const
{
    Assessment all = m_assessment;
    const auto give = [this](const QString &activity, auto &holder) {
        for (const UnaskedFact &each : m_unaskedFacts) {
            if (each.place.activity == activity)
                holder.profile.insert(each.fact, each.value);
        }
        for (const Use &each : m_unasked) {
            if (each.place.activity == activity)
                (each.carried ? holder.carried : holder.answers).insert(each.practice, each.answer);
        }
    };
    give({}, all.organisation);
    for (Activity &activity : all.activities)
        give(activity.id, activity);
    return all;
}

bool AssessmentSession::touchesUnasked(const ChangeSet &changes) const
{
    return std::any_of(changes.cbegin(), changes.cend(), [this](const Change &change) {
        const auto *answer = std::get_if<SetAnswer>(&change);
        return answer && !m_catalog->practice(answer->practice);
    });
}

const QList<AssessmentSession::Transition> &AssessmentSession::transitions() const
{
    if (m_transitions)
        return *m_transitions;
    m_transitions.emplace();
    // Without them nothing is lost but the reason beside a draft and the wording of what is no longer asked.
    const auto former = m_workspace.store().formerCatalogs(m_assessment.id);
    std::shared_ptr<const Catalog> later = m_catalog;
    for (const FormerCatalog &each : former.value_or(QList<FormerCatalog>())) {
        const auto catalog = catalogUnder(each.key);
        if (!catalog)
            break;
        m_transitions->append({later->version, *catalog, practiceUpgrades(**catalog, *later)});
        later = *catalog;
    }
    return *m_transitions;
}

const Practice *AssessmentSession::knownPractice(const QString &practice) const
{
    if (const Practice *found = m_catalog->practice(practice))
        return found;
    for (const Transition &each : transitions()) {
        if (const Practice *found = each.from->practice(practice))
            return found;
    }
    return nullptr;
}

const Fact *AssessmentSession::knownFact(const QString &fact) const
{
    if (const Fact *found = m_catalog->fact(fact))
        return found;
    for (const Transition &each : transitions()) {
        if (const Fact *found = each.from->fact(fact))
            return found;
    }
    return nullptr;
}

auto AssessmentSession::originOf(const QString &practice) const -> std::optional<DraftOrigin>
{
    if (!carried(practice))
        return std::nullopt;
    for (const Transition &each : transitions()) {
        const auto row = each.practices.constFind(practice);
        if (row == each.practices.cend() || row->kind == PracticeUpgrade::Kind::Unchanged ||
            row->kind == PracticeUpgrade::Kind::Recited)
            continue;
        DraftOrigin origin{row->kind, each.version, row->from, {}};
        if (row->kind == PracticeUpgrade::Kind::New) { // with a draft there was an answer, from a time before
            origin.kind = PracticeUpgrade::Kind::Returned;
            origin.from = {practice};
        }
        for (const QString &old : std::as_const(origin.from)) {
            if (const Practice *found = each.from->practice(old))
                origin.questions.append(found->question);
        }
        return origin;
    }
    return std::nullopt;
}

} // namespace shihe
