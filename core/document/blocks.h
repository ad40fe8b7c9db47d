// The blocks a document is made of. All are plain data; lengths are points (1/72 inch), 0 means "as the style says".
#pragma once

#include "core/document/charts.h"
#include "core/document/prose.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>
#include <utility>
#include <variant>

namespace shihe::document {

/// Sizes of the style sheet: 9, 10.5, 12, 15, 20, 30 pt.
enum class TextSize { Small, Body, Large, Title, Headline, Display };

enum class Align { Start, Centre, End };

/// A heading: H1 to H4. Levels are not skipped on the way down (PDF/UA-1, 7.4.2). It never stands alone at the foot of
/// a page.
struct Heading
{
    int level = 1;
    /// Carries its number, if it has one: "3.2 通知". The outline shows both languages, joined by a blank.
    Prose text = {};
    /// Unique in the document; empty if nothing links to it.
    QString anchor = {};
    bool inOutline = true;
    /// Listed in Contents; levels deeper than Contents::depth are left out anyway.
    bool inContents = true;
    /// Begins a new page in any case. Level 1 does so anyway unless two fifths of the page are still free, or all of
    /// its chapter fits there.
    bool newPage = false;

    friend bool operator==(const Heading &, const Heading &) = default;
};

struct Paragraph
{
    Prose text = {};
    TextSize size = TextSize::Body;
    Align align = Align::Start;
    /// Stays on the page of the block that follows (a lead-in of a table).
    bool keepWithNext = false;
    QString anchor = {};

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// A flat list: bulleted, or numbered from `start`.
struct List
{
    bool numbered = false;
    int start = 1;
    QList<Prose> items = {};

    friend bool operator==(const List &, const List &) = default;
};

/// Whether a cell heads others (TH) and which.
enum class Scope { None, Column, Row };

struct Cell
{
    /// Paragraphs from top to bottom; none for an empty cell.
    QList<Prose> text = {};
    Scope scope = Scope::None;
    int columns = 1; ///< how many columns it covers
    /// Only where it differs from the column's.
    std::optional<Align> align = {};
    /// A pale wash of the role's colour behind this cell; Ink and Slate give the grey of wells.
    std::optional<Role> tint = {};
    int strength = 0; ///< of the wash: 0 as pale as said, 1 to 5 for grounds that tell more from less
    TextSize size = TextSize::Small;

    Cell() = default;
    /// Implicit: a cell mostly is its text.
    Cell(Prose prose, Scope heads = Scope::None)
        : text{std::move(prose)}
        , scope{heads}
    {
    }

    friend bool operator==(const Cell &, const Cell &) = default;
};

/// A row of one cell that keeps with the next titles the rows below it; where a page begins among them it is drawn
/// again, for the eye only.
struct Row
{
    /// Together they cover all columns (Cell::columns).
    QList<Cell> cells = {};
    std::optional<Role> tint = {};
    /// Not parted from the next row by a page break (a group's title and its first member).
    bool keepWithNext = false;
    /// Of the group that a row above names in its first cell; this one's is empty. Where a page begins with such a row
    /// the name is drawn there again, for the eye only.
    bool inGroup = false;
    /// It breaks only where it takes more than a page: a line to be filled in stays with what asks for it.
    bool whole = false;
    QString anchor = {};

    friend bool operator==(const Row &, const Row &) = default;
};

struct Column
{
    /// Share of the text width in per mille; the shares of all columns make 1000.
    int share = 0;
    /// End for numbers: figures then stand under one another.
    Align align = Align::Start;

    friend bool operator==(const Column &, const Column &) = default;
};

/// A row stays on one page unless it takes more than about a third of one, a fifth without a head; then it may break
/// between lines. On each further page the head is drawn again, for the eye only, below Running::continued. Paragraphs
/// of the size Small right below a table, a chart or facts close them: they never stand on another page than the last
/// rows.
struct Table
{
    QList<Column> columns = {};
    /// Head rows: their cells are bold and head their columns (a Scope of None counts as Column).
    QList<Row> head = {};
    QList<Row> rows = {};
    /// Stands above; empty for none.
    Prose caption = {};

