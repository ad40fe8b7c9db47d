#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

/// Puts the theme's colour in the place of `currentColor` each time it paints.
class InkEngine final : public QIconEngine
{
public:
    explicit InkEngine(QByteArray svg)
        : m_svg(std::move(svg))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        QByteArray coloured = m_svg;
        coloured.replace("currentColor", color(mode, state).name().toLatin1());
        QSvgRenderer renderer(coloured);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new InkEngine(*this); }

private:
    static QColor color(QIcon::Mode mode, QIcon::State state)
    {
        const Theme &theme = Theme::current();
        if (mode == QIcon::Disabled)
            return theme.palette().color(QPalette::Disabled, QPalette::Text);
        return state == QIcon::On || mode == QIcon::Selected ? theme.indigo : theme.slate;
    }

    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new InkEngine(file.readAll()));
}

} // namespace shihe::ui
