#include "ui/window/topbar.h"

#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/window/searchfield.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace shihe::ui {

TopBar::TopBar(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_organisation(linkButton(this))
    , m_arrow(makeLabel(TextSize::Body, Tone::Slate, false, this))
    , m_assessment(linkButton(this))
    , m_search(new SearchField(desk, this))
    , m_undo(iconButton(u"undo"_s, this))
    , m_redo(iconButton(u"redo"_s, this))
    , m_zh(choiceButton(this))
    , m_en(choiceButton(this))
    , m_asOf(makeLabel(TextSize::Caption, Tone::Slate, false, this))
    , m_day(new DateField(this))
    , m_help(iconButton(u"help"_s, this))
    , m_panel(iconButton(u"panel"_s, this))
{
    setObjectName(u"topBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumHeight(space::Vast + space::Hair);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_organisation->setObjectName(u"crumbOrganisation"_s);
    m_assessment->setObjectName(u"crumbAssessment"_s);
    m_search->setObjectName(u"search"_s);
    m_zh->setObjectName(u"chinese"_s);
    m_en->setObjectName(u"english"_s);
    m_day->setObjectName(u"asOf"_s);
    m_undo->setObjectName(u"undo"_s);
    m_redo->setObjectName(u"redo"_s);
    m_arrow->setText(u"›"_s);
    m_arrow->setWordWrap(false);
    m_asOf->setWordWrap(false);
    m_asOf->setBuddy(m_day);
    // Each language by its own name, in both languages the same.
    m_zh->setText(u"中"_s);
    m_en->setText(u"EN"_s);
    auto *languages = new QButtonGroup(this);
    languages->addButton(m_zh);
    languages->addButton(m_en);
    m_help->setObjectName(u"help"_s);
    m_help->setCheckable(true);
    m_panel->setCheckable(true);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    // The other habit; a button holds one shortcut only.
    const auto *redoToo = new QShortcut(Qt::CTRL | Qt::Key_Y, this);
    connect(redoToo, &QShortcut::activated, m_redo, &QAbstractButton::click);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::Normal, space::Hair, space::Medium, space::Hair);
    row->setSpacing(space::Small);
    auto *place = new QWidget(this);
    auto *crumbs = new FlowLayout(0, place);
    crumbs->addWidget(m_organisation);
    crumbs->addWidget(m_arrow);
    crumbs->addWidget(m_assessment);
    row->addWidget(place, 3, Qt::AlignVCenter);
    row->addWidget(m_search, 2);
    row->addSpacing(space::Hair);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addSpacing(space::Hair);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(space::Hair);
    pair->addWidget(m_zh);
    pair->addWidget(m_en);
    row->addLayout(pair);
    row->addSpacing(space::Small);
    row->addWidget(m_asOf);
    row->addWidget(m_day);
    row->addWidget(m_help);
    row->addWidget(m_panel);

    const auto toOrganisation = [this] { Q_EMIT goTo({PageId::Organisation}); };
    connect(m_organisation, &QPushButton::clicked, this, toOrganisation);
    connect(m_assessment, &QPushButton::clicked, this, [this] { Q_EMIT goTo({PageId::Walk}); });
    connect(m_search, &SearchField::goTo, this, &TopBar::goTo);
    connect(m_zh, &QPushButton::clicked, this, [this] { m_desk.setLanguage(Language::Zh); });
    connect(m_en, &QPushButton::clicked, this, [this] { m_desk.setLanguage(Language::En); });
    connect(m_undo, &QToolButton::clicked, this, [this] { step(true); });
    connect(m_redo, &QToolButton::clicked, this, [this] { step(false); });
    connect(m_help, &QToolButton::clicked, this, &TopBar::helpWanted);
    connect(m_panel, &QToolButton::toggled, this, &TopBar::panelToggled);
    connect(m_day, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (day == m_desk.asOf())
            return;
        if (const auto set = m_desk.setAsOf(day); !set) {
            Q_EMIT failed(m_desk.text(set.error()));
            showPlace();
        }
    });
    connect(&m_desk, &Desk::assessmentOpened, this, &TopBar::follow);
    connect(&m_desk, &Desk::catalogChanged, m_search, &SearchField::reload);
    connect(&m_desk.shelf(), &CatalogShelf::changed, m_search, &SearchField::reload);
    connect(&m_desk, &Desk::asOfChanged, this, &TopBar::showPlace);
    connect(&m_desk, &Desk::languageChanged, this, &TopBar::showPlace);
    retranslate();
    follow();
}

