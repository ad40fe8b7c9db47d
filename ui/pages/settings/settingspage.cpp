#include "ui/pages/settings/settingspage.h"

#include "ui/branding/brandingbox.h"
#include "ui/dialogs/prompter.h"
#include "ui/pages/settings/backupsbox.h"
#include "ui/pages/settings/catalogsbox.h"
#include "ui/pages/settings/passphrasebox.h"
#include "ui/pages/settings/personbox.h"
#include "ui/pages/settings/signerbox.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <array>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr std::array<int, 4> percents{90, 100, 115, 130};

} // namespace

SettingsPage::SettingsPage(Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_scroll(new ScrolledColumn(720, this))
    , m_heading(makeLabel(TextSize::Display, Tone::Ink, true))
    , m_languages(new QButtonGroup(this))
    , m_themes(new QButtonGroup(this))
    , m_sizes(new QButtonGroup(this))
    , m_limits(new QButtonGroup(this))
    , m_quotas(new QButtonGroup(this))
    , m_person(new QLineEdit)
    , m_folder(new QLineEdit)
    , m_change(plainButton())
    , m_catalogs(new CatalogsBox(desk))
    , m_backups(desk.backups() ? new BackupsBox(desk) : nullptr)
    , m_erasing(new PersonBox(desk))
    , m_lock(desk.locksmith() ? new PassphraseBox(desk) : nullptr)
    , m_signer(new SignerBox(desk))
    , m_brand(new BrandingBox(desk))
    , m_about(makeLabel(TextSize::Caption, Tone::Slate))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_scroll);
    auto *card = new Card;
    m_rows = card->column();
    m_rows->setSpacing(space::Normal);
    m_scroll->column()->addWidget(m_heading);
    m_scroll->column()->addWidget(card);
    m_scroll->column()->addWidget(m_about);
    m_scroll->column()->addStretch();

    m_person->setObjectName(u"person"_s);
    m_person->setMaxLength(100);
    m_folder->setObjectName(u"folder"_s);
    m_folder->setReadOnly(true);
    m_change->setObjectName(u"changeFolder"_s);
    m_language = addRow(makeChoices(m_languages, 2, u"language"_s));
    m_theme = addRow(makeChoices(m_themes, 3, u"theme"_s));
    m_size = addRow(makeChoices(m_sizes, 4, u"size"_s));
    m_who = addRow(m_person);
    m_signs = addRow(m_signer);
    m_mark = addRow(m_brand);
    auto *folder = new QWidget;
    auto *row = new QHBoxLayout(folder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Small);
    row->addWidget(m_folder, 1);
    row->addWidget(m_change);
    m_where = addRow(folder);
    m_largest = addRow(makeChoices(m_limits, static_cast<int>(Settings::evidenceLimits().size()), u"limit"_s));
    m_room = addRow(makeChoices(m_quotas, static_cast<int>(Settings::evidenceQuotas().size()), u"quota"_s));
    if (m_lock) {
        m_secret = addRow(m_lock);
        connect(m_lock, &PassphraseBox::said, this, &SettingsPage::notify);
        connect(m_lock, &PassphraseBox::changed, this, [this](const QString &sentence) {
            Q_EMIT goTo({PageId::Settings});
            notify(sentence);
        });
    }
    if (m_backups) {
        m_kept = addRow(m_backups);
        connect(m_backups, &BackupsBox::made, this, &SettingsPage::notify);
        connect(m_backups, &BackupsBox::restored, this, [this](const QString &workspace) {
            if (accepted(this->desk().openWorkspace(workspace)))
                Q_EMIT goTo({PageId::Home});
        });
    }
    m_own = addRow(m_catalogs);
    m_gone = addRow(m_erasing);
    connect(m_erasing, &PersonBox::failed, this, [this](const Error &error) { report(error); });
    connect(m_erasing, &PersonBox::saved, this, &SettingsPage::notify);

    connect(m_languages, &QButtonGroup::idClicked, this,
            [this](int id) { this->desk().setLanguage(id == 0 ? Language::Zh : Language::En); });
    connect(m_themes, &QButtonGroup::idClicked, this, [this](int id) {
        this->desk().settings().setTheme(static_cast<ThemeChoice>(id));
        this->desk().applyTheme();
    });
    connect(m_sizes, &QButtonGroup::idClicked, this, [this](int id) {
        this->desk().settings().setFontPercent(percents.at(static_cast<std::size_t>(id)));
        this->desk().applyTheme();
    });
    connect(m_limits, &QButtonGroup::idClicked, this,
            [this](int id) { this->desk().settings().setEvidenceLimit(Settings::evidenceLimits().at(id)); });
    connect(m_quotas, &QButtonGroup::idClicked, this,
            [this](int id) { this->desk().settings().setEvidenceQuota(Settings::evidenceQuotas().at(id)); });
    connect(m_person, &QLineEdit::textEdited, this, &SettingsPage::keepPerson);
    connect(m_change, &QPushButton::clicked, this, &SettingsPage::chooseFolder);
    connect(&desk.settings(), &Settings::changed, this, [this] {
        refresh();
        tellIfNotStored();
    });
}

