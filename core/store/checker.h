// What check() does, step by step. The first fault ends it, as an error store.check-*.
#pragma once

#include "core/store/journal.h"
#include "core/store/payload.h"
#include "core/store/store.h"

#include <QSet>

#include <functional>

namespace shihe::store {

class Checker final
{
public:
    /// @p walked is called when the journal has been walked through: from there on one core is left idle.
    Checker(const Database &database, CheckDepth depth, CheckReport &report, std::function<void()> walked)
        : m_database(database)
        , m_depth(depth)
        , m_report(report)
        , m_walked(std::move(walked))
    {
    }

    [[nodiscard]] Result<void> run();

private:
    /// Object type and key. Looked up many times, and hashed once.
    struct Key
    {
        QString object;
        QStringList key;
        size_t hash = 0;

        Key() = default;
        Key(const QString &type, const QStringList &parts)
            : object(type)
            , key(parts)
            , hash(qHashMulti(0, type, parts))
        {
        }
        friend bool operator==(const Key &a, const Key &b)
        {
            return a.hash == b.hash && a.key == b.key && a.object == b.object;
        }
        friend size_t qHash(const Key &of, size_t seed) { return of.hash ^ seed; }
    };
    struct Steps
    {
        QList<qint64> done;   ///< could be undone, the last first to go
        QList<qint64> undone; ///< could be redone, the first one next
        friend bool operator==(const Steps &, const Steps &) = default;
    };

    struct Stamp
    {
        QString at;
        qint64 seq = 0;
    };

    /// A row, and what can be told from it alone.
    struct Reading
    {
        JournalRow row;
        QByteArray hash; ///< as it should be
        std::optional<QList<ChangeText>> texts;
        QJsonObject payload;         ///< of a row that says more than its changes
        QList<ObjectChange> changes; ///< members of assessments alone
        QList<Key> keys;             ///< of the changes, in their order
        QStringList touched;         ///< assessments
        QList<Key> answers;

        void read(CheckDepth depth);
    };

    /// A row of content that is no file, and what it should be called.
    struct Text
    {
        QString ref;
        QByteArray salt;
        QByteArray text;
        QString expected;
    };

    [[nodiscard]] Result<void> everything();
    [[nodiscard]] Result<void> walkChain();
    [[nodiscard]] Result<void> take(const Reading &reading);
    [[nodiscard]] Result<void> replay(const Reading &reading);
    [[nodiscard]] Result<void> followSteps(const Reading &reading);
    [[nodiscard]] Result<void> checkIssue(const JournalRow &row, const QList<ObjectChange> &changes) const;
    [[nodiscard]] Result<void> checkContent();
    [[nodiscard]] Result<void> checkFile(const QString &ref, const QByteArray &salt, const QString &sha256);
    [[nodiscard]] Result<void> checkFiles();
    [[nodiscard]] Result<void> checkCatalogs();
    [[nodiscard]] Result<void> compareTables();
    [[nodiscard]] Result<void> compareEvidenceDigests();
    [[nodiscard]] Result<void> compareStamps();
    [[nodiscard]] Result<void> compareSteps();
    [[nodiscard]] Result<void> compareAnswerRows();
    [[nodiscard]] Result<void> compareOrder();
    [[nodiscard]] Result<void> checkFigures();

    const Database &m_database;
    CheckDepth m_depth;
    CheckReport &m_report;
    std::function<void()> m_walked;
    QHash<Key, QByteArray> m_state;         ///< rebuilt from the journal: members as canonical JSON
    QHash<QString, qint64> m_references;    ///< to content, with the first row that has them
    QSet<QString> m_erased;                 ///< references that an `erased` row names
    QHash<QString, Stamp> m_changed;        ///< the last row that touched it, by assessment
    QHash<Key, QList<qint64>> m_answerRows; ///< the rows that changed an answer
    QHash<QString, Steps> m_steps;          ///< by assessment
};

} // namespace shihe::store
