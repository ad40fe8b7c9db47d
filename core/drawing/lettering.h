// Sets the texts of a chart into its picture, and remembers the first thing that went wrong.
#pragma once

#include "core/document/prose.h"
#include "core/drawing/picture.h"
#include "core/drawing/ruler.h"

#include <QStringList>

namespace shihe::drawing {

/// Sizes and leads of a chart's texts, in points.
namespace type {
inline constexpr double Size = 9;
inline constexpr double Lead = 12;
inline constexpr double Second = 8; ///< the second language, notes, the ends of axes
inline constexpr double SecondLead = 11;
inline constexpr double Drop = 3; ///< from the baseline to the line's foot
} // namespace type

/// Where a text stands to the point it is given.
enum class Side { Start, Centre, End };

struct Letters
{
    double size = type::Size;
    bool bold = false;
    document::Role role = document::Role::Ink;
    Side side = Side::Start;
};

/// Room that is taken.
struct Extent
{
    double left = 0, top = 0, right = 0, bottom = 0;

    [[nodiscard]] bool meets(const Extent &other) const noexcept
    {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
};

class Lettering final
{
public:
    Lettering(const Ruler &ruler, Picture &picture)
        : m_ruler{ruler}
        , m_picture{picture}
    {
    }

    [[nodiscard]] double width(const QString &text, Language language, const Letters &letters = {});
    /// Of the widest phrase, unbroken.
    [[nodiscard]] double width(const document::Prose &prose);

    /// One line; @p at is a point of its baseline.
    void line(const QString &text, Language language, Point at, const Letters &letters = {});

    /// All phrases, the leading one as @p letters say, further ones below it in slate and one size smaller, broken at
    /// @p room. @p at is the upper end of the text. Gives the height.
    double block(const document::Prose &prose, Point at, double room, const Letters &letters = {});
    /// The height block() would give.
    [[nodiscard]] double height(const document::Prose &prose, double room, const Letters &letters = {});

    /// One line where it meets nothing that was placed or taken before, and stays inside @p within; false if it finds
    /// no room.
    bool place(const QString &text, Language language, Point at, const Letters &letters, const Extent &within);
    void take(const Extent &extent) { m_taken << extent; }

    /// The picture, or what went wrong.
    [[nodiscard]] Result<Picture> finished() const;

private:
    [[nodiscard]] QStringList broken(const document::Phrase &phrase, double room, const Letters &letters);

    const Ruler &m_ruler;
    Picture &m_picture;
    QList<Extent> m_taken;
    std::optional<Error> m_error;
};

} // namespace shihe::drawing
