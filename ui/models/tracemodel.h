// The practices behind a figure, as a table.
#pragma once

#include "core/scoring/trace.h"
#include "core/session/session.h"

#include <QAbstractTableModel>
#include <QSet>

namespace shihe::ui {

class TraceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { QuestionColumn, ClauseColumn, WeightColumn, ValueColumn, PointsColumn, ColumnCount };
    enum Role {
        PracticeRole = Qt::UserRole + 1,
        MarkRole,  ///< Mark as int, of the answer
        ClauseRole ///< ClauseRef of the strongest clause
    };

    /// @p session must outlive the model.
    explicit TraceModel(AssessmentSession &session, QObject *parent = nullptr);

    void setRows(const QList<TraceRow> &rows);
    void setLanguage(Language language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const TraceRow &row, int column) const;
    [[nodiscard]] QString clauseText(const TraceRow &row) const;

    AssessmentSession &m_session;
    Language m_language = Language::Zh;
    QList<TraceRow> m_rows;
    QSet<QString> m_redLines;
};

} // namespace shihe::ui
