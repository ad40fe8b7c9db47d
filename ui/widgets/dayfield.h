// A day that may be left open: typed in any usual form, or picked from a calendar.
#pragma once

#include "core/base/text.h"

#include <QDate>
#include <QHash>
#include <QLineEdit>
#include <optional>

namespace shihe::ui {

/// Speaks when a day is finished (Enter, leaving the field, a click in the calendar) or the field is emptied. What is
/// no day stays in the field, is marked, and changes nothing.
class DayField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayField(QWidget *parent = nullptr);

    /// The day as it is kept; while another one is being typed that stays.
    void setDay(const std::optional<QDate> &day);
    [[nodiscard]] std::optional<QDate> day() const { return m_day; }
    /// The day of @p owner. What was typed for another one and is no day waits here, and is back with its owner;
    /// without an owner nothing waits.
    void start(const std::optional<QDate> &day, const QString &owner = {});
    /// Hands out what was typed and not yet finished.
    void flush();
    void setLanguage(Language language);
    /// What stands in the field is no day.
    [[nodiscard]] bool isInvalid() const { return m_invalid; }

Q_SIGNALS:
    void dayChosen(const std::optional<QDate> &day);
    void validityChanged(bool valid);
    void setAside(const QString &text); ///< it is no day, and its owner is no longer shown
    void left();                        ///< Enter or Escape: the keyboard may go elsewhere

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCalendar();
    void takeBack(); ///< shows what is kept
    void write();
    void setInvalid(bool invalid);

    QAction *m_open;
    std::optional<QDate> m_day;
    QString m_owner;
    QHash<QString, QString> m_waiting; ///< by owner: what is no day yet
    Language m_language = Language::Zh;
    bool m_invalid = false;
};

} // namespace shihe::ui
