#include "ui/widgets/reveal.h"

#include "ui/theme/theme.h"

#include <QLayout>
#include <QScrollArea>
#include <QTimer>

namespace shihe::ui {

void reveal(QWidget *widget)
{
    QTimer::singleShot(0, widget, [widget] {
        for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
            auto *area = qobject_cast<QScrollArea *>(above);
            if (!area)
                continue;
            if (QLayout *layout = area->widget()->layout())
                layout->activate();
            area->ensureWidgetVisible(widget, 0, space::Normal);
            return;
        }
    });
}

void reveal(const QWidget *widget, const QRect &part)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (!area)
            continue;
        const QRect place(widget->mapTo(area->widget(), part.topLeft()), part.size());
        area->ensureVisible(place.center().x(), place.center().y(), 0, place.height() / 2 + space::Normal);
        return;
    }
}

} // namespace shihe::ui
