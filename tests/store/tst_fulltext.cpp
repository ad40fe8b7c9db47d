// Looking for words in everything people wrote: how texts are cut, what is found, and that the index follows changes,
// undo, erasing and older formats.
#include "core/store/fulltext.h"
#include "tests/store/workspaces.h"

#include "core/session/erased.h"

#include <QFile>
#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

class tst_FullText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cuts_data();
    void cuts();
    void asks_data();
    void asks();
    void finds_data();
    void finds();
    void followsChangesAndUndo();
    void findsEveryKindOfPlace();
    void noMoreThanAskedFor();
    void erasedWordsAreGoneFromTheFile();
    void earlierFormatsAreIndexed_data();
    void earlierFormatsAreIndexed();
    void earlierFormatThatIsOnlyReadSaysSo();

private:
    void note(const QString &practice, const QString &text);
    [[nodiscard]] QStringList found(const QString &words, int limit = 100) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<store::SqliteStore> m_store;
    test::TestClock m_clock;
};

void tst_FullText::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"w.shihe"_s);
    QString error;
    m_store = test::makeWorkspace(m_path, error);
    QVERIFY2(m_store, qPrintable(error));
}

void tst_FullText::note(const QString &practice, const QString &text)
{
    Answer answer;
    answer.value = AnswerValue::Partly;
    answer.note = text;
    QVERIFY(m_store->apply({SetAnswer{{u"a"_s, u"x"_s}, practice, answer}}, u"李明"_s, m_clock.now()));
}

QStringList tst_FullText::found(const QString &words, int limit) const
{
    const auto hits = m_store->search(words, limit);
    if (!hits)
        return {hits.error().code};
    QStringList ids;
    for (const TextHit &hit : *hits)
        ids << hit.id;
    return ids;
}

void tst_FullText::cuts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    QTest::newRow("pairs and the last one") << u"单独同意"_s << u"单独 独同 同意 意"_s;
    QTest::newRow("one character") << u"脸"_s << u"脸"_s;
    QTest::newRow("sentences") << u"刷脸。入园"_s << u"刷脸 脸 入园 园"_s;
    QTest::newRow("other scripts are words") << u"Face-ID 2号门"_s << u"face id 2 号门 门"_s;
    QTest::newRow("full width") << u"ＧＢ／Ｔ　４１８１９"_s << u"gb t 41819"_s;
    QTest::newRow("beyond the first plane") << u"𠮷野家"_s << u"𠮷野 野家 家"_s;
    QTest::newRow("case and accents") << u"Straße ÉTÉ"_s << u"straße été"_s;
    QTest::newRow("nothing") << u" ，。- "_s << QString();
}

void tst_FullText::cuts()
{
    QFETCH(const QString, text);
    QTEST(store::grams(text), "tokens");
}

void tst_FullText::asks_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("match");
    QTest::newRow("a pair") << u"同意"_s << u"\"同意\""_s;
    QTest::newRow("a run") << u"单独同意"_s << u"\"单独 独同 同意\""_s;
    QTest::newRow("one character begins a pair") << u"同"_s << u"\"同\"*"_s;
    QTest::newRow("all words") << u" 同意  face "_s << u"\"同意\" AND \"face\"*"_s;
    QTest::newRow("mixed") << u"2号门"_s << u"\"2 号门\""_s;
    QTest::newRow("ends in a word") << u"合同GB"_s << u"\"合同 同 gb\"*"_s;
    QTest::newRow("the engine's own signs are none")
        << u"\"OR* NEAR(同意) ^a:b"_s << u"\"or\"* AND \"near 同意\" AND \"a b\"*"_s;
    QTest::newRow("nothing") << u" …*\" "_s << QString();
}

void tst_FullText::asks()
{
    QFETCH(const QString, words);
    QTEST(store::matchFor(words), "match");
}

