#include "ui/pages/sign/placeform.h"

#include "ui/dialogs/prompter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QDir>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

PlaceForm::PlaceForm(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_beside(choiceButton())
    , m_into(choiceButton())
    , m_meaning(makeLabel(TextSize::Caption, Tone::Slate))
    , m_row(new QWidget)
    , m_folder(new QLineEdit)
    , m_choose(plainButton())
{
    m_beside->setObjectName(u"signedBeside"_s);
    m_into->setObjectName(u"signedInto"_s);
    m_folder->setObjectName(u"signedFolder"_s);
    m_choose->setObjectName(u"chooseSignedFolder"_s);
    auto *group = new QButtonGroup(this);
    group->addButton(m_beside);
    group->addButton(m_into);
    m_beside->setChecked(true);
    auto *kinds = new QWidget;
    auto *flow = new FlowLayout(space::Small, kinds);
    flow->addWidget(m_beside);
    flow->addWidget(m_into);
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Small);
    row->addWidget(m_folder, 1);
    row->addWidget(m_choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(kinds);
    column->addWidget(m_row);
    column->addWidget(m_meaning);
    connect(m_beside, &QPushButton::toggled, this, &PlaceForm::showParts);
    connect(m_folder, &QLineEdit::textChanged, this, &PlaceForm::changed);
    connect(m_choose, &QPushButton::clicked, this, &PlaceForm::choose);
    showParts();
}

QString PlaceForm::folder() const
{
    return m_into->isChecked() ? QDir::fromNativeSeparators(m_folder->text().trimmed()) : QString();
}

bool PlaceForm::complete() const
{
    return m_beside->isChecked() || !folder().isEmpty();
}

void PlaceForm::retranslate()
{
    m_beside->setText(tr("Beside each file"));
    m_into->setText(tr("Into a folder"));
    for (QPushButton *kind : {m_beside, m_into})
        kind->setAccessibleName(kind->text());
    m_folder->setAccessibleName(tr("Folder for the signed files"));
    m_folder->setPlaceholderText(tr("Folder for the signed files"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose the folder for the signed files"));
    showParts();
}

void PlaceForm::choose()
{
    const QString folder =
        m_desk.prompter().openFolder(this, tr("Choose the folder for the signed files"), m_desk.settings().folder());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void PlaceForm::showParts()
{
    m_row->setVisible(m_into->isChecked());
    m_meaning->setText(m_into->isChecked()
                           ? tr("Each file keeps its name. A file that is there already is never replaced.")
                           : tr("report.pdf becomes report-signed.pdf; your file stays as it is."));
    Q_EMIT changed();
}

} // namespace shihe::ui
