// An assessment pins the catalog and the user catalogs it was made on, to the byte.
#include "core/catalog/compiled.h"
#include "core/catalog/usercatalogs.h"
#include "core/session/session.h"
#include "core/store/store.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shihe;

class tst_Pins final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void eachAssessmentKeepsItsOwn();
    void standInStateAndJournal();
    void aChangedPinIsFound();

private:
    [[nodiscard]] QString create(const std::shared_ptr<const Catalog> &catalog)
    {
        const auto made = m_workspace->createAssessment(*catalog, {u"公司"_s, u"Company"_s}, {u"门禁"_s, u"Gate"_s},
                                                        QDate(2026, 11, 22));
        if (!made)
            qFatal("%s", qPrintable(made.error().code));
        return *made;
    }
    [[nodiscard]] AssessmentSummary summary(const QString &id) const
    {
        const auto all = m_workspace->assessments();
        if (!all)
            qFatal("%s", qPrintable(all.error().code));
        const auto found = std::find_if(all->cbegin(), all->cend(), [&id](const auto &each) { return each.id == id; });
        return found == all->cend() ? AssessmentSummary() : *found;
    }

    std::shared_ptr<const Catalog> m_alone, m_both;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<WorkspaceSession> m_workspace;
};

void tst_Pins::initTestCase()
{
    auto catalog = builtIn();
    QVERIFY(catalog);
    auto added = addUserCatalogs(*catalog, u"" SHIHE_SOURCE_DIR "/resources/sample/catalogs"_s);
    QVERIFY(added);
    QCOMPARE(added->catalog.users.size(), 1);
    m_alone = std::make_shared<const Catalog>(std::move(*catalog));
    m_both = std::make_shared<const Catalog>(std::move(added->catalog));
}

void tst_Pins::init()
{
    m_workspace.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto created = store::create(m_folder->filePath(u"w.shihe"_s));
    QVERIFY(created);
    m_store = std::move(*created);
    m_workspace = std::make_unique<WorkspaceSession>(*m_store, m_clock);
}

void tst_Pins::eachAssessmentKeepsItsOwn()
{
    const QString alone = create(m_alone);
    const QString both = create(m_both);
    QVERIFY(summary(alone).userCatalogs.isEmpty());
    QCOMPARE(summary(alone).catalogKey(), m_alone->sha256);
    QCOMPARE(summary(both).userCatalogs, m_both->userPins());
    QCOMPARE(summary(both).catalogSha256, m_alone->sha256);
    QCOMPARE(summary(both).catalogKey(), m_both->key());

    // As another program finds them, without the folder of user catalogs.
    const auto kept = m_workspace->catalogOf(summary(both).catalogKey(), m_alone);
    QVERIFY(kept);
    QVERIFY(**kept == *m_both);
    const auto same = m_workspace->catalogOf(summary(alone).catalogKey(), m_alone);
    QVERIFY(same);
    QCOMPARE(same->get(), m_alone.get());
    const auto known = m_workspace->catalogOf(summary(both).catalogKey(), m_both);
    QVERIFY(known);
    QCOMPARE(known->get(), m_both.get());

    auto session = AssessmentSession::open(*m_workspace, *kept, both);
    QVERIFY(session);
    Answer yes;
    yes.value = AnswerValue::Yes;
    QVERIFY((*session)->setAnswer(u"house-rules/gate.phone"_s, yes));
    QVERIFY((*session)->setFact(u"house_rules_visitors"_s, true));
    QVERIFY((*session)->evaluation().view(u"house-rules/gate"_s)->earned > 0);
}

void tst_Pins::standInStateAndJournal()
{
    const QString both = create(m_both);
    const auto loaded = m_store->load(both);
    QVERIFY(loaded);
    QCOMPARE(loaded->userCatalogs, m_both->userPins());
    const QString path = m_store->path();
    m_workspace.reset();
    m_store.reset();
    QString journal;
    QVERIFY(store::log(path, [&journal](const store::LogRow &row) {
        journal += QString::fromUtf8(QJsonDocument(row.payload).toJson(QJsonDocument::Compact));
        return true;
    }));
    const CatalogPin &pin = m_both->users.constFirst().pin;
    for (const QString &part : {u"\"user_catalogs\":[{"_s, pin.id, pin.version, pin.sha256})
        QVERIFY2(journal.contains(part), qPrintable(part));
    const auto report = store::check(path);
    QVERIFY(report);
    QVERIFY2(!report->fault, report->fault ? qPrintable(report->fault->code) : "");
    const auto info = store::info(path);
    QVERIFY(info);
    const QJsonValue listed = info->toJson().value(u"assessments"_s)[0][u"user_catalogs"_s];
    QCOMPARE(listed[0][u"sha256"_s].toString(), pin.sha256);
}

void tst_Pins::aChangedPinIsFound()
{
    (void)create(m_both);
    const QString path = m_store->path();
    m_workspace.reset();
    m_store.reset();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"pins"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"UPDATE assessment SET user_catalogs = replace(user_catalogs, '2026.1.0', '2026.1.1')"_s));
        QCOMPARE(query.numRowsAffected(), 1);
    }
    QSqlDatabase::removeDatabase(u"pins"_s);
    const auto report = store::check(path);
    QVERIFY(report);
    QVERIFY(report->fault);
    QCOMPARE(report->fault->code, u"store.check-state"_s);
}

QTEST_GUILESS_MAIN(tst_Pins)
#include "tst_pins.moc"
