// The report is there: where it lies, and what can be done with it.
#pragma once

#include "ui/pages/report/reportjob.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace shihe::ui {

/// Hidden until show() is told of a report.
class DoneNote final : public QFrame
{
    Q_OBJECT

public:
    explicit DoneNote(QWidget *parent = nullptr);

    void show(const MadeReport &made);
    void forget();
    void retranslate();

Q_SIGNALS:
    void verifyWanted(const QString &file);

private:
    QLabel *m_text;
    QLabel *m_next; ///< what to do with a signed one
    QPushButton *m_open, *m_reveal, *m_verify;
    std::optional<MadeReport> m_made;
};

} // namespace shihe::ui
