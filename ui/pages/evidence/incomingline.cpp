#include "ui/pages/evidence/incomingline.h"

#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/reveal.h"
#include "ui/window/desk.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr qsizetype MostNamed = 5; // the rest is counted

/// The first few of @p names, a line each.
QStringList firstOf(QStringList names, const std::function<QString(int)> &more)
{
    const auto rest = static_cast<int>(names.size() - MostNamed);
    if (rest > 0) {
        names = names.first(MostNamed);
        names << more(rest);
    }
    return names;
}

} // namespace

IncomingLine::IncomingLine(Desk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_intake(*desk.intake())
    , m_text(makeLabel(TextSize::Body, Tone::Ink, false, this))
    , m_detail(makeLabel(TextSize::Caption, Tone::Slate, false, this))
    , m_progress(new QProgressBar(this))
    , m_take(plainButton(this))
    , m_leave(plainButton(this))
    , m_close(iconButton(u"close"_s, this))
{
    setProperty("kind", u"well"_s);
    setObjectName(u"incoming"_s);
    m_text->setObjectName(u"incomingText"_s);
    m_detail->setObjectName(u"incomingDetail"_s);
    m_take->setObjectName(u"takeIn"_s);
    m_leave->setObjectName(u"leaveOut"_s);
    m_close->setObjectName(u"closeIncoming"_s);
    m_close->setIconSize({16, 16});
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 100);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::Small);
    head->addWidget(m_text, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Small);
    buttons->addWidget(m_take);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Medium, space::Small, space::Small, space::Small);
    column->setSpacing(space::Hair);
    column->addLayout(head);
    column->addWidget(m_detail);
    column->addWidget(m_progress);
    column->addLayout(buttons);

    connect(&m_look, &QFutureWatcherBase::finished, this, &IncomingLine::looked);
    connect(m_take, &QPushButton::clicked, this, &IncomingLine::take);
    connect(m_leave, &QPushButton::clicked, this, &IncomingLine::leave);
    connect(m_close, &QToolButton::clicked, this, [this] { set(State::Idle); });
    connect(&m_intake, &Intake::progressed, this, &IncomingLine::started);
    connect(&m_intake, &Intake::taken, this,
            [this](const IncomingFile &file, Intake::How how, const QString &, const QString &name) {
                const QString both = u"%1 → %2"_s.arg(QFileInfo(file.path).fileName(), name);
                if (how == Intake::How::New)
                    ++m_new;
                else
                    (how == Intake::How::Known ? m_known : m_noChange) << both;
            });
    connect(&m_intake, &Intake::refused, this, [this](const IncomingFile &, const Error &error) { m_errors << error; });
    connect(&m_intake, &Intake::ended, this, &IncomingLine::ended);
    set(m_intake.isRunning() ? State::Running : State::Idle);
}

IncomingLine::~IncomingLine()
{
    if (m_stop)
        *m_stop = true;
    m_look.disconnect(this);
    m_look.waitForFinished();
}

void IncomingLine::offer(const QStringList &paths, const QString &practice, const QString &activity)
{
    if (paths.isEmpty())
        return;
    if (m_stop)
        *m_stop = true;
    m_paths = paths;
    m_practice = practice;
    m_activity = activity;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_look.setFuture(QtConcurrent::run(
        [paths, limit = m_desk.settings().evidenceLimit(), stop = m_stop] { return gather(paths, limit, *stop); }));
    set(State::Looking);
}

void IncomingLine::takeOwn(const QString &path, const QString &practice, const QString &activity)
{
    setLimits();
    m_intake.add({{path, practice, activity, true}});
}

void IncomingLine::setLimits()
{
    m_intake.setLimit(m_desk.settings().evidenceLimit());
    m_intake.setQuota(m_desk.settings().evidenceQuota());
}

/// Whether all that was found fits into the workspace.
bool IncomingLine::fits() const
{
    const auto room = roomLeft();
    return !room || m_found.bytes <= *room;
}

/// nullopt: without a limit.
std::optional<qint64> IncomingLine::roomLeft() const
{
    const qint64 quota = m_desk.settings().evidenceQuota();
    const WorkspaceSession *workspace = m_desk.workspace();
    if (quota <= 0 || !workspace)
        return std::nullopt;
    const auto used = workspace->store().fileBytes();
    return used ? std::optional(std::max<qint64>(0, quota - *used)) : std::nullopt;
}

void IncomingLine::settle()
{
    if (m_state == State::Told && m_errors.isEmpty())
        set(State::Idle);
}

void IncomingLine::looked()
{
    if (m_state != State::Looking)
        return;
    m_found = m_look.result();
    const bool plain =
        m_paths.size() == 1 && m_found.files.size() == 1 && QFileInfo(m_paths.constFirst()).isFile() && fits();
    if (plain)
        take();
    else
        set(State::Asking);
    if (m_state == State::Asking)
        (m_found.files.isEmpty() || !fits() ? m_leave : m_take)->setFocus(Qt::OtherFocusReason);
}

void IncomingLine::take()
{
    QList<IncomingFile> files;
    for (const QString &path : std::as_const(m_found.files))
        files.append({path, m_practice, m_activity, false});
    m_state = State::Idle;
    setLimits();
    m_intake.add(files);
}

