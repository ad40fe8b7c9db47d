#include "ui/signing/handovercard.h"

#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

using signing::Handover;
using signing::Step;

namespace {

constexpr int StepWidth = 150;

QString rowName(Step step)
{
    switch (step) {
    case Step::Preparer:
        return HandoverCard::tr("Preparer");
    case Step::Reviewer:
        return HandoverCard::tr("Reviewer");
    case Step::Approver:
        break;
    }
    return HandoverCard::tr("Approver");
}

QString passedOver(const Handover &handover)
{
    QStringList lines;
    for (const Step step : handover.passedOver)
        lines << (step == Step::Preparer ? HandoverCard::tr("Nobody signed as the preparer.")
                                         : HandoverCard::tr("Nobody signed as the reviewer."));
    return lines.join(u'\n');
}

QString completeText(const Handover &handover)
{
    QString text = HandoverCard::tr("The approver has signed: the file is complete. Nobody needs to sign it any more; "
                                    "keep it as it is.");
    if (!handover.passedOver.isEmpty())
        text += u'\n' + passedOver(handover);
    return text;
}

} // namespace

HandoverCard::HandoverCard(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new SectionTitle)
    , m_rows(new QVBoxLayout)
    , m_advice(makeLabel())
    , m_sign(plainButton())
{
    setObjectName(u"handover"_s);
    m_advice->setObjectName(u"handoverAdvice"_s);
    m_sign->setObjectName(u"signNext"_s);
    auto *card = new Card;
    card->column()->setSpacing(space::Medium);
    card->column()->addWidget(m_title);
    card->column()->addLayout(m_rows);
    card->column()->addWidget(m_advice);
    card->column()->addWidget(m_sign, 0, Qt::AlignLeft);
    m_rows->setSpacing(space::Small);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_sign, &QPushButton::clicked, this, &HandoverCard::signWanted);
    hide();
}

void HandoverCard::show(const QList<Handover> &files, When when)
{
    m_files = files;
    m_when = when;
    retranslate();
    setVisible(!files.isEmpty());
}

void HandoverCard::clear()
{
    m_files.clear();
    hide();
}

void HandoverCard::retranslate()
{
    m_title->setText(tr("Who signs"));
    clearLayout(m_rows);
    m_sign->hide();
    if (m_files.isEmpty())
        return;
    const Handover &first = m_files.constFirst();
    if (m_files.size() > 1) {
        addCounts();
    } else {
        addRow(first);
        m_advice->setText(m_when == When::After ? advice(first) : adviceBefore(first));
        m_sign->setText(first.next ? tr("Sign as the next person") : tr("Sign this file"));
        m_sign->setAccessibleName(m_sign->text());
        m_sign->setVisible(m_offers && !first.closed && !first.complete);
    }
    m_advice->setVisible(!m_advice->text().isEmpty());
}

void HandoverCard::addSigner(Mark mark, const QString &what, const QString &who)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    auto *sign = new StateMark;
    sign->setMark(mark);
    sign->setFixedHeight(QFontMetrics(Theme::current().font(TextSize::Body)).height()); // level with the first line
    sign->setAccessibleName(who);
    auto *role = makeLabel(TextSize::Body, Tone::Slate);
    role->setText(what);
    role->setFixedWidth(StepWidth);
    auto *name = makeLabel();
    name->setText(who);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(role, 0, Qt::AlignTop);
    row->addWidget(name, 1);
    m_rows->addLayout(row);
}

/// Those who signed in their order, then the steps that are open.
void HandoverCard::addRow(const Handover &handover)
{
    for (const signing::Signer &signer : handover.signers) {
        const QString role = signer.step             ? rowName(*signer.step)
                             : signer.role.isEmpty() ? tr("Without a role")
                                                     : signer.role;
        const QString name = signer.name.isEmpty() ? tr("Nobody named") : signer.name;
        addSigner(Mark::Full, role,
                  signer.when ? tr("%1, %2").arg(name, Format::stamp(*signer.when, m_desk.language())) : name);
    }
    if (!handover.next || handover.closed)
        return;
    for (const Step step : signing::Steps) {
        if (step == *handover.next)
            addSigner(Mark::Half, rowName(step), tr("Signs next"));
        else if (step > *handover.next)
            addSigner(Mark::None, rowName(step), tr("Not yet"));
    }
}

void HandoverCard::addCounts()
{
    qsizetype complete = 0;
    qsizetype closed = 0;
    qsizetype unnamed = 0;
    QMap<Step, int> next;
    for (const Handover &each : std::as_const(m_files)) {
        if (each.closed)
            ++closed;
        else if (each.complete)
            ++complete;
        else if (each.next)
            ++next[*each.next];
        else
            ++unnamed;
    }
    for (auto step = next.cbegin(); step != next.cend(); ++step)
        addSigner(Mark::Half, rowName(step.key()), tr("signs next in %n file(s)", nullptr, step.value()));
    if (unnamed > 0)
        addSigner(Mark::Query, tr("No role"),
                  tr("is named by the signatures of %n file(s)", nullptr, static_cast<int>(unnamed)));
    if (complete > 0)
        addSigner(Mark::Full, tr("Complete"), tr("%n file(s)", nullptr, static_cast<int>(complete)));
    if (closed > 0)
        addSigner(Mark::Ring, tr("Can't be signed"), tr("%n file(s)", nullptr, static_cast<int>(closed)));
    m_advice->clear();
    if (m_when == When::After && next.size() == 1) {
        Handover alike;
        alike.next = next.firstKey();
        m_advice->setText(advice(alike));
    }
}

QString HandoverCard::adviceBefore(const Handover &handover) const
{
    if (handover.closed)
        return m_desk.text(*handover.closed);
    if (handover.complete)
        return completeText(handover);
    if (handover.signers.isEmpty())
        return tr("Nobody has signed yet. The first signature settles the content: whoever signs later can add a "
                  "signature with role, reason and seal, and nothing else.");
    if (!handover.next)
        return tr("The signatures name no role, so nothing tells who is next. Choose your role. You can add a "
                  "signature with role, reason and seal; any other change would be reported.");
    const QString may = tr("You can add a signature with role, reason and seal; any other change would be reported.");
    const QString missing = passedOver(handover);
    return missing.isEmpty() ? may : missing + u'\n' + may;
}

QString HandoverCard::advice(const Handover &handover)
{
    if (handover.complete)
        return completeText(handover);
    if (handover.closed || !handover.next)
        return tr("Whoever signs next drops the signed file on Shihe's window. They can add a signature with role, "
                  "reason and seal; any other change would be reported.");
    switch (*handover.next) {
    case Step::Preparer:
        return tr("Next, give the signed file to the preparer: they open Shihe, choose Reports and Sign, and drop the "
                  "file there. They can add a signature with role, reason and seal; any other change would be "
                  "reported.");
    case Step::Reviewer:
        return tr("Next, give the signed file to the reviewer: they open Shihe, choose Reports and Sign, and drop the "
                  "file there. They can add a signature with role, reason and seal; any other change would be "
                  "reported. The approver signs after them.");
    case Step::Approver:
        break;
    }
    return tr("Next, give the signed file to the approver: they open Shihe, choose Reports and Sign, and drop the file "
              "there. They can add a signature with role, reason and seal; any other change would be reported. With "
              "their signature the file is complete.");
}

} // namespace shihe::ui
