#include "ui/pages/walk/clausepanel.h"

#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace shihe::ui {

ClausePanel::ClausePanel(QWidget *parent)
    : QFrame(parent)
    , m_close(iconButton(u"close"_s, this))
    , m_source(makeLabel(TextSize::Body, Tone::Slate, false, this))
    , m_place(makeLabel(TextSize::Title, Tone::Ink, true, this))
    , m_digest(new BilingualLabel(TextSize::Body))
    , m_note(makeLabel(TextSize::Caption, Tone::Slate))
    , m_breach(makeLabel(TextSize::Body, Tone::Slate))
    , m_library(linkButton())
{
    setProperty("kind", u"well"_s);
    setObjectName(u"clausePanel"_s);
    m_close->setObjectName(u"closeClause"_s);
    m_library->setObjectName(u"openLibrary"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::Normal, space::Medium, space::Small, 0);
    head->setSpacing(space::Small);
    head->addWidget(m_place, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *scroll = new ScrolledColumn(480, this);
    scroll->setMargins({space::Normal, space::Small, space::Normal, space::Normal});
    QVBoxLayout *column = scroll->column();
    column->setSpacing(space::Small);
    auto *tags = new QWidget;
    m_tags = new FlowLayout(space::Hair, tags);
    auto *sanctions = new QWidget;
    m_sanctions = new FlowLayout(space::Hair, sanctions);
    column->addWidget(m_source);
    column->addWidget(tags);
    column->addSpacing(space::Hair);
    column->addWidget(m_digest);
    column->addWidget(m_note);
    column->addWidget(m_breach);
    column->addWidget(sanctions);
    column->addWidget(m_library, 0, Qt::AlignLeft);
    column->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(head);
    whole->addWidget(scroll, 1);

    connect(m_close, &QAbstractButton::clicked, this, &ClausePanel::closed);
    connect(m_library, &QPushButton::clicked, this, [this] { Q_EMIT libraryWanted(m_clause); });
    const auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ClausePanel::closed);
}

void ClausePanel::show(const Catalog &catalog, const ClauseRef &ref, QDate day, Language language, bool both)
{
    const Source *source = catalog.source(ref.source);
    const Clause *clause = catalog.clause(ref);
    if (!source || !clause)
        return;
    m_clause = ref;
    m_source->setText(source->title.in(language));
    m_place->setText(Format::place(*source, ref.at, language));
    addTags(*source, *clause, day, language);
    m_digest->setBoth(both);
    m_digest->setText(clause->digest, language);
    m_note->setText(clause->verified
                        ? tr("In our own words; the official text prevails.")
                        : tr("In our own words. Number or wording not checked against the official text: look "
                             "it up before you rely on it."));
    addSanctions(catalog, *clause, language);
}

void ClausePanel::retranslate()
{
    nameButton(m_close, tr("Close the clause"));
    m_breach->setText(tr("What a breach leads to"));
    m_library->setText(tr("Open in the law library"));
    m_library->setAccessibleName(m_library->text());
}

void ClausePanel::takeFocus()
{
    m_close->setFocus(Qt::OtherFocusReason);
}

void ClausePanel::addTags(const Source &source, const Clause &clause, QDate day, Language language)
{
    clearLayout(m_tags);
    const auto tag = [this](const QString &text, Tone tone) {
        auto *made = new Tag;
        made->setText(text);
        made->setTone(tone);
        m_tags->addWidget(made);
        made->show();
    };
    tag(Format::word(clause.level), Tone::Slate);
    tag(Format::word(source.force), Tone::Slate);
    const auto status = source.statusOn(day);
    if (source.inForce(clause, day)) {
        tag(Format::word(Status::InForce), Tone::Jade);
    } else {
        const QString word = status && *status != Status::InForce ? Format::word(*status) : tr("Not in force");
        tag(tr("%1 on %2").arg(word, Format::date(day, language)), Tone::Violet);
    }
    if (!clause.verified)
        tag(tr("Unverified"), Tone::Ochre);
    m_tags->invalidate();
}

void ClausePanel::addSanctions(const Catalog &catalog, const Clause &clause, Language language)
{
    clearLayout(m_sanctions);
    for (const ClauseRef &ref : clause.sanction) {
        const Source *source = catalog.source(ref.source);
        if (!source)
            continue;
        auto *chip = new Chip;
        const QString place = Format::place(*source, ref.at, language);
        chip->setText(ref.source == m_clause.source ? place : Format::cite(*source, ref.at, language));
        nameButton(chip, u"%1 %2"_s.arg(source->title.in(language), place));
        connect(chip, &Chip::clicked, this, [this, ref] { Q_EMIT clauseWanted(ref); });
        m_sanctions->addWidget(chip);
        chip->show();
    }
    m_breach->setVisible(!clause.sanction.isEmpty());
    m_sanctions->invalidate();
}

} // namespace shihe::ui
