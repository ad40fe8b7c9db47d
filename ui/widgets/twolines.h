// Text in the rows of a list: two lines at most, the second one shortened.
#pragma once

#include <QColor>
#include <QFont>
#include <QRect>

class QPainter;

namespace shihe::ui {

/// Draws @p text from the top of @p area; its line breaks count as blanks.
void drawTwoLines(QPainter &painter, const QRect &area, const QString &text, const QFont &font, const QColor &color);

} // namespace shihe::ui
