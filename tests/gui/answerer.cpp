// Answers question after question by keys in the real window, without end. Says "ready SEQ" once the walk is there and
// "ok SEQ" for each answer that is on the disk.
#include "core/catalog/compiled.h"
#include "core/store/store.h"
#include "ui/application.h"
#include "ui/dialogs/prompter.h"
#include "ui/window/desk.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QTest>
#include <cstdio>

using namespace shihe;
using namespace Qt::StringLiterals;

namespace {

void say(const char *word, qint64 seq)
{
    std::printf("%s %lld\n", word, static_cast<long long>(seq));
    std::fflush(stdout);
}

} // namespace

/// gui-answerer WORKSPACE SETTINGS
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const auto words = Words::load(u":/i18n"_s);
    auto catalog = builtIn();
    if (!words || !catalog || arguments.size() != 3)
        return 2;
    ui::Settings settings(std::make_unique<QSettings>(arguments.at(2), QSettings::IniFormat));
    const SystemClock clock;
    ui::DialogPrompter prompter;
    ui::Desktop desktop({.catalog = std::make_shared<const Catalog>(std::move(*catalog)),
                         .words = *words,
                         .settings = settings,
                         .clock = clock,
                         .prompter = prompter,
                         .openWorkspace = [](const WorkspaceFile &file) { return store::open(file); },
                         .createWorkspace = [](const WorkspaceFile &file) { return store::create(file); },
                         .dataFolder = u"" SHIHE_BINARY_DIR "/share/shihe"_s,
                         .sampleCase = {},
                         .sampleCatalogs = {}});
    ui::Desk &desk = desktop.desk();
    if (!desk.openWorkspace(arguments.at(1)))
        return 3;
    const auto all = desk.workspace()->assessments();
    if (!all || all->isEmpty() || !desk.openAssessment(all->first().id))
        return 4;
    desktop.window().resize(1280, 720);
    desktop.window().show();
    desktop.window().goTo({ui::PageId::Walk});
    if (!QTest::qWaitForWindowExposed(&desktop.window()))
        return 5;
    AssessmentSession &session = *desk.session();
    say("ready", session.head().seq);
    for (int step = 0;; ++step) {
        QWidget *focus = desktop.window().focusWidget();
        if (!focus)
            return 6;
        const qint64 before = session.head().seq;
        QTest::keyClick(focus, static_cast<Qt::Key>(Qt::Key_1 + step % 5));
        if (session.head().seq != before)
            say("ok", session.head().seq);
        QTest::keyClick(desktop.window().focusWidget(), Qt::Key_N);
        QCoreApplication::processEvents();
    }
}
