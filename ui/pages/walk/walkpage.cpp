#include "ui/pages/walk/walkpage.h"

#include "ui/models/walkmodel.h"
#include "ui/pages/walk/batchpanel.h"
#include "ui/pages/walk/clausepanel.h"
#include "ui/pages/walk/keysoverlay.h"
#include "ui/pages/walk/questionpane.h"
#include "ui/pages/walk/sectionpanel.h"
#include "ui/widgets/notices.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int SectionWidth = 272;
constexpr int ClauseWidth = 300;
constexpr int Roomy = 1040; // from this width on, the sections stay beside an open clause

} // namespace

WalkPage::WalkPage(Desk &desk, AssessmentSession &session, QWidget *parent)
    : Page(desk, parent)
    , m_session(session)
    , m_model(new WalkModel(session, desk.services().words, this))
    , m_sections(new SectionPanel(session, *m_model, this))
    , m_middle(new QStackedWidget(this))
    , m_empty(new EmptyState(u"assessment"_s, this))
    , m_question(new QuestionPane(desk, session, *m_model, this))
    , m_batch(new BatchPanel(session, this))
    , m_clause(new ClausePanel(this))
    , m_keys(new WalkKeys(this))
    , m_overview(new KeysOverlay(this))
{
    setAcceptDrops(true);
    m_sections->setFixedWidth(SectionWidth);
    m_clause->setFixedWidth(ClauseWidth);
    m_clause->hide();
    m_middle->insertWidget(QuestionSheet, m_question);
    m_middle->insertWidget(EmptySheet, m_empty);
    m_middle->insertWidget(BatchSheet, m_batch);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sections);
    row->addWidget(m_middle, 1);
    auto *beside = new QVBoxLayout;
    beside->setContentsMargins(space::Small, space::Normal, space::Normal, space::Normal);
    beside->addWidget(m_clause);
    row->addLayout(beside);

    m_batch->setEditable(!session.isFixed());
    m_sections->setBoth(desk.settings().bothLanguages());
    connectSections();
    connectQuestion();
    connect(m_keys, &WalkKeys::answer, this, [this](AnswerValue value) {
        if (isBatch())
            m_batch->choose(value);
        else
            m_question->choose(value);
    });
    connect(m_keys, &WalkKeys::pressed, this, &WalkPage::act);
    connect(m_overview, &KeysOverlay::opened, this, [this] { m_keys->setListening(false); });
    connect(m_overview, &KeysOverlay::closed, this, [this] { m_keys->setListening(true); });
    connect(&session, &AssessmentSession::evaluationChanged, this, &WalkPage::follow);
    connect(&session, &AssessmentSession::assessmentChanged, m_sections, &SectionPanel::refresh);
    connect(&session, &AssessmentSession::activityChanged, this, [this] { m_question->showAnswer(true); });
}

WalkPage::~WalkPage()
{
    flush();
}

void WalkPage::connectSections()
{
    connect(m_sections, &SectionPanel::practiceChosen, this, &WalkPage::open);
    connect(m_sections, &SectionPanel::arranged, this,
            [this] { open(m_model->indexOf(current()).isValid() ? current() : m_model->practices().value(0)); });
    // The question stays while one types; Enter goes to the first match.
    connect(m_sections, &SectionPanel::searched, this, &WalkPage::showQuestion);
    connect(m_sections, &SectionPanel::searchDone, this, [this] {
        if (!m_model->indexOf(current()).isValid() && !m_model->practices().isEmpty())
            open(m_model->practices().constFirst());
    });
    connect(m_sections, &SectionPanel::markedChanged, this, &WalkPage::showMiddle);
    connect(m_sections, &SectionPanel::keysWanted, m_overview, &KeysOverlay::present);
    connect(m_sections, &SectionPanel::bothToggled, this, [this](bool both) {
        desk().settings().setBothLanguages(both);
        showQuestion();
    });
    connect(m_batch, &BatchPanel::closed, this, &WalkPage::toOneQuestion);
    connect(m_batch, &BatchPanel::left, this, &WalkPage::toKeys);
    connect(m_batch, &BatchPanel::failed, this, [this](const Error &error) { report(error); });
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (m_model->query().isEmpty())
            Q_EMIT goTo({PageId::Profile});
        else
            m_sections->clearSearch();
    });
}

