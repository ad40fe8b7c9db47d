#include "fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::signing;
using namespace shihe::signing::test;

using Tamper = std::function<void(Edit &)>;
Q_DECLARE_METATYPE(Tamper)

/// What an update after a certified signature (DocMDP, P 2) may and may not do, one row a way of doing it.
class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_pki.isReady());
        for (const bool stream : {false, true}) {
            const auto pdf = sign(stream ? packed(samplePdf()) : samplePdf(), m_pki.key(u"ec"_s), options());
            QVERIFY(pdf);
            m_signed << *pdf;
        }
    }

    void update_data()
    {
        QTest::addColumn<Tamper>("tamper");
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, const char *what, bool allowed, Tamper tamper) {
            QTest::newRow(name) << std::move(tamper) << QString::fromLatin1(what) << allowed;
        };
        const auto setRoot = [](const char *key, const char *value) {
            return [key, value](Edit &edit) {
                edit.root().replaceKey(key, Object::parse(value));
                edit.touch(edit.root());
            };
        };
        const auto setPage = [](const char *key, const char *value) {
            return [key, value](Edit &edit) {
                edit.page(2).replaceKey(key, Object::parse(value));
                edit.touch(edit.page(2));
            };
        };
        row("validation data", "validation-data", true, setRoot("/DSS", "<</Certs[]>>"));
        row("extensions", "validation-data", true,
            setRoot("/Extensions", "<</ESIC<</BaseVersion/1.7/ExtensionLevel 2>>>>"));
        row("script on opening", "actions", false, setRoot("/OpenAction", "<</S/JavaScript/JS(x)>>"));
        row("layers", "layers", false, setRoot("/OCProperties", "<</OCGs[]>>"));
        row("attachment", "attachments", false, setRoot("/AF", "[<</Type/Filespec>>]"));
        row("names", "names", false, setRoot("/Names", "<<>>"));
        row("outline", "outline", false, setRoot("/Outlines", "<</Count 0>>"));
        row("form removed", "form", false, [](Edit &edit) {
            edit.root().removeKey("/AcroForm");
            edit.touch(edit.root());
        });
        row("XFA", "form", false, [](Edit &edit) {
            Object form = edit.root().getKey("/AcroForm");
            form.replaceKey("/XFA", Object::newString("x"));
            edit.touch(form);
        });
        row("permissions removed", "permissions", false, [](Edit &edit) {
            edit.root().removeKey("/Perms");
            edit.touch(edit.root());
        });
        row("page box", "page-content", false, setPage("/MediaBox", "[0 0 10 10]"));
        row("page turned", "page-content", false, setPage("/Rotate", "90"));
        row("page resources", "page-content", false, setPage("/Resources", "<<>>"));
        row("page action", "actions", false, setPage("/AA", "<</O<</S/JavaScript/JS(x)>>>>"));
        row("page removed", "pages", false, [](Edit &edit) {
            Object pages = edit.root().getKey("/Pages");
            pages.getKey("/Kids").eraseItem(1);
            pages.replaceKey("/Count", Object::newInteger(2));
            edit.touch(pages);
        });
        row("pages swapped", "pages", false, [](Edit &edit) {
            Object kids = edit.root().getKey("/Pages").getKey("/Kids");
            const Object first = kids.getArrayItem(0);
            kids.setArrayItem(0, kids.getArrayItem(1));
            kids.setArrayItem(1, first);
            edit.touch(edit.root().getKey("/Pages"));
        });
        row("other font", "page-content", false, [](Edit &edit) {
            Object font = edit.page(1).getKey("/Resources").getKey("/Font").getKey("/F1");
            font.replaceKey("/BaseFont", Object::newName("/Symbol"));
            edit.touch(font);
        });
        row("content repacked but the same", "", true, [](Edit &edit) {
            Object content = edit.page(1).getKey("/Contents");
            const auto data = content.getStreamData();
            content.replaceStreamData(std::string(reinterpret_cast<const char *>(data->getBuffer()), data->getSize()),
                                      Object::newNull(), Object::newNull());
            edit.touch(content);
        });
        row("title in Info", "metadata", false, [](Edit &edit) {
            Object info = edit.pdf().getTrailer().getKey("/Info");
            info.replaceKey("/Title", Object::newString("Other"));
            edit.touch(info);
        });
        row("date in Info", "dates", true, [](Edit &edit) {
            Object info = edit.pdf().getTrailer().getKey("/Info");
            info.replaceKey("/ModDate", Object::newString("D:20270101000000Z"));
            edit.touch(info);
        });
        const auto xmp = [](const char *from, const char *to) {
            return [from, to](Edit &edit) {
                Object metadata = edit.root().getKey("/Metadata");
                const auto data = metadata.getStreamData();
                QByteArray text(reinterpret_cast<const char *>(data->getBuffer()),
                                static_cast<qsizetype>(data->getSize()));
                metadata.replaceStreamData(text.replace(from, to).toStdString(), Object::newNull(), Object::newNull());
                edit.touch(metadata);
            };
        };
        row("date in XMP", "dates", true, xmp("2026-11-22T10:00:00Z", "2027-01-01T00:00:00Z"));
        row("producer in XMP", "metadata", false, xmp("Shihe", "Other"));
        row("text instead of a date in XMP", "metadata", false, xmp("2026-11-22T10:00:00Z", "today"));
        row("words of the structure", "structure", false, [](Edit &edit) {
            Object element = edit.root().getKey("/StructTreeRoot").getKey("/K").getKey("/K").getArrayItem(1);
            element.replaceKey("/ActualText", Object::newString("other words"));
            edit.touch(element);
        });
        row("parent tree", "structure", false, [](Edit &edit) {
            Object tree = edit.root().getKey("/StructTreeRoot").getKey("/ParentTree");
            tree.getKey("/Nums").setArrayItem(1, Object::newArray());
            edit.touch(tree);
        });
        row("name of the signer", "signature-changed", false, [](Edit &edit) {
            Object value = edit.root().getKey("/AcroForm").getKey("/Fields").getArrayItem(0).getKey("/V");
            value.replaceKey("/Name", Object::newString("Somebody Else"));
            edit.touch(value);
        });
        row("look of the signature", "signature-changed", false, [](Edit &edit) {
            Object widget = edit.root().getKey("/AcroForm").getKey("/Fields").getArrayItem(0);
            widget.replaceKey("/Rect", Object::parse("[80 400 300 500]"));
            edit.touch(widget);
        });
        row("hidden object", "", true, [](Edit &edit) { static_cast<void>(edit.add("<</Type/Catalog>>")); });
        addFieldRows(row);
    }

    void update()
    {
        QFETCH(Tamper, tamper);
        QFETCH(QString, what);
        QFETCH(bool, allowed);
        for (const QByteArray &pdf : m_signed) {
            Edit edit(pdf);
            tamper(edit);
            const auto result = verify(edit.bytes(), {QDateTime::currentDateTimeUtc(), {}});
            QVERIFY2(result, result ? "" : qPrintable(result.error().code));
            QStringList said;
            for (const Change &change : result->changes)
                said << change.what + u' ' + change.path;
            const QByteArray told = said.join(u"; "_s).toUtf8();
            QVERIFY(result->damage.isEmpty());
            const Verdict expected = !allowed         ? Verdict::Changed
                                     : what.isEmpty() ? Verdict::Intact
                                                      : Verdict::PermittedAdditions;
            QVERIFY2(result->verdict == expected, told.constData());
            const bool found = std::any_of(result->changes.begin(), result->changes.end(), [&](const Change &change) {
                return change.what == what && change.allowed == allowed && change.revision == 3;
            });
            QVERIFY2(found || what.isEmpty(), told.constData());
        }
    }

    void hiddenObjectsAreCounted()
    {
        Edit edit(m_signed[0]);
        static_cast<void>(edit.add("<</Type/Page>>"));
        const auto result = verify(edit.bytes(), {QDateTime::currentDateTimeUtc(), {}});
        QVERIFY(result);
        QCOMPARE(result->hiddenObjects, 1);
    }

    void fileReplacedPastTheSignedRevision()
    {
        // Everything is written again behind the signed file, under a trailer that knows of nothing before it.
        Edit edit(m_signed[0]);
        edit.root().removeKey("/AcroForm");
        edit.root().removeKey("/Perms");
        edit.page(1).replaceKey("/Annots", Object::newArray());
        for (Object object : edit.pdf().getAllObjects())
            edit.touch(object);
        const auto result = verify(edit.bytes(true, false), {QDateTime::currentDateTimeUtc(), {}});
        QVERIFY(result);
        QCOMPARE(result->verdict, Verdict::Changed);
        QCOMPARE(result->changes[0].what, u"revision-chain"_s);
    }

    /// A shadow attack: what will be shown is prepared before signing, behind a place that may change later.
    void contentSharedWithValidationDataIsJudgedAsContent()
    {
        Edit before(samplePdf());
        before.root().replaceKey(
            "/DSS", Object::parse(&before.pdf(), "<</Certs[" + before.page(1).getKey("/Contents").unparse() + "]>>"));
        before.touch(before.root());
        const auto pdf = sign(before.bytes(), m_pki.key(u"ec"_s), options());
        QVERIFY(pdf);
        Edit after(*pdf);
        Object content = after.page(1).getKey("/Contents");
        content.replaceStreamData("BT /F1 24 Tf 80 440 Td (Other text) Tj ET", Object::newNull(), Object::newNull());
        after.touch(content);
        const auto result = verify(after.bytes(), {QDateTime::currentDateTimeUtc(), {}});
        QVERIFY(result);
        QCOMPARE(result->verdict, Verdict::Changed);
        QCOMPARE(result->changes[0].what, u"page-content"_s);
        QCOMPARE(result->changes[0].page, 1);
    }

    void changesBetweenTwoSignaturesAreFound()
    {
        // The second signer signs what an attacker changed: the second signature is in order, the first one's content
        // isn't.
        Edit edit(m_signed[0]);
        Object content = edit.page(3).getKey("/Contents");
        content.replaceStreamData("BT /F1 24 Tf 80 440 Td (Other text) Tj ET", Object::newNull(), Object::newNull());
        edit.touch(content);
        QCOMPARE(sign(edit.bytes(), m_pki.key(u"rsa"_s), options()).error().code, u"signing.input-changed"_s);
    }

    void levelsAndLocksOfOthersAreKept_data()
    {
        QTest::addColumn<QString>("dictionary");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("deed");
        QTest::addColumn<bool>("allowed");
        const auto level = [](int p) {
            return u"/Reference[<</Type/SigRef/TransformMethod/DocMDP/TransformParams<</Type/TransformParams/V/1.2/P %1>>>>]"_s
                .arg(p);
        };
        const auto fields = [](const QString &action) {
            return u"/Reference[<</Type/SigRef/TransformMethod/FieldMDP/TransformParams<</Type/TransformParams/V/1.2%1>>>>]"_s
                .arg(action);
        };
        const QString all = u"/Action/All"_s;
        const QString only = u"/Action/Include/Fields[(Remark)]"_s;
        const QString other = u"/Action/Include/Fields[(Other)]"_s;
        const QString except = u"/Action/Exclude/Fields[(Remark)]"_s;
        const QString others = u"/Action/Exclude/Fields[(Other)]"_s;
        const auto row = [](const char *name, const QString &dictionary, const QString &field, const char *deed,
                            bool allowed) {
            QTest::newRow(name) << dictionary << field << QString::fromLatin1(deed) << allowed;
        };
        row("no level: fill", {}, {}, "fill", true);
        row("no level: note", {}, {}, "note", false);
        row("no level: new field", {}, {}, "field", true);
        row("P 1: fill", level(1), {}, "fill", false);
        row("P 1: new field", level(1), {}, "field", false);
        row("P 1: validation data", level(1), {}, "data", true);
        row("P 2: fill", level(2), {}, "fill", true);
        row("P 2: note", level(2), {}, "note", false);
        row("P 3: note", level(3), {}, "note", true);
        row("P 3: page", level(3), {}, "page", false);
        row("P 3: fill", level(3), {}, "fill", true);
        row("P out of range", level(7), {}, "note", false);
        row("all fields locked", fields(all), {}, "fill", false);
        row("this field locked", fields(only), {}, "fill", false);
        row("another field locked", fields(other), {}, "fill", true);
        row("all but this one", fields(except), {}, "fill", true);
        row("all but another one", fields(others), {}, "fill", false);
        row("lock in the field", {}, u"/Lock<<"_s + only + u">>"_s, "fill", false);
        row("lock with P 1 in the field", {}, u"/Lock<<"_s + other + u"/P 1>>"_s, "field", false);
    }
    void levelsAndLocksOfOthersAreKept()
    {
        QFETCH(QString, dictionary);
        QFETCH(QString, field);
        QFETCH(QString, deed);
        QFETCH(bool, allowed);
        Edit before(samplePdf());
        Object page = before.page(2);
        Object remark =
            before.add("<</Type/Annot/Subtype/Widget/FT/Tx/T(Remark)/Rect[60 60 200 90]/P " + page.unparse() + ">>");
        before.root().replaceKey("/AcroForm", before.add("<</SigFlags 1/Fields[" + remark.unparse() + "]>>"));
        page.replaceKey("/Annots", Object::newArray({remark}));
        before.touch(page);
        before.touch(before.root());
        const QByteArray pdf = m_pki.foreignSigned(before.bytes(), dictionary.toStdString(), field.toStdString());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto first = verify(pdf, {now, {m_pki.root()}});
        QVERIFY(first);
        QCOMPARE(first->verdict, Verdict::Intact);
        QCOMPARE(first->signatures[0].level, Level::None);
        QCOMPARE(first->signatures[0].signer, u"张三"_s);
        QCOMPARE(first->signatures[0].identity, Identity::Trusted);

        const auto result = verify(done(deed, pdf), {now, {}});
        QVERIFY(result);
        QCOMPARE(result->verdict, allowed ? Verdict::PermittedAdditions : Verdict::Changed);
    }

