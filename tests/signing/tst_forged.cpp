// No forgery is missed, and each is told by the right word; no genuine file is refused.
#include "core/signing/reading.h"
#include "corpus.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::signing;
using namespace shihe::signing::test;

namespace {

/// Everything that was told, each word with its page: "page-content@3", "range", "structure".
QStringList refusalsOf(const Verification &result)
{
    QStringList words;
    const auto take = [&words](const Error &error) { words << error.code.section(u'.', 2); };
    for (const Change &change : result.changes)
        if (!change.allowed)
            words << change.what + (change.page ? u"@%1"_s.arg(*change.page) : QString());
    for (const SignatureReport &signature : result.signatures)
        if (!signature.intact)
            std::for_each(signature.problems.begin(), signature.problems.end(), take);
    std::for_each(result.damage.begin(), result.damage.end(), take);
    return words;
}

/// Says what is wrong where a reading that goes on from an earlier one comes to another end than one that begins anew.
/// @p pdf is cut wherever a revision may end, whether one does or not.
QString differsWhenContinued(const QByteArray &pdf, const Verification &whole, const VerifyOptions &options)
{
    for (qsizetype at = pdf.indexOf("%%EOF"); at >= 0; at = pdf.indexOf("%%EOF", at + 1)) {
        for (const qsizetype end : {at + 5, at + 6}) {
            try {
                Result<Reading> earlier = readSigned(pdf.first(std::min(end, pdf.size())));
                if (earlier && verifyAppended(pdf, std::move(*earlier), options) != whole)
                    return u"cut at %1 of %2"_s.arg(end).arg(pdf.size());
            } catch (const std::exception &) {
                continue; // nobody goes on from what can't be read
            }
        }
    }
    return {};
}

} // namespace

class TestForged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_pki.isReady());
        for (const bool stream : {false, true})
            m_stages.push_back(stageOf(m_pki, stream));
        for (const Stage &stage : m_stages)
            for (const QByteArray *pdf : {&stage.once, &stage.twice, &stage.plain, &stage.locked, &stage.open}) {
                const auto result = verify(*pdf, {QDateTime::currentDateTimeUtc(), {m_pki.root()}});
                QVERIFY(result);
                QVERIFY2(refusalsOf(*result).isEmpty(), qPrintable(refusalsOf(*result).join(u' ')));
            }
    }

    void forged_data()
    {
        QTest::addColumn<int>("attack");
        QTest::addColumn<int>("stage");
        m_attacks = attacks();
        for (int i = 0; i < m_attacks.size(); ++i) {
            QTest::addRow("%s, table", m_attacks[i].name) << i << 0;
            QTest::addRow("%s, stream", m_attacks[i].name) << i << 1;
        }
        QVERIFY(m_attacks.size() >= 150);
    }
    void forged()
    {
        QFETCH(int, attack);
        QFETCH(int, stage);
        const Attack &row = m_attacks[attack];
        const QByteArray pdf = row.make(m_stages.at(static_cast<std::size_t>(stage)));
        QVERIFY(!pdf.isEmpty());
        const VerifyOptions options{QDateTime::currentDateTimeUtc(), {m_pki.root()}};
        const auto result = verify(pdf, options);
        QVERIFY2(result, result ? "" : qPrintable(result.error().code));
        const QStringList told = refusalsOf(*result);
        QCOMPARE(differsWhenContinued(pdf, *result, options), QString());
        QVERIFY2(result->verdict == row.verdict,
                 qPrintable(toJson(*result)[u"verdict"_s].toString() + u": "_s + told.join(u' ')));
        QVERIFY2(told.contains(QString::fromLatin1(row.word)), qPrintable(told.join(u' ')));
    }

    void genuine_data()
    {
        QTest::addColumn<int>("file");
        m_genuine = genuineFiles(m_pki);
        QVERIFY(m_genuine.size() >= 50);
        m_genuine += foreignFiles(m_pki);
        for (int i = 0; i < m_genuine.size(); ++i)
            QTest::addRow("%s (%d)", qPrintable(m_genuine[i].name), i) << i;
    }
    void genuine()
    {
        QFETCH(int, file);
        const Genuine &sample = m_genuine[file];
        QVERIFY(!sample.pdf.isEmpty());
        const VerifyOptions options{QDateTime::currentDateTimeUtc(), {m_pki.root()}};
        const auto result = verify(sample.pdf, options);
        QVERIFY2(result, result ? "" : qPrintable(result.error().code));
        QCOMPARE(differsWhenContinued(sample.pdf, *result, options), QString());
        const QStringList told = refusalsOf(*result);
        QVERIFY2(told.isEmpty(), qPrintable(told.join(u' ')));
        QCOMPARE(result->verdict, sample.verdict);
        QStringList profiles;
        for (const SignatureReport &signature : result->signatures)
            profiles << profile(signature);
        QCOMPARE(profiles, sample.profiles);
    }

private:
    Pki m_pki;
    std::vector<Stage> m_stages;
    QList<Attack> m_attacks;
    QList<Genuine> m_genuine;
};

QTEST_GUILESS_MAIN(TestForged)
#include "tst_forged.moc"
