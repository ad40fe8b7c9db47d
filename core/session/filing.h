// The evidence of an assessment as a folder: the files under safe names, a register, and SHA256SUMS, which
// `sha256sum -c` checks.
#pragma once

#include "core/base/words.h"
#include "core/session/session.h"

namespace shihe {

/// @p wish as a name that every file system takes: nothing forbidden on Windows, nothing hidden, no reserved name, at
/// most 200 bytes with its suffix kept. Chinese stays.
[[nodiscard]] QString safeFileName(const QString &wish);

/// The register: one line a piece, UTF-8 with a mark for spreadsheets, RFC 4180. @p files: names in the folder by
/// evidence id.
[[nodiscard]] QByteArray evidenceRegister(const AssessmentSession &session, const QMap<QString, QString> &files,
                                          const Words &words, Language language);

/// Writes them step by step into a new folder. It is made beside and renamed at the end: there whole, or not at all.
class Filing final
{
public:
    /// All must outlive it. @p folder: where; a number is added to its name where there is one already.
    Filing(const AssessmentSession &session, const QString &folder, const Words &words, Language language);
    ~Filing();
    Q_DISABLE_COPY_MOVE(Filing)

    /// Errors: file.not-writable.
    [[nodiscard]] Result<void> begin();
    /// At most one chunk. True once the folder is there. Errors: file.*, store.*; then it is over.
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] qint64 done() const;
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] int files() const { return static_cast<int>(m_names.size()); }

private:
    [[nodiscard]] Result<bool> finish();
    void nameFiles();

    const AssessmentSession &m_session;
    const Words &m_words;
    const Language m_language;
    QString m_folder;
    QString m_part; ///< where it grows
    QList<Evidence> m_waiting;
    QMap<QString, QString> m_names; ///< by evidence id
    QStringList m_sums;             ///< a line for each file that is through
    std::unique_ptr<Download> m_download;
    qint64 m_done = 0; ///< of the files that are through
    qint64 m_total = 0;
};

} // namespace shihe
