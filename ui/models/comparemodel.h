// What differs between two judged assessments as a table, and its filter.
#pragma once

#include "core/scoring/differences.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <memory>

namespace shihe::ui {

/// Both sides, held by value: the model outlives what they were read from.
struct Compared
{
    std::shared_ptr<const Catalog> catalogBefore, catalogAfter;
    Assessment assessmentBefore, assessmentAfter;
    Differences found;
};

class CompareModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { QuestionColumn, BeforeColumn, AfterColumn, WhyColumn, ColumnCount };
    enum Role {
        PracticeRole = Qt::UserRole + 1,
        MarkRole,   ///< Mark as int, of the later answer
        SearchRole, ///< question, reasons and clauses in both languages, case-folded
        GroupsRole, ///< Groups as int
        AskedRole   ///< whether it is asked now
    };
    enum Group : int { All = 0x01, Better = 0x02, Worse = 0x04, New = 0x08, Gone = 0x10, Law = 0x20 };
    Q_DECLARE_FLAGS(Groups, Group)

    explicit CompareModel(QObject *parent = nullptr);

    void show(std::shared_ptr<const Compared> compared); ///< nullptr: nothing
    void setLanguage(Language language);
    [[nodiscard]] int count(Group group) const;
    /// Why row @p row of the model differs: a clause to look up; nullopt where none is behind it.
    [[nodiscard]] std::optional<ClauseRef> clause(int row) const;
    /// The reasons of a row, a line each, and how its weights differ.
    [[nodiscard]] static QString why(const Compared &compared, const PracticeDifference &row, Language language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const PracticeDifference &row, int column) const;
    [[nodiscard]] static QString reason(const Compared &compared, const PracticeDifference &row,
                                        const ChangeReason &reason, Language language);
    [[nodiscard]] QString searchText(const PracticeDifference &row) const;
    [[nodiscard]] const Practice &practice(const PracticeDifference &row) const;
    [[nodiscard]] static QString cite(const Compared &compared, const ClauseRef &clause, Language language);

    std::shared_ptr<const Compared> m_compared;
    Language m_language = Language::Zh;
};

/// One group of the rows, and of them those that hold a text.
class CompareFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setGroup(CompareModel::Group group);
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    CompareModel::Group m_group = CompareModel::All;
    QString m_text;
};

} // namespace shihe::ui
