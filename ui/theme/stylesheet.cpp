// The one style sheet. Widgets carry what they are as dynamic properties (`kind`, `textSize`, `tone`), never colours.
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

// $name is a colour of the theme, @name a type size in px.
constexpr QStringView sheet = uR"(
* { outline: none; }
QWidget { color: $ink; selection-background-color: $indigo; selection-color: $onIndigo; }
QMainWindow, QDialog, QWidget#page, QWidget#work { background: $paper; }
QToolTip { background: $card; color: $ink; border: 1px solid $line; padding: 4px 8px; }

*[textSize="caption"] { font-size: @captionpx; }
*[textSize="body"] { font-size: @bodypx; }
*[textSize="lead"] { font-size: @leadpx; }
*[textSize="title"] { font-size: @titlepx; }
*[textSize="display"] { font-size: @displaypx; }
*[textSize="figure"] { font-size: @figurepx; }
*[strong="true"] { font-weight: bold; }
QLabel[tone="slate"] { color: $slate; }
QLabel[tone="indigo"] { color: $indigo; }
QLabel[tone="jade"] { color: $jade; }
QLabel[tone="ochre"] { color: $ochre; }
QLabel[tone="cinnabar"] { color: $cinnabar; }
QLabel[tone="violet"] { color: $violet; }

QFrame[kind="card"] { background: $card; border: 1px solid $line; border-radius: 8px; }
QFrame[kind="card"][open="true"] { border: 1px solid $indigo; }
QFrame[kind="about"] { background: $card; border: 1px solid $slate; }
QFrame[kind="well"] { background: $well; border: none; border-radius: 8px; }
QFrame[kind="rule"] { background: $line; border: none; min-height: 1px; max-height: 1px; }
QFrame[kind="message"] { background: $indigoTint; border: 1px solid $indigo; border-radius: 8px; margin-top: 8px; }
QFrame[kind="message"][tone="cinnabar"] { background: $cinnabarTint; border-color: $cinnabar; }
QFrame[kind="message"][tone="ochre"] { background: $ochreTint; border-color: $ochre; }
QFrame[kind="message"][tone="jade"] { background: $jadeTint; border-color: $jade; }

QWidget#rail { background: $well; border-right: 1px solid $line; }
QWidget#topBar { background: $paper; border-bottom: 1px solid $line; }
QWidget#sidePanel { background: $card; border-left: 1px solid $line; }

QPushButton { background: $card; color: $ink; border: 1px solid $line; border-radius: 6px;
    padding: 5px 13px; min-height: 20px; }
QPushButton:hover { background: $well; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $indigo; padding: 4px 12px; }
QPushButton:disabled { color: $faint; }
QPushButton[kind="primary"] { background: $indigo; color: $onIndigo; border: 1px solid $indigo; font-weight: bold; }
QPushButton[kind="primary"]:hover { background: $indigoDeep; }
QPushButton[kind="primary"]:focus { border: 2px solid $ink; }
QPushButton[kind="primary"]:disabled { background: $line; border-color: $line; color: $slate; }
QPushButton::menu-indicator { image: url(:/icons/chevron-down-$mode.svg); width: 14px; height: 14px;
    subcontrol-position: right center; subcontrol-origin: padding; left: -6px; }
QPushButton[kind="menu"] { padding-right: 27px; }
QPushButton[kind="danger"] { color: $cinnabar; border-color: $cinnabar; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; color: $indigo; padding: 5px 9px; }
QPushButton[kind="quiet"]:hover { background: $well; }
QPushButton[kind="quiet"]:focus { border: 2px solid $indigo; padding: 4px 8px; }
QPushButton[kind="quiet"]:disabled { color: $faint; }
QPushButton[kind="text"] { border: none; padding: 0; min-height: 0; }
QPushButton[kind="choice"] { background: $card; border: 1px solid $line; border-radius: 6px; padding: 5px 13px; }
QPushButton[kind="choice"]:hover { border-color: $indigo; background: $card; }
QPushButton[kind="choice"]:checked { background: $indigoTint; border: 1px solid $indigo; color: $indigo; font-weight: bold; }
QPushButton[kind="choice"]:focus { border: 2px solid $indigo; padding: 4px 12px; }
QPushButton[kind="choice"][tone="violet"]:checked { background: $violetTint; border: 1px dashed $violet; color: $violet; }
QPushButton[kind="tab"] { background: transparent; border: none; border-bottom: 2px solid transparent; border-radius: 0;
    color: $slate; padding: 6px 4px; margin-right: 16px; }
QPushButton[kind="tab"]:hover { color: $ink; }
QPushButton[kind="tab"]:checked { color: $ink; border-bottom: 2px solid $indigo; font-weight: bold; }
QPushButton[kind="tab"]:focus { border: 2px solid $indigo; border-radius: 4px; padding: 4px 2px 6px 2px; }

