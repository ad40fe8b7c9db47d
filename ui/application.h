// The program's window side as one object: app/main.cpp makes the parts, gives them here, and shows it.
#pragma once

#include "ui/window/services.h"

#include <memory>

namespace shihe::ui {

class Desk;
class MainWindow;

/// Needs a QApplication. Everything that the services refer to must outlive it.
class Desktop final
{
public:
    explicit Desktop(Services services);
    ~Desktop();
    Q_DISABLE_COPY_MOVE(Desktop)

    /// Shows the window. Opens @p workspace, or the one of last time if that is empty; on first run Home offers to
    /// create one or to try the sample. What can't be opened is said in the window.
    void show(const QString &workspace = {});

    /// Takes a picture of every page in both languages and both themes on the sample, 1280 x 800, as
    /// `<page>-<zh|en>-<light|dark>.png` in @p folder, which is made. Gives the files written.
    /// Settings are put back afterwards. Errors: file.not-writable and what the sample says.
    [[nodiscard]] Result<QStringList> screenshots(const QString &folder);

    [[nodiscard]] Desk &desk() { return *m_desk; }
    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace shihe::ui
