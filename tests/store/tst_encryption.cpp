// An encrypted workspace as others see it: bytes without meaning, in the file, its log and its backups; and what
// happens to one that was tampered with.
#include "core/store/backups.h"
#include "core/store/keys.h"
#include "tests/store/editing.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <array>

using namespace shihe;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Passphrase = "雨天带伞 correct horse battery";
const QDateTime Noon(QDate(2026, 11, 22), QTime(4, 0), Qt::UTC);
constexpr qsizetype Page = 4096;
constexpr qsizetype FrameHeader = 24;

QByteArray contentOf(const QString &path)
{
    return readFile(path, 1LL << 30).value_or(QByteArray());
}

/// Pearson's chi-square of the byte values: about 255 +- 23 for random bytes, thousands for text, tables or zeros.
double chiSquare(QByteArrayView bytes)
{
    std::array<double, 256> counts{};
    for (const char byte : bytes)
        ++counts.at(static_cast<unsigned char>(byte));
    const double expected = static_cast<double>(bytes.size()) / 256;
    double sum = 0;
    for (const double count : counts)
        sum += (count - expected) * (count - expected) / expected;
    return sum;
}

bool isRandom(QByteArrayView bytes)
{
    return chiSquare(bytes) < 420; // seven standard deviations
}

/// What `strings` would find, in the encodings SQLite and Qt have in memory.
QString findIn(const QByteArray &bytes)
{
    QStringList words = test::secretsOfWorkspace();
    words << u"CREATE TABLE"_s << u"journal"_s << u"alternatives.offered"_s << u"SQLite format"_s << u"set-answer"_s
          << u"evidence evidence"_s;
    for (const QString &word : std::as_const(words)) {
        const QByteArray utf16(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
        if (bytes.contains(word.toUtf8()) || bytes.contains(utf16))
            return word;
    }
    return {};
}

} // namespace

class tst_Encryption final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPlainOneIsReadable();
    void nothingOnTheDiskHasMeaning();
    void migrationsCopiesAreEncrypted();
    void wrongPassphraseIsRefusedAndCostsTime();
    void plainFileUnderAPassphraseIsRefused();
    void otherFilesAreNoEncryptedWorkspaces();
    void flippedBytesAreFound();
    void tornAndMixedCopiesAreFound();
    void twoProgramsAndReadOnly();
    void theLibraryAloneOpensIt();
    void backupsAndRestoring();

private:
    [[nodiscard]] QStringList folder() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    WorkspaceKeyPtr m_key;
};

void tst_Encryption::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"机密 #1.shihe"_s);
    m_key = test::keyFor(Passphrase);
    QVERIFY(m_key);
}

QStringList tst_Encryption::folder() const
{
    return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
}

void tst_Encryption::aPlainOneIsReadable()
{
    // The counterpart: the tests below would notice.
    QString error;
    QVERIFY(test::makeWorkspace(m_path, error));
    const QByteArray bytes = contentOf(m_path);
    QVERIFY(!findIn(bytes).isEmpty());
    QVERIFY(!isRandom(bytes.mid(Page, Page)));
}

