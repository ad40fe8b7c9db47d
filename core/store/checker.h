// What check() does, step by step. The first fault ends it, as an error store.check-*.
#pragma once

#include "core/store/journal.h"
#include "core/store/store.h"

#include <QSet>

namespace shihe::store {

class Checker final
{
public:
    Checker(const Database &database, CheckDepth depth, CheckReport &report)
        : m_database(database)
        , m_depth(depth)
        , m_report(report)
    {
    }

    [[nodiscard]] Result<void> run();

private:
    using Key = QPair<QString, QStringList>; ///< object type and key
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
        std::optional<QJsonObject> payload;
        std::optional<QList<ObjectChange>> changes;

        void read(CheckDepth depth);
    };

    [[nodiscard]] Result<void> everything();
    [[nodiscard]] Result<void> walkChain();
    [[nodiscard]] Result<void> take(QList<Reading> &readings);
    [[nodiscard]] Result<void> take(const Reading &reading);
    [[nodiscard]] Result<void> replay(const JournalRow &row, const QJsonObject &payload,
                                      const QList<ObjectChange> &changes);
    [[nodiscard]] Result<void> followSteps(const JournalRow &row, const QJsonObject &payload,
                                           const QList<ObjectChange> &changes);
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
    QHash<Key, QJsonObject> m_state;               ///< rebuilt from the journal
    QHash<QString, qint64> m_references;           ///< to content, with the first row that has them
    QSet<QString> m_erased;                        ///< references that an `erased` row names
    QHash<QString, Stamp> m_changed;               ///< the last row that touched it, by assessment
    QSet<QPair<QStringList, qint64>> m_answerRows; ///< answer and row
    QHash<QString, Steps> m_steps;                 ///< by assessment
};

} // namespace shihe::store
