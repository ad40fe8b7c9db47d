#include "ui/pages/new/beginstep.h"

#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pickbox.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int LongestName = 200;
constexpr int Width = 760;

QFormLayout *makeForm()
{
    auto *form = new QFormLayout;
    form->setVerticalSpacing(space::Small);
    form->setHorizontalSpacing(space::Normal);
    form->setLabelAlignment(Qt::AlignLeft);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

} // namespace

BeginStep::BeginStep(Draft &draft, QWidget *parent)
    : ScrolledColumn(Width, parent)
    , m_draft(draft)
    , m_whose(new SectionTitle)
    , m_form(makeForm())
    , m_organisation(new PickBox)
    , m_nameZh(new QLineEdit)
    , m_nameEn(new QLineEdit)
    , m_ways(new Card)
    , m_how(new SectionTitle)
    , m_fresh(choiceButton())
    , m_copy(choiceButton())
    , m_copied(new PickBox)
    , m_wayHelp(makeLabel(TextSize::Body, Tone::Slate))
    , m_which(new SectionTitle)
    , m_titles(makeForm())
    , m_titleZh(new QLineEdit)
    , m_titleEn(new QLineEdit)
    , m_asOf(new DateField)
    , m_asOfHelp(makeLabel(TextSize::Caption, Tone::Slate))
{
    m_organisation->setObjectName(u"organisation"_s);
    m_nameZh->setObjectName(u"nameZh"_s);
    m_nameEn->setObjectName(u"nameEn"_s);
    m_fresh->setObjectName(u"fresh"_s);
    m_copy->setObjectName(u"copy"_s);
    m_copied->setObjectName(u"copied"_s);
    m_titleZh->setObjectName(u"titleZh"_s);
    m_titleEn->setObjectName(u"titleEn"_s);
    m_asOf->setObjectName(u"newAsOf"_s);
    for (QLineEdit *field : {m_nameZh, m_nameEn, m_titleZh, m_titleEn})
        field->setMaxLength(LongestName);

    auto *whose = new Card;
    whose->column()->addWidget(m_whose);
    whose->column()->addLayout(m_form);
    for (QWidget *field :
         {static_cast<QWidget *>(m_organisation), static_cast<QWidget *>(m_nameZh), static_cast<QWidget *>(m_nameEn)})
        addField(m_form, field);
    auto *ways = new QWidget(m_ways);
    auto *flow = new FlowLayout(space::Small, ways);
    flow->addWidget(m_fresh);
    flow->addWidget(m_copy);
    auto *group = new QButtonGroup(this);
    group->addButton(m_fresh);
    group->addButton(m_copy);
    m_ways->column()->addWidget(m_how);
    m_ways->column()->addWidget(ways);
    m_ways->column()->addWidget(m_copied);
    m_ways->column()->addWidget(m_wayHelp);
    auto *which = new Card;
    which->column()->addWidget(m_which);
    which->column()->addLayout(m_titles);
    for (QWidget *field :
         {static_cast<QWidget *>(m_titleZh), static_cast<QWidget *>(m_titleEn), static_cast<QWidget *>(m_asOf)})
        addField(m_titles, field);
    addField(m_titles, m_asOfHelp);
    column()->addWidget(whose);
    column()->addWidget(m_ways);
    column()->addWidget(which);
    column()->addStretch();

    connect(m_organisation, &QComboBox::activated, this, &BeginStep::chooseOrganisation);
    connect(m_fresh, &QPushButton::clicked, this, [this] { chooseWay(false); });
    connect(m_copy, &QPushButton::clicked, this, [this] { chooseWay(true); });
    connect(m_copied, &QComboBox::activated, this, [this](int index) {
        m_draft.copied = m_copies.at(index).id;
        Q_EMIT changed();
    });
    const auto types = [this](QLineEdit *field, QString &text) {
        connect(field, &QLineEdit::textEdited, this, [this, &text](const QString &typed) {
            text = typed;
            Q_EMIT changed();
        });
    };
    types(m_nameZh, m_draft.name.zh);
    types(m_nameEn, m_draft.name.en);
    types(m_titleZh, m_draft.title.zh);
    types(m_titleEn, m_draft.title.en);
    connect(m_asOf, &QDateEdit::dateChanged, this, [this](QDate day) {
        m_draft.asOf = day;
        Q_EMIT changed();
    });
}

void BeginStep::setWorkspace(const QList<OrganisationSummary> &organisations,
                             const QList<AssessmentSummary> &assessments)
{
    m_organisations = organisations;
    m_all = assessments;
    const bool known = std::any_of(m_organisations.cbegin(), m_organisations.cend(),
                                   [this](const OrganisationSummary &each) { return each.id == m_draft.organisation; });
    if (!known)
        m_draft.organisation.clear();
    fillCopies();
}

