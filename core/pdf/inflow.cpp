#include "core/pdf/inflow.h"

#include <utility>

namespace shihe::pdf {

void Inflow::add(BoxPointer box)
{
    if (m_batch)
        m_boxes.push_back(std::move(box));
    else
        m_flow.add(std::move(box));
}

void Inflow::add(BoxPointer box, std::unique_ptr<TextMaker::Batch> text)
{
    pass();
    m_batch = std::move(text);
    m_boxes.push_back(std::move(box));
}

void Inflow::pass()
{
    if (m_batch)
        m_text.finish(*std::exchange(m_batch, {}));
    for (BoxPointer &box : std::exchange(m_boxes, {}))
        m_flow.add(std::move(box));
}

void Inflow::breakPage()
{
    pass();
    m_flow.breakPage();
}

void Inflow::finish()
{
    pass();
    m_flow.finish();
}

} // namespace shihe::pdf
