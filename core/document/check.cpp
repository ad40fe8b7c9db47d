#include "core/document/document.h"

#include <QSet>
#include <QtGlobal>

namespace shihe::document {
namespace {

Error slip(const char *code, const QString &place)
{
    return Error{QString::fromLatin1(code), {place}};
}

// Walks the blocks in order and remembers the first slip.
class Checker
{
public:
    [[nodiscard]] Result<void> run(const Document &document);

private:
    void fail(const char *code, const QString &place)
    {
        if (!m_slip)
            m_slip = slip(code, place);
    }
    void anchor(const QString &name)
    {
        if (name.isEmpty())
            return;
        if (m_anchors.contains(name))
            fail(QT_TRANSLATE_NOOP("words", "document.anchor-twice"), name);
        m_anchors.insert(name);
    }
    void links(const Prose &prose)
    {
        for (const Phrase &phrase : prose.phrases) {
            for (const Run &run : phrase.runs) {
                if (!run.link.isEmpty())
                    m_links << run.link;
            }
        }
    }
    void links(const QList<Prose> &texts)
    {
        for (const Prose &prose : texts)
            links(prose);
    }
    void row(const Row &row, qsizetype columns);
    void seal(const Seal &seal)
    {
        if (seal.alt.isEmpty())
            fail(QT_TRANSLATE_NOOP("words", "document.no-alt"), seal.grade);
    }

    void logo(const Logo &logo)
    {
        const Image &image = logo.image;
        if (image.width < 1 || image.height < 1 || image.rgb.size() != qsizetype{3} * image.width * image.height)
            fail(QT_TRANSLATE_NOOP("words", "document.image"), QString::number(image.rgb.size()));
        if (logo.alt.isEmpty())
            fail("document.no-alt", QString());
    }

    template <typename Chart>
    void alt(const Chart &chart)
    {
        if (chart.alt.isEmpty())
            fail("document.no-alt", chart.caption.text());
    }
    void share(double share, const Prose &label)
    {
        if (!(share >= 0 && share <= 1))
            fail(QT_TRANSLATE_NOOP("words", "document.share"), label.text());
    }
    void shape(bool sound, const Prose &label)
    {
        if (!sound)
            fail(QT_TRANSLATE_NOOP("words", "document.chart"), label.text());
    }

    void block(const Heading &heading);
    void block(const Paragraph &paragraph)
    {
        anchor(paragraph.anchor);
        links(paragraph.text);
    }
    void block(const List &list) { links(list.items); }
    void block(const Table &table);
    void block(const KeyFigures &figures)
    {
        for (const KeyFigure &figure : figures.figures)
            links(figure.label);
    }
    void block(const SealPanel &panel)
    {
        seal(panel.seal);
        links(panel.text);
    }
    void block(const Bars &bars);
    void block(const HeatMap &map);
    void block(const Curve &curve);
    void block(const Trend &trend);
    void block(const Timeline &timeline);
    void block(const Radar &radar);
    void block(const Note &note)
    {
        anchor(note.anchor);
        links(note.text);
    }
    void block(const PageBreak &) {}
    void block(const Contents &) {}
    void block(const Cover &cover)
    {
        if (m_index != 0)
            fail(QT_TRANSLATE_NOOP("words", "document.cover-place"), cover.title.text());
        if (cover.seal)
            seal(*cover.seal);
        if (cover.logo)
            logo(*cover.logo);
    }
    void block(const SignaturePlace &place)
    {
        if (m_signature)
            fail(QT_TRANSLATE_NOOP("words", "document.signature-twice"), place.label.text());
        m_signature = true;
    }
    void block(const Facts &facts)
    {
        for (const CoverFact &fact : facts.facts)
            links(fact.value);
    }

