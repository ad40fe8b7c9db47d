// Files made to exhaust whoever reads them: each gets an answer, soon, and never "intact".
#include "corpus.h"

#include <QElapsedTimer>
#include <QTest>
#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/Pl_Flate.hh>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::signing;
using namespace shihe::signing::test;

namespace {

QByteArray number(qsizetype n)
{
    return QByteArray::number(n);
}

/// A file of these objects, the catalog being the first.
QByteArray fileOf(const QList<QByteArray> &objects, const QByteArray &trailer = {})
{
    QByteArray out = "%PDF-1.7\n";
    QByteArray table = "xref\n0 " + number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = number(out.size());
    return out + table + "trailer\n<</Size " + number(objects.size() + 1) + "/Root 1 0 R" + trailer +
           ">>\nstartxref\n" + start + "\n%%EOF\n";
}

std::string zipped(std::size_t size, int times = 1)
{
    std::string data(size, '0');
    for (int i = 0; i < times; ++i) {
        Pl_Buffer out("out");
        Pl_Flate flate("flate", &out, Pl_Flate::a_deflate);
        flate.write(reinterpret_cast<const unsigned char *>(data.data()), data.size());
        flate.finish();
        const auto packed = out.getBufferSharedPointer();
        data.assign(reinterpret_cast<const char *>(packed->getBuffer()), packed->getSize());
    }
    return data;
}

/// A packed stream as it stands.
Object packedStream(Edit &edit, const std::string &data, const char *filter)
{
    Object stream = edit.addStream("", "");
    stream.replaceStreamData(data, Object::parse(filter), Object::newNull());
    return stream;
}

void setContent(Edit &edit, const Object &stream)
{
    edit.page(1).replaceKey("/Contents", stream);
    edit.touch(edit.page(1));
}

} // namespace

using Bomb = std::function<QByteArray(const Stage &)>;
Q_DECLARE_METATYPE(Bomb)

