#include "core/assessment/validity.h"

namespace shihe {

Validity validityOf(const Evidence &evidence, QDate day)
{
    if (!evidence.validUntil)
        return Validity::Open;
    const qint64 left = day.daysTo(*evidence.validUntil);
    if (left < 0)
        return Validity::Expired;
    return left <= SoonDays ? Validity::EndsSoon : Validity::Good;
}

bool isOverdue(const Evidence &evidence, QDate today)
{
    return evidence.keepUntil && *evidence.keepUntil < today;
}

} // namespace shihe