    std::optional<Error> m_slip;
    QSet<QString> m_anchors;
    QStringList m_links;
    qsizetype m_index = 0;
    int m_level = 0;
    bool m_signature = false;
};

void Checker::block(const Heading &heading)
{
    if (heading.level < 1 || heading.level > 4 || heading.level > m_level + 1)
        fail(QT_TRANSLATE_NOOP("words", "document.level-skipped"), heading.text.text());
    m_level = heading.level;
    anchor(heading.anchor);
    links(heading.text);
}

void Checker::row(const Row &row, qsizetype columns)
{
    qsizetype covered = 0;
    for (const Cell &cell : row.cells) {
        covered += qMax(1, cell.columns);
        links(cell.text);
    }
    if (covered != columns) {
        const QString place =
            row.cells.isEmpty() || row.cells.first().text.isEmpty() ? QString() : row.cells.first().text.first().text();
        fail(QT_TRANSLATE_NOOP("words", "document.columns"), place);
    }
    anchor(row.anchor);
}

void Checker::block(const Table &table)
{
    int share = 0;
    for (const Column &column : table.columns)
        share += column.share;
    if (share != 1000)
        fail("document.columns", table.caption.text());
    for (const Row &each : table.head)
        row(each, table.columns.size());
    for (const Row &each : table.rows)
        row(each, table.columns.size());
}

void Checker::block(const Bars &bars)
{
    alt(bars);
    for (const Bar &bar : bars.bars)
        share(bar.share.value_or(0), bar.label);
}

void Checker::block(const HeatMap &map)
{
    alt(map);
    for (const HeatRow &row : map.rows) {
        shape(row.cells.size() == map.columns.size(), row.label);
        for (const auto &cell : row.cells)
            share(cell ? cell->strength : 0, row.label);
    }
}

void Checker::block(const Curve &curve)
{
    alt(curve);
    for (const AxisLevel &level : curve.levels)
        share(level.at, curve.down);
    double reached = 0;
    for (const CurvePoint &point : curve.points) {
        share(point.x, point.label);
        share(point.y, point.label);
        shape(point.x >= reached, point.label);
        reached = point.x;
    }
}

void Checker::block(const Trend &trend)
{
    alt(trend);
    shape(trend.lines.size() <= 4, trend.caption);
    for (const TrendLine &line : trend.lines) {
        QDate reached;
        for (const TrendPoint &point : line.points) {
            share(point.share, line.label);
            shape(point.day.isValid() && (!reached.isValid() || point.day >= reached), line.label);
            reached = point.day;
        }
    }
}

void Checker::block(const Timeline &timeline)
{
    alt(timeline);
    shape(timeline.from.isValid() && timeline.from < timeline.to, timeline.caption);
    for (const Lane &lane : timeline.lanes) {
        QDate reached;
        for (const Span &span : lane.spans) {
            shape(span.from.isValid() && (!reached.isValid() || span.from >= reached), lane.label);
            reached = span.to.value_or(timeline.to);
        }
    }
}

void Checker::block(const Radar &radar)
{
    alt(radar);
    shape(radar.arms.size() >= 3 && radar.arms.size() <= 9, radar.caption);
    for (const Arm &arm : radar.arms) {
        share(arm.share.value_or(0), arm.label);
        share(arm.before.value_or(0), arm.label);
    }
}

Result<void> Checker::run(const Document &document)
{
    const Metadata &metadata = document.metadata;
    if (metadata.languages.isEmpty() ||
        std::any_of(metadata.languages.begin(), metadata.languages.end(),
                    [&](Language language) { return metadata.title.in(language).isEmpty(); }))
        fail(QT_TRANSLATE_NOOP("words", "document.no-title"), metadata.title.zh + metadata.title.en);

    for (const Block &each : document.blocks) {
        std::visit([this](const auto &known) { block(known); }, each);
        ++m_index;
    }
    for (const QString &link : std::as_const(m_links)) {
        if (!m_anchors.contains(link))
            fail(QT_TRANSLATE_NOOP("words", "document.anchor-unknown"), link);
    }
    QSet<QString> names;
    for (const Attachment &attachment : document.attachments) {
        const QString &name = attachment.name;
        if (name.isEmpty() || name.contains(u'/') || name.contains(u'\\') || names.contains(name))
            fail(QT_TRANSLATE_NOOP("words", "document.attachment-name"), name);
        names.insert(name);
    }
    if (m_slip)
        return failure(*m_slip);
    return {};
}

} // namespace

Result<void> check(const Document &document)
{
    return Checker().run(document);
}

} // namespace shihe::document
