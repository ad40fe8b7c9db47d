#include "ui/pages/findings/prioritybox.h"

#include "ui/pages/walk/notefield.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pickbox.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int Levels = 4;

std::optional<int> levelOf(const PickBox *box)
{
    return box->currentIndex() > 0 ? std::optional(box->currentIndex() - 1) : std::nullopt;
}

} // namespace

PriorityBox::PriorityBox(AssessmentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new SectionTitle)
    , m_computed(makeLabel())
    , m_own(makeLabel())
    , m_note(makeLabel(TextSize::Caption, Tone::Slate))
    , m_change(plainButton())
    , m_fields(new QWidget)
    , m_impactLabel(makeLabel(TextSize::Caption, Tone::Slate))
    , m_impact(new PickBox)
    , m_likelihoodLabel(makeLabel(TextSize::Caption, Tone::Slate))
    , m_likelihood(new PickBox)
    , m_reasonLabel(makeLabel(TextSize::Caption, Tone::Slate))
    , m_reason(new NoteField)
    , m_hint(makeLabel(TextSize::Caption, Tone::Ochre))
    , m_back(quietButton())
{
    m_computed->setObjectName(u"computedPriority"_s);
    m_own->setObjectName(u"ownPriority"_s);
    m_change->setObjectName(u"changePriority"_s);
    m_change->setCheckable(true);
    m_impact->setObjectName(u"ownImpact"_s);
    m_likelihood->setObjectName(u"ownLikelihood"_s);
    m_reason->setObjectName(u"ownReason"_s);
    m_hint->setObjectName(u"ownHint"_s);
    m_back->setObjectName(u"takeBackPriority"_s);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(space::Hair);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_impactLabel, m_impact, m_likelihoodLabel, m_likelihood,
                                                            m_reasonLabel, m_reason, m_hint})
        fields->addWidget(widget);
    fields->addWidget(m_back, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::Hair, 0, 0);
    column->setSpacing(space::Small);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_computed, m_own, m_note})
        column->addWidget(widget);
    column->addWidget(m_change, 0, Qt::AlignLeft);
    column->addWidget(m_fields);
    connect(m_change, &QPushButton::toggled, m_fields, &QWidget::setVisible);
    connect(m_impact, &QComboBox::activated, this, &PriorityBox::keep);
    connect(m_likelihood, &QComboBox::activated, this, &PriorityBox::keep);
    connect(m_reason, &NoteField::typed, this, &PriorityBox::keep);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_drafts.remove(m_finding->practice);
        fill({});
        if (const auto kept = m_session.overridePriority(*m_finding, std::nullopt); !kept)
            Q_EMIT failed(kept.error());
    });
    hide();
}

void PriorityBox::show(const std::optional<Finding> &finding)
{
    const bool same = finding && m_finding && finding->practice == m_finding->practice;
    if (!same)
        flush();
    const bool risen = same && finding->risk != m_finding->risk;
    m_finding = finding;
    setVisible(finding.has_value());
    if (!finding)
        return;
    const bool waiting = m_drafts.contains(finding->practice);
    if (!same || risen) {
        fill(waiting ? m_drafts.value(finding->practice) : finding->risk.value_or(RiskOverride{}));
        m_change->setChecked(waiting || finding->risk);
    }
    m_fields->setVisible(m_change->isChecked());
    showWords();
}

void PriorityBox::flush()
{
    if (m_finding)
        m_reason->flush();
}

RiskOverride PriorityBox::written() const
{
    return {levelOf(m_impact), levelOf(m_likelihood), m_reason->toPlainText().trimmed()};
}

void PriorityBox::fill(const RiskOverride &risk)
{
    const QSignalBlocker quietImpact(m_impact);
    const QSignalBlocker quietLikelihood(m_likelihood);
    m_impact->setCurrentIndex(risk.impact ? *risk.impact + 1 : 0);
    m_likelihood->setCurrentIndex(risk.likelihood ? *risk.likelihood + 1 : 0);
    if (m_reason->toPlainText().trimmed() != risk.reason)
        m_reason->start(risk.reason);
}

