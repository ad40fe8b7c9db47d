#include "core/catalog/library.h"

#include <QRegularExpression>

#include <algorithm>

namespace shihe {
namespace {

// What a hit is worth. A place that is asked for outweighs any number of mentions.
constexpr int ByPlace = 60;
constexpr int AtOneStretch = 12;
constexpr int ByDigest = 6;
constexpr int FromItsBeginning = 3;
constexpr int EachMore = 1;
constexpr int MostMore = 3;
constexpr int BySourceName = 2;
constexpr int SourceNamed = 200;      ///< the query is the source's name
constexpr int SourceNearlyNamed = 40; ///< it is a good part of a name
constexpr int SourceHoldsWords = 6;   ///< its words stand in the names: 同意 in a long title
constexpr int GoodPart = 4;           ///< one in so many characters

bool isNumber(const QString &word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar sign) { return sign.isDigit(); });
}

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber() || text.at(at).script() == QChar::Script_Han;
}

/// Where @p word stands in @p text from @p from on. A number is found only where no other digit touches it.
qsizetype indexIn(const QString &text, const QString &word, qsizetype from, Qt::CaseSensitivity sensitive)
{
    const bool number = isNumber(word);
    for (qsizetype at = text.indexOf(word, from, sensitive); at >= 0; at = text.indexOf(word, at + 1, sensitive)) {
        const qsizetype end = at + word.size();
        const bool touched = (at > 0 && text.at(at - 1).isDigit()) || (end < text.size() && text.at(end).isDigit());
        if (!number || !touched)
            return at;
    }
    return -1;
}

int worthIn(const QString &text, const QString &word)
{
    qsizetype at = indexIn(text, word, 0, Qt::CaseSensitive);
    if (at < 0)
        return 0;
    int worth = ByDigest + (startsWord(text, at) ? FromItsBeginning : 0);
    for (int more = 0; more < MostMore; ++more) {
        at = indexIn(text, word, at + word.size(), Qt::CaseSensitive);
        if (at < 0)
            break;
        worth += EachMore;
    }
    return worth;
}

/// "5 f) 3)" holds the parts 5, f) and 3); "13" is 13 and no part of 113.
bool isAt(const QString &place, const QString &word)
{
    if (place == word)
        return true;
    static const QRegularExpression parting(QStringLiteral("[ ()]+"));
    const QStringList parts = place.split(parting, Qt::SkipEmptyParts);
    return parts.contains(word) || parts.value(0).startsWith(word + u'.');
}

int weightOf(Level level)
{
    switch (level) {
    case Level::Prohibited:
    case Level::Shall:
        return 6;
    case Level::Should:
        return 2;
    case Level::May:
    case Level::Info:
        break;
    }
    return 0;
}

int weightOf(Kind kind)
{
    switch (kind) {
    case Kind::Law:
        return 8;
    case Kind::Regulation:
    case Kind::Judicial:
        return 5;
    case Kind::Rule:
        return 3;
    case Kind::Standard:
    case Kind::Case:
    case Kind::Initiative:
    case Kind::International:
        break;
    }
    return 0;
}

int weightOf(Standing standing)
{
    switch (standing) {
    case Standing::InForce:
        return 8;
    case Standing::Coming:
        return 6;
    case Standing::Draft:
        return 3;
    case Standing::Superseded:
    case Standing::NotYet:
        break;
    }
    return 0;
}

} // namespace

QStringList searchWords(const QString &query)
{
    static const QRegularExpression article(QStringLiteral("第([0-9]+)[条條]|\\barts?\\.? ?([0-9]+)"));
    QString text = query.normalized(QString::NormalizationForm_KC).toCaseFolded();
    return text.replace(article, QStringLiteral(" \\1\\2 ")).simplified().split(u' ', Qt::SkipEmptyParts);
}

LibrarySearch::LibrarySearch(const Catalog &catalog)
{
    m_sources.reserve(catalog.sources.size());
    for (const Source &source : catalog.sources) {
        SourceText text;
        text.exact =
            QStringList{source.title.zh, source.title.en, source.brief.zh, source.brief.en, source.number, source.id};
        for (QString &name : text.exact)
            name = name.toCaseFolded();
        text.exact.removeAll(QString());
        text.names = (text.exact + QStringList{source.issuer.zh, source.issuer.en}).join(u'\n').toCaseFolded();
        text.status = source.status;
        text.weight = weightOf(source.kind);
        text.clauses.reserve(source.clauses.size());
        for (const Clause &clause : source.clauses)
            text.clauses.append({(clause.digest.zh + u'\n' + clause.digest.en).toCaseFolded(), clause.at.toCaseFolded(),
                                 weightOf(clause.level)});
        m_sources.append(text);
    }
}

