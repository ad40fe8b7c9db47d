// The cover, and what stands on every page: things that know the whole document.
#include "core/pdf/composer.h"

namespace shihe::pdf {

using namespace Qt::StringLiterals;
using document::Phrase;
using document::Prose;
using document::Role;
using document::TextSize;

namespace {

constexpr double RunningGap = 16; // between what stands on the left and on the right of a line
constexpr double HeadBaseline = 13 * Millimetre;
constexpr double FootBaseline = PageHeight - 12 * Millimetre;
constexpr double LogoWidth = 170;
constexpr double LogoHeight = 64;

} // namespace

void Composer::block(const document::Cover &cover)
{
    m_numbering.covers = 1;
    m_numbering.bodyStart = 1;
    auto box = std::make_unique<Fixed>(
        TextBottom - TextTop, [this, &cover](Canvas &, double left, double top) { paintCover(cover, left, top); });
    m_flow.add(std::move(box));
    m_flow.breakPage();
}

// Text straight onto the page; returns where it ends.
double Composer::paintCoverText(const Prose &prose, const ProseStyle &style, double left, double top, double width)
{
    TextBox text(width);
    for (const Phrase &phrase : prose.phrases) {
        if (phrase.isEmpty())
            continue;
        ProseStyle own = style;
        Measure size = measure(style.size);
        if (!text.isEmpty()) {
            own.bold = false;
            own.role = style.role == Role::Ink ? Role::Slate : style.role;
            size = below(style.size);
        }
        m_text.add(text, phrase, size, own, width, m_structure.add("P"_qba, Structure::Root, phrase.language));
    }
    text.place(m_canvas, left, top);
    return top + text.height();
}

void Composer::paintCoverSeal(const document::Cover &cover, double left, double top)
{
    constexpr double Side = 84;
    const auto picture = drawing::seal(m_fonts, *cover.seal, Side);
    if (!picture)
        return m_text.fail(picture.error());
    const int drawn = figure(cover.seal->alt, Structure::Root);
    m_canvas.tag(drawn);
    if (const auto painted = m_canvas.paint(*picture, {left, top}); !painted)
        m_text.fail(painted.error());
    setFigureBox(drawn, left, top, Side, Side);
    TextBox measured(TextWidth);
    const double width = TextWidth - Side - 20;
    double height = 0;
    for (qsizetype i = 0; i < cover.verdict.phrases.size(); ++i) {
        const Measure size = i == 0 ? measure(TextSize::Title) : below(TextSize::Title);
        const auto lines = m_text.lines(cover.verdict.phrases[i], size, {.bold = i == 0}, width);
        height += static_cast<double>(lines.size()) * size.lead;
    }
    paintCoverText(cover.verdict, {.size = TextSize::Title, .bold = true}, left + Side + 20,
                   top + std::max(0.0, (Side - height) / 2), width);
}

void Composer::paintCoverLogo(const document::Logo &logo, double left, double top)
{
    const document::Image &image = logo.image;
    const double scale = std::min(LogoWidth / image.width, LogoHeight / image.height);
    const double width = image.width * scale;
    const double height = image.height * scale;
    const double x = left + TextWidth - width;
    const int drawn = figure(logo.alt, Structure::Root);
    m_canvas.tag(drawn);
    m_canvas.image(image, x, top, width, height);
    setFigureBox(drawn, x, top, width, height);
}

void Composer::paintCover(const document::Cover &cover, double left, double top)
{
    m_text.setPlace(cover.title.text());
    if (cover.logo)
        paintCoverLogo(*cover.logo, left, top);
    double y = top + 12;
    if (!cover.stamp.isEmpty())
        y = paintCoverText(cover.stamp, {.size = TextSize::Large, .bold = true, .role = cover.stampRole}, left, y,
                           TextWidth - (cover.logo ? LogoWidth + 20 : 0)) +
            12;
    y = std::max(y, top + 90);
    y = paintCoverText(cover.organisation, {.size = TextSize::Title}, left, y, TextWidth) + 18;
    y = paintCoverText(cover.title, {.size = TextSize::Display, .bold = true}, left, y, TextWidth) + 8;
    y = paintCoverText(cover.subtitle, {.size = TextSize::Large}, left, y, ReadingWidth) + 24;
    m_canvas.tag(Artifact::Layout);
    drawing::Path rule;
    rule.move({left, y});
    rule.line({left + TextWidth, y});
    m_canvas.paint({.path = rule,
                    .stroke = m_canvas.colour(m_document.accent ? Role::Accent : Role::Ink),
                    .width = m_document.accent ? 2.25 : 0.75},
                   {});
    y += 30;
    if (cover.seal) {
        paintCoverSeal(cover, left, y);
        y += 84 + 36;
    }
    constexpr double labelWidth = TextWidth * CoverLabelShare;
    for (const document::CoverFact &fact : cover.facts) {
        const double label = paintCoverText(fact.label, {.role = Role::Slate}, left, y, labelWidth - 12);
        const double value = paintCoverText(fact.value, {}, left + labelWidth, y, TextWidth - labelWidth);
        y = std::max(label, value) + 6;
    }
    // At the foot, one above the other.
    const double foot = TextBottom - coverHeight(cover.imprint, TextSize::Small, ReadingWidth);
    const double note = coverHeight(cover.note, TextSize::Body, ReadingWidth);
    const double factsEnd = y;
    y += 12;
    const double lower = std::max(y, note > 0 ? foot - note - 12 : foot);
    if (note > 0)
        y = paintCoverText(cover.note, {}, left, lower, ReadingWidth) + 12;
    paintCoverText(cover.imprint, {.size = TextSize::Small, .role = Role::Slate}, left, std::max(y, foot),
                   ReadingWidth);
    paintCoverContents(left, factsEnd, lower);
}

double Composer::coverHeight(const Prose &prose, TextSize size, double width)
{
    double height = 0;
    for (qsizetype i = 0; i < prose.phrases.size(); ++i) {
        const Measure each = i == 0 ? measure(size) : below(size);
        height += static_cast<double>(m_text.lines(prose.phrases[i], each, {.bold = false}, width).size()) * each.lead;
    }
    return height;
}

// One line on the left or the right of the margin; a second one would reach into the text or off the page, so the
// words wrap upwards, two lines at most. Gives how wide it is.
double Composer::paintRunningLine(const Phrase &phrase, const ProseStyle &style, double baseline, Artifact kind,
                                  double width)
{
    if (phrase.isEmpty())
        return 0;
    const QList<drawing::Line> lines = m_text.lines(phrase, Tiny, style, width).mid(0, 2);
    double widest = 0;
    double y = baseline - Tiny.lead * static_cast<double>(lines.size() - 1);
    m_canvas.tag(kind);
    for (const drawing::Line &line : lines) {
        const double x = style.align == document::Align::End ? MarginLeft + TextWidth - line.width : MarginLeft;
        m_canvas.text(line, Tiny.size, {x, y});
        widest = std::max(widest, line.width);
        y += Tiny.lead;
    }
    return widest;
}

void Composer::paintRunning()
{
    const document::Running &running = m_document.running;
    const ProseStyle quiet{.role = Role::Slate};
    const ProseStyle right{.role = Role::Slate, .align = document::Align::End};
    const int count = m_canvas.pageCount();
    const int head = m_canvas.form(Artifact::Header, [&] {
        const double status =
            paintRunningLine(running.status, {.bold = true, .role = running.statusRole, .align = document::Align::End},
                             HeadBaseline, Artifact::Header, 0.25 * TextWidth);
        paintRunningLine(running.head, quiet, HeadBaseline, Artifact::Header, TextWidth - status - RunningGap);
    });
    double number = 0; // the widest
    for (int page = m_numbering.covers; page < count; ++page) {
        m_canvas.select(page);
        m_canvas.show(head);
        number = std::max(
            number, paintRunningLine(pageWords(page, count), right, FootBaseline, Artifact::Footer, 0.35 * TextWidth));
    }
    const int foot = m_canvas.form(Artifact::Footer, [&] {
        paintRunningLine(running.house, quiet, FootBaseline - Tiny.lead, Artifact::Footer, TextWidth);
        paintRunningLine(running.foot, quiet, FootBaseline, Artifact::Footer, TextWidth - number - RunningGap);
    });
    for (int page = m_numbering.covers; page < count; ++page) {
        m_canvas.select(page);
        m_canvas.show(foot);
    }
}

// Before the first chapter the label alone.
Phrase Composer::pageWords(int page, int count) const
{
    const QString label = m_numbering.label(page);
    Phrase words = m_document.running.page;
    if (page < m_numbering.bodyStart)
        return {words.language, label};
    if (words.isEmpty())
        words = Phrase(words.language, u"%1 / %2"_s);
    for (document::Run &run : words.runs) {
        run.text.replace(u"%1"_s, label);
        run.text.replace(u"%2"_s, QString::number(count - m_numbering.bodyStart));
    }
    return words;
}

} // namespace shihe::pdf
