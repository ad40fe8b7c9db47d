// `sign` and `key list`: keys in files, in a token (SoftHSM) and in the system's store; the picture of a seal; many
// files at once.
#include "running.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace shihe;
using test::cli;
using test::contentOf;
using test::Outcome;

namespace {

const QString Label = u"公司U盾"_s;

QString softHsm()
{
    for (const QString &folder : {u"/usr/lib/softhsm"_s, u"/usr/lib/x86_64-linux-gnu/softhsm"_s,
                                  u"/usr/lib/aarch64-linux-gnu/softhsm"_s, u"/usr/lib64/pkcs11"_s})
        if (QFile::exists(folder + u"/libsofthsm2.so"_s))
            return folder + u"/libsofthsm2.so"_s;
    return {};
}

/// A red square of 12 x 12 points, as a picture of a seal would be.
QByteArray redPng()
{
    constexpr int Side = 12;
    const auto chunk = [](const QByteArray &type, const QByteArray &data) {
        QByteArray length(4, '\0');
        qToBigEndian(static_cast<quint32>(data.size()), length.data());
        return length + type + data + QByteArray(4, '\0'); // nobody checks the sum
    };
    QByteArray size(8, '\0');
    qToBigEndian(quint32{Side}, size.data());
    qToBigEndian(quint32{Side}, size.data() + 4);
    const QByteArray line = QByteArray(1, '\0') + QByteArray::fromHex("c8102e").repeated(Side);
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", size + '\x8' + '\x2' + QByteArray(3, '\0')) +
           chunk("IDAT", qCompress(line.repeated(Side)).sliced(4)) + chunk("IEND", {});
}

} // namespace

