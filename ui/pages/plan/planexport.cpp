#include "ui/pages/plan/planexport.h"

#include "core/base/files.h"

#include <QtConcurrentRun>

namespace shihe::ui {

namespace {

Result<QByteArray> bytesOf(const exchange::PlanInput &input, PlanExport::Format format,
                           const QList<Language> &languages, const Words &words)
{
    using exchange::CalendarKind;
    switch (format) {
    case PlanExport::Format::Events:
        return exchange::toIcs(input, CalendarKind::Events, languages.constFirst(), words);
    case PlanExport::Format::Tasks:
        return exchange::toIcs(input, CalendarKind::Tasks, languages.constFirst(), words);
    case PlanExport::Format::PlanCsv:
        return exchange::toCsv(exchange::planWorkbook(input, languages, words).sheets.at(0));
    case PlanExport::Format::FindingsCsv:
        return exchange::toCsv(exchange::planWorkbook(input, languages, words).sheets.at(1));
    case PlanExport::Format::Spreadsheet:
        break;
    }
    return exchange::toXlsx(exchange::planWorkbook(input, languages, words));
}

} // namespace

PlanExport::PlanExport(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { Q_EMIT finished(m_watcher.result()); });
}

PlanExport::~PlanExport()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void PlanExport::start(exchange::PlanInput input, Format format, QList<Language> languages, const Words &words,
                       QString path)
{
    m_watcher.setFuture(QtConcurrent::run(
        [input = std::move(input), format, languages = std::move(languages), &words, path = std::move(path)]() -> Made {
            const auto bytes = bytesOf(input, format, languages, words);
            if (!bytes)
                return failure(bytes.error());
            if (const auto written = writeFile(path, *bytes); !written)
                return failure(written.error());
            return path;
        }));
}

} // namespace shihe::ui
