#include "ui/pages/sign/filesmodel.h"

#include "ui/widgets/statemark.h"
#include "ui/widgets/tracedelegate.h"
#include "ui/widgets/wraptext.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace shihe::ui {

using signing::FileOutcome;
using signing::Handover;

FilesModel::FilesModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

int FilesModel::add(const QStringList &files)
{
    QSet<QString> known;
    for (const Row &row : std::as_const(m_rows))
        known.insert(row.file);
    QList<Row> fresh;
    for (const QString &file : files) {
        const QString path = QFileInfo(file).absoluteFilePath();
        if (known.contains(path))
            continue;
        known.insert(path);
        fresh.append(Row{.file = path, .looked = {}, .outcome = {}});
    }
    if (fresh.isEmpty())
        return 0;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    m_rows += fresh;
    endInsertRows();
    return static_cast<int>(fresh.size());
}

void FilesModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void FilesModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void FilesModel::retranslate()
{
    tellAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void FilesModel::setRole(const QString &role)
{
    if (role == m_role)
        return;
    m_role = role;
    tellAll();
}

QString FilesModel::next() const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [](const Row &each) { return !each.looked; });
    return row == m_rows.end() ? QString() : row->file;
}

void FilesModel::setLooked(const QString &file, const Result<Handover> &handover)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row).file != file)
            continue;
        m_rows[row].looked = handover;
        tell(row);
    }
}

void FilesModel::setSigning(int row)
{
    if (m_rows.at(row).work == Work::Done && !m_rows.at(row).outcome.out.isEmpty())
        return; // progress is told later than a result
    m_rows[row].work = Work::Signing;
    tell(row);
}

void FilesModel::setOutcome(int row, const FileOutcome &outcome)
{
    m_rows[row].work = Work::Done;
    m_rows[row].outcome = outcome;
    tell(row);
}

QList<int> FilesModel::waiting() const
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        const Row &each = m_rows.at(row);
        if (each.looked && each.outcome.out.isEmpty() && !refusalOf(each))
            rows.append(row);
    }
    return rows;
}

std::optional<signing::Step> FilesModel::commonNext() const
{
    std::optional<signing::Step> common;
    const QList<Handover> files = before();
    for (const Handover &each : files) {
        if (each.closed || each.complete)
            continue;
        if (!each.next || (common && common != each.next))
            return std::nullopt;
        common = each.next;
    }
    return common;
}

QList<Handover> FilesModel::before() const
{
    QList<Handover> found;
    for (const Row &row : m_rows)
        if (row.looked && *row.looked && row.outcome.out.isEmpty())
            found.append(**row.looked);
    return found;
}

int FilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == FileColumn ? breakable(QFileInfo(row.file).fileName()) : stateText(row);
    case Qt::AccessibleTextRole:
        return index.column() == FileColumn ? QFileInfo(row.file).fileName() : stateText(row);
    case Qt::ToolTipRole:
        return QDir::toNativeSeparators(row.file);
    case TraceDelegate::MarkRole:
        return index.column() == FileColumn ? QVariant(markOf(row)) : QVariant();
    default:
        return {};
    }
}

QVariant FilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == FileColumn ? tr("File") : tr("How it stands");
}

std::optional<Error> FilesModel::refusalOf(const Row &row) const
{
    if (!row.looked)
        return std::nullopt;
    if (!*row.looked)
        return row.looked->error();
    const Result<void> may = signing::mayFollow(**row.looked, m_role);
    return may ? std::nullopt : std::optional<Error>(may.error());
}

QString FilesModel::stateText(const Row &row) const
{
    const std::optional<Error> refusal = refusalOf(row);
    if (row.work == Work::Signing)
        return tr("Signing…");
    if (!row.outcome.out.isEmpty()) {
        QStringList lines{tr("Signed: %1").arg(breakable(QDir::toNativeSeparators(row.outcome.out)))};
        for (const Error &error : row.outcome.shortfall)
            lines << m_desk.text(error);
        return lines.join(u'\n');
    }
    if (row.outcome.refusal)
        return breakable(m_desk.text(*row.outcome.refusal));
    if (refusal)
        return breakable(m_desk.text(*refusal));
    if (row.work == Work::Done)
        return tr("Not tried; the file is as it was");
    return row.looked ? tr("Ready to be signed") : tr("Looking…");
}

int FilesModel::markOf(const Row &row) const
{
    const auto mark = [](Mark value) { return static_cast<int>(value); };
    if (!row.outcome.out.isEmpty())
        return mark(row.outcome.shortfall.isEmpty() ? Mark::Full : Mark::Half);
    if (row.work != Work::Signing && (row.outcome.refusal || refusalOf(row)))
        return mark(Mark::Ring);
    return mark(row.looked ? Mark::Half : Mark::None);
}

void FilesModel::tell(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void FilesModel::tellAll()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace shihe::ui
