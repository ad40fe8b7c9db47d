#include "ui/pages/plan/actionview.h"

#include "core/scoring/plan.h"
#include "ui/models/findingsmodel.h"
#include "ui/pages/walk/linefield.h"
#include "ui/pages/walk/notefield.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statemark.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSpinBox>
#include <QWheelEvent>
#include <array>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int MostHours = 99'999;
constexpr std::array Statuses{ActionStatus::Open, ActionStatus::InProgress, ActionStatus::Done, ActionStatus::Dropped};

/// Whole hours; 0 is "not estimated". The mouse wheel passes over it.
class HoursField final : public QSpinBox
{
public:
    HoursField()
    {
        setRange(0, MostHours);
        setKeyboardTracking(false);
        setFocusPolicy(Qt::StrongFocus);
        setButtonSymbols(QAbstractSpinBox::NoButtons);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

QLabel *fieldLabel()
{
    return makeLabel(TextSize::Caption, Tone::Slate);
}

} // namespace

ActionView::ActionView(AssessmentSession &session, QWidget *parent)
    : ScrolledColumn(480, parent)
    , m_session(session)
    , m_body(new QWidget)
    , m_titleLabel(new SectionTitle)
    , m_title(new NoteField)
    , m_statusLabel(new SectionTitle)
    , m_statusRow(new QWidget)
    , m_status(new QButtonGroup(this))
    , m_again(new Card)
    , m_againText(makeLabel())
    , m_look(plainButton())
    , m_ownerLabel(fieldLabel())
    , m_owner(new LineField)
    , m_dueLabel(fieldLabel())
    , m_due(new DayField)
    , m_noDay(makeLabel(TextSize::Caption, Tone::Ochre))
    , m_overdue(makeLabel(TextSize::Caption, Tone::Ochre, true))
    , m_effortLabel(fieldLabel())
    , m_effort(new HoursField)
    , m_days(makeLabel(TextSize::Caption, Tone::Slate))
    , m_findingsLabel(new SectionTitle)
    , m_findings(new QVBoxLayout)
    , m_gain(makeLabel(TextSize::Caption, Tone::Slate))
    , m_noteLabel(new SectionTitle)
    , m_note(new NoteField)
    , m_remove(dangerButton())
{
    setObjectName(u"action"_s);
    setMargins({space::Normal, space::Normal, space::Normal, space::Normal});
    column()->addWidget(m_body);
    column()->addStretch();
    makeFields();
    m_body->hide();

    connect(m_title, &NoteField::typed, this, [this](const QString &text) {
        keep([&](Action &action) { action.title = text.simplified(); }); // one line in lists and exports
    });
    connect(m_note, &NoteField::typed, this,
            [this](const QString &text) { keep([&](Action &action) { action.note = text; }); });
    connect(m_owner, &LineField::typed, this,
            [this](const QString &text) { keep([&](Action &action) { action.owner = text.trimmed(); }); });
    connect(m_due, &DayField::dayChosen, this,
            [this](const std::optional<QDate> &day) { keep([&](Action &action) { action.due = day; }); });
    connect(m_due, &DayField::validityChanged, m_noDay, &QWidget::setHidden);
    connect(m_effort, &QSpinBox::valueChanged, this,
            [this](int hours) { keep([&](Action &action) { action.effortHours = hours; }); });
    connect(m_status, &QButtonGroup::idClicked, this,
            [this](int status) { keep([&](Action &action) { action.status = Statuses.at(size_t(status)); }); });
    connect(m_look, &QPushButton::clicked, this, [this] {
        for (const QString &practice : action()->practices) {
            if (m_session.evaluations().combined.finding(practice))
                return Q_EMIT practiceWanted(practice);
        }
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const QString id = m_id;
        m_id.clear(); // nothing of it is to be kept any more
        if (const auto removed = m_session.removeAction(id); !removed)
            Q_EMIT failed(removed.error());
    });
}

void ActionView::makeFields()
{
    m_title->setObjectName(u"actionTitle"_s);
    m_owner->setObjectName(u"actionOwner"_s);
    m_due->setObjectName(u"actionDue"_s);
    m_effort->setObjectName(u"actionEffort"_s);
    m_note->setObjectName(u"actionNote"_s);
    m_remove->setObjectName(u"removeAction"_s);
    m_look->setObjectName(u"lookAgain"_s);
    m_again->setObjectName(u"lookAgainCard"_s);
    m_overdue->setObjectName(u"actionOverdue"_s);
    m_noDay->setObjectName(u"actionNoDay"_s);
    m_noDay->hide();
    auto *flow = new FlowLayout(space::Hair, m_statusRow);
    for (size_t i = 0; i < Statuses.size(); ++i) {
        auto *choice = choiceButton();
        choice->setObjectName(u"actionStatus-%1"_s.arg(word(Statuses.at(i))));
        m_status->addButton(choice, static_cast<int>(i));
        flow->addWidget(choice);
    }
    m_again->column()->addWidget(m_againText);
    m_again->column()->addWidget(m_look, 0, Qt::AlignLeft);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::Small);
    grid->setVerticalSpacing(space::Hair);
    int place = 0;
    for (const auto &[label, field] :
         {std::pair<QLabel *, QWidget *>(m_ownerLabel, m_owner), {m_dueLabel, m_due}, {m_effortLabel, m_effort}}) {
        label->setBuddy(field);
        const int row = place / 2 * 3;
        grid->addWidget(label, row, place % 2, Qt::AlignBottom);
        grid->addWidget(field, row + 1, place % 2);
        ++place;
    }
    auto *belowDue = new QVBoxLayout;
    belowDue->addWidget(m_overdue);
    belowDue->addWidget(m_noDay);
    grid->addLayout(belowDue, 2, 1);
    grid->addWidget(m_days, 4, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space::Small);
    body->addWidget(m_titleLabel);
    body->addWidget(m_title);
    body->addWidget(m_statusLabel);
    body->addWidget(m_statusRow);
    body->addWidget(m_again);
    body->addLayout(grid);
    body->addSpacing(space::Hair);
    body->addWidget(m_findingsLabel);
    m_findings->setSpacing(space::Hair);
    body->addLayout(m_findings);
    body->addWidget(m_gain);
    body->addSpacing(space::Hair);
    body->addWidget(m_noteLabel);
    body->addWidget(m_note);
    body->addSpacing(space::Small);
    body->addWidget(m_remove, 0, Qt::AlignLeft);
}

