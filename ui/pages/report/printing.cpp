#include "ui/pages/report/printing.h"

#include <QBuffer>
#include <QPaintEngine>
#include <QPainter>
#include <QPdfDocument>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressDialog>

namespace shihe::ui {

namespace {

constexpr int PrintDpi = 300;  // what printers resolve of text in grey
constexpr int ScreenDpi = 110; // of the preview, which keeps every page in memory

bool isPreview(const QPaintEngine &engine)
{
    return engine.type() == QPaintEngine::Picture;
}

} // namespace

void Printing::preview(QWidget *parent, const std::shared_ptr<const RenderedReport> &report, const QString &name)
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(name);
    printer->setFromTo(1, report->pages);
    auto *dialog = new QPrintPreviewDialog(printer, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("printPreview"));
    dialog->setWindowTitle(tr("Print: %1").arg(name));
    dialog->setAccessibleName(dialog->windowTitle());
    dialog->resize(parent->window()->size() * 0.9);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog, [report, dialog](QPrinter *wanted) {
        QProgressDialog progress(tr("Preparing the pages…"), tr("Cancel"), 0, report->pages, dialog);
        progress.setWindowModality(Qt::WindowModal);
        progress.setMinimumDuration(500);
        (void)paint(*wanted, *report, [&progress](int done, int all) {
            progress.setMaximum(all);
            progress.setValue(done);
            return !progress.wasCanceled();
        });
    });
    QObject::connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    dialog->open();
}

bool Printing::paint(QPrinter &printer, const RenderedReport &report, const std::function<bool(int, int)> &goesOn)
{
    QByteArray bytes = report.bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document(nullptr);
    document.load(&buffer);
    const int first = std::max(1, printer.fromPage());
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), document.pageCount()) : document.pageCount();
    QPainter painter;
    if (last < first || !painter.begin(&printer))
        return false;
    const int dpi = std::min(printer.resolution(), isPreview(*painter.paintEngine()) ? ScreenDpi : PrintDpi);
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer.newPage();
        const QSizeF points = document.pagePointSize(page - 1);
        const QImage picture = document.render(page - 1, (points * dpi / 72).toSize());
        const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
        const QSizeF size = points.scaled(paper.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(QPointF((paper.width() - size.width()) / 2, 0), size), picture);
        if (!goesOn(page - first + 1, last - first + 1)) {
            printer.abort();
            return false;
        }
    }
    return painter.end();
}

} // namespace shihe::ui
