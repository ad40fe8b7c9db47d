// How clauses are cited: one, and several side by side, joined by source and in the order of their numbers.
#pragma once

#include "core/catalog/places.h"

namespace shihe {

/// Whether lawyers list @p one before @p other: laws before regulations before rules, then by the day they came up.
[[nodiscard]] bool ranksBefore(const Source &one, const Source &other);

/// @p after following @p before in Chinese: a blank parts them only where neither side is Chinese ("GB/T
/// 35273-2020 5.3"); between Chinese and Latin the layout adds the space.
[[nodiscard]] QString besideInChinese(const QString &before, const QString &after);

/// By the short name: "个人信息保护法第十六条", "PIPL art. 16".
[[nodiscard]] Text shortCite(const Source &source, const QString &at);

struct CitedPlace
{
    ClauseRef ref;
    Text text; ///< as it reads after those before it; the first carries the source: "PIPL arts. 14", then "29"
};

/// The places of one source, in the order of their numbers; "、" and ", " stand between them.
struct CitedSource
{
    const Source *source = nullptr;
    QList<CitedPlace> places = {};
};

/// @p clauses by source, the sources by rank. Those of a source that @p catalog lacks are passed over.
[[nodiscard]] QList<CitedSource> citedBySource(const Catalog &catalog, const QList<ClauseRef> &clauses);

/// One source with its places: "个人信息保护法第十四条、第二十九条", "PIPL arts. 14, 29".
[[nodiscard]] Text citeText(const CitedSource &cited);

/// All of them in one line: "个人信息保护法第十四条、第二十九条；人脸识别办法第六条".
[[nodiscard]] Text citeText(const Catalog &catalog, const QList<ClauseRef> &clauses);

} // namespace shihe
