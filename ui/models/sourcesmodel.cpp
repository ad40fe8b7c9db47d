#include "ui/models/sourcesmodel.h"

#include "ui/text/format.h"

#include <array>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr qsizetype LongestExcerpt = 120;

constexpr std::array Kinds{Kind::Law,      Kind::Regulation, Kind::Rule,       Kind::Judicial,
                           Kind::Standard, Kind::Case,       Kind::Initiative, Kind::International};

// An index carries where its parent stands: 0 for a group, the group's row + 1 for a source, and for a clause the
// source's row + 1 above that.
constexpr quintptr PartOfGroup = 0xff;
constexpr int ShiftOfSource = 8;

} // namespace

SourcesModel::SourcesModel(std::shared_ptr<const Catalog> catalog, QDate day, QObject *parent)
    : QAbstractItemModel(parent)
    , m_catalog(std::move(catalog))
    , m_search(*m_catalog)
    , m_day(day)
{
    arrange();
}

void SourcesModel::setCatalog(std::shared_ptr<const Catalog> catalog)
{
    if (catalog == m_catalog)
        return;
    m_catalog = std::move(catalog);
    m_search = LibrarySearch(*m_catalog);
    m_filter.asked.reset(); // places of another catalog
    arrange();
}

void SourcesModel::setDay(QDate day)
{
    if (day == m_day)
        return;
    m_day = day;
    if (m_filter.standing || searching())
        arrange();
    else
        tellAll();
}

void SourcesModel::setLanguage(Language language)
{
    m_language = language;
    tellAll();
}

void SourcesModel::setFilter(const LibraryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    arrange();
}

void SourcesModel::setQuery(const QString &query)
{
    if (searchWords(query) == searchWords(m_query))
        return;
    m_query = query;
    arrange();
}

SourcesModel::SourceRow SourcesModel::rowOf(qsizetype source) const
{
    SourceRow row{source, {}};
    for (qsizetype clause = 0; clause < m_catalog->sources.at(source).clauses.size(); ++clause) {
        if (m_filter.accepts(ClausePlace{source, clause}))
            row.clauses.append(clause);
    }
    return row;
}

void SourcesModel::arrange()
{
    beginResetModel();
    m_groups.clear();
    if (searching()) {
        GroupRow found;
        for (const LibraryHit &hit : m_search.find(m_query, m_day)) {
            if (!m_filter.accepts(*m_catalog, hit.source, m_day))
                continue;
            SourceRow row{hit.source, hit.clauses};
            row.clauses.removeIf([&](qsizetype clause) { return !m_filter.accepts(ClausePlace{hit.source, clause}); });
            if (hit.bySource || !row.clauses.isEmpty())
                found.sources.append(row);
        }
        if (!found.sources.isEmpty())
            m_groups.append(found);
    } else {
        for (const Kind kind : Kinds) {
            GroupRow group{kind, {}};
            for (qsizetype i = 0; i < m_catalog->sources.size(); ++i) {
                if (m_catalog->sources.at(i).kind == kind && m_filter.accepts(*m_catalog, i, m_day))
                    group.sources.append(rowOf(i));
            }
            if (!group.sources.isEmpty())
                m_groups.append(group);
        }
    }
    endResetModel();
}

void SourcesModel::tellAll()
{
    if (m_groups.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex above = index(group, 0);
        Q_EMIT dataChanged(index(0, 0, above), index(rowCount(above) - 1, 0, above));
        for (int row = 0; row < rowCount(above); ++row) {
            const QModelIndex source = index(row, 0, above);
            if (const int clauses = rowCount(source); clauses > 0)
                Q_EMIT dataChanged(index(0, 0, source), index(clauses - 1, 0, source));
        }
    }
}

int SourcesModel::sourceCount() const
{
    qsizetype count = 0;
    for (const GroupRow &group : m_groups)
        count += group.sources.size();
    return static_cast<int>(count);
}

int SourcesModel::hitCount() const
{
    qsizetype count = 0;
    for (const GroupRow &group : m_groups) {
        for (const SourceRow &row : group.sources)
            count += row.clauses.size();
    }
    return static_cast<int>(count);
}

int SourcesModel::countOf(std::optional<Standing> standing) const
{
    LibraryFilter filter = m_filter;
    filter.standing = standing;
    int count = 0;
    for (qsizetype i = 0; i < m_catalog->sources.size(); ++i)
        count += filter.accepts(*m_catalog, i, m_day) ? 1 : 0;
    return count;
}

QList<qsizetype> SourcesModel::shownSources() const
{
    QList<qsizetype> shown;
    for (const GroupRow &group : m_groups) {
        for (const SourceRow &row : group.sources)
            shown.append(row.source);
    }
    return shown;
}

QModelIndex SourcesModel::indexOf(const ClauseRef &clause) const
{
    for (int group = 0; group < rowCount(); ++group) {
        const QList<SourceRow> &sources = m_groups.at(group).sources;
        for (int row = 0; row < sources.size(); ++row) {
            const Source &source = m_catalog->sources.at(sources.at(row).source);
            if (source.id != clause.source)
                continue;
            const QModelIndex found = index(row, 0, index(group, 0));
            if (clause.at.isEmpty())
                return found;
            const QList<qsizetype> &clauses = sources.at(row).clauses;
            for (int i = 0; i < clauses.size(); ++i) {
                if (source.clauses.at(clauses.at(i)).at == clause.at)
                    return index(i, 0, found);
            }
            return {};
        }
    }
    return {};
}

