#include "ui/pages/plan/exportbutton.h"

#include "ui/dialogs/prompter.h"

#include <QDir>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace shihe::ui {

ExportButton::ExportButton(Desk &desk, AssessmentSession &session, QWidget *parent)
    : QPushButton(parent)
    , m_desk(desk)
    , m_session(session)
    , m_formats(new QMenu(this))
    , m_job(new PlanExport(this))
{
    setObjectName(u"exportPlan"_s);
    setAutoDefault(false);
    setMenu(m_formats);
    connect(m_job, &PlanExport::finished, this, &ExportButton::finish);
}

void ExportButton::retranslate()
{
    setText(tr("Export"));
    setAccessibleName(tr("Export plan and findings"));
    m_formats->setAccessibleName(accessibleName());
    m_formats->clear();
    const auto add = [this](const QString &name, const QString &text, PlanExport::Format format, bool both) {
        QAction *entry = m_formats->addAction(text);
        entry->setObjectName(name);
        connect(entry, &QAction::triggered, this, [this, format, both] { exportTo(format, both); });
    };
    add(u"toXlsx"_s, tr("Spreadsheet"), PlanExport::Format::Spreadsheet, false);
    add(u"toXlsxBoth"_s, tr("Spreadsheet in both languages"), PlanExport::Format::Spreadsheet, true);
    add(u"planToCsv"_s, tr("Plan as CSV"), PlanExport::Format::PlanCsv, false);
    add(u"findingsToCsv"_s, tr("Findings as CSV"), PlanExport::Format::FindingsCsv, false);
    add(u"toEvents"_s, tr("Due dates as calendar events"), PlanExport::Format::Events, false);
    add(u"toTasks"_s, tr("Due dates as calendar tasks"), PlanExport::Format::Tasks, false);
}

ExportButton::Kind ExportButton::kindOf(PlanExport::Format format)
{
    switch (format) {
    case PlanExport::Format::Spreadsheet:
        return {u".xlsx"_s, tr("Export as a spreadsheet"), tr("Spreadsheets (%1)").arg(u"*.xlsx"_s)};
    case PlanExport::Format::PlanCsv:
    case PlanExport::Format::FindingsCsv:
        return {u".csv"_s, tr("Export as CSV"), tr("CSV files (%1)").arg(u"*.csv"_s)};
    case PlanExport::Format::Events:
    case PlanExport::Format::Tasks:
        break;
    }
    return {u".ics"_s, tr("Export as a calendar"), tr("Calendars (%1)").arg(u"*.ics"_s)};
}

void ExportButton::exportTo(PlanExport::Format format, bool bothLanguages)
{
    Q_EMIT aboutToExport();
    const Kind kind = kindOf(format);
    const QDateTime now = m_session.workspace().clock().now();
    const QString subject = format == PlanExport::Format::FindingsCsv ? tr("Findings") : tr("Plan");
    const QString name = subject + u' ' + dayInChina(now).toString(Qt::ISODate) + kind.suffix;
    QString path =
        m_desk.prompter().saveFile(window(), kind.title, QDir(m_desk.settings().folder()).filePath(name), kind.filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(kind.suffix, Qt::CaseInsensitive))
        path += kind.suffix;
    QList<Language> languages{m_desk.language()};
    if (bothLanguages)
        languages.append(other(m_desk.language()));
    setEnabled(false); // one at a time
    m_job->start({m_session.sharedCatalog(), m_session.assessment(), m_session.evaluations().combined, now}, format,
                 languages, m_desk.services().words, path);
}

void ExportButton::finish(const PlanExport::Made &made)
{
    setEnabled(true);
    if (made)
        Q_EMIT exported(*made);
    else
        Q_EMIT failed(made.error());
}

} // namespace shihe::ui
