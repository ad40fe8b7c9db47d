// Brings what came up into view.
#pragma once

class QWidget;

namespace shihe::ui {

/// Scrolls what @p widget stands in so far that it is seen, once its place is known.
void reveal(QWidget *widget);

} // namespace shihe::ui
