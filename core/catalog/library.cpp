#include "core/catalog/library.h"

#include "core/catalog/places.h"

#include <QRegularExpression>

#include <algorithm>

namespace shihe {

Standing standingOf(const Source &source, QDate day)
{
    const auto status = source.statusOn(day);
    if (!status)
        return Standing::NotYet;
    switch (*status) {
    case Status::Draft:
        return Standing::Draft;
    case Status::Published:
        return Standing::Coming;
    case Status::InForce:
        return Standing::InForce;
    case Status::Superseded:
        break;
    }
    return Standing::Superseded;
}

CitedClauses citedBy(const Catalog &catalog, const QStringList &practices)
{
    CitedClauses cited;
    for (const QString &practice : practices) {
        const qsizetype place = catalog.practicePlace(practice);
        if (place < 0)
            continue;
        for (const ClausePlace &clause : catalog.citesOf(place))
            cited[clause.source].insert(clause.clause);
    }
    return cited;
}

bool LibraryFilter::accepts(const Catalog &catalog, qsizetype source, QDate day) const
{
    const Source &looked = catalog.sources.at(source);
    return (!standing || standingOf(looked, day) == *standing) && (!kind || looked.kind == *kind) &&
           (!force || looked.force == *force) && (!ofUser || isOfUser(looked.id)) &&
           (!asked || asked->contains(source));
}

bool LibraryFilter::accepts(const ClausePlace &clause) const
{
    return !asked || asked->value(clause.source).contains(clause.clause);
}

QList<ClauseRef> predecessorsOf(const Catalog &catalog, const ClauseRef &clause)
{
    QList<ClauseRef> found;
    for (const Source &source : catalog.sources) {
        for (const Clause &each : source.clauses) {
            if (each.became == clause)
                found.append({source.id, each.at});
        }
    }
    return found;
}

Text citationOf(const Source &source, const QString &at)
{
    const auto any = [&source](const auto &test) {
        return std::any_of(source.number.begin(), source.number.end(), test);
    };
    static const QRegularExpression number(QStringLiteral("[0-9]|第.+号"));
    const bool numbered = source.number.contains(number); // "a draft, without a number" is none
    const bool latin = !any([](QChar sign) { return sign.script() == QChar::Script_Han; });
    Text cite;
    const QString title = source.kind == Kind::Case || source.title.zh.startsWith(u'《')
                              ? source.title.zh
                              : QStringLiteral("《%1》").arg(source.title.zh);
    if (!numbered)
        cite.zh = title;
    else if (countsByClauses(source.kind))
        cite.zh = source.number + title;
    else
        cite.zh = QStringLiteral("%1（%2）").arg(title, source.number);
    cite.en = source.title.en;
    if (numbered && latin)
        cite.en = countsByClauses(source.kind) ? QStringLiteral("%1, %2").arg(source.number, source.title.en)
                                               : QStringLiteral("%1 (%2)").arg(source.title.en, source.number);
    if (!at.isEmpty()) {
        const Text place = placeName(source, at, Numerals::Chinese);
        cite.zh += place.zh;
        cite.en += QStringLiteral(", ") + place.en;
    }
    return cite;
}

QList<Text> termsIn(const Catalog &catalog, const Text &text)
{
    QList<Text> found;
    for (const Term &term : catalog.terms) {
        if (text.zh.contains(term.name.zh) || text.en.contains(term.name.en, Qt::CaseInsensitive))
            found.append(term.name);
    }
    // 个人信息 says nothing beside 敏感个人信息.
    const QList<Text> all = found;
    found.removeIf([&](const Text &term) {
        return std::any_of(all.begin(), all.end(), [&](const Text &longer) {
            return longer.zh.size() > term.zh.size() && longer.zh.contains(term.zh) &&
                   text.zh.count(longer.zh) >= text.zh.count(term.zh);
        });
    });
    return found;
}

} // namespace shihe
