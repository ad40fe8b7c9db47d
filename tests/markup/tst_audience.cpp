// What a report for someone else leaves out is nowhere: not in the document, not in its PDF, HTML or Markdown, not in
// what is attached.
#include "samples.h"

#include "core/markup/markup.h"
#include "core/pdf/pdf.h"
#include "core/report/audience.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace shihe;
using namespace Qt::StringLiterals;
using report::Audience;
using report::Withheld;
using test::AllLanguages;

class tst_Audience final : public QObject, private test::Marking
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { load(); }
    void whatIsLeftOutIsNowhere_data();
    void whatIsLeftOutIsNowhere();
    void clientsSeeAll();
    void theManifestTells();
    void figuresStay();
    void wordsAreThere();

private:
    /// A word for each thing that may be withheld, put wherever it can stand.
    [[nodiscard]] static QString secret(Withheld what) { return u"XQ"_s + word(what) + u"QX"_s; }
    [[nodiscard]] report::Input full(const QString &name, report::Kind kind) const
    {
        report::Input given = input(name);
        given.kind = kind;
        given.parts = report::partsOf(kind);
        given.preparedBy = secret(Withheld::Persons);
        Evidence stored;
        stored.id = u"e1"_s;
        stored.name = secret(Withheld::Evidence);
        stored.reference = secret(Withheld::Evidence);
        stored.source = secret(Withheld::Evidence);
        stored.sha256 = QString(64, u'f');
        given.assessment.evidence.insert(stored.id, stored);
        const auto fill = [](Answers &answers) {
            for (Answer &answer : answers) {
                answer.note = secret(Withheld::Notes);
                answer.reason = secret(Withheld::Reasons);
                answer.responsible = secret(Withheld::Owners);
                answer.informant = secret(Withheld::Persons);
                answer.author = secret(Withheld::Persons);
                answer.evidence = {u"e1"_s, secret(Withheld::Evidence)};
                answer.risk = RiskOverride{.impact = 0, .likelihood = {}, .reason = secret(Withheld::Reasons)};
            }
        };
        fill(given.assessment.organisation.answers);
        for (Activity &activity : given.assessment.activities)
            fill(activity.answers);
        given.evaluation = evaluate(*m_catalog, given.assessment, given.assessment.asOf);
        Action action;
        action.id = u"m1"_s;
        action.title = u"补充告知"_s;
        action.owner = secret(Withheld::Owners);
        action.note = secret(Withheld::Notes);
        action.effortHours = 98765;
        action.practices = {given.evaluation.combined.findings.first().practice};
        given.assessment.actions = {action};
        given.assessment.impact.activities[u"gate"_s].treatments = {
            Treatment{.id = u"1"_s, .measure = u"开设人工通道"_s, .responsible = secret(Withheld::Treaters)}};
        return given;
    }
    [[nodiscard]] static QString pdfText(const QByteArray &pdf)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"r.pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            return {};
        file.close();
        QProcess process;
        process.start(u"pdftotext"_s, {file.fileName(), u"-"_s});
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }
};

void tst_Audience::whatIsLeftOutIsNowhere_data()
{
    QTest::addColumn<QString>("audience");
    QTest::addColumn<QString>("kind");
    for (const Audience audience : {Audience::Regulator, Audience::Public}) {
        for (const report::Kind kind : report::allKinds())
            QTest::addRow("%s %s", qPrintable(word(audience)), qPrintable(word(kind))) << word(audience) << word(kind);
    }
}

