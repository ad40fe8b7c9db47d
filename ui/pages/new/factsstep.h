// Third step of a new assessment: the facts that decide what applies, and no others; the organisation's once, then each
// activity's, the most deciding first. What is settled by other facts goes away.
#pragma once

#include "ui/pages/new/draft.h"

#include <QMap>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace shihe::ui {

class Disclosure;
class FactEditor;
class FlowLayout;
class ScrolledColumn;

class FactsStep final : public QWidget
{
    Q_OBJECT

public:
    /// @p draft must outlive the step.
    explicit FactsStep(Draft &draft, QWidget *parent = nullptr);

    /// From the beginning: other activities, contexts, or another catalog.
    void start(std::shared_ptr<const Catalog> catalog);
    /// Everything anew from the draft.
    void refresh(Language language);
    void takeFocus();

    /// The organisation comes first, then the activities. The last part has nothing behind it.
    [[nodiscard]] bool onLastPart() const { return m_part + 1 >= m_draft.activities.size(); }
    [[nodiscard]] bool onFirstPart() const { return m_part < 0; }
    void goToPart(qsizetype part); ///< -1: the organisation
    [[nodiscard]] qsizetype part() const { return m_part; }

Q_SIGNALS:
    void changed(); ///< of the draft
    void partChanged();
    void clauseWanted(const shihe::ClauseRef &clause);

private:
    struct Part
    {
        QStringList order;  ///< of its facts
        QStringList preset; ///< those its context gave at the start
    };

    [[nodiscard]] QList<OpenFact> openIn(qsizetype part) const;
    [[nodiscard]] Profile profileIn(qsizetype part) const;
    [[nodiscard]] GivenFacts &givenIn(qsizetype part);
    [[nodiscard]] QString nameOf(qsizetype part) const;
    [[nodiscard]] const Part &partOf(qsizetype part);
    void showParts();
    void showFacts();
    [[nodiscard]] FactEditor *editorOf(const QString &fact, QVBoxLayout *where, int place);
    void keep(const QString &fact, const std::optional<FactValue> &value);

    Draft &m_draft;
    std::shared_ptr<const Catalog> m_catalog;
    Language m_language = Language::Zh;
    QMap<qsizetype, Part> m_parts; ///< those seen since start()
    qsizetype m_part = -1;
    FlowLayout *m_choices;
    QWidget *m_choiceRow;
    QLabel *m_help;
    ScrolledColumn *m_scroll;
    Disclosure *m_known;
    QVBoxLayout *m_list;
    QMap<QString, FactEditor *> m_editors; ///< of the shown part
};

} // namespace shihe::ui
