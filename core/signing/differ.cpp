#include "core/signing/differ.h"

#include <algorithm>
#include <array>
#include <deque>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFXRefEntry.hh>
#include <stdexcept>
#include <string_view>

namespace shihe::signing {
namespace {

/// Keys of a trailer or cross-reference stream that describe the file, not the document.
bool isBookkeeping(const std::string &key)
{
    static const std::set<std::string> keys{"/Size",   "/Prev",   "/W",           "/Index",  "/Type",
                                            "/Length", "/Filter", "/DecodeParms", "/XRefStm"};
    return keys.contains(key);
}

/// What a later revision may touch. Walked last: see the head of differ.h.
bool isLenient(const std::string &place)
{
    static constexpr std::array<std::string_view, 7> Starts{
        "Catalog/DSS", "Catalog/Extensions", "Catalog/Metadata", "Trailer/Info", "Field/V", "Field/AP", "Annotation/"};
    return std::ranges::any_of(Starts, [&place](std::string_view start) { return place.starts_with(start); });
}

std::string item(const std::string &place, std::size_t index)
{
    return place + "[" + std::to_string(index) + "]";
}

class Differ final
{
public:
    Differ(QPDF &older, QPDF &newer, Budget &budget)
        : m_older(older)
        , m_newer(newer)
        , m_budget(budget)
        , m_oldEntries(older.getXRefTable())
        , m_newEntries(newer.getXRefTable())
        , m_fields(fieldNames(older))
        , m_pages(pageNumbers(older))
        , m_newPages(pageNumbers(newer))
    {
    }

    Comparison run();

private:
    struct Pair
    {
        Object before;
        Object after;
        std::string place;
        std::optional<int> page;
    };
    struct Context
    {
        std::optional<int> page;
        Object owner;
        QString field;
    };

    void visit(const Pair &pair);
    void compareValues(Object before, Object after, const std::string &place, const Context &context, int depth);
    void compareDictionaries(Object before, Object after, const std::string &place, const Context &context, int depth);
    void compareLists(const Object &before, const Object &after, const std::string &place, const Context &context,
                      int depth);
    void compareStreams(Object before, Object after, const std::string &place, const Context &context, int depth);
    void compareParentTrees(const Object &before, const Object &after, const std::string &place,
                            const Context &context);
    [[nodiscard]] bool isSameData(Object before, Object after);
    [[nodiscard]] std::string role(Object object, const std::string &place) const;
    void report(DifferenceKind kind, const std::string &place, const Context &context, const Object &before,
                const Object &after);
    [[nodiscard]] int countHidden();
    void findTwins();

