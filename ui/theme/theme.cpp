#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleFactory>
#include <array>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

Theme &currentTheme()
{
    static Theme theme = Theme::light();
    return theme;
}

QColor mixed(const QColor &over, const QColor &ground, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(a * share + b * (1 - share)); };
    return {part(over.red(), ground.red()), part(over.green(), ground.green()), part(over.blue(), ground.blue())};
}

} // namespace

Theme Theme::light()
{
    Theme theme;
    theme.paper = QColor(0xFB, 0xFA, 0xF7);
    theme.card = QColor(0xFF, 0xFF, 0xFF);
    theme.well = QColor(0xF1, 0xEE, 0xE7);
    theme.line = QColor(0xDD, 0xD8, 0xCC);
    theme.ink = QColor(0x1B, 0x27, 0x33);
    theme.slate = QColor(0x55, 0x60, 0x6E);
    theme.indigo = QColor(0x2B, 0x4A, 0x7F);
    theme.jade = QColor(0x1F, 0x6B, 0x4C);
    theme.ochre = QColor(0x80, 0x56, 0x0A);
    theme.cinnabar = QColor(0xA8, 0x2A, 0x1F);
    theme.violet = QColor(0x5B, 0x4B, 0x8A);
    return theme;
}

Theme Theme::dark()
{
    Theme theme;
    theme.isDark = true;
    theme.paper = QColor(0x14, 0x18, 0x1D);
    theme.card = QColor(0x1D, 0x23, 0x2A);
    theme.well = QColor(0x26, 0x2D, 0x36);
    theme.line = QColor(0x39, 0x42, 0x4D);
    theme.ink = QColor(0xE8, 0xE6, 0xE1);
    theme.slate = QColor(0xA7, 0xB0, 0xBB);
    theme.indigo = QColor(0x8F, 0xB0, 0xE8);
    theme.jade = QColor(0x6C, 0xC7, 0x9B);
    theme.ochre = QColor(0xE0, 0xB4, 0x5C);
    theme.cinnabar = QColor(0xF0, 0x8A, 0x7E);
    theme.violet = QColor(0xB8, 0xA6, 0xEA);
    return theme;
}

Theme Theme::chosen(ThemeChoice choice)
{
    if (choice == ThemeChoice::System) {
        const QPalette palette = QApplication::style()->standardPalette();
        const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
        return dark ? Theme::dark() : light();
    }
    return choice == ThemeChoice::Dark ? dark() : light();
}

const Theme &Theme::current()
{
    return currentTheme();
}

void Theme::apply(QApplication &application) const
{
    currentTheme() = *this;
    // Fusion alone follows palette and style sheet in the same way on every platform.
    if (QApplication::style()->name() != u"fusion"_s && application.styleSheet().isEmpty())
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(palette());
    QApplication::setFont(font(TextSize::Body));
    application.setStyleSheet(styleSheet());
}

QColor Theme::color(Tone tone) const
{
    switch (tone) {
    case Tone::Ink:
        return ink;
    case Tone::Slate:
        return slate;
    case Tone::Indigo:
        return indigo;
    case Tone::Jade:
        return jade;
    case Tone::Ochre:
        return ochre;
    case Tone::Cinnabar:
        return cinnabar;
    case Tone::Violet:
        return violet;
    }
    return ink;
}

QColor Theme::tint(Tone tone) const
{
    return mixed(color(tone), card, isDark ? 0.12 : 0.07);
}

QColor Theme::edge(Tone tone) const
{
    return tone == Tone::Slate ? line : mixed(color(tone), card, isDark ? 0.5 : 0.4);
}

int Theme::pixels(TextSize size) const
{
    static constexpr std::array<int, 6> sizes{12, 13, 15, 18, 24, 32};
    return sizes.at(static_cast<std::size_t>(size)) * percent / 100;
}

QFont Theme::font(TextSize size, bool bold) const
{
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPixelSize(pixels(size));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    return font;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, paper);
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Base, card);
    palette.setColor(QPalette::AlternateBase, well);
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::PlaceholderText, slate);
    palette.setColor(QPalette::Button, card);
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::BrightText, cinnabar);
    palette.setColor(QPalette::Highlight, indigo);
    palette.setColor(QPalette::HighlightedText, isDark ? paper : card);
    palette.setColor(QPalette::Link, indigo);
    palette.setColor(QPalette::LinkVisited, indigo);
    palette.setColor(QPalette::ToolTipBase, card);
    palette.setColor(QPalette::ToolTipText, ink);
    palette.setColor(QPalette::Light, card);
    palette.setColor(QPalette::Midlight, well);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, line);
    palette.setColor(QPalette::Shadow, line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(slate, paper, 0.6));
    return palette;
}

QStringList fontFamilies()
{
    return {u"Noto Sans SC"_s, u"Noto Sans CJK SC"_s, u"Microsoft YaHei"_s, u"PingFang SC"_s, u"sans-serif"_s};
}

void registerFonts(const QString &folder)
{
    const QDir fonts(folder);
    const QStringList files = fonts.entryList({u"NotoSansSC*.ttf"_s, u"NotoSansSC*.otf"_s}, QDir::Files);
    for (const QString &file : files)
        QFontDatabase::addApplicationFont(fonts.filePath(file));
}

} // namespace shihe::ui