QModelIndex SourcesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr{0});
    const auto above = static_cast<quintptr>(parent.row()) + 1;
    if (parent.internalId() == 0)
        return createIndex(row, column, above);
    return createIndex(row, column, parent.internalId() | (above << ShiftOfSource));
}

QModelIndex SourcesModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const quintptr group = child.internalId() & PartOfGroup;
    const quintptr source = child.internalId() >> ShiftOfSource;
    if (source == 0)
        return createIndex(static_cast<int>(group) - 1, 0, quintptr{0});
    return createIndex(static_cast<int>(source) - 1, 0, group);
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.column() != 0 || parent.internalId() > PartOfGroup)
        return 0;
    if (parent.internalId() == 0)
        return static_cast<int>(m_groups.at(parent.row()).sources.size());
    const GroupRow &group = m_groups.at(static_cast<qsizetype>(parent.internalId()) - 1);
    return static_cast<int>(group.sources.at(parent.row()).clauses.size());
}

int SourcesModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags SourcesModel::flags(const QModelIndex &index) const
{
    const bool group = index.isValid() && index.internalId() == 0;
    return group ? Qt::ItemIsEnabled : QAbstractItemModel::flags(index);
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return groupData(m_groups.at(index.row()), role);
    const GroupRow &group = m_groups.at(static_cast<qsizetype>(index.internalId() & PartOfGroup) - 1);
    const quintptr source = index.internalId() >> ShiftOfSource;
    if (source == 0)
        return sourceData(m_catalog->sources.at(group.sources.at(index.row()).source), role);
    const SourceRow &row = group.sources.at(static_cast<qsizetype>(source) - 1);
    const Source &of = m_catalog->sources.at(row.source);
    return clauseData(of, of.clauses.at(row.clauses.at(index.row())), role);
}

QVariant SourcesModel::groupData(const GroupRow &group, int role) const
{
    switch (role) {
    case LayerRole:
        return Group;
    case ClauseRole:
        return QVariant::fromValue(ClauseRef{});
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case TitleRole:
        return group.kind
                   ? tr("%1 (%2)").arg(Format::word(*group.kind)).arg(group.sources.size())
                   : tr("Found: %1 in %2")
                         .arg(tr("%n clause(s)", nullptr, hitCount()), tr("%n source(s)", nullptr, sourceCount()));
    default:
        return {};
    }
}

QVariant SourcesModel::sourceData(const Source &source, int role) const
{
    const auto status = source.statusOn(m_day);
    const QString word = status ? Format::word(*status) : tr("Not yet published");
    switch (role) {
    case LayerRole:
        return SourceLayer;
    case Qt::DisplayRole:
    case TitleRole:
        return source.shortTitle(m_language);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(source.title.in(m_language), word);
    case Qt::ToolTipRole:
        return QStringList{source.title.in(m_language), source.title.in(other(m_language)), source.number}
            .join(u'\n')
            .trimmed();
    case DetailRole:
        return u"%1 · %2"_s.arg(word, Format::word(source.force));
    case ClauseRole:
        return QVariant::fromValue(ClauseRef{source.id, {}});
    case StatusRole:
        return status ? static_cast<int>(*status) : -1;
    case VerifiedRole:
        return true;
    default:
        return {};
    }
}

QString SourcesModel::shownDigest(const Clause &clause) const
{
    const QString &own = clause.digest.in(m_language);
    if (!searching())
        return own;
    const QString &foreign = clause.digest.in(other(m_language));
    const auto inOwn = stretchesOf(m_query, own);
    const auto inForeign = stretchesOf(m_query, foreign);
    if (inOwn.isEmpty() && !inForeign.isEmpty())
        return excerptOf(foreign, inForeign, LongestExcerpt);
    return excerptOf(own, inOwn, LongestExcerpt);
}

QVariant SourcesModel::clauseData(const Source &source, const Clause &clause, int role) const
{
    const QString place = Format::place(source, clause.at, m_language);
    switch (role) {
    case LayerRole:
        return ClauseLayer;
    case Qt::DisplayRole:
        return u"%1  %2"_s.arg(place, clause.digest.in(m_language));
    case Qt::AccessibleTextRole:
        return u"%1, %2. %3"_s.arg(place, Format::word(clause.level), clause.digest.in(m_language));
    case Qt::ToolTipRole:
        return clause.digest.in(other(m_language));
    case TitleRole:
        return u"%1 · %2"_s.arg(place, Format::word(clause.level));
    case DetailRole:
        return shownDigest(clause);
    case StretchesRole:
        return QVariant::fromValue(searching() ? stretchesOf(m_query, shownDigest(clause)) : QList<Stretch>());
    case ClauseRole:
        return QVariant::fromValue(ClauseRef{source.id, clause.at});
    case LevelRole:
        return static_cast<int>(clause.level);
    case VerifiedRole:
        return clause.verified;
    default:
        return {};
    }
}

} // namespace shihe::ui
