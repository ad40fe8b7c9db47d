// The filing of art. 15 of the face recognition measures as a list: which items it wants, who says so, and which facts
// and answers of an assessment belong to each.
#pragma once

#include "core/report/kinds.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace shihe::report {

/// The source that art. 15 stands in.
inline const QString FaceMeasures = QStringLiteral("frt-measures-2025");

/// So many persons' faces stored call for a filing (art. 15).
inline constexpr qint64 FilingThreshold = 100'000;

struct FilingItem
{
    QString word; ///< its name for people is `report.filing.item.<word>`
    /// Named by art. 15 itself; else by the notices of provincial authorities (Zhejiang, Shandong), which ask for it
    /// as a paper that no assessment holds.
    bool ofArticle = true;
    QStringList facts = {};
    QStringList practices = {};
    /// The item is a paper of its own: an answer alone does not hand it over, evidence must be with it.
    bool paper = false;
    /// Wanted of everybody, so that "not applicable" hands nothing over.
    bool always = false;
};

/// In the order of the article, then of the notices.
[[nodiscard]] const QList<FilingItem> &filingItems();

/// What shows how the facial information was dealt with at the end of the use.
[[nodiscard]] const QStringList &disposalPractices();

/// Whether @p kind is a filing, or its change or end.
[[nodiscard]] inline bool isFiling(Kind kind)
{
    return kind == Kind::Filing || kind == Kind::FilingChange || kind == Kind::FilingEnd;
}

/// The duty of the catalog whose clock the filing of @p kind runs by.
[[nodiscard]] QString filingDuty(Kind kind);

/// The practice that asks whether that was done.
[[nodiscard]] QString filingPractice(Kind kind);

} // namespace shihe::report
