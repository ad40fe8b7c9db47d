// Looks through the journal for the content of what is to be erased, and erases it: content, salts, files, and one
// journal row that says so.
#pragma once

#include "core/store/journal.h"
#include "core/store/members.h"

#include <QSet>

namespace shihe::store {

/// The kind of the row that says which content is gone for good: {"refs": […], "what": …, "changes": […]}.
inline constexpr QLatin1StringView ErasedKind("erased");

class Eraser final
{
public:
    Eraser(const Database &database, Translator translator, EraseTarget target);

    /// Errors: store.nothing-to-erase where no such person is known.
    [[nodiscard]] Result<void> begin();
    /// Up to @p rows of the journal; true at its end.
    [[nodiscard]] Result<bool> look(int rows);
    [[nodiscard]] int percent() const;
    [[nodiscard]] const ErasureFindings &findings() const { return m_findings; }

    /// Within the caller's transaction: sees the rest of the journal, erases, writes the row. Files stand as uploads
    /// then, which nobody claims.
    [[nodiscard]] Result<JournalHead> carryOut(const QStringList &mentions, const QString &actor, const QDateTime &at);
    [[nodiscard]] QStringList ids() const; ///< of what is erased; never a name
    /// Whether @p actor is the person who is erased.
    [[nodiscard]] bool isActor(const QString &actor) const { return !m_name.isEmpty() && actor == m_name; }
    [[nodiscard]] const QStringList &refs() const { return m_gone; }   ///< once carried out
    [[nodiscard]] const QStringList &files() const { return m_files; } ///< SHA-256 of those to be swept

private:
    /// What stands behind a reference, as far as it is to be erased or mentions the person.
    struct Found
    {
        QString object;
        QStringList key;
        QString member;
    };

    [[nodiscard]] Result<void> beginPerson(const ErasePerson &target);
    [[nodiscard]] bool concerns(const QByteArray &payload) const;
    [[nodiscard]] Result<void> take(const JournalRow &row);
    [[nodiscard]] Result<void> take(const ObjectChange &change, const Members &members);
    [[nodiscard]] Result<bool> names(const QString &ref);
    [[nodiscard]] bool isWanted(const ObjectChange &change, const Members &members);
    [[nodiscard]] Result<void> summarise();
    [[nodiscard]] Result<bool> isShared(const QString &ref, const QString &sha256) const;
    [[nodiscard]] Result<void> erase(const QString &ref);
    [[nodiscard]] Result<QList<ObjectChange>> removeClient();

    const Database &m_database;
    Translator m_translator;
    EraseTarget m_target;
    QString m_name;              ///< of a person
    QSet<QString> m_exact;       ///< references to texts that are the name
    QSet<QString> m_mentioning;  ///< … that contain it
    qint64 m_head = 0;           ///< the last row when it began
    qint64 m_seen = 0;           ///< the last row that was looked at
    QSet<QString> m_assessments; ///< of the organisation
    QMap<QString, Found> m_wanted;
    QMap<QString, Found> m_mentions;
    ErasureFindings m_findings;
    QStringList m_gone;
    QStringList m_files;
};

} // namespace shihe::store
