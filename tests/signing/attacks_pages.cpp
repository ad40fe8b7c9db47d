// Attacks on what a page shows, and on the rest of the document (replace, in the words of the shadow attacks).
#include "corpus.h"

namespace shihe::signing::test {
namespace {

using Make = std::function<QByteArray(const Stage &)>;

Object parsed(Edit &edit, const std::string &text)
{
    return Object::parse(&edit.pdf(), text);
}

Make setPage(const char *key, const char *value)
{
    return after([key, value](Edit &edit) {
        edit.page(2).replaceKey(key, parsed(edit, value));
        edit.touch(edit.page(2));
    });
}

Make setRoot(const char *key, const char *value)
{
    return after([key, value](Edit &edit) {
        edit.root().replaceKey(key, parsed(edit, value));
        edit.touch(edit.root());
    });
}

/// Another text in the stream that @p find leads to.
Make setStream(std::function<Object(Edit &)> find, const char *text)
{
    return after([find = std::move(find), text](Edit &edit) {
        Object stream = find(edit);
        const Object filter = stream.getDict().getKey("/Filter");
        stream.replaceStreamData(
            text, stream.getDict().getKey("/Filter").isNameAndEquals("/JBIG2Decode") ? filter : Object::newNull(),
            stream.getDict().getKey("/DecodeParms"));
        edit.touch(stream);
    });
}

Object resource(Edit &edit, const char *kind, const char *name)
{
    return edit.page(2).getKey("/Resources").getKey(kind).getKey(name);
}

/// The author lets the filter of a page's content be named by an object, and exchanges that one later.
QByteArray filterExchanged(const Stage &stage)
{
    Edit before(stage.blank);
    Object content = before.page(1).getKey("/Contents");
    Object filter = before.add("/ASCIIHexDecode");
    content.replaceStreamData("42 54 20 45 54>", Object::newNull(), Object::newNull());
    content.getDict().replaceKey("/Filter", Object::newArray({filter}));
    before.touch(content);
    const auto done = sign(before.bytes(), stage.pki.key(QStringLiteral("rsa")), options());
    if (!done)
        return {};
    Edit edit(*done);
    Object name = edit.page(1).getKey("/Contents").getDict().getKey("/Filter").getArrayItem(0);
    edit.pdf().replaceObject(name.getObjGen(), Object::newName("/ASCII85Decode"));
    edit.touch(edit.pdf().getObject(name.getObjGen()));
    return edit.bytes();
}

} // namespace

QList<Attack> attacksOnPages()
{
    return {
        {"content replaced", "page-content@2", setStream([](Edit &e) { return e.page(2).getKey("/Contents"); }, "0 g")},
        {"content made a list", "page-content@2", after([](Edit &edit) {
             Object page = edit.page(2);
             page.replaceKey("/Contents",
                             Object::newArray({page.getKey("/Contents"), edit.addStream("", "0 g 0 0 9 9 re f")}));
             edit.touch(page);
         })},
        {"content of another page", "page-content@2", after([](Edit &edit) {
             edit.page(2).replaceKey("/Contents", edit.page(1).getKey("/Contents"));
             edit.touch(edit.page(2));
         })},
        {"content removed", "page-content@2", setPage("/Contents", "null")},
        {"form within the page", "page-content@2",
         setStream([](Edit &e) { return resource(e, "/XObject", "/Fm"); }, "1 g")},
        {"picture", "page-content@2",
         setStream([](Edit &e) { return resource(e, "/XObject", "/Im"); }, "another picture")},
        {"what a picture is unpacked with", "page-content@2",
         setStream(
             [](Edit &e) {
                 return resource(e, "/XObject", "/Im").getDict().getKey("/DecodeParms").getKey("/JBIG2Globals");
             },
             "other globals")},
        {"filter named by an object", "page-content@1", filterExchanged},
        {"font", "page-content@2", after([](Edit &edit) {
             Object font = resource(edit, "/Font", "/F1");
             font.replaceKey("/BaseFont", Object::newName("/Symbol"));
             edit.touch(font);
         })},
        {"font's code to text", "page-content@2",
         setStream([](Edit &e) { return resource(e, "/Font", "/F1").getKey("/ToUnicode"); }, "lies")},
        {"font's widths", "page-content@2", after([](Edit &edit) {
             Object font = resource(edit, "/Font", "/F1");
             font.replaceKey("/Widths", parsed(edit, "[1 2 3]"));
             edit.touch(font);
         })},
        {"other resources", "page-content@2", setPage("/Resources", "<<>>")},
        {"media box", "page-content@2", setPage("/MediaBox", "[0 0 595 400]")},
        {"crop box", "page-content@2", setPage("/CropBox", "[0 0 595 400]")},
        {"turned", "page-content@2", setPage("/Rotate", "180")},
        {"unit", "page-content@2", setPage("/UserUnit", "3")},
        {"group", "page-content@2", setPage("/Group", "<</S/Transparency/CS/DeviceGray>>")},
        {"page action", "actions@2", setPage("/AA", "<</O<</S/JavaScript/JS(x)>>>>")},
        {"page's own metadata", "page-content@2", setPage("/PieceInfo", "<<>>")},
        {"page's attachment", "page-content@2", setPage("/AF", "[<</Type/Filespec>>]")},
        {"page's articles", "page-content@2", setPage("/B", "[]")},
        {"page added", "pages", after([](Edit &edit) {
             Object pages = edit.root().getKey("/Pages");
             pages.getKey("/Kids").appendItem(
                 edit.add("<</Type/Page/MediaBox[0 0 9 9]/Parent " + pages.unparse() + ">>"));
             pages.replaceKey("/Count", Object::newInteger(4));
             edit.touch(pages);
         })},
        {"page inserted", "pages", after([](Edit &edit) {
             Object pages = edit.root().getKey("/Pages");
             pages.getKey("/Kids").insertItem(
                 1, edit.add("<</Type/Page/MediaBox[0 0 9 9]/Parent " + pages.unparse() + ">>"));
             pages.replaceKey("/Count", Object::newInteger(4));
             edit.touch(pages);
         })},
        {"page removed", "pages", after([](Edit &edit) {
             Object pages = edit.root().getKey("/Pages");
             pages.getKey("/Kids").eraseItem(2);
             pages.replaceKey("/Count", Object::newInteger(2));
             edit.touch(pages);
         })},
        {"page shown twice", "pages@3", after([](Edit &edit) {
             Object kids = edit.root().getKey("/Pages").getKey("/Kids");
             kids.setArrayItem(2, kids.getArrayItem(0));
             edit.touch(edit.root().getKey("/Pages"));
         })},
        {"page tree replaced", "pages", after([](Edit &edit) {
             const std::string page = edit.add("<</Type/Page/MediaBox[0 0 595 842]/Resources<<>>>>").unparse();
             edit.root().replaceKey("/Pages", edit.add("<</Type/Pages/Count 1/Kids[" + page + "]>>"));
             edit.touch(edit.root());
         })},
        {"inherited by all pages", "pages", after([](Edit &edit) {
             Object pages = edit.root().getKey("/Pages");
             pages.replaceKey("/Rotate", Object::newInteger(90));
             edit.touch(pages);
         })},
    };
}

QList<Attack> attacksOnCatalog()
{
    return {
        {"script on opening", "actions", setRoot("/OpenAction", "<</S/JavaScript/JS(x)>>")},
        {"another place on opening", "actions", setRoot("/OpenAction", "[0/Fit]")},
        {"action of the document", "actions", setRoot("/AA", "<</WP<</S/JavaScript/JS(x)>>>>")},
        {"layer switched off", "layers", setRoot("/OCProperties", "<</OCGs[]/D<<>>>>")},
        {"layer switched off in place", "layers", after([](Edit &edit) {
             Object layers = edit.root().getKey("/OCProperties");
             Object usual = layers.getKey("/D");
             usual.replaceKey("/OFF", layers.getKey("/OCGs"));
             edit.touch(edit.root());
         })},
        {"layers gone", "layers", setRoot("/OCProperties", "null")},
        {"attachment list", "attachments", setRoot("/AF", "[]")},
        {"attachment's bytes", "attachments",
         setStream([](Edit &e) { return e.root().getKey("/AF").getArrayItem(0).getKey("/EF").getKey("/F"); }, "{}")},
        {"attachment's name", "attachments", after([](Edit &edit) {
             Object file = edit.root().getKey("/AF").getArrayItem(0);
             file.replaceKey("/UF", Object::newString("b.json"));
             edit.touch(file);
         })},
        {"script in the names", "names", after([](Edit &edit) {
             edit.root().getKey("/Names").replaceKey("/JavaScript",
                                                     parsed(edit, "<</Names[(a)<</S/JavaScript/JS(x)>>]>>"));
             edit.touch(edit.root());
         })},
        {"named place", "names", after([](Edit &edit) {
             edit.root().getKey("/Names").replaceKey("/Dests", parsed(edit, "<</Names[]>>"));
             edit.touch(edit.root());
         })},
        {"bookmark", "outline", after([](Edit &edit) {
             Object item = edit.root().getKey("/Outlines").getKey("/First");
             item.replaceKey("/Title", Object::newString("Two"));
             edit.touch(item);
         })},
        {"page labels", "pages", setRoot("/PageLabels", "<</Nums[0<</S/r>>]>>")},
        {"language", "other", setRoot("/Lang", "(en)")},
        {"viewer's settings", "other", setRoot("/ViewerPreferences", "<</HideToolbar true>>")},
        {"base of links", "other", setRoot("/URI", "<</Base(http://example.invalid)>>")},
        {"portfolio", "other", setRoot("/Collection", "<</View/D>>")},
        {"requirements", "other", setRoot("/Requirements", "[<</S/EnableJavaScripts>>]")},
        {"output intent", "other", setRoot("/OutputIntents", "[]")},
        {"parts of a PDF 2.0", "other", setRoot("/DPartRoot", "<<>>")},
        {"marked no more", "structure", setRoot("/MarkInfo", "<</Marked false>>")},
        {"structure gone", "structure", setRoot("/StructTreeRoot", "null")},
        {"roles", "structure", after([](Edit &edit) {
             Object tree = edit.root().getKey("/StructTreeRoot");
             tree.replaceKey("/RoleMap", parsed(edit, "<</P/Artifact>>"));
             edit.touch(tree);
         })},
        {"words read aloud", "structure", after([](Edit &edit) {
             Object element = edit.root().getKey("/StructTreeRoot").getKey("/K").getKey("/K").getArrayItem(0);
             element.replaceKey("/ActualText", Object::newString("something else"));
             edit.touch(element);
         })},
        {"order of reading", "structure", after([](Edit &edit) {
             Object list = edit.root().getKey("/StructTreeRoot").getKey("/K");
             Object kids = list.getKey("/K");
             const Object first = kids.getArrayItem(0);
             kids.setArrayItem(0, kids.getArrayItem(1));
             kids.setArrayItem(1, first);
             edit.touch(list);
         })},
        {"metadata", "metadata",
         setStream([](Edit &e) { return e.root().getKey("/Metadata"); }, "<x><pdf:Producer>Other</pdf:Producer></x>")},
        {"metadata gone", "metadata", setRoot("/Metadata", "null")},
        {"title", "metadata", after([](Edit &edit) {
             Object info = edit.pdf().getTrailer().getKey("/Info");
             info.replaceKey("/Title", Object::newString("Other"));
             edit.touch(info);
         })},
        {"words for a date", "metadata", after([](Edit &edit) {
             Object info = edit.pdf().getTrailer().getKey("/Info");
             info.replaceKey("/ModDate", Object::newString("signed by all parties"));
             edit.touch(info);
         })},
        {"permissions gone", "permissions", setRoot("/Perms", "null")},
        {"permissions of a reader", "permissions", setRoot("/Perms", "<</UR3<</Type/Sig>>>>")},
        {"rules of use", "other", setRoot("/Legal", "<<>>")},
    };
}

} // namespace shihe::signing::test
