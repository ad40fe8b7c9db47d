// The field that takes a file: dropped, or chosen by a click.
#pragma once

#include <QAbstractButton>

namespace shihe::ui {

class DropField final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DropField(QWidget *parent = nullptr);

    /// @p lead stands in the middle, @p detail below it.
    void setTexts(const QString &lead, const QString &detail);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void dropped(const QString &file);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QString m_detail;
    bool m_hovered = false; ///< by a file
};

} // namespace shihe::ui
