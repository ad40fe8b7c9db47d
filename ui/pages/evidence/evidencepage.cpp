#include "ui/pages/evidence/evidencepage.h"

#include "ui/pages/erase/erasebox.h"
#include "ui/pages/evidence/evidenceadder.h"
#include "ui/pages/evidence/evidenceview.h"
#include "ui/pages/evidence/outgoing.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/groupchips.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/rowtable.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int ViewWidth = 340;
constexpr int KindWidth = 96;
constexpr int ValidWidth = 128;
constexpr int UsesWidth = 88;
constexpr int NarrowestName = 160;

const QList<int> Groups{EvidenceModel::All,    EvidenceModel::Expired, EvidenceModel::EndsSoon, EvidenceModel::Overdue,
                        EvidenceModel::Unused, EvidenceModel::File,    EvidenceModel::Link,     EvidenceModel::Paper};

static_assert(isGrouped<EvidenceModel>);

} // namespace

EvidencePage::EvidencePage(Desk &desk, AssessmentSession &session, QWidget *parent)
    : Page(desk, parent)
    , m_session(session)
    , m_model(new EvidenceModel(session, this))
    , m_found(new GroupFilter(m_model, this))
    , m_head(makeLabel(TextSize::Title, Tone::Ink, true))
    , m_detail(makeLabel(TextSize::Body, Tone::Slate))
    , m_export(plainButton())
    , m_search(new QLineEdit)
    , m_adder(new EvidenceAdder(desk, session, false))
    , m_groups(new GroupChips(u"pieces"_s, Groups, GroupChips::Empty::Hidden))
    , m_sending(new QWidget)
    , m_sendingText(makeLabel(TextSize::Body, Tone::Slate))
    , m_progress(new QProgressBar)
    , m_cancel(plainButton())
    , m_table(new RowTable(m_found, EvidenceModel::NameColumn, Qt::AscendingOrder))
    , m_view(new EvidenceView(desk, session))
    , m_none(new EmptyState(u"evidence"_s))
    , m_due(dangerButton())
    , m_erase(new EraseBox(desk))
    , m_noMatch(makeLabel(TextSize::Body, Tone::Slate))
    , m_out(new Outgoing(this))
{
    setAcceptDrops(true);
    m_head->setObjectName(u"evidenceHead"_s);
    m_detail->setObjectName(u"evidenceDetail"_s);
    m_export->setObjectName(u"exportEvidence"_s);
    m_search->setObjectName(u"evidenceSearch"_s);
    m_cancel->setObjectName(u"cancelSending"_s);
    m_none->setObjectName(u"noEvidence"_s);
    m_due->setObjectName(u"eraseDue"_s);
    m_adder->setEditable(!session.isFixed());
    m_table->setObjectName(u"evidenceTable"_s);
    place();
    connectParts();
    addKeys();
}

EvidencePage::~EvidencePage()
{
    m_view->flush();
}

void EvidencePage::place()
{
    m_export->setIcon(icon(u"export"_s));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(240);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::Hair);
    words->addWidget(m_head);
    words->addWidget(m_detail);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::Small);
    top->addLayout(words, 1);
    top->addWidget(m_due, 0, Qt::AlignBottom);
    top->addWidget(m_export, 0, Qt::AlignBottom);
    top->addWidget(m_search, 0, Qt::AlignBottom);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 100);
    auto *sending = new QHBoxLayout(m_sending);
    sending->setContentsMargins(0, 0, 0, 0);
    sending->setSpacing(space::Medium);
    sending->addWidget(m_sendingText);
    sending->addWidget(m_progress, 1);
    sending->addWidget(m_cancel);
    m_sending->hide();
    auto *header = new QVBoxLayout;
    header->setContentsMargins(space::Large, space::Normal, space::Large, space::Medium);
    header->setSpacing(space::Small);
    header->addLayout(top);
    header->addWidget(m_adder);
    header->addWidget(m_groups);
    header->addWidget(m_sending);
    header->addWidget(m_erase);
    auto *list = new QVBoxLayout;
    list->setContentsMargins(space::Large, 0, 0, space::Normal);
    list->addWidget(m_table, 1);
    list->addWidget(m_noMatch, 1, Qt::AlignTop);
    list->addWidget(m_none, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addLayout(list, 1);
    m_view->setFixedWidth(ViewWidth);
    columns->addWidget(m_view);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(header);
    page->addLayout(columns, 1);
}

