// Reports: from an evaluated assessment to a Document. Composes, decides nothing: every figure comes from the
// Evaluation. Pure: no clock, no file, no database. Any thread.
#pragma once

#include "core/assessment/binding.h"
#include "core/document/document.h"
#include "core/obligations/obligations.h"
#include "core/report/kinds.h"
#include "core/scoring/differences.h"

#include <memory>

namespace shihe::report {

/// The journal's last row when the report was made; printed, so that history can be held against it.
struct JournalMark
{
    qint64 seq = 0;
    QString hash;
};

/// What the report carries of the house that makes it.
struct Branding
{
    static constexpr int FooterLimit = 56;     ///< characters: one line of the page
    static constexpr int CoverLimit = 300;     ///< characters: a few lines at the foot of the cover
    static constexpr int ClausesLimit = 20000; ///< characters: some pages

    std::optional<document::Image> logo = {};
    std::optional<document::Colour> accent = {}; ///< darkened where it could not be read (drawing::legible)
    QString footer = {};                         ///< on every page but the cover
    QString cover = {};                          ///< on the cover
    QString clauses = {};                        ///< the house's own terms, before the signature; a line is a paragraph
    friend bool operator==(const Branding &, const Branding &) = default;
};

/// Whom it is for (audience.h).
enum class Audience { Client, Regulator, Public };
/// "client", "regulator", "public". Its name for people is the word `report.audience.<word>`.
[[nodiscard]] QString word(Audience audience);
[[nodiscard]] std::optional<Audience> audienceFromWord(const QString &word);
[[nodiscard]] const QList<Audience> &allAudiences();

enum class Withheld;

/// Something that a report leaves out for its audience, and how often it was there.
struct Omission
{
    Withheld what;
    int count = 0;
};

/// The assessment before this one, and what differs.
struct Earlier
{
    Text title;
    QDate asOf;
    std::shared_ptr<const Catalog> catalog;
    Differences found;
};

struct Input
{
    std::shared_ptr<const Catalog> catalog;
    Assessment assessment;
    AssessmentEvaluation evaluation;
    std::optional<JournalMark> journal; ///< absent for a case file
    /// What it is bound to: the assessment before anything is left out for its readers. Absent for a case file.
    std::optional<Binding> binding = {};
    QDateTime made;     ///< UTC
    QString preparedBy; ///< the claimed person; may be empty
    QString program;    ///< "Shihe 0.1.0"
    Kind kind = Kind::Gap;
    Parts parts = partsOf(Kind::Gap);
    Branding branding = {};
    Audience audience = Audience::Client;
    QList<Omission> omissions = {};      ///< set by redacted()
    DutyEvents events = {};              ///< the days from which deadlines count, as far as they are known
    std::optional<Earlier> earlier = {}; ///< absent: there is none, or it was not asked for
};

/// What @p assessment, judged by @p catalog, is to that of @p input as the earlier one.
[[nodiscard]] Earlier earlierFor(const Input &input, std::shared_ptr<const Catalog> catalog,
                                 const Assessment &assessment);

/// A report with an open red line (unknown or unanswered) is a draft and says so.
[[nodiscard]] bool isDraft(const Input &input);

/// The report in one language or both (the first leads). What is left out of it is said in it. Internal remarks are in
/// none.
[[nodiscard]] Document compose(const Input &input, const QList<Language> &languages, const Words &words);

} // namespace shihe::report
