#include "core/session/applying.h"

#include <algorithm>

namespace shihe {
namespace {

class Applying final
{
public:
    explicit Applying(Assessment &assessment)
        : m_assessment(assessment)
    {
    }

    bool operator()(const CreateOrganisation &) { return false; }
    bool operator()(const CreateAssessment &) { return false; }

    bool operator()(const ChangeCatalog &) { return false; } // judged by another catalog from then on

    bool operator()(const RenameOrganisation &change)
    {
        if (change.id != m_assessment.organisation.id)
            return false;
        m_assessment.organisation.name = change.name;
        return true;
    }

    bool operator()(const ChangeAssessment &change)
    {
        if (change.id != m_assessment.id)
            return false;
        m_assessment.title = change.title;
        m_assessment.asOf = change.asOf;
        return true;
    }

    bool operator()(const SetState &) { return false; } // who and when is the store's knowledge

    bool operator()(const CreateActivity &change)
    {
        if (change.assessment != m_assessment.id)
            return false;
        m_assessment.activities.append(Activity{change.id, change.title, {}, {}, {}});
        return true;
    }

    bool operator()(const RenameActivity &change)
    {
        Activity *found = activity({change.assessment, change.id});
        if (found)
            found->title = change.title;
        return found;
    }

    bool operator()(const RemoveActivity &change)
    {
        if (change.assessment != m_assessment.id)
            return false;
        m_assessment.impact.activities.remove(change.id);
        return m_assessment.activities.removeIf([&](const Activity &each) { return each.id == change.id; }) == 1;
    }

    bool operator()(const SetFact &change)
    {
        if (change.place.assessment != m_assessment.id)
            return false;
        Profile *profile = &m_assessment.organisation.profile;
        if (!change.place.activity.isEmpty()) {
            Activity *found = activity(change.place);
            if (!found)
                return false;
            profile = &found->profile;
        }
        if (change.value)
            profile->insert(change.fact, *change.value);
        else
            profile->remove(change.fact);
        return true;
    }

    bool operator()(const SetAnswer &change)
    {
        if (change.place.assessment != m_assessment.id)
            return false;
        Answers *answers = &m_assessment.organisation.answers;
        Answers *carried = &m_assessment.organisation.carried;
        if (!change.place.activity.isEmpty()) {
            Activity *found = activity(change.place);
            if (!found)
                return false;
            answers = &found->answers;
            carried = &found->carried;
        }
        answers->remove(change.practice);
        carried->remove(change.practice);
        if (change.answer)
            (change.carried ? carried : answers)->insert(change.practice, *change.answer);
        return true;
    }

    bool operator()(const AddEvidence &change)
    {
        if (change.assessment != m_assessment.id)
            return false;
        m_assessment.evidence.insert(change.evidence.id, change.evidence);
        return true;
    }

    bool operator()(const ChangeEvidence &change)
    {
        const auto found = m_assessment.evidence.find(change.evidence.id);
        if (change.assessment != m_assessment.id || found == m_assessment.evidence.end())
            return false;
        const Evidence before = *found;
        *found = change.evidence;
        found->sha256 = before.sha256;
        found->size = before.size;
        found->at = before.at;
        return true;
    }

    bool operator()(const RemoveEvidence &change)
    {
        return change.assessment == m_assessment.id && m_assessment.evidence.remove(change.id) == 1;
    }

    bool operator()(const SetAction &change)
    {
        if (change.assessment != m_assessment.id)
            return false;
        for (Action &each : m_assessment.actions) {
            if (each.id == change.action.id) {
                each = change.action;
                return true;
            }
        }
        m_assessment.actions.append(change.action);
        return true;
    }

    bool operator()(const RemoveAction &change)
    {
        return change.assessment == m_assessment.id &&
               m_assessment.actions.removeIf([&](const Action &each) { return each.id == change.id; }) == 1;
    }

    bool operator()(const SetImpact &change)
    {
        if (change.assessment != m_assessment.id)
            return false;
        m_assessment.impact = change.impact;
        return true;
    }

private:
    Activity *activity(const Place &place)
    {
        if (place.assessment != m_assessment.id)
            return nullptr;
        for (Activity &each : m_assessment.activities) {
            if (each.id == place.activity)
                return &each;
        }
        return nullptr;
    }

    Assessment &m_assessment;
};

} // namespace

bool applyTo(Assessment &assessment, const ChangeSet &changes)
{
    Applying applying(assessment);
    return std::all_of(changes.cbegin(), changes.cend(),
                       [&](const Change &change) { return std::visit(applying, change); });
}

} // namespace shihe
