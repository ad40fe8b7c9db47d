#include "core/scoring/differences.h"

#include "core/scoring/judge.h"

#include <QSet>
#include <algorithm>

namespace shihe {
namespace {

std::optional<int> weightIn(const View &view, const QString &practice)
{
    const auto found = view.weights.constFind(practice);
    return found == view.weights.cend() ? std::nullopt : std::optional(*found);
}

/// The applicable practices with the answer that counts: of several activities the worst.
QMap<QString, PracticeStanding> standingsOf(const Side &side, const AssessmentEvaluation &evaluations)
{
    const Evaluation &evaluation = evaluations.combined;
    QMap<QString, PracticeStanding> all;
    QHash<QString, int> worst;
    for (qsizetype i = 0; i < evaluations.activities.size(); ++i) {
        const Activity &activity = side.assessment.activities.at(i);
        const Answers answers = answersOf(side.assessment.organisation, activity);
        for (const QString &practice : evaluations.activities.at(i).evaluation.applicable) {
            const auto found = answers.constFind(practice);
            const Answer *answer = found == answers.cend() ? nullptr : &*found;
            const int bad = badness(answer);
            if (worst.contains(practice) && worst.value(practice) >= bad)
                continue;
            worst.insert(practice, bad);
            PracticeStanding standing{.answer = answer ? std::optional(answer->value) : std::nullopt,
                                      .evidenced = answer && !answer->evidence.isEmpty(),
                                      .activity = activity.id,
                                      .law = weightIn(evaluation.views.at(0), practice),
                                      .standards = weightIn(evaluation.views.at(1), practice)};
            standing.points = side.catalog.scoring.values.value(word(standing.answer.value_or(AnswerValue::Unknown)));
            all.insert(practice, standing);
        }
    }
    for (const RedLine &line : evaluation.redLines)
        all[line.practice].crossed = true;
    for (const QString &practice : evaluation.openRedLines)
        all[practice].open = true;
    for (const Finding &finding : evaluation.findings)
        all[finding.practice].finding = true;
    return all;
}

/// Without the activity: that of a copied assessment has another id.
bool sameFigures(PracticeStanding a, PracticeStanding b)
{
    a.activity.clear();
    b.activity.clear();
    return a == b;
}

/// The values of @p fact, activity by activity, in an order of their own.
QStringList valuesOf(const Assessment &assessment, const QString &fact)
{
    QStringList values;
    for (const Activity &activity : assessment.activities) {
        const Profile profile = profileOf(assessment.organisation, activity);
        const auto found = profile.constFind(fact);
        values << (found == profile.cend() ? QString() : u'=' + factToText(*found));
    }
    values.sort();
    values.removeDuplicates();
    return values;
}

class Differ final
{
public:
    Differ(const Side &before, const Side &after)
        : m_before(before)
        , m_after(after)
        , m_then(before.catalog, before.asOf)
        , m_now(after.catalog, after.asOf)
    {
    }

    [[nodiscard]] QList<ChangeReason> reasons(const PracticeDifference &row) const
    {
        const Practice *then = m_before.catalog.practice(row.practice);
        const Practice *now = m_after.catalog.practice(row.practice);
        if (!then)
            return {{Cause::QuestionNew}};
        if (!now)
            return {{Cause::QuestionGone}};
        QList<ChangeReason> found;
        if (!row.before || !row.after) {
            addFacts(found, *then, *now);
            if (found.isEmpty() && then->applies == now->applies)
                found.append({Cause::Activities});
        } else {
            if (reworded(*then, *now))
                found.append({Cause::Reworded});
            if (row.before->answer != row.after->answer)
                found.append({Cause::Answer});
            if (row.before->evidenced != row.after->evidenced)
                found.append({Cause::Evidence});
            const bool weighs = row.before->law != row.after->law || row.before->standards != row.after->standards ||
                                (row.before->answer == row.after->answer &&
                                 (row.before->crossed != row.after->crossed || row.before->open != row.after->open));
            if (weighs)
                addClauses(found, *then, *now);
            if (weighs && (then->severity != now->severity || then->cites != now->cites))
                found.append({Cause::Catalog});
        }
        if (found.isEmpty())
            found.append({Cause::Catalog});
        return found;
    }

