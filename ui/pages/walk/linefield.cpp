#include "ui/pages/walk/linefield.h"

#include <QKeyEvent>

namespace shihe::ui {

namespace {

constexpr int TypingPause = 800; // ms without a key before a text is kept

} // namespace

LineField::LineField(QWidget *parent)
    : QLineEdit(parent)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingPause);
    connect(&m_typing, &QTimer::timeout, this, &LineField::flush);
    connect(this, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::editingFinished, this, &LineField::flush);
}

void LineField::start(const QString &text)
{
    m_typing.stop();
    m_kept = text;
    setText(text);
}

void LineField::follow(const QString &text)
{
    if (text == m_kept)
        return;
    const bool typing = this->text() != m_kept;
    m_kept = text;
    if (!typing && this->text() != text)
        setText(text);
}

void LineField::flush()
{
    m_typing.stop();
    if (text() != m_kept)
        Q_EMIT typed(text());
}

void LineField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
        flush();
        Q_EMIT left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace shihe::ui
