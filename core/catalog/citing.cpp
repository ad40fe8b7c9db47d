#include "core/catalog/citing.h"

#include <QRegularExpression>

#include <algorithm>

namespace shihe {

using namespace Qt::StringLiterals;

namespace {

/// Han, or punctuation as wide as it.
bool isWide(QChar c)
{
    const char16_t code = c.unicode();
    return c.script() == QChar::Script_Han || (code >= 0x3000 && code < 0x3040) || (code >= 0xFF00 && code < 0xFFF0);
}

/// Numbers by their value and before words: "5.3", "5.10", "C.2", "annex item 2", "document".
bool isBefore(const QString &one, const QString &other)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < one.size() && j < other.size()) {
        const bool number = one.at(i).isDigit();
        if (number != other.at(j).isDigit())
            return number;
        if (!number) {
            if (one.at(i) != other.at(j))
                return one.at(i) < other.at(j);
            ++i;
            ++j;
            continue;
        }
        int left = 0;
        int right = 0;
        for (; i < one.size() && one.at(i).isDigit(); ++i)
            left = 10 * left + one.at(i).digitValue();
        for (; j < other.size() && other.at(j).isDigit(); ++j)
            right = 10 * right + other.at(j).digitValue();
        if (left != right)
            return left < right;
    }
    return j < other.size() && i >= one.size();
}

/// What all places begin with is said once: "arts. 14, 29", "annex items 8, 13", "附件第8项、第13项".
void shorten(QList<CitedPlace> &places)
{
    static const QRegularExpression article(u"^arts?\\. "_s);
    static const QRegularExpression item(u"^annex items? "_s);
    for (const auto &[one, many] : {std::pair(&article, u"arts. "_s), std::pair(&item, u"annex items "_s)}) {
        const QRegularExpression &start = *one;
        if (!std::all_of(places.begin(), places.end(),
                         [&start](const CitedPlace &place) { return start.match(place.text.en).hasMatch(); }))
            continue;
        for (CitedPlace &place : places)
            place.text.en.remove(start);
        places.first().text.en.prepend(many);
    }
    const QString annex = u"附件"_s;
    for (qsizetype i = places.size() - 1; i > 0; --i) {
        QString &zh = places[i].text.zh;
        if (zh.startsWith(annex + u'第') && places.at(i - 1).text.zh.startsWith(annex + u'第'))
            zh.remove(0, annex.size());
    }
}

/// A text as a whole has no number that could follow its name.
Text withSource(const Source &source, const QString &at, const Text &place)
{
    const Text name{source.shortTitle(Language::Zh), source.shortTitle(Language::En)};
    if (at == u"document")
        return {name.zh + u"（全文）"_s, name.en + u" (as a whole)"_s};
    return {besideInChinese(name.zh, place.zh), name.en + u' ' + place.en};
}

} // namespace

bool ranksBefore(const Source &one, const Source &other)
{
    static const QList<Kind> order{Kind::Law,      Kind::Regulation,    Kind::Judicial,   Kind::Rule,
                                   Kind::Standard, Kind::International, Kind::Initiative, Kind::Case};
    return std::make_pair(order.indexOf(one.kind), one.status.first().from) <
           std::make_pair(order.indexOf(other.kind), other.status.first().from);
}

QString besideInChinese(const QString &before, const QString &after)
{
    const bool apart = !before.isEmpty() && !after.isEmpty() && !isWide(before.back()) && !isWide(after.front());
    return before + (apart ? u" "_s : QString()) + after;
}

Text shortCite(const Source &source, const QString &at)
{
    return withSource(source, at, placeName(source, at, Numerals::Chinese));
}

QList<CitedSource> citedBySource(const Catalog &catalog, const QList<ClauseRef> &clauses)
{
    QList<CitedSource> all;
    for (const ClauseRef &ref : clauses) {
        const Source *source = catalog.source(ref.source);
        if (source == nullptr)
            continue;
        auto found =
            std::find_if(all.begin(), all.end(), [&](const CitedSource &each) { return each.source == source; });
        if (found == all.end())
            found = all.insert(all.end(), CitedSource{.source = source});
        found->places << CitedPlace{ref, placeName(*source, ref.at, Numerals::Chinese)};
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const CitedSource &a, const CitedSource &b) { return ranksBefore(*a.source, *b.source); });
    for (CitedSource &cited : all) {
        std::stable_sort(cited.places.begin(), cited.places.end(),
                         [](const CitedPlace &a, const CitedPlace &b) { return isBefore(a.ref.at, b.ref.at); });
        if (cited.places.size() > 1)
            shorten(cited.places);
        CitedPlace &first = cited.places.first();
        first.text = withSource(*cited.source, first.ref.at, first.text);
    }
    return all;
}

Text citeText(const CitedSource &cited)
{
    QStringList zh;
    QStringList en;
    for (const CitedPlace &place : cited.places) {
        zh << place.text.zh;
        en << place.text.en;
    }
    return {zh.join(u"、"_s), en.join(u", "_s)};
}

Text citeText(const Catalog &catalog, const QList<ClauseRef> &clauses)
{
    QStringList zh;
    QStringList en;
    for (const CitedSource &cited : citedBySource(catalog, clauses)) {
        const Text text = citeText(cited);
        zh << text.zh;
        en << text.en;
    }
    return {zh.join(u"；"_s), en.join(u"; "_s)};
}

} // namespace shihe
