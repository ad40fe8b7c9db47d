// Tables: rows of cells side by side, a head that comes again on every page.
#pragma once

#include "core/pdf/textbox.h"

namespace shihe::pdf {

/// Cells side by side. It breaks between the lines of its cells; by force wherever there is no good place.
class RowBox final : public Box
{
public:
    struct Cell
    {
        double x = 0;
        double width = 0;
        std::unique_ptr<TextBox> text; ///< its width is `width` less the padding on both sides
        std::optional<drawing::Colour> ground = {};
    };
    struct Look
    {
        double paddingX = 5;
        double paddingY = 3.5; ///< with a line of small text a row of 20
        std::optional<drawing::Colour> ground = {};
        /// Below the row.
        std::optional<drawing::Colour> rule = {};
        double ruleWidth = 0.5;
    };

    RowBox(double width, Look look)
        : m_width{width}
        , m_look{look}
    {
    }
    void add(Cell cell) { m_cells.push_back(std::move(cell)); }
    /// What is drawn in the first cell where that is empty, because its text stands on the page before: on top of the
    /// rest of a row that broke, and, of a row in a group, where it leads.
    void setLabel(LabelMaker make, bool inGroup)
    {
        m_makeLabel = std::move(make);
        m_inGroup = inGroup;
    }
    /// The row that titles the group it is in: drawn again, for the eye only, where it is the first row on a page.
    void setTitle(std::shared_ptr<RowBox> title) { m_title = std::move(title); }
    [[nodiscard]] RowBox *title() const noexcept { return m_title.get(); }
    /// It breaks only where a page is not enough.
    void setWhole() { m_whole = true; }
    [[nodiscard]] bool isWhole() const noexcept { return m_whole; }
    /// It is the first row of its table on a further page, or no longer.
    void setLeading(bool leads);

    [[nodiscard]] double height() const override;
    void place(Canvas &canvas, double left, double top) override;
    /// What place() does in one go, for who paints all grounds of a table before the rules between them.
    void paintGround(Canvas &canvas, double left, double top, Artifact kind);
    void paintRule(Canvas &canvas, double left, double top, Artifact kind);
    /// A rule above the row, where no head has one.
    void paintTopRule(Canvas &canvas, double left, double top);
    void placeText(Canvas &canvas, double left, double top);
    /// The text again, for the eye only.
    void placeTextSilently(Canvas &canvas, double left, double top);
    [[nodiscard]] BoxPointer takeFirst(double available, bool force) override;
    /// It goes on on the next page.
    [[nodiscard]] bool isBroken() const noexcept { return m_broken; }

private:
    [[nodiscard]] drawing::Path across(double left, double y) const;

    double m_width;
    Look m_look;
    std::vector<Cell> m_cells;
    bool m_broken = false;
    bool m_whole = false;
    bool m_inGroup = false;
    std::shared_ptr<RowBox> m_title = {};
    LabelMaker m_makeLabel = {};
    std::unique_ptr<TextBox> m_label = {};
};

class TableBox final : public Box
{
public:
    void addHead(std::unique_ptr<RowBox> row) { m_head.push_back(std::move(row)); }
    void addRow(std::shared_ptr<RowBox> row) { m_rows.push_back(std::move(row)); }
    /// What stands above the head on further pages.
    void setLabel(LabelMaker make) { m_makeLabel = std::move(make); }

    [[nodiscard]] double height() const override;
    [[nodiscard]] double least() const override;
    void place(Canvas &canvas, double left, double top) override;
    [[nodiscard]] BoxPointer takeFirst(double available, bool force) override;
    [[nodiscard]] BoxPointer takeLast(double wanted) override;
    [[nodiscard]] bool putBefore(Box &part) override;

private:
    using Rows = std::vector<std::shared_ptr<RowBox>>;
    [[nodiscard]] static double heightOf(const Rows &rows);
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] RowBox *titleAgain() const;
    [[nodiscard]] bool mayBreak(const RowBox &row) const;
    /// Of the head and that many rows.
    [[nodiscard]] double heightOf(std::size_t count) const;
    [[nodiscard]] std::unique_ptr<TableBox> alike() const;
    void setContinued();

    Rows m_head; // shared by all parts of the table
    Rows m_rows;
    bool m_continued = false;
    bool m_parted = false; ///< a part of it stands on another page
    LabelMaker m_makeLabel = {};
    std::shared_ptr<TextBox> m_label = {}; // once it is continued; shared by the parts after the first
};

} // namespace shihe::pdf
