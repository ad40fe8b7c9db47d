// Logo, colour and words of whoever makes the reports: kept in the settings, each as soon as it is given; for all
// clients, or for one.
#pragma once

#include "ui/window/desk.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace shihe::ui {

class BrandingBox final : public QWidget
{
    Q_OBJECT

public:
    /// @p desk must outlive the box.
    explicit BrandingBox(Desk &desk, QWidget *parent = nullptr);

    /// The organisation that may have a mark of its own, by id.
    void setClient(const QString &client);

    void retranslate();

private:
    [[nodiscard]] House house() const;
    [[nodiscard]] bool isOwn() const;
    void setHouse(const House &house);
    void setOwn(bool own);
    void refresh();
    void chooseLogo();
    void chooseColour();
    void keep();
    void showColour();

    Desk &m_desk;
    QFormLayout *m_form;
    QWidget *m_logoRow, *m_accentRow;
    QCheckBox *m_own; ///< only for the client
    QLineEdit *m_logo, *m_accent, *m_footer;
    QPlainTextEdit *m_cover, *m_clauses;
    QPushButton *m_choose, *m_remove, *m_pick;
    QLabel *m_swatch;
    QLabel *m_hint;
    QString m_client;
};

} // namespace shihe::ui
