#include "ui/pages/organisation/organisationpage.h"

#include "ui/pages/organisation/activitylist.h"
#include "ui/pages/organisation/catalogoffer.h"
#include "ui/pages/organisation/statebox.h"
#include "ui/pages/organisation/unaskedbox.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/whenseen.h"
#include "ui/widgets/wraptext.h"

#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace shihe::ui {

OrganisationPage::OrganisationPage(Desk &desk, AssessmentSession &session, QWidget *parent)
    : Page(desk, parent)
    , m_session(session)
    , m_heading(makeLabel(TextSize::Display, Tone::Ink, true))
    , m_subheading(makeLabel(TextSize::Body, Tone::Slate))
{
    auto *scroll = new ScrolledColumn(760, this);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(space::Hair);
    titles->addWidget(m_heading);
    titles->addWidget(m_subheading);
    scroll->column()->addLayout(titles);
    scroll->column()->addWidget(makeProgress());
    m_offer = new CatalogOfferLine(desk, session);
    scroll->column()->addWidget(m_offer);
    connect(m_offer, &CatalogOfferLine::wanted, this, [this] { Q_EMIT goTo({PageId::Upgrade}); });
    m_state = new StateBox(desk, session);
    scroll->column()->addWidget(m_state);
    connect(m_state, &StateBox::failed, this, [this](const Error &error) { report(error); });
    scroll->column()->addWidget(makeNames());
    m_activities = new ActivityList(session);
    scroll->column()->addWidget(m_activities);
    connect(m_activities, &ActivityList::failed, this, [this](const Error &error) { report(error); });
    connect(m_activities, &ActivityList::removed, this, [this](const QString &name) {
        notify(tr("%1 is removed with its facts and answers. Undo brings all of it back.").arg(name));
    });
    scroll->column()->addWidget(makeBasis());
    scroll->column()->addStretch();

    connect(&session, &AssessmentSession::assessmentChanged, this, &OrganisationPage::fillNames);
    auto *fresh = new WhenSeen(this, [this] { refresh(); });
    for (const auto signal : {&AssessmentSession::assessmentChanged, &AssessmentSession::profileChanged,
                              &AssessmentSession::evaluationChanged, &AssessmentSession::activityChanged})
        connect(&session, signal, fresh, &WhenSeen::ask);
    fillNames();
}

QWidget *OrganisationPage::makeNames()
{
    auto *card = new Card;
    m_namesTitle = new SectionTitle(card);
    m_saved = makeLabel(TextSize::Caption, Tone::Jade, false, card);
    m_saved->setWordWrap(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_namesTitle, 1);
    head->addWidget(m_saved);
    card->column()->addLayout(head);
    m_form = new QFormLayout;
    m_form->setVerticalSpacing(space::Small);
    m_form->setHorizontalSpacing(space::Normal);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto field = [this, card](const QString &name) {
        auto *edit = new QLineEdit(card);
        edit->setObjectName(name);
        edit->setMaxLength(200);
        edit->setReadOnly(m_session.isFixed());
        addField(m_form, edit);
        connect(edit, &QLineEdit::editingFinished, this, &OrganisationPage::keepNames);
        connect(edit, &QLineEdit::textEdited, m_saved, &QLabel::clear);
        return edit;
    };
    m_nameZh = field(u"nameZh"_s);
    m_nameEn = field(u"nameEn"_s);
    m_titleZh = field(u"titleZh"_s);
    m_titleEn = field(u"titleEn"_s);
    card->column()->addLayout(m_form);
    return card;
}

QWidget *OrganisationPage::makeProgress()
{
    auto *card = new Card;
    m_progressTitle = new SectionTitle(card);
    m_facts = makeLabel(TextSize::Body, Tone::Ink, false, card);
    m_questions = makeLabel(TextSize::Body, Tone::Ink, false, card);
    m_toProfile = plainButton(card);
    m_toProfile->setObjectName(u"toProfile"_s);
    m_toWalk = primaryButton(card);
    m_toWalk->setObjectName(u"toWalk"_s);
    const auto row = [card](QLabel *text, QPushButton *button) {
        auto *line = new QHBoxLayout;
        line->setSpacing(space::Normal);
        line->addWidget(text, 1);
        line->addWidget(button);
        card->column()->addLayout(line);
    };
    card->column()->addWidget(m_progressTitle);
    row(m_facts, m_toProfile);
    row(m_questions, m_toWalk);
    connect(m_toProfile, &QPushButton::clicked, this, [this] { Q_EMIT goTo({PageId::Profile}); });
    connect(m_toWalk, &QPushButton::clicked, this, [this] { Q_EMIT goTo({PageId::Walk}); });
    return card;
}

