#include "ui/pages/report/contentform.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

enum LanguageChoice { Chinese, English, Both };

QString capitalised(QString text)
{
    text.replace(0, 1, text.left(1).toUpper());
    return text;
}

} // namespace

ContentForm::ContentForm(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(new QFormLayout(this))
    , m_kindRow(new QWidget)
    , m_languageRow(new QWidget)
    , m_audienceRow(new QWidget)
    , m_partsBox(new QWidget)
    , m_kindText(makeLabel(TextSize::Caption, Tone::Slate))
    , m_audienceText(makeLabel(TextSize::Caption, Tone::Slate))
    , m_kinds(new QButtonGroup(this))
    , m_languages(new QButtonGroup(this))
    , m_audiences(new QButtonGroup(this))
{
    const auto choices = [](QWidget *row, QButtonGroup *group, int count, const QString &name) {
        auto *flow = new FlowLayout(space::Small, row);
        for (int id = 0; id < count; ++id) {
            QPushButton *choice = choiceButton();
            choice->setObjectName(u"%1-%2"_s.arg(name).arg(id));
            group->addButton(choice, id);
            flow->addWidget(choice);
        }
    };
    choices(m_kindRow, m_kinds, static_cast<int>(report::allKinds().size()), u"reportKind"_s);
    choices(m_languageRow, m_languages, Both + 1, u"reportLanguage"_s);
    choices(m_audienceRow, m_audiences, static_cast<int>(report::allAudiences().size()), u"reportFor"_s);
    m_kinds->button(0)->setChecked(true);
    m_audiences->button(0)->setChecked(true);
    auto *flow = new FlowLayout(space::Hair, m_partsBox);
    for (const report::Part part : report::allParts()) {
        auto *box = new QCheckBox;
        box->setObjectName(u"part-"_s + word(part));
        box->setChecked(true);
        flow->addWidget(box);
        m_parts << box;
        connect(box, &QCheckBox::toggled, this, &ContentForm::changed);
    }
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setHorizontalSpacing(space::Normal);
    m_form->setVerticalSpacing(space::Medium);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    addField(m_form, m_kindRow);
    m_form->addRow(m_kindText);
    addField(m_form, m_languageRow);
    addField(m_form, m_audienceRow);
    m_form->addRow(m_audienceText);
    addField(m_form, m_partsBox);

    connect(m_kinds, &QButtonGroup::idClicked, this, &ContentForm::showParts);
    connect(m_audiences, &QButtonGroup::idClicked, this, [this] {
        nameAudiences();
        Q_EMIT changed();
    });
    connect(m_languages, &QButtonGroup::idClicked, this, [this] {
        m_languageChosen = true;
        Q_EMIT changed();
    });
}

report::Kind ContentForm::kind() const
{
    return report::allKinds().at(m_kinds->checkedId());
}

report::Parts ContentForm::parts() const
{
    if (kind() != report::Kind::Gap)
        return report::partsOf(kind());
    report::Parts chosen;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (m_parts.at(i)->isChecked())
            chosen.insert(report::allParts().at(i));
    }
    return chosen;
}

QString ContentForm::nameOf(report::Kind kind)
{
    switch (kind) {
    case report::Kind::Gap:
        return tr("Gap report");
    case report::Kind::Summary:
        return tr("Summary");
    case report::Kind::Plan:
        return tr("Action plan");
    case report::Kind::Evidence:
        return tr("Evidence register");
    case report::Kind::Soa:
        return tr("Statement of applicability");
    case report::Kind::Filing:
        return tr("Filing");
    case report::Kind::FilingChange:
        return tr("Filing: change");
    case report::Kind::FilingEnd:
        return tr("Filing: end");
    case report::Kind::Pia:
        return tr("Impact assessment");
    case report::Kind::PiaPublic:
        return tr("Impact assessment: public");
    }
    Q_UNREACHABLE();
}