SettingsPage::Row SettingsPage::addRow(QWidget *control)
{
    if (m_rows->count() > 0)
        m_rows->addWidget(makeRule());
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Large);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::Hair);
    words->setContentsMargins(0, space::Hair, 0, 0); // level with the first line of a button or field
    const Row made{new SectionTitle, makeLabel(TextSize::Body, Tone::Slate)};
    setLook(made.title, TextSize::Body, Tone::Ink, true);
    words->addWidget(made.title);
    words->addWidget(made.help);
    words->addStretch();
    row->addLayout(words, 1);
    row->addWidget(control, 1, Qt::AlignTop);
    m_rows->addLayout(row);
    return made;
}

QWidget *SettingsPage::makeChoices(QButtonGroup *group, int count, const QString &name)
{
    auto *choices = new QWidget;
    auto *row = new FlowLayout(space::Hair, choices);
    for (int i = 0; i < count; ++i) {
        QPushButton *button = choiceButton(choices);
        button->setObjectName(u"%1-%2"_s.arg(name).arg(i));
        group->addButton(button, i);
        row->addWidget(button);
    }
    return choices;
}

void SettingsPage::retranslate()
{
    m_heading->setText(tr("Settings"));
    m_language.title->setText(tr("Language"));
    m_language.help->setText(tr("Of the window; a report's language is chosen with the report."));
    m_theme.title->setText(tr("Appearance"));
    m_theme.help->setText(tr("System follows the setting of your desktop."));
    m_size.title->setText(tr("Size of text"));
    m_size.help->setText(tr("Applies to the whole window at once."));
    m_who.title->setText(tr("Your name"));
    m_who.help->setText(tr("Stands beside each of your changes in the journal. It is claimed, not proven."));
    m_signs.title->setText(tr("Signature"));
    m_signs.help->setText(tr("What a report's signature is prefilled with: the key of last time, or another. Passwords "
                             "are asked each time and never stored."));
    m_signer->retranslate();
    m_mark.title->setText(tr("Your mark"));
    m_mark.help->setText(
        tr("Logo, colour and words of the reports you make. A client can have its own on the report page."));
    m_brand->retranslate();
    m_where.title->setText(tr("Folder"));
    m_where.help->setText(tr("Where new workspaces are put; a report goes beside its workspace."));
    m_largest.title->setText(tr("Largest file of evidence"));
    m_largest.help->setText(tr("A larger one is refused before it is read; link it or name where it lies instead."));
    m_room.title->setText(tr("All files of a workspace"));
    m_room.help->setText(tr("A file that would go beyond it is refused before it is read."));
    m_gone.title->setText(tr("Erase a person"));
    m_gone.help->setText(
        tr("Takes a person's name out of the workspace for good, in every version of the history (PIPL "
           "art. 47). You see first what is lost."));
    m_erasing->retranslate(m_gone.title->text());
    m_own.title->setText(tr("Your catalogs"));
    m_own.help->setText(tr("Sources and practices of your own, asked beside the built-in ones in new assessments. An "
                           "assessment keeps those it was made with."));
    m_catalogs->retranslate(m_own.title->text());
    if (m_lock) {
        m_secret.title->setText(tr("Passphrase"));
        m_secret.help->setText(tr("Of the open workspace. It is asked for each time and never stored; nobody can find "
                                  "it out for you."));
        m_lock->retranslate();
    }
    if (m_backups) {
        m_kept.title->setText(tr("Backups"));
        m_kept.help->setText(
            tr("On opening after a day and on closing, if something changed: a checked copy. The last ten stay, and "
               "the latest of each of the last fourteen days. Restoring makes a new file and overwrites nothing."));
        m_backups->retranslate(m_kept.title->text());
    }
    const auto name = [](const QButtonGroup *group, const QString &of, const QStringList &words) {
        for (int i = 0; i < words.size(); ++i) {
            group->button(i)->setText(words.at(i));
            group->button(i)->setAccessibleName(u"%1: %2"_s.arg(of, words.at(i)));
        }
    };
    // Each language by its own name.
    name(m_languages, m_language.title->text(), {u"中文"_s, u"English"_s});
    name(m_themes, m_theme.title->text(), {tr("System"), tr("Light"), tr("Dark")});
    name(m_sizes, m_size.title->text(), {tr("Small"), tr("Normal"), tr("Large"), tr("Huge")});
    QStringList limits;
    for (const qint64 limit : Settings::evidenceLimits())
        limits << Format::size(limit, language());
    name(m_limits, m_largest.title->text(), limits);
    QStringList quotas;
    for (const qint64 quota : Settings::evidenceQuotas())
        quotas << (quota > 0 ? Format::size(quota, language()) : tr("No limit"));
    name(m_quotas, m_room.title->text(), quotas);
    m_person->setAccessibleName(m_who.title->text());
    m_folder->setAccessibleName(m_where.title->text());
    m_change->setText(tr("Change…"));
    m_change->setAccessibleName(tr("Change the folder"));
    refresh();
}

