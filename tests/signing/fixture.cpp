#include "fixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace shihe::signing::test {
namespace {

const QByteArray Configuration = R"([req]
distinguished_name = name
string_mask = utf8only
[name]
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[signer]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature, nonRepudiation
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[encryption]
basicConstraints = CA:FALSE
keyUsage = critical, keyEncipherment
[stamping]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[tsa]
default_tsa = server
[server]
serial = tsaserial
signer_cert = tsa.pem
signer_key = tsa.key
certs = ca.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
ess_cert_id_alg = sha256
)";

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

bool run(const QString &program, const QStringList &arguments, QByteArray *output, const QString &folder)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    const bool good =
        process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    const QByteArray said = process.readAll();
    if (output != nullptr)
        *output = said;
    else if (!good)
        qWarning("%s: %s", qPrintable(program + u' ' + arguments.join(u' ')), said.constData());
    return good;
}

Pki::Pki()
    : m_ready(make())
{
}

bool Pki::openssl(const QStringList &arguments) const
{
    return run(u"openssl"_s, arguments, nullptr, m_folder.path());
}

bool Pki::issue(const QString &name, const QString &commonName, const QString &kind, const QString &section)
{
    QStringList request{u"req"_s,     u"-new"_s,        u"-nodes"_s, u"-utf8"_s,
                        u"-config"_s, u"cnf"_s,         u"-subj"_s,  u"/O=Shihe Test/CN="_s + commonName,
                        u"-keyout"_s, name + u".key"_s, u"-out"_s,   name + u".csr"_s,
                        u"-newkey"_s};
    request += kind.startsWith(u"rsa") ? QStringList{kind}
                                       : QStringList{u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:"_s + kind};
    return openssl(request) &&
           openssl({u"x509"_s, u"-req"_s, u"-in"_s, name + u".csr"_s, u"-CA"_s, u"ca.pem"_s, u"-CAkey"_s, u"ca.key"_s,
                    u"-CAcreateserial"_s, u"-days"_s, u"730"_s, u"-extfile"_s, u"cnf"_s, u"-extensions"_s, section,
                    u"-out"_s, name + u".pem"_s}) &&
           openssl({u"pkcs12"_s, u"-export"_s, u"-inkey"_s, name + u".key"_s, u"-in"_s, name + u".pem"_s,
                    u"-certfile"_s, u"ca.pem"_s, u"-out"_s, name + u".p12"_s, u"-passout"_s, u"pass:secret"_s});
}

bool Pki::make()
{
    write(path(u"cnf"_s), Configuration);
    write(path(u"tsaserial"_s), "01\n");
    const auto selfSigned = [this](const QString &name, const QString &subject, const QString &section) {
        return openssl(
            {u"req"_s,         u"-x509"_s, u"-newkey"_s, u"ec"_s,          u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
             u"-nodes"_s,      u"-utf8"_s, u"-keyout"_s, name + u".key"_s, u"-out"_s,     name + u".pem"_s,
             u"-days"_s,       u"1095"_s,  u"-subj"_s,   subject,          u"-config"_s,  u"cnf"_s,
             u"-extensions"_s, section});
    };
    return m_folder.isValid() && selfSigned(u"ca"_s, u"/O=Shihe Test/CN=Shihe Test Root"_s, u"root"_s) &&
           selfSigned(u"alone"_s, u"/CN=王五"_s, u"signer"_s) &&
           openssl({u"pkcs12"_s, u"-export"_s, u"-inkey"_s, u"alone.key"_s, u"-in"_s, u"alone.pem"_s, u"-out"_s,
                    u"alone.p12"_s, u"-passout"_s, u"pass:secret"_s}) &&
           issue(u"rsa"_s, u"张三"_s, u"rsa:2048"_s, u"signer"_s) &&
           issue(u"ec"_s, u"李四"_s, u"P-256"_s, u"signer"_s) && issue(u"p384"_s, u"赵六"_s, u"P-384"_s, u"signer"_s) &&
           issue(u"encryption"_s, u"Encryption"_s, u"P-256"_s, u"encryption"_s) &&
           issue(u"tsa"_s, u"Test TSA"_s, u"P-256"_s, u"stamping"_s);
}

QByteArray Pki::bytes(const QString &name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

Secret secret(const char *text)
{
    QByteArray bytes(text);
    return Secret::fromUtf8(bytes);
}

Key Pki::key(const QString &name) const
{
    Result<Key> key = openKey(bytes(name + u".p12"_s), secret("secret"));
    if (!key)
        qFatal("%s: %s", qPrintable(name), qPrintable(key.error().code));
    return *key;
}

TimeStampService Pki::timeStamps() const
{
    return [this](const QByteArray &query) -> Result<QByteArray> {
        write(path(u"query"_s), query);
        if (!openssl({u"ts"_s, u"-reply"_s, u"-queryfile"_s, u"query"_s, u"-config"_s, u"cnf"_s, u"-section"_s,
                      u"server"_s, u"-out"_s, u"answer"_s}))
            return failure("signing.tsa-unreachable", {u"openssl"_s});
        return bytes(u"answer"_s);
    };
}

QByteArray Pki::foreignValue(const Foreign &how) const
{
    if (how.subfilter == u"adbe.x509.rsa_sha1") {
        if (!openssl({u"dgst"_s, u'-' + how.digest, u"-sign"_s, how.key + u".key"_s, u"-out"_s, u"foreign.der"_s,
                      u"foreign.bin"_s}))
            return {};
        const QByteArray value = bytes(u"foreign.der"_s); // of RSA 2048: 256 bytes
        return QByteArray::fromHex("0482") + char(value.size() / 256) + char(value.size() % 256) + value;
    }
    QStringList options = how.options;
    QByteArray content = bytes(u"foreign.bin"_s);
    if (how.subfilter == u"adbe.pkcs7.sha1") {
        content = QCryptographicHash::hash(content, QCryptographicHash::Sha1);
        options << u"-nodetach"_s;
    }
    write(path(u"foreign.in"_s), content);
    return openssl(QStringList{u"cms"_s, u"-sign"_s, u"-binary"_s, u"-md"_s, how.digest, u"-in"_s, u"foreign.in"_s,
                               u"-signer"_s, how.key + u".pem"_s, u"-inkey"_s, how.key + u".key"_s, u"-outform"_s,
                               u"DER"_s, u"-out"_s, u"foreign.der"_s} +
                   options)
               ? bytes(u"foreign.der"_s)
               : QByteArray();
}

QByteArray Pki::foreignSigned(const QByteArray &pdf, const Foreign &how) const
{
    constexpr qsizetype Capacity = 8192;
    Edit edit(pdf);
    std::string dictionary = how.dictionary;
    if (how.subfilter == u"adbe.x509.rsa_sha1") {
        QByteArray der = bytes(how.key + u".pem"_s);
        der = QByteArray::fromBase64(der.sliced(der.indexOf('\n'), der.indexOf("-----END") - der.indexOf('\n')));
        dictionary += "/Cert<" + der.toHex().toStdString() + ">";
    }
    Object value = edit.add("<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/" + how.subfilter.toStdString() +
                            "/ByteRange[0 1111111111 2222222222 3333333333]" + dictionary + ">>");
    value.replaceKey("/Contents", Object::newString(std::string(Capacity, '\xaa')));
    Object widget = edit.add("<</Type/Annot/Subtype/Widget/FT/Sig/T(" + how.name + ")/F 132/Rect[0 0 0 0]/V " +
                             value.unparse() + how.field + ">>");
    Object form = edit.root().getKey("/AcroForm");
    if (!form.isDictionary()) {
        form = edit.add("<</SigFlags 3/Fields[]>>");
        edit.root().replaceKey("/AcroForm", form);
        edit.touch(edit.root());
    }
    if (how.certify && dictionary.find("/DocMDP") != std::string::npos && !pdf.contains("/ByteRange")) {
        edit.root().replaceKey("/Perms", Object::newDictionary({{"/DocMDP", value}}));
        edit.touch(edit.root());
    }
    if (how.also >= 0) {
        Object other = form.getKey("/Fields").getArrayItem(how.also);
        other.replaceKey("/V", value);
        edit.touch(other);
    }
    form.getKey("/Fields").appendItem(widget);
    edit.touch(form.isIndirect() ? form : edit.root());
    QByteArray out = edit.bytes();
    const qsizetype gap = out.lastIndexOf('<' + QByteArray(64, 'a'));
    const qsizetype rest = gap + 2 * Capacity + 2;
    const auto wide = [](qsizetype number) { return QByteArray::number(number).rightJustified(10, '0'); };
    out.replace("1111111111", wide(gap))
        .replace("2222222222", wide(rest))
        .replace("3333333333", wide(out.size() - rest));
    write(path(u"foreign.bin"_s), out.first(gap) + out.sliced(rest));
    const QByteArray contents = foreignValue(how);
    if (contents.isEmpty())
        return {};
    const QByteArray digits = contents.toHex().leftJustified(2 * Capacity, '0');
    return out.replace(gap + 1, digits.size(), digits);
}

QByteArray samplePdf(bool tagged)
{
    const QByteArray structure = tagged ? "/StructTreeRoot 10 0 R/MarkInfo<</Marked true>>" : "";
    const auto stream = [](const QByteArray &entries, const QByteArray &data) {
        return QByteArray("<<" + entries + "/Length " + QByteArray::number(data.size()) + ">>\nstream\n" + data +
                          "\nendstream");
    };
    const auto page = [&](int number, const QByteArray &more) {
        return QByteArray("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 18 0 R>>>>/Contents " +
                          QByteArray::number(number + 5) + " 0 R/StructParents " + QByteArray::number(number - 1) +
                          more + ">>");
    };
    const auto content = [&](int number) {
        return stream({}, "/P<</MCID 0>>BDC BT /F1 24 Tf 80 440 Td (Text of page " + QByteArray::number(number) +
                              ") Tj ET EMC");
    };
    const auto paragraph = [](int number) {
        return QByteArray("<</Type/StructElem/S/P/P 11 0 R/Pg " + QByteArray::number(number + 2) + " 0 R/K 0>>");
    };
    const QList<QByteArray> objects{
        "<</Type/Catalog/Pages 2 0 R/Metadata 9 0 R/Lang(zh-CN)/Names<</Dests<</Names[(signature-1)[5 0 R/FitR 60 60 "
        "260 "
        "130]]>>>>" +
            structure + ">>",
        "<</Type/Pages/Count 3/Kids[3 0 R 4 0 R 5 0 R]>>",
        page(1, "/Annots[13 0 R]"),
        page(2, {}),
        page(3, {}),
        content(1),
        content(2),
        content(3),
        stream("/Type/Metadata/Subtype/XML",
               "<x><pdf:Producer>Shihe</pdf:Producer><xmp:ModifyDate>2026-11-22T10:00:00Z</xmp:ModifyDate></x>"),
        "<</Type/StructTreeRoot/K 11 0 R/ParentTree 12 0 R/ParentTreeNextKey 4>>",
        "<</Type/StructElem/S/Document/P 10 0 R/K[14 0 R 15 0 R 16 0 R 17 0 R]>>",
        "<</Nums[0[14 0 R]1[15 0 R]2[16 0 R]3 17 0 R]>>",
        "<</Type/Annot/Subtype/Link/F 4/Rect[80 700 200 720]/Contents(a link)/Dest[4 0 R/Fit]/StructParent 3>>",
        paragraph(1),
        paragraph(2),
        paragraph(3),
        "<</Type/StructElem/S/Link/P 11 0 R/K<</Type/OBJR/Obj 13 0 R/Pg 3 0 R>>>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        "<</Title(Sample)/ModDate(D:20261122100000Z)>>"};
    QByteArray out = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(out.size());
    return out + table + "trailer\n<</Size " + QByteArray::number(objects.size() + 1) +
           "/Root 1 0 R/Info 19 0 R/ID[<01020304><01020304>]>>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray packed(const QByteArray &pdf)
{
    QPDF in;
    in.processMemoryFile("sample", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    QPDFWriter writer(in);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setNewlineBeforeEndstream(true);
    writer.setStaticID(true);
    writer.write();
    const auto out = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(out->getBuffer()), static_cast<qsizetype>(out->getSize()));
}

SignOptions options()
{
    SignOptions options;
    options.now = QDateTime::currentDateTimeUtc();
    options.role = u"审核人"_s;
    options.reason = u"Reviewed 已审核"_s;
    options.place = u"上海"_s;
    return options;
}

Outlines triangles()
{
    return [](const QString &text) -> Result<Outline> {
        Outline outline;
        for (qsizetype i = 0; i < text.size(); ++i) {
            outline.glyphs.push_back({{{PathStep::Kind::Move, 0, 0, 0, 0, 0, 0},
                                       {PathStep::Kind::Line, 0, 0, 0, 0, 400, 0},
                                       {PathStep::Kind::Curve, 0, 1000, 0, 500, 200, 700},
                                       {PathStep::Kind::Close}},
                                      outline.advance,
                                      0});
            outline.advance += 500;
        }
        return outline;
    };
}

} // namespace shihe::signing::test
