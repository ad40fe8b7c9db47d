// The journal is what the design says, and no change past the program stays unseen.
#include "tests/store/workspaces.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

class tst_Journal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void chainCanBeRecomputed();
    void referencesCanBeRecomputed();
    void namesStandInNoPayload();
    void soundWorkspacePasses();
    void tamperingIsNamed_data();
    void tamperingIsNamed();
    void cutChainIsFound();
    void erasedContentIsAccepted();
    void flippedBytesAreFound();
    void logReadsTheTexts();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

const QString AllColumns = u"SELECT seq, id, at, actor, kind, payload, prev, hash FROM journal ORDER BY seq"_s;

// Written out by hand: what is hashed is ASCII, so that these few lines are RFC 8785.
QByteArray hashedText(const QStringList &row)
{
    return (u"{\"actor\":\"%1\",\"at\":\"%2\",\"id\":\"%3\",\"kind\":\"%4\",\"payload\":"_s.arg(row[3], row[2], row[1],
                                                                                                row[4]) +
            row[5] + u",\"prev\":\"%1\",\"seq\":%2}"_s.arg(row[6], row[0]))
        .toUtf8();
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

void tst_Journal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"w.shihe"_s);
    QString error;
    QVERIFY2(test::makeWorkspace(m_path, error), qPrintable(error));
}

void tst_Journal::chainCanBeRecomputed()
{
    const auto rows = test::rowsOf(m_path, AllColumns);
    QCOMPARE(rows.size(), 10);
    QString prev(64, u'0');
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QStringList &row = rows.at(i);
        QCOMPARE(row.at(0), QString::number(i + 1));
        QCOMPARE(row.at(6), prev);
        // Members of the payload are sorted and without blanks: as Qt prints it, too, for it holds ASCII only.
        QCOMPARE(QString::fromUtf8(QJsonDocument::fromJson(row.at(5).toUtf8()).toJson(QJsonDocument::Compact)),
                 row.at(5));
        QCOMPARE(row.at(7), sha256(hashedText(row)));
        prev = row.at(7);
    }
    QCOMPARE(rows.last().at(4), u"undo"_s);
    QCOMPARE(QJsonDocument::fromJson(rows.last().at(5).toUtf8())[u"of"_s].toInt(), 9);
    QVERIFY(rows.at(0).at(2).endsWith(u'Z'));
}

void tst_Journal::referencesCanBeRecomputed()
{
    const auto texts = test::rowsOf(m_path, u"SELECT ref, hex(salt), text FROM content WHERE text IS NOT NULL"_s);
    QVERIFY(texts.size() > 10);
    for (const QStringList &row : texts) {
        const QByteArray salt = QByteArray::fromHex(row.at(1).toLatin1());
        QCOMPARE(salt.size(), 32);
        QCOMPARE(row.at(0), sha256(salt + row.at(2).toUtf8()));
    }
    const auto files = test::rowsOf(m_path, u"SELECT ref, hex(salt), sha256 FROM content WHERE sha256 IS NOT NULL"_s);
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.at(0).at(0), sha256(QByteArray::fromHex(files.at(0).at(1).toLatin1()) + test::noise(3000)));
    QCOMPARE(files.at(0).at(2), sha256(test::noise(3000)));
}

void tst_Journal::namesStandInNoPayload()
{
    QString journal;
    for (const QStringList &row : test::rowsOf(m_path, AllColumns))
        journal += row.join(u' ');
    for (const QString &secret : test::secretsOfWorkspace())
        QVERIFY2(!journal.contains(secret), qPrintable(secret));
    QVERIFY(!journal.contains(sha256(test::noise(3000)))); // the plain digest would tell which file was erased
}

