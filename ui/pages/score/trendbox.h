// The score over all assessments of the organisation. The others are read and judged one at a time between events, so
// that the window stays awake; what was judged is kept until it changes.
#pragma once

#include "core/session/session.h"
#include "ui/window/desk.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace shihe::ui {

class ChartView;

class TrendBox final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the box.
    TrendBox(Desk &desk, AssessmentSession &session, QWidget *parent = nullptr);

    /// After a change of the score or of the language.
    void refresh();
    /// Looks which assessments there are, and goes on judging.
    void start();
    /// Lets the rest wait; start() goes on where it was.
    void stop() { m_timer.stop(); }

Q_SIGNALS:
    /// A point of the open assessment; @p view is "law" or "standards".
    void traceWanted(const QString &view);
    /// A point of another one.
    void assessmentWanted(const QString &id);
    void failed(const shihe::Error &error);

private:
    struct Score
    {
        QDateTime changedAt;
        QDate asOf;
        Text title;
        View law, standards;
    };

    void step();

    Desk &m_desk;
    AssessmentSession &m_session;
    QTimer m_timer;
    QMap<QString, Score> m_scores; ///< by assessment
    QStringList m_known;           ///< all of the organisation but the open one
    QList<AssessmentSummary> m_waiting;
    QList<std::pair<QString, QString>> m_marks; ///< assessment and view
    QLabel *m_note;
    ChartView *m_view;
};

} // namespace shihe::ui