    [[nodiscard]] bool reworded(const QString &practice) const
    {
        const Practice *then = m_before.catalog.practice(practice);
        const Practice *now = m_after.catalog.practice(practice);
        return then && now && reworded(*then, *now);
    }

private:
    [[nodiscard]] static bool reworded(const Practice &then, const Practice &now)
    {
        return then.revision != now.revision;
    }

    void addFacts(QList<ChangeReason> &found, const Practice &then, const Practice &now) const
    {
        QStringList facts;
        for (const Practice *practice : {&then, &now}) {
            if (practice->applies)
                facts += practice->applies->facts();
        }
        facts.removeDuplicates();
        for (const QString &fact : std::as_const(facts)) {
            if (valuesOf(m_before.assessment, fact) != valuesOf(m_after.assessment, fact))
                found.append({Cause::Fact, fact});
        }
    }

    void addClauses(QList<ChangeReason> &found, const Practice &then, const Practice &now) const
    {
        for (const ClauseRef &ref : now.cites) {
            const bool counts = m_now.inLaw(ref) || m_now.inStandards(ref);
            if (counts && then.cites.contains(ref) && !m_then.inLaw(ref) && !m_then.inStandards(ref))
                found.append({Cause::LawCame, {}, ref});
        }
        for (const ClauseRef &ref : then.cites) {
            const bool counted = m_then.inLaw(ref) || m_then.inStandards(ref);
            if (counted && now.cites.contains(ref) && !m_now.inLaw(ref) && !m_now.inStandards(ref))
                found.append({Cause::LawWent, {}, ref});
        }
    }

    const Side &m_before;
    const Side &m_after;
    const ClauseSets m_then, m_now;
};

} // namespace

PracticeDifference::Kind PracticeDifference::kind() const
{
    if (!before)
        return Kind::New;
    if (!after)
        return Kind::Gone;
    if (before->answer == AnswerValue::NotApplicable || after->answer == AnswerValue::NotApplicable ||
        before->points == after->points)
        return Kind::Other;
    return after->points > before->points ? Kind::Better : Kind::Worse;
}

bool PracticeDifference::byLaw() const
{
    return std::any_of(reasons.cbegin(), reasons.cend(), [](const ChangeReason &reason) {
        return reason.cause == Cause::LawCame || reason.cause == Cause::LawWent;
    });
}

Differences differences(const Side &before, const Side &after)
{
    const AssessmentEvaluation judgedThen = evaluate(before.catalog, before.assessment, before.asOf);
    const AssessmentEvaluation judgedNow = evaluate(after.catalog, after.assessment, after.asOf);
    const auto then = standingsOf(before, judgedThen);
    const auto now = standingsOf(after, judgedNow);
    Differences result{.before = judgedThen.combined, .after = judgedNow.combined, .rows = {}};
    QStringList practices = then.keys() + now.keys();
    std::sort(practices.begin(), practices.end());
    practices.removeDuplicates();
    const Differ differ(before, after);
    for (const QString &practice : std::as_const(practices)) {
        PracticeDifference row{.practice = practice, .before = {}, .after = {}, .reasons = {}};
        if (const auto found = then.constFind(practice); found != then.cend())
            row.before = *found;
        if (const auto found = now.constFind(practice); found != now.cend())
            row.after = *found;
        if (row.before && row.after && sameFigures(*row.before, *row.after) && !differ.reworded(practice)) {
            ++result.same;
            continue;
        }
        row.reasons = differ.reasons(row);
        result.rows.append(row);
    }
    return result;
}

qsizetype predecessor(const QList<Candidate> &all, const QString &current)
{
    const auto own =
        std::find_if(all.cbegin(), all.cend(), [&current](const Candidate &each) { return each.id == current; });
    if (own == all.cend())
        return -1;
    qsizetype best = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Candidate &each = all.at(i);
        if (each.id == current || each.organisation != own->organisation || each.asOf > own->asOf)
            continue;
        if (best < 0 || each.asOf > all.at(best).asOf)
            best = i;
    }
    return best;
}

} // namespace shihe
