// What a page is filled with, from top to bottom. Lengths in points.
#pragma once

#include "core/pdf/canvas.h"

#include <functional>
#include <memory>
#include <vector>

namespace shihe::pdf {

class Box
{
public:
    virtual ~Box() = default;
    Box() = default;
    Box(const Box &) = delete;
    Box &operator=(const Box &) = delete;

    [[nodiscard]] virtual double height() const = 0;
    /// The height of the smallest part that may stand at the foot of a page; less than height() only if it can split.
    [[nodiscard]] virtual double least() const { return height(); }
    virtual void place(Canvas &canvas, double left, double top) = 0;
    /// Takes off as much as fits @p available and gives it; the rest stays. Null if nothing sensible fits, or if the
    /// box can't split. With @p force even an ugly part is taken, since a whole page is not enough.
    [[nodiscard]] virtual std::unique_ptr<Box> takeFirst(double available, bool force);
    /// Takes off a last part of at least @p wanted, for the page that follows; null if nothing sensible would stay.
    [[nodiscard]] virtual std::unique_ptr<Box> takeLast(double wanted);
    /// Takes back @p part, that which stood before it when it was one box. False: the two stay apart.
    [[nodiscard]] virtual bool putBefore(Box &part);

    /// Space above and below; of two neighbours the greater counts, and none at the top of a page.
    double before = 0;
    double after = 0;
    bool keepWithNext = false;
    /// The last line of what stands above it, near to that and never on another page than its end.
    bool closes = false;
    /// A new page begins with this box, or with this chapter, unless that may follow (see Flow).
    enum class Start { Anywhere, Chapter, Page };
    Start start = Start::Anywhere;
    /// Told where the box begins.
    std::function<void(Spot)> onPlace = {};

protected:
    void placed(const Canvas &canvas, double top)
    {
        if (onPlace)
            onPlace({canvas.page(), top});
        onPlace = {};
    }
};

using BoxPointer = std::unique_ptr<Box>;

/// Boxes on top of each other.
class Stack : public Box
{
public:
    void add(BoxPointer box) { m_boxes.push_back(std::move(box)); }
    [[nodiscard]] bool isEmpty() const noexcept { return m_boxes.empty(); }

    [[nodiscard]] double height() const override;
    [[nodiscard]] double least() const override;
    void place(Canvas &canvas, double left, double top) override;
    [[nodiscard]] BoxPointer takeFirst(double available, bool force) override;

protected:
    /// An empty stack of the same kind, for the part that is taken off.
    [[nodiscard]] virtual std::unique_ptr<Stack> part() const { return std::make_unique<Stack>(); }
    /// Space around the boxes, and what is painted behind them.
    [[nodiscard]] virtual double padding() const { return 0; }
    [[nodiscard]] virtual double indent() const { return 0; }
    /// Above the boxes, inside the padding.
    [[nodiscard]] virtual double lead() const { return 0; }
    /// Lower than this it stays in one piece.
    [[nodiscard]] virtual double mostWhole() const;
    virtual void paintGround(Canvas &, double /*left*/, double /*top*/) {}

private:
    [[nodiscard]] double gap(std::size_t index) const;
    std::vector<BoxPointer> m_boxes;
};

/// Something of a fixed size that never breaks, painted by a function.
class Fixed final : public Box
{
public:
    using Painter = std::function<void(Canvas &, double left, double top)>;
    Fixed(double height, Painter painter)
        : m_height{height}
        , m_painter{std::move(painter)}
    {
    }
    [[nodiscard]] double height() const override { return m_height; }
    void place(Canvas &canvas, double left, double top) override
    {
        placed(canvas, top);
        m_painter(canvas, left, top);
    }

private:
    double m_height;
    Painter m_painter;
};

} // namespace shihe::pdf
