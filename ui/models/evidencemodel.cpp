#include "ui/models/evidencemodel.h"

#include "core/base/dates.h"
#include "core/session/erased.h"
#include "ui/text/format.h"
#include "ui/widgets/statemark.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

Mark markOf(const Evidence &piece, QDate day)
{
    switch (validityOf(piece, day)) {
    case Validity::Expired:
        return Mark::Ring;
    case Validity::EndsSoon:
        return Mark::Half;
    case Validity::Good:
        return Mark::Full;
    case Validity::Open:
        break;
    }
    return Mark::None;
}

} // namespace

EvidenceModel::EvidenceModel(AssessmentSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &AssessmentSession::evidenceChanged, this, &EvidenceModel::reset);
    connect(&session, &AssessmentSession::assessmentChanged, this, &EvidenceModel::reset);
    read();
}

void EvidenceModel::reset()
{
    beginResetModel();
    read();
    endResetModel();
}

void EvidenceModel::read()
{
    const QDate day = m_session.assessment().asOf;
    const QDate today = dayInChina(m_session.workspace().clock().now());
    m_rows.clear();
    for (const Evidence &piece : m_session.assessment().evidence) {
        Row row{piece, m_session.practicesOf(piece.id), All};
        row.groups.setFlag(Expired, validityOf(piece, day) == Validity::Expired);
        row.groups.setFlag(EndsSoon, validityOf(piece, day) == Validity::EndsSoon);
        row.groups.setFlag(Unused, row.practices.isEmpty());
        row.groups.setFlag(Overdue, isOverdue(piece, today) && !isErased(piece));
        row.groups |= piece.kind == EvidenceKind::File ? File : piece.kind == EvidenceKind::Link ? Link : Paper;
        m_rows.append(row);
    }
    std::sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
        const int order = a.piece.name.localeAwareCompare(b.piece.name);
        return order != 0 ? order < 0 : a.piece.id < b.piece.id;
    });
}

void EvidenceModel::setLanguage(Language language)
{
    m_language = language;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int EvidenceModel::count(Group group) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [group](const Row &row) { return row.groups.testFlag(group); }));
}

const Evidence *EvidenceModel::piece(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? &m_rows.at(index.row()).piece : nullptr;
}

QModelIndex EvidenceModel::indexOf(const QString &id) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).piece.id == id)
            return index(static_cast<int>(row), 0);
    }
    return {};
}

QString EvidenceModel::validityText(const Evidence &piece, QDate day, Language language)
{
    switch (validityOf(piece, day)) {
    case Validity::Expired:
        return tr("Expired on %1").arg(Format::date(*piece.validUntil, language));
    case Validity::EndsSoon:
        return tr("Ends on %1").arg(Format::date(*piece.validUntil, language));
    case Validity::Good:
        return tr("Valid until %1").arg(Format::date(*piece.validUntil, language));
    case Validity::Open:
        break;
    }
    return {};
}

QString EvidenceModel::kindText(const Evidence &piece, Language language)
{
    if (isErased(piece))
        return tr("Erased");
    switch (piece.kind) {
    case EvidenceKind::Link:
        return tr("Link");
    case EvidenceKind::Paper:
        return tr("Paper");
    case EvidenceKind::File:
        break;
    }
    return piece.sha256.isEmpty() ? tr("Reference only") : tr("File, %1").arg(Format::size(piece.size, language));
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == NameColumn && row.groups.testFlag(Expired))
            return tr("%1, expired").arg(row.piece.name);
        return text(row, index.column());
    case IdRole:
        return row.piece.id;
    case MarkRole:
        return static_cast<int>(markOf(row.piece, m_session.assessment().asOf));
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

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Evidence");
    case KindColumn:
        return tr("Kind");
    case ValidColumn:
        return tr("Validity");
    case UsesColumn:
        return tr("Serves");
    default:
        return {};
    }
}

QString EvidenceModel::text(const Row &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.piece.name;
    case KindColumn:
        return kindText(row.piece, m_language);
    case ValidColumn: {
        const QString validity = validityText(row.piece, m_session.assessment().asOf, m_language);
        const QString overdue = row.groups.testFlag(Overdue) ? tr("To be erased by now") : QString();
        return validity.isEmpty() && overdue.isEmpty() ? u"–"_s
               : validity.isEmpty()                    ? overdue
               : overdue.isEmpty()                     ? validity
                                                       : validity + u'\n' + overdue;
    }
    case UsesColumn: {
        const auto uses = static_cast<int>(row.practices.size());
        return uses == 0 ? tr("No answer yet") : tr("%n answer(s)", nullptr, uses);
    }
    default:
        return {};
    }
}

QString EvidenceModel::searchText(const Row &row) const
{
    QStringList texts{row.piece.name, row.piece.source, row.piece.reference, row.piece.sha256};
    for (const QString &id : row.practices) {
        texts << id;
        if (const Practice *practice = m_session.catalog().practice(id))
            texts << practice->question.zh << practice->question.en;
    }
    return texts.join(u'\n').toCaseFolded();
}

QVariant EvidenceModel::sortValue(const Row &row, int column) const
{
    switch (column) {
    case KindColumn:
        return row.piece.size;
    case ValidColumn:
        return row.piece.validUntil.value_or(QDate(9999, 12, 31));
    case UsesColumn:
        return row.practices.size();
    default:
        return row.piece.name;
    }
}

} // namespace shihe::ui
