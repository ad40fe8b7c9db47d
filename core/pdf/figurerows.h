// A figure made of rows, such as bars: what is higher than a third of a page may go on on the next one.
#pragma once

#include "core/pdf/textbox.h"

namespace shihe::pdf {

/// All parts show one picture's rows on one scale; each is drawn with its own axis when it is known what stands in it.
class FigureRows final : public Box
{
public:
    /// Draws the rows from @p from up to, not with, @p to.
    using Painter = std::function<void(Canvas &, double left, double top, std::size_t from, std::size_t to)>;

    /// @p rows: the height of each; @p rest: what every part needs besides.
    FigureRows(std::vector<double> rows, double rest, Painter painter)
        : m_rows{std::make_shared<std::vector<double>>(std::move(rows))}
        , m_to{m_rows->size()}
        , m_rest{rest}
        , m_painter{std::move(painter)}
    {
    }
    /// What stands above the rows on further pages.
    void setLabel(LabelMaker make) { m_makeLabel = std::move(make); }

    [[nodiscard]] double height() const override { return heightOf(m_to - m_from); }
    [[nodiscard]] double least() const override;
    void place(Canvas &canvas, double left, double top) override;
    [[nodiscard]] BoxPointer takeFirst(double available, bool force) override;
    [[nodiscard]] BoxPointer takeLast(double wanted) override;
    [[nodiscard]] bool putBefore(Box &part) override;

private:
    [[nodiscard]] double heightOf(std::size_t count) const;
    /// The rows from @p from up to @p to, with all else as here.
    [[nodiscard]] std::unique_ptr<FigureRows> part(std::size_t from, std::size_t to) const;
    [[nodiscard]] bool isWhole() const { return m_from == 0 && m_to == m_rows->size(); }
    void setContinued();

    std::shared_ptr<const std::vector<double>> m_rows; // shared by all parts
    std::size_t m_from = 0;
    std::size_t m_to;
    double m_rest;
    Painter m_painter;
    LabelMaker m_makeLabel = {};
    std::shared_ptr<TextBox> m_label = {}; // once it is continued; shared by the parts after the first
};

} // namespace shihe::pdf
