// The overview of all keys, above the page.
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QPointer>

class QGridLayout;
class QLabel;
class QToolButton;

namespace shihe::ui {

class ScrolledColumn;

/// Takes the keyboard while it is shown and gives it back to where it was. Escape closes it.
class KeysOverlay final : public QFrame
{
    Q_OBJECT

public:
    explicit KeysOverlay(QWidget *page);

    void present();
    void dismiss();
    void retranslate();

Q_SIGNALS:
    void opened();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override; ///< Tab stays inside

private:
    void place();

    QLabel *m_title;
    QToolButton *m_close;
    ScrolledColumn *m_scroll;
    QGridLayout *m_lines;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace shihe::ui
