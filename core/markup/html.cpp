#include "core/markup/htmlcomposer.h"

#include "core/markup/anchors.h"
#include "core/markup/stylesheet.h"
#include "core/markup/svg.h"

namespace shihe::markup {

using namespace Qt::StringLiterals;
using document::Phrase;
using document::Prose;

Result<QByteArray> html(const Document &document, const drawing::Fonts &fonts, const HtmlOptions &options)
{
    if (const auto sound = document::check(document); !sound)
        return failure(sound.error());
    return HtmlComposer(document, fonts, options).run();
}

void HtmlComposer::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
}

Result<QByteArray> HtmlComposer::run()
{
    head();
    for (const document::Block &each : m_document.blocks) {
        if (m_options.cancelled && *m_options.cancelled)
            return failure(QT_TRANSLATE_NOOP("words", "markup.cancelled"));
        std::visit([this](const auto &known) { block(known); }, each);
        ++m_index;
    }
    foot();
    if (m_error)
        return failure(*m_error);
    return m_writer.bytes();
}

void HtmlComposer::head()
{
    const document::Metadata &metadata = m_document.metadata;
    const Language first = metadata.languages.first();
    m_writer.raw(u"<!DOCTYPE html>\n"_s);
    const QString tag = m_options.forWord ? QString() : languageTag(first); // Word's styles name both languages
    m_writer.open(u"html"_s, {{u"xmlns"_s, u"http://www.w3.org/1999/xhtml"_s}, {u"lang"_s, tag}, {u"xml:lang"_s, tag}});
    m_writer.open(u"head"_s);
    m_writer.empty(u"meta"_s, {{u"charset"_s, u"utf-8"_s}});
    m_writer.empty(u"meta"_s, {{u"name"_s, u"viewport"_s}, {u"content"_s, u"width=device-width, initial-scale=1"_s}});
    // Whatever a file says, a browser then fetches nothing and runs nothing.
    m_writer.empty(u"meta"_s, {{u"http-equiv"_s, u"Content-Security-Policy"_s},
                               {u"content"_s, u"default-src 'none'; style-src 'unsafe-inline'; img-src data:"_s}});
    // What Word's file says of itself is written by us: the converter would print it before the cover.
    if (m_options.forWord) {
        m_writer.close();
        m_writer.open(u"body"_s);
        m_writer.open(u"main"_s);
        return;
    }
    m_writer.element(u"title"_s, {}, metadata.title.in(first));
    const auto meta = [this](const QString &name, const QString &content) {
        if (!content.isEmpty())
            m_writer.empty(u"meta"_s, {{u"name"_s, name}, {u"content"_s, content}});
    };
    meta(u"author"_s, metadata.author);
    meta(u"description"_s, metadata.subject.in(first));
    meta(u"keywords"_s, metadata.keywords.join(u", "_s));
    meta(u"generator"_s, metadata.creator);
    if (metadata.created)
        meta(u"dcterms.created"_s, metadata.created->toUTC().toString(Qt::ISODate));
    m_writer.open(u"style"_s);
    m_writer.raw(stylesheet(m_document.accent));
    m_writer.close();
    m_writer.close();
    m_writer.raw(u"\n"_s);
    m_writer.open(u"body"_s);
    m_writer.open(u"main"_s);
}

/// What stands on each page of the paper stands here once; Word has pages.
void HtmlComposer::foot()
{
    m_writer.close();
    if (m_options.forWord) {
        m_writer.close();
        return m_writer.close();
    }
    const document::Running &running = m_document.running;
    m_writer.open(u"footer"_s);
    for (const document::Phrase &line : {running.head, running.status, running.house, running.foot})
        prose(u"p"_s, Prose(line));
    m_writer.close();
    m_writer.close();
    m_writer.close();
    m_writer.raw(u"\n"_s);
}

/// What is wider than a narrow window moves sideways by itself, by keys, too; a page that does is hard to read.
void HtmlComposer::openScroll(const Prose &name)
{
    if (m_options.forWord)
        return;
    const Prose &known = name.isEmpty() ? m_chapter : name;
    const Phrase first = known.isEmpty() ? Phrase() : known.phrases.first();
    m_writer.open(u"div"_s, {{u"class"_s, u"scroll"_s},
                             {u"role"_s, u"group"_s},
                             {u"tabindex"_s, u"0"_s},
                             {u"aria-label"_s, first.isEmpty()
                                                   ? m_document.metadata.title.in(m_document.metadata.languages.first())
                                                   : first.text()}});
}

void HtmlComposer::closeScroll()
{
    if (!m_options.forWord)
        m_writer.close();
}

} // namespace shihe::markup