void tst_Journal::soundWorkspacePasses()
{
    const auto report = store::check(m_path);
    QVERIFY(report);
    QVERIFY2(!report->fault,
             qPrintable(report->fault.value_or(Error{}).code + report->fault.value_or(Error{}).args.join(u' ')));
    QCOMPARE(report->rows, 10);
    QCOMPARE(report->files, 1);
    QCOMPARE(report->erased, 0);
    QVERIFY(report->objects > 10);
    QCOMPARE(report->head.hash, test::rowsOf(m_path, AllColumns).last().at(7));
}

void tst_Journal::tamperingIsNamed_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("named"); // stands among the arguments
    const auto row = [](const char *name, const QString &statement, const QString &fault, const QString &named) {
        QTest::newRow(name) << statement << u"store.check-"_s + fault << named;
    };
    row("journal.seq", u"UPDATE journal SET seq = 99 WHERE seq = 10"_s, u"seq"_s, u"99"_s);
    row("journal.id", u"UPDATE journal SET id = 'other' WHERE seq = 3"_s, u"hash"_s, u"3"_s);
    row("journal.at", u"UPDATE journal SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 3"_s, u"hash"_s, u"3"_s);
    row("journal.actor", u"UPDATE journal SET actor = '' WHERE seq = 4"_s, u"hash"_s, u"4"_s);
    row("journal.kind", u"UPDATE journal SET kind = 'set-fact ' WHERE seq = 4"_s, u"hash"_s, u"4"_s);
    row("journal.payload", u"UPDATE journal SET payload = replace(payload, '10000000', '10000001') WHERE seq = 3"_s,
        u"hash"_s, u"3"_s);
    row("journal.payload blank", u"UPDATE journal SET payload = payload || ' ' WHERE seq = 3"_s, u"hash"_s, u"3"_s);
    row("journal.prev", u"UPDATE journal SET prev = hash WHERE seq = 3"_s, u"prev"_s, u"3"_s);
    row("journal.hash", u"UPDATE journal SET hash = upper(hash) WHERE seq = 10"_s, u"hash"_s, u"10"_s);
    row("journal row gone", u"DELETE FROM journal WHERE seq = 5"_s, u"foreign-key"_s, u"journal"_s);
    row("journal row gone, no step", u"DELETE FROM journal WHERE seq = 1"_s, u"seq"_s, u"2"_s);
    row("content.text", u"UPDATE content SET text = text || '。' WHERE text LIKE '入园须知%'"_s, u"content"_s, u"7"_s);
    row("content.salt", u"UPDATE content SET salt = zeroblob(32) WHERE text LIKE '入园须知%'"_s, u"content"_s, u"7"_s);
    row("content gone", u"DELETE FROM content WHERE text LIKE '入园须知%'"_s, u"gone"_s, u"7"_s);
    row("content added", u"INSERT INTO content (ref, salt, text) VALUES ('00', x'00', 'x')"_s, u"stray"_s, u"00"_s);
    row("chunk.bytes", u"UPDATE chunk SET bytes = zeroblob(3000)"_s, u"evidence"_s, sha256(test::noise(3000)));
    row("blob.size", u"UPDATE blob SET size = size + 1"_s, u"evidence"_s, sha256(test::noise(3000)));
    row("chunk gone", u"DELETE FROM chunk"_s, u"evidence"_s, sha256(test::noise(3000)));
    row("catalog.compiled", u"UPDATE catalog SET compiled = x'00'"_s, u"catalog"_s, QString(64, u'c'));
    row("catalog gone", u"DELETE FROM catalog"_s, u"catalog"_s, QString(64, u'c'));
    row("person.name", u"UPDATE person SET name = (SELECT name_zh FROM organisation)"_s, u"state"_s, u"name"_s);
    row("organisation.name", u"UPDATE organisation SET name_en = name_zh"_s, u"state"_s, u"name_en"_s);
    row("assessment.as_of", u"UPDATE assessment SET as_of = '2020-01-15'"_s, u"state"_s, u"as_of"_s);
    row("assessment.state", u"UPDATE assessment SET state = 'issued'"_s, u"state"_s, u"state"_s);
    row("assessment.catalog", u"UPDATE assessment SET catalog_version = '1'"_s, u"state"_s, u"catalog_version"_s);
    row("assessment.changed_at", u"UPDATE assessment SET changed_at = ''"_s, u"state"_s, u"changed_at"_s);
    row("activity.position", u"UPDATE activity SET position = 7 WHERE id = 'y'"_s, u"state"_s, u"position"_s);
    row("fact.value", u"UPDATE fact SET value = 'false' WHERE fact = 'minors'"_s, u"state"_s, u"value"_s);
    row("fact gone", u"DELETE FROM fact WHERE fact = 'minors'"_s, u"missing"_s, u"fact a / x / minors"_s);
    row("fact added", u"INSERT INTO fact (assessment, activity, fact, value) VALUES ('a', 'x', 'new', '1')"_s,
        u"extra"_s, u"fact a / x / new"_s);
    row("answer.value", u"UPDATE answer SET value = 'yes' WHERE practice = 'alternatives.offered'"_s, u"state"_s,
        u"value"_s);
    row("answer.note", u"UPDATE answer SET note = NULL"_s, u"state"_s, u"note"_s);
    row("answer.reason", u"UPDATE answer SET reason = note, note = NULL WHERE practice = 'remote.none'"_s, u"state"_s,
        u"reason"_s);
    row("answer.basis", u"UPDATE answer SET basis = 'tested'"_s, u"state"_s, u"basis"_s);
    row("answer.author", u"UPDATE answer SET author = NULL"_s, u"state"_s, u"author"_s);
    row("answer.at", u"UPDATE answer SET at = '2020-01-01T00:00:00.000Z'"_s, u"state"_s, u"at"_s);
    row("answer.risk", u"UPDATE answer SET risk_impact = 'low'"_s, u"state"_s, u"risk_impact"_s);
    row("answer gone", u"DELETE FROM answer WHERE practice = 'remote.none'"_s, u"missing"_s,
        u"answer a /  / remote.none"_s);
    row("answer_evidence", u"DELETE FROM answer_evidence WHERE evidence = 'e1'"_s, u"state"_s, u"evidence"_s);
    row("evidence.sensitive", u"UPDATE evidence SET sensitive = 1"_s, u"state"_s, u"sensitive"_s);
    row("evidence.keep_until", u"UPDATE evidence SET keep_until = NULL"_s, u"state"_s, u"keep_until"_s);
    row("evidence.sha256", u"UPDATE evidence SET sha256 = NULL"_s, u"state"_s, u"sha256"_s);
    row("evidence.size", u"UPDATE evidence SET size = 1 WHERE id = 'e1'"_s, u"state"_s, u"size"_s);
    row("step", u"UPDATE step SET undone = 0"_s, u"undo"_s, u"a"_s);
    row("step gone", u"DELETE FROM step"_s, u"undo"_s, u"a"_s);
    row("foreign key", u"UPDATE assessment SET organisation = 'nobody'"_s, u"foreign-key"_s, u"organisation"_s);
}

