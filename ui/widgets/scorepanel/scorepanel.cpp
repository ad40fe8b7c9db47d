#include "ui/widgets/scorepanel/scorepanel.h"

#include "ui/text/format.h"
#include "ui/widgets/about.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scorepanel/figurerow.h"
#include "ui/widgets/scorepanel/tracepanel.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int SealExtent = 56;
constexpr int TraceWidth = 640;

const QString Law = u"law"_s;
const QString Standards = u"standards"_s;

/// The trace that shows where @p figure comes from.
FigureKind kindOf(About figure)
{
    switch (figure) {
    case About::Coverage:
        return FigureKind::Coverage;
    case About::Evidence:
        return FigureKind::Evidence;
    case About::RedLines:
        return FigureKind::Crossed;
    case About::OpenRedLines:
        return FigureKind::Open;
    case About::Conformity:
    case About::Standards:
        return FigureKind::Conformity;
    default:
        return FigureKind::Grade;
    }
}

std::optional<double> share(int part, int whole)
{
    return whole > 0 ? std::optional(double(part) / whole) : std::nullopt;
}

} // namespace

ScorePanel::ScorePanel(Desk &desk, AssessmentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_session(session)
    , m_choice(new QWidget)
    , m_ofAll(choiceButton(m_choice))
    , m_ofOne(choiceButton(m_choice))
    , m_law(new SectionTitle)
    , m_seal(new GradeSeal(SealExtent))
    , m_grade(makeLabel(TextSize::Title, Tone::Ink, true))
    , m_gradeNote(makeLabel(TextSize::Caption, Tone::Slate))
    , m_standardsTitle(new SectionTitle)
    , m_checklistsTitle(new SectionTitle)
    , m_others(linkButton())
    , m_known(makeLabel(TextSize::Caption, Tone::Violet))
{
    setObjectName(u"scorePanel"_s);
    m_seal->setObjectName(u"lawSeal"_s);
    auto *scroll = new ScrolledColumn(400, this);
    scroll->setMargins({space::Small, space::Normal, space::Small, space::Normal});
    QVBoxLayout *column = scroll->column();
    column->setSpacing(space::Hair);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    const auto titled = [column](QWidget *title) {
        title->setContentsMargins(space::Small, 0, space::Small, 0);
        column->addWidget(title);
    };
    const auto explained = [&](SectionTitle *title, const QList<About> &figures, const QString &view) {
        auto *about = new AboutButton(desk, figures);
        about->setObjectName(u"about-"_s + view);
        if (view == Law || view == Standards) {
            connect(about, &AboutButton::traceWanted, this, [this, view](About figure) {
                openTrace({kindOf(figure), view});
            });
        }
        title->setContentsMargins(space::Small, 0, 0, 0);
        title->setWordWrap(true);
        auto *row = new QHBoxLayout;
        row->setSpacing(space::Hair);
        row->addWidget(title, 1);
        row->addWidget(about);
        column->addLayout(row);
    };
    m_ofAll->setObjectName(u"ofAll"_s);
    m_ofOne->setObjectName(u"ofOne"_s);
    auto *choice = new FlowLayout(space::Hair, m_choice);
    choice->addWidget(m_ofOne);
    choice->addWidget(m_ofAll);
    titled(m_choice);
    explained(m_law,
              {About::Grade, About::Provisional, About::Conformity, About::Coverage, About::Evidence, About::RedLines,
               About::OpenRedLines},
              Law);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_grade);
    words->addWidget(m_gradeNote);
    words->addStretch();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::Small, space::Hair, space::Small, space::Small);
    head->setSpacing(space::Medium);
    head->addWidget(m_seal);
    head->addLayout(words, 1);
    column->addLayout(head);
    m_gradeWhy = addRow(column, {FigureKind::Grade, Law}, u"figure-grade"_s);
    m_conformity = addRow(column, {FigureKind::Conformity, Law}, u"figure-conformity"_s);
    m_coverage = addRow(column, {FigureKind::Coverage, Law}, u"figure-coverage"_s);
    m_evidence = addRow(column, {FigureKind::Evidence, Law}, u"figure-evidence"_s);
    m_crossed = addRow(column, {FigureKind::Crossed, Law}, u"figure-crossed"_s);
    m_open = addRow(column, {FigureKind::Open, Law}, u"figure-open"_s);
    column->addSpacing(space::Small);
    column->addWidget(makeRule());
    column->addSpacing(space::Small);
    explained(m_standardsTitle, {About::Standards}, Standards);
    m_standards = addRow(column, {FigureKind::Conformity, Standards}, u"figure-standards"_s);
    column->addSpacing(space::Small);
    column->addWidget(makeRule());
    column->addSpacing(space::Small);
    explained(m_checklistsTitle, {About::Checklists}, u"checklists"_s);
    for (const Checklist &checklist : session.catalog().checklists)
        m_checklists.append(
            {checklist.id, addRow(column, {FigureKind::Conformity, checklist.id}, u"figure-"_s + checklist.id)});
    auto *more = new QHBoxLayout;
    more->setContentsMargins(space::Hair, 0, space::Hair, 0); // in line with the rows
    more->addWidget(m_others);
    more->addStretch();
    column->addLayout(more);
    m_others->setObjectName(u"otherChecklists"_s);
    column->addSpacing(space::Small);
    titled(m_known);
    column->addStretch();
    connect(m_others, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        refresh();
    });

    connect(m_ofAll, &QPushButton::clicked, this, [this] { choose(true); });
    connect(m_ofOne, &QPushButton::clicked, this, [this] { choose(false); });
    connect(&session, &AssessmentSession::evaluationChanged, this, &ScorePanel::refresh);
    connect(&session, &AssessmentSession::activityChanged, this, &ScorePanel::refresh);
    connect(&session, &AssessmentSession::assessmentChanged, this, &ScorePanel::refresh);
    retranslate();
}

