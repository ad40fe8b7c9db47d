// Text on a page: labels by size and tone, headings, and text in both languages.
#pragma once

#include "core/base/text.h"
#include "ui/theme/theme.h"

#include <QLabel>

class QFormLayout;

namespace shihe::ui {

/// Says how a widget's text looks; the style sheet does the rest.
void setLook(QWidget *widget, TextSize size, Tone tone = Tone::Ink, bool strong = false);

/// A label that wraps. Text is plain, never markup: user text may hold anything.
[[nodiscard]] QLabel *makeLabel(TextSize size = TextSize::Body, Tone tone = Tone::Ink, bool strong = false,
                                QWidget *parent = nullptr);

/// A row of a form: the label in slate, set later by nameField, and the field.
void addField(QFormLayout *form, QWidget *field);
/// Writes the label of @p field and gives it the same name for the screen reader.
void nameField(QFormLayout *form, QWidget *field, const QString &name);
/// Shows or hides field and label together.
void showField(QFormLayout *form, QWidget *field, bool visible);

/// The heading of a part of a page.
class SectionTitle final : public QLabel
{
public:
    explicit SectionTitle(QWidget *parent = nullptr);
};

/// The same text in both languages: the leading one in ink, the other below in slate and one size smaller.
class BilingualLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit BilingualLabel(TextSize size = TextSize::Body, QWidget *parent = nullptr);

    void setText(const Text &text, Language leading);
    void setStrong(bool strong);
    void setBoth(bool both); ///< false: the leading language alone

private:
    void refresh();

    QLabel *m_first;
    QLabel *m_second;
    Text m_text;
    Language m_leading = Language::Zh;
    bool m_both = true;
};

} // namespace shihe::ui
