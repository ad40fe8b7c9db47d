// The window: rail, bar, work area with the pages, score panel.
#pragma once

#include "ui/window/page.h"

#include <QMainWindow>

class QStackedWidget;

namespace shihe::ui {

class ActivitySwitch;
class MessageLine;
class Rail;
class TabRow;
class TopBar;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// @p desk must outlive the window.
    explicit MainWindow(Desk &desk, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows a page; one that needs an assessment leads to Home while none is open.
    void goTo(const Destination &destination);
    void showError(const QString &sentence);
    [[nodiscard]] PageId current() const { return m_current; }
    [[nodiscard]] Page *page(PageId id); ///< made on first use; nullptr if it can't be shown now

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void retranslate();
    void showTop();
    /// To the tab @p steps further in the same section; stays where there is none.
    void stepTab(int steps);
    void showSide();
    void dropAssessmentPages();
    void followAssessment();
    /// The score panel and the switch of activities for the open assessment.
    void showAssessment();
    /// New pages for another catalog, at the place where one was.
    void followCatalog();
    void foldPanel(bool open);
    void toggleHelp(); ///< to the guide and back
    void chainRegions();

    Desk &m_desk;
    Rail *m_rail;
    TopBar *m_bar;
    QWidget *m_top; ///< tabs and activity
    TabRow *m_tabs;
    ActivitySwitch *m_activity;
    MessageLine *m_message;
    QStackedWidget *m_stack;
    QWidget *m_side;
    QWidget *m_panel = nullptr;
    QMap<PageId, Page *> m_pages;
    PageId m_current = PageId::Home;
    PageId m_beforeHelp = PageId::Home;
};

} // namespace shihe::ui
