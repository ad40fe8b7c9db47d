#include "ui/pages/law/lawtimeline.h"

#include "ui/text/format.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wraptext.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int IdRole = Qt::UserRole + 1;

constexpr int LowestLane = 28;
constexpr int NarrowestList = 320;
constexpr QMargins Around{space::Small, space::Hair, space::Normal, space::Hair};

int labelWidth(int width)
{
    return std::clamp(width * 36 / 100, 120, 260 * Theme::current().percent / 100);
}

QRect laneIn(const QRect &row)
{
    const QRect inner = row.marginsRemoved(Around);
    return inner.adjusted(labelWidth(inner.width()) + space::Medium, -Around.top(), 0, Around.bottom());
}

class LaneDelegate final : public QStyledItemDelegate
{
public:
    LaneDelegate(const TimeScale &scale, const QList<QList<StatusChange>> &lanes, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_scale(scale)
        , m_lanes(lanes)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        painter->save();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, selected ? theme.tint(Tone::Indigo) : theme.well);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
        QRect label = option.rect.marginsRemoved(Around);
        label.setWidth(labelWidth(label.width()));
        drawWrapped(*painter, label, index.data().toString(), theme.font(TextSize::Body),
                    selected ? theme.indigo : theme.ink, Qt::AlignLeft | Qt::AlignVCenter);
        paintLane(*painter, laneIn(option.rect), m_lanes.at(index.row()), m_scale);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        // All of the viewport: widthOf() leaves room that a popup's scroll bar may take.
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        const int inner = width - Around.left() - Around.right();
        const int words =
            wrappedHeight(index.data().toString(), Theme::current().font(TextSize::Body), labelWidth(inner));
        return {NarrowestList, std::max(LowestLane, words + Around.top() + Around.bottom())};
    }

private:
    const TimeScale &m_scale;
    const QList<QList<StatusChange>> &m_lanes;
};

/// The years above the lanes, and the as-of day.
class ScaleBar final : public QWidget
{
public:
    ScaleBar(const TimeScale &scale, const QListView *list, QWidget *parent)
        : QWidget(parent)
        , m_scale(scale)
        , m_list(list)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override { return {NarrowestList, scaleHeight()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int left = m_list->viewport()->mapTo(window(), QPoint()).x() - mapTo(window(), QPoint()).x();
        const QRect lane = laneIn(QRect(left, 0, m_list->viewport()->width(), height()));
        paintScale(painter, QRect(lane.left(), 0, lane.width(), height()), m_scale);
        const int now = m_scale.at(m_scale.asOf, lane.left(), lane.right());
        painter.setPen(QPen(Theme::current().ink, 1));
        painter.drawLine(now, height() - space::Hair, now, height());
    }

private:
    const TimeScale &m_scale;
    const QListView *m_list;
};

/// A small span of one status.
class SpanSample final : public QWidget
{
public:
    SpanSample(Status status, QWidget *parent)
        : QWidget(parent)
        , m_status(status)
    {
        setFixedSize(28, 14);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintSpan(painter, QRectF(rect()).adjusted(0.5, 1.5, -1.5, -1.5), m_status);
    }

private:
    Status m_status;
};

QString toldStatus(const Source &source, Language language)
{
    QStringList parts;
    for (const StatusChange &change : source.status)
        parts.append(u"%1 %2"_s.arg(Format::word(change.is), Format::date(change.from, language)));
    return parts.join(language == Language::Zh ? u"；"_s : u"; "_s);
}

} // namespace

LawTimeline::LawTimeline(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(TextSize::Title, Tone::Ink, true, this))
    , m_lead(makeLabel(TextSize::Body, Tone::Slate, false, this))
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView(this))
{
    m_list->setObjectName(u"timeline"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LaneDelegate(m_times, m_lanes, m_list));
    m_list->setMinimumWidth(NarrowestList);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitRows(m_list);
    m_scale = new ScaleBar(m_times, m_list, this);
    auto *legend = new QWidget(this);
    auto *flow = new FlowLayout(space::Medium, legend);
    for (const Status status : {Status::Draft, Status::Published, Status::InForce, Status::Superseded}) {
        auto *entry = new QWidget(legend);
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::Hair + 2);
        auto *word = makeLabel(TextSize::Caption, Tone::Slate, false, entry);
        word->setWordWrap(false);
        row->addWidget(new SpanSample(status, entry));
        row->addWidget(word);
        flow->addWidget(entry);
        m_legend.append({status, word});
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, 0, space::Large, space::Normal);
    column->setSpacing(space::Small);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addWidget(legend);
    column->addWidget(m_scale);
    column->addWidget(m_list, 1);
    const auto choose = [this](const QModelIndex &index) { Q_EMIT sourceWanted(index.data(IdRole).toString()); };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
}

void LawTimeline::retranslate()
{
    m_title->setText(tr("Time line"));
    m_list->setAccessibleName(tr("Time line of the sources"));
    for (const auto &[status, label] : std::as_const(m_legend))
        label->setText(Format::word(status));
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
    m_times = TimeScale::over(shown, reading.day);
    m_lead->setText(tr("The line across is %1.").arg(Format::date(reading.day, reading.language)));
    m_model->clear();
    m_lanes.clear();
    for (const Source *source : std::as_const(shown)) {
        auto *item = new QStandardItem(source->shortTitle(reading.language));
        item->setData(source->id, IdRole);
        const QString told = u"%1: %2"_s.arg(source->title.in(reading.language), toldStatus(*source, reading.language));
        item->setData(told, Qt::AccessibleTextRole);
        item->setToolTip(told);
        m_lanes.append(source->status);
        m_model->appendRow(item);
    }
    m_scale->update();
}

} // namespace shihe::ui
