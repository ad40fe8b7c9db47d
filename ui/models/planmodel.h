// The actions of an assessment as a table.
#pragma once

#include "core/scoring/plan.h"
#include "core/session/session.h"

#include <QAbstractTableModel>

namespace shihe::ui {

/// What is to be done first, in the order of gain per effort; then what is done or dropped, as it was made. Reads the
/// session and follows it.
class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ActionColumn, StatusColumn, OwnerColumn, DueColumn, EffortColumn, GainColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        MarkRole,   ///< Mark as int, of the status
        SortRole,   ///< by value
        SearchRole, ///< title, note, owner and questions in both languages, case-folded
        GroupsRole  ///< Groups as int
    };
    enum Group : int { All = 0x01, Pending = 0x02, Overdue = 0x04, Done = 0x08, Dropped = 0x10 };
    Q_DECLARE_FLAGS(Groups, Group)

    /// @p session must outlive the model. It is read now and at each refresh(): whoever shows the model knows when that
    /// is worth it.
    explicit PlanModel(AssessmentSession &session, QObject *parent = nullptr);
    void refresh();

    void setLanguage(Language language);
    [[nodiscard]] int count(Group group) const;
    /// The pending actions in their order, with the curve.
    [[nodiscard]] const QList<PlanStep> &steps() const { return m_steps; }
    /// -1 for an unknown one.
    [[nodiscard]] int rowOf(const QString &id) const;
    /// nullptr for an unknown one. Lives until the session's next change.
    [[nodiscard]] const Action *action(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Action action;
        Fraction gain;
        Groups groups;
    };

    void read();
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QString searchText(const Row &row) const;
    [[nodiscard]] QVariant sortValue(const Row &row, int column) const;

    AssessmentSession &m_session;
    Language m_language = Language::Zh;
    QList<PlanStep> m_steps;
    QList<Row> m_rows;
};

/// The table behind the curve: each step of the plan with what it brings and where conformity then stands.
class CurveModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StepColumn, EffortColumn, GainColumn, AfterColumn, ColumnCount };

    /// @p plan must outlive the model.
    explicit CurveModel(const PlanModel &plan, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const PlanModel &m_plan;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(PlanModel::Groups)

} // namespace shihe::ui
