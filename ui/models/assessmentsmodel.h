// The organisations of a workspace with their assessments and figures, for Home.
#pragma once

#include "ui/models/assessmentorder.h"

#include <QAbstractItemModel>

namespace shihe::ui {

/// A tree of two levels: an organisation, and below it its assessments. Filters and sorts by itself, so that a
/// thousand rows are gone through once. DisplayRole is in the window's language.
class AssessmentsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        GradeColumn,
        CoverageColumn,
        RedLineColumn,
        DueColumn,
        AsOfColumn,
        ChangedColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< of the assessment; empty for an organisation
        OrganisationRole,          ///< its id, of both
        GradeRole,
        ProvisionalRole,
        CrossedRole, ///< red lines
        OverdueRole  ///< how many dates are past
    };
    using Order = AssessmentOrder;

    using QAbstractItemModel::QAbstractItemModel;

    /// @p today in China decides what is overdue, @p now how long ago a change was.
    void setAssessments(const QList<OrganisationSummary> &organisations, const QList<AssessmentSummary> &assessments,
                        const QDateTime &now);
    void setFigures(const QString &assessment, const Figures &figures);
    void setLanguage(Language language);
    /// Words that must all be found in the organisation's name or the title, in either language.
    void setFilter(const QString &words);
    void setOrder(Order order, Qt::SortOrder direction);
    /// A click on a header.
    void sort(int column, Qt::SortOrder direction) override;
    [[nodiscard]] Order order() const { return m_order; }
    [[nodiscard]] Qt::SortOrder direction() const { return m_direction; }
    [[nodiscard]] static Column columnOf(Order order);
    /// The direction in which what wants attention comes first.
    [[nodiscard]] static Qt::SortOrder usual(Order order);

    [[nodiscard]] QModelIndex indexOf(const QString &assessment) const;
    /// Of an organisation.
    [[nodiscard]] Text nameOf(const QString &organisation) const;
    /// Assessments in the workspace, and of those the ones that are shown.
    [[nodiscard]] int total() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int shown() const;
    /// "2 (3 open)".
    [[nodiscard]] static QString redLines(int crossed, int open);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void orderChanged();

private:
    struct Row
    {
        AssessmentSummary summary;
        int overdue = 0;
        std::optional<QDate> next; ///< the first date that is not past
    };
    struct Group
    {
        OrganisationSummary organisation;
        QList<qsizetype> rows; ///< places in m_rows
    };

    void arrange();
    void countDue(Row &row) const;
    [[nodiscard]] bool matches(const Text &organisation, const Text &title) const;
    [[nodiscard]] const Row *rowAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QString words(const Row &row, int column) const;
    [[nodiscard]] QString due(int overdue, const std::optional<QDate> &next) const;

    QList<OrganisationSummary> m_organisations;
    QList<Row> m_rows;
    QList<Group> m_groups; ///< those shown, in the order of their first row
    QStringList m_filter;
    Order m_order = Order::Changed;
    Qt::SortOrder m_direction = Qt::DescendingOrder;
    QDateTime m_now;
    Language m_language = Language::Zh;
};

} // namespace shihe::ui
