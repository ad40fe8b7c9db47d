// Surfaces: the card, the hairline, the scrolled column of a page.
#pragma once

#include <QFrame>
#include <QScrollArea>
#include <QVBoxLayout>

namespace shihe::ui {

/// A white sheet with a hairline around it and 16 px inside; its layout is a column.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

/// @p content under @p title, in a card of their own.
[[nodiscard]] QWidget *cardOf(QWidget *title, QWidget *content);

/// A hairline.
[[nodiscard]] QFrame *makeRule(QWidget *parent = nullptr);

/// A page's content: one column, at most @p width px wide, scrolled vertically, 24 px from the edges. The scroll bar
/// takes its room from the right margin, so that nothing moves when it comes.
class ScrolledColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrolledColumn(int width, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    void setMargins(const QMargins &margins);

private:
    void placeMargins();

    QMargins m_margins;
    QVBoxLayout *m_column;
};

/// Removes and deletes everything in @p layout.
void clearLayout(QLayout *layout);

} // namespace shihe::ui