QWidget *OrganisationPage::makeBasis()
{
    auto *card = new Card;
    m_basisTitle = new SectionTitle(card);
    m_basis = makeLabel(TextSize::Caption, Tone::Slate, false, card);
    m_basis->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->column()->addWidget(m_basisTitle);
    card->column()->addWidget(m_basis);
    m_unasked = new UnaskedBox(m_session, card);
    card->column()->addWidget(m_unasked);
    return card;
}

void OrganisationPage::retranslate()
{
    m_namesTitle->setText(tr("Names"));
    const auto name = [this](QWidget *field, const QString &words) { nameField(m_form, field, words); };
    name(m_nameZh, tr("Organisation in Chinese"));
    name(m_nameEn, tr("Organisation in English"));
    name(m_titleZh, tr("Assessment in Chinese"));
    name(m_titleEn, tr("Assessment in English"));
    m_progressTitle->setText(tr("Where it stands"));
    m_toProfile->setText(tr("Describe the processing"));
    m_toWalk->setText(tr("Answer the questions"));
    m_basisTitle->setText(tr("What it rests on"));
    m_toProfile->setAccessibleName(m_toProfile->text());
    m_toWalk->setAccessibleName(m_toWalk->text());
    m_saved->clear();
    m_offer->retranslate();
    refresh();
}

void OrganisationPage::shown()
{
    refresh();
}

void OrganisationPage::fillNames()
{
    const Assessment &assessment = m_session.assessment();
    const auto fill = [](QLineEdit *field, const QString &text) {
        if (!field->isModified() || !field->hasFocus())
            field->setText(text);
    };
    fill(m_nameZh, assessment.organisation.name.zh);
    fill(m_nameEn, assessment.organisation.name.en);
    fill(m_titleZh, assessment.title.zh);
    fill(m_titleEn, assessment.title.en);
}

void OrganisationPage::keepNames()
{
    const Text name{m_nameZh->text().trimmed(), m_nameEn->text().trimmed()};
    const Text words{m_titleZh->text().trimmed(), m_titleEn->text().trimmed()};
    const Assessment &assessment = m_session.assessment();
    if (name == assessment.organisation.name && words == assessment.title)
        return;
    if (name.isEmpty() || words.isEmpty()) { // a name is never taken away altogether
        for (QLineEdit *field : {m_nameZh, m_nameEn, m_titleZh, m_titleEn})
            field->setModified(false);
        fillNames();
        return;
    }
    if (accepted(m_session.rename(name, words)))
        m_saved->setText(tr("Saved"));
}

void OrganisationPage::refresh()
{
    const Assessment &assessment = m_session.assessment();
    const Evaluation &evaluation = m_session.evaluation();
    const View &law = evaluation.law();
    m_heading->setText(assessment.organisation.name.in(language()));
    m_subheading->setText(tr("%1 · as of %2 · %3")
                              .arg(assessment.title.in(language()), Format::date(assessment.asOf, language()),
                                   Format::state(assessment.state)));

    const Profile profile = m_session.profile();
    const qsizetype facts = m_session.catalog().facts.size();
    m_facts->setText(tr("%1 of %2 facts are known; %3 questions apply.")
                         .arg(QString::number(profile.size()), QString::number(facts),
                              QString::number(evaluation.applicable.size())));
    const qsizetype answered =
        std::count_if(evaluation.applicable.begin(), evaluation.applicable.end(), [this](const QString &practice) {
            const auto answer = m_session.answer(practice);
            return answer && answer->value != AnswerValue::Unknown;
        });
    m_questions->setText(tr("%1 of %2 questions are answered. %3.")
                             .arg(QString::number(answered), QString::number(evaluation.applicable.size()),
                                  Format::grade(law.grade, law.provisional)));

    m_state->refresh();
    m_activities->refresh(language());
    m_unasked->refresh(language());

    const JournalHead head = m_session.head();
    m_basis->setText(tr("Catalog %1, law known until %2; SHA-256 %3.\nWorkspace %4; %5 journal entries, head %6.")
                         .arg(assessment.catalogVersion, Format::date(m_session.catalog().date, language()),
                              assessment.catalogSha256,
                              breakable(QDir::toNativeSeparators(m_session.workspace().store().path())),
                              QString::number(head.seq), head.hash));
    for (const CatalogPin &pin : assessment.userCatalogs) {
        m_basis->setText(m_basis->text() + u'\n' +
                         tr("Your catalog %1, version %2 (%3…)").arg(pin.id, pin.version, pin.sha256.left(12)));
    }
}

} // namespace shihe::ui