ScorePanel::~ScorePanel()
{
    delete m_trace;
}

FigureRow *ScorePanel::addRow(QVBoxLayout *column, const Figure &figure, const QString &name)
{
    auto *row = new FigureRow;
    row->setObjectName(name);
    connect(row, &FigureRow::clicked, this, [this, figure] { openTrace(figure); });
    column->addWidget(row);
    return row;
}

void ScorePanel::retranslate()
{
    m_law->setText(tr("Binding law"));
    m_standardsTitle->setText(tr("Recommended standards"));
    m_standardsTitle->setToolTip(
        tr("A “shall” in a recommended standard is a condition of conformity, not by itself a duty."));
    m_checklistsTitle->setText(tr("Checklists"));
    m_gradeWhy->setToolTip(AboutWords::brief(About::Grade));
    m_conformity->setToolTip(AboutWords::brief(About::Conformity));
    m_coverage->setToolTip(AboutWords::brief(About::Coverage));
    m_evidence->setToolTip(AboutWords::brief(About::Evidence));
    m_crossed->setToolTip(AboutWords::brief(About::RedLines));
    m_open->setToolTip(AboutWords::brief(About::OpenRedLines));
    m_standards->setToolTip(AboutWords::brief(About::Standards));
    m_gradeNote->setToolTip(AboutWords::brief(About::Provisional));
    if (m_trace)
        m_trace->retranslate(m_desk.language());
    refresh();
}

void ScorePanel::choose(bool combined)
{
    m_combined = combined;
    closeTrace();
    refresh();
}

const Evaluation &ScorePanel::evaluation() const
{
    const bool several = m_session.assessment().activities.size() > 1;
    return m_combined && several ? m_session.evaluations().combined : m_session.evaluation();
}

void ScorePanel::openTrace(const Figure &wanted)
{
    Figure figure = wanted;
    figure.combined = &evaluation() == &m_session.evaluations().combined;
    if (!m_trace) {
        m_trace = new TracePanel(m_desk, m_session, window());
        window()->installEventFilter(this);
        connect(m_trace, &TracePanel::closed, this, &ScorePanel::closeTrace);
        connect(m_trace, &TracePanel::practiceWanted, this, [this](const QString &practice) {
            closeTrace();
            Q_EMIT goTo({PageId::Walk, practice, {}, {}});
        });
        connect(m_trace, &TracePanel::clauseWanted, this, [this](const ClauseRef &clause) {
            closeTrace();
            Q_EMIT goTo({PageId::Law, {}, clause, {}});
        });
    }
    placeTrace();
    m_trace->show(figure, m_desk.language());
}

void ScorePanel::closeTrace()
{
    if (m_trace)
        m_trace->hide();
}

void ScorePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ScorePanel::hideEvent(QHideEvent *event)
{
    closeTrace();
    QWidget::hideEvent(event);
}

