// What the library shows: by status, kind and force, what the open assessment asks, a user's own catalogs.
#pragma once

#include "core/catalog/library.h"

#include <QWidget>

class QButtonGroup;

namespace shihe::ui {

class Chip;
class PickBox;
class SourcesModel;

class LawFilters final : public QWidget
{
    Q_OBJECT

public:
    /// Counts come from @p model, which must outlive the filters.
    explicit LawFilters(const SourcesModel &model, QWidget *parent = nullptr);

    void retranslate();
    /// Writes how many sources each status has.
    void showCounts();
    /// @p asked is what the open assessment asks; nullopt while none is open. @p own: there are catalogs of a user.
    void offer(std::optional<CitedClauses> asked, bool own);
    [[nodiscard]] LibraryFilter filter() const;
    /// Lets everything through again.
    void reset();

Q_SIGNALS:
    void changed();

private:
    void fill(PickBox *box, const QString &everything, const QStringList &entries);

    const SourcesModel &m_model;
    std::optional<CitedClauses> m_asked;
    QList<std::pair<std::optional<Standing>, Chip *>> m_standings;
    QButtonGroup *m_group;
    PickBox *m_kind;
    PickBox *m_force;
    Chip *m_askedOnly;
    Chip *m_ownOnly;
};

} // namespace shihe::ui
