#include "ui/models/walksearch.h"

#include "core/catalog/places.h"

using namespace Qt::StringLiterals;

namespace shihe::ui {

namespace {

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString ownTextOf(const Answer &answer)
{
    return folded(
        QStringList{answer.note, answer.reason, answer.remark, answer.informant, answer.responsible}.join(u'\n'));
}

} // namespace

WalkSearch::WalkSearch(const Catalog &catalog)
    : m_catalog(catalog)
{
}

QSet<QString> WalkSearch::matching(const QString &query, const QStringList &practices, const Answers &answers)
{
    const QStringList words = folded(query).simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {practices.begin(), practices.end()};
    QSet<QString> found;
    for (const QString &id : practices) {
        const Practice *practice = m_catalog.practice(id);
        if (!practice)
            continue;
        QString &text = m_texts[id];
        if (text.isEmpty())
            text = textOf(*practice);
        const auto given = answers.constFind(id);
        const QString own = given == answers.cend() ? QString() : ownTextOf(*given);
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString &word) { return text.contains(word) || own.contains(word); }))
            found.insert(id);
    }
    return found;
}

QString WalkSearch::textOf(const Practice &practice) const
{
    QStringList parts{practice.id};
    const auto add = [&parts](const Text &text) { parts << text.zh << text.en; };
    for (const Text *text : {&practice.question, &practice.why, &practice.check, &practice.remedy})
        add(*text);
    for (const Text &example : practice.evidence)
        add(example);
    for (const ClauseRef &ref : practice.cites) {
        const Source *source = m_catalog.source(ref.source);
        const Clause *clause = m_catalog.clause(ref);
        if (!source || !clause)
            continue;
        // As it is cited, "某法第10条", and by its whole title.
        const Text place = placeName(*source, ref.at, Numerals::Arabic);
        for (const Language language : {Language::Zh, Language::En})
            parts << source->title.in(language)
                  << source->shortTitle(language) + (language == Language::En ? u" "_s : QString()) +
                         place.in(language);
        parts << ref.text() << source->number;
        add(clause->digest);
    }
    return folded(parts.join(u'\n'));
}

} // namespace shihe::ui
