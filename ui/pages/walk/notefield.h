// A note of several lines, kept as it is typed.
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace shihe::ui {

class NoteField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteField(QWidget *parent = nullptr);

    /// The note of another question.
    void start(const QString &note);
    /// The note as it is kept now; one being typed stays.
    void follow(const QString &note);
    /// Hands out what is not kept yet.
    void flush();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void typed(const QString &note);
    void left(); ///< Escape: the keys belong to the page again

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int lines() const;
    [[nodiscard]] int heightOf(int lines) const;

    QTimer m_typing;
    QString m_kept;
};

} // namespace shihe::ui