QToolButton { background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: $line; }
QToolButton:focus { border-color: $indigo; }
QToolButton[kind="rail"] { padding: 6px 2px; font-size: @captionpx; color: $slate; }
QToolButton[kind="rail"]:checked { background: $card; color: $indigo; font-weight: bold; }
QToolButton[kind="rail"]:disabled { color: $faint; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateEdit, QComboBox { background: $card; color: $ink; border: 1px solid $line;
    border-radius: 6px; padding: 4px 8px; min-height: 20px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDateEdit:focus, QComboBox:focus {
    border: 2px solid $indigo; padding: 3px 7px; }
QLineEdit:disabled, QSpinBox:disabled, QDateEdit:disabled, QComboBox:disabled { color: $slate; background: $well; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 20px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/chevron-down-$mode.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $line; padding: 4px; }
QCheckBox, QRadioButton { spacing: 8px; padding: 2px; border: 2px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $indigo; }
QCheckBox::indicator { width: 14px; height: 14px; background: $card; border: 1px solid $slate; border-radius: 4px; }
QRadioButton::indicator { width: 14px; height: 14px; background: $card; border: 1px solid $slate; border-radius: 8px; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $indigo; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $indigo; }
QCheckBox::indicator:checked { background: $indigo; border-color: $indigo; image: url(:/icons/check-$mode.svg); }
QCheckBox::indicator:disabled { background: $well; border-color: $line; }
QCheckBox:disabled { color: $faint; }

QAbstractItemView { background: $card; alternate-background-color: $paper; border: 1px solid $line; border-radius: 8px; }
QAbstractItemView:focus { border: 2px solid $indigo; }
QTextBrowser[kind="bare"] { background: transparent; border: 2px solid transparent; border-radius: 8px; padding: 0; }
QTextBrowser[kind="bare"]:focus { border: 2px solid $indigo; padding: 0; }
QAbstractItemView[kind="bare"] { background: transparent; border: 2px solid transparent; }
QAbstractItemView[kind="bare"]:focus { border: 2px solid $indigo; }
QAbstractItemView[kind="rows"], QAbstractItemView[kind="rows"]:focus { background: transparent; border: none; }
QAbstractItemView::item { padding: 6px 8px; border: none; }
QAbstractItemView::item:hover { background: $well; color: $ink; }
QAbstractItemView::item:selected { background: $indigoTint; color: $indigo; }
QHeaderView { background: $card; border: none; }
QHeaderView::section { background: $card; color: $slate; border: none; border-bottom: 1px solid $line; padding: 6px 8px;
    font-size: @captionpx; }
QMenu { background: $card; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $indigoTint; color: $indigo; }

QScrollArea, QScrollArea > QWidget > QWidget#scrolled { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $line; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $slate; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QProgressBar { background: $well; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $indigo; border-radius: 3px; }
)";

} // namespace

QString Theme::styleSheet() const
{
    QString text = sheet.toString();
    const auto put = [&text](const QString &name, const QColor &value) { text.replace(u'$' + name, value.name()); };
    // Longer names first, where one begins like another.
    put(u"indigoTint"_s, tint(Tone::Indigo));
    put(u"indigoDeep"_s, isDark ? indigo.lighter(112) : indigo.darker(120));
    put(u"violetTint"_s, tint(Tone::Violet));
    put(u"jadeTint"_s, tint(Tone::Jade));
    put(u"ochreTint"_s, tint(Tone::Ochre));
    put(u"cinnabarTint"_s, tint(Tone::Cinnabar));
    put(u"onIndigo"_s, isDark ? paper : card);
    put(u"faint"_s, palette().color(QPalette::Disabled, QPalette::Text));
    put(u"paper"_s, paper);
    put(u"card"_s, card);
    put(u"well"_s, well);
    put(u"line"_s, line);
    put(u"ink"_s, ink);
    put(u"slate"_s, slate);
    put(u"indigo"_s, indigo);
    put(u"jade"_s, jade);
    put(u"ochre"_s, ochre);
    put(u"cinnabar"_s, cinnabar);
    put(u"violet"_s, violet);
    text.replace(u"$mode"_s, isDark ? u"dark"_s : u"light"_s);
    const auto size = [&text, this](const QString &name, TextSize value) {
        text.replace(u'@' + name, QString::number(pixels(value)));
    };
    size(u"caption"_s, TextSize::Caption);
    size(u"body"_s, TextSize::Body);
    size(u"lead"_s, TextSize::Lead);
    size(u"title"_s, TextSize::Title);
    size(u"display"_s, TextSize::Display);
    size(u"figure"_s, TextSize::Figure);
    return text;
}

} // namespace shihe::ui
