#include "core/signing/judge.h"

namespace shihe::signing {
namespace {

bool starts(const std::string &text, const char *with)
{
    return text.rfind(with, 0) == 0;
}

/// "Page/Annots[3]" but not what lies below it.
bool isItemOf(const std::string &place, const std::string &list)
{
    return starts(place, (list + "[").c_str()) && place.find(']') == place.size() - 1;
}

/// "D:20261122100000+08'00'"
bool isDate(Object value)
{
    const std::string text = value.isString() ? value.getStringValue() : std::string();
    return text.size() <= 24 && starts(text, "D:") && text.find_first_not_of("0123456789+-Z'", 2) == std::string::npos;
}

/// Dates in XMP, and the number that tools give each state of a file: nothing else may move on when somebody signs.
std::string withoutDates(std::string xmp)
{
    for (const char *name :
         {"xmp:ModifyDate", "xmp:MetadataDate", "xmp:CreateDate", "pdf:ModDate", "xmpMM:InstanceID"}) {
        for (const auto &[open, close] : {std::pair{std::string("<") + name + ">", std::string("</") + name + ">"},
                                          std::pair{std::string(name) + "=\"", std::string("\"")}}) {
            for (std::size_t at = xmp.find(open); at != std::string::npos; at = xmp.find(open, at + 1)) {
                const std::size_t from = at + open.size();
                const std::size_t to = xmp.find(close, from);
                const std::size_t text = xmp.compare(from, 5, "uuid:") == 0 ? from + 5 : from;
                const char *letters = text == from ? "0123456789-:.TZ+" : "0123456789abcdefABCDEF-";
                if (to != std::string::npos && to - from <= 45 && xmp.find_first_not_of(letters, text) >= to)
                    xmp.erase(from, to - from);
            }
        }
    }
    return xmp;
}

} // namespace

bool hasOnly(Object dictionary, const std::set<std::string> &allowed)
{
    const std::set<std::string> keys = dictionary.getKeys();
    return std::all_of(keys.begin(), keys.end(), [&allowed](const std::string &key) { return allowed.contains(key); });
}

Judge::Judge(QPDF &older, QPDF &newer, int revision, const Permissions &permissions, Budget &budget)
    : m_older(older)
    , m_revision(revision)
    , m_permissions(permissions)
    , m_budget(budget)
    , m_pages(pageNumbers(newer))
    , m_newFields(fieldNames(newer))
{
    for (const auto &[id, name] : fieldNames(older))
        m_oldNames.insert(name);
}

QList<Change> Judge::judge(const Comparison &comparison)
{
    m_changes.clear();
    for (const Difference &difference : comparison.differences)
        if (starts(difference.place, "Field/V")) {
            m_filledNow.insert(difference.field);
            if (difference.place == "Field/V" && difference.kind == DifferenceKind::Added)
                m_signedNow.insert(difference.field);
        }
    for (const Difference &difference : comparison.differences)
        judge(difference);
    return m_changes;
}

void Judge::tell(const Difference &difference, const char *what, bool allowed)
{
    Change change{m_revision, difference.page, QString::fromLatin1(what), allowed,
                  u'/' + QString::fromStdString(difference.place)};
    const bool known = std::any_of(m_changes.begin(), m_changes.end(), [&change](const Change &other) {
        return other.page == change.page && other.what == change.what && other.allowed == change.allowed &&
               (!change.allowed || change.what != u"signature-added");
    });
    // A file with more to tell than anyone reads: whether anything was refused is what must not get lost.
    constexpr qsizetype MostChanges = 1000;
    const bool full = m_changes.size() >= MostChanges;
    if (!known && (!full || (!change.allowed && std::ranges::all_of(m_changes, &Change::allowed))))
        m_changes.push_back(std::move(change));
}

void Judge::judge(const Difference &difference)
{
    const std::string &place = difference.place;
    if (starts(place, "Trailer"))
        return inTrailer(difference);
    if (starts(place, "Catalog"))
        return inCatalog(difference);
    if (starts(place, "PageTree"))
        return tell(difference, "pages", false);
    if (starts(place, "Page"))
        return inPage(difference);
    if (starts(place, "Annotation"))
        return annotation(difference, difference.owner, "annotation-changed");
    if (place == "CrossReference")
        return tell(difference, "cross-reference", false);
    if (starts(place, "Field"))
        return inField(difference);
    if (starts(place, "Element") || starts(place, "Structure"))
        return inStructure(difference);
    tell(difference, "other", false);
}

void Judge::inTrailer(const Difference &difference)
{
    if (difference.place == "Trailer/ID[1]" ||
        (difference.place == "Trailer/ID" && difference.kind == DifferenceKind::Added))
        return; // every revision has its own
    if (difference.place == "Trailer/Info/ModDate" && isDate(difference.after))
        return tell(difference, "dates", true);
    tell(difference, starts(difference.place, "Trailer/Info") ? "metadata" : "trailer", false);
}

void Judge::inCatalog(const Difference &difference)
{
    const std::string &place = difference.place;
    if (starts(place, "Catalog/DSS") && difference.kind == DifferenceKind::Removed)
        return tell(difference, "validation-data-removed", false); // it may have held a revocation
    if (starts(place, "Catalog/DSS") || starts(place, "Catalog/Extensions"))
        return tell(difference, "validation-data", true);
    if (starts(place, "Catalog/AcroForm"))
        return inForm(difference);
    if (place == "Catalog/Metadata" && Object(difference.before).isStream() && Object(difference.after).isStream()) {
        const bool dates =
            withoutDates(m_budget.decoded(difference.before)) == withoutDates(m_budget.decoded(difference.after));
        return tell(difference, dates ? "dates" : "metadata", dates);
    }
    if (starts(place, "Catalog/Perms/DocMDP/"))
        return tell(difference, "signature-changed", false);
    static const std::vector<std::pair<const char *, const char *>> areas{
        {"Catalog/Metadata", "metadata"},  {"Catalog/Perms", "permissions"}, {"Catalog/Pages", "pages"},
        {"Catalog/PageLabels", "pages"},   {"Catalog/Outlines", "outline"},  {"Catalog/Names", "names"},
        {"Catalog/Dests", "names"},        {"Catalog/AF", "attachments"},    {"Catalog/OCProperties", "layers"},
        {"Catalog/OpenAction", "actions"}, {"Catalog/AA", "actions"},        {"Catalog/StructTreeRoot", "structure"},
        {"Catalog/MarkInfo", "structure"}};
    for (const auto &[start, what] : areas)
        if (starts(place, start))
            return tell(difference, what, false);
    tell(difference, "other", false);
}

void Judge::inForm(const Difference &difference)
{
    static const std::set<std::string> known{"/Fields", "/SigFlags", "/DR", "/DA", "/Q"};
    const std::string &place = difference.place;
    if (place == "Catalog/AcroForm" && difference.kind == DifferenceKind::Added) {
        Object form = difference.after;
        if (!form.isDictionary() || !hasOnly(form, known))
            return tell(difference, "form", false);
        for (const Object &field : listOf(form.getKey("/Fields")))
            addedField(difference, field);
        return;
    }
    if (isItemOf(place, "Catalog/AcroForm/Fields") && difference.kind == DifferenceKind::Added)
        return addedField(difference, difference.after);
    if (Object flags = difference.after; place == "Catalog/AcroForm/SigFlags" && flags.isInteger())
        return flags.getIntValue() == 1 || flags.getIntValue() == 3 ? void() : tell(difference, "form", false);
    const bool defaults = (starts(place, "Catalog/AcroForm/DR") || place == "Catalog/AcroForm/DA") &&
                          difference.kind == DifferenceKind::Added;
    if (!defaults || level() < 2)
        tell(difference, "form", false);
}

void Judge::inPage(const Difference &difference)
{
    const std::string &place = difference.place;
    if (place == "Page/Tabs" && Object(difference.after).isNameAndEquals("/S"))
        return; // the order of the structure: what PDF/UA asks of a page with fields
    if (isItemOf(place, "Page/Annots")) {
        if (Object(difference.before).isNull() && Object(difference.after).isNull())
            return;
        if (difference.kind == DifferenceKind::Added)
            return addedAnnotation(difference);
        return tell(difference, "annotation-removed", level() >= 3 && difference.kind == DifferenceKind::Removed);
    }
    if (starts(place, "Page/Annots["))
        return tell(difference, "annotation-changed", false); // its parts stand in the page's own list
    tell(difference, starts(place, "Page/AA") ? "actions" : "page-content", false);
}

void Judge::inField(const Difference &difference)
{
    Object owner = difference.owner;
    if (owner.isDictionary() && fieldType(owner) == "/Sig")
        inSignatureField(difference);
    else
        inOtherField(difference);
}

void Judge::inSignatureField(const Difference &difference)
{
    const std::string &place = difference.place;
    Object owner = difference.owner;
    const bool locked = m_permissions.isLocked(difference.field);
    if (Object value = difference.after;
        difference.kind == DifferenceKind::Added && place == "Field/V" && value.isDictionary()) {
        const bool stamp = value.getKey("/Type").isNameAndEquals("/DocTimeStamp");
        const bool allowed = (stamp && !visiblePage(owner, 0)) || (level() >= 2 && !locked);
        return tell(difference, stamp ? "time-stamp-added" : "signature-added", allowed);
    }
    // The look of a field may come with its signature, on the place that the older revision kept for it.
    const bool look = starts(place, "Field/AP") || place == "Field/AS" || place == "Field/M" || place == "Field/MK" ||
                      place == "Field/F";
    if (!look || !m_signedNow.contains(difference.field) || level() < 2 || locked)
        return tell(difference, "signature-changed", false);
    // One that was hidden till now kept no place.
    if (const std::optional<int> page = visiblePage(owner, 0);
        place == "Field/F" && page && isOverContent(*page, owner))
        tell(difference, "covers-content", false);
}

void Judge::inOtherField(const Difference &difference)
{
    const std::string &place = difference.place;
    const bool locked = m_permissions.isLocked(difference.field);
    const bool look = starts(place, "Field/AP") || place == "Field/AS";
    if (look && !m_filledNow.contains(difference.field))
        return tell(difference, "field-look", false); // it says one thing and shows another
    const bool filled =
        look || starts(place, "Field/V") || place == "Field/M" || place == "Field/I" || starts(place, "Field/RV");
    tell(difference, filled ? "field-filled" : "form", filled && level() >= 2 && !locked);
    Object owner = difference.owner;
    if (starts(place, "Field/AP") && owner.isDictionary() && difference.page && lookOf(owner, m_budget).hides &&
        !lookOf(m_older.getObject(owner.getObjGen()), m_budget).hides && isOverContent(*difference.page, owner))
        tell(difference, "covers-content", false);
}

} // namespace shihe::signing
