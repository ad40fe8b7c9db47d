#include "ui/pages/walk/evidencebox.h"

#include "ui/models/evidencemodel.h"
#include "ui/pages/evidence/evidenceadder.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/window/desk.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

EvidenceBox::EvidenceBox(Desk &desk, AssessmentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_session(session)
    , m_title(new SectionTitle(this))
    , m_hint(makeLabel(TextSize::Body, Tone::Slate, false, this))
    , m_list(new QVBoxLayout)
    , m_adder(new EvidenceAdder(desk, session, true, this))
{
    m_list->setSpacing(space::Hair);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Hair);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addLayout(m_list);
    column->addWidget(m_adder);
    connect(m_adder, &EvidenceAdder::failed, this, &EvidenceBox::failed);
    connect(m_adder, &EvidenceAdder::said, this, &EvidenceBox::said);
    connect(m_adder, &EvidenceAdder::left, this, &EvidenceBox::left);
    connect(&session, &AssessmentSession::evidenceChanged, this, [this] { show(m_practice); });
}

void EvidenceBox::show(const QString &practice)
{
    m_practice = practice;
    m_adder->setPractice(practice);
    clearLayout(m_list);
    const auto given = m_session.answer(practice);
    const auto shown = given ? given : m_session.carried(practice);
    const QStringList ids = shown ? shown->evidence : QStringList();
    const auto &known = m_session.assessment().evidence;
    for (const QString &id : ids) {
        Evidence named; // a case file names its evidence without storing it
        named.id = id;
        named.name = id;
        addPiece(known.value(id, named));
    }
    m_hint->setVisible(ids.isEmpty());
}

void EvidenceBox::setEditable(bool editable)
{
    m_editable = editable;
    m_adder->setEditable(editable);
}

void EvidenceBox::setDropping(bool dropping)
{
    m_adder->setDropping(dropping);
}

void EvidenceBox::retranslate()
{
    m_title->setText(tr("Evidence"));
    m_hint->setText(tr("Nothing attached yet."));
    m_adder->retranslate();
    show(m_practice);
}

bool EvidenceBox::takes(const QMimeData *mime) const
{
    return m_adder->takes(mime);
}

void EvidenceBox::take(const QMimeData *mime)
{
    m_adder->take(mime);
}

void EvidenceBox::chooseFiles()
{
    m_adder->chooseFiles();
}

void EvidenceBox::paste()
{
    m_adder->paste();
}

void EvidenceBox::addPiece(const Evidence &piece)
{
    const QDate day = m_session.assessment().asOf;
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Small);
    auto *name = new TextButton(TextButton::Look::Row, row);
    name->setObjectName(u"piece-"_s + piece.id);
    name->setIcon(icon(u"evidence"_s));
    name->setText(piece.name);
    QStringList detail{EvidenceModel::kindText(piece, m_desk.language())};
    if (piece.sensitive)
        detail << tr("sensitive");
    name->setDetail(detail.join(u" · "_s));
    name->setAccessibleName(tr("Show this piece: %1").arg(piece.name));
    connect(name, &QPushButton::clicked, this, [this, id = piece.id] { Q_EMIT pieceWanted(id); });
    line->addWidget(name, 1);
    if (const QString validity = EvidenceModel::validityText(piece, day, m_desk.language()); !validity.isEmpty()) {
        const Validity state = validityOf(piece, day);
        auto *tag = new Tag(row);
        tag->setText(validity);
        tag->setTone(state == Validity::Good ? Tone::Slate : Tone::Ochre);
        tag->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        line->addWidget(tag);
    }
    auto *remove = iconButton(u"close"_s, row);
    remove->setObjectName(u"removeEvidence"_s);
    remove->setIconSize({16, 16});
    remove->setEnabled(m_editable);
    nameButton(remove, tr("Take %1 off this answer").arg(piece.name));
    connect(remove, &QAbstractButton::clicked, this, [this, id = piece.id] {
        if (const auto removed = m_session.removeEvidence(m_practice, id); !removed)
            Q_EMIT failed(removed.error());
    });
    line->addWidget(remove);
    m_list->addWidget(row);
}

} // namespace shihe::ui
