// The compiled form gives back what it was made of, and nothing else.
#include "core/catalog/compiled.h"
#include "core/catalog/load.h"
#include "samplefolder.h"

#include <QCryptographicHash>
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
    void readsFormatOne();
    void readsFormatTwo();
    void readsFormatThree();
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

/// @p bytes as they were written in format 3: without the empty list behind each practice's id and revision.
QByteArray withoutReplaces(QByteArray bytes, const Catalog &catalog)
{
    for (const Practice &practice : catalog.practices) {
        const QByteArray id = practice.id.toUtf8();
        bytes.remove(bytes.indexOf(id) + id.size() + 4, 4);
    }
    return bytes;
}

/// @p bytes as @p format, with the digest that belongs to them.
QByteArray inFormat(char format, QByteArray bytes)
{
    bytes[11] = format;
    const qsizetype head = 8 + 4 + 32;
    return bytes.replace(12, 32, QCryptographicHash::hash(bytes.mid(head), QCryptographicHash::Sha256));
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
    other.sources[0].brief = {u"法"_s, u"Law"_s};
    other.practices[0].replaces = {u"consent.asked"_s, u"consent.given"_s};
    const auto named = fromCompiled(compile(other));
    QVERIFY(named);
    QCOMPARE(named->sources.at(0).shortTitle(Language::Zh), u"法"_s);
    QCOMPARE(named->sources.at(1).shortTitle(Language::En), u"A Standard"_s);
    QVERIFY(*named == other);
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

/// Workspaces made before short names were known keep their catalogs in format 1.
void tst_Compiled::readsFormatOne()
{
    const Catalog catalog = sample();
    QByteArray bytes = compile(catalog);
    // The same without the two empty texts, four bytes each, and the absent condition behind every source's title, and
    // without the six empty lists at the end.
    for (const Source &source : catalog.sources) {
        const QByteArray title = source.title.en.toUtf8();
        bytes.remove(bytes.indexOf(title, bytes.indexOf(source.id.toUtf8())) + title.size(), 9);
    }
    bytes.chop(6 * 4);
    const auto back = fromCompiled(inFormat(1, withoutReplaces(bytes, catalog)));
    QVERIFY2(back, back ? "" : qPrintable(back.error().code));
    QVERIFY(*back == catalog);
}

/// Those made before contexts were known keep theirs in format 2.
void tst_Compiled::readsFormatTwo()
{
    const Catalog catalog = sample();
    QByteArray bytes = compile(catalog);
    bytes.chop(4);
    const auto back = fromCompiled(inFormat(2, withoutReplaces(bytes, catalog)));
    QVERIFY2(back, back ? "" : qPrintable(back.error().code));
    QVERIFY(*back == catalog);
}

/// Those made before practices said what they replace keep theirs in format 3.
void tst_Compiled::readsFormatThree()
{
    const Catalog catalog = sample();
    const auto back = fromCompiled(inFormat(3, withoutReplaces(compile(catalog), catalog)));
    QVERIFY2(back, back ? "" : qPrintable(back.error().code));
    QVERIFY(*back == catalog);
}

void tst_Compiled::refusesANewerFormat()
{
    QByteArray bytes = compile(sample());
    bytes[11] = 5;
    const auto back = fromCompiled(bytes);
    QVERIFY(!back);
    QCOMPARE(back.error(), (Error{u"catalog.compiled-newer"_s, {u"5"_s, u"4"_s}}));
}

QTEST_GUILESS_MAIN(tst_Compiled)
#include "tst_compiled.moc"
