// The rules of a catalog beyond its schemas, a function each; they append to the draft's faults.
#pragma once

#include "core/catalog/draft.h"

namespace shihe::rules {

// What a loaded catalog must hold to: everything that refers to something finds it.

/// catalog.duplicate-id, catalog.reserved-id: an id is used once in the whole catalog, whatever it names; clauses,
/// options and sections within their owner. "law" and "standards" are views.
void checkIds(Draft &draft);
/// catalog.user-id: a user catalog's id is lower-case letters and digits joined by hyphens, begins with a letter and is
/// not the base's. catalog.prefix-missing, catalog.fact-prefix: all its ids begin with it. catalog.prefix-unwanted: no
/// id of another catalog has a slash.
void checkPrefixes(Draft &draft);
/// catalog.unknown-source, catalog.unknown-clause, catalog.unknown-practice: cites, sanction, became, replaces,
/// checklists. catalog.listed-twice: a practice in two places of a checklist. catalog.cited-twice.
/// catalog.replaces-present: a practice replaces one that is still there. So none ever replaces itself, and there are
/// no circles.
void checkReferences(Draft &draft);
/// The same of obligations.yaml and app-types.yaml; catalog.period-length: a length where the kind has none, or none
/// where it has one; catalog.app-type-twice, catalog.app-fact-missing: app-types.yaml stands on the facts app_type and
/// app_collects.
void checkDuties(Draft &draft);
/// The same of contexts.yaml; catalog.wrong-preset: a value that the fact's type does not take.
/// catalog.unknown-checklist.
void checkContexts(Draft &draft);
/// catalog.options-missing, catalog.options-unwanted; catalog.unknown-fact, catalog.unknown-option and
/// catalog.wrong-test (a test that the fact's type does not take) in `applies` and scoring.yaml; catalog.grade-order.
void checkFacts(Draft &draft);

// What lint proves besides.

/// catalog.no-han, catalog.no-latin, catalog.foreign-script, catalog.blank-in-chinese, catalog.half-width: each text
/// in its own script, Chinese with full-width punctuation and without blanks inside a sentence.
/// catalog.straight-quote: straight quotation marks.
void checkTexts(Draft &draft);
/// catalog.wrong-term: a rendering that terms.yaml forbids, wherever it stands.
void checkTerms(Draft &draft);
/// catalog.status-order, catalog.clause-dates; catalog.same-short: two sources go by one short name;
/// catalog.level-not-allowed: a case or an initiative demands nothing.
void checkSources(Draft &draft);
/// catalog.cite-too-deep: a cite goes no deeper than its source's (or clause's) depth. At depth B only whole headings
/// may be cited ("5", "B"), at C only "document"; D is history and may be cited at any depth.
void checkCites(Draft &draft);
/// catalog.not-covered: every prohibited or shall clause of a source of a complete checklist is cited by a practice of
/// that checklist or carries not_asked. Reported at the clause; one of the base where the checklist names the source.
void checkCoverage(Draft &draft);
/// catalog.not-listed: a practice on no checklist. catalog.red-line-without-duty: a red line that cites no prohibited
/// or shall clause of a binding source that is more than history. catalog.red-line-of-user: one of a user catalog.
/// catalog.organisation-fact: a practice of the
/// organisation asks for an activity's fact. catalog.never-applies, catalog.always-applies, catalog.too-many-cases.
void checkPractices(Draft &draft);
/// catalog.out-of-scope: in `law` or `standards` the weight of a practice rests on clauses whose sources may all not
/// bind where the practice applies. Reported at the practice's cites.
void checkScopes(Draft &draft);
/// catalog.same-question: similarity (similarity.h) of 0.8 or more in a language. Reported at the later one's question.
/// catalog.no-question: it doesn't end with one question mark. catalog.long-question: more than 60 signs of Chinese or
/// 200 of English. catalog.two-questions: two things asked at once.
void checkQuestions(Draft &draft);

/// Reports what of @p condition, read from @p place, does not fit the catalog's facts (as checkFacts says).
void checkCondition(Draft &draft, const Condition &condition, const Place &place);
/// Reports a clause that is not in the catalog, or, with @p deep, one that may not be cited so deep.
void checkClause(Draft &draft, const ClauseRef &ref, const Place &place, int line);
void checkDepth(Draft &draft, const ClauseRef &ref, const Place &place);

} // namespace shihe::rules
