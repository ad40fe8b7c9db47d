// What may be added after a signature: a field that signs, its widget, and the element that tells readers of it.
#include "core/signing/coverage.h"
#include "core/signing/judge.h"

namespace shihe::signing {
namespace {

constexpr int HiddenFlags = 2 | 32; // Hidden, NoView

} // namespace

/// No action, nothing unknown: only what a signature field and its widgets consist of.
bool Judge::isPlainSignatureField(Object field, int depth) const
{
    static const std::set<std::string> known{
        "/Type", "/Subtype", "/FT", "/Ff",           "/F",      "/Rect", "/T",  "/TU",      "/TM",
        "/V",    "/P",       "/AP", "/StructParent", "/Parent", "/Kids", "/MK", "/BS",      "/Border",
        "/Lock", "/SV",      "/M",  "/NM",           "/H",      "/Lang", "/DA", "/Contents"};
    if (!field.isDictionary() || depth > DeepestTree || !hasOnly(field, known) || fieldType(field) != "/Sig")
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
    Object flags = field.getKey("/F");
    const bool hidden = flags.isInteger() && (flags.getIntValue() & HiddenFlags) != 0;
    if (!rectangleOf(field.getKey("/Rect")).isEmpty() && !hidden) {
        const auto page = m_pages.find(field.getKey("/P").getObjGen());
        return page == m_pages.end() ? 1 : page->second; // /P is optional: then it is visible on some page
    }
    for (const Object &kid : listOf(field.getKey("/Kids")))
        if (const std::optional<int> page = visiblePage(kid, depth + 1))
            return page;
    return std::nullopt;
}

void Judge::addedField(const Difference &difference, Object field)
{
    const auto name = m_newFields.find(field.getObjGen());
    const bool known = name == m_newFields.end() || m_oldNames.contains(name->second);
    if (known || !isPlainSignatureField(field, 0))
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

void Judge::addedAnnotation(const Difference &difference)
{
    Object annotation = difference.after;
    if (!annotation.isDictionary() || annotation.getKey("/Subtype").isNameAndEquals("/Popup"))
        return tell(difference, "annotation-added", level() >= 3);
    if (!isNewSignatureWidget(annotation))
        return tell(difference, annotation.getKey("/Subtype").isNameAndEquals("/Widget") ? "form" : "annotation-added",
                    level() >= 3 && !annotation.getKey("/Subtype").isNameAndEquals("/Widget"));
    // What a widget shows is page content: it must not lie over what was signed before.
    if (!visiblePage(annotation, 0))
        return;
    for (const auto &[id, number] : pageNumbers(m_older))
        if (difference.page && number == *difference.page &&
            coversContent(m_older.getObject(id), rectangleOf(annotation.getKey("/Rect"))))
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
