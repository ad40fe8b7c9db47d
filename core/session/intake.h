// Files on their way into an assessment: a queue that goes on a piece at a time between other work, so that a window
// stays awake and answers can be given meanwhile.
#pragma once

#include "core/session/session.h"

#include <QTimer>

namespace shihe {

/// A file that is to become evidence, and of which answer.
struct IncomingFile
{
    QString path;
    QString practice = {};  ///< empty: of none yet
    QString activity = {};  ///< of the answer; empty: the one shown when it is taken in
    bool temporary = false; ///< ours: removed afterwards
    friend bool operator==(const IncomingFile &, const IncomingFile &) = default;
};

class Intake final : public QObject
{
    Q_OBJECT

public:
    /// How a file came in.
    enum class How {
        New,     ///< a new piece of evidence
        Known,   ///< the assessment had this content; that piece now serves this answer, too
        NoChange ///< it had it, and there was nothing to attach
    };
    Q_ENUM(How)

    /// @p session must outlive it. What is not through when it dies leaves nothing behind.
    explicit Intake(AssessmentSession &session, QObject *parent = nullptr);
    ~Intake() override;

    /// Files above it are refused unread, with session.file-over-limit. In bytes.
    void setLimit(qint64 bytes) { m_limit = bytes; }
    /// All files of the workspace together; a file that would go beyond it is refused unread, with session.over-quota.
    /// 0: none.
    void setQuota(qint64 bytes) { m_quota = bytes; }

    void add(const QList<IncomingFile> &files);
    /// Lets go of the file that is coming in and of all that wait. What is through stays.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_upload || !m_queue.isEmpty(); }
    /// Of all files since it last stood still.
    [[nodiscard]] int filesDone() const { return m_filesDone; }
    [[nodiscard]] int filesTotal() const { return m_filesTotal; }
    [[nodiscard]] int percent() const; ///< 0…100, by bytes
    [[nodiscard]] QString currentName() const;

Q_SIGNALS:
    void progressed();
    /// @p evidence is the id of the piece, @p name what it is called in the assessment.
    void taken(const shihe::IncomingFile &file, shihe::Intake::How how, const QString &evidence, const QString &name);
    void refused(const shihe::IncomingFile &file, const shihe::Error &error);
    void ended(bool cancelled); ///< nothing waits any more

private:
    void step();
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> finish();
    void leave(); ///< the current file is done with
    void drop(const IncomingFile &file);

    AssessmentSession &m_session;
    QTimer m_next;
    qint64 m_limit = 0;
    qint64 m_quota = 0;
    QList<IncomingFile> m_queue; ///< the first one is coming in
    std::unique_ptr<Upload> m_upload;
    int m_filesDone = 0;
    int m_filesTotal = 0;
    qint64 m_bytesDone = 0; ///< of the files that are through
    qint64 m_bytesTotal = 0;
};

} // namespace shihe
