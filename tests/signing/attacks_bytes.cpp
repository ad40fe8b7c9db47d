// Attacks on the bytes: ranges, the gap, and what stands in it (universal signature forgery, wrapping).
#include "corpus.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace shihe::signing::test {
namespace {

using Make = std::function<QByteArray(const Stage &)>;

/// Other text in the place of the last ByteRange, of the same length.
Make ranged(std::function<QByteArray(const QList<qsizetype> &)> text)
{
    return [text = std::move(text)](const Stage &stage) {
        QByteArray pdf = stage.once;
        const qsizetype at = pdf.lastIndexOf("/ByteRange");
        const qsizetype end = pdf.indexOf(']', at) + 1;
        const QByteArray other = text(byteRanges(pdf).last());
        if (other.size() > end - at)
            qFatal("no room for %s", other.constData());
        return pdf.replace(at, end - at, other.leftJustified(end - at, ' '));
    };
}

QByteArray number(qsizetype n)
{
    return QByteArray::number(n);
}

/// Something else in the gap of the last signature.
Make inGap(std::function<void(QByteArray &pdf, qsizetype from, qsizetype to)> change)
{
    return [change = std::move(change)](const Stage &stage) {
        QByteArray pdf = stage.once;
        const auto range = byteRanges(pdf).last();
        change(pdf, range[1], range[2]);
        return pdf;
    };
}

/// The key of the last signature under another name.
Make renamed(const char *key, const char *other)
{
    return [key, other](const Stage &stage) {
        QByteArray pdf = stage.once;
        const qsizetype at = pdf.lastIndexOf(key);
        return pdf.replace(at, qstrlen(key), other);
    };
}

Make byKit(const char *kind)
{
    return [kind](const Stage &stage) { return forged(QString::fromLatin1(kind), stage.twice); };
}

/// A signature whose dictionary was made to be odd: everything but its own digits is signed, and the range is odd.
Make madeOdd(std::string entries)
{
    return [entries = std::move(entries)](const Stage &stage) {
        Edit edit(stage.blank);
        Object value = edit.add("<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached" + entries + ">>");
        Object form = edit.root().getKey("/AcroForm");
        Object field = form.getKey("/Fields").getArrayItem(2);
        field.replaceKey("/V", value);
        edit.touch(field);
        return edit.bytes();
    };
}

/// The signer's key in a certificate of another name, which claims to come from the authority and doesn't.
QByteArray otherName(const Stage &stage)
{
    const auto openssl = [&stage](const QStringList &arguments) {
        return run(u"openssl"_s, arguments, nullptr, stage.pki.path(u"."_s));
    };
    const bool made =
        openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
                 u"-utf8"_s, u"-keyout"_s, u"false.key"_s, u"-out"_s, u"false.pem"_s, u"-subj"_s,
                 u"/O=Shihe Test/CN=Shihe Test Root"_s, u"-config"_s, u"cnf"_s, u"-extensions"_s, u"root"_s}) &&
        openssl({u"req"_s, u"-new"_s, u"-key"_s, u"rsa.key"_s, u"-utf8"_s, u"-subj"_s, u"/CN=The Minister"_s,
                 u"-config"_s, u"cnf"_s, u"-out"_s, u"minister.csr"_s}) &&
        openssl({u"x509"_s, u"-req"_s, u"-in"_s, u"minister.csr"_s, u"-CA"_s, u"false.pem"_s, u"-CAkey"_s,
                 u"false.key"_s, u"-set_serial"_s, u"99"_s, u"-days"_s, u"9"_s, u"-out"_s, u"minister.pem"_s});
    QFile::copy(stage.pki.path(u"rsa.key"_s), stage.pki.path(u"minister.key"_s)); // there already the second time
    if (!made)
        return {};
    return stage.pki.foreignSigned(stage.blank,
                                   Pki::Foreign{.key = u"minister"_s, .options = {u"-certfile"_s, u"ca.pem"_s}});
}

} // namespace

