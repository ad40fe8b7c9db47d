#include "corpus.h"

#include <QTest>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace shihe::signing::test {
namespace {

QByteArray rewritten(const QByteArray &pdf, bool stream, bool linear = false)
{
    QPDF in;
    in.processMemoryFile("sample", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    QPDFWriter writer(in);
    writer.setOutputMemory();
    writer.setObjectStreamMode(stream ? qpdf_o_generate : qpdf_o_disable);
    writer.setLinearization(linear);
    writer.setStaticID(true);
    writer.write();
    const auto out = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(out->getBuffer()), static_cast<qsizetype>(out->getSize()));
}

QByteArray signedBy(const Key &key, const QByteArray &pdf, const SignOptions &how = options())
{
    const auto out = sign(pdf, key, how);
    if (!out)
        qFatal("%s %s", qPrintable(out.error().code), qPrintable(out.error().args.join(u' ')));
    return *out;
}

std::string docMdp(int level)
{
    return "/Reference[<</Type/SigRef/TransformMethod/DocMDP/TransformParams<</Type/TransformParams/V/1.2/P " +
           std::to_string(level) + ">>>>]";
}

const QString Pades = u"PAdES B-B"_s;
const QString Stamped = u"PAdES B-T"_s;
const QString Cms = u"CMS in PDF (adbe.pkcs7.detached), no PAdES"_s;

/// One to five people on documents of four writers.
void addSigners(QList<Genuine> &files, const Pki &pki)
{
    const QList<std::pair<QString, QByteArray>> bases{{u"table"_s, samplePdf()},
                                                      {u"stream"_s, packed(samplePdf())},
                                                      {u"untagged"_s, samplePdf(false)},
                                                      {u"rich, table"_s, richPdf(false)},
                                                      {u"rich, stream"_s, richPdf(true)},
                                                      {u"linearised"_s, rewritten(samplePdf(), false, true)},
                                                      {u"linearised, stream"_s, rewritten(richPdf(false), true, true)}};
    const QStringList people{u"rsa"_s, u"ec"_s, u"p384"_s, u"alone"_s, u"rsa"_s};
    for (const auto &[name, base] : bases) {
        QByteArray pdf = base;
        QStringList profiles;
        for (const QString &person : people) {
            pdf = signedBy(pki.key(person), pdf);
            profiles << Pades;
            files << Genuine{u"%1, %2 signers"_s.arg(name).arg(profiles.size()), pdf,
                             profiles.size() == 1 ? Verdict::Intact : Verdict::PermittedAdditions, profiles};
        }
    }
    for (const QString &person : {u"ec"_s, u"p384"_s, u"alone"_s})
        files << Genuine{
            u"alone by "_s + person, signedBy(pki.key(person), packed(samplePdf())), Verdict::Intact, {Pades}};
}

void addLevelsAndBoxes(QList<Genuine> &files, const Pki &pki)
{
    SignOptions stamped = options();
    stamped.timeStamps = pki.timeStamps();
    SignOptions uncertified = options();
    uncertified.certify = false;
    for (const QByteArray &base : {samplePdf(), packed(samplePdf())}) {
        const QByteArray once = signedBy(pki.key(u"ec"_s), base, stamped);
        files << Genuine{u"time stamp"_s, once, Verdict::Intact, {Stamped}};
        files << Genuine{u"two time stamps"_s,
                         signedBy(pki.key(u"rsa"_s), once, stamped),
                         Verdict::PermittedAdditions,
                         {Stamped, Stamped}};
        files << Genuine{
            u"without certification"_s, signedBy(pki.key(u"rsa"_s), base, uncertified), Verdict::Intact, {Pades}};
        QByteArray boxed = base;
        QStringList profiles;
        for (const auto &[page, left] : {std::pair(3, 60.0), std::pair(3, 320.0), std::pair(2, 60.0)}) {
            SignOptions visible = options();
            visible.outlines = triangles();
            visible.box = Box{page, left, 60, 200, 70, {u"Signed"_s, u"2026"_s}};
            boxed = signedBy(pki.key(profiles.isEmpty() ? u"rsa"_s : u"ec"_s), boxed, visible);
            profiles << Pades;
            files << Genuine{u"%1 visible boxes"_s.arg(profiles.size()), boxed,
                             profiles.size() == 1 ? Verdict::Intact : Verdict::PermittedAdditions, profiles};
        }
    }
}

void addForeignForms(QList<Genuine> &files, const Pki &pki)
{
    const auto by = [&pki](Pki::Foreign how) { return pki.foreignSigned(richPdf(false), how); };
    files << Genuine{u"cms"_s, by({}), Verdict::Intact, {Cms}};
    for (const QString &digest : {u"sha224"_s, u"sha384"_s, u"sha512"_s})
        files << Genuine{u"cms, "_s + digest, by({.digest = digest}), Verdict::Intact, {Cms}};
    for (const QString &key : {u"ec"_s, u"p384"_s, u"alone"_s})
        files << Genuine{u"cms, "_s + key, by({.key = key}), Verdict::Intact, {Cms}};
    files << Genuine{u"cms, sha1"_s, by({.digest = u"sha1"_s}), Verdict::Intact, {Cms + u", outdated"_s}};
    files << Genuine{u"cms, no attributes"_s, by({.options = {u"-noattr"_s}}), Verdict::Intact, {Cms}};
    files << Genuine{
        u"cms, no attributes, ec"_s, by({.key = u"ec"_s, .options = {u"-noattr"_s}}), Verdict::Intact, {Cms}};
    files << Genuine{u"cms, key id"_s, by({.options = {u"-keyid"_s}}), Verdict::Intact, {Cms}};
    files << Genuine{u"cms, chain"_s, by({.options = {u"-certfile"_s, u"ca.pem"_s}}), Verdict::Intact, {Cms}};
    files << Genuine{u"cms, pss"_s, by({.options = {u"-keyopt"_s, u"rsa_padding_mode:pss"_s}}), Verdict::Intact, {Cms}};
    files << Genuine{u"cades of another program"_s,
                     by({.subfilter = u"ETSI.CAdES.detached"_s, .options = {u"-cades"_s}}),
                     Verdict::Intact,
                     {u"CAdES in PDF (ETSI.CAdES.detached), no PAdES baseline"_s}};
    files << Genuine{u"pkcs7 that encloses a sha1"_s,
                     by({.subfilter = u"adbe.pkcs7.sha1"_s, .digest = u"sha1"_s}),
                     Verdict::Intact,
                     {u"CMS in PDF (adbe.pkcs7.sha1), no PAdES, outdated"_s}};
    files << Genuine{u"x509"_s,
                     by({.subfilter = u"adbe.x509.rsa_sha1"_s, .digest = u"sha1"_s}),
                     Verdict::Intact,
                     {u"adbe.x509.rsa_sha1, outdated"_s}};
    files << Genuine{
        u"cms, then ours"_s, signedBy(pki.key(u"ec"_s), by({})), Verdict::PermittedAdditions, {Cms, Pades}};
    files << Genuine{u"ours, then cms"_s,
                     pki.foreignSigned(signedBy(pki.key(u"ec"_s), richPdf(true))),
                     Verdict::PermittedAdditions,
                     {Pades, Cms}};
}

/// What honest people do to a signed file.
void addLaterWork(QList<Genuine> &files, const Pki &pki)
{
    const Stage stage = stageOf(pki, false);
    const auto add = [&](const char *name, const QByteArray &pdf, const QStringList &profiles) {
        files << Genuine{QString::fromLatin1(name), pdf, Verdict::PermittedAdditions, profiles};
    };
    const auto field = [](Edit &edit, int number) {
        return edit.root().getKey("/AcroForm").getKey("/Fields").getArrayItem(number);
    };
    const Deed fill = [&field](Edit &edit) {
        Object text = field(edit, 0);
        text.replaceKey("/V", Object::newString("agreed"));
        text.replaceKey("/AP",
                        Object::parse(&edit.pdf(), "<</N " +
                                                       edit.addStream("/Type/XObject/Subtype/Form/BBox[0 0 140 30]",
                                                                      "BT /F1 12 Tf 2 8 Td (agreed) Tj ET")
                                                           .unparse() +
                                                       ">>"));
        edit.touch(text);
    };
    const Deed tick = [&field](Edit &edit) {
        Object box = field(edit, 1);
        box.replaceKey("/V", Object::newName("/Yes"));
        box.replaceKey("/AS", Object::newName("/Yes"));
        edit.touch(box);
    };
    const Deed data = [](Edit &edit) {
        Object certificate = edit.addStream("", "0123456789");
        edit.root().replaceKey("/DSS", Object::parse(&edit.pdf(), "<</Certs[" + certificate.unparse() + "]>>"));
        edit.touch(edit.root());
    };
    const Deed note = [](Edit &edit) {
        Object page = edit.page(2);
        for (const char *text : {"/Subtype/Text/Rect[60 440 80 460]/Contents(?)",
                                 "/Subtype/Highlight/Rect[80 430 200 460]", "/Subtype/Square/Rect[80 240 200 300]"})
            page.getKey("/Annots").appendItem(edit.add(std::string("<</Type/Annot") + text + ">>"));
        edit.touch(page);
    };
    add("filled in", after(fill)(stage), {Pades});
    add("ticked", after(tick)(stage), {Pades});
    add("filled in, without DocMDP", after(fill, &Stage::plain)(stage), {Cms});
    add("filled in at P 3", after(fill, &Stage::open)(stage), {Cms});
    add("notes at P 3", after(note, &Stage::open)(stage), {Cms});
    add("validation data", after(data)(stage), {Pades});
    add("validation data at P 1", after(data, &Stage::locked)(stage), {Cms});
    add("filled in, then signed", signedBy(pki.key(u"p384"_s), after(fill)(stage)), {Pades, Pades});
    files << Genuine{u"locked by the last one"_s,
                     pki.foreignSigned(stage.once, Pki::Foreign{.dictionary = docMdp(1)}),
                     Verdict::PermittedAdditions,
                     {Pades, Cms}};
}

} // namespace

