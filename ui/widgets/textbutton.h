// Buttons of words that may be long: they wrap instead of being cut. Painted by us, since a style sheet can't wrap.
#pragma once

#include "ui/theme/theme.h"

#include <QPushButton>

namespace shihe::ui {

class TextButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Look {
        Link, ///< words that lead somewhere
        Chip, ///< a small rounded label: a citation, a filter
        Row   ///< a line of a list, checkable perhaps
    };

    explicit TextButton(Look look, QWidget *parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }
    void setSize(TextSize size, bool strong = false);
    /// A second text in slate below the first; of a Row.
    void setDetail(const QString &detail);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Colors
    {
        QColor ground, edge, words;
    };

    [[nodiscard]] Colors colors() const;
    [[nodiscard]] QFont wordFont() const;
    [[nodiscard]] QMargins padding() const;
    [[nodiscard]] int iconRoom() const;

    Look m_look;
    Tone m_tone = Tone::Indigo;
    TextSize m_size = TextSize::Body;
    bool m_strong = false;
    QString m_detail;
};

/// A citation or a filter.
class Chip final : public TextButton
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);
};

} // namespace shihe::ui