void tst_Encryption::nothingOnTheDiskHasMeaning()
{
    QString error;
    const QString evidence = m_folder->filePath(u"证据.txt"_s);
    QVERIFY(writeFile(evidence, QByteArray("evidence evidence ").repeated(100'000)));
    {
        const auto store = test::makeWorkspace({m_path, m_key}, error);
        QVERIFY2(store, qPrintable(error));
        QVERIFY(store->addContent(evidence));
        QVERIFY(QFile::remove(evidence));
        const QByteArray log = contentOf(m_path + u"-wal"_s);
        QVERIFY(log.size() > 100 * Page);
        for (qsizetype at = 32; at + FrameHeader + Page <= log.size(); at += FrameHeader + Page)
            QVERIFY2(isRandom(log.mid(at + FrameHeader, Page)), qPrintable(u"log at %1"_s.arg(at)));
        BackupRun run;
        QVERIFY(store::FileBackups().make({m_path, m_key}, m_folder->filePath(u"备份"_s), Noon, run));
        for (const QString &name : folder())
            QCOMPARE(findIn(contentOf(m_folder->filePath(name))), QString());
    }
    QCOMPARE(folder().size(), 1); // nothing temporary stays
    const QFileInfoList backups = QDir(m_folder->filePath(u"备份"_s)).entryInfoList(QDir::Files | QDir::Hidden);
    QCOMPARE(backups.size(), 1);
    for (const QString &path : {m_path, backups.at(0).filePath()}) {
        const QByteArray bytes = contentOf(path);
        QVERIFY(bytes.size() > 100 * Page);
        QCOMPARE(bytes.size() % Page, 0);
        for (qsizetype at = 0; at < bytes.size(); at += Page)
            QVERIFY2(isRandom(bytes.mid(at, Page)), qPrintable(u"%1 at %2"_s.arg(path).arg(at)));
        QCOMPARE(findIn(bytes), QString());
        // No two pages share their beginning or their check sum.
        QSet<QByteArray> seen;
        for (qsizetype at = 0; at < bytes.size(); at += Page) {
            for (const QByteArray &part :
                 {bytes.mid(at, 32), bytes.mid(at + Page - 64, 32), bytes.mid(at + Page - 32, 32)}) {
                QVERIFY(!seen.contains(part));
                seen.insert(part);
            }
        }
    }
}

void tst_Encryption::migrationsCopiesAreEncrypted()
{
    QVERIFY(QFile::copy(u"" SHIHE_SOURCE_DIR "/tests/data/workspaces/format-1.shihe"_s, m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(store::FileKeys().change(m_path, m_key));
    QCOMPARE(store::info({m_path, m_key})->format, 1);
    {
        const auto opened = store::open({m_path, m_key});
        QVERIFY(opened);
        QCOMPARE((*opened)->notice().value_or(Error{}).code, u"store.migrated"_s);
    }
    QCOMPARE(folder().size(), 2);
    for (const QString &name : folder()) {
        QCOMPARE(findIn(contentOf(m_folder->filePath(name))), QString());
        QVERIFY(!store::check({m_folder->filePath(name), m_key})->fault);
    }
}

void tst_Encryption::wrongPassphraseIsRefusedAndCostsTime()
{
    QString error;
    QVERIFY(test::makeWorkspace({m_path, m_key}, error));
    const QByteArray before = contentOf(m_path);
    QByteArray typed("雨天带伞 correct horse batterz");
    const Secret wrong = Secret::fromUtf8(typed);
    QElapsedTimer watch;
    watch.start();
    const auto refused = store::FileKeys().unlock(m_path, wrong);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"store.passphrase-wrong"_s);
    QVERIFY2(watch.elapsed() > 40, "a guess costs no time");
    for (const auto access : {store::Access::Any, store::Access::Write, store::Access::Read}) {
        QCOMPARE(store::open(m_path, {access}).error().code, u"store.passphrase-needed"_s);
        QCOMPARE(store::open({m_path, test::keyFor("another passphrase")}, {access}).error().code,
                 u"store.passphrase-wrong"_s);
    }
    QCOMPARE(store::check(m_path).error().code, u"store.passphrase-needed"_s);
    QCOMPARE(store::info(m_path).error().code, u"store.passphrase-needed"_s);
    QCOMPARE(store::log(m_path, [](const store::LogRow &) { return true; }).error().code, u"store.passphrase-needed"_s);
    QCOMPARE(store::FileBackups().head(m_path).error().code, u"store.passphrase-needed"_s);
    QCOMPARE(contentOf(m_path), before);
    QCOMPARE(folder().size(), 1);
    QVERIFY(store::open({m_path, test::keyFor(Passphrase, m_path)}));
}

void tst_Encryption::plainFileUnderAPassphraseIsRefused()
{
    QString error;
    QVERIFY(test::makeWorkspace(m_path, error));
    const QByteArray before = contentOf(m_path);
    for (const auto access : {store::Access::Any, store::Access::Write, store::Access::Read})
        QCOMPARE(store::open({m_path, m_key}, {access}).error().code, u"store.not-encrypted"_s);
    QCOMPARE(store::check({m_path, m_key}).error().code, u"store.not-encrypted"_s);
    QCOMPARE(store::FileBackups().head({m_path, m_key}).error().code, u"store.not-encrypted"_s);
    QByteArray typed(Passphrase);
    QCOMPARE(store::FileKeys().unlock(m_path, Secret::fromUtf8(typed)).error().code, u"store.not-encrypted"_s);
    QCOMPARE(contentOf(m_path), before);
}

void tst_Encryption::otherFilesAreNoEncryptedWorkspaces()
{
    for (const qint64 size : {0, 15, 99, 4096, 100'000}) {
        QVERIFY(writeFile(m_path, test::noise(size)));
        QCOMPARE(store::open({m_path, m_key}).error().code, u"store.not-a-workspace"_s);
        QCOMPARE(store::FileKeys().isEncrypted(m_path).error().code, u"store.not-a-workspace"_s);
    }
}

void tst_Encryption::flippedBytesAreFound()
{
    QString error;
    QVERIFY(test::makeWorkspace({m_path, m_key}, error));
    const QByteArray whole = contentOf(m_path);
    for (qsizetype page = 0; page < whole.size(); page += Page) {
        // Somewhere in its content, its check sum and its nonce. The salt is the beginning of the first page.
        for (const qsizetype at : {page + (page * 7 + 40) % (Page - 64), page + Page - 64, page + Page - 1, page}) {
            QByteArray bytes = whole;
            bytes[at] = static_cast<char>(bytes.at(at) ^ 0x20);
            QVERIFY(writeFile(m_path, bytes));
            const auto report = store::check({m_path, m_key});
            QVERIFY2(!report || report->fault || at < 16, qPrintable(u"byte %1"_s.arg(at)));
            if (report && report->fault)
                QVERIFY(report->fault->code == u"store.damaged"_s || report->fault->code == u"store.check-integrity"_s);
            else if (!report && page > 0)
                QCOMPARE(report.error().code, u"store.damaged"_s);
        }
    }
    // With another salt the same passphrase gives another key.
    QByteArray bytes = whole;
    bytes[3] = static_cast<char>(bytes.at(3) ^ 1);
    QVERIFY(writeFile(m_path, bytes));
    QVERIFY(!test::keyFor(Passphrase, m_path));
    QVERIFY(writeFile(m_path, whole));
    QVERIFY(!store::check({m_path, m_key})->fault);
}

void tst_Encryption::tornAndMixedCopiesAreFound()
{
    QString error;
    QVERIFY(test::makeWorkspace({m_path, m_key}, error));
    const QByteArray whole = contentOf(m_path);
    for (const qsizetype size : {whole.size() - 1, whole.size() - Page, whole.size() / 2, Page}) {
        QVERIFY(writeFile(m_path, whole.left(size)));
        const auto opened = store::open({m_path, m_key});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"store.damaged"_s);
    }
    // Two pages in each other's place: each is genuine, their numbers are not.
    QByteArray swapped = whole;
    swapped.replace(2 * Page, Page, whole.mid(3 * Page, Page));
    swapped.replace(3 * Page, Page, whole.mid(2 * Page, Page));
    QVERIFY(writeFile(m_path, swapped));
    const auto report = store::check({m_path, m_key});
    QVERIFY(!report || report->fault);
}

void tst_Encryption::twoProgramsAndReadOnly()
{
    QCOMPARE(test::makeEditable({m_path, m_key}), QString());
    const QString passphrase = QString::fromUtf8(Passphrase);
    test::Editor editor({m_path}, passphrase);
    {
        QVERIFY(editor.greeting().startsWith(u"ready"));
        QVERIFY(editor.command(u"answer "_s + test::somePractice() + u" yes 第二个程序"_s).startsWith(u"ok"));
        QCOMPARE(store::open({m_path, m_key}, {store::Access::Write}).error().code, u"store.locked"_s);
        const auto reading = store::open({m_path, m_key});
        QVERIFY(reading);
        QCOMPARE((*reading)->notice().value_or(Error{}).code, u"store.locked"_s);
        QVERIFY(!store::check({m_path, m_key})->fault);
        QCOMPARE(store::FileKeys().change({m_path, m_key}, test::keyFor("a new passphrase")).error().code,
                 u"store.locked"_s);
        const QString id = (*reading)->assessments()->at(0).id;
        QVERIFY(editor.command(u"answer "_s + test::somePractice() + u" no"_s).startsWith(u"ok"));
        QCOMPARE((*reading)->load(id)->activities.at(0).answers.first().value, AnswerValue::No);
    }
    QVERIFY(editor.command(u"answer "_s + test::somePractice() + u" partly 第三次"_s).startsWith(u"ok"));
    editor.kill(); // the log stays
    QVERIFY(QFileInfo(m_path + u"-wal"_s).size() > 0);
    QCOMPARE(findIn(contentOf(m_path + u"-wal"_s)), QString());
    QCOMPARE(store::open({m_path, test::keyFor("another passphrase")}).error().code, u"store.passphrase-wrong"_s);
    QVERIFY(!(*store::open({m_path, m_key}))->readOnly());
#ifdef Q_OS_UNIX
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
    test::Editor reader({u"--nobody"_s, u"--read"_s, m_path}, passphrase);
    QVERIFY(reader.greeting().startsWith(u"notice store.read-only"));
    QVERIFY(reader.line().startsWith(u"ready"));
    QVERIFY(reader.finish());
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7700)));
#endif
}

void tst_Encryption::theLibraryAloneOpensIt()
{
    // No form of our own: any SQLite3 Multiple Ciphers opens the file with the passphrase and two published numbers.
    QString error;
    QVERIFY(test::makeWorkspace({m_path, m_key}, error));
    const auto rows = [this](const QString &passphrase) {
        QString found;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"alone"_s);
            database.setDatabaseName(m_path);
            QSqlQuery query(database.open() ? database : QSqlDatabase());
            for (const QString &pragma : {u"PRAGMA cipher = 'aegis'"_s, u"PRAGMA tcost = 3"_s,
                                          u"PRAGMA mcost = 65536"_s, u"PRAGMA key = '%1'"_s.arg(passphrase)})
                query.exec(pragma);
            if (query.exec(u"SELECT count(*) FROM journal"_s) && query.next())
                found = query.value(0).toString();
            query = QSqlQuery();
            database.close();
        }
        QSqlDatabase::removeDatabase(u"alone"_s);
        return found;
    };
    QCOMPARE(rows(QString::fromUtf8(Passphrase)), QString::number(store::info({m_path, m_key})->head.seq));
    QCOMPARE(rows(u"another"_s), QString());
}

void tst_Encryption::backupsAndRestoring()
{
    QString error;
    auto store = test::makeWorkspace({m_path, m_key}, error);
    QVERIFY(store);
    const store::FileBackups backups;
    const QString place = m_folder->filePath(u"备份"_s);
    BackupRun run;
    const auto made = backups.make({m_path, m_key}, place, Noon, run);
    QVERIFY(made);
    QCOMPARE(backups.list({m_path, m_key}, place)->size(), 1);
    const QString target = m_folder->filePath(u"恢复.shihe"_s);
    QCOMPARE(backups.restore(made->path, target, run).error().code, u"store.passphrase-needed"_s);
    QCOMPARE(backups.restore({made->path, test::keyFor("another passphrase")}, target, run).error().code,
             u"store.restore-other-passphrase"_s);
    QVERIFY(!QFile::exists(target));
    const auto head = backups.restore({made->path, m_key}, target, run);
    QVERIFY(head);
    QCOMPARE(*head, *store->head());
    QCOMPARE(findIn(contentOf(target)), QString());
    QVERIFY(!store::check({target, m_key})->fault);
}

QTEST_GUILESS_MAIN(tst_Encryption)
#include "tst_encryption.moc"
