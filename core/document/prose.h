// Text as a reader sees it: runs in one style, phrases in one language, prose in one or both languages.
#pragma once

#include "core/base/text.h"

#include <QList>
#include <QString>
#include <optional>

namespace shihe::document {

/// What a colour says; the values are fixed by the drawing room (one palette for window and paper). Colour never says
/// it alone: give a Mark or a word with it.
enum class Role {
    Ink,      ///< text
    Slate,    ///< secondary text, the second language
    Indigo,   ///< links and the program's own accents
    Jade,     ///< yes, in order
    Ochre,    ///< mostly, partly, to do
    Cinnabar, ///< red lines and grade E, nothing else
    Violet,   ///< drafts, law not in force, assumed facts
    Accent    ///< the house's own colour (Document::accent); indigo without one
};

/// The shape of a state, drawn as a vector. A reading program hears ActualText, the character in brackets.
enum class Mark {
    Disc,    ///< (●) yes, in order
    Half,    ///< (◐) mostly, partly, to do
    Square,  ///< (■) no on a red line
    Ring,    ///< (○) a plain no; unanswered
    Dashed,  ///< (◌) a draft, an assumption, a provisional value
    Hollow,  ///< (◇) a low level of risk or priority; the fuller the lozenge, the higher
    Halved,  ///< (⬙) a medium one
    Lozenge, ///< (◆) a high one
    Peak     ///< (▲) a serious one
};

/// The character that stands for @p mark in extracted text.
[[nodiscard]] QChar character(Mark mark) noexcept;

/// The colour that belongs to @p mark: jade, ochre, cinnabar, ink, violet; ink for levels.
[[nodiscard]] Role role(Mark mark) noexcept;

/// A piece of text in one style.
struct Run
{
    /// Plain text; U+000A forces a new line. No blanks between Han and Latin: the layout adds the space.
    QString text;
    bool bold = false;
    /// Links are indigo whatever stands here. Without a value: ink, or slate in a second language.
    std::optional<Role> role = {};
    /// The anchor of a heading, paragraph or row of the same document to jump to; empty for none.
    QString link = {};
    /// Drawn before the text, in its own colour and as high as a letter; the text may then be empty.
    std::optional<Mark> mark = {};
    /// Only where it differs from the phrase's, for example a user's note quoted in its original language.
    std::optional<Language> language = {};

    friend bool operator==(const Run &, const Run &) = default;
};

/// Runs that read as one text in one language.
struct Phrase
{
    Language language = Language::Zh;
    QList<Run> runs = {};

    Phrase() = default;
    /// One plain run.
    Phrase(Language in, const QString &text);
    Phrase(Language in, QList<Run> pieces);

    /// Nothing to see: no runs, or only empty ones without a mark.
    [[nodiscard]] bool isEmpty() const;
    /// The runs' texts, joined; without marks.
    [[nodiscard]] QString text() const;

    friend bool operator==(const Phrase &, const Phrase &) = default;
};

/// The same thing said once or twice. The first phrase leads, in ink; every further one stands below it in slate, one
/// size smaller. Empty phrases are passed over.
struct Prose
{
    QList<Phrase> phrases = {};

    Prose() = default;
    Prose(Phrase phrase); // one language; implicit, so that a Phrase does where Prose is asked for
    Prose(Language in, const QString &text);
    /// @p text in each of @p languages, the leading one first. A text that is the same in all of them (a number, a
    /// proper name) is said once.
    Prose(const Text &text, const QList<Language> &languages);

    /// The same with every run bold, or in @p as.
    [[nodiscard]] Prose bold() const;
    [[nodiscard]] Prose in(Role as) const;
    /// The same with @p mark before the leading phrase, or with every run leading to @p anchor.
    [[nodiscard]] Prose marked(Mark mark) const;
    [[nodiscard]] Prose linkedTo(const QString &anchor) const;

    [[nodiscard]] bool isEmpty() const;
    /// The phrases' texts in order, joined by @p separator.
    [[nodiscard]] QString text(const QString &separator = QStringLiteral(" ")) const;

    friend bool operator==(const Prose &, const Prose &) = default;
};

} // namespace shihe::document
