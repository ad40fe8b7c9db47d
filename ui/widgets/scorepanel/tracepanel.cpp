#include "ui/widgets/scorepanel/tracepanel.h"

#include "ui/models/tracemodel.h"
#include "ui/text/format.h"
#include "ui/text/topics.h"
#include "ui/widgets/about.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tracedelegate.h"
#include "ui/widgets/wraptext.h"

#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int ClauseWidth = 168;

/// The rows that make up the figure, those that hold it down first.
QList<TraceRow> rowsOf(const Catalog &catalog, const Figure &figure, const Evaluation &evaluation, QList<TraceRow> rows)
{
    rows.removeIf([&](const TraceRow &row) {
        const bool other = !figure.topic.isEmpty() && catalog.practice(row.practice)->topic != figure.topic;
        return other || (figure.level &&
                         (row.clauses.isEmpty() || catalog.clause(row.clauses.constFirst())->level != *figure.level));
    });
    const auto crossed = [&evaluation](const TraceRow &row) {
        return std::any_of(evaluation.redLines.begin(), evaluation.redLines.end(),
                           [&row](const RedLine &line) { return line.practice == row.practice; });
    };
    switch (figure.kind) {
    case FigureKind::Crossed:
        rows.removeIf([&](const TraceRow &row) { return !crossed(row); });
        break;
    case FigureKind::Open:
        rows.removeIf([&](const TraceRow &row) { return !evaluation.openRedLines.contains(row.practice); });
        break;
    case FigureKind::Evidence:
        rows.removeIf([](const TraceRow &row) { return !row.positive(); });
        std::stable_partition(rows.begin(), rows.end(), [](const TraceRow &row) { return !row.evidenced; });
        break;
    case FigureKind::Coverage:
        std::stable_partition(rows.begin(), rows.end(), [](const TraceRow &row) { return !row.answered(); });
        break;
    case FigureKind::Grade:
    case FigureKind::Conformity:
        break;
    }
    return rows;
}

About aboutOf(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Grade:
        return About::Grade;
    case FigureKind::Conformity:
        return About::Conformity;
    case FigureKind::Coverage:
        return About::Coverage;
    case FigureKind::Evidence:
        return About::Evidence;
    case FigureKind::Crossed:
        return About::RedLines;
    case FigureKind::Open:
        return About::OpenRedLines;
    }
    return About::Grade;
}

} // namespace

TracePanel::TracePanel(const Desk &desk, AssessmentSession &session, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_session(session)
    , m_title(makeLabel(TextSize::Title, Tone::Ink, true, this))
    , m_explanation(makeLabel(TextSize::Body, Tone::Ink, false, this))
    , m_hint(makeLabel(TextSize::Caption, Tone::Slate, false, this))
    , m_about(new AboutButton(desk, {About::Grade}, this))
    , m_close(iconButton(u"close"_s, this))
    , m_model(new TraceModel(session, this))
    , m_table(new QTableView(this))
{
    setObjectName(u"trace"_s);
    setProperty("kind", u"card"_s);
    m_explanation->setObjectName(u"traceExplanation"_s);
    m_close->setObjectName(u"closeTrace"_s);
    m_table->setObjectName(u"traceTable"_s);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(24);
    shadow->setOffset(0, 4);
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);

    m_table->setModel(m_model);
    m_table->setItemDelegate(new TraceDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(TraceModel::QuestionColumn, QHeaderView::Stretch);
    fitRows(m_table);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_about, 0, Qt::AlignTop);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Normal, space::Normal, space::Normal, space::Normal);
    column->setSpacing(space::Small);
    column->addLayout(head);
    column->addWidget(m_explanation);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint);

    connect(m_close, &QAbstractButton::clicked, this, &TracePanel::closed);
    const auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &TracePanel::closed);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto clause = index.data(TraceModel::ClauseRole).value<ClauseRef>();
        if (index.column() == TraceModel::ClauseColumn && !clause.source.isEmpty())
            Q_EMIT clauseWanted(clause);
        else
            Q_EMIT practiceWanted(index.data(TraceModel::PracticeRole).toString());
    });
    connect(&session, &AssessmentSession::evaluationChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void TracePanel::show(const Figure &figure, Language language)
{
    m_figure = figure;
    retranslate(language);
    refresh();
    QFrame::show();
    raise();
    m_table->setFocus(Qt::OtherFocusReason);
}

void TracePanel::retranslate(Language language)
{
    m_language = language;
    nameButton(m_close, tr("Close"));
    m_hint->setText(
        tr("Points are weight × value out of weight × 3. Double-click a practice, or press Enter on it, to open "
           "its question; the same on its clause opens the clause."));
    m_model->setLanguage(language);
    const QFontMetrics metrics(Theme::current().font(TextSize::Body));
    const auto wide = [&](int column, const QString &sample) {
        m_table->setColumnWidth(column, std::max(metrics.horizontalAdvance(sample) + space::Large,
                                                 m_table->horizontalHeader()->sectionSizeHint(column)));
    };
    m_table->setColumnWidth(TraceModel::ClauseColumn, ClauseWidth * Theme::current().percent / 100);
    wide(TraceModel::WeightColumn, u"20"_s);
    wide(TraceModel::ValueColumn, u"3"_s);
    wide(TraceModel::PointsColumn, u"60 / 60"_s);
    refresh();
}

void TracePanel::refresh()
{
    const Answers given = answers();
    const QList<TraceRow> rows = rowsOf(m_session.catalog(), m_figure, evaluation(),
                                        trace(m_session.catalog(), evaluation(), m_figure.view, given));
    m_part = {};
    for (const TraceRow &row : rows)
        m_part.add(row.earned(), row.possible(), row.answered());
    m_title->setText(heading());
    m_about->setFigures({aboutOf(m_figure.kind)});
    m_explanation->setText(explanation(given));
    m_table->setAccessibleName(m_title->text());
    const QVariant chosen = m_table->currentIndex().data(TraceModel::PracticeRole);
    m_model->setRows(rows);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(TraceModel::PracticeRole) == chosen)
            m_table->selectRow(row);
    }
}

