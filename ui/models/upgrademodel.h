// What another version of the catalog makes of the open assessment, as a table of practices and facts, and its filter.
#pragma once

#include "core/scoring/upgrade.h"
#include "ui/models/comparemodel.h"

namespace shihe::ui {

/// Both catalogs and all that follows, held by value: the model outlives what it was read from.
struct UpgradePreview
{
    std::shared_ptr<const Compared> compared; ///< before and after, with the effect on the figures
    CatalogUpgrade upgrade;
};

class UpgradeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KindColumn, BeforeColumn, AfterColumn, EffectColumn, ColumnCount };
    enum Role {
        PracticeRole = Qt::UserRole + 1, ///< of the later catalog; empty for a fact
        SortRole = Qt::UserRole + 3,     ///< the order it has
        SearchRole,                      ///< in both languages, case-folded
        GroupsRole
    };
    // Groups are flags (GroupFilter): all rows, a kind of practices, the facts.
    static constexpr int All = 1;
    [[nodiscard]] static constexpr int groupOf(PracticeUpgrade::Kind kind) { return 2 << static_cast<int>(kind); }
    static constexpr int Facts = 4 << static_cast<int>(PracticeUpgrade::Kind::Unchanged);

    UpgradeModel(const Words &words, QObject *parent);

    void show(std::shared_ptr<const UpgradePreview> preview);
    void setLanguage(Language language);
    /// In the order they are shown.
    [[nodiscard]] static QList<int> groups();
    [[nodiscard]] int count(int group) const;
    [[nodiscard]] QString groupName(int group) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// One row: a practice or a fact.
    struct Row
    {
        const PracticeUpgrade *practice = nullptr;
        const FactUpgrade *fact = nullptr;
        const PracticeDifference *effect = nullptr; ///< nullptr: it moves no figure
        [[nodiscard]] int group() const;
    };
    void readRows();
    [[nodiscard]] QString text(const Row &row, int column, Language language) const;
    [[nodiscard]] QString kindText(const Row &row, Language language) const;
    [[nodiscard]] QString beforeText(const Row &row, Language language) const;
    [[nodiscard]] QString afterText(const Row &row, Language language) const;
    [[nodiscard]] QString effectText(const Row &row, Language language) const;
    /// What several answers become, place by place.
    [[nodiscard]] QString mergedText(const QString &practice, Language language) const;
    [[nodiscard]] QString answerText(const KeptAnswer &given, Language language) const;
    [[nodiscard]] QString factText(const Row &row, Language language) const;
    [[nodiscard]] QString placeName(const QString &activity, Language language) const;
    [[nodiscard]] QString searchText(const Row &row) const;

    const Words &m_words;
    std::shared_ptr<const UpgradePreview> m_preview;
    QList<Row> m_rows;
    Language m_language = Language::Zh;
};

} // namespace shihe::ui
