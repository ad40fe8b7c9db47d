#include "core/document/colour.h"

#include <QRegularExpression>

namespace shihe::document {

std::optional<Colour> colourFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})$"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return Colour{match.captured(1).toInt(nullptr, 16), match.captured(2).toInt(nullptr, 16),
                  match.captured(3).toInt(nullptr, 16)};
}

} // namespace shihe::document
