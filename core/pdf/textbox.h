// Lines of text as a box.
#pragma once

#include "core/pdf/box.h"
#include "core/pdf/style.h"

#include <optional>

namespace shihe::pdf {

/// A line with what it needs to be placed.
struct SetLine
{
    drawing::Line line = {};
    Measure measure = {};
    /// The elements of the phrase's runs; empty if the line is tagged by whoever places it.
    QList<int> elements = {};
    /// Which paragraph of the box it is in; the space of `gap` stands above its first line.
    int paragraph = 0;
    double gap = 0;
    document::Align align = document::Align::Start;
};

class TextBox final : public Box
{
public:
    explicit TextBox(double width)
        : m_width{width}
    {
    }
    void add(SetLine line) { m_lines.push_back(std::move(line)); }
    /// Stands left of the first line, its end @p distance before the text.
    void setLabel(SetLine label, double distance);
    /// Lines may part anywhere, not two by two (a cell taller than a page).
    void setLoose() { m_loose = true; }
    /// They part nowhere unless a page is not enough.
    void setWhole() { m_whole = true; }
    void setIndent(double indent) { m_indent = indent; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_lines.empty(); }

    [[nodiscard]] double height() const override { return heightOf(m_lines.size()); }
    [[nodiscard]] double least() const override;
    void place(Canvas &canvas, double left, double top) override;
    /// The text again, for the eye only.
    void placeSilently(Canvas &canvas, double left, double top);
    [[nodiscard]] BoxPointer takeFirst(double available, bool force) override;
    [[nodiscard]] BoxPointer takeLast(double wanted) override;

private:
    [[nodiscard]] std::unique_ptr<TextBox> alike() const;
    [[nodiscard]] double heightOf(std::size_t lines) const;
    [[nodiscard]] bool mayPart(std::size_t lines) const;
    void draw(Canvas &canvas, double left, double top, bool silent);

    double m_width;
    double m_indent = 0;
    std::vector<SetLine> m_lines;
    std::optional<SetLine> m_label;
    double m_labelDistance = 0;
    bool m_loose = false;
    bool m_whole = false;
};

/// Makes text that is drawn for the eye only, once it is known that it is needed; null for none.
using LabelMaker = std::function<std::unique_ptr<TextBox>()>;
/// Below such words above what goes on on a further page.
inline constexpr double LabelGap = 4;

} // namespace shihe::pdf
