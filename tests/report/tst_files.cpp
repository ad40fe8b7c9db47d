// Each kind of report in each language as a file, before programs that we did not write: whatever stands in it, the
// file is in order.
#include "../pdf/sample.h"
#include "inputs.h"

#include <QRegularExpression>

using namespace shihe;
using namespace Qt::StringLiterals;
using test::AllLanguages;

class tst_Files final : public QObject, private test::Inputs
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { load(); }
    void areInOrder_data();
    void areInOrder();
    void theBoardReadsOnePage_data();
    void theBoardReadsOnePage();
};

void tst_Files::areInOrder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QList<Language>>("languages");
    for (const char *name : {"empty", "hard"}) {
        for (const report::Kind kind : report::allKinds()) {
            for (const QList<Language> &languages : AllLanguages) {
                const char *said = languages.size() > 1 ? "both" : languages.first() == Language::Zh ? "zh" : "en";
                QTest::addRow("%s %s %s", name, qPrintable(word(kind)), said)
                    << QString::fromLatin1(name) << word(kind) << languages;
            }
        }
    }
}

void tst_Files::areInOrder()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    QFETCH(QList<Language>, languages);
    const Document document = report::compose(given(name, *report::kindFromWord(kind)), languages, *m_words);
    const auto rendered = pdf::render(document, *m_fonts, {.spellOut = true});
    QVERIFY2(rendered, rendered ? "" : qPrintable(rendered.error().code + rendered.error().args.join(u' ')));
    const QByteArray &bytes = rendered->bytes;

    const Judge syntax = judge(bytes, u"qpdf"_s, {u"--check"_s});
    QVERIFY2(syntax.status == 0 && !syntax.output.contains(u"WARNING"), qPrintable(syntax.output));
    // -N: mupdf is built without colour management here, and says so of every file.
    const Judge drawn =
        judge(bytes, u"mutool"_s, {u"draw"_s, u"-q"_s, u"-N"_s, u"-F"_s, u"txt"_s, u"-o"_s, u"/dev/null"_s});
    QVERIFY2(drawn.status == 0 && drawn.output.isEmpty(), qPrintable(drawn.output));
    const QStringList fonts = judge(bytes, u"pdffonts"_s, {}).output.split(u'\n', Qt::SkipEmptyParts).mid(2);
    static const QRegularExpression good(u"^[A-Z]{6}\\+\\S+ +CID TrueType +Identity-H +yes yes yes"_s);
    for (const QString &font : fonts)
        QVERIFY2(good.match(font).hasMatch(), qPrintable(font));

    // No page is empty, and none reaches over its edge.
    const QList<QList<Word>> pages = wordsOf(bytes);
    QCOMPARE(pages.size(), rendered->pages);
    for (const QList<Word> &words : pages) {
        QVERIFY(words.size() > 2);
        for (const Word &word : words)
            QVERIFY2(word.left > 60 && word.right < 545 && word.top > 12 && word.bottom < 830, qPrintable(word.text));
    }
    // None ends in its upper third but the cover, the contents and the last one.
    const QString contents = m_words->text(languages.first(), u"report.contents"_s);
    for (qsizetype page = 1; page + 1 < pages.size(); ++page) {
        double lowest = 0;
        bool body = true;
        for (const Word &word : pages.at(page)) {
            body = body && word.text != contents;
            if (word.bottom < 780)
                lowest = std::max(lowest, word.bottom);
        }
        QVERIFY2(!body || lowest > 300, qPrintable(u"page %1 ends at %2"_s.arg(page + 1).arg(lowest)));
    }
}

void tst_Files::theBoardReadsOnePage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<Language>>("languages");
    QTest::addColumn<int>("pages");
    for (const char *name : {"sample", "empty", "mixed", "full"}) {
        QTest::addRow("%s zh", name) << QString::fromLatin1(name) << QList{Language::Zh} << 1;
        QTest::addRow("%s en", name) << QString::fromLatin1(name) << QList{Language::En} << 1;
        QTest::addRow("%s both", name) << QString::fromLatin1(name) << QList{Language::Zh, Language::En} << 2;
    }
}

void tst_Files::theBoardReadsOnePage()
{
    QFETCH(QString, name);
    QFETCH(QList<Language>, languages);
    const Document document = report::compose(given(name, report::Kind::Summary), languages, *m_words);
    const auto rendered = pdf::render(document, *m_fonts, {.spellOut = true});
    QVERIFY2(rendered, rendered ? "" : qPrintable(rendered.error().code));
    int last = 0;
    for (int page = 2; page <= rendered->pages; ++page) { // behind the cover
        if (textOf(rendered->bytes, page).contains(m_words->text(languages.first(), u"report.summary.open"_s)))
            last = page - 1;
    }
    QVERIFY(last > 0);
    QFETCH(int, pages);
    QVERIFY2(last <= pages, qPrintable(QString::number(last)));
}

QTEST_MAIN(tst_Files)
#include "tst_files.moc"
