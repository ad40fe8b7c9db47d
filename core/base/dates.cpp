#include "core/base/dates.h"

#include <QRegularExpression>

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

std::optional<QDate> dayFromText(const QString &text)
{
    // Full-width digits, as an input method may leave them, are digits.
    const QString typed = text.normalized(QString::NormalizationForm_KC).simplified().remove(u' ');
    static const QRegularExpression apart(QStringLiteral("^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$"));
    static const QRegularExpression together(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    for (const QRegularExpression &form : {apart, together}) {
        if (const auto match = form.match(typed); match.hasMatch()) {
            const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
            return day.isValid() ? std::optional(day) : std::nullopt;
        }
    }
    return std::nullopt;
}

QString chinaStamp(const QDateTime &instant)
{
    constexpr int Offset = 8 * 3600;
    return instant.toUTC().addSecs(Offset).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) +
           QStringLiteral("+08:00");
}

QString utcStamp(const QDateTime &instant)
{
    return instant.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + u'Z';
}

} // namespace shihe
