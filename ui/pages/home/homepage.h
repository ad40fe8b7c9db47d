// Home: the organisations and assessments of the workspace with what matters most of each; or how to begin.
#pragma once

#include "ui/models/assessmentsmodel.h"
#include "ui/window/page.h"

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedLayout;

namespace shihe::ui {

class AssessmentTree;
class EmptyState;
class EraseBox;
class FiguresKeeper;
class FoundBox;
class PickBox;
class ProtectPanel;
class RecoveryCard;
class UnlockPanel;
class Welcome;

class HomePage final : public Page
{
    Q_OBJECT

public:
    explicit HomePage(Desk &desk, QWidget *parent = nullptr);

    void retranslate() override;
    void shown() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList();
    void refresh();
    void showOrder();
    void showProgress();
    void fillMenu();
    void makePassphrasePages();
    void showRecovery();
    void createWorkspace();
    void create(const QString &path);
    void openWorkspace();
    void openSample();
    void newAssessment();
    void open(const QString &assessment);
    void eraseClient(const QString &organisation, const Text &name);
    void openPlace(const QString &assessment, const QString &activity, const Destination &destination);

    QStackedLayout *m_stack;
    Welcome *m_welcome;
    ProtectPanel *m_protect = nullptr; ///< nullptr, as the next two, where the program makes no encrypted workspaces
    UnlockPanel *m_unlock = nullptr;
    RecoveryCard *m_recovery = nullptr;
    QWidget *m_recoveryPage = nullptr;
    EmptyState *m_empty;
    QWidget *m_list;
    QLabel *m_name;
    QLabel *m_path;
    QLineEdit *m_filter;
    QLabel *m_orderLabel;
    PickBox *m_order;
    QPushButton *m_new;
    QPushButton *m_other;
    QMenu *m_menu;
    QLabel *m_none;
    QLabel *m_progress;
    AssessmentsModel *m_model;
    AssessmentTree *m_tree;
    FoundBox *m_found;
    FiguresKeeper *m_keeper;
    EraseBox *m_erase;
};

} // namespace shihe::ui
