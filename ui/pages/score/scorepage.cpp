#include "ui/pages/score/scorepage.h"

#include "ui/pages/score/trendbox.h"
#include "ui/pages/score/whatifbox.h"
#include "ui/text/format.h"
#include "ui/widgets/about.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scorepanel/figurerow.h"
#include "ui/widgets/scorepanel/tracepanel.h"
#include "ui/widgets/statemark.h"
#include "ui/widgets/whenseen.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QShowEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int PageWidth = 1040;
constexpr int TraceWidth = 620;
const QString Law = u"law"_s;
const QString Standards = u"standards"_s;

std::optional<double> share(qint64 part, qint64 whole)
{
    return whole > 0 ? std::optional(double(part) / double(whole)) : std::nullopt;
}

QString percent(const View &view)
{
    return view.conformity() ? view.conformityText() + u'%' : u"–"_s;
}

} // namespace

ScorePage::ScorePage(Desk &desk, AssessmentSession &session, QWidget *parent)
    : Page(desk, parent)
    , m_session(session)
    , m_fresh(new WhenSeen(this, [this] { refresh(); }))
    , m_scope(new QWidget)
    , m_scopeFlow(new FlowLayout(space::Small, m_scope))
    , m_seal(new GradeSeal(72))
    , m_grade(makeLabel(TextSize::Title, Tone::Ink, true))
    , m_gradeNote(makeLabel(TextSize::Body, Tone::Slate))
    , m_lawButton(choiceButton())
    , m_standardsButton(choiceButton())
    , m_trend(new TrendBox(desk, session))
    , m_whatIf(new WhatIfBox(desk, session))
    , m_trace(new TracePanel(desk, session, this))
{
    m_scope->setObjectName(u"scope"_s);
    m_seal->setObjectName(u"scoreSeal"_s);
    auto *scroll = new ScrolledColumn(PageWidth, this);
    QVBoxLayout *column = scroll->column();
    column->setSpacing(space::Normal);
    column->addWidget(m_scope);
    column->addWidget(headCard());
    column->addWidget(activitiesCard());
    auto *checklists = new Card;
    m_checklistView = chart(u"byChecklist"_s, m_byChecklist);
    checklists->column()->addWidget(m_checklistView);
    column->addWidget(checklists);
    column->addWidget(topicsCard());
    for (QWidget *box : {static_cast<QWidget *>(m_trend), static_cast<QWidget *>(m_whatIf)}) {
        auto *card = new Card;
        card->column()->addWidget(box);
        column->addWidget(card);
    }
    column->addStretch();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    m_trace->hide();

    connect(m_trace, &TracePanel::closed, m_trace, &QWidget::hide);
    connect(m_trace, &TracePanel::practiceWanted, this, &ScorePage::openPractice);
    connect(m_trace, &TracePanel::clauseWanted, this, [this](const ClauseRef &clause) {
        m_trace->hide();
        Q_EMIT goTo({PageId::Law, {}, clause, {}});
    });
    connect(m_trend, &TrendBox::traceWanted, this, [this](const QString &view) {
        openTrace({{FigureKind::Conformity, view, true}, {}});
    });
    connect(m_trend, &TrendBox::assessmentWanted, this, [this](const QString &id) {
        // Opening it takes this page away: not while it is still at work.
        QTimer::singleShot(0, this, [this, id] {
            if (const auto opened = this->desk().openAssessment(id); !opened)
                report(opened.error()); // then the page is still there
        });
    });
    connect(m_trend, &TrendBox::failed, this, [this](const Error &error) { report(error); });
    for (const auto signal : {&AssessmentSession::evaluationChanged, &AssessmentSession::activityChanged,
                              &AssessmentSession::assessmentChanged})
        connect(&session, signal, m_fresh, &WhenSeen::ask);
}

Card *ScorePage::headCard()
{
    auto *card = new Card;
    auto *words = new QVBoxLayout;
    words->setSpacing(space::Hair);
    words->addStretch();
    words->addWidget(m_grade);
    words->addWidget(m_gradeNote);
    words->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(space::Normal);
    head->addWidget(m_seal);
    head->addLayout(words, 1);
    head->addWidget(new AboutButton(desk(), {About::Grade, About::Provisional, About::Conformity, About::Coverage,
                                             About::Evidence, About::RedLines, About::OpenRedLines, About::Standards}),
                    0, Qt::AlignTop);
    card->column()->addLayout(head);
    m_why = figure(u"why"_s, {FigureKind::Grade, Law});
    m_law = figure(u"law"_s, {FigureKind::Conformity, Law});
    m_standards = figure(u"standards"_s, {FigureKind::Conformity, Standards});
    m_coverage = figure(u"coverage"_s, {FigureKind::Coverage, Law});
    m_evidence = figure(u"evidence"_s, {FigureKind::Evidence, Law});
    m_crossed = figure(u"crossed"_s, {FigureKind::Crossed, Law});
    m_open = figure(u"open"_s, {FigureKind::Open, Law});
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::Large);
    grid->setVerticalSpacing(space::Hair);
    grid->addWidget(m_law, 0, 0);
    grid->addWidget(m_standards, 0, 1);
    grid->addWidget(m_coverage, 1, 0);
    grid->addWidget(m_evidence, 1, 1);
    grid->addWidget(m_crossed, 2, 0);
    grid->addWidget(m_open, 2, 1);
    grid->addWidget(m_why, 3, 0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    card->column()->addLayout(grid);
    return card;
}

