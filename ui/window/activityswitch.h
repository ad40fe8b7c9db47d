// Which activity the window shows, beside the tabs of an assessment that has several.
#pragma once

#include "core/session/session.h"

#include <QWidget>

class QLabel;

namespace shihe::ui {

class Desk;
class PickBox;

class ActivitySwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivitySwitch(const Desk &desk, QWidget *parent = nullptr);

    /// Follows @p session, which must outlive it or be taken away first; nullptr: none.
    void setSession(AssessmentSession *session);
    /// Whether there is anything to choose.
    [[nodiscard]] bool wanted() const;

Q_SIGNALS:
    void changed(); ///< what it offers

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    const Desk &m_desk;
    AssessmentSession *m_session = nullptr;
    QLabel *m_label;
    PickBox *m_box;
};

} // namespace shihe::ui
