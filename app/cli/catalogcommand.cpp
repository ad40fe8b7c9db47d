// shihe-cli catalog lint | list | show | coverage | status
#include "app/cli/command.h"
#include "core/catalog/coverage.h"
#include "core/catalog/describe.h"
#include "core/catalog/lint.h"
#include "core/catalog/usercatalogs.h"

namespace shihe::cli {
namespace {

/// One folder, as a user catalog beside @p base where that is given.
int lintFolder(const Context &context, const QString &folder, const Catalog *base)
{
    const LintReport report = base ? lint(folder, *base) : lint(folder);
    for (const Diagnostic &fault : report.diagnostics) {
        const QString file = fault.aboutFolder() ? folder : folder + u'/' + fault.file;
        context.complain(PlacedError{file, fault.line, fault.error});
    }
    if (report.folderUnreadable())
        return Unusable;
    const QString summary = context.words.text(
        context.language,
        Error{report.clean() ? QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.lint.clean"))
                             : QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.lint.faults")),
              {(base ? report.id + u' ' : QString()) + report.version, QString::number(report.sources),
               QString::number(report.clauses), QString::number(report.practices), QString::number(report.checklists),
               QString::number(report.diagnostics.size()), report.sha256}});
    report.clean() ? print(summary) : printError(summary);
    return report.clean() ? Done : NotInOrder;
}

// `lint DIR` tells a user catalog by itself (isUserCatalog); `lint --catalogs DIR` takes every folder in DIR for one.
int lintCommand(const Context &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {{"catalog"}, {"catalogs"}}, 0, 1);
    if (!arguments)
        return context.complain(arguments.error());
    const bool ofUser = arguments->has(QStringLiteral("catalogs"));
    if (ofUser && !arguments->places().isEmpty())
        return context.complain(Error{QStringLiteral("cli.too-many-arguments"), {arguments->places().constFirst()}});
    const auto base = catalogAlone(context, *arguments);
    if (!base)
        return base.error();
    if (!ofUser) {
        const QString folder = arguments->places().value(0, QStringLiteral("questionnaires"));
        return lintFolder(context, folder, isUserCatalog(folder, **base) ? base->get() : nullptr);
    }
    const auto folders = userCatalogFolders(arguments->value(QStringLiteral("catalogs")));
    if (!folders)
        return context.complain(folders.error());
    int status = Done;
    for (const QString &folder : *folders)
        status = std::max(status, lintFolder(context, folder, base->get()));
    return status;
}

int listCommand(const Context &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {{"json", 0}, {"catalog"}, {"catalogs"}}, 0, 0);
    if (!arguments)
        return context.complain(arguments.error());
    const auto catalog = catalogFor(context, *arguments);
    if (!catalog)
        return catalog.error();
    const QDate today = dayInChina(QDateTime::currentDateTimeUtc());
    if (arguments->has(QStringLiteral("json"))) {
        printJson(listJson(**catalog, today));
        return Done;
    }
    for (const QString &line : listLines(**catalog, context.words, context.language, today))
        print(line);
    return Done;
}

int coverageCommand(const Context &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {{"json", 0}, {"catalog"}, {"catalogs"}}, 0, 0);
    if (!arguments)
        return context.complain(arguments.error());
    const auto catalog = catalogFor(context, *arguments);
    if (!catalog)
        return catalog.error();
    if (arguments->has(QStringLiteral("json"))) {
        printJson(coverageJson(**catalog));
    } else {
        for (const QString &line : coverageLines(**catalog, context.words, context.language))
            print(line);
    }
    const QList<SourceCoverage> all = coverage(**catalog);
    const bool complete =
        std::all_of(all.cbegin(), all.cend(), [](const SourceCoverage &one) { return one.uncovered.isEmpty(); });
    return complete ? Done : NotInOrder;
}

int statusCommand(const Context &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {{"json", 0}, {"as-of"}, {"catalog"}, {"catalogs"}}, 0, 0);
    if (!arguments)
        return context.complain(arguments.error());
    const auto catalog = catalogFor(context, *arguments);
    if (!catalog)
        return catalog.error();
    const auto asOf = arguments->date(QStringLiteral("as-of"), dayInChina(QDateTime::currentDateTimeUtc()));
    if (!asOf)
        return context.complain(asOf.error());
    if (arguments->has(QStringLiteral("json"))) {
        printJson(statusJson(**catalog, *asOf));
        return Done;
    }
    for (const QString &line : statusLines(**catalog, *asOf, context.words, context.language))
        print(line);
    return Done;
}

int showCommand(const Context &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {{"json", 0}, {"catalog"}, {"catalogs"}}, 1, 1);
    if (!arguments)
        return context.complain(arguments.error());
    const auto catalog = catalogFor(context, *arguments);
    if (!catalog)
        return catalog.error();
    const QDate today = dayInChina(QDateTime::currentDateTimeUtc());
    const QString &id = arguments->places().constFirst();
    if (arguments->has(QStringLiteral("json"))) {
        const auto object = showJson(**catalog, id, today);
        if (!object)
            return context.complain(object.error());
        printJson(*object);
        return Done;
    }
    const auto lines = showLines(**catalog, id, context.words, context.language, today);
    if (!lines)
        return context.complain(lines.error());
    for (const QString &line : *lines)
        print(line);
    return Done;
}

} // namespace

int catalogCommand(const Context &context, const QStringList &words)
{
    const QString verb = words.value(0);
    if (verb == u"lint")
        return lintCommand(context, words.mid(1));
    if (verb == u"list")
        return listCommand(context, words.mid(1));
    if (verb == u"show")
        return showCommand(context, words.mid(1));
    if (verb == u"coverage")
        return coverageCommand(context, words.mid(1));
    if (verb == u"status")
        return statusCommand(context, words.mid(1));
    return context.complain(
        Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.unknown-command")),
              {QStringLiteral("catalog ") + verb, QStringLiteral("lint, list, show, coverage, status")}});
}

} // namespace shihe::cli
