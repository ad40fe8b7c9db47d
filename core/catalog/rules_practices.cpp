#include "core/catalog/cases.h"
#include "core/catalog/rules.h"
#include "core/catalog/similarity.h"

#include <QRegularExpression>

namespace shihe::rules {
namespace {

bool isLawful(const Draft &draft, const ClauseRef &ref)
{
    const Source *source = draft.source(ref.source);
    const Clause *clause = source->clause(ref.at);
    return source->force == Force::Binding && clause->depth.value_or(source->depth) != Depth::History &&
           (clause->level == Level::Prohibited || clause->level == Level::Shall);
}

void checkApplies(Draft &draft, const Catalog &facts, const Practice &practice, const Place &place)
{
    const int line = place.line(QStringLiteral("applies"));
    if (practice.scope == Scope::Organisation) {
        for (const QString &id : practice.applies->facts()) {
            if (facts.fact(id)->scope != Scope::Organisation) {
                draft.report(place, line, QT_TRANSLATE_NOOP("words", "catalog.organisation-fact"), {practice.id, id});
            }
        }
    }
    const auto outcomes = possibleOutcomes(facts, *practice.applies);
    if (!outcomes) {
        draft.report(place, line, QT_TRANSLATE_NOOP("words", "catalog.too-many-cases"), {practice.id});
        return;
    }
    if (!outcomes->canBeTrue)
        draft.report(place, line, QT_TRANSLATE_NOOP("words", "catalog.never-applies"), {practice.id});
    if (!outcomes->canBeFalse)
        draft.report(place, line, QT_TRANSLATE_NOOP("words", "catalog.always-applies"), {practice.id});
}

/// Whether @p question asks two things: two sentences, or two clauses that each have a verb to answer.
bool asksTwice(const Text &question)
{
    static const QRegularExpression zh(
        QStringLiteral("？.*？|是否.*是否|吗.*吗？|[；;]|有没有.*有没有|有没有.*吗？|是否.*吗？"));
    static const QRegularExpression en(
        QStringLiteral("\\?.*\\?|;|[,\\w] (?:and|or) (?:is|are|does|do|did|has|have|was|were|can|may|will) "
                       "(?:it|they|the|there|this|that|its|each|every)\\b"));
    return zh.match(question.zh).hasMatch() || en.match(question.en).hasMatch();
}

void checkQuestion(Draft &draft, const Practice &practice, const Place &place)
{
    constexpr qsizetype LongestZh = 60;
    constexpr qsizetype LongestEn = 200;
    const int line = place.line(QStringLiteral("question"));
    const Text &question = practice.question;
    if (!question.zh.endsWith(u'？') || !question.en.endsWith(u'?'))
        draft.report(place, line, QT_TRANSLATE_NOOP("words", "catalog.no-question"), {practice.id});
    if (question.zh.size() > LongestZh || question.en.size() > LongestEn) {
        draft.report(place, line, QT_TRANSLATE_NOOP("words", "catalog.long-question"),
                     {practice.id, QString::number(LongestZh), QString::number(LongestEn)});
    }
    if (asksTwice(question))
        draft.report(place, line, QT_TRANSLATE_NOOP("words", "catalog.two-questions"), {practice.id});
}

void checkTwins(Draft &draft)
{
    struct Question
    {
        const Practice *practice;
        const Place *place; ///< nullptr: of the base
        Bigrams zh, en;
    };
    std::vector<Question> questions;
    const auto ask = [&questions](const Practice &practice, const Place *place) {
        questions.push_back({&practice, place, Bigrams(practice.question.zh), Bigrams(practice.question.en)});
    };
    if (draft.base) {
        for (const Practice &practice : draft.base->practices)
            ask(practice, nullptr);
    }
    const size_t own = questions.size();
    for (qsizetype i = 0; i < draft.catalog.practices.size(); ++i)
        ask(draft.catalog.practices.at(i), &draft.practices.at(i));
    // In the order of the files, so that it is the later one that is reported.
    std::sort(questions.begin() + qsizetype(own), questions.end(), [](const Question &a, const Question &b) {
        return a.place->file != b.place->file ? a.place->file < b.place->file : a.place->line() < b.place->line();
    });
    for (size_t later = own; later < questions.size(); ++later) {
        for (size_t earlier = 0; earlier < later; ++earlier) {
            const Question &a = questions[earlier];
            const Question &b = questions[later];
            if (!a.zh.resembles(b.zh) && !a.en.resembles(b.en))
                continue;
            draft.report(*b.place, b.place->line(QStringLiteral("question")),
                         QT_TRANSLATE_NOOP("words", "catalog.same-question"), {b.practice->id, a.practice->id});
        }
    }
}

} // namespace

void checkPractices(Draft &draft)
{
    const Catalog &catalog = draft.catalog;
    Catalog facts; // all that a condition may ask for
    facts.facts = draft.base ? draft.base->facts + catalog.facts : catalog.facts;
    facts.index();
    for (qsizetype i = 0; i < catalog.practices.size(); ++i) {
        const Practice &practice = catalog.practices.at(i);
        const Place &place = draft.practices.at(i);
        const bool listed = std::any_of(catalog.checklists.cbegin(), catalog.checklists.cend(),
                                        [&practice](const Checklist &list) { return list.lists(practice.id); });
        if (!listed) {
            draft.report(place, place.line(QStringLiteral("id")), QT_TRANSLATE_NOOP("words", "catalog.not-listed"),
                         {practice.id});
        }
        const bool lawful = std::any_of(practice.cites.cbegin(), practice.cites.cend(),
                                        [&draft](const ClauseRef &ref) { return isLawful(draft, ref); });
        if (practice.redLine && draft.base) {
            draft.report(place, place.line(QStringLiteral("red_line")),
                         QT_TRANSLATE_NOOP("words", "catalog.red-line-of-user"), {practice.id});
        } else if (practice.redLine && !lawful) {
            draft.report(place, place.line(QStringLiteral("red_line")),
                         QT_TRANSLATE_NOOP("words", "catalog.red-line-without-duty"), {practice.id});
        }
        if (practice.applies)
            checkApplies(draft, facts, practice, place);
    }
}

void checkQuestions(Draft &draft)
{
    for (qsizetype i = 0; i < draft.catalog.practices.size(); ++i)
        checkQuestion(draft, draft.catalog.practices.at(i), draft.practices.at(i));
    checkTwins(draft);
}

} // namespace shihe::rules