const Action *ActionView::action() const
{
    const QList<Action> &all = m_session.assessment().actions;
    const auto found = std::find_if(all.begin(), all.end(), [this](const Action &each) { return each.id == m_id; });
    return found == all.end() ? nullptr : &*found;
}

void ActionView::show(const QString &id)
{
    if (id == m_id && action())
        return follow();
    flush();
    m_id = id;
    const Action *now = action();
    m_body->setVisible(now);
    if (!now) {
        m_id.clear();
        return;
    }
    m_title->start(now->title);
    m_note->start(now->note);
    m_owner->start(now->owner);
    m_due->start(now->due, now->id);
    follow();
    verticalScrollBar()->setValue(0);
}

void ActionView::follow()
{
    const Action *now = action();
    if (!now)
        return;
    m_title->follow(now->title);
    m_note->follow(now->note);
    m_owner->follow(now->owner);
    m_due->setDay(now->due);
    const QSignalBlocker quiet(m_effort);
    m_effort->setValue(now->effortHours);
    m_status->button(static_cast<int>(now->status))->setChecked(true);
    showFindings(*now);
    showWords(*now);
}

void ActionView::flush()
{
    if (!action())
        return;
    m_title->flush();
    m_owner->flush();
    m_due->flush();
    m_effort->interpretText();
    m_note->flush();
}

void ActionView::toTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void ActionView::keep(const std::function<void(Action &)> &change)
{
    const Action *now = action();
    if (!now)
        return;
    Action changed = *now;
    change(changed);
    if (changed == *now)
        return;
    // On error the text stays in its field.
    if (const auto kept = m_session.setAction(std::move(changed)); !kept)
        Q_EMIT failed(kept.error());
}

void ActionView::showFindings(const Action &action)
{
    QStringList listed{action.id, QString::number(static_cast<int>(m_language))};
    for (const QString &practice : action.practices)
        listed << practice << stateOf(practice);
    if (listed == m_listed)
        return;
    m_listed = listed;
    clearLayout(m_findings);
    for (const QString &practice : action.practices)
        addFinding(practice);
    if (action.practices.isEmpty()) {
        auto *none = makeLabel(TextSize::Caption, Tone::Slate);
        none->setText(tr("None yet. On the findings page, choose findings and add them to this action."));
        m_findings->addWidget(none);
    }
}

