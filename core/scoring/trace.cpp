#include "core/scoring/trace.h"

#include "core/scoring/clausesets.h"

#include <algorithm>

namespace shihe {
namespace {

/// Whether @p ref counts in @p view: the other half of Evaluator::addViews, clause by clause.
bool counts(const Catalog &catalog, const ClauseSets &clauses, const View &view, const ClauseRef &ref)
{
    switch (view.kind) {
    case ViewKind::Law:
        return clauses.inLaw(ref);
    case ViewKind::Standards:
        return clauses.inStandards(ref);
    case ViewKind::Checklist: {
        const Checklist *checklist = catalog.checklist(view.id);
        return checklist && checklist->sources.contains(ref.source) && clauses.exists(ref);
    }
    case ViewKind::Source:
        break;
    }
    return ref.source == view.id && clauses.exists(ref);
}

QList<ClauseRef> clausesOf(const Catalog &catalog, const ClauseSets &sets, const View &view, const Practice &practice)
{
    QList<ClauseRef> found;
    for (const ClauseRef &ref : practice.cites) {
        if (counts(catalog, sets, view, ref))
            found.append(ref);
    }
    std::stable_sort(found.begin(), found.end(), [&catalog](const ClauseRef &a, const ClauseRef &b) {
        return catalog.scoring.levelFactor.value(catalog.clause(a)->level) >
               catalog.scoring.levelFactor.value(catalog.clause(b)->level);
    });
    return found;
}

} // namespace

QList<TraceRow> trace(const Catalog &catalog, const Evaluation &evaluation, const QString &view, const Answers &answers)
{
    const View *seen = evaluation.view(view);
    if (!seen)
        return {};
    const ClauseSets sets(catalog, evaluation.asOf);
    QList<TraceRow> rows;
    for (auto weight = seen->weights.cbegin(); weight != seen->weights.cend(); ++weight) {
        TraceRow row;
        row.practice = weight.key();
        row.weight = weight.value();
        row.clauses = clausesOf(catalog, sets, *seen, *catalog.practice(row.practice));
        if (const auto given = answers.constFind(row.practice); given != answers.cend()) {
            row.answer = given->value;
            row.evidenced = !given->evidence.isEmpty();
        }
        const AnswerValue value = row.answer.value_or(AnswerValue::Unknown);
        row.counts = value != AnswerValue::NotApplicable;
        row.value = row.counts ? catalog.scoring.values.value(word(value)) : 0;
        rows.append(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const TraceRow &a, const TraceRow &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.practice.toUtf8() < b.practice.toUtf8();
    });
    return rows;
}

GradeTrace traceGrade(const Catalog &catalog, const Evaluation &evaluation, const QString &view, const Answers &answers)
{
    GradeTrace result;
    const View *seen = evaluation.view(view);
    if (!seen || seen->possible == 0)
        return result;
    for (const TraceRow &row : trace(catalog, evaluation, view, answers)) {
        if (row.answer == AnswerValue::No && mandatory(catalog, row.clauses))
            result.mandatoryNo.append(row.practice);
    }
    for (const auto &step : catalog.scoring.grades) {
        if (seen->earned * 100 < seen->possible * step.from)
            continue;
        if (result.byShare.isEmpty())
            result.byShare = step.grade;
        if (result.beforeCaps.isEmpty() && !(step.refusesMandatoryNo && !result.mandatoryNo.isEmpty()))
            result.beforeCaps = step.grade;
    }
    const auto capOf = [&catalog](const RedLine &line) { return catalog.scoring.caps.value(word(line.answer)); };
    for (const RedLine &line : evaluation.redLines) {
        if (seen->weights.contains(line.practice))
            result.cap = std::max(result.cap, capOf(line)); // a later letter is worse
    }
    for (const RedLine &line : evaluation.redLines) {
        if (seen->weights.contains(line.practice) && capOf(line) == result.cap)
            result.cappedBy.append(line.practice);
    }
    return result;
}

QSet<QString> redLinesOn(const Catalog &catalog, QDate day)
{
    const ClauseSets sets(catalog, day);
    QSet<QString> found;
    for (const Practice &practice : catalog.practices) {
        QList<ClauseRef> law;
        for (const ClauseRef &ref : practice.cites) {
            if (sets.inLaw(ref))
                law.append(ref);
        }
        if (practice.redLine && !isOfUser(practice.id) && mandatory(catalog, law))
            found.insert(practice.id);
    }
    return found;
}

} // namespace shihe
