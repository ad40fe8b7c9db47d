#include "ui/pages/walk/walkpage.h"

#include "ui/dialogs/prompter.h"
#include "ui/pages/walk/answerrow.h"
#include "ui/pages/walk/clausepanel.h"
#include "ui/pages/walk/evidencebox.h"
#include "ui/pages/walk/notefield.h"
#include "ui/pages/walk/questionview.h"
#include "ui/pages/walk/sectionpanel.h"
#include "ui/pages/walk/steprow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notices.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <array>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int SectionWidth = 272;
constexpr int ClauseWidth = 300;
constexpr int Roomy = 1040; // from this width on, the sections stay beside an open clause

/// The files of a drag; folders and what lies elsewhere are no evidence.
QStringList draggedFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

WalkPage::WalkPage(Desk &desk, AssessmentSession &session, QWidget *parent)
    : Page(desk, parent)
    , m_session(session)
    , m_model(new WalkModel(session, desk.services().words, this))
    , m_sections(new SectionPanel(session, *m_model, this))
    , m_middle(new QStackedWidget(this))
    , m_empty(new EmptyState(u"assessment"_s, this))
    , m_question(new QuestionView(this))
    , m_noteTitle(new SectionTitle)
    , m_note(new NoteField)
    , m_evidence(new EvidenceBox)
    , m_answers(new AnswerRow(this))
    , m_steps(new StepRow(this))
    , m_clause(new ClausePanel(this))
{
    setAcceptDrops(true);
    m_sections->setFixedWidth(SectionWidth);
    m_clause->setFixedWidth(ClauseWidth);
    m_clause->hide();
    m_middle->addWidget(makeMiddle());
    m_middle->addWidget(m_empty);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sections);
    row->addWidget(m_middle, 1);
    auto *beside = new QVBoxLayout;
    beside->setContentsMargins(space::Small, space::Normal, space::Normal, space::Normal);
    beside->addWidget(m_clause);
    row->addLayout(beside);
    addKeys();

    const bool editable = !session.workspace().store().readOnly();
    m_answers->setEditable(editable);
    m_note->setReadOnly(!editable);
    m_evidence->setEditable(editable);
    m_sections->setBoth(desk.settings().bothLanguages());

    connect(m_sections, &SectionPanel::practiceChosen, this, &WalkPage::open);
    connect(m_sections, &SectionPanel::arranged, this, [this] {
        const QString first = m_model->practices().value(0);
        open(m_model->indexOf(m_current).isValid() ? m_current : first);
    });
    connect(m_sections, &SectionPanel::bothToggled, this, [this](bool both) {
        this->desk().settings().setBothLanguages(both);
        showQuestion();
    });
    connect(m_answers, &AnswerRow::answered, this, &WalkPage::keepAnswer);
    connect(m_answers, &AnswerRow::left, this, &WalkPage::toKeys);
    connect(m_note, &NoteField::typed, this, &WalkPage::keepNote);
    connect(m_note, &NoteField::left, this, &WalkPage::toKeys);
    connect(m_evidence, &EvidenceBox::addWanted, this, &WalkPage::chooseEvidence);
    connect(m_evidence, &EvidenceBox::removeWanted, this,
            [this](const QString &id) { accepted(m_session.removeEvidence(m_current, id)); });
    connect(m_question, &QuestionView::clauseWanted, this, [this](const ClauseRef &clause) {
        if (m_clause->isVisibleTo(this) && m_clause->clause() == clause)
            closeClause();
        else
            showClause(clause);
    });
    connect(m_question, &QuestionView::profileWanted, this, [this] { Q_EMIT goTo({PageId::Profile}); });
    connect(m_clause, &ClausePanel::closed, this, &WalkPage::closeClause);
    connect(m_clause, &ClausePanel::clauseWanted, this, &WalkPage::showClause);
    connect(m_clause, &ClausePanel::libraryWanted, this, [this](const ClauseRef &clause) {
        Q_EMIT goTo({PageId::Law, {}, clause, {}});
    });
    connect(m_empty, &EmptyState::triggered, this, [this] { Q_EMIT goTo({PageId::Profile}); });
    connect(m_steps, &StepRow::stepped, this, &WalkPage::step);
    connect(&session, &AssessmentSession::evaluationChanged, this, &WalkPage::follow);
    connect(&session, &AssessmentSession::assessmentChanged, this, &WalkPage::follow);
    connect(&session, &AssessmentSession::activityChanged, this, [this] { showAnswer(true); });
}

