// shihe: the window. Makes the parts, joins them, shows the result.
#include "core/base/dumps.h"
#include "core/catalog/compiled.h"
#include "core/signing/tokens.h"
#include "core/store/backups.h"
#include "core/store/keys.h"
#include "core/store/store.h"
#include "ui/application.h"
#include "ui/dialogs/prompter.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

namespace {

int fail(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace shihe;

    keepOutOfDumps();
    if (argc == 2 && qstrcmp(argv[1], signing::TokenHelperArgument) == 0)
        return signing::serveToken();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Shihe"));
    QApplication::setApplicationDisplayName(QStringLiteral("识合 Shihe"));
    QApplication::setApplicationVersion(QStringLiteral(SHIHE_VERSION));
    QApplication::setOrganizationName(QStringLiteral("Shihe"));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption screenshots(QStringLiteral("screenshots"),
                                         QStringLiteral("Save a picture of every page in <folder>, then end."),
                                         QStringLiteral("folder"));
    parser.addOption(screenshots);
    parser.addPositionalArgument(QStringLiteral("workspace"), QStringLiteral("The workspace to open."));
    parser.process(application);

    const auto words = Words::load(QStringLiteral(":/i18n"));
    if (!words)
        return fail(QStringLiteral("The program's own texts are missing; please install it again."));
    auto catalog = builtIn();
    if (!catalog)
        return fail(words->text(Language::En, catalog.error()));

    // Pictures are taken beside the user's own settings, which stay as they are.
    const QTemporaryDir scratch;
    ui::Settings settings(
        parser.isSet(screenshots)
            ? std::make_unique<QSettings>(scratch.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
            : std::make_unique<QSettings>());
    const SystemClock clock;
    const store::FileBackups backups;
    const store::FileKeys keys;
    ui::DialogPrompter prompter;
    ui::Desktop desktop({.catalog = std::make_shared<const Catalog>(std::move(*catalog)),
                         .words = *words,
                         .settings = settings,
                         .clock = clock,
                         .prompter = prompter,
                         .openWorkspace = [](const WorkspaceFile &file) { return store::open(file); },
                         .createWorkspace = [](const WorkspaceFile &file) { return store::create(file); },
                         .keys = &keys,
                         .backups = &backups,
                         .dataFolder = dataFolder(QApplication::applicationDirPath()),
                         .sampleCase = QStringLiteral(":/sample/guo-bing-safari-park.yaml"),
                         .sampleCatalogs = QStringLiteral(":/sample/catalogs")});
    if (parser.isSet(screenshots)) {
        const auto files = desktop.screenshots(parser.value(screenshots));
        if (!files)
            return fail(words->text(settings.language(), files.error()));
        for (const QString &file : *files)
            std::printf("%s\n", qPrintable(file));
        return 0;
    }
    desktop.show(parser.positionalArguments().value(0));
    return QApplication::exec();
}
