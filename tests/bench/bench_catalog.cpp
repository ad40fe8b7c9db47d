// Processor time of what every start and every answer costs: loading the built-in catalog, linting its YAML, evaluating
// and listing obligations.
#include "core/assessment/casefile.h"
#include "core/catalog/compiled.h"
#include "core/catalog/lint.h"
#include "core/catalog/load.h"
#include "core/obligations/obligations.h"
#include "core/scoring/scoring.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

namespace {

using namespace shihe;

/// Median of @p runs, in milliseconds of processor time.
double median(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const std::clock_t begin = std::clock();
        work();
        times.push_back(1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

void print(const char *what, double milliseconds)
{
    std::printf("%-44s %9.3f ms\n", what, milliseconds);
}

/// Every practice answered, in turn with each value.
Assessment answered(const Catalog &catalog)
{
    Assessment assessment;
    Activity gate;
    gate.id = QStringLiteral("gate");
    int turn = 0;
    for (const Practice &practice : catalog.practices) {
        Answer answer;
        answer.value = static_cast<AnswerValue>(turn++ % 6);
        answer.reason = QStringLiteral("-");
        (practice.scope == Scope::Organisation ? assessment.organisation.answers : gate.answers)
            .insert(practice.id, answer);
    }
    assessment.activities = {gate};
    return assessment;
}

} // namespace

// With a folder as argument the evaluation runs on the catalog there.
int main(int argc, char *argv[])
{
    std::optional<Catalog> catalog;
    if (argc > 1) {
        if (auto read = loadYaml(QString::fromLocal8Bit(argv[1])))
            catalog = std::move(*read);
    } else if (auto loaded = builtIn()) {
        catalog = std::move(*loaded);
    }
    if (!catalog) {
        std::fprintf(stderr, "the catalog can't be loaded\n");
        return 1;
    }
    std::printf("%d sources, %d practices\n", int(catalog->sources.size()), int(catalog->practices.size()));
    const Assessment assessment = answered(*catalog);
    const QDate day = catalog->date;
    print("load the built-in catalog", median(31, [] { (void)builtIn(); }));
    print("lint all YAML", median(9, [] { (void)lint(QStringLiteral(SHIHE_SOURCE_DIR "/questionnaires")); }));
    print("evaluate, nothing known, all answered", median(101, [&] { (void)evaluate(*catalog, assessment, day); }));
    print("obligations", median(101, [&] { (void)obligations(*catalog, assessment, day); }));
    return 0;
}
