#include "core/drawing/charts.h"
#include "core/drawing/figures.h"
#include "core/drawing/lettering.h"

namespace shihe::drawing {

using document::HeatCell;
using document::HeatMap;
using document::HeatRow;
using document::Prose;
using document::Role;

namespace {

constexpr double Gap = 2;      // between fields
constexpr double Padding = 4;  // inside a field, above and below
constexpr double LabelGap = 8; // between the rows' labels and the fields
constexpr Letters Value{.bold = true, .side = Side::Centre};
constexpr Letters Note{.size = type::Second, .side = Side::Centre};
constexpr Letters Head{.size = type::Second, .role = Role::Slate, .side = Side::Centre};

// Value and note of one field in the middle of it, the mark before the value.
void addCell(Picture &picture, Lettering &letters, const HeatCell &cell, const Area &field)
{
    picture.shapes << Shape{.path = rectangle(field.left, field.top, field.width, field.height),
                            .fill = shade(cell.role, shadeStep(cell.strength))};
    const double room = field.width - 2 * Padding;
    const double height = type::Lead + letters.height(cell.note, room, Note);
    const double top = field.top + (field.height - height) / 2;
    double middle = field.left + field.width / 2;
    if (cell.mark) {
        const double wide = letters.width(cell.value, Language::En, Value);
        const double left = middle - (wide + markWidth(type::Size)) / 2;
        const Picture drawn = mark(*cell.mark, type::Size);
        for (Shape shape : drawn.shapes) {
            for (Point &point : shape.path.points)
                point = {point.x + left, point.y + top + type::Lead - type::Drop};
            picture.shapes << shape;
        }
        middle += markWidth(type::Size) / 2;
    }
    letters.line(cell.value, Language::En, {middle, top + type::Lead - type::Drop}, Value);
    letters.block(cell.note, {field.left + field.width / 2, top + type::Lead}, room, Note);
}

} // namespace

Result<Picture> chart(const Ruler &ruler, const HeatMap &map, double width)
{
    Picture picture;
    picture.width = width;
    Lettering letters(ruler, picture);
    double labels = letters.width(map.down);
    for (const HeatRow &row : map.rows)
        labels = std::max(labels, letters.width(row.label));
    labels = std::min(labels, 0.36 * width);
    const double left = labels + LabelGap;
    const auto columns = static_cast<double>(std::max<qsizetype>(1, map.columns.size()));
    const double field = (width - left + Gap) / columns - Gap;
    const auto fieldLeft = [&](qsizetype column) { return left + static_cast<double>(column) * (field + Gap); };

    double y = 0;
    if (!map.across.isEmpty())
        y += letters.block(map.across, {left + (width - left) / 2, 0}, width - left, Head);
    double heads = letters.height(map.down, labels, {.size = type::Second, .role = Role::Slate});
    for (const Prose &column : map.columns)
        heads = std::max(heads, letters.height(column, field, Head));
    letters.block(map.down, {0, y}, labels, {.size = type::Second, .role = Role::Slate});
    for (qsizetype i = 0; i < map.columns.size(); ++i) {
        const double foot = heads - letters.height(map.columns[i], field, Head);
        letters.block(map.columns[i], {fieldLeft(i) + field / 2, y + foot}, field, Head);
    }
    y += heads + 3;

    int marks = 0;
    for (const HeatRow &row : map.rows) {
        double height = std::max(letters.height(row.label, labels), type::Lead);
        for (const auto &cell : row.cells) {
            if (cell)
                height = std::max(height, type::Lead + letters.height(cell->note, field - 2 * Padding, Note));
        }
        height += 2 * Padding;
        letters.block(row.label, {0, y + (height - letters.height(row.label, labels)) / 2}, labels);
        for (qsizetype i = 0; i < row.cells.size(); ++i, ++marks) {
            const Area area{marks, fieldLeft(i), y, field, height};
            if (row.cells[i]) {
                addCell(picture, letters, *row.cells[i], area);
                picture.areas << area;
            } else {
                letters.line(QStringLiteral("–"), Language::En,
                             {area.left + field / 2, y + height / 2 + 0.36 * type::Size},
                             {.role = Role::Slate, .side = Side::Centre});
            }
        }
        y += height + Gap;
    }
    // Hairlines frame the field of rows, so that pale fields are seen to be fields on paper.
    Path frame;
    for (const Area &area : std::as_const(picture.areas))
        frame.add(rectangle(area.left, area.top, area.width, area.height), 1, {0, 0});
    if (!frame.isEmpty())
        picture.shapes << Shape{.path = frame, .stroke = Hairline, .width = 0.5};
    picture.height = y;
    return letters.finished();
}

} // namespace shihe::drawing
