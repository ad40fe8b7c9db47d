#include "core/base/deflate.h"
#include "core/base/later.h"
#include "core/signing/certificates.h"
#include "core/signing/cms.h"
#include "core/signing/coverage.h"
#include "core/signing/keys.h"
#include "core/signing/places.h"
#include "core/signing/reading.h"
#include "core/signing/refusals.h"
#include "core/signing/seal.h"
#include "core/signing/signaturefield.h"
#include "core/signing/timestamp.h"

#include <QRegularExpression>
#include <future>

namespace shihe::signing {
namespace {

constexpr qsizetype BareCms = 1536; // without certificates and time stamp
constexpr qsizetype UsualTimeStamp = 8 * 1024;
constexpr qsizetype Step = 1024;
constexpr double NarrowestBox = 60;
constexpr double LowestBox = 30;

QString signerName(const Key &key, const SignOptions &options)
{
    return options.name.isEmpty() ? key.certificate().name : options.name;
}

/// The role has no entry of its own in a signature dictionary; it stands before the reason.
QString reasonOf(const SignOptions &options)
{
    const QStringList parts{options.role, options.reason};
    return QStringList(parts.filter(QRegularExpression(QStringLiteral(".")))).join(QStringLiteral(" · "));
}

std::string optionalText(const char *key, const QString &text)
{
    return text.isEmpty() ? std::string() : key + textString(text);
}

/// What the signature's dictionary says, its range and its contents apart.
std::string signatureEntries(const Key &key, const SignOptions &options, bool certify)
{
    const std::string date =
        "(D:" + options.now.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toStdString() + "Z)";
    const std::string reference =
        certify
            ? "/Reference[<</Type/SigRef/TransformMethod/DocMDP/TransformParams<</Type/TransformParams/V/1.2/P 2>>>>]"
            : "";
    return "/Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M" + date +
           optionalText("/Name", signerName(key, options)) + optionalText("/Reason", reasonOf(options)) +
           optionalText("/Location", options.place) + reference;
}

Result<void> checkKey(const Key &key, const QDateTime &now)
{
    const CertificateInfo info = key.certificate();
    if (now < info.from)
        return failure(QT_TRANSLATE_NOOP("words", "signing.key-not-yet-valid"),
                       {info.from.date().toString(Qt::ISODate)});
    if (now > info.until)
        return failure(QT_TRANSLATE_NOOP("words", "signing.key-expired"), {info.until.date().toString(Qt::ISODate)});
    if (!maySignDocuments(key.data().certificate.get()))
        return failure(QT_TRANSLATE_NOOP("words", "signing.key-usage"));
    return {};
}

Result<void> checkBox(const Box &box, QPDF &pdf)
{
    const std::map<QPDFObjGen, int> pages = pageNumbers(pdf);
    const auto page =
        std::find_if(pages.begin(), pages.end(), [&box](const auto &entry) { return entry.second == box.page; });
    if (page == pages.end())
        return failure(QT_TRANSLATE_NOOP("words", "signing.box-page"),
                       {QString::number(box.page), QString::number(pages.size())});
    if (!(box.width >= NarrowestBox && box.height >= LowestBox && box.width < 5000 && box.height < 5000))
        return failure(QT_TRANSLATE_NOOP("words", "signing.box-size"));
    if (coversContent(pdf.getObject(page->first),
                      {box.left, box.bottom, box.left + box.width, box.bottom + box.height}))
        return failure(QT_TRANSLATE_NOOP("words", "signing.box-covers"), {QString::number(box.page)});
    return {};
}

/// Room for a CMS in bytes, which is doubled until it is enough; what stays free goes into the file as zeros.
int likelyCapacity(const Key &key, bool timeStamped)
{
    qsizetype size = BareCms + der(key.data().certificate.get(), i2d_X509).size();
    for (const Certificate &certificate : key.data().chain)
        size += der(certificate.get(), i2d_X509).size();
    size += timeStamped ? UsualTimeStamp : 0;
    return static_cast<int>((size + Step - 1) / Step * Step); // tells nothing of the key
}

/// One signature in the making: the update with everything but the signature's own bytes.
class Signing final
{
public:
    Signing(PdfFile &file, const Key &key, const SignOptions &options)
        : m_update(file, options.ownWork ? Appender::Numbers::AboveEntries : Appender::Numbers::AboveReferences)
        , m_key(key)
        , m_options(options)
    {
    }

    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<QByteArray> finish(const TrustStore &timeStampRoots);
    [[nodiscard]] bool isStamped() const { return m_isStamped; } ///< after finish()

private:
    [[nodiscard]] Result<void> addBox(FieldWish &wish);
    [[nodiscard]] Result<void> drawBox();

