#include "ui/pages/law/clauseview.h"

#include "core/catalog/library.h"
#include "ui/pages/law/lawscope.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QHBoxLayout>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace shihe::ui {

ClauseView::ClauseView(QWidget *parent)
    : ScrolledColumn(680, parent)
{
}

void ClauseView::show(const Reading &reading, const ClauseRef &ref)
{
    clearLayout(column());
    verticalScrollBar()->setValue(0);
    const Source *source = reading.catalog.source(ref.source);
    const Clause *clause = reading.catalog.clause(ref);
    if (!source || !clause)
        return;
    addHead(reading, *source, *clause);
    addDigest(reading, *clause);
    addPractices(reading, ref, *clause);
    addScope(column(), reading, *source);
    if (clause->became)
        addClauses(tr("Became"), {*clause->became}, reading);
    addClauses(tr("Came from"), predecessorsOf(reading.catalog, ref), reading);
    addClauses(tr("What a breach leads to"), clause->sanction, reading);
    addTerms(reading, *clause);
    addSteps(reading, *source, ref.at);
    column()->addStretch();
}

void ClauseView::addHead(const Reading &reading, const Source &source, const Clause &clause)
{
    const Language language = reading.language;
    auto *link = linkButton();
    link->setText(source.title.in(language));
    link->setAccessibleName(source.title.in(language));
    connect(link, &QPushButton::clicked, this, [this, id = source.id] { Q_EMIT clauseWanted({id, {}}); });
    column()->addWidget(link, 0, Qt::AlignLeft);
    auto *place = makeLabel(TextSize::Display, Tone::Ink, true);
    place->setText(Format::place(source, clause.at, language));
    column()->addWidget(place);

    auto *tags = new QWidget;
    auto *flow = new FlowLayout(space::Small, tags);
    const auto tag = [flow](const QString &text, Tone tone) {
        auto *made = new Tag;
        made->setText(text);
        made->setTone(tone);
        flow->addWidget(made);
    };
    tag(Format::word(clause.level), Tone::Slate);
    tag(Format::word(source.force), Tone::Slate);
    const QString day = Format::date(reading.day, language);
    if (source.inForce(clause, reading.day)) {
        tag(tr("In force on %1").arg(day), Tone::Jade);
    } else {
        const auto status = source.statusOn(reading.day);
        const QString word = !status                      ? tr("Not yet published")
                             : *status != Status::InForce ? Format::word(*status)
                                                          : tr("Not in force");
        tag(tr("%1 on %2").arg(word, day), status == Status::Superseded ? Tone::Slate : Tone::Violet);
    }
    if (!clause.verified)
        tag(tr("Unverified"), Tone::Ochre);
    column()->addWidget(tags);
}

void ClauseView::addDigest(const Reading &reading, const Clause &clause)
{
    auto *card = new Card;
    auto *digest = new BilingualLabel(TextSize::Lead);
    digest->setText(clause.digest, reading.language);
    card->column()->addWidget(digest);
    if (clause.from || clause.to) {
        auto *own = makeLabel(TextSize::Body, Tone::Violet);
        const auto date = [&reading](QDate day) { return Format::date(day, reading.language); };
        own->setText(clause.from && clause.to
                         ? tr("In force from %1 to %2 only.").arg(date(*clause.from), date(*clause.to))
                     : clause.from ? tr("In force from %1.").arg(date(*clause.from))
                                   : tr("In force until %1.").arg(date(*clause.to)));
        card->column()->addWidget(own);
    }
    auto *note = makeLabel(TextSize::Caption, Tone::Slate);
    note->setText(clause.verified ? tr("In our own words; the official text prevails.")
                                  : tr("In our own words. The number or wording could not be checked against the "
                                       "official text; look it up before you rely on it."));
    card->column()->addWidget(note);
    column()->addWidget(card);
}

void ClauseView::addPractices(const Reading &reading, const ClauseRef &ref, const Clause &clause)
{
    auto *title = new SectionTitle;
    title->setText(tr("Asked by"));
    column()->addWidget(title);
    const QStringList practices = reading.catalog.practicesCiting(ref);
    if (practices.isEmpty()) {
        auto *none = makeLabel(TextSize::Body, Tone::Slate);
        none->setText(clause.notAsked ? clause.notAsked->in(reading.language)
                                      : tr("No question asks for this clause: it puts no duty on the organisation."));
        column()->addWidget(none);
        return;
    }
    for (const QString &id : practices)
        addPractice(reading, *reading.catalog.practice(id));
}

