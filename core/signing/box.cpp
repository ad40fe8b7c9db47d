// The visible signature: a frame, a seal, the lines. Colours are those of the product's look: ink, slate, indigo.
#include "core/signing/signaturefield.h"

#include <QRegularExpression>
#include <cmath>
#include <numbers>

namespace shihe::signing {
namespace {

constexpr double Padding = 6;
constexpr double LargestText = 10.5;
constexpr double LargestSealShare = 0.4; // of the width: the lines need the rest
constexpr double Leading = 1.35;         // line pitch over text size
constexpr const char *Ink = "0.106 0.153 0.2";
constexpr const char *Indigo = "0.169 0.29 0.498";

std::string point(double x, double y)
{
    return number(x) + " " + number(y) + " ";
}

/// Four Bézier curves of a circle.
std::string circle(double x, double y, double radius)
{
    const double k = radius * 0.5522847498;
    return point(x + radius, y) + "m " + point(x + radius, y + k) + point(x + k, y + radius) + point(x, y + radius) +
           "c " + point(x - k, y + radius) + point(x - radius, y + k) + point(x - radius, y) + "c " +
           point(x - radius, y - k) + point(x - k, y - radius) + point(x, y - radius) + "c " +
           point(x + k, y - radius) + point(x + radius, y - k) + point(x + radius, y) + "c h ";
}

/// A double ring with a tick: the product's sign for "signed".
std::string ringAndTick(double x, double y, double radius)
{
    return std::string(Indigo) + " RG 1.2 w " + circle(x, y, radius) + "S 0.5 w " + circle(x, y, radius - 2.4) + "S " +
           number(radius / 6) + " w 1 J 1 j " + point(x - radius * 0.4, y) + "m " +
           point(x - radius * 0.1, y - radius * 0.32) + "l " + point(x + radius * 0.42, y + radius * 0.36) + "l S\n";
}

/// Rounded to the unit of most fonts.
std::string unit(double x, double y)
{
    return point(std::round(x), std::round(y));
}

std::string path(const std::vector<PathStep> &steps)
{
    std::string out;
    for (const PathStep &step : steps) {
        switch (step.kind) {
        case PathStep::Kind::Move:
            out += unit(step.x, step.y) + "m\n";
            break;
        case PathStep::Kind::Line:
            out += unit(step.x, step.y) + "l\n";
            break;
        case PathStep::Kind::Curve:
            out += unit(step.x1, step.y1) + unit(step.x2, step.y2) + unit(step.x, step.y) + "c\n";
            break;
        case PathStep::Kind::Close:
            out += "h\n";
            break;
        }
    }
    return out;
}

std::string filled(const Outline &outline, double x, double y, double size)
{
    const double scale = size / 1000;
    const std::string scaling = QByteArray::number(scale, 'f', 6).toStdString();
    std::string out;
    for (const GlyphOutline &glyph : outline.glyphs) {
        if (!glyph.path.empty())
            out += "q " + scaling + " 0 0 " + scaling + " " + point(x + glyph.x * scale, y + glyph.y * scale) + "cm\n" +
                   path(glyph.path) + "f Q\n";
    }
    return out;
}

/// The picture in a square of @p room at the left, as large as it fits.
std::string picture(const Seal &seal, double room, double middle)
{
    const double scale = room / std::max(seal.width, seal.height);
    const double width = seal.width * scale;
    const double height = seal.height * scale;
    return "q " + number(width) + " 0 0 " + number(height) + " " +
           point(Padding + (room - width) / 2, middle - height / 2) + "cm /Seal Do Q\n";
}

/// The lines as outlines; what is far wider than @p width stands on two lines, its label on the first.
Result<std::vector<Outline>> outlined(const QStringList &lines, const Outlines &outlines, double width)
{
    constexpr double Bearable = 1.25;
    std::vector<Outline> result;
    for (const QString &line : lines) {
        Result<Outline> whole = outlines(line);
        if (!whole)
            return failure(whole.error());
        static const QRegularExpression colon(QStringLiteral("：|: "));
        const QRegularExpressionMatch label = colon.match(line);
        if (whole->advance / 1000 * LargestText <= Bearable * width || !label.hasMatch()) {
            result.push_back(std::move(*whole));
            continue;
        }
        for (const QString &part : {line.left(label.capturedEnd()).trimmed(), line.mid(label.capturedEnd())}) {
            Result<Outline> outline = outlines(part);
            if (!outline)
                return failure(outline.error());
            result.push_back(std::move(*outline));
        }
    }
    return result;
}

} // namespace

Result<std::string> boxContent(const Box &box, const Outlines &outlines, const Seal *seal)
{
    const double sealRadius = seal == nullptr
                                  ? std::min(box.height / 2 - Padding, 22.0)
                                  : std::min((box.height - 2 * Padding) / 2, box.width * LargestSealShare / 2);
    const double left = 2 * sealRadius + 2 * Padding + 4;
    const double width = box.width - left - Padding;
    const Result<std::vector<Outline>> lines = outlined(box.lines, outlines, width);
    if (!lines)
        return failure(lines.error());
    const auto count = static_cast<double>(std::max<std::size_t>(lines->size(), 1));
    const double size = std::min(LargestText, (box.height - Padding) / (count * Leading));
    std::string out = "q 1 1 1 rg 0 0 " + point(box.width, box.height) + "re f " + std::string(Indigo) +
                      " RG 0.75 w 0.5 0.5 " + point(box.width - 1, box.height - 1) + "re S\n" +
                      (seal == nullptr ? ringAndTick(Padding + sealRadius, box.height / 2, sealRadius)
                                       : picture(*seal, 2 * sealRadius, box.height / 2)) +
                      std::string(Ink) + " rg\n";
    double baseline = (box.height + count * size * Leading) / 2 - size;
    for (const Outline &outline : *lines) {
        const double advance = outline.advance / 1000 * size;
        out += filled(outline, left, baseline, advance > width ? size * width / advance : size);
        baseline -= size * Leading;
    }
    return out + "Q\n";
}

} // namespace shihe::signing
