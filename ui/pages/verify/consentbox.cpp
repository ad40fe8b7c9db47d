#include "ui/pages/verify/consentbox.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wraptext.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

ConsentBox::ConsentBox(QWidget *parent)
    : QWidget(parent)
    , m_text(makeLabel())
    , m_servers(makeLabel(TextSize::Body, Tone::Slate))
    , m_ask(plainButton())
{
    setObjectName(u"revocationConsent"_s);
    m_servers->setObjectName(u"revocationServers"_s);
    m_ask->setObjectName(u"askOnline"_s);
    auto *card = new Card;
    card->column()->addWidget(m_text);
    card->column()->addWidget(m_servers);
    card->column()->addWidget(m_ask, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    hide();
    connect(m_ask, &QPushButton::clicked, this, &ConsentBox::agreed);
}

void ConsentBox::offer(const signing::Verification &found)
{
    const bool unchecked = std::any_of(found.signatures.begin(), found.signatures.end(), [](const auto &signature) {
        return signature.revocation == signing::Revocation::NotChecked;
    });
    QStringList lines;
    for (const QString &address : found.revocationAddresses)
        lines << breakable(address);
    m_servers->setText(lines.join(u'\n'));
    setVisible(unchecked && !lines.isEmpty());
}

void ConsentBox::retranslate()
{
    m_text->setText(
        tr("Nobody was asked yet whether the certificates were revoked. These servers would be asked; they learn "
           "which certificate is checked and from which network, nothing of the file."));
    m_ask->setText(tr("Ask them now"));
    m_ask->setAccessibleName(tr("Ask now whether the certificates were revoked"));
}

} // namespace shihe::ui
