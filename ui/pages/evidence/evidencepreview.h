// A look at a file of evidence without opening it: pictures, text, and the pages of a PDF; of everything else what kind
// it is.
#pragma once

#include "core/session/session.h"

#include <QFutureWatcher>
#include <QImage>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace shihe::ui {

/// @p bytes as text: UTF-8, UTF-16 with its mark, else GB18030; nullopt for what is none. A character cut off at the
/// end is left out.
[[nodiscard]] std::optional<QString> textOf(const QByteArray &bytes);

class PageBar;
class PagesView;
class PictureView;
enum class PdfFault;

class EvidencePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePreview(const Store &store, QWidget *parent = nullptr);
    ~EvidencePreview() override;

    /// Decoding goes on aside.
    void show(const Evidence &piece);
    void clear();
    void retranslate();
    /// Nothing more will come into view by itself.
    [[nodiscard]] bool isComplete() const;

private:
    void showPages(const Evidence &piece);
    void refuse(PdfFault fault);
    void decoded();
    void say(const QString &sentence);

    const Store &m_store;
    PictureView *m_picture;
    QPlainTextEdit *m_text;
    PagesView *m_pages;
    PageBar *m_bar;
    QLabel *m_none;
    Evidence m_piece;
    QFutureWatcher<QImage> m_decoding;
};

} // namespace shihe::ui
