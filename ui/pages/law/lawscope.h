// Whom a source binds, in words, and whether the open assessment's activity is among them.
#pragma once

#include "ui/pages/law/reading.h"

class QVBoxLayout;

namespace shihe::ui {

void addScope(QVBoxLayout *column, const Reading &reading, const Source &source);

} // namespace shihe::ui
