#include "core/pdf/callout.h"

namespace shihe::pdf {

BoxPointer Callout::takeFirst(double available, bool force)
{
    BoxPointer first = Stack::takeFirst(available, force);
    if (first) {
        static_cast<Callout &>(*first).m_label = std::move(m_label); // a part of a callout is one
        m_label = m_makeLabel ? m_makeLabel() : nullptr;
    }
    return first;
}

void Callout::paintGround(Canvas &canvas, double left, double top)
{
    canvas.tag(Artifact::Layout);
    canvas.paint({.path = drawing::rectangle(left, top, m_width, height()), .fill = drawing::tint(m_role)}, {});
    canvas.paint({.path = drawing::rectangle(left, top, 3, height()), .fill = drawing::colour(m_role)}, {});
    if (m_label)
        m_label->placeSilently(canvas, left + Indent, top + Padding);
}

} // namespace shihe::pdf
