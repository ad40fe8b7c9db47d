// What is drawn: charts and seals.
#include "core/markup/htmlcomposer.h"

#include "core/drawing/charts.h"
#include "core/drawing/figures.h"
#include "core/markup/svg.h"

#include <cmath>

namespace shihe::markup {

using namespace Qt::StringLiterals;
using document::Phrase;
using document::Prose;

namespace {

constexpr double ChartWidth = 620; // points
constexpr double WordChartWidth = 470;
constexpr double MostHigh = 1.1; // of its width: what a page holds below a title
constexpr double SealSide = 84;
constexpr qsizetype LongestAlt = 250; // the table by a chart has all values; a picture's words are for listening

} // namespace

double HtmlComposer::chartWidth() const
{
    return m_options.forWord ? WordChartWidth : ChartWidth;
}

/// One figure; readers hear what it tells once, however many pictures it has.
void HtmlComposer::figure(const Prose &caption, const Phrase &alt, const QList<Result<drawing::Picture>> &pictures)
{
    const QString told = alt.text();
    if (m_options.forWord) {
        prose(u"p"_s, caption, {}, u"Table Caption"_s);
        const QString title = caption.isEmpty() ? QString() : caption.phrases.first().text();
        for (const auto &picture : pictures)
            pictureForWord(picture, told.size() <= LongestAlt || title.isEmpty() ? told : title);
        return;
    }
    m_writer.open(u"figure"_s, {{u"class"_s, pictures.size() > 1 ? u"parts"_s : QString()}});
    prose(u"figcaption"_s, caption);
    openScroll(caption);
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        if (!pictures[i])
            fail(pictures[i].error());
        else if (const auto written =
                     writeSvg(m_writer, *pictures[i], m_fonts, i == 0 ? told : QString(), alt.language);
                 !written)
            fail(written.error());
    }
    closeScroll();
    m_writer.close();
}

template <typename Chart>
void HtmlComposer::chart(const Chart &chart)
{
    figure(chart.caption, chart.alt, {drawing::chart(m_fonts, chart, chartWidth())});
}

/// What no page holds, in print or in Word, comes in parts of as many bars.
void HtmlComposer::block(const document::Bars &bars)
{
    auto whole = drawing::chart(m_fonts, bars, chartWidth());
    const double most = MostHigh * chartWidth();
    if (!whole || whole->height <= most)
        return figure(bars.caption, bars.alt, {std::move(whole)});
    const auto parts = static_cast<qsizetype>(std::ceil(whole->height / most));
    const qsizetype count = bars.bars.size();
    QList<Result<drawing::Picture>> pictures;
    for (qsizetype i = 0; i < parts; ++i)
        pictures << drawing::chart(m_fonts, bars, chartWidth(), count * i / parts, count * (i + 1) / parts);
    figure(bars.caption, bars.alt, pictures);
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
