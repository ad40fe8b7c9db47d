// The state of the assessment: a chip, who brought it there, and the steps from here.
#pragma once

#include "ui/widgets/card.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace shihe {
class AssessmentSession;
struct Error;
} // namespace shihe

namespace shihe::ui {

class Desk;
class SectionTitle;
class Tag;

class StateBox final : public Card
{
    Q_OBJECT

public:
    StateBox(Desk &desk, AssessmentSession &session, QWidget *parent = nullptr);

    /// Anew from the session; a note that is being typed stays.
    void refresh();

Q_SIGNALS:
    void failed(const shihe::Error &error);

private:
    void go(const QString &state);
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QString actionTo(const QString &state) const;

    Desk &m_desk;
    AssessmentSession &m_session;
    SectionTitle *m_title;
    Tag *m_state;
    QLabel *m_detail;
    QLineEdit *m_note;
    QPushButton *m_forward;
    QPushButton *m_back;
};

} // namespace shihe::ui
