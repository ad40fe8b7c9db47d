#include "ui/pages/findings/filterbar.h"

#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/pickbox.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int Columns = 3;

/// Fills @p box anew; what was chosen by its value stays chosen, else nothing is asked.
void fill(PickBox *box, const QList<std::pair<QString, QVariant>> &entries)
{
    const QVariant chosen = box->currentData();
    const QSignalBlocker quiet(box);
    box->clear();
    for (const auto &[text, value] : entries)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, chosen.isValid() ? box->findData(chosen) : 0));
}

} // namespace

FilterBar::FilterBar(const AssessmentSession &session, const FindingsModel &model, const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_words(words)
    , m_topic(new PickBox)
    , m_view(new PickBox)
    , m_priority(new PickBox)
    , m_responsible(new PickBox)
    , m_due(new PickBox)
    , m_clear(linkButton())
{
    m_topic->setObjectName(u"filterTopic"_s);
    m_view->setObjectName(u"filterView"_s);
    m_priority->setObjectName(u"filterPriority"_s);
    m_responsible->setObjectName(u"filterResponsible"_s);
    m_due->setObjectName(u"filterDue"_s);
    m_clear->setObjectName(u"filterClear"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::Small);
    int place = 0;
    for (PickBox *box : {m_topic, m_view, m_priority, m_responsible, m_due}) {
        grid->addWidget(box, place / Columns, place % Columns);
        ++place;
        connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    }
    grid->addWidget(m_clear, place / Columns, place % Columns, Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < Columns; ++column)
        grid->setColumnStretch(column, 1);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
}

FindingsWanted FilterBar::wanted() const
{
    FindingsWanted wanted;
    wanted.topic = m_topic->currentData().toString();
    wanted.view = m_view->currentData().toString();
    if (m_priority->currentIndex() > 0)
        wanted.priority = m_priority->currentData().toInt();
    if (m_responsible->currentIndex() > 0)
        wanted.responsible = m_responsible->currentData().toString();
    wanted.due = static_cast<FindingsWanted::Due>(m_due->currentData().toInt());
    return wanted;
}

int FilterBar::asked() const
{
    int asked = 0;
    for (const PickBox *box : {m_topic, m_view, m_priority, m_responsible, m_due})
        asked += box->currentIndex() > 0 ? 1 : 0;
    return asked;
}

void FilterBar::clear()
{
    for (PickBox *box : {m_topic, m_view, m_priority, m_responsible, m_due}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

void FilterBar::retranslate(Language language)
{
    const Catalog &catalog = m_session.catalog();
    QList<std::pair<QString, QVariant>> topics{{tr("Every topic"), QVariant()}};
    for (const QString &topic : catalog.topics()) {
        const QString key = u"topic."_s + topic; // a topic of a user's own catalog has no word of ours
        topics.append({m_words.has(language, key) ? m_words.text(language, key) : topic, topic});
    }
    fill(m_topic, topics);
    QList<std::pair<QString, QVariant>> views{{tr("Every checklist and source"), QVariant()}};
    for (const Checklist &checklist : catalog.checklists)
        views.append({checklist.title.in(language), checklist.id});
    for (const Source &source : catalog.sources)
        views.append({source.shortTitle(language), source.id});
    fill(m_view, views);
    QList<std::pair<QString, QVariant>> priorities{{tr("Every priority"), QVariant()}};
    for (int level = 3; level >= 0; --level)
        priorities.append({Format::impact(level), level});
    fill(m_priority, priorities);
    fill(m_due, {{tr("Any date"), FindingsWanted::AnyDay},
                 {u"▲ "_s + tr("Overdue"), FindingsWanted::Overdue},
                 {tr("Due within 30 days"), FindingsWanted::Soon},
                 {tr("No date"), FindingsWanted::NoDay}});
    refresh();
    m_topic->setAccessibleName(tr("Topic"));
    m_view->setAccessibleName(tr("Checklist or source"));
    m_priority->setAccessibleName(tr("Priority"));
    m_responsible->setAccessibleName(tr("Responsible"));
    m_due->setAccessibleName(tr("Due"));
    m_clear->setText(tr("Show all"));
    m_clear->setAccessibleName(tr("Take all filters off"));
}

void FilterBar::refresh()
{
    QList<std::pair<QString, QVariant>> people{{tr("Anybody"), QVariant()}, {tr("Nobody yet"), QString()}};
    for (const QString &name : m_model.responsible())
        people.append({name, name});
    fill(m_responsible, people);
}

} // namespace shihe::ui
