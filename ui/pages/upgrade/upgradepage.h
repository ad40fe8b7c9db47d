// A newer catalog than the open assessment's: what it would change, question by question, and one button to go
// over to it.
#pragma once

#include "ui/models/groupfilter.h"
#include "ui/models/upgrademodel.h"
#include "ui/window/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace shihe::ui {

class EmptyState;
class FigureStrip;
class GroupChips;
class TextButton;
class WhenSeen;

class UpgradePage final : public Page
{
    Q_OBJECT

public:
    UpgradePage(Desk &desk, AssessmentSession &session, QWidget *parent = nullptr);

    void retranslate() override;
    void shown() override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeList();
    void makeTable();
    void preview();
    void showFound();
    void showWords();
    void showChips();
    void adopt();

    AssessmentSession &m_session;
    UpgradeModel *m_model;
    GroupFilter *m_shown;
    std::shared_ptr<const UpgradePreview> m_preview; ///< nullptr: nothing newer is there
    QLabel *m_heading, *m_lead, *m_missing, *m_answers;
    TextButton *m_back;
    FigureStrip *m_figures;
    GroupChips *m_chips;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_noMatch;
    QPushButton *m_adopt;
    QStackedWidget *m_body;
    EmptyState *m_none;
    WhenSeen *m_fresh;
};

} // namespace shihe::ui