void BeginStep::fillCopies()
{
    m_copies = m_all;
    m_copies.removeIf([this](const AssessmentSummary &each) { return each.organisation != m_draft.organisation; });
    std::stable_sort(m_copies.begin(), m_copies.end(), [](const AssessmentSummary &a, const AssessmentSummary &b) {
        return a.asOf != b.asOf ? a.asOf > b.asOf : a.changedAt > b.changedAt;
    });
    if (m_copies.isEmpty()) {
        m_draft.copies = false;
        m_draft.copied.clear();
        return;
    }
    const bool known = std::any_of(m_copies.cbegin(), m_copies.cend(),
                                   [this](const AssessmentSummary &each) { return each.id == m_draft.copied; });
    if (!known)
        m_draft.copied = m_copies.constFirst().id;
}

void BeginStep::chooseOrganisation(int index)
{
    m_draft.organisation = index > 0 ? m_organisations.at(index - 1).id : QString();
    fillCopies();
    Q_EMIT changed();
}

void BeginStep::chooseWay(bool copies)
{
    m_draft.copies = copies;
    Q_EMIT changed();
}

void BeginStep::takeFocus()
{
    if (!m_organisations.isEmpty())
        m_organisation->setFocus(Qt::OtherFocusReason);
    else
        (m_language == Language::Zh ? m_nameZh : m_nameEn)->setFocus(Qt::OtherFocusReason);
}

QString BeginStep::said(const AssessmentSummary &assessment) const
{
    const QString day = Format::date(assessment.asOf, m_language);
    const QString title = assessment.title.in(m_language);
    return assessment.figures
               ? tr("%1, as of %2, %3")
                     .arg(title, day, Format::grade(assessment.figures->grade, assessment.figures->provisional))
               : tr("%1, as of %2").arg(title, day);
}

void BeginStep::refresh(Language language, const Text &suggestedTitle)
{
    m_language = language;
    const bool fresh = m_draft.organisation.isEmpty();
    m_whose->setText(tr("Whose practices are assessed?"));
    nameField(m_form, m_organisation, tr("Organisation"));
    nameField(m_form, m_nameZh, tr("Name in Chinese"));
    nameField(m_form, m_nameEn, tr("Name in English"));
    showField(m_form, m_organisation, !m_organisations.isEmpty());
    showField(m_form, m_nameZh, fresh);
    showField(m_form, m_nameEn, fresh);
    const auto fill = [](QLineEdit *field, const QString &text) {
        if (field->text() != text)
            field->setText(text);
    };
    fill(m_nameZh, m_draft.name.zh);
    fill(m_nameEn, m_draft.name.en);
    fill(m_titleZh, m_draft.title.zh);
    fill(m_titleEn, m_draft.title.en);
    m_nameZh->setPlaceholderText(tr("One language is enough"));
    m_nameEn->setPlaceholderText(tr("One language is enough"));
    {
        const QSignalBlocker quiet(m_organisation);
        m_organisation->clear();
        m_organisation->addItem(tr("A new organisation"));
        for (const OrganisationSummary &each : std::as_const(m_organisations)) {
            m_organisation->addItem(each.name.in(language));
            if (each.id == m_draft.organisation)
                m_organisation->setCurrentIndex(m_organisation->count() - 1);
        }
        const QSignalBlocker still(m_copied);
        m_copied->clear();
        for (const AssessmentSummary &each : std::as_const(m_copies)) {
            m_copied->addItem(said(each));
            if (each.id == m_draft.copied)
                m_copied->setCurrentIndex(m_copied->count() - 1);
        }
    }
    m_ways->setVisible(!m_copies.isEmpty());
    m_how->setText(tr("How do you begin?"));
    m_fresh->setText(tr("Describe it anew"));
    m_fresh->setAccessibleName(m_fresh->text());
    m_copy->setText(tr("Carry over an earlier one"));
    m_copy->setAccessibleName(m_copy->text());
    (m_draft.copies ? m_copy : m_fresh)->setChecked(true);
    m_copied->setVisible(m_draft.copies);
    m_copied->setAccessibleName(tr("The assessment that is carried over"));
    m_wayHelp->setText(m_draft.copies
                           ? tr("Activities, facts, evidence and open actions come along. Its answers become drafts: "
                                "each counts once you have confirmed that it still holds.")
                           : tr("You name the activities and give the facts that decide what applies."));
    m_which->setText(tr("Which assessment is it?"));
    nameField(m_titles, m_titleZh, tr("Title in Chinese"));
    nameField(m_titles, m_titleEn, tr("Title in English"));
    nameField(m_titles, m_asOf, tr("As of"));
    const bool chinese = language == Language::Zh;
    (chinese ? m_titleZh : m_titleEn)->setPlaceholderText(suggestedTitle.in(language));
    (chinese ? m_titleEn : m_titleZh)->setPlaceholderText(tr("One language is enough"));
    m_asOfHelp->setText(tr("The law is applied as it stood on this day."));
    const QSignalBlocker quiet(m_asOf);
    m_asOf->setLanguage(language);
    m_asOf->setDate(m_draft.asOf);
}

} // namespace shihe::ui