WalkPage::~WalkPage()
{
    flush();
}

QWidget *WalkPage::makeMiddle()
{
    m_note->setObjectName(u"note"_s);
    m_question->column()->addSpacing(space::Small);
    m_question->column()->addWidget(m_noteTitle);
    m_question->column()->addWidget(m_note);
    m_question->column()->addSpacing(space::Hair);
    m_question->column()->addWidget(m_evidence);
    m_question->column()->addStretch();

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::Large, space::Medium, space::Large, space::Medium);
    foot->setSpacing(space::Medium);
    foot->addWidget(m_answers);
    foot->addWidget(m_steps);
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_question, 1);
    column->addWidget(makeRule(middle));
    column->addLayout(foot);
    return middle;
}

void WalkPage::addKeys()
{
    // Text fields take these keys for themselves while they have the keyboard; Escape gives it back.
    const auto on = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    static constexpr std::array<AnswerValue, 6> values{AnswerValue::Yes,     AnswerValue::Mostly,
                                                       AnswerValue::Partly,  AnswerValue::No,
                                                       AnswerValue::Unknown, AnswerValue::NotApplicable};
    for (std::size_t i = 0; i < values.size(); ++i) {
        on(QKeySequence(Qt::Key_1 + static_cast<int>(i)), [this, value = values.at(i)] {
            if (!m_current.isEmpty())
                m_answers->choose(value);
        });
    }
    on(QKeySequence(Qt::Key_N), [this] { step(1, false); });
    on(QKeySequence(Qt::Key_P), [this] { step(-1, false); });
    on(QKeySequence(Qt::Key_U), [this] { step(1, true); });
    on(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { step(1, false); });
    on(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { step(-1, false); });
    on(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { step(1, true); });
    on(QKeySequence(Qt::Key_E), [this] { chooseEvidence(); });
    on(QKeySequence(Qt::Key_T), [this] { m_note->setFocus(Qt::ShortcutFocusReason); });
}

QString WalkPage::title() const
{
    return tr("Questions");
}

void WalkPage::retranslate()
{
    m_question->retranslate();
    m_answers->retranslate();
    m_evidence->retranslate();
    m_clause->retranslate();
    m_noteTitle->setText(tr("Note"));
    m_note->setAccessibleName(tr("Note on this answer"));
    m_note->setPlaceholderText(tr("What you saw or were told. Kept as you type."));
    m_steps->retranslate();
    m_empty->setTexts(tr("No question applies"),
                      tr("With the facts of the profile, none of the questions in this order applies. Check the "
                         "profile, or choose another order on the left."),
                      tr("Open the profile"));
    m_sections->retranslate(language());
    showQuestion();
}

void WalkPage::shown()
{
    if (m_current.isEmpty() || !m_model->indexOf(m_current).isValid()) {
        const QString open = m_model->neighbour({}, 1, true);
        this->open(open.isEmpty() ? m_model->practices().value(0) : open);
    }
    m_sections->setBoth(desk().settings().bothLanguages());
}

void WalkPage::arrive(const Destination &destination)
{
    if (!destination.practice.isEmpty()) {
        if (!m_model->indexOf(destination.practice).isValid())
            m_sections->choose(u"topic"_s);
        if (m_model->indexOf(destination.practice).isValid())
            open(destination.practice);
        else
            Q_EMIT failed(tr("With the facts of the profile, this question does not apply."));
    }
    toKeys();
}

void WalkPage::hideEvent(QHideEvent *event)
{
    flush();
    Page::hideEvent(event);
}

void WalkPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placePanels();
}

void WalkPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_current.isEmpty() || m_note->isReadOnly() || draggedFiles(event->mimeData()).isEmpty())
        return;
    m_evidence->setDropping(true);
    event->acceptProposedAction();
}

void WalkPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_evidence->setDropping(false);
}

