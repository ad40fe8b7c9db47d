// Blocks whose parts stand side by side: tables, facts, key figures.
#include "core/pdf/columns.h"
#include "core/pdf/composer.h"

namespace shihe::pdf {

using namespace Qt::StringLiterals;
using document::Phrase;
using document::Prose;
using document::Role;
using document::Scope;
using document::TextSize;

namespace {
constexpr double CardGap = 10;
constexpr double CardPadding = 9;

bool titlesGroup(const document::Row &row)
{
    return row.cells.size() == 1 && row.keepWithNext;
}

/// What a row is called where it goes on: the first words of its first cell.
const Prose *nameOf(const document::Row &row)
{
    if (row.cells.isEmpty() || row.cells.first().text.isEmpty() || row.cells.first().text.first().isEmpty())
        return nullptr;
    return &row.cells.first().text.first();
}
} // namespace

void Composer::addCaption(const Prose &caption, int parent)
{
    if (caption.isEmpty())
        return;
    auto box = std::make_unique<TextBox>(TextWidth);
    const int element = m_text.element("Caption"_qba, parent, caption);
    m_text.add(*box, caption, {.size = TextSize::Small, .bold = true}, TextWidth, element, "Span"_qba);
    box->before = 9;
    box->after = 4;
    box->keepWithNext = true;
    m_flow.add(std::move(box));
}

LabelMaker Composer::continuation(const Prose &title, const ProseStyle &style, double width)
{
    return [this, title, style, width]() -> std::unique_ptr<TextBox> {
        auto box = std::make_unique<TextBox>(width);
        for (const Phrase &phrase : title.phrases) {
            const QString pattern = m_document.running.continued.in(phrase.language);
            if (pattern.isEmpty() || phrase.isEmpty())
                continue;
            const bool leads = box->isEmpty();
            const Measure size = leads ? measure(style.size) : below(style.size);
            const ProseStyle own{.bold = style.bold && leads, .role = leads ? style.role : Role::Slate};
            const Phrase words(phrase.language, QString(pattern).replace(u"%1"_s, phrase.text()));
            for (const drawing::Line &line : m_text.lines(words, size, own, width))
                box->add({.line = line, .measure = size});
        }
        return box->isEmpty() ? nullptr : std::move(box);
    };
}

std::unique_ptr<RowBox> Composer::makeRow(const document::Table &table, const QList<double> &widths,
                                          const document::Row &row, int parent, bool head, bool last)
{
    RowBox::Look look{.paddingX = CellPadding, .rule = drawing::Hairline};
    if (head) {
        look.ground = drawing::Well;
        look.rule = drawing::colour(Role::Ink);
        look.ruleWidth = 0.75;
    } else if (row.tint) {
        look.ground = drawing::tint(*row.tint);
    }
    if (last) {
        look.rule = drawing::colour(Role::Ink);
        look.ruleWidth = 0.5;
    }
    const int element = m_structure.add("TR"_qba, parent);
    auto box = std::make_unique<RowBox>(TextWidth, look);
    double x = 0;
    qsizetype column = 0;
    for (const document::Cell &cell : row.cells) {
        double width = 0;
        for (int covered = 0; covered < qMax(1, cell.columns); ++covered)
            width += widths[column + covered];
        const Scope scope = head && cell.scope == Scope::None ? Scope::Column : cell.scope;
        QByteArray attributes;
        if (scope != Scope::None)
            attributes += scope == Scope::Column ? "/Scope/Column" : "/Scope/Row";
        if (cell.columns > 1)
            attributes += "/ColSpan " + QByteArray::number(cell.columns);
        if (!attributes.isEmpty())
            attributes = "/A<</O/Table" + attributes + ">>";
        const int owner = m_text.element(scope == Scope::None ? "TD"_qba : "TH"_qba, element,
                                         cell.text.isEmpty() ? Prose() : cell.text.first(), attributes);
        const double textWidth = width - 2 * CellPadding;
        auto text = std::make_unique<TextBox>(textWidth);
        const bool shaded = cell.tint && cell.strength > 0;
        m_text.add(*text, cell.text,
                   {.size = cell.size,
                    .bold = head,
                    .align = cell.align.value_or(table.columns[column].align),
                    .gap = 3,
                    .second = shaded ? Role::Ink : Role::Slate}, // slate is too faint on a darker ground
                   textWidth, owner, "P"_qba);
        RowBox::Cell made{.x = x, .width = width, .text = std::move(text)};
        if (cell.tint)
            made.ground = shaded ? drawing::shade(*cell.tint, cell.strength) : drawing::tint(*cell.tint);
        box->add(std::move(made));
        x += width;
        column += qMax(1, cell.columns);
    }
    box->keepWithNext = row.keepWithNext;
    if (row.whole)
        box->setWhole();
    box->onPlace = anchorer(row.anchor);
    return box;
}

void Composer::block(const document::Table &table)
{
    const int element = m_structure.add("Table"_qba, section());
    addCaption(table.caption, element);
    const QList<double> widths = columnWidths(m_fonts, table);
    auto box = std::make_unique<TableBox>();
    m_text.gather();
    if (!table.head.isEmpty()) {
        const int group = m_structure.add("THead"_qba, element);
        for (const document::Row &row : table.head)
            box->addHead(makeRow(table, widths, row, group, true, false));
    }
    const int group = m_structure.add("TBody"_qba, element);
    const Prose *name = nullptr;
    std::shared_ptr<RowBox> title;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const document::Row &row = table.rows[i];
        std::shared_ptr<RowBox> made = makeRow(table, widths, row, group, false, i + 1 == table.rows.size());
        if (titlesGroup(row))
            title = made;
        else
            made->setTitle(title);
        if (!row.inGroup)
            name = nameOf(row);
        if (name)
            made->setLabel(
                continuation(*name, {.size = TextSize::Small, .role = Role::Slate}, widths.first() - 2 * CellPadding),
                row.inGroup);
        box->addRow(std::move(made));
    }
    box->setLabel(continuation(table.caption.isEmpty() ? m_title : table.caption,
                               {.size = TextSize::Small, .bold = true}, TextWidth));
    box->before = 6;
    box->after = 15;
    m_flow.add(std::move(box), m_text.launch());
}

