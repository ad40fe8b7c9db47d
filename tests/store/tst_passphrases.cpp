// Passphrases of a workspace: given, changed, taken away; and the code for whoever forgot one.
#include "core/session/recoverycode.h"
#include "core/store/backups.h"
#include "core/store/keys.h"
#include "tests/store/editing.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

namespace {

Secret secret(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    return Secret::fromUtf8(bytes);
}

QString codeOf(const WorkspaceKeyPtr &key)
{
    const Secret code = recoveryCode(*key);
    return QString::fromUtf8(code.utf8().data(), static_cast<qsizetype>(code.utf8().size()));
}

QByteArray contentOf(const QString &path)
{
    return readFile(path, 1LL << 30).value_or(QByteArray());
}

const QDateTime Noon(QDate(2026, 11, 22), QTime(4, 0), Qt::UTC);

} // namespace

class tst_Passphrases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lengthIsSaidHonestly();
    void shortOnesAreRefused();
    void oneIsGivenChangedAndTakenAway();
    void aFailedChangeLeavesAllAsItWas();
    void nobodyElseMayHaveItOpen();
    void backupsKeepTheirPassphrase();
    void twoFormsOfUnicodeAreOnePassphrase();
    void theRecoveryCodeOpens();
    void typingErrorsAreNamed_data();
    void typingErrorsAreNamed();

private:
    [[nodiscard]] QStringList folder() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] JournalHead head(const WorkspaceKeyPtr &key) const
    {
        const auto report = store::check({m_path, key});
        return report && !report->fault ? report->head : JournalHead();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    store::FileKeys m_keys;
};

void tst_Passphrases::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"客户.shihe"_s);
}

void tst_Passphrases::lengthIsSaidHonestly()
{
    QCOMPARE(lengthOf(u""), PassphraseLength::None);
    QCOMPARE(lengthOf(u"1234567"), PassphraseLength::TooShort);
    QCOMPARE(lengthOf(u"𠮷𠮷𠮷𠮷"), PassphraseLength::TooShort); // four characters, eight code units
    QCOMPARE(lengthOf(u"12345678"), PassphraseLength::Short);
    QCOMPARE(lengthOf(u"雨天带伞出门买菜不忘带钱包和钥匙"), PassphraseLength::Good);
}

void tst_Passphrases::shortOnesAreRefused()
{
    QCOMPARE(m_keys.make(Secret()).error().code, u"store.passphrase-short"_s);
    QCOMPARE(m_keys.make(secret(u"1234567"_s)).error().code, u"store.passphrase-short"_s);
    const auto first = m_keys.make(secret(u"12345678"_s));
    const auto second = m_keys.make(secret(u"12345678"_s));
    QVERIFY(first && second);
    QVERIFY((*first)->hex() != (*second)->hex()); // another salt, another key
    QCOMPARE((*first)->hex().size(), std::size_t(96));
}

