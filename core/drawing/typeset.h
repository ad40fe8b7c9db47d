// A phrase cut into lines.
#pragma once

#include "core/document/prose.h"
#include "core/drawing/fonts.h"

#include <QList>
#include <QString>
#include <memory>
#include <optional>

namespace shihe::drawing {

/// How a phrase is set.
struct TextStyle
{
    double size = 10.5;                        ///< points
    bool bold = false;                         ///< all of it, whatever the runs say
    document::Role role = document::Role::Ink; ///< of runs that name none
};

/// Glyphs of one run on one line. Glyph::begin counts in Line::text.
struct Segment
{
    int run = 0;  ///< index in Phrase::runs
    double x = 0; ///< from the line's start, in points
    double width = 0;
    QList<Glyph> glyphs = {};
    bool bold = false;
    document::Role role = document::Role::Ink;
    Language language = Language::Zh;
    QString link = {};
    /// Drawn at x, before the glyphs, which then start at x + markWidth().
    std::optional<document::Mark> mark = {};
    double markWidth = 0;
};

/// The blank at the end of a line is kept as a glyph, so that extracted text is the source, but `width` is without it.
struct Line
{
    QList<Segment> segments = {};
    double width = 0;
    /// The whole phrase's text, shared by its lines.
    std::shared_ptr<const QString> text = {};
};

/// Breaks @p phrase into lines no wider than @p width points (as long as a single cluster is not wider). An empty
/// phrase gives no line. Between Han and Latin stands a quarter em, as advance, and two full-width marks in a row close
/// up by half an em. Error: drawing.missing-glyph.
[[nodiscard]] Result<QList<Line>> typeset(const Fonts &fonts, const document::Phrase &phrase, const TextStyle &style,
                                          double width);

} // namespace shihe::drawing
