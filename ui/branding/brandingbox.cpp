#include "ui/branding/brandingbox.h"

#include "core/drawing/palette.h"
#include "ui/branding/branding.h"
#include "ui/dialogs/prompter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

QColor shown(const document::Colour &colour)
{
    return {colour.red, colour.green, colour.blue};
}

/// Some lines of text; the Tab key goes on.
QPlainTextEdit *makeLines(const QString &name, int lines)
{
    auto *field = new QPlainTextEdit;
    field->setObjectName(name);
    field->setTabChangesFocus(true);
    const int frame = qRound(2 * (field->frameWidth() + field->document()->documentMargin()));
    field->setFixedHeight(QFontMetrics(Theme::current().font(TextSize::Body)).lineSpacing() * lines + frame +
                          2 * space::Small);
    return field;
}

/// Leaves what is being typed alone.
void follow(QPlainTextEdit *field, const QString &text)
{
    if (!field->hasFocus() && field->toPlainText() != text) {
        const QSignalBlocker quiet(field);
        field->setPlainText(text);
    }
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
    , m_own(new QCheckBox)
    , m_logo(new QLineEdit)
    , m_accent(new QLineEdit)
    , m_footer(new QLineEdit)
    , m_cover(makeLines(u"coverText"_s, 3))
    , m_clauses(makeLines(u"ownClauses"_s, 5))
    , m_choose(plainButton())
    , m_remove(quietButton())
    , m_pick(plainButton())
    , m_swatch(new QLabel)
    , m_hint(makeLabel(TextSize::Caption, Tone::Slate))
{
    m_own->setObjectName(u"ownMark"_s);
    m_own->hide();
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
    m_form->addRow(m_own);
    addField(m_form, m_logoRow);
    addField(m_form, m_accentRow);
    m_form->addRow(QString(), m_hint);
    addField(m_form, m_footer);
    addField(m_form, m_cover);
    addField(m_form, m_clauses);

    connect(m_own, &QCheckBox::toggled, this, &BrandingBox::setOwn);
    connect(m_choose, &QPushButton::clicked, this, &BrandingBox::chooseLogo);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_logo->clear();
        keep();
    });
    connect(m_pick, &QPushButton::clicked, this, &BrandingBox::chooseColour);
    connect(m_accent, &QLineEdit::textEdited, this, [this](const QString &text) {
        showColour();
        if (text.isEmpty() || document::colourFrom(text))
            keep();
    });
    connect(m_footer, &QLineEdit::textEdited, this, &BrandingBox::keep);
    for (QPlainTextEdit *lines : {m_cover, m_clauses})
        connect(lines, &QPlainTextEdit::textChanged, this, &BrandingBox::keep);
    connect(&desk.settings(), &Settings::changed, this, &BrandingBox::refresh);
    refresh();
}

House BrandingBox::house() const
{
    return m_desk.settings().houseFor(m_client);
}

bool BrandingBox::isOwn() const
{
    return m_desk.settings().hasOwnHouse(m_client);
}

void BrandingBox::setHouse(const House &house)
{
    if (isOwn())
        m_desk.settings().setHouseFor(m_client, house);
    else
        m_desk.settings().setHouse(house);
}

void BrandingBox::setClient(const QString &client)
{
    m_client = client;
    m_own->setVisible(!m_client.isEmpty());
    refresh();
}

void BrandingBox::setOwn(bool own)
{
    if (own == isOwn())
        return;
    if (own)
        m_desk.settings().setHouseFor(m_client, house());
    else
        m_desk.settings().removeHouseFor(m_client);
}

void BrandingBox::retranslate()
{
    m_own->setText(tr("This client has a mark of its own"));
    m_own->setAccessibleName(m_own->text());
    nameField(m_form, m_cover, tr("On the cover"));
    nameField(m_form, m_clauses, tr("Your terms"));
    m_cover->setPlaceholderText(tr("A few words at the foot of the cover"));
    m_cover->setAccessibleName(tr("Words on the cover"));
    m_clauses->setPlaceholderText(tr("They stand before the disclaimer. Each line is a paragraph."));
    m_clauses->setAccessibleName(tr("Your own terms"));
    nameField(m_form, m_logoRow, tr("Logo"));
    nameField(m_form, m_accentRow, tr("Colour"));
    nameField(m_form, m_footer, tr("Footer"));
    m_logo->setAccessibleName(tr("File of the logo"));
    m_logo->setPlaceholderText(tr("PNG, JPEG or SVG"));
    m_accent->setAccessibleName(tr("Colour of headings"));
    m_accent->setPlaceholderText(tr("Like #2b4a7f"));
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
    const House house = this->house();
    {
        const QSignalBlocker quiet(m_own);
        m_own->setChecked(isOwn());
    }
    m_logo->setText(QDir::toNativeSeparators(house.logo));
    m_logo->setToolTip(m_logo->text());
    m_remove->setVisible(!house.logo.isEmpty());
    if (!m_accent->hasFocus())
        m_accent->setText(house.accent);
    if (!m_footer->hasFocus())
        m_footer->setText(house.footer);
    follow(m_cover, house.cover);
    follow(m_clauses, house.clauses);
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
    if (const auto colour = document::colourFrom(m_accent->text()))
        dialog->setCurrentColor(shown(*colour));
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        m_accent->setText(colour.name());
        keep();
    });
    dialog->open();
}

void BrandingBox::keep()
{
    House house = this->house();
    house.logo = QDir::fromNativeSeparators(m_logo->text());
    if (m_accent->text().isEmpty() || document::colourFrom(m_accent->text()))
        house.accent = m_accent->text();
    house.footer = m_footer->text();
    house.cover = m_cover->toPlainText().left(report::Branding::CoverLimit);
    house.clauses = m_clauses->toPlainText().left(report::Branding::ClausesLimit);
    setHouse(house);
}

/// What a colour too light to be read is made into, and what is no colour.
void BrandingBox::showColour()
{
    const QString text = m_accent->text();
    const auto wish = document::colourFrom(text);
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