void WalkPage::dropEvent(QDropEvent *event)
{
    m_evidence->setDropping(false);
    attach(draggedFiles(event->mimeData()));
    event->acceptProposedAction();
}

void WalkPage::open(const QString &practice)
{
    if (practice != m_current) {
        flush();
        m_current = practice;
        m_question->toTop();
        showAnswer(true);
    }
    showQuestion();
}

void WalkPage::step(int by, bool unanswered)
{
    const QString next = m_model->neighbour(m_current, by, unanswered);
    if (!next.isEmpty())
        open(next);
}

void WalkPage::flush()
{
    if (m_current.isEmpty())
        return;
    m_answers->flush();
    m_note->flush();
}

void WalkPage::follow()
{
    if (!m_model->indexOf(m_current).isValid())
        open(m_model->practices().value(0));
    else
        showQuestion();
    showAnswer(false);
    m_sections->refresh();
}

void WalkPage::showQuestion()
{
    const Practice *practice = m_session.catalog().practice(m_current);
    m_middle->setCurrentIndex(practice ? 0 : 1);
    if (!practice)
        return;
    const QModelIndex place = m_model->indexOf(m_current);
    QuestionView::Look look;
    look.language = language();
    look.both = desk().settings().bothLanguages();
    look.redLine = m_model->isRedLine(m_current);
    if (place.isValid())
        look.place = tr("%1 · %2 of %3")
                         .arg(place.parent().data().toString(), QString::number(place.row() + 1),
                              QString::number(m_model->rowCount(place.parent())));
    m_question->show(m_session, *practice, look);
    m_sections->setCurrent(m_current);
    m_steps->show(*m_model, m_current);
    if (m_clause->isVisibleTo(this)) {
        if (practice->cites.contains(m_clause->clause()))
            showClause(m_clause->clause());
        else
            closeClause();
    }
}

void WalkPage::showAnswer(bool fresh)
{
    const auto answer = m_session.answer(m_current);
    const bool redLine = m_model->isRedLine(m_current);
    const QString note = answer ? answer->note : QString();
    if (fresh) {
        m_answers->start(answer, redLine);
        m_note->start(note);
    } else {
        m_answers->follow(answer, redLine);
        m_note->follow(note);
    }
    m_evidence->show(answer ? answer->evidence : QStringList(), m_session.assessment().evidence, language());
}

void WalkPage::showClause(const ClauseRef &clause)
{
    m_clause->show(m_session.catalog(), clause, m_session.assessment().asOf, language(),
                   desk().settings().bothLanguages());
    m_question->setOpenClause(clause);
    m_clause->setVisible(true);
    placePanels();
}

void WalkPage::closeClause()
{
    m_clause->hide();
    m_question->setOpenClause({});
    placePanels();
    toKeys();
}

void WalkPage::placePanels()
{
    m_sections->setVisible(!m_clause->isVisibleTo(this) || width() >= Roomy);
}

void WalkPage::keepAnswer(AnswerValue value, const QString &reason)
{
    Answer answer = m_session.answer(m_current).value_or(Answer{});
    answer.value = value;
    answer.reason = reason;
    if (!accepted(m_session.setAnswer(m_current, answer)))
        showAnswer(true); // what is kept, not what was wished for
}

void WalkPage::keepNote(const QString &note)
{
    Answer answer = m_session.answer(m_current).value_or(Answer{});
    answer.note = note;
    accepted(m_session.setAnswer(m_current, answer)); // on error the text stays in the field
}

void WalkPage::chooseEvidence()
{
    if (m_current.isEmpty() || m_note->isReadOnly())
        return;
    const QString file = desk().prompter().openFile(this, tr("Attach evidence"), desk().settings().folder(), {});
    if (!file.isEmpty())
        attach({file});
}

void WalkPage::attach(const QStringList &files)
{
    flush();
    for (const QString &file : files) {
        if (!accepted(m_session.addEvidence(m_current, file)))
            return;
    }
}

void WalkPage::toKeys()
{
    if (m_sections->isVisibleTo(this))
        m_sections->takeFocus();
    else
        m_steps->takeFocus();
}

} // namespace shihe::ui
