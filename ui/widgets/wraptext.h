// Text that wraps: measured and painted by one hand, so that what is given room is also what is shown. Nothing in the
// window is shortened with dots.
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QAbstractItemView;
class QModelIndex;
class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace shihe::ui {

/// The height of @p text in lines of at most @p width px; a line break in it counts. One line at least.
[[nodiscard]] int wrappedHeight(const QString &text, const QFont &font, int width);

/// The width of its longest line when nothing wraps.
[[nodiscard]] int unwrappedWidth(const QString &text, const QFont &font);

/// Draws @p text into @p area; Latin words too long for a line are broken anywhere.
void drawWrapped(QPainter &painter, const QRect &area, const QString &text, const QFont &font, const QColor &color,
                 Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop);

/// @p path with invisible places to break at, for labels.
[[nodiscard]] QString breakable(QString path);

/// The width that the delegate of @p index has for its row or cell, also while sizes are asked for. A list (a popup)
/// must have a minimum width; what its scroll bar may take is left out.
[[nodiscard]] int widthOf(const QStyleOptionViewItem &option, const QModelIndex &index);

/// Keeps the rows of a table or tree as high as their delegates ask for, whatever changes: columns, text, type size.
void fitRows(QAbstractItemView *view);

} // namespace shihe::ui
