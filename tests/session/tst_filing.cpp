// Evidence goes out as a folder that `sha256sum -c` accepts, and what is told of a piece: its address, its validity; on
// a real workspace file.
#include "workplace.h"

#include "core/assessment/validity.h"
#include "core/base/digest.h"
#include "core/session/filing.h"
#include "core/session/references.h"

#include <QProcess>
#include <QStandardPaths>

using namespace shihe;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MiB = 1024 * 1024;

} // namespace

class tst_Filing final : public QObject, private test::Workplace
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(QDate(2026, 11, 22)); }
    void contentGoesOutStepByStep();
    void safeNames_data();
    void safeNames();
    void theFolderIsProvenBySha256sum();
    void aFilingLeftAloneLeavesNothing();
    void theRegisterNamesEveryPiece();
    void linksLeadToTheNetAlone_data();
    void linksLeadToTheNetAlone();
    void programsAreKnownByTheirNames();
    void validity_data();
    void validity();
};

void tst_Filing::contentGoesOutStepByStep()
{
    const QByteArray bytes = QByteArray(3 * MiB, 'x') + "end";
    const auto id = m_session->addEvidence(practices(Scope::Activity, 1).at(0), file(u"a.bin"_s, bytes));
    QVERIFY(id);
    const QString digest = m_session->assessment().evidence.value(*id).sha256;
    const QString out = m_folder->filePath(u"out.bin"_s);
    {
        auto download = m_store->download(digest, out);
        QVERIFY(download);
        QVERIFY(!*(*download)->step());
    }
    QVERIFY(!QFile::exists(out)); // left alone, it leaves nothing
    auto download = m_store->download(digest, out);
    QVERIFY(download);
    int steps = 1;
    for (; !*(*download)->step(); ++steps)
        QVERIFY(!QFile::exists(out));
    QCOMPARE(steps, 5);
    QCOMPARE((*download)->done(), (*download)->total());
    QFile written(out);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(sha256Hex(written.readAll()), digest);
    QCOMPARE(m_store->content(digest, 10)->size(), 10);
    QCOMPARE(*m_store->content(digest, 100 * MiB), bytes);
    QCOMPARE(m_store->content(QString(64, u'0'), 10).error().code, u"store.unknown-content"_s);
    QCOMPARE(m_store->download(digest, m_folder->filePath(u"no/where"_s)).error().code, u"file.not-writable"_s);
}

void tst_Filing::safeNames_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("name");
    QTest::newRow("Chinese stays") << u"告知书（2026）.pdf"_s << u"告知书（2026）.pdf"_s;
    QTest::newRow("ways up") << u"../../etc/passwd"_s << u"-..-etc-passwd"_s;
    QTest::newRow("Windows") << u"a:b*c?.txt"_s << u"a-b-c-.txt"_s;
    QTest::newRow("reserved") << u"CON.txt"_s << u"_CON.txt"_s;
    QTest::newRow("hidden") << u".profile"_s << u"profile"_s;
    QTest::newRow("backwards") << u"a\u202Egpj.exe"_s << u"a-gpj.exe"_s;
    QTest::newRow("line break") << u"a\nb.txt"_s << u"a-b.txt"_s;
    QTest::newRow("ends in dots") << u"name. ."_s << u"name"_s;
    QTest::newRow("nothing left") << u"..."_s << u"evidence"_s;
    QTest::newRow("long") << QString(300, u'长') + u".pdf"_s << QString(65, u'长') + u".pdf"_s;
}

void tst_Filing::safeNames()
{
    QFETCH(QString, wish);
    QTEST(safeFileName(wish), "name");
}

void tst_Filing::theFolderIsProvenBySha256sum()
{
    for (const auto &[name, bytes] : {std::pair{u"a/告知书.pdf"_s, "one"}, std::pair{u"b/告知书.pdf"_s, "two"},
                                      std::pair{u"c/SHA256SUMS"_s, "three"}, std::pair{u"d/Film.MP4"_s, "four"},
                                      std::pair{u"e/film.mp4"_s, "five"}, std::pair{u"f/-n x\\y.txt"_s, "six"}})
        QVERIFY(m_session->addEvidence(practices(Scope::Activity, 1).at(0), file(name, bytes)));
    Evidence paper;
    paper.kind = EvidenceKind::Paper;
    paper.name = u"合同"_s;
    paper.reference = u"档案室 3 柜"_s;
    QVERIFY(m_session->addEvidence({}, paper));
    const auto words = Words::load(u":/i18n"_s);
    QVERIFY(words);
    const QString wish = m_folder->filePath(u"证据"_s);
    QVERIFY(QDir().mkpath(wish)); // there is one already: it stays as it is
    Filing filing(*m_session, wish, *words, Language::Zh);
    QVERIFY(filing.begin());
    int steps = 0;
    for (;; ++steps) {
        const auto ended = filing.step();
        QVERIFY(ended);
        if (*ended)
            break;
        QVERIFY(!QFileInfo::exists(filing.folder())); // whole or not at all
    }
    QCOMPARE(filing.folder(), wish + u" (2)"_s);
    QCOMPARE(filing.files(), 6);
    QCOMPARE(filing.done(), filing.total());
    QVERIFY(steps >= 12);
    const QDir folder(filing.folder());
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden, QDir::Name);
    QCOMPARE(names.size(), 8);
    QVERIFY(names.contains(u"告知书.pdf"_s) && names.contains(u"告知书 (2).pdf"_s));
    QVERIFY(names.contains(u"SHA256SUMS (2)"_s));
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size(), 8);
    QVERIFY(QDir(wish).isEmpty());
    QVERIFY(QDir(m_folder->path()).entryList({u"*.part*"_s}).isEmpty());

    const QString sha256sum = QStandardPaths::findExecutable(u"sha256sum"_s);
    if (sha256sum.isEmpty())
        QSKIP("no sha256sum on this system");
    const auto proven = [&] {
        QProcess run;
        run.setWorkingDirectory(folder.path());
        run.start(sha256sum, {u"--check"_s, u"--strict"_s, u"SHA256SUMS"_s});
        return run.waitForFinished() && run.exitCode() == 0 && run.readAllStandardOutput().count(": OK") == 7;
    };
    QVERIFY(proven());
    QFile changed(folder.filePath(u"告知书.pdf"_s));
    QVERIFY(changed.open(QIODevice::Append) && changed.write("!") == 1);
    changed.close();
    QVERIFY(!proven());
}

