// shihe-cli: everything the product does, from a terminal.
#include "app/cli/command.h"
#include "core/base/dumps.h"
#include "core/signing/tokens.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <exception>
#include <utility>

namespace {

using namespace shihe;
using namespace shihe::cli;

constexpr std::array<std::pair<const char *, Command>, 13> Commands{{{"catalog", catalogCommand},
                                                                     {"evaluate", evaluateCommand},
                                                                     {"obligations", obligationsCommand},
                                                                     {"necessity", necessityCommand},
                                                                     {"workspace", workspaceCommand},
                                                                     {"edit", editCommand},
                                                                     {"import", importCommand},
                                                                     {"export", exportCommand},
                                                                     {"report", reportCommand},
                                                                     {"sign", signCommand},
                                                                     {"key", keyCommand},
                                                                     {"verify", verifyCommand},
                                                                     {"demo", demoCommand}}};

// SHIHE_LANG=zh or en decides; else the system's language.
Language terminalLanguage()
{
    const QString wanted = qEnvironmentVariable("SHIHE_LANG");
    if (!wanted.isEmpty())
        return wanted.startsWith(u"zh") ? Language::Zh : Language::En;
    return QLocale::system().language() == QLocale::Chinese ? Language::Zh : Language::En;
}

int run(const QStringList &arguments)
{
    auto words = Words::load(QStringLiteral(":/i18n"));
    if (!words) {
        printError(QStringLiteral("The program's own texts are missing; please install it again."));
        return Unusable;
    }
    const cli::Context context{*words, terminalLanguage(), QCoreApplication::applicationDirPath()};
    const QString name = arguments.value(1);
    if (name == u"--version") {
        print(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion());
        return Done;
    }
    if (name.isEmpty() || name == u"help" || name == u"--help") {
        print(context.text(QT_TRANSLATE_NOOP("words", "cli.help")));
        return name.isEmpty() ? Unusable : Done;
    }
    QStringList known;
    for (const auto &[word, command] : Commands) {
        if (name == QLatin1String(word))
            return command(context, arguments.mid(2));
        known.append(QLatin1String(word));
    }
    return context.complain(Error{QStringLiteral(QT_TRANSLATE_NOOP("words", "cli.unknown-command")),
                                  {name, known.join(QStringLiteral(", "))}});
}

} // namespace

int main(int argc, char *argv[])
try {
    keepOutOfDumps();
    if (argc == 2 && qstrcmp(argv[1], signing::TokenHelperArgument) == 0)
        return signing::serveToken();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Shihe"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SHIHE_VERSION));
    return run(QCoreApplication::arguments());
} catch (const std::exception &fault) {
    // Libraries below (qpdf, yaml-cpp, the allocator) throw; rooms turn that into errors. What still comes here is
    // told.
    std::fprintf(stderr, "%s\n", fault.what());
    return Unusable;
}