QList<Attack> attacksOnBytes()
{
    const auto range = [](QByteArray text) {
        return ranged([text = std::move(text)](const QList<qsizetype> &) { return "/ByteRange[" + text + "]"; });
    };
    QList<Attack> rows{
        {"kit: flip", "digest", byKit("flip")},
        {"kit: page", "page-content@3", byKit("page")},
        {"kit: annot", "annotation-changed@1", byKit("annot")},
        {"kit: stamp", "annotation-added@3", byKit("stamp")},
        {"kit: loose", "trailing-bytes", byKit("loose")},
        {"kit: byterange", "coverage", byKit("byterange")},
        {"kit: wrap", "range", byKit("wrap")},
        {"kit: swap", "digest", byKit("swap")},
        {"kit: blank", "no-cms", byKit("blank")},
        {"range is missing", "range", renamed("/ByteRange", "/ByteRangf")},
        {"range is null", "range", ranged([](const auto &) { return QByteArray("/ByteRange null"); })},
        {"range is empty", "range", range("")},
        {"three numbers", "range",
         ranged([](const auto &r) { return "/ByteRange[0 " + number(r[1]) + ' ' + number(r[2]) + "]"; })},
        {"six numbers", "range", range("0 10 20 30 40 50")},
        {"negative", "range", ranged([](const auto &r) {
             return "/ByteRange[0 -" + number(r[1]) + ' ' + number(r[2]) + ' ' + number(r[3]) + "]";
         })},
        {"negative length", "range", ranged([](const auto &r) {
             return "/ByteRange[0 " + number(r[1]) + ' ' + number(r[2]) + " -" + number(r[3]) + "]";
         })},
        {"reals", "range", ranged([](const auto &r) {
             return "/ByteRange[0 " + number(r[1]) + ".0 " + number(r[2]) + ' ' + number(r[3]) + "]";
         })},
        {"names", "range", range("/0 /1 /2 /3")},
        {"indirect numbers", "range", range("0 1 0 R 2 0 R 9")},
        {"not from the start", "range", ranged([](const auto &r) {
             return "/ByteRange[9 " + number(r[1] - 9) + ' ' + number(r[2]) + ' ' + number(r[3]) + "]";
         })},
        {"ranges overlap", "range", ranged([](const auto &r) {
             return "/ByteRange[0 " + number(r[1]) + " 100 " + number(r[2] + r[3] - 100) + "]";
         })},
        {"no second range", "range", ranged([](const auto &r) { return "/ByteRange[0 " + number(r[1]) + " 0 0]"; })},
        {"beyond the end", "range",
         ranged([](const auto &r) { return "/ByteRange[0 " + number(r[1]) + ' ' + number(r[2]) + " 999999999]"; })},
        {"gap takes in other text", "range", ranged([](const auto &r) {
             return "/ByteRange[0 " + number(r[1] - 40) + ' ' + number(r[2]) + ' ' + number(r[3]) + "]";
         })},
        {"end of the file is not signed", "coverage", ranged([](const auto &r) {
             return "/ByteRange[0 " + number(r[1]) + ' ' + number(r[2]) + ' ' + number(r[3] - 7) + "]";
         })},
        {"only the first revision", "range",
         ranged([](const auto &) { return QByteArray("/ByteRange[0 500 520 100]"); })},
        {"contents missing", "range", renamed("/Contents<", "/Contentz<")},
        {"contents null", "range", inGap([](QByteArray &pdf, qsizetype from, qsizetype to) {
             pdf.replace(from, to - from, QByteArray(" null").leftJustified(to - from, ' '));
         })},
        {"contents empty", "range", inGap([](QByteArray &pdf, qsizetype from, qsizetype to) {
             pdf.replace(from, to - from, QByteArray("<>").leftJustified(to - from, ' '));
         })},
        {"contents all zeros", "no-cms", inGap([](QByteArray &pdf, qsizetype from, qsizetype to) {
             pdf.replace(from + 1, to - from - 2, QByteArray(to - from - 2, '0'));
         })},
        {"comment in the gap", "structure",
         inGap([](QByteArray &pdf, qsizetype, qsizetype to) { pdf.replace(to - 20, 20, "> % not signed      "); }),
         Verdict::Damaged},
        {"white space in the digits", "range",
         inGap([](QByteArray &pdf, qsizetype, qsizetype to) { pdf.replace(to - 20, 4, "\n \t "); })},
        {"odd number of digits", "range",
         inGap([](QByteArray &pdf, qsizetype, qsizetype to) { pdf.replace(to - 2, 2, "> "); })},
        {"something behind the container", "no-cms",
         inGap([](QByteArray &pdf, qsizetype, qsizetype to) { pdf.replace(to - 20, 8, "68656c6c"); })},
        {"a string instead of digits", "range", inGap([](QByteArray &pdf, qsizetype from, qsizetype to) {
             pdf[from] = '(';
             pdf[to - 1] = ')';
         })},
        {"other subfilter", "subfilter", renamed("/SubFilter/ETSI.CAdES", "/SubFilter/ETSI.CAdEZ")},
        {"universal forgery: nothing", "range", madeOdd("")},
        {"universal forgery: no range", "range", madeOdd("/Contents<30800000>")},
        {"universal forgery: empty", "range", madeOdd("/ByteRange[]/Contents<>")},
        {"universal forgery: null", "range", madeOdd("/ByteRange null/Contents null")},
        {"universal forgery: zeros", "range", madeOdd("/ByteRange[0 0 0 0]/Contents<00>")},
        {"universal forgery: whole file", "range", madeOdd("/ByteRange[0 9999 9999 0]/Contents<00>")},
        {"universal forgery: wrong types", "range", madeOdd("/ByteRange(0 1 2 3)/Contents/Name")},
    };
    return rows;
}

