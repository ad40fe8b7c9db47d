// What every command of shihe-cli shares: arguments, the words, and the exit status.
#pragma once

#include "app/cli/console.h"
#include "core/assessment/casefile.h"
#include "core/catalog/catalog.h"

#include <QCommandLineParser>

namespace shihe::cli {

/// Exit status (design, "Command line").
enum Status { Done = 0, NotInOrder = 1, Unusable = 2 };

/// Handed to every command.
struct Context
{
    const Words &words;
    Language language = Language::En; ///< of the terminal
    QString program;                  ///< folder of the running program

    [[nodiscard]] QString text(const char *key) const { return words.text(language, key); }
    /// Says what went wrong on standard error and gives @p status back.
    int complain(const Error &error, int status = Unusable) const;
    int complain(const PlacedError &error, int status = Unusable) const;
};

/// The words after a command's name, checked against what it knows.
class Arguments
{
public:
    struct Option
    {
        const char *name;
        int values = 1; ///< how many words follow it
    };

    /// @p places is how many positional arguments there must be at least and at most.
    /// Errors: cli.unknown-option, cli.missing-argument, cli.too-many-arguments.
    [[nodiscard]] static Result<Arguments> parse(const QStringList &words, const QList<Option> &options, int least,
                                                 int most);

    [[nodiscard]] const QStringList &places() const { return m_places; }
    [[nodiscard]] bool has(const QString &option) const { return m_values.contains(option); }
    /// The last value given (of several at once all are in values()), or @p otherwise.
    [[nodiscard]] QString value(const QString &option, const QString &otherwise = {}) const;
    [[nodiscard]] QStringList values(const QString &option) const { return m_values.value(option); }

    /// `--as-of`, else @p otherwise. Error: cli.not-a-date.
    [[nodiscard]] Result<QDate> date(const QString &option, QDate otherwise) const;

private:
    QStringList m_places;
    QHash<QString, QStringList> m_values;
};

/// Prints indented JSON.
void printJson(const QJsonObject &object);

/// The catalog of `--catalog DIR`, else the built-in one. What is wrong with DIR is said on standard error; then the
/// status to leave with comes back.
[[nodiscard]] tl::expected<std::shared_ptr<const Catalog>, int> catalogAlone(const Context &context,
                                                                             const Arguments &arguments);

/// The same with the user catalogs of `--catalogs DIR` (none unless given). One of them that is not in order is told in
/// a line on standard error and left out.
[[nodiscard]] tl::expected<std::shared_ptr<const Catalog>, int> catalogFor(const Context &context,
                                                                           const Arguments &arguments);

/// The secret named by `--<what>-env` or `--<what>-fd`, else asked for. Errors: cli.no-secret.
[[nodiscard]] Result<Secret> secretFor(const Arguments &arguments, const QString &what, const QString &question,
                                       Asking asking = Asking::WhereInputIs);

using Command = int (*)(const Context &, const QStringList &);

int catalogCommand(const Context &context, const QStringList &words);
int evaluateCommand(const Context &context, const QStringList &words);
int obligationsCommand(const Context &context, const QStringList &words);
int necessityCommand(const Context &context, const QStringList &words);
int workspaceCommand(const Context &context, const QStringList &words);
int backupWorkspace(const Context &context, const QStringList &words);  ///< `workspace backup`
int restoreWorkspace(const Context &context, const QStringList &words); ///< `workspace restore`
int upgradeWorkspace(const Context &context, const QStringList &words); ///< `workspace upgrade`
int searchWorkspace(const Context &context, const QStringList &words);  ///< `workspace search`
int eraseCommand(const Context &context, const QStringList &words);     ///< `workspace erase`
int stateCommand(const Context &context, const QStringList &words);     ///< `workspace state`
int changePassphrase(const Context &context, const QStringList &words); ///< `workspace passphrase`
int printRecovery(const Context &context, const QStringList &words);    ///< `workspace recovery`
int editCommand(const Context &context, const QStringList &words);
int importCommand(const Context &context, const QStringList &words);
int exportCommand(const Context &context, const QStringList &words);
int reportCommand(const Context &context, const QStringList &words);
int keyCommand(const Context &context, const QStringList &words);
int signCommand(const Context &context, const QStringList &words);
int verifyCommand(const Context &context, const QStringList &words);
int demoCommand(const Context &context, const QStringList &words);

} // namespace shihe::cli
