// The visible signature: a frame, a seal, the lines. Colours are those of the product's look: ink, slate, indigo.
#include "core/signing/signaturefield.h"

#include <cmath>
#include <numbers>

namespace shihe::signing {
namespace {

constexpr double Padding = 6;
constexpr double LargestText = 10.5;
constexpr double Leading = 1.35; // line pitch over text size
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
std::string seal(double x, double y, double radius)
{
    return std::string(Indigo) + " RG 1.2 w " + circle(x, y, radius) + "S 0.5 w " + circle(x, y, radius - 2.4) + "S " +
           number(radius / 6) + " w 1 J 1 j " + point(x - radius * 0.4, y) + "m " +
           point(x - radius * 0.1, y - radius * 0.32) + "l " + point(x + radius * 0.42, y + radius * 0.36) + "l S\n";
}

std::string filled(const Outline &outline, double x, double y, double scale)
{
    std::string out;
    const auto at = [&](double px, double py) { return point(x + px * scale, y + py * scale); };
    for (const PathStep &step : outline.path) {
        switch (step.kind) {
        case PathStep::Kind::Move:
            out += at(step.x, step.y) + "m\n";
            break;
        case PathStep::Kind::Line:
            out += at(step.x, step.y) + "l\n";
            break;
        case PathStep::Kind::Curve:
            out += at(step.x1, step.y1) + at(step.x2, step.y2) + at(step.x, step.y) + "c\n";
            break;
        case PathStep::Kind::Close:
            out += "h\n";
            break;
        }
    }
    return out.empty() ? out : out + "f\n";
}

} // namespace

Result<std::string> boxContent(const Box &box, const Outlines &outlines)
{
    const double sealRadius = std::min(box.height / 2 - Padding, 22.0);
    const double left = 2 * sealRadius + 2 * Padding + 4;
    const double width = box.width - left - Padding;
    const auto count = static_cast<double>(std::max<qsizetype>(box.lines.size(), 1));
    const double size = std::min(LargestText, (box.height - Padding) / (count * Leading));
    std::string out = "q " + std::string(Indigo) + " RG 0.75 w 0.5 0.5 " + point(box.width - 1, box.height - 1) +
                      "re S\n" + seal(Padding + sealRadius, box.height / 2, sealRadius) + std::string(Ink) + " rg\n";
    double baseline = (box.height + count * size * Leading) / 2 - size;
    for (const QString &line : box.lines) {
        const Result<Outline> outline = outlines(line, size);
        if (!outline)
            return failure(outline.error());
        const double scale = outline->advance > width ? width / outline->advance : 1.0;
        out += filled(*outline, left, baseline, scale);
        baseline -= size * Leading;
    }
    return out + "Q\n";
}

} // namespace shihe::signing
