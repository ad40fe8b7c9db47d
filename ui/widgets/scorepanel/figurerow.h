// One figure of the score as a button: its name, its value, perhaps a mark or a thin bar. A click opens its trace. A
// name too long to stand beside the value stands above it.
#pragma once

#include "ui/widgets/statemark.h"

#include <QAbstractButton>

namespace shihe::ui {

class FigureRow final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureRow(QWidget *parent = nullptr);

    /// @p value stands on the right; "–" where there is none.
    void setFigure(const QString &name, const QString &value);
    void setMark(std::optional<Mark> mark);
    /// A thin bar below, from 0 to 1; called once with nullopt it shows the bare ground.
    void setShare(std::optional<double> share);
    /// A small seal before the value.
    void setGrade(const QString &grade, bool provisional);
    [[nodiscard]] QString value() const { return m_value; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int figureRoom() const; ///< what value and seal take on the right
    [[nodiscard]] int markRoom() const;
    /// Whether the name stands above the figures.
    [[nodiscard]] bool stacked(int width) const;

    QString m_name;
    QString m_value;
    std::optional<Mark> m_mark;
    std::optional<double> m_share;
    std::optional<QString> m_grade;
    bool m_provisional = true;
    bool m_hasBar = false;
};

} // namespace shihe::ui
