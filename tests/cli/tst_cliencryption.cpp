// Encrypted workspaces on the command line: every command that takes a workspace opens one, by passphrase or recovery
// code, and no secret is ever an argument.
#include "running.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace shihe::test;

namespace {

const QMap<QString, QString> Variables{{u"PASS"_s, u"雨天带伞 correct horse"_s},
                                       {u"NEW_PASS"_s, u"晴天不带伞 battery staple"_s},
                                       {u"WRONG"_s, u"something else"_s},
                                       {u"SHORT"_s, u"1234567"_s}};
const QStringList Key{u"--passphrase-env"_s, u"PASS"_s};

/// As a shell would, for descriptors beside the standard ones.
Outcome shell(const QString &line)
{
    return run(u"/bin/sh"_s, {u"-c"_s, line}, {}, Variables);
}

} // namespace

class tst_CliEncryption final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyCommandOpensIt();
    void withoutOrWithAWrongPassphrase();
    void byDescriptor();
    void byRecoveryCode();
    void passphraseIsChangedGivenAndTaken();
    void wrongUsage();

private:
    [[nodiscard]] Outcome with(QStringList arguments, const QByteArray &input = {}) const
    {
        return cli(arguments << Key, input, Variables);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_CliEncryption::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"机密.shihe"_s);
    const Outcome made = with({u"workspace"_s, u"create"_s, m_path, u"--organisation"_s, u"某机密公司"_s});
    QVERIFY2(made.status == 0, qPrintable(made.err));
}

void tst_CliEncryption::everyCommandOpensIt()
{
    const QByteArray bytes = contentOf(m_path);
    QVERIFY(!bytes.startsWith("SQLite format 3"));
    QVERIFY(!bytes.contains("某机密公司"));
    const Outcome info = with({u"workspace"_s, u"info"_s, m_path, u"--json"_s});
    QVERIFY2(info.status == 0, qPrintable(info.err));
    QCOMPARE(info.json().value(u"encrypted"_s).toBool(), true);
    QCOMPARE(with({u"import"_s, m_path, GuoBing}).status, 0);
    const Outcome edited = with({u"edit"_s, m_path}, "set persons_total 1200\nundo\n");
    QVERIFY2(edited.status == 0, qPrintable(edited.err + QString::fromUtf8(edited.out)));
    for (const QStringList &arguments :
         {QStringList{u"workspace"_s, u"check"_s, m_path}, QStringList{u"workspace"_s, u"log"_s, m_path},
          QStringList{u"export"_s, m_path, u"--out"_s, m_folder->filePath(u"计划.xlsx"_s)},
          QStringList{u"report"_s, m_path, u"--out"_s, m_folder->filePath(u"报告.pdf"_s)}}) {
        const Outcome outcome = with(arguments);
        QVERIFY2(outcome.status == 0, qPrintable(arguments.join(u' ') + outcome.err));
    }
    const Outcome backup = with({u"workspace"_s, u"backup"_s, m_path});
    QVERIFY2(backup.status == 0, qPrintable(backup.err));
    const QString copy = QString::fromUtf8(backup.out).trimmed();
    QVERIFY(!contentOf(copy).startsWith("SQLite"));
    const QString restored = m_folder->filePath(u"恢复.shihe"_s);
    QCOMPARE(cli({u"workspace"_s, u"restore"_s, copy, u"--to"_s, restored}).status, 2);
    QCOMPARE(with({u"workspace"_s, u"restore"_s, copy, u"--to"_s, restored}).status, 0);
    QCOMPARE(with({u"workspace"_s, u"check"_s, restored}).status, 0);
}

void tst_CliEncryption::withoutOrWithAWrongPassphrase()
{
    const QByteArray before = contentOf(m_path);
    for (const QString &verb : {u"info"_s, u"check"_s, u"log"_s, u"backup"_s, u"recovery"_s, u"passphrase"_s}) {
        const Outcome none = cli({u"workspace"_s, verb, m_path}); // there is no terminal to ask on
        QCOMPARE(none.status, 2);
        QVERIFY2(none.err.contains(u"--passphrase-env"), qPrintable(none.err));
        const Outcome wrong = cli({u"workspace"_s, verb, m_path, u"--passphrase-env"_s, u"WRONG"_s}, {}, Variables);
        QCOMPARE(wrong.status, 2);
        QVERIFY2(wrong.err.contains(u"does not open"), qPrintable(wrong.err));
    }
    QCOMPARE(contentOf(m_path), before);
    // A plain one is not opened under a passphrase: it may have been put in the other's place.
    const QString plain = m_folder->filePath(u"普通.shihe"_s);
    QCOMPARE(cli({u"workspace"_s, u"create"_s, plain}).status, 0);
    const Outcome refused = with({u"workspace"_s, u"info"_s, plain});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains(u"not encrypted"), qPrintable(refused.err));
}

