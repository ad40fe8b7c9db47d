// Help: the user guide in the window, chapter by chapter, with a search. Opened by F1 at the chapter of the page that
// was in front.
#pragma once

#include "ui/text/guide.h"
#include "ui/window/history.h"
#include "ui/window/page.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace shihe::ui {

class GuideView;

class HelpPage final : public Page
{
    Q_OBJECT

public:
    explicit HelpPage(Desk &desk, QWidget *parent = nullptr);

    void retranslate() override;
    void shown() override;
    void arrive(const Destination &destination) override;

private:
    void makeShortcuts();
    void search();
    void listChapters();
    void choose(const QString &chapter);
    void step(int steps);
    void showChapter();

    QList<GuideChapter> m_chapters;
    QString m_chosen; ///< id
    History<QString> m_history;
    QToolButton *m_back;
    QToolButton *m_forward;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_none;
    GuideView *m_text;
};

} // namespace shihe::ui
