// One figure of the score as a button: its name, its value, perhaps a mark or a thin bar. A click opens its trace.
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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_value;
    std::optional<Mark> m_mark;
    std::optional<double> m_share;
    std::optional<QString> m_grade;
    bool m_provisional = true;
    bool m_hasBar = false;
};

} // namespace shihe::ui
