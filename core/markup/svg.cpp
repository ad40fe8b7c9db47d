#include "core/markup/svg.h"

namespace shihe::markup {

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == u"-0" ? u"0"_s : text;
}

QString data(const drawing::Path &path)
{
    QString d;
    qsizetype point = 0;
    const auto add = [&](QChar letter, int points) {
        d += letter;
        for (int i = 0; i < points; ++i, ++point)
            d +=
                (i > 0 ? u" "_s : QString()) + number(path.points.at(point).x) + u' ' + number(path.points.at(point).y);
    };
    for (const drawing::Path::Step step : path.steps) {
        switch (step) {
        case drawing::Path::Step::Move:
            add(u'M', 1);
            break;
        case drawing::Path::Step::Line:
            add(u'L', 1);
            break;
        case drawing::Path::Step::Curve:
            add(u'C', 3);
            break;
        case drawing::Path::Step::Close:
            add(u'Z', 0);
            break;
        }
    }
    return d;
}

} // namespace

QString css(const drawing::Colour &colour)
{
    return u"#%1%2%3"_s.arg(colour.red, 2, 16, QChar(u'0'))
        .arg(colour.green, 2, 16, QChar(u'0'))
        .arg(colour.blue, 2, 16, QChar(u'0'));
}

QString languageTag(Language language)
{
    return language == Language::Zh ? u"zh-Hans"_s : u"en"_s;
}

Result<void> writeSvg(Writer &writer, const drawing::Picture &picture, const drawing::Ruler &ruler,
                      const QString &words, Language language)
{
    writer.open(u"svg"_s, {{u"xmlns"_s, u"http://www.w3.org/2000/svg"_s},
                           {u"viewBox"_s, u"0 0 %1 %2"_s.arg(number(picture.width), number(picture.height))},
                           {u"width"_s, number(picture.width) + u"pt"_s},
                           {u"role"_s, words.isEmpty() ? QString() : u"img"_s},
                           {u"aria-hidden"_s, words.isEmpty() ? u"true"_s : QString()},
                           {u"aria-label"_s, words},
                           {u"lang"_s, languageTag(language)}});
    for (const drawing::Shape &shape : picture.shapes)
        writer.empty(u"path"_s, {{u"d"_s, data(shape.path)},
                                 {u"fill"_s, shape.fill ? css(*shape.fill) : u"none"_s},
                                 {u"stroke"_s, shape.stroke ? css(*shape.stroke) : QString()},
                                 {u"stroke-width"_s, shape.stroke ? number(shape.width) : QString()},
                                 {u"stroke-dasharray"_s, shape.dash > 0 ? number(shape.dash) : QString()}});
    for (const drawing::Label &label : picture.labels) {
        const auto width = ruler.width(label.text, label.language, label.bold, label.size);
        if (!width)
            return failure(width.error());
        writer.element(u"text"_s,
                       {{u"x"_s, number(label.at.x)},
                        {u"y"_s, number(label.at.y)},
                        {u"font-size"_s, number(label.size)},
                        {u"font-weight"_s, label.bold ? u"bold"_s : QString()},
                        {u"fill"_s, css(label.colour)},
                        {u"textLength"_s, *width > 0 ? number(*width) : QString()},
                        {u"lengthAdjust"_s, u"spacingAndGlyphs"_s},
                        {u"lang"_s, languageTag(label.language)}},
                       label.text);
    }
    writer.close();
    return {};
}

} // namespace shihe::markup
