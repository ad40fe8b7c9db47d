#include "core/signing/outlines.h"

namespace shihe::signing {
namespace {

// The drawing room's y points down, a PDF's up.
Outline upright(const drawing::Path &path)
{
    Outline outline;
    qsizetype next = 0;
    const auto point = [&path, &next] { return path.points.at(next++); };
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
            out = {PathStep::Kind::Curve, first.x, -first.y, second.x, -second.y, 0, 0};
            break;
        }
        }
        if (step != drawing::Path::Step::Close) {
            const drawing::Point end = point();
            out.x = end.x;
            out.y = -end.y;
        }
        outline.path.push_back(out);
    }
    return outline;
}

} // namespace

Outlines outlinesOf(const drawing::Fonts &fonts, Language language)
{
    return [fonts, language](const QString &text, double size) -> Result<Outline> {
        const QString settable = drawing::Fonts::settable(text);
        const auto path = fonts.outline(settable, language, false, size);
        if (!path)
            return failure(path.error());
        const auto width = fonts.width(settable, language, false, size);
        if (!width)
            return failure(width.error());
        Outline outline = upright(*path);
        outline.advance = *width;
        return outline;
    };
}

} // namespace shihe::signing
