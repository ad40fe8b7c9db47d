// What applies by now, beside the steps of a new assessment: it follows each fact.
#pragma once

#include "core/assessment/scoping.h"

#include <QFrame>

class QLabel;

namespace shihe::ui {

class FlowLayout;
class SectionTitle;

class ReachPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ReachPanel(QWidget *parent = nullptr);

    void setReach(const Reach &reach, const Catalog &catalog, Language language);

Q_SIGNALS:
    void sourceWanted(const QString &source);

private:
    QLabel *m_count;
    QLabel *m_of;
    QLabel *m_assumed;
    SectionTitle *m_title;
    QLabel *m_kinds;
    FlowLayout *m_chips;
    QWidget *m_list;
    Reach m_shown;
    std::optional<Language> m_language; ///< of m_shown; nullopt: nothing shown yet
};

} // namespace shihe::ui
