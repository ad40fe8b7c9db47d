// The pages of the section in front, as tabs.
#pragma once

#include "ui/window/page.h"

#include <QPushButton>

namespace shihe::ui {

/// Each tab lives as long as the row, those of other sections hidden: the order of the Tab key stays, and so does the
/// focus.
class TabRow final : public QWidget
{
    Q_OBJECT

public:
    explicit TabRow(QWidget *parent = nullptr);

    /// The tabs of the section of @p current; without @p assessment only of pages that need none.
    void showFor(PageId current, bool assessment);
    void retranslate();
    /// There is more than one tab to choose from.
    [[nodiscard]] bool isChoice() const { return m_isChoice; }

Q_SIGNALS:
    void chosen(shihe::ui::PageId page);

private:
    QMap<PageId, QPushButton *> m_tabs;
    bool m_isChoice = false;
};

} // namespace shihe::ui
