#include "ui/pages/score/whatifbox.h"

#include "core/scoring/plan.h"
#include "ui/text/format.h"
#include "ui/widgets/about.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int IdRole = Qt::UserRole + 1;
constexpr int ListHeight = 260;
constexpr int ResultWidth = 250;

QString percent(const View &view)
{
    return view.conformity() ? view.conformityText() + u'%' : u"–"_s;
}

} // namespace

WhatIfBox::WhatIfBox(Desk &desk, AssessmentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_session(session)
    , m_title(makeLabel(TextSize::Lead, Tone::Ink, true))
    , m_lead(makeLabel(TextSize::Body, Tone::Slate))
    , m_findingsButton(choiceButton())
    , m_actionsButton(choiceButton())
    , m_none(quietButton())
    , m_list(new QListWidget)
    , m_empty(makeLabel(TextSize::Body, Tone::Slate))
    , m_beforeTitle(makeLabel(TextSize::Caption, Tone::Slate))
    , m_afterTitle(makeLabel(TextSize::Caption, Tone::Slate))
    , m_before(new GradeSeal(48))
    , m_after(new GradeSeal(48))
    , m_beforeWords(makeLabel(TextSize::Body))
    , m_afterWords(makeLabel(TextSize::Body))
    , m_change(makeLabel(TextSize::Body, Tone::Ink, true))
{
    setObjectName(u"whatIf"_s);
    m_list->setObjectName(u"whatIfList"_s);
    m_findingsButton->setObjectName(u"whatIfFindings"_s);
    m_actionsButton->setObjectName(u"whatIfActions"_s);
    m_none->setObjectName(u"whatIfNone"_s);
    m_beforeWords->setObjectName(u"whatIfBefore"_s);
    m_afterWords->setObjectName(u"whatIfAfter"_s);
    m_change->setObjectName(u"whatIfChange"_s);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFixedHeight(ListHeight);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::Hair);
    head->addWidget(m_title, 1);
    head->addWidget(new AboutButton(desk, {About::Projected, About::Gain}));
    auto *choice = new QHBoxLayout;
    choice->setSpacing(space::Small);
    auto *group = new QButtonGroup(this);
    for (QPushButton *button : {m_findingsButton, m_actionsButton}) {
        group->addButton(button);
        choice->addWidget(button);
    }
    m_findingsButton->setChecked(true);
    choice->addStretch();
    choice->addWidget(m_none);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::Small);
    left->addLayout(choice);
    left->addWidget(m_list);
    left->addWidget(m_empty);
    left->addStretch();
    auto *results = new QWidget;
    results->setFixedWidth(ResultWidth);
    auto *right = new QVBoxLayout(results);
    right->setContentsMargins(space::Normal, 0, 0, 0);
    right->setSpacing(space::Small);
    const auto score = [right](QLabel *title, GradeSeal *seal, QLabel *words) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::Medium);
        row->addWidget(seal, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        right->addWidget(title);
        right->addLayout(row);
        right->addSpacing(space::Small);
    };
    score(m_beforeTitle, m_before, m_beforeWords);
    score(m_afterTitle, m_after, m_afterWords);
    right->addWidget(m_change);
    right->addStretch();
    auto *both = new QHBoxLayout;
    both->setSpacing(0);
    both->addLayout(left, 1);
    both->addWidget(results);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addLayout(head);
    column->addWidget(m_lead);
    column->addLayout(both);

    connect(m_findingsButton, &QPushButton::clicked, this, [this] { choose(false); });
    connect(m_actionsButton, &QPushButton::clicked, this, [this] { choose(true); });
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_ticked.clear();
        fill();
    });
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (m_filling)
            return;
        const QString id = item->data(IdRole).toString();
        if (item->checkState() == Qt::Checked)
            m_ticked.insert(id);
        else
            m_ticked.remove(id);
        project();
    });
    connect(&session, &AssessmentSession::actionsChanged, this, &WhatIfBox::refresh);
}

void WhatIfBox::retranslate()
{
    m_title->setText(tr("What if"));
    m_lead->setText(tr("Tick what would be put in order. The score on the right is a projection: nothing is saved, and "
                       "no answer changes."));
    m_findingsButton->setText(tr("Findings"));
    m_actionsButton->setText(tr("Actions"));
    for (QPushButton *button : {m_findingsButton, m_actionsButton})
        button->setAccessibleName(tr("Choose from: %1").arg(button->text()));
    m_none->setText(tr("Untick all"));
    m_none->setAccessibleName(m_none->text());
    m_beforeTitle->setText(tr("Now"));
    m_afterTitle->setText(tr("If done"));
    m_list->setAccessibleName(m_actions ? tr("Actions to tick") : tr("Findings to tick"));
    refresh();
}

