#include "ui/widgets/twolines.h"

#include <QPainter>
#include <QTextLayout>

namespace shihe::ui {

void drawTwoLines(QPainter &painter, const QRect &area, const QString &text, const QFont &font, const QColor &color)
{
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetrics metrics(font);
    QTextLayout layout(text.simplified(), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int y = area.top();
    for (int row = 0; row < 2; ++row) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const QRect place(area.left(), y, area.width(), metrics.lineSpacing());
        const QString rest = layout.text().mid(line.textStart());
        painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
                         row == 1 ? metrics.elidedText(rest, Qt::ElideRight, area.width())
                                  : rest.left(line.textLength()).trimmed());
        y += metrics.lineSpacing();
    }
    layout.endLayout();
}

} // namespace shihe::ui
