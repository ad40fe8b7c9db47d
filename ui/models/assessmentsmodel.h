// The assessments of a workspace with their figures, for Home.
#pragma once

#include "core/session/session.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace shihe::ui {

/// One row an assessment. DisplayRole is in the window's language, SortRole carries the value. Figures are worked out
/// one assessment at a time while the program is idle, so that a list of any length opens at once.
class AssessmentsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        OrganisationColumn,
        TitleColumn,
        GradeColumn,
        CoverageColumn,
        RedLineColumn,
        AsOfColumn,
        ChangedColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole + 1, IdRole, GradeRole, ProvisionalRole, CrossedRole };

    using Evaluate = std::function<Result<Figures>(const AssessmentSummary &)>;

    explicit AssessmentsModel(Evaluate evaluate, QObject *parent = nullptr);

    /// Figures of assessments that have not changed since are kept.
    void setAssessments(const QList<AssessmentSummary> &assessments, const QDateTime &now);
    void setLanguage(Language language);
    /// "2 (3 open)".
    [[nodiscard]] static QString redLines(int crossed, int open);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void failed(const shihe::Error &error); ///< an assessment can't be read; its figures stay empty

private:
    struct Row
    {
        AssessmentSummary summary;
        std::optional<Figures> figures;
    };

    void evaluateNext();
    [[nodiscard]] QVariant words(const Row &row, int column) const;
    [[nodiscard]] QVariant sortKey(const Row &row, int column) const;

    Evaluate m_evaluate;
    QList<Row> m_rows;
    qsizetype m_next = 0; ///< the first row without figures
    QTimer m_idle;
    QDateTime m_now;
    Language m_language = Language::Zh;
};

} // namespace shihe::ui
