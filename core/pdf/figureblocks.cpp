// Blocks that are drawn: seals, charts, the place of a signature.
#include "core/pdf/composer.h"

#include "core/pdf/figurerows.h"
#include "core/pdf/syntax.h"

namespace shihe::pdf {

using document::Prose;
using document::TextSize;

namespace {
constexpr double SealSide = 96;
constexpr double SealGap = 20;
} // namespace

int Composer::figure(const document::Phrase &alt, int parent)
{
    return m_structure.add("Figure"_qba, parent, alt.language, "/Alt" + textString(alt.text()));
}

void Composer::setFigureBox(int element, double left, double top, double width, double height)
{
    m_structure.addEntries(element, "/A<</O/Layout/Placement/Block/BBox" +
                                        rectangle(left, PageHeight - top - height, left + width, PageHeight - top) +
                                        ">>");
}

void Composer::block(const document::SealPanel &panel)
{
    const auto picture = drawing::seal(m_fonts, panel.seal, SealSide);
    if (!picture)
        return m_text.fail(picture.error());
    const int drawn = figure(panel.seal.alt, section());
    const double textLeft = SealSide + SealGap;
    const double width = std::min(ReadingWidth, TextWidth - textLeft);
    auto text = std::make_shared<TextBox>(width);
    const int group = m_text.element("Div"_qba, section(), panel.title);
    m_text.add(*text, panel.title, {.size = TextSize::Title, .bold = true}, width, m_structure.add("P"_qba, group),
               "Span"_qba);
    for (const Prose &prose : panel.text)
        m_text.add(*text, prose, {.size = TextSize::Small, .gap = 3}, width, m_text.element("P"_qba, group, prose),
                   "Span"_qba);
    const double height = std::max(SealSide, text->height());
    auto box = std::make_unique<Fixed>(
        height, [this, text, drawn, textLeft, height, picture = *picture](Canvas &canvas, double left, double top) {
            const double sealTop = top + (height > 1.6 * SealSide ? 0 : (height - SealSide) / 2);
            canvas.tag(drawn);
            if (const auto painted = canvas.paint(picture, {left, sealTop}); !painted)
                m_text.fail(painted.error());
            setFigureBox(drawn, left, sealTop, SealSide, SealSide);
            text->place(canvas, left + textLeft, top + (height - text->height()) / 2);
        });
    box->before = 15;
    box->after = 9; // with the key figures that follow it is one thing
    m_flow.add(std::move(box));
}

template <typename Chart>
void Composer::addChart(const Chart &chart)
{
    const auto picture = drawing::chart(m_fonts, chart, TextWidth);
    if (!picture)
        return m_text.fail(picture.error());
    const int holder = m_structure.add("Div"_qba, section(), chart.alt.language);
    addCaption(chart.caption, holder);
    const int drawn = figure(chart.alt, holder);
    // Never cut: what is higher than a page is drawn smaller. Room is left for a caption and a heading.
    const double most = TextBottom - TextTop - 120;
    const double scale = std::min(1.0, most / picture->height);
    auto box = std::make_unique<Fixed>(
        picture->height * scale, [this, drawn, scale, picture = *picture](Canvas &canvas, double left, double top) {
            canvas.tag(drawn);
            if (const auto painted = canvas.paint(picture, {left, top}, scale); !painted)
                m_text.fail(painted.error());
            setFigureBox(drawn, left, top, picture.width * scale, picture.height * scale);
        });
    box->before = 6;
    box->after = 15;
    m_flow.add(std::move(box));
}

// On the next page it says that it goes on, as a table does.
void Composer::block(const document::Bars &bars)
{
    const auto all = drawing::chart(m_fonts, bars, TextWidth);
    if (!all)
        return m_text.fail(all.error());
    const int holder = m_structure.add("Div"_qba, section(), bars.alt.language);
    addCaption(bars.caption, holder);
    const int drawn = figure(bars.alt, holder);
    std::vector<double> rows;
    double rest = all->height;
    for (const drawing::Area &area : all->areas) {
        rows.push_back(area.height);
        rest -= area.height;
    }
    const auto paint = [this, &bars, drawn, count = rows.size()](Canvas &canvas, double left, double top,
                                                                 std::size_t from, std::size_t to) {
        const auto part =
            drawing::chart(m_fonts, bars, TextWidth, static_cast<qsizetype>(from), static_cast<qsizetype>(to));
        if (!part)
            return m_text.fail(part.error());
        canvas.tag(drawn);
        if (const auto painted = canvas.paint(*part, {left, top}); !painted)
            m_text.fail(painted.error());
        if (from == 0 && to == count) // the box of a figure on several pages is none
            setFigureBox(drawn, left, top, part->width, part->height);
    };
    auto box = std::make_unique<FigureRows>(std::move(rows), rest, paint);
    box->setLabel(continuation(bars.caption.isEmpty() ? m_title : bars.caption, {.size = TextSize::Small, .bold = true},
                               TextWidth));
    box->before = 6;
    box->after = 15;
    m_flow.add(std::move(box));
}

void Composer::block(const document::HeatMap &map)
{
    addChart(map);
}

void Composer::block(const document::Curve &curve)
{
    addChart(curve);
}

void Composer::block(const document::Trend &trend)
{
    addChart(trend);
}

void Composer::block(const document::Timeline &timeline)
{
    addChart(timeline);
}

void Composer::block(const document::Radar &radar)
{
    addChart(radar);
}

void Composer::block(const document::SignaturePlace &place)
{
    const double width = std::min(place.width, TextWidth);
    const double height = std::min(place.height, TextBottom - TextTop - 120);
    if (!place.label.isEmpty()) {
        auto label = std::make_unique<TextBox>(TextWidth);
        m_text.add(*label, place.label, {.size = TextSize::Small}, TextWidth,
                   m_text.element("P"_qba, section(), place.label), "Span"_qba);
        label->before = 12;
        label->after = 4;
        label->keepWithNext = true;
        m_flow.add(std::move(label));
    }
    auto box = std::make_unique<Fixed>(height, [this, width, height](Canvas &canvas, double left, double top) {
        canvas.tag(Artifact::Layout);
        constexpr double Inset = 1; // so that a signature hides all of it
        canvas.paint({.path = drawing::roundedRectangle(Inset, Inset, width - 2 * Inset, height - 2 * Inset, 6),
                      .stroke = drawing::colour(document::Role::Slate),
                      .width = 0.75},
                     {left, top});
        m_signature = SignatureRectangle{.page = canvas.page(),
                                         .left = left,
                                         .bottom = PageHeight - top - height,
                                         .right = left + width,
                                         .top = PageHeight - top};
    });
    box->after = 12;
    m_flow.add(std::move(box));
}

} // namespace shihe::pdf
