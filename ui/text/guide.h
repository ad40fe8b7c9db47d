// The user guide, docs/user-guide(.zh-CN).md, in chapters. One text for the reader of the repository and for the
// window.
//
// A chapter is a heading of the second level, numbered or not, after a line of its own with its name:
//   <a id="walk"></a>
//   ## 5. The walk
// Both languages have the same names in the same order. `[text](#walk)` leads from one chapter to another. What stands
// before the first chapter is for readers of the file alone.
#pragma once

#include "core/base/text.h"

#include <QList>
#include <QString>

namespace shihe::ui {

struct GuideChapter
{
    QString id;
    QString title;    ///< without its number
    QString markdown; ///< heading included
};

/// @p markdown in chapters.
[[nodiscard]] QList<GuideChapter> guideChapters(const QString &markdown);

/// The guide that is built into the program.
[[nodiscard]] QList<GuideChapter> guide(Language language);

/// How often the words of @p query, which must all be there, stand in @p chapter; 0: they don't all. Upper and lower
/// case are alike; a part of a word counts, so that Chinese is found.
[[nodiscard]] int hitsIn(const GuideChapter &chapter, const QString &query);

/// The words that @p query asks for.
[[nodiscard]] QStringList queryWords(const QString &query);

} // namespace shihe::ui
