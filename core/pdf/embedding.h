// The fonts inside the file: subsets with text that can be copied and searched.
#pragma once

#include "core/drawing/fonts.h"
#include "core/pdf/objects.h"
#include "core/pdf/syntax.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>
#include <vector>

namespace shihe::pdf {

/// Each font's CIDs count the pairs of glyph and source text in the order of their first use. So one glyph that stands
/// for two texts (网 and the radical U+2F79) has two CIDs, and ToUnicode gives back the source in both cases.
class Embedding final
{
public:
    explicit Embedding(const drawing::Fonts &fonts);

    /// The code to show @p glyph of @p face for @p source.
    [[nodiscard]] unsigned cid(int face, quint32 glyph, QStringView source);

    /// The width that the file gives @p cid, in thousandths of an em.
    [[nodiscard]] double width(int face, unsigned cid) const
    {
        return m_used[static_cast<std::size_t>(face)].widths[cid];
    }

    /// The name of the font in the resources: "F1" for face 0.
    [[nodiscard]] static Token name(int face) { return Token() << 'F' << qint64{face + 1}; }

    /// The fonts cut down to what is used, by face; empty ones for those that are not. It takes a while, and may run
    /// beside everything but cid(). Errors: drawing.font-missing, drawing.font-broken.
    [[nodiscard]] Result<QList<drawing::Subset>> subsets() const;
    /// Writes what subsets() gave; the entries of the resources' font dictionary.
    [[nodiscard]] QByteArray write(Objects &objects, const QList<drawing::Subset> &subsets) const;

private:
    struct Used
    {
        std::vector<unsigned> first;             // CID by glyph; 0 for none
        QHash<quint32, QList<unsigned>> further; // of a glyph that stands for several texts
        QList<quint32> glyphs{0};                // by CID
        QList<QString> sources{QString()};       // by CID
        QList<double> widths{0};                 // by CID
    };

    [[nodiscard]] int write(Objects &objects, int face, const drawing::Subset &subset) const;
    [[nodiscard]] static QByteArray toUnicode(const QList<QString> &sources);

    const drawing::Fonts &m_fonts;
    std::vector<Used> m_used;
};

} // namespace shihe::pdf
