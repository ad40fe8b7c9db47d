// Search over practices and clauses, in both languages at once.
#pragma once

#include "ui/widgets/hitdelegate.h"
#include "ui/window/page.h"

#include <QAbstractListModel>

namespace shihe::ui {

/// The hits for one query, best first: practices before clauses, a hit in the question before one elsewhere.
/// DisplayRole is the text in the window's language, ContextRole where it stands, DestinationRole where it leads.
class SearchModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ContextRole = HitDelegate::ContextRole,
        DestinationRole = Qt::UserRole + 2,
        KindRole = HitDelegate::KindRole
    };
    static constexpr qsizetype MostHits = 40;

    /// @p words must outlive the model, @p catalog too unless it is replaced by setCatalog before it dies.
    SearchModel(const Catalog &catalog, const Words &words, QObject *parent = nullptr);

    void setCatalog(const Catalog &catalog, bool withPractices);
    void setLanguage(Language language);
    /// Finds what holds every word of @p query, upper or lower case alike, as a part of a word too (so that a Chinese
    /// word of two characters is found). An empty query finds nothing.
    void search(const QString &query);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry
    {
        Text text;
        Text context;
        QString first; ///< case-folded: what weighs most
        QString rest;
        Destination destination;
    };

    void build(const Catalog &catalog, bool withPractices);

    const Words &m_words;
    QList<Entry> m_entries;
    QList<qsizetype> m_hits; ///< indexes into m_entries
    Language m_language = Language::Zh;
};

} // namespace shihe::ui

Q_DECLARE_METATYPE(shihe::ui::Destination)
