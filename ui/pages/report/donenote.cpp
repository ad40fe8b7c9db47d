#include "ui/pages/report/donenote.h"

#include "ui/signing/handovercard.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wraptext.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

DoneNote::DoneNote(QWidget *parent)
    : QFrame(parent)
    , m_text(makeLabel())
    , m_next(makeLabel())
    , m_open(plainButton())
    , m_reveal(plainButton())
    , m_verify(plainButton())
{
    setProperty("kind", u"message"_s);
    setProperty("tone", u"jade"_s);
    setObjectName(u"reportDone"_s);
    m_next->setObjectName(u"reportNext"_s);
    m_open->setObjectName(u"openReport"_s);
    m_reveal->setObjectName(u"revealReport"_s);
    m_verify->setObjectName(u"verifyReport"_s);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(space::Small, buttons);
    for (QPushButton *button : {m_open, m_reveal, m_verify})
        flow->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Normal, space::Medium, space::Normal, space::Medium);
    column->setSpacing(space::Medium);
    column->addWidget(m_text);
    column->addWidget(m_next);
    column->addWidget(buttons);
    hide();
    const auto open = [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    connect(m_open, &QPushButton::clicked, this, [this, open] { open(m_made->path); });
    connect(m_reveal, &QPushButton::clicked, this, [this, open] { open(QFileInfo(m_made->path).absolutePath()); });
    connect(m_verify, &QPushButton::clicked, this, [this] { Q_EMIT verifyWanted(m_made->path); });
}

void DoneNote::show(const MadeReport &made)
{
    m_made = made;
    retranslate();
    setVisible(true);
}

void DoneNote::forget()
{
    m_made.reset();
    hide();
}

void DoneNote::retranslate()
{
    m_open->setText(tr("Open"));
    m_reveal->setText(tr("Show in its folder"));
    m_verify->setText(tr("Verify"));
    for (QPushButton *button : {m_open, m_reveal, m_verify})
        button->setAccessibleName(button->text());
    if (!m_made)
        return;
    const QString kind = m_made->isDraft ? (m_made->isSigned ? tr("The signed draft") : tr("The draft"))
                                         : (m_made->isSigned ? tr("The signed report") : tr("The report"));
    const QString path = breakable(QDir::toNativeSeparators(m_made->path));
    m_text->setText(m_made->pages > 0 ? tr("%1 is ready: %n page(s) in %2.", nullptr, m_made->pages).arg(kind, path)
                                      : tr("%1 is ready: %2.").arg(kind, path));
    m_next->setVisible(m_made->handover.has_value());
    m_next->setText(m_made->handover ? HandoverCard::advice(*m_made->handover) : QString());
    m_verify->setVisible(m_made->pages > 0); // only a PDF can be
}

} // namespace shihe::ui
