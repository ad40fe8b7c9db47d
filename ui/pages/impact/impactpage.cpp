#include "ui/pages/impact/impactpage.h"

#include "core/report/impactgaps.h"
#include "ui/pages/impact/impactbody.h"
#include "ui/pages/impact/impactform.h"
#include "ui/text/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textbutton.h"
#include "ui/widgets/whenseen.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

ImpactPage::ImpactPage(Desk &desk, AssessmentSession &session, QWidget *parent)
    : Page(desk, parent)
    , m_session(session)
    , m_title(makeLabel(TextSize::Title, Tone::Ink, true))
    , m_lead(makeLabel(TextSize::Body, Tone::Slate))
    , m_head(new ImpactForm(desk, session, this))
    , m_activity(new SectionTitle)
    , m_facts(makeLabel(TextSize::Body, Tone::Slate))
    , m_body(new ImpactBody(desk, session))
{
    auto *scroll = new ScrolledColumn(760, this);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(space::Hair);
    titles->addWidget(m_title);
    titles->addWidget(m_lead);
    scroll->column()->addLayout(titles);
    scroll->column()->addWidget(makeResult());
    scroll->column()->addWidget(makeHead());
    auto *activity = new QVBoxLayout;
    activity->setSpacing(space::Hair);
    activity->addWidget(m_activity);
    activity->addWidget(m_facts);
    scroll->column()->addLayout(activity);
    scroll->column()->addWidget(m_body);
    scroll->column()->addStretch();

    connect(m_head, &ImpactForm::failed, this, [this](const Error &error) { report(error); });
    connect(m_body, &ImpactBody::failed, this, [this](const Error &error) { report(error); });
    auto *fresh = new WhenSeen(this, [this] { refresh(); });
    for (const auto signal : {&AssessmentSession::impactChanged, &AssessmentSession::assessmentChanged,
                              &AssessmentSession::profileChanged, &AssessmentSession::activityChanged})
        connect(&session, signal, fresh, &WhenSeen::ask);
}

Card *ImpactPage::makeResult()
{
    auto *card = new Card;
    m_result = makeLabel(TextSize::Title, Tone::Ink, true);
    m_result->setObjectName(u"impactResult"_s);
    m_detail = makeLabel();
    m_kept = makeLabel(TextSize::Caption, Tone::Slate);
    m_kept->setObjectName(u"impactKept"_s);
    m_missing = new Disclosure;
    m_missing->button()->setObjectName(u"impactMissing"_s);
    m_gaps = makeLabel();
    m_gaps->setObjectName(u"impactGaps"_s);
    m_missing->content()->addWidget(m_gaps);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_result, m_detail, m_kept, m_missing})
        card->column()->addWidget(widget);
    return card;
}

Card *ImpactPage::makeHead()
{
    auto *card = new Card;
    m_headTitle = new SectionTitle;
    card->column()->addWidget(m_headTitle);
    for (const ImpactText each : ImpactTexts) {
        m_head->addNote(card->column(), u"text."_s + word(each), u"pia.text."_s + word(each), {},
                        [each](ImpactAssessment &impact) { return &impact.texts[each]; });
    }
    m_head->addChoice(card->column(), u"unacceptable"_s, u"pia.unacceptable"_s, {},
                      {u"pia.risk.low"_s, u"pia.risk.medium"_s, u"pia.risk.high"_s, u"pia.risk.serious"_s},
                      [](ImpactAssessment &impact) { return &impact.unacceptable; });
    m_head->addDay(card->column(), u"decidedOn"_s, u"pia.decided-on"_s, {},
                   [](ImpactAssessment &impact) { return &impact.decidedOn; });
    m_head->addLine(card->column(), u"signer"_s, u"pia.signer"_s, {},
                    [](ImpactAssessment &impact) { return &impact.signer; });
    m_head->addDay(card->column(), u"finishedOn"_s, u"pia.finished-on"_s, {},
                   [](ImpactAssessment &impact) { return &impact.finishedOn; });
    m_head->addLine(card->column(), u"approver"_s, u"pia.approver"_s, {},
                    [](ImpactAssessment &impact) { return &impact.approver; });
    m_head->addFlag(card->column(), u"published"_s, u"pia.published"_s, {},
                    [](ImpactAssessment &impact) { return &impact.published; });
    return card;
}

