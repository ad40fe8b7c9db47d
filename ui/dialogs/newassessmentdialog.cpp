#include "ui/dialogs/newassessmentdialog.h"

#include "ui/widgets/datefield.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pickbox.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

Text both(const QString &zh, const QString &en)
{
    const QString chinese = zh.trimmed();
    const QString english = en.trimmed();
    return {chinese.isEmpty() ? english : chinese, english.isEmpty() ? chinese : english};
}

} // namespace

NewAssessmentDialog::NewAssessmentDialog(const QList<OrganisationSummary> &organisations, QDate today,
                                         Language language, QWidget *parent)
    : QDialog(parent)
    , m_organisations(organisations)
    , m_language(language)
    , m_intro(makeLabel(TextSize::Body, Tone::Slate, false, this))
    , m_form(new QFormLayout)
    , m_organisation(new PickBox(this))
    , m_nameZh(new QLineEdit(this))
    , m_nameEn(new QLineEdit(this))
    , m_titleZh(new QLineEdit(this))
    , m_titleEn(new QLineEdit(this))
    , m_asOf(new DateField(this))
    , m_asOfHelp(makeLabel(TextSize::Caption, Tone::Slate, false, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    m_organisation->setObjectName(u"organisation"_s);
    m_nameZh->setObjectName(u"nameZh"_s);
    m_nameEn->setObjectName(u"nameEn"_s);
    m_titleZh->setObjectName(u"titleZh"_s);
    m_titleEn->setObjectName(u"titleEn"_s);
    m_asOf->setLanguage(language);
    m_asOf->setDate(today);
    m_organisation->addItem(QString());
    for (const OrganisationSummary &each : m_organisations)
        m_organisation->addItem(each.name.in(language));
    m_buttons->button(QDialogButtonBox::Ok)->setProperty("kind", u"primary"_s);

    m_form->setVerticalSpacing(space::Medium);
    m_form->setHorizontalSpacing(space::Normal);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (QWidget *field :
         {static_cast<QWidget *>(m_organisation), static_cast<QWidget *>(m_nameZh), static_cast<QWidget *>(m_nameEn),
          static_cast<QWidget *>(m_titleZh), static_cast<QWidget *>(m_titleEn), static_cast<QWidget *>(m_asOf)})
        addField(m_form, field);
    addField(m_form, m_asOfHelp);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Normal);
    column->setSpacing(space::Normal);
    column->addWidget(m_intro);
    column->addLayout(m_form);
    column->addWidget(m_buttons);

    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_organisation, &QComboBox::currentIndexChanged, this, &NewAssessmentDialog::check);
    for (const QLineEdit *field : {m_nameZh, m_nameEn, m_titleZh, m_titleEn})
        connect(field, &QLineEdit::textChanged, this, &NewAssessmentDialog::check);
    retranslate();
    check();
    (m_organisations.isEmpty() ? m_nameZh : m_titleZh)->setFocus();
    if (!m_organisations.isEmpty())
        m_organisation->setCurrentIndex(1);
    showField(m_form, m_organisation, !m_organisations.isEmpty());
}

QString NewAssessmentDialog::organisation() const
{
    const int index = m_organisation->currentIndex();
    return index > 0 ? m_organisations.at(index - 1).id : QString();
}

Text NewAssessmentDialog::name() const
{
    return both(m_nameZh->text(), m_nameEn->text());
}

Text NewAssessmentDialog::title() const
{
    return both(m_titleZh->text(), m_titleEn->text());
}

QDate NewAssessmentDialog::asOf() const
{
    return m_asOf->date();
}

void NewAssessmentDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void NewAssessmentDialog::retranslate()
{
    setWindowTitle(tr("New assessment"));
    m_intro->setText(tr("An assessment looks at one organisation on one day. Everything can be changed later."));
    const auto name = [this](QWidget *field, const QString &words) { nameField(m_form, field, words); };
    name(m_organisation, tr("Organisation"));
    name(m_nameZh, tr("Name in Chinese"));
    name(m_nameEn, tr("Name in English"));
    name(m_titleZh, tr("Title in Chinese"));
    name(m_titleEn, tr("Title in English"));
    name(m_asOf, tr("As of"));
    m_organisation->setItemText(0, tr("A new organisation"));
    m_nameEn->setPlaceholderText(tr("One language is enough"));
    m_titleEn->setPlaceholderText(tr("One language is enough"));
    m_asOfHelp->setText(tr("The law is applied as it stood on this day."));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Create"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

void NewAssessmentDialog::check()
{
    const bool fresh = m_organisation->currentIndex() <= 0;
    showField(m_form, m_nameZh, fresh);
    showField(m_form, m_nameEn, fresh);
    const bool complete = !title().isEmpty() && (!fresh || !name().isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(complete);
}

} // namespace shihe::ui