class tst_CliSign final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aTokenSigns();
    void aWrongPinLeavesNoFile();
    void tokensAreListed();
    void theSealIsInTheBox();
    void whatIsNoSealIsRefused();
    void manyFilesAndOneOfThemBad();
    void whatIsThereIsNotReplaced();
    void theSystemsStore();
    void theJournalKnowsWhatWasSignedLater();
    void whatGoesOnlineIsAModule();
    void wrongUsage();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    /// What lies in the folder @p name.
    [[nodiscard]] QStringList in(const QString &name) const
    {
        return QDir(file(name)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    [[nodiscard]] Outcome sign(const QStringList &words, const QString &password = u"secret"_s) const
    {
        return cli(QStringList{u"sign"_s} + words + QStringList{u"--password-env"_s, u"PIN"_s}, {},
                   {{u"PIN"_s, password}, {u"SOFTHSM2_CONF"_s, file(u"softhsm.conf"_s)}});
    }
    [[nodiscard]] Outcome keys(const QStringList &words) const
    {
        return cli(QStringList{u"key"_s, u"list"_s} + words, {}, {{u"SOFTHSM2_CONF"_s, file(u"softhsm.conf"_s)}});
    }
    [[nodiscard]] static bool ran(const Outcome &outcome)
    {
        if (outcome.status != 0)
            qWarning("%s%s", outcome.out.constData(), qPrintable(outcome.err));
        return outcome.status == 0;
    }
    [[nodiscard]] bool makeKey() const;
    [[nodiscard]] bool fillToken() const;

    QTemporaryDir m_folder;
    QString m_report;
    QString m_key;
};

bool tst_CliSign::makeKey() const
{
    return ran(test::run(u"openssl"_s,
                         {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-utf8"_s, u"-subj"_s,
                          u"/CN=李明"_s, u"-addext"_s, u"keyUsage=digitalSignature,nonRepudiation"_s, u"-days"_s,
                          u"30"_s, u"-keyout"_s, file(u"key.pem"_s), u"-out"_s, file(u"certificate.pem"_s)})) &&
           ran(test::run(u"openssl"_s,
                         {u"pkcs12"_s, u"-export"_s, u"-inkey"_s, file(u"key.pem"_s), u"-in"_s,
                          file(u"certificate.pem"_s), u"-out"_s, m_key, u"-passout"_s, u"pass:secret"_s}));
}

bool tst_CliSign::fillToken() const
{
    const QMap<QString, QString> variables{{u"SOFTHSM2_CONF"_s, file(u"softhsm.conf"_s)}};
    QDir(file(u"tokens"_s)).removeRecursively();
    QDir().mkpath(file(u"tokens"_s));
    return ran(test::run(u"softhsm2-util"_s,
                         {u"--init-token"_s, u"--free"_s, u"--label"_s, Label, u"--so-pin"_s, u"12345678"_s, u"--pin"_s,
                          u"4711"_s},
                         {}, variables)) &&
           ran(test::run(u"openssl"_s, {u"pkcs8"_s, u"-topk8"_s, u"-nocrypt"_s, u"-in"_s, file(u"key.pem"_s), u"-out"_s,
                                        file(u"key.p8"_s)})) &&
           ran(test::run(u"softhsm2-util"_s,
                         {u"--import"_s, file(u"key.p8"_s), u"--token"_s, Label, u"--label"_s, u"li"_s, u"--id"_s,
                          u"0a"_s, u"--pin"_s, u"4711"_s},
                         {}, variables)) &&
           ran(test::run(u"openssl"_s, {u"x509"_s, u"-in"_s, file(u"certificate.pem"_s), u"-outform"_s, u"DER"_s,
                                        u"-out"_s, file(u"certificate.der"_s)})) &&
           ran(test::run(u"pkcs11-tool"_s,
                         {u"--module"_s, softHsm(), u"--login"_s, u"--pin"_s, u"4711"_s, u"--write-object"_s,
                          file(u"certificate.der"_s), u"--type"_s, u"cert"_s, u"--id"_s, u"0a"_s, u"--label"_s,
                          u"li"_s},
                         {}, variables));
}

void tst_CliSign::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_report = file(u"report.pdf"_s);
    m_key = file(u"key.p12"_s);
    QVERIFY(ran(cli({u"report"_s, test::GuoBing, u"--kind"_s, u"summary"_s, u"--out"_s, m_report})));
    QVERIFY(makeKey());
    test::put(file(u"softhsm.conf"_s), "directories.tokendir = " + file(u"tokens"_s).toUtf8() +
                                           "\nobjectstore.backend = file\nlog.level = ERROR\n");
    if (!softHsm().isEmpty())
        QVERIFY(fillToken());
}

/// Results go into a folder of their own, so that anything left behind is seen.
void tst_CliSign::init()
{
    QDir(file(u"out"_s)).removeRecursively();
    QVERIFY(QDir().mkpath(file(u"out"_s)));
}

void tst_CliSign::aTokenSigns()
{
    if (softHsm().isEmpty())
        QSKIP("softhsm2 is not installed (scripts/setup check installs it)");
    const QString out = file(u"out/signed.pdf"_s);
    const Outcome done =
        sign({m_report, u"--token"_s, softHsm(), u"--role"_s, u"审核人"_s, u"--out"_s, out}, u"4711"_s);
    QVERIFY2(done.status == 0, qPrintable(done.err));
    QCOMPARE(in(u"out"_s), QStringList{u"signed.pdf"_s});
    const Outcome verified = cli({u"verify"_s, out, u"--json"_s});
    QCOMPARE(verified.status, 0);
    QCOMPARE(verified.json()[u"verdict"_s].toString(), u"intact"_s);
    QCOMPARE(verified.json()[u"signatures"_s][0][u"signer"_s].toString(), u"李明"_s);
    QVERIFY(!contentOf(out).contains("4711"));
    // One PIN for several files.
    QVERIFY(QFile::copy(m_report, file(u"second.pdf"_s)));
    const Outcome both = sign({m_report, file(u"second.pdf"_s), u"--token"_s, softHsm(), u"--token-label"_s, Label,
                               u"--key-id"_s, u"0a"_s, u"--out-dir"_s, file(u"out/both"_s)},
                              u"4711"_s);
    QVERIFY2(both.status == 0, qPrintable(both.err));
    QCOMPARE(in(u"out/both"_s), (QStringList{u"report.pdf"_s, u"second.pdf"_s}));
}

