// Where a part is left out, the links into it go: words without a way.
#include "core/report/parts.h"

namespace shihe::report {

using namespace Qt::StringLiterals;

namespace {

/// The part that holds the place @p anchor; nullopt for a place that is always there.
std::optional<Part> partOf(const QString &anchor)
{
    static const QList<std::pair<QString, Part>> owners{
        {u"finding."_s, Part::Findings}, {u"unanswered"_s, Part::Findings}, {u"answer."_s, Part::Answers},
        {u"clause."_s, Part::Sources},   {u"source."_s, Part::Sources},     {u"not-assessed"_s, Part::Open}};
    for (const auto &[prefix, part] : owners) {
        if (anchor.startsWith(prefix))
            return part;
    }
    return std::nullopt;
}

class Dropper
{
public:
    explicit Dropper(const Composer &composer)
        : m_composer(composer)
    {
    }

    void drop(Prose &prose) const
    {
        for (Phrase &phrase : prose.phrases) {
            for (Run &run : phrase.runs) {
                const auto part = run.link.isEmpty() ? std::nullopt : partOf(run.link);
                if (part && !m_composer.has(*part))
                    run.link.clear();
            }
        }
    }
    void drop(QList<Prose> &texts) const
    {
        for (Prose &prose : texts)
            drop(prose);
    }

    void operator()(document::Paragraph &paragraph) const { drop(paragraph.text); }
    void operator()(document::List &list) const { drop(list.items); }
    void operator()(document::Note &note) const { drop(note.text); }
    void operator()(document::SealPanel &panel) const { drop(panel.text); }
    void operator()(Table &table) const
    {
        for (Row &row : table.rows) {
            for (Cell &cell : row.cells)
                drop(cell.text);
        }
    }
    template <typename Other>
    void operator()(Other &) const // has no links into parts
    {
    }

private:
    const Composer &m_composer;
};

} // namespace

void dropLinks(Composer &c)
{
    const Dropper dropper(c);
    for (Block &block : c.document().blocks)
        std::visit(dropper, block);
}

} // namespace shihe::report
