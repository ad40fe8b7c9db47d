// A report, and files that are there already, signed with a key in a token, through the pages; the token is SoftHSM's.
#include "../signing/fixture.h"
#include "reporting.h"

#include "core/base/files.h"
#include "core/signing/tokens.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;
using test::child;
using test::Patience;
using test::shownText;

namespace {

QString softHsm()
{
    for (const QString &folder : {u"/usr/lib/softhsm"_s, u"/usr/lib64/pkcs11"_s})
        if (QFileInfo::exists(folder + u"/libsofthsm2.so"_s))
            return folder + u"/libsofthsm2.so"_s;
    return {};
}

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

class tst_ReportToken final : public QObject, private test::Reporting
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }

    void aModuleThatIsNoneIsSaid()
    {
        Page *page = open(u"/nowhere/module.so"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shownText(*page).contains(u"/nowhere/module.so"_s), Patience);
        QVERIFY(!child<QComboBox>(*page, u"tokenKey"_s)->isEnabled());
        QVERIFY(!child<QPushButton>(*page, u"makeReport"_s)->isEnabled());
        test::picture(*m_world, u"report-token-none-en"_s);
    }

    void theKeyInsideSigns()
    {
        if (softHsm().isEmpty())
            QSKIP("softhsm2 is not installed (scripts/setup check installs it)");
        QVERIFY(fillToken());
        Page *page = open(softHsm());
        auto *keys = child<QComboBox>(*page, u"tokenKey"_s);
        QTRY_VERIFY_WITH_TIMEOUT(keys->isEnabled(), Patience);
        QVERIFY2(keys->currentText().contains(u"Li Ming"), qPrintable(keys->currentText()));
        auto *pin = child<QLineEdit>(*page, u"password"_s);
        QCOMPARE(pin->accessibleName(), u"PIN"_s);
        QTest::keyClicks(pin, u"9999"_s);
        const QString path = m_world->file(u"token.pdf"_s);
        child<QLineEdit>(*page, u"reportFile"_s)->setText(path);
        auto *make = child<QPushButton>(*page, u"makeReport"_s);
        QTRY_VERIFY(make->isEnabled());
        QTest::mouseClick(make, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shownText(*page).contains(u"The PIN is wrong"_s), Patience);
        QVERIFY(!QFileInfo::exists(path)); // nothing half-written
        QVERIFY(pin->text().isEmpty());

        QTest::keyClicks(pin, u"4711"_s);
        QTest::mouseClick(make, Qt::LeftButton);
        QVERIFY(done(page));
        QVERIFY(pin->text().isEmpty());
        test::picture(*m_world, u"report-token-en"_s);
        const auto bytes = readFile(path, 100'000'000);
        QVERIFY(bytes);
        const auto found = signing::verify(*bytes, {.now = m_world->clock.now(), .trusted = {}});
        QVERIFY(found);
        QCOMPARE(found->verdict, signing::Verdict::Intact);
        QCOMPARE(m_world->settings.tokenModule(), softHsm());
    }

    void manyFilesWithOnePin()
    {
        if (softHsm().isEmpty())
            QSKIP("softhsm2 is not installed (scripts/setup check installs it)");
        QVERIFY(fillToken());
        QStringList paths;
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s}) {
            paths << m_world->file(name + u".pdf"_s);
            QVERIFY(writeFile(paths.constLast(), signing::test::samplePdf()));
        }
        Page *page = m_world->show(PageId::Sign);
        m_world->prompter.path = paths.join(u'\n');
        QTest::mouseClick(child<QAbstractButton>(*page, u"dropFiles"_s), Qt::LeftButton);
        chooseToken(page, softHsm());
        QTRY_VERIFY_WITH_TIMEOUT(child<QComboBox>(*page, u"tokenKey"_s)->isEnabled(), Patience);
        auto *pin = child<QLineEdit>(*page, u"password"_s);
        auto *sign = child<QPushButton>(*page, u"signFilesNow"_s);
        const auto *message = child<QWidget>(*page, u"signMessage"_s);
        QTest::keyClicks(pin, u"9999"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sign->isEnabled(), Patience);
        QTest::mouseClick(sign, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), Patience);
        QVERIFY2(shownText(*page).contains(u"The PIN is wrong"_s), qPrintable(shownText(*page)));
        QVERIFY(!QFileInfo::exists(m_world->file(u"one-signed.pdf"_s)));
        QTest::keyClicks(pin, u"4711"_s);
        QTest::mouseClick(sign, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shownText(*page).contains(u"3 files signed"_s), Patience);
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s}) {
            const auto bytes = readFile(m_world->file(name + u"-signed.pdf"_s), 100'000'000);
            QVERIFY(bytes);
            QCOMPARE(signing::verify(*bytes, {.now = m_world->clock.now(), .trusted = {}})->verdict,
                     signing::Verdict::Intact);
        }
    }

