// How long Home takes with a thousand assessments: from the workspace on the disk to the painted page, its figures
// kept; and what one missing figure costs, since those are worked out one a step while the program is idle.
#include "core/catalog/compiled.h"
#include "core/store/store.h"
#include "ui/dialogs/prompter.h"
#include "ui/window/desk.h"
#include "ui/window/pages.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QLineEdit>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;

namespace {

constexpr int Organisations = 250;
constexpr int OfEach = 4;
constexpr int Answered = 40;
constexpr int Runs = 15;

class NoPrompter final : public Prompter
{
    [[nodiscard]] QStringList openFiles(QWidget *, const QString &, const QString &, const QString &) override
    {
        return {};
    }
    QString openFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString openFolder(QWidget *, const QString &, const QString &) override { return {}; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return false; }
    QString secret(QWidget *, const QString &, const QString &, bool *) override { return {}; }
};

/// Median of @p runs, in milliseconds.
double median(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

Figures madeUp(int turn)
{
    Figures figures;
    figures.grade = QString(QChar(u'A' + turn % 5));
    figures.provisional = turn % 3 != 0;
    figures.applicable = 200;
    figures.answered = Answered;
    figures.redLines = turn % 4;
    figures.openRedLines = turn % 7;
    figures.due = {QDate(2026, 11, 1).addDays(turn % 60), QDate(2027, 1, 1)};
    return figures;
}

/// A thousand assessments with some answers and their figures, in a few large transactions.
void fill(WorkspaceSession &workspace, const Catalog &catalog)
{
    Store &store = workspace.store();
    if (!store.putCatalog(catalog.version, catalog.key(), compile(catalog)))
        qFatal("no catalog");
    int turn = 0;
    for (int organisation = 0; organisation < Organisations; ++organisation) {
        const QString whose = u"organisation-%1"_s.arg(organisation);
        ChangeSet changes{CreateOrganisation{
            whose,
            {u"第%1号野生动物园管理有限公司"_s.arg(organisation), u"Wildlife Park Number %1"_s.arg(organisation)}}};
        for (int each = 0; each < OfEach; ++each, ++turn) {
            const QString id = u"assessment-%1"_s.arg(turn);
            const Place gate{id, u"gate-%1"_s.arg(turn)};
            changes.append(CreateAssessment{id,
                                            whose,
                                            {u"刷脸入园%1"_s.arg(turn), u"Entry by face %1"_s.arg(turn)},
                                            QDate(2026, 11, 1),
                                            catalog.version,
                                            catalog.sha256});
            changes.append(CreateActivity{id, gate.activity, {u"闸机"_s, u"Gate"_s}});
            for (int answer = 0; answer < Answered; ++answer) {
                const Practice &practice = catalog.practices.at((turn + answer * 7) % catalog.practices.size());
                Answer given;
                given.value = static_cast<AnswerValue>(answer % 4);
                changes.append(
                    SetAnswer{practice.scope == Scope::Organisation ? Place{id, {}} : gate, practice.id, given});
            }
        }
        if (!store.apply(changes, u"bench"_s, QDateTime(QDate(2026, 11, 22), QTime(2, 0), Qt::UTC)))
            qFatal("not filled");
    }
    for (int assessment = 0; assessment < turn; ++assessment) {
        if (!store.keepFigures(u"assessment-%1"_s.arg(assessment), madeUp(assessment)))
            qFatal("not kept");
    }
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    auto words = Words::load(u":/i18n"_s);
    auto builtin = builtIn();
    if (!words || !builtin)
        return 1;
    const auto catalog = std::make_shared<const Catalog>(std::move(*builtin));
    Settings settings(std::make_unique<QSettings>(folder.filePath(u"settings.ini"_s), QSettings::IniFormat));
    const SystemClock clock;
    NoPrompter prompter;
    Desk desk({.catalog = catalog,
               .words = *words,
               .settings = settings,
               .clock = clock,
               .prompter = prompter,
               .openWorkspace = [](const WorkspaceFile &file) { return store::open(file); },
               .createWorkspace = [](const WorkspaceFile &file) { return store::create(file); },
               .dataFolder = {},
               .sampleCase = {},
               .sampleCatalogs = {}});
    desk.setLanguage(Language::Zh);
    const QString path = folder.filePath(u"many.shihe"_s);
    if (!desk.createWorkspace(path))
        return 1;
    fill(*desk.workspace(), *catalog);
    std::printf("%d assessments of %d organisations, %d answers each\n", Organisations * OfEach, Organisations,
                Answered);

    std::printf("%-52s %9.1f ms\n", "list of the workspace, from the disk",
                median(Runs, [&] { (void)desk.workspace()->assessments(); }));
    const auto paint = [](Page &home) {
        home.shown();
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents(); // layouts, row heights
        QImage image(home.size(), QImage::Format_RGB32);
        home.render(&image);
    };
    std::printf("%-52s %9.1f ms\n", "open the workspace, make Home and paint it", median(Runs, [&] {
                    if (!desk.openWorkspace(path))
                        qFatal("not opened");
                    const std::unique_ptr<Page> home(makePage(PageId::Home, desk, nullptr));
                    home->resize(1280, 720);
                    home->show();
                    paint(*home);
                }));
    const std::unique_ptr<Page> home(makePage(PageId::Home, desk, nullptr));
    home->resize(1280, 720);
    home->show();
    paint(*home);
    std::printf("%-52s %9.1f ms\n", "come back to Home and paint it", median(Runs, [&] { paint(*home); }));
    auto *filter = home->findChild<QLineEdit *>(u"filter"_s);
    int turn = 0;
    std::printf("%-52s %9.1f ms\n", "search for two Chinese characters", median(Runs, [&] {
                    filter->setText(++turn % 2 ? u"动物"_s : u"公司"_s);
                    QCoreApplication::processEvents();
                }));
    std::printf("%-52s %9.1f ms\n", "work out the figures of one assessment", median(Runs, [&] {
                    const auto assessment = desk.workspace()->store().load(u"assessment-7"_s);
                    (void)figuresOf(*assessment, evaluate(*catalog, *assessment, assessment->asOf).combined);
                }));
    return 0;
}
