// What one answer costs, window and all: kept on the disk, judged anew, and every figure drawn again, with all pages of
// the assessment made and as many questions as a big profile asks. Run it under the offscreen platform
// (QT_QPA_PLATFORM=offscreen).
#include "../ui/uiworld.h"

#include <QApplication>
#include <QLineEdit>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

namespace {

using namespace shihe;

constexpr int Runs = 101;
constexpr int Questions = 300;

/// Median of @p runs, in milliseconds of processor time.
double median(int runs, const std::function<void(int)> &work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const std::clock_t begin = std::clock();
        work(run);
        times.push_back(1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

void print(const char *what, double milliseconds)
{
    std::printf("%-56s %9.3f ms\n", what, milliseconds);
}

/// Until layouts, queued signals and paint events are through.
void draw()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void answer(AssessmentSession &session, const QString &practice, int turn)
{
    Answer given;
    given.value = static_cast<AnswerValue>(turn % 5); // all but "does not apply"
    if (!session.setAnswer(practice, given))
        std::abort();
}

/// A fact that is not given counts as applying: takes facts back until at least Questions are asked.
void widen(AssessmentSession &session)
{
    const QStringList facts = session.profile().keys();
    for (const QString &fact : facts) {
        if (session.evaluation().applicable.size() >= Questions)
            return;
        if (!session.unsetFact(fact))
            std::abort();
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    test::World world(Language::Zh);
    world.openSample();
    const QString id = world.desk().session()->assessment().id;
    widen(*world.desk().session());
    const QStringList practices = world.desk().session()->evaluation().applicable;
    std::printf("%d practices apply, every second one answered\n", int(practices.size()));
    world.desk().closeAssessment();
    double alone = 0;
    {
        const auto session = AssessmentSession::open(*world.desk().workspace(), world.desk().sharedCatalog(), id);
        if (!session)
            return 1;
        for (int i = 0; i < practices.size(); i += 2)
            answer(**session, practices.at(i), i);
        alone = median(Runs, [&](int run) { answer(**session, practices.at(run % 20), run); });
    }
    print("an answer, kept and judged, without a window", alone);

    if (!world.desk().openAssessment(id))
        return 1;
    AssessmentSession &session = *world.desk().session();
    world.window().show();
    for (const auto page :
         {ui::PageId::Organisation, ui::PageId::Profile, ui::PageId::Evidence, ui::PageId::Findings, ui::PageId::Plan,
          ui::PageId::Compare, ui::PageId::Law, ui::PageId::Reports, ui::PageId::Score}) {
        world.window().goTo({page, {}, {}, {}});
        draw();
    }
    print("an answer, the score page drawn again", median(Runs, [&](int run) {
              answer(session, practices.at(run % 20), run);
              draw();
          }));
    world.window().goTo({ui::PageId::Findings, {}, {}, {}});
    draw();
    print("an answer, the findings drawn again", median(Runs, [&](int run) {
              answer(session, practices.at(run % 20), run);
              draw();
          }));
    world.window().goTo({ui::PageId::Walk, practices.at(3), {}, {}});
    draw();
    const double whole = median(Runs, [&](int run) {
        answer(session, practices.at(run % 20), run);
        draw();
    });
    print("an answer, walk and score panel drawn again", whole);
    print("so much of it is the window's", whole - alone);
    print("on to the next question", median(Runs, [&](int run) {
              world.window().goTo({ui::PageId::Walk, practices.at(run % practices.size()), {}, {}});
              draw();
          }));
    auto *search = world.window().findChild<QLineEdit *>(QStringLiteral("walkSearch"));
    const QStringList words{QStringLiteral("同意"), QStringLiteral("face"), QStringLiteral("第10条"), QString()};
    const auto type = [&](int run) {
        search->setText(words.at(run % words.size()));
        draw();
    };
    print("the first search, which reads the catalog", median(1, type));
    print("a search, the tree laid out again", median(Runs, type));
    return 0;
}
