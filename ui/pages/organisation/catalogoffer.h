// One quiet line: a newer catalog than the open assessment's is there. Hidden while none is.
#pragma once

#include "core/session/session.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace shihe::ui {

class Desk;

class CatalogOfferLine final : public Card
{
    Q_OBJECT

public:
    CatalogOfferLine(Desk &desk, AssessmentSession &session, QWidget *parent = nullptr);

    void retranslate();
    void refresh();

Q_SIGNALS:
    void wanted();

private:
    Desk &m_desk;
    AssessmentSession &m_session;
    QLabel *m_text;
    QPushButton *m_see;
};

} // namespace shihe::ui
