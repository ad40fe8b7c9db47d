#include "ui/pages/settings/catalogsbox.h"

#include "ui/dialogs/prompter.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/window/desk.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace shihe::ui {

CatalogsBox::CatalogsBox(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_folder(new QLineEdit)
    , m_change(plainButton())
    , m_open(plainButton())
    , m_clear(plainButton())
    , m_again(plainButton())
    , m_state(new QVBoxLayout)
{
    m_folder->setObjectName(u"catalogs"_s);
    m_folder->setReadOnly(true);
    m_change->setObjectName(u"changeCatalogs"_s);
    m_open->setObjectName(u"openCatalogs"_s);
    m_clear->setObjectName(u"clearCatalogs"_s);
    m_again->setObjectName(u"readCatalogs"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_folder);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(space::Small, buttons);
    for (QPushButton *button : {m_change, m_open, m_again, m_clear})
        flow->addWidget(button);
    column->addWidget(buttons);
    m_state->setSpacing(space::Hair);
    column->addLayout(m_state);

    connect(m_change, &QPushButton::clicked, this, &CatalogsBox::choose);
    connect(m_open, &QPushButton::clicked, this, &CatalogsBox::openFolder);
    connect(m_again, &QPushButton::clicked, this, &CatalogsBox::readAgain);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_desk.settings().setCatalogsFolder({});
        refresh();
    });
    connect(&desk.shelf(), &CatalogShelf::changed, this, &CatalogsBox::refresh);
}

void CatalogsBox::retranslate(const QString &name)
{
    m_folder->setAccessibleName(name);
    m_change->setText(tr("Change…"));
    m_change->setAccessibleName(tr("Change the folder of your catalogs"));
    m_open->setText(tr("Open folder"));
    m_again->setText(tr("Read again"));
    m_again->setAccessibleName(tr("Read your catalogs again"));
    m_clear->setText(tr("Use the usual folder"));
    refresh();
}

void CatalogsBox::readAgain()
{
    m_desk.shelf().read();
    refresh();
}

void CatalogsBox::refresh()
{
    const CatalogShelf &shelf = m_desk.shelf();
    const Language language = m_desk.language();
    m_folder->setText(QDir::toNativeSeparators(m_desk.settings().catalogsFolder()));
    m_clear->setVisible(m_desk.settings().choseCatalogsFolder());
    clearLayout(m_state);
    const auto say = [this](const QString &name, const QString &text, Tone tone) {
        QLabel *label = makeLabel(TextSize::Body, tone);
        label->setObjectName(name);
        label->setText(text);
        m_state->addWidget(label);
    };
    if (shelf.error())
        say(u"catalogsFault"_s, m_desk.text(*shelf.error()), Tone::Cinnabar);
    for (const UserCatalog &user : shelf.catalog()->users) {
        say(u"catalogLoaded"_s,
            tr("In use: %1, version %2 of %3").arg(user.pin.id, user.pin.version, Format::date(user.date, language)),
            Tone::Jade);
    }
    for (const LeftOut &left : shelf.leftOut()) {
        const Diagnostic &first = left.faults.constFirst();
        const QString name = QFileInfo(left.folder).fileName();
        const QString place = first.aboutFolder() ? name : name + u'/' + first.place();
        const QString sentence = m_desk.text(first.error);
        const int others = int(left.faults.size()) - 1;
        say(u"catalogLeftOut"_s,
            tr("Left out: %1\n%2")
                .arg(place, others > 0 ? tr("%1 And %n more.", nullptr, others).arg(sentence) : sentence),
            Tone::Cinnabar);
    }
    if (!shelf.error() && shelf.catalog()->users.isEmpty() && shelf.leftOut().isEmpty())
        say(u"catalogsNone"_s, tr("None yet. Each lies here in a folder of its own."), Tone::Slate);
}

void CatalogsBox::choose()
{
    const QString folder =
        m_desk.prompter().openFolder(this, tr("Folder of your catalogs"), m_desk.settings().catalogsFolder());
    if (folder.isEmpty())
        return;
    m_desk.settings().setCatalogsFolder(folder);
    refresh();
}

void CatalogsBox::openFolder()
{
    const QString folder = m_desk.settings().catalogsFolder();
    if (!m_desk.settings().choseCatalogsFolder())
        QDir().mkpath(folder); // the usual one is made when it is first wanted
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

} // namespace shihe::ui
