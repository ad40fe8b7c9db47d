// A new assessment in three steps: whose it is, its activities, the facts that decide what applies. Or an earlier one
// carried over. Nothing is in the workspace before it is created; until then it is kept as a draft.
#pragma once

#include "ui/pages/new/draft.h"
#include "ui/window/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace shihe::ui {

class ActivitiesStep;
class BeginStep;
class FactsStep;
class ReachPanel;

class NewPage final : public Page
{
    Q_OBJECT

public:
    explicit NewPage(Desk &desk, QWidget *parent = nullptr);

    void retranslate() override;
    void shown() override;
    void arrive(const Destination &destination) override;

private:
    enum Step { Begin, Activities, Facts };

    void layOut();
    void load(); ///< the workspace's organisations and the draft left in it
    void keep(); ///< the draft, against closing
    void refresh();
    void showButtons();
    void showReach();
    void goToStep(Step step);
    void next();
    void back();
    void cancel();
    void create();
    [[nodiscard]] bool complete() const; ///< it can be created
    [[nodiscard]] Text suggestedTitle() const;
    [[nodiscard]] Step step() const;
    [[nodiscard]] const Assessment *earlier(); ///< the one to be carried over; nullptr: none, or it can't be read

    Draft m_draft;
    std::shared_ptr<const Catalog> m_catalog; ///< held while the steps show it
    QString m_workspace;                      ///< path of the one m_draft belongs to
    std::optional<Assessment> m_earlier;
    QLabel *m_heading;
    QList<QPushButton *> m_steps;
    QStackedWidget *m_stack;
    BeginStep *m_begin;
    ActivitiesStep *m_activities;
    FactsStep *m_facts;
    ReachPanel *m_reach;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_createNow;
    QPushButton *m_next;
};

} // namespace shihe::ui
