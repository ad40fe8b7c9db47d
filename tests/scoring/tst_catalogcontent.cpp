// The built-in catalog as its users meet it: how much is asked of whom, what a single fact changes, and which law
// counts on which day.
#include "core/catalog/compiled.h"
#include "core/catalog/coverage.h"
#include "core/scoring/compare.h"
#include "core/scoring/scoring.h"

#include <QTest>

using namespace shihe;
using namespace Qt::StringLiterals;

class tst_CatalogContent final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyDutyIsAskedOrSaysWhyNot();
    void holdsEnoughAndNotTooMuch();
    void oneFactChangesWhatApplies_data();
    void oneFactChangesWhatApplies();
    void theLawOfTheDayAlone_data();
    void theLawOfTheDayAlone();
    void draftsScoreInTheirOwnViews();
    void everyChangeHasItsReason();
    void keepingIsAskedByTheArticleThatAsksIt();

private:
    /// Face access control of a firm: every fact known, nothing else going on.
    [[nodiscard]] Profile firm() const;
    [[nodiscard]] QStringList asked(const Profile &profile) const
    {
        return applicability(m_catalog, profile).applicable;
    }

    Catalog m_catalog;
};

void tst_CatalogContent::initTestCase()
{
    auto catalog = builtIn();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

Profile tst_CatalogContent::firm() const
{
    Profile profile;
    for (const Fact &fact : m_catalog.facts) {
        switch (fact.type) {
        case FactType::Flag:
            profile.insert(fact.id, false);
            break;
        case FactType::Number:
            profile.insert(fact.id, qint64(0));
            break;
        case FactType::One:
            profile.insert(fact.id, u"other"_s);
            break;
        case FactType::Many:
            profile.insert(fact.id, QStringList());
            break;
        }
    }
    profile.insert(u"modalities"_s, QStringList{u"face"_s});
    profile.insert(u"purpose"_s, u"access"_s);
    profile.insert(u"setting"_s, QStringList{u"workplace"_s});
    profile.insert(u"equipment"_s, QStringList{u"access-control"_s});
    profile.insert(u"channels"_s, QStringList{u"device"_s});
    profile.insert(u"legal_basis"_s, QStringList{u"consent"_s});
    profile.insert(u"persons_stored"_s, qint64(2'000));
    profile.insert(u"persons_total"_s, qint64(3'000));
    return profile;
}

void tst_CatalogContent::everyDutyIsAskedOrSaysWhyNot()
{
    for (const SourceCoverage &one : coverage(m_catalog))
        QVERIFY2(one.uncovered.isEmpty(), qPrintable(one.source + u": "_s + one.uncovered.join(u", "_s)));
}

void tst_CatalogContent::holdsEnoughAndNotTooMuch()
{
    QVERIFY2(m_catalog.practices.size() >= 250 && m_catalog.practices.size() <= 350,
             qPrintable(QString::number(m_catalog.practices.size())));
    const QStringList seen = asked(firm());
    QVERIFY2(seen.size() >= 60 && seen.size() <= 140, qPrintable(QString::number(seen.size())));
    QVERIFY(applicability(m_catalog, firm()).assumed.isEmpty());
}

void tst_CatalogContent::oneFactChangesWhatApplies_data()
{
    QTest::addColumn<QString>("fact");
    QTest::addColumn<FactValue>("value");
    QTest::addColumn<QStringList>("appear");
    QTest::addColumn<QStringList>("stay"); ///< not asked either way
    const QStringList none;
    QTest::newRow("minors") << u"minors"_s << FactValue(true)
                            << QStringList{u"minors.guardian-consent"_s, u"minors.dedicated-rules"_s} << none;
    QTest::newRow("public place") << u"public_place"_s << FactValue(true)
                                  << QStringList{u"public-places.signs"_s, u"public-places.safety-necessity"_s} << none;
    QTest::newRow("99,999 persons") << u"persons_stored"_s << FactValue(qint64(99'999)) << none
                                    << QStringList{u"filing.hundred-thousand"_s, u"governance.face-data-body"_s};
    QTest::newRow("100,000 persons") << u"persons_stored"_s << FactValue(qint64(100'000))
                                     << QStringList{u"filing.hundred-thousand"_s}
                                     << QStringList{u"governance.face-data-body"_s};
    QTest::newRow("100,001 persons") << u"persons_stored"_s << FactValue(qint64(100'001))
                                     << QStringList{u"filing.hundred-thousand"_s, u"governance.face-data-body"_s}
                                     << none;
    QTest::newRow("999,999 persons in all")
        << u"persons_total"_s << FactValue(qint64(999'999)) << none << QStringList{u"governance.officer"_s};
    QTest::newRow("1,000,000 persons in all")
        << u"persons_total"_s << FactValue(qint64(1'000'000)) << QStringList{u"governance.officer"_s} << none;
    QTest::newRow("cross-border") << u"cross_border"_s << FactValue(true)
                                  << QStringList{u"cross-border.notice"_s, u"cross-border.route"_s} << none;
    QTest::newRow("SDK") << u"sdk"_s << FactValue(true) << QStringList{u"sharing.sdk-consent"_s} << none;
    QTest::newRow("generative") << u"generative"_s << FactValue(true) << QStringList{u"synthetic.inputs"_s} << none;
}

void tst_CatalogContent::oneFactChangesWhatApplies()
{
    QFETCH(QString, fact);
    QFETCH(FactValue, value);
    QFETCH(QStringList, appear);
    QFETCH(QStringList, stay);
    const QStringList before = asked(firm());
    Profile profile = firm();
    profile.insert(fact, value);
    const QStringList after = asked(profile);
    for (const QString &id : appear)
        QVERIFY2(!before.contains(id) && after.contains(id), qPrintable(id));
    for (const QString &id : stay)
        QVERIFY2(m_catalog.practice(id) && !before.contains(id) && !after.contains(id), qPrintable(id));
}

void tst_CatalogContent::theLawOfTheDayAlone_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QStringList>("counts");
    QTest::addColumn<QStringList>("doesNot");
    QTest::newRow("the drafts' days") << QDate(2020, 1, 15)
                                      << QStringList{u"csl-2016"_s, u"consumer-law-2013"_s, u"app-violations-2019"_s}
                                      << QStringList{u"pipl-2021"_s,         u"dsl-2021"_s,
                                                     u"frt-measures-2025"_s, u"civil-code-2020"_s,
                                                     u"dsl-draft-2020"_s,    u"data-security-measures-draft-2019"_s,
                                                     u"gbt-41819-2022"_s,    u"csl-2025"_s};
    QTest::newRow("today") << QDate(2026, 11, 22)
                           << QStringList{u"pipl-2021"_s, u"dsl-2021"_s, u"frt-measures-2025"_s, u"csl-2025"_s}
                           << QStringList{u"csl-2016"_s, u"data-security-measures-draft-2019"_s,
                                          u"app-rules-2026-draft"_s, u"frt-draft-2023"_s};
}

void tst_CatalogContent::theLawOfTheDayAlone()
{
    QFETCH(QDate, day);
    QFETCH(QStringList, counts);
    QFETCH(QStringList, doesNot);
    const Evaluation evaluation = evaluate(m_catalog, {}, {}, day);
    QStringList sources; // whose clauses the findings name
    for (const Finding &finding : evaluation.findings) {
        for (const ClauseRef &ref : finding.clauses) {
            if (!sources.contains(ref.source))
                sources.append(ref.source);
        }
    }
    for (const QString &id : counts)
        QVERIFY2(sources.contains(id), qPrintable(id));
    for (const QString &id : doesNot)
        QVERIFY2(m_catalog.source(id) && !sources.contains(id), qPrintable(id));
    for (const QString &id : sources)
        QVERIFY2(m_catalog.source(id)->statusOn(day) == Status::InForce, qPrintable(id));
}

void tst_CatalogContent::draftsScoreInTheirOwnViews()
{
    for (const auto &[draft, day] : {std::pair(u"data-security-measures-draft-2019"_s, QDate(2020, 1, 15)),
                                     std::pair(u"dsl-draft-2020"_s, QDate(2020, 8, 1)),
                                     std::pair(u"app-rules-2026-draft"_s, QDate(2026, 11, 22))}) {
        const Evaluation evaluation = evaluate(m_catalog, {}, {}, day);
        QVERIFY2(evaluation.view(draft)->possible > 0, qPrintable(draft));
        QCOMPARE(m_catalog.source(draft)->statusOn(day), Status::Draft);
    }
}

void tst_CatalogContent::everyChangeHasItsReason()
{
    Assessment assessment;
    Activity gate;
    gate.profile = firm();
    assessment.activities = {gate};
    const Comparison comparison = compare(m_catalog, assessment, QDate(2020, 1, 15), QDate(2026, 11, 22));
    QVERIFY(comparison.changes.size() > 50);
    bool appeared = false;
    for (const PracticeChange &change : comparison.changes) {
        QVERIFY2(!change.reasons.isEmpty(), qPrintable(change.practice));
        appeared = appeared || (change.practice == u"alternatives.not-only-face" && change.change() == u"appeared");
    }
    QVERIFY(appeared);
    QVERIFY(compare(m_catalog, assessment, QDate(2026, 11, 22), QDate(2026, 11, 22)).changes.isEmpty());
}

/// Art. 55 says when an impact assessment is due; how long it is kept stands in art. 56 alone.
void tst_CatalogContent::keepingIsAskedByTheArticleThatAsksIt()
{
    QStringList articles;
    for (const ClauseRef &ref : m_catalog.practice(u"impact-assessment.keep-records"_s)->cites) {
        if (ref.source == u"pipl-2021"_s)
            articles << ref.at;
    }
    QCOMPARE(articles, QStringList{u"56"_s});
}

QTEST_GUILESS_MAIN(tst_CatalogContent)
#include "tst_catalogcontent.moc"