void tst_FullText::finds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("there");
    QTest::newRow("two characters") << u"同意"_s << true;
    QTest::newRow("across") << u"独同"_s << true;
    QTest::newRow("one, not the last") << u"未"_s << true;
    QTest::newRow("the last one") << u"人"_s << true;
    QTest::newRow("not in a row") << u"取单"_s << false;
    QTest::newRow("not over a full stop") << u"意闸"_s << false;
    QTest::newRow("beginning of a word") << u"turnst"_s << true;
    QTest::newRow("middle of a word") << u"nstile"_s << false;
    QTest::newRow("upper case") << u"TURNSTILE"_s << true;
    QTest::newRow("both") << u"同意 turnstile"_s << true;
    QTest::newRow("one of both is not there") << u"同意 voice"_s << false;
    QTest::newRow("number") << u"41819"_s << true;
    QTest::newRow("rare character") << u"𠮷"_s << true;
}

void tst_FullText::finds()
{
    QFETCH(const QString, words);
    QFETCH(const bool, there);
    note(u"p7"_s, u"未取得单独同意。闸机Turnstile按GB/T 41819-2022，𠮷先生告诉本人"_s);
    const auto hits = m_store->search(words, 100);
    QVERIFY(hits);
    const auto hit = std::find_if(hits->begin(), hits->end(), [](const TextHit &each) { return each.id == u"p7"_s; });
    QCOMPARE(hit != hits->end(), there);
    if (!there)
        return;
    QCOMPARE(hit->in, TextHit::In::Answer);
    QCOMPARE(hit->assessment, u"a"_s);
    QCOMPARE(hit->activity, u"x"_s);
    QVERIFY(hit->text.startsWith(u"未取得"_s));
}

void tst_FullText::followsChangesAndUndo()
{
    note(u"p7"_s, u"访客登记"_s);
    QCOMPARE(found(u"访客"_s), QStringList{u"p7"_s});
    note(u"p7"_s, u"员工通道"_s);
    QCOMPARE(found(u"访客"_s), QStringList());
    QCOMPARE(found(u"员工"_s), QStringList{u"p7"_s});
    QVERIFY(*m_store->undo(u"a"_s, u"李明"_s, m_clock.now()));
    QCOMPARE(found(u"访客"_s), QStringList{u"p7"_s});
    QVERIFY(*m_store->redo(u"a"_s, u"李明"_s, m_clock.now()));
    QCOMPARE(found(u"员工"_s), QStringList{u"p7"_s});
    QVERIFY(m_store->apply({SetAnswer{{u"a"_s, u"x"_s}, u"p7"_s, std::nullopt}}, u"李明"_s, m_clock.now()));
    QCOMPARE(found(u"员工"_s), QStringList());
    m_store.reset();
    m_store = store::open(m_path).value(); // and it is all in the file
    QVERIFY(*m_store->undo(u"a"_s, u"李明"_s, m_clock.now()));
    QCOMPARE(found(u"员工"_s), QStringList{u"p7"_s});
    const auto report = store::check(m_path);
    QVERIFY2(report && !report->fault, report ? qPrintable(report->fault.value_or(Error{}).code) : "unreadable");
}

void tst_FullText::findsEveryKindOfPlace()
{
    Answer remarked;
    remarked.value = AnswerValue::No;
    remarked.remark = u"内部提醒蓝鲸"_s;
    Evidence paper;
    paper.id = u"e9"_s;
    paper.kind = EvidenceKind::Paper;
    paper.name = u"蓝鲸合同"_s;
    Action action;
    action.id = u"m9"_s;
    action.title = u"换掉蓝鲸闸机"_s;
    QVERIFY(m_store->apply({CreateOrganisation{u"o9"_s, {u"蓝鲸公司"_s, {}}},
                            CreateAssessment{u"a9"_s, u"o9"_s, {u"蓝鲸年度评估"_s, {}}, QDate(2026, 11, 1), {}, {}},
                            CreateActivity{u"a9"_s, u"x9"_s, {u"蓝鲸入口"_s, {}}},
                            SetAnswer{{u"a9"_s, u"x9"_s}, u"p9"_s, remarked}, AddEvidence{u"a9"_s, paper},
                            SetAction{u"a9"_s, action}},
                           u"李明"_s, m_clock.now()));
    QStringList ids = found(u"蓝鲸"_s);
    ids.sort();
    QCOMPARE(ids, (QStringList{u"a9"_s, u"e9"_s, u"m9"_s, u"o9"_s, u"p9"_s, u"x9"_s}));
    QCOMPARE(m_store->search(u"蓝鲸公司"_s, 9)->at(0).in, TextHit::In::Organisation);
}