class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_pki.isReady());
        m_stage = std::make_unique<Stage>(stageOf(m_pki, false));
    }

    void bomb_data()
    {
        QTest::addColumn<Bomb>("bomb");
        const auto row = [](const char *name, Bomb bomb) { QTest::newRow(name) << std::move(bomb); };
        row("a stream of 300 MB", [](const Stage &stage) {
            Edit edit(stage.once);
            setContent(edit, packedStream(edit, zipped(300'000'000), "/FlateDecode"));
            return edit.bytes();
        });
        row("packed twice", [](const Stage &stage) {
            Edit edit(stage.once);
            setContent(edit, packedStream(edit, zipped(400'000'000, 2), "[/FlateDecode/FlateDecode]"));
            return edit.bytes();
        });
        row("twenty filters", [](const Stage &stage) {
            Edit edit(stage.once);
            QByteArray filters = "[" + QByteArray("/ASCIIHexDecode").repeated(20) + "]";
            setContent(edit, packedStream(edit, "00>", filters.constData()));
            return edit.bytes();
        });
        row("many streams of 90 MB", [](const Stage &stage) {
            Edit edit(stage.once);
            const std::string data = zipped(90'000'000);
            std::string list = "[";
            for (int i = 0; i < 20; ++i)
                list += packedStream(edit, data, "/FlateDecode").unparse() + " ";
            // Each is compared with another that differs in its last byte only.
            edit.root().replaceKey("/DSS", Object::parse(&edit.pdf(), "<</Certs" + list + "]>>"));
            edit.touch(edit.root());
            Edit again(edit.bytes());
            const std::string other = zipped(89'999'999);
            for (Object &stream : again.root().getKey("/DSS").getKey("/Certs").getArrayAsVector()) {
                stream.replaceStreamData(other, Object::parse("/FlateDecode"), Object::newNull());
                again.touch(stream);
            }
            return again.bytes();
        });
        row("arrays in arrays", [](const Stage &stage) {
            Edit edit(stage.once);
            edit.root().replaceKey("/Deep", edit.add("null"));
            edit.touch(edit.root());
            QByteArray pdf = edit.bytes();
            return pdf.replace("\nnull\nendobj", "\n" + QByteArray(50, '[') + QByteArray(50, ']') + "\nendobj");
        });
        row("a page tree in a circle", [](const Stage &) {
            return fileOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[2 0 R 2 0 R]>>"}) +
                   QByteArray("/ByteRange");
        });
        row("a page tree that doubles forty times", [](const Stage &stage) {
            Edit edit(stage.once);
            std::string node = edit.page(1).unparse();
            for (int i = 0; i < 40; ++i)
                node = edit.add("<</Type/Pages/Count 1/Kids[" + node + " " + node + "]>>").unparse();
            edit.root().replaceKey("/Pages", Object::parse(&edit.pdf(), "[" + node + "]").getArrayItem(0));
            edit.touch(edit.root());
            return edit.bytes();
        });
        row("a structure that doubles forty times", [](const Stage &stage) {
            Edit edit(stage.once);
            std::string node = edit.add("<</S/P/K 0>>").unparse();
            for (int i = 0; i < 40; ++i)
                node = edit.add("<</S/Sect/P null/K[" + node + " " + node + "]>>").unparse();
            Object tree = edit.root().getKey("/StructTreeRoot");
            tree.replaceKey("/K", Object::parse(&edit.pdf(), "[" + node + "]").getArrayItem(0));
            edit.touch(tree);
            return edit.bytes();
        });
        row("a number tree in a circle", [](const Stage &stage) {
            Edit edit(stage.once);
            Object tree = edit.root().getKey("/StructTreeRoot");
            Object node = edit.add("<<>>");
            node.replaceKey("/Kids", Object::newArray({node, node, node}));
            tree.replaceKey("/ParentTree", node);
            edit.touch(tree);
            return edit.bytes();
        });
        row("a form in a circle", [](const Stage &stage) {
            Edit edit(stage.once);
            Object node = edit.add("<</T(x)/FT/Sig>>");
            node.replaceKey("/Kids", Object::newArray({node, node}));
            node.replaceKey("/Parent", node);
            Object form = edit.root().getKey("/AcroForm");
            form.getKey("/Fields").appendItem(node);
            edit.touch(form);
            return edit.bytes();
        });
        row("forms drawn within themselves", [](const Stage &stage) {
            Edit edit(stage.once);
            Object look = edit.addStream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "/X Do /X Do /X Do");
            Object resources = Object::parse(&edit.pdf(), "<</XObject<</X " + look.unparse() + ">>>>");
            look.getDict().replaceKey("/Resources", resources);
            Object field = edit.add("<</Type/Annot/Subtype/Widget/FT/Sig/T(New)/F 4/Rect[60 60 90 90]/AP<</N " +
                                    look.unparse() + ">>>>");
            Object form = edit.root().getKey("/AcroForm");
            form.getKey("/Fields").appendItem(field);
            edit.touch(form);
            edit.page(1).getKey("/Annots").appendItem(field);
            edit.touch(edit.page(1));
            return edit.bytes();
        });
        row("three hundred thousand changed annotations", [](const Stage &stage) {
            Edit edit(stage.once);
            std::string list = "[";
            for (int i = 0; i < 300'000; ++i)
                list += "<</Subtype/Text/Rect[0 0 9 9]>>";
            edit.page(1).replaceKey("/Annots", edit.add(list + "]"));
            edit.touch(edit.page(1));
            return edit.bytes();
        });
        row("ten thousand boxes over a long page", [](const Stage &stage) {
            Edit edit(stage.once);
            std::string text;
            for (int i = 0; i < 20'000; ++i)
                text += "BT /F1 9 Tf 700 700 Td (x) Tj ET ";
            edit.page(1).getKey("/Contents").replaceStreamData(text, Object::newNull(), Object::newNull());
            edit.touch(edit.page(1).getKey("/Contents"));
            const auto done = sign(edit.bytes(), stage.pki.key(u"rsa"_s), options());
            Edit more(done ? *done : edit.bytes());
            Object form = more.root().getKey("/AcroForm");
            Object page = more.page(1);
            for (int i = 0; i < 10'000; ++i) {
                Object field = more.add("<</Type/Annot/Subtype/Widget/FT/Sig/T(N" + std::to_string(i) +
                                        ")/F 4/Rect[60 60 90 90]>>");
                form.getKey("/Fields").appendItem(field);
                page.getKey("/Annots").appendItem(field);
            }
            more.touch(form);
            more.touch(page);
            return more.bytes();
        });
        row("a cross reference of a billion entries", [](const Stage &stage) {
            QByteArray pdf = stage.once + "xref\n0 999999999\n";
            const qsizetype at = stage.once.size();
            return pdf + "trailer\n<</Size 999999999/Root 1 0 R>>\nstartxref\n" + number(at) + "\n%%EOF\n";
        });
        row("an object stream within itself", [](const Stage &stage) {
            const qsizetype at = stage.once.size();
            QByteArray pdf = stage.once +
                             "900 0 obj\n<</Type/ObjStm/N 1/First 6/Length 8/Extends 900 0 R>>\nstream\n900 0 "
                             "<<>>\nendstream\nendobj\n";
            const qsizetype start = pdf.size();
            QByteArray data;
            data += '\2';
            data += QByteArray::fromHex("00000384") + '\0'; // 1 lies in 900
            data += '\2';
            data += QByteArray::fromHex("00000384") + '\0'; // and so does 900
            static_cast<void>(at);
            return pdf + "901 0 obj\n<</Type/XRef/W[1 4 1]/Index[1 1 900 1]/Size 902/Root 1 0 R/Length 12>>\nstream\n" +
                   data + "\nendstream\nendobj\nstartxref\n" + number(start) + "\n%%EOF\n";
        });
        row("fifty-one signatures", [](const Stage &stage) {
            Edit edit(stage.once);
            Object form = edit.root().getKey("/AcroForm");
            for (int i = 0; i < 51; ++i)
                form.getKey("/Fields").appendItem(edit.add("<</FT/Sig/T(S" + std::to_string(i) + ")/V<</Type/Sig>>>>"));
            edit.touch(form);
            return edit.bytes();
        });
        row("a validation store without end", [](const Stage &stage) {
            Edit edit(stage.once);
            Object node = edit.add("<<>>");
            node.replaceKey("/VRI", node);
            node.replaceKey("/Certs", Object::newArray({node, node, node}));
            edit.root().replaceKey("/DSS", node);
            edit.root().replaceKey("/OpenAction", node);
            edit.touch(edit.root());
            return edit.bytes();
        });
    }
    void bomb()
    {
        QFETCH(Bomb, bomb);
        const QByteArray pdf = bomb(*m_stage);
        QElapsedTimer time;
        time.start();
        const auto result =
            verify(pdf, {.now = QDateTime::currentDateTimeUtc(), .trusted = {}, .patience = std::chrono::seconds(10)});
        QVERIFY2(time.elapsed() < 60'000, qPrintable(QString::number(time.elapsed())));
        static_cast<void>(freePlaces(pdf));
        static_cast<void>(embeddedFile(pdf, u"binding.json"_s));
        if (!result)
            return;
        QVERIFY(result->verdict == Verdict::Changed || result->verdict == Verdict::Damaged);
        QVERIFY(result->changes.size() <= 1001 * result->revisions);
    }

    void time()
    {
        const auto result =
            verify(m_stage->twice,
                   {.now = QDateTime::currentDateTimeUtc(), .trusted = {}, .patience = std::chrono::milliseconds(0)});
        QVERIFY(result);
        QCOMPARE(result->verdict, Verdict::Damaged);
        QCOMPARE(result->damage.constFirst().code, u"signing.damage.limit"_s);
    }

private:
    Pki m_pki;
    std::unique_ptr<Stage> m_stage;
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