void tst_Passphrases::oneIsGivenChangedAndTakenAway()
{
    QString error;
    QVERIFY(test::makeWorkspace(m_path, error, 300'000));
    const JournalHead before = head({});
    QVERIFY(before.seq > 0);

    const auto first = test::keyFor("the first passphrase");
    QVERIFY(m_keys.change(m_path, first));
    QCOMPARE(*m_keys.isEncrypted(m_path), true);
    QCOMPARE(folder().size(), 1);
    QCOMPARE(head(first), before);
    QCOMPARE(store::open(m_path).error().code, u"store.passphrase-needed"_s);

    const auto second = test::keyFor("the second passphrase");
    QVERIFY(m_keys.change({m_path, first}, second));
    QCOMPARE(store::open({m_path, first}).error().code, u"store.passphrase-wrong"_s);
    QVERIFY(!m_keys.unlock(m_path, secret(u"the first passphrase"_s)));
    QCOMPARE(m_keys.recover(m_path, secret(codeOf(first))).error().code, u"store.recovery-wrong"_s);
    QCOMPARE(head(second), before);
    {
        // It is used as before.
        const auto store = store::open({m_path, second}, {store::Access::Write});
        QVERIFY(store);
        QVERIFY((*store)->undo(u"a"_s, u"李明"_s, Noon));
    }
    QCOMPARE(head(second).seq, before.seq + 1);

    QVERIFY(m_keys.change({m_path, second}, {}));
    QCOMPARE(*m_keys.isEncrypted(m_path), false);
    QCOMPARE(head({}).seq, before.seq + 1);
    QCOMPARE(folder().size(), 1);
    // Nothing of the room for check sums stays.
    QCOMPARE(contentOf(m_path).at(20), '\0');
}

void tst_Passphrases::aFailedChangeLeavesAllAsItWas()
{
    QString error;
    const auto key = test::keyFor("the first passphrase");
    QVERIFY(test::makeWorkspace({m_path, key}, error));
    const QByteArray before = contentOf(m_path);
    QCOMPARE(m_keys.change(m_path, test::keyFor("another passphrase")).error().code, u"store.passphrase-needed"_s);
    QCOMPARE(m_keys.change({m_path, test::keyFor("a wrong passphrase")}, {}).error().code, u"store.passphrase-wrong"_s);
    QCOMPARE(contentOf(m_path), before);
    // A damaged page is found while it is copied.
    QByteArray damaged = before;
    damaged[before.size() - 2000] = static_cast<char>(damaged.at(before.size() - 2000) ^ 1);
    QVERIFY(writeFile(m_path, damaged));
    QVERIFY(!m_keys.change({m_path, key}, test::keyFor("another passphrase")));
    QCOMPARE(folder().size(), 1);
    QVERIFY(store::open({m_path, key}));
}

void tst_Passphrases::nobodyElseMayHaveItOpen()
{
    QString error;
    const auto key = test::keyFor("the first passphrase");
    auto store = test::makeWorkspace({m_path, key}, error);
    QVERIFY(store);
    QCOMPARE(m_keys.change({m_path, key}, {}).error().code, u"store.locked"_s);
    store.reset();
    // A reader takes no lock file, and would go on with the old file beside the new one's log.
    const auto reading = store::open({m_path, key}, {store::Access::Read});
    QVERIFY(reading);
    QCOMPARE(m_keys.change({m_path, key}, {}).error().code, u"store.busy"_s);
    QCOMPARE(*m_keys.isEncrypted(m_path), true);
}

void tst_Passphrases::backupsKeepTheirPassphrase()
{
    QString error;
    const auto first = test::keyFor("the first passphrase");
    QVERIFY(test::makeWorkspace({m_path, first}, error));
    const store::FileBackups backups;
    const QString place = m_folder->filePath(u"备份"_s);
    BackupRun run;
    const auto old = backups.make({m_path, first}, place, Noon, run);
    QVERIFY(old);
    const auto second = test::keyFor("the second passphrase");
    QVERIFY(m_keys.change({m_path, first}, second));
    const auto fresh = backups.make({m_path, second}, place, Noon.addSecs(60), run);
    QVERIFY(fresh);
    QCOMPARE(backups.list({m_path, second}, place)->size(), 2);
    QVERIFY(m_keys.unlock(old->path, secret(u"the first passphrase"_s)));
    QVERIFY(!m_keys.unlock(old->path, secret(u"the second passphrase"_s)));
    QVERIFY(m_keys.unlock(fresh->path, secret(u"the second passphrase"_s)));
}

void tst_Passphrases::twoFormsOfUnicodeAreOnePassphrase()
{
    const QString composed = u"caf\u00e9 cr\u00e8me"_s;
    QString error;
    const auto key = m_keys.make(secret(composed));
    QVERIFY(key);
    QVERIFY(test::makeWorkspace({m_path, *key}, error));
    QVERIFY(m_keys.unlock(m_path, secret(composed.normalized(QString::NormalizationForm_D))));
}

void tst_Passphrases::theRecoveryCodeOpens()
{
    QString error;
    const auto key = test::keyFor("the first passphrase");
    QVERIFY(test::makeWorkspace({m_path, key}, error));
    const QString code = codeOf(key);
    QCOMPARE(code.split(u'-').size(), RecoveryGroups);
    QString wide;
    for (const QChar c : code)
        wide += c == u'-' ? QChar(u'\u3000') : QChar(c.unicode() - u'0' + u'\uff10');
    for (const QString &typed : {code, QString(code).remove(u'-'), QString(code).replace(u'-', u'\n'), wide}) {
        const auto opened = m_keys.recover(m_path, secret(typed));
        QVERIFY2(opened, qPrintable(typed));
        QCOMPARE((*opened)->hex(), key->hex());
    }
    QVERIFY(store::open({m_path, *m_keys.recover(m_path, secret(code))}));
}

void tst_Passphrases::typingErrorsAreNamed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("argument");
    QByteArray digits =
        QByteArray("00ff17a94b3c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6") + QByteArray(32, '0');
    const WorkspaceKey key(Secret::fromUtf8(digits));
    const Secret made = recoveryCode(key);
    const QString code = QString::fromUtf8(made.utf8().data(), static_cast<qsizetype>(made.utf8().size()));
    QTest::newRow("right") << code << QString() << QString();
    QString changed = code;
    changed[4 * 7 + 2] = changed.at(4 * 7 + 2) == u'5' ? u'6' : u'5';
    QTest::newRow("one digit") << changed << u"recovery.group"_s << u"5"_s;
    QStringList groups = code.split(u'-');
    for (qsizetype i = 0; i < groups.size(); ++i) {
        for (qsizetype at = 0; at + 1 < 6; ++at) {
            if (groups.at(i).at(at) == groups.at(i).at(at + 1))
                continue;
            QStringList swapped = groups;
            std::swap(swapped[i][at], swapped[i][at + 1]);
            QTest::addRow("group %lld, digits %lld swapped", static_cast<long long>(i), static_cast<long long>(at))
                << swapped.join(u' ') << u"recovery.group"_s << QString::number(i + 1);
        }
    }
    groups.swapItemsAt(2, 9);
    QTest::newRow("two groups swapped") << groups.join(u'-') << u"recovery.order"_s << QString();
    QTest::newRow("a digit left out") << code.left(30) + code.mid(31) << u"recovery.length"_s << u"101"_s;
    QTest::newRow("nothing") << u" "_s << u"recovery.length"_s << u"0"_s;
    QTest::newRow("a letter") << QString(code).replace(0, 1, u'O') << u"recovery.character"_s << QString();
}

void tst_Passphrases::typingErrorsAreNamed()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, code);
    QFETCH(const QString, argument);
    const auto key = keyOfRecoveryCode(secret(typed));
    QCOMPARE(key.has_value(), code.isEmpty());
    if (key)
        return;
    QCOMPARE(key.error().code, code);
    QCOMPARE(key.error().args.value(0), argument);
}

QTEST_GUILESS_MAIN(tst_Passphrases)
#include "tst_passphrases.moc"
