#include "core/document/prose.h"

#include <algorithm>
#include <utility>

namespace shihe::document {

QChar character(Mark mark) noexcept
{
    switch (mark) {
    case Mark::Disc:
        return u'●';
    case Mark::Half:
        return u'◐';
    case Mark::Square:
        return u'■';
    case Mark::Ring:
        return u'○';
    case Mark::Dashed:
        return u'◌';
    case Mark::Hollow:
        return u'◇';
    case Mark::Halved:
        return u'⬙';
    case Mark::Lozenge:
        return u'◆';
    case Mark::Peak:
        return u'▲';
    }
    Q_UNREACHABLE();
}

Role role(Mark mark) noexcept
{
    switch (mark) {
    case Mark::Disc:
        return Role::Jade;
    case Mark::Half:
        return Role::Ochre;
    case Mark::Square:
        return Role::Cinnabar;
    case Mark::Ring:
    case Mark::Hollow:
    case Mark::Halved:
    case Mark::Lozenge:
    case Mark::Peak:
        return Role::Ink;
    case Mark::Dashed:
        return Role::Violet;
    }
    Q_UNREACHABLE();
}

Phrase::Phrase(Language in, const QString &text)
    : language{in}
    , runs{Run{.text = text}}
{
}

Phrase::Phrase(Language in, QList<Run> pieces)
    : language{in}
    , runs{std::move(pieces)}
{
}

bool Phrase::isEmpty() const
{
    return std::all_of(runs.begin(), runs.end(), [](const Run &run) { return run.text.isEmpty() && !run.mark; });
}

QString Phrase::text() const
{
    QString whole;
    for (const Run &run : runs)
        whole += run.text;
    return whole;
}

Prose::Prose(Phrase phrase)
    : phrases{std::move(phrase)}
{
}

Prose::Prose(Language in, const QString &text)
    : phrases{Phrase(in, text)}
{
}

Prose::Prose(const Text &text, const QList<Language> &languages)
{
    for (const Language language : languages) {
        const QString &words = text.in(language);
        const bool said =
            std::any_of(phrases.begin(), phrases.end(), [&](const Phrase &other) { return other.text() == words; });
        if (!words.isEmpty() && !said)
            phrases << Phrase(language, words);
    }
}

Prose Prose::bold() const
{
    Prose changed = *this;
    for (Phrase &phrase : changed.phrases) {
        for (Run &run : phrase.runs)
            run.bold = true;
    }
    return changed;
}

Prose Prose::in(Role as) const
{
    Prose changed = *this;
    for (Phrase &phrase : changed.phrases) {
        for (Run &run : phrase.runs)
            run.role = as;
    }
    return changed;
}

Prose Prose::marked(Mark mark) const
{
    Prose changed = *this;
    if (changed.phrases.isEmpty())
        changed.phrases << Phrase();
    QList<Run> &runs = changed.phrases.first().runs;
    if (runs.isEmpty() || runs.first().mark)
        runs.prepend(Run{});
    runs.first().mark = mark;
    return changed;
}

Prose Prose::linkedTo(const QString &anchor) const
{
    Prose changed = *this;
    for (Phrase &phrase : changed.phrases) {
        for (Run &run : phrase.runs)
            run.link = anchor;
    }
    return changed;
}

bool Prose::isEmpty() const
{
    return std::all_of(phrases.begin(), phrases.end(), [](const Phrase &phrase) { return phrase.isEmpty(); });
}

QString Prose::text(const QString &separator) const
{
    QStringList texts;
    for (const Phrase &phrase : phrases) {
        if (const QString text = phrase.text(); !text.isEmpty())
            texts << text;
    }
    return texts.join(separator);
}

} // namespace shihe::document
