#include "ui/pages/settings/personbox.h"

#include "ui/pages/erase/erasebox.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/window/desk.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

PersonBox::PersonBox(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_name(new QLineEdit)
    , m_look(plainButton())
    , m_none(makeLabel(TextSize::Body, Tone::Slate))
    , m_box(new EraseBox(desk))
{
    m_name->setObjectName(u"erasePerson"_s);
    m_name->setMaxLength(100);
    m_look->setObjectName(u"lookForPerson"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    row->addWidget(m_name, 1);
    row->addWidget(m_look);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addLayout(row);
    column->addWidget(m_none);
    column->addWidget(m_box);
    connect(m_look, &QPushButton::clicked, this, &PersonBox::begin);
    connect(m_name, &QLineEdit::returnPressed, this, &PersonBox::begin);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_look->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_box, &EraseBox::failed, this, &PersonBox::failed);
    connect(m_box, &EraseBox::saved, this, &PersonBox::saved);
    connect(m_box, &EraseBox::erased, this, [this] {
        m_name->clear();
        lookAgain();
    });
    connect(m_box, &EraseBox::left, this, [this] { m_name->setFocus(Qt::OtherFocusReason); });
    m_look->setEnabled(false);
}

void PersonBox::retranslate(const QString &name)
{
    m_name->setPlaceholderText(tr("Name of the person"));
    m_name->setAccessibleName(name);
    m_look->setText(tr("Look for it…"));
    m_look->setAccessibleName(tr("Look for the name before it is erased"));
    m_none->setText(tr("Open a workspace first; one that is only read can't be changed."));
    m_box->retranslate();
}

void PersonBox::lookAgain()
{
    WorkspaceSession *workspace = m_desk.workspace();
    const bool able = workspace && !workspace->store().readOnly();
    m_name->setVisible(able);
    m_look->setVisible(able);
    m_none->setVisible(!able);
    if (!able)
        return;
    QStringList names;
    if (const auto persons = workspace->store().persons()) {
        for (const auto &[name, id] : *persons)
            names << name;
    }
    auto *completer = new QCompleter(names, m_name);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    delete m_name->completer();
    m_name->setCompleter(completer);
}

void PersonBox::begin()
{
    const QString name = m_name->text().trimmed();
    if (!name.isEmpty() && m_desk.workspace())
        m_box->begin(ErasePerson{name}, [name] { return name; });
}

} // namespace shihe::ui
