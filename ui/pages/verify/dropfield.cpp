#include "ui/pages/verify/dropfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int IconExtent = 24;

QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

DropField::DropField(QWidget *parent)
    : QAbstractButton(parent)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DropField::setTexts(const QString &lead, const QString &detail)
{
    setText(lead);
    m_detail = detail;
    setAccessibleName(lead);
    setAccessibleDescription(detail);
    update();
}

QSize DropField::sizeHint() const
{
    const Theme &theme = Theme::current();
    const QFontMetrics lead(theme.font(TextSize::Lead, true));
    const QFontMetrics detail(theme.font(TextSize::Body));
    return {std::max(lead.horizontalAdvance(text()), 240),
            lead.height() + detail.height() + IconExtent + 2 * space::Large + space::Small};
}

void DropField::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = m_hovered || underMouse();
    QPen edge(hasFocus() || lit ? theme.indigo : theme.line, hasFocus() ? 2 : 1.5, Qt::DashLine);
    painter.setPen(edge);
    painter.setBrush(m_hovered ? theme.tint(Tone::Indigo) : theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    QRect area = rect().adjusted(space::Normal, space::Large, -space::Normal, -space::Normal);
    ui::icon(u"file"_s).paint(&painter, QRect(area.center().x() - IconExtent / 2, area.top(), IconExtent, IconExtent));
    area.setTop(area.top() + IconExtent + space::Hair);
    const QFont lead = theme.font(TextSize::Lead, true);
    painter.setFont(lead);
    painter.setPen(theme.ink);
    painter.drawText(area, Qt::AlignHCenter | Qt::AlignTop, text());
    area.setTop(area.top() + QFontMetrics(lead).height() + space::Hair);
    const QFont small = theme.font(TextSize::Body);
    painter.setFont(small);
    painter.setPen(theme.slate);
    painter.drawText(area, Qt::AlignHCenter | Qt::AlignTop,
                     QFontMetrics(small).elidedText(m_detail, Qt::ElideMiddle, area.width()));
}

void DropField::dragEnterEvent(QDragEnterEvent *event)
{
    if (fileOf(event->mimeData()).isEmpty())
        return;
    m_hovered = true;
    update();
    event->acceptProposedAction();
}

void DropField::dragLeaveEvent(QDragLeaveEvent *)
{
    m_hovered = false;
    update();
}

void DropField::dropEvent(QDropEvent *event)
{
    m_hovered = false;
    update();
    event->acceptProposedAction();
    Q_EMIT dropped(fileOf(event->mimeData()));
}

} // namespace shihe::ui