void tst_Audience::whatIsLeftOutIsNowhere()
{
    QFETCH(QString, audience);
    QFETCH(QString, kind);
    const Audience reader = report::audienceFromWord(audience).value();
    const bool canRead = !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty();
    const report::Input given = report::redacted(full(u"several"_s, report::kindFromWord(kind).value()), reader);
    for (const QList<Language> &languages : AllLanguages) {
        const Document document = report::compose(given, languages, *m_words);
        const auto sound = check(document);
        QVERIFY2(sound, sound ? "" : qPrintable(sound.error().code + sound.error().args.join(u' ')));
        QStringList texts{test::spoken(document), document.metadata.author,
                          QString::fromUtf8(markup::html(document, *m_fonts).value()),
                          QString::fromUtf8(markup::markdown(document).value())};
        for (const document::Attachment &attachment : document.attachments)
            texts << QString::fromUtf8(attachment.bytes);
        if (canRead && languages == QList{Language::En}) {
            const auto pdf = pdf::render(document, *m_fonts, {.now = given.made});
            QVERIFY(pdf);
            const QString text = pdfText(pdf->bytes);
            QVERIFY(text.size() > 200);
            texts << text;
        }
        for (const QString &text : std::as_const(texts)) {
            for (const Withheld what : report::withheldFrom(reader))
                QVERIFY2(!text.contains(secret(what)), qPrintable(secret(what)));
            QVERIFY(!text.contains(u"98,765"_s) && !text.contains(u"98765"_s));
            if (reader == Audience::Public)
                QVERIFY(!text.contains(QString(32, u'f')));
            QVERIFY(!text.contains(report::WithheldMark)); // worded, never bare
        }
        if (reader == Audience::Public)
            QVERIFY(document.attachments.isEmpty());
    }
}

/// The secrets above are really where the report would print them.
void tst_Audience::clientsSeeAll()
{
    const report::Input given = report::redacted(full(u"mixed"_s, report::Kind::Gap), Audience::Client);
    QVERIFY(given.omissions.isEmpty());
    const Document document = report::compose(given, {Language::Zh}, *m_words);
    const QString text = test::spoken(document);
    for (const Withheld what :
         {Withheld::Owners, Withheld::Persons, Withheld::Notes, Withheld::Reasons, Withheld::Evidence})
        QVERIFY2(text.contains(secret(what)), qPrintable(secret(what)));
    QVERIFY(text.contains(u"98,765"_s));
    QCOMPARE(document.attachments.size(), 3);
    QVERIFY(!text.contains(m_words->text(Language::Zh, "report.omissions")));
}

void tst_Audience::theManifestTells()
{
    for (const Audience audience : {Audience::Regulator, Audience::Public}) {
        const report::Input given = report::redacted(full(u"mixed"_s, report::Kind::Gap), audience);
        const QList<Withheld> &all = report::withheldFrom(audience);
        QCOMPARE(given.omissions.size(), all.size() - all.count(Withheld::Treaters)); // those are in no gap report
        const Document document = report::compose(given, {Language::En}, *m_words);
        const auto *table =
            document::firstAfter<document::Table>(document, document::headingAt(document, u"omissions"_s));
        QVERIFY(table);
        QCOMPARE(table->rows.size(), given.omissions.size());
        for (qsizetype i = 0; i < table->rows.size(); ++i) {
            const report::Omission &omission = given.omissions.at(i);
            QCOMPARE(document::textOf(table->rows.at(i).cells.at(0)),
                     m_words->text(Language::En, u"report.withheld."_s + word(omission.what)));
            QCOMPARE(document::textOf(table->rows.at(i).cells.at(1)).toInt(), omission.count);
            QVERIFY(omission.count > 0);
        }
    }
}

void tst_Audience::figuresStay()
{
    const report::Input whole = full(u"several"_s, report::Kind::Gap);
    const report::Input open = report::redacted(whole, Audience::Public);
    QCOMPARE(open.evaluation.combined.law().earned, whole.evaluation.combined.law().earned);
    QCOMPARE(open.evaluation.combined.findings.size(), whole.evaluation.combined.findings.size());
    QCOMPARE(open.assessment.evidence.size(), whole.assessment.evidence.size());
}

void tst_Audience::wordsAreThere()
{
    for (const Audience audience : report::allAudiences()) {
        QVERIFY(m_words->has(Language::Zh, u"report.audience."_s + word(audience)));
        for (const Withheld what : report::withheldFrom(audience)) {
            QVERIFY(m_words->has(Language::En, u"report.withheld."_s + word(what)));
            QVERIFY(m_words->has(Language::Zh, u"report.withheld-why."_s + word(what)));
        }
    }
}

QTEST_GUILESS_MAIN(tst_Audience)
#include "tst_audience.moc"
