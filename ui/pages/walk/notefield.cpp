#include "ui/pages/walk/notefield.h"

#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>

namespace shihe::ui {

namespace {

constexpr int TypingPause = 800; // ms without a key before a note is kept
constexpr int FewestLines = 2;
constexpr int MostLines = 8;

} // namespace

NoteField::NoteField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, &NoteField::flush);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NoteField::updateGeometry);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (toPlainText() != m_kept)
            m_typing.start();
    });
}

void NoteField::start(const QString &note)
{
    m_typing.stop();
    m_kept = note;
    setPlainText(note);
    m_typing.stop();
}

void NoteField::follow(const QString &note)
{
    if (note == m_kept)
        return;
    const bool typing = toPlainText() != m_kept;
    m_kept = note;
    if (!typing && toPlainText() != note)
        start(note);
}

void NoteField::flush()
{
    m_typing.stop();
    if (toPlainText() != m_kept)
        Q_EMIT typed(toPlainText());
}

QSize NoteField::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), heightOf(std::clamp(lines(), FewestLines, MostLines))};
}

QSize NoteField::minimumSizeHint() const
{
    return {120, heightOf(FewestLines)};
}

int NoteField::lines() const
{
    return static_cast<int>(document()->size().height()); // as they wrap; this document counts in lines
}

int NoteField::heightOf(int lines) const
{
    return lines * fontMetrics().lineSpacing() + 2 * static_cast<int>(document()->documentMargin()) + space::Medium;
}

void NoteField::focusOutEvent(QFocusEvent *event)
{
    flush();
    QPlainTextEdit::focusOutEvent(event);
}

void NoteField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        flush();
        Q_EMIT left();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace shihe::ui
