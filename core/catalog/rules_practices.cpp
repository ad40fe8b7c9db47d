#include "core/catalog/cases.h"
#include "core/catalog/rules.h"
#include "core/catalog/similarity.h"

#include <QRegularExpression>

namespace shihe::rules {
namespace {

bool isLawful(const Catalog &catalog, const ClauseRef &ref)
{
    const Source *source = catalog.source(ref.source);
    const Clause *clause = source->clause(ref.at);
    return source->force == Force::Binding && clause->depth.value_or(source->depth) != Depth::History &&
           (clause->level == Level::Prohibited || clause->level == Level::Shall);
}

void checkApplies(Draft &draft, const Practice &practice, const Place &place)
{
    const int line = place.line(QStringLiteral("applies"));
    if (practice.scope == Scope::Organisation) {
        for (const QString &id : practice.applies->facts()) {
            if (draft.catalog.fact(id)->scope != Scope::Organisation) {
                draft.report(place, line, QT_TRANSLATE_NOOP("words", "catalog.organisation-fact"), {practice.id, id});
            }
        }
    }
    const auto outcomes = possibleOutcomes(draft.catalog, *practice.applies);
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
        qsizetype practice;
        Bigrams zh, en;
    };
    const QList<Practice> &practices = draft.catalog.practices;
    std::vector<Question> questions;
    for (qsizetype i = 0; i < practices.size(); ++i)
        questions.push_back({i, Bigrams(practices.at(i).question.zh), Bigrams(practices.at(i).question.en)});
    // In the order of the files, so that it is the later one that is reported.
    std::sort(questions.begin(), questions.end(), [&draft](const Question &a, const Question &b) {
        const Place &left = draft.practices.at(a.practice);
        const Place &right = draft.practices.at(b.practice);
        return left.file != right.file ? left.file < right.file : left.line() < right.line();
    });
    for (size_t later = 1; later < questions.size(); ++later) {
        for (size_t earlier = 0; earlier < later; ++earlier) {
            const Question &a = questions[earlier];
            const Question &b = questions[later];
            if (!a.zh.resembles(b.zh) && !a.en.resembles(b.en))
                continue;
            const Place &place = draft.practices.at(b.practice);
            draft.report(place, place.line(QStringLiteral("question")),
                         QT_TRANSLATE_NOOP("words", "catalog.same-question"),
                         {practices.at(b.practice).id, practices.at(a.practice).id});
        }
    }
}

} // namespace

void checkPractices(Draft &draft)
{
    const Catalog &catalog = draft.catalog;
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
                                        [&catalog](const ClauseRef &ref) { return isLawful(catalog, ref); });
        if (practice.redLine && !lawful) {
            draft.report(place, place.line(QStringLiteral("red_line")),
                         QT_TRANSLATE_NOOP("words", "catalog.red-line-without-duty"), {practice.id});
        }
        if (practice.applies)
            checkApplies(draft, practice, place);
    }
}

void checkQuestions(Draft &draft)
{
    for (qsizetype i = 0; i < draft.catalog.practices.size(); ++i)
        checkQuestion(draft, draft.catalog.practices.at(i), draft.practices.at(i));
    checkTwins(draft);
}

} // namespace shihe::rules
