// Buttons by their weight. One primary action a page.
#pragma once

#include "ui/widgets/textbutton.h"

#include <QToolButton>

namespace shihe::ui {

/// The one main action of a page.
[[nodiscard]] QPushButton *primaryButton(QWidget *parent = nullptr);
/// Any other action.
[[nodiscard]] QPushButton *plainButton(QWidget *parent = nullptr);
/// An action without a frame, for tool rows.
[[nodiscard]] QPushButton *quietButton(QWidget *parent = nullptr);
/// Removes something; cinnabar.
[[nodiscard]] QPushButton *dangerButton(QWidget *parent = nullptr);
/// Text that leads somewhere.
[[nodiscard]] TextButton *linkButton(QWidget *parent = nullptr);
/// One of several, checkable (group them in a QButtonGroup).
[[nodiscard]] QPushButton *choiceButton(QWidget *parent = nullptr);
/// A page of a section, checkable.
[[nodiscard]] QPushButton *tabButton(QWidget *parent = nullptr);
/// A button with an icon alone; it needs setAccessibleName and setToolTip (nameButton does both).
[[nodiscard]] QToolButton *iconButton(const QString &iconName, QWidget *parent = nullptr);

/// Name for the screen reader and tool tip in one.
void nameButton(QAbstractButton *button, const QString &name);

/// A small label: a status.
class Tag final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)

public:
    explicit Tag(QWidget *parent = nullptr);
    void setText(const QString &text);
    void setTone(Tone tone);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Slate;
};

} // namespace shihe::ui