void tst_FullText::noMoreThanAskedFor()
{
    for (int i = 0; i < 12; ++i)
        note(u"q%1"_s.arg(i), u"蓝鲸第%1次"_s.arg(i));
    QCOMPARE(found(u"蓝鲸"_s, 5), (QStringList{u"q11"_s, u"q10"_s, u"q9"_s, u"q8"_s, u"q7"_s})); // the latest first
    QCOMPARE(found(QString()), QStringList());
}

void tst_FullText::erasedWordsAreGoneFromTheFile()
{
    Evidence paper;
    paper.id = u"e9"_s;
    paper.kind = EvidenceKind::Paper;
    paper.name = u"麒麟狻猊"_s;
    QVERIFY(m_store->apply({AddEvidence{u"a"_s, paper}}, u"李明"_s, m_clock.now()));
    QCOMPARE(found(u"狻猊"_s), QStringList{u"e9"_s});
    const auto erasure = m_store->erasure(EraseEvidence{u"a"_s, {u"e9"_s}});
    QVERIFY(erasure);
    while (!*(*erasure)->look()) {
    }
    QVERIFY((*erasure)->carryOut({}, u"李明"_s, m_clock.now()));
    QCOMPARE(found(u"狻猊"_s), QStringList());
    m_store.reset();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char *word : {"麒麟", "麟狻", "狻猊", "猊"})
        QVERIFY2(!bytes.contains(word), word);
    const auto report = store::check(m_path);
    QVERIFY2(report && !report->fault, report ? qPrintable(report->fault.value_or(Error{}).code) : "unreadable");
}

void tst_FullText::earlierFormatsAreIndexed_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("1") << u"format-1.shihe"_s;
    QTest::newRow("2") << u"format-2.shihe"_s;
}

void tst_FullText::earlierFormatsAreIndexed()
{
    QFETCH(const QString, file);
    const QString copy = m_folder->filePath(u"old.shihe"_s);
    QVERIFY(QFile::copy(QStringLiteral(SHIHE_SOURCE_DIR "/tests/data/workspaces/") + file, copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    const auto opened = store::open(copy, {store::Access::Write});
    QVERIFY(opened);
    const auto organisations = (*opened)->organisations();
    QVERIFY(organisations && !organisations->isEmpty());
    const Text name = organisations->first().name;
    const auto hits = (*opened)->search((name.zh.isEmpty() ? name.en : name.zh).left(2), 100);
    QVERIFY(hits);
    QVERIFY(std::any_of(hits->begin(), hits->end(),
                        [](const TextHit &hit) { return hit.in == TextHit::In::Organisation; }));
}

void tst_FullText::earlierFormatThatIsOnlyReadSaysSo()
{
    const QString copy = m_folder->filePath(u"old.shihe"_s);
    QVERIFY(QFile::copy(QStringLiteral(SHIHE_SOURCE_DIR "/tests/data/workspaces/format-2.shihe"), copy));
    const auto opened = store::open(copy, {store::Access::Read});
    QVERIFY(opened);
    const auto hits = (*opened)->search(u"同意"_s, 10);
    QVERIFY(!hits);
    QCOMPARE(hits.error().code, u"store.search-older"_s);
}

QTEST_GUILESS_MAIN(tst_FullText)
#include "tst_fulltext.moc"
