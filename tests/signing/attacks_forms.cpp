// Attacks by annotations and forms: what is laid over a page, and what a field shows (hide, in the words of the shadow
// attacks; evil annotations and sneaky signatures, in those of the attacks on certified documents).
#include "corpus.h"

namespace shihe::signing::test {
namespace {

using Make = std::function<QByteArray(const Stage &)>;

Object fieldOf(Edit &edit, int number)
{
    return edit.root().getKey("/AcroForm").getKey("/Fields").getArrayItem(number);
}

void annotate(Edit &edit, int number, const Object &annotation)
{
    Object page = edit.page(number);
    if (!page.getKey("/Annots").isArray())
        page.replaceKey("/Annots", Object::newArray());
    page.getKey("/Annots").appendItem(annotation);
    edit.touch(page.getKey("/Annots").isIndirect() ? page.getKey("/Annots") : page);
}

std::string form(Edit &edit, const char *content, const char *more = "")
{
    return edit.addStream(std::string("/Type/XObject/Subtype/Form/BBox[0 0 100 100]") + more, content).unparse();
}

/// An annotation over the text of page 1.
Make over(const char *entries, const char *look = nullptr, QByteArray Stage::*base = &Stage::open)
{
    return after(
        [entries, look](Edit &edit) {
            std::string text = std::string("<</Type/Annot/F 4/Rect[70 420 320 470]") + entries;
            if (look != nullptr)
                text += "/AP<</N " + form(edit, look) + ">>";
            annotate(edit, 1, edit.add(text + ">>"));
        },
        base);
}

Make setField(int number, const char *key, const char *value, QByteArray Stage::*base = &Stage::once)
{
    return after(
        [=](Edit &edit) {
            Object field = fieldOf(edit, number);
            field.replaceKey(key, Object::parse(&edit.pdf(), value));
            edit.touch(field);
        },
        base);
}

Make setForm(const char *key, const char *value)
{
    return after([key, value](Edit &edit) {
        Object form = edit.root().getKey("/AcroForm");
        form.replaceKey(key, Object::parse(&edit.pdf(), value));
        edit.touch(form.isIndirect() ? form : edit.root());
    });
}

Deed newField(const char *entries, const char *look = nullptr, int page = 1)
{
    return [entries, look, page](Edit &edit) {
        std::string text =
            std::string("<</Type/Annot/Subtype/Widget/FT/Sig/T(New)/P ") + edit.page(page).unparse() + entries;
        if (look != nullptr)
            text += "/AP<</N " + form(edit, look) + ">>";
        Object field = edit.add(text + ">>");
        Object form = edit.root().getKey("/AcroForm");
        form.getKey("/Fields").appendItem(field);
        edit.touch(form.isIndirect() ? form : edit.root());
        annotate(edit, page, field);
    };
}

/// Somebody adds a hidden field over the text, and shows it when it is signed.
QByteArray hiddenThenShown(const Stage &stage)
{
    Edit edit(after(newField("/F 6/Rect[70 420 320 470]"))(stage));
    Object fields = edit.root().getKey("/AcroForm").getKey("/Fields");
    Object field = fields.getArrayItem(fields.getArrayNItems() - 1);
    field.replaceKey("/F", Object::newInteger(4));
    field.replaceKey("/AP", Object::parse(&edit.pdf(), "<</N " + form(edit, "1 g 0 0 100 100 re f") + ">>"));
    field.replaceKey("/V", edit.add("<</Type/Sig>>"));
    edit.touch(field);
    return edit.bytes();
}

/// The same with the hidden field that the author had put there.
QByteArray oldFieldShown(const Stage &stage)
{
    Edit edit(stage.once);
    Object field = fieldOf(edit, 3);
    field.replaceKey("/F", Object::newInteger(4));
    field.replaceKey("/AP", Object::parse(&edit.pdf(), "<</N " + form(edit, "1 g 0 0 100 100 re f") + ">>"));
    field.replaceKey("/V", edit.add("<</Type/Sig>>"));
    edit.touch(field);
    return edit.bytes();
}

QByteArray boxOverBox(const Stage &stage)
{
    SignOptions visible = options();
    visible.outlines = triangles();
    visible.box = Box{1, 60, 60, 200, 70, {QStringLiteral("Signed")}};
    const auto done = sign(stage.blank, stage.pki.key(QStringLiteral("rsa")), visible);
    if (!done)
        return {};
    Edit edit(*done);
    newField("/F 4/Rect[50 50 300 150]/V<</Type/Sig>>", "1 g 0 0 100 100 re f")(edit);
    return edit.bytes();
}

/// A text field that the author laid over the page's text, filled in with another text on a white ground.
QByteArray fieldOverText(const Stage &stage)
{
    Edit before(stage.blank);
    Object remark = fieldOf(before, 0);
    remark.replaceKey("/Rect", Object::parse("[70 420 320 470]"));
    before.touch(remark);
    const auto done = sign(before.bytes(), stage.pki.key(QStringLiteral("rsa")), options());
    if (!done)
        return {};
    Edit edit(*done);
    Object field = fieldOf(edit, 0);
    field.replaceKey("/V", Object::newString("Other text"));
    field.replaceKey("/AP",
                     Object::parse(&edit.pdf(), "<</N " + form(edit, "1 g 0 0 100 100 re f BT (Other) Tj ET") + ">>"));
    edit.touch(field);
    return edit.bytes();
}

} // namespace

QList<Attack> attacksByAnnotation()
{
    QList<Attack> rows;
    // At P 2 no annotation may be added, however harmless it seems.
    for (const char *kind : {"/Text",    "/Link",       "/FreeText",    "/Line",      "/Square",         "/Circle",
                             "/Polygon", "/PolyLine",   "/Highlight",   "/Underline", "/Squiggly",       "/StrikeOut",
                             "/Stamp",   "/Caret",      "/Ink",         "/Popup",     "/FileAttachment", "/Sound",
                             "/Movie",   "/Screen",     "/PrinterMark", "/TrapNet",   "/Watermark",      "/3D",
                             "/Redact",  "/Projection", "/RichMedia"})
        rows << Attack{kind, "annotation-added@2", after([kind](Edit &edit) {
                           annotate(
                               edit, 2,
                               edit.add(std::string("<</Type/Annot/F 4/Rect[60 430 300 470]/Subtype") + kind + ">>"));
                       })};
    return rows +
           QList<Attack>{
               {"no kind at all", "annotation-added@2",
                after([](Edit &edit) { annotate(edit, 2, edit.add("<</Type/Annot/Rect[60 430 300 470]>>")); })},
               {"annotation without DocMDP", "annotation-added@1", over("/Subtype/Text", nullptr, &Stage::plain)},
               {"annotation at P 1", "annotation-added@1", over("/Subtype/Text", nullptr, &Stage::locked)},
               {"link leads elsewhere", "annotation-changed@1", after([](Edit &edit) {
                    Object link = edit.page(1).getKey("/Annots").getArrayItem(0);
                    link.replaceKey("/Dest", Object::newArray({edit.page(3), Object::newName("/Fit")}));
                    edit.touch(link);
                })},
               {"link made an action", "annotation-changed@1", after([](Edit &edit) {
                    Object link = edit.page(1).getKey("/Annots").getArrayItem(0);
                    link.replaceKey("/A", Object::parse("<</S/Launch/F(x)>>"));
                    edit.touch(link);
                })},
               {"link hidden", "annotation-changed@1", after([](Edit &edit) {
                    Object link = edit.page(1).getKey("/Annots").getArrayItem(0);
                    link.replaceKey("/F", Object::newInteger(2));
                    edit.touch(link);
                })},
               {"link replaced", "annotation-changed@1", after([](Edit &edit) {
                    edit.page(1).replaceKey(
                        "/Annots", Object::newArray({edit.add("<</Type/Annot/Subtype/Stamp/Rect[0 0 9 9]>>")}));
                    edit.touch(edit.page(1));
                })},
               {"links removed", "annotation-removed@1", after([](Edit &edit) {
                    edit.page(1).replaceKey("/Annots", Object::newArray());
                    edit.touch(edit.page(1));
                })},
               {"P 3: free text over the text", "covers-content@1", over("/Subtype/FreeText/Contents(x)")},
               {"P 3: stamp over the text", "covers-content@1", over("/Subtype/Stamp", "1 g 0 0 100 100 re f")},
               {"P 3: redaction over the text", "covers-content@1", over("/Subtype/Redact")},
               {"P 3: square over the text", "covers-content@1", over("/Subtype/Square", "1 g 0 0 100 100 re f")},
               {"P 3: highlight that hides", "covers-content@1", over("/Subtype/Highlight", "1 g 0 0 100 100 re f")},
               {"P 3: underline with other words", "covers-content@1", over("/Subtype/Underline", "BT (Other) Tj ET")},
               {"P 3: picture over the text", "covers-content@1",
                over("/Subtype/Ink", "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI")},
               {"P 3: script in a note", "actions@1", over("/Subtype/Text/A<</S/JavaScript/JS(x)>>")},
               {"P 3: program behind a link", "actions@1", over("/Subtype/Link/A<</S/Launch/F(x)>>")},
               {"P 3: action on looking", "actions@1", over("/Subtype/Text/AA<</E<</S/URI/URI(x)>>>>")},
               {"P 3: action behind an action", "actions@1",
                over("/Subtype/Link/A<</S/URI/URI(x)/Next<</S/Launch>>>>")},
               {"P 3: film", "actions@1", over("/Subtype/Movie")},
               {"P 3: text field", "form@1", over("/Subtype/Widget/FT/Tx/T(x)")},
               {"P 3 without certification", "annotation-added@3",
                [](const Stage &stage) {
                    const std::string level = "/Reference[<</Type/SigRef/TransformMethod/DocMDP/TransformParams<</Type"
                                              "/TransformParams/V/1.2/P 3>>>>]";
                    Edit edit(
                        stage.pki.foreignSigned(stage.blank, Pki::Foreign{.dictionary = level, .certify = false}));
                    annotate(edit, 3, edit.add("<</Type/Annot/Subtype/Text/Rect[0 0 9 9]>>"));
                    return edit.bytes();
                }},
               {"P 3: content", "page-content@1",
                after(
                    [](Edit &edit) {
                        edit.page(1).getKey("/Contents").replaceStreamData("0 g", Object::newNull(), Object::newNull());
                        edit.touch(edit.page(1).getKey("/Contents"));
                    },
                    &Stage::open)},
           };
}

QList<Attack> attacksOnForms()
{
    return {
        {"field shows other than it says", "field-look@2", after([](Edit &edit) {
             Object field = fieldOf(edit, 0);
             field.replaceKey("/AP", Object::parse(&edit.pdf(), "<</N " + form(edit, "BT (all) Tj ET") + ">>"));
             edit.touch(field);
         })},
        {"tick without a value", "field-look@2", setField(1, "/AS", "/Yes")},
        {"look of a tick", "field-look@2", after([](Edit &edit) {
             Object states = fieldOf(edit, 1).getKey("/AP").getKey("/N");
             states.replaceKey("/Off", states.getKey("/Yes"));
             edit.touch(fieldOf(edit, 1));
         })},
        {"field filled over the text", "covers-content@2", fieldOverText},
        {"filled at P 1", "field-filled@2", setField(0, "/V", "(x)", &Stage::locked)},
        {"field moved", "form@2", setField(0, "/Rect", "[80 430 300 470]")},
        {"field of another kind", "signature-changed@2", setField(0, "/FT", "/Sig")},
        {"field renamed", "form@2", setField(0, "/T", "(Other)")},
        {"field read-only", "form@2", setField(0, "/Ff", "1")},
        {"field hidden", "form@2", setField(0, "/F", "2")},
        {"field with a script", "form@2", setField(0, "/AA", "<</K<</S/JavaScript/JS(x)>>>>")},
        {"field with other letters", "form@2", setField(0, "/DA", "(/F1 40 Tf)")},
        {"field removed", "form", after([](Edit &edit) {
             Object form = edit.root().getKey("/AcroForm");
             form.getKey("/Fields").eraseItem(0);
             edit.touch(form);
         })},
        {"form removed", "form", after([](Edit &edit) {
             edit.root().removeKey("/AcroForm");
             edit.touch(edit.root());
         })},
        {"appearances wanted anew", "form", setForm("/NeedAppearances", "true")},
        {"XFA", "form", setForm("/XFA", "(x)")},
        {"order of calculation", "form", setForm("/CO", "[]")},
        {"flags off", "form", setForm("/SigFlags", "0")},
        {"text field added", "form", after(newField("/FT/Tx/Rect[0 0 0 0]"))},
        {"second field of the same name", "form", after(newField("/Rect[0 0 0 0]/T(SignHere)"))},
        {"field with an action", "form", after(newField("/Rect[0 0 0 0]/A<</S/JavaScript/JS(x)>>"))},
        {"box over the text", "covers-content@1", after(newField("/F 4/Rect[70 420 320 470]"))},
        {"box over the text, with a look", "covers-content@1",
         after(newField("/F 4/Rect[70 420 320 470]/V<</Type/Sig>>", "0 0 9 9 re f"))},
        {"box over a picture", "covers-content@2", after(newField("/F 4/Rect[390 590 460 660]", nullptr, 2))},
        {"box over a shape", "covers-content@2", after(newField("/F 4/Rect[280 580 460 700]", nullptr, 2))},
        {"hidden box over the text", "covers-content@1", after(newField("/F 6/Rect[70 420 320 470]"))},
        {"hidden, then shown", "covers-content@1", hiddenThenShown},
        {"old hidden field shown", "covers-content@2", oldFieldShown},
        {"box that keeps its size", "form", after(newField("/F 12/Rect[60 60 100 90]"))},
        {"box that signs nothing", "form", after(newField("/F 4/Rect[60 60 260 130]", "BT (Paid) Tj ET"))},
        {"box over an earlier box", "covers-content@1", boxOverBox},
        {"value of a signature field that is none", "signature-changed@2", setField(2, "/V", "(signed)")},
        {"lock taken off", "signature-changed@2", setField(2, "/Lock", "<</Action/All>>")},
    };
}

} // namespace shihe::signing::test
