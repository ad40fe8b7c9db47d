// Keys, PAdES signatures and their verification.
//
// Signing appends one revision to a PDF and never rewrites a byte of it (ISO 32000-1, 7.5.6); the profile is PAdES B-B
// or B-T (ETSI EN 319 142-1, 6.3). Verifying reads strictly: what a reader would have to repair is never called intact,
// and every change made after a signature is listed and judged by what the signatures before it permit (DocMDP).
//
// Nothing here reads a clock, a font or a setting: times, trust and glyph outlines come from the caller. Functions are
// safe to call from any thread, and from several at once. They may take seconds on large files: call them beside the
// user's thread. Only what webService() and timeStampServer() return goes online, and only where a caller hands it
// over.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/signing/web.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace shihe::signing {

// ------------------------------------------------------------------------------------------------------------- keys

/// SM2 is experimental: common readers do not know it, so it signs only beside a signature of another kind.
enum class Algorithm { Rsa, EcP256, EcP384, Sm2 };

/// What a certificate says of itself. Texts are cleaned of control and bidirectional characters.
struct CertificateInfo
{
    QString name; ///< the subject's common name, else its organisation, else its e-mail address
    QString organisation;
    QString issuer; ///< the issuer's common name, else its organisation
    QDateTime from; ///< UTC
    QDateTime until;
    QString fingerprint;   ///< SHA-256 of the DER, lower-case hexadecimal
    bool selfMade = false; ///< signed by itself: its name is a claim that nobody else vouches for

    friend bool operator==(const CertificateInfo &, const CertificateInfo &) = default;
};

/// A private key with its certificate and chain, ready to sign. A cheap handle; the key's memory is wiped with the last
/// one. How the bytes of a signature come about is hidden, so that tokens can follow.
class Key final
{
public:
    struct Data; ///< internal

    explicit Key(std::shared_ptr<const Data> data)
        : m_data(std::move(data))
    {
    }

    [[nodiscard]] CertificateInfo certificate() const;
    [[nodiscard]] Algorithm algorithm() const;
    [[nodiscard]] const Data &data() const noexcept { return *m_data; }

private:
    std::shared_ptr<const Data> m_data;
};

/// Opens a PKCS#12 file (RFC 7292), also one packed with the old RC2 and 3DES.
/// Errors: signing.wrong-password, signing.not-a-key, signing.legacy-unavailable (RC2 without OpenSSL's legacy
/// provider), signing.key-without-certificate, signing.key-too-weak (RSA below 2048 bits; args: bits), signing.key-kind
/// (neither RSA nor P-256 nor P-384 nor SM2; args: kind), signing.key-ed25519 (no reader takes it),
/// signing.key-mismatch (key and certificate do not belong together).
[[nodiscard]] Result<Key> openKey(const QByteArray &pkcs12, const Secret &password);

/// The certificates above that of @p key, as far as it carries them, in PEM: what extend() may need to know.
[[nodiscard]] QList<QByteArray> issuersOf(const Key &key);

struct SelfMadeKey
{
    QString name;         ///< of the person; required
    QString organisation; ///< may be empty
    QDateTime now;        ///< the certificate is valid from here for three years
};

/// Makes a P-256 key whose certificate is signed by itself and named "NAME（自制 self-made）", packed as PKCS#12 with
/// AES-256 and PBKDF2. Errors: signing.name-missing, signing.password-missing, signing.key-failed.
[[nodiscard]] Result<QByteArray> makeSelfMadeKey(const SelfMadeKey &wish, const Secret &password);

/// Writes a key file that only its owner may read, whole or not at all. Errors: those of shihe::writeFile, and
/// signing.key-exists: a key file is never overwritten.
[[nodiscard]] Result<void> writeKeyFile(const QString &path, const QByteArray &pkcs12);

// ------------------------------------------------------------------------------------------------------ visible box

/// One step of an outline. Units are thousandths of the text size, y upwards, the origin on the base line at the left.
struct PathStep
{
    enum class Kind { Move, Line, Curve, Close };
    Kind kind = Kind::Move;
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0; ///< control points, for Curve (cubic) only
    double x = 0, y = 0;                   ///< where the step ends
};