QList<Attack> attacksOnContainers()
{
    const auto by = [](Pki::Foreign how) {
        return [how = std::move(how)](const Stage &stage) { return stage.pki.foreignSigned(stage.blank, how); };
    };
    return {
        {"two signers in one container", "signers",
         by({.options = {u"-signer"_s, u"ec.pem"_s, u"-inkey"_s, u"ec.key"_s}})},
        {"container encloses the content", "signers", by({.options = {u"-nodetach"_s}})},
        {"container without certificate", "no-certificate", by({.options = {u"-nocerts"_s}})},
        {"md5", "broken-digest", by({.digest = u"md5"_s})},
        {"pkcs7.sha1 without content", "signers",
         [](const Stage &stage) {
             QByteArray pdf = stage.plain;
             return pdf.replace("adbe.pkcs7.detached", "adbe.pkcs7.sha1    ");
         }},
        {"another name for the signer's key", "certificates", otherName},
        {"not bound to its certificate", "certificate-bound", by({.subfilter = u"ETSI.CAdES.detached"_s})},
        {"signature of other bytes", "digest",
         [](const Stage &stage) {
             QByteArray pdf = stage.plain;
             const QByteArray other = stage.pki.foreignSigned(samplePdf());
             const auto from = byteRanges(other).last();
             const auto to = byteRanges(pdf).last();
             return pdf.replace(to[1], to[2] - to[1], other.sliced(from[1], from[2] - from[1]));
         }},
        {"x509 of other bytes", "signature",
         [](const Stage &stage) {
             QByteArray pdf = stage.pki.foreignSigned(
                 stage.blank, Pki::Foreign{.subfilter = u"adbe.x509.rsa_sha1"_s, .digest = u"sha1"_s});
             const auto range = byteRanges(pdf).last();
             return pdf.replace(range[1] + 101, 2, pdf.sliced(range[1] + 101, 2) == "00" ? "01" : "00");
         }},
        {"enclosed digest of other bytes", "digest",
         [](const Stage &stage) {
             const Pki::Foreign how{.subfilter = u"adbe.pkcs7.sha1"_s, .digest = u"sha1"_s};
             QByteArray pdf = stage.pki.foreignSigned(stage.blank, how);
             const QByteArray other = stage.pki.foreignSigned(samplePdf(), how);
             const auto from = byteRanges(other).last();
             const auto to = byteRanges(pdf).last();
             return pdf.replace(to[1], to[2] - to[1], other.sliced(from[1], from[2] - from[1]));
         }},
        {"one signature in two fields", "twice", by({.also = 2})},
    };
}

} // namespace shihe::signing::test
