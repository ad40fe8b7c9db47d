#include "ui/models/assessmentsmodel.h"

#include "ui/text/format.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

AssessmentsModel::AssessmentsModel(Evaluate evaluate, QObject *parent)
    : QAbstractTableModel(parent)
    , m_evaluate(std::move(evaluate))
{
    connect(&m_idle, &QTimer::timeout, this, &AssessmentsModel::evaluateNext);
}

void AssessmentsModel::setAssessments(const QList<AssessmentSummary> &assessments, const QDateTime &now)
{
    QHash<QString, Row> known;
    for (const Row &row : std::as_const(m_rows))
        known.insert(row.summary.id, row);
    beginResetModel();
    m_rows.clear();
    m_now = now;
    for (const AssessmentSummary &summary : assessments) {
        const auto old = known.constFind(summary.id);
        const bool same =
            old != known.cend() && old->summary.changedAt == summary.changedAt && old->summary.asOf == summary.asOf;
        m_rows.append({summary, same ? old->figures : std::nullopt});
    }
    endResetModel();
    m_next = 0;
    m_idle.start(0);
}

void AssessmentsModel::setLanguage(Language language)
{
    m_language = language;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void AssessmentsModel::evaluateNext()
{
    while (m_next < m_rows.size() && m_rows.at(m_next).figures)
        ++m_next;
    if (m_next >= m_rows.size()) {
        m_idle.stop();
        return;
    }
    Row &row = m_rows[m_next];
    const int place = static_cast<int>(m_next++);
    const auto figures = m_evaluate(row.summary);
    if (!figures) {
        Q_EMIT failed(figures.error());
        return;
    }
    row.figures = *figures;
    Q_EMIT dataChanged(index(place, GradeColumn), index(place, RedLineColumn));
}

int AssessmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AssessmentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AssessmentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(row, index.column());
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                               words(row, index.column()).toString());
    case Qt::TextAlignmentRole:
        return index.column() == CoverageColumn || index.column() == RedLineColumn
                   ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant(static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter));
    case SortRole:
        return sortKey(row, index.column());
    case IdRole:
        return row.summary.id;
    case GradeRole:
        return row.figures ? row.figures->grade : QString();
    case ProvisionalRole:
        return !row.figures || row.figures->provisional;
    case CrossedRole:
        return row.figures ? row.figures->redLines : 0;
    default:
        return {};
    }
}

QVariant AssessmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section == CoverageColumn || section == RedLineColumn
                                    ? Qt::AlignRight | Qt::AlignVCenter
                                    : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OrganisationColumn:
        return tr("Organisation");
    case TitleColumn:
        return tr("Assessment");
    case GradeColumn:
        return tr("Grade");
    case CoverageColumn:
        return tr("Coverage");
    case RedLineColumn:
        return tr("Red lines");
    case AsOfColumn:
        return tr("As of");
    case ChangedColumn:
        return tr("Last change");
    default:
        return {};
    }
}

QVariant AssessmentsModel::words(const Row &row, int column) const
{
    const auto &figures = row.figures;
    switch (column) {
    case OrganisationColumn:
        return row.summary.organisationName.in(m_language);
    case TitleColumn:
        return row.summary.title.in(m_language);
    case GradeColumn:
        return figures ? Format::grade(figures->grade, figures->provisional) : u"…"_s;
    case CoverageColumn:
        return figures ? Format::share(figures->answered, figures->applicable) : u"…"_s;
    case RedLineColumn:
        if (!figures)
            return u"…"_s;
        return redLines(figures->redLines, figures->openRedLines);
    case AsOfColumn:
        return Format::date(row.summary.asOf, m_language);
    case ChangedColumn:
        return Format::since(row.summary.changedAt, m_now, m_language);
    default:
        return {};
    }
}

QString AssessmentsModel::redLines(int crossed, int open)
{
    return open > 0 ? tr("%1 (%2 open)").arg(crossed).arg(open) : QString::number(crossed);
}

QVariant AssessmentsModel::sortKey(const Row &row, int column) const
{
    switch (column) {
    case GradeColumn:
        return row.figures ? row.figures->grade : QString();
    case CoverageColumn:
        return row.figures && row.figures->applicable > 0 ? row.figures->answered * 10000 / row.figures->applicable
                                                          : -1;
    case RedLineColumn:
        return row.figures ? row.figures->redLines * 1000 + row.figures->openRedLines : -1;
    case AsOfColumn:
        return row.summary.asOf;
    case ChangedColumn:
        return row.summary.changedAt;
    default:
        return words(row, column);
    }
}

} // namespace shihe::ui
