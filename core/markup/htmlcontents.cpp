// The table of contents: links in lists within lists.
#include "core/markup/htmlcomposer.h"

#include "core/markup/anchors.h"

namespace shihe::markup {

using namespace Qt::StringLiterals;
using document::Phrase;
using document::Prose;

void HtmlComposer::listed(const document::Heading &heading, std::size_t index)
{
    m_writer.open(u"a"_s, {{u"href"_s, u'#' + (heading.anchor.isEmpty() ? headingId(index) : idOf(heading.anchor))}});
    Prose plain = heading.text;
    for (Phrase &phrase : plain.phrases) {
        for (document::Run &run : phrase.runs)
            run.link.clear(); // no link within a link
    }
    inlines(plain);
    m_writer.close();
}

void HtmlComposer::block(const document::Contents &contents)
{
    if (m_options.forWord)
        return contentsForWord(contents);
    m_writer.open(u"nav"_s, {{u"aria-label"_s, contents.title.text()}});
    prose(u"h2"_s, contents.title, {{u"id"_s, headingId(m_index)}, {u"class"_s, u"new"_s}});
    int depth = 0;
    for (std::size_t i = 0; i < m_document.blocks.size(); ++i) {
        const auto *heading = std::get_if<document::Heading>(&m_document.blocks[i]);
        if (heading == nullptr || !heading->inContents || heading->level > contents.depth)
            continue;
        // A level is never skipped on the way down, but the one above may not be listed.
        for (; depth > heading->level; --depth) {
            m_writer.close();
            m_writer.close();
        }
        if (depth == heading->level)
            m_writer.close();
        for (; depth < heading->level; ++depth) {
            m_writer.open(u"ol"_s);
            if (depth + 1 < heading->level)
                m_writer.open(u"li"_s);
        }
        m_writer.open(u"li"_s);
        listed(*heading, i);
    }
    for (; depth > 0; --depth) {
        m_writer.close();
        m_writer.close();
    }
    m_writer.close();
    m_writer.raw(u"\n"_s);
}

} // namespace shihe::markup
