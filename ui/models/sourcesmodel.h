// The law library as a tree: sources, and their clauses below.
#pragma once

#include "core/catalog/catalog.h"

#include <QAbstractItemModel>

namespace shihe::ui {

/// Reads a catalog; the law's state is that of one day. Names are in the window's language, the filter text in both.
class SourcesModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        ClauseRole = Qt::UserRole + 1, ///< ClauseRef; an empty `at` for a source
        SearchRole,                    ///< title, number and digest in both languages, case-folded
        StatusRole,                    ///< of a source: Status as int, -1 before its first date
        LevelRole,                     ///< of a clause: Level as int
        VerifiedRole,
        DetailRole, ///< in slate: status and force of a source, or the level of a clause
        PlaceRole,  ///< of a clause: "Art. 10 · Prohibited"
        DigestRole  ///< of a clause
    };

    explicit SourcesModel(std::shared_ptr<const Catalog> catalog, QDate day, QObject *parent = nullptr);

    void setCatalog(std::shared_ptr<const Catalog> catalog);
    void setDay(QDate day);
    void setLanguage(Language language);

    [[nodiscard]] QModelIndex indexOf(const ClauseRef &clause) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QVariant sourceData(const Source &source, int role) const;
    [[nodiscard]] QVariant clauseData(const Source &source, const Clause &clause, int role) const;
    void tellAll();

    std::shared_ptr<const Catalog> m_catalog;
    QDate m_day;
    Language m_language = Language::Zh;
};

} // namespace shihe::ui

Q_DECLARE_METATYPE(shihe::ClauseRef)
