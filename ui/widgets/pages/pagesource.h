// Pictures and words of a PDF's pages, made in a thread of their own.
#pragma once

#include <QImage>
#include <QObject>
#include <QSizeF>
#include <QThread>
#include <memory>

namespace shihe::ui {

class PageWorker;

/// Why a PDF shows no pages.
enum class PdfFault {
    Damaged, ///< or no PDF at all
    Locked   ///< opens with a password alone
};

/// Answers come as signals on this object's thread; those for an earlier file are dropped.
class PageSource final : public QObject
{
    Q_OBJECT

public:
    explicit PageSource(QObject *parent = nullptr);
    ~PageSource() override; ///< awaits what is under way

    /// nullptr lets go of the file.
    void open(const std::shared_ptr<const QByteArray> &pdf);
    /// @p pixels is the size of the picture.
    void ask(int page, QSize pixels);

Q_SIGNALS:
    void opened(const QList<QSizeF> &points); ///< the sizes of the pages
    void refused(shihe::ui::PdfFault fault);
    void drawn(int page, const QImage &picture, const QString &words);

private:
    QThread m_thread;
    PageWorker *m_worker; ///< lives in m_thread
    int m_file = 0;       ///< counts what was opened
};

} // namespace shihe::ui
