#include "core/scoring/carrying.h"

#include "core/scoring/judge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shihe {
namespace {

/// One place of an assessment that holds facts and answers.
struct Holder
{
    QString activity; ///< empty: the organisation's
    Profile *profile = nullptr;
    Answers *answers = nullptr;
    Answers *drafts = nullptr;
};

QList<Holder> holdersOf(Assessment &assessment)
{
    Organisation &whole = assessment.organisation;
    QList<Holder> holders{{{}, &whole.profile, &whole.answers, &whole.carried}};
    for (Activity &activity : assessment.activities)
        holders.append({activity.id, &activity.profile, &activity.answers, &activity.carried});
    return holders;
}

/// "[face.gate · Canteen: partly] what was written there"
QString told(const KeptAnswer &given, const Assessment &assessment)
{
    QString head = given.practice;
    for (const Activity &activity : assessment.activities) {
        if (activity.id == given.activity && assessment.activities.size() > 1)
            head += u" · "_s + (activity.title.zh.isEmpty() ? activity.title.en : activity.title.zh);
    }
    QStringList texts{given.answer.reason, given.answer.note,
                      given.answer.risk ? given.answer.risk->reason : QString()};
    texts.removeAll(QString());
    return (u'[' + head + u": "_s + word(given.answer.value) + u"] "_s + texts.join(u" / "_s)).trimmed();
}

QString joined(QStringList texts, const QString &gap)
{
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(gap);
}

/// The worst value with what was said of it; the texts and evidence of all.
Answer combined(const QList<KeptAnswer> &answers, const Assessment &assessment)
{
    const auto worst = std::max_element(answers.cbegin(), answers.cend(), [](const KeptAnswer &a, const KeptAnswer &b) {
        return badness(&a.answer) < badness(&b.answer);
    });
    Answer answer = worst->answer;
    if (answers.size() == 1)
        return answer;
    QStringList notes, remarks, informants, responsible;
    answer.evidence.clear();
    for (const KeptAnswer &given : answers) {
        notes << told(given, assessment);
        remarks << given.answer.remark;
        informants << given.answer.informant;
        responsible << given.answer.responsible;
        answer.evidence << given.answer.evidence;
        if (given.answer.due && (!answer.due || *given.answer.due < *answer.due))
            answer.due = given.answer.due;
    }
    answer.note = joined(notes, u"\n"_s);
    answer.remark = joined(remarks, u"\n"_s);
    answer.informant = joined(informants, u"; "_s);
    answer.responsible = joined(responsible, u"; "_s);
    answer.evidence.removeDuplicates();
    return answer;
}

} // namespace

QMap<QString, QList<KeptAnswer>> answersByPractice(const Assessment &assessment)
{
    QMap<QString, QList<KeptAnswer>> all;
    Assessment copy = assessment;
    for (const Holder &holder : holdersOf(copy)) {
        for (const bool draft : {false, true}) {
            const Answers &answers = draft ? *holder.drafts : *holder.answers;
            for (auto each = answers.cbegin(); each != answers.cend(); ++each)
                all[each.key()].append({holder.activity, each.key(), *each, draft, Fate::Stays});
        }
    }
    return all;
}

void takeAway(Assessment &assessment, const QString &practice)
{
    for (const Holder &holder : holdersOf(assessment)) {
        holder.answers->remove(practice);
        holder.drafts->remove(practice);
    }
}

void carryOver(Assessment &assessment, const Practice &practice, const QList<KeptAnswer> &answers, Drafted &drafted)
{
    for (const Holder &holder : holdersOf(assessment)) {
        if (holder.activity.isEmpty() != (practice.scope == Scope::Organisation))
            continue;
        QList<KeptAnswer> here = answers;
        if (practice.scope == Scope::Activity) {
            here.removeIf([&holder](const KeptAnswer &given) {
                return !given.activity.isEmpty() && given.activity != holder.activity;
            });
        }
        if (here.isEmpty())
            continue;
        holder.drafts->insert(practice.id, combined(here, assessment));
        drafted.append({holder.activity, practice.id});
    }
}

void confirmDraft(Assessment &assessment, const QString &activity, const QString &practice)
{
    for (const Holder &holder : holdersOf(assessment)) {
        if (holder.activity == activity && holder.drafts->contains(practice))
            holder.answers->insert(practice, holder.drafts->take(practice));
    }
}

namespace {

class Facts final
{
public:
    Facts(const Catalog &from, const Catalog &to, Assessment &assessment)
        : m_from(from)
        , m_to(to)
        , m_holders(holdersOf(assessment))
    {
    }