private:
    /// The report page, about to sign with a token of @p module.
    Page *open(const QString &module)
    {
        Page *page = report();
        child<QCheckBox>(*page, u"sign"_s)->click();
        chooseToken(page, module);
        return page;
    }

    static void chooseToken(Page *page, const QString &module)
    {
        QTest::mouseClick(child<QPushButton>(*page, u"tokenChoice"_s), Qt::LeftButton);
        child<QLineEdit>(*page, u"tokenModule"_s)->setText(module);
        QTest::mouseClick(child<QPushButton>(*page, u"lookForTokens"_s), Qt::LeftButton);
    }

    /// A token with one self-made key of the world's time.
    bool fillToken()
    {
        const QString folder = m_world->file(u"tokens"_s);
        const auto at = [&folder](const char *name) { return folder + u'/' + QString::fromLatin1(name); };
        QByteArray password("pass");
        const Secret secret = Secret::fromUtf8(password);
        const auto key = signing::makeSelfMadeKey({u"Li Ming"_s, {}, m_world->clock.now()}, secret);
        if (!key || !QDir().mkpath(folder) || !writeFile(at("key.p12"), *key) ||
            !writeFile(at("conf"), "directories.tokendir = " + folder.toUtf8() + "\nobjectstore.backend = file\n"))
            return false;
        qputenv("SOFTHSM2_CONF", at("conf").toUtf8());
        const QStringList open{u"pkcs12"_s, u"-in"_s, at("key.p12"), u"-passin"_s, u"pass:pass"_s, u"-nodes"_s};
        return run(u"openssl"_s, open + QStringList{u"-nocerts"_s, u"-out"_s, at("key.pem")}) &&
               run(u"openssl"_s,
                   {u"pkcs8"_s, u"-topk8"_s, u"-nocrypt"_s, u"-in"_s, at("key.pem"), u"-out"_s, at("key.p8")}) &&
               run(u"openssl"_s, open + QStringList{u"-nokeys"_s, u"-out"_s, at("cert.pem")}) &&
               run(u"openssl"_s,
                   {u"x509"_s, u"-in"_s, at("cert.pem"), u"-outform"_s, u"DER"_s, u"-out"_s, at("cert.der")}) &&
               run(u"softhsm2-util"_s, {u"--init-token"_s, u"--free"_s, u"--label"_s, u"Card"_s, u"--so-pin"_s,
                                        u"12345678"_s, u"--pin"_s, u"4711"_s}) &&
               run(u"softhsm2-util"_s, {u"--import"_s, at("key.p8"), u"--token"_s, u"Card"_s, u"--label"_s, u"k"_s,
                                        u"--id"_s, u"01"_s, u"--pin"_s, u"4711"_s}) &&
               run(u"pkcs11-tool"_s, {u"--module"_s, softHsm(), u"--login"_s, u"--pin"_s, u"4711"_s,
                                      u"--write-object"_s, at("cert.der"), u"--type"_s, u"cert"_s, u"--id"_s, u"01"_s});
    }
};

int main(int argc, char *argv[])
{
    if (argc == 2 && qstrcmp(argv[1], signing::TokenHelperArgument) == 0) // as the program does
        return signing::serveToken();
    QApplication application(argc, argv);
    tst_ReportToken test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_reporttoken.moc"
