#include "ui/widgets/datefield.h"

#include <QCalendarWidget>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace shihe::ui {

DateField::DateField(QWidget *parent)
    : QDateEdit(parent)
{
    setCalendarPopup(true);
    setKeyboardTracking(false);
    setMinimumDate(QDate(1990, 1, 1));
    setMaximumDate(QDate(2099, 12, 31));
    calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendarWidget()->setGridVisible(false);
}

void DateField::setLanguage(Language language)
{
    const bool chinese = language == Language::Zh;
    const QLocale locale = chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English);
    const QSignalBlocker quiet(this);
    setLocale(locale);
    calendarWidget()->setLocale(locale);
    calendarWidget()->setFirstDayOfWeek(Qt::Monday);
    setDisplayFormat(chinese ? u"yyyy年M月d日"_s : u"yyyy-MM-dd"_s);
}

void DateField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace shihe::ui
