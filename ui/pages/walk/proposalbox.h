// The draft carried over from an earlier assessment: what was said then, and one step to say that it still holds.
#pragma once

#include "core/session/session.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace shihe::ui {

class StateMark;
class Tag;

class ProposalBox final : public QFrame
{
    Q_OBJECT

public:
    explicit ProposalBox(QWidget *parent = nullptr);

    /// @p beside counts the drafts of the section, this one among them.
    void show(const Answer &draft, bool redLine, qsizetype beside, Language language);
    void setEditable(bool editable);
    void retranslate();

Q_SIGNALS:
    void confirmed();
    void sectionConfirmed();

private:
    Tag *m_tag;
    StateMark *m_mark;
    QLabel *m_value;
    QLabel *m_origin;
    QLabel *m_content;
    QPushButton *m_confirm;
    QPushButton *m_all;
};

} // namespace shihe::ui
