// Files of every released format: read as they are, brought up to date, and sound on the way.
#include "core/store/migrations.h"
#include "tests/store/workspaces.h"

#include <QFile>
#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

class tst_Formats final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyReleasedFormatHasAFile();
    void isReadAsItIs_data();
    void isReadAsItIs();
    void isBroughtUpToDate_data();
    void isBroughtUpToDate();

private:
    static void formats();
    [[nodiscard]] bool takeSample(int format);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

QString sampleOf(int format)
{
    return u"" SHIHE_SOURCE_DIR "/tests/data/workspaces/format-%1.shihe"_s.arg(format);
}

} // namespace

void tst_Formats::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"旧文件.shihe"_s);
}

bool tst_Formats::takeSample(int format)
{
    return QFile::copy(sampleOf(format), m_path) && QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
}

void tst_Formats::formats()
{
    QTest::addColumn<int>("format");
    for (int format = 1; format < store::currentFormat(); ++format)
        QTest::addRow("format %d", format) << format;
}

void tst_Formats::everyReleasedFormatHasAFile()
{
    for (int format = 1; format < store::currentFormat(); ++format)
        QVERIFY2(QFile::exists(sampleOf(format)), qPrintable(sampleOf(format)));
}

void tst_Formats::isReadAsItIs_data()
{
    formats();
}

void tst_Formats::isReadAsItIs()
{
    QFETCH(const int, format);
    QVERIFY(takeSample(format));
    const auto checked = store::check(m_path);
    QVERIFY(checked);
    QVERIFY2(!checked->fault, qPrintable(checked->fault.value_or(Error{}).code));
    const auto opened = store::open(m_path, {store::Access::Read});
    QVERIFY(opened);
    QVERIFY((*opened)->readOnly());
    QCOMPARE((*opened)->assessments()->size(), 1);
    const auto loaded = (*opened)->load(u"a"_s);
    QVERIFY(loaded);
    QVERIFY(!loaded->activities.at(0).answers.isEmpty());
    QVERIFY((*opened)->history({u"a"_s, u"x"_s}, u"alternatives.offered"_s)); // its index came with format 2
    QCOMPARE(store::info(m_path)->format, format);
}

void tst_Formats::isBroughtUpToDate_data()
{
    formats();
}

void tst_Formats::isBroughtUpToDate()
{
    QFETCH(const int, format);
    QVERIFY(takeSample(format));
    const Assessment before = *(*store::open(m_path, {store::Access::Read}))->load(u"a"_s);
    {
        auto opened = store::open(m_path, {store::Access::Write});
        QVERIFY(opened);
        QCOMPARE((*opened)->notice().value_or(Error{}).code, u"store.migrated"_s);
        QVERIFY(*(*opened)->load(u"a"_s) == before);
        // The history of an answer reaches back before the step.
        const auto versions = (*opened)->history({u"a"_s, u"x"_s}, u"alternatives.offered"_s);
        QVERIFY(versions);
        QCOMPARE(versions->size(), 1);
        QCOMPARE(versions->at(0).answer->value, AnswerValue::No);

        // It takes what the new format can hold.
        Answer answer;
        answer.value = AnswerValue::Yes;
        answer.remark = u"内部备注"_s;
        answer.responsible = u"王芳"_s;
        answer.due = QDate(2027, 1, 31);
        QVERIFY((*opened)->apply({SetAnswer{{u"a"_s, u"x"_s}, u"alternatives.offered"_s, answer}}, u"李明"_s,
                                 test::TestClock().now()));
        QVERIFY((*opened)->undo(u"a"_s, u"李明"_s, test::TestClock().now()));
        QVERIFY(*(*opened)->load(u"a"_s) == before);
    }
    QCOMPARE(store::info(m_path)->format, store::currentFormat());
    const auto checked = store::check(m_path);
    QVERIFY(checked);
    QVERIFY2(!checked->fault, qPrintable(checked->fault.value_or(Error{}).code));
}

QTEST_GUILESS_MAIN(tst_Formats)
#include "tst_formats.moc"
