// What every part of the report composes with: the input, the words in all its languages, and the document so far.
#pragma once

#include "core/catalog/citing.h"
#include "core/report/report.h"
#include "core/report/wording.h"
#include "core/scoring/clausesets.h"

namespace shihe::report {

using document::Align;
using document::Block;
using document::Cell;
using document::Column;
using document::Mark;
using document::Phrase;
using document::Prose;
using document::Role;
using document::Row;
using document::Run;
using document::Table;
using document::TextSize;

/// An answer as it stands in one activity, or once in the organisation.
struct Given
{
    const Activity *activity =
        nullptr;                    ///< nullptr where the practice is the organisation's, or there is but one activity
    const Answer *answer = nullptr; ///< nullptr: none given

    [[nodiscard]] std::optional<AnswerValue> value() const
    {
        return answer ? std::optional(answer->value) : std::nullopt;
    }
    [[nodiscard]] bool isOpen() const { return !answer || answer->value == AnswerValue::Unknown; }
};

/// Outlives nothing: the input and the words must live while it does. One thread.
class Composer final
{
public:
    Composer(const Input &input, QList<Language> languages, const Words &words);

    [[nodiscard]] const Input &input() const { return m_input; }
    [[nodiscard]] const Catalog &catalog() const { return *m_input.catalog; }
    [[nodiscard]] const Assessment &assessment() const { return m_input.assessment; }
    /// Of all activities together.
    [[nodiscard]] const Evaluation &whole() const { return m_input.evaluation.combined; }
    [[nodiscard]] const View &law() const { return whole().law(); }
    [[nodiscard]] const ClauseSets &clauses() const { return m_clauses; }
    [[nodiscard]] const QList<Language> &languages() const { return m_languages; }
    /// Left out for whom this is for.
    [[nodiscard]] bool withholds(Withheld what) const;
    [[nodiscard]] bool severalActivities() const { return assessment().activities.size() > 1; }

    // --- the parts ---
    [[nodiscard]] bool has(Part part) const { return m_input.parts.contains(part); }
    /// "3", or "B" for an annex. Counted over the parts that are in.
    [[nodiscard]] QString number(Part part) const;
    /// "section 3", "annex B"; the part must be in.
    [[nodiscard]] Text whereIs(Part part) const;
    /// The title with its number: "3 Scores by view".
    [[nodiscard]] Prose titleOf(Part part, const QString &key) const;
    /// The same for a form, whose sections are its own: "3 Content".
    [[nodiscard]] Prose numbered(int number, const QString &key) const
    {
        return say(joined({same(QString::number(number)), text(key)}, QStringLiteral(" "), QStringLiteral(" ")));
    }
    /// That of the record, the last annex.
    [[nodiscard]] Prose titleOfRecord(const QString &key) const;
    /// The names of the parts that are not in; empty if all are.
    [[nodiscard]] Text leftOut() const;
    [[nodiscard]] Text kindTitle() const;

    // --- words ---
    /// The word of @p key in both languages, with @p pieces for %1, %2 …
    [[nodiscard]] Text text(const QString &key, const QList<Text> &pieces = {}) const;
    /// The same with @p n for %n and in the right plural.
    [[nodiscard]] Text count(const QString &key, int n, const QList<Text> &pieces = {}) const;
    [[nodiscard]] bool hasWord(const QString &key) const;
    /// As prose in the report's languages.
    [[nodiscard]] Prose say(const QString &key, const QList<Text> &pieces = {}) const;
    [[nodiscard]] Prose say(const Text &text) const { return {text, m_languages}; }
    /// @p text said once, in the leading language: for what both languages write alike.
    [[nodiscard]] Prose once(const QString &text) const { return {m_languages.first(), text}; }
    [[nodiscard]] Phrase phrase(const Text &text) const;
    /// Whole sentences one after another, as each language sets them.
    [[nodiscard]] Prose sentences(const QList<Text> &said) const;
    /// What a person wrote, once and in its own language; marked where the report does not speak that.
    [[nodiscard]] Prose quote(const QString &own) const;
    /// The name of a person, a company or a file, as it is in every language.
    [[nodiscard]] Prose name(const QString &own) const;
    /// quote() for what may be written in both; a missing language is filled from the other.
    [[nodiscard]] Text own(const Text &text) const;
    /// @p parts one after another, in each language for itself.
    [[nodiscard]] Prose together(const QList<Prose> &parts) const;

