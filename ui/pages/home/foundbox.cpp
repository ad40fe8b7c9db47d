#include "ui/pages/home/foundbox.h"

#include "ui/text/format.h"
#include "ui/widgets/hitdelegate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wraptext.h"

#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int MostHits = 100;
constexpr int PauseMs = 200;
constexpr int Height = 240;
constexpr qsizetype Around = 40; ///< characters of the text shown on either side of the word

QString iconOf(TextHit::In in)
{
    switch (in) {
    case TextHit::In::Organisation:
    case TextHit::In::Assessment:
    case TextHit::In::Activity:
        return u"assessment"_s;
    case TextHit::In::Answer:
        return u"note"_s;
    case TextHit::In::Evidence:
        return u"evidence"_s;
    case TextHit::In::Action:
    case TextHit::In::Impact:
        return u"plan"_s;
    }
    Q_UNREACHABLE();
}

/// The part of @p text around the first of @p words.
QString excerptOf(const QString &text, const QString &words)
{
    const QString line = text.simplified();
    const qsizetype at = std::max<qsizetype>(0, line.indexOf(words.section(u' ', 0, 0), 0, Qt::CaseInsensitive));
    qsizetype begin = std::max<qsizetype>(0, at - Around);
    qsizetype end = std::min(line.size(), at + 2 * Around);
    if (begin > 0 && line.at(begin).isLowSurrogate())
        --begin;
    if (end < line.size() && line.at(end).isLowSurrogate())
        ++end;
    return (begin > 0 ? u"…"_s : QString()) + line.sliced(begin, end - begin) +
           (end < line.size() ? u"…"_s : QString());
}

} // namespace

FoundBox::FoundBox(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(makeLabel(TextSize::Caption, Tone::Slate, false, this))
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView(this))
{
    m_title->setObjectName(u"foundTitle"_s);
    m_list->setObjectName(u"found"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMaximumHeight(Height);
    fitRows(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Hair);
    column->addWidget(m_title);
    column->addWidget(m_list);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FoundBox::look);
    connect(m_list, &QListView::activated, this, &FoundBox::choose); // Enter
    connect(m_list, &QListView::clicked, this, &FoundBox::choose);
    hide();
}

void FoundBox::setAssessments(const QList<AssessmentSummary> &assessments)
{
    m_assessments.clear();
    for (const AssessmentSummary &each : assessments)
        m_assessments.insert(each.id, each);
    look(); // what was found may have changed, too
}

void FoundBox::search(const QString &words)
{
    m_words = words.simplified();
    m_pause.start();
}

void FoundBox::retranslate()
{
    m_list->setAccessibleName(tr("Found in notes, evidence and actions"));
    show(m_hits);
}

void FoundBox::look()
{
    m_pause.stop();
    const WorkspaceSession *workspace = m_desk.workspace();
    if (!workspace || m_words.isEmpty()) {
        show({});
        return;
    }
    auto hits = workspace->store().search(m_words, MostHits);
    if (!hits) {
        Q_EMIT failed(hits.error());
        show({});
        return;
    }
    // Names and titles are the list's own.
    hits->removeIf(
        [](const TextHit &hit) { return hit.in == TextHit::In::Organisation || hit.in == TextHit::In::Assessment; });
    show(*hits);
}

void FoundBox::show(const QList<TextHit> &hits)
{
    m_hits = hits;
    m_model->clear();
    for (const TextHit &hit : hits) {
        auto *item = new QStandardItem(excerptOf(hit.text, m_words));
        const QString place = placeOf(hit);
        item->setData(place, HitDelegate::ContextRole);
        item->setData(iconOf(hit.in), HitDelegate::KindRole);
        item->setAccessibleText(item->text() + u" · "_s + place);
        m_model->appendRow(item);
    }
    const auto count = static_cast<int>(hits.size());
    m_title->setText(count < MostHits ? tr("Found in %n text(s)", nullptr, count)
                                      : tr("The latest %n texts that have these words", nullptr, count));
    setVisible(count > 0);
}

QString FoundBox::placeOf(const TextHit &hit) const
{
    const Language language = m_desk.language();
    const AssessmentSummary summary = m_assessments.value(hit.assessment);
    QStringList place{summary.organisationName.in(language), summary.title.in(language)};
    switch (hit.in) {
    case TextHit::In::Answer: {
        const Practice *practice = m_desk.catalog().practice(hit.id);
        place << (practice ? practice->question.in(language) : hit.id);
        break;
    }
    case TextHit::In::Evidence:
        place << tr("Evidence");
        break;
    case TextHit::In::Action:
        place << tr("Action");
        break;
    case TextHit::In::Impact:
        place << tr("Impact assessment");
        break;
    case TextHit::In::Activity:
        place << tr("Activity");
        break;
    case TextHit::In::Organisation:
    case TextHit::In::Assessment:
        break;
    }
    return place.join(u" · "_s);
}

void FoundBox::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const TextHit hit = m_hits.at(index.row());
    switch (hit.in) {
    case TextHit::In::Organisation:
    case TextHit::In::Assessment:
        return;
    case TextHit::In::Activity:
        Q_EMIT wanted(hit.assessment, hit.id, {PageId::Organisation});
        return;
    case TextHit::In::Answer:
        Q_EMIT wanted(hit.assessment, hit.activity, {.page = PageId::Walk, .practice = hit.id});
        return;
    case TextHit::In::Evidence:
        Q_EMIT wanted(hit.assessment, {}, {.page = PageId::Evidence, .evidence = hit.id});
        return;
    case TextHit::In::Action:
        Q_EMIT wanted(hit.assessment, {}, {.page = PageId::Plan, .action = hit.id});
        return;
    case TextHit::In::Impact:
        Q_EMIT wanted(hit.assessment, hit.activity, {PageId::Impact});
        return;
    }
}

} // namespace shihe::ui
