// Paper: the pages of a report, as the file has them, through the system's print dialogs.
#pragma once

#include "ui/pages/report/rendering.h"

#include <QCoreApplication>

class QPrinter;
class QWidget;

namespace shihe::ui {

class Printing
{
    Q_DECLARE_TR_FUNCTIONS(shihe::ui::Printing)

public:
    /// Opens the preview, from which it is printed. It does not wait for it; closing @p parent closes it.
    static void preview(QWidget *parent, const std::shared_ptr<const RenderedReport> &report, const QString &name);

    /// Paints the pages that the printer was told to print, each as large as its paper allows. False if stopped by
    /// @p goesOn, which is told the number of pages done.
    static bool paint(QPrinter &printer, const RenderedReport &report, const std::function<bool(int, int)> &goesOn);
};

} // namespace shihe::ui
