// The profile: the facts that decide what applies, one by one, and how much applies by now.
#pragma once

#include "ui/window/page.h"

#include <QSet>

class QLabel;
class QPushButton;

namespace shihe::ui {

class Consequences;
class FactEditor;
class ScrolledColumn;
class SectionTitle;

class ProfilePage final : public Page
{
    Q_OBJECT

public:
    ProfilePage(Desk &desk, AssessmentSession &session, QWidget *parent = nullptr);

    void retranslate() override;
    void shown() override;
    void arrive(const Destination &destination) override;

private:
    void refresh();
    void nextUnknown();
    void bringUp(FactEditor *editor); ///< into view, with the keyboard
    void keep(const QString &fact, const std::optional<FactValue> &value);
    /// The facts that still matter, with the practices that hang on each.
    [[nodiscard]] QMap<QString, int> deciding() const;

    AssessmentSession &m_session;
    QLabel *m_count;
    QLabel *m_detail;
    QPushButton *m_next;
    ScrolledColumn *m_scroll;
    SectionTitle *m_organisation;
    QLabel *m_organisationHelp;
    SectionTitle *m_activity;
    QLabel *m_activityHelp;
    Consequences *m_consequences = nullptr;
    QList<FactEditor *> m_editors; ///< in the order of the page
    QSet<QString> m_open;          ///< facts that still matter
    qsizetype m_last = -1;         ///< where "next open fact" led
};

} // namespace shihe::ui
