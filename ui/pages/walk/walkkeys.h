// The keys of the walk: what they do and, from the same table, what "?" tells about them. Text fields take letters and
// digits for themselves while they have the keyboard; Escape gives it back.
#pragma once

#include "core/assessment/assessment.h"

#include <QObject>

class QShortcut;
class QWidget;

namespace shihe::ui {

class WalkKeys final : public QObject
{
    Q_OBJECT

public:
    enum class Act {
        Next,
        Previous,
        NextUnanswered,
        Confirm,
        Evidence,
        Note,
        Remark,
        History,
        Clause,
        Languages,
        Search,
        List,
        Help
    };
    Q_ENUM(Act)

    /// Listens while the keyboard is somewhere in @p page.
    explicit WalkKeys(QWidget *page);

    /// While off, no key does anything but "?".
    void setListening(bool listening);

    /// A line of the overview: the keys as they are pressed, and what they do, in the window's language.
    struct Line
    {
        QString keys;
        QString what;
    };
    [[nodiscard]] static QList<Line> overview();

Q_SIGNALS:
    void answer(shihe::AnswerValue value);
    void pressed(shihe::ui::WalkKeys::Act act);

private:
    QList<QShortcut *> m_shortcuts; ///< all but that of Help
};

} // namespace shihe::ui
