#include "ui/pages/home/homepage.h"

#include "ui/dialogs/newassessmentdialog.h"
#include "ui/dialogs/prompter.h"
#include "ui/pages/home/assessmentdelegate.h"
#include "ui/pages/home/welcome.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/wraptext.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int NarrowestName = 136;

} // namespace

HomePage::HomePage(Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_stack(new QStackedLayout(this))
    , m_welcome(new Welcome(this))
    , m_empty(new EmptyState(u"organisation"_s, this))
    , m_list(makeList())
{
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    connect(m_welcome, &Welcome::createWanted, this, &HomePage::createWorkspace);
    connect(m_welcome, &Welcome::sampleWanted, this, &HomePage::openSample);
    connect(m_welcome, &Welcome::openWanted, this, &HomePage::openWorkspace);
    connect(m_welcome, &Welcome::recentWanted, this,
            [this](const QString &path) { (void)accepted(this->desk().openWorkspace(path)); });
    connect(m_empty, &EmptyState::triggered, this, &HomePage::newAssessment);
    connect(&desk, &Desk::workspaceChanged, this, &HomePage::refresh);
    refresh();
}

QString HomePage::title() const
{
    return tr("Home");
}

QWidget *HomePage::makeList()
{
    auto *list = new QWidget(this);
    m_name = makeLabel(TextSize::Display, Tone::Ink, true, list);
    m_name->setObjectName(u"workspaceName"_s);
    m_path = makeLabel(TextSize::Caption, Tone::Slate, false, list);
    m_filter = new QLineEdit(list);
    m_filter->addAction(icon(u"filter"_s), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(260);
    m_new = primaryButton(list);
    m_new->setObjectName(u"newAssessment"_s);
    m_other = plainButton(list);
    m_close = quietButton(list);
    m_table = new QTableView(list);
    m_table->setObjectName(u"assessments"_s);
    m_model = new AssessmentsModel([this](const AssessmentSummary &summary) { return figures(summary); }, this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(AssessmentsModel::SortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new AssessmentDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(48);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AssessmentsModel::ChangedColumn, Qt::DescendingOrder);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(AssessmentsModel::OrganisationColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(AssessmentsModel::TitleColumn, QHeaderView::Stretch);
    fitRows(m_table);

    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Normal);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(space::Hair);
    titles->addWidget(m_name);
    titles->addWidget(m_path);
    column->addLayout(titles);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    row->addWidget(m_filter, 1);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_other);
    row->addWidget(m_new);
    column->addLayout(row);
    column->addWidget(m_table, 1);

    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_new, &QPushButton::clicked, this, &HomePage::newAssessment);
    connect(m_other, &QPushButton::clicked, this, &HomePage::openWorkspace);
    connect(m_close, &QPushButton::clicked, this, [this] { desk().closeWorkspace(); });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { open(index.data(AssessmentsModel::IdRole).toString()); });
    connect(m_model, &AssessmentsModel::failed, this, [this](const Error &error) { report(error); });
    return list;
}