Card *ScorePage::activitiesCard()
{
    m_side = new Card;
    auto *chips = new QWidget;
    m_sideFlow = new FlowLayout(space::Small, chips);
    m_comparedView = chart(u"compared"_s, m_compared);
    m_side->column()->addWidget(m_comparedView);
    m_side->column()->addWidget(chips);
    return m_side;
}

Card *ScorePage::topicsCard()
{
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    auto *group = new QButtonGroup(this);
    for (const auto &[button, view] : {std::pair(m_lawButton, Law), std::pair(m_standardsButton, Standards)}) {
        button->setObjectName(u"basis-"_s + view);
        button->setChecked(view == m_view);
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, view = view] {
            m_view = view;
            showCharts();
        });
    }
    row->addStretch();
    m_topicView = chart(u"byTopic"_s, m_byTopic);
    m_heatView = chart(u"heatMap"_s, m_heat);
    card->column()->addLayout(row);
    card->column()->addWidget(m_topicView);
    card->column()->addSpacing(space::Normal);
    card->column()->addWidget(m_heatView);
    return card;
}

ChartView *ScorePage::chart(const QString &name, ScoreChart &holder)
{
    auto *view = new ChartView;
    view->setObjectName(name);
    view->setActivatable(true);
    connect(view, &ChartView::activated, this, [this, &holder](int mark) {
        if (mark >= 0 && mark < holder.figures.size())
            openTrace(holder.figures.at(mark));
    });
    return view;
}

FigureRow *ScorePage::figure(const QString &name, const Figure &asked)
{
    auto *row = new FigureRow;
    row->setObjectName(u"score-"_s + name);
    connect(row, &FigureRow::clicked, this, [this, asked] {
        AskedFigure full{asked, {}};
        full.figure.combined = isCombined();
        if (!full.figure.combined)
            full.activity = m_session.activity().id;
        openTrace(full);
    });
    return row;
}

bool ScorePage::isCombined() const
{
    return m_together && m_session.assessment().activities.size() > 1;
}

const Evaluation &ScorePage::evaluation() const
{
    return isCombined() ? m_session.evaluations().combined : m_session.evaluation();
}

void ScorePage::retranslate()
{
    m_lawButton->setText(tr("Binding law"));
    m_standardsButton->setText(tr("Recommended standards"));
    for (QPushButton *button : {m_lawButton, m_standardsButton})
        button->setAccessibleName(tr("By topic: %1").arg(button->text()));
    m_activities.clear(); // chips carry texts
    m_whatIf->retranslate();
    m_trace->retranslate(language());
    m_fresh->ask();
}

void ScorePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_trend->start();
}

void ScorePage::hideEvent(QHideEvent *event)
{
    m_trace->hide();
    m_trend->stop();
    Page::hideEvent(event);
}

void ScorePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeTrace();
}

void ScorePage::placeTrace()
{
    const int wide = std::min(TraceWidth, width() - 2 * space::Normal);
    m_trace->setGeometry(width() - wide - space::Normal, space::Small, wide, height() - 2 * space::Small);
}

void ScorePage::refresh()
{
    QStringList now;
    for (const Activity &activity : m_session.assessment().activities)
        now.append(activity.id);
    if (now != m_activities) {
        m_activities = now;
        makeChips();
    }
    showHead();
    showCharts();
    showCompared();
    m_trend->refresh();
    m_whatIf->refresh();
}

void ScorePage::makeChips()
{
    clearLayout(m_scopeFlow);
    clearLayout(m_sideFlow);
    const bool several = m_activities.size() > 1;
    m_scope->setVisible(several);
    m_side->setVisible(several);
    if (!several)
        return;
    auto *exclusive = new QButtonGroup(m_scope);
    const auto add = [&](const QString &id, const QString &name) {
        auto *chip = new Chip;
        chip->setObjectName(u"scope-"_s + id);
        chip->setCheckable(true);
        chip->setText(name);
        chip->setAccessibleName(tr("Show: %1").arg(name));
        chip->setChecked(id.isEmpty() ? m_together : !m_together && m_session.activity().id == id);
        exclusive->addButton(chip);
        m_scopeFlow->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, id] {
            m_together = id.isEmpty();
            if (!id.isEmpty() && id != m_session.activity().id)
                m_session.setActivity(id); // all follows
            else
                refresh();
        });
        auto *side = new Chip;
        side->setObjectName(u"compare-"_s + id);
        side->setCheckable(true);
        side->setText(name);
        side->setAccessibleName(tr("Compare: %1").arg(name));
        side->setChecked(!m_left.contains(id));
        m_sideFlow->addWidget(side);
        connect(side, &QPushButton::toggled, this, [this, id](bool on) {
            if (on)
                m_left.removeAll(id);
            else
                m_left.append(id);
            showCompared();
        });
    };
    add({}, tr("All activities together"));
    for (const Activity &activity : m_session.assessment().activities)
        add(activity.id, activity.title.in(language()));
}

