// Obligations: which duties of the catalog have begun on a day, which will begin, and by when each is due. Pure: no
// clock, no file. Deadlines are in Chinese working days where the law counts so (Civil Code arts. 201 to 203).
#pragma once

#include "core/assessment/assessment.h"

#include <QJsonObject>

namespace shihe {

enum class DutyState {
    Running,   ///< the facts bring it about and its law is in force
    Assumed,   ///< the same, but it rests on an unknown fact
    Coming,    ///< the facts bring it about; its law is published and takes effect on `starts`
    Threshold, ///< begins once the number of `threshold` is reached
};

/// "running", "assumed", "coming", "threshold".
[[nodiscard]] QString word(DutyState state);

/// The smallest number of a fact that brings a duty about, all else as it is.
struct DutyThreshold
{
    QString fact;
    qint64 atLeast = 0;
    friend bool operator==(const DutyThreshold &, const DutyThreshold &) = default;
};

struct Obligation
{
    QString duty;     ///< id in the catalog
    QString activity; ///< empty where it is the organisation's, or there is but one activity
    DutyState state = DutyState::Running;
    QList<ClauseRef> clauses = {};    ///< those in force that day; of a coming duty those that will be
    QStringList unknownFacts = {};    ///< of an assumed duty
    std::optional<QDate> starts = {}; ///< of a coming duty
    std::optional<DutyThreshold> threshold = {};
    QDate event = {};        ///< the day that starts the clock
    bool eventGiven = false; ///< false: taken to be the as-of date
    /// Last day of `within`; kept until of `keep`; next time of `every`; none without a length in days.
    std::optional<QDate> due = {};
    bool estimated = false; ///< `due` lies in a year whose holidays are not yet published
};

/// Days on which a duty's event happened, by duty id.
using DutyEvents = QMap<QString, QDate>;

/// The duties of @p assessment on @p asOf: running ones first, by due date, then assumed, coming and threshold ones,
/// each by id. Duties of the organisation come once, the others for each activity.
[[nodiscard]] QList<Obligation> obligations(const Catalog &catalog, const Assessment &assessment, QDate asOf,
                                            const DutyEvents &events = {});

/// When a period that began with @p event ends; nullopt for one without length, or of hours.
[[nodiscard]] std::optional<Deadline> endOf(const Period &period, QDate event, const WorkingCalendar &calendar);

/// What `obligations --json` prints.
[[nodiscard]] QJsonObject toJson(const Catalog &catalog, const QList<Obligation> &obligations, QDate asOf);

} // namespace shihe
