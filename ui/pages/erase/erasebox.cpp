#include "ui/pages/erase/erasebox.h"

#include "ui/dialogs/prompter.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/reveal.h"
#include "ui/widgets/wraptext.h"
#include "ui/window/desk.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QListWidget>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

constexpr int RowsShown = 5;

} // namespace

EraseBox::EraseBox(Desk &desk, QWidget *parent)
    : Card(parent)
    , m_desk(desk)
    , m_title(makeLabel(TextSize::Lead, Tone::Ink, true))
    , m_text(makeLabel(TextSize::Body, Tone::Ink))
    , m_progress(new QProgressBar)
    , m_mentionsText(makeLabel(TextSize::Body, Tone::Slate))
    , m_mentions(new QListWidget)
    , m_backups(new QCheckBox)
    , m_warning(makeLabel(TextSize::Body, Tone::Cinnabar, true))
    , m_erase(dangerButton())
    , m_keep(plainButton())
    , m_save(plainButton())
{
    setObjectName(u"eraseBox"_s);
    place();
    hide();
    m_next.setInterval(0); // after what waits in the event loop
    connect(&m_next, &QTimer::timeout, this, &EraseBox::step);
    connect(m_erase, &QPushButton::clicked, this, &EraseBox::carryOut);
    connect(m_keep, &QPushButton::clicked, this, &EraseBox::leave);
    connect(m_save, &QPushButton::clicked, this, &EraseBox::saveCertificate);
    connect(&desk, &Desk::workspaceChanged, this, &EraseBox::leave); // it stands on the store
}

EraseBox::~EraseBox() = default;

void EraseBox::place()
{
    m_text->setObjectName(u"eraseText"_s);
    m_mentions->setObjectName(u"eraseMentions"_s);
    m_backups->setObjectName(u"eraseBackups"_s);
    m_erase->setObjectName(u"eraseForGood"_s);
    m_keep->setObjectName(u"eraseNot"_s);
    m_save->setObjectName(u"eraseCertificate"_s);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 100);
    m_mentions->setWordWrap(true);
    for (QWidget *part :
         QList<QWidget *>{m_title, m_text, m_progress, m_mentionsText, m_mentions, m_warning, m_backups})
        column()->addWidget(part);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(space::Small, buttons);
    for (QPushButton *button : {m_erase, m_keep, m_save})
        flow->addWidget(button);
    column()->addWidget(buttons);
}

void EraseBox::begin(const EraseTarget &target, std::function<QString()> name)
{
    m_target = target;
    m_name = std::move(name);
    auto erasure = m_desk.workspace()->store().erasure(target);
    if (!erasure)
        return fail(erasure.error());
    m_erasure = std::move(*erasure);
    m_mentions->clear();
    m_backups->setChecked(false);
    show(Phase::Looking);
    m_next.start();
}

void EraseBox::step()
{
    if (m_phase == Phase::Looking)
        look();
    else
        sweep();
    m_progress->setValue(m_erasure ? m_erasure->percent() : 100);
}

void EraseBox::look()
{
    const auto seen = m_erasure->look();
    if (!seen)
        return fail(seen.error());
    if (!*seen)
        return;
    m_next.stop();
    if (m_erasure->findings().isEmpty() && m_erasure->findings().mentions.isEmpty() &&
        m_erasure->findings().assessments.isEmpty())
        return fail({u"store.nothing-to-erase"_s, {}});
    ask();
}

void EraseBox::ask()
{
    for (const Mention &each : m_erasure->findings().mentions) {
        auto *item = new QListWidgetItem(each.text.simplified(), m_mentions);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, each.ref);
    }
    if (m_mentions->count() > 0)
        m_mentions->setFixedHeight(m_mentions->sizeHintForRow(0) * std::min(RowsShown, m_mentions->count()) +
                                   2 * m_mentions->frameWidth() + space::Small);
    show(Phase::Asking);
    m_keep->setFocus(Qt::OtherFocusReason); // a stray Enter changes nothing
}

void EraseBox::carryOut()
{
    QStringList mentions;
    for (int i = 0; i < m_mentions->count(); ++i) {
        if (m_mentions->item(i)->checkState() == Qt::Checked)
            mentions << m_mentions->item(i)->data(Qt::UserRole).toString();
    }
    const AssessmentSession *session = m_desk.session();
    if (session && m_erasure->findings().assessments.contains(session->assessment().id))
        m_desk.closeAssessment();
    auto certificate = m_erasure->carryOut(mentions, m_desk.workspace()->actor(), m_desk.services().clock.now());
    if (!certificate)
        return fail(certificate.error());
    m_certificate = std::move(*certificate);
    show(Phase::Sweeping);
    m_next.start();
}

void EraseBox::sweep()
{
    const auto swept = m_erasure->sweep();
    if (swept && !*swept)
        return;
    m_next.stop();
    if (!swept) // what is left in the log goes with it when the workspace is closed
        Q_EMIT failed(swept.error());
    finish();
}

void EraseBox::finish()
{
    const QString path = m_desk.workspace()->store().path();
    if (auto copies = m_erasure->copies(backupFolder()); copies)
        m_certificate.copies = std::move(*copies);
    else
        Q_EMIT failed(copies.error());
    if (m_backups->isChecked() && !m_certificate.copies.isEmpty()) {
        if (const auto deleted = deleteCopies(m_certificate.copies); !deleted)
            Q_EMIT failed(deleted.error());
        if (m_desk.backups())
            m_desk.backups()->backUp(path); // one without it takes their place
    }
    m_erasure.reset();
    if (AssessmentSession *session = m_desk.session()) {
        if (const auto read = session->readAgain(); !read)
            Q_EMIT failed(read.error());
    }
    show(Phase::Done);
    m_save->setFocus(Qt::OtherFocusReason);
    Q_EMIT erased();
}