void PriorityBox::keep()
{
    const RiskOverride own = written();
    const Finding finding = *m_finding; // the session's change replaces it
    const bool level = own.impact || own.likelihood;
    if (!level || own.reason.isEmpty()) {
        m_drafts.insert(finding.practice, own);
        showWords();
        if (!level && finding.risk && own.reason.isEmpty()) { // emptied by hand
            m_drafts.remove(finding.practice);
            if (const auto kept = m_session.overridePriority(finding, std::nullopt); !kept)
                Q_EMIT failed(kept.error());
        }
        return;
    }
    m_drafts.remove(finding.practice);
    if (finding.risk == own)
        return showWords();
    m_finding->risk = own; // what comes back is what stands here: nothing is filled anew under the fingers
    if (const auto kept = m_session.overridePriority(finding, own); !kept) {
        m_drafts.insert(finding.practice, own);
        Q_EMIT failed(kept.error());
    }
}

void PriorityBox::showWords()
{
    const auto levels = [](const shihe::Levels &each) {
        return tr("impact %1, likelihood %2: priority %3")
            .arg(Format::impact(each.impact), Format::likelihood(each.likelihood), Format::impact(each.risk));
    };
    m_computed->setText(tr("Computed by the matrix of GB/T 39335: %1.").arg(levels(m_finding->computed)));
    m_own->setVisible(m_finding->risk.has_value());
    if (m_finding->risk)
        m_own->setText(tr("Set by hand: %1. Reason: %2").arg(levels(m_finding->levels), m_finding->risk->reason));
    const bool answered = m_finding->answer.has_value();
    m_change->setVisible(answered);
    m_fields->setVisible(answered && m_change->isChecked());
    m_impact->setItemText(0, tr("As computed: %1").arg(Format::impact(m_finding->computed.impact)));
    m_likelihood->setItemText(0, tr("As computed: %1").arg(Format::likelihood(m_finding->computed.likelihood)));
    const RiskOverride own = written();
    const bool level = own.impact || own.likelihood;
    m_hint->setText(level ? tr("Not kept yet: write the reason.") : tr("Not kept yet: choose a level."));
    m_hint->setVisible(level != !own.reason.isEmpty());
    m_back->setVisible(m_finding->risk.has_value());
}

void PriorityBox::retranslate()
{
    m_title->setText(tr("Why this priority"));
    m_note->setText(tr("Our own ranking; the law does not rank."));
    m_change->setText(tr("Judge it yourself"));
    m_change->setAccessibleName(tr("Judge the priority yourself"));
    m_change->setToolTip(tr("Your judgement comes with a reason; the computed one stays beside it, here and in the "
                            "report."));
    const auto levels = [](PickBox *box, QString (*word)(int)) {
        const QSignalBlocker quiet(box);
        const int chosen = std::max(0, box->currentIndex());
        box->clear();
        box->addItem(QString());
        for (int level = 0; level < Levels; ++level)
            box->addItem(word(level));
        box->setCurrentIndex(chosen);
    };
    levels(m_impact, &Format::impact);
    levels(m_likelihood, &Format::likelihood);
    const auto name = [](QLabel *label, QWidget *field, const QString &text) {
        label->setText(text);
        label->setBuddy(field);
        field->setAccessibleName(text);
    };
    name(m_impactLabel, m_impact, tr("Impact in your judgement"));
    name(m_likelihoodLabel, m_likelihood, tr("Likelihood in your judgement"));
    name(m_reasonLabel, m_reason, tr("Reason"));
    m_back->setText(tr("Back to the computed one"));
    m_back->setAccessibleName(m_back->text());
    if (m_finding)
        showWords();
}

} // namespace shihe::ui