void tst_Journal::tamperingIsNamed()
{
    QFETCH(const QString, statement);
    QFETCH(const QString, fault);
    QFETCH(const QString, named);
    QVERIFY(test::tamper(m_path, statement));
    const auto report = store::check(m_path);
    QVERIFY(report);
    QVERIFY(report->fault);
    QCOMPARE(report->fault->code, fault);
    QVERIFY2(report->fault->args.join(u'|').contains(named), qPrintable(report->fault->args.join(u'|')));
}

void tst_Journal::cutChainIsFound()
{
    // A forger who drops the last rows keeps the chain whole, but not the state.
    QVERIFY(test::tamper(m_path, u"DELETE FROM step WHERE seq >= 9"_s));
    QVERIFY(test::tamper(m_path, u"DELETE FROM journal WHERE seq >= 9"_s));
    const auto report = store::check(m_path);
    QVERIFY(report && report->fault);
    QCOMPARE(report->rows, 8);
}

void tst_Journal::erasedContentIsAccepted()
{
    const QString note = u"(SELECT ref FROM content WHERE text LIKE '入园须知%')"_s;
    const QString ref = test::rowsOf(m_path, u"SELECT "_s + note).at(0).at(0);
    const auto head = test::rowsOf(m_path, AllColumns).last();
    QStringList row{u"11"_s,   u"erasure"_s, u"2026-11-22T04:00:00.000Z"_s,
                    {},        u"erased"_s,  u"{\"refs\":[\"%1\"]}"_s.arg(ref),
                    head.at(7)};
    row << sha256(hashedText(row));
    QVERIFY(test::tamper(m_path, u"DELETE FROM content WHERE ref = ?"_s, {ref}));
    QVERIFY(test::tamper(
        m_path,
        u"INSERT INTO journal (seq, id, at, actor, kind, payload, prev, hash) VALUES (11, ?, ?, '', ?, ?, ?, ?)"_s,
        {row[1], row[2], row[4], row[5], row[6], row[7]}));
    const auto report = store::check(m_path);
    QVERIFY(report);
    QVERIFY2(!report->fault, qPrintable(report->fault.value_or(Error{}).code));
    QCOMPARE(report->erased, 1);
    // The assessment still opens; the text is marked, and a new answer may follow.
    auto opened = store::open(m_path);
    QVERIFY(opened);
    auto assessment = (*opened)->load(u"a"_s);
    QVERIFY(assessment);
    Answer answer = assessment->activities.at(0).answers.value(u"alternatives.offered"_s);
    QCOMPARE(answer.note, ErasedMark);
    QCOMPARE(answer.value, AnswerValue::No);
    answer.value = AnswerValue::Partly;
    QVERIFY((*opened)->apply({SetAnswer{{u"a"_s, u"x"_s}, u"alternatives.offered"_s, answer}}, {},
                             test::TestClock().now()));
    opened->reset();
    QVERIFY(!store::check(m_path)->fault);
}

