#include "ui/models/assessmentsmodel.h"

#include "ui/text/format.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr quintptr OfGroups = 0; // the internal id of organisations; of others their group's place + 1

bool isFigure(int column)
{
    return column == AssessmentsModel::CoverageColumn || column == AssessmentsModel::RedLineColumn;
}

QVariant alignment(int column)
{
    return static_cast<int>((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

void AssessmentsModel::setAssessments(const QList<OrganisationSummary> &organisations,
                                      const QList<AssessmentSummary> &assessments, const QDateTime &now)
{
    beginResetModel();
    m_now = now;
    m_organisations = organisations;
    m_rows.clear();
    m_rows.reserve(assessments.size());
    for (const AssessmentSummary &summary : assessments) {
        m_rows.append({.summary = summary, .next = {}});
        countDue(m_rows.last());
    }
    arrange();
    endResetModel();
}

void AssessmentsModel::countDue(Row &row) const
{
    row.overdue = 0;
    row.next.reset();
    if (!row.summary.figures)
        return;
    const QDate today = dayInChina(m_now);
    for (const QDate day : std::as_const(row.summary.figures->due)) {
        if (day >= today) {
            row.next = day;
            return;
        }
        ++row.overdue;
    }
}

void AssessmentsModel::setFigures(const QString &assessment, const Figures &figures)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&assessment](const Row &each) { return each.summary.id == assessment; });
    if (row == m_rows.end())
        return;
    row->summary.figures = figures;
    countDue(*row);
    const QModelIndex place = indexOf(assessment);
    if (!place.isValid())
        return;
    Q_EMIT dataChanged(place.siblingAtColumn(GradeColumn), place.siblingAtColumn(DueColumn));
    Q_EMIT dataChanged(place.parent(), place.parent());
}

void AssessmentsModel::setLanguage(Language language)
{
    if (m_language == language)
        return;
    beginResetModel();
    m_language = language;
    arrange(); // names sort otherwise
    endResetModel();
}

void AssessmentsModel::setFilter(const QString &words)
{
    beginResetModel();
    m_filter = words.simplified().split(u' ', Qt::SkipEmptyParts);
    arrange();
    endResetModel();
}

void AssessmentsModel::setOrder(Order order, Qt::SortOrder direction)
{
    if (m_order == order && m_direction == direction)
        return;
    beginResetModel();
    m_order = order;
    m_direction = direction;
    arrange();
    endResetModel();
    Q_EMIT orderChanged();
}

AssessmentsModel::Column AssessmentsModel::columnOf(Order order)
{
    switch (order) {
    case Order::Changed:
        return ChangedColumn;
    case Order::Name:
        return TitleColumn;
    case Order::Grade:
        return GradeColumn;
    case Order::RedLines:
        return RedLineColumn;
    case Order::Due:
        return DueColumn;
    case Order::AsOf:
        return AsOfColumn;
    case Order::Coverage:
        break;
    }
    return CoverageColumn;
}

Qt::SortOrder AssessmentsModel::usual(Order order)
{
    return order == Order::Name || order == Order::Due || order == Order::Coverage ? Qt::AscendingOrder
                                                                                   : Qt::DescendingOrder;
}

void AssessmentsModel::sort(int column, Qt::SortOrder direction)
{
    for (const Order order :
         {Order::Changed, Order::Name, Order::Grade, Order::RedLines, Order::Due, Order::AsOf, Order::Coverage}) {
        if (columnOf(order) == column)
            setOrder(order, direction);
    }
}

bool AssessmentsModel::matches(const Text &organisation, const Text &title) const
{
    return std::all_of(m_filter.cbegin(), m_filter.cend(), [&](const QString &word) {
        const auto in = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
        return in(organisation.zh) || in(organisation.en) || in(title.zh) || in(title.en);
    });
}

void AssessmentsModel::arrange()
{
    QList<qsizetype> order;
    for (qsizetype place = 0; place < m_rows.size(); ++place) {
        const AssessmentSummary &summary = m_rows.at(place).summary;
        if (matches(summary.organisationName, summary.title))
            order.append(place);
    }
    const auto summaryAt = [this](qsizetype place) -> const AssessmentSummary & { return m_rows.at(place).summary; };
    sortAssessments(order, summaryAt, m_order, m_direction, m_language);
    m_groups.clear();
    QHash<QString, qsizetype> groups;
    for (const qsizetype place : std::as_const(order)) {
        const AssessmentSummary &summary = m_rows.at(place).summary;
        const auto known = groups.constFind(summary.organisation);
        if (known == groups.cend()) {
            groups.insert(summary.organisation, m_groups.size());
            m_groups.append({{summary.organisation, summary.organisationName}, {place}});
        } else {
            m_groups[*known].rows.append(place);
        }
    }
    QSet<QString> assessed;
    for (const Row &row : std::as_const(m_rows))
        assessed.insert(row.summary.organisation);
    for (const OrganisationSummary &organisation : std::as_const(m_organisations)) {
        if (!assessed.contains(organisation.id) && matches(organisation.name, {}))
            m_groups.append({organisation, {}});
    }
}

