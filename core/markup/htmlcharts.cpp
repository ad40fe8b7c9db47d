// What is drawn: charts and seals.
#include "core/markup/htmlcomposer.h"

#include "core/drawing/charts.h"
#include "core/drawing/figures.h"
#include "core/markup/svg.h"

namespace shihe::markup {

using namespace Qt::StringLiterals;

namespace {

constexpr double ChartWidth = 620; // points
constexpr double WordChartWidth = 470;
constexpr double SealSide = 84;
constexpr qsizetype LongestAlt = 250; // the table by a chart has all values; a picture's words are for listening

} // namespace

template <typename Chart>
void HtmlComposer::chart(const Chart &chart)
{
    if (m_options.forWord) {
        prose(u"p"_s, chart.caption, {}, u"Table Caption"_s);
        const QString told = chart.alt.text();
        const QString caption = chart.caption.isEmpty() ? QString() : chart.caption.phrases.first().text();
        return pictureForWord(drawing::chart(m_fonts, chart, WordChartWidth),
                              told.size() <= LongestAlt || caption.isEmpty() ? told : caption);
    }
    m_writer.open(u"figure"_s);
    prose(u"figcaption"_s, chart.caption);
    openScroll(chart.caption);
    const auto picture = drawing::chart(m_fonts, chart, ChartWidth);
    if (!picture)
        fail(picture.error());
    else if (const auto written = writeSvg(m_writer, *picture, m_fonts, chart.alt.text(), chart.alt.language); !written)
        fail(written.error());
    closeScroll();
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
        return pictureForWord(drawing::seal(m_fonts, seal, SealSide), seal.alt.text());
    const auto picture = drawing::seal(m_fonts, seal, SealSide);
    if (!picture)
        return fail(picture.error());
    if (const auto written = writeSvg(m_writer, *picture, m_fonts, seal.alt.text(), seal.alt.language); !written)
        fail(written.error());
}

} // namespace shihe::markup