QString ContentForm::told(report::Kind kind)
{
    switch (kind) {
    case report::Kind::Gap:
        return tr("Cover, summary and the parts you tick; the report says what is left out.");
    case report::Kind::Summary:
        return tr("Cover and summary alone, for those who decide.");
    case report::Kind::Plan:
        return tr("Cover, summary and who does what by when.");
    case report::Kind::Evidence:
        return tr("Cover, summary and each piece of evidence with its digest.");
    case report::Kind::Soa:
        return tr("Each clause: whether it applies here and why, what meets it, and how it stands.");
    case report::Kind::Filing:
        return tr("Whether the face recognition measures call for a filing, by when, its material, and what is "
                  "missing.");
    case report::Kind::FilingChange:
        return tr("What changed since the filing, by when to file it, and the content as it stands now.");
    case report::Kind::FilingEnd:
        return tr("By when to cancel the filing after the use ended, and what became of the facial information.");
    case report::Kind::Pia:
        return tr("The personal information protection impact assessment by GB/T 39335, as it was judged, and what is "
                  "missing.");
    case report::Kind::PiaPublic:
        return tr("The short version of the impact assessment that can be published.");
    }
    Q_UNREACHABLE();
}

report::Audience ContentForm::audience() const
{
    return report::allAudiences().at(m_audiences->checkedId());
}

void ContentForm::nameAudiences()
{
    const QStringList names{tr("Client"), tr("Regulator"), tr("Public")};
    for (int id = 0; id < names.size(); ++id) {
        m_audiences->button(id)->setText(names.at(id));
        m_audiences->button(id)->setAccessibleName(tr("For: %1").arg(names.at(id)));
    }
    switch (audience()) {
    case report::Audience::Client:
        m_audienceText->setText(tr("Nothing is left out."));
        break;
    case report::Audience::Regulator:
        m_audienceText->setText(tr("Without owners, hours of work and gains of the plan; the report says so."));
        break;
    case report::Audience::Public:
        m_audienceText->setText(
            tr("Also without persons, notes, reasons, evidence and attached data. Titles and names that you "
               "typed stay: read it before you publish it."));
        break;
    }
}

QList<Language> ContentForm::languages() const
{
    switch (m_languages->checkedId()) {
    case Chinese:
        return {Language::Zh};
    case English:
        return {Language::En};
    default:
        return {m_desk.language(), other(m_desk.language())};
    }
}

void ContentForm::retranslate()
{
    nameField(m_form, m_kindRow, tr("Kind"));
    nameField(m_form, m_languageRow, tr("Language"));
    nameField(m_form, m_audienceRow, tr("For"));
    nameAudiences();
    nameField(m_form, m_partsBox, tr("Parts"));
    for (int id = 0; id < report::allKinds().size(); ++id) {
        const QString name = nameOf(report::allKinds().at(id));
        m_kinds->button(id)->setText(name);
        m_kinds->button(id)->setAccessibleName(tr("Kind: %1").arg(name));
    }
    // Each language by its own name, in both languages the same.
    m_languages->button(Chinese)->setText(u"中文"_s);
    m_languages->button(English)->setText(u"English"_s);
    m_languages->button(Both)->setText(tr("Both"));
    m_languages->button(Chinese)->setAccessibleName(tr("Report in Chinese"));
    m_languages->button(English)->setAccessibleName(tr("Report in English"));
    m_languages->button(Both)->setAccessibleName(tr("Report in both languages, that of the window first"));
    m_languages->button(Both)->setToolTip(m_languages->button(Both)->accessibleName());
    if (!m_languageChosen)
        m_languages->button(m_desk.language() == Language::Zh ? Chinese : English)->setChecked(true);
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const QString key = u"part."_s + word(report::allParts().at(i));
        m_parts.at(i)->setText(capitalised(m_desk.services().words.text(m_desk.language(), key)));
        m_parts.at(i)->setAccessibleName(m_parts.at(i)->text());
    }
    alignParts();
    showParts();
}

void ContentForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        alignParts();
    QWidget::changeEvent(event);
}

void ContentForm::alignParts()
{
    int widest = 0;
    for (QCheckBox *part : m_parts) {
        part->setMinimumWidth(0);
        widest = std::max(widest, part->sizeHint().width());
    }
    for (QCheckBox *part : m_parts)
        part->setMinimumWidth(widest);
}

void ContentForm::showParts()
{
    const report::Kind now = kind();
    showField(m_form, m_partsBox, now == report::Kind::Gap);
    m_kindText->setText(told(now));
    Q_EMIT changed();
}

} // namespace shihe::ui
