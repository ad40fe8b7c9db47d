#include "ui/pages/profile/facteditor.h"

#include "ui/pages/profile/factinput.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QGridLayout>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr qsizetype MostClauses = 3;

/// The numbers that @p condition compares @p fact with, as "from" (at most N ends at N + 1).
void collectLimits(const Condition &condition, const QString &fact, QList<qint64> &limits)
{
    if (condition.fact == fact) {
        const qint64 *number = std::get_if<qint64>(&condition.value);
        if (number && condition.kind == Condition::Kind::AtLeast)
            limits.append(*number);
        if (number && condition.kind == Condition::Kind::AtMost)
            limits.append(*number + 1);
    }
    for (const Condition &child : condition.children)
        collectLimits(child, fact, limits);
}

} // namespace

FactEditor::FactEditor(const Fact &fact, AssessmentSession &session, QWidget *parent)
    : Card(parent)
    , m_fact(fact)
    , m_session(session)
    , m_mark(new StateMark(this))
    , m_question(makeLabel(TextSize::Lead, Tone::Ink, true, this))
    , m_help(makeLabel(TextSize::Body, Tone::Slate, false, this))
    , m_decides(makeLabel(TextSize::Caption, Tone::Slate, false, this))
    , m_input(new FactInput(fact, this))
    , m_invalid(makeLabel(TextSize::Body, Tone::Ochre, false, this))
    , m_thresholds(new QVBoxLayout)
{
    setObjectName(u"fact-"_s + fact.id);
    m_invalid->hide();
    m_input->setEnabled(!session.workspace().store().readOnly());
    m_thresholds->setSpacing(space::Hair);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::Small);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_question, 1);
    column()->addLayout(head);
    column()->addWidget(m_help);
    column()->addSpacing(space::Hair);
    column()->addWidget(m_input);
    column()->addWidget(m_invalid);
    column()->addLayout(m_thresholds);
    column()->addWidget(m_decides);
    findThresholds();

    connect(m_input, &FactInput::chosen, this, [this](const std::optional<FactValue> &value) {
        m_invalid->hide();
        const auto kept = value ? m_session.setFact(m_fact.id, *value) : m_session.unsetFact(m_fact.id);
        if (!kept) {
            Q_EMIT failed(kept.error());
            const Profile profile = m_session.profile();
            const auto known = profile.constFind(m_fact.id);
            m_input->setValue(known == profile.cend() ? nullptr : &*known);
        }
    });
    connect(m_input, &FactInput::invalid, m_invalid, &QWidget::show);
}

void FactEditor::findThresholds()
{
    QMap<qint64, QStringList> practices;
    for (const Practice &practice : m_session.catalog().practices) {
        if (!practice.applies || !practice.applies->facts().contains(m_fact.id))
            continue;
        ++m_decided;
        QList<qint64> limits;
        collectLimits(*practice.applies, m_fact.id, limits);
        for (const qint64 limit : std::as_const(limits)) {
            if (!practices[limit].contains(practice.id))
                practices[limit].append(practice.id);
        }
    }
    const Catalog &catalog = m_session.catalog();
    for (auto it = practices.cbegin(); it != practices.cend(); ++it) {
        QList<ClauseRef> clauses;
        for (const QString &id : it.value()) {
            for (const ClauseRef &ref : catalog.practice(id)->cites) {
                const Clause *clause = catalog.clause(ref);
                const bool duty = clause && (clause->level == Level::Shall || clause->level == Level::Prohibited);
                if (duty && !clauses.contains(ref) && clauses.size() < MostClauses)
                    clauses.append(ref);
            }
        }
        m_from.append({it.key(), it.value(), clauses});
    }
}

void FactEditor::takeFocus()
{
    m_input->takeFocus();
}

void FactEditor::refresh(Language language)
{
    const Profile profile = m_session.profile();
    const auto found = profile.constFind(m_fact.id);
    const FactValue *value = found == profile.cend() ? nullptr : &*found;
    m_mark->setMark(value ? Mark::Full : Mark::Dashed);
    m_mark->setFixedHeight(
        QFontMetrics(Theme::current().font(TextSize::Lead, true)).height()); // level with the first line
    m_mark->setAccessibleName(value ? tr("Known") : tr("Not known: assumed to apply"));
    m_question->setText(m_fact.question.in(language));
    m_help->setText(m_fact.help.in(language));
    m_help->setVisible(!m_fact.help.isEmpty());
    m_decides->setText(tr("Decides whether %n question(s) apply.", nullptr, static_cast<int>(m_decided)));
    m_decides->setVisible(m_decided > 0);
    m_invalid->setText(tr("Give a whole number of 0 or more, in digits. What you typed is kept here until then."));
    m_input->setLanguage(language);
    m_input->setValue(value);
    showThresholds(language);
}

void FactEditor::showThresholds(Language language)
{
    clearLayout(m_thresholds);
    const Profile profile = m_session.profile();
    const auto found = profile.constFind(m_fact.id);
    const qint64 *count = found == profile.cend() ? nullptr : std::get_if<qint64>(&*found);
    const Catalog &catalog = m_session.catalog();
    for (const Threshold &threshold : std::as_const(m_from)) {
        const bool reached = count && *count >= threshold.from;
        auto *line = new QWidget(this);
        auto *words = makeLabel(TextSize::Body, reached ? Tone::Ochre : Tone::Slate, false, line);
        const QString from = Format::number(threshold.from, language);
        const int many = static_cast<int>(threshold.practices.size());
        words->setText(reached ? tr("%1 is reached: %n more question(s) apply.", nullptr, many).arg(from)
                               : tr("From %1 on, %n more question(s) apply.", nullptr, many).arg(from));
        auto *mark = new StateMark(line);
        mark->setMark(reached ? Mark::Half : Mark::None);
        mark->setFixedHeight(QFontMetrics(Theme::current().font(TextSize::Body)).height()); // level with the first line
        auto *chips = new QWidget(line);
        auto *flow = new FlowLayout(space::Hair, chips);
        auto *grid = new QGridLayout(line);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(space::Small);
        grid->setVerticalSpacing(space::Hair);
        grid->addWidget(mark, 0, 0, Qt::AlignTop);
        grid->addWidget(words, 0, 1);
        grid->addWidget(chips, 1, 1);
        grid->setColumnStretch(1, 1);
        for (const ClauseRef &ref : threshold.clauses) {
            const Source *source = catalog.source(ref.source);
            auto *chip = new Chip(chips);
            chip->setText(Format::cite(*source, ref.at, language));
            chip->setToolTip(catalog.clause(ref)->digest.in(language));
            chip->setAccessibleName(
                u"%1 %2"_s.arg(source->title.in(language), Format::place(*source, ref.at, language)));
            connect(chip, &Chip::clicked, this, [this, ref] { Q_EMIT clauseWanted(ref); });
            flow->addWidget(chip);
        }
        m_thresholds->addWidget(line);
    }
}

} // namespace shihe::ui
