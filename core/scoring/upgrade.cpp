#include "core/scoring/upgrade.h"

#include "core/scoring/carrying.h"

#include <QSet>
#include <QVersionNumber>
#include <algorithm>

namespace shihe {
namespace {

using Kind = PracticeUpgrade::Kind;
using Part = PracticeUpgrade::Part;

bool movesFigures(Part part)
{
    return part != Part::Question && part != Part::Scope;
}

QList<Part> partsOf(const Practice &before, const Practice &after)
{
    QList<Part> parts;
    const auto note = [&parts](Part part, bool differs) {
        if (differs)
            parts.append(part);
    };
    note(Part::Question, before.question != after.question);
    note(Part::Scope, before.scope != after.scope);
    note(Part::Applies, before.applies != after.applies);
    note(Part::Cites, before.cites != after.cites);
    note(Part::Severity, before.severity != after.severity);
    note(Part::RedLine, before.redLine != after.redLine);
    return parts;
}

class Upgrading final
{
public:
    Upgrading(const Catalog &from, const Catalog &to, const Assessment &assessment)
        : m_from(from)
        , m_to(to)
        , m_before(assessment)
        , m_given(answersByPractice(assessment))
    {
        for (const Practice &practice : to.practices) {
            for (const QString &old : practice.replaces)
                m_successors[old].append(practice.id);
        }
    }

    CatalogUpgrade run()
    {
        m_result.after = m_before;
        m_result.after.catalogVersion = m_to.version;
        m_result.after.catalogSha256 = m_to.sha256;
        m_result.after.userCatalogs = m_to.userPins();
        m_result.practices = rows();
        std::stable_sort(m_result.practices.begin(), m_result.practices.end(),
                         [](const PracticeUpgrade &a, const PracticeUpgrade &b) { return a.kind < b.kind; });
        carry();
        follow(m_result.after.actions);
        m_result.facts = upgradeFacts(m_from, m_to, m_result.after);
        judge();
        return std::move(m_result);
    }

    [[nodiscard]] QList<PracticeUpgrade> rows() const
    {
        QList<PracticeUpgrade> all;
        for (const Practice &practice : m_to.practices)
            all.append(rowOf(practice));
        return all + goneRows();
    }

private:
    /// Known to the earlier catalog, or answered when an even earlier one asked it.
    [[nodiscard]] bool known(const QString &practice) const
    {
        return m_from.practice(practice) || m_given.contains(practice);
    }

    [[nodiscard]] PracticeUpgrade rowOf(const Practice &now) const
    {
        PracticeUpgrade row{.kind = Kind::New, .practice = now.id, .from = {}, .parts = {}, .answers = {}};
        if (known(now.id))
            row.from.append(now.id);
        for (const QString &old : now.replaces) {
            if (known(old) && !m_to.practice(old))
                row.from.append(old);
        }
        const Practice *then = row.from.size() == 1 ? m_from.practice(row.from.constFirst()) : nullptr;
        if (then)
            row.parts = partsOf(*then, now);
        row.kind = kindOf(row, then, now);
        const Fate fate = takesOver(row.kind) ? Fate::ToConfirm : Fate::Stays;
        for (const QString &old : std::as_const(row.from)) {
            for (KeptAnswer given : m_given.value(old)) {
                given.fate = fate;
                row.answers.append(given);
            }
        }
        return row;
    }

    [[nodiscard]] Kind kindOf(const PracticeUpgrade &row, const Practice *then, const Practice &now) const
    {
        if (row.from.isEmpty())
            return Kind::New;
        if (row.from.size() > 1)
            return Kind::Merged;
        const QString &old = row.from.constFirst();
        if (old != now.id)
            return m_successors.value(old).size() > 1 ? Kind::Split : Kind::Renamed;
        if (!then)
            return Kind::Returned;
        if (then->revision != now.revision || then->scope != now.scope)
            return Kind::Reworded;
        return std::any_of(row.parts.cbegin(), row.parts.cend(), movesFigures) ? Kind::Recited : Kind::Unchanged;
    }

    [[nodiscard]] static bool takesOver(Kind kind) { return kind <= Kind::Returned; }

    [[nodiscard]] QList<PracticeUpgrade> goneRows() const
    {
        QList<PracticeUpgrade> rows;
        QStringList gone = m_given.keys();
        for (const Practice &practice : m_from.practices)
            gone.append(practice.id);
        gone.removeIf([this](const QString &id) { return m_to.practice(id) || m_successors.contains(id); });
        std::sort(gone.begin(), gone.end());
        gone.removeDuplicates();
        for (const QString &id : std::as_const(gone)) {
            PracticeUpgrade row{.kind = Kind::Gone, .practice = id, .from = {id}, .parts = {}, .answers = {}};
            for (KeptAnswer given : m_given.value(id)) {
                given.fate = Fate::Remembered;
                row.answers.append(given);
            }
            rows.append(row);
        }
        return rows;
    }

