// A choice from a list whose entries may be long: the chosen one and those of the list wrap.
#pragma once

#include <QComboBox>

namespace shihe::ui {

class PickBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit PickBox(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void showPopup() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override; ///< passes over it
};

} // namespace shihe::ui
