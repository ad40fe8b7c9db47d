// The text of each kind of report in each language, before a reader of tags that knows nothing of our writer: it says,
// character by character and in order, what was put in; and pdftotext finds the same on the pages.
#include "../pdf/sample.h"
#include "../pdf/tags.h"
#include "inputs.h"

#include <QRegularExpression>

using namespace shihe;
using namespace Qt::StringLiterals;
using test::AllLanguages;

namespace {

/// Without blanks, seen and unseen.
QString solid(QString text)
{
    static const QRegularExpression blanks(u"[\\s\\x{3000}\\x{200b}\\x{ad}\\x{feff}]+"_s);
    return text.remove(blanks);
}

/// What the tags hold of a document beside its texts: lists have labels.
struct Printed : test::Spoken
{
    using Spoken::operator();

    void operator()(const document::List &b)
    {
        int at = b.start;
        for (const document::Prose &item : b.items) {
            out += b.numbered ? u"%1."_s.arg(at++) : u"•"_s;
            prose(item);
        }
    }
};

QString printed(const Document &document)
{
    Printed reader;
    reader.document = &document;
    for (const document::Block &block : document.blocks)
        std::visit(reader, block);
    return reader.out;
}

/// Where two texts part, with what stands around it; empty if they don't.
QString parting(const QString &said, const QString &meant)
{
    if (said == meant)
        return {};
    qsizetype at = 0;
    while (at < std::min(said.size(), meant.size()) && said.at(at) == meant.at(at))
        ++at;
    const qsizetype from = std::max<qsizetype>(0, at - 30);
    return u"said “%1”, meant “%2”"_s.arg(said.mid(from, 90), meant.mid(from, 90));
}

} // namespace

class tst_Tags final : public QObject, private test::Inputs
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { load(); }
    void sayWhatWasPutIn_data();
    void sayWhatWasPutIn();
};

void tst_Tags::sayWhatWasPutIn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QList<Language>>("languages");
    const QList<report::Kind> longest{report::Kind::Gap, report::Kind::Soa, report::Kind::Plan};
    for (const char *name : {"sample", "empty", "hard", "large"}) {
        for (const report::Kind kind : QLatin1StringView(name) == "large"_L1 ? longest : report::allKinds()) {
            for (const QList<Language> &languages : AllLanguages) {
                const char *said = languages.size() > 1 ? "both" : languages.first() == Language::Zh ? "zh" : "en";
                QTest::addRow("%s %s %s", name, qPrintable(word(kind)), said)
                    << QString::fromLatin1(name) << word(kind) << languages;
            }
        }
    }
}

void tst_Tags::sayWhatWasPutIn()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    QFETCH(QList<Language>, languages);
    const report::Input input = given(name, *report::kindFromWord(kind));
    const Document document = report::compose(input, languages, *m_words);
    const auto rendered = pdf::render(document, *m_fonts, {.spellOut = true});
    QVERIFY2(rendered, rendered ? "" : qPrintable(rendered.error().code + rendered.error().args.join(u' ')));

    const Tags tags = readTags(rendered->bytes);
    QVERIFY2(tags.faults.isEmpty(), qPrintable(tags.faults.mid(0, 5).join(u'\n')));
    QCOMPARE(tags.pages.size(), rendered->pages);
    // With the codes in place of what no font has.
    const QString told = parting(solid(tags.text), solid(m_fonts->spellingOut().shown(printed(document))));
    QVERIFY2(told.isEmpty(), qPrintable(told));
    // What is painted, page by page, is what pdftotext reads there; and all of it is either told by a tag or said again
    // by a running head, which the tags above leave no other room for.
    const QStringList read =
        judge(withoutProfile(rendered->bytes), u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s}, {u"-"_s})
            .output.split(u'\f');
    QCOMPARE(read.size(), tags.pages.size() + 1);
    for (qsizetype page = 0; page < tags.pages.size(); ++page) {
        const QString shown = parting(solid(read.at(page)), solid(tags.pages.at(page)));
        QVERIFY2(shown.isEmpty(), qPrintable(u"page %1: "_s.arg(page + 1) + shown));
    }
}

QTEST_MAIN(tst_Tags)
#include "tst_tags.moc"
