// What an app collects against the list of its type.
#include "core/assessment/necessity.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;

class tst_Necessity final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void compares_data();
    void compares();
    void needsTypeAndItems();

private:
    Catalog m_catalog;
};

void tst_Necessity::initTestCase()
{
    Fact type;
    type.id = u"app_type"_s;
    type.type = FactType::One;
    type.options = {{u"messaging"_s, {}}, {u"photo"_s, {}}, {u"other"_s, {}}};
    Fact collects;
    collects.id = u"app_collects"_s;
    collects.type = FactType::Many;
    collects.options = {{u"phone"_s, {}}, {u"account"_s, {}}, {u"face"_s, {}}, {u"album"_s, {}}};
    m_catalog.facts = {type, collects};
    m_catalog.appTypes = {{u"messaging"_s, {u"rule"_s, u"5 (3)"_s}, {}, {u"account"_s, u"phone"_s}},
                          {u"photo"_s, {u"rule"_s, u"5 (36)"_s}, {}, {}}};
    m_catalog.index();
}

void tst_Necessity::compares_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("collects");
    QTest::addColumn<QStringList>("beyond");
    QTest::newRow("within the list") << u"messaging"_s << QStringList{u"phone"_s} << QStringList();
    QTest::newRow("a face besides") << u"messaging"_s << QStringList{u"face"_s, u"phone"_s} << QStringList{u"face"_s};
    QTest::newRow("a type that needs nothing")
        << u"photo"_s << QStringList{u"album"_s, u"face"_s} << QStringList{u"face"_s, u"album"_s};
    QTest::newRow("nothing collected") << u"photo"_s << QStringList() << QStringList();
}

void tst_Necessity::compares()
{
    QFETCH(QString, type);
    QFETCH(QStringList, collects);
    QFETCH(QStringList, beyond);
    Activity app;
    app.profile = {{u"app_type"_s, type}, {u"app_collects"_s, collects}};
    const auto found = necessity(m_catalog, app);
    QVERIFY(found);
    QCOMPARE(found->beyond, beyond);
    QCOMPARE(found->collected.size(), collects.size());
    QCOMPARE(found->clause.at, type == u"photo" ? u"5 (36)"_s : u"5 (3)"_s);
}

void tst_Necessity::needsTypeAndItems()
{
    Activity app;
    QVERIFY(!necessity(m_catalog, app));
    app.profile.insert(u"app_type"_s, u"messaging"_s);
    QVERIFY(!necessity(m_catalog, app));
    app.profile.insert(u"app_collects"_s, QStringList{u"face"_s});
    QVERIFY(necessity(m_catalog, app));
    app.profile.insert(u"app_type"_s, u"other"_s);
    QVERIFY(!necessity(m_catalog, app));
}

QTEST_GUILESS_MAIN(tst_Necessity)
#include "tst_necessity.moc"
