#include "ui/pages/home/welcome.h"

#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace shihe::ui {

Welcome::Welcome(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(TextSize::Figure, Tone::Ink, true, this))
    , m_intro(makeLabel(TextSize::Lead, Tone::Slate, false, this))
    , m_createText(makeLabel(TextSize::Body, Tone::Slate))
    , m_create(primaryButton())
    , m_sampleText(makeLabel(TextSize::Body, Tone::Slate))
    , m_sample(plainButton())
    , m_open(quietButton(this))
    , m_recentTitle(new SectionTitle(this))
    , m_recent(new QVBoxLayout)
    , m_privacy(makeLabel(TextSize::Caption, Tone::Slate, false, this))
{
    m_create->setObjectName(u"createWorkspace"_s);
    m_sample->setObjectName(u"openSample"_s);
    m_open->setObjectName(u"openWorkspace"_s);
    m_create->setIcon({});
    auto *seal = new QLabel(this);
    seal->setPixmap(QIcon(u":/icons/shihe.svg"_s).pixmap(56, 56));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::Normal);
    head->addWidget(seal);
    head->addWidget(m_title, 1);

    const auto choice = [this](QLabel *text, QPushButton *button) {
        auto *card = new Card(this);
        card->column()->setSpacing(space::Normal);
        card->column()->addWidget(text);
        card->column()->addStretch();
        card->column()->addWidget(button, 0, Qt::AlignLeft);
        return card;
    };
    auto *cards = new QHBoxLayout;
    cards->setSpacing(space::Normal);
    cards->addWidget(choice(m_createText, m_create), 1);
    cards->addWidget(choice(m_sampleText, m_sample), 1);
    m_open->setIcon(icon(u"folder"_s));
    m_recent->setSpacing(0);

    auto *content = new QWidget(this);
    content->setMaximumWidth(720);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Normal);
    column->addLayout(head);
    column->addWidget(m_intro);
    column->addSpacing(space::Small);
    column->addLayout(cards);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addSpacing(space::Small);
    column->addWidget(m_recentTitle);
    column->addLayout(m_recent);
    column->addWidget(m_privacy);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(content, 20);
    row->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::Large, space::Vast, space::Large, space::Large);
    page->addLayout(row);
    page->addStretch(1);

    connect(m_create, &QPushButton::clicked, this, &Welcome::createWanted);
    connect(m_sample, &QPushButton::clicked, this, &Welcome::sampleWanted);
    connect(m_open, &QPushButton::clicked, this, &Welcome::openWanted);
}

void Welcome::setRecent(const QStringList &workspaces)
{
    clearLayout(m_recent);
    m_recentTitle->setVisible(!workspaces.isEmpty());
    for (const QString &path : workspaces) {
        auto *entry = new TextButton(TextButton::Look::Row, this);
        entry->setIcon(icon(u"file"_s));
        entry->setText(QFileInfo(path).completeBaseName());
        entry->setDetail(QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
        entry->setAccessibleName(path);
        connect(entry, &QPushButton::clicked, this, [this, path] { Q_EMIT recentWanted(path); });
        m_recent->addWidget(entry);
    }
}

void Welcome::retranslate()
{
    m_title->setText(tr("Shihe"));
    m_intro->setText(
        tr("Assess how an organisation's biometric practices stand under Chinese law: answer once, see every "
           "law and standard, plan the repairs, and hand over a report that anyone can verify."));
    m_createText->setText(tr("A workspace is one file that holds your organisations, assessments and evidence."));
    m_create->setText(tr("Create a workspace"));
    m_sampleText->setText(
        tr("Look around first: a wildlife park that takes its visitors' faces, from a real court case."));
    m_sample->setText(tr("Open the sample"));
    m_open->setText(tr("Open an existing workspace…"));
    m_recentTitle->setText(tr("Opened lately"));
    m_privacy->setText(tr("Shihe works offline. Nothing leaves this machine unless you send it."));
    for (QPushButton *button : {m_create, m_sample, m_open})
        button->setAccessibleName(button->text());
}

} // namespace shihe::ui