void HomePage::retranslate()
{
    m_welcome->retranslate();
    m_empty->setTexts(tr("No organisation yet"),
                      tr("Begin with the organisation you assess. You then describe its processing, and the questions "
                         "that apply appear by themselves."),
                      tr("New assessment"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the assessments"));
    m_new->setText(tr("New assessment"));
    m_other->setText(tr("Open another workspace…"));
    m_close->setText(tr("Close workspace"));
    m_table->setAccessibleName(tr("Assessments"));
    m_model->setLanguage(language());
    fitColumns();
    refresh();
}

void HomePage::fitColumns()
{
    const Theme &theme = Theme::current();
    const QFontMetrics metrics(theme.font(TextSize::Body));
    const QString day = Format::date(QDate(2026, 12, 28), language());
    const QMap<int, QString> widest{{AssessmentsModel::GradeColumn, u"E"_s},
                                    {AssessmentsModel::CoverageColumn, u"100%"_s},
                                    {AssessmentsModel::RedLineColumn, AssessmentsModel::redLines(10, 10)},
                                    {AssessmentsModel::AsOfColumn, day},
                                    {AssessmentsModel::ChangedColumn, day}};
    QHeaderView *header = m_table->horizontalHeader();
    m_table->setColumnHidden(AssessmentsModel::ChangedColumn, false); // hidden ones have no hint
    int rest = m_list->width() - 2 * space::Large;
    for (auto it = widest.cbegin(); it != widest.cend(); ++it) {
        const int width =
            std::max(metrics.horizontalAdvance(it.value()) + space::Large, header->sectionSizeHint(it.key()));
        header->resizeSection(it.key(), width);
        rest -= width;
    }
    // Names come before the time of the last change, which also the order of the rows tells.
    m_table->setColumnHidden(AssessmentsModel::ChangedColumn, rest < 2 * NarrowestName * theme.percent / 100);
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void HomePage::shown()
{
    refresh();
}

void HomePage::refresh()
{
    WorkspaceSession *workspace = desk().workspace();
    if (!workspace) {
        m_welcome->setRecent(desk().settings().recent());
        m_stack->setCurrentWidget(m_welcome);
        return;
    }
    connect(workspace, &WorkspaceSession::changed, this, &HomePage::refresh, Qt::UniqueConnection);
    const QFileInfo file(workspace->store().path());
    m_name->setText(file.completeBaseName());
    m_path->setText(breakable(QDir::toNativeSeparators(file.absoluteFilePath())) +
                    (workspace->store().readOnly() ? u" · "_s + tr("read only") : QString()));
    m_new->setEnabled(!workspace->store().readOnly());
    const auto assessments = workspace->assessments();
    if (!accepted(assessments))
        return;
    m_model->setAssessments(*assessments, desk().services().clock.now());
    m_stack->setCurrentWidget(assessments->isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
}

void HomePage::createWorkspace()
{
    const QString suggestion = QDir(desk().settings().folder()).filePath(tr("My workspace") + u".shihe"_s);
    const QString path =
        desk().prompter().saveFile(this, tr("Create a workspace"), suggestion, tr("Shihe workspaces (*.shihe)"));
    if (path.isEmpty())
        return;
    const QString complete = QFileInfo(path).suffix().isEmpty() ? path + u".shihe"_s : path;
    (void)accepted(desk().createWorkspace(complete));
}

void HomePage::openWorkspace()
{
    const QString path = desk().prompter().openFile(this, tr("Open a workspace"), desk().settings().folder(),
                                                    tr("Shihe workspaces (*.shihe)"));
    if (!path.isEmpty())
        (void)accepted(desk().openWorkspace(path));
}

void HomePage::openSample()
{
    const QDir folder(desk().settings().folder());
    folder.mkpath(u"."_s);
    (void)accepted(desk().openSample(folder.filePath(tr("Sample") + u".shihe"_s)));
}

void HomePage::newAssessment()
{
    WorkspaceSession *workspace = desk().workspace();
    const auto organisations = workspace->organisations();
    if (!accepted(organisations))
        return;
    auto *dialog = new NewAssessmentDialog(*organisations, dayInChina(desk().services().clock.now()), language(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        desk().shelf().read(); // as it lies there now
        const Catalog &catalog = *desk().shelf().catalog();
        WorkspaceSession &open = *desk().workspace();
        const auto id = dialog->organisation().isEmpty()
                            ? open.createAssessment(catalog, dialog->name(), dialog->title(), dialog->asOf())
                            : open.addAssessment(catalog, dialog->organisation(), dialog->title(), dialog->asOf());
        if (!accepted(id) || !accepted(desk().openAssessment(*id)))
            return;
        Q_EMIT goTo({PageId::Profile});
    });
    dialog->open();
}

void HomePage::open(const QString &assessment)
{
    if (assessment.isEmpty())
        return;
    const AssessmentSession *session = desk().session();
    if (session && session->assessment().id == assessment)
        Q_EMIT goTo({PageId::Organisation});
    else
        (void)accepted(desk().openAssessment(assessment));
}

Result<Figures> HomePage::figures(const AssessmentSummary &summary) const
{
    WorkspaceSession *workspace = desk().workspace();
    if (!workspace)
        return Figures{};
    const auto assessment = workspace->store().load(summary.id);
    if (!assessment)
        return failure(assessment.error());
    const auto catalog = desk().catalogOf(summary);
    if (!catalog)
        return failure(catalog.error());
    return figuresOf(*assessment, evaluate(**catalog, *assessment, summary.asOf).combined);
}

} // namespace shihe::ui
