// Logo, colour and footer of whoever makes the reports: kept in the settings, each as soon as it is given.
#pragma once

#include "ui/window/desk.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace shihe::ui {

class BrandingBox final : public QWidget
{
    Q_OBJECT

public:
    /// @p desk must outlive the box.
    explicit BrandingBox(Desk &desk, QWidget *parent = nullptr);

    void retranslate();

private:
    void refresh();
    void chooseLogo();
    void chooseColour();
    void keep();
    void showColour();

    Desk &m_desk;
    QFormLayout *m_form;
    QWidget *m_logoRow, *m_accentRow;
    QLineEdit *m_logo, *m_accent, *m_footer;
    QPushButton *m_choose, *m_remove, *m_pick;
    QLabel *m_swatch;
    QLabel *m_hint;
};

} // namespace shihe::ui