void tst_CliSign::aWrongPinLeavesNoFile()
{
    if (softHsm().isEmpty())
        QSKIP("softhsm2 is not installed");
    const QByteArray before = contentOf(m_report);
    const QStringList words{u"--token"_s, softHsm(), u"--out"_s, file(u"out/signed.pdf"_s)};
    const Outcome wrong = sign(QStringList{m_report} + words, u"1147"_s);
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.err.contains(u"The PIN is wrong"_s) && !wrong.err.contains(u"1147"_s), qPrintable(wrong.err));
    QVERIFY(in(u"out"_s).isEmpty());
    // Of a file that was there before, every byte stays.
    test::put(file(u"out/signed.pdf"_s), "an older one");
    QCOMPARE(sign(QStringList{m_report} + words, u"1147"_s).status, 2);
    QCOMPARE(in(u"out"_s), QStringList{u"signed.pdf"_s});
    QCOMPARE(contentOf(file(u"out/signed.pdf"_s)), "an older one"_ba);
    QCOMPARE(contentOf(m_report), before);
    // Tries are few: the first refusal ends a batch, and the right PIN still works.
    const Outcome many =
        sign({m_report, m_report, u"--token"_s, softHsm(), u"--out-dir"_s, file(u"out/many"_s)}, u"1147"_s);
    QCOMPARE(many.status, 2);
    QCOMPARE(many.err.count(u"The PIN is wrong"_s), 1);
    QVERIFY(in(u"out/many"_s).isEmpty());
    QVERIFY(ran(sign(QStringList{m_report} + words, u"4711"_s)));
}

void tst_CliSign::tokensAreListed()
{
    if (softHsm().isEmpty())
        QSKIP("softhsm2 is not installed");
    const Outcome told = keys({u"--token"_s, softHsm()});
    QCOMPARE(told.status, 0);
    for (const QString &part : {Label, u"李明"_s, u"0a"_s})
        QVERIFY2(QString::fromUtf8(told.out).contains(part), told.out.constData());
    const Outcome listed = keys({u"--token"_s, softHsm(), u"--json"_s});
    QCOMPARE(listed.status, 0);
    const QJsonValue token = listed.json()[u"tokens"_s][0];
    QCOMPARE(token[u"label"_s].toString(), Label);
    QCOMPARE(token[u"keys"_s][0][u"key_id"_s].toString(), u"0a"_s);
    QCOMPARE(token[u"keys"_s][0][u"name"_s].toString(), u"李明"_s);
    QVERIFY(token[u"keys"_s][0][u"self_made"_s].toBool());
    // The fingerprint is the one that other programs show.
    const Outcome openssl = test::run(
        u"openssl"_s, {u"x509"_s, u"-in"_s, file(u"certificate.pem"_s), u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s});
    const QString shown = QString::fromLatin1(openssl.out).section(u'=', 1).trimmed().remove(u':').toLower();
    QCOMPARE(token[u"keys"_s][0][u"fingerprint"_s].toString(), shown);
}

void tst_CliSign::theSealIsInTheBox()
{
    test::put(file(u"seal.png"_s), redPng());
    const QStringList words{m_report, u"--key"_s, m_key};
    const auto pictures = [](const QString &pdf) { return contentOf(pdf).count("/Image"); };
    QVERIFY(ran(sign(words + QStringList{u"--out"_s, file(u"out/plain.pdf"_s)})));
    QVERIFY(ran(sign(words + QStringList{u"--seal"_s, file(u"seal.png"_s), u"--out"_s, file(u"out/sealed.pdf"_s)})));
    QCOMPARE(pictures(file(u"out/sealed.pdf"_s)), pictures(file(u"out/plain.pdf"_s)) + 1);
    QCOMPARE(cli({u"verify"_s, file(u"out/sealed.pdf"_s)}).status, 0);
}

