#include "ui/pages/walk/evidencebox.h"

#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

EvidenceBox::EvidenceBox(QWidget *parent)
    : QWidget(parent)
    , m_title(new SectionTitle(this))
    , m_add(quietButton(this))
    , m_hint(makeLabel(TextSize::Body, Tone::Slate, false, this))
    , m_list(new QVBoxLayout)
{
    m_add->setObjectName(u"addEvidence"_s);
    m_add->setIcon(icon(u"add"_s));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_add);
    m_list->setSpacing(space::Hair);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Hair);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addLayout(m_list);
    connect(m_add, &QPushButton::clicked, this, &EvidenceBox::addWanted);
}

void EvidenceBox::show(const QStringList &ids, const QMap<QString, Evidence> &known, Language language)
{
    clearLayout(m_list);
    for (const QString &id : ids) {
        const auto piece = known.constFind(id);
        // A case file names its evidence without storing it.
        addPiece(piece == known.cend() ? Evidence{.id = id,
                                                  .name = id,
                                                  .sha256 = {},
                                                  .size = 0,
                                                  .sensitive = true,
                                                  .keepUntil = {},
                                                  .source = {},
                                                  .at = {}}
                                       : *piece,
                 language);
    }
    m_hint->setVisible(ids.isEmpty());
}

void EvidenceBox::setEditable(bool editable)
{
    m_editable = editable;
    m_add->setEnabled(editable);
}

void EvidenceBox::setDropping(bool dropping)
{
    m_hint->setText(dropping ? tr("Let go to attach the file here.") : tr("Nothing attached yet. Drop files here."));
    setLook(m_hint, TextSize::Body, dropping ? Tone::Indigo : Tone::Slate, dropping);
}

void EvidenceBox::retranslate()
{
    m_title->setText(tr("Evidence"));
    m_add->setText(tr("Add a file"));
    m_add->setToolTip(tr("Attach a file to this answer (key E); it is copied into the workspace"));
    m_add->setAccessibleName(tr("Attach a file to this answer"));
    setDropping(false);
}

void EvidenceBox::addPiece(const Evidence &piece, Language language)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Small);
    auto *sign = new QLabel(row);
    sign->setPixmap(icon(u"evidence"_s).pixmap(16, 16));
    auto *name = makeLabel(TextSize::Body, Tone::Ink, false, row);
    name->setText(piece.name);
    QString detail = piece.sha256.isEmpty() ? tr("Reference only") : Format::size(piece.size, language);
    if (piece.sensitive && !piece.sha256.isEmpty())
        detail += u" · "_s + tr("sensitive");
    auto *size = makeLabel(TextSize::Caption, Tone::Slate, false, row);
    size->setWordWrap(false);
    size->setText(detail);
    size->setToolTip(piece.sha256.isEmpty() ? QString() : u"SHA-256 "_s + piece.sha256);
    auto *remove = iconButton(u"close"_s, row);
    remove->setObjectName(u"removeEvidence"_s);
    remove->setIconSize({16, 16});
    remove->setEnabled(m_editable);
    nameButton(remove, tr("Take %1 off this answer").arg(piece.name));
    connect(remove, &QAbstractButton::clicked, this, [this, id = piece.id] { Q_EMIT removeWanted(id); });
    line->addWidget(sign);
    line->addWidget(name, 1);
    line->addWidget(size);
    line->addWidget(remove);
    m_list->addWidget(row);
}

} // namespace shihe::ui
