// Where someone has been, for going back and forward.
#pragma once

#include <QList>

namespace shihe::ui {

template <typename Place>
class History final
{
public:
    static constexpr qsizetype Longest = 100;

    /// @p place is where one is now; what lay ahead is forgotten. The place one is at already changes nothing.
    void visit(const Place &place)
    {
        if (m_now >= 0 && m_places.at(m_now) == place)
            return;
        m_places.resize(m_now + 1);
        m_places.append(place);
        if (m_places.size() > Longest)
            m_places.removeFirst();
        m_now = m_places.size() - 1;
    }
    [[nodiscard]] bool canGo(int steps) const
    {
        return m_now >= 0 && m_now + steps >= 0 && m_now + steps < m_places.size();
    }
    /// -1 back, 1 forward; only where canGo() says so.
    [[nodiscard]] Place go(int steps)
    {
        m_now += steps;
        return m_places.at(m_now);
    }
    void clear()
    {
        m_places.clear();
        m_now = -1;
    }

private:
    QList<Place> m_places;
    qsizetype m_now = -1;
};

} // namespace shihe::ui