void ImpactPage::retranslate()
{
    m_title->setText(tr("Impact assessment"));
    m_lead->setText(tr("The personal information protection impact assessment (PIPL art. 55 and 56) by the method of "
                       "GB/T 39335. Each judgement is yours and needs your reason; the program fills none in."));
    m_headTitle->setText(tr("About the assessment"));
    m_head->retranslate();
    refresh();
    m_body->retranslate(impactRisk(m_session.catalog(), m_session.assessment()));
}

void ImpactPage::hideEvent(QHideEvent *event)
{
    m_head->flush(); // the session is still there
    m_body->flush();
    Page::hideEvent(event);
}

void ImpactPage::shown()
{
    refresh();
}

void ImpactPage::refresh()
{
    const ImpactRisk risk = impactRisk(m_session.catalog(), m_session.assessment());
    m_head->follow();
    m_body->follow(risk);
    showResult(risk);
    showFacts();
}

void ImpactPage::showResult(const ImpactRisk &risk)
{
    const bool judged = std::all_of(risk.activities.cbegin(), risk.activities.cend(),
                                    [](const ActivityRisk &activity) { return activity.judged; });
    if (!risk.risk)
        m_result->setText(tr("Nothing is judged yet"));
    else
        m_result->setText((judged ? tr("Risk of the whole: %1") : tr("Risk of the whole: at least %1"))
                              .arg(Format::impact(*risk.risk)));
    QStringList detail;
    const auto &limit = m_session.assessment().impact.unacceptable;
    if (risk.risk && limit)
        detail << (*risk.risk >= *limit ? tr("It reaches the level you set as unacceptable: treat it first.")
                                        : tr("It stays below the level you set as unacceptable."));
    if (risk.residual)
        detail << tr("Highest residual risk after treatment: %1.").arg(Format::impact(*risk.residual));
    detail << tr("The standard sets no level for the whole: the worst field of the matrix counts, which is this "
                 "program's own rule.");
    m_detail->setText(detail.join(u'\n'));
    m_kept->setVisible(risk.keptUntil.has_value());
    if (risk.keptUntil)
        m_kept->setText(
            tr("Keep the report and the records until %1 at least.").arg(Format::date(*risk.keptUntil, language())));
    m_missing->setText(risk.isComplete() ? tr("Nothing is missing")
                                         : tr("%n thing(s) missing", nullptr, static_cast<int>(risk.gaps.size())));
    m_gaps->setText(gaps(risk));
}

QString ImpactPage::gaps(const ImpactRisk &risk) const
{
    const Words &words = desk().services().words;
    const auto say = [&words](const QString &key, const QList<Text> &pieces) {
        QStringList zh;
        QStringList en;
        for (const Text &piece : pieces) {
            zh << piece.zh;
            en << piece.en;
        }
        return Text{words.text(Language::Zh, Error{key, zh}), words.text(Language::En, Error{key, en})};
    };
    QStringList lines;
    for (const ImpactGap &gap : risk.gaps) {
        QString line = report::impactGapText(gap, say).in(language());
        const auto &activities = m_session.assessment().activities;
        const auto of = std::find_if(activities.cbegin(), activities.cend(),
                                     [&gap](const Activity &each) { return each.id == gap.activity; });
        if (of != activities.cend() && activities.size() > 1)
            line.prepend(of->title.in(language()) + u" · "_s);
        lines << u"○ "_s + line;
    }
    return lines.join(u'\n');
}

/// What the profile knows already, so that nobody is asked twice; it decides no judgement.
void ImpactPage::showFacts()
{
    const Activity &activity = m_session.activity();
    m_activity->setText(tr("The activity: %1").arg(activity.title.in(language())));
    const Profile profile = m_session.profile();
    QStringList known;
    for (const QString &id :
         {u"modalities"_s, u"purpose"_s, u"persons_stored"_s, u"minors"_s, u"under_18"_s, u"elderly_or_disabled"_s}) {
        const Fact *fact = m_session.catalog().fact(id);
        const auto value = profile.constFind(id);
        if (fact && value != profile.cend())
            known << fact->question.in(language()) + u" "_s + Format::fact(*fact, &*value, language());
    }
    m_facts->setText(known.isEmpty() ? tr("The profile says nothing of it yet.") : known.join(u'\n'));
}

} // namespace shihe::ui
