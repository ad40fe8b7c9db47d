// A picture as wide as its place, with its proportions.
#pragma once

#include <QImage>
#include <QWidget>

namespace shihe::ui {

class PictureView final : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    void setPicture(const QImage &picture);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QSize fitted(int width) const;

    QImage m_picture;
};

} // namespace shihe::ui
