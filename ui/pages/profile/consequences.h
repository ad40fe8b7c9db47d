// What the facts bring about: sources that apply, duties with a clock, and what an app collects beyond its type's need.
// Each is one line that opens.
#pragma once

#include "core/assessment/scoping.h"
#include "core/obligations/obligations.h"
#include "ui/widgets/card.h"
#include "ui/window/desk.h"

class QLabel;

namespace shihe::ui {

class Disclosure;
class SectionTitle;

class Consequences final : public Card
{
    Q_OBJECT

public:
    /// Both must outlive the card.
    Consequences(const Desk &desk, AssessmentSession &session, QWidget *parent = nullptr);

    /// Anew from the session, in the window's language.
    void refresh();

Q_SIGNALS:
    void clauseWanted(const shihe::ClauseRef &clause);

private:
    void showSources();
    void showDuties();
    void showApp();
    void fillSources(const Reach &reach);
    void fillDuties(const QList<Obligation> &duties);
    void addDuty(const Obligation &duty);
    [[nodiscard]] QString when(const Obligation &duty, const Duty &known) const;
    [[nodiscard]] QWidget *chipFor(const ClauseRef &clause, QWidget *parent);

    const Desk &m_desk;
    AssessmentSession &m_session;
    SectionTitle *m_title;
    Disclosure *m_sources;
    Disclosure *m_duties;
    Disclosure *m_app;
};

} // namespace shihe::ui
