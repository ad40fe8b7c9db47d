#include "ui/pages/walk/answersheet.h"

#include "ui/pages/walk/basisrow.h"
#include "ui/pages/walk/historybox.h"
#include "ui/pages/walk/linefield.h"
#include "ui/pages/walk/notefield.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace shihe::ui {

AnswerSheet::AnswerSheet(AssessmentSession &session, QWidget *evidence, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_noteTitle(new SectionTitle(this))
    , m_note(new NoteField(this))
    , m_detailsTitle(new SectionTitle(this))
    , m_basisLabel(makeLabel(TextSize::Caption, Tone::Slate, false, this))
    , m_basis(new BasisRow(u"basis"_s, this))
    , m_informantLabel(makeLabel(TextSize::Caption, Tone::Slate, false, this))
    , m_informant(new LineField(this))
    , m_responsibleLabel(makeLabel(TextSize::Caption, Tone::Slate, false, this))
    , m_responsible(new LineField(this))
    , m_dueLabel(makeLabel(TextSize::Caption, Tone::Slate, false, this))
    , m_due(new DayField(this))
    , m_noDay(makeLabel(TextSize::Caption, Tone::Ochre, false, this))
    , m_remarkTitle(new SectionTitle(this))
    , m_remarkTag(new Tag(this))
    , m_remark(new NoteField(this))
    , m_history(new HistoryBox(session, this))
{
    m_note->setObjectName(u"note"_s);
    m_informant->setObjectName(u"informant"_s);
    m_responsible->setObjectName(u"responsible"_s);
    m_due->setObjectName(u"due"_s);
    m_remark->setObjectName(u"remark"_s);
    m_noDay->hide();
    m_remarkTag->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *remarkHead = new QHBoxLayout;
    remarkHead->setSpacing(space::Small);
    remarkHead->addWidget(m_remarkTitle);
    remarkHead->addWidget(m_remarkTag);
    remarkHead->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::Small, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_noteTitle);
    column->addWidget(m_note);
    column->addSpacing(space::Hair);
    column->addWidget(evidence);
    column->addSpacing(space::Hair);
    column->addWidget(m_detailsTitle);
    column->addWidget(makeDetails());
    column->addSpacing(space::Hair);
    column->addLayout(remarkHead);
    column->addWidget(m_remark);
    column->addSpacing(space::Hair);
    column->addWidget(m_history);

    connect(m_note, &NoteField::typed, this,
            [this](const QString &text) { keep([&](Answer &answer) { answer.note = text; }); });
    connect(m_remark, &NoteField::typed, this,
            [this](const QString &text) { keep([&](Answer &answer) { answer.remark = text; }); });
    connect(m_informant, &LineField::typed, this,
            [this](const QString &text) { keep([&](Answer &answer) { answer.informant = text; }); });
    connect(m_responsible, &LineField::typed, this,
            [this](const QString &text) { keep([&](Answer &answer) { answer.responsible = text; }); });
    connect(m_due, &DayField::dayChosen, this,
            [this](const std::optional<QDate> &day) { keep([&](Answer &answer) { answer.due = day; }); });
    connect(m_due, &DayField::validityChanged, m_noDay, &QWidget::setHidden);
    connect(m_due, &DayField::setAside, this, [this](const QString &text) {
        Q_EMIT said(tr("“%1” is no date. It waits in the due date of the question you left; go back and complete it.")
                        .arg(text.trimmed()));
    });
    connect(m_basis, &BasisRow::chosen, this,
            [this](const std::optional<Basis> &basis) { keep([&](Answer &answer) { answer.basis = basis; }); });
    connect(m_history, &HistoryBox::failed, this, &AnswerSheet::failed);
    for (NoteField *field : {m_note, m_remark})
        connect(field, &NoteField::left, this, &AnswerSheet::left);
    for (LineField *field : {m_informant, m_responsible})
        connect(field, &LineField::left, this, &AnswerSheet::left);
    connect(m_due, &DayField::left, this, &AnswerSheet::left);
}