void IncomingLine::leave()
{
    if (m_state == State::Running) {
        m_intake.cancel();
        return;
    }
    if (m_stop)
        *m_stop = true;
    m_found = {};
    set(m_intake.isRunning() ? State::Running : State::Idle);
}

void IncomingLine::started()
{
    if (!m_intake.isRunning() || m_state == State::Asking || m_state == State::Looking)
        return; // what is asked goes first
    if (m_intake.filesDone() == 0 && m_state != State::Running) {
        m_new = 0;
        m_known.clear();
        m_noChange.clear();
        m_errors.clear();
    }
    set(State::Running);
}

void IncomingLine::ended(bool cancelled)
{
    m_cancelled = cancelled;
    if (m_state == State::Running)
        set(State::Told);
}

void IncomingLine::set(State state)
{
    const bool fresh = state != m_state;
    m_state = state;
    refresh();
    if (fresh && (state == State::Asking || state == State::Running))
        reveal(this);
}

void IncomingLine::retranslate()
{
    m_take->setText(tr("Take them in"));
    m_take->setAccessibleName(m_take->text());
    m_progress->setAccessibleName(tr("Progress of the files"));
    nameButton(m_close, tr("Close this message"));
    refresh();
}

void IncomingLine::refresh()
{
    const bool nothing = m_state == State::Asking && (m_found.files.isEmpty() || !fits());
    QString text;
    QStringList detail;
    switch (m_state) {
    case State::Idle:
        break;
    case State::Looking:
        text = tr("Looking at what there is…");
        break;
    case State::Asking:
        text = asked();
        detail = refusals();
        break;
    case State::Running:
        text = m_intake.filesTotal() > 1 ? tr("%1, file %2 of %3")
                                               .arg(m_intake.currentName())
                                               .arg(m_intake.filesDone() + 1)
                                               .arg(m_intake.filesTotal())
                                         : m_intake.currentName();
        detail << tr("You can go on meanwhile.");
        break;
    case State::Told:
        text = told();
        for (const Error &error : m_errors)
            detail << m_desk.text(error);
        detail = firstOf(detail, [](int rest) { return tr("and %n more", nullptr, rest); });
        break;
    }
    m_text->setText(text);
    m_detail->setText(detail.join(u'\n'));
    m_detail->setVisible(!detail.isEmpty());
    m_progress->setVisible(m_state == State::Running);
    m_progress->setValue(m_intake.percent());
    m_take->setVisible(m_state == State::Asking && !nothing);
    m_leave->setVisible(m_state == State::Looking || m_state == State::Asking || m_state == State::Running);
    m_leave->setText(nothing ? tr("All right") : m_state == State::Asking ? tr("Leave them") : tr("Cancel"));
    m_leave->setAccessibleName(m_leave->text());
    m_close->setVisible(m_state == State::Told);
    setVisible(m_state != State::Idle);
}

QString IncomingLine::asked() const
{
    if (m_found.files.isEmpty())
        return tr("Nothing here that can be taken in.");
    return tr("%n file(s), %1 together.", nullptr, static_cast<int>(m_found.files.size()))
        .arg(Format::size(m_found.bytes, m_desk.language()));
}

QStringList IncomingLine::refusals() const
{
    const Language language = m_desk.language();
    QStringList lines;
    for (const auto &[path, size] : m_found.tooLarge)
        lines
            << tr("Too large: %1 (%2, the limit is %3). Link it or name where it lies, or raise the limit in Settings.")
                   .arg(QFileInfo(path).fileName(), Format::size(size, language),
                        Format::size(m_desk.settings().evidenceLimit(), language));
    for (const QString &path : m_found.unreadable)
        lines << tr("Can't be read: %1. Check that it is there and that you may read it.")
                     .arg(QFileInfo(path).fileName());
    lines = firstOf(lines, [](int rest) { return tr("and %n more", nullptr, rest); });
    if (!fits())
        lines.prepend(tr("Too much: these files are %1, and the workspace has room for %2 more. Raise the limit in "
                         "Settings, or erase evidence that is no longer needed.")
                          .arg(Format::size(m_found.bytes, language), Format::size(roomLeft().value_or(0), language)));
    if (m_found.empty > 0)
        lines << tr("%n empty file(s) left out.", nullptr, m_found.empty);
    return lines;
}

QString IncomingLine::told() const
{
    QStringList parts;
    if (m_new > 0)
        parts << tr("%n file(s) added.", nullptr, m_new);
    if (!m_known.isEmpty())
        parts << tr("Already here, stored once and attached to this answer, too: %1.").arg(m_known.join(tr(", ")));
    if (!m_noChange.isEmpty())
        parts << tr("Already here, nothing to do: %1.").arg(m_noChange.join(tr(", ")));
    if (m_cancelled)
        parts << tr("Cancelled; nothing half is left.");
    if (!m_errors.isEmpty())
        parts << tr("%n file(s) not taken in.", nullptr, static_cast<int>(m_errors.size()));
    return parts.join(m_desk.language() == Language::Zh ? QString() : u" "_s);
}

} // namespace shihe::ui