void Composer::block(const document::Facts &facts)
{
    const double labelWidth = TextWidth * facts.labelShare / 1000;
    const int list =
        m_structure.add("L"_qba, section(), m_structure.language(section()), "/A<</O/List/ListNumbering/None>>"_qba);
    std::vector<BoxPointer> rows;
    double height = 0;
    for (const document::CoverFact &fact : facts.facts) {
        auto row = std::make_unique<RowBox>(TextWidth, RowBox::Look{.paddingX = 0, .paddingY = 2});
        const int entry = m_structure.add("LI"_qba, list);
        const auto add = [&](const QByteArray &role, const Prose &prose, double x, double width, Role ink) {
            const double textWidth = width - (x == 0 ? 12 : 0);
            auto text = std::make_unique<TextBox>(textWidth);
            m_text.add(*text, prose, {.role = ink}, textWidth, m_text.element(role, entry, prose), "P"_qba);
            row->add({.x = x, .width = width, .text = std::move(text)});
        };
        add("Lbl"_qba, fact.label, 0, labelWidth, Role::Slate);
        add("LBody"_qba, fact.value, labelWidth, TextWidth - labelWidth, Role::Ink);
        row->after = 1;
        height += row->height() + row->after;
        rows.push_back(std::move(row));
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        // Of many, neither the first ones nor the last stand on a page alone.
        const std::size_t behind = rows.size() - 1 - i;
        rows[i]->keepWithNext = behind > 0 && (height <= MostWhole || i < 2 || behind == 1);
        if (behind == 0)
            rows[i]->after = 12;
        m_flow.add(std::move(rows[i]));
    }
}

void Composer::block(const document::KeyFigures &figures)
{
    const auto count = static_cast<double>(figures.figures.size());
    if (figures.figures.isEmpty())
        return;
    const double width = (TextWidth - (count - 1) * CardGap) / count;
    const double textWidth = width - 2 * CardPadding;
    auto row = std::make_unique<RowBox>(TextWidth, RowBox::Look{.paddingX = CardPadding, .paddingY = CardPadding});
    double x = 0;
    for (const document::KeyFigure &figure : figures.figures) {
        const int group = m_text.element("Div"_qba, section(), figure.label);
        auto text = std::make_unique<TextBox>(textWidth);
        document::Phrase value(m_structure.language(group), figure.value);
        if (figure.mark)
            value.runs.first().mark = figure.mark;
        m_text.add(*text, value, measure(TextSize::Headline), {.bold = true, .role = figure.role}, textWidth,
                   m_structure.add("P"_qba, group));
        m_text.add(*text, figure.label, {.size = TextSize::Small, .role = Role::Slate}, textWidth,
                   m_structure.add("P"_qba, group), "Span"_qba);
        row->add({.x = x, .width = width, .text = std::move(text), .ground = drawing::Well});
        x += width + CardGap;
    }
    row->before = 7.5;
    row->after = 12;
    m_flow.add(std::move(row));
}

} // namespace shihe::pdf
