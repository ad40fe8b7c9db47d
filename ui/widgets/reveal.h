// Brings what came up into view.
#pragma once

class QRect;
class QWidget;

namespace shihe::ui {

/// Scrolls what @p widget stands in so far that it is seen, once its place is known.
void reveal(QWidget *widget);

/// The same for a part of it, at once.
void reveal(const QWidget *widget, const QRect &part);

} // namespace shihe::ui
