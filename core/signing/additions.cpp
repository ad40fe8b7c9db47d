// What may be added after a signature: a field that signs, its widget, and the element that tells readers of it.
#include "core/signing/judge.h"

namespace shihe::signing {
namespace {

constexpr int HiddenFlags = 2 | 32; // Hidden, NoView
constexpr int NoZoom = 8;

long long flagsOf(Object annotation)
{
    Object flags = annotation.getKey("/F");
    return flags.isInteger() ? flags.getIntValue() : 0;
}

} // namespace

/// No action, nothing unknown: only what a signature field and its widgets consist of.
bool Judge::isPlainSignatureField(Object field, int depth) const
{
    static const std::set<std::string> known{
        "/Type", "/Subtype", "/FT",           "/Ff",     "/F",       "/Rect", "/T",  "/TU",     "/TM",   "/V",  "/P",
        "/AP",   "/AS",      "/StructParent", "/Parent", "/Kids",    "/MK",   "/BS", "/Border", "/Lock", "/SV", "/M",
        "/NM",   "/H",       "/Lang",         "/DA",     "/Contents"};
    // What keeps its size grows over the page as a reader zooms out.
    if (!field.isDictionary() || depth > DeepestTree || !hasOnly(field, known) || fieldType(field) != "/Sig" ||
        (flagsOf(field) & NoZoom) != 0)
        return false;
    const std::vector<Object> kids = listOf(field.getKey("/Kids"));
    return std::all_of(kids.begin(), kids.end(),
                       [this, depth](const Object &kid) { return isPlainSignatureField(kid, depth + 1); });
}

/// The page on which the field shows anything.
std::optional<int> Judge::visiblePage(Object field, int depth) const
{
    if (!field.isDictionary() || depth > DeepestTree)
        return std::nullopt;
    const bool hidden = (flagsOf(field) & HiddenFlags) != 0;
    if (!rectangleOf(field.getKey("/Rect")).isEmpty() && !hidden) {
        const auto page = m_pages.find(field.getKey("/P").getObjGen());
        return page == m_pages.end() ? 1 : page->second; // /P is optional: then it is visible on some page
    }
    for (const Object &kid : listOf(field.getKey("/Kids")))
        if (const std::optional<int> page = visiblePage(kid, depth + 1))
            return page;
    return std::nullopt;
}

/// A box that is put on the page and signs nothing.
bool Judge::showsUnsigned(Object field, int depth) const
{
    if (!field.isDictionary() || depth > DeepestTree)
        return false;
    if (fieldValue(field).isNull() && visiblePage(field, 0) && lookOf(field, m_budget).anything)
        return true;
    const std::vector<Object> kids = listOf(field.getKey("/Kids"));
    return std::any_of(kids.begin(), kids.end(),
                       [this, depth](const Object &kid) { return showsUnsigned(kid, depth + 1); });
}

/// Whether anything that the older revision showed on the page lies under @p cover: its content, or what stood on it,
/// such as the box of an earlier signature.
bool Judge::isOverContent(int page, const Object &cover) const
{
    const Rectangle place = rectangleOf(Object(cover).getKey("/Rect"));
    for (const auto &[id, number] : pageNumbers(m_older)) {
        if (number != page)
            continue;
        Object old = m_older.getObject(id);
        for (Object &annotation : listOf(old.getKey("/Annots"))) {
            m_budget.spendTime();
            const bool itself = annotation.isIndirect() && annotation.getObjGen() == cover.getObjGen();
            if (!itself && annotation.isDictionary() && (flagsOf(annotation) & HiddenFlags) == 0 &&
                rectangleOf(annotation.getKey("/Rect")).meets(place) && lookOf(annotation, m_budget).anything)
                return true;
        }
        return coversContent(old, place, m_budget);
    }
    return false;
}

void Judge::addedField(const Difference &difference, Object field)
{
    const auto name = m_newFields.find(field.getObjGen());
    const bool known = name == m_newFields.end() || m_oldNames.contains(name->second);
    if (known || !isPlainSignatureField(field, 0) || showsUnsigned(field, 0))
        return tell(difference, "form", false);
    Object value = field.getKey("/V");
    const bool stamp = value.isDictionary() && value.getKey("/Type").isNameAndEquals("/DocTimeStamp");
    Difference at = difference;
    at.page = visiblePage(field, 0);
    if (stamp && !at.page)
        return tell(at, "time-stamp-added", true);
    tell(at, value.isDictionary() ? "signature-added" : "signature-field-added", level() >= 2);
}

/// A widget of a field that is new in this revision and of the kind that addedField() passed.
bool Judge::isNewSignatureWidget(Object widget) const
{
    if (!widget.isDictionary() || !widget.getKey("/Subtype").isNameAndEquals("/Widget"))
        return false;
    const auto name = m_newFields.find(widget.getObjGen());
    return name != m_newFields.end() && !m_oldNames.contains(name->second) && isPlainSignatureField(widget, 0);
}

/// Whether the annotation takes the words below it out of sight, or puts others there. Marks that belong on text are
/// judged by what they draw, others also if the reader has to draw them.
bool Judge::hides(Object annotation) const
{
    static const std::set<std::string> marks{"/Highlight", "/Underline", "/StrikeOut", "/Squiggly", "/Caret",
                                             "/Text",      "/Link",      "/Popup",     "/Ink",      "/Line"};
    const Object kind = annotation.getKey("/Subtype");
    const bool mark = Object(kind).isName() && marks.contains(Object(kind).getName());
    const Look look = lookOf(annotation, m_budget);
    // A note's icon is an area; it stays as small as icons are.
    const Rectangle place = rectangleOf(annotation.getKey("/Rect"));
    constexpr double Icon = 32;
    if (Object(kind).isNameAndEquals("/Text") && place.right - place.left <= Icon && place.top - place.bottom <= Icon)
        return look.text;
    return look.hides || look.text || (!look.anything && !mark);
}

/// At P 3 annotations may come, change and go; but none that acts, and none that hides what was signed.
void Judge::annotation(const Difference &difference, Object annotation, const char *what)
{
    static const std::set<std::string> active{"/Widget", "/Screen", "/Movie", "/Sound", "/RichMedia", "/3D"};
    static const std::set<std::string> harmless{"/URI", "/GoTo", "/Named"};
    if (level() < 3 || !annotation.isDictionary())
        return tell(difference, what, false);
    Object kind = annotation.getKey("/Subtype");
    Object action = annotation.getKey("/A");
    Object verb = action.isDictionary() ? action.getKey("/S") : Object::newNull();
    const bool acts =
        !action.isNull() && !(verb.isName() && harmless.contains(verb.getName()) && !action.hasKey("/Next"));
    if (!kind.isName() || active.contains(kind.getName()) || acts || annotation.hasKey("/AA"))
        return tell(difference, "actions", false);
    tell(difference, what, true);
    if (difference.page && (flagsOf(annotation) & HiddenFlags) == 0 && hides(annotation) &&
        isOverContent(*difference.page, annotation))
        tell(difference, "covers-content", false);
}

void Judge::addedAnnotation(const Difference &difference)
{
    Object added = difference.after;
    if (!added.isDictionary() || !added.getKey("/Subtype").isNameAndEquals("/Widget"))
        return annotation(difference, added, "annotation-added");
    if (!isNewSignatureWidget(added))
        return tell(difference, "form", false);
    // What a widget shows is page content: it must not lie over what was signed before, nor wait there to be shown.
    if (!rectangleOf(added.getKey("/Rect")).isEmpty() && difference.page && isOverContent(*difference.page, added))
        tell(difference, "covers-content", false);
}

/// A structure element that holds nothing but new signature widgets (at P 3: any annotations).
bool Judge::isNewFormElement(Object element) const
{
    static const std::set<std::string> known{"/Type", "/S",    "/P", "/Pg", "/Alt", "/ActualText",
                                             "/T",    "/Lang", "/K", "/ID", "/A"};
    if (!element.isDictionary() || !hasOnly(element, known))
        return false;
    const std::vector<Object> kids = listOf(element.getKey("/K"));
    return !kids.empty() && std::all_of(kids.begin(), kids.end(), [this](const Object &kid) {
        Object reference = kid;
        return reference.isDictionary() && reference.getKey("/Type").isNameAndEquals("/OBJR") &&
               (level() >= 3 || isNewSignatureWidget(reference.getKey("/Obj")));
    });
}

void Judge::inStructure(const Difference &difference)
{
    const std::string &place = difference.place;
    if (place == "Structure/ParentTreeNextKey")
        return;
    const bool list = place.rfind("Element/K[", 0) == 0 || place.rfind("Structure/K[", 0) == 0 ||
                      place.rfind("Structure/ParentTree[", 0) == 0;
    const bool item = list && place.find(']') == place.size() - 1;
    if (item && difference.kind == DifferenceKind::Added && isNewFormElement(difference.after))
        return;
    tell(difference, "structure", false);
}

} // namespace shihe::signing
