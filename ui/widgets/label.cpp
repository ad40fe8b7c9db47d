#include "ui/widgets/label.h"

#include <QFormLayout>
#include <QStyle>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace shihe::ui {

void setLook(QWidget *widget, TextSize size, Tone tone, bool strong)
{
    static const std::array<QString, 6> sizes{u"caption"_s, u"body"_s,    u"lead"_s,
                                              u"title"_s,   u"display"_s, u"figure"_s};
    static const std::array<QString, 7> tones{u"ink"_s,   u"slate"_s,    u"indigo"_s, u"jade"_s,
                                              u"ochre"_s, u"cinnabar"_s, u"violet"_s};
    widget->setProperty("textSize", sizes.at(static_cast<std::size_t>(size)));
    widget->setProperty("tone", tones.at(static_cast<std::size_t>(tone)));
    widget->setProperty("strong", strong);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QLabel *makeLabel(TextSize size, Tone tone, bool strong, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, size, tone, strong);
    return label;
}

void addField(QFormLayout *form, QWidget *field)
{
    QLabel *label = makeLabel(TextSize::Body, Tone::Slate);
    label->setWordWrap(false);
    label->setBuddy(field);
    form->addRow(label, field);
}

void nameField(QFormLayout *form, QWidget *field, const QString &name)
{
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(field)))
        label->setText(name);
    field->setAccessibleName(name);
}

void showField(QFormLayout *form, QWidget *field, bool visible)
{
    field->setVisible(visible);
    if (QWidget *label = form->labelForField(field))
        label->setVisible(visible);
}

SectionTitle::SectionTitle(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setLook(this, TextSize::Lead, Tone::Ink, true);
}

BilingualLabel::BilingualLabel(TextSize size, QWidget *parent)
    : QWidget(parent)
    , m_first(makeLabel(size, Tone::Ink, false, this))
    , m_second(makeLabel(size == TextSize::Caption ? size : static_cast<TextSize>(static_cast<int>(size) - 1),
                         Tone::Slate, false, this))
{
    m_second->setObjectName(u"secondLanguage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Hair);
    column->addWidget(m_first);
    column->addWidget(m_second);
}

void BilingualLabel::setText(const Text &text, Language leading)
{
    m_text = text;
    m_leading = leading;
    refresh();
}

void BilingualLabel::setStrong(bool strong)
{
    m_first->setProperty("strong", strong);
    m_first->style()->unpolish(m_first);
    m_first->style()->polish(m_first);
}

void BilingualLabel::setBoth(bool both)
{
    m_both = both;
    refresh();
}

void BilingualLabel::refresh()
{
    m_first->setText(m_text.in(m_leading));
    const QString &second = m_text.in(other(m_leading));
    m_second->setText(second);
    m_second->setVisible(m_both && !second.isEmpty() && second != m_first->text());
}

} // namespace shihe::ui
