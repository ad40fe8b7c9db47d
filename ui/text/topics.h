// The names of topics.
#pragma once

#include <QString>

namespace shihe::ui {

class Desk;

/// In the window's language. A topic of a user's own catalog has no word of ours; its id then stands.
[[nodiscard]] QString topicName(const Desk &desk, const QString &topic);

} // namespace shihe::ui
