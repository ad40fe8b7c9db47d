#include "ui/pages/compare/comparepage.h"

#include "ui/pages/compare/figurestrip.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/pickbox.h"
#include "ui/widgets/tracedelegate.h"
#include "ui/widgets/wraptext.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int AnswerWidth = 96;
constexpr int WhyWidth = 232;

} // namespace

ComparePage::ComparePage(Desk &desk, AssessmentSession &session, QWidget *parent)
    : Page(desk, parent)
    , m_session(session)
    , m_model(new CompareModel(this))
    , m_shown(new CompareFilter(this))
    , m_withLabel(makeLabel(TextSize::Body, Tone::Slate))
    , m_with(new PickBox)
    , m_day(new DateField)
    , m_figures(new FigureStrip)
    , m_detail(makeLabel(TextSize::Body, Tone::Slate))
    , m_search(new QLineEdit)
    , m_question(plainButton())
    , m_clause(plainButton())
    , m_copy(plainButton())
    , m_body(new QStackedWidget)
    , m_table(new QTableView)
    , m_none(new EmptyState(u"done"_s))
    , m_noMatch(makeLabel(TextSize::Body, Tone::Slate))
{
    m_with->setObjectName(u"compareWith"_s);
    m_day->setObjectName(u"compareDay"_s);
    m_detail->setObjectName(u"compareDetail"_s);
    m_search->setObjectName(u"compareSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(240);
    m_question->setObjectName(u"compareQuestion"_s);
    m_clause->setObjectName(u"compareClause"_s);
    m_copy->setObjectName(u"compareCopy"_s);
    m_shown->setSourceModel(m_model);
    m_day->setDate(session.assessment().asOf.addYears(-1));
    makeTable();

    auto *sides = new QHBoxLayout;
    sides->setSpacing(space::Small);
    m_withLabel->setWordWrap(false);
    sides->addWidget(m_withLabel);
    sides->addWidget(m_with, 1);
    sides->addWidget(m_day);
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(space::Small, chips);
    auto *exclusive = new QButtonGroup(this);
    for (const auto group : {CompareModel::All, CompareModel::Better, CompareModel::Worse, CompareModel::New,
                             CompareModel::Gone, CompareModel::Law}) {
        auto *chip = new Chip;
        chip->setObjectName(u"compare-%1"_s.arg(static_cast<int>(group)));
        chip->setCheckable(true);
        chip->setChecked(group == CompareModel::All);
        exclusive->addButton(chip);
        flow->addWidget(chip);
        m_groups.append({group, chip});
        connect(chip, &QPushButton::clicked, this, [this, group] { choose(group); });
    }
    auto *filter = new QHBoxLayout;
    filter->addWidget(chips, 1);
    filter->addWidget(m_search, 0, Qt::AlignTop);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::Small);
    for (QPushButton *button : {m_question, m_clause})
        actions->addWidget(button);
    actions->addStretch();
    actions->addWidget(m_copy);
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Small);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_noMatch, 1, Qt::AlignTop);
    rows->addLayout(actions);
    m_body->addWidget(list);
    m_body->addWidget(m_none);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::Large, space::Normal, space::Large, space::Normal);
    page->setSpacing(space::Medium);
    page->addLayout(sides);
    page->addWidget(m_figures);
    page->addWidget(m_detail);
    page->addLayout(filter);
    page->addWidget(m_body, 1);

    connect(m_with, &QComboBox::activated, this, &ComparePage::compare);
    connect(m_day, &QDateEdit::dateChanged, this, &ComparePage::compare);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setText(text);
        showFound();
    });
    connect(m_question, &QPushButton::clicked, this, &ComparePage::openQuestion);
    connect(m_clause, &QPushButton::clicked, this, &ComparePage::openClause);
    connect(m_copy, &QPushButton::clicked, this, &ComparePage::copyTable);
    const auto *copy = new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &ComparePage::copyTable);
    const auto stale = [this] {
        m_stale = true;
        if (isVisible())
            compare();
    };
    connect(&session, &AssessmentSession::evaluationChanged, this, stale);
    connect(&session, &AssessmentSession::evidenceChanged, this, stale);
}

