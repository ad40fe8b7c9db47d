#include "core/signing/places.h"

#include "core/signing/coverage.h"
#include "core/signing/fields.h"

namespace shihe::signing {
namespace {

constexpr int MostPlaces = 20;

/// Looks a name up in a name tree without trusting its limits; such trees are small in our own reports.
Object find(Object node, const std::string &name, int depth)
{
    if (!node.isDictionary() || depth > DeepestTree)
        return Object::newNull();
    const std::vector<Object> entries = listOf(node.getKey("/Names"));
    for (std::size_t i = 0; i + 1 < entries.size(); i += 2)
        if (Object key = entries[i]; key.isString() && key.getUTF8Value() == name)
            return entries[i + 1];
    for (const Object &kid : listOf(node.getKey("/Kids")))
        if (const Object found = find(kid, name, depth + 1); !Object(found).isNull())
            return found;
    return Object::newNull();
}

std::optional<Box> boxOf(Object destination, const std::map<QPDFObjGen, int> &pages)
{
    if (destination.isDictionary())
        destination = destination.getKey("/D");
    const std::vector<Object> parts = listOf(destination);
    if (parts.size() != 6 || !Object(parts[1]).isNameAndEquals("/FitR"))
        return std::nullopt;
    const auto page = pages.find(parts[0].getObjGen());
    const Rectangle r = rectangleOf(Object::newArray({parts[2], parts[3], parts[4], parts[5]}));
    if (page == pages.end() || r.isEmpty())
        return std::nullopt;
    return Box{page->second, r.left, r.bottom, r.right - r.left, r.top - r.bottom, {}};
}

bool isTaken(const Box &box, QPDF &pdf, const std::map<QPDFObjGen, int> &pages)
{
    const Rectangle place{box.left, box.bottom, box.left + box.width, box.bottom + box.height};
    for (const auto &[id, number] : pages) {
        if (number != box.page)
            continue;
        for (const Object &item : listOf(pdf.getObject(id).getKey("/Annots")))
            if (Object annotation = item;
                annotation.isDictionary() && rectangleOf(annotation.getKey("/Rect")).meets(place))
                return true;
    }
    return false;
}

/// Where those who sign after the first can stand: beside the kept place and in rows below it, as far as the page is
/// empty there.
QList<Box> neighbours(const Box &kept, QPDF &pdf, const std::map<QPDFObjGen, int> &pages)
{
    constexpr double Gap = 12;
    constexpr double Margin = 36;
    constexpr int Rows = 3;
    constexpr int Columns = 3;
    const auto page =
        std::find_if(pages.begin(), pages.end(), [&kept](const auto &entry) { return entry.second == kept.page; });
    if (page == pages.end())
        return {};
    Object object = pdf.getObject(page->first);
    Object media = object.getKey("/MediaBox");
    for (Object node = object; media.isNull() && node.hasKey("/Parent"); media = node.getKey("/MediaBox"))
        node = node.getKey("/Parent");
    const Rectangle paper = rectangleOf(media);
    QList<Box> places;
    for (int i = 1; i < Rows * Columns; ++i) {
        Box box = kept;
        box.left += (kept.width + Gap) * (i % Columns);
        box.bottom -= (kept.height + Gap) * static_cast<double>(i / Columns);
        const Rectangle place{box.left, box.bottom, box.left + box.width, box.bottom + box.height};
        const bool onPaper = place.right <= paper.right - Margin && place.bottom >= paper.bottom + Margin;
        if (onPaper && !isTaken(box, pdf, pages) && !coversContent(object, place))
            places.push_back(box);
    }
    return places;
}

} // namespace

QList<Box> placesIn(QPDF &pdf)
{
    QList<Box> places;
    const std::map<QPDFObjGen, int> pages = pageNumbers(pdf);
    Object names = pdf.getRoot().getKey("/Names");
    Object tree = names.isDictionary() ? names.getKey("/Dests") : Object::newNull();
    std::optional<Box> kept;
    for (int i = 1; i <= MostPlaces; ++i) {
        const Object destination = find(tree, "signature-" + std::to_string(i), 0);
        if (Object(destination).isNull())
            break;
        if (const std::optional<Box> box = boxOf(destination, pages); box) {
            kept = kept ? kept : box;
            if (!isTaken(*box, pdf, pages))
                places.push_back(*box);
        }
    }
    return kept && places.isEmpty() ? neighbours(*kept, pdf, pages) : places;
}

QList<Box> freePlaces(const QByteArray &bytes)
{
    try {
        Result<PdfFile> file = PdfFile::read(bytes);
        return file ? placesIn(file->revision(file->revisions())) : QList<Box>();
    } catch (const std::exception &) {
        return {}; // broken: sign() will say so
    }
}

std::optional<Language> languageOf(const QByteArray &bytes)
{
    try {
        Result<PdfFile> file = PdfFile::read(bytes);
        return file ? languageOf(file->revision(file->revisions())) : std::nullopt;
    } catch (const std::exception &) {
        return std::nullopt; // broken: sign() will say so
    }
}

std::optional<Language> languageOf(QPDF &pdf)
{
    const QString said = textOf(pdf.getRoot().getKey("/Lang")).section(u'-', 0, 0).toLower();
    if (said == QLatin1StringView("zh"))
        return Language::Zh;
    if (said == QLatin1StringView("en"))
        return Language::En;
    return std::nullopt;
}

} // namespace shihe::signing