    Appender m_update;
    const Key &m_key;
    const SignOptions &m_options;
    Object m_signature;
    Object m_appearance;
    std::string m_appearanceEntries;
    std::future<Result<std::string>> m_drawing; ///< of what the box shows, on another thread
    bool m_certify = false;
    bool m_isStamped = false;
};

Result<void> Signing::addBox(FieldWish &wish)
{
    const Box &box = *m_options.box;
    if (!m_options.outlines)
        return failure(QT_TRANSLATE_NOOP("words", "signing.no-outlines"));
    Result<std::optional<Seal>> seal = sealFrom(m_options.seal);
    if (!seal)
        return failure(seal.error());
    std::string resources;
    if (*seal)
        resources = "/XObject<</Seal " + referenceTo(addSeal(m_update, **seal)) + ">>";
    const std::string group = *seal ? "/Group<</S/Transparency/CS/DeviceRGB>>" : "";
    wish.rectangle = number(box.left) + " " + number(box.bottom) + " " + number(box.left + box.width) + " " +
                     number(box.bottom + box.height);
    m_appearance = m_update.reserve();
    m_appearanceEntries = "/Type/XObject/Subtype/Form/Filter/FlateDecode/BBox[0 0 " + number(box.width) + " " +
                          number(box.height) + "]" + group + "/Resources<<" + resources + ">>";
    wish.appearance = m_appearance;
    m_drawing = std::async(std::launch::async | std::launch::deferred,
                           [&box, this, seal = std::move(*seal)]() -> Result<std::string> {
                               const auto content = boxContent(box, m_options.outlines, seal ? &*seal : nullptr);
                               if (!content)
                                   return failure(content.error());
                               return deflated(*content).toStdString();
                           });
    return {};
}

Result<void> Signing::drawBox()
{
    const Result<std::string> drawn = m_drawing.get();
    if (!drawn)
        return failure(drawn.error());
    m_update.setStream(m_appearance, m_appearanceEntries, *drawn);
    return {};
}

Result<void> Signing::prepare()
{
    QPDF &pdf = m_update.pdf();
    const int page = m_options.box ? m_options.box->page : 1;
    FieldWish wish;
    wish.appearance = Object::newNull();
    wish.page = Object::newNull();
    for (const auto &[id, number] : pageNumbers(pdf))
        if (number == page)
            wish.page = pdf.getObject(id);
    if (wish.page.isNull())
        return failure(QT_TRANSLATE_NOOP("words", "signing.box-page"), {QString::number(page), QStringLiteral("0")});
    const QString who = signerName(m_key, m_options);
    const std::optional<Language> language = languageOf(pdf);
    const QString label = !language                   ? QStringLiteral("数字签名 Digital signature: ")
                          : *language == Language::Zh ? QStringLiteral("数字签名：")
                                                      : QStringLiteral("Digital signature: ");
    wish.description = label + (m_options.role.isEmpty() ? who : who + QStringLiteral(" · ") + m_options.role);
    m_signature = m_update.reserve();
    wish.signature = m_signature;
    m_certify = m_options.certify && (m_options.ownWork || signedFields(pdf).empty());
    if (m_certify) {
        Object root = pdf.getRoot();
        Object permissions = Object::newDictionary();
        permissions.replaceKey("/DocMDP", m_signature);
        root.replaceKey("/Perms", permissions);
        m_update.touch(root);
    }
    if (m_options.box)
        if (Result<void> box = addBox(wish); !box)
            return box;
    addSignatureField(m_update, freeFieldName(pdf), wish);
    return m_drawing.valid() ? drawBox() : Result<void>();
}

Result<QByteArray> Signing::finish(const TrustStore &timeStampRoots)
{
    std::function<Result<QByteArray>(const QByteArray &)> timeStamp;
    if (m_options.timeStamps)
        timeStamp = [this, &timeStampRoots](const QByteArray &value) -> Result<QByteArray> {
            Result<QByteArray> token = requestToken(value, m_options.timeStamps, timeStampRoots, m_options.now);
            m_isStamped = token.has_value();
            if (token || !m_options.withoutTimeStamp)
                return token;
            m_options.withoutTimeStamp(token.error());
            return QByteArray(); // the signer chose beforehand to go without
        };
    return m_update.signedBytes(
        m_signature, signatureEntries(m_key, m_options, m_certify),
        likelyCapacity(m_key, m_options.timeStamps != nullptr), [this, &timeStamp](const QByteArray &bytes) {
            return buildCms([&bytes](const EVP_MD *algorithm) { return digest(algorithm, bytes); }, m_key.data(),
                            timeStamp);
        });
}

/// Signatures that are there already must be in order, or ours would seem to vouch for the rest.
Result<void> checkEarlier(const QByteArray &pdf, const QDateTime &now, Algorithm algorithm)
{
    const Result<Verification> earlier = verify(pdf, {now, {}});
    if (!earlier)
        return failure(earlier.error());
    if (earlier->verdict == Verdict::Damaged)
        return failure(QT_TRANSLATE_NOOP("words", "signing.damaged-input"));
    if (earlier->verdict == Verdict::Changed)
        return failure(QT_TRANSLATE_NOOP("words", "signing.input-changed"));
    // Common readers can't check SM2: by itself it would look like no signature, or a broken one.
    const bool known = std::any_of(earlier->signatures.begin(), earlier->signatures.end(),
                                   [](const SignatureReport &each) { return each.level > Level::None; });
    if (algorithm == Algorithm::Sm2 && !known)
        return failure(QT_TRANSLATE_NOOP("words", "signing.sm2-alone"));
    return {};
}

/// verify(), which goes on from @p earlier where that was read well.
Result<Verification> checkOwn(const QByteArray &pdf, std::future<Result<Reading>> &earlier, const QDateTime &now)
{
    const VerifyOptions options{now, {}};
    try {
        if (Result<Reading> reading = earlier.get())
            return verifyAppended(pdf, std::move(*reading), options);
    } catch (const std::exception &) { // it is read anew, and what is wrong is told
        return verify(pdf, options);
    }
    return verify(pdf, options);
}

Result<QByteArray> signChecked(const QByteArray &bytes, const Key &key, const SignOptions &options)
{
    Result<PdfFile> file = PdfFile::read(bytes);
    if (!file)
        return failure(asRefusal(file.error()));
    if (Result<void> good = checkKey(key, options.now); !good)
        return failure(good.error());
    const bool isSm2 = key.algorithm() == Algorithm::Sm2;
    if (options.ownWork && isSm2)
        return failure(QT_TRANSLATE_NOOP("words", "signing.sm2-alone"));
    if (!options.ownWork) {
        if (Result<void> good = checkSignable(*file); !good)
            return failure(good.error());
        if (Result<void> good = checkEarlier(bytes, options.now, key.algorithm()); !good)
            return failure(good.error());
    }
    // What is there already is read for the check at the end while the update is being made.
    auto earlier = std::async(std::launch::async | std::launch::deferred, [&bytes] { return readSigned(bytes); });
    QPDF &pdf = file->revision(file->revisions());
    SignOptions placed = options;
    if (const QList<Box> places = options.box || options.lines.isEmpty() ? QList<Box>() : placesIn(pdf);
        !places.isEmpty()) {
        placed.box = places.constFirst();
        placed.box->lines = options.lines;
    }
    const bool ownPlace = options.ownWork && !options.box; // nothing of ours stands there
    if (placed.box && !ownPlace)
        if (Result<void> good = checkBox(*placed.box, pdf); !good)
            return failure(good.error());
    const Result<TrustStore> roots = TrustStore::fromPem(options.timeStampRoots);
    if (!roots)
        return failure(roots.error());
    std::optional<Signing> signing(std::in_place, *file, key, placed);
    if (Result<void> good = signing->prepare(); !good)
        return failure(good.error());
    Result<QByteArray> out = signing->finish(*roots);
    if (!out)
        return out;
    const bool isStamped = signing->isStamped();
    signing.reset();
    freeLater(std::move(*file));
    // The last word is the verifier's: nothing leaves that it would not accept.
    const Result<Verification> result = checkOwn(*out, earlier, options.now);
    const bool accepted = result &&
                          (result->verdict == Verdict::Intact || result->verdict == Verdict::PermittedAdditions) &&
                          result->signatures.back().intact &&
                          (isSm2 || result->signatures.back().level >= (isStamped ? Level::BT : Level::BB));
    if (!accepted) {
        QStringList why{QStringLiteral("self-check")};
        for (const Error &problem :
             result ? result->signatures.value(result->signatures.size() - 1).problems : QList<Error>{result.error()})
            why << problem.code;
        return failure(QT_TRANSLATE_NOOP("words", "signing.failed"), {why.join(u' ')});
    }
    if (options.checked)
        options.checked(*result);
    return out;
}

} // namespace

Result<QByteArray> sign(const QByteArray &pdf, const Key &key, const SignOptions &options)
{
    try {
        return signChecked(pdf, key, options);
    } catch (const std::exception &) { // qpdf's way of saying that the file is broken
        return failure(QT_TRANSLATE_NOOP("words", "signing.damaged-input"));
    }
}

QStringList boxLines(const Key &key, const SignOptions &options, const Words &words, Language language)
{
    const QString colon = language == Language::Zh ? QStringLiteral("：") : QStringLiteral(": ");
    QStringList lines;
    const auto add = [&](const char *label, const QString &value) {
        if (!value.isEmpty())
            lines << words.text(language, label) + colon + value;
    };
    add(QT_TRANSLATE_NOOP("words", "signing.box.signer"), signerName(key, options));
    add(QT_TRANSLATE_NOOP("words", "signing.box.role"), options.role);
    add(QT_TRANSLATE_NOOP("words", "signing.box.reason"), options.reason);
    add(QT_TRANSLATE_NOOP("words", "signing.box.place"), options.place);
    add(QT_TRANSLATE_NOOP("words", "signing.box.time"),
        options.now.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC"));
    if (key.algorithm() == Algorithm::Sm2)
        lines << words.text(language, QT_TRANSLATE_NOOP("words", "signing.box.sm2"));
    if (key.certificate().selfMade)
        lines << words.text(language, QT_TRANSLATE_NOOP("words", "signing.identity.self-made"));
    return lines;
}

} // namespace shihe::signing
