// Second step: the processing activities, each perhaps one of a usual kind.
#pragma once

#include "ui/pages/new/draft.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace shihe::ui {

class ActivitiesStep final : public ScrolledColumn
{
    Q_OBJECT

public:
    /// @p draft must outlive the step.
    explicit ActivitiesStep(Draft &draft, QWidget *parent = nullptr);

    /// The cards anew from the draft.
    void refresh(Language language, const Catalog &catalog);
    void takeFocus();

Q_SIGNALS:
    void changed(); ///< of the draft, so that the cards want to be shown anew
    void typed();   ///< a name

private:
    void focusOn(const QString &name);
    void addCard(qsizetype place, const Catalog &catalog);
    [[nodiscard]] QString follows(const Context &context, const Catalog &catalog) const;

    Draft &m_draft;
    Language m_language = Language::Zh;
    QLabel *m_help;
    QVBoxLayout *m_cards;
    QPushButton *m_add;
};

} // namespace shihe::ui
