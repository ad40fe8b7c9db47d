// What another version of the catalog makes of an assessment: which questions stay, change, come and go, what becomes
// of each answer and fact, and what that does to the figures. Pure; nothing is changed here.
#pragma once

#include "core/scoring/differences.h"

namespace shihe {

/// What becomes of an answer.
enum class Fate {
    Stays,     ///< and counts as before
    ToConfirm, ///< its content is a draft of a question that is another now
    Remembered ///< kept with the assessment, though nobody asks for it any more
};

/// One answer, or draft, and what becomes of it.
struct KeptAnswer
{
    QString activity; ///< empty: the organisation's
    QString practice; ///< whose answer it was
    Answer answer;
    bool draft = false; ///< it waited to be confirmed already
    Fate fate = Fate::Stays;
    friend bool operator==(const KeptAnswer &, const KeptAnswer &) = default;
};

/// What becomes of one practice.
struct PracticeUpgrade
{
    /// In the order in which people are told.
    enum class Kind {
        Reworded, ///< another revision, or asked once where it was asked of each activity (or the other way round)
        Split,    ///< one of several that an old one became
        Merged,   ///< takes over several
        Renamed,  ///< takes over one under another id
        Returned, ///< was gone, and an answer of that time is still there
        Recited,  ///< the same question; cites, severity, red line or whom it concerns differ, so figures may move
        New,
        Gone,
        Unchanged
    };
    /// What differs where there is one old practice to compare with.
    enum class Part { Question, Scope, Applies, Cites, Severity, RedLine };

    Kind kind = Kind::Unchanged;
    QString practice;  ///< of the later catalog; where gone, of the earlier one
    QStringList from;  ///< the old practices whose answers it takes over, itself among them; empty where new
    QList<Part> parts; ///< in the order above
    QList<KeptAnswer> answers;
};

/// One value of a fact and what becomes of it.
struct KeptFact
{
    QString activity; ///< empty: the organisation's
    FactValue before;
    std::optional<FactValue> after; ///< nullopt: to be given anew, or where the fact is gone kept unasked
    friend bool operator==(const KeptFact &, const KeptFact &) = default;
};

/// A fact of the profile that is not what it was.
struct FactUpgrade
{
    enum class Kind {
        Gone,
        Retyped,  ///< a flag, number or choice where it was another
        Narrowed, ///< options went
        Moved,    ///< from the organisation to its activities, or back
        Widened,  ///< options came
        Reworded, ///< the same fact in other words or another unit
        New
    };
    Kind kind = Kind::New;
    QString fact;
    QStringList gone, come; ///< options
    QList<KeptFact> values;
};

/// All of it.
struct CatalogUpgrade
{
    QList<PracticeUpgrade> practices; ///< every one of both catalogs; by kind, then id
    QList<FactUpgrade> facts;         ///< those that differ; by kind, then id
    Assessment after;                 ///< as it would be, on the later catalog
    Differences effect;               ///< on the figures, as of the assessment's day; drafts count nowhere
    Evaluation confirmed;             ///< once every draft made here is confirmed as it stands

    [[nodiscard]] qsizetype count(PracticeUpgrade::Kind kind) const;
    [[nodiscard]] qsizetype count(Fate fate) const; ///< answers, each once
    /// nullptr for a practice that neither catalog has.
    [[nodiscard]] const PracticeUpgrade *row(const QString &practice) const;
};

/// @p assessment with all its answers, those included that nobody asks for any more, from @p from to @p to. Where
/// several answers become one, the worst value counts and every text is kept.
[[nodiscard]] CatalogUpgrade catalogUpgrade(const Catalog &from, const Catalog &to, const Assessment &assessment);

/// Only what becomes of each practice where nothing is answered, by the later one's id (where gone, the earlier one's).
[[nodiscard]] QHash<QString, PracticeUpgrade> practiceUpgrades(const Catalog &from, const Catalog &to);

/// Whether people should be told of @p offered who work on @p pinned.
enum class CatalogOffer {
    None,  ///< it is the same, older, or lacks a catalog of theirs and has nothing new
    Newer, ///< a later version
    Own    ///< a catalog of their own came or changed
};
[[nodiscard]] CatalogOffer catalogOffer(const Catalog &pinned, const Catalog &offered);

/// What `workspace upgrade --json` prints, without what only the workspace knows.
[[nodiscard]] QJsonObject toJson(const CatalogUpgrade &upgrade, const Catalog &from, const Catalog &to);

/// "reworded", "split", …; "question", …; "stays", "to-confirm", "remembered"; "gone", "retyped", …; "answer", …
[[nodiscard]] QString word(PracticeUpgrade::Kind kind);
[[nodiscard]] QString word(PracticeUpgrade::Part part);
[[nodiscard]] QString word(Fate fate);
[[nodiscard]] QString word(FactUpgrade::Kind kind);
[[nodiscard]] QString word(Cause cause);

} // namespace shihe
