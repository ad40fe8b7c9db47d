#include "core/signing/handover.h"

#include "core/signing/refusals.h"

namespace shihe::signing {
namespace {

/// sign() writes the role before the reason.
QString roleIn(const QString &reason)
{
    const qsizetype end = reason.indexOf(QStringLiteral(" · "));
    if (end >= 0)
        return reason.first(end).trimmed();
    return stepOf(reason) ? reason.trimmed() : QString();
}

/// What sign() would say to the file as it is.
std::optional<Error> refusalOf(const QByteArray &pdf, const Verification &found)
{
    try {
        Result<PdfFile> file = PdfFile::read(pdf);
        if (!file)
            return asRefusal(file.error());
        if (const Result<void> good = checkSignable(*file); !good)
            return good.error();
    } catch (const std::exception &) { // qpdf's way of saying that the file is broken
        return Error{QStringLiteral("signing.damaged-input"), {}};
    }
    if (found.verdict == Verdict::Damaged)
        return Error{QStringLiteral("signing.damaged-input"), {}};
    if (found.verdict == Verdict::Changed)
        return Error{QStringLiteral("signing.input-changed"), {}};
    return std::nullopt;
}

/// The last step that somebody took.
const Signer *furthest(const Handover &handover)
{
    const Signer *last = nullptr;
    for (const Signer &signer : handover.signers)
        if (signer.step && (last == nullptr || *signer.step >= *last->step))
            last = &signer;
    return last;
}

} // namespace

QString wordKey(Step step)
{
    switch (step) {
    case Step::Preparer:
        return QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.step.preparer"));
    case Step::Reviewer:
        return QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.step.reviewer"));
    case Step::Approver:
        break;
    }
    return QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.step.approver"));
}

std::optional<Step> stepOf(const QString &role)
{
    static const std::array<QStringList, Steps.size()> Names{
        QStringList{QStringLiteral("preparer"), QStringLiteral("编制人"), QStringLiteral("编制")},
        QStringList{QStringLiteral("reviewer"), QStringLiteral("审核人"), QStringLiteral("审核"),
                    QStringLiteral("复核人")},
        QStringList{QStringLiteral("approver"), QStringLiteral("批准人"), QStringLiteral("批准"),
                    QStringLiteral("审批人")}};
    for (const Step step : Steps)
        if (Names.at(static_cast<std::size_t>(step)).contains(role.trimmed(), Qt::CaseInsensitive))
            return step;
    return std::nullopt;
}

Handover handoverOf(const QByteArray &pdf, const Verification &found)
{
    Handover handover;
    for (const SignatureReport &signature : found.signatures) {
        if (signature.subfilter == u"ETSI.RFC3161")
            continue;
        const QString role = roleIn(signature.reason);
        handover.signers.append(
            {signature.signer, role, stepOf(role), signature.proven ? signature.proven : signature.claimed});
    }
    handover.closed = refusalOf(pdf, found);
    const Signer *last = furthest(handover);
    if (last == nullptr) {
        if (handover.signers.isEmpty())
            handover.next = Step::Preparer;
        return handover;
    }
    handover.complete = last->step == Step::Approver;
    for (const Step step : Steps) {
        const bool taken = std::any_of(handover.signers.cbegin(), handover.signers.cend(),
                                       [step](const Signer &signer) { return signer.step == step; });
        if (step < *last->step && !taken)
            handover.passedOver.append(step);
        else if (step > *last->step && !handover.next)
            handover.next = step;
    }
    return handover;
}

Result<Handover> handoverOf(const QByteArray &pdf, const QDateTime &now)
{
    const Result<Verification> found = verify(pdf, {now, {}});
    if (!found)
        return failure(found.error());
    return handoverOf(pdf, *found);
}

Result<void> mayFollow(const Handover &handover, const QString &role)
{
    if (handover.closed)
        return failure(*handover.closed);
    const std::optional<Step> step = stepOf(role);
    const bool outside = !step && !role.trimmed().isEmpty();
    const Signer *last = furthest(handover);
    if (outside || last == nullptr)
        return {};
    if (handover.complete)
        return failure(QT_TRANSLATE_NOOP("words", "signing.order-complete"), {last->name});
    if (step && *step < *last->step)
        return failure(QT_TRANSLATE_NOOP("words", "signing.order-late"), {last->name});
    return {};
}

} // namespace shihe::signing