struct GlyphOutline
{
    std::vector<PathStep> path; ///< filled by the non-zero rule; about the glyph's own origin
    double x = 0, y = 0;        ///< where that origin stands in the line
};

/// A line of text. A glyph that comes again has the very same path, so that it packs well.
struct Outline
{
    std::vector<GlyphOutline> glyphs;
    double advance = 0; ///< width of the text, in thousandths of its size
};

/// Gives the glyph outlines of a text. A missing glyph is an error of the callee's own.
using Outlines = std::function<Result<Outline>(const QString &text)>;

/// Where a visible signature stands: PDF points, from the page's lower left corner.
struct Box
{
    int page = 1; ///< counted from 1
    double left = 0;
    double bottom = 0;
    double width = 0;  ///< at least 60
    double height = 0; ///< at least 30
    QStringList lines; ///< what it says, see boxLines(); shrunk to fit

    friend bool operator==(const Box &, const Box &) = default;
};

/// The places that a document keeps free for signatures and no signature has taken yet, in order: the named
/// destinations "signature-1", "signature-2" … of the kind [page /FitR left bottom right top]. When all are taken, the
/// room of the same size beside and below the first that nothing stands on, for those who sign later. Empty if the
/// document keeps none, or is no PDF.
[[nodiscard]] QList<Box> freePlaces(const QByteArray &pdf);

/// The leading language of a document by its catalog's /Lang; nullopt if it names neither Chinese nor English.
[[nodiscard]] std::optional<Language> languageOf(const QByteArray &pdf);

// ---------------------------------------------------------------------------------------------------------- signing

struct Verification;

/// Sends one RFC 3161 query (DER) and brings back the answer (DER).
using TimeStampService = std::function<Result<QByteArray>(const QByteArray &query)>;

/// A time-stamp server over HTTP or HTTPS: 64 KiB, no redirects, asked twice if it does not answer. The address is the
/// user's own, so it may lie in a private network.
/// Errors of the service: signing.tsa-address (args: address), signing.tsa-unreachable (args: address, reason).
[[nodiscard]] TimeStampService timeStampServer(const QString &url, const WebOptions &options = {});

struct SignOptions
{
    QDateTime now; ///< the claimed time; required
    QString name;  ///< of the signer; the certificate's name if empty
    QString role;  ///< "preparer", "审核人" …; free text, stands before the reason
    QString reason;
    QString place;
    /// This very program made the file a moment ago: it is not searched for what must not be signed or covered.
    bool ownWork = false;
    bool certify = true;    ///< a first signature permits only further signatures (DocMDP, P 2); later ones are plain
    std::optional<Box> box; ///< visible there
    QStringList lines;      ///< without a box: visible with these words on the first of freePlaces(), if there is one
    Outlines outlines;      ///< needed for what is visible
    QByteArray seal;        ///< the picture of a seal (公章), PNG, shown in the box; else the product's own sign
    TimeStampService timeStamps;      ///< with it the level is B-T, and no answer is an error: never B-B in silence
    QList<QByteArray> timeStampRoots; ///< PEM; if given, the time stamp must chain to one of them
    /// The user's choice beforehand: if set, no time stamp is no error; the level is B-B and this is told why.
    std::function<void(const Error &why)> withoutTimeStamp;
    /// If set, told what verify() said of the file that is handed out.
    std::function<void(const Verification &result)> checked;
};

/// The lines a box shows: name, role, reason, place, time, and that the key is self-made if it is.
[[nodiscard]] QStringList boxLines(const Key &key, const SignOptions &options, const Words &words, Language language);

