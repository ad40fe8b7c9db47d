#include "ui/pages/law/sourceview.h"

#include "ui/pages/law/lawscope.h"
#include "ui/pages/law/lawtimes.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chartcanvas.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QHBoxLayout>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

Mark markOfStatus(const std::optional<Status> &status)
{
    if (status == Status::InForce)
        return Mark::Full;
    return status == Status::Superseded ? Mark::Dash : Mark::Dashed;
}

QLabel *slate(const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(TextSize::Body, Tone::Slate, false, parent);
    label->setText(text);
    return label;
}

} // namespace

SourceView::SourceView(QWidget *parent)
    : ScrolledColumn(680, parent)
{
}

void SourceView::show(const Reading &reading, const Source &source)
{
    clearLayout(column());
    verticalScrollBar()->setValue(0);
    addTitle(reading, source);
    addStatus(reading, source);
    addScope(column(), reading, source);
    addContent(reading, source);
    addRelated(reading, source);
    column()->addStretch();
}

void SourceView::addTitle(const Reading &reading, const Source &source)
{
    const QDate day = reading.day;
    const Language language = reading.language;
    auto *title = new BilingualLabel(TextSize::Title);
    title->setText(source.title, language);
    title->setStrong(true);
    column()->addWidget(title);
    column()->addWidget(
        slate(source.issuer.in(language) + (source.number.isEmpty() ? QString() : u" · "_s + source.number), this));
    auto *tags = new QWidget;
    auto *flow = new FlowLayout(space::Small, tags);
    const auto tag = [flow](const QString &text, Tone tone) {
        auto *made = new Tag;
        made->setText(text);
        made->setTone(tone);
        flow->addWidget(made);
    };
    const auto status = source.statusOn(day);
    tag(status ? Format::word(*status) : tr("Not yet published"), status == Status::InForce      ? Tone::Jade
                                                                  : status == Status::Superseded ? Tone::Slate
                                                                                                 : Tone::Violet);
    tag(Format::word(source.kind), Tone::Slate);
    tag(Format::word(source.force), Tone::Slate);
    if (isOfUser(source.id))
        tag(Format::ownCatalog(source.id), Tone::Indigo);
    if (source.confidence != Confidence::High)
        tag(source.confidence == Confidence::Low ? tr("Our digests: low confidence")
                                                 : tr("Our digests: medium confidence"),
            Tone::Ochre);
    column()->addWidget(tags);
}

void SourceView::addStatus(const Reading &reading, const Source &source)
{
    const QDate day = reading.day;
    const Language language = reading.language;
    auto *card = new Card;
    auto *title = new SectionTitle;
    title->setText(tr("Status"));
    card->column()->addWidget(title);
    auto *times = new ChartCanvas; // the table of it is the list below
    document::Timeline spans = timesOf({&source}, day, language, false);
    QStringList told;
    for (const StatusChange &change : source.status)
        told.append(u"%1 %2"_s.arg(Format::word(change.is), Format::date(change.from, language)));
    spans.alt = {language, told.join(language == Language::Zh ? u"；"_s : u"; "_s)};
    times->setChart(spans, language);
    card->column()->addWidget(times);
    const auto now = source.statusOn(day);
    for (const StatusChange &change : source.status) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::Small);
        const bool current = change.from <= day && now == change.is;
        auto *mark = new StateMark;
        mark->setMark(change.from > day ? Mark::None : markOfStatus(change.is));
        mark->setAccessibleName(Format::word(change.is));
        auto *date = makeLabel(TextSize::Body, current ? Tone::Ink : Tone::Slate, current);
        date->setText(Format::date(change.from, language));
        date->setFixedWidth(QFontMetrics(Theme::current().font(TextSize::Body, true))
                                .horizontalAdvance(Format::date(QDate(2026, 12, 28), language)) +
                            space::Normal);
        auto *word = makeLabel(TextSize::Body, current ? Tone::Ink : Tone::Slate, current);
        word->setText(Format::word(change.is));
        row->addWidget(mark);
        row->addWidget(date);
        row->addWidget(word, 1);
        card->column()->addLayout(row);
    }
    card->column()->addWidget(slate(tr("Looked at as of %1.").arg(Format::date(day, language)), card));
    column()->addWidget(card);
}

void SourceView::addContent(const Reading &reading, const Source &source)
{
    const Catalog &catalog = reading.catalog;
    const Language language = reading.language;
    int duties = 0;
    int asked = 0;
    int unverified = 0;
    for (const Clause &clause : source.clauses) {
        if (!clause.verified)
            ++unverified;
        if (clause.level != Level::Prohibited && clause.level != Level::Shall)
            continue;
        ++duties;
        if (!catalog.practicesCiting({source.id, clause.at}).isEmpty())
            ++asked;
    }
    auto *card = new Card;
    auto *title = new SectionTitle;
    title->setText(tr("In this catalog"));
    card->column()->addWidget(title);
    card->column()->addWidget(
        slate(tr("%1 clauses in digest. %2 of them prohibit or require something; questions ask for %3 of these.")
                  .arg(source.clauses.size())
                  .arg(duties)
                  .arg(asked),
              card));
    if (unverified > 0)
        card->column()->addWidget(slate(
            tr("%n clause(s) could not be checked against the official text; they are marked.", nullptr, unverified),
            card));
    if (source.depth == Depth::Document)
        card->column()->addWidget(slate(tr("The text was not read clause by clause: cited as a whole."), card));
    for (const Checklist &checklist : catalog.checklists) {
        if (checklist.sources.contains(source.id))
            card->column()->addWidget(slate(tr("Checklist: %1").arg(checklist.title.in(language)), card));
    }
    column()->addWidget(card);
}

void SourceView::addRelated(const Reading &reading, const Source &source)
{
    const Catalog &catalog = reading.catalog;
    const Language language = reading.language;
    const auto links = [&](const QString &heading, const QStringList &ids) {
        if (ids.isEmpty())
            return;
        auto *title = new SectionTitle;
        title->setText(heading);
        column()->addWidget(title);
        for (const QString &id : ids) {
            const Source *related = catalog.source(id);
            auto *link = linkButton();
            link->setText(related ? related->title.in(language) : id);
            link->setAccessibleName(link->text());
            connect(link, &QPushButton::clicked, this, [this, id] { Q_EMIT clauseWanted({id, {}}); });
            column()->addWidget(link, 0, Qt::AlignLeft);
        }
    };
    QStringList successors;
    for (const Source &each : catalog.sources) {
        if (each.replaces.contains(source.id))
            successors.append(each.id);
    }
    links(tr("Replaces"), source.replaces);
    links(tr("Replaced by"), successors);
}

} // namespace shihe::ui
