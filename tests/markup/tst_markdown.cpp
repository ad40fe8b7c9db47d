// Markdown: all that the document says, whole tables, and nothing that a person wrote taken for a sign.
#include "samples.h"

#include "core/markup/markup.h"

#include <QRegularExpression>

using namespace shihe;
using namespace Qt::StringLiterals;
using test::AllLanguages;

class tst_Markdown final : public QObject, private test::Marking
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { load(); }
    void everyTextIsThere();
    void tablesAreWhole();
    void whatPeopleWroteIsNoMarkup();
};

namespace {

/// The text without Markdown's signs: a backslash gives its sign back, breaks, anchors and links go.
QString unmarked(QString text)
{
    static const QRegularExpression anchor(u"<a id=\"[^\"]*\"></a>"_s);
    static const QRegularExpression target(u"\\]\\(#[^)]*\\)"_s);
    text.remove(anchor).replace(target, u"]"_s).replace(u"<br>"_s, u"\n"_s);
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\\' && i + 1 < text.size() && text.at(i + 1) != u'\n')
            out += text.at(++i);
        else if (!u"*[]|>\\"_s.contains(text.at(i)))
            out += text.at(i);
    }
    static const QRegularExpression gaps(u"[\\s●◐■○◌]+"_s); // marks stand between the words that are looked for
    return out.remove(gaps);
}

} // namespace

void tst_Markdown::everyTextIsThere()
{
    static const QRegularExpression gaps(u"[\\s●◐■○◌]+"_s);
    for (const report::Kind kind : report::allKinds()) {
        for (const QList<Language> &languages : AllLanguages) {
            const Document document = report::compose(rich(u"several"_s, kind), languages, *m_words);
            const auto made = markup::markdown(document);
            QVERIFY(made);
            const QString text = unmarked(QString::fromUtf8(*made));
            document::Reader reader;
            for (const document::Block &block : document.blocks)
                std::visit(reader, block);
            for (const QString &piece : std::as_const(reader.out)) {
                for (const QString &line : piece.split(u'\n'))
                    QVERIFY2(text.contains(QString(line).remove(gaps)), qPrintable(line));
            }
        }
    }
}

/// Every row of a table has as many cells as its head.
void tst_Markdown::tablesAreWhole()
{
    const Document document =
        report::compose(rich(u"several"_s, report::Kind::Gap), {Language::Zh, Language::En}, *m_words);
    const QStringList lines = QString::fromUtf8(markup::markdown(document).value()).split(u'\n');
    static const QRegularExpression bar(u"(?<!\\\\)\\|"_s);
    int tables = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (!lines.at(i + 1).startsWith(u"| ---") && !lines.at(i + 1).startsWith(u"| :---"))
            continue;
        ++tables;
        const qsizetype bars = lines.at(i).count(bar);
        for (qsizetype row = i + 1; lines.at(row).startsWith(u'|'); ++row)
            QVERIFY2(lines.at(row).count(bar) == bars, qPrintable(lines.at(row)));
    }
    QCOMPARE(tables, static_cast<int>(std::count_if(
                         document.blocks.begin(), document.blocks.end(),
                         [](const document::Block &block) { return std::holds_alternative<document::Table>(block); })));
}

void tst_Markdown::whatPeopleWroteIsNoMarkup()
{
    const Document document = report::compose(rich(u"mixed"_s, report::Kind::Gap), {Language::Zh}, *m_words);
    const QString text = QString::fromUtf8(markup::markdown(document).value());
    QVERIFY(text.contains(u"\\<script\\>alert(1)"_s));
    QVERIFY(text.contains(u"a\\|b \\*粗\\* \\_斜\\_ \\`码\\` \\[链\\](x)"_s));
    QVERIFY(!text.contains(QRegularExpression(u"(?<!\\\\)<(?!a id=|/a>|br>)"_s)));
    QVERIFY(text.contains(u"𠮷野家·㛃"_s));
}

QTEST_GUILESS_MAIN(tst_Markdown)
#include "tst_markdown.moc"
