// What the converter can't say of tables, put into its result.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace shihe::markup {

struct WordTable
{
    QString style = {};            ///< the id
    QList<int> shares = {};        ///< per mille of the text's width
    int heads = 0;                 ///< rows that stand again on each further page
    QList<QStringList> fills = {}; ///< the ground of each row's cells, "RRGGBB"; empty for none

    friend bool operator==(const WordTable &, const WordTable &) = default;
};

/// word/document.xml with @p tables, in their order: widths, heads, grounds. A row stays on
/// one page. Error: markup.package, if @p xml is no XML.
[[nodiscard]] Result<QByteArray> finishedTables(const QByteArray &xml, const QList<WordTable> &tables);

} // namespace shihe::markup
