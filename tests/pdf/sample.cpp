#include "sample.h"

#include <QProcess>
#include <QRegularExpression>

using namespace shihe;
using namespace shihe::document;
using namespace Qt::StringLiterals;

Document emptyDocument()
{
    Document document;
    document.metadata.title = {u"报告"_s, u"Report"_s};
    document.metadata.creator = u"Shihe test"_s;
    return document;
}

Document sampleDocument(const QList<Language> &languages)
{
    const auto both = [&](const QString &zh, const QString &en) { return Prose(Text{zh, en}, languages); };
    const auto one = [&](const QString &zh, const QString &en) {
        return Phrase(languages.first(), languages.first() == Language::Zh ? zh : en);
    };
    const Seal seal{.grade = u"E"_s, .provisional = true, .alt = one(u"等级E（暂定）"_s, u"Grade E (provisional)"_s)};

    Document document = emptyDocument();
    document.metadata.title = {u"差距评估报告"_s, u"Gap report"_s};
    document.metadata.subject = {u"入园核验"_s, u"Gate"_s};
    document.metadata.author = u"张三"_s;
    document.metadata.languages = languages;
    document.running = {.head = one(u"差距评估报告"_s, u"Gap report"_s),
                        .status = one(u"草稿"_s, u"Draft"_s),
                        .foot = one(u"识合"_s, u"Shihe"_s),
                        .page = one(u"第%1页，共%2页"_s, u"Page %1 of %2"_s)};
    document.blocks = {
        Cover{.organisation = both(u"杭州野生动物世界"_s, u"Hangzhou Safari Park"_s),
              .title = both(u"差距评估报告"_s, u"Gap report"_s),
              .facts = {{both(u"评估基准日"_s, u"As of"_s), both(u"2026年11月22日"_s, u"2026-11-22"_s)}},
              .seal = seal,
              .verdict = both(u"等级E，暂定"_s, u"Grade E, provisional"_s),
              .stamp = both(u"草稿"_s, u"Draft"_s)},
        Contents{.title = both(u"目录"_s, u"Contents"_s)},
        Heading{.level = 1, .text = both(u"1 结论"_s, u"1 Summary"_s)},
        Paragraph{.text = both(u"园方未征得“单独同意”，即以人脸识别作为入园的唯一方式（GB/T 41819-2022第5 b)条）。"_s,
                               u"The park’s gate took faces “without separate consent” as the only way in."_s)},
        Paragraph{.text = Phrase(languages.first(),
                                 QList<Run>{{.text = u"网络 office: "_s}, {.text = u"#1"_s, .link = u"first"_s}})},
        SealPanel{.seal = seal, .title = both(u"等级E"_s, u"Grade E"_s), .text = {both(u"红线封顶。"_s, u"Capped."_s)}},
        KeyFigures{.figures = {{.value = u"61.53"_s, .label = both(u"符合度"_s, u"conformity"_s)},
                               {.value = u"3"_s, .label = both(u"红线"_s, u"red lines"_s), .mark = Mark::Square}}},
        Heading{.level = 2, .text = both(u"1.1 得分"_s, u"1.1 Scores"_s)},
        Bars{.caption = both(u"图1"_s, u"Figure 1"_s),
             .bars = {{.label = both(u"人脸办法"_s, u"Measures"_s), .value = u"61.53"_s, .share = 0.6153}},
             .low = u"0"_s,
             .high = u"100"_s,
             .alt = one(u"条形图：人脸办法61.53"_s, u"Bars: measures 61.53"_s)},
        Note{.role = Role::Cinnabar,
             .mark = Mark::Square,
             .title = both(u"红线"_s, u"Red line"_s),
             .text = {both(u"没有替代方式。"_s, u"No alternative."_s)}},
        List{.items = {both(u"甲项"_s, u"first"_s), both(u"乙项"_s, u"second"_s)}},
        Heading{.level = 1, .text = both(u"2 发现"_s, u"2 Findings"_s)},
        Table{.columns = {{.share = 200, .align = Align::End}, {.share = 800}},
              .head = {Row{.cells = {both(u"编号"_s, u"No."_s), both(u"发现"_s, u"Finding"_s)}}},
              .rows = {Row{.cells = {Cell(Prose(languages.first(), u"1"_s), Scope::Row),
                                     both(u"否"_s, u"no"_s).marked(Mark::Square)},
                           .anchor = u"first"_s},
                       Row{.cells = {Cell(Prose(languages.first(), u"2"_s), Scope::Row), Cell()}}},
              .caption = both(u"表1"_s, u"Table 1"_s)},
        Facts{.facts = {{both(u"姓名"_s, u"Name"_s), Prose(languages.first(), u"𠮷田 café"_s)}}},
        SignaturePlace{.label = both(u"签名"_s, u"Signature"_s)},
    };
    document.attachments = {Attachment{.name = u"evaluation.json"_s,
                                       .bytes = "{}",
                                       .mime = "application/json",
                                       .description = one(u"评估数据"_s, u"Evaluation"_s)}};
    return document;
}

const drawing::Fonts &testFonts()
{
    static const drawing::Fonts fonts = [] {
        auto loaded = drawing::Fonts::load(QStringLiteral(SHIHE_FONTS));
        if (!loaded)
            qFatal("no fonts: run scripts/fonts");
        return std::move(*loaded);
    }();
    return fonts;
}

Result<pdf::Rendered> renderFixed(const Document &document)
{
    pdf::Options options;
    options.now = QDateTime(QDate(2026, 11, 22), QTime(3, 4, 5), Qt::UTC);
    return pdf::render(document, testFonts(), options);
}

Judge judge(const QByteArray &pdf, const QString &program, QStringList before, QStringList after)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"report.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, before + QStringList{file.fileName()} + after);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QString textOf(const QByteArray &pdf, int page)
{
    QStringList options{u"-enc"_s, u"UTF-8"_s};
    if (page > 0)
        options << u"-f"_s << QString::number(page) << u"-l"_s << QString::number(page);
    return judge(pdf, u"pdftotext"_s, options, {u"-"_s}).output;
}

QList<QList<Word>> wordsOf(const QByteArray &pdf)
{
    static const QRegularExpression line(
        u"<page|<word xMin=\"([\\d.-]+)\" yMin=\"([\\d.-]+)\" xMax=\"([\\d.-]+)\" yMax=\"([\\d.-]+)\">(.*)</word>"_s);
    QList<QList<Word>> pages;
    const QString output = judge(pdf, u"pdftotext"_s, {u"-bbox"_s}, {u"-"_s}).output;
    for (auto match = line.globalMatch(output); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (found.lastCapturedIndex() < 5)
            pages << QList<Word>();
        else
            pages.last() << Word{found.captured(1).toDouble(), found.captured(2).toDouble(),
                                 found.captured(3).toDouble(), found.captured(4).toDouble(), found.captured(5)};
    }
    return pages;
}
