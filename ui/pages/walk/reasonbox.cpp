#include "ui/pages/walk/reasonbox.h"

#include "ui/text/reasonwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

ReasonBox::ReasonBox(QWidget *parent)
    : QWidget(parent)
    , m_mark(new StateMark(this))
    , m_lead(makeLabel(TextSize::Caption, Tone::Slate, false, this))
    , m_facts(new QVBoxLayout)
{
    setObjectName(u"reason-box"_s);
    m_facts->setSpacing(0);
    m_lead->setContentsMargins(space::Hair, 0, 0, 0); // in line with the links below
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, space::Small, 0, 0);
    grid->setHorizontalSpacing(space::Small);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_lead, 0, 1);
    grid->addLayout(m_facts, 1, 1);
    grid->setColumnStretch(1, 1);
}

void ReasonBox::show(const AssessmentSession &session, const Practice &practice, Language language)
{
    const Reason reason = reasonFor(practice, session.profile());
    m_lead->setText(ReasonWords::lead(reason));
    m_mark->setFixedHeight(QFontMetrics(Theme::current().font(TextSize::Caption)).height()); // of the first line
    m_mark->setVisible(reason.truth != Truth::True);
    m_mark->setMark(reason.truth == Truth::Unknown ? Mark::Dashed : Mark::Dash);
    m_mark->setAccessibleName(reason.truth == Truth::Unknown ? tr("Assumed") : tr("Does not apply"));
    if (m_shown == reason && m_language == language)
        return;
    m_shown = reason;
    m_language = language;
    clearLayout(m_facts);
    for (const DecidingFact &deciding : reason.facts) {
        const Fact *fact = session.catalog().fact(deciding.fact);
        if (!fact)
            continue;
        auto *link = linkButton(this);
        link->setObjectName(u"toFact-"_s + fact->id);
        link->setSize(TextSize::Caption);
        link->setText(ReasonWords::fact(*fact, deciding, language));
        link->setAccessibleName(link->text());
        link->setToolTip(tr("Open this fact in the profile"));
        connect(link, &QPushButton::clicked, this, [this, id = fact->id] { Q_EMIT factWanted(id); });
        m_facts->addWidget(link);
    }
}

} // namespace shihe::ui
