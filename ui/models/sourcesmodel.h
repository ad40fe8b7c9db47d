// The law library as a tree: kinds, their sources, and the clauses of these; or what a search found, the best first.
#pragma once

#include "core/catalog/library.h"

#include <QAbstractItemModel>

namespace shihe::ui {

/// Reads a catalog; the law's state is that of one day. Names are in the window's language, the search looks through
/// both.
class SourcesModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        ClauseRole = Qt::UserRole + 1, ///< ClauseRef; an empty `at` for a source, both empty for a group
        LayerRole,                     ///< Layer as int
        StatusRole,                    ///< of a source: Status as int, -1 before its first date
        LevelRole,                     ///< of a clause: Level as int
        VerifiedRole,
        TitleRole,    ///< the first line: a source's short name, "Art. 10 · Prohibited", a group's name
        DetailRole,   ///< the second line: status and force, the digest or the part of it that was found
        StretchesRole ///< QList<Stretch> of what was searched for in the second line
    };
    enum Layer { Group, SourceLayer, ClauseLayer };

    explicit SourcesModel(std::shared_ptr<const Catalog> catalog, QDate day, QObject *parent = nullptr);

    void setCatalog(std::shared_ptr<const Catalog> catalog);
    void setDay(QDate day);
    void setLanguage(Language language);
    void setFilter(const LibraryFilter &filter);
    /// An empty @p query shows everything again.
    void setQuery(const QString &query);

    [[nodiscard]] const Catalog &catalog() const { return *m_catalog; }
    [[nodiscard]] bool searching() const { return !searchWords(m_query).isEmpty(); }
    [[nodiscard]] int sourceCount() const;
    [[nodiscard]] int hitCount() const; ///< clauses shown
    /// How many sources the filter would let through with @p standing instead of its own; nullopt: with any.
    [[nodiscard]] int countOf(std::optional<Standing> standing) const;
    /// The sources shown, by their place in the catalog.
    [[nodiscard]] QList<qsizetype> shownSources() const;
    /// Invalid where the filter or the search hides it.
    [[nodiscard]] QModelIndex indexOf(const ClauseRef &clause) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct SourceRow
    {
        qsizetype source = 0;
        QList<qsizetype> clauses;
    };
    struct GroupRow
    {
        std::optional<Kind> kind; ///< nullopt: what the search found
        QList<SourceRow> sources;
    };

    void arrange();
    [[nodiscard]] SourceRow rowOf(qsizetype source) const;
    void tellAll();
    [[nodiscard]] QVariant groupData(const GroupRow &group, int role) const;
    [[nodiscard]] QVariant sourceData(const Source &source, int role) const;
    [[nodiscard]] QVariant clauseData(const Source &source, const Clause &clause, int role) const;
    /// What is shown of @p clause's digest: all of it, or the part with what was searched for; in the other language
    /// where only that one holds it.
    [[nodiscard]] QString shownDigest(const Clause &clause) const;

    std::shared_ptr<const Catalog> m_catalog;
    LibrarySearch m_search;
    QDate m_day;
    Language m_language = Language::Zh;
    LibraryFilter m_filter;
    QString m_query;
    QList<GroupRow> m_groups;
};

} // namespace shihe::ui

Q_DECLARE_METATYPE(shihe::ClauseRef)
Q_DECLARE_METATYPE(QList<shihe::Stretch>)
