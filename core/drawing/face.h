// One font file: outlines, measures, subsetting. A thin, owning wrapper of HarfBuzz's objects.
#pragma once

#include "core/base/result.h"
#include "core/drawing/picture.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <array>
#include <bitset>
#include <memory>

struct hb_font_t;

namespace shihe::drawing {

/// A part of a font, ready to be embedded.
struct Subset
{
    QByteArray bytes;      ///< a TrueType file
    QList<quint32> glyphs; ///< the new number of each glyph asked for, in their order
};

/// Measures in thousandths of an em, as PDF's font descriptor has them.
struct Metrics
{
    QString postscriptName;
    int ascent = 0;
    int descent = 0;
    int capHeight = 0;
    int left = 0;
    int bottom = 0;
    int right = 0;
    int top = 0;
};

/// Immutable after loading, so any thread may use it.
class Face final
{
public:
    /// Maps @p path into memory. Errors: drawing.font-missing, drawing.font-broken, each with the path.
    [[nodiscard]] static Result<std::shared_ptr<const Face>> load(const QString &path);
    ~Face();
    Face(const Face &) = delete;
    Face &operator=(const Face &) = delete;

    [[nodiscard]] bool has(char32_t character) const
    {
        return character < BasicPlane ? m_has[character] : glyph(character).has_value();
    }
    /// What shows @p character where nothing stands beside it.
    [[nodiscard]] std::optional<quint32> glyph(char32_t character) const;
    /// In ems.
    [[nodiscard]] double advance(quint32 glyph) const;
    [[nodiscard]] const Metrics &metrics() const noexcept { return m_metrics; }
    /// Units: ems, y downwards, the origin on the baseline.
    [[nodiscard]] Path outline(quint32 glyph) const;
    /// The advance of printable ASCII where nothing stands beside it, in ems; 1 for what the font has not.
    [[nodiscard]] double plainAdvance(char character) const { return m_plain[static_cast<unsigned char>(character)]; }
    /// Only @p glyphs and what they are composed of; no hints, no layout tables. The file is read again for it, as
    /// outlines are the largest part by far and needed for nothing else: so they leave the memory at once.
    /// Errors: drawing.font-missing, drawing.font-broken.
    [[nodiscard]] Result<Subset> subset(const QList<quint32> &glyphs) const;

    /// For the shaper.
    [[nodiscard]] hb_font_t *handle() const noexcept;
    [[nodiscard]] double unitsPerEm() const noexcept { return m_unitsPerEm; }

private:
    struct Handles;
    explicit Face(std::unique_ptr<Handles> handles);
    void measure();
    [[nodiscard]] static Result<std::unique_ptr<Handles>> open(const QString &path);

    std::unique_ptr<Handles> m_handles;
    double m_unitsPerEm = 1000;
    Metrics m_metrics;
    static constexpr char32_t BasicPlane = 0x10000;
    std::bitset<BasicPlane> m_has; ///< looked up for each character that is set
    std::array<double, 128> m_plain = {};
    QString m_path;
};

} // namespace shihe::drawing