void ClauseView::addPractice(const Reading &reading, const Practice &practice)
{
    const AssessmentSession *session = reading.session;
    const bool applies = session && session->evaluation().applicable.contains(practice.id);
    const auto answer = applies ? session->answer(practice.id) : std::nullopt;
    const std::optional<AnswerValue> value = answer ? std::optional(answer->value) : std::nullopt;
    QString said;
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Small);
    auto *mark = new StateMark;
    if (session) {
        mark->setMark(!applies ? Mark::Dash : markOf(value, practice.redLine));
        said = !applies ? tr("Does not apply to this activity") : value ? Format::word(*value) : tr("Not answered");
    } else {
        mark->setMark(practice.redLine ? Mark::Square : Mark::None);
    }
    if (practice.redLine)
        said = said.isEmpty() ? tr("A red line") : tr("%1 · a red line").arg(said);
    mark->setAccessibleName(said);
    mark->setToolTip(said);
    line->addWidget(mark, 0, Qt::AlignVCenter);
    const QString question = practice.question.in(reading.language);
    if (!session) {
        auto *words = makeLabel(TextSize::Body);
        words->setText(said.isEmpty() ? question : u"%1\n%2"_s.arg(question, said));
        line->addWidget(words, 1);
    } else {
        auto *open = new TextButton(TextButton::Look::Row);
        open->setObjectName(u"practice-"_s + practice.id);
        open->setText(question);
        open->setDetail(said);
        open->setAccessibleName(tr("Open the question: %1").arg(question));
        open->setToolTip(applies ? tr("Open the question in the walk") : tr("Open the question to see why not"));
        connect(open, &QPushButton::clicked, this, [this, id = practice.id] { Q_EMIT practiceWanted(id); });
        line->addWidget(open, 1);
    }
    column()->addWidget(row);
}

void ClauseView::addClauses(const QString &heading, const QList<ClauseRef> &refs, const Reading &reading)
{
    if (refs.isEmpty())
        return;
    auto *title = new SectionTitle;
    title->setText(heading);
    column()->addWidget(title);
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(space::Small, chips);
    for (const ClauseRef &ref : refs) {
        const Source *source = reading.catalog.source(ref.source);
        auto *chip = new Chip;
        chip->setText(source ? Format::cite(*source, ref.at, reading.language) : ref.text());
        chip->setAccessibleName(source ? u"%1 %2"_s.arg(source->title.in(reading.language),
                                                        Format::place(*source, ref.at, reading.language))
                                       : ref.text());
        if (source && standingOf(*source, reading.day) != Standing::InForce)
            chip->setTone(Tone::Violet);
        connect(chip, &Chip::clicked, this, [this, ref] { Q_EMIT clauseWanted(ref); });
        flow->addWidget(chip);
    }
    column()->addWidget(chips);
}

void ClauseView::addTerms(const Reading &reading, const Clause &clause)
{
    const QList<Text> terms = termsIn(reading.catalog, clause.digest);
    if (terms.isEmpty())
        return;
    auto *title = new SectionTitle;
    title->setText(tr("Terms"));
    column()->addWidget(title);
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(space::Small, chips);
    for (const Text &term : terms) {
        const QString name = term.in(reading.language);
        auto *pair = new QWidget(chips);
        auto *line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, space::Small, 0);
        line->setSpacing(space::Hair + 2);
        auto *chip = new Chip;
        chip->setText(name);
        chip->setAccessibleName(tr("Search for %1").arg(name));
        chip->setToolTip(tr("Search the library for this term"));
        connect(chip, &Chip::clicked, this, [this, name] { Q_EMIT searchWanted(name); });
        auto *foreign = makeLabel(TextSize::Caption, Tone::Slate);
        foreign->setObjectName(u"secondLanguage"_s);
        foreign->setWordWrap(false);
        foreign->setText(term.in(other(reading.language)));
        line->addWidget(chip);
        line->addWidget(foreign);
        flow->addWidget(pair);
    }
    column()->addWidget(chips);
}

void ClauseView::addSteps(const Reading &reading, const Source &source, const QString &at)
{
    const auto here = std::find_if(source.clauses.begin(), source.clauses.end(),
                                   [&at](const Clause &clause) { return clause.at == at; });
    const qsizetype place = here - source.clauses.begin();
    auto *steps = new QWidget;
    auto *row = new QHBoxLayout(steps);
    row->setContentsMargins(0, space::Small, 0, 0);
    const auto step = [&](qsizetype to, const QString &iconName) {
        if (to < 0 || to >= source.clauses.size())
            return;
        const QString &next = source.clauses.at(to).at;
        auto *button = quietButton();
        button->setText(Format::place(source, next, reading.language));
        button->setIcon(icon(iconName));
        if (to > place)
            button->setLayoutDirection(Qt::RightToLeft); // the arrow behind the words
        button->setAccessibleName(to > place ? tr("Next clause: %1").arg(button->text())
                                             : tr("Previous clause: %1").arg(button->text()));
        connect(button, &QPushButton::clicked, this,
                [this, ref = ClauseRef{source.id, next}] { Q_EMIT clauseWanted(ref); });
        row->addWidget(button);
    };
    step(place - 1, u"previous"_s);
    row->addStretch();
    step(place + 1, u"next"_s);
    column()->addWidget(makeRule());
    column()->addWidget(steps);
}

} // namespace shihe::ui
