#include "core/signing/signaturecheck.h"

#include <array>

namespace shihe::signing {
namespace {

constexpr qsizetype LargestContents = 1024 * 1024;

void fail(SignatureReport &report, const char *code)
{
    report.problems << Error{QString::fromLatin1(code), {}};
}

bool isHex(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

/// Four whole numbers that leave out exactly the hexadecimal string of this dictionary's own /Contents.
bool hasGoodRange(const PdfFile &file, const SignedField &field)
{
    const qsizetype size = file.bytes().size();
    if (field.range.size() != 4 || field.range[0] != 0)
        return false;
    const qint64 gap = field.range[1];
    const qint64 rest = field.range[2];
    const qint64 length = field.range[3];
    if (gap <= 0 || gap > size || rest > size || rest < gap + 2 || length <= 0 || length > size - rest)
        return false;
    const QByteArrayView inner = QByteArrayView(file.bytes()).sliced(gap, rest - gap);
    if (inner.front() != '<' || inner.back() != '>' || inner.size() > 2 * LargestContents + 2)
        return false;
    const QByteArrayView digits = inner.sliced(1, inner.size() - 2);
    return isHex(digits) && digits.size() % 2 == 0 && QByteArray::fromHex(digits.toByteArray()) == field.contents;
}

/// The container without its padding of zeros; empty if there is anything else behind it.
QByteArray container(const QByteArray &contents, bool ber)
{
    const std::optional<qsizetype> length = elementLength(contents, ber);
    if (!length)
        return {};
    const QByteArrayView padding = QByteArrayView(contents).sliced(*length);
    const bool zeros = std::all_of(padding.begin(), padding.end(), [](char c) { return c == '\0'; });
    return zeros ? contents.first(*length) : QByteArray();
}

DigestOf digestOfRanges(const PdfFile &file, const SignedField &field)
{
    return [&file, gap = field.range[1], rest = field.range[2], length = field.range[3]](const EVP_MD *algorithm) {
        const Owned<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
        std::array<unsigned char, EVP_MAX_MD_SIZE> value{};
        unsigned size = 0;
        const char *bytes = file.bytes().constData();
        const bool good = EVP_DigestInit_ex(context.get(), algorithm, nullptr) == 1 &&
                          EVP_DigestUpdate(context.get(), bytes, static_cast<std::size_t>(gap)) == 1 &&
                          EVP_DigestUpdate(context.get(), bytes + rest, static_cast<std::size_t>(length)) == 1 &&
                          EVP_DigestFinal_ex(context.get(), value.data(), &size) == 1;
        return good ? QByteArray(reinterpret_cast<const char *>(value.data()), static_cast<qsizetype>(size))
                    : QByteArray();
    };
}

void checkStamp(CheckedSignature &checked, const QByteArray &token, const DigestOf &contentDigest,
                const TrustStore &trust, const QDateTime &now)
{
    TokenReport stamp = inspectToken(token, contentDigest, trust, now);
    SignatureReport &report = checked.report;
    report.problems << stamp.problems;
    report.intact = stamp.intact;
    report.signer = stamp.authority;
    checked.certificate = shared(stamp.certificate.get());
    checked.others.reset(stamp.others ? X509_chain_up_ref(stamp.others.get()) : nullptr);
    if (!stamp.intact)
        return;
    report.claimed = stamp.time; // until its authority proves to be trusted
    checked.stamp = std::move(stamp);
}

void checkCms(CheckedSignature &checked, CmsReport cms, const TrustStore &trust, const QDateTime &now)
{
    SignatureReport &report = checked.report;
    report.problems << cms.problems;
    report.intact = cms.intact;
    report.outdated = cms.outdated;
    report.level = cms.baseline ? Level::BB : Level::None;
    checked.certificate = std::move(cms.certificate);
    checked.others = std::move(cms.others);
    if (!cms.intact || !cms.timeStamp)
        return;
    TokenReport stamp = inspectToken(
        *cms.timeStamp, [&cms](const EVP_MD *algorithm) { return digest(algorithm, cms.signatureValue); }, trust, now);
    report.problems << stamp.problems;
    report.intact = stamp.intact; // a broken time stamp was not made so by its authority: somebody touched the file
    if (stamp.intact && cms.baseline)
        report.level = Level::BT;
    if (stamp.intact)
        checked.stamp = std::move(stamp);
}

} // namespace

CheckedSignature checkSignature(const PdfFile &file, SignedField field, const TrustStore &trust, const QDateTime &now)
{
    CheckedSignature checked;
    SignatureReport &report = checked.report;
    Object dictionary = field.value;
    report.field = field.name;
    report.subfilter = textOf(dictionary.getKey("/SubFilter"));
    report.reason = textOf(dictionary.getKey("/Reason"));
    report.place = textOf(dictionary.getKey("/Location"));
    report.claimed = dateOf(dictionary.getKey("/M"));
    report.revisions = file.revisions();
    checked.isTimeStamp = field.isTimeStamp();

    const bool cades = report.subfilter == u"ETSI.CAdES.detached" || report.subfilter == u"adbe.pkcs7.detached";
    const QByteArray bytes = container(field.contents, report.subfilter.startsWith(u"adbe."));
    if (!hasGoodRange(file, field)) {
        fail(report, QT_TRANSLATE_NOOP("words", "signing.problem.range"));
    } else if (report.coversRevision = file.revisionEndingAt(field.range[2] + field.range[3]);
               report.coversRevision == 0) {
        fail(report, QT_TRANSLATE_NOOP("words", "signing.problem.coverage"));
    } else if (bytes.isEmpty()) {
        fail(report, QT_TRANSLATE_NOOP("words", "signing.problem.no-cms"));
    } else if (checked.isTimeStamp) {
        checkStamp(checked, bytes, digestOfRanges(file, field), trust, now);
    } else if (cades) {
        checkCms(checked, inspectCms(bytes, digestOfRanges(file, field), report.subfilter == u"ETSI.CAdES.detached"),
                 trust, now);
    } else if (report.subfilter == u"adbe.pkcs7.sha1") {
        checkCms(checked, inspectEnclosingCms(bytes, digestOfRanges(file, field)), trust, now);
    } else if (report.subfilter == u"adbe.x509.rsa_sha1") {
        QList<QByteArray> chain;
        for (Object &certificate : listOf(dictionary.getKey("/Cert")))
            if (certificate.isString())
                chain << QByteArray::fromStdString(certificate.getStringValue());
        checkCms(checked, inspectRsa(bytes, chain, digestOfRanges(file, field)), trust, now);
    } else {
        fail(report, QT_TRANSLATE_NOOP("words", "signing.problem.subfilter"));
    }
    report.certificateInfo = describeCertificate(checked.certificate.get());
    if (report.signer.isEmpty())
        report.signer = report.certificateInfo.name;
    checked.field = std::move(field);
    return checked;
}

} // namespace shihe::signing
