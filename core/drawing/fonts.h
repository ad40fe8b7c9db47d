// The fonts of a report: found in one folder, never in the system; shaped by HarfBuzz with fallback cluster by cluster.
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/document/prose.h"
#include "core/drawing/face.h"
#include "core/drawing/ruler.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <array>
#include <memory>
#include <optional>

namespace shihe::drawing {

/// A glyph with its place in the source text. Lengths are in ems.
struct Glyph
{
    quint32 id = 0;
    int face = 0;         ///< index for Fonts::face
    qsizetype begin = 0;  ///< first UTF-16 unit of the source that it stands for
    qsizetype length = 0; ///< 0 for every glyph but the first of a cluster that takes several
    double advance = 0;
    double dx = 0; ///< offset to the right, as for combining marks
    double dy = 0; ///< upwards

    friend bool operator==(const Glyph &, const Glyph &) = default;
};

/// The glyph that shows a mark, and how it is made to fit a line of size 1 whose baseline starts at (0, 0).
struct MarkGlyph
{
    Glyph glyph;
    double size = 1; ///< of the text that the glyph is shown in
    double dx = 0;   ///< where its origin stands, in ems of the line
    double dy = 0;   ///< upwards
};

/// Room that a mark takes in a line of @p size, with the gap behind it.
[[nodiscard]] constexpr double markWidth(double size) noexcept
{
    return 1.05 * size;
}

/// The chain: Noto Sans SC, LXGW WenKai (rare Han), DejaVu Sans (symbols), each regular and bold.
/// Cheap to copy; any thread may use it.
class Fonts final : public Ruler
{
public:
    /// Reads the folder that scripts/fonts fills. Errors: drawing.font-missing, drawing.font-broken.
    [[nodiscard]] static Result<Fonts> load(const QString &folder);

    /// Text as it may be set: line ends as U+000A, tabs as blanks, other control characters left out. Everything that
    /// shapes or measures expects text in this form.
    [[nodiscard]] static QString settable(const QString &text);

    /// A copy that sets what no font can show as its code, "[U+1F600]": for whoever agreed to that.
    [[nodiscard]] Fonts spellingOut() const;

    /// Text as it is set: settable(), with codes in it where these fonts spell out.
    [[nodiscard]] QString shown(const QString &text) const;

    /// One line of glyphs in the order of the text, which is shown() already. It runs from left to right: what is
    /// written from right to left can't be set and counts as missing. Ligatures are off, so that copying and searching
    /// are exact. Error: drawing.missing-glyph with "U+XXXX" and the words around it; a box is never drawn.
    [[nodiscard]] Result<QList<Glyph>> shape(const QString &text, Language language, bool bold) const;

    /// The same with a quarter em between Han and Latin, as typeset() sets it: a line that stands by itself.
    [[nodiscard]] Result<QList<Glyph>> label(const QString &text, Language language, bool bold) const;

    /// The clusters of @p text that no font can show, as "U+1F600", each once; empty if all is well.
    [[nodiscard]] QStringList missing(const QString &text) const;

    /// Of a label, in points, for a line of @p size. Same error as shape().
    [[nodiscard]] Result<double> width(const QString &text, Language language, bool bold, double size) const override;

    /// What printable ASCII takes where nothing stands beside it, in ems; a quick first guess.
    [[nodiscard]] double plainAdvance(char character, bool bold) const
    {
        return m_faces[bold ? Chain : 0]->plainAdvance(character);
    }

    /// A mark is text, not a drawing: so it is found, copied and read aloud without any further word.
    [[nodiscard]] const MarkGlyph &mark(document::Mark mark) const { return m_marks[static_cast<std::size_t>(mark)]; }

    [[nodiscard]] int faceCount() const noexcept { return static_cast<int>(m_faces.size()); }
    [[nodiscard]] const Face &face(int index) const { return *m_faces[static_cast<std::size_t>(index)]; }

    /// The ICC profile of the output intent: sRGB IEC61966-2.1.
    [[nodiscard]] const QByteArray &colourProfile() const noexcept { return m_profile; }

private:
    Fonts() = default;
    [[nodiscard]] Result<void> findMarks();
    /// Calls @p take with each grapheme cluster of @p text and the face that has it, -1 for none, until it gives false.
    template <typename Take>
    void eachCluster(const QString &text, bool bold, Take &&take) const;
    [[nodiscard]] int faceFor(QStringView cluster, bool bold) const;

    static constexpr int Chain = 3;
    bool m_spells = false;
    std::array<std::shared_ptr<const Face>, 2 * Chain> m_faces; // the regular chain, then the bold one
    QByteArray m_profile;
    std::array<MarkGlyph, 9> m_marks; // by Mark
};

} // namespace shihe::drawing
