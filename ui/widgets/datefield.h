// A date with a calendar, written as the language writes dates.
#pragma once

#include "core/base/text.h"

#include <QDateEdit>

namespace shihe::ui {

/// Speaks when a date is finished (Enter, leaving the field, a click in the calendar), not at each key; the mouse wheel
/// passes over it.
class DateField final : public QDateEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// 2026年11月22日 or 2026-11-22.
    void setLanguage(Language language);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace shihe::ui