void tst_CliSign::whatIsNoSealIsRefused()
{
    test::put(file(u"seal.txt"_s), "no picture");
    for (const QString &seal : {u"seal.txt"_s, u"nowhere.png"_s}) {
        const Outcome refused =
            sign({m_report, u"--key"_s, m_key, u"--seal"_s, file(seal), u"--out"_s, file(u"out/sealed.pdf"_s)});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains(seal == u"seal.txt"_s ? u"PNG"_s : seal), qPrintable(refused.err));
        QVERIFY(in(u"out"_s).isEmpty());
    }
}

void tst_CliSign::manyFilesAndOneOfThemBad()
{
    QVERIFY(QFile::exists(file(u"third.pdf"_s)) || QFile::copy(m_report, file(u"third.pdf"_s)));
    test::put(file(u"bad.pdf"_s), contentOf(m_report).chopped(2000));
    const Outcome done = sign({m_report, file(u"bad.pdf"_s), file(u"gone.pdf"_s), file(u"third.pdf"_s), u"--key"_s,
                               m_key, u"--out-dir"_s, file(u"out/many"_s)});
    QCOMPARE(done.status, 2);
    QVERIFY2(done.err.contains(u"bad.pdf"_s) && done.err.contains(u"gone.pdf"_s), qPrintable(done.err));
    QVERIFY2(done.err.contains(u"2 of 4"_s), qPrintable(done.err));
    QCOMPARE(in(u"out/many"_s), (QStringList{u"report.pdf"_s, u"third.pdf"_s})); // nothing of the bad ones
    QCOMPARE(done.out.count('\n'), 2);                                           // what was written, one a line
    for (const QString &name : {u"report.pdf"_s, u"third.pdf"_s})
        QCOMPARE(cli({u"verify"_s, file(u"out/many/"_s + name)}).status, 0);
}

void tst_CliSign::whatIsThereIsNotReplaced()
{
    const QStringList words{m_report, u"--key"_s, m_key, u"--out-dir"_s, file(u"out/again"_s)};
    QVERIFY(ran(sign(words)));
    const QByteArray first = contentOf(file(u"out/again/report.pdf"_s));
    const Outcome again = sign(words);
    QCOMPARE(again.status, 2);
    QVERIFY2(again.err.contains(u"report.pdf"_s), qPrintable(again.err));
    QCOMPARE(contentOf(file(u"out/again/report.pdf"_s)), first);
    // Nor is a file signed into itself.
    const QByteArray before = contentOf(m_report);
    QCOMPARE(sign({m_report, u"--key"_s, m_key, u"--out-dir"_s, m_folder.path()}).status, 2);
    QCOMPARE(contentOf(m_report), before);
}

/// The program itself holds no network library; without the module it says so where it is asked to go online, and does
/// the rest.
void tst_CliSign::whatGoesOnlineIsAModule()
{
    const QString alone = file(u"alone/"_s + QFileInfo(u"" SHIHE_CLI ""_s).fileName());
    QVERIFY(QDir(m_folder.path()).mkpath(u"alone"_s) && QFile::copy(u"" SHIHE_CLI ""_s, alone));
    QVERIFY(!contentOf(alone).contains("PocoNet"));
    const auto signAlone = [&](const QString &out, const QStringList &more) {
        return test::run(alone,
                         QStringList{u"sign"_s, m_report, u"--key"_s, m_key, u"--invisible"_s, u"--out"_s, file(out),
                                     u"--password-env"_s, u"PIN"_s} +
                             more,
                         {}, {{u"PIN"_s, u"secret"_s}});
    };
    const Outcome online = signAlone(u"online.pdf"_s, {u"--tsa"_s, u"http://localhost:9/"_s});
    QCOMPARE(online.status, 2);
    QVERIFY2(online.err.contains(u"goes online could not be loaded"_s), qPrintable(online.err));
    QVERIFY(!QFile::exists(file(u"online.pdf"_s)));
    QVERIFY(ran(signAlone(u"offline.pdf"_s, {})));
    QVERIFY(QFile::exists(file(u"offline.pdf"_s)));
}

