// How an upgrade of the catalog takes answers and facts along. Of this room alone.
#pragma once

#include "core/scoring/upgrade.h"

namespace shihe {

/// Activity (empty: the organisation) and practice of drafts that an upgrade made.
using Drafted = QList<std::pair<QString, QString>>;

/// Every answer and draft of @p assessment, whoever asks for it; fates are not set yet.
[[nodiscard]] QMap<QString, QList<KeptAnswer>> answersByPractice(const Assessment &assessment);

/// Takes the answers and drafts to @p practice away, wherever they stand.
void takeAway(Assessment &assessment, const QString &practice);

/// Makes @p answers drafts of @p practice where it is asked: in each activity those of the activity and the
/// organisation, in the organisation all of them. Adds their places to @p drafted.
void carryOver(Assessment &assessment, const Practice &practice, const QList<KeptAnswer> &answers, Drafted &drafted);

void confirmDraft(Assessment &assessment, const QString &activity, const QString &practice);

/// Brings the facts of @p assessment into the form that @p to asks for, and tells what differs.
[[nodiscard]] QList<FactUpgrade> upgradeFacts(const Catalog &from, const Catalog &to, Assessment &assessment);

} // namespace shihe
