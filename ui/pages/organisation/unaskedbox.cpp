#include "ui/pages/organisation/unaskedbox.h"

#include "ui/text/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textbutton.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

UnaskedBox::UnaskedBox(AssessmentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_box(new Disclosure(this))
{
    m_box->setObjectName(u"unasked"_s);
    m_box->button()->setObjectName(u"showUnasked"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_box);
    connect(m_box, &Disclosure::opened, this, [this](bool open) {
        if (open)
            fill();
    });
}

void UnaskedBox::refresh(Language language)
{
    m_language = language;
    const qsizetype answers = m_session.unasked().size();
    const qsizetype facts = m_session.unaskedFacts().size();
    setVisible(answers + facts > 0);
    m_box->setText(tr("No longer asked, but kept (answers: %1, facts: %2)")
                       .arg(Format::number(answers, language), Format::number(facts, language)));
    if (m_box->isOpen())
        fill();
}

void UnaskedBox::fill()
{
    clearLayout(m_box->content());
    auto *lead = makeLabel(TextSize::Caption, Tone::Slate);
    lead->setText(tr("They stay in the workspace and its history, and enter no figure, report or export."));
    m_box->content()->addWidget(lead);
    for (const AssessmentSession::Use &use : m_session.unasked()) {
        const Practice *practice = m_session.knownPractice(use.practice);
        QStringList detail{placeName(use.place), use.carried ? tr("Draft: %1").arg(Format::word(use.answer.value))
                                                             : Format::word(use.answer.value)};
        detail << use.answer.reason << use.answer.note;
        detail.removeAll(QString());
        add(practice ? practice->question.in(m_language) : use.practice, detail.join(u" · "_s));
    }
    for (const AssessmentSession::UnaskedFact &each : m_session.unaskedFacts()) {
        const Fact *fact = m_session.knownFact(each.fact);
        QStringList detail{placeName(each.place),
                           fact ? Format::fact(*fact, &each.value, m_language) : factToText(each.value)};
        detail.removeAll(QString());
        add(fact ? fact->question.in(m_language) : each.fact, detail.join(u" · "_s));
    }
}

void UnaskedBox::add(const QString &question, const QString &detail)
{
    auto *asked = makeLabel(TextSize::Body, Tone::Ink);
    asked->setText(question);
    auto *said = makeLabel(TextSize::Caption, Tone::Slate);
    said->setText(detail);
    m_box->content()->addWidget(asked);
    m_box->content()->addWidget(said);
}

QString UnaskedBox::placeName(const Place &place) const
{
    const QList<Activity> &all = m_session.assessment().activities;
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&place](const Activity &each) { return each.id == place.activity; });
    return found == all.cend() || all.size() < 2 ? QString() : found->title.in(m_language);
}

} // namespace shihe::ui
