// A draft to confirm, from an earlier assessment or an earlier wording: what was said then, and one step to say that it
// still holds.
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

    /// Why an answer waits although it is not of last time.
    struct Origin
    {
        QString tag; ///< in a word
        QString sentence;
    };
    /// @p beside counts the drafts of the section, this one among them. Without @p origin it is last time's.
    void show(const Answer &draft, bool redLine, qsizetype beside, Language language,
              const std::optional<Origin> &origin);
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
