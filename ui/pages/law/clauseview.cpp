#include "ui/pages/law/clauseview.h"

#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

ClauseView::ClauseView(QWidget *parent)
    : ScrolledColumn(680, parent)
{
}

void ClauseView::show(const Catalog &catalog, const ClauseRef &ref, QDate day, Language language, bool canWalk)
{
    clearLayout(column());
    const Source *source = catalog.source(ref.source);
    const Clause *clause = catalog.clause(ref);
    if (!source || !clause)
        return;
    addHead(*source, *clause, day, language);
    auto *card = new Card;
    auto *digest = new BilingualLabel(TextSize::Lead);
    digest->setText(clause->digest, language);
    card->column()->addWidget(digest);
    auto *note = makeLabel(TextSize::Caption, Tone::Slate);
    note->setText(clause->verified ? tr("In our own words; the official text prevails.")
                                   : tr("In our own words. The number or wording could not be checked against the "
                                        "official text; look it up before you rely on it."));
    card->column()->addWidget(note);
    column()->addWidget(card);
    addPractices(catalog, ref, *clause, language, canWalk);
    addClauses(tr("What a breach leads to"), clause->sanction, catalog, language);
    if (clause->became)
        addClauses(tr("Became"), {*clause->became}, catalog, language);
    addSteps(*source, ref.at, language);
    column()->addStretch();
}

void ClauseView::addHead(const Source &source, const Clause &clause, QDate day, Language language)
{
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
    if (source.inForce(clause, day)) {
        tag(tr("In force on %1").arg(Format::date(day, language)), Tone::Jade);
    } else {
        const auto status = source.statusOn(day);
        const QString word = !status                      ? tr("Not yet published")
                             : *status != Status::InForce ? Format::word(*status)
                                                          : tr("Not in force");
        tag(tr("%1 on %2").arg(word, Format::date(day, language)), Tone::Violet);
    }
    if (!clause.verified)
        tag(tr("Unverified"), Tone::Ochre);
    column()->addWidget(tags);
}

void ClauseView::addPractices(const Catalog &catalog, const ClauseRef &ref, const Clause &clause, Language language,
                              bool canWalk)
{
    const QStringList practices = catalog.practicesCiting(ref);
    auto *title = new SectionTitle;
    title->setText(tr("Asked by"));
    column()->addWidget(title);
    if (practices.isEmpty()) {
        auto *none = makeLabel(TextSize::Body, Tone::Slate);
        none->setText(clause.notAsked ? clause.notAsked->in(language)
                                      : tr("No question asks for this clause: it puts no duty on the organisation."));
        column()->addWidget(none);
        return;
    }
    for (const QString &id : practices) {
        const Practice *practice = catalog.practice(id);
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(space::Small);
        if (practice->redLine) {
            auto *mark = new StateMark;
            mark->setMark(Mark::Square);
            mark->setExtent(12);
            mark->setToolTip(tr("A red line"));
            mark->setAccessibleName(tr("A red line"));
            line->addWidget(mark, 0, Qt::AlignTop);
        }
        auto *words = makeLabel(TextSize::Body);
        words->setText(practice->question.in(language));
        line->addWidget(words, 1);
        if (canWalk) {
            auto *open = quietButton();
            open->setText(tr("Open"));
            open->setAccessibleName(tr("Open the question: %1").arg(practice->question.in(language)));
            connect(open, &QPushButton::clicked, this, [this, id] { Q_EMIT practiceWanted(id); });
            line->addWidget(open, 0, Qt::AlignTop);
        }
        column()->addWidget(row);
    }
}

void ClauseView::addClauses(const QString &heading, const QList<ClauseRef> &refs, const Catalog &catalog,
                            Language language)
{
    if (refs.isEmpty())
        return;
    auto *title = new SectionTitle;
    title->setText(heading);
    column()->addWidget(title);
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(space::Small, chips);
    for (const ClauseRef &ref : refs) {
        const Source *source = catalog.source(ref.source);
        auto *chip = new Chip;
        chip->setText(source ? Format::cite(*source, ref.at, language) : ref.text());
        chip->setAccessibleName(
            source ? u"%1 %2"_s.arg(source->title.in(language), Format::place(*source, ref.at, language)) : ref.text());
        connect(chip, &Chip::clicked, this, [this, ref] { Q_EMIT clauseWanted(ref); });
        flow->addWidget(chip);
    }
    column()->addWidget(chips);
}

void ClauseView::addSteps(const Source &source, const QString &at, Language language)
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
        button->setText(Format::place(source, next, language));
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
