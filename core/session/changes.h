// Change sets: what a user, an import or an undo asks of a workspace. Data only; the store turns each into one journal
// row and the tables it changes, in one transaction.
#pragma once

#include "core/assessment/assessment.h"

#include <variant>

namespace shihe {

/// Where facts and answers live: in the organisation, or in one activity of an assessment.
/// An empty `activity` means the organisation's part of the assessment.
struct Place
{
    QString assessment;
    QString activity;
    friend bool operator==(const Place &, const Place &) = default;
};

struct CreateOrganisation
{
    QString id;
    Text name;
};
struct RenameOrganisation
{
    QString id;
    Text name;
};
struct CreateAssessment
{
    QString id;
    QString organisation;
    Text title;
    QDate asOf;
    QString catalogVersion;
    QString catalogSha256;
    QList<CatalogPin> userCatalogs = {};
};
struct ChangeAssessment ///< title and as-of date
{
    QString id;
    Text title;
    QDate asOf;
};
/// Another version of the catalog; its compiled form is kept beforehand by Store::putCatalog.
struct ChangeCatalog
{
    QString assessment;
    QString catalogVersion;
    QString catalogSha256;
    QList<CatalogPin> userCatalogs = {};
};
/// Another state (core/assessment/states.h): store.state-not-allowed for a step that there is not. Issuing binds the
/// assessment to the journal's head and ends what can be undone; reopening begins the next version.
struct SetState
{
    QString assessment;
    QString state;
    QString note = {};
};
struct CreateActivity
{
    QString assessment;
    QString id;
    Text title;
};
struct RenameActivity
{
    QString assessment;
    QString id;
    Text title;
};
/// With its facts and answers; the last one stays (store.last-activity).
struct RemoveActivity
{
    QString assessment;
    QString id;
};
/// nullopt takes the fact back to unknown.
struct SetFact
{
    Place place;
    QString fact;
    std::optional<FactValue> value;
};
/// nullopt removes the answer (or the draft in its place). A `carried` answer is a draft until it is set again without.
struct SetAnswer
{
    Place place;
    QString practice;
    std::optional<Answer> answer;
    bool carried = false;
};
/// The content itself is stored beforehand by Store::addContent.
struct AddEvidence
{
    QString assessment;
    Evidence evidence;
};
/// All but id, content, size and time.
struct ChangeEvidence
{
    QString assessment;
    Evidence evidence;
};
struct RemoveEvidence
{
    QString assessment;
    QString id;
};
/// Makes it, or changes it as a whole.
struct SetAction
{
    QString assessment;
    Action action;
};
struct RemoveAction
{
    QString assessment;
    QString id;
};
/// The impact assessment as a whole; what is the same as before is left as it is. Each of its activities must be there.
struct SetImpact
{
    QString assessment;
    ImpactAssessment impact;
};

using Change = std::variant<CreateOrganisation, RenameOrganisation, CreateAssessment, ChangeAssessment, ChangeCatalog,
                            SetState, CreateActivity, RenameActivity, RemoveActivity, SetFact, SetAnswer, AddEvidence,
                            ChangeEvidence, RemoveEvidence, SetAction, RemoveAction, SetImpact>;

/// Changes that succeed or fail as one.
using ChangeSet = QList<Change>;

} // namespace shihe
