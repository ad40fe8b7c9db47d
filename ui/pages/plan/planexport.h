// Makes a spreadsheet, a CSV file or a calendar of the plan beside the window. The file appears only when it is whole.
#pragma once

#include "core/exchange/exchange.h"

#include <QFutureWatcher>
#include <QObject>

namespace shihe::ui {

/// One export at a time. finished() comes exactly once for each start(), on this object's thread, unless the object
/// dies first: then the worker is awaited.
class PlanExport final : public QObject
{
    Q_OBJECT

public:
    enum class Format { Spreadsheet, PlanCsv, FindingsCsv, Events, Tasks };
    using Made = Result<QString>; ///< the path

    explicit PlanExport(QObject *parent = nullptr);
    ~PlanExport() override;

    /// @p words must outlive the job; a calendar is in the first of @p languages.
    void start(exchange::PlanInput input, Format format, QList<Language> languages, const Words &words, QString path);
    [[nodiscard]] bool running() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void finished(const shihe::ui::PlanExport::Made &made);

private:
    QFutureWatcher<Made> m_watcher;
};

} // namespace shihe::ui
