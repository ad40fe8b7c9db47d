#include "core/base/later.h"
#include "core/signing/judge.h"
#include "core/signing/openssl.h"
#include "core/signing/reading.h"
#include "core/signing/validity.h"

#include <future>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace shihe::signing {
namespace {

/// A dictionary of its own and everything it says, without what it refers to.
std::string written(Object dictionary)
{
    return dictionary.unparseResolved();
}

class Verifier final
{
public:
    Verifier(Reading reading, TrustStore trust, const VerifyOptions &options)
        : m_file(std::move(reading.file))
        , m_fields(std::move(reading.fields))
        , m_trust(std::move(trust))
        , m_options(options)
        , m_budget(options.patience)
    {
        m_result.revisions = m_file.revisions();
        for (int revision = 1; revision <= m_result.revisions; ++revision)
            m_result.ends << m_file.end(revision).end;
    }

    [[nodiscard]] Verification run();

private:
    void findSignatures();
    void findTwice();
    void findLoose();
    void checkOwnRevision(CheckedSignature &signature);
    void findChanges();
    void findStrayRevisions();
    void findTail();
    [[nodiscard]] Verdict verdict() const;

    PdfFile m_file;
    std::vector<std::vector<SignedField>> m_fields; ///< by revision, from 1 at 0
    TrustStore m_trust;
    const VerifyOptions &m_options;
    Budget m_budget;
    std::vector<CheckedSignature> m_signatures;
    Verification m_result;
};

bool isSame(const SignedField &a, const SignedField &b)
{
    return a.range == b.range && a.contents == b.contents;
}

/// Of all revisions of @p file, of which the first have theirs in @p fields already.
void readFields(PdfFile &file, std::vector<std::vector<SignedField>> &fields)
{
    const int known = static_cast<int>(fields.size());
    if (known == file.revisions())
        return;
    // Each revision is a document of its own to libqpdf; the last one is the largest, and is read beside the others, if
    // there are others and a thread is to be had.
    const auto policy =
        file.revisions() - known > 1 ? std::launch::async | std::launch::deferred : std::launch::deferred;
    auto last = std::async(policy, [&file] { return signedFields(file.revision(file.revisions())); });
    for (int i = known + 1; i < file.revisions(); ++i)
        fields.push_back(signedFields(file.revision(i)));
    fields.push_back(last.get());
}

/// Those of the last revision, and those of earlier ones that are gone there.
void Verifier::findSignatures()
{
    readFields(m_file, m_fields);
    std::vector<SignedField> found = m_fields.back();
    for (std::size_t i = m_fields.size() - 1; i-- > 0;) {
        for (const SignedField &field : m_fields[i]) {
            const bool known =
                std::any_of(found.begin(), found.end(), [&field](const SignedField &f) { return isSame(f, field); });
            if (known)
                continue;
            m_result.changes.push_back({static_cast<int>(i) + 2, std::nullopt, QStringLiteral("signature-removed"),
                                        false, QStringLiteral("/Field ") + field.name});
            found.push_back(field);
        }
    }
    if (found.size() > MostSignatures)
        throw std::length_error("signatures");
    for (SignedField &field : found) {
        m_signatures.push_back(checkSignature(m_file, std::move(field), m_trust, m_options.now));
        checkOwnRevision(m_signatures.back());
    }
    std::stable_sort(m_signatures.begin(), m_signatures.end(),
                     [](const CheckedSignature &a, const CheckedSignature &b) {
                         return a.report.coversRevision < b.report.coversRevision;
                     });
}

/// The dictionary must already stand in the revision that it signs, just as it is now: else a copy with another name or
/// reason borrows a signature.
void Verifier::checkOwnRevision(CheckedSignature &signature)
{
    if (signature.report.coversRevision == 0)
        return;
    const auto &own = m_fields.at(static_cast<std::size_t>(signature.report.coversRevision - 1));
    const bool same = std::any_of(own.begin(), own.end(), [&signature](const SignedField &field) {
        return isSame(field, signature.field) && field.name == signature.field.name &&
               written(field.value) == written(signature.field.value);
    });
    if (!same) {
        signature.report.intact = false;
        signature.report.problems << Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.problem.moved")), {}};
    }
}

/// One signature that stands in two fields is one person's, not two.
void Verifier::findTwice()
{
    for (std::size_t i = 1; i < m_signatures.size(); ++i) {
        SignatureReport &report = m_signatures[i].report;
        const bool twice =
            std::any_of(m_signatures.begin(), m_signatures.begin() + static_cast<std::ptrdiff_t>(i),
                        [this, i](const CheckedSignature &other) {
                            return !other.field.contents.isEmpty() && isSame(other.field, m_signatures[i].field);
                        });
        if (!twice || !report.intact)
            continue;
        report.intact = false;
        report.problems << Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.problem.twice")), {}};
    }
}

/// What signs and stands in no field: somebody took it out of the reader's sight.
void Verifier::findLoose()
{
    if (m_file.bytes().count("/ByteRange") <= static_cast<qsizetype>(m_signatures.size()))
        return;
    QPDF &pdf = m_file.revision(m_file.revisions());
    std::set<QPDFObjGen> known;
    for (const CheckedSignature &signature : m_signatures)
        known.insert(signature.field.value.getObjGen());
    Object permissions = pdf.getRoot().getKey("/Perms");
    for (const char *usage : {"/UR", "/UR3"}) // rights for an old reader; they say nothing of the content
        if (permissions.isDictionary())
            known.insert(permissions.getKey(usage).getObjGen());
    for (Object &object : pdf.getAllObjects()) {
        m_budget.spendTime();
        if (object.isDictionary() && object.hasKey("/ByteRange") && object.hasKey("/Contents") &&
            !known.contains(object.getObjGen()))
            m_result.changes.push_back({m_file.revisions(), std::nullopt, QStringLiteral("signature-loose"), false,
                                        u"/Object %1"_s.arg(object.getObjectID())});
    }
}

void Verifier::findChanges()
{
    Permissions permissions;
    bool isSigned = false;
    for (int revision = 1; revision < m_file.revisions(); ++revision) {
        for (const CheckedSignature &signature : m_signatures) {
            if (signature.report.coversRevision == revision) {
                permissions.add(signature.field);
                isSigned = true;
            }
        }
        if (!isSigned)
            continue;
        QPDF &older = m_file.revision(revision);
        QPDF &newer = m_file.revision(revision + 1);
        const Comparison comparison = compare(older, newer, m_budget);
        m_result.hiddenObjects += comparison.hidden;
        m_result.changes += Judge(older, newer, revision + 1, permissions, m_budget).judge(comparison);
    }
}

/// A whole file put behind a signed one, without a word of what was there: readers show the new one.
void Verifier::findStrayRevisions()
{
    for (const RevisionEnd &stray : m_file.strayEnds()) {
        try {
            const std::unique_ptr<QPDF> pdf = openStrictly(QByteArrayView(m_file.bytes()).first(stray.end));
            if (!signedFields(*pdf).empty())
                m_result.changes.push_back({m_file.revisions(), std::nullopt, QStringLiteral("revision-chain"), false,
                                            QStringLiteral("/Trailer/Prev")});
        } catch (const std::exception &) {
            // No PDF ends here: the three words stand in the middle of something else, such as an attachment.
            continue;
        }
    }
}

void Verifier::findTail()
{
    const QByteArrayView tail = m_file.tail();
    if (tail.isEmpty())
        return;
    if (m_signatures.empty()) {
        // A file cut short within its first signed revision looks unsigned, but for what is left of that revision.
        if (tail.contains(QByteArrayView("/ByteRange")))
            m_result.damage << Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.damage.cut")), {}};
        return;
    }
    const bool blank = std::all_of(tail.begin(), tail.end(), [](char c) { return c == ' ' || c == '\n' || c == '\r'; });
    m_result.changes.push_back({m_file.revisions(), std::nullopt, QStringLiteral("trailing-bytes"), blank, QString()});
}

Verdict Verifier::verdict() const
{
    if (!m_result.damage.isEmpty())
        return Verdict::Damaged;
    const bool refused = std::any_of(m_result.changes.begin(), m_result.changes.end(),
                                     [](const Change &change) { return !change.allowed; });
    if (m_signatures.empty() && !refused)
        return Verdict::Unsigned;
    const bool intact = std::all_of(m_signatures.begin(), m_signatures.end(),
                                    [](const CheckedSignature &signature) { return signature.report.intact; });
    if (!intact || refused)
        return Verdict::Changed;
    return m_result.changes.isEmpty() ? Verdict::Intact : Verdict::PermittedAdditions;
}

Verification Verifier::run()
{
    try {
        findSignatures();
        findTwice();
        judgeValidity(m_file, m_signatures, m_trust, m_options, m_budget, m_result);
        findChanges();
        findStrayRevisions();
        findLoose();
        findTail();
        if (const std::optional<QString> warning = m_file.warning())
            m_result.damage << Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.damage.structure")),
                                     {*warning}};
    } catch (const std::length_error &error) {
        m_result.damage << Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.damage.limit")),
                                 {plain(QString::fromUtf8(error.what()))}};
    } catch (const std::exception &error) {
        m_result.damage << Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "signing.damage.structure")),
                                 {plain(QString::fromUtf8(error.what()))}};
    }
    for (const CheckedSignature &signature : m_signatures)
        m_result.signatures.push_back(signature.report);
    std::stable_sort(m_result.changes.begin(), m_result.changes.end(),
                     [](const Change &a, const Change &b) { return a.revision < b.revision; });
    m_result.verdict = verdict();
    return std::move(m_result);
}

