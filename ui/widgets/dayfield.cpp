#include "ui/widgets/dayfield.h"

#include "core/base/dates.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace shihe::ui {

DayField::DayField(QWidget *parent)
    : QLineEdit(parent)
    , m_open(addAction(icon(u"calendar"_s), TrailingPosition))
{
    connect(m_open, &QAction::triggered, this, &DayField::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DayField::flush);
    connect(this, &QLineEdit::textEdited, this, [this] { setInvalid(false); });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (!m_invalid)
            Q_EMIT left();
    });
}

void DayField::setDay(const std::optional<QDate> &day)
{
    if (m_invalid || (hasFocus() && isModified()))
        m_day = day; // the typing goes on
    else
        start(day, m_owner);
}

void DayField::start(const std::optional<QDate> &day, const QString &owner)
{
    if (m_invalid && !m_owner.isEmpty()) {
        m_waiting.insert(m_owner, text());
        if (owner != m_owner)
            Q_EMIT setAside(text());
    }
    m_day = day;
    m_owner = owner;
    const QString waiting = m_waiting.take(owner);
    if (waiting.isEmpty())
        return takeBack();
    setText(waiting);
    setModified(true); // a second flush() looks at it anew
    setInvalid(true);
}

void DayField::takeBack()
{
    setInvalid(false);
    write();
}

void DayField::flush()
{
    if (!isModified())
        return;
    const QString typed = text().trimmed();
    const auto day = dayFromText(typed);
    if (!day && !typed.isEmpty()) {
        setInvalid(true);
        return;
    }
    setInvalid(false);
    const bool changed = day != m_day;
    m_day = day;
    write();
    if (changed)
        Q_EMIT dayChosen(day);
}

void DayField::setLanguage(Language language)
{
    m_language = language;
    setPlaceholderText(tr("Year-month-day"));
    m_open->setText(tr("Choose from a calendar"));
    m_open->setToolTip(m_open->text());
    if (!isModified())
        write();
}

void DayField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        takeBack();
        Q_EMIT left();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_F4) {
        openCalendar();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DayField::openCalendar()
{
    if (isReadOnly())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setLocale(m_language == Language::Zh ? QLocale(QLocale::Chinese, QLocale::China)
                                                   : QLocale(QLocale::English));
    calendar->setAccessibleName(m_open->text());
    if (m_day)
        calendar->setSelectedDate(*m_day);
    auto *holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    const auto take = [this, menu](QDate day) {
        menu->close();
        setText(day.toString(Qt::ISODate));
        setModified(true);
        flush();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

void DayField::write()
{
    setText(!m_day                       ? QString()
            : m_language == Language::Zh ? m_day->toString(u"yyyy年M月d日"_s)
                                         : m_day->toString(u"yyyy-MM-dd"_s));
    setModified(false);
}

void DayField::setInvalid(bool invalid)
{
    if (invalid == m_invalid)
        return;
    m_invalid = invalid;
    Q_EMIT validityChanged(!invalid);
}

} // namespace shihe::ui
