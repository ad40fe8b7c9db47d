// shihe-cli workspace backup | restore
#include "app/cli/workspace.h"
#include "core/store/backups.h"

namespace shihe::cli {
namespace {

QJsonObject toJson(const JournalHead &head)
{
    return {{QStringLiteral("seq"), head.seq}, {QStringLiteral("hash"), head.hash}};
}

} // namespace

int backupWorkspace(const Context &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(words, QList<Arguments::Option>{{"to"}, {"json", 0}} + keyOptions(), 1, 1);
    if (!arguments)
        return context.complain(arguments.error());
    const QString path = arguments->places().constFirst();
    const QString folder = arguments->value(QStringLiteral("to"), usualBackupFolder(path));
    const auto file = workspaceFile(context, *arguments, path);
    if (!file)
        return context.complain(file.error());
    BackupRun run;
    // None is deleted here: what a script asks for is the script's to keep.
    const auto made = store::FileBackups().make(*file, folder, QDateTime::currentDateTimeUtc(), run);
    if (!made)
        return context.complain(made.error());
    if (arguments->has(QStringLiteral("json")))
        printJson({{QStringLiteral("path"), made->path},
                   {QStringLiteral("at"), utcStamp(made->at)},
                   {QStringLiteral("seq"), made->seq},
                   {QStringLiteral("bytes"), made->bytes}});
    else
        print(made->path);
    return Done;
}

int restoreWorkspace(const Context &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(words, QList<Arguments::Option>{{"to"}, {"json", 0}} + keyOptions(), 1, 1);
    if (!arguments)
        return context.complain(arguments.error());
    const QString target = arguments->value(QStringLiteral("to"));
    if (target.isEmpty())
        return context.complain(Error{QStringLiteral("cli.missing-argument"), {}});
    const auto file = workspaceFile(context, *arguments, arguments->places().constFirst());
    if (!file)
        return context.complain(file.error(), file.error().code == u"store.damaged" ? NotInOrder : Unusable);
    BackupRun run;
    const auto head = store::FileBackups().restore(*file, target, run);
    if (!head) {
        const QString &code = head.error().code;
        return context.complain(head.error(),
                                code == u"store.restore-faulty" || code == u"store.damaged" ? NotInOrder : Unusable);
    }
    if (arguments->has(QStringLiteral("json")))
        printJson({{QStringLiteral("path"), target}, {QStringLiteral("head"), toJson(*head)}});
    else
        print(target);
    return Done;
}

} // namespace shihe::cli
