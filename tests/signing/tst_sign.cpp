#include "core/base/files.h"
#include "fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::signing;
using namespace shihe::signing::test;

namespace {

Box boxOnPage3()
{
    return {3, 60, 60, 200, 70, {u"签名人：张三"_s, u"时间"_s}};
}

} // namespace

class TestSign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_pki.isReady()); }

    void others_agree_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("stream");
        QTest::addColumn<bool>("tagged");
        QTest::addColumn<bool>("visible");
        for (const QString &key : {u"rsa"_s, u"ec"_s, u"p384"_s})
            for (const bool stream : {false, true})
                QTest::addRow("%s, %s", qPrintable(key), stream ? "stream" : "table") << key << stream << true << false;
        QTest::newRow("visible, table") << u"rsa"_s << false << true << true;
        QTest::newRow("visible, stream") << u"ec"_s << true << true << true;
        QTest::newRow("untagged") << u"ec"_s << false << false << true;
    }
    /// The programs that other people use must call every signature of ours valid, twice over on one file.
    void others_agree()
    {
        QFETCH(QString, key);
        QFETCH(bool, stream);
        QFETCH(bool, tagged);
        QFETCH(bool, visible);
        const QByteArray original = stream ? packed(samplePdf(tagged)) : samplePdf(tagged);
        SignOptions wish = options();
        if (visible) {
            wish.box = boxOnPage3();
            wish.outlines = triangles();
        }
        const auto once = sign(original, m_pki.key(key), wish);
        QVERIFY2(once, once ? "" : qPrintable(once.error().code + once.error().args.join(u' ')));
        QVERIFY(once->startsWith(original)); // not one byte was rewritten
        wish.box.reset();
        const auto twice = sign(*once, m_pki.key(u"ec"_s), wish);
        QVERIFY2(twice, twice ? "" : qPrintable(twice.error().code));
        QVERIFY(twice->startsWith(*once));

        QVERIFY(writeFile(file(u"out.pdf"_s), *twice));
        QByteArray said;
        QVERIFY2(run(u"qpdf"_s, {u"--check"_s, file(u"out.pdf"_s)}, &said), said.constData());
        QVERIFY2(run(u"pdfsig"_s, {u"-no-ocsp"_s, file(u"out.pdf"_s)}, &said), said.constData());
        QCOMPARE(said.count("Signature is Valid"), 2);
        QCOMPARE(said.count("ETSI.CAdES.detached"), 2);
        QCOMPARE(said.count("Total document signed"), 1);

        const auto ranges = byteRanges(*twice);
        QCOMPARE(ranges.size(), 2);
        for (const auto &range : ranges) {
            const QByteArray digits = twice->sliced(range[1] + 1, range[2] - range[1] - 2);
            const QByteArray padded = QByteArray::fromHex(digits);
            const qsizetype size =
                4 + static_cast<unsigned char>(padded[2]) * 256 + static_cast<unsigned char>(padded[3]);
            QVERIFY(writeFile(file(u"s.der"_s), padded.first(size)));
            QVERIFY(writeFile(file(u"s.bin"_s), twice->first(range[1]) + twice->sliced(range[2], range[3])));
            QVERIFY2(run(u"openssl"_s,
                         {u"cms"_s, u"-verify"_s, u"-cades"_s, u"-binary"_s, u"-inform"_s, u"DER"_s, u"-in"_s,
                          file(u"s.der"_s), u"-content"_s, file(u"s.bin"_s), u"-CAfile"_s, file(u"ca.pem"_s),
                          u"-purpose"_s, u"any"_s, u"-out"_s, file(u"s.out"_s)},
                         &said),
                     said.constData());
            QVERIFY(run(u"openssl"_s,
                        {u"cms"_s, u"-cmsout"_s, u"-print"_s, u"-inform"_s, u"DER"_s, u"-in"_s, file(u"s.der"_s)},
                        &said));
            QVERIFY(said.contains("signingCertificateV2"));
            QVERIFY(!said.contains("signingTime"));
        }
    }

    void firstSignatureCertifiesLaterOnesDoNot()
    {
        const auto once = sign(samplePdf(), m_pki.key(u"ec"_s), options());
        QVERIFY(once);
        QCOMPARE(once->count("/DocMDP"), 2); // in /Perms and in the signature
        const auto twice = sign(*once, m_pki.key(u"rsa"_s), options());
        QVERIFY(twice);
        QCOMPARE(twice->count("/TransformMethod/DocMDP"), 1);
        SignOptions plain = options();
        plain.certify = false;
        const auto uncertified = sign(samplePdf(), m_pki.key(u"ec"_s), plain);
        QVERIFY(uncertified);
        QVERIFY(!uncertified->contains("/DocMDP"));
    }

    void structureStaysWhole()
    {
        SignOptions wish = options();
        wish.box = boxOnPage3();
        wish.outlines = triangles();
        const auto signedPdf = sign(samplePdf(), m_pki.key(u"ec"_s), wish);
        QVERIFY(signedPdf);
        Edit file(*signedPdf);
        Object widget = file.root().getKey("/AcroForm").getKey("/Fields").getArrayItem(0);
        QCOMPARE(file.root().getKey("/AcroForm").getKey("/SigFlags").getIntValueAsInt(), 3);
        QCOMPARE(widget.getKey("/F").getIntValueAsInt(), 132);
        QCOMPARE(widget.getKey("/P").getObjGen(), file.page(3).getObjGen());
        QCOMPARE(file.page(3).getKey("/Annots").getArrayItem(0).getObjGen(), widget.getObjGen());
        QCOMPARE(file.page(3).getKey("/Tabs").getName(), std::string("/S"));
        const int key = widget.getKey("/StructParent").getIntValueAsInt();
        QCOMPARE(key, 4);
        Object structure = file.root().getKey("/StructTreeRoot");
        QCOMPARE(structure.getKey("/ParentTreeNextKey").getIntValueAsInt(), 5);
        Object numbers = structure.getKey("/ParentTree").getKey("/Nums");
        Object element = numbers.getArrayItem(numbers.getArrayNItems() - 1);
        QCOMPARE(element.getKey("/S").getName(), std::string("/Form"));
        QCOMPARE(element.getKey("/K").getKey("/Obj").getObjGen(), widget.getObjGen());
        const QString alt = QString::fromStdString(element.getKey("/Alt").getUTF8Value());
        QVERIFY(alt.contains(u"审核人"));
        QVERIFY2(alt.startsWith(u"数字签名："), qPrintable(alt)); // in the language of the document
        Object document = structure.getKey("/K");
        QCOMPARE(document.getKey("/K").getArrayItem(4).getObjGen(), element.getObjGen());
        Object look = widget.getKey("/AP").getKey("/N");
        QVERIFY(look.isStream());
        QVERIFY(!look.getDict().getKey("/Resources").hasKey("/Font"));
    }

    void parentTreeOfLeavesIsFlattenedOnceAndThenAppendedTo()
    {
        Edit edit(samplePdf());
        Object tree = edit.root().getKey("/StructTreeRoot").getKey("/ParentTree");
        Object leaf = edit.add("<</Limits[0 3]>>");
        leaf.replaceKey("/Nums", tree.getKey("/Nums"));
        tree.removeKey("/Nums");
        tree.replaceKey("/Kids", Object::newArray({leaf}));
        edit.touch(tree);
        const auto once = sign(edit.bytes(), m_pki.key(u"ec"_s), options());
        QVERIFY2(once, once ? "" : qPrintable(once.error().code));
        const auto twice = sign(*once, m_pki.key(u"rsa"_s), options());
        QVERIFY2(twice, twice ? "" : qPrintable(twice.error().code));
        Edit result(*twice);
        Object flat = result.root().getKey("/StructTreeRoot").getKey("/ParentTree");
        QVERIFY(!flat.hasKey("/Kids") && !flat.hasKey("/Limits"));
        QCOMPARE(flat.getKey("/Nums").getArrayNItems(), 12);
        QCOMPARE(flat.getKey("/Nums").getArrayItem(10).getIntValueAsInt(), 5);

        // A tree of leaves in a file that others signed keeps its leaves.
        const auto behind = sign(m_pki.foreignSigned(edit.bytes()), m_pki.key(u"ec"_s), options());
        QVERIFY2(behind, behind ? "" : qPrintable(behind.error().code));
        Edit kept(*behind);
        Object last = kept.root().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Kids").getArrayItem(0);
        QCOMPARE(last.getKey("/Limits").getArrayItem(1).getIntValueAsInt(), 4);
        QCOMPARE(last.getKey("/Nums").getArrayNItems(), 10);
    }

    void dictionarySaysWhoWhyWhereWhen()
    {
        SignOptions wish = options();
        wish.now = QDateTime(QDate(2027, 1, 2), QTime(3, 4, 5), Qt::UTC);
        const auto signedPdf = sign(samplePdf(), m_pki.key(u"rsa"_s), wish);
        QVERIFY(signedPdf);
        Edit file(*signedPdf);
        Object value = file.root().getKey("/AcroForm").getKey("/Fields").getArrayItem(0).getKey("/V");
        QCOMPARE(QString::fromStdString(value.getKey("/Name").getUTF8Value()), u"张三"_s);
        QCOMPARE(QString::fromStdString(value.getKey("/Reason").getUTF8Value()), u"审核人 · Reviewed 已审核"_s);
        QCOMPARE(QString::fromStdString(value.getKey("/Location").getUTF8Value()), u"上海"_s);
        QCOMPARE(value.getKey("/M").getStringValue(), std::string("D:20270102030405Z"));
        QVERIFY(!value.hasKey("/Cert"));
    }

    void freePlaceIsTakenOnce()
    {
        const auto places = freePlaces(samplePdf());
        QCOMPARE(places.size(), 1);
        QCOMPARE(places[0], (Box{3, 60, 60, 200, 70, {}}));
        SignOptions wish = options();
        wish.box = places[0];
        wish.outlines = triangles();
        const auto signedPdf = sign(samplePdf(), m_pki.key(u"ec"_s), wish);
        QVERIFY(signedPdf);
        for (const Box &next : freePlaces(*signedPdf)) // beside it
            QVERIFY(next.left >= 260);
        QVERIFY(freePlaces("no PDF").isEmpty());
    }

    void timeStampMakesLevelT()
    {
        SignOptions wish = options();
        wish.timeStamps = m_pki.timeStamps();
        wish.timeStampRoots = {m_pki.root()};
        const auto signedPdf = sign(packed(samplePdf()), m_pki.key(u"rsa"_s), wish);
        QVERIFY2(signedPdf, signedPdf ? "" : qPrintable(signedPdf.error().code));
        const auto trusting = verify(*signedPdf, {wish.now, {m_pki.root()}});
        QVERIFY(trusting);
        QCOMPARE(trusting->signatures[0].level, Level::BT);
        QVERIFY(trusting->signatures[0].proven);
        QCOMPARE(trusting->signatures[0].provenBy, u"Test TSA"_s);
        const auto doubting = verify(*signedPdf, {wish.now, {}});
        QCOMPARE(doubting->signatures[0].level, Level::BT);
        QVERIFY(!doubting->signatures[0].proven); // anybody can run a time-stamp server

        // Once the time is proven, a certificate that expired later still counts as valid.
        const auto later = verify(*signedPdf, {wish.now.addYears(10), {m_pki.root()}});
        QCOMPARE(later->signatures[0].certificate, CertificateState::Valid);
        QCOMPARE(verify(*signedPdf, {wish.now.addYears(10), {}})->signatures[0].certificate, CertificateState::Expired);
    }

    void badTimeStampIsAnErrorAndNeverLevelB_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("unreachable") << 0 << u"signing.tsa-unreachable"_s;
        QTest::newRow("garbage") << 1 << u"signing.tsa-wrong-answer"_s;
        QTest::newRow("answer to another query") << 2 << u"signing.tsa-wrong-answer"_s;
        QTest::newRow("untrusted") << 3 << u"signing.tsa-untrusted"_s;
        QTest::newRow("no address") << 4 << u"signing.tsa-address"_s;
    }
    void badTimeStampIsAnErrorAndNeverLevelB()
    {
        QFETCH(int, kind);
        QFETCH(QString, code);
        SignOptions wish = options();
        const TimeStampService good = m_pki.timeStamps();
        const QList<TimeStampService> services{
            timeStampServer(u"http://127.0.0.1:9/"_s),
            [](const QByteArray &) -> Result<QByteArray> { return QByteArray("garbage"); },
            [good](const QByteArray &query) -> Result<QByteArray> {
                QByteArray other = query;
                const qsizetype imprint = other.indexOf("\x04\x20") + 2; // an OCTET STRING of 32 bytes
                other[imprint] = static_cast<char>(other[imprint] ^ 1);
                return good(other);
            },
            good, timeStampServer(u"ftp://example.org/"_s)};
        wish.timeStamps = services.at(kind);
        if (kind == 3)
            wish.timeStampRoots = {m_pki.bytes(u"alone.pem"_s)};
        const auto result = sign(samplePdf(), m_pki.key(u"ec"_s), wish);
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<QString>("code");
        const QByteArray good = samplePdf();
        const auto edited = [&good](const char *key, const char *value) {
            Edit edit(good);
            edit.root().replaceKey(key, Object::parse(value));
            edit.touch(edit.root());
            return edit.bytes();
        };
        QTest::newRow("no PDF") << QByteArray("hello") << u"signing.not-a-pdf"_s;
        QTest::newRow("empty") << QByteArray() << u"signing.not-a-pdf"_s;
        QTest::newRow("cut short") << good.first(good.size() / 2) << u"signing.damaged-input"_s;
        QTest::newRow("bytes in front") << QByteArray("x" + good) << u"signing.damaged-input"_s;
        QTest::newRow("tail") << QByteArray(good + "junk") << u"signing.refused-tail"_s;
        QTest::newRow("XFA") << edited("/AcroForm", "<</Fields[]/XFA(x)>>") << u"signing.refused-xfa"_s;
        QTest::newRow("script on opening")
            << edited("/OpenAction", "<</S/JavaScript/JS(app.alert(1))>>") << u"signing.refused-script"_s;
        QTest::newRow("launch") << edited("/OpenAction", "<</S/Launch/F(x)>>") << u"signing.refused-script"_s;
        QTest::newRow("named scripts") << edited("/Names", "<</JavaScript<</Names[]>>>>")
                                       << u"signing.refused-script"_s;
        QTest::newRow("hybrid") << hybrid(good) << u"signing.refused-hybrid"_s;
        QTest::newRow("encrypted") << encrypted(good) << u"signing.refused-encrypted"_s;

        const auto once = sign(good, m_pki.key(u"ec"_s), options());
        QVERIFY(once);
        QTest::newRow("changed after signing") << forged(u"page"_s, *once) << u"signing.input-changed"_s;
        QTest::newRow("broken signature") << forged(u"flip"_s, *once) << u"signing.input-changed"_s;
        QByteArray locked = good;
        Edit edit(good);
        edit.root().replaceKey("/AcroForm",
                               edit.add("<</SigFlags 3/Fields[<</FT/Sig/T(S)/V<</Type/Sig/Reference[<</Type/"
                                        "SigRef/TransformMethod/DocMDP/TransformParams<</P 1>>>>]>>>>]>>"));
        edit.touch(edit.root());
        QTest::newRow("locked by P 1") << edit.bytes() << u"signing.refused-locked"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, pdf);
        QFETCH(QString, code);
        const auto result = sign(pdf, m_pki.key(u"ec"_s), options());
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
    }

    void refusesKeysAtTheWrongTimeOrOfTheWrongUse()
    {
        SignOptions wish = options();
        wish.now = wish.now.addYears(5);
        QCOMPARE(sign(samplePdf(), m_pki.key(u"ec"_s), wish).error().code, u"signing.key-expired"_s);
        wish.now = wish.now.addYears(-10);
        QCOMPARE(sign(samplePdf(), m_pki.key(u"ec"_s), wish).error().code, u"signing.key-not-yet-valid"_s);
        QCOMPARE(sign(samplePdf(), m_pki.key(u"encryption"_s), options()).error().code, u"signing.key-usage"_s);
    }

    void refusesBoxes_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<double>("bottom");
        QTest::addColumn<double>("height");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such page") << 4 << 60.0 << 70.0 << u"signing.box-page"_s;
        QTest::newRow("page 0") << 0 << 60.0 << 70.0 << u"signing.box-page"_s;
        QTest::newRow("too low") << 1 << 60.0 << 10.0 << u"signing.box-size"_s;
        QTest::newRow("no number") << 1 << 60.0 << std::nan("") << u"signing.box-size"_s;
        QTest::newRow("over the text") << 1 << 400.0 << 70.0 << u"signing.box-covers"_s;
    }
    void refusesBoxes()
    {
        QFETCH(int, page);
        QFETCH(double, bottom);
        QFETCH(double, height);
        QFETCH(QString, code);
        SignOptions wish = options();
        wish.box = Box{page, 60, bottom, 200, height, {u"x"_s}};
        wish.outlines = triangles();
        const auto result = sign(samplePdf(), m_pki.key(u"ec"_s), wish);
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
    }

    void boxNeedsOutlinesAndHandsOnTheirErrors()
    {
        SignOptions wish = options();
        wish.box = boxOnPage3();
        QCOMPARE(sign(samplePdf(), m_pki.key(u"ec"_s), wish).error().code, u"signing.no-outlines"_s);
        wish.outlines = [](const QString &) -> Result<Outline> { return failure("drawing.missing-glyph", {u"?"_s}); };
        QCOMPARE(sign(samplePdf(), m_pki.key(u"ec"_s), wish).error().code, u"drawing.missing-glyph"_s);
    }

    void boxSaysThatAKeyIsSelfMade()
    {
        const auto words = Words::load(u":/i18n"_s);
        QVERIFY(words);
        const QStringList zh = boxLines(m_pki.key(u"alone"_s), options(), *words, Language::Zh);
        QCOMPARE(zh.first(), u"签名人：王五"_s);
        QCOMPARE(zh.last(), u"自制密钥，身份未经证实"_s);
        const QStringList en = boxLines(m_pki.key(u"rsa"_s), options(), *words, Language::En);
        QCOMPARE(en.first(), u"Signed by: 张三"_s);
        QVERIFY(en.contains(u"Reason: Reviewed 已审核"_s));
        QVERIFY(!en.last().contains(u"self-made"_s));
    }

