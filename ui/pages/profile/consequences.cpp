#include "ui/pages/profile/consequences.h"

#include "core/assessment/necessity.h"
#include "core/obligations/wording.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr qsizetype MostClauses = 2;

const Duty &dutyOf(const Catalog &catalog, const QString &id)
{
    return *std::find_if(catalog.duties.cbegin(), catalog.duties.cend(),
                         [&id](const Duty &each) { return each.id == id; });
}

Mark markOf(DutyState state)
{
    switch (state) {
    case DutyState::Running:
        return Mark::Half;
    case DutyState::Assumed:
    case DutyState::Coming:
        return Mark::Dashed;
    case DutyState::Threshold:
        break;
    }
    return Mark::None;
}

} // namespace

Consequences::Consequences(const Desk &desk, AssessmentSession &session, QWidget *parent)
    : Card(parent)
    , m_desk(desk)
    , m_session(session)
    , m_title(new SectionTitle(this))
    , m_sources(new Disclosure(this))
    , m_duties(new Disclosure(this))
    , m_app(new Disclosure(this))
{
    m_sources->setObjectName(u"sources"_s);
    m_duties->setObjectName(u"duties"_s);
    m_app->setObjectName(u"app"_s);
    column()->setSpacing(space::Hair);
    column()->addWidget(m_title);
    for (Disclosure *each : {m_sources, m_duties, m_app}) {
        column()->addWidget(each);
        connect(each, &Disclosure::opened, this, &Consequences::refresh);
    }
}

void Consequences::refresh()
{
    m_title->setText(tr("What follows"));
    showSources();
    showDuties();
    showApp();
}

void Consequences::showSources()
{
    const Assessment &assessment = m_session.assessment();
    const Catalog &catalog = m_session.catalog();
    const Reach reached = reach(catalog, assessment.organisation, {m_session.activity()}, assessment.asOf);
    const auto count = [&](Force force) {
        return QString::number(std::count_if(reached.sources.cbegin(), reached.sources.cend(),
                                             [&](const QString &id) { return catalog.source(id)->force == force; }));
    };
    m_sources->setText(tr("%n source(s) apply: %1 binding, %2 recommended, %3 voluntary", nullptr,
                          static_cast<int>(reached.sources.size()))
                           .arg(count(Force::Binding), count(Force::Recommended), count(Force::Voluntary)));
    clearLayout(m_sources->content());
    if (m_sources->isOpen())
        fillSources(reached);
}

void Consequences::fillSources(const Reach &reached)
{
    const Language language = m_desk.language();
    auto *chips = new QWidget(m_sources);
    auto *flow = new FlowLayout(space::Hair, chips);
    for (const QString &id : reached.sources) {
        const Source &source = *m_session.catalog().source(id);
        const bool assumed = reached.assumedSources.contains(id);
        auto *chip = new Chip(chips);
        chip->setText(source.shortTitle(language));
        chip->setToolTip(source.title.in(language));
        chip->setTone(assumed ? Tone::Violet : source.force == Force::Binding ? Tone::Indigo : Tone::Slate);
        chip->setAccessibleName(assumed ? tr("%1, assumed to apply").arg(source.title.in(language))
                                        : source.title.in(language));
        connect(chip, &Chip::clicked, this, [this, id] { Q_EMIT clauseWanted({id, {}}); });
        flow->addWidget(chip);
    }
    m_sources->content()->addWidget(chips);
    if (!reached.assumedSources.isEmpty()) {
        auto *note = makeLabel(TextSize::Caption, Tone::Slate, false, m_sources);
        note->setText(tr("Dashed: assumed to apply until the facts are known."));
        m_sources->content()->addWidget(note);
    }
}

void Consequences::showDuties()
{
    const Assessment &assessment = m_session.assessment();
    QList<Obligation> all = obligations(m_session.catalog(), assessment, assessment.asOf);
    const QString shown = assessment.activities.size() > 1 ? m_session.activity().id : QString();
    all.removeIf([&shown](const Obligation &each) { return !each.activity.isEmpty() && each.activity != shown; });
    const auto count = [&all](DutyState state) {
        return static_cast<int>(
            std::count_if(all.cbegin(), all.cend(), [state](const Obligation &each) { return each.state == state; }));
    };
    QStringList said{tr("%n duty(ies) with a deadline have begun", nullptr, count(DutyState::Running))};
    if (const int assumed = count(DutyState::Assumed); assumed > 0)
        said.append(tr("%n assumed", nullptr, assumed));
    if (const int coming = count(DutyState::Coming); coming > 0)
        said.append(tr("%n coming", nullptr, coming));
    if (const int later = count(DutyState::Threshold); later > 0)
        said.append(tr("%n at a higher number", nullptr, later));
    m_duties->setText(said.join(m_desk.language() == Language::Zh ? u"，"_s : u", "_s));
    clearLayout(m_duties->content());
    if (m_duties->isOpen())
        fillDuties(all);
}

