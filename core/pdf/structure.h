// The structure tree: what each piece on a page is (ISO 32000-1, 14.7 and 14.8).
#pragma once

#include "core/base/text.h"
#include "core/pdf/objects.h"

#include <QByteArray>
#include <QList>
#include <vector>

namespace shihe::pdf {

/// The tag of @p language: "zh-CN", "en".
[[nodiscard]] QByteArray languageTag(Language language);

class Structure final
{
public:
    /// @p language is that of the document.
    Structure(Objects &objects, Language language);

    /// The element Document, root of all others.
    static constexpr int Root = 0;

    /// A new element as the last kid of @p parent. Its language is written only where it differs from the parent's.
    /// @p entries are further entries of its dictionary, such as /Alt.
    int add(const QByteArray &role, int parent, Language language, const QByteArray &entries = {});
    int add(const QByteArray &role, int parent) { return add(role, parent, m_elements[at(parent)].language); }
    /// The same, but it becomes a kid of @p parent with its first content: so it keeps its order among bare content of
    /// the parent that is painted before and after it. Without content it is not there.
    int addWithContent(const QByteArray &role, int parent, Language language);

    [[nodiscard]] const QByteArray &role(int element) const { return m_elements[at(element)].role; }
    [[nodiscard]] Language language(int element) const { return m_elements[at(element)].language; }
    void addEntries(int element, const QByteArray &entries) { m_elements[at(element)].entries += entries; }

    /// Marked content @p id of the page @p page (an object) belongs to @p element.
    void addContent(int element, int page, int id);
    /// The annotation @p annotation (an object) on @p page belongs to @p element.
    void addAnnotation(int element, int page, int annotation);

    /// Writes the tree; gives the StructTreeRoot. @p owners holds the elements by marked content for each page,
    /// @p annotated the owner of each annotation; together they are the parent tree. The elements are used up.
    int write(const QList<QList<int>> &owners, const QList<int> &annotated);

private:
    struct Kid
    {
        int element = -1;
        int page = 0;       // object
        int content = -1;   // MCID
        int annotation = 0; // object
    };
    struct Element
    {
        QByteArray role = {};
        QByteArray entries = {};
        int parent = -1;
        Language language = Language::Zh;
        int object = 0; ///< known once it is written
        std::vector<Kid> kids = {};
        bool isAttached = true;
    };
    void addKid(int element, const Kid &kid);
    [[nodiscard]] std::vector<const Element *> numbered();
    [[nodiscard]] QByteArray body(const Element &element) const;
    [[nodiscard]] static std::size_t at(int element) { return static_cast<std::size_t>(element); }

    Objects &m_objects;
    int m_root;
    std::vector<Element> m_elements;
};

} // namespace shihe::pdf
