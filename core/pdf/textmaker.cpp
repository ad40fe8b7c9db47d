#include "core/pdf/textmaker.h"

#include <QtGlobal>

namespace shihe::pdf {

using namespace Qt::StringLiterals;
using document::Phrase;
using document::Prose;
using document::Run;

void TextMaker::fail(const Error &error)
{
    if (error.code == "drawing.missing-glyph"_L1) {
        if (m_missing.isEmpty())
            m_firstMissing = {error.args.value(1), m_place};
        if (!m_missing.contains(error.args.value(0)))
            m_missing << error.args.value(0);
    } else if (!m_error) {
        m_error = error;
    }
}

std::optional<Error> TextMaker::missing() const
{
    if (m_missing.isEmpty())
        return std::nullopt;
    return Error{QString::fromLatin1(QT_TRANSLATE_NOOP("words", "pdf.missing-glyph")),
                 QStringList{m_missing.join(u", "_s)} + m_firstMissing};
}

int TextMaker::element(const QByteArray &role, int parent, const Prose &prose, const QByteArray &entries)
{
    for (const Phrase &phrase : prose.phrases) {
        if (!phrase.isEmpty())
            return m_structure.add(role, parent, phrase.language, entries);
    }
    return m_structure.add(role, parent, m_structure.language(parent), entries);
}

// Plain runs belong to the owner. As soon as one run is a link or in another language each gets an element of its own,
// since kids and bare content of one element would lose their order.
QList<int> TextMaker::runElements(const Phrase &phrase, int owner)
{
    const auto special = [&](const Run &run) {
        return !run.link.isEmpty() || run.language.value_or(phrase.language) != m_structure.language(owner);
    };
    QList<int> elements;
    const bool plain = std::none_of(phrase.runs.begin(), phrase.runs.end(), special);
    for (const Run &run : phrase.runs) {
        const QByteArray role = run.link.isEmpty() ? "Span"_qba : "Link"_qba;
        elements << (plain ? owner : m_structure.add(role, owner, run.language.value_or(phrase.language)));
    }
    return elements;
}

QList<drawing::Line> TextMaker::lines(const Phrase &phrase, Measure measure, const ProseStyle &style, double width)
{
    auto set = drawing::typeset(m_fonts, phrase, {.size = measure.size, .bold = style.bold, .role = style.role}, width);
    if (!set) {
        fail(set.error());
        for (const QString &code : m_fonts.missing(phrase.text())) {
            if (!m_missing.contains(code))
                m_missing << code;
        }
        return {};
    }
    return *set;
}

void TextMaker::add(TextBox &box, const Phrase &phrase, Measure measure, const ProseStyle &style, double width,
                    int owner)
{
    const QList<int> elements = runElements(phrase, owner);
    double gap = style.gap;
    ++m_paragraph;
    const QList<drawing::Line> set = lines(phrase, measure, style, width);
    for (const drawing::Line &line : set) {
        box.add({.line = line,
                 .measure = measure,
                 .elements = elements,
                 .paragraph = m_paragraph,
                 .gap = gap,
                 .align = style.align});
        gap = 0;
    }
}

void TextMaker::addPhrases(TextBox &box, const Prose &prose, const ProseStyle &style, double width, int owner,
                           const QByteArray &inner, bool always)
{
    QList<Phrase> said;
    for (const Phrase &phrase : prose.phrases) {
        if (!phrase.isEmpty())
            said << phrase;
    }
    for (qsizetype i = 0; i < said.size(); ++i) {
        const int element = said.size() == 1 && !always ? owner : m_structure.add(inner, owner, said[i].language);
        ProseStyle own = style;
        if (i > 0) {
            const bool leads = style.role == document::Role::Ink || style.role == document::Role::Accent;
            own.role = leads ? document::Role::Slate : style.role;
            own.bold = false;
            own.gap = 0;
        }
        add(box, said[i], i == 0 ? measure(style.size) : below(style.size), own, width, element);
    }
}

void TextMaker::add(TextBox &box, const Prose &prose, const ProseStyle &style, double width, int owner,
                    const QByteArray &inner)
{
    addPhrases(box, prose, style, width, owner, inner, false);
}

void TextMaker::add(TextBox &box, const QList<Prose> &texts, const ProseStyle &style, double width, int owner,
                    const QByteArray &inner)
{
    const bool several = std::count_if(texts.begin(), texts.end(), [](const Prose &p) { return !p.isEmpty(); }) > 1;
    for (const Prose &prose : texts)
        addPhrases(box, prose, style, width, owner, inner, several);
}

} // namespace shihe::pdf
