// Boxes on their way into the flow.
#pragma once

#include "core/pdf/flow.h"
#include "core/pdf/textmaker.h"

#include <deque>
#include <memory>
#include <vector>

namespace shihe::pdf {

/// Keeps the boxes in order while the text of the last tables is still being set by other threads: meanwhile what
/// stands before them is placed and painted, and what follows is made.
class Inflow final
{
public:
    Inflow(Flow &flow, TextMaker &text)
        : m_flow{flow}
        , m_text{text}
    {
    }
    void add(BoxPointer box);
    /// A box whose text is still being set: all of @p text belongs to it.
    void add(BoxPointer box, std::unique_ptr<TextMaker::Batch> text);
    /// What follows begins on a new page.
    void breakPage();
    /// Paints what still waits.
    void finish();

private:
    /// A table, and what follows it.
    struct Stretch
    {
        std::unique_ptr<TextMaker::Batch> text;
        std::vector<BoxPointer> boxes; ///< null for a page break
    };
    void passFirst();
    void pass(BoxPointer box);

    Flow &m_flow;
    TextMaker &m_text;
    std::deque<Stretch> m_stretches; ///< from the first one on whose text is being set
};

} // namespace shihe::pdf
