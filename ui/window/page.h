// The frame that pages plug into.
//
// A page is one class in its own folder: ui/pages/<name>/<name>page.h, `class XPage final : public Page`.
// - Its constructor takes `Desk &` (window/desk.h: language, catalog, as-of date, settings, prompter) and, if it shows
//   an assessment, `AssessmentSession &`. Pages of an assessment are made when one is opened and die before it closes:
//   the session always outlives them.
// - Add it to makePage() and its title to titleOf() in window/pages.cpp, and its files to the list of its folder in
//   ui/CMakeLists.txt. It is made when it comes to the front for the first time, not before.
// - retranslate() sets every visible text and every accessibleName from tr(); it is called once after construction and
// on
//   each change of language, and must leave alone what a person has typed. Catalog text comes by
//   `text.in(language())`.
// - shown() is called each time the page comes to the front; arrive() when someone jumps to a place in it.
// - goTo() asks the window for another page, e.g. `goTo({PageId::Law, {}, clause})`; report() shows an error in the
//   line above the page, in words; notify() a success.
// - Looks: no colours and sizes of its own. setLook(), Card, SectionTitle, Chip, Tag, StateMark, GradeSeal, EmptyState,
// …
//   from widgets/, distances from space::, icons from theme/icons.h. What paints itself uses Theme::current() and
//   repaints by itself when the theme changes.
// - Dates, numbers, levels, grades and answers in words: text/format.h.
#pragma once

#include "core/catalog/catalog.h"
#include "ui/window/desk.h"

#include <QWidget>

namespace shihe::ui {

enum class PageId {
    Home,
    New,
    Organisation,
    Profile,
    Walk,
    Evidence,
    Score,
    Findings,
    Plan,
    Impact,
    Compare,
    Upgrade,
    Law,
    Reports,
    Sign,
    Verify,
    Settings,
    Help
};

/// A page, and a place in it: a practice, a clause, a fact, a piece of evidence, a file to look at, files to sign, a
/// chapter of the guide, an action, or an organisation.
struct Destination
{
    PageId page = PageId::Home;
    QString practice = {};
    ClauseRef clause = {};     ///< an empty `at` means the source as a whole
    QString file = {};         ///< of Verify: a PDF dropped on the window
    QString fact = {};         ///< of Profile
    QString chapter = {};      ///< of Help
    QString action = {};       ///< of Plan: its id
    QString organisation = {}; ///< of New: whose assessment it will be
    QString evidence = {};     ///< of Evidence: a piece
    QStringList files = {};    ///< of Sign: PDFs
    friend bool operator==(const Destination &, const Destination &) = default;
};

class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Desk &desk, QWidget *parent = nullptr);

    virtual void retranslate() = 0;
    virtual void shown() {}
    virtual void arrive(const Destination &destination);
    /// Nothing is under way that changes what is seen: pictures of the page wait for it.
    [[nodiscard]] virtual bool isSettled() const { return true; }

Q_SIGNALS:
    void goTo(const shihe::ui::Destination &destination);
    void failed(const QString &sentence);
    void succeeded(const QString &sentence);

protected:
    [[nodiscard]] Desk &desk() const { return m_desk; }
    [[nodiscard]] Language language() const { return m_desk.language(); }

    /// Shows @p error above the page.
    void report(const Error &error);
    /// The same for a Result; true if it holds a value.
    template <typename T>
    bool accepted(const Result<T> &result)
    {
        if (!result)
            report(result.error());
        return result.has_value();
    }
    void notify(const QString &sentence) { Q_EMIT succeeded(sentence); }

    void changeEvent(QEvent *event) override;

private:
    Desk &m_desk;
};

} // namespace shihe::ui
