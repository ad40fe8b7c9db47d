// Several people sign a document one after another: who has, who is next, and whether anybody still can.
#pragma once

#include "core/signing/signing.h"

#include <array>

namespace shihe::signing {

/// The row in which a report is signed. Whoever signs first permits further signatures and nothing else.
enum class Step { Preparer, Reviewer, Approver };
inline constexpr std::array Steps{Step::Preparer, Step::Reviewer, Step::Approver};

/// "signing.step.preparer" …: the word for who takes a step.
[[nodiscard]] QString wordKey(Step step);
/// The step that a signature's role names, in either language; other roles are none.
[[nodiscard]] std::optional<Step> stepOf(const QString &role);

/// One person's signature as a step of the row.
struct Signer
{
    QString name;
    QString role; ///< as the signature says; may be empty
    std::optional<Step> step;
    std::optional<QDateTime> when; ///< UTC; proven if it is, else claimed

    friend bool operator==(const Signer &, const Signer &) = default;
};

struct Handover
{
    QList<Signer> signers;    ///< in the order they signed, without time stamps
    std::optional<Step> next; ///< none: complete, or people signed and none of them named a step
    bool complete = false;    ///< the approver has signed
    QList<Step> passedOver;   ///< steps before the last one taken that nobody took
    /// Why nobody can sign it any more: as sign() would refuse it.
    std::optional<Error> closed;

    friend bool operator==(const Handover &, const Handover &) = default;
};

/// How @p pdf stands, as verify() found it.
[[nodiscard]] Handover handoverOf(const QByteArray &pdf, const Verification &found);
/// The same from the file alone. Errors: those of verify().
[[nodiscard]] Result<Handover> handoverOf(const QByteArray &pdf, const QDateTime &now);

/// Whether @p role may sign next. A role outside the row always may, where anybody can; two people may share a step.
/// Errors: Handover::closed; signing.order-complete (args: who approved), signing.order-late (args: who signed later in
/// the row).
[[nodiscard]] Result<void> mayFollow(const Handover &handover, const QString &role);

} // namespace shihe::signing