int AssessmentsModel::shown() const
{
    int count = 0;
    for (const Group &group : m_groups)
        count += static_cast<int>(group.rows.size());
    return count;
}

QModelIndex AssessmentsModel::indexOf(const QString &assessment) const
{
    for (qsizetype group = 0; group < m_groups.size(); ++group) {
        const QList<qsizetype> &rows = m_groups.at(group).rows;
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (m_rows.at(rows.at(row)).summary.id == assessment)
                return createIndex(static_cast<int>(row), 0, static_cast<quintptr>(group + 1));
        }
    }
    return {};
}

QModelIndex AssessmentsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : OfGroups);
}

QModelIndex AssessmentsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == OfGroups)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, OfGroups);
}

int AssessmentsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != OfGroups || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups.at(parent.row()).rows.size());
}

int AssessmentsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const AssessmentsModel::Row *AssessmentsModel::rowAt(const QModelIndex &index) const
{
    if (index.internalId() == OfGroups)
        return nullptr;
    return &m_rows.at(m_groups.at(static_cast<qsizetype>(index.internalId()) - 1).rows.at(index.row()));
}

QVariant AssessmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row *row = rowAt(index);
    if (!row)
        return groupData(m_groups.at(index.row()), index.column(), role);
    const auto &figures = row->summary.figures;
    switch (role) {
    case Qt::DisplayRole:
        return words(*row, index.column());
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                               words(*row, index.column()).replace(u'\n', u' '));
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case IdRole:
        return row->summary.id;
    case OrganisationRole:
        return row->summary.organisation;
    case GradeRole:
        return figures ? figures->grade : QString();
    case ProvisionalRole:
        return !figures || figures->provisional;
    case CrossedRole:
        return figures ? figures->redLines : 0;
    case OverdueRole:
        return row->overdue;
    default:
        return {};
    }
}

QVariant AssessmentsModel::groupData(const Group &group, int column, int role) const
{
    int overdue = 0;
    switch (role) {
    case Qt::DisplayRole:
        return column == TitleColumn ? group.organisation.name.in(m_language) : QString();
    case Qt::AccessibleTextRole:
        if (column != TitleColumn)
            return QString();
        return u"%1: %2"_s.arg(group.organisation.name.in(m_language),
                               tr("%n assessment(s)", nullptr, static_cast<int>(group.rows.size())));
    case OrganisationRole:
        return group.organisation.id;
    case OverdueRole:
        for (const qsizetype place : group.rows)
            overdue += m_rows.at(place).overdue;
        return overdue;
    default:
        return {};
    }
}

QVariant AssessmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Organisation and assessment");
    case GradeColumn:
        return tr("Grade");
    case CoverageColumn:
        return tr("Coverage");
    case RedLineColumn:
        return tr("Red lines");
    case DueColumn:
        return tr("Due");
    case AsOfColumn:
        return tr("As of");
    case ChangedColumn:
        return tr("Last change");
    default:
        return {};
    }
}

Text AssessmentsModel::nameOf(const QString &organisation) const
{
    const auto found = std::find_if(m_organisations.cbegin(), m_organisations.cend(),
                                    [&](const OrganisationSummary &each) { return each.id == organisation; });
    return found == m_organisations.cend() ? Text() : found->name;
}

QString AssessmentsModel::words(const Row &row, int column) const
{
    const auto &figures = row.summary.figures;
    switch (column) {
    case TitleColumn:
        return row.summary.state.isEmpty() || row.summary.state == assessmentStates().constFirst()
                   ? row.summary.title.in(m_language)
                   : row.summary.title.in(m_language) + u" · "_s + Format::state(row.summary.state);
    case GradeColumn:
        return figures ? Format::grade(figures->grade, figures->provisional) : u"…"_s;
    case CoverageColumn:
        return figures ? Format::share(figures->answered, figures->applicable) : u"…"_s;
    case RedLineColumn:
        return figures ? redLines(figures->redLines, figures->openRedLines) : u"…"_s;
    case DueColumn:
        return figures ? due(row.overdue, row.next) : u"…"_s;
    case AsOfColumn:
        return Format::date(row.summary.asOf, m_language);
    case ChangedColumn:
        return Format::since(row.summary.changedAt, m_now, m_language);
    default:
        return {};
    }
}

QString AssessmentsModel::due(int overdue, const std::optional<QDate> &next) const
{
    QStringList lines;
    if (overdue > 0)
        lines.append(tr("%n overdue", nullptr, overdue));
    if (next)
        lines.append(Format::date(*next, m_language));
    return lines.isEmpty() ? u"–"_s : lines.join(u'\n');
}

QString AssessmentsModel::redLines(int crossed, int open)
{
    return open > 0 ? tr("%1 (%2 open)").arg(crossed).arg(open) : QString::number(crossed);
}

} // namespace shihe::ui
