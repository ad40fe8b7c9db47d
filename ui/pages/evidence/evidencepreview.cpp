#include "ui/pages/evidence/evidencepreview.h"

#include "ui/pages/evidence/pictureview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pages/pagebar.h"
#include "ui/widgets/pages/pagesview.h"

#include <QBuffer>
#include <QImageReader>
#include <QPlainTextEdit>
#include <QStringDecoder>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr qint64 LargestPicture = 32 * 1024 * 1024;
constexpr qint64 LargestPdf = 24 * 1024 * 1024; // read at once, in less than a tenth of a second
constexpr qint64 TextShown = 64 * 1024;
constexpr QSize Kept(1200, 1200); // pixels of a preview
constexpr int TextHeight = 200;
constexpr int PagesHeight = 400;
constexpr qsizetype HeadLength = 1024; // bytes in which a PDF has to say that it is one

std::optional<QString> decode(QStringDecoder decoder, const QByteArray &bytes)
{
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

QImage smallPicture(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.width() > Kept.width() || size.height() > Kept.height())
        reader.setScaledSize(size.scaled(Kept, Qt::KeepAspectRatio));
    return reader.read();
}

bool isPicture(const Evidence &piece)
{
    const QString suffix = piece.name.section(u'.', -1).toLower();
    return QImageReader::supportedImageFormats().contains(suffix.toLatin1());
}

bool isPdf(const Evidence &piece, const QByteArray &bytes)
{
    return piece.name.endsWith(u".pdf"_s, Qt::CaseInsensitive) ||
           bytes.first(std::min(bytes.size(), HeadLength)).contains("%PDF-");
}

} // namespace

std::optional<QString> textOf(const QByteArray &bytes)
{
    const bool wide = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    if (wide)
        return decode(QStringDecoder(QStringDecoder::Utf16), bytes);
    if (bytes.contains('\0'))
        return std::nullopt;
    if (auto text = decode(QStringDecoder(QStringDecoder::Utf8), bytes))
        return text;
    // As it has no mark of its own: what is left without a fault.
    auto text = decode(QStringDecoder("GB18030"), bytes);
    return text && !text->contains(QChar::ReplacementCharacter) ? text : std::nullopt;
}

EvidencePreview::EvidencePreview(const Store &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_picture(new PictureView(this))
    , m_text(new QPlainTextEdit(this))
    , m_pages(new PagesView(this))
    , m_bar(new PageBar(m_pages, this))
    , m_none(makeLabel(TextSize::Caption, Tone::Slate, false, this))
{
    m_picture->setObjectName(u"picture"_s);
    m_text->setObjectName(u"previewText"_s);
    m_none->setObjectName(u"noPreview"_s);
    m_pages->setObjectName(u"previewPages"_s);
    m_pages->setFixedHeight(PagesHeight);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(TextHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_picture);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addWidget(m_pages);
    column->addWidget(m_none);
    connect(m_pages, &PagesView::refused, this, &EvidencePreview::refuse);
    connect(&m_decoding, &QFutureWatcherBase::finished, this, &EvidencePreview::decoded);
    clear();
}

EvidencePreview::~EvidencePreview()
{
    m_decoding.disconnect(this);
    m_decoding.waitForFinished();
}

void EvidencePreview::clear()
{
    m_piece = {};
    m_picture->hide();
    m_text->hide();
    m_none->hide();
    m_bar->hide();
    m_pages->hide();
    m_pages->setFile(nullptr);
    hide();
}

void EvidencePreview::show(const Evidence &piece)
{
    if (piece.sha256 == m_piece.sha256 && piece.name == m_piece.name && !piece.sha256.isEmpty())
        return;
    clear();
    m_piece = piece;
    if (piece.sha256.isEmpty())
        return;
    setVisible(true);
    const bool picture = isPicture(piece);
    if (picture && piece.size > LargestPicture)
        return say(tr("The picture is too large for a preview. Open it, or save a copy."));
    const auto bytes = m_store.content(piece.sha256, picture ? LargestPicture : TextShown);
    if (!bytes)
        return say(tr("The content can't be read from the workspace. Check the workspace, or add the file again."));
    if (picture) {
        m_decoding.setFuture(QtConcurrent::run(smallPicture, *bytes));
        return;
    }
    if (isPdf(piece, *bytes))
        return showPages(piece);
    if (const auto text = textOf(*bytes)) {
        m_text->setPlainText(*text);
        m_text->setVisible(true);
        if (piece.size > TextShown)
            say(tr("Only the beginning is shown."));
        return;
    }
    say(tr("No preview of this kind of file. Open it, or save a copy."));
}

void EvidencePreview::retranslate()
{
    m_picture->setAccessibleName(tr("Preview of the picture"));
    m_text->setAccessibleName(tr("Preview of the text"));
    m_pages->setAccessibleName(tr("Pages of the PDF"));
    m_bar->retranslate();
    if (!m_piece.id.isEmpty() && m_pages->isHidden()) // pages stay where they are
        show(std::exchange(m_piece, {}));
}

void EvidencePreview::showPages(const Evidence &piece)
{
    if (piece.size > LargestPdf)
        return say(tr("The PDF is too large for a preview. Open it, or save a copy."));
    auto bytes = m_store.content(piece.sha256, LargestPdf);
    if (!bytes)
        return say(tr("The content can't be read from the workspace. Check the workspace, or add the file again."));
    m_pages->setFile(std::make_shared<const QByteArray>(std::move(*bytes)));
    m_bar->setVisible(true);
    m_pages->setVisible(true);
}

void EvidencePreview::refuse(PdfFault fault)
{
    m_bar->hide();
    m_pages->hide();
    say(fault == PdfFault::Locked
            ? tr("The PDF opens with a password alone and can't be shown here. Open it in another program; for others, "
                 "add a copy without the password.")
            : tr("The PDF is damaged, or is none, and can't be shown. Ask for the file again, or open it in another "
                 "program."));
}

bool EvidencePreview::isComplete() const
{
    return m_decoding.isFinished() && (m_pages->isHidden() || m_pages->isComplete());
}

void EvidencePreview::decoded()
{
    const QImage picture = m_decoding.result();
    if (picture.isNull())
        return say(tr("No preview of this kind of file. Open it, or save a copy."));
    m_picture->setPicture(picture);
    m_picture->setVisible(true);
}

void EvidencePreview::say(const QString &sentence)
{
    m_none->setText(sentence);
    m_none->setVisible(true);
}

} // namespace shihe::ui
