// What checking whether certificates were revoked would send to whom, and the button that agrees to it.
#pragma once

#include "core/signing/signing.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace shihe::ui {

class ConsentBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentBox(QWidget *parent = nullptr);

    /// Shows itself if anything of @p found is unchecked and somebody could be asked, else hides.
    void offer(const signing::Verification &found);
    void retranslate();

Q_SIGNALS:
    void agreed();

private:
    QLabel *m_text;
    QLabel *m_servers;
    QPushButton *m_ask;
};

} // namespace shihe::ui
