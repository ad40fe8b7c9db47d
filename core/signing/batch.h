// Many files signed one after another with one key.
#pragma once

#include "core/signing/handover.h"

namespace shihe::signing {

struct SignedPdf
{
    QByteArray bytes;
    QList<Error> shortfall = {}; ///< of a lower level than wanted, which the signer allowed beforehand: which, and why
};

/// What became of one file. Neither `out` nor `refusal`: it was not tried, after a cancel or an earlier refusal of the
/// key; it lies there as it was, as does every refused one.
struct FileOutcome
{
    int number = 0; ///< its place in the list, from 0
    QString out = {};
    std::optional<Error> refusal = {};
    QList<Error> shortfall = {};
    std::optional<Handover> handover = {}; ///< of the signed file

    friend bool operator==(const FileOutcome &, const FileOutcome &) = default;
};

/// Where the signed @p in goes: under its own name into @p folder; without one beside itself, with "-signed" (then
/// "-signed-2" …) at the end of its name.
[[nodiscard]] QString signedPath(const QString &in, const QString &folder);

/// The key itself refuses: the next file would fare no better, and a token's PIN has few tries.
[[nodiscard]] bool concernsKey(const Error &error);

/// All functions are called on the thread that signs.
struct Batch
{
    QStringList files;
    QString folder; ///< see signedPath()
    QString role;   ///< see mayFollow()
    std::function<QDateTime()> now;
    std::function<Result<SignedPdf>(const QByteArray &pdf)> sign;
    std::function<bool()> cancelled = [] { return false; };
    std::function<void(int number)> begins = [](int) {};
    std::function<void(const FileOutcome &)> done = [](const FileOutcome &) {};
};

/// Signs the files in their order and tells of each. A file appears whole or not at all, and none is replaced.
/// Refusals: those of readFile(), handoverOf(), mayFollow(), `sign` and writeFile(); signing.output-exists (args:
/// path).
void signFiles(const Batch &batch);

} // namespace shihe::signing