QWidget *AnswerSheet::makeDetails()
{
    auto *details = new QWidget(this);
    auto *grid = new QGridLayout(details);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::Small);
    grid->setVerticalSpacing(space::Hair);
    grid->addWidget(m_basisLabel, 0, 0, 1, 3);
    grid->addWidget(m_basis, 1, 0, 1, 3);
    grid->setRowMinimumHeight(2, space::Hair);
    int column = 0;
    for (const auto &[label, field] : {std::pair<QLabel *, QWidget *>(m_informantLabel, m_informant),
                                       std::pair<QLabel *, QWidget *>(m_responsibleLabel, m_responsible),
                                       std::pair<QLabel *, QWidget *>(m_dueLabel, m_due)}) {
        label->setBuddy(field);
        grid->addWidget(label, 3, column, Qt::AlignBottom);
        grid->addWidget(field, 4, column);
        grid->setColumnStretch(column, 1);
        ++column;
    }
    grid->addWidget(m_noDay, 5, 2);
    return details;
}

void AnswerSheet::start(const QString &practice)
{
    m_practice = practice;
    const Practice *item = m_session.catalog().practice(practice);
    const bool everywhere = item && item->scope == Scope::Organisation;
    const QString owner = everywhere ? practice : m_session.activity().id + u'/' + practice;
    const Answer answer = shown();
    m_note->start(answer.note);
    m_remark->start(answer.remark);
    m_informant->start(answer.informant);
    m_responsible->start(answer.responsible);
    m_due->start(answer.due, owner);
    m_basis->setBasis(answer.basis);
    m_history->show(practice);
}

void AnswerSheet::follow()
{
    const Answer answer = shown();
    m_note->follow(answer.note);
    m_remark->follow(answer.remark);
    m_informant->follow(answer.informant);
    m_responsible->follow(answer.responsible);
    m_due->setDay(answer.due);
    m_basis->setBasis(answer.basis);
    m_history->show(m_practice);
}

void AnswerSheet::flush()
{
    m_note->flush();
    m_remark->flush();
    m_informant->flush();
    m_responsible->flush();
    m_due->flush();
}

void AnswerSheet::setEditable(bool editable)
{
    for (NoteField *field : {m_note, m_remark})
        field->setReadOnly(!editable);
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_informant), static_cast<QLineEdit *>(m_responsible),
                             static_cast<QLineEdit *>(m_due)})
        field->setReadOnly(!editable);
    m_basis->setEditable(editable);
}

void AnswerSheet::retranslate(Language language)
{
    m_noteTitle->setText(tr("Note"));
    m_note->setAccessibleName(tr("Note on this answer"));
    m_note->setPlaceholderText(tr("What you saw or were told. Kept as you type."));
    m_detailsTitle->setText(tr("Basis and follow-up"));
    m_basisLabel->setText(tr("How it is known"));
    m_basis->retranslate();
    const auto name = [](QLabel *label, QWidget *field, const QString &text) {
        label->setText(text);
        field->setAccessibleName(text);
    };
    name(m_informantLabel, m_informant, tr("Informant"));
    m_informant->setToolTip(tr("Who told or showed it"));
    name(m_responsibleLabel, m_responsible, tr("Responsible"));
    m_responsible->setToolTip(tr("Who sees to it that it is or gets in order"));
    name(m_dueLabel, m_due, tr("Due"));
    m_due->setLanguage(language);
    m_due->setToolTip(tr("By when"));
    m_noDay->setText(tr("No date yet: write it like 2026-12-31."));
    m_remarkTitle->setText(tr("Internal remark"));
    m_remarkTag->setText(tr("Never printed"));
    m_remark->setAccessibleName(tr("Internal remark, never printed"));
    m_remark->setPlaceholderText(tr("For you and your colleagues. In no report and no export."));
    m_history->retranslate(language);
}

void AnswerSheet::toNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void AnswerSheet::toRemark()
{
    m_remark->setFocus(Qt::ShortcutFocusReason);
}

void AnswerSheet::toggleHistory()
{
    m_history->toggle();
}

void AnswerSheet::keep(const std::function<void(Answer &)> &change)
{
    Answer answer = shown();
    change(answer);
    const bool draft = !m_session.answer(m_practice) && m_session.carried(m_practice);
    // On error the text stays in its field.
    const auto kept = draft ? m_session.setCarried(m_practice, answer) : m_session.setAnswer(m_practice, answer);
    if (!kept)
        Q_EMIT failed(kept.error());
}

Answer AnswerSheet::shown() const
{
    if (const auto given = m_session.answer(m_practice))
        return *given;
    return m_session.carried(m_practice).value_or(Answer{});
}

} // namespace shihe::ui
