// The look as a value: paper, ink and one seal. Colours, type sizes and spacing of the window, in light and dark.
// Colour always means something, and never alone: each state also has a shape (widgets/statemark.h) and a word.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;

namespace shihe::ui {

/// Distances on the 4 px grid.
namespace space {
inline constexpr int Hair = 4;
inline constexpr int Small = 8;
inline constexpr int Medium = 12;
inline constexpr int Normal = 16;
inline constexpr int Large = 24;
inline constexpr int Huge = 32;
inline constexpr int Vast = 48;
} // namespace space

/// The six sizes of type: 12, 13, 15, 18, 24, 32 px before scaling.
enum class TextSize { Caption, Body, Lead, Title, Display, Figure };

/// What a colour says.
enum class Tone {
    Ink,      ///< text
    Slate,    ///< secondary text, the second language
    Indigo,   ///< actions, selection, links
    Jade,     ///< in order
    Ochre,    ///< partly, to do
    Cinnabar, ///< red lines and destructive acts; nothing else
    Violet    ///< drafts, law not in force, assumed facts
};

enum class ThemeChoice { System, Light, Dark };

/// All of a theme. The current one is ambient, as QGuiApplication::palette() is: widgets read it when they paint, and
/// hear of a change by QEvent::StyleChange.
class Theme
{
public:
    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme dark();
    /// Light or dark as chosen; System asks the platform's palette, as it was before any theme of ours.
    [[nodiscard]] static Theme chosen(ThemeChoice choice);

    [[nodiscard]] static const Theme &current();
    /// Makes this the current theme: palette, font and style sheet of the whole program.
    void apply(QApplication &application) const;

    bool isDark = false;
    QColor paper, card, well, line, ink, slate, indigo, jade, ochre, cinnabar, violet;
    int percent = 100; ///< of the type sizes: 90, 100, 115, 130

    [[nodiscard]] QColor color(Tone tone) const;
    /// @p color laid thinly over the card: the ground of a chip or a message.
    [[nodiscard]] QColor tint(Tone tone) const;
    /// The hairline around such a ground.
    [[nodiscard]] QColor edge(Tone tone) const;
    [[nodiscard]] int pixels(TextSize size) const;
    [[nodiscard]] QFont font(TextSize size, bool bold = false) const;
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;

    friend bool operator==(const Theme &, const Theme &) = default;
};

/// The families in order of preference; Chinese and Latin from one hand where the system has it.
[[nodiscard]] QStringList fontFamilies();

/// Registers the report's Chinese fonts from @p folder for systems that have none; harmless where it is missing.
void registerFonts(const QString &folder);

} // namespace shihe::ui
