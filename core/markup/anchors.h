// Anchors of a document as ids that HTML and URLs take, no two alike.
#pragma once

#include <QString>

namespace shihe::markup {

/// Letters, digits, "." and "-" stay, all else is "_" and four hexadecimal digits.
[[nodiscard]] inline QString idOf(const QString &anchor)
{
    QString id;
    for (const QChar character : anchor) {
        const char16_t unit = character.unicode();
        const bool plain = (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') ||
                           (unit >= u'0' && unit <= u'9') || unit == u'.' || unit == u'-';
        id += plain ? QString(character) : QStringLiteral("_%1").arg(unit, 4, 16, QChar(u'0'));
    }
    return id;
}

/// Of the heading at @p index that has no anchor of its own.
[[nodiscard]] inline QString headingId(std::size_t index)
{
    return QStringLiteral("h-%1").arg(index);
}

} // namespace shihe::markup