    // --- the assessment ---
    /// Of each activity, the organisation's facts among them.
    [[nodiscard]] const QList<Profile> &profiles() const { return m_profiles; }
    [[nodiscard]] QList<Given> given(const Practice &practice) const;
    /// The answer that counts in the evaluation of the whole. nullopt: none.
    [[nodiscard]] std::optional<AnswerValue> counted(const Practice &practice) const;
    /// The one of @p all that would count if there were no others.
    [[nodiscard]] static std::optional<AnswerValue> worst(const QList<Given> &all);
    /// Marked so, and a prohibited or shall clause of the law of the day stands behind it.
    [[nodiscard]] bool isRedLine(const Practice &practice) const;
    /// What counts for the weight in `law`.
    [[nodiscard]] QList<ClauseRef> lawClauses(const Practice &practice) const;
    /// What a reader is shown of @p clauses: those that bind here.
    [[nodiscard]] QList<ClauseRef> shown(const QList<ClauseRef> &clauses) const
    {
        return bindingClauses(catalog(), clauses, assessment());
    }
    [[nodiscard]] Prose answerWord(std::optional<AnswerValue> value, bool redLine) const;
    [[nodiscard]] Prose priority(int risk) const;
    /// A level of risk in words, with the mark that belongs to it; from the second highest up it is bold.
    [[nodiscard]] static Prose levelled(const Prose &said, int level);
    /// The same on the ground that belongs to it: what is worse is darker.
    [[nodiscard]] static Cell levelCell(const Prose &levelled, int level);
    /// What @p source is to the reader on the day of the assessment: a draft binds nobody, a case is a reference.
    [[nodiscard]] Text forceOf(const Source &source) const;
    [[nodiscard]] Text statusOf(const Source &source) const;
    /// The sources as lawyers list them: by kind, then by the day they came up.
    [[nodiscard]] QList<const Source *> sourcesInOrder() const;
    /// What a person called it; where that is the catalog's own remedy, in the report's languages.
    [[nodiscard]] Prose actionTitle(const Action &action) const;
    [[nodiscard]] Text activityName(const Activity &activity) const { return own(activity.title); }
    [[nodiscard]] Text evidenceName(const QString &evidence) const;
    [[nodiscard]] const Source &source(const ClauseRef &ref) const { return *catalog().source(ref.source); }
    /// "F3": the place among the findings of the assessment, so that one finding has one number in every kind of
    /// report; empty if there is none.
    [[nodiscard]] QString findingNumber(const QString &practice) const;
    /// "U3": the place among what is anticipated (upcoming), likewise.
    [[nodiscard]] QString anticipatedNumber(const QString &practice) const;
    /// The number of its finding, leading there where the report has it.
    [[nodiscard]] Prose findingName(const QString &practice) const;
    /// "F1、F8": those of @p practices, in the order of their numbers.
    [[nodiscard]] Text findingNumbers(const QStringList &practices) const;
    /// The question, after the number of its finding where there is one; each leads to where more is told.
    [[nodiscard]] Prose numberedQuestion(const Practice &practice) const;
    [[nodiscard]] static QString findingAnchor(const QString &practice)
    {
        return QStringLiteral("finding.") + practice;
    }
    [[nodiscard]] static QString answerAnchor(const QString &practice) { return QStringLiteral("answer.") + practice; }
    /// Of a clause among those that the report cites.
    [[nodiscard]] static QString clauseAnchor(const ClauseRef &ref) { return QStringLiteral("clause.") + ref.text(); }
    [[nodiscard]] static QString sourceAnchor(const QString &source) { return QStringLiteral("source.") + source; }

    // --- the document ---
    void add(Block block) { m_document.blocks.push_back(std::move(block)); }
    /// @p listed: in the table of contents; only levels 1 and 2 ever are.
    void heading(int level, const Prose &text, const QString &anchor = {}, bool listed = true);
    void paragraph(const Prose &text, TextSize size = TextSize::Body, bool keepWithNext = false);
    /// A head row of bold column titles.
    [[nodiscard]] Row head(const QList<QString> &keys) const;
    [[nodiscard]] Document &document() { return m_document; }

private:
    const Input &m_input;
    QList<Language> m_languages;
    const Words &m_words;
    ClauseSets m_clauses;
    Answers m_counted;        ///< those that the evaluation of the whole rests on
    QList<Answers> m_answers; ///< of each activity, the organisation's among them
    QList<Profile> m_profiles;
    Document m_document;
};

} // namespace shihe::report