void WalkPage::connectQuestion()
{
    connect(m_question, &QuestionPane::failed, this, [this](const Error &error) { report(error); });
    connect(m_question, &QuestionPane::said, this, &Page::failed);
    connect(m_question, &QuestionPane::pieceWanted, this, [this](const QString &piece) {
        Destination place{PageId::Evidence};
        place.evidence = piece;
        Q_EMIT goTo(place);
    });
    auto *paste = new QShortcut(QKeySequence::Paste, this); // text fields take it for themselves
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, m_question, &QuestionPane::pasteEvidence);
    connect(m_question, &QuestionPane::left, this, &WalkPage::toKeys);
    connect(m_question, &QuestionPane::stepped, this, &WalkPage::step);
    connect(m_question, &QuestionPane::clauseWanted, this, [this](const ClauseRef &clause) {
        if (m_clause->isVisibleTo(this) && m_clause->clause() == clause)
            closeClause();
        else
            showClause(clause);
    });
    connect(m_question, &QuestionPane::factWanted, this, [this](const QString &fact) {
        Destination place{PageId::Profile};
        place.fact = fact;
        Q_EMIT goTo(place);
    });
    connect(m_clause, &ClausePanel::closed, this, &WalkPage::closeClause);
    connect(m_clause, &ClausePanel::clauseWanted, this, &WalkPage::showClause);
    connect(m_clause, &ClausePanel::libraryWanted, this, [this](const ClauseRef &clause) {
        Q_EMIT goTo({PageId::Law, {}, clause, {}});
    });
}

QString WalkPage::current() const
{
    return m_question->practice();
}

void WalkPage::retranslate()
{
    m_sections->retranslate(language()); // first: the question says in which section it stands
    m_question->retranslate();
    m_batch->retranslate(language());
    m_clause->retranslate();
    m_overview->retranslate();
    showQuestion();
}

void WalkPage::shown()
{
    const bool asked = m_model->applies(current()) || m_model->order() == WalkModel::Order::NotAsked;
    if (current().isEmpty() || !asked) {
        const QString open = m_model->neighbour({}, 1, true);
        this->open(open.isEmpty() ? m_model->practices().value(0) : open);
    }
    m_sections->setBoth(desk().settings().bothLanguages());
}

void WalkPage::arrive(const Destination &destination)
{
    if (const QString &wanted = destination.practice; !wanted.isEmpty()) {
        if (!m_model->indexOf(wanted).isValid())
            m_sections->clearSearch();
        if (!m_model->indexOf(wanted).isValid())
            m_sections->choose(m_model->applies(wanted) ? u"topic"_s : u"not-asked"_s);
        if (m_model->indexOf(wanted).isValid())
            open(wanted);
        else
            Q_EMIT failed(tr("The catalog of this assessment does not hold this question."));
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

void WalkPage::keyPressEvent(QKeyEvent *event)
{
    // What nobody below wanted. Fields speak for themselves.
    const QWidget *focused = focusWidget();
    const bool typing = qobject_cast<const QLineEdit *>(focused) || qobject_cast<const QPlainTextEdit *>(focused);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && isBatch())
        toOneQuestion();
    else if (event->key() == Qt::Key_Escape && m_clause->isVisibleTo(this))
        closeClause();
    else if (enter && !typing && !m_sections->isOnSection())
        act(WalkKeys::Act::Confirm);
    else
        Page::keyPressEvent(event);
}

void WalkPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (isBatch() || !m_question->takes(event->mimeData()))
        return;
    m_question->setDropping(true);
    event->acceptProposedAction();
}

void WalkPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_question->setDropping(false);
}

void WalkPage::dropEvent(QDropEvent *event)
{
    m_question->setDropping(false);
    m_question->take(event->mimeData());
    event->acceptProposedAction();
}

void WalkPage::open(const QString &practice)
{
    m_question->open(practice);
    showQuestion();
}

