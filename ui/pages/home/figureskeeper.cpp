#include "ui/pages/home/figureskeeper.h"

namespace shihe::ui {

FiguresKeeper::FiguresKeeper(const Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&m_idle, &QTimer::timeout, this, &FiguresKeeper::step);
}

void FiguresKeeper::start(const QList<AssessmentSummary> &assessments)
{
    stop();
    for (const AssessmentSummary &summary : assessments) {
        if (!summary.figures)
            m_todo.append(summary);
    }
    if (!m_todo.isEmpty())
        m_idle.start(0);
}

void FiguresKeeper::stop()
{
    m_idle.stop();
    m_todo.clear();
    m_next = 0;
    m_catalogs.clear();
}

void FiguresKeeper::step()
{
    if (m_next >= m_todo.size() || !m_desk.workspace()) {
        stop();
        Q_EMIT done();
        return;
    }
    const AssessmentSummary summary = m_todo.at(m_next++);
    if (const auto worked = figures(summary))
        Q_EMIT found(summary.id, *worked);
    else
        Q_EMIT failed(worked.error());
}

Result<Figures> FiguresKeeper::figures(const AssessmentSummary &summary)
{
    Store &store = m_desk.workspace()->store();
    const auto assessment = store.load(summary.id);
    if (!assessment)
        return failure(assessment.error());
    std::shared_ptr<const Catalog> &catalog = m_catalogs[summary.catalogKey()];
    if (!catalog) {
        auto pinned = m_desk.catalogOf(summary);
        if (!pinned)
            return failure(pinned.error());
        catalog = *pinned;
    }
    const Figures worked = figuresOf(*assessment, evaluate(*catalog, *assessment, summary.asOf).combined);
    // Where they can't be kept they are worked out again next time; nothing is lost by it.
    if (!store.readOnly())
        (void)store.keepFigures(summary.id, worked);
    return worked;
}

} // namespace shihe::ui