int LibrarySearch::rankOf(const SourceText &source, const ClauseText &clause, const QStringList &words,
                          const QString &whole)
{
    int rank = 0;
    bool own = false; // a word stands in the clause itself
    for (const QString &word : words) {
        int worth = isAt(clause.place, word) ? ByPlace : worthIn(clause.digest, word);
        own = own || worth > 0;
        if (worth == 0 && indexIn(source.names, word, 0, Qt::CaseSensitive) >= 0)
            worth = BySourceName;
        if (worth == 0)
            return 0;
        rank += worth;
    }
    if (!own)
        return 0;
    if (words.size() > 1 && clause.digest.contains(whole))
        rank += AtOneStretch;
    return rank + clause.weight;
}

int LibrarySearch::rankOf(const SourceText &source, const QStringList &words, const QString &whole)
{
    if (source.exact.contains(whole))
        return SourceNamed;
    const auto nearly = [&whole](const QString &name) {
        return name.contains(whole) && whole.size() * GoodPart >= name.size();
    };
    if (std::any_of(source.exact.begin(), source.exact.end(), nearly))
        return SourceNearlyNamed;
    const auto held = [&source](const QString &word) { return indexIn(source.names, word, 0, Qt::CaseSensitive) >= 0; };
    return std::all_of(words.begin(), words.end(), held) ? SourceHoldsWords : 0;
}

QList<LibraryHit> LibrarySearch::find(const QString &query, QDate day) const
{
    const QStringList words = searchWords(query);
    if (words.isEmpty())
        return {};
    const QString whole = words.join(u' ');
    QList<std::pair<int, LibraryHit>> hits;
    for (qsizetype i = 0; i < m_sources.size(); ++i) {
        const SourceText &source = m_sources.at(i);
        QList<std::pair<int, qsizetype>> clauses;
        for (qsizetype c = 0; c < source.clauses.size(); ++c) {
            if (const int rank = rankOf(source, source.clauses.at(c), words, whole); rank > 0)
                clauses.append({rank, c});
        }
        const int named = rankOf(source, words, whole);
        if (named == 0 && clauses.isEmpty())
            continue;
        std::stable_sort(clauses.begin(), clauses.end(),
                         [](const auto &left, const auto &right) { return left.first > right.first; });
        LibraryHit hit{i, {}, named > 0};
        for (const auto &clause : std::as_const(clauses))
            hit.clauses.append(clause.second);
        Source dated;
        dated.status = source.status;
        const int best = clauses.isEmpty() ? 0 : clauses.constFirst().first;
        hits.append({named + best + weightOf(standingOf(dated, day)) + source.weight, hit});
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const auto &left, const auto &right) { return left.first > right.first; });
    QList<LibraryHit> found;
    for (const auto &hit : std::as_const(hits))
        found.append(hit.second);
    return found;
}

QList<Stretch> stretchesOf(const QString &query, const QString &text)
{
    QList<Stretch> stretches;
    for (const QString &word : searchWords(query)) {
        for (qsizetype at = indexIn(text, word, 0, Qt::CaseInsensitive); at >= 0;
             at = indexIn(text, word, at + word.size(), Qt::CaseInsensitive))
            stretches.append({at, word.size()});
    }
    std::sort(stretches.begin(), stretches.end(), [](const Stretch &left, const Stretch &right) {
        return left.from != right.from ? left.from < right.from : left.length > right.length;
    });
    QList<Stretch> apart;
    for (const Stretch &stretch : std::as_const(stretches)) {
        if (apart.isEmpty() || apart.constLast().from + apart.constLast().length <= stretch.from)
            apart.append(stretch);
    }
    return apart;
}

QString excerptOf(const QString &text, const QList<Stretch> &stretches, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const QString sentenceEnds = QStringLiteral("。；;.!?");
    const QString wordEnds = sentenceEnds + QStringLiteral("，、, ：:");
    const qsizetype first = stretches.isEmpty() ? 0 : stretches.constFirst().from;
    // From the beginning of the sentence if that is near, else of a word.
    qsizetype from = first;
    while (from > 0 && first - from < longest / 2 && !sentenceEnds.contains(text.at(from - 1)))
        --from;
    if (from > 0 && first - from >= longest / 2) {
        while (from < first && !wordEnds.contains(text.at(from - 1)))
            ++from;
    }
    qsizetype to = std::min(text.size(), from + longest);
    if (to < text.size()) {
        qsizetype end = to;
        while (end > first + longest / 3 && !wordEnds.contains(text.at(end - 1)))
            --end;
        to = end > first + longest / 3 ? end : to;
    }
    const QString middle = text.mid(from, to - from).trimmed();
    return (from > 0 ? QStringLiteral("…") : QString()) + middle + (to < text.size() ? QStringLiteral("…") : QString());
}

} // namespace shihe
