// The figures of both sides beside each other, each with its difference.
#pragma once

#include "core/scoring/scoring.h"

#include <QWidget>

class QLabel;

namespace shihe::ui {

/// One figure: its name, "60.12 → 71.40", "+11.28".
struct FigurePair
{
    QString name;
    QString before, after;
    QString difference; ///< empty where there is none
};

/// In the order they are shown. Words by the installed translator.
[[nodiscard]] QList<FigurePair> figurePairs(const Evaluation &before, const Evaluation &after);

class FigureStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureStrip(QWidget *parent = nullptr);
    void show(const QList<FigurePair> &figures);

private:
    struct Cell
    {
        QWidget *box;
        QLabel *name, *values, *difference;
    };
    QList<Cell> m_cells;
};

} // namespace shihe::ui