void tst_Journal::flippedBytesAreFound()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    const auto rows = test::rowsOf(m_path, u"SELECT payload, hash, id FROM journal ORDER BY seq"_s);
    QList<QByteArray> places{u"入园须知"_s.toUtf8(), test::noise(3000).mid(1500, 16), "alternatives.offered"};
    for (const QStringList &row : rows)
        places << row.at(0).left(40).toUtf8() << row.at(1).toUtf8() << row.at(2).toUtf8();
    for (const QByteArray &place : std::as_const(places)) {
        const qsizetype at = whole.indexOf(place);
        QVERIFY2(at > 0, place.constData());
        QByteArray flipped = whole;
        flipped[at + 5] = static_cast<char>(flipped[at + 5] ^ 0x01);
        QVERIFY(writeFile(m_path, flipped));
        const auto report = store::check(m_path);
        QVERIFY2(!report || report->fault, place.constData());
    }
}

void tst_Journal::logReadsTheTexts()
{
    QList<store::LogRow> rows;
    QVERIFY(store::log(m_path, [&](const store::LogRow &row) {
        rows << row;
        return rows.size() < 7;
    }));
    QCOMPARE(rows.size(), 7);
    QCOMPARE(rows.at(0).actorName, u"李明"_s);
    QVERIFY(rows.at(6).texts.values().contains(u"王主任"_s));
    QVERIFY(rows.at(6).toLine().contains(u"alternatives.offered: no"_s));
    QCOMPARE(rows.at(2).toLine(), u"3  2026-11-22T11:04:10.678+08:00  李明  set-fact  persons_total: 10000000"_s);
    const QJsonObject json = rows.at(2).toJson();
    QCOMPARE(json[u"payload"_s][u"changes"_s][0][u"after"_s][u"value"_s].toInteger(), 10'000'000);
}

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_journal.moc"