void WalkPage::step(int by, bool unanswered)
{
    const QString next = m_model->neighbour(current(), by, unanswered);
    if (!next.isEmpty())
        open(next);
}

void WalkPage::act(WalkKeys::Act act)
{
    using Act = WalkKeys::Act;
    switch (act) {
    case Act::Next:
        return step(1, false);
    case Act::Previous:
        return step(-1, false);
    case Act::NextUnanswered:
        return step(1, true);
    case Act::Languages:
        return m_sections->setBoth(!desk().settings().bothLanguages());
    case Act::Search:
        return m_sections->toSearch();
    case Act::List:
        return toKeys();
    case Act::Help:
        return m_overview->isVisible() ? m_overview->dismiss() : m_overview->present();
    default:
        break;
    }
    if (m_middle->currentIndex() != QuestionSheet)
        return;
    switch (act) {
    case Act::Clause:
        return nextClause();
    case Act::Confirm:
        return m_question->confirm();
    case Act::Evidence:
        return m_question->chooseEvidence();
    case Act::Note:
        return m_question->toNote();
    case Act::Remark:
        return m_question->toRemark();
    case Act::History:
        return m_question->toggleHistory();
    default:
        return;
    }
}

void WalkPage::flush()
{
    m_batch->flush();
    m_question->flush();
}

void WalkPage::follow()
{
    // A question stays in view though it left the order or no longer applies: it then says why.
    if (current().isEmpty())
        m_question->open(m_model->practices().value(0));
    else
        m_question->showAnswer(false);
    showQuestion();
    m_sections->refresh();
}

bool WalkPage::isBatch() const
{
    return m_middle->currentIndex() == BatchSheet;
}

void WalkPage::showMiddle()
{
    const QStringList marked = m_sections->marked();
    const bool several = marked.size() > 1 && m_model->order() != WalkModel::Order::NotAsked;
    if (isBatch() && marked != m_batch->practices())
        m_batch->flush();
    if (several)
        m_batch->show(marked);
    const bool empty = !m_session.catalog().practice(current());
    m_middle->setCurrentIndex(several ? BatchSheet : empty ? EmptySheet : QuestionSheet);
}

void WalkPage::showQuestion()
{
    const bool searching = !m_model->query().isEmpty();
    m_empty->setTexts(tr("No question here"),
                      searching ? tr("Nothing in this order matches the search.")
                                : tr("With the facts of the profile, none of the questions in this order applies. "
                                     "Check the profile, or choose another order on the left."),
                      searching ? tr("Clear the search") : tr("Open the profile"));
    m_question->showQuestion();
    m_sections->setCurrent(current());
    showMiddle();
    const Practice *practice = m_session.catalog().practice(current());
    if (!m_clause->isVisibleTo(this) || !practice)
        return;
    if (practice->cites.contains(m_clause->clause()))
        showClause(m_clause->clause());
    else
        closeClause();
}

void WalkPage::showClause(const ClauseRef &clause)
{
    m_clause->show(m_session.catalog(), clause, m_session.assessment().asOf, language(),
                   desk().settings().bothLanguages());
    m_question->setOpenClause(clause);
    m_clause->setVisible(true);
    placePanels();
}

void WalkPage::nextClause()
{
    const QList<ClauseRef> all = m_question->citations();
    if (all.isEmpty())
        return;
    const qsizetype open = m_clause->isVisibleTo(this) ? all.indexOf(m_clause->clause()) : -1;
    showClause(all.at((open + 1) % all.size()));
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
    const bool room = !m_clause->isVisibleTo(this) || width() >= Roomy;
    const bool keyboard = m_sections->isAncestorOf(focusWidget());
    m_sections->setVisible(room);
    if (!room && keyboard)
        m_clause->takeFocus(); // not to the next widget, which is an answer
}

void WalkPage::toKeys()
{
    if (m_sections->isVisibleTo(this))
        m_sections->takeFocus();
    else
        m_question->takeFocus();
}

void WalkPage::toOneQuestion()
{
    m_batch->flush();
    m_sections->unmark();
    toKeys();
}

} // namespace shihe::ui
