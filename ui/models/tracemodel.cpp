#include "ui/models/tracemodel.h"

#include "ui/text/format.h"
#include "ui/widgets/statemark.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

TraceModel::TraceModel(AssessmentSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

void TraceModel::setRows(const QList<TraceRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_redLines = redLinesOn(m_session.catalog(), m_session.assessment().asOf);
    endResetModel();
}

void TraceModel::setLanguage(Language language)
{
    m_language = language;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int TraceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TraceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TraceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TraceRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == QuestionColumn)
            return u"%1: %2"_s.arg(text(row, QuestionColumn),
                                   row.answer ? Format::word(*row.answer) : tr("Not answered"));
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return (index.column() >= WeightColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter)
            .toInt();
    case PracticeRole:
        return row.practice;
    case MarkRole:
        return static_cast<int>(markOf(row.answer, m_redLines.contains(row.practice)));
    case ClauseRole:
        return QVariant::fromValue(row.clauses.value(0));
    default:
        return {};
    }
}

QVariant TraceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return (section >= WeightColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter).toInt();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case QuestionColumn:
        return tr("Practice");
    case ClauseColumn:
        return tr("Strongest clause");
    case WeightColumn:
        return tr("Weight");
    case ValueColumn:
        return tr("Value");
    case PointsColumn:
        return tr("Points");
    default:
        return {};
    }
}

QString TraceModel::text(const TraceRow &row, int column) const
{
    switch (column) {
    case QuestionColumn:
        return m_session.catalog().practice(row.practice)->question.in(m_language);
    case ClauseColumn:
        return clauseText(row);
    case WeightColumn:
        return QString::number(row.weight);
    case ValueColumn:
        return row.counts ? QString::number(row.value) : u"–"_s;
    case PointsColumn:
        return row.counts ? u"%1 / %2"_s.arg(row.earned()).arg(row.possible()) : u"–"_s;
    default:
        return {};
    }
}

QString TraceModel::clauseText(const TraceRow &row) const
{
    const ClauseRef ref = row.clauses.value(0);
    const Source *source = m_session.catalog().source(ref.source);
    const Clause *clause = m_session.catalog().clause(ref);
    if (!source || !clause)
        return {};
    return u"%1 · %2"_s.arg(Format::word(clause->level), Format::cite(*source, ref.at, m_language));
}

} // namespace shihe::ui
