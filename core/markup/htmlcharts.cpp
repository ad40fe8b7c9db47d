// What is drawn: charts and seals, as pictures or in words.
#include "core/markup/htmlcomposer.h"

#include "core/drawing/charts.h"
#include "core/drawing/figures.h"
#include "core/markup/svg.h"

namespace shihe::markup {

using namespace Qt::StringLiterals;

namespace {

constexpr double ChartWidth = 620; // points
constexpr double SealSide = 84;

} // namespace

void HtmlComposer::told(const document::Phrase &words)
{
    m_writer.element(u"p"_s, {{u"lang"_s, languageTag(words.language)}}, words.text());
}

template <typename Chart>
void HtmlComposer::chart(const Chart &chart)
{
    m_writer.open(u"figure"_s);
    prose(u"figcaption"_s, chart.caption);
    if (!m_options.forWord) {
        const auto picture = drawing::chart(m_fonts, chart, ChartWidth);
        if (!picture)
            fail(picture.error());
        else if (const auto written = writeSvg(m_writer, *picture, m_fonts, chart.alt.text(), chart.alt.language);
                 !written)
            fail(written.error());
    } else {
        told(chart.alt);
    }
    m_writer.close();
}

void HtmlComposer::block(const document::Bars &bars)
{
    chart(bars);
}

void HtmlComposer::block(const document::HeatMap &map)
{
    chart(map);
}

void HtmlComposer::block(const document::Curve &curve)
{
    chart(curve);
}

void HtmlComposer::block(const document::Trend &trend)
{
    chart(trend);
}

void HtmlComposer::block(const document::Timeline &timeline)
{
    chart(timeline);
}

void HtmlComposer::block(const document::Radar &radar)
{
    chart(radar);
}

void HtmlComposer::seal(const document::Seal &seal)
{
    if (m_options.forWord)
        return told(seal.alt);
    const auto picture = drawing::seal(m_fonts, seal, SealSide);
    if (!picture)
        return fail(picture.error());
    if (const auto written = writeSvg(m_writer, *picture, m_fonts, seal.alt.text(), seal.alt.language); !written)
        fail(written.error());
}

} // namespace shihe::markup
