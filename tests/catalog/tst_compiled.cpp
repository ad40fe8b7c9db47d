// The compiled form gives back what it was made of, and nothing else.
#include "core/catalog/compiled.h"
#include "core/catalog/load.h"
#include "samplefolder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;

class tst_Compiled final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackTheSame();
    void theSameBytesEachTime();
    void refusesWhatItIsNot();
    void noticesEveryChangedByte();
    void refusesEveryCut();
    void refusesANewerFormat();
};

namespace {

Catalog sample()
{
    SampleFolder folder;
    auto catalog = loadYaml(folder.path());
    if (!catalog)
        qFatal("%s", qPrintable(catalog.error().constFirst().error.code));
    return *catalog;
}

} // namespace

void tst_Compiled::givesBackTheSame()
{
    const Catalog catalog = sample();
    const auto back = fromCompiled(compile(catalog));
    QVERIFY(back);
    QCOMPARE(back->sha256, catalog.sha256);
    QVERIFY(*back == catalog);
    QVERIFY(back->practice(u"consent.obtained"_s));
    QCOMPARE(*back->practice(u"consent.obtained"_s)->applies, *catalog.practice(u"consent.obtained"_s)->applies);
    Catalog other = catalog;
    other.practices[0].severity = 1;
    QVERIFY(!(*back == other));
}

void tst_Compiled::theSameBytesEachTime()
{
    QCOMPARE(compile(sample()), compile(sample()));
}

void tst_Compiled::refusesWhatItIsNot()
{
    QCOMPARE(fromCompiled({}).error().code, u"catalog.not-compiled"_s);
    QCOMPARE(fromCompiled(QByteArray(1000, 'x')).error().code, u"catalog.not-compiled"_s);
}

void tst_Compiled::noticesEveryChangedByte()
{
    const QByteArray bytes = compile(sample());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray changed = bytes;
        changed[i] = static_cast<char>(changed.at(i) ^ 0x10);
        QVERIFY2(!fromCompiled(changed), qPrintable(QString::number(i)));
    }
}

void tst_Compiled::refusesEveryCut()
{
    const QByteArray bytes = compile(sample());
    for (qsizetype size = 0; size < bytes.size(); size += 7)
        QVERIFY(!fromCompiled(bytes.first(size)));
    QVERIFY(!fromCompiled(bytes + 'x'));
}

void tst_Compiled::refusesANewerFormat()
{
    QByteArray bytes = compile(sample());
    bytes[11] = 2;
    const auto back = fromCompiled(bytes);
    QVERIFY(!back);
    QCOMPARE(back.error(), (Error{u"catalog.compiled-newer"_s, {u"2"_s, u"1"_s}}));
}

QTEST_GUILESS_MAIN(tst_Compiled)
#include "tst_compiled.moc"