void ScorePage::showHead()
{
    const Evaluation &shown = evaluation();
    const View &law = shown.law();
    const View &standards = shown.views.at(1);
    m_seal->setGrade(law.grade, law.provisional);
    m_seal->setAccessibleName(Format::grade(law.grade, law.provisional));
    m_grade->setText(Format::grade(law.grade, false));
    m_gradeNote->setText(law.isUnanswered() ? tr("Nothing is answered yet: the grade only counts that as not met")
                         : law.provisional
                             ? tr("Provisional: %n question(s) open", nullptr, law.applicable - law.answered)
                             : tr("Final: every question is answered"));
    m_why->setFigure(tr("How the grade comes about"), {});
    m_law->setFigure(tr("Conformity with the law"), percent(law));
    m_law->setShare(share(law.earned, law.possible));
    m_standards->setFigure(tr("Conformity with the standards"), percent(standards));
    m_standards->setShare(share(standards.earned, standards.possible));
    m_coverage->setFigure(tr("Coverage"), u"%1 / %2"_s.arg(law.answered).arg(law.applicable));
    m_coverage->setShare(share(law.answered, law.applicable));
    m_evidence->setFigure(tr("Evidence share"), u"%1 / %2"_s.arg(law.evidenced).arg(law.positive));
    m_evidence->setShare(share(law.evidenced, law.positive));
    m_crossed->setFigure(tr("Red lines crossed"), QString::number(shown.redLines.size()));
    m_crossed->setMark(shown.redLines.isEmpty() ? Mark::Full : Mark::Square);
    m_open->setFigure(tr("Open red lines"), QString::number(shown.openRedLines.size()));
    m_open->setMark(shown.openRedLines.isEmpty() ? Mark::Full : Mark::Query);
}

void ScorePage::showCharts()
{
    const ScoreCharts charts(desk(), m_session.catalog());
    const Answers answers =
        isCombined() ? combinedAnswers(m_session.catalog(), m_session.assessment(), m_session.assessment().asOf)
                     : answersOf(m_session.assessment().organisation, m_session.activity());
    const Shown shown{evaluation(), answers, isCombined() ? QString() : m_session.activity().id};
    m_byChecklist = charts.checklists(shown);
    m_byTopic = charts.topics(shown, m_view);
    m_heat = charts.heatMap(shown, m_view);
    m_checklistView->setChart(m_byChecklist.chart, language());
    m_topicView->setChart(m_byTopic.chart, language());
    m_heatView->setChart(m_heat.chart, language());
}

void ScorePage::showCompared()
{
    if (m_activities.size() < 2)
        return;
    QList<ComparedRow> rows;
    if (!m_left.contains(QString()))
        rows.append({tr("All activities together"), &m_session.evaluations().combined, {}});
    for (const ActivityEvaluation &each : m_session.evaluations().activities) {
        const auto &activities = m_session.assessment().activities;
        const auto activity = std::find_if(activities.cbegin(), activities.cend(),
                                           [&each](const Activity &one) { return one.id == each.id; });
        if (activity != activities.cend() && !m_left.contains(each.id))
            rows.append({activity->title.in(language()), &each.evaluation, each.id});
    }
    m_compared = ScoreCharts(desk(), m_session.catalog()).activities(rows);
    m_comparedView->setChart(m_compared.chart, language());
}

void ScorePage::openTrace(AskedFigure asked)
{
    if (asked.activity.isEmpty())
        asked.figure.combined = m_session.assessment().activities.size() > 1;
    else if (asked.activity != m_session.activity().id)
        m_session.setActivity(asked.activity); // the trace is that of the shown activity
    placeTrace();
    m_trace->show(asked.figure, language());
}

void ScorePage::openPractice(const QString &practice)
{
    const Finding *found = m_session.evaluations().combined.finding(practice);
    if (m_trace->figure().combined && found && !found->activity.isEmpty() && found->activity != m_session.activity().id)
        m_session.setActivity(found->activity); // the answer that counts is that activity's
    m_trace->hide();
    Q_EMIT goTo({PageId::Walk, practice, {}, {}});
}

} // namespace shihe::ui
