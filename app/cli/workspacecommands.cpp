// shihe-cli workspace create | info | check | log (search, backup, restore, erase, state, upgrade, passphrase,
// recovery: files of their own), shihe-cli edit, shihe-cli import
#include "app/cli/workspace.h"
#include "core/catalog/compiled.h"
#include "core/session/editscript.h"

#include <QFile>
#include <QJsonArray>

namespace shihe::cli {
namespace {

int createWorkspace(const Context &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(words,
                                            {{"organisation"},
                                             {"title"},
                                             {"as-of"},
                                             {"catalog"},
                                             {"catalogs"},
                                             {"encrypt", 0},
                                             {"passphrase-env"},
                                             {"passphrase-fd"},
                                             {"json", 0}},
                                            1, 1);
    if (!arguments)
        return context.complain(arguments.error());
    const auto catalog = catalogFor(context, *arguments);
    if (!catalog)
        return catalog.error();
    const auto asOf = arguments->date(QStringLiteral("as-of"), dayInChina(QDateTime::currentDateTimeUtc()));
    if (!asOf)
        return context.complain(asOf.error());
    const auto both = [&context, &arguments](const char *option, const char *key) {
        const QString given = arguments->value(QLatin1String(option));
        return given.isEmpty() ? Text{context.words.text(Language::Zh, key), context.words.text(Language::En, key)}
                               : Text{given, given};
    };
    const QString path = arguments->places().constFirst();
    WorkspaceFile file(path);
    const bool given =
        arguments->has(QStringLiteral("passphrase-env")) || arguments->has(QStringLiteral("passphrase-fd"));
    if (given || arguments->has(QStringLiteral("encrypt"))) {
        auto key = newKey(context, *arguments, QStringLiteral("passphrase"));
        if (!key)
            return context.complain(key.error());
        file.key = std::move(*key);
    }
    auto store = store::create(file);
    if (!store)
        return context.complain(store.error());
    const SystemClock clock;
    std::optional<WorkspaceSession> workspace(std::in_place, **store, clock);
    workspace->setActor(systemPerson());
    const auto id = workspace->createAssessment(
        **catalog, both("organisation", QT_TRANSLATE_NOOP("words", "cli.workspace.organisation")),
        both("title", QT_TRANSLATE_NOOP("words", "cli.workspace.assessment")), *asOf);
    if (!id) {
        // A file without its assessment would be half of what was asked for.
        workspace.reset();
        store->reset();
        for (const char *part : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(part));
        return context.complain(id.error());
    }
    if (arguments->has(QStringLiteral("json")))
        printJson({{QStringLiteral("path"), path}, {QStringLiteral("assessment"), *id}});
    else
        print(*id);
    return Done;
}

int infoWorkspace(const Context &context, const Arguments &arguments, const WorkspaceFile &file)
{
    const auto info = store::info(file);
    if (!info)
        return context.complain(info.error());
    if (arguments.has(QStringLiteral("json"))) {
        printJson(info->toJson());
        return Done;
    }
    print(context.words.text(context.language,
                             Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.workspace.info")),
                                   {info->path, QString::number(info->format), QString::number(info->organisations),
                                    QString::number(info->assessments), QString::number(info->answers),
                                    QString::number(info->files), QString::number(info->head.seq), info->head.hash}}));
    for (const AssessmentSummary &each : info->assessmentList)
        print(QStringLiteral("  %1  %2  %3  %4 / %5  (%6)")
                  .arg(each.id, each.asOf.toString(Qt::ISODate),
                       context.words.text(context.language, QStringLiteral("state.") + each.state),
                       each.organisationName.in(context.language), each.title.in(context.language), each.organisation));
    for (const auto &[name, id] : info->persons)
        print(QStringLiteral("  %1  %2").arg(id.isEmpty() ? QStringLiteral("-") : id, name));
    return Done;
}

int checkWorkspace(const Context &context, const Arguments &arguments, const WorkspaceFile &file)
{
    const auto report = store::check(file);
    if (!report)
        return context.complain(report.error());
    if (arguments.has(QStringLiteral("json")))
        printJson(report->toJson());
    else if (report->fault)
        context.complain(*report->fault);
    else
        print(context.words.text(
            context.language,
            Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.workspace.in-order")),
                  {QString::number(report->rows), QString::number(report->objects), QString::number(report->files),
                   QString::number(report->erased), report->head.hash}}));
    return report->fault ? NotInOrder : Done;
}

