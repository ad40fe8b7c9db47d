#include "ui/models/findingsmodel.h"

#include "core/scoring/trace.h"
#include "ui/text/about.h"
#include "ui/text/format.h"
#include "ui/widgets/statemark.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

FindingsModel::FindingsModel(AssessmentSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    read();
}

void FindingsModel::refresh()
{
    beginResetModel();
    read();
    endResetModel();
}

void FindingsModel::read()
{
    const Evaluation &evaluation = m_session.evaluations().combined;
    m_today = dayInChina(m_session.workspace().clock().now());
    const QSet<QString> redLines = redLinesOn(m_session.catalog(), evaluation.asOf);
    m_rows.clear();
    for (const Finding &finding : evaluation.findings) {
        Row row{finding, All, redLines.contains(finding.practice)};
        row.groups |= finding.binding ? Binding : Standard;
        const bool open = !finding.answer || *finding.answer == AnswerValue::Unknown;
        row.groups.setFlag(Open, open);
        row.groups.setFlag(RedLine,
                           std::any_of(evaluation.redLines.begin(), evaluation.redLines.end(),
                                       [&finding](const auto &line) { return line.practice == finding.practice; }));
        row.charge = chargeOf(m_session.assessment(), finding);
        m_rows.append(row);
    }
    std::stable_partition(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.groups.testFlag(RedLine); });
    for (const Finding &finding : evaluation.anticipated)
        m_rows.append({finding, Anticipated, false, chargeOf(m_session.assessment(), finding)});
}

void FindingsModel::setLanguage(Language language)
{
    m_language = language;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int FindingsModel::count(Group group) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [group](const Row &row) { return row.groups.testFlag(group); }));
}

QStringList FindingsModel::responsible() const
{
    QStringList named;
    for (const Row &row : m_rows) {
        if (!row.charge.responsible.isEmpty() && !named.contains(row.charge.responsible))
            named.append(row.charge.responsible);
    }
    std::sort(named.begin(), named.end(),
              [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return named;
}

bool FindingsModel::isIn(int row, const QString &view) const
{
    const Practice *practice = m_session.catalog().practice(m_rows.at(row).finding.practice);
    if (const Checklist *checklist = m_session.catalog().checklist(view); checklist && checklist->lists(practice->id))
        return true;
    return std::any_of(practice->cites.begin(), practice->cites.end(),
                       [&view](const ClauseRef &ref) { return ref.source == view; });
}

const Finding *FindingsModel::finding(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? &m_rows.at(index.row()).finding : nullptr;
}

QString FindingsModel::gainText(const Fraction &gain)
{
    const qint64 hundredths = gain.num * 100 / gain.den;
    return u"%1.%2"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QChar(u'0'));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == FindingColumn) {
            const QString answer = row.finding.answer ? Format::word(*row.finding.answer) : tr("Not answered");
            return row.groups.testFlag(RedLine) ? tr("Red line crossed. %1: %2").arg(text(row, FindingColumn), answer)
                                                : u"%1: %2"_s.arg(text(row, FindingColumn), answer);
        }
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return (index.column() == GainColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter)
            .toInt();
    case PracticeRole:
        return row.finding.practice;
    case MarkRole:
        return static_cast<int>(row.groups.testFlag(Anticipated) ? Mark::Dashed
                                                                 : markOf(row.finding.answer, row.redLine));
    case SortRole:
        return sortValue(row, index.row(), index.column());
    case SearchRole:
        return searchText(row);
    case GroupsRole:
        return row.groups.toInt();
    case TopicRole:
        return m_session.catalog().practice(row.finding.practice)->topic;
    case PriorityRole:
        return row.finding.levels.risk;
    case ResponsibleRole:
        return row.charge.responsible;
    case DueRole:
        return row.charge.due.value_or(QDate());
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return (section == GainColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter).toInt();
    if (role == Qt::ToolTipRole && section == GainColumn)
        return AboutWords::brief(About::Gain);
    if (role == Qt::ToolTipRole && section == PriorityColumn)
        return AboutWords::brief(About::Priority);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FindingColumn:
        return tr("Finding");
    case ClauseColumn:
        return tr("Clause");
    case PriorityColumn:
        return tr("Priority");
    case ResponsibleColumn:
        return tr("Responsible");
    case DueColumn:
        return tr("Due");
    case GainColumn:
        return tr("Gain");
    default:
        return {};
    }
}

QString FindingsModel::text(const Row &row, int column) const
{
    switch (column) {
    case FindingColumn:
        return m_session.catalog().practice(row.finding.practice)->question.in(m_language);
    case ClauseColumn:
        return clauseText(row);
    case PriorityColumn:
        return row.finding.risk
                   ? tr("%1\n(computed: %2)")
                         .arg(Format::impact(row.finding.levels.risk), Format::impact(row.finding.computed.risk))
                   : Format::impact(row.finding.levels.risk);
    case ResponsibleColumn:
        return row.charge.responsible.isEmpty() ? u"–"_s : row.charge.responsible;
    case DueColumn: {
        const QString day = row.charge.due ? Format::date(*row.charge.due, m_language) : u"–"_s;
        return row.charge.due && *row.charge.due < m_today ? day + u"\n▲ "_s + tr("Overdue") : day;
    }
    case GainColumn:
        return row.finding.gain.num > 0 ? u'+' + gainText(row.finding.gain) : u"–"_s;
    default:
        return {};
    }
}

QString FindingsModel::clauseText(const Row &row) const
{
    const Catalog &catalog = m_session.catalog();
    const QList<ClauseRef> clauses = bindingClauses(catalog, row.finding.clauses, m_session.assessment());
    if (clauses.isEmpty())
        return {};
    const ClauseRef &strongest = clauses.constFirst();
    const QString first = Format::cite(*catalog.source(strongest.source), strongest.at, m_language);
    const auto more = static_cast<int>(clauses.size()) - 1;
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(first) : first;
}

QString FindingsModel::searchText(const Row &row) const
{
    const Catalog &catalog = m_session.catalog();
    const Practice &practice = *catalog.practice(row.finding.practice);
    QStringList texts{practice.id, practice.question.zh, practice.question.en, practice.remedy.zh, practice.remedy.en};
    for (const ClauseRef &ref : row.finding.clauses) {
        const Source &source = *catalog.source(ref.source);
        for (const Language language : {Language::Zh, Language::En})
            texts.append(source.title.in(language) + u'\n' + Format::cite(source, ref.at, language));
    }
    return texts.join(u'\n').toCaseFolded();
}

QVariant FindingsModel::sortValue(const Row &row, int place, int column) const
{
    switch (column) {
    case PriorityColumn:
        return row.finding.levels.risk * 10'000 - place; // the worst first when falling, else as they stand
    case ResponsibleColumn:
        return row.charge.responsible;
    case DueColumn:
        return row.charge.due.value_or(QDate(9999, 12, 31)); // the open end
    case GainColumn:
        return double(row.finding.gain.num) / double(row.finding.gain.den);
    default:
        return text(row, column);
    }
}

} // namespace shihe::ui
