#include "uiworld.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace shihe::test {

namespace {

Words loadedWords()
{
    auto words = Words::load(u":/i18n"_s);
    if (!words)
        qFatal("no words");
    return std::move(*words);
}

std::shared_ptr<const Catalog> realCatalog()
{
    static const std::shared_ptr<const Catalog> loaded = [] {
        auto read = builtIn();
        if (!read)
            qFatal("no catalog");
        return std::make_shared<const Catalog>(std::move(*read));
    }();
    return loaded;
}

} // namespace

QString ScriptedPrompter::openFile(QWidget *, const QString &title, const QString &, const QString &)
{
    asked.append(title);
    return path;
}

QStringList ScriptedPrompter::openFiles(QWidget *, const QString &title, const QString &, const QString &)
{
    asked.append(title);
    return path.split(u'\n', Qt::SkipEmptyParts);
}

QString ScriptedPrompter::saveFile(QWidget *, const QString &title, const QString &, const QString &)
{
    asked.append(title);
    return path;
}

QString ScriptedPrompter::openFolder(QWidget *, const QString &title, const QString &)
{
    asked.append(title);
    return path;
}

bool ScriptedPrompter::confirm(QWidget *, const QString &title, const QString &, const QString &)
{
    asked.append(title);
    return yes;
}

QString ScriptedPrompter::secret(QWidget *, const QString &title, const QString &, bool *ok)
{
    asked.append(title);
    *ok = yes;
    return u"secret"_s;
}

World::World(Language language, const Backups *backups, const std::shared_ptr<const Catalog> &catalog)
    : words(loadedWords())
    , settings(std::make_unique<QSettings>(folder.filePath(u"settings.ini"_s), QSettings::IniFormat))
{
    settings.setLanguage(language);
    settings.setTheme(ui::ThemeChoice::Light);
    settings.setPerson(u"Li Ming"_s);
    settings.setFolder(folder.path());
    desktop = std::make_unique<ui::Desktop>(ui::Services{
        .catalog = catalog ? catalog : realCatalog(),
        .words = words,
        .settings = settings,
        .clock = clock,
        .prompter = prompter,
        .openWorkspace = [](const WorkspaceFile &file) { return store::open(file); },
        .createWorkspace = [](const WorkspaceFile &file) { return store::create(file); },
        .keys = &keys,
        .backups = backups,
        .dataFolder = u"" SHIHE_BINARY_DIR "/share/shihe"_s,
        .sampleCase = u"" SHIHE_SOURCE_DIR "/tests/ui/sample.yaml"_s,
        .sampleCatalogs = u"" SHIHE_SOURCE_DIR "/resources/sample/catalogs"_s,
    });
    window().resize(1280, 720);
}

void World::openSample()
{
    const auto opened = desk().openSample(file(u"sample.shihe"_s));
    if (!opened)
        qFatal("%s", qPrintable(desk().text(opened.error())));
}

ui::Page *World::show(ui::PageId id)
{
    window().goTo({id});
    window().show();
    if (!QTest::qWaitForWindowExposed(&window()))
        qFatal("the window does not come up");
    return window().page(id);
}

} // namespace shihe::test