std::function<QByteArray(const Stage &)> after(Deed deed, QByteArray Stage::*base)
{
    return [deed = std::move(deed), base](const Stage &stage) {
        Edit edit(stage.*base);
        deed(edit);
        return edit.bytes();
    };
}

QByteArray richPdf(bool stream)
{
    Edit edit(samplePdf());
    const auto add = [&edit](const std::string &text) { return edit.add(text).unparse(); };
    Object page = edit.page(2);
    const std::string layer = add("<</Type/OCG/Name(Watermark)>>");
    const std::string settings = edit.addStream("", "globals of the picture").unparse();
    Object picture =
        edit.addStream("/Type/XObject/Subtype/Image/Width 8/Height 8/BitsPerComponent 1/ColorSpace/DeviceGray"
                       "/Filter/JBIG2Decode/DecodeParms<</JBIG2Globals " +
                           settings + ">>",
                       "packed picture");
    picture.getDict().replaceKey("/Filter", Object::newName("/JBIG2Decode"));
    picture.getDict().replaceKey("/DecodeParms", Object::parse(&edit.pdf(), "<</JBIG2Globals " + settings + ">>"));
    const std::string form =
        edit.addStream("/Type/XObject/Subtype/Form/BBox[0 0 200 50]/OC " + layer, "0 0 1 rg 0 0 40 40 re f").unparse();
    const std::string unicode = edit.addStream("", "/CIDInit /ProcSet findresource begin").unparse();
    Object resources = Object::parse(
        &edit.pdf(), "<</Font<</F1 " +
                         add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode " + unicode + ">>") +
                         ">>/XObject<</Im " + picture.unparse() + "/Fm " + form + ">>>>");
    page.replaceKey("/Resources", resources);
    Object content = page.getKey("/Contents");
    content.replaceStreamData(
        "/P<</MCID 0>>BDC BT /F1 24 Tf 80 440 Td (Text of page 2) Tj ET EMC /Artifact BMC q 1 0 0 1 "
        "300 600 cm /Fm Do Q q 40 0 0 40 400 600 cm /Im Do Q EMC",
        Object::newNull(), Object::newNull());
    edit.touch(content);
    const std::string here = "/P " + page.unparse();
    const std::string remark =
        add("<</Type/Annot/Subtype/Widget/FT/Tx/T(Remark)/F 4/Rect[60 160 200 190]/V(none)" + here + ">>");
    const std::string on = edit.addStream("/Type/XObject/Subtype/Form/BBox[0 0 20 20]", "0 0 m 20 20 l S").unparse();
    const std::string off = edit.addStream("/Type/XObject/Subtype/Form/BBox[0 0 20 20]", "").unparse();
    const std::string tick =
        add("<</Type/Annot/Subtype/Widget/FT/Btn/T(Tick)/F 4/Rect[220 160 240 180]/AS/Off/AP<</N<</Yes " + on +
            "/Off " + off + ">>>>" + here + ">>");
    const std::string first =
        add("<</Type/Annot/Subtype/Widget/FT/Sig/T(SignHere)/F 4/Rect[60 60 200 120]" + here + ">>");
    const std::string hidden =
        add("<</Type/Annot/Subtype/Widget/FT/Sig/T(Later)/F 6/Rect[80 430 300 470]" + here + ">>");
    page.replaceKey("/Annots",
                    Object::parse(&edit.pdf(), "[" + remark + " " + tick + " " + first + " " + hidden + "]"));
    edit.touch(page);
    const std::string file = add("<</Type/Filespec/F(a.json)/UF(a.json)/AFRelationship/Data/EF<</F " +
                                 edit.addStream("/Type/EmbeddedFile", "{\"score\":1}").unparse() + ">>>>");
    const std::string outline = add("<</Title(One)/Dest[" + edit.page(1).unparse() + "/Fit]>>");
    Object root = edit.root();
    const auto set = [&](const char *key, const std::string &text) {
        root.replaceKey(key, Object::parse(&edit.pdf(), "[" + text + "]").getArrayItem(0)); // also a reference
    };
    set("/AcroForm", add("<</SigFlags 1/Fields[" + remark + " " + tick + " " + first + " " + hidden + "]>>"));
    set("/OCProperties", "<</OCGs[" + layer + "]/D<</ON[" + layer + "]>>>>");
    set("/AF", "[" + file + "]");
    root.getKey("/Names").replaceKey("/EmbeddedFiles", Object::parse(&edit.pdf(), "<</Names[(a.json)" + file + "]>>"));
    set("/Outlines", add("<</Type/Outlines/First " + outline + "/Last " + outline + "/Count 1>>"));
    set("/PageLabels", "<</Nums[0<</S/D>>]>>");
    set("/ViewerPreferences", "<</DisplayDocTitle true>>");
    edit.touch(root);
    return rewritten(edit.bytes(), stream);
}

Stage stageOf(const Pki &pki, bool stream)
{
    const QByteArray blank = richPdf(stream);
    const QByteArray once = signedBy(pki.key(u"rsa"_s), blank);
    return {pki,
            blank,
            once,
            signedBy(pki.key(u"ec"_s), once),
            pki.foreignSigned(blank),
            pki.foreignSigned(blank, docMdp(1)),
            pki.foreignSigned(blank, docMdp(3))};
}

QList<Genuine> genuineFiles(const Pki &pki)
{
    QList<Genuine> files;
    addSigners(files, pki);
    addLevelsAndBoxes(files, pki);
    addForeignForms(files, pki);
    addLaterWork(files, pki);
    return files;
}

QList<Attack> attacks()
{
    return attacksOnBytes() + attacksOnContainers() + attacksOnPages() + attacksOnCatalog() + attacksByAnnotation() +
           attacksOnForms() + attacksOnHistory();
}

} // namespace shihe::signing::test