    QList<FactUpgrade> run()
    {
        QStringList ids;
        for (const Fact &fact : m_from.facts + m_to.facts)
            ids.append(fact.id);
        for (const Holder &holder : std::as_const(m_holders))
            ids += holder.profile->keys();
        std::sort(ids.begin(), ids.end());
        ids.removeDuplicates();
        QList<FactUpgrade> rows;
        for (const QString &id : std::as_const(ids)) {
            if (auto row = rowOf(id))
                rows.append(std::move(*row));
        }
        std::stable_sort(rows.begin(), rows.end(),
                         [](const FactUpgrade &a, const FactUpgrade &b) { return a.kind < b.kind; });
        return rows;
    }

private:
    [[nodiscard]] static QStringList optionsOf(const Fact *fact)
    {
        QStringList ids;
        for (const FactOption &option : fact ? fact->options : QList<FactOption>())
            ids.append(option.id);
        return ids;
    }

    /// nullopt where it is the same. @p row tells the options.
    [[nodiscard]] static std::optional<FactUpgrade::Kind> kindOf(const Fact *then, const Fact *now,
                                                                 const FactUpgrade &row)
    {
        using enum FactUpgrade::Kind;
        if (!now)
            return Gone;
        if (!then)
            return New;
        if (then->type != now->type)
            return Retyped;
        if (!row.gone.isEmpty())
            return Narrowed;
        if (then->scope != now->scope)
            return Moved;
        if (!row.come.isEmpty())
            return Widened;
        const bool sameWords =
            then->question == now->question && then->unit == now->unit && then->options == now->options;
        return sameWords ? std::nullopt : std::optional(Reworded);
    }

    std::optional<FactUpgrade> rowOf(const QString &id)
    {
        const Fact *then = m_from.fact(id);
        const Fact *now = m_to.fact(id);
        FactUpgrade row{.kind = FactUpgrade::Kind::New, .fact = id, .gone = {}, .come = {}, .values = {}};
        if (then && now) {
            row.gone = optionsOf(then);
            row.come = optionsOf(now);
            row.gone.removeIf([now](const QString &option) { return now->option(option); });
            row.come.removeIf([then](const QString &option) { return then->option(option); });
        }
        const auto kind = kindOf(then, now, row);
        if (!kind)
            return std::nullopt;
        row.kind = *kind;
        if (now) {
            const bool moved = then && then->scope != now->scope;
            for (const Holder &holder : std::as_const(m_holders))
                adapt(row, *now, holder);
            if (moved)
                move(row, now->scope);
        } else {
            keep(row);
        }
        return row;
    }

    void keep(FactUpgrade &row) const
    {
        for (const Holder &holder : m_holders) {
            if (const auto given = holder.profile->constFind(row.fact); given != holder.profile->cend())
                row.values.append({holder.activity, *given, std::nullopt});
        }
    }

    /// As much of @p value as @p fact still takes.
    [[nodiscard]] static std::optional<FactValue> fitting(const Fact &fact, const FactValue &value)
    {
        if (checkFact(fact, value))
            return value;
        QStringList options;
        if (const auto *one = std::get_if<QString>(&value))
            options = {*one};
        else if (const auto *many = std::get_if<QStringList>(&value))
            options = *many;
        options.removeIf([&fact](const QString &option) { return !fact.option(option); });
        if (fact.type == FactType::One && options.size() == 1)
            return FactValue(options.constFirst());
        // An empty choice of many would say that there is none.
        return fact.type == FactType::Many && !options.isEmpty() ? std::optional<FactValue>(options) : std::nullopt;
    }

    static void adapt(FactUpgrade &row, const Fact &now, const Holder &holder)
    {
        const auto given = holder.profile->find(row.fact);
        if (given == holder.profile->end())
            return;
        const FactValue before = *given;
        const auto after = fitting(now, before);
        row.values.append({holder.activity, before, after});
        if (after)
            *given = *after;
        else
            holder.profile->erase(given);
    }

    /// The organisation's value is each activity's; activities that agree speak for the organisation.
    void move(FactUpgrade &row, Scope scope)
    {
        const Holder &whole = m_holders.constFirst();
        const bool known = whole.profile->contains(row.fact);
        if (scope == Scope::Activity) {
            for (qsizetype i = 1; known && i < m_holders.size(); ++i) {
                if (!m_holders.at(i).profile->contains(row.fact))
                    m_holders.at(i).profile->insert(row.fact, whole.profile->value(row.fact));
            }
            whole.profile->remove(row.fact);
            return;
        }
        QList<FactValue> values;
        for (qsizetype i = 1; i < m_holders.size(); ++i) {
            if (!m_holders.at(i).profile->contains(row.fact))
                continue;
            const FactValue value = m_holders.at(i).profile->take(row.fact);
            if (!values.contains(value))
                values.append(value);
        }
        if (!known && values.size() == 1) {
            whole.profile->insert(row.fact, values.constFirst());
            return;
        }
        for (KeptFact &each : row.values) {
            if (!each.activity.isEmpty())
                each.after.reset();
        }
    }

    const Catalog &m_from;
    const Catalog &m_to;
    const QList<Holder> m_holders;
};

} // namespace

QList<FactUpgrade> upgradeFacts(const Catalog &from, const Catalog &to, Assessment &assessment)
{
    return Facts(from, to, assessment).run();
}

} // namespace shihe
