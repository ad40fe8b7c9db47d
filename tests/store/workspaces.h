// Workspaces for tests: made, changed and tampered with.
#pragma once

#include "core/store/store.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace shihe::test {

/// Steps on by one second with each look at it.
class TestClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;

private:
    mutable int m_looks = 0;
};

/// Runs @p statement on the file past the program. False with a warning if SQLite refuses.
bool tamper(const QString &path, const QString &statement, const QVariantList &values = {});

/// All rows of @p query as texts, read past the program.
[[nodiscard]] QList<QStringList> rowsOf(const QString &path, const QString &query);

/// One organisation "o", one assessment "a" with the activities "x" and "y", facts, answers of every sort and two
/// pieces of evidence, one of them a file of @p fileBytes; made in several journal rows, one of them undone. An empty
/// store or the error's code in @p error.
[[nodiscard]] std::unique_ptr<store::SqliteStore> makeWorkspace(const WorkspaceFile &workspace, QString &error,
                                                                qint64 fileBytes = 3000);

/// A key from the passphrase @p text; for an existing file the one that would fit it.
[[nodiscard]] WorkspaceKeyPtr keyFor(const char *text, const QString &path = {});

/// What makeWorkspace wrote that may stand nowhere in the journal.
[[nodiscard]] QStringList secretsOfWorkspace();

/// A template for a temporary folder where nothing waits for a disk, if there is one: for tests of what is written, not
/// of whether it lasts.
[[nodiscard]] QString quickFolder();

/// A file of @p size bytes that repeats no block.
[[nodiscard]] QByteArray noise(qint64 size);

} // namespace shihe::test
