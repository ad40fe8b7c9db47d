#include "core/pdf/structure.h"

#include "core/pdf/syntax.h"

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
    m_elements.push_back({.role = "Document", .language = language, .object = objects.reserve()});
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
    m_elements.push_back(
        {.role = role, .parent = parent, .language = language, .object = m_objects.reserve(), .isAttached = false});
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

int Structure::write(const QList<QList<int>> &owners, const QList<int> &annotated)
{
    for (const Element &element : m_elements) {
        if (!element.isAttached)
            continue;
        int page = 0; // the page of kids that are plain numbers
        QByteArray kids;
        for (const Kid &kid : element.kids) {
            if (kid.element >= 0) {
                kids += reference(object(kid.element));
            } else if (kid.annotation > 0) {
                kids += "<</Type/OBJR/Obj " + reference(kid.annotation) +
                        (page == kid.page ? QByteArray() : "/Pg " + reference(kid.page)) + ">>";
            } else if (page == 0 || page == kid.page) {
                page = kid.page;
                kids += number(kid.content);
            } else {
                kids += "<</Type/MCR/Pg " + reference(kid.page) + "/MCID " + number(kid.content) + ">>";
            }
            kids += " ";
        }
        const bool sameLanguage = element.parent >= 0 && element.language == language(element.parent);
        m_objects.set(element.object,
                      "<</Type/StructElem/S/" + element.role + "/P " +
                          reference(element.parent < 0 ? m_root : object(element.parent)) +
                          (sameLanguage ? QByteArray() : "/Lang(" + languageTag(element.language) + ")") +
                          (page > 0 ? "/Pg " + reference(page) : QByteArray()) + element.entries + "/K[" + kids +
                          "]>>");
    }
    // One node without limits: a signer appends to it, and changes nothing else (ISO 32000-1, 7.9.7).
    QByteArray parents;
    int key = 0;
    for (const QList<int> &page : owners) {
        QByteArray row;
        for (const int owner : page)
            row += reference(owner) + " ";
        parents += number(key++) + ' ' + reference(m_objects.add("[" + row + "]")) + ' ';
    }
    for (const int owner : annotated)
        parents += number(key++) + ' ' + reference(owner) + ' ';
    m_objects.set(m_root, "<</Type/StructTreeRoot/K " + reference(object(Root)) + "/ParentTree " +
                              reference(m_objects.add("<</Nums[" + parents + "]>>")) + "/ParentTreeNextKey " +
                              number(key) + ">>");
    return m_root;
}

} // namespace shihe::pdf
