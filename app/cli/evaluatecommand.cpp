// shihe-cli evaluate CASE.yaml
#include "app/cli/command.h"
#include "core/scoring/scoring.h"

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

} // namespace

int evaluateCommand(const Context &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {{"json", false}, {"as-of"}, {"catalog"}, {"catalogs"}}, 1, 1);
    if (!arguments)
        return context.complain(arguments.error());
    const auto catalog = catalogFor(context, *arguments);
    if (!catalog)
        return catalog.error();
    const auto file = readCase(**catalog, arguments->places().constFirst());
    if (!file)
        return context.complain(file.error());
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
