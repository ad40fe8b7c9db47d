// The bar on top: where one is, search, undo, the language, and the day the law is looked at.
#pragma once

#include "ui/window/page.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace shihe::ui {

class DateField;
class SearchField;

class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(Desk &desk, QWidget *parent = nullptr);

    void setPanelButton(bool available, bool open);
    void setHelpOpen(bool open);
    void focusSearch();

Q_SIGNALS:
    void goTo(const shihe::ui::Destination &destination);
    void failed(const QString &sentence);
    void panelToggled(bool open);
    void helpWanted(); ///< or no longer wanted, where it is open

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void follow();
    void showPlace();
    void step(bool back);

    Desk &m_desk;
    QPushButton *m_organisation;
    QLabel *m_arrow;
    QPushButton *m_assessment;
    SearchField *m_search;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QPushButton *m_zh;
    QPushButton *m_en;
    QLabel *m_asOf;
    DateField *m_day;
    QToolButton *m_help;
    QToolButton *m_panel;
};

} // namespace shihe::ui
