#include "ui/pages/walk/batchpanel.h"

#include "ui/pages/walk/answerrow.h"
#include "ui/pages/walk/basisrow.h"
#include "ui/pages/walk/linefield.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int ColumnWidth = 680;

} // namespace

BatchPanel::BatchPanel(AssessmentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(makeLabel(TextSize::Title, Tone::Ink, true))
    , m_help(makeLabel(TextSize::Body, Tone::Slate))
    , m_answers(new AnswerRow)
    , m_basisLabel(makeLabel(TextSize::Caption, Tone::Slate))
    , m_basis(new BasisRow(u"batchBasis"_s))
    , m_responsibleLabel(makeLabel(TextSize::Caption, Tone::Slate))
    , m_responsible(new LineField)
    , m_dueLabel(makeLabel(TextSize::Caption, Tone::Slate))
    , m_due(new DayField)
    , m_result(makeLabel(TextSize::Body, Tone::Jade, true))
    , m_back(quietButton())
{
    setObjectName(u"batch"_s);
    for (QWidget *part : m_answers->findChildren<QWidget *>()) // the same names stand on the question's own row
        part->setObjectName(u"batch-"_s + part->objectName());
    m_responsible->setObjectName(u"batchResponsible"_s);
    m_due->setObjectName(u"batchDue"_s);
    m_result->setObjectName(u"batchResult"_s);
    m_back->setObjectName(u"batchBack"_s);
    m_responsibleLabel->setBuddy(m_responsible);
    m_dueLabel->setBuddy(m_due);
    auto *scroll = new ScrolledColumn(ColumnWidth, this);
    QVBoxLayout *column = scroll->column();
    column->setSpacing(space::Small);
    column->addWidget(m_title);
    column->addWidget(m_help);
    column->addSpacing(space::Small);
    column->addWidget(m_answers);
    column->addSpacing(space::Small);
    column->addWidget(m_basisLabel);
    column->addWidget(m_basis);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::Small);
    grid->setVerticalSpacing(space::Hair);
    grid->addWidget(m_responsibleLabel, 0, 0, Qt::AlignBottom);
    grid->addWidget(m_dueLabel, 0, 1, Qt::AlignBottom);
    grid->addWidget(m_responsible, 1, 0);
    grid->addWidget(m_due, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addSpacing(space::Small);
    column->addWidget(m_result);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    connect(m_answers, &AnswerRow::answered, this, [this](AnswerValue value, const QString &reason) {
        const auto answering = [&](Answer &answer) {
            answer.value = value;
            answer.reason = reason;
        };
        change(answering, AssessmentSession::Drafts::BecomeAnswers);
        Answer given;
        given.value = value;
        given.reason = reason;
        m_answers->follow(given, false);
    });
    connect(m_answers, &AnswerRow::left, this, &BatchPanel::left);
    connect(m_basis, &BasisRow::chosen, this, [this](const std::optional<Basis> &basis) {
        change([&](Answer &answer) { answer.basis = basis; });
        m_basis->setBasis(basis);
    });
    connect(m_responsible, &LineField::typed, this, [this](const QString &text) {
        change([&](Answer &answer) { answer.responsible = text; });
        m_responsible->follow(text);
    });
    connect(m_due, &DayField::dayChosen, this,
            [this](const std::optional<QDate> &day) { change([&](Answer &answer) { answer.due = day; }); });
    connect(m_responsible, &LineField::left, this, &BatchPanel::left);
    connect(m_due, &DayField::left, this, &BatchPanel::left);
    connect(m_back, &QPushButton::clicked, this, &BatchPanel::closed);
}

void BatchPanel::show(const QStringList &practices)
{
    if (practices == m_practices)
        return;
    m_practices = practices;
    m_changed.reset();
    m_answers->start(std::nullopt, false);
    m_basis->setBasis(std::nullopt);
    m_responsible->start({});
    m_due->start(std::nullopt);
    say();
}

void BatchPanel::choose(AnswerValue value)
{
    m_answers->choose(value);
}

void BatchPanel::flush()
{
    m_answers->flush();
    m_responsible->flush();
    m_due->flush();
}

void BatchPanel::setEditable(bool editable)
{
    m_answers->setEditable(editable);
    m_basis->setEditable(editable);
    m_responsible->setReadOnly(!editable);
    m_due->setReadOnly(!editable);
}

void BatchPanel::retranslate(Language language)
{
    m_answers->retranslate();
    m_help->setText(
        tr("What you choose here holds for all of them, as one step; undo takes it back as one. Their notes and "
           "evidence stay as they are."));
    m_basisLabel->setText(tr("How it is known"));
    m_basis->retranslate();
    m_responsibleLabel->setText(tr("Responsible"));
    m_responsible->setAccessibleName(tr("Responsible for all that are marked"));
    m_dueLabel->setText(tr("Due"));
    m_due->setAccessibleName(tr("Due date of all that are marked"));
    m_due->setLanguage(language);
    m_back->setText(tr("Back to one question"));
    m_back->setAccessibleName(m_back->text());
    say();
}

void BatchPanel::change(const std::function<void(Answer &)> &what, AssessmentSession::Drafts drafts)
{
    int changed = 0;
    const auto each = [&](Answer answer) {
        const Answer before = answer;
        what(answer);
        if (!(answer == before))
            ++changed;
        return answer;
    };
    const auto done = m_session.changeAnswers(m_practices, each, drafts);
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_changed = changed;
    say();
    QAccessibleEvent alert(m_result, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void BatchPanel::say()
{
    m_title->setText(tr("%n question(s) marked", nullptr, static_cast<int>(m_practices.size())));
    m_result->setText(m_changed ? tr("%n answer(s) changed.", nullptr, *m_changed) : QString());
}

} // namespace shihe::ui
