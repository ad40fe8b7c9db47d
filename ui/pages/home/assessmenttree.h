// The list of Home: organisations that fold, their assessments below.
#pragma once

#include "ui/models/assessmentsmodel.h"

#include <QTreeView>

namespace shihe::ui {

class AssessmentDelegate;

class AssessmentTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit AssessmentTree(AssessmentsModel &model, QWidget *parent = nullptr);

    /// Columns as wide as their figures and dates are in the language, the rest to the names. Where the room is narrow
    /// the last change and the as-of date stand back.
    void fitColumns(Language language);
    /// Of the current row, else empty.
    [[nodiscard]] QString currentAssessment() const;
    [[nodiscard]] QString currentOrganisation() const;

Q_SIGNALS:
    void wanted(const QString &assessment); ///< Enter or a double click

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {} // the delegate does
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void rememberFolded();
    void unfold();

    AssessmentsModel &m_model;
    AssessmentDelegate *m_delegate;
    QSet<QString> m_folded; ///< organisations, through resets of the model
    QString m_kept;         ///< the current assessment, through resets
    QPersistentModelIndex m_hovered;
};

} // namespace shihe::ui
