// A program of its own that edits a workspace as `shihe-cli edit` does: commands on standard input, one answer a line;
// `backup FOLDER` beside them. Tests kill it, take its disk space or its rights. usage: store-editor [--nobody]
// [--limit BYTES] [--read] WORKSPACE
// With --probe it only says whether another program holds SQLite's lock on the file: "held" or "free".
// An encrypted one is opened with the passphrase in SHIHE_EDITOR_PASSPHRASE.
#include "core/catalog/compiled.h"
#include "core/session/editscript.h"
#include "core/store/backups.h"
#include "core/store/keys.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace shihe;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

int fail(const Error &error)
{
    say(u"error "_s + error.code + u' ' + error.args.join(u' '));
    return 1;
}

bool dropRights()
{
#ifdef Q_OS_UNIX
    return geteuid() != 0 || (setgid(65534) == 0 && setuid(65534) == 0);
#else
    return false;
#endif
}

bool limitFiles(qint64 bytes)
{
#ifdef Q_OS_UNIX
    const rlimit limit{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
    return std::signal(SIGXFSZ, SIG_IGN) != SIG_ERR && setrlimit(RLIMIT_FSIZE, &limit) == 0;
#else
    Q_UNUSED(bytes)
    return false;
#endif
}

Result<qint64> backUp(const WorkspaceFile &workspace, const QString &folder)
{
    BackupRun run;
    const auto made = store::FileBackups().make(workspace, folder, QDateTime::currentDateTimeUtc(), run);
    if (!made)
        return failure(made.error());
    return made->seq;
}

/// SQLite's shared lock: 510 bytes from the second byte after its "pending" byte at 1 GiB.
int probe(const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000002;
    lock.l_len = 510;
    if (file < 0 || fcntl(file, F_GETLK, &lock) != 0)
        return 6;
    say(lock.l_type == F_UNLCK ? u"free"_s : u"held"_s);
    return 0;
#else
    Q_UNUSED(path)
    return 6;
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    store::OpenOptions options{store::Access::Write};
    while (arguments.size() > 1) {
        const QString option = arguments.takeFirst();
        if (option == u"--probe"_s)
            return probe(arguments.value(0));
        if (option == u"--read"_s)
            options.access = store::Access::Any;
        else if (option == u"--nobody"_s ? !dropRights() : !limitFiles(arguments.takeFirst().toLongLong()))
            return 3;
    }
    auto catalog = builtIn();
    if (!catalog)
        return fail(catalog.error());
    const auto shared = std::make_shared<const Catalog>(std::move(*catalog));
    WorkspaceFile file(arguments.value(0));
    if (QByteArray passphrase = qgetenv("SHIHE_EDITOR_PASSPHRASE"); !passphrase.isEmpty()) {
        const auto key = store::FileKeys().unlock(file.path, Secret::fromUtf8(passphrase));
        if (!key)
            return fail(key.error());
        file.key = *key;
    }
    auto store = store::open(file, options);
    if (!store)
        return fail(store.error());
    if (const auto notice = (*store)->notice())
        say(u"notice "_s + notice->code + u' ' + notice->args.join(u' '));
    const SystemClock clock;
    WorkspaceSession workspace(**store, clock);
    workspace.setActor(u"测试员"_s);
    const auto assessments = workspace.assessments();
    if (!assessments || assessments->isEmpty())
        return 4;
    auto session = AssessmentSession::open(workspace, shared, assessments->at(0).id);
    if (!session)
        return fail(session.error());
    EditScript script(**session);
    say(u"ready %1"_s.arg((*session)->head().seq));

    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 5;
    while (true) {
        const QByteArray line = input.readLine();
        if (line.isEmpty())
            return 0;
        const QString command = QString::fromUtf8(line).trimmed();
        const auto done = command.startsWith(u"backup "_s) ? backUp({(*store)->path(), (*store)->key()}, command.mid(7))
                                                           : script.run(command);
        if (done)
            say(u"ok %1"_s.arg(*done));
        else
            fail(done.error());
    }
}
