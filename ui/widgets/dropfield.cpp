#include "ui/widgets/dropfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wraptext.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int IconExtent = 24;

} // namespace

QStringList draggedFiles(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile())
            return {};
        files << url.toLocalFile();
    }
    return files;
}

DropField::DropField(Takes takes, QWidget *parent)
    : QAbstractButton(parent)
    , m_takes(takes)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DropField::setTexts(const QString &lead, const QString &detail)
{
    setText(lead);
    m_detail = detail;
    setAccessibleName(lead);
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

QSize DropField::sizeHint() const
{
    return {240, heightForWidth(10000)};
}

int DropField::heightForWidth(int width) const
{
    const Theme &theme = Theme::current();
    const int room = width - 2 * space::Normal;
    return wrappedHeight(text(), theme.font(TextSize::Lead, true), room) +
           wrappedHeight(m_detail, theme.font(TextSize::Body), room) + IconExtent + 2 * space::Large + space::Small;
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
    drawWrapped(painter, area, text(), lead, theme.ink, Qt::AlignHCenter | Qt::AlignTop);
    area.setTop(area.top() + wrappedHeight(text(), lead, area.width()) + space::Hair);
    drawWrapped(painter, area, m_detail, theme.font(TextSize::Body), theme.slate, Qt::AlignHCenter | Qt::AlignTop);
}

bool DropField::takes(const QMimeData *dragged) const
{
    const qsizetype count = draggedFiles(dragged).size();
    return count == 1 || (count > 1 && m_takes == Takes::Many);
}

void DropField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!takes(event->mimeData()))
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
    Q_EMIT dropped(draggedFiles(event->mimeData()));
}

} // namespace shihe::ui
