#include "core/obligations/wording.h"

namespace shihe {

QString inWords(const Words &words, Language language, const Period &period)
{
    const QString kind = QStringLiteral("period.") + word(period.kind);
    if (!period.hasLength())
        return words.text(language, kind);
    const QString unit = words.text(language, QStringLiteral("unit-of-time.") + word(period.unit), period.count);
    return words.text(language, Error{kind, {unit}});
}

} // namespace shihe
