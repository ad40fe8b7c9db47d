// What of an assessment's members tells its state, and how it came into it.
#pragma once

#include <QJsonObject>

namespace shihe::store {

/// @p members with the state of @p other.
[[nodiscard]] QJsonObject withStateOf(QJsonObject members, const QJsonObject &other);

/// @p members in @p state, of the same version; who brought it there is not said.
[[nodiscard]] QJsonObject inState(const QJsonObject &members, const QString &state);

} // namespace shihe::store
