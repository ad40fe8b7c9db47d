#include "core/session/intake.h"

#include <QFile>
#include <QFileInfo>

namespace shihe {

Intake::Intake(AssessmentSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_next.setInterval(0); // after what waits in the event loop
    connect(&m_next, &QTimer::timeout, this, &Intake::step);
}

Intake::~Intake()
{
    m_upload.reset();
    for (const IncomingFile &file : std::as_const(m_queue))
        drop(file);
}

void Intake::add(const QList<IncomingFile> &files)
{
    if (files.isEmpty())
        return;
    if (!isRunning()) {
        m_filesDone = m_filesTotal = 0;
        m_bytesDone = m_bytesTotal = 0;
    }
    for (const IncomingFile &file : files) {
        m_queue.append(file);
        m_bytesTotal += QFileInfo(file.path).size();
    }
    m_filesTotal += static_cast<int>(files.size());
    m_next.start();
    Q_EMIT progressed();
}

void Intake::cancel()
{
    if (!isRunning())
        return;
    m_next.stop();
    m_upload.reset();
    for (const IncomingFile &file : std::exchange(m_queue, {}))
        drop(file);
    Q_EMIT progressed();
    Q_EMIT ended(true);
}

int Intake::percent() const
{
    if (m_bytesTotal <= 0)
        return isRunning() ? 0 : 100;
    qint64 done = m_bytesDone;
    if (m_upload && m_upload->total() > 0) // which counts each byte as often as it is read
        done += QFileInfo(m_queue.constFirst().path).size() * m_upload->done() / m_upload->total();
    return static_cast<int>(std::min<qint64>(100, done * 100 / m_bytesTotal));
}

QString Intake::currentName() const
{
    return m_queue.isEmpty() ? QString() : QFileInfo(m_queue.constFirst().path).fileName();
}

void Intake::step()
{
    const auto gone = [this]() -> Result<bool> {
        if (!m_upload) {
            if (const auto begun = begin(); !begun)
                return failure(begun.error());
            return false;
        }
        const auto in = m_upload->step();
        if (!in || !*in)
            return in;
        if (const auto finished = finish(); !finished)
            return failure(finished.error());
        return true;
    }();
    if (!gone) {
        const IncomingFile file = m_queue.constFirst();
        leave();
        Q_EMIT refused(file, gone.error());
    } else if (*gone) {
        leave();
    }
    Q_EMIT progressed();
    if (m_queue.isEmpty() && m_next.isActive()) { // else it was cancelled by one who heard of it
        m_next.stop();
        Q_EMIT ended(false);
    }
}

Result<void> Intake::begin()
{
    const QFileInfo file(m_queue.constFirst().path);
    constexpr qint64 MiB = 1024 * 1024;
    if (isIssued(m_session.assessment().state))
        return failure("store.issued", {m_session.assessment().id});
    if (file.size() > m_limit)
        return failure(
            QT_TRANSLATE_NOOP("words", "session.file-over-limit"),
            {file.fileName(), QString::number((file.size() + MiB - 1) / MiB), QString::number(m_limit / MiB)});
    Store &store = m_session.workspace().store();
    if (m_quota > 0) {
        const auto used = store.fileBytes();
        if (!used)
            return failure(used.error());
        if (*used + file.size() > m_quota)
            return failure(QT_TRANSLATE_NOOP("words", "session.over-quota"),
                           {file.fileName(), QString::number((*used + MiB - 1) / MiB), QString::number(m_quota / MiB)});
    }
    auto upload = store.upload(file.filePath());
    if (!upload)
        return failure(upload.error());
    m_upload = std::move(*upload);
    return {};
}

Result<void> Intake::finish()
{
    const IncomingFile file = m_queue.constFirst();
    const Evidence piece = m_upload->evidence();
    m_upload.reset();
    const auto &known = m_session.assessment().evidence;
    const auto same = std::find_if(known.cbegin(), known.cend(),
                                   [&piece](const Evidence &each) { return each.sha256 == piece.sha256; });
    if (same == known.cend()) {
        const auto added = m_session.addEvidence(file.practice, piece, file.activity);
        if (!added)
            return failure(added.error());
        Q_EMIT taken(file, How::New, *added, piece.name);
        return {};
    }
    const QString id = same->id;
    const QString name = same->name;
    if (!file.practice.isEmpty()) {
        const JournalHead before = m_session.head();
        if (const auto attached = m_session.attachEvidence(id, {file.practice}, file.activity); !attached)
            return attached;
        if (m_session.head() != before) {
            Q_EMIT taken(file, How::Known, id, name);
            return {};
        }
    }
    Q_EMIT taken(file, How::NoChange, id, name);
    return {};
}

void Intake::leave()
{
    m_upload.reset();
    const IncomingFile file = m_queue.takeFirst();
    m_bytesDone += QFileInfo(file.path).size();
    ++m_filesDone;
    drop(file);
}

void Intake::drop(const IncomingFile &file)
{
    if (file.temporary)
        QFile::remove(file.path);
}

} // namespace shihe
