#include "core/signing/outlines.h"

namespace shihe::signing {
namespace {

constexpr double Thousand = 1000; // the drawing room's outlines are in ems

// The drawing room's y points down, a PDF's up.
std::vector<PathStep> upright(const drawing::Path &path)
{
    std::vector<PathStep> steps;
    qsizetype next = 0;
    const auto point = [&path, &next] {
        const drawing::Point &at = path.points.at(next++);
        return drawing::Point{at.x * Thousand, -at.y * Thousand};
    };
    for (const drawing::Path::Step step : path.steps) {
        PathStep out;
        switch (step) {
        case drawing::Path::Step::Move:
            out.kind = PathStep::Kind::Move;
            break;
        case drawing::Path::Step::Line:
            out.kind = PathStep::Kind::Line;
            break;
        case drawing::Path::Step::Close:
            out.kind = PathStep::Kind::Close;
            break;
        case drawing::Path::Step::Curve: {
            const drawing::Point first = point();
            const drawing::Point second = point();
            out = {PathStep::Kind::Curve, first.x, first.y, second.x, second.y, 0, 0};
            break;
        }
        }
        if (step != drawing::Path::Step::Close) {
            const drawing::Point end = point();
            out.x = end.x;
            out.y = end.y;
        }
        steps.push_back(out);
    }
    return steps;
}

} // namespace

Outlines outlinesOf(const drawing::Fonts &fonts, Language language)
{
    return [fonts, language](const QString &text) -> Result<Outline> {
        const auto glyphs = fonts.shape(drawing::Fonts::settable(text), language, false);
        if (!glyphs)
            return failure(glyphs.error());
        Outline outline;
        for (const drawing::Glyph &glyph : *glyphs) {
            outline.glyphs.push_back({upright(fonts.face(glyph.face).outline(glyph.id)),
                                      outline.advance + glyph.dx * Thousand, glyph.dy * Thousand});
            outline.advance += glyph.advance * Thousand;
        }
        return outline;
    };
}

} // namespace shihe::signing