private:
    using Row = std::function<void(const char *name, const char *what, bool allowed, Tamper tamper)>;
    static void addFieldRows(const Row &row)
    {
        const auto addField = [](const std::string &entries, bool annotate = true) {
            return [entries, annotate](Edit &edit) {
                Object page = edit.page(2);
                Object field =
                    edit.add("<</Type/Annot/Subtype/Widget/FT/Sig/T(New)/F 4/P " + page.unparse() + entries + ">>");
                Object form = edit.root().getKey("/AcroForm");
                form.getKey("/Fields").appendItem(field);
                edit.touch(form);
                if (annotate) {
                    page.replaceKey("/Annots", Object::newArray({field}));
                    edit.touch(page);
                }
            };
        };
        row("empty signature field", "signature-field-added", true, addField("/Rect[0 0 0 0]"));
        row("field in an empty place", "signature-field-added", true, addField("/Rect[60 60 200 120]"));
        row("field over the text", "covers-content", false, addField("/Rect[60 400 300 500]"));
        row("field with an action", "form", false, addField("/Rect[0 0 0 0]/A<</S/JavaScript/JS(x)>>"));
        row("text field", "form", false, addField("/Rect[0 0 0 0]/FT/Tx/Parent<<>>", false));
        row("annotation that is in no form", "form", false, [](Edit &edit) {
            Object page = edit.page(2);
            page.replaceKey("/Annots",
                            Object::newArray({edit.add("<</Type/Annot/Subtype/Widget/FT/Sig/Rect[0 0 9 9]>>")}));
            edit.touch(page);
        });
        row("note", "annotation-added", false, [](Edit &edit) {
            Object page = edit.page(2);
            page.replaceKey("/Annots", Object::newArray({edit.add("<</Type/Annot/Subtype/Text/Rect[0 0 9 9]>>")}));
            edit.touch(page);
        });
        row("link removed", "annotation-removed", false, [](Edit &edit) {
            edit.page(1).replaceKey("/Annots", Object::newArray());
            edit.touch(edit.page(1));
        });
        row("element that takes over old content", "structure", false, [](Edit &edit) {
            Object document = edit.root().getKey("/StructTreeRoot").getKey("/K");
            document.getKey("/K").appendItem(edit.add("<</Type/StructElem/S/P/P " + document.unparse() + "/Pg " +
                                                      edit.page(1).unparse() + "/K 0>>"));
            edit.touch(document);
        });
    }

    /// @p pdf with one more revision in which somebody did something.
    QByteArray done(const QString &deed, const QByteArray &pdf)
    {
        Edit edit(pdf);
        Object page = edit.page(3);
        Object form = edit.root().getKey("/AcroForm");
        if (deed == u"fill") {
            Object field = form.getKey("/Fields").getArrayItem(0);
            field.replaceKey("/V", Object::newString("agreed"));
            edit.touch(field);
        } else if (deed == u"note") {
            page.replaceKey("/Annots", Object::newArray({edit.add("<</Type/Annot/Subtype/Text/Rect[0 0 9 9]>>")}));
            edit.touch(page);
        } else if (deed == u"page") {
            page.getKey("/Contents").replaceStreamData("", Object::newNull(), Object::newNull());
            edit.touch(page.getKey("/Contents"));
        } else if (deed == u"data") {
            edit.root().replaceKey("/DSS", Object::parse("<</Certs[]>>"));
            edit.touch(edit.root());
        } else {
            Object field = edit.add("<</FT/Sig/T(Second)/Type/Annot/Subtype/Widget/Rect[0 0 0 0]>>");
            form.getKey("/Fields").appendItem(field);
            edit.touch(form);
        }
        return edit.bytes();
    }

    Pki m_pki;
    QList<QByteArray> m_signed;
};

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
