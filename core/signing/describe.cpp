#include "core/signing/signing.h"

namespace shihe::signing {
namespace {

QString profileKey(const SignatureReport &signature)
{
    if (signature.level != Level::None)
        return QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.profile.pades"));
    if (signature.subfilter == u"ETSI.RFC3161")
        return QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.profile.time-stamp"));
    if (signature.subfilter == u"ETSI.CAdES.detached")
        return QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.profile.cades"));
    if (signature.subfilter.startsWith(u"adbe.pkcs7."))
        return QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.profile.cms"));
    if (signature.subfilter == u"adbe.x509.rsa_sha1")
        return QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.profile.rsa"));
    return QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.profile.unknown"));
}

/// Sentences of one verification in one language.
class Speaker final
{
public:
    Speaker(const Words &words, Language language)
        : m_words(words)
        , m_language(language)
    {
    }

    [[nodiscard]] QString say(const QString &key, const QStringList &args = {}) const
    {
        return m_words.text(m_language, Error{key, args});
    }
    [[nodiscard]] QString say(const char *key, const QStringList &args = {}) const
    {
        return say(QString::fromLatin1(key), args);
    }
    [[nodiscard]] QString say(const Error &error) const { return m_words.text(m_language, error); }

    [[nodiscard]] QString time(const QDateTime &instant) const
    {
        return instant.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC");
    }

    [[nodiscard]] QString profile(const SignatureReport &signature) const;
    [[nodiscard]] QStringList signature(const SignatureReport &signature) const;
    [[nodiscard]] QString change(const Change &change) const;

private:
    const Words &m_words;
    Language m_language;
};

const char *intactKey(const SignatureReport &signature)
{
    if (!signature.intact)
        return QT_TRANSLATE_NOOP("words", "signing.report.not-intact");
    return signature.coversRevision == signature.revisions ? QT_TRANSLATE_NOOP("words", "signing.report.covers-all")
                                                           : QT_TRANSLATE_NOOP("words", "signing.report.covers-part");
}

QString Speaker::profile(const SignatureReport &signature) const
{
    const QString key = profileKey(signature);
    const QString name = say(key, {signature.level == Level::None ? signature.subfilter : signing::profile(signature)});
    return signature.outdated ? name + say(QT_TRANSLATE_NOOP("words", "signing.profile.outdated")) : name;
}

QStringList Speaker::signature(const SignatureReport &signature) const
{
    static const QString indent = QStringLiteral("  ");
    const bool stamp = signature.subfilter == u"ETSI.RFC3161";
    const QString who =
        signature.signer.isEmpty() ? say(QT_TRANSLATE_NOOP("words", "signing.report.nobody")) : signature.signer;
    QStringList lines{say(stamp ? QT_TRANSLATE_NOOP("words", "signing.report.time-stamp")
                                : QT_TRANSLATE_NOOP("words", "signing.report.signature"),
                          {who, signature.field, signature.subfilter})};
    lines << indent + say(QT_TRANSLATE_NOOP("words", "signing.report.profile"), {profile(signature)});
    lines << indent + say(intactKey(signature),
                          {QString::number(signature.coversRevision), QString::number(signature.revisions)});
    if (signature.level != Level::None)
        lines << indent + say(wordKey(signature.level));
    for (const Error &problem : signature.problems)
        lines << indent + indent + say(problem);
    if (!signature.certificateInfo.fingerprint.isEmpty()) {
        lines << indent + say(wordKey(signature.identity));
        lines << indent + say(wordKey(signature.certificate),
                              {signature.certificateInfo.from.date().toString(Qt::ISODate),
                               signature.certificateInfo.until.date().toString(Qt::ISODate)});
    }
    if (signature.proven)
        lines << indent + say(QT_TRANSLATE_NOOP("words", "signing.report.time-proven"),
                              {time(*signature.proven), signature.provenBy});
    else if (signature.claimed)
        lines << indent + say(QT_TRANSLATE_NOOP("words", "signing.report.time-claimed"), {time(*signature.claimed)});
    else
        lines << indent + say(QT_TRANSLATE_NOOP("words", "signing.report.time-unknown"));
    lines << indent + say(revocationWord(signature, [this](const QDateTime &instant) { return time(instant); }));
    if (!signature.reason.isEmpty())
        lines << indent + say(QT_TRANSLATE_NOOP("words", "signing.report.reason"), {signature.reason});
    if (!signature.place.isEmpty())
        lines << indent + say(QT_TRANSLATE_NOOP("words", "signing.report.place"), {signature.place});
    return lines;
}

QString Speaker::change(const Change &change) const
{
    const QString what = say(QStringLiteral("signing.change.") + change.what);
    const QString page =
        change.page ? say(QT_TRANSLATE_NOOP("words", "signing.report.on-page"), {QString::number(*change.page)})
                    : QString();
    return say(change.allowed ? QT_TRANSLATE_NOOP("words", "signing.report.change-allowed")
                              : QT_TRANSLATE_NOOP("words", "signing.report.change-refused"),
               {QString::number(change.revision), what + page});
}

/// "Changed after signing: page 3, 5"; without pages the plain verdict.
QString verdictLine(const Speaker &speaker, const Verification &verification)
{
    QList<int> pages;
    for (const Change &change : verification.changes)
        if (change.page && !change.allowed && !pages.contains(*change.page))
            pages << *change.page;
    std::sort(pages.begin(), pages.end());
    if (verification.verdict != Verdict::Changed || pages.isEmpty())
        return speaker.say(wordKey(verification.verdict));
    QStringList numbers;
    for (const int page : pages)
        numbers << QString::number(page);
    return speaker.say(QT_TRANSLATE_NOOP("words", "signing.verdict.changed-pages"),
                       {numbers.join(QStringLiteral(", "))});
}

} // namespace

bool identitiesProven(const Verification &verification)
{
    return std::all_of(verification.signatures.begin(), verification.signatures.end(), [](const SignatureReport &each) {
        return each.subfilter == u"ETSI.RFC3161" || each.identity == Identity::Trusted;
    });
}

QString profileText(const SignatureReport &signature, const Words &words, Language language)
{
    return Speaker(words, language).profile(signature);
}

QStringList describe(const Verification &verification, const Words &words, Language language)
{
    const Speaker speaker(words, language);
    QStringList lines{verdictLine(speaker, verification)};
    for (const Error &damage : verification.damage)
        lines << speaker.say(damage);
    for (const SignatureReport &signature : verification.signatures)
        lines << speaker.signature(signature);
    if (verification.renewBefore)
        lines << speaker.say(QT_TRANSLATE_NOOP("words", "signing.report.renew-before"),
                             {verification.renewBefore->date().toString(Qt::ISODate)});
    for (const Error &error : verification.notChecked)
        lines << speaker.say(error);
    for (const Change &change : verification.changes)
        lines << speaker.change(change);
    if (verification.hiddenObjects > 0)
        lines << speaker.say(QT_TRANSLATE_NOOP("words", "signing.report.hidden"),
                             {QString::number(verification.hiddenObjects)});
    return lines;
}

} // namespace shihe::signing
