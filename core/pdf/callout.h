// Notes: text on a tint with a bar in a role's colour at its side.
#pragma once

#include "core/pdf/textbox.h"

namespace shihe::pdf {

/// Where it goes on on a further page it says so, for the eye only, as tables do.
class Callout final : public Stack
{
public:
    Callout(document::Role role, double width)
        : m_role{role}
        , m_width{width}
    {
    }
    static constexpr double Padding = 10;
    static constexpr double Indent = 16;

    /// What stands above the text on further pages.
    void setLabel(LabelMaker make) { m_makeLabel = std::move(make); }
    [[nodiscard]] BoxPointer takeFirst(double available, bool force) override;

protected:
    [[nodiscard]] std::unique_ptr<Stack> part() const override { return std::make_unique<Callout>(m_role, m_width); }
    [[nodiscard]] double padding() const override { return Padding; }
    [[nodiscard]] double indent() const override { return Indent; }
    [[nodiscard]] double lead() const override { return m_label ? m_label->height() + LabelGap : 0; }
    [[nodiscard]] double mostWhole() const override { return MostWholeCard; }
    void paintGround(Canvas &canvas, double left, double top) override;

private:
    document::Role m_role;
    double m_width;
    LabelMaker m_makeLabel = {};
    std::unique_ptr<TextBox> m_label = {}; ///< once it is continued
};

} // namespace shihe::pdf
