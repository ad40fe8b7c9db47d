// The catalog that is shipped.
#include "core/catalog/compiled.h"
#include "core/catalog/lint.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;

class tst_Questionnaires final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isInOrder();
    void isBuiltInAsItStands();
    void holdsTheFirstSourcesAndChecklists_data();
    void holdsTheFirstSourcesAndChecklists();
    void everyChecklistIsComplete();
    void aRemedyStandsWithoutTheDay();
};

namespace {

const QString Folder = u"" SHIHE_SOURCE_DIR "/questionnaires"_s;

} // namespace

void tst_Questionnaires::isInOrder()
{
    QElapsedTimer timer;
    timer.start();
    const LintReport report = lint(Folder);
    qInfo("lint: %lld ms", static_cast<long long>(timer.elapsed()));
    QStringList faults;
    for (const Diagnostic &fault : report.diagnostics)
        faults.append(fault.place() + u' ' + fault.error.code + u' ' + fault.error.args.join(u", "_s));
    QCOMPARE(faults.join(u'\n'), QString());
    QVERIFY(report.practices >= 90);
}

void tst_Questionnaires::isBuiltInAsItStands()
{
    QElapsedTimer timer;
    timer.start();
    const auto builtInCatalog = builtIn();
    qInfo("built-in: %lld us", static_cast<long long>(timer.nsecsElapsed() / 1000));
    QVERIFY(builtInCatalog);
    const auto written = loadYaml(Folder);
    QVERIFY(written);
    QCOMPARE(builtInCatalog->sha256, catalogSha256(Folder).value());
    QVERIFY(*builtInCatalog == *written);
    QCOMPARE(compile(*written), builtInCompiled());
}

void tst_Questionnaires::holdsTheFirstSourcesAndChecklists_data()
{
    QTest::addColumn<QString>("checklist");
    QTest::addColumn<QString>("source");
    QTest::newRow("measures") << u"face-recognition-measures"_s << u"frt-measures-2025"_s;
    QTest::newRow("face data") << u"face-data-standard"_s << u"gbt-41819-2022"_s;
    QTest::newRow("apps") << u"app-collection"_s << u"app-violations-2019"_s;
    QTest::newRow("data security") << u"data-security-law"_s << u"dsl-2021"_s;
    QTest::newRow("draft of 2019") << u"data-security-draft-2019"_s << u"data-security-measures-draft-2019"_s;
    QTest::newRow("personal information") << u"personal-information-law"_s << u"pipl-2021"_s;
}

void tst_Questionnaires::holdsTheFirstSourcesAndChecklists()
{
    QFETCH(QString, checklist);
    QFETCH(QString, source);
    const auto catalog = builtIn();
    QVERIFY(catalog);
    const Checklist *found = catalog->checklist(checklist);
    QVERIFY(found);
    QVERIFY(found->sources.contains(source));
    QVERIFY(catalog->source(source));
}

void tst_Questionnaires::everyChecklistIsComplete()
{
    const auto catalog = builtIn();
    QVERIFY(catalog);
    // Settings are selections out of the other checklists, and the SDK one goes over apps' sources.
    QStringList selections;
    for (const Checklist &checklist : catalog->checklists) {
        if (!checklist.complete)
            selections.append(checklist.id);
    }
    QCOMPARE(selections,
             (QStringList{u"context-finance"_s, u"context-hotel"_s, u"context-residential"_s, u"context-scenic"_s,
                          u"context-school"_s, u"context-shop"_s, u"context-workplace"_s, u"sdk-duties"_s}));
}

/// A remedy becomes an action with a date of its own, so it names no day that counts from when it is read.
void tst_Questionnaires::aRemedyStandsWithoutTheDay()
{
    static const QRegularExpression chinese(u"今[天日晚]|明[天日]|[本这下]周|[本下]月|即日|从现在起"_s);
    static const QRegularExpression english(u"\\b(?:today|tonight|tomorrow|(?:this|next) (?:week|month)|from now)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto catalog = builtIn();
    QVERIFY(catalog);
    for (const Practice &practice : catalog->practices) {
        QVERIFY2(!practice.remedy.zh.contains(chinese), qPrintable(practice.id));
        QVERIFY2(!practice.remedy.en.contains(english), qPrintable(practice.id));
    }
}

QTEST_GUILESS_MAIN(tst_Questionnaires)
#include "tst_questionnaires.moc"
