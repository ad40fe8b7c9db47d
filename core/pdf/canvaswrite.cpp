// How what was painted becomes objects: pages, forms, link annotations.
#include "core/pdf/canvas.h"
#include "core/pdf/style.h"
#include "core/pdf/syntax.h"

#include <QtConcurrentRun>
#include <cmath>
#include <utility>

namespace shihe::pdf {

void Canvas::linkArea(int element, double left, double top, double right, double bottom, const QString &anchor,
                      const QString &words, Language language)
{
    m_areas.push_back(
        {m_current, element,
         rectangle(std::round(left), std::round(PageHeight - bottom), std::round(right), std::round(PageHeight - top)),
         anchor, words, language});
}

int Canvas::form(Artifact kind, const std::function<void()> &paint)
{
    // Whoever shows it marks it: so its own content needs no marks.
    m_form.emplace(Page{.tagged = tagOf(kind), .marked = Page::Marked::Outside});
    paint();
    endText(*m_form);
    m_forms.push_back({kind, std::exchange(m_form, {})->content});
    return static_cast<int>(m_forms.size());
}

void Canvas::show(int form)
{
    tag(m_forms[static_cast<std::size_t>(form) - 1].kind);
    beginPath();
    current().content += "/Fm" + number(form) + " Do\n";
}

QList<int> Canvas::writeLinks()
{
    QList<int> annotated;
    for (const Area &area : m_areas) {
        Page &page = m_pages[static_cast<std::size_t>(area.page)];
        const Spot spot = anchor(area.anchor);
        const int key = pageCount() + static_cast<int>(annotated.size());
        const int annotation =
            m_objects.add("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect" + area.rectangle + "/Contents" +
                          textString(area.words) + "/Lang(" + languageTag(area.language) + ")/StructParent " +
                          number(key) + "/Dest[" + reference(pageObject(spot.page)) + "/XYZ null " +
                          number(std::ceil(PageHeight - spot.top)) + " null]>>");
        page.annotations << annotation;
        annotated << area.element;
        m_structure.addAnnotation(area.element, page.object, annotation);
    }
    return annotated;
}

void Canvas::writeResources(int object, const QList<drawing::Subset> &fonts)
{
    const int dictionary = m_objects.add("<<" + m_embedding.write(m_objects, fonts) + ">>");
    QByteArray pictures = m_images;
    for (std::size_t i = 0; i < m_forms.size(); ++i) {
        const int form =
            m_objects.addStream("/Type/XObject/Subtype/Form/BBox" + rectangle(0, 0, PageWidth, PageHeight) +
                                    "/Resources<</Font " + reference(dictionary) + ">>",
                                m_forms[i].content);
        pictures += "/Fm" + number(static_cast<int>(i) + 1) + " " + reference(form);
    }
    m_objects.set(object, "<</Font " + reference(dictionary) +
                              (pictures.isEmpty() ? QByteArray() : "/XObject<<" + pictures + ">>") + ">>");
}

Result<Canvas::Written> Canvas::write(int pages)
{
    // First what takes a while, and is made beside the rest.
    QFuture<Result<QList<drawing::Subset>>> fonts =
        QtConcurrent::run(&m_objects.pool(), [this] { return m_embedding.subsets(); });
    QList<int> contents;
    for (Page &page : m_pages) {
        endText(page);
        endTag(page);
        page.content.squeeze();
        contents << m_objects.addStream({}, std::exchange(page.content, {}));
    }
    const QList<int> annotated = writeLinks();
    const int resources = m_objects.reserve();
    QByteArray kids;
    QList<QList<int>> owners;
    for (int i = 0; i < pageCount(); ++i) {
        const Page &page = m_pages[static_cast<std::size_t>(i)];
        QByteArray annotations;
        for (const int annotation : page.annotations)
            annotations += reference(annotation) + " ";
        m_objects.set(page.object, "<</Type/Page/Parent " + reference(pages) + "/MediaBox" +
                                       rectangle(0, 0, PageWidth, PageHeight) + "/Contents " + reference(contents[i]) +
                                       "/Resources " + reference(resources) + "/StructParents " + number(i) +
                                       "/Tabs/S" +
                                       (annotations.isEmpty() ? QByteArray() : "/Annots[" + annotations + "]") + ">>");
        kids += reference(page.object) + " ";
        owners << page.owners;
    }
    m_objects.set(pages, "<</Type/Pages/Count " + number(pageCount()) + "/Kids[" + kids + "]>>");
    const int root = m_structure.write(owners, annotated);
    const auto cut = fonts.takeResult();
    if (!cut)
        return failure(cut.error());
    writeResources(resources, *cut);
    return Written{root};
}

} // namespace shihe::pdf