/// @p pdf with one more revision, signed by @p key and checked by verify() before it is handed out.
/// Errors: signing.not-a-pdf; signing.damaged-input; signing.refused-* (encrypted, xfa, hybrid, script, locked, tail):
/// what must not be signed as it is; signing.input-changed (its earlier signatures are not in order);
/// signing.key-expired, signing.key-not-yet-valid, signing.key-usage; signing.sm2-alone (no signature of another kind
/// is there yet); those of where the key lies; signing.box-page, signing.box-size, signing.box-covers,
/// signing.no-outlines, signing.seal-not-png, signing.seal-too-large; signing.tsa-refused, signing.tsa-wrong-answer,
/// signing.tsa-clock, signing.tsa-untrusted, those of the time-stamp service; signing.failed (args: reason).
[[nodiscard]] Result<QByteArray> sign(const QByteArray &pdf, const Key &key, const SignOptions &options);

enum class Level { None, BB, BT, BLT, BLTA };

struct ExtendOptions
{
    QDateTime now;               ///< required
    Level level = Level::BLT;    ///< B-LT or B-LTA
    TimeStampService timeStamps; ///< for B-LTA, and where a signature has no time stamp yet
    WebService web;              ///< fetches OCSP answers, lists of revoked certificates and missing issuers
    QList<QByteArray> trusted;   ///< PEM; issuers that the file does not carry, roots above all
    bool systemTrust = false;    ///< also the roots of the system
};

/// @p pdf with what lets its signatures be checked in later years, no key needed: for B-LT one revision with the
/// certificates of signers and time-stamp authorities and proof that none was revoked, for B-LTA a document time stamp
/// over that; on a file that has it a new one, which renews it. A signature without a time stamp (B-B) can't get one of
/// its own any more: it is first covered by a document time stamp, which proves its time from then on. A file that has
/// level B-LT already comes back as it is. The result is checked by verify().
/// Errors: those of sign() on the file; signing.extend-unsigned; signing.extend-no-time-stamp (timeStamps is needed);
/// signing.extend-issuer (args: certificate, issuer), signing.extend-no-data (args: certificate),
/// signing.extend-revoked (args: certificate, day), those of the two services.
[[nodiscard]] Result<QByteArray> extend(const QByteArray &pdf, const ExtendOptions &options);

// ------------------------------------------------------------------------------------------------------ verification

enum class Verdict { Intact, PermittedAdditions, Changed, Damaged, Unsigned };
enum class Identity { Trusted, SelfMade, UnknownIssuer };
enum class CertificateState { Valid, Expired, NotYetValid, Revoked, WrongUsage };
enum class Revocation { Good, Revoked, NotChecked };

/// One signature or document time stamp. Texts come from the file, cleaned of control and bidirectional characters.
struct SignatureReport
{
    QString field;     ///< full name of its field
    QString signer;    ///< name in the certificate; empty if there is none
    QString subfilter; ///< "ETSI.CAdES.detached", "adbe.pkcs7.detached", "ETSI.RFC3161" …
    Level level = Level::None;
    bool outdated = false;  ///< made by a method (SHA-1, RSA below 2048 bits) that proves little today
    bool intact = false;    ///< the bytes it covers are those that were signed
    int coversRevision = 0; ///< counted from 1; 0 if it ends at no revision
    int revisions = 0;      ///< of the whole file
    Identity identity = Identity::UnknownIssuer;
    CertificateState certificate = CertificateState::Valid; ///< at the proven time, else now
    std::optional<QDateTime> claimed;                       ///< UTC, from the signer's own clock
    std::optional<QDateTime> proven;                        ///< UTC, by a time stamp whose chain ends at a trusted root
    QString provenBy;                                       ///< the time-stamp authority's name
    Revocation revocation = Revocation::NotChecked;
    std::optional<QDateTime> revocationAsOf; ///< of "good": when the authorities said so
    std::optional<QDateTime> revokedAt;      ///< of "revoked"; after the proven time the certificate itself stays valid
    QString reason;
    QString place;
    CertificateInfo certificateInfo;
    QList<Error> problems; ///< why it is not intact, of no level or of a lower one; sentences by Words

    friend bool operator==(const SignatureReport &, const SignatureReport &) = default;
};