void tst_Filing::aFilingLeftAloneLeavesNothing()
{
    QVERIFY(m_session->addEvidence(practices(Scope::Activity, 1).at(0), file(u"a.bin"_s, QByteArray(3 * MiB, 'x'))));
    const auto words = Words::load(u":/i18n"_s);
    QVERIFY(words);
    const QString wish = m_folder->filePath(u"out"_s);
    {
        Filing filing(*m_session, wish, *words, Language::En);
        QVERIFY(filing.begin());
        QVERIFY(!*filing.step() && !*filing.step());
        QVERIFY(filing.done() > 0);
    }
    QVERIFY(QDir(m_folder->path()).entryList({u"out*"_s}).isEmpty());
    Filing nowhere(*m_session, file(u"plain"_s, "x") + u"/below"_s, *words, Language::En);
    QCOMPARE(nowhere.begin().error().code, u"file.not-writable"_s);
}

void tst_Filing::theRegisterNamesEveryPiece()
{
    Evidence link;
    link.kind = EvidenceKind::Link;
    link.name = u"=cmd|' /C calc'!A0"_s;
    link.reference = u"https://example.com/a,b"_s;
    link.validUntil = QDate(2027, 1, 31);
    link.source = u"法务说：\"最新版\""_s;
    link.sensitive = false;
    const QString practice = practices(Scope::Activity, 1).at(0);
    QVERIFY(m_session->addEvidence(practice, link));
    const auto words = Words::load(u":/i18n"_s);
    QVERIFY(words);
    const QByteArray bytes = evidenceRegister(*m_session, {}, *words, Language::Zh);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const QString text = QString::fromUtf8(bytes.mid(3));
    QCOMPARE(text.count(u"\r\n"_s), 2);
    QVERIFY(text.contains(u"\r\n'=cmd|"_s)); // no formula
    QVERIFY(text.contains(u"\"https://example.com/a,b\""_s));
    QVERIFY(text.contains(u"2027-01-31"_s));
    QVERIFY(text.contains(u"\"法务说：\"\"最新版\"\"\""_s));
    QVERIFY(text.contains(m_catalog->practice(practice)->question.zh));
    QVERIFY2(!text.contains(u'['), "a word is missing");
}

void tst_Filing::linksLeadToTheNetAlone_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("reference"); // empty: refused
    QTest::newRow("as it is") << u"https://www.cac.gov.cn/a.htm?x=1"_s << u"https://www.cac.gov.cn/a.htm?x=1"_s;
    QTest::newRow("without a scheme") << u"  www.cac.gov.cn/a "_s << u"https://www.cac.gov.cn/a"_s;
    QTest::newRow("a Chinese path") << u"https://example.com/告知书"_s
                                    << u"https://example.com/%E5%91%8A%E7%9F%A5%E4%B9%A6"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("a script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("nothing") << u" "_s << QString();
    QTest::newRow("words") << u"in the red folder"_s << QString();
}

void tst_Filing::linksLeadToTheNetAlone()
{
    QFETCH(QString, address);
    QFETCH(QString, reference);
    const auto piece = linkTo(address, {});
    QCOMPARE(piece.has_value(), !reference.isEmpty());
    if (!piece) {
        QCOMPARE(piece.error().code, u"session.no-address"_s);
        return;
    }
    QCOMPARE(piece->reference, reference);
    QVERIFY(!piece->name.isEmpty());
    QCOMPARE(paperAt(u" "_s, u"here"_s).error().code, u"session.paper-without-name"_s);
    QCOMPARE(paperAt(u" 合同 "_s, u"档案室"_s)->name, u"合同"_s);
}

void tst_Filing::programsAreKnownByTheirNames()
{
    QVERIFY(isProgram(u"setup.EXE"_s) && isProgram(u"a.pdf.lnk"_s) && isProgram(u"x.sh"_s));
    QVERIFY(!isProgram(u"exe"_s) && !isProgram(u"告知书.pdf"_s) && !isProgram(u"a.docx"_s));
}

void tst_Filing::validity_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<Validity>("validity");
    QTest::newRow("no end known") << QDate() << Validity::Open;
    QTest::newRow("yesterday") << QDate(2026, 11, 21) << Validity::Expired;
    QTest::newRow("its last day") << QDate(2026, 11, 22) << Validity::EndsSoon;
    QTest::newRow("in thirty days") << QDate(2026, 12, 22) << Validity::EndsSoon;
    QTest::newRow("later") << QDate(2026, 12, 23) << Validity::Good;
}

void tst_Filing::validity()
{
    QFETCH(QDate, until);
    Evidence piece;
    if (until.isValid())
        piece.validUntil = piece.keepUntil = until;
    const QDate day(2026, 11, 22);
    QTEST(validityOf(piece, day), "validity");
    QCOMPARE(isOverdue(piece, day), validityOf(piece, day) == Validity::Expired);
}

QTEST_GUILESS_MAIN(tst_Filing)
#include "tst_filing.moc"