    void carry()
    {
        // First all goes that is taken over, then it comes back: of a split several heirs take the same.
        for (const PracticeUpgrade &row : std::as_const(m_result.practices)) {
            for (const QString &old : takesOver(row.kind) ? row.from : QStringList())
                takeAway(m_result.after, old);
        }
        for (const PracticeUpgrade &row : std::as_const(m_result.practices)) {
            if (takesOver(row.kind))
                carryOver(m_result.after, *m_to.practice(row.practice), row.answers, m_drafted);
        }
    }

    /// Repairs of a finding whose practice has another name go on under that name.
    void follow(QList<Action> &actions) const
    {
        for (Action &action : actions) {
            QStringList practices;
            for (const QString &practice : std::as_const(action.practices)) {
                const QStringList heirs = m_to.practice(practice) ? QStringList() : m_successors.value(practice);
                practices += heirs.isEmpty() ? QStringList{practice} : heirs;
            }
            practices.removeDuplicates();
            action.practices = practices;
        }
    }

    void judge()
    {
        const Assessment &after = m_result.after;
        m_result.effect = differences({m_from, m_before, m_before.asOf}, {m_to, after, after.asOf});
        // Nobody has given other answers: where one seems to be gone, it waits to be confirmed.
        for (PracticeDifference &row : m_result.effect.rows) {
            const bool waits = std::any_of(row.reasons.cbegin(), row.reasons.cend(), [](const ChangeReason &reason) {
                return reason.cause == Cause::Answer || reason.cause == Cause::Evidence;
            });
            row.reasons.removeIf([](const ChangeReason &reason) {
                return reason.cause == Cause::Answer || reason.cause == Cause::Evidence;
            });
            if (waits && row.reasons.isEmpty())
                row.reasons.append({Cause::Reworded});
        }
        Assessment confirmed = after;
        for (const auto &[activity, practice] : std::as_const(m_drafted))
            confirmDraft(confirmed, activity, practice);
        m_result.confirmed = evaluate(m_to, confirmed, confirmed.asOf).combined;
    }

    const Catalog &m_from;
    const Catalog &m_to;
    const Assessment &m_before;
    const QMap<QString, QList<KeptAnswer>> m_given;
    QHash<QString, QStringList> m_successors; ///< by the id of the old practice
    Drafted m_drafted;
    CatalogUpgrade m_result;
};

} // namespace

CatalogUpgrade catalogUpgrade(const Catalog &from, const Catalog &to, const Assessment &assessment)
{
    return Upgrading(from, to, assessment).run();
}

QHash<QString, PracticeUpgrade> practiceUpgrades(const Catalog &from, const Catalog &to)
{
    QHash<QString, PracticeUpgrade> byPractice;
    for (PracticeUpgrade &row : Upgrading(from, to, {}).rows())
        byPractice.insert(row.practice, std::move(row));
    return byPractice;
}

qsizetype CatalogUpgrade::count(PracticeUpgrade::Kind kind) const
{
    return std::count_if(practices.cbegin(), practices.cend(),
                         [kind](const PracticeUpgrade &row) { return row.kind == kind; });
}

qsizetype CatalogUpgrade::count(Fate fate) const
{
    QSet<std::pair<QString, QString>> places; // an answer that is split stands in several rows
    for (const PracticeUpgrade &row : practices) {
        for (const KeptAnswer &given : row.answers) {
            if (given.fate == fate)
                places.insert({given.activity, given.practice});
        }
    }
    return places.size();
}

const PracticeUpgrade *CatalogUpgrade::row(const QString &practice) const
{
    const auto found = std::find_if(practices.cbegin(), practices.cend(),
                                    [&practice](const PracticeUpgrade &row) { return row.practice == practice; });
    return found == practices.cend() ? nullptr : &*found;
}

CatalogOffer catalogOffer(const Catalog &pinned, const Catalog &offered)
{
    if (pinned.key() == offered.key())
        return CatalogOffer::None;
    if (pinned.sha256 != offered.sha256) {
        const auto versionOf = [](const Catalog &catalog) {
            return std::pair(catalog.date, QVersionNumber::fromString(catalog.version));
        };
        return versionOf(offered) < versionOf(pinned) ? CatalogOffer::None : CatalogOffer::Newer;
    }
    const QList<CatalogPin> known = pinned.userPins();
    const QList<CatalogPin> there = offered.userPins();
    const bool other =
        std::any_of(there.cbegin(), there.cend(), [&known](const CatalogPin &pin) { return !known.contains(pin); });
    return other ? CatalogOffer::Own : CatalogOffer::None;
}

} // namespace shihe