void SettingsPage::shown()
{
    m_catalogs->readAgain();
    m_erasing->lookAgain();
    if (m_backups)
        m_backups->lookAgain();
    refresh();
}

void SettingsPage::refresh()
{
    const Settings &settings = desk().settings();
    m_languages->button(language() == Language::Zh ? 0 : 1)->setChecked(true);
    m_themes->button(static_cast<int>(settings.theme()))->setChecked(true);
    const auto size = std::find(percents.begin(), percents.end(), settings.fontPercent());
    m_sizes->button(static_cast<int>(size - percents.begin()))->setChecked(true);
    m_limits->button(static_cast<int>(Settings::evidenceLimits().indexOf(settings.evidenceLimit())))->setChecked(true);
    m_quotas->button(static_cast<int>(Settings::evidenceQuotas().indexOf(settings.evidenceQuota())))->setChecked(true);
    if (!m_person->hasFocus())
        m_person->setText(settings.person());
    m_folder->setText(QDir::toNativeSeparators(settings.folder()));
    const Catalog &catalog = *desk().services().catalog;
    m_about->setText(tr("Shihe %1 · catalog %2 of %3\n%4\nShihe helps to judge; it is no legal advice.")
                         .arg(QCoreApplication::applicationVersion(), catalog.version,
                              Format::date(catalog.date, language()), catalog.sha256));
}

void SettingsPage::chooseFolder()
{
    const QString folder =
        desk().prompter().openFolder(this, tr("Folder for new workspaces"), desk().settings().folder());
    if (!folder.isEmpty())
        desk().settings().setFolder(folder);
}

void SettingsPage::tellIfNotStored()
{
    if (isVisible() && !desk().settings().stored())
        report({QString::fromLatin1(QT_TRANSLATE_NOOP("words", "settings.not-stored")), {}});
}

void SettingsPage::keepPerson()
{
    desk().settings().setPerson(m_person->text());
    if (WorkspaceSession *workspace = desk().workspace())
        workspace->setActor(desk().settings().person());
}

} // namespace shihe::ui
