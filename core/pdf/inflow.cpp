#include "core/pdf/inflow.h"

#include <utility>

namespace shihe::pdf {

namespace {
constexpr std::size_t MostStretches = 3; // enough for all cores, few enough for the memory
} // namespace

void Inflow::add(BoxPointer box)
{
    if (m_stretches.empty())
        pass(std::move(box));
    else
        m_stretches.back().boxes.push_back(std::move(box));
}

void Inflow::add(BoxPointer box, std::unique_ptr<TextMaker::Batch> text)
{
    m_stretches.push_back({.text = std::move(text), .boxes = {}});
    m_stretches.back().boxes.push_back(std::move(box));
    if (m_stretches.size() > MostStretches)
        passFirst();
}

void Inflow::passFirst()
{
    Stretch first = std::move(m_stretches.front());
    m_stretches.pop_front();
    m_text.finish(*first.text);
    for (BoxPointer &box : first.boxes)
        pass(std::move(box));
}

void Inflow::pass(BoxPointer box)
{
    if (box)
        m_flow.add(std::move(box));
    else
        m_flow.breakPage();
}

void Inflow::breakPage()
{
    add(nullptr);
}

void Inflow::finish()
{
    while (!m_stretches.empty())
        passFirst();
    m_flow.finish();
}

} // namespace shihe::pdf
