// What tests of the report page share: the page on the sample, and the wait for what is made beside the window.
#pragma once

#include "driving.h"

namespace shihe::test {

constexpr int Patience = 90'000; // ms for a report on a busy machine

class Reporting
{
protected:
    void start()
    {
        m_world = std::make_unique<World>();
        m_world->openSample();
    }
    [[nodiscard]] ui::Page *report() { return m_world->show(ui::PageId::Reports); }
    [[nodiscard]] static bool done(ui::Page *page)
    {
        return QTest::qWaitFor([&] { return child<QWidget>(*page, QStringLiteral("reportDone"))->isVisible(); },
                               Patience);
    }
    /// Waits until the preview is there and drawn.
    [[nodiscard]] static bool previewed(ui::Page *page)
    {
        return QTest::qWaitFor([&] { return page->isSettled(); }, Patience);
    }

    std::unique_ptr<World> m_world;
};

} // namespace shihe::test
