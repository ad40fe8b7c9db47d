// Stored files on their way out: chunk by chunk, proven on the way, in place only when they are whole.
#pragma once

#include "core/session/ports.h"
#include "core/store/sqlite.h"

#include <QCryptographicHash>
#include <QSaveFile>

namespace shihe::store {

class FileDownload final : public Download
{
public:
    FileDownload(const Database &database, const QString &sha256, const QString &path);

    /// Errors: store.unknown-content, file.not-writable.
    [[nodiscard]] Result<void> begin();
    /// Errors: store.evidence-damaged, file.not-writable, file.disk-full, store.*.
    [[nodiscard]] Result<bool> step() override;
    [[nodiscard]] qint64 done() const override { return m_done; }
    [[nodiscard]] qint64 total() const override { return m_total; }

private:
    [[nodiscard]] Result<bool> finish();
    [[nodiscard]] tl::unexpected<Error> notWritten() const;

    const Database &m_database;
    QString m_sha256;
    QSaveFile m_out;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_done = 0;
    qint64 m_total = 0;
    int m_number = 0;
};

/// The first @p limit bytes of @p sha256. Error store.unknown-content.
[[nodiscard]] Result<QByteArray> firstBytes(const Database &database, const QString &sha256, qint64 limit);

} // namespace shihe::store
