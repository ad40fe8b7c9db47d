// Signed files that the journal knows: what it keeps of each, and how a file at hand stands to them.
#pragma once

#include "core/base/digest.h"
#include "core/base/words.h"

#include <QDateTime>
#include <QJsonObject>
#include <optional>

namespace shihe {

/// One file that was signed, as its journal row has it. The file itself is not kept.
struct SignedFile
{
    QString assessment = {};
    QString kind = {};   ///< of the report, as `--kind` spells it; empty where it is not known
    QString signer = {}; ///< name in the certificate of who signed last; ErasedMark if it was erased
    QString sha256 = {}; ///< of the whole file
    qint64 bytes = 0;
    QList<Beginning> revisions = {}; ///< of each of its states, oldest first; the last is the file as it was written
    qint64 seq = 0;                  ///< the row; set by the store
    QDateTime at = {};               ///< UTC; set by the store
    friend bool operator==(const SignedFile &, const SignedFile &) = default;
};

/// @p pdf as a journal notes it: signed by @p signer last; @p revisions and @p binding (binding.json, if it has one)
/// are its own. The binding names the assessment.
[[nodiscard]] SignedFile signedFileOf(const QByteArray &pdf, const QString &signer, const QList<Beginning> &revisions,
                                      const std::optional<QByteArray> &binding);

/// @p file with the kind of one among @p known that it goes on from, and with that one's assessment where it names none
/// itself.
[[nodiscard]] SignedFile attributed(SignedFile file, const QList<SignedFile> &known);

/// How a file stands to what the journal knows.
struct FileStanding
{
    enum class State {
        Unknown,   ///< it begins like none of them
        Recorded,  ///< it is one of them
        Earlier,   ///< it is an earlier state of one: what was signed later is not in it
        Continued, ///< it begins with one, and goes on
        Forked,    ///< it has earlier states in common with one, and goes on in another way
    };
    State state = State::Unknown;
    SignedFile file = {}; ///< that one; the latest row where there are several
};

/// @p revisions of the file at hand, as SignedFile has them. An earlier state is one even where it was itself recorded.
[[nodiscard]] FileStanding standingOf(const QList<Beginning> &revisions, const QList<SignedFile> &known);

/// {"state":"unknown|recorded|earlier|continued|forked"}, and where it is not unknown "row", "at", "signer" and "kind".
[[nodiscard]] QJsonObject toJson(const FileStanding &standing);
/// One sentence.
[[nodiscard]] QString describe(const FileStanding &standing, const Words &words, Language language);

} // namespace shihe