    friend bool operator==(const Table &, const Table &) = default;
};

/// A card with one number that matters.
struct KeyFigure
{
    QString value = {}; ///< short, as printed: "61.53", "3 / 12"
    Prose label = {};
    Role role = Role::Ink;
    std::optional<Mark> mark = {};

    friend bool operator==(const KeyFigure &, const KeyFigure &) = default;
};

/// A row of two to five cards of equal width.
struct KeyFigures
{
    QList<KeyFigure> figures = {};

    friend bool operator==(const KeyFigures &, const KeyFigures &) = default;
};

/// A grade as a seal: the letter in a rounded square, a double ring when final, a dashed one when provisional,
/// cinnabar only for E, otherwise ink.
struct Seal
{
    QString grade = {}; ///< one or two characters; "–" where there is no grade
    bool provisional = false;
    /// What the seal says, in words: "等级 C（暂定）".
    Phrase alt = {};

    friend bool operator==(const Seal &, const Seal &) = default;
};

/// The seal on the left, what it means on the right.
struct SealPanel
{
    Seal seal = {};
    Prose title = {};
    QList<Prose> text = {};

    friend bool operator==(const SealPanel &, const SealPanel &) = default;
};

/// A call-out with a bar in the role's colour at its side. It may break over pages.
struct Note
{
    Role role = Role::Indigo;
    std::optional<Mark> mark = {};
    Prose title = {};
    QList<Prose> text = {};
    QString anchor = {};

    friend bool operator==(const Note &, const Note &) = default;
};

/// Begins a new page; two in a row, or one at the start, make no empty page.
struct PageBreak
{
    friend bool operator==(const PageBreak &, const PageBreak &) = default;
};

/// The table of contents: all headings with `inContents` down to `depth`, with page numbers, as links.
struct Contents
{
    Prose title = {};
    int depth = 2;

    friend bool operator==(const Contents &, const Contents &) = default;
};

/// Pixels from left to right and top to bottom, three bytes each (red, green, blue; sRGB), nothing transparent.
struct Image
{
    int width = 0;
    int height = 0;
    QByteArray rgb = {};

    friend bool operator==(const Image &, const Image &) = default;
};

/// The mark of whoever made the document, in the upper right corner of the cover.
struct Logo
{
    Image image = {};
    Phrase alt = {}; ///< what readers hear instead

    friend bool operator==(const Logo &, const Logo &) = default;
};

/// A label and its value on the cover.
struct CoverFact
{
    Prose label = {};
    Prose value = {};

    friend bool operator==(const CoverFact &, const CoverFact &) = default;
};

/// The cover page. Only as the first block; it has neither head nor foot nor page number.
struct Cover
{
    Prose organisation = {};
    Prose title = {};
    Prose subtitle = {};
    QList<CoverFact> facts = {}; ///< dates, scope, author …
    std::optional<Seal> seal = {};
    /// Words beside the seal ("等级 C，暂定").
    Prose verdict = {};
    /// A state that must be seen at once, such as "草稿 Draft"; empty for none. In `stampRole`.
    Prose stamp = {};
    Role stampRole = Role::Violet;
    /// What the house says of its report, above the small print.
    Prose note = {};
    /// Small print at the foot.
    Prose imprint = {};
    std::optional<Logo> logo = {};

    friend bool operator==(const Cover &, const Cover &) = default;
};

/// Room kept free for a visible signature; the renderer reports where it lies. At most one in a document.
struct SignaturePlace
{
    double width = 220;
    double height = 80;
    Prose label = {}; ///< above the room: "签名 Signature"

    friend bool operator==(const SignaturePlace &, const SignaturePlace &) = default;
};

/// Definition pairs without rules: label on the left in slate, value on the right.
struct Facts
{
    QList<CoverFact> facts = {};
    int labelShare = 280; ///< per mille of the text width

    friend bool operator==(const Facts &, const Facts &) = default;
};

using Block = std::variant<Heading, Paragraph, List, Table, KeyFigures, SealPanel, Bars, HeatMap, Curve, Trend,
                           Timeline, Radar, Note, PageBreak, Contents, Cover, SignaturePlace, Facts>;

} // namespace shihe::document
