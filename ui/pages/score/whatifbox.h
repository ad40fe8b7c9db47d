// What if: tick findings or actions and see the score they would bring. Nothing is saved.
#pragma once

#include "core/session/session.h"
#include "ui/window/desk.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace shihe::ui {

class GradeSeal;

class WhatIfBox final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the box.
    WhatIfBox(Desk &desk, AssessmentSession &session, QWidget *parent = nullptr);

    void retranslate();
    /// After a change of the score; does nothing while hidden.
    void refresh();

private:
    void choose(bool actions);
    void fill();
    void project();
    [[nodiscard]] QStringList practices() const;

    Desk &m_desk;
    AssessmentSession &m_session;
    bool m_actions = false;
    QSet<QString> m_ticked; ///< ids of findings' practices or of actions
    QLabel *m_title;
    QLabel *m_lead;
    QPushButton *m_findingsButton;
    QPushButton *m_actionsButton;
    QPushButton *m_none;
    QListWidget *m_list;
    QLabel *m_empty;
    QLabel *m_beforeTitle;
    QLabel *m_afterTitle;
    GradeSeal *m_before;
    GradeSeal *m_after;
    QLabel *m_beforeWords;
    QLabel *m_afterWords;
    QLabel *m_change;
    bool m_filling = false;
};

} // namespace shihe::ui
