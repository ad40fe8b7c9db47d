#include "core/store/erasure.h"

#include "core/store/blobs.h"
#include "core/store/copies.h"

#include <QFileInfo>

namespace shihe::store {
namespace {

using namespace Qt::StringLiterals;

class FileErasure final : public Erasure
{
public:
    FileErasure(const Database &database, const Translator &translator, const EraseTarget &target)
        : m_database(database)
        , m_target(target)
        , m_eraser(database, translator, target)
    {
    }

    [[nodiscard]] Result<void> begin() { return m_eraser.begin(); }

    [[nodiscard]] Result<bool> look() override
    {
        constexpr int Rows = 2000; // a few hundredths of a second
        return m_eraser.look(Rows);
    }

    [[nodiscard]] int percent() const override
    {
        return m_bytes == 0 ? m_eraser.percent() : static_cast<int>(m_swept * 100 / m_bytes);
    }

    [[nodiscard]] const ErasureFindings &findings() const override { return m_eraser.findings(); }

    [[nodiscard]] Result<ErasureCertificate> carryOut(const QStringList &mentions, const QString &actor,
                                                      const QDateTime &at) override
    {
        const auto before = journalHead(m_database);
        if (!before)
            return failure(before.error());
        const auto after = m_database.transact([&] { return m_eraser.carryOut(mentions, actor, at); });
        if (!after)
            return failure(after.error());
        ErasureCertificate certificate;
        certificate.workspace = QFileInfo(m_database.path()).fileName();
        certificate.what = word(m_target);
        certificate.ids = m_eraser.ids();
        certificate.findings = m_eraser.findings();
        certificate.refs = m_eraser.refs();
        certificate.beforeSeq = after->seq - 1;
        certificate.beforeHash = before->hash;
        certificate.afterSeq = after->seq;
        certificate.afterHash = after->hash;
        certificate.at = at.toUTC();
        certificate.by = m_eraser.isActor(actor) ? QString() : actor;
        m_bytes = certificate.findings.fileBytes;
        return certificate;
    }

    [[nodiscard]] Result<bool> sweep() override
    {
        constexpr int Chunks = 16;
        if (m_next < m_eraser.files().size()) {
            const auto gone = sweepFile(m_database, m_eraser.files().at(m_next), Chunks);
            if (!gone)
                return failure(gone.error());
            m_swept = std::min(m_bytes, m_swept + Chunks * ChunkSize);
            if (*gone)
                ++m_next;
            return false;
        }
        if (const auto emptied = m_database.emptyLog(); !emptied)
            return failure(emptied.error());
        return true;
    }

    [[nodiscard]] Result<QList<HeldCopy>> copies(const QString &backups) const override
    {
        return copiesHolding({m_database.path(), m_database.key()}, backups, m_eraser.refs());
    }

private:
    const Database &m_database;
    EraseTarget m_target;
    Eraser m_eraser;
    qsizetype m_next = 0; ///< of the files to be swept
    qint64 m_bytes = 0;
    qint64 m_swept = 0;
};

} // namespace

Result<std::unique_ptr<Erasure>> beginErasure(const Database &database, const Translator &translator,
                                              const EraseTarget &target)
{
    auto erasure = std::make_unique<FileErasure>(database, translator, target);
    if (const auto begun = erasure->begin(); !begun)
        return failure(begun.error());
    return erasure;
}

Result<QList<std::pair<QString, QString>>> namedPersons(const Database &database)
{
    QMap<QString, QString> found; // by name
    const auto format = database.format();
    if (!format)
        return failure(format.error());
    QStringList statements{u"SELECT text, '' FROM content WHERE ref IN (SELECT informant FROM answer)"_s};
    if (*format >= 2) {
        statements << u"SELECT text, '' FROM content WHERE ref IN (SELECT responsible FROM answer)"_s
                   << u"SELECT text, '' FROM content WHERE ref IN (SELECT owner FROM action)"_s;
    }
    if (*format >= 4)
        statements << u"SELECT text, '' FROM content WHERE ref IN (SELECT name FROM impact)"_s;
    // Last: those who have an id are told with it.
    statements << u"SELECT content.text, person.id FROM person JOIN content ON content.ref = person.name"_s;
    for (const QString &statement : std::as_const(statements)) {
        auto names = database.query(statement);
        if (!names)
            return failure(names.error());
        while (true) {
            const auto more = database.next(*names);
            if (!more)
                return failure(more.error());
            if (!*more)
                break;
            found.insert(names->value(0).toString().trimmed(), names->value(1).toString());
        }
    }
    QList<std::pair<QString, QString>> persons;
    for (auto each = found.cbegin(); each != found.cend(); ++each)
        persons.append({each.key(), each.value()});
    return persons;
}

} // namespace shihe::store
