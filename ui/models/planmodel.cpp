#include "ui/models/planmodel.h"

#include "ui/models/findingsmodel.h"
#include "ui/text/format.h"
#include "ui/widgets/statemark.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

Mark markOf(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Open:
        return Mark::Ring;
    case ActionStatus::InProgress:
        return Mark::Half;
    case ActionStatus::Done:
        return Mark::Full;
    case ActionStatus::Dropped:
        break;
    }
    return Mark::Dash;
}

int alignment(bool figure)
{
    return (figure ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter).toInt();
}

} // namespace

PlanModel::PlanModel(AssessmentSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    read();
}

void PlanModel::refresh()
{
    beginResetModel();
    read();
    endResetModel();
}

void PlanModel::read()
{
    const Assessment &assessment = m_session.assessment();
    const Evaluation &combined = m_session.evaluations().combined;
    const QDate today = dayInChina(m_session.workspace().clock().now());
    m_steps = plan(assessment, combined);
    m_rows.clear();
    const auto add = [&](const Action &action) {
        Row row{action, gainOf(combined, action.practices), All};
        row.groups.setFlag(Pending, action.pending());
        row.groups.setFlag(Overdue, isOverdue(action, today));
        row.groups.setFlag(Done, action.status == ActionStatus::Done);
        row.groups.setFlag(Dropped, action.status == ActionStatus::Dropped);
        m_rows.append(row);
    };
    for (const PlanStep &step : std::as_const(m_steps)) {
        for (const Action &action : assessment.actions) {
            if (action.id == step.action)
                add(action);
        }
    }
    for (const ActionStatus status : {ActionStatus::Done, ActionStatus::Dropped}) {
        for (const Action &action : assessment.actions) {
            if (action.status == status)
                add(action);
        }
    }
}

void PlanModel::setLanguage(Language language)
{
    m_language = language;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int PlanModel::count(Group group) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [group](const Row &row) { return row.groups.testFlag(group); }));
}

int PlanModel::rowOf(const QString &id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row &row) { return row.action.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

const Action *PlanModel::action(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_rows.at(row).action;
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column() == EffortColumn || index.column() == GainColumn);
    case IdRole:
        return row.action.id;
    case MarkRole:
        return index.column() == ActionColumn ? static_cast<int>(markOf(row.action.status)) : QVariant();
    case SortRole:
        return sortValue(row, index.column());
    case SearchRole:
        return searchText(row);
    case GroupsRole:
        return row.groups.toInt();
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section == EffortColumn || section == GainColumn);
    if (role == Qt::ToolTipRole && section == GainColumn)
        return tr("Rise of the conformity with binding law, in percentage points, if all its findings become yes");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ActionColumn:
        return tr("Action");
    case StatusColumn:
        return tr("Status");
    case OwnerColumn:
        return tr("Owner");
    case DueColumn:
        return tr("Due");
    case EffortColumn:
        return tr("Effort");
    case GainColumn:
        return tr("Gain");
    default:
        return {};
    }
}

QString PlanModel::text(const Row &row, int column) const
{
    const Action &action = row.action;
    switch (column) {
    case ActionColumn:
        return action.title;
    case StatusColumn:
        return Format::word(action.status);
    case OwnerColumn:
        return action.owner.isEmpty() ? u"–"_s : action.owner;
    case DueColumn: {
        const QString day = action.due ? Format::date(*action.due, m_language) : u"–"_s;
        return row.groups.testFlag(Overdue) ? day + u"\n▲ "_s + tr("Overdue") : day;
    }
    case EffortColumn:
        return Format::effort(action.effortHours);
    case GainColumn:
        return row.gain.num > 0 ? u'+' + FindingsModel::gainText(row.gain) : u"–"_s;
    default:
        return {};
    }
}

QString PlanModel::searchText(const Row &row) const
{
    QStringList texts{row.action.title, row.action.note, row.action.owner};
    for (const QString &id : row.action.practices) {
        if (const Practice *practice = m_session.catalog().practice(id))
            texts << practice->question.zh << practice->question.en;
    }
    return texts.join(u'\n').toCaseFolded();
}

QVariant PlanModel::sortValue(const Row &row, int column) const
{
    switch (column) {
    case StatusColumn:
        return static_cast<int>(row.action.status);
    case DueColumn:
        return row.action.due.value_or(QDate(9999, 12, 31)); // the open end
    case EffortColumn:
        return row.action.effortHours;
    case GainColumn:
        return double(row.gain.num) / double(row.gain.den);
    case OwnerColumn:
        return row.action.owner;
    default:
        return text(row, column);
    }
}

CurveModel::CurveModel(const PlanModel &plan, QObject *parent)
    : QAbstractTableModel(parent)
    , m_plan(plan)
{
    connect(&plan, &QAbstractItemModel::modelAboutToBeReset, this, &CurveModel::beginResetModel);
    connect(&plan, &QAbstractItemModel::modelReset, this, &CurveModel::endResetModel);
    connect(&plan, &QAbstractItemModel::headerDataChanged, this, [this] {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

int CurveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.steps().size());
}

int CurveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CurveModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanStep &step = m_plan.steps().at(index.row());
    const Action *action = m_plan.action(step.action);
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column() != StepColumn);
    if (role == PlanModel::IdRole)
        return step.action;
    if (role != Qt::DisplayRole || !action)
        return {};
    switch (index.column()) {
    case StepColumn:
        return u"%1  %2"_s.arg(index.row() + 1).arg(action->title);
    case EffortColumn:
        return action->effortHours > 0 ? Format::effort(action->effortHours)
                                       : tr("%1 (assumed)").arg(Format::effort(AssumedEffortHours));
    case GainColumn:
        return step.gain.num > 0 ? u'+' + FindingsModel::gainText(step.gain) : u"–"_s;
    case AfterColumn:
        return FindingsModel::gainText(step.after) + u'%';
    default:
        return {};
    }
}

QVariant CurveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section != StepColumn);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StepColumn:
        return tr("Action, by gain per effort");
    case EffortColumn:
        return tr("Effort");
    case GainColumn:
        return tr("Gain");
    case AfterColumn:
        return tr("Conformity then");
    default:
        return {};
    }
}

} // namespace shihe::ui
