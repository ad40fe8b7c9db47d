#include "core/session/signedfiles.h"

#include "core/assessment/binding.h"
#include "core/base/dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shihe {
namespace {

using State = FileStanding::State;

State compare(const QList<Beginning> &here, const QList<Beginning> &known)
{
    // Each digest covers all that stands before, so two lists part only once.
    const auto parting = std::mismatch(here.cbegin(), here.cend(), known.cbegin(), known.cend());
    if (parting.first == here.cbegin())
        return State::Unknown;
    if (parting.first != here.cend())
        return parting.second == known.cend() ? State::Continued : State::Forked;
    return parting.second == known.cend() ? State::Recorded : State::Earlier;
}

/// What matters more is told.
int rank(State state)
{
    switch (state) {
    case State::Unknown:
        return 0;
    case State::Forked:
        return 1;
    case State::Continued:
        return 2;
    case State::Recorded:
        return 3;
    case State::Earlier:
        return 4;
    }
    return 0;
}

QString word(State state)
{
    switch (state) {
    case State::Unknown:
        return u"unknown"_s;
    case State::Recorded:
        return u"recorded"_s;
    case State::Earlier:
        return u"earlier"_s;
    case State::Continued:
        return u"continued"_s;
    case State::Forked:
        return u"forked"_s;
    }
    return {};
}

const char *sentence(State state)
{
    switch (state) {
    case State::Unknown:
        return QT_TRANSLATE_NOOP("words", "against.file-unknown");
    case State::Recorded:
        return QT_TRANSLATE_NOOP("words", "against.file-recorded");
    case State::Earlier:
        return QT_TRANSLATE_NOOP("words", "against.file-earlier");
    case State::Continued:
        return QT_TRANSLATE_NOOP("words", "against.file-continued");
    case State::Forked:
        return QT_TRANSLATE_NOOP("words", "against.file-forked");
    }
    return "";
}

} // namespace

FileStanding standingOf(const QList<Beginning> &revisions, const QList<SignedFile> &known)
{
    FileStanding standing;
    for (const SignedFile &file : known) {
        const State state = compare(revisions, file.revisions);
        if (state == State::Unknown)
            continue;
        const int better = rank(state) - rank(standing.state);
        if (better > 0 || (better == 0 && file.seq > standing.file.seq))
            standing = {state, file};
    }
    return standing;
}

SignedFile signedFileOf(const QByteArray &pdf, const QString &signer, const QList<Beginning> &revisions,
                        const std::optional<QByteArray> &binding)
{
    SignedFile file{.signer = signer, .sha256 = sha256Hex(pdf), .bytes = pdf.size(), .revisions = revisions};
    if (const auto read = binding ? bindingFromJson(*binding) : Result<Binding>(Binding()))
        file.assessment = read->assessment;
    return file;
}

SignedFile attributed(SignedFile file, const QList<SignedFile> &known)
{
    const FileStanding before = standingOf(file.revisions, known);
    file.kind = before.file.kind;
    if (file.assessment.isEmpty())
        file.assessment = before.file.assessment;
    return file;
}

QJsonObject toJson(const FileStanding &standing)
{
    if (standing.state == State::Unknown)
        return {{u"state"_s, word(standing.state)}};
    return {{u"state"_s, word(standing.state)},
            {u"row"_s, standing.file.seq},
            {u"at"_s, utcStamp(standing.file.at)},
            {u"signer"_s, standing.file.signer},
            {u"kind"_s, standing.file.kind}};
}

QString describe(const FileStanding &standing, const Words &words, Language language)
{
    const SignedFile &file = standing.file;
    QStringList args;
    if (standing.state != State::Unknown)
        args = {QString::number(file.seq), dayInChina(file.at).toString(Qt::ISODate), file.signer};
    return words.text(language, Error{QString::fromLatin1(sentence(standing.state)), args});
}

} // namespace shihe
