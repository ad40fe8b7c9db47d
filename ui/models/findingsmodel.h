// The findings of an assessment as a table.
#pragma once

#include "core/scoring/plan.h"
#include "core/session/session.h"

#include <QAbstractTableModel>
#include <QSet>

namespace shihe::ui {

/// What all activities together fall short of: crossed red lines first, then by priority; what draft or coming law asks
/// for stands at the end. Reads the session and follows it.
class FindingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FindingColumn, ClauseColumn, PriorityColumn, ResponsibleColumn, DueColumn, GainColumn, ColumnCount };
    enum Role {
        PracticeRole = Qt::UserRole + 1,
        MarkRole,   ///< Mark as int, of the answer
        SortRole,   ///< by value
        SearchRole, ///< question, remedy and clauses in both languages, case-folded
        GroupsRole, ///< Groups as int
        TopicRole,
        PriorityRole,    ///< 0 to 3, after an override
        ResponsibleRole, ///< as plan.h's chargeOf has it
        DueRole          ///< a QDate; invalid for none
    };
    enum Group : int {
        All = 0x01,        ///< every finding; not what is anticipated
        RedLine = 0x02,    ///< crossed
        Binding = 0x04,    ///< a clause that binds stands behind it
        Standard = 0x08,   ///< only recommended standards do
        Open = 0x10,       ///< not answered, or unknown
        Anticipated = 0x20 ///< asked for by a draft or by law not yet in force
    };
    Q_DECLARE_FLAGS(Groups, Group)

    /// @p session must outlive the model. It is read now and at each refresh(): whoever shows the model knows when that
    /// is worth it.
    explicit FindingsModel(AssessmentSession &session, QObject *parent = nullptr);
    void refresh();

    void setLanguage(Language language);
    [[nodiscard]] int count(Group group) const;
    [[nodiscard]] QDate today() const { return m_today; }
    /// Those named, sorted.
    [[nodiscard]] QStringList responsible() const;
    /// Whether the row's practice is on checklist @p view, or cites source @p view.
    [[nodiscard]] bool isIn(int row, const QString &view) const;
    /// nullptr for an invalid index. Lives until the session's next change.
    [[nodiscard]] const Finding *finding(const QModelIndex &index) const;
    /// Percentage points, "2.31", rounded down.
    [[nodiscard]] static QString gainText(const Fraction &gain);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Finding finding;
        Groups groups;
        bool redLine = false;
        Charge charge = {};
    };

    void read();
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QString clauseText(const Row &row) const;
    [[nodiscard]] QString searchText(const Row &row) const;
    [[nodiscard]] QVariant sortValue(const Row &row, int place, int column) const;

    AssessmentSession &m_session;
    Language m_language = Language::Zh;
    QDate m_today;
    QList<Row> m_rows;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(FindingsModel::Groups)

} // namespace shihe::ui