const Evaluation &TracePanel::evaluation() const
{
    return m_figure.combined ? m_session.evaluations().combined : m_session.evaluation();
}

Answers TracePanel::answers() const
{
    const Assessment &assessment = m_session.assessment();
    return m_figure.combined ? combinedAnswers(m_session.catalog(), assessment, assessment.asOf)
                             : answersOf(assessment.organisation, m_session.activity());
}

QString TracePanel::viewName() const
{
    if (const Checklist *checklist = m_session.catalog().checklist(m_figure.view))
        return checklist->title.in(m_language);
    return m_figure.view == u"standards"_s ? tr("Recommended standards") : tr("Binding law");
}

QString TracePanel::heading() const
{
    QString figure;
    switch (m_figure.kind) {
    case FigureKind::Grade:
        figure = tr("Grade");
        break;
    case FigureKind::Conformity:
        figure = tr("Conformity");
        break;
    case FigureKind::Coverage:
        figure = tr("Coverage");
        break;
    case FigureKind::Evidence:
        figure = tr("Evidence share");
        break;
    case FigureKind::Crossed:
        return tr("Red lines crossed");
    case FigureKind::Open:
        return tr("Open red lines");
    }
    QStringList parts{figure, viewName()};
    if (m_figure.combined)
        parts.append(tr("all activities"));
    if (!m_figure.topic.isEmpty())
        parts.append(topicName(m_desk, m_figure.topic));
    if (m_figure.level)
        parts.append(Format::word(*m_figure.level));
    return parts.join(u" · "_s);
}

QString TracePanel::explanation(const Answers &given) const
{
    const View *view = evaluation().view(m_figure.view);
    if (!view)
        return {};
    switch (m_figure.kind) {
    case FigureKind::Grade:
        return gradeExplanation(given);
    case FigureKind::Conformity:
        if (m_part.possible == 0)
            return tr("No practice with weight counts here, so there is no figure.");
        return tr("%1 of %2 points. 100 × %1 / %2 = %3%, rounded down.")
            .arg(QString::number(m_part.earned), QString::number(m_part.possible), m_part.conformityText());
    case FigureKind::Coverage:
        return tr("%1 of %2 applicable practices are answered; “unknown” is not an answer. Open ones stand first.")
            .arg(m_part.answered)
            .arg(m_part.applicable);
    case FigureKind::Evidence:
        return tr("%1 of %2 answers “yes” or “mostly” have evidence attached. Those without stand first.")
            .arg(view->evidenced)
            .arg(view->positive);
    case FigureKind::Crossed:
        return tr("Answered no or partly. A no caps the grade at %1, a partly at %2.")
            .arg(m_session.catalog().scoring.caps.value(u"no"_s), m_session.catalog().scoring.caps.value(u"partly"_s));
    case FigureKind::Open:
        return tr("Unknown or not answered. While one is open the report is a draft.");
    }
    return {};
}

QString TracePanel::gradeExplanation(const Answers &given) const
{
    const View &view = *evaluation().view(m_figure.view);
    const GradeTrace grade = traceGrade(m_session.catalog(), evaluation(), m_figure.view, given);
    if (grade.byShare.isEmpty())
        return tr("No practice with weight counts here, so there is no grade.");
    QStringList said{tr("A conformity of %1% alone gives %2.").arg(view.conformityText(), grade.byShare)};
    if (grade.beforeCaps != grade.byShare)
        said.append(tr("%n mandatory practice(s) answered no rule that out: %1.", nullptr,
                       static_cast<int>(grade.mandatoryNo.size()))
                        .arg(grade.beforeCaps));
    if (!grade.cap.isEmpty())
        said.append(tr("%n red line(s) crossed cap the grade at %1.", nullptr, static_cast<int>(grade.cappedBy.size()))
                        .arg(grade.cap));
    said.append(Format::grade(view.grade, view.provisional) + (m_language == Language::Zh ? u"。"_s : u"."_s));
    if (view.provisional)
        said.append(tr("It is provisional while %n question(s) are open.", nullptr, view.applicable - view.answered));
    return said.join(m_language == Language::Zh ? QString() : u" "_s);
}

} // namespace shihe::ui