void WhatIfBox::refresh()
{
    if (isVisible())
        fill();
}

void WhatIfBox::choose(bool actions)
{
    m_actions = actions;
    m_ticked.clear();
    retranslate();
}

void WhatIfBox::fill()
{
    const Language language = m_desk.language();
    const Evaluation &combined = m_session.evaluations().combined;
    const QString kept = m_list->currentItem() ? m_list->currentItem()->data(IdRole).toString() : QString();
    m_filling = true;
    QSet<QString> there;
    // Rows are taken over: most say the same after an answer as before it.
    const auto add = [&](const QString &id, const QString &words, const Fraction &gain) {
        const double rise = double(gain.num) / double(gain.den);
        const auto row = static_cast<int>(there.size());
        if (row == m_list->count()) {
            auto *added = new QListWidgetItem;
            added->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            m_list->addItem(added);
        }
        QListWidgetItem *item = m_list->item(row);
        item->setText(u"%1  (+%2)"_s.arg(words, QString::number(std::floor(rise * 100) / 100, 'f', 2)));
        item->setCheckState(m_ticked.contains(id) ? Qt::Checked : Qt::Unchecked);
        item->setData(IdRole, id);
        there.insert(id);
        if (id == kept)
            m_list->setCurrentItem(item);
    };
    if (m_actions) {
        const QList<PlanStep> steps = plan(m_session.assessment(), combined);
        for (const PlanStep &step : steps) {
            const auto &actions = m_session.assessment().actions;
            const auto action = std::find_if(actions.cbegin(), actions.cend(),
                                             [&step](const Action &each) { return each.id == step.action; });
            add(step.action, action->title, step.gain);
        }
    } else {
        for (const Finding &finding : combined.findings)
            add(finding.practice, m_session.catalog().practice(finding.practice)->question.in(language), finding.gain);
    }
    while (m_list->count() > there.size())
        delete m_list->takeItem(m_list->count() - 1);
    m_ticked.intersect(there);
    m_filling = false;
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
    m_empty->setText(m_actions ? tr("No action is pending. Make some on the plan page, or tick findings.")
                               : tr("Nothing falls short."));
    project();
}

QStringList WhatIfBox::practices() const
{
    if (!m_actions)
        return {m_ticked.cbegin(), m_ticked.cend()};
    QStringList all;
    for (const Action &action : m_session.assessment().actions) {
        if (m_ticked.contains(action.id))
            all += action.practices;
    }
    return all;
}

void WhatIfBox::project()
{
    const Evaluation &now = m_session.evaluations().combined;
    const Evaluation then =
        m_ticked.isEmpty()
            ? now
            : projected(m_session.catalog(), m_session.assessment(), practices(), m_session.assessment().asOf).combined;
    const auto show = [](GradeSeal *seal, QLabel *words, const Evaluation &evaluation) {
        const View &law = evaluation.law();
        seal->setGrade(law.grade, law.provisional);
        seal->setAccessibleName(Format::grade(law.grade, law.provisional));
        words->setText(QStringList{Format::grade(law.grade, law.provisional), tr("Law %1").arg(percent(law)),
                                   tr("Standards %1").arg(percent(evaluation.views.at(1))),
                                   tr("%n red line(s) crossed", nullptr, static_cast<int>(evaluation.redLines.size()))}
                           .join(u'\n'));
    };
    show(m_before, m_beforeWords, now);
    show(m_after, m_afterWords, then);
    m_none->setEnabled(!m_ticked.isEmpty());
    const auto before = now.law().conformity();
    const auto after = then.law().conformity();
    if (m_ticked.isEmpty())
        m_change->setText(tr("Nothing is ticked yet."));
    else if (before && after)
        m_change->setText(
            tr("%n ticked: law conformity rises by %1 points.", nullptr, static_cast<int>(m_ticked.size()))
                .arg(double(*after - *before) / 100, 0, 'f', 2));
    else
        m_change->setText(tr("%n ticked.", nullptr, static_cast<int>(m_ticked.size())));
}

} // namespace shihe::ui