QString EraseBox::backupFolder() const
{
    const QString path = m_desk.workspace()->store().path();
    return m_desk.backups() ? m_desk.backups()->folderFor(path) : usualBackupFolder(path);
}

void EraseBox::saveCertificate()
{
    const QString suggestion =
        QDir(m_desk.settings().folder())
            .filePath(tr("Certificate of erasure %1").arg(dayInChina(m_certificate.at).toString(Qt::ISODate)) +
                      u".txt"_s);
    const QString path =
        m_desk.prompter().saveFile(this, tr("Save the certificate"), suggestion, tr("Certificates (*.txt *.json)"));
    if (path.isEmpty())
        return;
    const auto written = writeCertificate(m_certificate, m_desk.services().words, path);
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    Q_EMIT saved(tr("Saved for people as %1, and beside it as JSON.").arg(QDir::toNativeSeparators(written->last())));
}

void EraseBox::leave()
{
    m_next.stop();
    m_erasure.reset();
    if (isHidden())
        return;
    hide();
    Q_EMIT left();
}

void EraseBox::fail(const Error &error)
{
    leave();
    Q_EMIT failed(error);
}

void EraseBox::show(Phase phase)
{
    m_phase = phase;
    const bool working = phase == Phase::Looking || phase == Phase::Sweeping;
    m_progress->setVisible(working);
    m_progress->setValue(0);
    m_mentionsText->setVisible(phase == Phase::Asking && m_mentions->count() > 0);
    m_mentions->setVisible(phase == Phase::Asking && m_mentions->count() > 0);
    m_warning->setVisible(phase == Phase::Asking);
    m_backups->setVisible(phase == Phase::Asking);
    m_erase->setVisible(phase == Phase::Asking);
    m_keep->setVisible(phase != Phase::Sweeping);
    m_save->setVisible(phase == Phase::Done);
    retranslate();
    QFrame::show();
    column()->activate(); // its height changes with what it says
    updateGeometry();
    reveal(this);
}

void EraseBox::retranslate()
{
    const QString name = m_name ? m_name() : QString();
    m_title->setText(m_phase == Phase::Done ? tr("Erased: %1").arg(name) : tr("Erase for good: %1").arg(name));
    m_text->setText(m_phase == Phase::Looking    ? tr("Looking through the history…")
                    : m_phase == Phase::Sweeping ? tr("Overwriting what was erased…")
                    : m_phase == Phase::Done     ? doneText()
                    : m_erasure                  ? lossText()
                                                 : QString());
    m_progress->setAccessibleName(tr("Progress of the erasure"));
    m_mentionsText->setText(
        tr("These texts mention the name. Tick those that are to go as a whole, in every version:"));
    m_mentions->setAccessibleName(tr("Texts that mention the name"));
    m_warning->setText(tr("This can't be undone, neither here nor from the journal."));
    m_backups->setText(tr("Delete the backups that still hold it, and make a new one"));
    m_backups->setAccessibleName(m_backups->text());
    m_erase->setText(tr("Erase for good"));
    m_erase->setAccessibleName(tr("Erase for good: %1").arg(name));
    m_keep->setText(m_phase == Phase::Done ? tr("Close") : tr("Erase nothing"));
    m_keep->setAccessibleName(m_keep->text());
    m_save->setText(tr("Save the certificate…"));
    m_save->setAccessibleName(tr("Save the certificate of erasure"));
}

QString EraseBox::lossText() const
{
    const ErasureFindings &found = m_erasure->findings();
    QStringList parts;
    if (!found.assessments.isEmpty())
        parts << tr("%n assessment(s) with all facts, answers, evidence and actions.", nullptr,
                    static_cast<int>(found.assessments.size()));
    parts << tr("%n text(s), older versions among them.", nullptr, found.texts);
    if (found.files > 0)
        parts << tr("%n file(s), %1.", nullptr, found.files).arg(Format::size(found.fileBytes, m_desk.language()));
    if (found.sharedFiles > 0)
        parts << tr("%n file(s) belong to other evidence, too, and stay.", nullptr, found.sharedFiles);
    if (std::holds_alternative<ErasePerson>(m_target))
        parts << tr(
            "The name goes where it stands alone: author, informant, responsible, owner, source. Who else a text "
            "means the program can't know.");
    return parts.join(u'\n');
}

QString EraseBox::doneText() const
{
    QStringList parts{tr("%n text(s)", nullptr, m_certificate.findings.texts) + u" · "_s +
                      tr("%n file(s)", nullptr, m_certificate.findings.files) + u" · "_s +
                      tr("journal row %1").arg(m_certificate.afterSeq)};
    for (const HeldCopy &copy : m_certificate.copies) {
        const QString file = breakable(QDir::toNativeSeparators(copy.path));
        if (copy.deleted)
            parts << tr("Deleted: %1").arg(file);
        else if (copy.unreadable)
            parts << tr("May still hold it, can't be read: %1").arg(file);
        else if (copy.until)
            parts << tr("Still holds it until it rotates out after %1: %2")
                         .arg(Format::date(*copy.until, m_desk.language()), file);
        else
            parts << tr("Still holds it, and is never deleted by itself: %1").arg(file);
    }
    if (m_certificate.copies.isEmpty())
        parts << tr("No backup here holds it. Of copies elsewhere the program knows nothing.");
    return parts.join(u'\n');
}

} // namespace shihe::ui
