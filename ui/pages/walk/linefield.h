// A text of one line, kept as it is typed.
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace shihe::ui {

class LineField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineField(QWidget *parent = nullptr);

    /// The text of something else.
    void start(const QString &text);
    /// The text as it is kept now; one being typed stays.
    void follow(const QString &text);
    /// Hands out what is not kept yet.
    void flush();

Q_SIGNALS:
    void typed(const QString &text);
    void left(); ///< Enter or Escape: the keys belong to the page again

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer m_typing;
    QString m_kept;
};

} // namespace shihe::ui