private:
    [[nodiscard]] QString file(const QString &name) const { return m_pki.path(name); }

    /// One more object that only a cross-reference stream lists, which the table's trailer points to.
    static QByteArray hybrid(const QByteArray &pdf)
    {
        const QByteArray previous = QByteArray::number(pdf.lastIndexOf("xref", pdf.lastIndexOf("startxref") - 1));
        const QByteArray stream = QByteArray::number(pdf.size());
        QByteArray out = pdf + "20 0 obj\n<</Type/XRef/W[1 4 1]/Index[20 1]/Size 21/Root 1 0 R/Length 6>>\nstream\n" +
                         QByteArray(6, '\0') + "\nendstream\nendobj\n";
        const QByteArray start = QByteArray::number(out.size());
        return out + "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 21/Root 1 0 R/Prev " + previous + "/XRefStm " +
               stream + ">>\nstartxref\n" + start + "\n%%EOF\n";
    }

    QByteArray encrypted(const QByteArray &pdf)
    {
        if (!writeFile(file(u"e.pdf"_s), pdf) || !run(u"qpdf"_s, {u"--encrypt"_s, u""_s, u"owner"_s, u"256"_s, u"--"_s,
                                                                  file(u"e.pdf"_s), file(u"e2.pdf"_s)}))
            return {};
        return m_pki.bytes(u"e2.pdf"_s);
    }

    Pki m_pki;
};

QTEST_GUILESS_MAIN(TestSign)
#include "tst_sign.moc"
