// The button that exports plan and findings: a choice of formats, a file name, and the work beside the window.
#pragma once

#include "ui/pages/plan/planexport.h"
#include "ui/window/desk.h"

#include <QPushButton>

class QMenu;

namespace shihe::ui {

class ExportButton final : public QPushButton
{
    Q_OBJECT

public:
    /// Both must outlive the button.
    ExportButton(Desk &desk, AssessmentSession &session, QWidget *parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void aboutToExport(); ///< last chance to keep what is being typed
    void exported(const QString &path);
    void failed(const shihe::Error &error);

private:
    struct Kind
    {
        QString suffix;
        QString title; ///< of the choice of a file
        QString filter;
    };

    [[nodiscard]] static Kind kindOf(PlanExport::Format format);
    void exportTo(PlanExport::Format format, bool bothLanguages);
    void finish(const PlanExport::Made &made);

    Desk &m_desk;
    AssessmentSession &m_session;
    QMenu *m_formats;
    PlanExport *m_job;
};

} // namespace shihe::ui