bool ScorePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize && m_trace && m_trace->isVisible())
        placeTrace();
    return QWidget::eventFilter(watched, event);
}

void ScorePanel::placeTrace()
{
    const QPoint corner = mapTo(window(), QPoint(0, 0));
    const int width = std::min(TraceWidth, corner.x() - 2 * space::Normal);
    m_trace->setGeometry(corner.x() - width - space::Small, corner.y() + space::Small, width,
                         height() - 2 * space::Small);
}

void ScorePanel::refresh()
{
    const Evaluation &shown = evaluation();
    const View &law = shown.law();
    const Language language = m_desk.language();
    const QString activity = m_session.activity().title.in(language);
    m_choice->setVisible(m_session.assessment().activities.size() > 1);
    m_ofAll->setText(tr("All activities"));
    m_ofAll->setAccessibleName(tr("Figures of all activities together"));
    m_ofAll->setToolTip(tr("Of each practice the worst answer counts"));
    m_ofOne->setText(tr("This activity"));
    m_ofOne->setAccessibleName(tr("Figures of the shown activity: %1").arg(activity));
    m_ofOne->setToolTip(activity);
    m_ofAll->setChecked(m_combined);
    m_ofOne->setChecked(!m_combined);
    m_seal->setGrade(law.grade, law.provisional);
    m_seal->setAccessibleName(Format::grade(law.grade, law.provisional));
    m_grade->setText(Format::grade(law.grade, false));
    m_gradeNote->setText(law.isUnanswered() ? tr("Nothing is answered yet: the grade only counts that as not met")
                         : law.provisional
                             ? tr("Provisional: %n question(s) open", nullptr, law.applicable - law.answered)
                             : tr("Final: every question is answered"));
    const QString none = u"–"_s;
    m_gradeWhy->setFigure(tr("How the grade comes about"), {});
    m_conformity->setFigure(tr("Conformity"), law.conformity() ? law.conformityText() + u'%' : none);
    m_conformity->setShare(law.conformity() ? std::optional(double(law.earned) / double(law.possible)) : std::nullopt);
    m_coverage->setFigure(tr("Coverage"), u"%1 / %2"_s.arg(law.answered).arg(law.applicable));
    m_coverage->setShare(share(law.answered, law.applicable));
    m_evidence->setFigure(tr("Evidence share"), u"%1 / %2"_s.arg(law.evidenced).arg(law.positive));
    m_evidence->setShare(share(law.evidenced, law.positive));
    m_crossed->setFigure(tr("Red lines crossed"), QString::number(shown.redLines.size()));
    m_crossed->setMark(shown.redLines.isEmpty() ? Mark::Full : Mark::Square);
    m_open->setFigure(tr("Open red lines"), QString::number(shown.openRedLines.size()));
    m_open->setMark(shown.openRedLines.isEmpty() ? Mark::Full : Mark::Query);
    showView(m_standards, tr("Conformity"), shown.view(Standards));
    int others = 0;
    for (const auto &[id, row] : std::as_const(m_checklists)) {
        const View *view = shown.view(id);
        showView(row, m_session.catalog().checklist(id)->title.in(language), view);
        if (!view || view->applicable == 0) {
            row->setVisible(m_all);
            ++others;
        }
    }
    m_others->setVisible(others > 0);
    m_others->setText(m_all ? tr("Hide those where nothing applies")
                            : tr("%n more where nothing applies", nullptr, others));
    m_others->setAccessibleName(m_others->text());
    m_known->setVisible(shown.lawKnownUntil.has_value());
    if (shown.lawKnownUntil)
        m_known->setText(tr("The catalog knows the law until %1.").arg(Format::date(*shown.lawKnownUntil, language)));
}

void ScorePanel::showView(FigureRow *row, const QString &name, const View *view)
{
    const bool figure = view && view->conformity();
    row->setFigure(name, !figure                ? u"–"_s
                         : view->isUnanswered() ? tr("No answer") // its figures only count that as not met
                                                : view->conformityText() + u'%');
    row->setShare(figure ? std::optional(double(view->earned) / double(view->possible)) : std::nullopt);
    row->setGrade(view ? view->grade : QString(), !view || view->provisional);
    row->setVisible(view && view->applicable > 0);
}

} // namespace shihe::ui