    QPDF &m_older;
    QPDF &m_newer;
    Budget &m_budget;
    std::map<QPDFObjGen, QPDFXRefEntry> m_oldEntries;
    std::map<QPDFObjGen, QPDFXRefEntry> m_newEntries;
    std::map<QPDFObjGen, QString> m_fields;
    std::map<QPDFObjGen, int> m_pages;
    std::map<QPDFObjGen, int> m_newPages;
    std::set<std::pair<QPDFObjGen, QPDFObjGen>> m_visited;
    std::deque<Pair> m_strict;
    std::deque<Pair> m_lenient;
    Comparison m_result;
};

bool sameEntry(const std::map<QPDFObjGen, QPDFXRefEntry> &a, const std::map<QPDFObjGen, QPDFXRefEntry> &b,
               QPDFObjGen id)
{
    const auto first = a.find(id);
    const auto second = b.find(id);
    if (first == a.end() || second == b.end() || first->second.getType() != second->second.getType())
        return false;
    if (first->second.getType() == 1)
        return first->second.getOffset() == second->second.getOffset();
    if (first->second.getType() != 2 || first->second.getObjStreamNumber() != second->second.getObjStreamNumber() ||
        first->second.getObjStreamIndex() != second->second.getObjStreamIndex())
        return false;
    const QPDFObjGen container(first->second.getObjStreamNumber(), 0);
    return container != id && sameEntry(a, b, container);
}

Comparison Differ::run()
{
    Object before = m_older.getTrailer();
    Object after = m_newer.getTrailer();
    const Context context{std::nullopt, after, {}};
    std::set<std::string> keys = before.getKeys();
    keys.merge(after.getKeys());
    for (const std::string &key : keys)
        if (!isBookkeeping(key) && key != "/Root")
            compareValues(before.getKey(key), after.getKey(key), "Trailer" + key, context, 1);
    m_strict.push_front({m_older.getRoot(), m_newer.getRoot(), "Catalog", std::nullopt});
    while (!m_strict.empty() || !m_lenient.empty()) {
        std::deque<Pair> &queue = m_strict.empty() ? m_lenient : m_strict;
        const Pair next = queue.front();
        queue.pop_front();
        visit(next);
    }
    findTwins();
    m_result.hidden = countHidden();
    return std::move(m_result);
}

std::string Differ::role(Object object, const std::string &place) const
{
    const QPDFObjGen id = object.getObjGen();
    if (m_pages.contains(id))
        return "Page";
    if (m_fields.contains(id))
        return "Field";
    if (object.isDictionary()) {
        if (object.getKey("/Type").isNameAndEquals("/Pages"))
            return "PageTree";
        if (object.getKey("/Type").isNameAndEquals("/StructTreeRoot"))
            return "Structure";
        // /Type is optional there; what always shows an element is its role and its parent.
        if (object.hasKey("/S") && object.hasKey("/P") && !object.hasKey("/Subtype") && place.rfind("Page/", 0) != 0)
            return "Element";
        if (place.rfind("Page/Annots", 0) == 0 && place.find('/', 5) == std::string::npos)
            return "Annotation";
    }
    return place;
}

void Differ::visit(const Pair &pair)
{
    if (m_visited.size() > MostObjects)
        throw std::length_error("objects");
    m_budget.spendTime();
    if (!m_visited.insert({pair.before.getObjGen(), pair.after.getObjGen()}).second)
        return;
    const std::string place = role(pair.before, pair.place);
    Context context{pair.page, pair.after, {}};
    if (const auto page = m_pages.find(pair.before.getObjGen()); page != m_pages.end()) {
        context.page = page->second;
        // Another page stands here, and the old one elsewhere: told as that, not as a change of everything on it.
        const bool moved = m_newPages.contains(pair.before.getObjGen()) || m_pages.contains(pair.after.getObjGen());
        if (pair.before.getObjGen() != pair.after.getObjGen() && moved) {
            const bool inTree = pair.place.starts_with("PageTree") || pair.place.starts_with("Catalog/Pages");
            if (!inTree) // a link or an element leads to another page now
                context.page = pair.page;
            return report(DifferenceKind::Changed, inTree ? "PageTree" : pair.place, context, pair.before, pair.after);
        }
    }
    if (place == "Field") {
        context.field = m_fields.at(pair.before.getObjGen());
        Object home = Object(pair.before).isDictionary() ? Object(pair.before).getKey("/P") : Object::newNull();
        const auto page = m_pages.find(home.getObjGen());
        context.page = page == m_pages.end() ? std::nullopt : std::optional(page->second);
    }
    if (place == "Element" || place == "PageTree" || place == "Structure")
        context.page.reset();
    compareValues(pair.before, pair.after, place, context, 0);
}

void Differ::report(DifferenceKind kind, const std::string &place, const Context &context, const Object &before,
                    const Object &after)
{
    m_result.differences.push_back({kind, place, context.page, before, after, context.owner, context.field});
}

void Differ::compareValues(Object before, Object after, const std::string &place, const Context &context, int depth)
{
    if (depth > DeepestTree)
        throw std::length_error("nesting");
    if (depth > 0 && before.isIndirect() && after.isIndirect()) {
        (isLenient(place) ? m_lenient : m_strict).push_back({before, after, place, context.page});
        return;
    }
    if (place == "Structure/ParentTree")
        return compareParentTrees(before, after, place, context);
    if (before.isNull() && after.isNull())
        return;
    if (before.isNull() || after.isNull())
        return report(before.isNull() ? DifferenceKind::Added : DifferenceKind::Removed, place, context, before, after);
    if (before.isStream() && after.isStream())
        return compareStreams(before, after, place, context, depth);
    if (before.isDictionary() && after.isDictionary())
        return compareDictionaries(before, after, place, context, depth);
    if (before.isArray() && after.isArray())
        return compareLists(before, after, place, context, depth);
    const bool same = before.isString() && after.isString()   ? before.getStringValue() == after.getStringValue()
                      : before.isNumber() && after.isNumber() ? before.getNumericValue() == after.getNumericValue()
                      : before.getTypeCode() == after.getTypeCode() && before.isScalar()
                          ? before.unparseResolved() == after.unparseResolved()
                          : false;
    if (!same)
        report(DifferenceKind::Changed, place, context, before, after);
}

void Differ::compareDictionaries(Object before, Object after, const std::string &place, const Context &context,
                                 int depth)
{
    // Where a list may be missing or stand as its only item, growing it is an addition and not a change.
    static const std::set<std::string> lists{"Page/Annots", "Catalog/AcroForm/Fields", "Element/K", "Structure/K"};
    std::set<std::string> keys = before.getKeys();
    keys.merge(after.getKeys());
    for (const std::string &key : keys) {
        const std::string below = place + key;
        if (lists.contains(below))
            compareLists(before.getKey(key), after.getKey(key), below, context, depth + 1);
        else
            compareValues(before.getKey(key), after.getKey(key), below, context, depth + 1);
    }
}

void Differ::compareLists(const Object &before, const Object &after, const std::string &place, const Context &context,
                          int depth)
{
    std::vector<Object> old = listOf(before);
    std::vector<Object> now = listOf(after);
    for (std::size_t i = 0; i < std::max(old.size(), now.size()); ++i) {
        if (i >= now.size())
            report(DifferenceKind::Removed, item(place, i), context, old[i], Object::newNull());
        else if (i >= old.size())
            report(DifferenceKind::Added, item(place, i), context, Object::newNull(), now[i]);
        else
            compareValues(old[i], now[i], item(place, i), context, depth + 1);
    }
}

/// What a reference names may have been exchanged: text alone doesn't tell.
bool hasReferences(Object value, int depth = 0)
{
    if (depth > 0 && value.isIndirect())
        return true;
    if (depth > DeepestTree)
        throw std::length_error("nesting");
    if (value.isArray()) {
        const std::vector<Object> items = value.getArrayAsVector();
        return std::ranges::any_of(items, [depth](const Object &item) { return hasReferences(item, depth + 1); });
    }
    if (!value.isDictionary())
        return false;
    const std::map<std::string, Object> entries = value.getDictAsMap();
    return std::ranges::any_of(entries, [depth](const auto &entry) { return hasReferences(entry.second, depth + 1); });
}

bool Differ::isSameData(Object before, Object after)
{
    Object oldEntries = before.getDict();
    Object newEntries = after.getDict();
    const bool sameFilters =
        !hasReferences(newEntries.getKey("/Filter")) && !hasReferences(newEntries.getKey("/DecodeParms")) &&
        oldEntries.getKey("/Filter").unparseResolved() == newEntries.getKey("/Filter").unparseResolved() &&
        oldEntries.getKey("/DecodeParms").unparseResolved() == newEntries.getKey("/DecodeParms").unparseResolved();
    // Both revisions begin with the same bytes: an entry that did not move, of unchanged length, was not rewritten.
    const bool sameLength =
        oldEntries.getKey("/Length").unparseResolved() == newEntries.getKey("/Length").unparseResolved();
    if (sameFilters && sameLength && before.getObjGen() == after.getObjGen() &&
        sameEntry(m_oldEntries, m_newEntries, before.getObjGen()))
        return true;
    const auto oldRaw = before.getRawStreamData();
    const auto newRaw = after.getRawStreamData();
    if (sameFilters && oldRaw->getSize() == newRaw->getSize() &&
        std::equal(oldRaw->getBuffer(), oldRaw->getBuffer() + oldRaw->getSize(), newRaw->getBuffer()))
        return true;
    return m_budget.decoded(before) == m_budget.decoded(after);
}

void Differ::compareStreams(Object before, Object after, const std::string &place, const Context &context, int depth)
{
    static const std::set<std::string> packing{"/Length", "/Filter", "/DecodeParms"};
    Object oldEntries = before.getDict();
    Object newEntries = after.getDict();
    std::set<std::string> keys = oldEntries.getKeys();
    keys.merge(newEntries.getKeys());
    for (const std::string &key : keys)
        // How it is packed may change, unless the settings lead to objects that the content is made of (JBIG2Globals).
        if (!packing.contains(key) ||
            (key == "/DecodeParms" && (hasReferences(oldEntries.getKey(key)) || hasReferences(newEntries.getKey(key)))))
            compareValues(oldEntries.getKey(key), newEntries.getKey(key), place + key, context, depth + 1);
    if (!isSameData(before, after))
        report(DifferenceKind::Changed, place, context, before, after);
}

// A number tree may be cut into leaves in any way: what counts is which element stands under which number.
void Differ::compareParentTrees(const Object &before, const Object &after, const std::string &place,
                                const Context &context)
{
    const std::map<long long, Object> old = numberTree(before);
    const std::map<long long, Object> now = numberTree(after);
    for (const auto &[number, value] : old) {
        const auto found = now.find(number);
        compareValues(value, found == now.end() ? Object::newNull() : found->second,
                      item(place, static_cast<std::size_t>(number)), context, 1);
    }
    for (const auto &[number, value] : now)
        if (!old.contains(number))
            report(DifferenceKind::Added, item(place, static_cast<std::size_t>(number)), context, Object::newNull(),
                   value);
}

void collectReached(Object value, std::set<QPDFObjGen> &seen, std::vector<Object> &open, int depth)
{
    if (depth > DeepestTree)
        throw std::length_error("nesting");
    if (value.isIndirect() && depth > 0) {
        if (seen.insert(value.getObjGen()).second)
            open.push_back(value);
        return;
    }
    if (value.isStream())
        value = value.getDict();
    if (value.isArray())
        for (const Object &part : value.getArrayAsVector())
            collectReached(part, seen, open, depth + 1);
    else if (value.isDictionary())
        for (const auto &[key, part] : value.getDictAsMap())
            collectReached(part, seen, open, depth + 1);
}

/// One number with two generations: readers differ in which of the two they show.
void Differ::findTwins()
{
    const auto isTwin = [](const auto &entry, const std::map<QPDFObjGen, QPDFXRefEntry> &entries) {
        const auto next = entries.upper_bound(entry.first);
        return entry.second.getType() != 0 && next != entries.end() && next->second.getType() != 0 &&
               next->first.getObj() == entry.first.getObj();
    };
    for (const auto &entry : m_newEntries)
        if (isTwin(entry, m_newEntries))
            if (const auto old = m_oldEntries.find(entry.first);
                old == m_oldEntries.end() || !isTwin(*old, m_oldEntries))
                report(DifferenceKind::Changed, "CrossReference", {}, Object::newNull(), Object::newNull());
}

int Differ::countHidden()
{
    std::set<QPDFObjGen> reached;
    std::vector<Object> open{m_newer.getTrailer()};
    while (!open.empty()) {
        const Object next = open.back();
        open.pop_back();
        m_budget.spendTime();
        collectReached(next, reached, open, 0);
    }
    int hidden = 0;
    for (const auto &[id, entry] : m_newEntries) {
        if (entry.getType() == 0 || reached.contains(id) || sameEntry(m_oldEntries, m_newEntries, id))
            continue;
        m_budget.spendTime();
        Object object = m_newer.getObject(id);
        const bool container = object.isStreamOfType("/XRef") || object.isStreamOfType("/ObjStm");
        hidden += object.isNull() || container ? 0 : 1;
    }
    return hidden;
}

} // namespace

Comparison compare(QPDF &older, QPDF &newer, Budget &budget)
{
    return Differ(older, newer, budget).run();
}

} // namespace shihe::signing
