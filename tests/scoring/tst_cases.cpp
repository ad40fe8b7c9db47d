// Real cases, from their file to their findings: each must yield what its `expect` says.
#include "core/assessment/casefile.h"
#include "core/catalog/compiled.h"
#include "core/scoring/scoring.h"

#include <QDir>
#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

class tst_Cases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void yieldsWhatTheCourtsFound_data();
    void yieldsWhatTheCourtsFound();

private:
    Catalog m_catalog;
};

void tst_Cases::initTestCase()
{
    auto catalog = builtIn();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_Cases::yieldsWhatTheCourtsFound_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(u"" SHIHE_SOURCE_DIR "/tests/cases"_s);
    const QStringList names = folder.entryList({u"*.yaml"_s}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void tst_Cases::yieldsWhatTheCourtsFound()
{
    QFETCH(QString, path);
    const auto file = readCase(m_catalog, path);
    QVERIFY2(file, file ? "" : qPrintable(u"%1:%2 %3"_s.arg(path).arg(file.error().line).arg(file.error().error.code)));
    QVERIFY2(!file->expect.isEmpty(), "a case without expectations proves nothing");
    for (const CaseExpectation &expected : file->expect) {
        const Evaluation evaluation = evaluate(m_catalog, file->assessment, expected.asOf).combined;
        QStringList redLines;
        for (const RedLine &line : evaluation.redLines)
            redLines.append(line.practice);
        const QString day = expected.asOf.toString(Qt::ISODate);
        for (const QString &id : expected.redLines)
            QVERIFY2(redLines.contains(id), qPrintable(day + u" red line "_s + id));
        for (const QString &id : expected.findings)
            QVERIFY2(evaluation.finding(id), qPrintable(day + u" finding "_s + id));
        for (const QString &id : expected.notFindings)
            QVERIFY2(!evaluation.finding(id), qPrintable(day + u" no finding "_s + id));
    }
}

QTEST_GUILESS_MAIN(tst_Cases)
#include "tst_cases.moc"
