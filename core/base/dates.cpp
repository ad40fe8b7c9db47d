#include "core/base/dates.h"

namespace shihe {

QDate dayInChina(const QDateTime &instant)
{
    return instant.toUTC().addSecs(8 * 3600).date();
}

std::optional<QDate> dateFromIso(const QString &text)
{
    if (text.size() != 10)
        return std::nullopt;
    const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString utcStamp(const QDateTime &instant)
{
    return instant.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + u'Z';
}

} // namespace shihe