void Consequences::fillDuties(const QList<Obligation> &duties)
{
    for (const Obligation &each : duties)
        addDuty(each);
}

void Consequences::addDuty(const Obligation &obligation)
{
    const Language language = m_desk.language();
    const Duty &duty = dutyOf(m_session.catalog(), obligation.duty);
    auto *row = new QWidget(m_duties);
    auto *mark = new StateMark(row);
    mark->setMark(markOf(obligation.state));
    mark->setFixedHeight(QFontMetrics(Theme::current().font(TextSize::Body)).height());
    mark->setAccessibleName(m_desk.services().words.text(language, u"obligation.state."_s + word(obligation.state)));
    auto *title = makeLabel(TextSize::Body, Tone::Ink, false, row);
    title->setText(duty.title.in(language));
    auto *time = makeLabel(TextSize::Caption, Tone::Slate, false, row);
    time->setText(when(obligation, duty));
    auto *chips = new QWidget(row);
    auto *flow = new FlowLayout(space::Hair, chips);
    for (const ClauseRef &ref : obligation.clauses.first(std::min(obligation.clauses.size(), MostClauses)))
        flow->addWidget(chipFor(ref, chips));
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::Small);
    grid->setVerticalSpacing(space::Hair);
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addWidget(time, 1, 1);
    grid->addWidget(chips, 2, 1);
    grid->setColumnStretch(1, 1);
    m_duties->content()->addWidget(row);
}

QString Consequences::when(const Obligation &obligation, const Duty &duty) const
{
    const Language language = m_desk.language();
    QStringList said{
        tr("%1, from: %2").arg(inWords(m_desk.services().words, language, duty.period), duty.event.in(language))};
    if (obligation.threshold) {
        const Fact *fact = m_session.catalog().fact(obligation.threshold->fact);
        said.append(tr("begins at %1 %2: %3")
                        .arg(Format::number(obligation.threshold->atLeast, language), Format::unit(fact->unit),
                             fact->question.in(language)));
    }
    if (obligation.starts)
        said.append(tr("the law takes effect on %1").arg(Format::date(*obligation.starts, language)));
    if (obligation.due)
        said.append(obligation.estimated
                        ? tr("%1 if it began on the as-of date; public holidays not yet published")
                              .arg(Format::date(*obligation.due, language))
                        : tr("%1 if it began on the as-of date").arg(Format::date(*obligation.due, language)));
    return said.join(language == Language::Zh ? u"；"_s : u"; "_s);
}

QWidget *Consequences::chipFor(const ClauseRef &ref, QWidget *parent)
{
    const Language language = m_desk.language();
    const Source &source = *m_session.catalog().source(ref.source);
    auto *chip = new Chip(parent);
    chip->setText(Format::cite(source, ref.at, language));
    chip->setToolTip(m_session.catalog().clause(ref)->digest.in(language));
    chip->setAccessibleName(u"%1 %2"_s.arg(source.title.in(language), Format::place(source, ref.at, language)));
    connect(chip, &Chip::clicked, this, [this, ref] { Q_EMIT clauseWanted(ref); });
    return chip;
}

void Consequences::showApp()
{
    const Language language = m_desk.language();
    const auto found = necessity(m_session.catalog(), m_session.activity());
    m_app->setVisible(found.has_value());
    clearLayout(m_app->content());
    if (!found)
        return;
    m_app->setText(found->beyond.isEmpty() ? tr("The app collects nothing beyond what its type needs")
                                           : tr("The app collects %n item(s) beyond what its type needs", nullptr,
                                                static_cast<int>(found->beyond.size())));
    if (!m_app->isOpen())
        return;
    const Fact *items = m_session.catalog().fact(u"app_collects"_s);
    const auto named = [&](const QStringList &options) {
        QStringList names;
        for (const QString &option : options)
            names.append(items->option(option)->label.in(language));
        return names.isEmpty() ? tr("nothing") : names.join(language == Language::Zh ? u"、"_s : u", "_s);
    };
    const Fact *types = m_session.catalog().fact(u"app_type"_s);
    const auto say = [this](const QString &text, Tone tone) {
        auto *line = makeLabel(TextSize::Body, tone, false, m_app);
        line->setText(text);
        m_app->content()->addWidget(line);
    };
    say(tr("%1 needs: %2").arg(types->option(found->type)->label.in(language), named(found->necessary)), Tone::Slate);
    say(tr("Beyond it: %1").arg(named(found->beyond)), found->beyond.isEmpty() ? Tone::Slate : Tone::Ochre);
    if (!found->beyond.isEmpty())
        say(tr("Whoever refuses these must still be able to use the basic function."), Tone::Ink);
    auto *chips = new QWidget(m_app);
    auto *flow = new FlowLayout(space::Hair, chips);
    flow->addWidget(chipFor(found->clause, chips));
    m_app->content()->addWidget(chips);
}

} // namespace shihe::ui
