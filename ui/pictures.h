// Pictures of every page, for people to look at and for the guide: what `--screenshots` makes.
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <functional>

namespace shihe::ui {

class Desk;
class MainWindow;
enum class PageId;

/// Drives the window over the sample organisation through every page, in both languages and both themes.
/// Needs the files it makes to be its own: it works in a workspace of its own in the folder of the pictures.
class Pictures final
{
public:
    /// Both must outlive it.
    Pictures(Desk &desk, MainWindow &window, QString folder);

    /// As Desktop::screenshots().
    [[nodiscard]] Result<QStringList> take();

private:
    /// In both languages and both themes; @p round names its pictures with the suffix it is given.
    void everywhere(const std::function<void(const QString &suffix)> &round);
    void picture(const QString &name);
    void pages();
    /// The pages that stand only while another state holds.
    void passphrases();
    void newer();
    void erasing();
    /// The sample, opened, with what a person would have added by the second day.
    [[nodiscard]] Result<void> furnish();
    void keep(const Result<void> &done); ///< the first error ends the work

    Desk &m_desk;
    MainWindow &m_window;
    QString m_folder;
    QStringList m_files;
    std::optional<Error> m_error;
};

} // namespace shihe::ui