void ComparePage::makeTable()
{
    m_table->setObjectName(u"compareTable"_s);
    m_table->setModel(m_shown);
    m_table->setItemDelegate(new TraceDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(CompareModel::QuestionColumn, QHeaderView::Stretch);
    fitRows(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ComparePage::followChosen);
    connect(m_table, &QTableView::activated, this, &ComparePage::openQuestion);
}

void ComparePage::retranslate()
{
    m_model->setLanguage(language());
    m_day->setLanguage(language());
    m_withLabel->setText(tr("Before:"));
    m_with->setAccessibleName(tr("What this assessment is compared with"));
    m_day->setAccessibleName(tr("The other day"));
    m_search->setPlaceholderText(tr("Search the differences"));
    m_search->setAccessibleName(tr("Search the differences, in either language"));
    m_table->setAccessibleName(tr("Differences"));
    m_noMatch->setText(tr("Nothing here. Choose another group, or shorten the search."));
    m_none->setTexts(tr("No difference"),
                     tr("Every question stands as it did: same answer, same evidence, same weight."));
    m_question->setText(tr("Open the question"));
    m_clause->setText(tr("Show the clause"));
    m_copy->setText(tr("Copy as table"));
    m_copy->setToolTip(tr("Figures and the rows shown, for a spreadsheet"));
    const int percent = Theme::current().percent;
    m_table->setColumnWidth(CompareModel::BeforeColumn, AnswerWidth * percent / 100);
    m_table->setColumnWidth(CompareModel::AfterColumn, AnswerWidth * percent / 100);
    m_table->setColumnWidth(CompareModel::WhyColumn, WhyWidth * percent / 100);
    listOthers();
    showFound();
}

void ComparePage::shown()
{
    listOthers();
    if (m_stale)
        compare();
    m_table->setFocus(Qt::OtherFocusReason);
}

QString ComparePage::chosen() const
{
    return m_with->currentData().toString();
}

void ComparePage::listOthers()
{
    const auto all = m_session.workspace().assessments();
    if (!accepted(all))
        return;
    const bool first = m_with->count() == 0;
    const QString before = chosen();
    const QString own = m_session.assessment().id;
    QList<Candidate> candidates;
    m_with->clear();
    for (const AssessmentSummary &each : *all) {
        candidates.append({each.id, each.organisation, each.asOf});
        if (each.id != own)
            m_with->addItem(tr("%1 · %2 · as of %3")
                                .arg(each.organisationName.in(language()), each.title.in(language()),
                                     Format::date(each.asOf, language())),
                            each.id);
    }
    m_with->addItem(tr("This assessment on another day"), QString());
    const qsizetype usual = predecessor(candidates, own);
    const QString wanted = !first ? before : usual < 0 ? QString() : all->at(usual).id;
    const int place = m_with->findData(wanted);
    m_with->setCurrentIndex(place < 0 ? m_with->count() - 1 : place);
    m_day->setVisible(chosen().isEmpty());
    if (!first && chosen() != before)
        m_stale = true;
}

Result<std::shared_ptr<const Compared>> ComparePage::compared() const
{
    auto made = std::make_shared<Compared>();
    made->catalogAfter = m_session.sharedCatalog();
    made->assessmentAfter = m_session.assessment();
    made->catalogBefore = made->catalogAfter;
    made->assessmentBefore = made->assessmentAfter;
    QDate day = m_day->date();
    if (!chosen().isEmpty()) {
        const auto all = m_session.workspace().assessments();
        if (!all)
            return failure(all.error());
        const auto other =
            std::find_if(all->cbegin(), all->cend(), [this](const auto &each) { return each.id == chosen(); });
        if (other == all->cend())
            return failure(QT_TRANSLATE_NOOP("words", "store.unknown-assessment"), {chosen()});
        auto loaded = m_session.workspace().store().load(other->id);
        if (!loaded)
            return failure(loaded.error());
        const bool same = other->catalogKey() == made->catalogAfter->key();
        auto catalog = same ? Result<std::shared_ptr<const Catalog>>(made->catalogAfter) : desk().catalogOf(*other);
        if (!catalog)
            return failure(catalog.error());
        made->assessmentBefore = std::move(*loaded);
        made->catalogBefore = std::move(*catalog);
        day = made->assessmentBefore.asOf;
    }
    made->found = differences({*made->catalogBefore, made->assessmentBefore, day},
                              {*made->catalogAfter, made->assessmentAfter, made->assessmentAfter.asOf});
    return made;
}

void ComparePage::compare()
{
    m_day->setVisible(chosen().isEmpty());
    auto made = compared();
    if (!accepted(made))
        return;
    m_stale = false;
    const QString practice = m_table->currentIndex().data(CompareModel::PracticeRole).toString();
    m_compared = std::move(*made);
    m_model->show(m_compared);
    const QModelIndexList found =
        m_shown->match(m_shown->index(0, 0), CompareModel::PracticeRole, practice, 1, Qt::MatchExactly);
    if (!practice.isEmpty() && !found.isEmpty())
        m_table->selectRow(found.constFirst().row());
    showFound();
}

void ComparePage::showFound()
{
    if (m_compared) {
        m_figures->show(figurePairs(m_compared->found.before, m_compared->found.after));
        const auto rows = static_cast<int>(m_compared->found.rows.size());
        m_detail->setText(
            tr("%1 of %2 questions differ; every difference of the figures comes from them.")
                .arg(Format::number(rows, language()), Format::number(rows + m_compared->found.same, language())));
        m_detail->setVisible(rows > 0);
        m_body->setCurrentIndex(rows > 0 ? 0 : 1);
    }
    showCounts();
    const bool any = m_shown->rowCount() > 0;
    m_table->setVisible(any);
    m_noMatch->setVisible(!any);
    m_copy->setEnabled(any);
    if (any && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    followChosen();
}

QString ComparePage::groupName(CompareModel::Group group) const
{
    switch (group) {
    case CompareModel::All:
        return tr("All");
    case CompareModel::Better:
        return tr("▲ Better");
    case CompareModel::Worse:
        return tr("▼ Worse");
    case CompareModel::New:
        return tr("New");
    case CompareModel::Gone:
        return tr("Gone");
    case CompareModel::Law:
        return tr("By the law");
    }
    return {};
}

void ComparePage::showCounts()
{
    for (const auto &[group, chip] : std::as_const(m_groups)) {
        chip->setText(u"%1 %2"_s.arg(groupName(group)).arg(m_model->count(group)));
        chip->setAccessibleName(chip->text());
        chip->setEnabled(m_model->count(group) > 0 || chip->isChecked());
    }
}

void ComparePage::choose(CompareModel::Group group)
{
    m_shown->setGroup(group);
    showFound();
}

void ComparePage::followChosen()
{
    const QModelIndex index = m_table->currentIndex();
    m_question->setEnabled(index.isValid() && index.data(CompareModel::AskedRole).toBool());
    m_clause->setEnabled(index.isValid() && m_model->clause(m_shown->mapToSource(index).row()).has_value());
}

void ComparePage::openQuestion()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || !index.data(CompareModel::AskedRole).toBool())
        return;
    const PracticeDifference &row = m_compared->found.rows.at(m_shown->mapToSource(index).row());
    if (row.after->activity != m_session.activity().id)
        m_session.setActivity(row.after->activity); // the answer that counts is that activity's
    Q_EMIT goTo({PageId::Walk, row.practice});
}

void ComparePage::openClause()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    if (const auto clause = m_model->clause(m_shown->mapToSource(index).row()))
        Q_EMIT goTo({PageId::Law, {}, *clause});
}

void ComparePage::copyTable()
{
    QStringList lines;
    for (const FigurePair &figure : figurePairs(m_compared->found.before, m_compared->found.after))
        lines << QStringList{figure.name, figure.before, figure.after, figure.difference}.join(u'\t');
    QStringList head;
    for (int column = 0; column < CompareModel::ColumnCount; ++column)
        head << m_shown->headerData(column, Qt::Horizontal).toString();
    lines << QString() << head.join(u'\t');
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < CompareModel::ColumnCount; ++column)
            cells << m_shown->index(row, column).data().toString().replace(u'\n', u"; "_s).replace(u'\t', u' ');
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
    notify(tr("%n row(s) copied", nullptr, m_shown->rowCount()));
}

} // namespace shihe::ui
