// What is assessed of the shown activity: topics, data, dimensions with their factors, treatments.
#pragma once

#include "core/scoring/impactrisk.h"
#include "ui/pages/impact/impactform.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shihe::ui {

class Disclosure;

class ImpactBody final : public QWidget
{
    Q_OBJECT

public:
    ImpactBody(Desk &desk, AssessmentSession &session, QWidget *parent = nullptr);

    /// What the session says now, and what it comes to; built anew where rows came or went, or another activity is
    /// shown.
    void follow(const ImpactRisk &risk);
    void flush() { m_form->flush(); }
    void retranslate(const ImpactRisk &risk);

Q_SIGNALS:
    void failed(const shihe::Error &error);

private:
    template <typename T>
    using InActivity = std::function<T *(ActivityImpact &)>;

    void build();
    void addTopics();
    void addFlows();
    void addDimension(std::size_t d);
    void addTreatments();
    /// The member in the shown activity's part.
    template <typename T>
    [[nodiscard]] ImpactForm::Member<T> in(const InActivity<T> &member) const;
    QVBoxLayout *addPart(const QString &key);
    QPushButton *addButton(QVBoxLayout *column, const QString &name);
    [[nodiscard]] QStringList shape() const;
    void showWords(const ImpactRisk &risk);

    Desk &m_desk;
    AssessmentSession &m_session;
    ImpactForm *m_form;
    QVBoxLayout *m_column;
    QStringList m_shape; ///< activity and rows that the fields stand for
    QString m_activity;
    QList<Disclosure *> m_dimensions;
    QList<std::pair<QLabel *, QString>> m_titles; ///< and the key of their word
    QList<std::pair<QPushButton *, std::function<QString()>>> m_buttons;
    QList<int> m_open; ///< dimensions that are open, kept when it is built anew
    QString m_wanted;  ///< the field to go to once it is there
};

} // namespace shihe::ui
