#include "tests/store/workspaces.h"

#include "core/store/keys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlError>
#include <QSqlRecord>

namespace shihe::test {

using namespace Qt::StringLiterals;

namespace {

const QString OrganisationZh = u"杭州野生动物世界有限公司"_s;
const QString NoteText = u"入园须知要求刷脸，\"未提供\"其他方式\n第二行"_s;
const QString Informant = u"王主任"_s;
const QString Actor = u"李明"_s;
const QString EvidenceName = u"年卡协议 2019.pdf"_s;

template <typename Work>
bool withConnection(const QString &path, Work &&work)
{
    const QString name = newId();
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        done = database.open() && work(database);
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

} // namespace

QDateTime TestClock::now() const
{
    return QDateTime(QDate(2026, 11, 22), QTime(3, 4, 5, 678), Qt::UTC).addSecs(++m_looks);
}

bool tamper(const QString &path, const QString &statement, const QVariantList &values)
{
    return withConnection(path, [&](const QSqlDatabase &database) {
        QSqlQuery query(database);
        query.exec(u"PRAGMA foreign_keys = OFF"_s);
        bool ran = query.prepare(statement);
        for (const QVariant &value : values)
            query.addBindValue(value);
        ran = ran && query.exec();
        if (!ran)
            qWarning("%s", qPrintable(query.lastError().text()));
        return ran;
    });
}

QList<QStringList> rowsOf(const QString &path, const QString &text)
{
    QList<QStringList> rows;
    withConnection(path, [&](const QSqlDatabase &database) {
        QSqlQuery query(database);
        if (!query.exec(text))
            qWarning("%s", qPrintable(query.lastError().text()));
        while (query.next()) {
            QStringList row;
            for (int i = 0; i < query.record().count(); ++i)
                row << query.value(i).toString();
            rows << row;
        }
        return true;
    });
    return rows;
}

WorkspaceKeyPtr keyFor(const char *text, const QString &path)
{
    QByteArray bytes(text);
    const Secret secret = Secret::fromUtf8(bytes);
    const store::FileKeys keys;
    const auto key = path.isEmpty() ? keys.make(secret) : keys.unlock(path, secret);
    return key ? *key : nullptr;
}

QByteArray noise(qint64 size)
{
    QRandomGenerator generator(20261122);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(generator.generate() & 0xff);
    return bytes;
}

QString quickFolder()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + u"/shihe-test-XXXXXX"_s;
}

QStringList secretsOfWorkspace()
{
    return {OrganisationZh, u"Hangzhou Safari Park"_s, u"入园须知"_s, Informant, Actor, EvidenceName,
            u"公证处"_s,    u"没有远程识别"_s,         u"孩子多"_s,   u"Gate"_s};
}

std::unique_ptr<store::SqliteStore> makeWorkspace(const WorkspaceFile &workspace, QString &error, qint64 fileBytes)
{
    const QString &path = workspace.path;
    auto created = store::create(workspace);
    if (!created) {
        error = created.error().code;
        return {};
    }
    auto store = std::move(*created);
    const TestClock clock;
    const auto apply = [&](const ChangeSet &changes) {
        const auto applied = store->apply(changes, Actor, clock.now());
        if (!applied)
            error = applied.error().code + u' ' + applied.error().args.join(u' ');
        return applied.has_value();
    };
    QFile file(path + u".evidence"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(noise(fileBytes)) != fileBytes)
        return {};
    file.close();
    auto stored = store->addContent(file.fileName());
    file.remove();
    if (!stored) {
        error = stored.error().code;
        return {};
    }
    Evidence piece = *stored;
    piece.id = u"e1"_s;
    piece.name = EvidenceName;
    piece.sensitive = false;
    piece.keepUntil = QDate(2030, 1, 2);
    piece.source = u"公证处"_s;
    piece.at = clock.now();
    Evidence reference;
    reference.id = u"e2"_s;
    reference.name = u"现场照片"_s;

    Answer no;
    no.value = AnswerValue::No;
    no.note = NoteText;
    no.evidence = {u"e2"_s, u"e1"_s};
    no.risk = RiskOverride{3, 1, u"孩子多"_s};
    no.basis = Basis::DocumentSeen;
    no.informant = Informant;
    no.author = Actor;
    no.at = clock.now();
    Answer notApplicable;
    notApplicable.value = AnswerValue::NotApplicable;
    notApplicable.reason = u"没有远程识别"_s;

    const QByteArray compiled("a catalog");
    if (!store->putCatalog(u"2026.11.0"_s, QString(64, u'c'), compiled))
        return {};
    const bool done =
        apply(
            {CreateOrganisation{u"o"_s, {OrganisationZh, u"Hangzhou Safari Park"_s}},
             CreateAssessment{
                 u"a"_s, u"o"_s, {u"年卡"_s, u"Annual pass"_s}, QDate(2026, 11, 22), u"2026.11.0"_s, QString(64, u'c')},
             CreateActivity{u"a"_s, u"x"_s, {u"入园闸机"_s, u"Gate"_s}}}) &&
        apply({SetFact{{u"a"_s, u"x"_s}, u"modalities"_s, QStringList{u"face"_s, u"fingerprint"_s}}}) &&
        apply({SetFact{{u"a"_s, {}}, u"persons_total"_s, qint64(10'000'000)}}) &&
        apply({SetFact{{u"a"_s, u"x"_s}, u"minors"_s, true}}) &&
        apply({SetFact{{u"a"_s, u"x"_s}, u"purpose"_s, u"access"_s}}) &&
        apply({CreateActivity{u"a"_s, u"y"_s, {u"检票"_s, u"Tickets"_s}}}) &&
        apply({AddEvidence{u"a"_s, piece}, AddEvidence{u"a"_s, reference},
               SetAnswer{{u"a"_s, u"x"_s}, u"alternatives.offered"_s, no}}) &&
        apply({SetAnswer{{u"a"_s, {}}, u"remote.none"_s, notApplicable}}) &&
        apply({RenameActivity{u"a"_s, u"y"_s, {u"验票"_s, u"Ticket check"_s}}});
    if (!done || !store->undo(u"a"_s, Actor, clock.now()))
        return {};
    return store;
}

} // namespace shihe::test
