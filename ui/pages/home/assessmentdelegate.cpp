#include "ui/pages/home/assessmentdelegate.h"

#include "ui/models/assessmentsmodel.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/wraptext.h"

#include <QHeaderView>
#include <QPainter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int Padding = space::Small;
constexpr int LowestRow = 44;
constexpr int Seal = 30;
constexpr int MarkExtent = 12;
constexpr int ArrowRoom = space::Large; ///< before an organisation's name

QFont bodyFont(bool strong = false)
{
    return Theme::current().font(TextSize::Body, strong);
}

bool isGroup(const QModelIndex &index)
{
    return !index.parent().isValid();
}

void paintArrow(QPainter &painter, const QRect &area, bool open, const QColor &color)
{
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(area).center();
    if (open)
        painter.drawPolyline(QPolygonF{middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)});
    else
        painter.drawPolyline(QPolygonF{middle + QPointF(-2, -4), middle + QPointF(2, 0), middle + QPointF(-2, 4)});
}

} // namespace

AssessmentDelegate::AssessmentDelegate(QTreeView *tree)
    : QStyledItemDelegate(tree)
    , m_tree(tree)
{
}

void AssessmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect inner = option.rect.adjusted(space::Small, 0, -space::Small, 0);
    switch (index.column()) {
    case AssessmentsModel::GradeColumn:
        GradeSeal::paint(*painter, QRectF(inner.left(), inner.center().y() - Seal / 2.0, Seal, Seal),
                         index.data(AssessmentsModel::GradeRole).toString(),
                         index.data(AssessmentsModel::ProvisionalRole).toBool(), theme);
        break;
    case AssessmentsModel::RedLineColumn:
    case AssessmentsModel::DueColumn:
        paintMarked(*painter, inner, option, index);
        break;
    default: {
        const bool faint =
            index.column() == AssessmentsModel::AsOfColumn || index.column() == AssessmentsModel::ChangedColumn;
        drawWrapped(*painter, inner.adjusted(0, Padding, 0, -Padding), index.data().toString(), bodyFont(),
                    faint ? theme.slate : theme.ink,
                    static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt()));
    }
    }
    painter->restore();
}

void AssessmentDelegate::paintMarked(QPainter &painter, const QRect &inner, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool redLines = index.column() == AssessmentsModel::RedLineColumn;
    const bool marked =
        index.data(redLines ? AssessmentsModel::CrossedRole : AssessmentsModel::OverdueRole).toInt() > 0;
    const QColor color = !marked ? theme.ink : redLines ? theme.cinnabar : theme.ochre;
    const QString words = index.data().toString();
    const QRect area = inner.adjusted(0, Padding, 0, -Padding);
    if (redLines) {
        if (marked) {
            const int width = QFontMetrics(bodyFont()).horizontalAdvance(words);
            paintMark(painter, QRectF(inner.right() - width - 20, inner.center().y() - 6, MarkExtent, MarkExtent),
                      Mark::Square, theme);
        }
        drawWrapped(painter, area, words, bodyFont(), color, Qt::AlignRight | Qt::AlignVCenter);
        return;
    }
    if (!marked) {
        drawWrapped(painter, area, words, bodyFont(), theme.slate, Qt::AlignLeft | Qt::AlignVCenter);
        return;
    }
    // What is overdue above what comes next.
    const int line = QFontMetrics(bodyFont()).lineSpacing();
    const qsizetype lines = words.count(u'\n') + 1;
    const int top = area.top() + (area.height() - line * static_cast<int>(lines)) / 2;
    paintMark(painter, QRectF(area.left(), top + (line - MarkExtent) / 2.0, MarkExtent, MarkExtent), Mark::Half, theme);
    const QRect right(area.left() + MarkExtent + space::Hair, top, area.width(), line);
    drawWrapped(painter, right, words.section(u'\n', 0, 0), bodyFont(), color);
    if (lines > 1)
        drawWrapped(painter, right.translated(0, line), words.section(u'\n', 1), bodyFont(), theme.slate);
}

void AssessmentDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect area = option.rect.adjusted(space::Small, Padding, -space::Small, -Padding);
    paintArrow(painter, QRect(area.left(), area.top(), MarkExtent, area.height()), m_tree->isExpanded(index),
               theme.slate);
    QRect words = area;
    words.setLeft(area.left() + ArrowRoom);
    words.setWidth(titleRoom(index));
    drawWrapped(painter, words, index.data().toString(), bodyFont(true), theme.ink, Qt::AlignLeft | Qt::AlignVCenter);
    // How many, above the figures' columns.
    const QString count = index.data(Qt::AccessibleTextRole).toString().section(u": "_s, -1);
    QRect rest = area;
    rest.setLeft(m_tree->header()->sectionSize(AssessmentsModel::TitleColumn) + space::Small);
    drawWrapped(painter, rest, count, bodyFont(), theme.slate, Qt::AlignLeft | Qt::AlignVCenter);
    painter.restore();
}

int AssessmentDelegate::titleRoom(const QModelIndex &index) const
{
    const int before = isGroup(index) ? ArrowRoom : m_tree->indentation();
    return m_tree->header()->sectionSize(AssessmentsModel::TitleColumn) - before - 2 * space::Small;
}

int AssessmentDelegate::heightOf(const QString &text, const QFont &font, int width) const
{
    if (m_font != font || m_room != width) {
        m_heights.clear();
        m_font = font;
        m_room = width;
    }
    auto known = m_heights.find(text);
    if (known == m_heights.end())
        known = m_heights.insert(text, wrappedHeight(text, font, width));
    return *known;
}

QSize AssessmentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    constexpr int Wide = 80;
    const int line = QFontMetrics(bodyFont()).lineSpacing();
    if (index.column() == AssessmentsModel::DueColumn && !isGroup(index)) {
        const auto lines = static_cast<int>(index.data().toString().count(u'\n')) + 1;
        return {Wide, std::max(lines * line + 2 * Padding, LowestRow)};
    }
    if (index.column() != AssessmentsModel::TitleColumn)
        return {Wide, std::max(line + 2 * Padding, isGroup(index) ? 0 : LowestRow)};
    const int words = heightOf(index.data().toString(), bodyFont(true), titleRoom(index));
    return {Wide, std::max(words + 2 * Padding, LowestRow)};
}

} // namespace shihe::ui
