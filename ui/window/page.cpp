#include "ui/window/page.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace shihe::ui {

Page::Page(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"page"_s);
}

void Page::arrive(const Destination &) {}

void Page::report(const Error &error)
{
    Q_EMIT failed(m_desk.text(error));
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace shihe::ui
