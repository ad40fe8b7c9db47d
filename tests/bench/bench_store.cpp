// A workspace of a thousand assessments with a million journal rows: opening it, going from one assessment to another,
// keeping an answer, looking for a word in all notes, and checking it. The first run makes the file (some minutes);
// later ones find it there. With SHIHE_BENCH_PASSPHRASE it is encrypted.
//
//   bench_store FILE [ROWS]
//
// With a passphrase in SHIHE_BENCH_PASSPHRASE the file is encrypted.
#include "core/catalog/compiled.h"
#include "core/session/session.h"
#include "core/store/changer.h"
#include "core/store/keys.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace shihe;

namespace {

constexpr int Assessments = 1000;
constexpr int Asked = 300; ///< questions answered in each
constexpr qint64 Rows = 1'000'000;
constexpr int Batch = 2000; ///< journal rows in one transaction while the file is made

class Timing final
{
public:
    void time(const std::function<void()> &work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    /// In milliseconds.
    [[nodiscard]] double quantile(double share)
    {
        std::sort(m_times.begin(), m_times.end());
        return m_times.at(std::min(m_times.size() - 1, std::size_t(share * double(m_times.size()))));
    }

private:
    std::vector<double> m_times;
};

template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qUtf8Printable(result.error().code), qUtf8Printable(result.error().args.join(u' ')));
    return std::move(*result);
}

void need(const Result<void> &result)
{
    if (!result)
        qFatal("%s %s", qUtf8Printable(result.error().code), qUtf8Printable(result.error().args.join(u' ')));
}

QString assessmentId(int number)
{
    return u"assessment-%1"_s.arg(number, 4, 10, QChar(u'0'));
}

/// Notes as people write them: some forty characters, no two alike.
QString noteOf(int turn)
{
    static const QStringList words{u"闸机"_s, u"门口"_s, u"现场查看"_s, u"合同第三条"_s, u"访客"_s,   u"员工"_s,
                                   u"删除"_s, u"日志"_s, u"后台截图"_s, u"法务确认"_s,   u"供应商"_s, u"隐私政策"_s,
                                   u"人脸"_s, u"授权"_s, u"保存期限"_s, u"访谈记录"_s,   u"监控室"_s, u"前台"_s,
                                   u"会议"_s, u"儿童"_s, u"家长"_s,     u"告知牌"_s,     u"摄像机"_s, u"制度"_s};
    QString note;
    for (int i = 0, mix = turn; i < 12; ++i, mix = mix * 31 + 17)
        note += words.at(std::abs(mix) % words.size());
    return turn % 500 == 0 ? note + u"，未取得单独同意"_s : note + u"。第%1次"_s.arg(turn);
}

Answer answerOf(int turn)
{
    Answer answer;
    // All but "does not apply", and never twice the same: that would be no change.
    answer.value = static_cast<AnswerValue>((turn / Assessments + turn / (Assessments * Asked)) % 5);
    if (turn % 2 == 0)
        answer.note = noteOf(turn);
    answer.basis = Basis::Observed;
    answer.author = u"李明"_s;
    return answer;
}