void EvidencePage::connectParts()
{
    connect(m_groups, &GroupChips::chosen, this,
            [this](int group) { choose(static_cast<EvidenceModel::Group>(group)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EvidencePage::showChosen);
    connect(m_table, &QTableView::activated, this, &EvidencePage::openPiece);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setText(text);
        select(m_id);
    });
    connect(m_adder, &EvidenceAdder::failed, this, [this](const Error &error) { report(error); });
    connect(m_adder, &EvidenceAdder::said, this, &Page::failed);
    connect(m_adder, &EvidenceAdder::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_view, &EvidenceView::failed, this, [this](const Error &error) { report(error); });
    connect(m_view, &EvidenceView::practiceWanted, this, [this](const QString &practice, const QString &activity) {
        if (!activity.isEmpty())
            m_session.setActivity(activity); // the answer that it serves is that activity's
        Destination place{PageId::Walk};
        place.practice = practice;
        Q_EMIT goTo(place);
    });
    connect(m_view, &EvidenceView::openWanted, this, &EvidencePage::openPiece);
    connect(m_view, &EvidenceView::saveWanted, this, &EvidencePage::savePiece);
    connect(m_view, &EvidenceView::dropWanted, this, &EvidencePage::dropPiece);
    connect(m_view, &EvidenceView::eraseWanted, this, &EvidencePage::erasePiece);
    connect(m_due, &QPushButton::clicked, this, &EvidencePage::eraseDue);
    connect(m_erase, &EraseBox::failed, this, [this](const Error &error) { report(error); });
    connect(m_erase, &EraseBox::saved, this, &EvidencePage::notify);
    connect(m_erase, &EraseBox::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_export, &QPushButton::clicked, this, &EvidencePage::fileAll);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_out->cancel();
        m_sending->hide();
        showCounts();
    });
    connect(m_out, &Outgoing::progressed, m_progress, &QProgressBar::setValue);
    connect(m_out, &Outgoing::ended, this, [this] {
        m_sending->hide();
        showCounts();
        if (const auto then = std::exchange(m_then, nullptr))
            then();
    });
    connect(m_out, &Outgoing::failed, this, [this](const Error &error) {
        m_sending->hide();
        showCounts();
        report(error);
    });
    connect(m_none, &EmptyState::triggered, m_adder, &EvidenceAdder::chooseFiles);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_following = true; });
    connect(m_found, &QAbstractItemModel::modelReset, this, &EvidencePage::follow);
    connect(desk().intake(), &Intake::taken, this,
            [this](const IncomingFile &file, Intake::How, const QString &evidence) {
                if (isVisible() && file.practice.isEmpty())
                    select(evidence);
            });
}

void EvidencePage::addKeys()
{
    const auto on = [this](const QKeySequence &keys, QWidget *where, auto action) {
        auto *shortcut = new QShortcut(keys, where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    on(QKeySequence::Paste, this, [this] { m_adder->paste(); });
    on(QKeySequence(Qt::Key_E), this, [this] { m_adder->chooseFiles(); });
    on(QKeySequence(Qt::Key_Slash), this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    on(QKeySequence(Qt::Key_Delete), m_table, [this] { dropPiece(); });
    on(QKeySequence(Qt::Key_F2), m_table, [this] { m_view->toName(); });
}

void EvidencePage::hideEvent(QHideEvent *event)
{
    m_view->flush();
    Page::hideEvent(event);
}

void EvidencePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void EvidencePage::fitColumns()
{
    const int percent = Theme::current().percent;
    const auto wide = [percent](int pixels) { return pixels * percent / 100; };
    m_table->setColumnWidth(EvidenceModel::KindColumn, wide(KindWidth));
    m_table->setColumnWidth(EvidenceModel::ValidColumn, wide(ValidWidth));
    m_table->setColumnWidth(EvidenceModel::UsesColumn, wide(UsesWidth));
    // Kind and uses stand beside the table, too: where the names would get too narrow, their columns give way.
    m_table->giveWay(width() - ViewWidth - space::Large - wide(ValidWidth + NarrowestName),
                     {EvidenceModel::UsesColumn, EvidenceModel::KindColumn});
}

void EvidencePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_adder->takes(event->mimeData()))
        return;
    m_adder->setDropping(true);
    event->acceptProposedAction();
}

void EvidencePage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_adder->setDropping(false);
}

void EvidencePage::dropEvent(QDropEvent *event)
{
    m_adder->setDropping(false);
    m_adder->take(event->mimeData());
    event->acceptProposedAction();
}

