#include "ui/signing/levelbox.h"

#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

using signing::Level;

constexpr std::array Levels{Level::BB, Level::BT, Level::BLT, Level::BLTA};

} // namespace

LevelBox::LevelBox(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_form(new QFormLayout(this))
    , m_level(new QComboBox)
    , m_meaning(makeLabel(TextSize::Caption, Tone::Slate))
    , m_server(new QLineEdit)
    , m_proxy(new QLineEdit)
    , m_optional(new QCheckBox)
{
    m_level->setObjectName(u"signLevel"_s);
    m_meaning->setObjectName(u"signLevelMeaning"_s);
    m_server->setObjectName(u"timeStampServer"_s);
    m_proxy->setObjectName(u"proxy"_s);
    m_optional->setObjectName(u"timeStampOptional"_s);
    for (std::size_t i = 0; i < Levels.size(); ++i)
        m_level->addItem(QString());
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setHorizontalSpacing(space::Normal);
    m_form->setVerticalSpacing(space::Small);
    addField(m_form, m_level);
    m_form->addRow(m_meaning);
    addField(m_form, m_server);
    addField(m_form, m_proxy);
    m_form->addRow(m_optional);
    const Online usual = desk.settings().online();
    m_level->setCurrentIndex(qBound(0, usual.level, static_cast<int>(Levels.size()) - 1));
    m_server->setText(usual.timeStampServer);
    m_proxy->setText(usual.proxy);
    m_optional->setChecked(usual.timeStampOptional);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LevelBox::showParts);
    connect(m_server, &QLineEdit::textChanged, this, &LevelBox::changed);
    showParts();
}

Level LevelBox::level() const
{
    return Levels.at(static_cast<std::size_t>(qMax(0, m_level->currentIndex())));
}

bool LevelBox::complete() const
{
    return level() == Level::BB || !m_server->text().trimmed().isEmpty();
}

void LevelBox::fill(SignRequest &request) const
{
    request.level = level();
    request.timeStampServer = m_server->text().trimmed();
    request.timeStampOptional = m_optional->isChecked();
    if (const QString proxy = m_proxy->text().trimmed(); !proxy.isEmpty())
        request.web.proxy = proxy;
}

void LevelBox::remember()
{
    m_desk.settings().setOnline({.level = m_level->currentIndex(),
                                 .timeStampServer = m_server->text(),
                                 .timeStampOptional = m_optional->isChecked(),
                                 .proxy = m_proxy->text()});
}

void LevelBox::retranslate()
{
    nameField(m_form, m_level, tr("Time and proof"));
    m_level->setItemText(0, tr("No time stamp (B-B)"));
    m_level->setItemText(1, tr("Time stamp (B-T)"));
    m_level->setItemText(2, tr("Checkable for years (B-LT)"));
    m_level->setItemText(3, tr("For the archive (B-LTA)"));
    nameField(m_form, m_server, tr("Time-stamp server"));
    m_server->setPlaceholderText(tr("https://…, of a provider you choose"));
    nameField(m_form, m_proxy, tr("Proxy"));
    m_proxy->setPlaceholderText(tr("Empty: as this computer's environment says"));
    m_optional->setText(tr("If nobody answers, sign all the same"));
    m_optional->setAccessibleName(m_optional->text());
    m_optional->setAccessibleDescription(tr("You are told which level the signature has and what is missing"));
    m_optional->setToolTip(m_optional->accessibleDescription());
    showParts();
}

void LevelBox::showParts()
{
    switch (level()) {
    case Level::BT:
        m_meaning->setText(
            tr("A digest of the signature goes to the server you name, nothing of the report. It confirms the "
               "time."));
        break;
    case Level::BLT:
        m_meaning->setText(
            tr("A digest of the signature goes to the server you name. The issuers of the certificates are "
               "asked whether they were revoked, at the addresses in them, and learn that they are used."));
        break;
    case Level::BLTA:
        m_meaning->setText(
            tr("As for B-LT, and a second time stamp protects the proof. Renew it before its certificate "
               "ends."));
        break;
    default:
        m_meaning->setText(tr("Nothing goes online. The time is what this computer's clock says, no more."));
        break;
    }
    for (QWidget *part : {static_cast<QWidget *>(m_server), static_cast<QWidget *>(m_proxy)}) {
        part->setVisible(level() != Level::BB);
        m_form->labelForField(part)->setVisible(level() != Level::BB);
    }
    m_optional->setVisible(level() != Level::BB);
    Q_EMIT changed();
}

} // namespace shihe::ui