int logWorkspace(const Context &context, const Arguments &arguments, const WorkspaceFile &file)
{
    const bool json = arguments.has(QStringLiteral("json"));
    QJsonArray rows;
    const auto walked = store::log(file, [json, &rows](const store::LogRow &row) {
        if (json)
            rows.append(row.toJson());
        else
            print(row.toLine());
        return true;
    });
    if (!walked)
        return context.complain(walked.error());
    if (json)
        printJson({{QStringLiteral("journal"), rows}});
    return Done;
}

} // namespace

int workspaceCommand(const Context &context, const QStringList &words)
{
    const QString verb = words.value(0);
    if (verb == u"create")
        return createWorkspace(context, words.mid(1));
    if (verb == u"backup")
        return backupWorkspace(context, words.mid(1));
    if (verb == u"restore")
        return restoreWorkspace(context, words.mid(1));
    if (verb == u"upgrade")
        return upgradeWorkspace(context, words.mid(1));
    if (verb == u"search")
        return searchWorkspace(context, words.mid(1));
    if (verb == u"erase")
        return eraseCommand(context, words.mid(1));
    if (verb == u"state")
        return stateCommand(context, words.mid(1));
    if (verb == u"passphrase")
        return changePassphrase(context, words.mid(1));
    if (verb == u"recovery")
        return printRecovery(context, words.mid(1));
    const auto run = verb == u"info"    ? infoWorkspace
                     : verb == u"check" ? checkWorkspace
                     : verb == u"log"   ? logWorkspace
                                        : nullptr;
    if (!run)
        return context.complain(Error{
            QStringLiteral("cli.unknown-command"),
            {QStringLiteral("workspace ") + verb,
             QStringLiteral(
                 "create, info, check, log, search, backup, restore, erase, state, upgrade, passphrase, recovery")}});
    const auto arguments = Arguments::parse(words.mid(1), QList<Arguments::Option>{{"json", 0}} + keyOptions(), 1, 1);
    if (!arguments)
        return context.complain(arguments.error());
    const auto file = workspaceFile(context, *arguments, arguments->places().constFirst());
    if (!file)
        return context.complain(file.error());
    return run(context, *arguments, *file);
}

int editCommand(const Context &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(words, QList<Arguments::Option>{{"assessment"}} + keyOptions(), 1, 1);
    if (!arguments)
        return context.complain(arguments.error());
    // Standard input is what this command reads.
    const auto file = workspaceFile(context, *arguments, arguments->places().constFirst(), Asking::OnTheTerminal);
    if (!file)
        return context.complain(file.error());
    auto opened = openAssessment(*file, arguments->value(QStringLiteral("assessment")), store::Access::Write);
    if (!opened)
        return context.complain(opened.error());
    opened->workspace->setActor(systemPerson());
    EditScript script(*opened->session);
    bool allDone = true;
    while (const auto line = readLine()) {
        if (line->trimmed().isEmpty())
            continue;
        const auto done = script.run(*line);
        allDone = allDone && done;
        print(done ? QStringLiteral("ok %1").arg(*done)
                   : QStringLiteral("error %1 %2")
                         .arg(done.error().code, context.words.text(context.language, done.error())));
    }
    return allDone ? Done : NotInOrder;
}

int importCommand(const Context &context, const QStringList &words)
{
    const auto arguments =
        Arguments::parse(words, QList<Arguments::Option>{{"format"}, {"catalog"}, {"catalogs"}} + keyOptions(), 2, 2);
    if (!arguments)
        return context.complain(arguments.error());
    const QString format = arguments->value(QStringLiteral("format"), QStringLiteral("case"));
    if (format != u"case")
        return context.complain(Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.import.format")), {format}});
    const auto catalog = catalogFor(context, *arguments);
    if (!catalog)
        return catalog.error();
    const auto file = readCase(**catalog, arguments->places().at(1));
    if (!file)
        return context.complain(file.error());
    const auto workspaceWithKey = workspaceFile(context, *arguments, arguments->places().constFirst());
    if (!workspaceWithKey)
        return context.complain(workspaceWithKey.error());
    auto store = store::open(*workspaceWithKey, {.access = store::Access::Write});
    if (!store)
        return context.complain(store.error());
    const SystemClock clock;
    WorkspaceSession workspace(**store, clock);
    workspace.setActor(systemPerson());
    const auto id = workspace.import(**catalog, file->assessment);
    if (!id)
        return context.complain(id.error());
    print(*id);
    return Done;
}

} // namespace shihe::cli
