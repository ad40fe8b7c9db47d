// The profile: the facts that decide what applies, one by one, and how much applies by now.
#pragma once

#include "ui/window/page.h"

class QLabel;
class QPushButton;

namespace shihe::ui {

class FactEditor;
class ScrolledColumn;
class SectionTitle;

class ProfilePage final : public Page
{
    Q_OBJECT

public:
    ProfilePage(Desk &desk, AssessmentSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void retranslate() override;
    void shown() override;
    void arrive(const Destination &destination) override;

private:
    void refresh();
    void nextUnknown();
    void bringUp(FactEditor *editor); ///< into view, with the keyboard

    AssessmentSession &m_session;
    QLabel *m_count;
    QLabel *m_detail;
    QPushButton *m_next;
    ScrolledColumn *m_scroll;
    SectionTitle *m_organisation;
    QLabel *m_organisationHelp;
    SectionTitle *m_activity;
    QLabel *m_activityHelp;
    QList<FactEditor *> m_editors; ///< in the order of the page
    qsizetype m_last = -1;         ///< where "next open fact" led
};

} // namespace shihe::ui
