#include "ui/pages/sign/signpage.h"

#include "core/base/files.h"
#include "ui/dialogs/prompter.h"
#include "ui/pages/sign/filesmodel.h"
#include "ui/pages/sign/placeform.h"
#include "ui/signing/handovercard.h"
#include "ui/signing/rolefield.h"
#include "ui/signing/signform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dropfield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/jobfoot.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/tracedelegate.h"
#include "ui/widgets/wraptext.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QProgressBar>
#include <QTableView>
#include <QTimer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr qint64 PdfLimit = qint64{200} * 1024 * 1024; // signing::verify reads no more
constexpr int FileWidth = 240;
constexpr int LowestTable = 96;
constexpr int HighestTable = 320; ///< more rows scroll

} // namespace

SignPage::SignPage(Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_model(new FilesModel(desk, this))
    , m_job(new SignJob(desk.services(), this))
    , m_scroll(new ScrolledColumn(760))
    , m_drop(new DropField(DropField::Takes::Many))
    , m_table(new QTableView)
    , m_verify(quietButton())
    , m_remove(quietButton())
    , m_clear(quietButton())
    , m_handover(new HandoverCard(desk))
    , m_signTitle(new SectionTitle)
    , m_sign(new SignForm(desk, SignForm::Of::Files))
    , m_placeTitle(new SectionTitle)
    , m_place(new PlaceForm(desk))
    , m_foot(new JobFoot)
    , m_message(m_foot->message())
    , m_start(m_foot->start())
    , m_progress(m_foot->progress())
    , m_cancel(m_foot->cancel())
{
    setAcceptDrops(true);
    m_drop->setObjectName(u"dropFiles"_s);
    m_start->setObjectName(u"signFilesNow"_s);
    m_cancel->setObjectName(u"cancelSigning"_s);
    m_message->setObjectName(u"signMessage"_s);
    makeTable();
    m_files = makeFiles();
    QVBoxLayout *column = m_scroll->column();
    column->addWidget(m_drop);
    column->addWidget(m_files);
    column->addWidget(m_handover);
    column->addWidget(cardOf(m_signTitle, m_sign));
    column->addWidget(cardOf(m_placeTitle, m_place));
    column->addStretch();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_scroll, 1);
    page->addWidget(m_foot);
    connectParts();
}

SignPage::~SignPage()
{
    m_looking.disconnect(this);
    m_looking.waitForFinished();
}

void SignPage::makeTable()
{
    m_table->setObjectName(u"signFiles"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TraceDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(FilesModel::StateColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(FilesModel::FileColumn, FileWidth * Theme::current().percent / 100);
    fitRows(m_table);
    connect(m_table->verticalHeader(), &QHeaderView::sectionResized, this, &SignPage::fitTable);
}

QWidget *SignPage::makeFiles()
{
    m_verify->setObjectName(u"verifyChosen"_s);
    m_remove->setObjectName(u"removeChosen"_s);
    m_clear->setObjectName(u"removeAll"_s);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(space::Small, buttons);
    for (QPushButton *button : {m_verify, m_remove, m_clear})
        flow->addWidget(button);
    auto *files = new QWidget;
    auto *column = new QVBoxLayout(files);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(m_table);
    column->addWidget(buttons);
    files->hide();
    return files;
}

void SignPage::connectParts()
{
    connect(m_drop, &DropField::clicked, this, &SignPage::choose);
    connect(m_drop, &DropField::dropped, this, &SignPage::add);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SignPage::refresh);
    connect(m_verify, &QPushButton::clicked, this, [this] {
        const QString made = m_model->signedFile(chosen());
        Q_EMIT goTo({.page = PageId::Verify, .file = made.isEmpty() ? m_model->file(chosen()) : made});
    });
    connect(m_remove, &QPushButton::clicked, this, &SignPage::removeChosen);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_model->clear();
        m_after.clear();
        m_message->clear();
        refresh();
        m_drop->setFocus(Qt::OtherFocusReason);
    });
    connect(m_sign->role(), &RoleField::changed, this, &SignPage::refresh);
    connect(m_sign, &SignForm::changed, this, &SignPage::refresh);
    connect(m_sign, &SignForm::failed, this,
            [this](const Error &error) { say([this, error] { m_message->showError(this->desk().text(error)); }); });
    connect(m_sign, &SignForm::keyMade, this, [this](const QString &file) {
        say([this, file] {
            m_message->showSuccess(tr("The key lies in %1. Keep it and its password; without them nobody can sign in "
                                      "its name. Enter the password to sign.")
                                       .arg(QDir::toNativeSeparators(file)));
        });
    });
    connect(m_place, &PlaceForm::changed, this, &SignPage::refresh);
    connect(m_start, &QPushButton::clicked, this, &SignPage::start);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_job->cancel();
        m_foot->setCount(tr("Stopping…"));
        m_table->setFocus(Qt::OtherFocusReason); // a button that is off would lose it to another part of the window
        m_cancel->setEnabled(false);
    });
    connect(m_job, &SignJob::began, this, [this](int number) {
        m_model->setSigning(m_rows.at(number));
        if (m_cancel->isEnabled())
            m_foot->setCount(tr("File %1 of %2").arg(number + 1).arg(m_rows.size()));
    });
    connect(m_job, &SignJob::signedOne, this, [this](const signing::FileOutcome &outcome, const SignedFile &file) {
        m_model->setOutcome(m_rows.at(outcome.number), outcome);
        if (!outcome.out.isEmpty())
            note(file);
        if (outcome.handover)
            m_after.append(*outcome.handover);
        m_progress->setValue(++m_done);
    });
    connect(m_job, &SignJob::finished, this, &SignPage::finish);
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] {
        m_model->setLooked(m_lookedAt, m_looking.result());
        refresh();
        look();
    });
}