void tst_CliEncryption::byDescriptor()
{
    const Outcome outcome =
        shell(u"'%1' workspace check '%2' --passphrase-fd 7 7<<END\n$PASS\nEND\n"_s.arg(u"" SHIHE_CLI ""_s, m_path));
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
}

void tst_CliEncryption::byRecoveryCode()
{
    const Outcome printed = with({u"workspace"_s, u"recovery"_s, m_path});
    QCOMPARE(printed.status, 0);
    QString code = QString::fromUtf8(printed.out).trimmed();
    QCOMPARE(code.size(), 17 * 7 - 1);
    const auto tried = [this](const QString &typed) {
        return cli({u"workspace"_s, u"check"_s, m_path, u"--recovery-env"_s, u"CODE"_s}, {}, {{u"CODE"_s, typed}});
    };
    QCOMPARE(tried(code).status, 0);
    code[8] = code.at(8) == u'1' ? u'2' : u'1';
    const Outcome mistyped = tried(code);
    QCOMPARE(mistyped.status, 2);
    QVERIFY2(mistyped.err.contains(u"Group 2"), qPrintable(mistyped.err));
}

void tst_CliEncryption::passphraseIsChangedGivenAndTaken()
{
    const Outcome changed = with({u"workspace"_s, u"passphrase"_s, m_path, u"--new-passphrase-env"_s, u"NEW_PASS"_s});
    QVERIFY2(changed.status == 0, qPrintable(changed.err));
    QVERIFY(changed.out.contains("Earlier backups"));
    QCOMPARE(with({u"workspace"_s, u"check"_s, m_path}).status, 2);
    const QStringList fresh{u"--passphrase-env"_s, u"NEW_PASS"_s};
    QCOMPARE(cli(QStringList{u"workspace"_s, u"check"_s, m_path} + fresh, {}, Variables).status, 0);
    QCOMPARE(cli(QStringList{u"workspace"_s, u"passphrase"_s, m_path, u"--remove"_s} + fresh, {}, Variables).status, 0);
    QVERIFY(contentOf(m_path).startsWith("SQLite format 3"));
    QCOMPARE(cli({u"workspace"_s, u"check"_s, m_path}).status, 0);
    QCOMPARE(cli({u"workspace"_s, u"passphrase"_s, m_path, u"--remove"_s}).status, 2);
    QCOMPARE(cli({u"workspace"_s, u"passphrase"_s, m_path, u"--new-passphrase-env"_s, u"PASS"_s}, {}, Variables).status,
             0);
    QCOMPARE(with({u"workspace"_s, u"check"_s, m_path}).status, 0);
}

void tst_CliEncryption::wrongUsage()
{
    const QString other = m_folder->filePath(u"另一个.shihe"_s);
    QCOMPARE(cli({u"workspace"_s, u"create"_s, other, u"--encrypt"_s}).status, 2);
    QCOMPARE(cli({u"workspace"_s, u"create"_s, other, u"--passphrase-env"_s, u"UNSET"_s}).status, 2);
    const Outcome weak = cli({u"workspace"_s, u"create"_s, other, u"--passphrase-env"_s, u"SHORT"_s}, {}, Variables);
    QCOMPARE(weak.status, 2);
    QVERIFY2(weak.err.contains(u"8 characters"), qPrintable(weak.err));
    QVERIFY(!QFile::exists(other));
    QCOMPARE(cli({u"workspace"_s, u"info"_s, m_path, u"--passphrase"_s, u"雨天带伞 correct horse"_s}).status, 2);
}

QTEST_GUILESS_MAIN(tst_CliEncryption)
#include "tst_cliencryption.moc"
