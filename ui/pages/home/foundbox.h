// What the search on Home found inside the assessments: notes, names, evidence, actions, each with where it stands.
#pragma once

#include "ui/window/page.h"

#include <QTimer>

class QLabel;
class QListView;
class QStandardItemModel;

namespace shihe::ui {

class FoundBox final : public QWidget
{
    Q_OBJECT

public:
    explicit FoundBox(Desk &desk, QWidget *parent = nullptr);

    /// Those of the open workspace, for the names of the places.
    void setAssessments(const QList<AssessmentSummary> &assessments);
    /// Looks for @p words once the typing pauses; hides where there is nothing to say.
    void search(const QString &words);
    void retranslate();

Q_SIGNALS:
    /// The place in @p assessment; @p activity is empty where any will do.
    void wanted(const QString &assessment, const QString &activity, const shihe::ui::Destination &destination);
    void failed(const shihe::Error &error);

private:
    void look();
    void show(const QList<TextHit> &hits);
    /// Where @p hit stands, for a reader.
    [[nodiscard]] QString placeOf(const TextHit &hit) const;
    void choose(const QModelIndex &index);

    Desk &m_desk;
    QHash<QString, AssessmentSummary> m_assessments;
    QString m_words;
    QList<TextHit> m_hits;
    QTimer m_pause;
    QLabel *m_title;
    QStandardItemModel *m_model;
    QListView *m_list;
};

} // namespace shihe::ui