void tst_CliSign::theSystemsStore()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QSKIP("this system has a store, and what is in it is the person's");
#endif
    const Outcome listed = keys({u"--system"_s, u"--json"_s});
    QCOMPARE(listed.status, 2);
    QVERIFY2(listed.err.contains(u"Windows and macOS"_s) && listed.out.isEmpty(), qPrintable(listed.err));
    const Outcome refused =
        sign({m_report, u"--system-key"_s, QString(64, u'a'), u"--out"_s, file(u"out/signed.pdf"_s)});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains(u"key file"_s), qPrintable(refused.err));
    QVERIFY(in(u"out"_s).isEmpty());
}

/// Who is handed the file as it was before the second person signed is told so.
void tst_CliSign::theJournalKnowsWhatWasSignedLater()
{
    QVERIFY(ran(cli({u"demo"_s, file(u"out/demo"_s)})));
    const QString first = file(u"out/demo/report.pdf"_s);
    const QString workspace = file(u"out/demo/demo.shihe"_s);
    const auto held = [&](const QString &pdf) {
        const Outcome outcome = cli({u"verify"_s, pdf, u"--against"_s, workspace, u"--json"_s});
        const QJsonObject against = outcome.json().value(u"against"_s).toObject();
        return QStringList{QString::number(outcome.status), against.value(u"file"_s)[u"state"_s].toString(),
                           against.value(u"file"_s)[u"signer"_s].toString(), against.value(u"journal"_s).toString()};
    };
    const QStringList before = held(first);
    QCOMPARE(before.at(0), u"0"_s);
    QCOMPARE(before.at(1), u"recorded"_s);
    const QString second = file(u"out/second.pdf"_s);
    QVERIFY(ran(sign({first, u"--key"_s, m_key, u"--out"_s, second, u"--workspace"_s, workspace})));
    QCOMPARE(held(second), (QStringList{u"0"_s, u"recorded"_s, u"李明"_s, u"same"_s}));
    QCOMPARE(held(first), (QStringList{u"1"_s, u"earlier"_s, u"李明"_s, u"same"_s}));
    const QString unnoted = file(u"out/unnoted.pdf"_s);
    QVERIFY(ran(sign({second, u"--key"_s, m_key, u"--out"_s, unnoted})));
    QCOMPARE(held(unnoted), (QStringList{u"0"_s, u"continued"_s, u"李明"_s, u"same"_s}));
    const Outcome told = cli({u"verify"_s, first, u"--against"_s, workspace});
    QVERIFY2(told.out.contains("earlier state"), told.out.constData());

    // A file that names no assessment is signed all the same, and it is said that it was not noted.
    const QString stranger = file(u"out/stranger.pdf"_s);
    const Outcome outcome = sign({m_report, u"--key"_s, m_key, u"--out"_s, stranger, u"--workspace"_s, workspace});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains(u"could not be noted"_s), qPrintable(outcome.err));
    QVERIFY(QFile::exists(stranger));
}

void tst_CliSign::wrongUsage()
{
    for (const QStringList &words :
         {QStringList{}, QStringList{u"--token"_s, u"x.so"_s, u"--system"_s}, QStringList{u"--token"_s}})
        QCOMPARE(keys(words).status, 2);
    const QString out = file(u"out/signed.pdf"_s);
    for (const QStringList &words :
         {QStringList{m_report, u"--key"_s, m_key, u"--system-key"_s, u"aa"_s, u"--out"_s, out},
          QStringList{m_report, u"--key"_s, m_key},
          QStringList{m_report, m_report, u"--key"_s, m_key, u"--out"_s, out}})
        QCOMPARE(sign(words).status, 2);
    QVERIFY(in(u"out"_s).isEmpty());
}

QTEST_GUILESS_MAIN(tst_CliSign)
#include "tst_clisign.moc"
