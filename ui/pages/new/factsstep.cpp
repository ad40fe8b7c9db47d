#include "ui/pages/new/factsstep.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/facts/facteditor.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QScrollBar>
#include <QSet>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int Width = 760;

} // namespace

FactsStep::FactsStep(Draft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_choiceRow(new QWidget(this))
    , m_help(makeLabel(TextSize::Body, Tone::Slate))
    , m_scroll(new ScrolledColumn(Width, this))
    , m_known(new Disclosure)
    , m_list(new QVBoxLayout)
{
    m_choices = new FlowLayout(space::Small, m_choiceRow);
    m_known->setObjectName(u"knownFacts"_s);
    m_list->setSpacing(space::Normal);
    m_scroll->column()->addWidget(m_help);
    m_scroll->column()->addWidget(m_known);
    m_scroll->column()->addLayout(m_list);
    m_scroll->column()->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_choiceRow->setContentsMargins(space::Large, space::Normal, space::Large, 0);
    column->addWidget(m_choiceRow);
    column->addWidget(m_scroll, 1);
    connect(m_known, &Disclosure::opened, this, &FactsStep::showFacts);
}

void FactsStep::start(std::shared_ptr<const Catalog> catalog)
{
    for (FactEditor *editor : std::as_const(m_editors)) {
        editor->hide();
        editor->deleteLater();
    }
    m_editors.clear();
    m_parts.clear();
    m_catalog = std::move(catalog);
    m_part = -1;
    m_known->setOpen(false);
}

QList<OpenFact> FactsStep::openIn(qsizetype part) const
{
    const Assessment whole = m_draft.assessment(*m_catalog, {});
    return part < 0 ? openOrganisationFacts(*m_catalog, whole.organisation, whole.activities)
                    : openActivityFacts(*m_catalog, whole.organisation, whole.activities.at(part));
}

Profile FactsStep::profileIn(qsizetype part) const
{
    return part < 0 ? m_draft.organisationFacts(*m_catalog) : m_draft.activityFacts(*m_catalog, part);
}

GivenFacts &FactsStep::givenIn(qsizetype part)
{
    return part < 0 ? m_draft.given : m_draft.activities[part].given;
}

QString FactsStep::nameOf(qsizetype part) const
{
    if (part < 0)
        return tr("The organisation");
    const DraftActivity &activity = m_draft.activities.at(part);
    if (!activity.title.isEmpty())
        return bothLanguages(activity.title.zh, activity.title.en).in(m_language);
    const Context *context = m_catalog->context(activity.context);
    return context ? context->activity.in(m_language) : tr("Activity %1").arg(part + 1);
}

const FactsStep::Part &FactsStep::partOf(qsizetype part)
{
    const auto known = m_parts.constFind(part);
    if (known != m_parts.cend())
        return *known;
    // The order is laid down once: a card never moves while a person is at it.
    Part laid;
    for (const OpenFact &open : openIn(part))
        laid.order.append(open.fact);
    for (const Fact &fact : std::as_const(m_catalog->facts)) {
        if ((fact.scope == Scope::Organisation) == (part < 0) && !laid.order.contains(fact.id))
            laid.order.append(fact.id);
    }
    laid.preset = m_draft.presetFacts(*m_catalog, part);
    return *m_parts.insert(part, laid);
}

void FactsStep::goToPart(qsizetype part)
{
    for (FactEditor *editor : std::as_const(m_editors)) {
        editor->hide();
        editor->deleteLater();
    }
    m_editors.clear();
    m_part = part;
    m_known->setOpen(false);
    refresh(m_language);
    m_scroll->verticalScrollBar()->setValue(0);
    Q_EMIT partChanged();
}

void FactsStep::takeFocus()
{
    for (const QString &fact : partOf(m_part).order) {
        FactEditor *editor = m_editors.value(fact);
        if (editor && editor->isVisibleTo(this)) {
            editor->takeFocus();
            return;
        }
    }
}

void FactsStep::refresh(Language language)
{
    m_language = language;
    if (!m_catalog)
        return;
    showParts();
    showFacts();
}

void FactsStep::showParts()
{
    const qsizetype wanted = m_draft.activities.size() + 1;
    if (m_choices->count() != wanted) {
        clearLayout(m_choices);
        for (qsizetype part = -1; part + 1 < wanted; ++part) {
            auto *button = new Chip(m_choiceRow);
            button->setCheckable(true);
            button->setObjectName(u"part%1"_s.arg(part));
            connect(button, &QPushButton::clicked, this, [this, part] { goToPart(part); });
            m_choices->addWidget(button);
        }
    }
    for (int place = 0; place < m_choices->count(); ++place) {
        const qsizetype part = place - 1;
        auto *button = qobject_cast<Chip *>(m_choices->itemAt(place)->widget());
        const qsizetype open = openIn(part).size();
        button->setText(open > 0 ? tr("%1 (%2 open)").arg(nameOf(part)).arg(open) : nameOf(part));
        button->setAccessibleName(button->text());
        button->setChecked(part == m_part);
    }
}

void FactsStep::showFacts()
{
    if (!m_catalog)
        return;
    const Part &part = partOf(m_part);
    const Profile profile = profileIn(m_part);
    QMap<QString, int> open;
    for (const OpenFact &each : openIn(m_part))
        open.insert(each.fact, each.decides());
    const bool several = m_draft.activities.size() > 1;
    QString help = m_part < 0 ? tr("Given once; holds for all its activities.")
                              : tr("What this activity collects, from whom, and what happens with it.");
    if (open.isEmpty())
        help += (m_language == Language::Zh ? QString() : u" "_s) + tr("Everything that matters here is known.");
    m_help->setText(help);
    m_known->setText(tr("%n fact(s) follow from the situation", nullptr, static_cast<int>(part.preset.size())));
    m_known->setVisible(!part.preset.isEmpty());
    int place = 0;
    int placeOfPreset = 0;
    for (const QString &id : part.order) {
        const bool preset = part.preset.contains(id);
        const bool wanted = preset ? m_known->isOpen() : open.contains(id) || givenIn(m_part).contains(id);
        FactEditor *editor = m_editors.value(id);
        if (wanted && !editor)
            editor = editorOf(id, preset ? m_known->content() : m_list, preset ? placeOfPreset : place);
        if (!editor)
            continue;
        ++(preset ? placeOfPreset : place);
        editor->setVisible(wanted);
        if (!wanted)
            continue;
        editor->setShared(several && m_part < 0);
        editor->refresh(m_language, profile, m_draft.asOf, open.value(id));
    }
}

FactEditor *FactsStep::editorOf(const QString &id, QVBoxLayout *where, int place)
{
    auto *editor = new FactEditor(*m_catalog->fact(id), *m_catalog);
    connect(editor, &FactEditor::chosen, this, [this, id](const std::optional<FactValue> &value) { keep(id, value); });
    connect(editor, &FactEditor::clauseWanted, this, &FactsStep::clauseWanted);
    where->insertWidget(place, editor);
    m_editors.insert(id, editor);
    return editor;
}

void FactsStep::keep(const QString &fact, const std::optional<FactValue> &value)
{
    GivenFacts &given = givenIn(m_part);
    // What nobody presets and nobody knows is simply open again; its card stays where it is.
    given.insert(fact, value);
    Q_EMIT changed();
}

} // namespace shihe::ui
