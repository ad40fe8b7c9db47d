#include "ui/pages/evidence/pictureview.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace shihe::ui {

namespace {

constexpr int Highest = 280;

} // namespace

PictureView::PictureView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PictureView::setPicture(const QImage &picture)
{
    m_picture = picture;
    updateGeometry();
    update();
}

QSize PictureView::fitted(int width) const
{
    if (m_picture.isNull())
        return {width, 0};
    const QSize whole = m_picture.size();
    return whole.scaled(std::min(width, whole.width()), std::min(Highest, whole.height()), Qt::KeepAspectRatio);
}

int PictureView::heightForWidth(int width) const
{
    return fitted(width).height();
}

QSize PictureView::sizeHint() const
{
    return {Highest, heightForWidth(Highest)};
}

void PictureView::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect area(QPoint(0, 0), fitted(width()));
    painter.drawImage(area, m_picture);
    painter.setPen(Theme::current().line);
    painter.drawRect(area.adjusted(0, 0, -1, -1));
}

} // namespace shihe::ui
