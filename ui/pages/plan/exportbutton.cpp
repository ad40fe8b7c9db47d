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
    add(u"toEvents"_s, tr("Due dates as calendar events"), PlanExport::Format::Events, false);
    add(u"toTasks"_s, tr("Due dates as calendar tasks"), PlanExport::Format::Tasks, false);
}

void ExportButton::exportTo(PlanExport::Format format, bool bothLanguages)
{
    Q_EMIT aboutToExport();
    const bool sheet = format == PlanExport::Format::Spreadsheet;
    const QString suffix = sheet ? u".xlsx"_s : u".ics"_s;
    const QDateTime now = m_session.workspace().clock().now();
    const QString name = tr("Plan") + u' ' + dayInChina(now).toString(Qt::ISODate) + suffix;
    QString path =
        m_desk.prompter().saveFile(window(), sheet ? tr("Export as a spreadsheet") : tr("Export as a calendar"),
                                   QDir(m_desk.settings().folder()).filePath(name),
                                   (sheet ? tr("Spreadsheets (%1)") : tr("Calendars (%1)")).arg(u'*' + suffix));
    if (path.isEmpty())
        return;
    if (!path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
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
