// Identifiers of the things a workspace holds.
#pragma once

#include <QString>
#include <QUuid>

namespace shihe {

/// A new random identifier (RFC 4122 version 4, lower case, no braces).
[[nodiscard]] inline QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace shihe
