// shihe-cli evaluate CASE.yaml
#include "app/cli/command.h"
#include "core/scoring/compare.h"

#include <QJsonArray>

namespace shihe::cli {
namespace {

QString question(const Catalog &catalog, const QString &practice, Language language)
{
    return catalog.practice(practice)->question.in(language);
}

void printEvaluation(const Context &context, const Catalog &catalog, const Evaluation &evaluation)
{
    const auto say = [&context](const char *key, const QStringList &args = {}) {
        print(context.words.text(context.language, Error{QString::fromLatin1(key), args}));
    };
    const auto practice = [&](const QString &id, const QString &answer) {
        print(QStringLiteral("  %1 [%2] %3").arg(id, answer, question(catalog, id, context.language)));
    };
    say(QT_TRANSLATE_NOOP("words", "cli.evaluate.head"),
        {evaluation.asOf.toString(Qt::ISODate), evaluation.catalogVersion,
         QString::number(evaluation.applicable.size())});
    if (evaluation.lawKnownUntil)
        say(QT_TRANSLATE_NOOP("words", "cli.evaluate.law-known-until"),
            {evaluation.lawKnownUntil->toString(Qt::ISODate)});
    for (const View &view : evaluation.views) {
        if (view.applicable == 0)
            continue;
        const QString grade = view.grade.isEmpty() ? QStringLiteral("-") : view.grade;
        const QString conformity = view.possible > 0 ? view.conformityText() : QStringLiteral("-");
        print(QStringLiteral("  %1 %2%3 %4 %  %5/%6  %7/%8")
                  .arg(view.id, -30)
                  .arg(grade, view.provisional ? QStringLiteral("*") : QStringLiteral(" "))
                  .arg(conformity, 6)
                  .arg(view.earned)
                  .arg(view.possible)
                  .arg(view.answered)
                  .arg(view.applicable));
    }
    say(QT_TRANSLATE_NOOP("words", "cli.evaluate.red-lines"), {QString::number(evaluation.redLines.size())});
    for (const RedLine &line : evaluation.redLines)
        practice(line.practice, word(line.answer));
    say(QT_TRANSLATE_NOOP("words", "cli.evaluate.open-red-lines"), {QString::number(evaluation.openRedLines.size())});
    for (const QString &id : evaluation.openRedLines)
        practice(id, QStringLiteral("-"));
    say(QT_TRANSLATE_NOOP("words", "cli.evaluate.findings"), {QString::number(evaluation.findings.size())});
    for (const Finding &finding : evaluation.findings) {
        QStringList clauses;
        for (const ClauseRef &ref : finding.clauses)
            clauses.append(ref.text());
        practice(finding.practice, impactWord(finding.levels.risk) + u' ' +
                                       (finding.answer ? word(*finding.answer) : QStringLiteral("-")));
        print(QStringLiteral("    ") + clauses.join(QStringLiteral(", ")));
    }
}

QString weightText(std::optional<int> weight)
{
    return weight ? QString::number(*weight) : QStringLiteral("-");
}

int compareDays(const Context &context, const Catalog &catalog, const Assessment &assessment,
                const Arguments &arguments)
{
    const QStringList days = arguments.values(QStringLiteral("compare-as-of"));
    const auto from = dateFromIso(days.at(0));
    const auto to = dateFromIso(days.at(1));
    if (!from || !to)
        return context.complain(
            Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.not-a-date")), {from ? days.at(1) : days.at(0)}});
    const Comparison comparison = compare(catalog, assessment, *from, *to);
    if (arguments.has(QStringLiteral("json"))) {
        printJson(toJson(catalog, comparison));
        return Done;
    }
    const auto status = [&context](std::optional<shihe::Status> of) {
        return context.words.text(context.language,
                                  QStringLiteral("status.") + (of ? word(*of) : QStringLiteral("absent")));
    };
    const auto figure = [](const View &view) {
        return view.possible > 0 ? view.grade + u' ' + view.conformityText() + QStringLiteral(" %")
                                 : QStringLiteral("-");
    };
    print(context.words.text(context.language,
                             Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.compare.head")),
                                   {days.at(0), days.at(1), figure(comparison.before.law()),
                                    figure(comparison.after.law()), QString::number(comparison.changes.size())}}));
    for (const PracticeChange &change : comparison.changes) {
        print(QStringLiteral("  %1 [%2] %3 -> %4  %5")
                  .arg(change.practice, word(change.view), weightText(change.from), weightText(change.to),
                       question(catalog, change.practice, context.language)));
        for (const ClauseChange &reason : change.reasons)
            print(
                QStringLiteral("      %1: %2 -> %3").arg(reason.clause.text(), status(reason.from), status(reason.to)));
    }
    return Done;
}

} // namespace

int evaluateCommand(const Context &context, const QStringList &words)
{
    const auto arguments =
        Arguments::parse(words, {{"json", 0}, {"as-of"}, {"compare-as-of", 2}, {"catalog"}, {"catalogs"}}, 1, 1);
    if (!arguments)
        return context.complain(arguments.error());
    const auto catalog = catalogFor(context, *arguments);
    if (!catalog)
        return catalog.error();
    const auto file = readCase(**catalog, arguments->places().constFirst());
    if (!file)
        return context.complain(file.error());
    if (arguments->has(QStringLiteral("compare-as-of")))
        return compareDays(context, **catalog, file->assessment, *arguments);
    const QDate written = file->assessment.asOf;
    const auto asOf = arguments->date(QStringLiteral("as-of"),
                                      written.isValid() ? written : dayInChina(QDateTime::currentDateTimeUtc()));
    if (!asOf)
        return context.complain(asOf.error());

    const AssessmentEvaluation evaluation = evaluate(**catalog, file->assessment, *asOf);
    if (!arguments->has(QStringLiteral("json"))) {
        for (const ActivityEvaluation &activity : evaluation.activities) {
            if (file->severalActivities)
                print(QStringLiteral("== ") + activity.id);
            printEvaluation(context, **catalog, activity.evaluation);
        }
        if (file->severalActivities) {
            print(QStringLiteral("== ") + context.text(QT_TRANSLATE_NOOP("words", "cli.evaluate.combined")));
            printEvaluation(context, **catalog, evaluation.combined);
        }
        return Done;
    }
    printJson(toJson(evaluation, file->severalActivities));
    return Done;
}

} // namespace shihe::cli
