#include "ui/models/sourcesmodel.h"

#include "ui/text/format.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

// A source's index carries 0, a clause's the row of its source plus one.
constexpr quintptr SourceLevel = 0;

} // namespace

SourcesModel::SourcesModel(std::shared_ptr<const Catalog> catalog, QDate day, QObject *parent)
    : QAbstractItemModel(parent)
    , m_catalog(std::move(catalog))
    , m_day(day)
{
}

void SourcesModel::setCatalog(std::shared_ptr<const Catalog> catalog)
{
    if (catalog == m_catalog)
        return;
    beginResetModel();
    m_catalog = std::move(catalog);
    endResetModel();
}

void SourcesModel::setDay(QDate day)
{
    m_day = day;
    tellAll();
}

void SourcesModel::setLanguage(Language language)
{
    m_language = language;
    tellAll();
}

void SourcesModel::tellAll()
{
    if (rowCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex source = index(row, 0);
        if (const int clauses = rowCount(source); clauses > 0)
            Q_EMIT dataChanged(index(0, 0, source), index(clauses - 1, 0, source));
    }
}

QModelIndex SourcesModel::indexOf(const ClauseRef &clause) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Source &source = m_catalog->sources.at(row);
        if (source.id != clause.source)
            continue;
        for (qsizetype i = 0; i < source.clauses.size(); ++i) {
            if (source.clauses.at(i).at == clause.at)
                return index(static_cast<int>(i), 0, index(row, 0));
        }
        return index(row, 0);
    }
    return {};
}

QModelIndex SourcesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : SourceLevel);
}

QModelIndex SourcesModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == SourceLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, SourceLevel);
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_catalog->sources.size());
    if (parent.internalId() != SourceLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_catalog->sources.at(parent.row()).clauses.size());
}

int SourcesModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == SourceLevel)
        return sourceData(m_catalog->sources.at(index.row()), role);
    const Source &source = m_catalog->sources.at(static_cast<qsizetype>(index.internalId() - 1));
    return clauseData(source, source.clauses.at(index.row()), role);
}

QVariant SourcesModel::sourceData(const Source &source, int role) const
{
    const auto status = source.statusOn(m_day);
    const QString word = status ? Format::word(*status) : tr("Not yet published");
    switch (role) {
    case Qt::DisplayRole:
        return source.title.in(m_language);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(source.title.in(m_language), word);
    case Qt::ToolTipRole:
        return source.title.in(other(m_language));
    case DetailRole:
        return u"%1 · %2"_s.arg(word, Format::word(source.force));
    case ClauseRole:
        return QVariant::fromValue(ClauseRef{source.id, {}});
    case SearchRole:
        return QStringList{source.title.zh, source.title.en, source.brief.zh, source.brief.en, source.number, source.id}
            .join(u'\n')
            .toCaseFolded();
    case StatusRole:
        return status ? static_cast<int>(*status) : -1;
    case LevelRole:
        return {};
    case VerifiedRole:
        return true;
    default:
        return {};
    }
}

QVariant SourcesModel::clauseData(const Source &source, const Clause &clause, int role) const
{
    const QString place = Format::place(source, clause.at, m_language);
    switch (role) {
    case Qt::DisplayRole:
        return u"%1  %2"_s.arg(place, clause.digest.in(m_language));
    case Qt::AccessibleTextRole:
        return u"%1, %2. %3"_s.arg(place, Format::word(clause.level), clause.digest.in(m_language));
    case Qt::ToolTipRole:
        return clause.digest.in(other(m_language));
    case PlaceRole:
        return u"%1 · %2"_s.arg(place, Format::word(clause.level));
    case DigestRole:
        return clause.digest.in(m_language);
    case DetailRole:
        return Format::word(clause.level);
    case ClauseRole:
        return QVariant::fromValue(ClauseRef{source.id, clause.at});
    case SearchRole:
        return u"%1\n%2\n%3\n%4"_s
            .arg(clause.digest.zh, clause.digest.en, Format::place(source, clause.at, Language::Zh),
                 Format::place(source, clause.at, Language::En))
            .toCaseFolded();
    case StatusRole:
        return {};
    case LevelRole:
        return static_cast<int>(clause.level);
    case VerifiedRole:
        return clause.verified;
    default:
        return {};
    }
}

} // namespace shihe::ui
