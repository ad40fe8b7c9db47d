#include "core/scoring/compare.h"

#include "core/scoring/clausesets.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shihe {
namespace {

std::optional<int> weightIn(const Evaluation &evaluation, ViewKind kind, const QString &practice)
{
    const View &view = evaluation.views.at(kind == ViewKind::Law ? 0 : 1);
    const auto found = view.weights.constFind(practice);
    return found == view.weights.cend() ? std::nullopt : std::optional(*found);
}

QJsonValue orNull(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(std::optional<Status> status)
{
    return status ? QJsonValue(word(*status)) : QJsonValue(QJsonValue::Null);
}

QJsonObject day(const Evaluation &evaluation, qsizetype index)
{
    const View &view = evaluation.views.at(index);
    return {{u"earned"_s, view.earned},
            {u"possible"_s, view.possible},
            {u"conformity"_s, view.possible > 0 ? QJsonValue(view.conformityText()) : QJsonValue(QJsonValue::Null)},
            {u"grade"_s, view.grade.isEmpty() ? QJsonValue(QJsonValue::Null) : view.grade},
            {u"provisional"_s, view.provisional},
            {u"practices"_s, view.weights.size()}};
}

QJsonArray redLines(const Evaluation &evaluation)
{
    QJsonArray all;
    for (const RedLine &line : evaluation.redLines)
        all.append(line.practice);
    return all;
}

} // namespace

QString PracticeChange::change() const
{
    if (!from)
        return u"appeared"_s;
    if (!to)
        return u"vanished"_s;
    return *to > *from ? u"heavier"_s : u"lighter"_s;
}

Comparison compare(const Catalog &catalog, const Assessment &assessment, QDate from, QDate to)
{
    Comparison result{.from = from,
                      .to = to,
                      .before = evaluate(catalog, assessment, from).combined,
                      .after = evaluate(catalog, assessment, to).combined};
    const ClauseSets then(catalog, from);
    const ClauseSets now(catalog, to);
    for (const ViewKind kind : {ViewKind::Law, ViewKind::Standards}) {
        for (const Practice &practice : catalog.practices) {
            PracticeChange change{.practice = practice.id,
                                  .view = kind,
                                  .from = weightIn(result.before, kind, practice.id),
                                  .to = weightIn(result.after, kind, practice.id)};
            if (change.from == change.to)
                continue;
            for (const ClauseRef &ref : practice.cites) {
                const bool counted = kind == ViewKind::Law ? then.inLaw(ref) : then.inStandards(ref);
                const bool counts = kind == ViewKind::Law ? now.inLaw(ref) : now.inStandards(ref);
                if (counted == counts)
                    continue;
                const Source &source = *catalog.source(ref.source);
                change.reasons.append({ref, source.statusOn(from), source.statusOn(to)});
            }
            result.changes.append(change);
        }
    }
    return result;
}

QJsonObject toJson(const Catalog &catalog, const Comparison &comparison)
{
    QJsonArray changes;
    for (const PracticeChange &change : comparison.changes) {
        QJsonArray reasons;
        for (const ClauseChange &reason : change.reasons) {
            reasons.append(QJsonObject{
                {u"clause"_s, reason.clause.text()},
                {u"level"_s, word(catalog.clause(reason.clause)->level)},
                {u"status"_s, QJsonObject{{u"from"_s, orNull(reason.from)}, {u"to"_s, orNull(reason.to)}}}});
        }
        changes.append(
            QJsonObject{{u"practice"_s, change.practice},
                        {u"view"_s, word(change.view)},
                        {u"change"_s, change.change()},
                        {u"weight"_s, QJsonObject{{u"from"_s, orNull(change.from)}, {u"to"_s, orNull(change.to)}}},
                        {u"reasons"_s, reasons}});
    }
    QJsonArray views;
    for (qsizetype i = 0; i < 2; ++i) {
        views.append(QJsonObject{{u"id"_s, comparison.before.views.at(i).id},
                                 {u"from"_s, day(comparison.before, i)},
                                 {u"to"_s, day(comparison.after, i)}});
    }
    return {
        {u"catalog"_s, QJsonObject{{u"version"_s, catalog.version}, {u"sha256"_s, catalog.sha256}}},
        {u"from"_s, comparison.from.toString(Qt::ISODate)},
        {u"to"_s, comparison.to.toString(Qt::ISODate)},
        {u"views"_s, views},
        {u"red_lines"_s, QJsonObject{{u"from"_s, redLines(comparison.before)}, {u"to"_s, redLines(comparison.after)}}},
        {u"changes"_s, changes}};
}

} // namespace shihe
