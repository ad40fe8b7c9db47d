// "About this number": a small button beside a figure that opens a card with what it means, how it is worked out, on
// which parameters it rests, and the ways on: the trace, if there is one, and the guide.
//
//   auto *about = new AboutButton(desk, {About::Gain, About::Priority});
//   connect(about, &AboutButton::traceWanted, …);        // only where a trace can be shown
//
// It names itself, follows the language, and needs nothing else: the link to the guide is sent up to the window as a
// QWhatsThisClickedEvent (openGuide).
#pragma once

#include "ui/text/about.h"
#include "ui/window/desk.h"

#include <QFrame>
#include <QToolButton>

class QVBoxLayout;

namespace shihe::ui {

/// What the link of such an event begins with; the chapter follows.
inline constexpr QLatin1StringView GuideLink("guide:");

/// Asks the window of @p from to open the guide at @p chapter.
void openGuide(QWidget *from, const QString &chapter);

/// The card itself. Closes with Esc, or when something else is clicked; deletes itself then.
class AboutCard final : public QFrame
{
    Q_OBJECT

public:
    AboutCard(const QList<About> &figures, const ScoringParameters &scoring, bool traceable, QWidget *from);

    /// Below @p from, inside its screen, and takes the keyboard.
    void open();

Q_SIGNALS:
    void traceWanted(shihe::ui::About figure);

private:
    void addFigure(QVBoxLayout *column, About figure, const ScoringParameters &scoring, bool traceable);

    QWidget *m_from;
    QWidget *m_content;
};

class AboutButton final : public QToolButton
{
    Q_OBJECT

public:
    /// @p desk must outlive the button.
    AboutButton(const Desk &desk, const QList<About> &figures, QWidget *parent = nullptr);

    void setFigures(const QList<About> &figures);

Q_SIGNALS:
    /// Someone wants to see where the figure comes from. The card offers it only if this is connected.
    void traceWanted(shihe::ui::About figure);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void openCard();

    const Desk &m_desk;
    QList<About> m_figures;
};

} // namespace shihe::ui
