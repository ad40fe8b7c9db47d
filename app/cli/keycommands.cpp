// shihe-cli workspace passphrase | recovery
#include "app/cli/workspace.h"
#include "core/session/recoverycode.h"
#include "core/store/keys.h"

namespace shihe::cli {

int changePassphrase(const Context &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(
        words, QList<Arguments::Option>{{"new-passphrase-env"}, {"new-passphrase-fd"}, {"remove", 0}} + keyOptions(), 1,
        1);
    if (!arguments)
        return context.complain(arguments.error());
    const QString path = arguments->places().constFirst();
    const bool removing = arguments->has(QStringLiteral("remove"));
    const auto file = workspaceFile(context, *arguments, path);
    if (!file)
        return context.complain(file.error());
    if (removing && !file->key)
        return context.complain(Error{QStringLiteral("store.not-encrypted"), {path}});
    const auto key =
        removing ? Result<WorkspaceKeyPtr>() : newKey(context, *arguments, QStringLiteral("new-passphrase"));
    if (!key)
        return context.complain(key.error());
    if (const auto changed = store::FileKeys().change(*file, *key); !changed)
        return context.complain(changed.error());
    const char *sentence = removing    ? QT_TRANSLATE_NOOP("words", "cli.passphrase.removed")
                           : file->key ? QT_TRANSLATE_NOOP("words", "cli.passphrase.changed")
                                       : QT_TRANSLATE_NOOP("words", "cli.passphrase.added");
    print(context.words.text(context.language, Error{QString::fromLatin1(sentence), {path}}));
    return Done;
}

int printRecovery(const Context &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(words, keyOptions(), 1, 1);
    if (!arguments)
        return context.complain(arguments.error());
    const QString path = arguments->places().constFirst();
    const auto file = workspaceFile(context, *arguments, path);
    if (!file)
        return context.complain(file.error());
    if (!file->key)
        return context.complain(Error{QStringLiteral("store.not-encrypted"), {path}});
    const Secret code = recoveryCode(*file->key);
    print(QByteArray::fromRawData(code.utf8().data(), static_cast<qsizetype>(code.utf8().size())) + '\n');
    printError(context.words.text(context.language,
                                  Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.recovery.note")), {path}}));
    return Done;
}

} // namespace shihe::cli