Result<Verification> judged(const QByteArray &pdf, Reading earlier, const VerifyOptions &options)
{
    Result<TrustStore> trust = TrustStore::fromPem(options.trusted, options.systemTrust);
    if (!trust)
        return failure(trust.error());
    Result<PdfFile> file = PdfFile::read(pdf, std::move(earlier.file));
    if (!file && file.error().code.startsWith(u"signing.damage.")) {
        Verification result;
        result.verdict = Verdict::Damaged;
        result.damage << file.error();
        return result;
    }
    if (!file)
        return failure(file.error());
    if (!file->hasTakenOver())
        earlier.fields.clear();
    auto verifier =
        std::make_unique<Verifier>(Reading{std::move(*file), std::move(earlier.fields)}, std::move(*trust), options);
    Verification result = verifier->run();
    freeLater(std::move(verifier));
    return result;
}

} // namespace

Result<Verification> verify(const QByteArray &pdf, const VerifyOptions &options)
{
    return judged(pdf, {}, options);
}

Result<Reading> readSigned(const QByteArray &pdf)
{
    Result<PdfFile> file = PdfFile::read(pdf);
    if (!file)
        return failure(file.error());
    Reading reading{std::move(*file), {}};
    readFields(reading.file, reading.fields);
    return reading;
}

Result<Verification> verifyAppended(const QByteArray &pdf, Reading earlier, const VerifyOptions &options)
{
    return judged(pdf, std::move(earlier), options);
}

bool trusted(const Verification &verification)
{
    int people = 0;
    for (const SignatureReport &signature : verification.signatures) {
        if (signature.subfilter == u"ETSI.RFC3161")
            continue;
        ++people;
        // Revoked after the proven time: the certificate was good when it counted, and its state says so.
        if (signature.outdated || signature.identity != Identity::Trusted ||
            signature.certificate != CertificateState::Valid)
            return false;
    }
    return people > 0;
}

} // namespace shihe::signing
