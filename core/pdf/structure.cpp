#include "core/pdf/structure.h"

#include "core/pdf/syntax.h"

#include <map>
#include <utility>

namespace shihe::pdf {

QByteArray languageTag(Language language)
{
    return language == Language::Zh ? QByteArrayLiteral("zh-CN") : QByteArrayLiteral("en");
}

Structure::Structure(Objects &objects, Language language)
    : m_objects{objects}
    , m_root{objects.reserve()}
{
    m_elements.push_back({.role = "Document", .language = language});
}

int Structure::add(const QByteArray &role, int parent, Language language, const QByteArray &entries)
{
    const int element = addWithContent(role, parent, language);
    m_elements.back().entries = entries;
    m_elements.back().isAttached = true;
    addKid(parent, {.element = element});
    return element;
}

int Structure::addWithContent(const QByteArray &role, int parent, Language language)
{
    m_elements.push_back({.role = role, .parent = parent, .language = language, .isAttached = false});
    return static_cast<int>(m_elements.size()) - 1;
}

void Structure::addKid(int element, const Kid &kid)
{
    Element &parent = m_elements[at(element)];
    parent.kids.push_back(kid);
    if (std::exchange(parent.isAttached, true))
        return;
    addKid(parent.parent, {.element = element});
}

void Structure::addContent(int element, int page, int id)
{
    addKid(element, {.page = page, .content = id});
}

void Structure::addAnnotation(int element, int page, int annotation)
{
    addKid(element, {.page = page, .annotation = annotation});
}

// Role by role, as they will lie in the file: then places and references follow one another, and pack to little.
std::vector<const Structure::Element *> Structure::numbered()
{
    std::map<QByteArray, std::vector<Element *>> roles;
    for (Element &element : m_elements) {
        if (element.isAttached)
            roles[element.role].push_back(&element);
    }
    std::vector<const Element *> order;
    for (const auto &[role, elements] : roles) {
        for (Element *element : elements) {
            element->object = m_objects.reserve();
            order.push_back(element);
        }
    }
    return order;
}

QByteArray Structure::body(const Element &element) const
{
    int page = 0; // the page of kids that are plain numbers
    QByteArray kids;
    for (const Kid &kid : element.kids) {
        if (kid.element >= 0) {
            kids += reference(m_elements[at(kid.element)].object) + ' ';
        } else if (kid.annotation > 0) {
            kids += "<</Type/OBJR/Obj " + reference(kid.annotation) +
                    (page == kid.page ? QByteArray() : "/Pg " + reference(kid.page)) + ">> ";
        } else if (page == 0 || page == kid.page) {
            page = kid.page;
            kids += number(kid.content) + ' ';
        } else {
            kids += "<</Type/MCR/Pg " + reference(kid.page) + "/MCID " + number(kid.content) + ">> ";
        }
    }
    const bool sameLanguage = element.parent >= 0 && element.language == language(element.parent);
    // Its /Type may be left out (ISO 32000-1, table 323), and there are thousands.
    return "<</S/" + element.role + "/P " +
           reference(element.parent < 0 ? m_root : m_elements[at(element.parent)].object) +
           (sameLanguage ? QByteArray() : "/Lang(" + languageTag(element.language) + ")") +
           (page > 0 ? "/Pg " + reference(page) : QByteArray()) + element.entries + "/K[" + kids + "]>>";
}

int Structure::write(const QList<QList<int>> &owners, const QList<int> &annotated)
{
    for (const Element *element : numbered())
        m_objects.set(element->object, body(*element));
    const auto owner = [this](int element) { return reference(m_elements[at(element)].object); };
    // One node without limits: a signer appends to it, and changes nothing else (ISO 32000-1, 7.9.7).
    QByteArray parents;
    int key = 0;
    for (const QList<int> &page : owners) {
        QByteArray row;
        for (const int element : page)
            row += owner(element) + ' ';
        parents += number(key++) + ' ' + reference(m_objects.add("[" + row + "]")) + ' ';
    }
    for (const int element : annotated)
        parents += number(key++) + ' ' + owner(element) + ' ';
    m_objects.set(m_root, "<</Type/StructTreeRoot/K " + owner(Root) + "/ParentTree " +
                              reference(m_objects.add("<</Nums[" + parents + "]>>")) + "/ParentTreeNextKey " +
                              number(key) + ">>");
    m_elements.clear();
    return m_root;
}

} // namespace shihe::pdf
