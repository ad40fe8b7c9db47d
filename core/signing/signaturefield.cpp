#include "core/signing/signaturefield.h"

#include "core/signing/fields.h"

namespace shihe::signing {
namespace {

/// Appends to the list under @p key of @p owner, whether it is missing, direct, an object of its own or a single value.
void append(Appender &update, Object owner, const char *key, const Object &value)
{
    Object list = owner.getKey(key);
    if (!list.isArray()) {
        Object made = Object::newArray(listOf(list));
        owner.replaceKey(key, made);
        list = owner.getKey(key);
    }
    list.appendItem(value);
    update.touch(list.isIndirect() ? list : owner);
}

/// Puts all entries of a tree into its root. Later signers then append there and change no limits, which some judges of
/// revisions take for tampering. Only while nobody has signed: afterwards it would be a change.
void flatten(Appender &update, Object root, const std::map<long long, Object> &entries)
{
    Object list = Object::newArray();
    for (const auto &[key, value] : entries) {
        list.appendItem(Object::newInteger(key));
        list.appendItem(value);
    }
    root.replaceKey("/Nums", list);
    root.removeKey("/Kids");
    root.removeKey("/Limits");
    update.touch(root);
}

/// Puts number @p key behind all others of the tree, into its last leaf, and widens the limits on the way there.
void appendNumber(Appender &update, Object node, int key, const Object &value, int depth)
{
    if (Object limits = node.getKey("/Limits"); limits.isArray() && limits.getArrayNItems() == 2) {
        Object wider = Object::newArray({limits.getArrayItem(0), Object::newInteger(key)});
        node.replaceKey("/Limits", wider);
        update.touch(node);
    }
    const std::vector<Object> kids = listOf(node.getKey("/Kids"));
    if (!kids.empty() && Object(kids.back()).isDictionary() && depth < DeepestTree) {
        // A kid that is no object of its own is written with its parent.
        if (!Object(kids.back()).isIndirect())
            update.touch(node);
        return appendNumber(update, kids.back(), key, value, depth + 1);
    }
    append(update, node, "/Nums", Object::newInteger(key));
    append(update, node, "/Nums", value);
}

void addToStructure(Appender &update, Object widget, const FieldWish &wish)
{
    Object structure = update.pdf().getRoot().getKey("/StructTreeRoot");
    if (!structure.isDictionary())
        return;
    const std::vector<Object> tops = listOf(structure.getKey("/K"));
    const bool hasDocument = !tops.empty() && Object(tops[0]).isDictionary() && Object(tops[0]).isIndirect();
    Object parent = hasDocument ? tops[0] : structure;
    Object page = wish.page;
    Object form = update.reserve();
    update.set(form, "<</Type/StructElem/S/Form/P " + referenceTo(parent) + "/Pg " + referenceTo(page) + "/Alt" +
                         textString(wish.description) + "/K<</Type/OBJR/Obj " + referenceTo(widget) + "/Pg " +
                         referenceTo(page) + ">>>>");
    append(update, parent, "/K", form);

    Object parents = structure.getKey("/ParentTree");
    if (!parents.isDictionary()) {
        structure.replaceKey("/ParentTree", Object::parse("<</Nums[]>>"));
        parents = structure.getKey("/ParentTree");
    }
    const std::map<long long, Object> entries = numberTree(parents);
    if (parents.hasKey("/Kids") && signedFields(update.pdf()).size() <= 1) // ours is there already
        flatten(update, parents, entries);
    Object next = structure.getKey("/ParentTreeNextKey");
    const int highest =
        entries.empty() ? -1 : static_cast<int>(std::min<long long>(entries.rbegin()->first, 1'000'000'000));
    const int key = std::max(highest + 1, next.isInteger() ? next.getIntValueAsInt() : 0);
    appendNumber(update, parents, key, form, 0);
    structure.replaceKey("/ParentTreeNextKey", Object::newInteger(key + 1));
    update.touch(structure);
    widget.replaceKey("/StructParent", Object::newInteger(key));
    page.replaceKey("/Tabs", Object::newName("/S"));
    update.touch(page);
}

} // namespace

QString freeFieldName(QPDF &pdf)
{
    QSet<QString> taken;
    for (const auto &[id, name] : fieldNames(pdf))
        taken.insert(name);
    int number = 1;
    while (taken.contains(QStringLiteral("Signature%1").arg(number)))
        ++number;
    return QStringLiteral("Signature%1").arg(number);
}

void addSignatureField(Appender &update, const QString &name, const FieldWish &wish)
{
    Object root = update.pdf().getRoot();
    Object page = wish.page;
    Object widget = update.reserve();
    const std::pair<const char *, Object> entries[] = {
        {"/Type", Object::newName("/Annot")},
        {"/Subtype", Object::newName("/Widget")},
        {"/FT", Object::newName("/Sig")},
        {"/F", Object::newInteger(132)}, // Print and Locked
        {"/Rect", Object::parse("[" + wish.rectangle + "]")},
        {"/T", Object::newUnicodeString(name.toStdString())},
        {"/TU", Object::newUnicodeString(wish.description.toStdString())},
        {"/V", wish.signature},
        {"/P", page},
    };
    for (const auto &[key, value] : entries)
        widget.replaceKey(key, value);
    if (!Object(wish.appearance).isNull()) {
        Object looks = Object::newDictionary();
        looks.replaceKey("/N", wish.appearance);
        widget.replaceKey("/AP", looks);
    }
    update.touch(widget);
    append(update, page, "/Annots", widget);

    Object form = root.getKey("/AcroForm");
    if (!form.isDictionary()) {
        form = update.reserve();
        root.replaceKey("/AcroForm", form);
        update.touch(root);
    }
    form.replaceKey("/SigFlags", Object::newInteger(3)); // signatures exist; append only
    append(update, form, "/Fields", widget);
    update.touch(form.isIndirect() ? form : root);
    addToStructure(update, widget, wish);
}

} // namespace shihe::signing