/// Past the store, which puts each change on the disk by itself.
void make(const WorkspaceFile &file, const Catalog &catalog, qint64 rows)
{
    need(need(store::create(file))->putCatalog(catalog.version, catalog.key(), compile(catalog)));
    const auto database = need(store::Database::open(file, store::Mode::Write));
    const store::Contents contents(*database);
    store::Persons persons(*database, contents);
    store::Changer changer(*database, {contents, persons});
    QDateTime at(QDate(2024, 1, 2), QTime(1, 0), QTimeZone::utc());
    const auto apply = [&](const ChangeSet &changes) {
        at = at.addSecs(60);
        need(changer.apply(changes, u"李明"_s, at).map([](const JournalHead &) {}));
    };
    int turn = 0;
    qint64 made = 0;
    while (made < rows) {
        need(database->transact([&]() -> Result<void> {
            for (int i = 0; i < Batch && made < rows; ++i, ++made) {
                if (made < Assessments) {
                    const QString id = assessmentId(int(made));
                    const QString whose = u"organisation-%1"_s.arg(made / 4);
                    ChangeSet changes;
                    if (made % 4 == 0)
                        changes.append(CreateOrganisation{whose, {u"第%1号公司"_s.arg(made), {}}});
                    changes.append(CreateAssessment{id,
                                                    whose,
                                                    {u"门禁%1"_s.arg(made), u"Gate %1"_s.arg(made)},
                                                    QDate(2026, 11, 1),
                                                    catalog.version,
                                                    catalog.sha256});
                    changes.append(CreateActivity{id, u"gate"_s, {u"大门"_s, u"Gate"_s}});
                    apply(changes);
                    continue;
                }
                const int assessment = turn % Assessments;
                const int practice = (turn / Assessments) % Asked;
                const Practice &asked = catalog.practices.at(practice);
                apply({SetAnswer{{assessmentId(assessment), asked.scope == Scope::Activity ? u"gate"_s : QString()},
                                 asked.id,
                                 answerOf(turn)}});
                ++turn;
            }
            return {};
        }));
        if (made % 100'000 == 0)
            std::printf("  %lld rows made\n", static_cast<long long>(made));
    }
}

void print(const char *what, double milliseconds)
{
    std::printf("%-58s %10.2f ms\n", what, milliseconds);
    std::fflush(stdout);
}

/// False where a fault is found.
bool check(const WorkspaceFile &file, const char *what, store::CheckDepth depth)
{
    QElapsedTimer timer;
    timer.start();
    const auto checked = need(store::check(file, depth));
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    std::printf("%s: %s, %lld rows in %.1f s, %.0f rows a second\n", what,
                checked.fault ? qUtf8Printable(checked.fault->code) : "in order", static_cast<long long>(checked.rows),
                seconds, double(checked.rows) / seconds);
    std::fflush(stdout);
    return !checked.fault;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: bench_store FILE [ROWS]\n", stderr);
        return 2;
    }
    const QString &path = arguments.at(1);
    WorkspaceFile file(path);
    if (QByteArray passphrase = qgetenv("SHIHE_BENCH_PASSPHRASE"); !passphrase.isEmpty()) {
        const Secret secret = Secret::fromUtf8(passphrase);
        Timing deriving;
        deriving.time([&] {
            file.key =
                need(QFileInfo::exists(path) ? store::FileKeys().unlock(path, secret) : store::FileKeys().make(secret));
        });
        print("the key from the passphrase", deriving.quantile(0.5));
    }
    const auto catalog = std::make_shared<const Catalog>(need(builtIn()));
    if (!QFileInfo::exists(path))
        make(file, *catalog, arguments.size() > 2 ? arguments.at(2).toLongLong() : Rows);
    std::printf("%.0f MB\n", double(QFileInfo(path).size()) / 1e6);

    Timing opening;
    for (int run = 0; run < 7; ++run)
        opening.time([&] { need(need(store::open(file))->assessments()); });
    print("open, with the list of assessments (median)", opening.quantile(0.5));

    {
        const auto opened = need(store::open(file));
        const SystemClock clock;
        WorkspaceSession workspace(*opened, clock);
        workspace.setActor(u"王芳"_s);
        Timing loading, switching;
        for (int run = 0; run < 41; ++run) {
            loading.time([&] { need(opened->load(assessmentId((run * 37) % Assessments))); });
            switching.time(
                [&] { need(AssessmentSession::open(workspace, catalog, assessmentId((run * 53 + 7) % Assessments))); });
        }
        print("switch: an assessment read (median)", loading.quantile(0.5));
        print("switch: read, judged, ready (median)", switching.quantile(0.5));

        Timing seeking, seekingAll;
        const QStringList words{u"同意"_s, u"单独同意"_s, u"儿童"_s};
        qsizetype found = 0;
        for (int run = 0; run < 41; ++run) {
            seeking.time([&] { found = need(opened->search(words.at(0), 100)).size(); });
            seekingAll.time([&] { need(opened->search(words.at(run % words.size()) + u" 摄像机"_s, 100)); });
        }
        std::printf("%lld places found\n", static_cast<long long>(found));
        print("search for a word of two characters (median)", seeking.quantile(0.5));
        print("search for two words (median)", seekingAll.quantile(0.5));

        Timing keeping;
        for (int run = 0; run < 2000; ++run) {
            const Practice &asked = catalog->practices.at(run % Asked);
            Answer answer = answerOf(run + 1);
            answer.note = noteOf(-run) + QString::number(QDateTime::currentMSecsSinceEpoch());
            const QString activity = asked.scope == Scope::Activity ? u"gate"_s : QString();
            const SetAnswer change{{assessmentId((run / 50) % Assessments), activity}, asked.id, answer};
            keeping.time([&] { need(opened->apply({change}, u"王芳"_s, clock.now())); });
        }
        print("an answer kept, fsync and all (median)", keeping.quantile(0.5));
        print("an answer kept, fsync and all (99th of 100)", keeping.quantile(0.99));
    }

    const bool sound = check(file, "check of the chain", store::CheckDepth::Chain);
    return check(file, "check in full", store::CheckDepth::Full) && sound ? 0 : 1;
}
