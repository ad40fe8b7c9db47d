// A link, or paper that lies somewhere: two fields in the page, no box in the way.
#pragma once

#include "core/assessment/assessment.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shihe::ui {

class ReferenceForm final : public QFrame
{
    Q_OBJECT

public:
    explicit ReferenceForm(QWidget *parent = nullptr);

    /// Asks for a link or for paper; what was typed before and not kept is still there. @p address fills the link in.
    void ask(EvidenceKind kind, const QString &address = {});
    /// It is kept: the fields are for the next one.
    void done();
    void retranslate();

Q_SIGNALS:
    void given(shihe::EvidenceKind kind, const QString &name, const QString &reference);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void give();

    EvidenceKind m_kind = EvidenceKind::Link;
    QLabel *m_title;
    QLabel *m_firstLabel;
    QLineEdit *m_first;
    QLabel *m_secondLabel;
    QLineEdit *m_second;
    QPushButton *m_keep;
    QPushButton *m_leave;
};

} // namespace shihe::ui
