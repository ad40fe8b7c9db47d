// Works out the figures that a workspace does not keep yet, one assessment a step while the program is idle, and lays
// them down for the next time.
#pragma once

#include "core/session/session.h"
#include "ui/window/desk.h"

#include <QTimer>

namespace shihe::ui {

class FiguresKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit FiguresKeeper(const Desk &desk, QObject *parent = nullptr);

    /// Starts on those of @p assessments that have none; what it was doing is given up.
    void start(const QList<AssessmentSummary> &assessments);
    void stop();
    [[nodiscard]] qsizetype left() const { return m_todo.size() - m_next; }

Q_SIGNALS:
    void found(const QString &assessment, const shihe::Figures &figures);
    void failed(const shihe::Error &error); ///< one assessment can't be read; the others go on
    void done();

private:
    void step();
    [[nodiscard]] Result<Figures> figures(const AssessmentSummary &summary);

    const Desk &m_desk;
    QTimer m_idle;
    QList<AssessmentSummary> m_todo;
    qsizetype m_next = 0;
    QHash<QString, std::shared_ptr<const Catalog>> m_catalogs; ///< by key, while it runs
};

} // namespace shihe::ui
