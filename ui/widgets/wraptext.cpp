#include "ui/widgets/wraptext.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QTextLayout>
#include <QTimer>
#include <QTreeView>
#include <cmath>

namespace shihe::ui {

namespace {

constexpr int ListEdge = 20;         // of a popup: frame and scroll bar
constexpr int Unlimited = 1'000'000; // px

/// The lines of @p text, laid out below one another; the height they take.
int layOut(QTextLayout &layout, const QString &text, const QFont &font, int width, Qt::Alignment alignment)
{
    QString lines = text;
    layout.setText(lines.replace(u'\n', QChar::LineSeparator));
    layout.setFont(font);
    QTextOption option(alignment & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const int spacing = QFontMetrics(font).lineSpacing();
    int height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition({0.0, double(height)});
        height += spacing;
    }
    layout.endLayout();
    return std::max(height, spacing);
}

/// Asks the view for its sizes anew, once however much has changed.
class RowFitter final : public QObject
{
public:
    explicit RowFitter(QAbstractItemView *view)
        : QObject(view)
        , m_view(view)
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(0);
        connect(&m_timer, &QTimer::timeout, this, [this] { fit(); });
        const auto later = [this] { m_timer.start(); };
        const QAbstractItemModel *model = view->model();
        connect(model, &QAbstractItemModel::modelReset, this, later);
        connect(model, &QAbstractItemModel::layoutChanged, this, later);
        connect(model, &QAbstractItemModel::rowsInserted, this, later);
        connect(model, &QAbstractItemModel::dataChanged, this,
                [later](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                    if (roles.isEmpty() || roles.contains(Qt::DisplayRole)) // marks and colours take no room
                        later();
                });
        if (const auto *table = qobject_cast<QTableView *>(view))
            connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, later);
        view->installEventFilter(this);
        view->viewport()->installEventFilter(this);
        m_timer.start();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::StyleChange || event->type() == QEvent::Show)
            m_timer.start();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        if (auto *table = qobject_cast<QTableView *>(m_view)) {
            table->resizeRowsToContents();
            if (table->currentIndex().isValid() && !table->hasFocus())
                table->scrollTo(table->currentIndex());
        } else {
            m_view->doItemsLayout();
        }
    }

    QAbstractItemView *m_view;
    QTimer m_timer;
};

} // namespace

int wrappedHeight(const QString &text, const QFont &font, int width)
{
    QTextLayout layout;
    return layOut(layout, text, font, width, Qt::AlignLeft);
}

int unwrappedWidth(const QString &text, const QFont &font)
{
    QTextLayout layout; // font metrics round otherwise than lines are laid out
    layOut(layout, text, font, Unlimited, Qt::AlignLeft);
    double width = 0;
    for (int line = 0; line < layout.lineCount(); ++line)
        width = std::max(width, layout.lineAt(line).naturalTextWidth());
    return static_cast<int>(std::ceil(width)) + 1;
}

void drawWrapped(QPainter &painter, const QRect &area, const QString &text, const QFont &font, const QColor &color,
                 Qt::Alignment alignment)
{
    QTextLayout layout;
    const int height = layOut(layout, text, font, area.width(), alignment);
    int top = area.top();
    if (alignment & Qt::AlignVCenter)
        top += (area.height() - height) / 2;
    else if (alignment & Qt::AlignBottom)
        top += area.height() - height;
    painter.setPen(color);
    layout.draw(&painter, QPointF(area.left(), top));
}

QString breakable(QString path)
{
    constexpr QChar BreakHere(0x200B);
    for (const QChar sign : {QChar(u'/'), QChar(u'\\'), QChar(u'_')})
        path.replace(sign, QString(sign) + BreakHere);
    return path;
}

int widthOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (const auto *list = qobject_cast<const QListView *>(option.widget))
        return list->minimumWidth() - ListEdge; // the same before it is shown as after
    if (const auto *tree = qobject_cast<const QTreeView *>(option.widget); tree && option.rect.width() <= 0) {
        int level = tree->rootIsDecorated() ? 1 : 0;
        for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
            ++level;
        return tree->viewport()->width() - level * tree->indentation();
    }
    return option.rect.width();
}

void fitRows(QAbstractItemView *view)
{
    new RowFitter(view); // owned by the view
}

} // namespace shihe::ui
