// What the signing tests share: keys made by OpenSSL's own program, small PDFs, and ways to tamper with signed ones.
#pragma once

#include "core/signing/signing.h"

#include <QMap>
#include <QTemporaryDir>
#include <qpdf/QPDF.hh>
#include <set>

namespace shihe::signing::test {

using Object = QPDFObjectHandle;

/// Runs a program; its output, both channels, goes to @p output. False if it fails.
bool run(const QString &program, const QStringList &arguments, QByteArray *output = nullptr,
         const QString &folder = {});

/// A throw-away authority, made by `openssl`. The password of every key file is "secret".
class Pki final
{
public:
    Pki();
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray bytes(const QString &name) const;
    [[nodiscard]] QByteArray root() const { return bytes(QStringLiteral("ca.pem")); }
    /// "rsa" (张三), "ec" (李四), "p384", "alone" (self-signed), "encryption" (must not sign)
    [[nodiscard]] Key key(const QString &name) const;
    /// An RFC 3161 server without a network: `openssl ts -reply`.
    [[nodiscard]] TimeStampService timeStamps() const;
    /// How other programs sign.
    struct Foreign
    {
        QString subfilter = QStringLiteral("adbe.pkcs7.detached");
        QString key = QStringLiteral("rsa");
        QString digest = QStringLiteral("sha256");
        QStringList options = {};     ///< more of `openssl cms -sign`
        std::string dictionary = {};  ///< entries of the signature dictionary
        std::string field = {};       ///< and of the field
        std::string name = "Foreign"; ///< of the field
        bool certify = true;          ///< a first one with DocMDP is named in the catalog
        int also = -1;                ///< the field of that number takes the same value
    };
    /// The CMS by `openssl cms -sign` (for adbe.x509.rsa_sha1 the value by `openssl dgst -sign`), in a new invisible
    /// field.
    [[nodiscard]] QByteArray foreignSigned(const QByteArray &pdf, const Foreign &how) const;
    [[nodiscard]] QByteArray foreignSigned(const QByteArray &pdf, const std::string &dictionary = {},
                                           const std::string &field = {}) const
    {
        return foreignSigned(pdf, Foreign{.dictionary = dictionary, .field = field});
    }

private:
    [[nodiscard]] bool make();
    [[nodiscard]] bool issue(const QString &name, const QString &commonName, const QString &kind,
                             const QString &section);
    [[nodiscard]] bool openssl(const QStringList &arguments) const;
    /// What stands in /Contents for the bytes of the file "foreign.bin".
    [[nodiscard]] QByteArray foreignValue(const Foreign &how) const;

    QTemporaryDir m_folder;
    bool m_ready;
};

[[nodiscard]] Secret secret(const char *text);

/// Three pages of one line of text, a link, metadata, and a place for a signature on page 3; tagged unless told
/// otherwise.
[[nodiscard]] QByteArray samplePdf(bool tagged = true);
/// The same with object streams and a cross-reference stream, by qpdf.
[[nodiscard]] QByteArray packed(const QByteArray &pdf);

/// Role, reason and place, and the computer's time: the keys are valid from when they were made.
[[nodiscard]] SignOptions options();
/// Every letter a small triangle: a font that needs no file.
[[nodiscard]] Outlines triangles();

/// An update by hand, for tampering: change objects in pdf(), name them, take bytes().
class Edit final
{
public:
    explicit Edit(const QByteArray &pdf);
    [[nodiscard]] QPDF &pdf() { return m_pdf; }
    [[nodiscard]] Object root() { return m_pdf.getRoot(); }
    [[nodiscard]] Object page(int number);
    void touch(Object object) { m_touched.insert(object.getObjGen()); }
    [[nodiscard]] Object add(const std::string &text);
    [[nodiscard]] Object addStream(const std::string &entries, const std::string &data);
    /// @p whole: with cross-reference and trailer.
    [[nodiscard]] QByteArray bytes(bool whole = true, bool chained = true);

private:
    QByteArray m_original;
    QPDF m_pdf;
    std::set<QPDFObjGen> m_touched;
};

/// The eleven kinds of the acceptance kit; empty if @p pdf lacks what a kind needs.
[[nodiscard]] QByteArray forged(const QString &kind, const QByteArray &pdf);
[[nodiscard]] QStringList forgeries();

/// Start and length pairs of every ByteRange in the file.
[[nodiscard]] QList<QList<qsizetype>> byteRanges(const QByteArray &pdf);

} // namespace shihe::signing::test
