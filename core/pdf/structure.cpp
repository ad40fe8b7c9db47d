#include "core/pdf/structure.h"

#include "core/pdf/syntax.h"

namespace shihe::pdf {

QByteArray languageTag(Language language)
{
    return language == Language::Zh ? QByteArrayLiteral("zh-CN") : QByteArrayLiteral("en");
}

Structure::Structure(Objects &objects, Language language)
    : m_objects{objects}
    , m_root{objects.reserve()}
{
    m_elements.push_back({"Document", {}, -1, language, objects.reserve(), {}});
}

int Structure::add(const QByteArray &role, int parent, Language language, const QByteArray &entries)
{
    const int element = static_cast<int>(m_elements.size());
    m_elements.push_back({role, entries, parent, language, m_objects.reserve(), {}});
    m_elements[at(parent)].kids.push_back({.element = element});
    return element;
}

void Structure::addContent(int element, int page, int id)
{
    m_elements[at(element)].kids.push_back({.page = page, .content = id});
}

void Structure::addAnnotation(int element, int page, int annotation)
{
    m_elements[at(element)].kids.push_back({.page = page, .annotation = annotation});
}

// A number tree with leaves of 64.
int Structure::parentTree(const QList<QByteArray> &values)
{
    constexpr qsizetype Leaf = 64;
    QByteArray kids;
    for (qsizetype begin = 0; begin < values.size(); begin += Leaf) {
        const qsizetype end = qMin(begin + Leaf, values.size());
        QByteArray numbers;
        for (qsizetype key = begin; key < end; ++key)
            numbers += number(key) + " " + values[key] + " ";
        kids += reference(
                    m_objects.add("<</Limits[" + number(begin) + " " + number(end - 1) + "]/Nums[" + numbers + "]>>")) +
                " ";
    }
    return m_objects.add("<</Kids[" + kids + "]>>");
}

int Structure::write(const QList<QList<int>> &owners, const QList<int> &annotated)
{
    for (const Element &element : m_elements) {
        int page = 0; // the page of kids that are plain numbers
        QByteArray kids;
        for (const Kid &kid : element.kids) {
            if (kid.element >= 0) {
                kids += reference(object(kid.element));
            } else if (kid.annotation > 0) {
                kids += "<</Type/OBJR/Obj " + reference(kid.annotation) + "/Pg " + reference(kid.page) + ">>";
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
    QList<QByteArray> parents;
    for (const QList<int> &page : owners) {
        QByteArray row;
        for (const int owner : page)
            row += reference(owner) + " ";
        parents << reference(m_objects.add("[" + row + "]"));
    }
    for (const int owner : annotated)
        parents << reference(owner);
    m_objects.set(m_root, "<</Type/StructTreeRoot/K " + reference(object(Root)) + "/ParentTree " +
                              reference(parentTree(parents)) + "/ParentTreeNextKey " + number(parents.size()) + ">>");
    return m_root;
}

} // namespace shihe::pdf
