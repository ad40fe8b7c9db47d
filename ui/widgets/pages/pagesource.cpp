#include "ui/widgets/pages/pagesource.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>
#include <variant>

namespace shihe::ui {

/// Touched by its thread alone.
class PageWorker final : public QObject
{
public:
    using Opened = std::variant<QList<QSizeF>, PdfFault>;

    Opened open(const std::shared_ptr<const QByteArray> &pdf)
    {
        m_document.close();
        m_buffer.close();
        m_pdf = pdf;
        m_buffer.setData(pdf ? *pdf : QByteArray());
        if (!pdf)
            return QList<QSizeF>();
        m_buffer.open(QIODevice::ReadOnly);
        m_document.load(&m_buffer);
        QList<QSizeF> sizes;
        for (int page = 0; page < m_document.pageCount(); ++page)
            sizes << m_document.pagePointSize(page);
        if (!sizes.isEmpty())
            return sizes;
        const auto error = m_document.error();
        const bool locked =
            error == QPdfDocument::Error::IncorrectPassword || error == QPdfDocument::Error::UnsupportedSecurityScheme;
        return locked ? PdfFault::Locked : PdfFault::Damaged;
    }

    QImage draw(int page, QSize pixels)
    {
        QImage picture(pixels, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter(&picture).drawImage(0, 0, m_document.render(page, pixels));
        return picture;
    }

    QString words(int page) { return m_document.getAllText(page).text(); }

private:
    std::shared_ptr<const QByteArray> m_pdf;
    QBuffer m_buffer{this}; // children, so that they move to the thread along with it
    QPdfDocument m_document{this};
};

PageSource::PageSource(QObject *parent)
    : QObject(parent)
    , m_worker(new PageWorker)
{
    m_thread.setObjectName(QStringLiteral("pages"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

PageSource::~PageSource()
{
    m_thread.quit();
    m_thread.wait();
}

void PageSource::open(const std::shared_ptr<const QByteArray> &pdf)
{
    const int file = ++m_file;
    QMetaObject::invokeMethod(m_worker, [this, file, pdf] {
        const PageWorker::Opened opening = m_worker->open(pdf);
        QMetaObject::invokeMethod(this, [this, file, opening] {
            if (file != m_file)
                return;
            if (const auto *fault = std::get_if<PdfFault>(&opening))
                Q_EMIT refused(*fault);
            else
                Q_EMIT opened(std::get<QList<QSizeF>>(opening));
        });
    });
}

void PageSource::ask(int page, QSize pixels)
{
    const int file = m_file;
    QMetaObject::invokeMethod(m_worker, [this, file, page, pixels] {
        const QImage picture = m_worker->draw(page, pixels);
        const QString words = m_worker->words(page);
        QMetaObject::invokeMethod(this, [this, file, page, picture, words] {
            if (file == m_file)
                Q_EMIT drawn(page, picture, words);
        });
    });
}

} // namespace shihe::ui
