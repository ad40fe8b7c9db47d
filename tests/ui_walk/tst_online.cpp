// What goes online from the window: chosen with its consequence, agreed to with its addresses, and never in silence.
#include "../signing/authority.h"
#include "../signing/fixture.h"
#include "reporting.h"

#include "core/base/files.h"
#include "ui/pages/verify/consentbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;
using test::child;
using test::Patience;
using test::shownText;

class tst_Online final : public QObject, private test::Reporting
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLevelTellsItsConsequence();
    void withoutAnAnswerNothingOrLessIsSigned();
    void revocationIsAskedOnlyAfterConsent();

private:
    /// The page with a key and password, at the level of this place in the list.
    [[nodiscard]] Page *filled(int level);

    std::unique_ptr<signing::test::World> m_authority;
};

void tst_Online::init()
{
    start();
    m_authority = std::make_unique<signing::test::World>();
    m_authority->now = m_world->clock.now();
    QVERIFY(writeFile(m_world->file(u"key.p12"_s), m_authority->keyFile(u"signer"_s)));
}

Page *tst_Online::filled(int level)
{
    Page *page = report();
    if (auto *sign = child<QCheckBox>(*page, u"sign"_s); !sign->isChecked())
        sign->click();
    child<QLineEdit>(*page, u"keyFile"_s)->setText(m_world->file(u"key.p12"_s));
    QTest::keyClicks(child<QLineEdit>(*page, u"password"_s), u"secret"_s);
    auto *choice = child<QComboBox>(*page, u"signLevel"_s);
    choice->setFocus();
    while (choice->currentIndex() < level)
        QTest::keyClick(choice, Qt::Key_Down);
    return page;
}

void tst_Online::aLevelTellsItsConsequence()
{
    Page *page = filled(0);
    auto *server = child<QLineEdit>(*page, u"timeStampServer"_s);
    auto *meaning = child<QLabel>(*page, u"signLevelMeaning"_s);
    auto *make = child<QPushButton>(*page, u"makeReport"_s);
    QVERIFY(!server->isVisibleTo(page));
    QVERIFY(make->isEnabled());
    QStringList said{meaning->text()};
    for (int level = 1; level <= 3; ++level) {
        (void)filled(level);
        QVERIFY(server->isVisibleTo(page));
        QVERIFY(!make->isEnabled()); // no server is named yet
        QVERIFY(!said.contains(meaning->text()));
        said << meaning->text();
    }
    QTest::keyClicks(server, u"https://tsa.example"_s);
    QVERIFY(make->isEnabled());
}

void tst_Online::withoutAnAnswerNothingOrLessIsSigned()
{
    Page *page = filled(2);
    child<QLineEdit>(*page, u"timeStampServer"_s)->setText(m_authority->url(u"tsa"_s));
    const QString path = m_world->file(u"signed.pdf"_s);
    child<QLineEdit>(*page, u"reportFile"_s)->setText(path);
    auto *make = child<QPushButton>(*page, u"makeReport"_s);
    QTest::mouseClick(make, Qt::LeftButton);
    // The certificate names servers on this machine: a stranger's could, too.
    QTRY_VERIFY_WITH_TIMEOUT(shownText(*page).contains(u"private network"_s), Patience);
    QVERIFY(!QFileInfo::exists(path));
    QCOMPARE(m_authority->requests, QStringList{u"/tsa"_s});

    child<QCheckBox>(*page, u"timeStampOptional"_s)->click();
    QTest::keyClicks(child<QLineEdit>(*page, u"password"_s), u"secret"_s);
    QTest::mouseClick(make, Qt::LeftButton);
    QVERIFY(done(page));
    QVERIFY2(shownText(*page).contains(u"B-T"_s), qPrintable(shownText(*page)));
    const auto bytes = readFile(path, 10'000'000);
    const auto found = signing::verify(*bytes, {.now = m_world->clock.now(), .trusted = {}});
    QCOMPARE(found->signatures.constFirst().level, signing::Level::BT);
    QCOMPARE(m_world->settings.online().timeStampServer, m_authority->url(u"tsa"_s)); // proposed the next time
}

void tst_Online::revocationIsAskedOnlyAfterConsent()
{
    signing::SignOptions options;
    options.now = m_world->clock.now();
    const auto pdf = signing::sign(signing::test::samplePdf(), m_authority->key(u"signer"_s), options);
    QVERIFY(pdf);
    const QString path = m_world->file(u"other.pdf"_s);
    QVERIFY(writeFile(path, *pdf));
    Page *verify = m_world->show(PageId::Verify);
    m_world->prompter.path = path;
    QTest::mouseClick(child<QAbstractButton>(*verify, u"dropPdf"_s), Qt::LeftButton);
    auto *consent = child<QWidget>(*verify, u"revocationConsent"_s);
    QTRY_VERIFY_WITH_TIMEOUT(consent->isVisibleTo(verify), Patience);
    QString named = child<QLabel>(*verify, u"revocationServers"_s)->text();
    QVERIFY2(named.remove(QChar(0x200b)).contains(m_authority->url(u"ocsp"_s)), qPrintable(named));
    QVERIFY(m_authority->requests.isEmpty());
    QTest::mouseClick(child<QPushButton>(*verify, u"askOnline"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(shownText(*verify).contains(u"private network"_s), Patience);
    QVERIFY(m_authority->requests.isEmpty()); // agreed, but inside
}

QTEST_MAIN(tst_Online)
#include "tst_online.moc"
