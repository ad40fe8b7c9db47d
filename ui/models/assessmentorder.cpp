#include "ui/models/assessmentorder.h"

#include <QCollator>
#include <QHash>

namespace shihe::ui {

namespace {

using Summary = std::function<const AssessmentSummary &(qsizetype)>;

int compare(qint64 a, qint64 b)
{
    return a < b ? -1 : a > b ? 1 : 0;
}

int coverage(const Figures &figures)
{
    return figures.applicable > 0 ? figures.answered * 10'000 / figures.applicable : -1;
}

int compareRedLines(const Figures &a, const Figures &b)
{
    const int crossed = compare(a.redLines, b.redLines);
    return crossed != 0 ? crossed : compare(a.openRedLines, b.openRedLines);
}

bool before(const AssessmentSummary &a, const AssessmentSummary &b, AssessmentOrder order, Qt::SortOrder direction)
{
    const Figures none;
    const Figures &of = a.figures ? *a.figures : none;
    const Figures &other = b.figures ? *b.figures : none;
    int difference = 0;
    switch (order) {
    case AssessmentOrder::Changed:
        difference = compare(a.changedAt.toMSecsSinceEpoch(), b.changedAt.toMSecsSinceEpoch());
        break;
    case AssessmentOrder::Name:
        break;
    case AssessmentOrder::Grade:
        difference = of.grade.compare(other.grade);
        break;
    case AssessmentOrder::RedLines:
        difference = compareRedLines(of, other);
        break;
    case AssessmentOrder::Due:
        // The first date of all, past or to come; what has none comes last either way.
        if (of.due.isEmpty() || other.due.isEmpty())
            return !of.due.isEmpty() && other.due.isEmpty();
        difference = compare(of.due.constFirst().toJulianDay(), other.due.constFirst().toJulianDay());
        break;
    case AssessmentOrder::AsOf:
        difference = compare(a.asOf.toJulianDay(), b.asOf.toJulianDay());
        break;
    case AssessmentOrder::Coverage:
        difference = compare(coverage(of), coverage(other));
        break;
    }
    return direction == Qt::AscendingOrder ? difference < 0 : difference > 0;
}

void sortByName(QList<qsizetype> &places, const Summary &summary, Qt::SortOrder direction, Language language)
{
    // Keys once a row: a thousand names are compared ten thousand times.
    const QCollator collator;
    QHash<qsizetype, QPair<QCollatorSortKey, QCollatorSortKey>> keys;
    for (const qsizetype place : std::as_const(places)) {
        keys.insert(place, {collator.sortKey(summary(place).organisationName.in(language)),
                            collator.sortKey(summary(place).title.in(language))});
    }
    std::stable_sort(places.begin(), places.end(), [&](qsizetype a, qsizetype b) {
        const auto &[organisation, title] = *keys.constFind(a);
        const auto &[otherOrganisation, otherTitle] = *keys.constFind(b);
        int difference = organisation.compare(otherOrganisation);
        if (difference == 0)
            difference = title.compare(otherTitle);
        return direction == Qt::AscendingOrder ? difference < 0 : difference > 0;
    });
}

} // namespace

void sortAssessments(QList<qsizetype> &places, const Summary &summary, AssessmentOrder order, Qt::SortOrder direction,
                     Language language)
{
    if (order == AssessmentOrder::Name)
        return sortByName(places, summary, direction, language);
    std::stable_sort(places.begin(), places.end(),
                     [&](qsizetype a, qsizetype b) { return before(summary(a), summary(b), order, direction); });
}

} // namespace shihe::ui
