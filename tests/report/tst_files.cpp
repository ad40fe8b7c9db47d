// Each kind of report in each language as a file, before programs that we did not write: whatever stands in it, the
// file is in order, and its tags say, character by character, what was put in.
#include "../markup/samples.h"
#include "../pdf/sample.h"

#include <QRegularExpression>

using namespace shihe;
using namespace Qt::StringLiterals;
using test::AllLanguages;

namespace {

/// Without blanks, seen and unseen; and without marks, which poppler does not tell of (they are the ActualText of
/// elements).
QString solid(QString text)
{
    static const QRegularExpression blanks(u"[\\s\\x{200b}\\x{ad}\\x{feff}●◐○◌■]+"_s);
    return text.remove(blanks);
}

/// What the tags of a PDF hold of a document: pictures speak by their descriptions alone, and the contents have
/// numbers.
struct Printed : test::Spoken
{
    using Spoken::operator();

    void operator()(const document::SealPanel &b)
    {
        prose(b.title);
        all(b.text);
    }
    void operator()(const document::Contents &b) { prose(b.title); }
    void operator()(const document::List &b)
    {
        int at = b.start;
        for (const document::Prose &item : b.items) {
            out += b.numbered ? u"%1."_s.arg(at++) : u"•"_s;
            prose(item);
        }
    }
    void operator()(const document::Cover &b)
    {
        prose(b.stamp);
        prose(b.organisation);
        prose(b.title);
        prose(b.subtitle);
        prose(b.verdict);
        facts(b.facts);
        prose(b.imprint);
    }
    template <typename Chart>
    void operator()(const Chart &b)
    {
        prose(b.caption);
    }
};

QString printed(const Document &document)
{
    Printed reader;
    reader.document = &document;
    for (const document::Block &block : document.blocks)
        std::visit(reader, block);
    return solid(reader.out);
}

/// The text under all tags but pictures and the contents, in the order of the tags.
QString tagged(const QByteArray &pdf)
{
    static const QRegularExpression element(u"^( *)([A-Za-z0-9]+)(?: \\(\\w+\\)|:)?$"_s);
    const QString tree = judge(pdf, u"pdfinfo"_s, {u"-struct-text"_s}).output;
    QString text;
    qsizetype silent = -1; // the indent of the element whose text is passed over
    bool quoted = false;
    for (const QString &line : tree.split(u'\n')) {
        if (quoted || line.trimmed().startsWith(u'"')) { // a line end in the text goes on in the next line
            const QString part = quoted ? line : line.trimmed().mid(1);
            quoted = !part.endsWith(u'"');
            if (silent < 0)
                text += quoted ? part : part.chopped(1);
            continue;
        }
        const QRegularExpressionMatch match = element.match(line);
        if (!match.hasMatch())
            continue;
        if (match.capturedLength(1) <= silent)
            silent = -1;
        if (silent < 0 && (match.captured(2) == u"Figure" || match.captured(2) == u"TOC"))
            silent = match.capturedLength(1);
    }
    return solid(text);
}

} // namespace

class tst_Files final : public QObject, private test::Marking
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { load(); }
    void areInOrder_data();
    void areInOrder();

private:
    [[nodiscard]] report::Input given(const QString &name, report::Kind kind) const;
};

/// "hard": what people write and no layout likes.
report::Input tst_Files::given(const QString &name, report::Kind kind) const
{
    if (name != u"hard")
        return rich(name, kind);
    report::Input input = rich(u"several"_s, kind);
    const QStringList notes{
        u"本店在门口安装摄像机，识别会员后推送优惠；𠮷野家的䶮先生、㛃女士、买买提·艾力都没有同意。"_s.repeated(
            72), // 3,000 characters
        u"W"_s.repeated(60) + u" 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s.repeated(3),
        u"好的\U0001F44D\U0001F3FD\U0001FAE8，شكرا جزيلا，תודה"_s,
        u"一行\n另一行\tTab\r\n末行\u200B\u00AD\uFEFF"_s,
        u"“引”——‘号’……（（（）））！？、。；：《〈〉》"_s.repeated(12),
        u"e\u0301 office ffi ＡＢＣ　①②③ ㎡ ½ € ™ → ≥ № ☎"_s};
    int turn = 0;
    for (Activity &activity : input.assessment.activities) {
        activity.title = {u"𠮷·闸机\U0001F44D"_s, u"Gate 𠮷·\U0001F44D"_s};
        for (Answer &answer : activity.answers) {
            if (turn++ % 5 == 0)
                answer.note = notes.at(turn / 5 % notes.size());
        }
    }
    input.assessment.organisation.name.zh += u"（"_s + u"很长的名称"_s.repeated(12) + u"）"_s;
    return input;
}

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

    // With the codes in place of what no font has, the tags say what was put in. (Large files take poppler minutes.)
    if (rendered->pages <= 12) {
        const QString meant = solid(m_fonts->spellingOut().shown(printed(document)));
        const QString said = tagged(bytes);
        qsizetype differs = 0;
        while (differs < std::min(said.size(), meant.size()) && said.at(differs) == meant.at(differs))
            ++differs;
        QVERIFY2(said == meant, qPrintable(said.mid(std::max<qsizetype>(0, differs - 30), 90) + u" | "_s +
                                           meant.mid(std::max<qsizetype>(0, differs - 30), 90)));
    }
    // No page is empty, and none reaches over its edge.
    const QList<QList<Word>> pages = wordsOf(bytes);
    QCOMPARE(pages.size(), rendered->pages);
    for (const QList<Word> &words : pages) {
        QVERIFY(words.size() > 2);
        for (const Word &word : words)
            QVERIFY2(word.left > 60 && word.right < 545 && word.top > 12 && word.bottom < 830, qPrintable(word.text));
    }
}

QTEST_MAIN(tst_Files)
#include "tst_files.moc"