void TopBar::setPanelButton(bool available, bool open)
{
    m_panel->setVisible(available);
    const QSignalBlocker quiet(m_panel);
    m_panel->setChecked(open);
}

void TopBar::setHelpOpen(bool open)
{
    m_help->setChecked(open);
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search questions and clauses"));
    m_search->setAccessibleName(tr("Search questions and clauses"));
    m_search->fit();
    m_search->setToolTip(tr("Search questions and clauses, in either language (%1)")
                             .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    nameButton(m_zh, tr("Show the window in Chinese"));
    nameButton(m_en, tr("Show the window in English"));
    nameButton(m_help, tr("Guide (F1)"));
    nameButton(m_panel, tr("Show or fold the score panel"));
    m_asOf->setText(tr("As of"));
    m_day->setAccessibleName(tr("As-of date: the day the law is looked at"));
    m_day->setToolTip(tr("The law is applied as it stood on this day"));
    m_day->setLanguage(m_desk.language());
}

void TopBar::follow()
{
    if (AssessmentSession *session = m_desk.session()) {
        connect(session, &AssessmentSession::assessmentChanged, this, &TopBar::showPlace);
        connect(session, &AssessmentSession::evaluationChanged, this, &TopBar::showPlace);
        connect(session, &AssessmentSession::answerChanged, this, &TopBar::showPlace);
    }
    m_search->reload();
    showPlace();
}

void TopBar::showPlace()
{
    const AssessmentSession *session = m_desk.session();
    const QString organisation = session ? session->assessment().organisation.name.in(m_desk.language()) : QString();
    const QString title = session ? session->assessment().title.in(m_desk.language()) : QString();
    m_organisation->setText(organisation);
    m_organisation->setAccessibleName(organisation.isEmpty() ? tr("No organisation open") : organisation);
    m_assessment->setText(title);
    m_assessment->setAccessibleName(title.isEmpty() ? tr("No assessment open") : title);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_organisation), static_cast<QWidget *>(m_arrow), static_cast<QWidget *>(m_assessment),
          static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_redo)})
        widget->setVisible(session != nullptr);
    m_undo->setEnabled(session && session->canUndo());
    m_redo->setEnabled(session && session->canRedo());
    nameButton(m_undo, m_undo->isEnabled() ? tr("Undo the last change") : tr("Undo: nothing has been changed yet"));
    nameButton(m_redo, m_redo->isEnabled() ? tr("Redo") : tr("Redo: nothing has been undone"));
    m_zh->setChecked(m_desk.language() == Language::Zh);
    m_en->setChecked(m_desk.language() == Language::En);
    const QSignalBlocker quiet(m_day);
    m_day->setDate(m_desk.asOf());
}

void TopBar::step(bool back)
{
    AssessmentSession *session = m_desk.session();
    if (!session)
        return;
    const auto said = connect(session, &AssessmentSession::erasedBack, this, [this] {
        Q_EMIT failed(
            tr("Where content was erased for good, “%1” stands now; it can't be brought back.").arg(ErasedMark));
    });
    if (const auto done = back ? session->undo() : session->redo(); !done)
        Q_EMIT failed(m_desk.text(done.error()));
    disconnect(said);
    showPlace();
}

} // namespace shihe::ui
