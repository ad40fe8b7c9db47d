// shihe-cli necessity CASE.yaml
#include "app/cli/command.h"
#include "core/assessment/necessity.h"

namespace shihe::cli {
namespace {

void show(const Context &context, const Catalog &catalog, const Necessity &found)
{
    const auto labels = [&](const QString &fact, const QStringList &options) {
        QStringList texts;
        for (const QString &id : options)
            texts.append(catalog.fact(fact)->option(id)->label.in(context.language));
        return texts.isEmpty()
                   ? context.text(QT_TRANSLATE_NOOP("words", "necessity.nothing"))
                   : texts.join(context.language == Language::Zh ? QStringLiteral("、") : QStringLiteral(", "));
    };
    const auto say = [&context](const char *key, const QStringList &args) {
        print(context.words.text(context.language, Error{QString::fromLatin1(key), args}));
    };
    const QString items = QStringLiteral("app_collects");
    say(QT_TRANSLATE_NOOP("words", "necessity.type"),
        {labels(QStringLiteral("app_type"), {found.type}), catalog.appType(found.type)->function.in(context.language),
         found.clause.text()});
    say(QT_TRANSLATE_NOOP("words", "necessity.necessary"), {labels(items, found.necessary)});
    say(found.beyond.isEmpty() ? QT_TRANSLATE_NOOP("words", "necessity.none-beyond")
                               : QT_TRANSLATE_NOOP("words", "necessity.beyond"),
        {labels(items, found.beyond)});
}

} // namespace

int necessityCommand(const Context &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(words, {{"json", 0}, {"catalog"}}, 1, 1);
    if (!arguments)
        return context.complain(arguments.error());
    const auto catalog = catalogFor(context, *arguments);
    if (!catalog)
        return catalog.error();
    const auto file = readCase(**catalog, arguments->places().constFirst());
    if (!file)
        return context.complain(file.error());
    bool any = false;
    bool beyond = false;
    for (const Activity &activity : file->assessment.activities) {
        const auto found = necessity(**catalog, activity);
        if (!found)
            continue;
        any = true;
        beyond = beyond || !found->beyond.isEmpty();
        if (!arguments->has(QStringLiteral("json")))
            show(context, **catalog, *found);
    }
    if (arguments->has(QStringLiteral("json")))
        printJson(necessityJson(**catalog, file->assessment));
    else if (!any)
        print(context.text(QT_TRANSLATE_NOOP("words", "necessity.no-app")));
    return beyond ? NotInOrder : Done;
}

} // namespace shihe::cli
