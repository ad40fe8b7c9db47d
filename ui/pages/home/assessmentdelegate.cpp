#include "ui/pages/home/assessmentdelegate.h"

#include "ui/models/assessmentsmodel.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/wraptext.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int Padding = space::Small;
constexpr int LowestRow = 48;

QFont fontOf(int column)
{
    return Theme::current().font(TextSize::Body, column == AssessmentsModel::TitleColumn);
}

} // namespace

void AssessmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, selected ? theme.tint(Tone::Indigo) : hovered ? theme.well : theme.card);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    QRect inner = option.rect.adjusted(space::Small, 0, -space::Small, 0);
    const int column = index.column();
    QColor color =
        column == AssessmentsModel::AsOfColumn || column == AssessmentsModel::ChangedColumn ? theme.slate : theme.ink;
    if (column == AssessmentsModel::GradeColumn) {
        GradeSeal::paint(*painter, QRectF(inner.left(), inner.center().y() - 15, 30, 30),
                         index.data(AssessmentsModel::GradeRole).toString(),
                         index.data(AssessmentsModel::ProvisionalRole).toBool(), theme);
        painter->restore();
        return;
    }
    if (column == AssessmentsModel::RedLineColumn && index.data(AssessmentsModel::CrossedRole).toInt() > 0) {
        color = theme.cinnabar;
        const QString words = index.data().toString();
        const int width = QFontMetrics(theme.font(TextSize::Body)).horizontalAdvance(words);
        paintMark(*painter, QRectF(inner.right() - width - 20, inner.center().y() - 6, 12, 12), Mark::Square, theme);
    }
    drawWrapped(*painter, inner.adjusted(0, Padding, 0, -Padding), index.data().toString(), fontOf(column), color,
                static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt()));
    painter->restore();
}

QSize AssessmentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int room = widthOf(option, index) - 2 * space::Small;
    const int words = index.column() == AssessmentsModel::GradeColumn
                          ? 0
                          : wrappedHeight(index.data().toString(), fontOf(index.column()), room);
    return {80, std::max(words + 2 * Padding, LowestRow)};
}

} // namespace shihe::ui