void SignPage::retranslate()
{
    m_drop->setTexts(tr("Drop PDF files here, or choose them"),
                     tr("Reports and other PDFs, one or many: all are signed with one entry of the password or PIN."));
    m_table->setAccessibleName(tr("Files to be signed"));
    m_verify->setText(tr("Verify the chosen file"));
    m_remove->setText(tr("Remove it from the list"));
    m_clear->setText(tr("Empty the list"));
    for (QPushButton *button : {m_verify, m_remove, m_clear})
        button->setAccessibleName(button->text());
    m_signTitle->setText(tr("Signature"));
    m_placeTitle->setText(tr("Signed files"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Stop signing"));
    m_progress->setAccessibleName(tr("Progress of signing"));
    m_model->retranslate();
    m_handover->retranslate();
    m_sign->retranslate();
    m_place->retranslate();
    if (m_message->isVisibleTo(this))
        m_sayAgain();
    refresh();
}

void SignPage::arrive(const Destination &destination)
{
    if (destination.files.isEmpty())
        m_drop->setFocus(Qt::OtherFocusReason);
    else
        add(destination.files);
}

bool SignPage::isSettled() const
{
    return !m_signing && m_model->next().isEmpty();
}

void SignPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SignPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    add(draggedFiles(event->mimeData()));
}

void SignPage::choose()
{
    add(desk().prompter().openFiles(this, tr("Choose the PDFs to sign"), desk().settings().folder(),
                                    tr("PDF documents (*.pdf)")));
}

void SignPage::add(const QStringList &files)
{
    if (m_model->add(files) == 0)
        return;
    if (chosen() < 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    refresh();
    look();
}

void SignPage::look()
{
    if (m_looking.isRunning())
        return;
    m_lookedAt = m_model->next();
    if (m_lookedAt.isEmpty())
        return;
    m_looking.setFuture(QtConcurrent::run([file = m_lookedAt, now = desk().services().clock.now()]() -> Looked {
        const auto bytes = readFile(file, PdfLimit);
        if (!bytes)
            return failure(bytes.error());
        return signing::handoverOf(*bytes, now);
    }));
}

int SignPage::chosen() const
{
    return m_table->currentIndex().row();
}

void SignPage::removeChosen()
{
    m_model->remove(chosen());
    refresh();
    (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_drop)->setFocus(Qt::OtherFocusReason);
}

/// Everything that follows from the list, the role and the form.
void SignPage::refresh()
{
    if (!m_signing && m_model->next().isEmpty())
        if (const auto next = m_model->commonNext())
            m_sign->role()->propose(*next);
    m_model->setRole(m_sign->role()->text());
    m_files->setVisible(m_model->rowCount() > 0);
    fitTable();
    const int waiting = static_cast<int>(m_model->waiting().size());
    if (m_after.isEmpty() || (waiting > 0 && !m_signing))
        m_handover->show(m_model->before(), HandoverCard::When::Before);
    else
        m_handover->show(m_after, HandoverCard::When::After);
    for (QPushButton *button : {m_verify, m_remove})
        button->setEnabled(chosen() >= 0 && !m_signing);
    m_clear->setEnabled(!m_signing);
    m_start->setText(waiting > 0 ? tr("Sign %n file(s)", nullptr, waiting) : tr("Sign"));
    m_start->setAccessibleName(m_start->text());
    m_start->setEnabled(!m_signing && waiting > 0 && m_sign->complete() && m_place->complete());
    m_start->setToolTip(waiting == 0           ? tr("Choose files that can be signed first")
                        : !m_sign->complete()  ? tr("Choose a key and enter its password or PIN first")
                        : !m_place->complete() ? tr("Choose a folder for the signed files first")
                                               : QString());
}

void SignPage::fitTable()
{
    const int rows = m_table->verticalHeader()->length() + m_table->horizontalHeader()->height() + 2;
    m_table->setFixedHeight(std::clamp(rows, LowestTable, HighestTable));
}

void SignPage::start()
{
    m_signing = true;
    m_rows = m_model->waiting();
    m_done = 0;
    m_after.clear();
    m_noted = 0;
    m_notNoted.reset();
    QStringList files;
    for (const int row : std::as_const(m_rows))
        files << m_model->file(row);
    m_message->clear();
    m_progress->setRange(0, static_cast<int>(files.size()));
    m_progress->setValue(0);
    m_foot->setCount(tr("Opening the key…"));
    m_cancel->setEnabled(true);
    m_foot->setRunning(true);
    m_cancel->setFocus(Qt::OtherFocusReason);
    m_job->start(m_sign->take(), files, m_place->folder());
    refresh();
}

/// What is a report of the open workspace is known to its journal; any other file is none of its business.
void SignPage::note(const SignedFile &file)
{
    WorkspaceSession *workspace = desk().workspace();
    if (workspace == nullptr)
        return;
    const auto noted = workspace->noteSigned(file);
    if (!noted)
        m_notNoted = noted.error();
    else if (*noted)
        ++m_noted;
}

void SignPage::say(std::function<void()> message)
{
    m_sayAgain = std::move(message);
    m_sayAgain();
}

/// How many the journal knows now, as a further sentence; empty for none.
QString SignPage::noted() const
{
    if (m_noted == 0)
        return {};
    const QString sentence = tr("%n of them noted in the journal of the workspace.", nullptr, m_noted);
    return language() == Language::Zh ? sentence : u' ' + sentence;
}

void SignPage::finish(const std::optional<Error> &error)
{
    m_signing = false;
    if (m_cancel->hasFocus())
        m_table->setFocus(Qt::OtherFocusReason);
    m_foot->setRunning(false);
    const auto made =
        std::count_if(m_rows.cbegin(), m_rows.cend(), [this](int row) { return !m_model->signedFile(row).isEmpty(); });
    say([this, error, made, all = m_rows.size()] {
        if (error)
            m_message->showError(desk().text(*error));
        else if (m_notNoted)
            m_message->showNote(tr("%n file(s) signed.", nullptr, static_cast<int>(made)) + u' ' +
                                desk().text(Error{u"signing.not-noted"_s, {desk().text(*m_notNoted)}}));
        else if (made == all)
            m_message->showSuccess(tr("%n file(s) signed.", nullptr, static_cast<int>(made)) + this->noted());
        else
            m_message->showNote(
                tr("%1 of %2 files signed. The list says why the others were not; they are as they were.")
                    .arg(made)
                    .arg(all) +
                this->noted());
    });
    if (error && (error->code == u"signing.wrong-password" || error->code.startsWith(u"signing.token-pin-")))
        m_sign->askPasswordAgain();
    if (made > 0) {
        m_sign->remember();
        m_sign->role()->release();
    }
    refresh();
    if (!m_after.isEmpty()) // what to do next
        QTimer::singleShot(0, m_handover, [this] { m_scroll->ensureWidgetVisible(m_handover, 0, space::Normal); });
}

} // namespace shihe::ui