QString ActionView::stateOf(const QString &practice) const
{
    const Finding *finding = m_session.evaluations().combined.finding(practice);
    if (!finding)
        return tr("No finding any more");
    return finding->answer ? Format::word(*finding->answer) : tr("Not answered");
}

void ActionView::addFinding(const QString &id)
{
    const Practice *practice = m_session.catalog().practice(id);
    if (!practice)
        return;
    const Evaluation &combined = m_session.evaluations().combined;
    const Finding *finding = combined.finding(id);
    const bool crossed = std::any_of(combined.redLines.begin(), combined.redLines.end(),
                                     [&id](const RedLine &line) { return line.practice == id; });
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Small);
    auto *mark = new StateMark;
    mark->setMark(finding ? markOf(finding->answer, crossed) : Mark::Full);
    const QString state = stateOf(id);
    mark->setAccessibleName(state);
    mark->setToolTip(state);
    auto *open = linkButton();
    open->setObjectName(u"repairs-"_s + id);
    open->setText(practice->question.in(m_language));
    open->setAccessibleName(tr("Open the question: %1. %2").arg(practice->question.in(m_language), state));
    connect(open, &QPushButton::clicked, this, [this, id] { Q_EMIT practiceWanted(id); });
    auto *away = iconButton(u"close"_s);
    away->setObjectName(u"takeOff-"_s + id);
    nameButton(away, tr("Take this finding off the action"));
    connect(away, &QToolButton::clicked, this,
            [this, id] { keep([&](Action &action) { action.practices.removeAll(id); }); });
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(open, 1);
    line->addWidget(away, 0, Qt::AlignTop);
    m_findings->addWidget(row);
}

void ActionView::showWords(const Action &action)
{
    const Evaluation &combined = m_session.evaluations().combined;
    const auto left = std::count_if(action.practices.begin(), action.practices.end(),
                                    [&combined](const QString &id) { return combined.finding(id) != nullptr; });
    m_again->setVisible(action.status == ActionStatus::Done && left > 0);
    m_againText->setText(
        tr("Done, and %n of its questions still fall(s) short: answers don't change by themselves. Look at them again.",
           nullptr, static_cast<int>(left)));
    const bool late = isOverdue(action, dayInChina(m_session.workspace().clock().now()));
    m_overdue->setText(u"▲ "_s + tr("Overdue"));
    m_overdue->setVisible(late);
    m_days->setText(action.effortHours > 0 ? u"= "_s + Format::effort(action.effortHours)
                                           : tr("In the order of the plan this counts as one day."));
    const Fraction gain = gainOf(combined, action.practices);
    m_gain->setText(gain.num > 0 ? tr("Once they are all a yes, conformity with binding law rises by %1 points.")
                                       .arg(FindingsModel::gainText(gain))
                                 : tr("Conformity with binding law doesn't rise by it."));
    m_gain->setVisible(left > 0);
}

void ActionView::retranslate(Language language)
{
    m_language = language;
    const auto name = [](QLabel *label, QWidget *field, const QString &text) {
        label->setText(text);
        field->setAccessibleName(text);
    };
    name(m_titleLabel, m_title, tr("Action"));
    m_title->setPlaceholderText(tr("What is to be done"));
    name(m_statusLabel, m_statusRow, tr("Status"));
    for (size_t i = 0; i < Statuses.size(); ++i) {
        QAbstractButton *choice = m_status->button(static_cast<int>(i));
        choice->setText(Format::word(Statuses.at(i)));
        choice->setAccessibleName(choice->text());
    }
    m_look->setText(tr("Look at its questions"));
    m_look->setAccessibleName(m_look->text());
    name(m_ownerLabel, m_owner, tr("Owner"));
    name(m_dueLabel, m_due, tr("Due"));
    m_due->setLanguage(language);
    m_noDay->setText(tr("No date yet: write it like 2026-12-31."));
    name(m_effortLabel, m_effort, tr("Effort in person-hours"));
    m_effort->setSpecialValueText(tr("Not estimated"));
    m_effort->setSuffix(tr(" h"));
    m_findingsLabel->setText(tr("Findings it repairs"));
    name(m_noteLabel, m_note, tr("Note"));
    m_note->setPlaceholderText(tr("Kept as you type."));
    m_remove->setText(tr("Remove the action"));
    m_remove->setAccessibleName(m_remove->text());
    m_remove->setToolTip(tr("Undo brings it back."));
    follow();
}

} // namespace shihe::ui