void EvidencePage::retranslate()
{
    m_model->setLanguage(language());
    m_export->setText(tr("Export to a folder"));
    nameButton(m_export, tr("Export all files with a register and SHA256SUMS to a folder"));
    m_search->setPlaceholderText(tr("Search the evidence"));
    m_search->setAccessibleName(tr("Search the evidence by name, source or question"));
    m_table->setAccessibleName(tr("Evidence"));
    m_progress->setAccessibleName(tr("Progress of the copy"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_noMatch->setText(tr("Nothing here. Choose another group, or shorten the search."));
    m_none->setTexts(tr("No evidence yet"),
                     tr("What shows that an answer is true: a policy, a screenshot, a contract. Add it here or beside "
                        "the question; one piece may serve many answers."),
                     m_adder->isEnabled() ? tr("Add files") : QString());
    nameButton(m_due, tr("Erase all evidence whose keep-until day is past"));
    m_erase->retranslate();
    m_adder->retranslate();
    m_view->retranslate();
    fitColumns();
    showCounts();
}

void EvidencePage::shown()
{
    select(m_id);
    m_table->setFocus(Qt::OtherFocusReason);
}

void EvidencePage::arrive(const Destination &destination)
{
    if (destination.evidence.isEmpty())
        return;
    if (!m_found->mapFromSource(m_model->indexOf(destination.evidence)).isValid()) {
        m_search->clear();
        choose(EvidenceModel::All);
    }
    select(destination.evidence);
}

bool EvidencePage::isSettled() const
{
    return m_view->isSettled();
}

QString EvidencePage::groupName(EvidenceModel::Group group) const
{
    switch (group) {
    case EvidenceModel::All:
        return tr("All");
    case EvidenceModel::Expired:
        return tr("Expired");
    case EvidenceModel::EndsSoon:
        return tr("Ends within 30 days");
    case EvidenceModel::Unused:
        return tr("Serves no answer");
    case EvidenceModel::Overdue:
        return tr("To be erased");
    case EvidenceModel::File:
        return tr("Files");
    case EvidenceModel::Link:
        return tr("Links");
    case EvidenceModel::Paper:
        return tr("Paper");
    }
    return {};
}

void EvidencePage::follow()
{
    m_following = false;
    select(m_id);
    showCounts();
}

void EvidencePage::showCounts()
{
    for (const int each : Groups) {
        const auto group = static_cast<EvidenceModel::Group>(each);
        m_groups->show(group, groupName(group), m_model->count(group));
    }
    const int all = m_model->count(EvidenceModel::All);
    m_head->setText(tr("%n piece(s) of evidence", nullptr, all));
    QStringList parts;
    if (const int expired = m_model->count(EvidenceModel::Expired))
        parts << tr("%n expired", nullptr, expired);
    if (const int soon = m_model->count(EvidenceModel::EndsSoon))
        parts << tr("%n end within 30 days", nullptr, soon);
    if (const int unused = m_model->count(EvidenceModel::Unused))
        parts << tr("%n serve no answer", nullptr, unused);
    if (const int overdue = m_model->count(EvidenceModel::Overdue))
        parts << tr("%n to be erased by now", nullptr, overdue);
    m_detail->setText(parts.isEmpty() ? tr("None has expired; each serves an answer.") : parts.join(tr(", ")));
    m_detail->setVisible(all > 0);
    const int due = m_model->count(EvidenceModel::Overdue);
    m_due->setVisible(due > 0 && !m_session.workspace().store().readOnly());
    m_due->setText(tr("Erase the %n due", nullptr, due));
    m_export->setVisible(all > 0);
    m_export->setEnabled(!m_out->isRunning());
    const bool any = m_found->rowCount() > 0;
    m_table->setVisible(any);
    m_noMatch->setVisible(!any && all > 0);
    m_none->setVisible(all == 0);
    m_view->setVisible(all > 0);
    m_search->setVisible(all > 0);
    m_groups->setVisible(all > 0);
}

void EvidencePage::choose(EvidenceModel::Group group)
{
    m_groups->choose(group);
    m_found->setGroup(group);
    select(m_id);
}

void EvidencePage::select(const QString &id)
{
    QModelIndex index = m_found->mapFromSource(m_model->indexOf(id));
    if (!index.isValid())
        index = m_found->index(0, 0);
    m_table->setCurrentIndex(index);
    if (index.isValid())
        m_table->scrollTo(index);
    showCounts();
    showChosen();
}

QString EvidencePage::chosen() const
{
    return m_table->currentIndex().data(EvidenceModel::IdRole).toString();
}

void EvidencePage::showChosen()
{
    if (m_following)
        return; // the rows are gone for a moment, the piece is not
    m_id = chosen();
    m_view->show(m_id);
}

} // namespace shihe::ui
