// From the start of the program to the first picture of its window with the sample workspace open, and the memory it
// takes by then. Each round is a process of its own; medians are printed. QT_QPA_PLATFORM chooses the platform.
#include "core/assessment/casefile.h"
#include "core/catalog/compiled.h"
#include "core/store/store.h"
#include "ui/application.h"
#include "ui/dialogs/prompter.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <sys/resource.h>

namespace {

using namespace shihe;
using namespace Qt::StringLiterals;

qint64 nowInMicroseconds()
{
    // steady_clock has one zero for all processes of a boot.
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

long residentKilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/// Tells of the first paint event and ends the program.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(qint64 begun)
        : m_begun(begun)
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest && !m_over) {
            m_over = true;
            watched->event(event); // paints and flushes
            std::printf("%lld %ld\n", static_cast<long long>(nowInMicroseconds() - m_begun), residentKilobytes());
            std::fflush(stdout);
            QCoreApplication::exit(0);
            return true;
        }
        return false;
    }

private:
    qint64 m_begun;
    bool m_over = false;
};

/// What app/main.cpp does.
int paint(int argc, char *argv[], const QString &workspace, qint64 begun)
{
    QApplication application(argc, argv);
    const auto words = Words::load(u":/i18n"_s);
    auto catalog = builtIn();
    if (!words || !catalog)
        return 2;
    ui::Settings settings(std::make_unique<QSettings>(workspace + u".ini"_s, QSettings::IniFormat));
    const SystemClock clock;
    ui::DialogPrompter prompter;
    ui::Desktop desktop({.catalog = std::make_shared<const Catalog>(std::move(*catalog)),
                         .words = *words,
                         .settings = settings,
                         .clock = clock,
                         .prompter = prompter,
                         .openWorkspace = [](const WorkspaceFile &file) { return store::open(file); },
                         .createWorkspace = [](const WorkspaceFile &file) { return store::create(file); },
                         .dataFolder = dataFolder(QApplication::applicationDirPath()),
                         .sampleCase = u":/sample/guo-bing-safari-park.yaml"_s,
                         .sampleCatalogs = {}});
    FirstPaint first(begun);
    desktop.window().installEventFilter(&first);
    desktop.show(workspace);
    return QApplication::exec();
}

bool makeSample(const QString &path)
{
    auto catalog = builtIn();
    auto created = store::create(path);
    if (!catalog || !created)
        return false;
    const auto sample = readCase(*catalog, u":/sample/guo-bing-safari-park.yaml"_s);
    const SystemClock clock;
    WorkspaceSession session(**created, clock);
    return sample && session.import(*catalog, sample->assessment);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 4 && QByteArray(argv[1]) == "--paint")
        return paint(argc, argv, QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toLongLong());

    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(u"sample.shihe"_s);
    if (!makeSample(workspace)) {
        std::fprintf(stderr, "the sample workspace could not be made\n");
        return 1;
    }
    QList<double> times, sizes;
    for (int round = 0; round < 21; ++round) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--paint"_s, workspace, QString::number(nowInMicroseconds())});
        if (!child.waitForFinished() || child.exitCode() != 0) {
            std::fprintf(stderr, "the window did not paint\n");
            return 1;
        }
        const QList<QByteArray> fields = child.readAllStandardOutput().trimmed().split(' ');
        times << fields.value(0).toDouble() / 1000.0;
        sizes << fields.value(1).toDouble() / 1024.0;
    }
    std::sort(times.begin(), times.end());
    std::sort(sizes.begin(), sizes.end());
    std::printf("%-44s %9.1f ms\n", "start to first paint, sample open", times.at(times.size() / 2));
    std::printf("%-44s %9.1f MB\n", "resident by then, at most", sizes.at(sizes.size() / 2));
    return 0;
}
