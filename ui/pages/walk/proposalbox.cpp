#include "ui/pages/walk/proposalbox.h"

#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

ProposalBox::ProposalBox(QWidget *parent)
    : QFrame(parent)
    , m_tag(new Tag(this))
    , m_mark(new StateMark(this))
    , m_value(makeLabel(TextSize::Body, Tone::Ink, true, this))
    , m_origin(makeLabel(TextSize::Caption, Tone::Slate, false, this))
    , m_content(makeLabel(TextSize::Caption, Tone::Slate, false, this))
    , m_confirm(plainButton(this))
    , m_all(quietButton(this))
{
    setProperty("kind", u"well"_s);
    setObjectName(u"proposal"_s);
    m_confirm->setObjectName(u"confirmDraft"_s);
    m_all->setObjectName(u"confirmSection"_s);
    m_tag->setTone(Tone::Violet);
    m_tag->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_value->setWordWrap(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::Small);
    head->addWidget(m_tag);
    head->addSpacing(space::Hair);
    head->addWidget(m_mark);
    head->addWidget(m_value);
    head->addWidget(m_origin, 1);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(space::Small, buttons);
    flow->addWidget(m_confirm);
    flow->addWidget(m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Medium, space::Small, space::Medium, space::Small);
    column->setSpacing(space::Hair);
    column->addLayout(head);
    column->addWidget(m_content);
    column->addWidget(buttons);
    connect(m_confirm, &QPushButton::clicked, this, &ProposalBox::confirmed);
    connect(m_all, &QPushButton::clicked, this, &ProposalBox::sectionConfirmed);
}

void ProposalBox::show(const Answer &draft, bool redLine, qsizetype beside, Language language,
                       const std::optional<Origin> &origin)
{
    m_tag->setText(origin ? origin->tag : tr("Last time"));
    setAccessibleName(origin ? tr("Answer to the question as it was, to confirm")
                             : tr("Answer of last time, to confirm"));
    m_confirm->setToolTip(
        origin
            ? tr("Confirm that it holds for the question as it is now (key C or Enter); any other answer replaces it")
            : tr("Confirm the answer of last time (key C or Enter); any other answer replaces it"));
    m_confirm->setAccessibleName(m_confirm->toolTip());
    m_mark->setMark(markOf(draft.value, redLine));
    m_value->setText(Format::word(draft.value));
    m_mark->setAccessibleName(m_value->text());
    QStringList given;
    if (draft.at.isValid())
        given.append(Format::date(dayInChina(draft.at), language));
    if (!draft.author.isEmpty())
        given.append(draft.author);
    if (draft.basis)
        given.append(Format::word(*draft.basis));
    m_origin->setText(given.join(u" · "_s));
    QStringList content;
    if (origin)
        content.append(origin->sentence);
    if (!draft.reason.isEmpty())
        content.append(tr("Reason: %1").arg(draft.reason));
    if (!draft.note.isEmpty() || !draft.evidence.isEmpty())
        content.append(tr("Its note and evidence stand below; what you change there stays with it."));
    m_content->setText(content.join(u'\n'));
    m_content->setVisible(!content.isEmpty());
    m_all->setVisible(beside > 1);
    m_all->setText(tr("Confirm all %1 in this section").arg(beside));
    m_all->setAccessibleName(m_all->text());
}

void ProposalBox::setEditable(bool editable)
{
    m_confirm->setEnabled(editable);
    m_all->setEnabled(editable);
}

void ProposalBox::retranslate()
{
    m_confirm->setText(tr("Still holds"));
}

} // namespace shihe::ui
