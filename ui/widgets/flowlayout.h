// A layout that sets its widgets like words: in a line, and on the next when the line is full.
#pragma once

#include <QLayout>

namespace shihe::ui {

class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    /// @p gap between the widgets, both ways, in px.
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool move) const; ///< the height that is needed

    QList<QLayoutItem *> m_items; ///< owned, as QLayout has it
    int m_gap;
};

} // namespace shihe::ui
