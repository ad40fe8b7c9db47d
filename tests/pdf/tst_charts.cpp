// Charts: what is drawn says what the data say, in the picture and in the file.
#include "sample.h"

#include "core/drawing/drawing.h"

#include <QTest>

using namespace shihe;
using namespace shihe::document;
using namespace Qt::StringLiterals;

namespace {

Prose both(const QString &zh, const QString &en)
{
    return {Text{zh, en}, {Language::Zh, Language::En}};
}

Phrase said(const QString &zh)
{
    return {Language::Zh, zh};
}

HeatMap heatMap()
{
    const auto cell = [](const QString &value, const QString &note, double strength) {
        return HeatCell{.value = value, .note = Prose(Language::Zh, note), .strength = strength};
    };
    HeatMap map{.caption = both(u"主题与层级"_s, u"Topic by level"_s),
                .down = both(u"主题"_s, u"Topic"_s),
                .columns = {both(u"禁止"_s, u"prohibited"_s), both(u"应"_s, u"shall"_s), both(u"宜"_s, u"should"_s)},
                .alt = said(u"告知最弱：应为41.6"_s)};
    map.rows = {{both(u"告知"_s, u"Notice"_s), {std::nullopt, cell(u"41.6"_s, u"5 / 12"_s, 0.6), std::nullopt}},
                {both(u"同意与撤回"_s, u"Consent and withdrawal"_s),
                 {cell(u"100"_s, u"3 / 3"_s, 0), cell(u"66.6"_s, u"2 / 3"_s, 0.3), cell(u"0"_s, u"0 / 1"_s, 1)}}};
    map.rows[1].cells[2]->mark = Mark::Square;
    map.rows[1].cells[2]->role = Role::Cinnabar;
    return map;
}

Curve curve()
{
    return {.caption = both(u"整改曲线"_s, u"The plan's curve"_s),
            .across = both(u"人天"_s, u"days of work"_s),
            .down = both(u"法律符合度"_s, u"conformity with the law"_s),
            .left = u"0"_s,
            .right = u"12"_s,
            .low = u"0"_s,
            .high = u"100"_s,
            .points = {{.x = 0, .y = 0.4, .value = u"40.00"_s},
                       {.x = 0.1, .y = 0.62, .value = u"62.10"_s, .label = both(u"补告知"_s, u"Add notices"_s)},
                       {.x = 0.5, .y = 0.78, .value = u"78.00"_s, .label = both(u"另设通道"_s, u"A second gate"_s)},
                       {.x = 1, .y = 0.91, .value = u"91.00"_s}},
            .steps = true,
            .alt = said(u"从40.00到91.00"_s)};
}

Trend trend()
{
    return {.caption = both(u"历次评估"_s, u"Over the assessments"_s),
            .lines = {{.label = both(u"法律"_s, u"Law"_s),
                       .points = {{QDate(2024, 3, 1), 0.40, u"40.00"_s}, {QDate(2026, 3, 1), 0.7, u"70.00"_s, true}}},
                      {.label = both(u"标准"_s, u"Standards"_s),
                       .role = Role::Slate,
                       .points = {{QDate(2024, 3, 1), 0.5, u"50.00"_s}, {QDate(2026, 3, 1), 0.68, u"68.00"_s}}}},
            .ticks = {{QDate(2024, 3, 1), u"2024-03-01"_s}, {QDate(2026, 3, 1), u"2026-03-01"_s}},
            .low = u"0"_s,
            .high = u"100"_s,
            .alt = said(u"法律从40.00升到70.00"_s)};
}

Timeline timeline()
{
    return {
        .caption = both(u"法源的状态"_s, u"Status of the sources"_s),
        .from = QDate(2018, 1, 1),
        .to = QDate(2027, 1, 1),
        .lanes = {{both(u"人脸识别办法"_s, u"Face recognition measures"_s),
                   {{QDate(2023, 8, 8), QDate(2025, 3, 21), both(u"草案"_s, u"draft"_s), Role::Violet, Fill::Dashed},
                    {QDate(2025, 3, 21), QDate(2025, 6, 1), both(u"已公布"_s, u"published"_s), Role::Violet,
                     Fill::Hatched},
                    {QDate(2025, 6, 1), {}, both(u"有效"_s, u"in force"_s), Role::Jade, Fill::Solid}}},
                  {both(u"旧标准"_s, u"The old standard"_s),
                   {{QDate(2012, 1, 1), QDate(2020, 1, 1), both(u"现行"_s, u"in force"_s), Role::Jade, Fill::Solid},
                    {QDate(2020, 1, 1), {}, both(u"已废止"_s, u"superseded"_s), Role::Slate, Fill::Pale}}}},
        .ticks = {{QDate(2020, 1, 1), u"2020"_s}, {QDate(2025, 1, 1), u"2025"_s}},
        .asOf = Tick{QDate(2026, 11, 22), u"2026-11-22"_s},
        .alt = said(u"办法自2025年6月1日起施行"_s)};
}

Radar radar()
{
    Radar radar{.caption = both(u"按主题"_s, u"By topic"_s), .alt = said(u"告知最弱"_s)};
    const QStringList names{u"告知"_s, u"同意"_s, u"存储"_s, u"安全"_s, u"评估"_s};
    for (qsizetype i = 0; i < names.size(); ++i)
        radar.arms << Arm{.label = Prose(Language::Zh, names[i]),
                          .value = QString::number(20 * (i + 1)),
                          .share = 0.2 * static_cast<double>(i + 1),
                          .before = 0.5};
    return radar;
}

QStringList words(const drawing::Picture &picture)
{
    QStringList all;
    for (const drawing::Label &label : picture.labels)
        all << label.text;
    return all;
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMarkHasItsAreaAndItsNumber()
    {
        const auto heat = drawing::chart(testFonts(), heatMap(), 400);
        QVERIFY(heat);
        QList<int> marks;
        for (const drawing::Area &area : heat->areas)
            marks << area.mark;
        QCOMPARE(marks, (QList<int>{1, 3, 4, 5})); // the empty fields are counted, and can't be pointed at
        for (const QString &each : {u"41.6"_s, u"5 / 12"_s, u"100"_s, u"66.6"_s, u"0 / 1"_s, u"告知"_s, u"Notice"_s})
            QVERIFY2(words(*heat).contains(each), qPrintable(each));

        const auto line = drawing::chart(testFonts(), curve(), 400);
        QVERIFY(line);
        QCOMPARE(line->areas.size(), 4);
        for (const QString &each : {u"40.00"_s, u"62.10"_s, u"78.00"_s, u"91.00"_s, u"人天"_s, u"12"_s})
            QVERIFY2(words(*line).contains(each), qPrintable(each));

        // Values up to six in a hundred fill the chart, not its lowest strip.
        Curve small = curve();
        small.points = {{.x = 0, .y = 0.01}, {.x = 1, .y = 0.06}};
        fitAxis(small, 100, u"%"_s);
        QCOMPARE(small.high, u"8%"_s);
        QCOMPARE(small.points.last().y, 0.75);
        const auto fitted = drawing::chart(testFonts(), small, 400);
        QVERIFY(fitted);
        for (const QString &each : {u"0%"_s, u"2%"_s, u"4%"_s, u"6%"_s, u"8%"_s})
            QVERIFY2(words(*fitted).contains(each), qPrintable(each));
        Curve full = curve();
        full.points = {{.x = 0, .y = 0.4}, {.x = 1, .y = 1}};
        fitAxis(full, 100, u"%"_s);
        QCOMPARE(full.high, u"100%"_s);
        QCOMPARE(full.points.last().y, 1.0);

        const auto lines = drawing::chart(testFonts(), trend(), 400);
        QVERIFY(lines);
        QCOMPARE(lines->areas.size(), 4);
        for (const QString &each : {u"40.00"_s, u"70.00"_s, u"68.00"_s, u"Law"_s, u"标准"_s, u"2024-03-01"_s})
            QVERIFY2(words(*lines).contains(each), qPrintable(each));

        const auto lanes = drawing::chart(testFonts(), timeline(), 400);
        QVERIFY(lanes);
        QCOMPARE(lanes->areas.size(), 5);
        for (const QString &each : {u"草案"_s, u"有效"_s, u"已废止"_s, u"2026-11-22"_s, u"2020"_s})
            QVERIFY2(words(*lanes).contains(each), qPrintable(each));

        const auto arms = drawing::chart(testFonts(), radar(), 400);
        QVERIFY(arms);
        QCOMPARE(arms->areas.size(), 5);
        QVERIFY(words(*arms).contains(u"100"_s));
    }

    void heightAndLengthAreTheValue()
    {
        const auto lines = drawing::chart(testFonts(), trend(), 400);
        const auto middle = [&](int mark) { return lines->areas[mark].top + lines->areas[mark].height / 2; };
        // 40 to 70 of a plot whose whole height is 100
        const double plot = (middle(0) - middle(1)) / 0.3;
        QVERIFY(qAbs((middle(2) - middle(3)) / plot - 0.18) < 0.001);
        const auto lanes = drawing::chart(testFonts(), timeline(), 400);
        const double draft = lanes->areas[0].width;
        const double published = lanes->areas[1].width;
        QVERIFY(qAbs(draft / published - 591.0 / 72.0) < 0.05); // days
    }

    void nothingLiesOutside_data()
    {
        QTest::addColumn<double>("width");
        QTest::newRow("paper") << 470.0;
        QTest::newRow("narrow") << 220.0;
    }
    void nothingLiesOutside()
    {
        QFETCH(double, width);
        const auto look = [&](const auto &chart) {
            const auto picture = drawing::chart(testFonts(), chart, width);
            QVERIFY(picture);
            QCOMPARE(picture->width, width);
            for (const drawing::Label &label : picture->labels) {
                const double end = label.at.x + *testFonts().width(label.text, label.language, label.bold, label.size);
                QVERIFY2(label.at.x > -1 && end < width + 1 && label.at.y > 0 && label.at.y < picture->height + 1,
                         qPrintable(label.text));
            }
        };
        look(heatMap());
        look(curve());
        look(trend());
        look(timeline());
        look(radar());
    }

    void knownInBlackAndWhite()
    {
        // Two lines differ by their stroke, and the four kinds of span by their filling.
        const auto lines = drawing::chart(testFonts(), trend(), 400);
        QSet<double> dashes;
        for (const drawing::Shape &shape : lines->shapes) {
            if (shape.width == 1.4)
                dashes << shape.dash;
        }
        QCOMPARE(dashes.size(), 2);
        const auto lanes = drawing::chart(testFonts(), timeline(), 400);
        const auto count = [&](auto which) { return std::count_if(lanes->shapes.begin(), lanes->shapes.end(), which); };
        QCOMPARE(count([](const drawing::Shape &shape) { return shape.dash == 2.4; }), 1);
        QCOMPARE(count([](const drawing::Shape &shape) { return shape.width == 0.6; }), 1);
        for (int step = 0; step <= drawing::ShadeSteps; ++step) {
            for (const Role role : {Role::Indigo, Role::Jade, Role::Ochre, Role::Cinnabar, Role::Violet, Role::Ink})
                QVERIFY(drawing::contrast(drawing::colour(Role::Ink), drawing::shade(role, step)) >= 4.5);
        }
    }

    // Colour tells nothing that shape and words don't: a draft is a frame of dashes with its words below its name, what
    // is grave has its seal before the value, and all other bars are alike.
    void barsAreKnownInBlackAndWhite()
    {
        const Bars bars{
            .bars = {{.label = both(u"甲法"_s, u"Law"_s), .value = u"E  20.00%"_s, .mark = Mark::Square, .share = 0.2},
                     {.label = both(u"乙案"_s, u"Draft"_s),
                      .note = both(u"草案"_s, u"Not binding"_s),
                      .value = u"E  30.00%"_s,
                      .share = 0.3,
                      .role = Role::Violet,
                      .dashed = true},
                     {.label = both(u"丙法"_s, u"Act"_s), .value = u"A  100.00%"_s, .share = 1, .provisional = true}},
            .alt = said(u"条形图"_s)};
        const auto picture = drawing::chart(testFonts(), bars, 470);
        QVERIFY(picture);
        QVERIFY(words(*picture).contains(u"草案"_s) && words(*picture).contains(u"Not binding"_s));
        const auto count = [&](auto which) {
            return std::count_if(picture->shapes.begin(), picture->shapes.end(), which);
        };
        const drawing::Colour red = drawing::colour(Role::Cinnabar);
        QCOMPARE(count([](const drawing::Shape &shape) { return shape.dash > 0; }), 1);
        QCOMPARE(count([](const drawing::Shape &shape) { return shape.width == 0.6; }), 1); // hatched
        QCOMPARE(count([&](const drawing::Shape &shape) { return shape.fill == red || shape.stroke == red; }), 1);
        for (const drawing::Label &label : picture->labels)
            QVERIFY(label.colour != red);
        // A part of them is drawn on the scale of all.
        const auto part = drawing::chart(testFonts(), bars, 470, 0, 1);
        QVERIFY(part);
        const auto at = [](const drawing::Picture &drawn) {
            for (const drawing::Label &label : drawn.labels) {
                if (label.text == u"E  20.00%")
                    return label.at.x;
            }
            return 0.0;
        };
        QCOMPARE(at(*part), at(*picture));
        QCOMPARE(part->areas.size(), 1);
    }

    void theFileHoldsThem()
    {
        Document document = emptyDocument();
        document.metadata.languages = {Language::Zh, Language::En};
        document.blocks = {
            Heading{.text = both(u"1 图"_s, u"1 Charts"_s)}, heatMap(), curve(), trend(), timeline(), radar()};
        QVERIFY(check(document));
        const auto rendered = renderFixed(document);
        QVERIFY(rendered);
        QFile out(u"" SHIHE_BINARY_DIR "/charts.pdf"_s); // for people to look at
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(rendered->bytes);
        const Judge syntax = judge(rendered->bytes, u"qpdf"_s, {u"--check"_s});
        QVERIFY2(syntax.status == 0, qPrintable(syntax.output));
        const QString structure = judge(rendered->bytes, u"pdfinfo"_s, {u"-struct"_s}).output;
        QCOMPARE(structure.count(u"Figure"_s), 5);
        const QString objects =
            judge(rendered->bytes, u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s}, {u"-"_s}).output;
        QCOMPARE(objects.count(u"/Alt "_s), 5);
        QVERIFY(textOf(rendered->bytes).contains(u"66.6"_s));
    }

    void slipsAreRefused()
    {
        const auto code = [](const Block &block) {
            Document document = emptyDocument();
            document.blocks = {block};
            const auto checked = check(document);
            return checked ? QString() : checked.error().code;
        };
        HeatMap map = heatMap();
        map.rows[0].cells.removeLast();
        QCOMPARE(code(map), u"document.chart"_s);
        map = heatMap();
        map.alt = {};
        QCOMPARE(code(map), u"document.no-alt"_s);
        Curve back = curve();
        back.points[3].x = 0.2;
        QCOMPARE(code(back), u"document.chart"_s);
        back.points[3] = {.x = 1, .y = 1.2};
        QCOMPARE(code(back), u"document.share"_s);
        Timeline over = timeline();
        over.lanes[0].spans[1].from = QDate(2024, 1, 1);
        QCOMPARE(code(over), u"document.chart"_s);
        Radar many = radar();
        many.arms += many.arms;
        QCOMPARE(code(many), u"document.chart"_s);
    }
};

QTEST_GUILESS_MAIN(TestCharts)
#include "tst_charts.moc"
