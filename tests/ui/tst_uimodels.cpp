// The models against the built-in catalog, under Qt's own model tester; words and colours of the frame.
#include "core/base/words.h"
#include "core/catalog/compiled.h"
#include "ui/models/searchmodel.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace shihe;
using namespace shihe::ui;

class tst_UiModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void searchFindsBothLanguages_data();
    void searchFindsBothLanguages();
    void searchWithoutAssessmentFindsNoPractice();
    void placesAreNamedAsLawyersDo_data();
    void placesAreNamedAsLawyersDo();
    void textIsReadableInBothThemes();

private:
    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<Words> m_words;
};

void tst_UiModels::initTestCase()
{
    auto catalog = builtIn();
    QVERIFY(catalog);
    m_catalog = std::make_shared<const Catalog>(std::move(*catalog));
    auto words = Words::load(u":/i18n"_s);
    QVERIFY(words);
    m_words = std::make_unique<Words>(std::move(*words));
}

void tst_UiModels::searchFindsBothLanguages_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("practice");
    QTest::newRow("two Han characters") << u"注销"_s << u"rights.account-closing"_s;
    QTest::newRow("English, any case") << u"CLOSE the account"_s << u"rights.account-closing"_s;
    QTest::newRow("an id") << u"rights.account"_s << u"rights.account-closing"_s;
}

void tst_UiModels::searchFindsBothLanguages()
{
    QFETCH(QString, query);
    QFETCH(QString, practice);
    SearchModel model(*m_catalog, *m_words);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.search(query);
    QVERIFY(model.rowCount() > 0);
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.index(row).data(SearchModel::DestinationRole).value<Destination>().practice);
    QVERIFY2(found.contains(practice), qPrintable(found.join(u' ')));
    // Where it stands is said in words, not by an id.
    const QModelIndex hit = model.index(static_cast<int>(found.indexOf(practice)));
    model.setLanguage(Language::Zh);
    QCOMPARE(hit.data(SearchModel::ContextRole).toString(), m_words->text(Language::Zh, u"topic.rights"_s));
    model.search(u"qqzzxx"_s);
    QCOMPARE(model.rowCount(), 0);
    model.search(u"  "_s);
    QCOMPARE(model.rowCount(), 0);
}

void tst_UiModels::searchWithoutAssessmentFindsNoPractice()
{
    SearchModel model(*m_catalog, *m_words);
    model.setCatalog(*m_catalog, false);
    model.search(u"人脸"_s);
    QVERIFY(model.rowCount() > 0);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.index(row).data(SearchModel::DestinationRole).value<Destination>().page, PageId::Law);
}

void tst_UiModels::placesAreNamedAsLawyersDo_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("zh");
    QTest::addColumn<QString>("en");
    QTest::newRow("article") << Kind::Rule << u"10"_s << u"第10条"_s << u"Art. 10"_s;
    QTest::newRow("inserted article") << Kind::Law << u"253-1"_s << u"第253条之1"_s << u"Art. 253-1"_s;
    QTest::newRow("span of articles") << Kind::Rule << u"15-17"_s << u"第15条至第17条"_s << u"Arts. 15-17"_s;
    QTest::newRow("annex") << Kind::Rule << u"annex item 2"_s << u"附件第2项"_s << u"Annex item 2"_s;
    QTest::newRow("clause of a standard") << Kind::Standard << u"5 b)"_s << u"5 b)"_s << u"5 b)"_s;
}

void tst_UiModels::placesAreNamedAsLawyersDo()
{
    QFETCH(Kind, kind);
    QFETCH(QString, at);
    Source source;
    source.kind = kind;
    QTEST(Format::place(source, at, Language::Zh), "zh");
    QTEST(Format::place(source, at, Language::En), "en");
}

/// WCAG 2: 4.5 : 1 for each colour of text on paper, card and well.
void tst_UiModels::textIsReadableInBothThemes()
{
    const auto channel = [](int value) {
        const double share = value / 255.0;
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&channel](const QColor &color) {
        return 0.2126 * channel(color.red()) + 0.7152 * channel(color.green()) + 0.0722 * channel(color.blue());
    };
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        for (const Tone tone :
             {Tone::Ink, Tone::Slate, Tone::Indigo, Tone::Jade, Tone::Ochre, Tone::Cinnabar, Tone::Violet}) {
            for (const QColor &ground : {theme.paper, theme.card, theme.well, theme.tint(tone)}) {
                const double a = luminance(theme.color(tone)) + 0.05;
                const double b = luminance(ground) + 0.05;
                const double contrast = std::max(a, b) / std::min(a, b);
                QVERIFY2(contrast >= 4.5,
                         qPrintable(u"%1 on %2: %3"_s.arg(theme.color(tone).name(), ground.name()).arg(contrast)));
            }
        }
    }
}

QTEST_MAIN(tst_UiModels)
#include "tst_uimodels.moc"
