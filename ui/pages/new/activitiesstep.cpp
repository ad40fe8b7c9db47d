#include "ui/pages/new/activitiesstep.h"

#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pickbox.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int LongestName = 200;
constexpr int Width = 760;

} // namespace

ActivitiesStep::ActivitiesStep(Draft &draft, QWidget *parent)
    : ScrolledColumn(Width, parent)
    , m_draft(draft)
    , m_help(makeLabel(TextSize::Body, Tone::Slate))
    , m_cards(new QVBoxLayout)
    , m_add(plainButton())
{
    m_cards->setSpacing(space::Normal);
    m_add->setObjectName(u"addDraftActivity"_s);
    m_add->setIcon(icon(u"add"_s));
    column()->addWidget(m_help);
    column()->addLayout(m_cards);
    column()->addWidget(m_add, 0, Qt::AlignLeft);
    column()->addStretch();
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_draft.activities.append(DraftActivity());
        Q_EMIT changed();
        takeFocus();
    });
}

void ActivitiesStep::refresh(Language language, const Catalog &catalog)
{
    m_language = language;
    m_help->setText(tr("A gate, an app, a laboratory: each activity has facts and answers of its own. Choose the "
                       "situation where there is a usual one; what follows from it is filled in."));
    m_add->setText(tr("Add another activity"));
    m_add->setAccessibleName(m_add->text());
    clearLayout(m_cards);
    for (qsizetype place = 0; place < m_draft.activities.size(); ++place)
        addCard(place, catalog);
}

void ActivitiesStep::takeFocus()
{
    focusOn(u"context-%1"_s.arg(m_draft.activities.size() - 1));
}

void ActivitiesStep::focusOn(const QString &name)
{
    // One that is about to go stands before the one that took its place.
    const auto found = findChildren<QWidget *>(name);
    if (!found.isEmpty())
        found.constLast()->setFocus(Qt::OtherFocusReason);
}

QString ActivitiesStep::follows(const Context &context, const Catalog &catalog) const
{
    QStringList said;
    for (const Fact &fact : catalog.facts) {
        const auto value = context.facts.constFind(fact.id);
        if (value != context.facts.cend())
            said.append(fact.question.in(m_language) + (m_language == Language::Zh ? QString() : u" "_s) +
                        Format::fact(fact, &*value, m_language));
    }
    return said.join(u'\n');
}

void ActivitiesStep::addCard(qsizetype place, const Catalog &catalog)
{
    const DraftActivity &activity = m_draft.activities.at(place);
    auto *card = new Card;
    auto *title = new SectionTitle(card);
    title->setText(m_draft.activities.size() > 1 ? tr("Activity %1").arg(place + 1) : tr("The activity"));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    if (m_draft.activities.size() > 1) {
        auto *out = quietButton(card);
        out->setObjectName(u"removeDraft-%1"_s.arg(place));
        out->setText(tr("Remove"));
        out->setAccessibleName(tr("Remove activity %1").arg(place + 1));
        head->addWidget(out);
        connect(out, &QPushButton::clicked, this, [this, place] {
            m_draft.activities.removeAt(place);
            Q_EMIT changed();
            takeFocus();
        });
    }
    card->column()->addLayout(head);

    auto *form = new QFormLayout;
    form->setVerticalSpacing(space::Small);
    form->setHorizontalSpacing(space::Normal);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *contexts = new PickBox(card);
    contexts->setObjectName(u"context-%1"_s.arg(place));
    contexts->addItem(tr("None of these: every fact is asked"));
    for (const Context &context : catalog.contexts) {
        contexts->addItem(context.title.in(m_language));
        if (context.id == activity.context)
            contexts->setCurrentIndex(contexts->count() - 1);
    }
    const Context *chosen = catalog.context(activity.context);
    const auto field = [&](const QString &name, const QString &text, const QString &suggestion) {
        auto *edit = new QLineEdit(card);
        edit->setObjectName(u"%1-%2"_s.arg(name).arg(place));
        edit->setMaxLength(LongestName);
        edit->setText(text);
        edit->setPlaceholderText(suggestion);
        return edit;
    };
    // What the situation suggests stands in the language that is read; both are taken.
    const QString hint = chosen ? chosen->activity.in(m_language) : tr("One language is enough");
    const QString other = tr("One language is enough");
    QLineEdit *zh = field(u"draftZh"_s, activity.title.zh, m_language == Language::Zh ? hint : other);
    QLineEdit *en = field(u"draftEn"_s, activity.title.en, m_language == Language::En ? hint : other);
    addField(form, contexts);
    addField(form, zh);
    addField(form, en);
    nameField(form, contexts, tr("Situation"));
    nameField(form, zh, tr("Name in Chinese"));
    nameField(form, en, tr("Name in English"));
    card->column()->addLayout(form);
    if (chosen) {
        auto *known = makeLabel(TextSize::Caption, Tone::Slate, false, card);
        known->setObjectName(u"follows-%1"_s.arg(place));
        known->setText(tr("Follows from the situation; you can change it in the next step:") + u'\n' +
                       follows(*chosen, catalog));
        card->column()->addWidget(known);
    }
    m_cards->addWidget(card);

    connect(contexts, &QComboBox::activated, this, [this, place, &catalog](int index) {
        m_draft.activities[place].context = index > 0 ? catalog.contexts.at(index - 1).id : QString();
        Q_EMIT changed();
        focusOn(u"context-%1"_s.arg(place));
    });
    connect(zh, &QLineEdit::textEdited, this, [this, place](const QString &text) {
        m_draft.activities[place].title.zh = text;
        Q_EMIT typed();
    });
    connect(en, &QLineEdit::textEdited, this, [this, place](const QString &text) {
        m_draft.activities[place].title.en = text;
        Q_EMIT typed();
    });
}

} // namespace shihe::ui
