// Which pages there are, where they stand, and how each is made.
#pragma once

#include "ui/window/page.h"

namespace shihe::ui {

/// An entry of the rail: an icon, a word, and the pages behind it (tabs if there are several).
struct Section
{
    QString icon;
    QList<PageId> pages;
};

/// In the order of the rail.
[[nodiscard]] const QList<Section> &sections();

/// The place among the sections; -1 for a page that stands behind no entry of the rail.
[[nodiscard]] int sectionOf(PageId id);

/// The page's name in its tab and for the screen reader, in the language of the window.
[[nodiscard]] QString titleOf(PageId id);

/// The chapter of the guide that is about the page.
[[nodiscard]] QString chapterOf(PageId id);

/// Whether the page shows an assessment and therefore needs one to be open.
[[nodiscard]] bool needsAssessment(PageId id);

/// The page, its texts set but for its accessible name. nullptr if it needs an assessment and none is open.
[[nodiscard]] Page *makePage(PageId id, Desk &desk, QWidget *parent);

/// The score panel on the right, following @p session.
[[nodiscard]] QWidget *makeScorePanel(Desk &desk, AssessmentSession &session, QWidget *parent);

} // namespace shihe::ui
