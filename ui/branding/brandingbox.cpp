#include "ui/branding/brandingbox.h"

#include "core/drawing/palette.h"
#include "ui/branding/branding.h"
#include "ui/dialogs/prompter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QColorDialog>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

QColor shown(const document::Colour &colour)
{
    return {colour.red, colour.green, colour.blue};
}

QWidget *rowOf(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Small);
    for (QWidget *widget : widgets)
        line->addWidget(widget, qobject_cast<QLineEdit *>(widget) ? 1 : 0);
    return row;
}

} // namespace

BrandingBox::BrandingBox(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(new QFormLayout(this))
    , m_logo(new QLineEdit)
    , m_accent(new QLineEdit)
    , m_footer(new QLineEdit)
    , m_choose(plainButton())
    , m_remove(quietButton())
    , m_pick(plainButton())
    , m_swatch(new QLabel)
    , m_hint(makeLabel(TextSize::Caption, Tone::Slate))
{
    m_logo->setObjectName(u"logo"_s);
    m_logo->setReadOnly(true);
    m_accent->setObjectName(u"accent"_s);
    m_accent->setMaxLength(7);
    m_footer->setObjectName(u"footer"_s);
    m_footer->setMaxLength(report::Branding::FooterLimit);
    m_choose->setObjectName(u"chooseLogo"_s);
    m_remove->setObjectName(u"removeLogo"_s);
    m_pick->setObjectName(u"pickAccent"_s);
    m_hint->setObjectName(u"accentHint"_s);
    m_logoRow = rowOf({m_logo, m_choose, m_remove});
    m_accentRow = rowOf({m_swatch, m_accent, m_pick});
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setHorizontalSpacing(space::Normal);
    m_form->setVerticalSpacing(space::Small);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addField(m_form, m_logoRow);
    addField(m_form, m_accentRow);
    m_form->addRow(QString(), m_hint);
    addField(m_form, m_footer);

    connect(m_choose, &QPushButton::clicked, this, &BrandingBox::chooseLogo);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_logo->clear();
        keep();
    });
    connect(m_pick, &QPushButton::clicked, this, &BrandingBox::chooseColour);
    connect(m_accent, &QLineEdit::textEdited, this, [this](const QString &text) {
        showColour();
        if (text.isEmpty() || colourFrom(text))
            keep();
    });
    connect(m_footer, &QLineEdit::textEdited, this, &BrandingBox::keep);
    connect(&desk.settings(), &Settings::changed, this, &BrandingBox::refresh);
    refresh();
}

void BrandingBox::retranslate()
{
    nameField(m_form, m_logoRow, tr("Logo"));
    nameField(m_form, m_accentRow, tr("Colour"));
    nameField(m_form, m_footer, tr("Footer"));
    m_logo->setAccessibleName(tr("File of the logo"));
    m_logo->setPlaceholderText(tr("PNG, JPEG or SVG"));
    m_accent->setAccessibleName(tr("Colour of headings"));
    m_accent->setPlaceholderText(tr("None. Like #2b4a7f"));
    m_footer->setPlaceholderText(tr("On every page of the report"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose a logo"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the logo"));
    m_pick->setText(tr("Pick…"));
    m_pick->setAccessibleName(tr("Pick a colour"));
    showColour();
}

void BrandingBox::refresh()
{
    const House house = m_desk.settings().house();
    m_logo->setText(QDir::toNativeSeparators(house.logo));
    m_logo->setToolTip(m_logo->text());
    m_remove->setVisible(!house.logo.isEmpty());
    if (!m_accent->hasFocus())
        m_accent->setText(house.accent);
    if (!m_footer->hasFocus())
        m_footer->setText(house.footer);
    showColour();
}

void BrandingBox::chooseLogo()
{
    const QString file = m_desk.prompter().openFile(this, tr("Choose a logo"), m_desk.settings().folder(),
                                                    tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (file.isEmpty())
        return;
    m_logo->setText(file);
    keep();
}

void BrandingBox::chooseColour()
{
    auto *dialog = new QColorDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Pick a colour"));
    if (const auto colour = colourFrom(m_accent->text()))
        dialog->setCurrentColor(shown(*colour));
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        m_accent->setText(colour.name());
        keep();
    });
    dialog->open();
}

void BrandingBox::keep()
{
    House house = m_desk.settings().house();
    house.logo = QDir::fromNativeSeparators(m_logo->text());
    if (m_accent->text().isEmpty() || colourFrom(m_accent->text()))
        house.accent = m_accent->text();
    house.footer = m_footer->text();
    m_desk.settings().setHouse(house);
}

/// What a colour too light to be read is made into, and what is no colour.
void BrandingBox::showColour()
{
    const QString text = m_accent->text();
    const auto wish = colourFrom(text);
    const int side = m_accent->sizeHint().height() - space::Small;
    QPixmap swatch(QSize(side, side) * devicePixelRatioF());
    swatch.setDevicePixelRatio(devicePixelRatioF());
    swatch.fill(Qt::transparent);
    QPainter painter(&swatch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::current().line);
    painter.setBrush(wish ? QBrush(shown(drawing::legible(*wish))) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), space::Hair, space::Hair);
    painter.end();
    m_swatch->setPixmap(swatch);
    if (!wish)
        m_hint->setText(text.isEmpty() ? QString() : tr("Write a colour like #2b4a7f. Until then the last one stays."));
    else if (drawing::legible(*wish) != *wish)
        m_hint->setText(tr("%1 is too light to be read on paper; the report uses %2 instead.")
                            .arg(text, toText(drawing::legible(*wish))));
    else
        m_hint->setText(QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
}

} // namespace shihe::ui
