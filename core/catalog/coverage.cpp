#include "core/catalog/coverage.h"

#include "core/catalog/describe.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace shihe {
namespace {

QJsonObject identity(const Catalog &catalog)
{
    return {{u"version"_s, catalog.version}, {u"sha256"_s, catalog.sha256}};
}

/// What a source is on one day.
struct Standing
{
    std::optional<StatusChange> now, next;
    QString enters; ///< "law", "standards" or empty
    QStringList replacedBy;
};

Standing standing(const Catalog &catalog, const Source &source, QDate asOf)
{
    Standing result;
    for (const StatusChange &change : source.status) {
        if (change.from <= asOf)
            result.now = change;
        else if (!result.next)
            result.next = change;
    }
    if (result.now && result.now->is == Status::InForce && source.depth != Depth::History) {
        if (source.force == Force::Binding)
            result.enters = u"law"_s;
        else if (source.force == Force::Recommended)
            result.enters = u"standards"_s;
    }
    for (const Source &other : catalog.sources) {
        if (other.replaces.contains(source.id) && other.statusOn(asOf) == Status::InForce)
            result.replacedBy.append(other.id);
    }
    return result;
}

QJsonValue orNull(const std::optional<StatusChange> &change)
{
    if (!change)
        return QJsonValue::Null;
    return QJsonObject{{u"from"_s, change->from.toString(Qt::ISODate)}, {u"is"_s, word(change->is)}};
}

} // namespace

QString SourceCoverage::percent() const
{
    if (textNotRead() || duties == 0)
        return {};
    const qsizetype hundredths = (asked + notAsked) * 10'000 / duties;
    return QStringLiteral("%1.%2").arg(hundredths / 100).arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}

QList<SourceCoverage> coverage(const Catalog &catalog)
{
    QSet<QString> cited;
    for (const Practice &practice : catalog.practices) {
        for (const ClauseRef &ref : practice.cites)
            cited.insert(ref.text());
    }
    QList<SourceCoverage> all;
    for (const Source &source : catalog.sources) {
        SourceCoverage one{.source = source.id, .depth = source.depth, .clauses = source.clauses.size()};
        for (const Clause &clause : source.clauses) {
            if (clause.level != Level::Prohibited && clause.level != Level::Shall)
                continue;
            ++one.duties;
            if (cited.contains(ClauseRef{source.id, clause.at}.text()))
                ++one.asked;
            else if (clause.notAsked)
                ++one.notAsked;
            else
                one.uncovered.append(clause.at);
        }
        all.append(one);
    }
    return all;
}

QJsonObject coverageJson(const Catalog &catalog)
{
    QJsonArray sources;
    for (const SourceCoverage &one : coverage(catalog)) {
        const QString percent = one.percent();
        sources.append(QJsonObject{{u"id"_s, one.source},
                                   {u"depth"_s, word(one.depth)},
                                   {u"text_read"_s, !one.textNotRead()},
                                   {u"clauses"_s, one.clauses},
                                   {u"duties"_s, one.duties},
                                   {u"asked"_s, one.asked},
                                   {u"not_asked"_s, one.notAsked},
                                   {u"uncovered"_s, QJsonArray::fromStringList(one.uncovered)},
                                   {u"coverage"_s, percent.isEmpty() ? QJsonValue(QJsonValue::Null) : percent}});
    }
    return {{u"catalog"_s, identity(catalog)}, {u"sources"_s, sources}};
}

QStringList coverageLines(const Catalog &catalog, const Words &words, Language language)
{
    const auto line = [](const QString &id, const QString &depth, const QString &duties, const QString &asked,
                         const QString &notAsked, const QString &coverage) {
        return QStringLiteral("%1 %2 %3 %4 %5  %6")
            .arg(id, -36)
            .arg(depth, -5)
            .arg(duties, 6)
            .arg(asked, 6)
            .arg(notAsked, 9)
            .arg(coverage);
    };
    const auto text = [&](const char *key) { return words.text(language, key); };
    QStringList lines{text(QT_TRANSLATE_NOOP("words", "catalog.coverage.means")),
                      line(u"source"_s, u"depth"_s, u"duties"_s, u"asked"_s, u"not_asked"_s, u"coverage"_s)};
    for (const SourceCoverage &one : coverage(catalog)) {
        QString share = one.percent();
        if (one.textNotRead())
            share = text(QT_TRANSLATE_NOOP("words", "catalog.coverage.not-read"));
        else if (share.isEmpty())
            share = text(QT_TRANSLATE_NOOP("words", "catalog.coverage.nothing"));
        else
            share += u" %"_s;
        if (!one.uncovered.isEmpty())
            share += u"  "_s + one.uncovered.join(u", "_s);
        lines.append(line(one.source, word(one.depth), QString::number(one.duties), QString::number(one.asked),
                          QString::number(one.notAsked), share));
    }
    return lines;
}

QJsonObject statusJson(const Catalog &catalog, QDate asOf)
{
    QJsonArray sources;
    for (const Source &source : catalog.sources) {
        const Standing is = standing(catalog, source, asOf);
        sources.append(QJsonObject{
            {u"id"_s, source.id},
            {u"title"_s, toJson(source.title)},
            {u"force"_s, word(source.force)},
            {u"depth"_s, word(source.depth)},
            {u"status"_s, is.now ? QJsonValue(word(is.now->is)) : QJsonValue(QJsonValue::Null)},
            {u"since"_s, is.now ? QJsonValue(is.now->from.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null)},
            {u"next"_s, orNull(is.next)},
            {u"enters"_s, is.enters.isEmpty() ? QJsonValue(QJsonValue::Null) : is.enters},
            {u"replaced_by"_s, QJsonArray::fromStringList(is.replacedBy)}});
    }
    return {{u"catalog"_s, identity(catalog)}, {u"as_of"_s, asOf.toString(Qt::ISODate)}, {u"sources"_s, sources}};
}

QStringList statusLines(const Catalog &catalog, QDate asOf, const Words &words, Language language)
{
    QStringList lines;
    for (const Source &source : catalog.sources) {
        const Standing is = standing(catalog, source, asOf);
        const QString now = words.text(language, u"status."_s + (is.now ? word(is.now->is) : u"absent"_s));
        QString line = QStringLiteral("%1 %2 %3  %4")
                           .arg(source.id, -36)
                           .arg(is.now ? is.now->from.toString(Qt::ISODate) : QString(), -10)
                           .arg(now, source.title.in(language));
        if (!is.enters.isEmpty())
            line += QStringLiteral("  [%1]").arg(is.enters);
        if (is.next)
            line +=
                QStringLiteral("  -> %1 %2")
                    .arg(is.next->from.toString(Qt::ISODate), words.text(language, u"status."_s + word(is.next->is)));
        if (!is.replacedBy.isEmpty())
            line += QStringLiteral("  => ") + is.replacedBy.join(u", "_s);
        lines.append(line);
    }
    return lines;
}

} // namespace shihe
