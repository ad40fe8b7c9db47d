#include "ui/pages/score/trendbox.h"

#include "ui/text/format.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

document::TrendPoint pointOf(const View &view, QDate day)
{
    return {.day = day,
            .share = double(view.earned) / double(view.possible),
            .value = view.conformityText(),
            .provisional = view.provisional};
}

} // namespace

TrendBox::TrendBox(Desk &desk, AssessmentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_session(session)
    , m_note(makeLabel(TextSize::Caption, Tone::Slate))
    , m_view(new ChartView)
{
    m_view->setObjectName(u"trend"_s);
    m_view->setActivatable(true);
    m_note->setObjectName(u"trendNote"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_view);
    column->addWidget(m_note);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &TrendBox::step);
    connect(m_view, &ChartView::activated, this, [this](int mark) {
        const auto [assessment, view] = m_marks.value(mark);
        if (assessment == m_session.assessment().id)
            Q_EMIT traceWanted(view);
        else if (!assessment.isEmpty())
            Q_EMIT assessmentWanted(assessment);
    });
}

void TrendBox::start()
{
    const auto all = m_session.workspace().assessments();
    if (!all) {
        Q_EMIT failed(all.error());
        return;
    }
    m_known.clear();
    m_waiting.clear();
    for (const AssessmentSummary &each : *all) {
        if (each.organisation != m_session.assessment().organisation.id || each.id == m_session.assessment().id)
            continue;
        m_known.append(each.id);
        const auto known = m_scores.constFind(each.id);
        if (known == m_scores.cend() || known->changedAt != each.changedAt)
            m_waiting.append(each);
    }
    refresh();
    if (!m_waiting.isEmpty())
        m_timer.start();
}

void TrendBox::step()
{
    if (m_waiting.isEmpty()) {
        m_timer.stop();
        refresh();
        return;
    }
    const AssessmentSummary next = m_waiting.takeFirst();
    const auto catalog = m_desk.catalogOf(next);
    const auto assessment = m_session.workspace().store().load(next.id);
    if (!catalog || !assessment) {
        m_timer.stop();
        Q_EMIT failed(catalog ? assessment.error() : catalog.error());
        return;
    }
    const Evaluation combined = evaluate(**catalog, *assessment, assessment->asOf).combined;
    m_scores.insert(next.id, {next.changedAt, next.asOf, next.title, combined.law(), combined.views.at(1)});
    refresh();
}

void TrendBox::refresh()
{
    const Language language = m_desk.language();
    const Assessment &open = m_session.assessment();
    const Evaluation &combined = m_session.evaluations().combined;
    QMap<QString, Score> scores;
    for (const QString &id : std::as_const(m_known)) {
        if (m_scores.contains(id))
            scores.insert(id, m_scores.value(id));
    }
    scores.insert(open.id, {{}, open.asOf, open.title, combined.law(), combined.views.at(1)});
    QStringList order = scores.keys();
    std::stable_sort(order.begin(), order.end(),
                     [&](const QString &a, const QString &b) { return scores[a].asOf < scores[b].asOf; });

    document::Trend trend{.caption = {language, tr("Over the assessments")}, .low = u"0"_s, .high = u"100"_s};
    document::TrendLine law{.label = {language, tr("Law")}};
    document::TrendLine standards{.label = {language, tr("Standards")}, .role = document::Role::Slate};
    QList<std::pair<QString, QString>> ofLaw, ofStandards;
    QStringList said;
    for (const QString &id : std::as_const(order)) {
        const Score &score = scores[id];
        const auto add = [&](document::TrendLine &line, QList<std::pair<QString, QString>> &marks, const View &view) {
            if (view.possible > 0) {
                line.points << pointOf(view, score.asOf);
                marks.append({id, view.id});
            }
        };
        add(law, ofLaw, score.law);
        add(standards, ofStandards, score.standards);
        trend.ticks << document::Tick{score.asOf, Format::date(score.asOf, language)};
        said << tr("%1: law %2, standards %3")
                    .arg(Format::date(score.asOf, language),
                         score.law.conformity() ? score.law.conformityText() : u"–"_s,
                         score.standards.conformity() ? score.standards.conformityText() : u"–"_s);
    }
    trend.lines = {law, standards};
    trend.alt = {language, said.join(tr("; "))};
    m_marks = ofLaw + ofStandards;
    m_view->setChart(trend, language);
    const auto all = static_cast<int>(m_known.size());
    const auto done = static_cast<int>(scores.size() - 1);
    m_note->setText(done < all ? tr("%1 of %2 other assessments read…").arg(done).arg(all)
                    : all == 0 ? tr("This is the organisation's first assessment. The next one shows what has changed.")
                               : tr("All activities together, on the day each is judged by. A ring is a provisional "
                                    "score. A point of another assessment opens it."));
}

} // namespace shihe::ui
