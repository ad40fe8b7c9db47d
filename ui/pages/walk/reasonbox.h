// Why the question is asked, or is not: in words, with the facts that decide it, each leading to its place in the
// profile.
#pragma once

#include "core/assessment/reasons.h"
#include "core/session/session.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace shihe::ui {

class StateMark;

class ReasonBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonBox(QWidget *parent = nullptr);

    void show(const AssessmentSession &session, const Practice &practice, Language language);

Q_SIGNALS:
    void factWanted(const QString &fact);

private:
    StateMark *m_mark;
    QLabel *m_lead;
    QVBoxLayout *m_facts;
    std::optional<Reason> m_shown; ///< with the language, so that an answer builds nothing anew
    Language m_language = Language::Zh;
};

} // namespace shihe::ui
