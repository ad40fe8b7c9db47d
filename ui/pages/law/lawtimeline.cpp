#include "ui/pages/law/lawtimeline.h"

#include "ui/pages/law/lawtimes.h"
#include "ui/text/format.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/label.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int Widest = 960;

} // namespace

LawTimeline::LawTimeline(QWidget *parent)
    : ScrolledColumn(Widest, parent)
    , m_title(makeLabel(TextSize::Title, Tone::Ink, true))
    , m_lead(makeLabel(TextSize::Body, Tone::Slate))
    , m_chart(new ChartView)
{
    m_chart->setObjectName(u"timeline"_s);
    m_chart->setActivatable(true);
    setMargins({space::Large, 0, space::Large, space::Normal});
    column()->setSpacing(space::Small);
    column()->addWidget(m_title);
    column()->addWidget(m_lead);
    column()->addWidget(m_chart);
    column()->addStretch();
    connect(m_chart, &ChartView::activated, this, [this](int mark) { Q_EMIT sourceWanted(m_marks.value(mark)); });
}

void LawTimeline::retranslate()
{
    m_title->setText(tr("Time line"));
}

void LawTimeline::show(const Reading &reading, const QList<qsizetype> &sources)
{
    retranslate();
    QList<const Source *> shown;
    for (const qsizetype place : sources)
        shown.append(&reading.catalog.sources.at(place));
    // By when they began, so that the lanes read as history.
    std::stable_sort(shown.begin(), shown.end(), [](const Source *left, const Source *right) {
        return left->status.constFirst().from < right->status.constFirst().from;
    });
    m_marks.clear();
    QMap<std::optional<Status>, int> standing;
    for (const Source *source : std::as_const(shown)) {
        m_marks += QStringList(source->status.size(), source->id);
        ++standing[source->statusOn(reading.day)];
    }
    const QString day = Format::date(reading.day, reading.language);
    m_lead->setText(
        tr("The line across is %1. Filled: in force; hatched: published, not yet in force; dashed: a draft; pale: "
           "superseded.")
            .arg(day));
    document::Timeline times = timesOf(shown, reading.day, reading.language, true);
    times.alt = {reading.language, tr("Time line of %n source(s)", nullptr, static_cast<int>(shown.size())) + u' ' +
                                       tr("On %1: %2 in force, %3 published, %4 drafts, %5 superseded.")
                                           .arg(day)
                                           .arg(standing.value(Status::InForce))
                                           .arg(standing.value(Status::Published))
                                           .arg(standing.value(Status::Draft))
                                           .arg(standing.value(Status::Superseded))};
    m_chart->setChart(times, reading.language);
}

} // namespace shihe::ui