/// One thing that differs from the revision before.
struct Change
{
    int revision = 0;        ///< the one that brought it, from 1
    std::optional<int> page; ///< from 1
    QString what;            ///< one of changeWords(); its sentence is "signing.change.<what>"
    bool allowed = false;
    QString path; ///< where in the file, as "/Root/AcroForm/Fields[1]"

    friend bool operator==(const Change &, const Change &) = default;
};

struct Verification
{
    Verdict verdict = Verdict::Unsigned;
    QList<SignatureReport> signatures; ///< in the order of the revisions they cover
    QList<Change> changes;             ///< after the first signature; in order of revision
    QList<Error> damage;               ///< why the verdict is Damaged
    int revisions = 0;
    QList<qint64> ends;              ///< of the revisions, in bytes; none where the file cannot be read
    int hiddenObjects = 0;           ///< appended after a signature and reached by nothing: harmless, but told
    QStringList revocationAddresses; ///< where one could ask whether the certificates were revoked
    QList<Error> notChecked;         ///< whom we asked and why that brought nothing
    std::optional<QDateTime>
        renewBefore; ///< when the last document time stamp ends to hold; it can be renewed till then

    friend bool operator==(const Verification &, const Verification &) = default;
};

struct VerifyOptions
{
    QDateTime now;             ///< required
    QList<QByteArray> trusted; ///< the user's roots as PEM, one or several certificates each
    bool systemTrust = false;  ///< also the roots of the system
    WebService web = {};       ///< if set, the authorities are asked whether the certificates were revoked
    std::chrono::milliseconds patience = std::chrono::minutes(1); ///< then the file counts as damaged
};

/// Judges @p pdf. Errors: signing.not-a-pdf, signing.too-large (200 MB), signing.too-many-revisions (100),
/// signing.bad-root (a PEM that holds no certificate; args: number). A damaged PDF is no error but a verdict.
[[nodiscard]] Result<Verification> verify(const QByteArray &pdf, const VerifyOptions &options);

/// The file @p name that the document carries (in its catalog's list of attached files), at most 16 MB; nullopt where
/// there is none or it cannot be read. What it says is worth what verify() says of the document.
[[nodiscard]] std::optional<QByteArray> embeddedFile(const QByteArray &pdf, const QString &name);

/// Whether every signature is of a trusted identity, valid at the proven time and not revoked (`--require-trust`).
[[nodiscard]] bool trusted(const Verification &verification);

/// What `shihe-cli verify --json` prints.
[[nodiscard]] QJsonObject toJson(const Verification &verification);

/// What kind of signature it is, in words of the standards: "PAdES B-B", "CMS in PDF (adbe.pkcs7.detached), no PAdES",
/// "adbe.x509.rsa_sha1, outdated" …; the same in every language.
[[nodiscard]] QString profile(const SignatureReport &signature);
/// The same for people.
[[nodiscard]] QString profileText(const SignatureReport &signature, const Words &words, Language language);

/// Every word that Change::what may be, sorted.
[[nodiscard]] QStringList changeWords();

/// The verdict and its grounds in plain words, one sentence a line: first the verdict, then each signature with its
/// four answers (intact, who, when, still good), then the changes.
[[nodiscard]] QStringList describe(const Verification &verification, const Words &words, Language language);

/// The word for one answer, as describe() says it; the keys are "signing.verdict.<word>", "signing.identity.<word>" …
[[nodiscard]] QString wordKey(Verdict verdict);
[[nodiscard]] QString wordKey(Identity identity);
/// Every certificate that signed leads to a root that is trusted; those of time stamps are judged by their times.
[[nodiscard]] bool identitiesProven(const Verification &verification);
[[nodiscard]] QString wordKey(CertificateState state);
[[nodiscard]] QString wordKey(Revocation revocation);
[[nodiscard]] QString wordKey(Level level);

/// What is known of the revocation of @p signature's certificate; @p time words an instant.
[[nodiscard]] Error revocationWord(const SignatureReport &signature,
                                   const std::function<QString(const QDateTime &)> &time);

} // namespace shihe::signing
