// Paints the rows of Home: an organisation as a heading, the grade as its seal, red lines in cinnabar where one is
// crossed, what is overdue in ochre.
#pragma once

#include <QHash>
#include <QStyledItemDelegate>

class QTreeView;

namespace shihe::ui {

class AssessmentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AssessmentDelegate(QTreeView *tree);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The whole row of an organisation, over all columns.
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    void paintMarked(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    [[nodiscard]] int titleRoom(const QModelIndex &index) const;
    /// As wrappedHeight, remembered: names seldom change, and a thousand are asked for at once.
    [[nodiscard]] int heightOf(const QString &text, const QFont &font, int width) const;

    QTreeView *m_tree;
    mutable QHash<QString, int> m_heights;
    mutable QFont m_font;   ///< m_heights are of
    mutable int m_room = 0; ///< m_heights are of
};

} // namespace shihe::ui
